/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fold.h"

#include "base/arena.h"
#include "base/buf.h"
#include "text/utf8.h"

static const char magic[8] = {'s', 'a', 'f', 'o', 'l', 'd', '0', '2'};

bool fold_open(struct fold *f, struct str image)
{
	uint32_t head[4]; /* pages, expansions, articles, joined */
	if (image.n < 8 + sizeof head || memcmp(image.s, magic, 8) != 0)
		return false;
	memcpy(head, image.s + 8, sizeof head);
	f->n_articles = head[2];
	f->n_joined = head[3];
	f->index = (const uint16_t *)(const void *)(image.s + 8 + sizeof head);
	f->pages = f->index + 256;
	f->longer = f->pages + (size_t)head[0] * 256;
	f->word = f->longer + (size_t)head[1] * FOLD_MOST;
	f->articles = (const struct fold_article *)(const void *)(f->word + 0x10000 / 16);
	f->joined = (const struct fold_joined *)(const void *)(f->articles + f->n_articles);
	return image.n >= 8 + sizeof head + 512 + 0x10000 / 8 + (size_t)head[0] * 512 +
	                      (size_t)head[1] * FOLD_MOST * 2 + head[2] * sizeof *f->articles +
	                      head[3] * sizeof *f->joined;
}

void fold_text(const struct fold *f, struct str text, struct buf *out, struct buf *map)
{
	enum { ROOM = FOLD_MOST * 4 + 1 };
	for (size_t at = 0; at < text.n;) {
		uint32_t from = (uint32_t)at, cps[FOLD_MOST];
		size_t before = out->len;
		uint32_t cp = utf8_next(text.s, text.n, &at);
		size_t n = fold_cp(f, cp, cps);
		if (out->cap - out->len < ROOM)
			buf_reserve(out, text.n - at + ROOM);
		for (size_t i = 0; i < n; i++)
			out->len += utf8_put(out->data + out->len, cps[i]);
		for (; map && before < out->len; before++)
			buf_add(map, &from, sizeof from);
	}
	if (out->data)
		out->data[out->len] = '\0';
}

/* A letter of two bytes that becomes one of two, as most are; false: it is another. */
static inline bool fold_pair(const struct fold *f, struct str text, size_t at, char *to)
{
	const unsigned char *s = (const unsigned char *)text.s + at;
	if (s[0] < 0xC2 || s[0] > 0xDF || text.n - at < 2 || (s[1] & 0xC0) != 0x80)
		return false;
	uint32_t cp = (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3FU);
	uint16_t v = f->pages[(size_t)f->index[cp >> 8] * 256 + (cp & 0xFF)];
	to[0] = (char)(0xC0 | v >> 6);
	to[1] = (char)(0x80 | (v & 0x3F));
	return v >= 0x80 && v < 0x800;
}

char *fold_copy(const struct fold *f, struct arena *arena, struct str text, size_t *n)
{
	enum { WIDEST = FOLD_MOST * 3 /* [byte] that one code point becomes; above U+FFFF it stays */ };
	char *to = arena_take(arena, text.n + 1, WIDEST);
	size_t len = 0;
	for (size_t at = 0; at < text.n;) {
		uint32_t cps[FOLD_MOST];
		if (fold_pair(f, text, at, to + len)) {
			at += 2;
			len += 2;
			continue;
		}
		size_t k = fold_cp(f, utf8_next(text.s, text.n, &at), cps);
		for (size_t i = 0; i < k; i++)
			len += utf8_put(to + len, cps[i]);
	}
	to[len] = '\0';
	*n = len;
	return to;
}
