/* SPDX-License-Identifier: GPL-3.0-or-later
 * each -- sources with many documents: intake_each, and the way back from a member's name to the member */
#ifndef INTAKE_EACH_H
#define INTAKE_EACH_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct fault;
struct intake_options;
struct report;

/* The first bytes of a regular file, at most `size`; how many, 0 when it cannot be read. */
size_t head_read(const char *path, char page[], size_t size);
/* Whether a name is of a member, FILE//MEMBER: then *source is its bundle. */
bool member_source(const char *path, struct buf *source);
/* The member of that name; with the name of the bundle itself, the first document that can be read. */
bool member_read(
    struct report *r, const char *source, const char *path, const struct intake_options *options, struct fault *fault);

#endif
