/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"
#include "base/buf.h"
#include "base/resource.h"
#include "pane/pane.h"
#include "text/fold.h"

/* A text as search sees it, and where each byte of it came from. */
struct folded {
	struct buf text, map;
};

/* Without the table (a program that links no data) letters are only themselves, but for the case of ASCII. */
static void fold_plain(struct str text, struct folded *out)
{
	for (uint32_t i = 0; i < text.n; i++) {
		char c = text.s[i];
		buf_char(&out->text, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
		buf_add(&out->map, &i, sizeof i);
	}
}

static void fold(const struct fold *f, struct str text, struct folded *out)
{
	if (f)
		fold_text(f, text, &out->text, &out->map);
	else
		fold_plain(text, out);
}

static void collect(
    struct arena *arena, const struct folded *text, const struct folded *needle, size_t text_end, struct spans *hits)
{
	const char *s = text->text.data, *end = s + text->text.len;
	const uint32_t *map = (const uint32_t *)(const void *)text->map.data;
	size_t n = needle->text.len;
	while (s < end && (s = memmem(s, (size_t)(end - s), needle->text.data, n)) != NULL) {
		size_t from = (size_t)(s - text->text.data), to = from + n;
		struct span hit = {map[from], to < text->text.len ? map[to] : (uint32_t)text_end};
		/* One character can fold to several: a hit may end inside it. */
		if (hit.end > hit.begin)
			*VEC_PUSH(arena, hits) = hit;
		s += n;
	}
}

void pane_search(struct arena *arena, struct str text, struct str needle, struct spans *hits)
{
	struct fold table;
	struct str image;
	struct folded t = {BUF_INIT, BUF_INIT}, n = {BUF_INIT, BUF_INIT};
	bool have = resource_find("fold.img", &image) && fold_open(&table, image);
	fold(have ? &table : NULL, needle, &n);
	if (n.text.len) {
		fold(have ? &table : NULL, text, &t);
		if (t.text.len)
			collect(arena, &t, &n, text.n, hits);
	}
	buf_release(&t.text);
	buf_release(&t.map);
	buf_release(&n.text);
	buf_release(&n.map);
}
