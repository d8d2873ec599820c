/* SPDX-License-Identifier: GPL-3.0-or-later
 * segment -- where a text may be cut: graphemes (UAX #29) and line breaks (UAX #14)
 *
 * Both work on decoded code points and mark positions in an array of flags, one byte a code point: a flag at i says
 * something about the boundary before cp[i]. Other bits of the array are left alone.
 * Line breaks are locale-neutral. Text of letters, digits, blanks and common punctuation in Arabic and Latin is decided
 * by a small table that gives the same answers as ICU; anything else goes through one ICU iterator, opened at its
 * first use and kept (text/icu.h); without ICU such text may be cut anywhere between graphemes. */
#ifndef TEXT_SEGMENT_H
#define TEXT_SEGMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

enum {
	SEGMENT_LEAD = 1,  /* a grapheme starts here */
	SEGMENT_BREAK = 2, /* a line may end before here */
	SEGMENT_HARD = 4   /* a line must end before here (with SEGMENT_BREAK) */
};

struct UBreakIterator;
struct icu;

struct segmenter {
	struct UBreakIterator *line; /* NULL until needed */
	const struct icu *icu;       /* whose it is */
	struct buf utf16;
};

#define SEGMENTER_INIT                                                                                                 \
	{                                                                                                              \
		NULL, NULL, BUF_INIT                                                                                   \
	}

void segmenter_release(struct segmenter *s);

void segment_graphemes(const uint32_t *cp, size_t n, uint8_t *flag);
/* Neither the start nor the end of the text gets a flag. */
void segment_lines(struct segmenter *s, const uint32_t *cp, size_t n, uint8_t *flag);
/* The two ways of segment_lines, for tests: `quick` returns false, with no flag set, when the text needs ICU. */
bool segment_lines_quick(const uint32_t *cp, size_t n, uint8_t *flag);
void segment_lines_icu(struct segmenter *s, const uint32_t *cp, size_t n, uint8_t *flag);

#endif
