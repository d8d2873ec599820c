/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "text/fold.h"
#include "text/utf8.h"

enum { BMP = 0x10000, DROPPED = -1 };

struct table {
	/* Up to FOLD_MOST code points each; n < 0: dropped */
	int8_t n[BMP];
	uint16_t to[BMP][FOLD_MOST];
};

static bool is_letter_mark(UChar32 c)
{
	return u_charType(c) == U_NON_SPACING_MARK;
}

/* Case, compatibility and accents, by the Unicode database alone. */
static void by_unicode(struct table *t)
{
	UErrorCode e = U_ZERO_ERROR;
	const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&e), *nfd = unorm2_getNFDInstance(&e);
	for (UChar32 c = 0; c < BMP; c++) {
		UChar one[2], wide[64];
		t->n[c] = 1;
		t->to[c][0] = (uint16_t)c;
		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		one[0] = (UChar)c;
		UErrorCode status = U_ZERO_ERROR;
		int32_t n = unorm2_normalize(nfkc, one, 1, wide, 64, &status);
		UScriptCode script = uscript_getScript(c, &status);
		if (script == USCRIPT_LATIN || script == USCRIPT_GREEK) {
			n = unorm2_normalize(nfd, wide[0] == c && n == 1 ? one : wide, n, wide, 64, &status);
		}
		if (U_FAILURE(status) || n < 1)
			continue;
		int8_t k = 0;
		for (int32_t i = 0; i < n && k < FOLD_MOST; i++) {
			UChar32 x = u_foldCase(wide[i], U_FOLD_CASE_DEFAULT);
			if (x > 0xFFFF || (x >= 0xD800 && x <= 0xDFFF) || (k > 0 && is_letter_mark(x)))
				continue;
			/* Isolated vowel marks decompose to blank + mark. */
			if (wide[i] == ' ' && n > 1)
				continue;
			t->to[c][k++] = (uint16_t)x;
		}
		if (k)
			t->n[c] = k;
	}
}

static bool parse_range(struct str s, uint32_t *from, uint32_t *to)
{
	char text[32], *end;
	if (s.n < 3 || s.n >= sizeof text || s.s[0] != 'U' || s.s[1] != '+')
		return false;
	memcpy(text, s.s, s.n);
	text[s.n] = '\0';
	*from = *to = (uint32_t)strtoul(text + 2, &end, 16);
	if (end[0] == '-' && end[1] == 'U' && end[2] == '+')
		*to = (uint32_t)strtoul(end + 3, &end, 16);
	return *end == '\0' && *from <= *to && *to < BMP;
}

static bool rule(struct table *t, struct str line)
{
	struct str verb, a, b;
	str_cut(&line, ' ', &verb);
	if (!str_cut(&line, ' ', &a))
		return false;
	uint32_t from, to;
	if (str_is(verb, "drop")) {
		if (!parse_range(a, &from, &to))
			return false;
		for (uint32_t c = from; c <= to; c++)
			t->n[c] = DROPPED;
		return true;
	}
	if (!str_is(verb, "same") || !str_cut(&line, ' ', &b))
		return false;
	size_t at = 0;
	if (!parse_range(a, &from, &to))
		from = to = utf8_next(a.s, a.n, &at);
	at = 0;
	uint32_t first = utf8_next(b.s, b.n, &at);
	for (uint32_t c = from; c <= to && c < BMP; c++) {
		t->n[c] = 1;
		t->to[c][0] = (uint16_t)(first + (from == to ? 0 : c - from));
	}
	return true;
}

/* A rule holds for what a compatibility form became as well: U+FE8E (alef final) → alef → its folded form. */
static void close_over(struct table *t)
{
	for (uint32_t c = 0; c < BMP; c++) {
		uint16_t out[FOLD_MOST];
		int8_t n = 0;
		for (int8_t i = 0; i < t->n[c]; i++) {
			uint16_t x = t->to[c][i];
			if (x == c) {
				out[n++] = x;
				continue;
			}
			for (int8_t k = 0; k < t->n[x] && n < FOLD_MOST; k++)
				out[n++] = t->to[x][k];
		}
		if (t->n[c] < 0)
			continue;
		t->n[c] = n ? n : DROPPED;
		memcpy(t->to[c], out, sizeof out);
	}
}

static uint16_t value(const struct table *t, uint32_t c, struct buf *longer)
{
	if (t->n[c] < 0)
		return 0xFFFF;
	if (t->n[c] == 1)
		return t->to[c][0];
	uint16_t more[FOLD_MOST] = {0};
	for (int8_t i = 0; i < t->n[c]; i++)
		more[i] = t->to[c][i];
	uint16_t v = (uint16_t)(0xD800 + longer->len / sizeof more);
	buf_add(longer, more, sizeof more);
	return v;
}

static void write_image(const struct table *t, struct buf *image)
{
	struct buf pages = BUF_INIT, longer = BUF_INIT;
	uint16_t index[256];
	for (uint32_t p = 0; p < 256; p++) {
		uint16_t page[256];
		for (uint32_t c = 0; c < 256; c++)
			page[c] = value(t, p << 8 | c, &longer);
		size_t at = 0;
		while (at < pages.len && memcmp(pages.data + at, page, sizeof page) != 0)
			at += sizeof page;
		if (at == pages.len)
			buf_add(&pages, page, sizeof page);
		index[p] = (uint16_t)(at / sizeof page);
	}
	uint32_t head[2] = {(uint32_t)(pages.len / 512), 0};
	buf_cat(image, "safold01");
	buf_add(image, head, sizeof head);
	buf_add(image, index, sizeof index);
	buf_str(image, buf_view(&pages));
	buf_str(image, buf_view(&longer));
	uint16_t end[FOLD_MOST] = {0};
	buf_add(image, end, sizeof end);
	buf_release(&pages);
	buf_release(&longer);
}

bool fold_build(struct str rules, const char *path, struct buf *image, struct fault *fault)
{
	struct arena *arena = arena_new(sizeof(struct table) + 64);
	struct table *t = ARENA_NEW(arena, struct table);
	struct str line;
	int number = 0;
	bool ok = true;
	by_unicode(t);
	while (ok && str_cut(&rules, '\n', &line)) {
		number++;
		line = str_trim(line);
		if (line.n && line.s[0] != '#' && !rule(t, line)) {
			struct buf where = BUF_INIT;
			buf_fmt(&where, "%s:%d", path, number);
			ok = fault_set(fault, "fold.rule", where.data, NULL, NULL);
			buf_release(&where);
		}
	}
	close_over(t);
	write_image(t, image);
	arena_free(arena);
	return ok;
}
