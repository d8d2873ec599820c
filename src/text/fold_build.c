/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "text/fold.h"
#include "text/icu.h"
#include "text/utf8.h"

enum { BMP = 0x10000, DROPPED = -1 };

struct table {
	const struct icu *icu;
	/* Up to FOLD_MOST code points each; n < 0: dropped */
	int8_t n[BMP];
	uint16_t to[BMP][FOLD_MOST];
	struct buf articles, joined; /* struct fold_article, struct fold_joined */
};

static bool is_letter_mark(const struct icu *icu, UChar32 c)
{
	return icu->u_charType(c) == U_NON_SPACING_MARK;
}

/* Case, compatibility and accents, by the Unicode database alone. */
static void by_unicode(struct table *t)
{
	UErrorCode e = U_ZERO_ERROR;
	const struct icu *icu = t->icu;
	const UNormalizer2 *nfkc = icu->unorm2_getNFKCInstance(&e), *nfd = icu->unorm2_getNFDInstance(&e);
	for (UChar32 c = 0; c < BMP; c++) {
		UChar one[2], wide[64];
		t->n[c] = 1;
		t->to[c][0] = (uint16_t)c;
		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		one[0] = (UChar)c;
		UErrorCode status = U_ZERO_ERROR;
		int32_t n = icu->unorm2_normalize(nfkc, one, 1, wide, 64, &status);
		UScriptCode script = icu->uscript_getScript(c, &status);
		if (script == USCRIPT_LATIN || script == USCRIPT_GREEK) {
			UChar apart[64];
			int32_t k = icu->unorm2_normalize(nfd, wide, n, apart, 64, &status);
			if (U_SUCCESS(status)) {
				n = k;
				memcpy(wide, apart, sizeof wide);
			}
		}
		if (U_FAILURE(status) || n < 1)
			continue;
		int8_t k = 0;
		for (int32_t i = 0; i < n && k < FOLD_MOST; i++) {
			UChar32 x = icu->u_foldCase(wide[i], U_FOLD_CASE_DEFAULT);
			if (x > 0xFFFF || (x >= 0xD800 && x <= 0xDFFF) || (k > 0 && is_letter_mark(icu, x)))
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

/* The letters of a rule, 0-terminated; false when there are none or too many, or ones that are not folded. */
static bool letters(const struct table *t, struct str s, uint16_t *to, size_t most)
{
	size_t n = 0;
	for (size_t at = 0; at < s.n;) {
		uint32_t c = utf8_next(s.s, s.n, &at);
		if (n == most || c >= BMP || t->n[c] != 1 || t->to[c][0] != c)
			return false;
		to[n++] = (uint16_t)c;
	}
	return n > 0;
}

static bool article(struct table *t, struct str line)
{
	struct fold_article a = {0};
	struct str word[6] = {0};
	int least = 0;
	for (size_t i = 0; i < 6; i++)
		str_cut(&line, ' ', &word[i]);
	if (!letters(t, word[0], a.article, FOLD_MOST) || !str_is(word[1], "behind") ||
	    !letters(t, word[2], a.behind, 7) || !str_is(word[3], "leaves") || !str_int(word[4], &least) || least < 1)
		return false;
	if (str_is(word[5], "or") && !letters(t, line, a.or, 2))
		return false;
	a.least = (uint16_t)least;
	buf_add(&t->articles, &a, sizeof a);
	return true;
}

static bool joined(struct table *t, struct str line)
{
	struct str word;
	while (str_cut(&line, ' ', &word)) {
		struct fold_joined j = {0};
		if (!letters(t, word, j.letters, FOLD_MOST))
			return false;
		buf_add(&t->joined, &j, sizeof j);
	}
	return true;
}

static bool rule(struct table *t, struct str line)
{
	struct str verb, a, b;
	str_cut(&line, ' ', &verb);
	if (str_is(verb, "article"))
		return article(t, line);
	if (str_is(verb, "joined"))
		return joined(t, line);
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

/* A rule holds for what a compatibility form became as well: U+FE8E (alef final) -> alef -> its folded form. */
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

static void write_words(const struct icu *icu, struct buf *image)
{
	uint16_t word[BMP / 16] = {0};
	for (UChar32 c = 0; c < BMP; c++) {
		int8_t type = icu->u_charType(c);
		bool mark = type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK || type == U_ENCLOSING_MARK;
		if (icu->u_isalnum(c) || mark)
			word[c >> 4] = (uint16_t)(word[c >> 4] | 1U << (c & 15));
	}
	buf_add(image, word, sizeof word);
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
	uint16_t end[FOLD_MOST] = {0};
	buf_add(&longer, end, sizeof end);
	uint32_t head[4] = {(uint32_t)(pages.len / 512), (uint32_t)(longer.len / sizeof end),
	    (uint32_t)(t->articles.len / sizeof(struct fold_article)),
	    (uint32_t)(t->joined.len / sizeof(struct fold_joined))};
	buf_cat(image, "safold02");
	buf_add(image, head, sizeof head);
	buf_add(image, index, sizeof index);
	buf_str(image, buf_view(&pages));
	buf_str(image, buf_view(&longer));
	write_words(t->icu, image);
	buf_str(image, buf_view(&t->articles));
	buf_str(image, buf_view(&t->joined));
	buf_release(&pages);
	buf_release(&longer);
}

bool fold_build(struct str rules, const char *path, struct buf *image, struct fault *fault)
{
	struct arena *arena = arena_new(sizeof(struct table) + 64);
	struct table *t = ARENA_NEW(arena, struct table);
	struct str line;
	int number = 0;
	bool ok = (t->icu = icu_load(fault)) != NULL;
	if (ok)
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
	if (ok) {
		close_over(t);
		write_image(t, image);
	}
	buf_release(&t->articles);
	buf_release(&t->joined);
	arena_free(arena);
	return ok;
}
