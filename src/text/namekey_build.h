/* SPDX-License-Identifier: GPL-3.0-or-later
 * namekey_build -- the rules for names (resources/names/NAME.key) to their image, while building and checking
 *
 * namekey_build_new, namekey_build_file for each file, namekey_build_image, namekey_build_free. What is wrong in a file
 * is reported as file:line and a catalog key, counted, and passed over. Uses ICU (text/icu.h). */
#ifndef TEXT_NAMEKEY_BUILD_H
#define TEXT_NAMEKEY_BUILD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf;
struct fault;
struct namekey_build;

/* One mistake: `key` is of the interface catalog, `arg` fills {1}. */
typedef void namekey_report(void *with, const char *file, int line, const char *key, struct str arg);

/* NULL with a fault without ICU. */
struct namekey_build *namekey_build_new(namekey_report *report, void *with, struct fault *fault);
void namekey_build_free(struct namekey_build *b);
/* `name` and `text` must stay until the end. */
void namekey_build_file(struct namekey_build *b, const char *name, struct str text);
size_t namekey_build_errors(const struct namekey_build *b);
/* Appends the image of all files. */
void namekey_build_image(const struct namekey_build *b, struct buf *image);

#endif
