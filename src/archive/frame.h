/* SPDX-License-Identifier: GPL-3.0-or-later
 * frame -- a report's text and what was found in it, pressed together
 *
 * Zstandard (RFC 8878) with its checksum. The image stands behind the text, whose words it repeats, in one frame: so
 * names and titles cost next to nothing. */
#ifndef ARCHIVE_FRAME_H
#define ARCHIVE_FRAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct arena;
struct buf;
struct fault;
struct framer;
struct report;
struct unframer;

/* Zstandard is loaded late (base/late.h); false with a fault when it is not there. Opening an archive does so, as must
 * whoever presses reports for one before. */
bool frame_load(struct fault *fault);

struct framer *framer_new(struct arena *arena);
void framer_release(struct framer *f); /* what is not the arena's */
/* Appends. */
void frame_make(struct framer *f, const struct report *r, struct buf *out);

struct unframer *unframer_new(struct arena *arena);
/* The text alone, in the arena, and the packed report behind it. False when the frame is damaged. */
bool frame_text(
    struct unframer *u, struct str frame, size_t text_size, struct arena *arena, struct str *text, struct str *image);
/* The whole report but its path; the caller frees it. NULL when the frame is damaged. */
struct report *frame_open(struct unframer *u, struct str frame, size_t text_size);

#endif
