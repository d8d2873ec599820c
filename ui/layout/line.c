/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"
#include "layout/visual.h"
#include "text/utf8.h"
#include "text/width.h"

enum { ELLIPSIS = 0x2026, SLACK = 256 };

static const struct layout_options usual = {.shape = true, .reorder = true};

/* One line: breaks and controls are blanks. */
static uint32_t as_blank(uint32_t c)
{
	return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ? ' ' : c;
}

/* At most `most` bytes of the text, into a buffer that para_decode can read as one paragraph. */
static struct str one_line(struct arena *arena, struct str text, size_t most, bool *all)
{
	size_t at = 0, n = 0;
	char *s = arena_alloc(arena, most < text.n ? most + 4 : text.n + 4, 1);
	while (at < text.n && at < most) {
		size_t here = at;
		if (as_blank(utf8_next(text.s, text.n, &at)) == ' ')
			s[n++] = ' ';
		else {
			memcpy(s + n, text.s + here, at - here);
			n += at - here;
		}
	}
	*all = at >= text.n;
	return (struct str){s, n};
}

static int total_width(const struct para *p)
{
	int width = 0;
	for (size_t i = 0; i < p->n; i = para_next(p, i))
		width += p->width[i];
	return width;
}

/* Keeps the clusters that leave one cell for the ellipsis. */
static void truncate(struct para *p, struct arena *arena, int cols)
{
	int width = 0;
	size_t i = 0;
	while (i < p->n && width + p->width[i] <= cols - 1) {
		width += p->width[i];
		i = para_next(p, i);
	}
	p->n = i;
	para_append(p, arena, ELLIPSIS, 1);
}

static bool is_ascii(struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (text.s[i] < 0x20 || text.s[i] > 0x7E)
			return false;
	return true;
}

/* No need for a paragraph: what most columns of numbers and dates hold. */
static int line_ascii(struct grid *g, struct rect rect, struct str text, enum role role, bool right)
{
	int n = (int)text.n, at = right ? rect.cols - n : 0;
	for (int i = 0; i < n; i++) {
		uint32_t c = (unsigned char)text.s[i];
		struct cell cell = {.glyph = c, .letter = c, .width = 1, .role = (uint8_t)role};
		grid_put(g, rect, at + i, &cell, 1);
	}
	return n;
}

/* A cluster takes the role of the last mark that touches it. */
static uint8_t role_at(const struct para *p, size_t cluster, enum role role, const struct highlight *marks, size_t n)
{
	uint32_t begin = p->at[cluster], end = p->at[para_next(p, cluster)];
	uint8_t found = (uint8_t)role;
	for (size_t i = 0; i < n; i++)
		if (marks[i].span.begin < end && marks[i].span.end > begin)
			found = (uint8_t)marks[i].role;
	return found;
}

struct marks {
	const struct highlight *items;
	size_t n;
};

static int line_any(struct arena *arena, struct grid *g, struct rect rect, struct str text, enum role role,
    struct marks marks, enum direction dir, enum align align, const struct layout_options *options)
{
	struct para p = {0};
	struct visual v = {0};
	size_t most = (size_t)rect.cols * 8 + SLACK;
	bool all;
	struct str line = one_line(arena, text, most, &all);
	para_decode(&p, arena, line, 0, line.n);
	para_measure(&p, options);
	bool rtl = dir == DIR_RTL || (dir == DIR_AUTO && bidi_first_strong(p.cp, p.n) == BIDI_RTL);
	if (total_width(&p) > rect.cols || !all)
		truncate(&p, arena, rect.cols);
	para_resolve(&p, arena, rtl);
	visual_build(&v, arena, &p, &p.bidi, 0, p.n, options, false);
	for (size_t i = 0; i < v.n; i++)
		v.cells[i].role = role_at(&p, v.from[i], role, marks.items, marks.n);
	bool right = align == ALIGN_RIGHT || (align == ALIGN_START && rtl);
	grid_put(g, rect, visual_start(&v, rect.cols, right), v.cells, (int)v.n);
	return (int)v.n;
}

int layout_line_marked(struct grid *g, struct rect rect, struct str text, enum role role, const struct highlight *marks,
    size_t n_marks, enum direction dir, enum align align, const struct layout_options *options)
{
	if (rect.rows <= 0 || rect.cols <= 0 || text.n == 0)
		return 0;
	if (!n_marks && dir != DIR_RTL && text.n <= (size_t)rect.cols && is_ascii(text))
		return line_ascii(g, rect, text, role, align == ALIGN_RIGHT);
	struct arena *arena = arena_new(0);
	struct marks all = {marks, n_marks};
	int n = line_any(arena, g, rect, text, role, all, dir, align, options ? options : &usual);
	arena_free(arena);
	return n;
}

int layout_line(struct grid *g, struct rect rect, struct str text, enum role role, enum direction dir, enum align align,
    const struct layout_options *options)
{
	return layout_line_marked(g, rect, text, role, NULL, 0, dir, align, options);
}

int layout_measure(struct str text)
{
	if (is_ascii(text))
		return text.n > INT32_MAX ? INT32_MAX : (int)text.n;
	struct arena *arena = arena_new(0);
	struct para p = {0};
	bool all;
	struct str line = one_line(arena, text, text.n, &all);
	int64_t width = 0;
	for (size_t at = 0; at < line.n; at = p.at[p.n]) {
		para_decode(&p, arena, line, at, line.n);
		para_measure(&p, &usual);
		width += total_width(&p);
	}
	arena_free(arena);
	return width > INT32_MAX ? INT32_MAX : (int)width;
}
