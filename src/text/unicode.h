/* SPDX-License-Identifier: GPL-3.0-or-later
 * unicode -- what Unicode says of each character, as constant tables
 *
 * Written as C from ICU's data while building (unicode_build), so that no start has to load ICU for a look at a letter.
 * A byte tells of each code point how it is shown (text/width.h), how it is joined to its neighbours, and whether it is
 * a pictograph. */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;
struct fault;

/* Grapheme_Cluster_Break (UAX #29, table 2). */
enum grapheme {
	GRAPHEME_OTHER,
	GRAPHEME_CONTROL,
	GRAPHEME_CR,
	GRAPHEME_LF,
	GRAPHEME_EXTEND,
	GRAPHEME_ZWJ,
	GRAPHEME_SPACING_MARK,
	GRAPHEME_PREPEND,
	GRAPHEME_REGIONAL_INDICATOR,
	GRAPHEME_L,
	GRAPHEME_V,
	GRAPHEME_T,
	GRAPHEME_LV,
	GRAPHEME_LVT
};

enum {
	UNICODE_END = 0x110000,
	UNICODE_PAGE = 256,      /* [cp] */
	UNICODE_SHOW = 7,        /* the bits that say how it is shown */
	UNICODE_GRAPHEME = 3,    /* [bit] where the class begins, of four */
	UNICODE_PICTOGRAPH = 128 /* Extended_Pictographic */
};

/* Two characters that are canonically one. */
struct unicode_pair {
	uint32_t base, mark, both;
};

/* Of the file that unicode_build has written. The pairs are sorted by base and mark. */
extern const uint8_t unicode_index[UNICODE_END / UNICODE_PAGE];
extern const uint8_t unicode_pages[];
extern const struct unicode_pair unicode_pairs[];
extern const size_t unicode_pairs_n;

/* What is no code point is as the last one, which is none that anyone writes. */
static inline uint8_t unicode_of(uint32_t cp)
{
	uint32_t c = cp < UNICODE_END ? cp : UNICODE_END - 1;
	return unicode_pages[(size_t)unicode_index[c / UNICODE_PAGE] * UNICODE_PAGE + c % UNICODE_PAGE];
}

/* Build time: appends the C source with the tables. Uses ICU (text/icu.h). */
bool unicode_build(struct buf *c, struct fault *fault);

#endif
