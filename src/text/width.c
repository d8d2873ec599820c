/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/width.h"

#include <stddef.h>

#include "text/unicode.h"

enum show show_of(uint32_t cp)
{
	return (enum show)(unicode_of(cp) & UNICODE_SHOW);
}

int width_of(uint32_t cp)
{
	switch (show_of(cp)) {
	case SHOW_WIDE:
		return 2;
	case SHOW_CELL:
	case SHOW_BLANK:
	case SHOW_SIGN:
	case SHOW_ALIEN:
		return 1;
	case SHOW_MARK:
	case SHOW_HIDDEN:
	case SHOW_CONTROL:
		break;
	}
	return 0;
}

bool mark_is_rtl(uint32_t cp)
{
	return (cp >= 0x590 && cp <= 0x8FF) || cp == 0xFB1E || (cp >= 0x10A00 && cp <= 0x10FFF) ||
	       (cp >= 0x1E800 && cp <= 0x1EFFF);
}

/* Hangul: a consonant with a vowel, and that with a final one (Unicode 15, 3.12). */
static uint32_t compose_hangul(uint32_t base, uint32_t mark)
{
	enum { L = 0x1100, V = 0x1161, T = 0x11A7, S = 0xAC00, VS = 21, TS = 28, SYLLABLES = 11172 };
	if (base - L < SYLLABLES / (VS * TS) && mark - V < VS)
		return S + ((base - L) * VS + mark - V) * TS;
	if (base - S < SYLLABLES && (base - S) % TS == 0 && mark - T - 1 < TS - 1)
		return base + mark - T;
	return 0;
}

uint32_t compose_pair(uint32_t base, uint32_t mark)
{
	size_t from = 0, to = unicode_pairs_n;
	while (from < to) {
		size_t at = from + (to - from) / 2;
		const struct unicode_pair *p = &unicode_pairs[at];
		if (p->base == base && p->mark == mark)
			return p->both;
		if (p->base < base || (p->base == base && p->mark < mark))
			from = at + 1;
		else
			to = at;
	}
	return compose_hangul(base, mark);
}
