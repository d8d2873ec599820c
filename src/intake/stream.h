/* SPDX-License-Identifier: GPL-3.0-or-later
 * stream -- bytes that come piece by piece, with a look ahead
 *
 * stream_init with a source of pieces, then stream_peek and stream_drop in turn, stream_release. Memory is what is
 * peeked at, not what flows through. */
#ifndef INTAKE_STREAM_H
#define INTAKE_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/str.h"

struct stream {
	/* Up to n bytes; 0: the end; negative: no more can be read, and that is no end. */
	ssize_t (*pull)(void *with, char *to, size_t n);
	void *with;
	struct buf ahead;
	size_t at; /* [byte] of `ahead` that were dropped */
	bool ended, broken;
};

void stream_init(struct stream *s, ssize_t (*pull)(void *, char *, size_t), void *with);
void stream_release(struct stream *s);
/* At least n bytes, or all that are left; valid until the next call. */
struct str stream_peek(struct stream *s, size_t n);
/* Drops n bytes of those peeked at. */
void stream_drop(struct stream *s, size_t n);
/* Passes over n bytes, or all that are left; how many. */
size_t stream_skip(struct stream *s, size_t n);
/* Appends n bytes or all that are left; how many. */
size_t stream_take(struct stream *s, size_t n, struct buf *out);

#endif
