/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/bidi.h"

#include <assert.h>
#include <fribidi.h>

static_assert(sizeof(FriBidiCharType) == sizeof(uint32_t) && sizeof(FriBidiBracketType) == sizeof(uint32_t) &&
                  sizeof(FriBidiLevel) == sizeof(int8_t) && sizeof(FriBidiStrIndex) == sizeof(uint32_t),
    "FriBidi's arrays have the types of ours");

enum bidi_base bidi_first_strong(const uint32_t *cp, size_t n)
{
	size_t depth = 0;
	for (size_t i = 0; i < n; i++) {
		FriBidiCharType t = fribidi_get_bidi_type(cp[i]);
		if (t == FRIBIDI_TYPE_PDI) /* it has the mask of an isolate, too */
			depth -= depth > 0;
		else if (FRIBIDI_IS_ISOLATE(t))
			depth++;
		else if (depth == 0 && FRIBIDI_IS_LETTER(t))
			return FRIBIDI_IS_RTL(t) ? BIDI_RTL : BIDI_LTR;
	}
	return BIDI_NONE;
}

static bool is_plain(uint32_t c)
{
	if (c < 0x590)
		return true;
	return c > 0x8FF && (c < 0x200E || c > 0x200F) && (c < 0x202A || c > 0x202E) && (c < 0x2066 || c > 0x2069) &&
	       (c < 0xFB1D || c > 0xFDFF) && (c < 0xFE70 || c > 0xFEFF) && (c < 0x10800 || c > 0x10FFF) &&
	       (c < 0x1E800 || c > 0x1EFFF);
}

bool bidi_is_plain(const uint32_t *cp, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!is_plain(cp[i]))
			return false;
	return true;
}

/* FriBidi takes time by the square of the number of brackets and of the number of explicit controls. */
static void limit_controls(struct bidi *b)
{
	size_t controls = 0;
	for (size_t i = 0; i < b->n; i++)
		if ((FRIBIDI_IS_EXPLICIT(b->type[i]) || FRIBIDI_IS_ISOLATE(b->type[i])) &&
		    ++controls > BIDI_CONTROLS_MAX)
			b->type[i] = FRIBIDI_TYPE_BN;
}

static void limit_brackets(struct bidi *b)
{
	size_t brackets = 0;
	for (size_t i = 0; i < b->n; i++)
		if (b->bracket[i] != FRIBIDI_NO_BRACKET && ++brackets > BIDI_BRACKETS_MAX)
			b->bracket[i] = FRIBIDI_NO_BRACKET;
}

void bidi_resolve(struct bidi *b, const uint32_t *cp)
{
	FriBidiParType base = b->rtl ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
	int n = (int)b->n;
	fribidi_get_bidi_types(cp, n, b->type);
	/* U+001C and its like would start a new paragraph in the middle of ours. */
	for (size_t i = 0; i + 1 < b->n; i++)
		if (b->type[i] == FRIBIDI_TYPE_BS)
			b->type[i] = FRIBIDI_TYPE_WS;
	limit_controls(b);
	fribidi_get_bracket_types(cp, n, b->type, b->bracket);
	limit_brackets(b);
	if (b->n && fribidi_get_par_embedding_levels_ex(b->type, b->bracket, n, &base, b->level) == 0)
		for (size_t i = 0; i < b->n; i++)
			b->level[i] = b->rtl;
}

void bidi_order(struct bidi *b, size_t begin, size_t end, uint32_t *order)
{
	FriBidiParType base = b->rtl ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
	size_t n = end - begin;
	for (size_t i = 0; i < n; i++)
		order[i] = (uint32_t)i;
	if (n && fribidi_reorder_line(FRIBIDI_FLAG_REORDER_NSM, b->type + begin, (int)n, 0, base, b->level + begin,
	             NULL, (FriBidiStrIndex *)(void *)order) == 0)
		for (size_t i = 0; i < n; i++)
			order[i] = (uint32_t)i;
}

void bidi_shape(const struct bidi *b, size_t begin, size_t end, struct bidi_shape how, uint32_t *str, uint8_t *joins)
{
	int n = (int)(end - begin);
	fribidi_get_joining_types(str, n, joins);
	fribidi_join_arabic(b->type + begin, n, b->level + begin, joins);
	if (how.forms)
		fribidi_shape_arabic(FRIBIDI_FLAG_SHAPE_ARAB_PRES, b->level + begin, n, joins, str);
	/* Hamza joins nothing, so FriBidi leaves it; with its form a row has no letter that a terminal could shape. */
	for (int i = 0; how.forms && i < n; i++)
		if (str[i] == 0x621)
			str[i] = 0xFE80;
	if (how.mirror)
		fribidi_shape_mirroring(b->level + begin, n, str);
	for (int i = 0; i < n; i++) {
		uint8_t p = joins[i];
		joins[i] = 0;
		if (FRIBIDI_IS_JOIN_SKIPPED(p))
			continue;
		if (FRIBIDI_JOINS_LEFT(p))
			joins[i] |= BIDI_JOINS_LEFT;
		if (FRIBIDI_JOINS_RIGHT(p))
			joins[i] |= BIDI_JOINS_RIGHT;
	}
}

enum bidi_kind bidi_kind(uint32_t cp)
{
	if (cp < 0x590)
		return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z'       ? BIDI_KIND_LTR
		       : cp >= '0' && cp <= '9'                       ? BIDI_KIND_NUMBER
		       : cp < 0x80                                    ? BIDI_KIND_OTHER
		       : FRIBIDI_IS_LETTER(fribidi_get_bidi_type(cp)) ? BIDI_KIND_LTR
		                                                      : BIDI_KIND_OTHER;
	FriBidiCharType t = fribidi_get_bidi_type(cp);
	if (t == FRIBIDI_TYPE_EN || t == FRIBIDI_TYPE_AN)
		return t == FRIBIDI_TYPE_EN ? BIDI_KIND_NUMBER : BIDI_KIND_ARABIC_NUMBER;
	if (!FRIBIDI_IS_LETTER(t))
		return BIDI_KIND_OTHER;
	return FRIBIDI_IS_RTL(t) ? BIDI_KIND_RTL : BIDI_KIND_LTR;
}

uint32_t bidi_mirror(uint32_t cp)
{
	FriBidiChar other;
	return fribidi_get_mirror_char(cp, &other) ? other : cp;
}

bool bidi_is_alef(uint32_t cp)
{
	return cp == 0x627 || cp == 0x622 || cp == 0x623 || cp == 0x625;
}

uint32_t bidi_lam_alef(uint32_t alef, bool joined)
{
	uint32_t form = alef == 0x622 ? 0xFEF5 : alef == 0x623 ? 0xFEF7 : alef == 0x625 ? 0xFEF9 : 0xFEFB;
	return form + joined;
}
