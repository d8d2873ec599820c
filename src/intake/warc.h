/* SPDX-License-Identifier: GPL-3.0-or-later
 * warc -- the records of a web archive (WARC 1.0 and 1.1, ISO 28500)
 *
 * libarchive reads this format too, but leaves out, without a word, every page whose address ends in a slash, and tells
 * neither address nor date. warc_next, then the block: warc_block takes it, whatever of it was left is passed over by
 * the warc_next that follows. */
#ifndef INTAKE_WARC_H
#define INTAKE_WARC_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

struct stream;

struct warc {
	struct stream *from;
	struct buf head;
	/* Of the record, "" where it does not say; they point into `head`. */
	struct str type, uri, date, content_type;
	uint64_t length, left; /* [byte] of its block, and what was not yet taken of it */
	bool broken;           /* it ended in the middle, or what stands there is no record */
};

void warc_init(struct warc *w, struct stream *from);
void warc_release(struct warc *w);
/* False at the end, or when it is broken. */
bool warc_next(struct warc *w);
/* Appends the block; false when the file ends before it does. */
bool warc_block(struct warc *w, struct buf *out);

#endif
