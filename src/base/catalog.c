/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"

struct entry {
	struct str key, words;
	uint32_t order; /* place in the text; later texts come after */
};

struct catalog {
	struct entry *items; /* sorted by key, then order */
	size_t n, cap;
	size_t own; /* entries of the first text */
};

static int entry_compare(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	size_t n = x->key.n < y->key.n ? x->key.n : y->key.n;
	int c = memcmp(x->key.s, y->key.s, n);
	if (c)
		return c;
	if (x->key.n != y->key.n)
		return x->key.n < y->key.n ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

static void parse_text(struct arena *arena, struct catalog *cat, struct str text)
{
	struct str line;
	while (str_cut(&text, '\n', &line)) {
		line = str_trim(line);
		const char *eq = line.n && line.s[0] != '#' ? memchr(line.s, '=', line.n) : NULL;
		if (!eq)
			continue;
		struct entry *e = VEC_PUSH(arena, cat);
		e->key = str_trim(str_sub(line.s, 0, (size_t)(eq - line.s)));
		e->words = str_trim(str_sub(line.s, (size_t)(eq - line.s) + 1, line.n));
		e->order = (uint32_t)(cat->n - 1);
	}
}

struct catalog *catalog_parse(struct arena *arena, struct str text, struct str fallback)
{
	struct catalog *cat = ARENA_NEW(arena, struct catalog);
	cat->cap = 256;
	cat->items = ARENA_ARRAY(arena, struct entry, cat->cap);
	parse_text(arena, cat, text);
	cat->own = cat->n;
	parse_text(arena, cat, fallback);
	qsort(cat->items, cat->n, sizeof *cat->items, entry_compare);
	return cat;
}

struct str catalog_get(const struct catalog *cat, const char *key)
{
	struct entry want = {str_of(key), {NULL, 0}, 0};
	size_t lo = 0, hi = cat->n;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (entry_compare(&cat->items[mid], &want) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo < cat->n && str_eq(cat->items[lo].key, want.key))
		return cat->items[lo].words;
	return str_of(key);
}

void catalog_say(const struct catalog *cat, struct buf *out, const char *key, const struct str *args, size_t n)
{
	struct str w = catalog_get(cat, key);
	for (size_t i = 0; i < w.n; i++) {
		if (w.s[i] == '\\' && i + 1 < w.n) {
			i++;
			buf_char(out, w.s[i] == 'n' ? '\n' : w.s[i]);
		} else if (w.s[i] == '{' && i + 2 < w.n && w.s[i + 2] == '}' && w.s[i + 1] >= '1' &&
		           w.s[i + 1] <= '9') {
			size_t k = (size_t)(w.s[i + 1] - '1');
			if (k < n)
				buf_str(out, args[k]);
			i += 2;
		} else {
			buf_char(out, w.s[i]);
		}
	}
}

void catalog_say3(
    const struct catalog *cat, struct buf *out, const char *key, const char *a, const char *b, const char *c)
{
	struct str args[3] = {str_of(a), str_of(b), str_of(c)};
	catalog_say(cat, out, key, args, !a ? 0 : !b ? 1 : !c ? 2 : 3);
}

void catalog_each(const struct catalog *cat, void (*each)(void *with, struct str key, struct str words), void *with)
{
	for (size_t want = 0; want < cat->own; want++)
		for (size_t i = 0; i < cat->n; i++)
			if (cat->items[i].order == want)
				each(with, cat->items[i].key, cat->items[i].words);
}

/* The length of the valid UTF-8 sequence at p (Unicode 15, table 3-7), or 0. */
static size_t utf8_valid(const unsigned char *p, size_t n)
{
	if (p[0] < 0x80)
		return 1;
	size_t len = p[0] >= 0xC2 && p[0] <= 0xDF   ? 2
	             : p[0] >= 0xE0 && p[0] <= 0xEF ? 3
	             : p[0] >= 0xF0 && p[0] <= 0xF4 ? 4
	                                            : 0;
	if (len == 0 || len > n)
		return 0;
	for (size_t i = 1; i < len; i++)
		if ((p[i] & 0xC0) != 0x80)
			return 0;
	if ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F) || (p[0] == 0xF0 && p[1] < 0x90) ||
	    (p[0] == 0xF4 && p[1] > 0x8F))
		return 0;
	return len;
}

/* U+202A-202E, U+2066-2069: they turn round whatever the terminal shows after them; U+FEFF: unseen. */
static unsigned hidden(const unsigned char *p, size_t len)
{
	if (len != 3)
		return 0;
	unsigned c = (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
	return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ? c : 0;
}

void buf_printable(struct buf *out, struct str s)
{
	const unsigned char *p = (const unsigned char *)s.s;
	for (size_t i = 0; i < s.n;) {
		size_t len = utf8_valid(p + i, s.n - i);
		if (len == 0) {
			buf_fmt(out, "<%02X>", p[i]);
			i++;
		} else if (len == 1 && (p[i] < 0x20 || p[i] == 0x7F)) {
			buf_char(out, '^');
			buf_char(out, (char)(p[i] ^ 0x40));
			i++;
		} else if (len == 2 && p[i] == 0xC2 && p[i + 1] < 0xA0) {
			buf_fmt(out, "<U+%04X>", p[i + 1]); /* C1 controls */
			i += 2;
		} else if (hidden(p + i, len)) {
			buf_fmt(out, "<U+%04X>", hidden(p + i, len));
			i += len;
		} else {
			buf_add(out, p + i, len);
			i += len;
		}
	}
}

void buf_excerpt(struct buf *out, struct str s)
{
	enum { MOST = 500 /* [byte] */ };
	size_t end = s.n < MOST ? s.n : MOST;
	while (end < s.n && end > MOST - 4 && ((unsigned char)s.s[end] & 0xC0) == 0x80)
		end--;
	buf_printable(out, str_sub(s.s, 0, end));
	if (end < s.n)
		buf_cat(out, "...");
}
