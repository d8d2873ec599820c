/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"

#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"

struct entry {
	struct str line;
	uint32_t equals; /* [byte] where the words begin in it, behind the sign */
	uint32_t next;   /* of the same bucket, plus one */
};

enum { BUCKETS = 1024, ENTRIES = 1024 };

struct catalog {
	struct entry *items;
	size_t n, cap;
	uint32_t first[BUCKETS]; /* plus one */
};

static struct str key_of(const struct entry *e)
{
	return str_trim(str_sub(e->line.s, 0, e->equals - 1));
}

static size_t bucket_of(struct str key)
{
	return hash_bytes(key) % BUCKETS;
}

/* NULL: there is none. */
static const struct entry *find(const struct catalog *cat, struct str key)
{
	for (uint32_t at = cat->first[bucket_of(key)]; at; at = cat->items[at - 1].next)
		if (str_eq(key_of(&cat->items[at - 1]), key))
			return &cat->items[at - 1];
	return NULL;
}

static void parse_text(struct arena *arena, struct catalog *cat, struct str text)
{
	struct str line;
	while (str_cut(&text, '\n', &line)) {
		const char *eq = line.n && line.s[0] != '#' ? memchr(line.s, '=', line.n) : NULL;
		if (!eq)
			continue;
		struct entry e = {line, (uint32_t)(eq - line.s) + 1, 0};
		if (find(cat, key_of(&e)))
			continue;
		uint32_t *first = &cat->first[bucket_of(key_of(&e))];
		e.next = *first;
		*VEC_PUSH(arena, cat) = e;
		*first = (uint32_t)cat->n;
	}
}

struct catalog *catalog_parse(struct arena *arena, struct str text, struct str fallback)
{
	struct catalog *cat = ARENA_NEW(arena, struct catalog);
	cat->cap = ENTRIES;
	cat->items = arena_take(arena, cat->cap, sizeof *cat->items);
	parse_text(arena, cat, text);
	parse_text(arena, cat, fallback);
	return cat;
}

struct str catalog_get(const struct catalog *cat, const char *key)
{
	const struct entry *e = find(cat, str_of(key));
	return e ? str_trim(str_sub(e->line.s, e->equals, e->line.n)) : str_of(key);
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

/* How many bytes from p on are shown as they are: text of ASCII and of letters of two bytes, as most is. */
static size_t plain_run(const unsigned char *p, size_t n)
{
	size_t i = 0;
	while (i < n) {
		if (p[i] >= 0x20 && p[i] < 0x7F)
			i++;
		else if (p[i] > 0xC2 && p[i] <= 0xDF && i + 1 < n && (p[i + 1] & 0xC0) == 0x80)
			i += 2;
		else
			break;
	}
	return i;
}

/* Appends the character at p; returns its bytes. */
static size_t put_printable(struct buf *out, const unsigned char *p, size_t n)
{
	size_t len = utf8_valid(p, n);
	if (len == 0) {
		buf_fmt(out, "<%02X>", p[0]);
		return 1;
	}
	if (len == 1 && (p[0] < 0x20 || p[0] == 0x7F)) {
		buf_char(out, '^');
		buf_char(out, (char)(p[0] ^ 0x40));
	} else if (len == 2 && p[0] == 0xC2 && p[1] < 0xA0) {
		buf_fmt(out, "<U+%04X>", p[1]); /* C1 controls */
	} else if (hidden(p, len)) {
		buf_fmt(out, "<U+%04X>", hidden(p, len));
	} else {
		buf_add(out, p, len);
	}
	return len;
}

void buf_printable(struct buf *out, struct str s)
{
	const unsigned char *p = (const unsigned char *)s.s;
	for (size_t i = 0; i < s.n;) {
		size_t run = plain_run(p + i, s.n - i);
		if (run)
			buf_add(out, p + i, run);
		i += run;
		if (i < s.n)
			i += put_printable(out, p + i, s.n - i);
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
