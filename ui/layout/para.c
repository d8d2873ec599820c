/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/para.h"

#include "base/arena.h"
#include "text/utf8.h"
#include "text/width.h"

bool para_separator(uint32_t cp)
{
	return cp == '\n' || cp == '\r' || cp == 0x85 || cp == 0x2029;
}

bool para_blank(uint32_t cp)
{
	return cp == ' ' || cp == '\t' || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A && cp != 0x2007) ||
	       cp == 0x205F || cp == 0x3000;
}

static void reserve(struct para *p, struct arena *arena, size_t want)
{
	if (want <= p->cap)
		return;
	size_t cap = p->cap ? p->cap : 256;
	while (cap < want)
		cap *= 2;
	p->cp = arena_grow(arena, p->cp, p->n, cap, sizeof *p->cp);
	p->at = arena_grow(arena, p->at, p->n, cap + 1, sizeof *p->at);
	p->flag = arena_grow(arena, p->flag, p->n, cap, 1);
	p->width = arena_grow(arena, p->width, p->n, cap, 1);
	p->cap = cap;
}

/* Code points up to the next separator, about: one allocation instead of a growing one. */
static size_t estimate(struct str text, size_t begin, size_t end)
{
	size_t n = end - begin < 4 * (size_t)PARA_MAX ? end - begin : 4 * (size_t)PARA_MAX;
	size_t count = 0;
	for (size_t i = begin; i < begin + n; i++) {
		unsigned char c = (unsigned char)text.s[i];
		/* 0x85, 0xA9: the last bytes of U+0085 and U+2029; also of others, then the room grows later. */
		if (c == '\n' || c == '\r' || (c == 0x85 && i > begin) ||
		    (c == 0xA9 && i > begin + 1 && (unsigned char)text.s[i - 2] == 0xE2))
			break;
		count += (c & 0xC0) != 0x80;
	}
	return count < PARA_MAX ? count : PARA_MAX;
}

void para_decode(struct para *p, struct arena *arena, struct str text, size_t begin, size_t end)
{
	size_t at = begin, n = 0;
	p->n = 0;
	p->plain = p->resolved = false;
	reserve(p, arena, estimate(text, begin, end) + 1);
	while (at < end && n < PARA_MAX) {
		size_t here = at;
		uint32_t c = utf8_next(text.s, end, &at);
		if (para_separator(c)) {
			at = here;
			break;
		}
		if (n == p->cap) {
			p->n = n;
			reserve(p, arena, n + 1);
		}
		p->cp[n] = c;
		p->at[n++] = (uint32_t)here;
	}
	p->n = n;
	p->at[n] = (uint32_t)at;
}

/* Lam, its harakat, alef: one cluster. */
static void join_lam_alef(struct para *p)
{
	for (size_t i = 0; i + 1 < p->n; i++) {
		if (p->cp[i] != 0x644)
			continue;
		size_t k = i + 1;
		while (k < p->n && !(p->flag[k] & SEGMENT_LEAD) && mark_is_rtl(p->cp[k]))
			k++;
		if (k < p->n && bidi_is_alef(p->cp[k]))
			p->flag[k] &= (uint8_t)~SEGMENT_LEAD;
	}
}

/* What is shown by name stands by itself. */
static void part_hidden(struct para *p)
{
	for (size_t i = 0; i < p->n; i++) {
		if (show_of(p->cp[i]) != SHOW_HIDDEN)
			continue;
		p->flag[i] |= SEGMENT_LEAD;
		if (i + 1 < p->n)
			p->flag[i + 1] |= SEGMENT_LEAD;
	}
}

static uint8_t cluster_width(const struct para *p, size_t i, size_t end, const struct layout_options *options)
{
	if (end == i + 1) {
		if (p->cp[i] == '\t')
			return 1;
		enum show show = show_of(p->cp[i]);
		if (show == SHOW_CELL || show == SHOW_BLANK)
			return 1;
	}
	struct glyph glyphs[CLUSTER_MAX];
	int n = cluster_glyphs(p->cp + i, end - i, options, glyphs), width = 0;
	for (int k = 0; k < n; k++)
		width += glyphs[k].width;
	return (uint8_t)width;
}

void para_measure(struct para *p, const struct layout_options *options)
{
	memset(p->flag, 0, p->n);
	segment_graphemes(p->cp, p->n, p->flag);
	if (options->shape)
		join_lam_alef(p);
	if (options->reveal)
		part_hidden(p);
	for (size_t i = 0, next; i < p->n; i = next) {
		next = para_next(p, i);
		p->width[i] = cluster_width(p, i, next, options);
	}
}

void para_append(struct para *p, struct arena *arena, uint32_t cp, uint8_t width)
{
	uint32_t end = p->at[p->n];
	reserve(p, arena, p->n + 1);
	p->cp[p->n] = cp;
	p->at[p->n] = end;
	p->flag[p->n] = SEGMENT_LEAD;
	p->width[p->n] = width;
	p->at[++p->n] = end;
}

static void reserve_levels(struct para *p, struct arena *arena)
{
	if (p->cap_levels >= p->cap)
		return;
	p->bidi.type = ARENA_ARRAY(arena, uint32_t, p->cap);
	p->bidi.bracket = ARENA_ARRAY(arena, uint32_t, p->cap);
	p->bidi.level = ARENA_ARRAY(arena, int8_t, p->cap);
	p->cap_levels = p->cap;
}

void para_resolve(struct para *p, struct arena *arena, bool rtl)
{
	if (p->resolved)
		return;
	p->resolved = true;
	p->bidi.n = p->n;
	p->bidi.rtl = rtl;
	p->plain = !rtl && bidi_is_plain(p->cp, p->n);
	if (p->plain)
		return;
	reserve_levels(p, arena);
	bidi_resolve(&p->bidi, p->cp);
}

size_t para_next(const struct para *p, size_t i)
{
	for (i++; i < p->n && !(p->flag[i] & SEGMENT_LEAD); i++)
		;
	return i < p->n ? i : p->n;
}

size_t para_find(const struct para *p, uint32_t at)
{
	size_t low = 0, high = p->n;
	if (p->n == 0 || at >= p->at[p->n])
		return p->n;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (p->at[middle] <= at)
			low = middle;
		else
			high = middle;
	}
	while (low > 0 && !(p->flag[low] & SEGMENT_LEAD))
		low--;
	return low;
}
