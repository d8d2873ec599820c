/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/textview.h"

#include <stdlib.h>

#include "base/arena.h"

enum { MARGIN = 2 /* rows kept in sight above and below the cursor */ };

void textview_init(struct textview *t)
{
	*t = (struct textview){.arena = arena_new(0), .found = arena_new(0), .goal = -1, .rows = 1, .cols = 1};
}

void textview_release(struct textview *t)
{
	arena_free(t->arena);
	arena_free(t->found);
}

void textview_set(struct textview *t, struct str text)
{
	arena_reset(t->arena);
	arena_reset(t->found);
	*t = (struct textview){.arena = t->arena,
	    .found = t->found,
	    .text = text,
	    .goal = -1,
	    .rows = t->rows,
	    .cols = t->cols,
	    .options = t->options};
}

static bool same_options(const struct layout_options *a, const struct layout_options *b)
{
	return a->width == b->width && a->direction == b->direction && a->marks == b->marks && a->shape == b->shape &&
	       a->reorder == b->reorder && a->reveal == b->reveal;
}

static size_t margin(const struct textview *t)
{
	return t->rows > 3 * MARGIN ? MARGIN : 0;
}

static size_t height(const struct textview *t)
{
	return t->rows > 0 ? (size_t)t->rows : 1;
}

/* There is such a row. */
static bool exists(struct textview *t, size_t row)
{
	struct text_row r;
	return layout_row(t->layout, row, &r);
}

/* Screen lines that a row takes. */
static size_t lines_of(struct textview *t, size_t row)
{
	enum { LOW = 10 };
	struct text_row r, next;
	if (!t->spaced || t->rows < LOW || !layout_row(t->layout, row, &r) || !r.last || span_empty(r.span) ||
	    !layout_row(t->layout, row + 1, &next) || span_empty(next.span))
		return 1;
	return 2;
}

/* The row that stands `lines` above; or nearer, where a blank line would be. */
static size_t row_above(struct textview *t, size_t row, size_t lines)
{
	for (size_t used = 0; row > 0; row--) {
		used += lines_of(t, row - 1);
		if (used > lines)
			break;
	}
	return row;
}

static size_t row_below(struct textview *t, size_t row, size_t lines)
{
	size_t used = 0;
	while (used < lines && exists(t, row + 1))
		used += lines_of(t, row++);
	return row;
}

/* Lines from the top of row `from` to the top of row `to`, but no more than `most`. */
static size_t lines_between(struct textview *t, size_t from, size_t to, size_t most)
{
	size_t n = 0;
	while (from < to && n < most)
		n += lines_of(t, from++);
	return n;
}

/* No blank lines below the last row while rows stand above the first. */
static void clamp_top(struct textview *t)
{
	if (t->top && !exists(t, t->top + height(t) - 1)) {
		size_t most = row_above(t, layout_rows(t->layout) - 1, height(t) - 1);
		t->top = t->top > most ? most : t->top;
	}
}

static void follow_cursor(struct textview *t)
{
	size_t row = layout_row_of(t->layout, t->cursor), m = margin(t), h = height(t);
	if (row < t->top || lines_between(t, t->top, row, m) < m)
		t->top = row_above(t, row, m);
	else if (lines_between(t, t->top, row, h) + m >= h)
		t->top = row_above(t, row, h - 1 - m);
	clamp_top(t);
}

/* All of the span where it fits; else its beginning, a third down. */
static void scroll_in(struct textview *t, struct span s)
{
	size_t first = layout_row_of(t->layout, s.begin),
	       last = layout_row_of(t->layout, s.end > s.begin ? s.end - 1 : s.begin);
	size_t h = height(t), m = margin(t), above = t->top ? m : 0;
	if (first >= t->top && lines_between(t, t->top, first, h) >= above && lines_between(t, t->top, last, h) + m < h)
		return;
	size_t tall = lines_between(t, first, last, h) + 1;
	t->top = row_above(t, first, tall < h ? (h - tall) / 3 : 0);
	clamp_top(t);
}

void textview_fit(struct textview *t, const struct layout_options *options, int rows, int cols)
{
	struct layout_options want = *options;
	want.width = cols < 1 ? 1 : cols;
	bool fresh = !t->layout || !same_options(&want, &t->options);
	t->rows = rows;
	t->cols = want.width;
	if (fresh) {
		arena_reset(t->arena);
		t->options = want;
		t->layout = layout_new(t->arena, t->text, &t->options);
		t->goal = -1;
	}
	if (!span_empty(t->show)) {
		scroll_in(t, t->show);
		t->show = (struct span){0, 0};
	}
	if (fresh || t->cursor)
		follow_cursor(t);
	clamp_top(t);
}

/* The marks that touch a row, the search hits after them. */
static size_t marks_of(
    const struct textview *t, struct span row, const struct highlight *marks, size_t n, struct highlight *out)
{
	size_t k = 0;
	for (size_t i = 0; i < n; i++)
		if (marks[i].span.begin < row.end && marks[i].span.end > row.begin)
			out[k++] = marks[i];
	for (size_t i = 0; i < t->hits.n && t->hits.items[i].begin < row.end; i++)
		if (t->hits.items[i].end > row.begin)
			out[k++] =
			    (struct highlight){t->hits.items[i], i + 1 == t->hit ? ROLE_SEARCH_HERE : ROLE_SEARCH};
	return k;
}

/* A change of colour would send the words again; a bar costs three bytes a row. */
static void draw_bar(const struct textview *t, const struct pane_view *v, const struct text_row *row, int at)
{
	enum { BAR = 0x2503 };
	bool lit = false;
	for (size_t i = 0; i < t->lit.n && !lit; i++)
		lit = t->lit.items[i].begin < row->span.end && t->lit.items[i].end > row->span.begin;
	if (v->gutter && lit)
		grid_fill(v->grid,
		    (struct rect){at, v->look->mirrored ? v->rect.col + v->rect.cols : v->rect.col - 1, 1, 1}, BAR,
		    ROLE_HIT_BAR);
}

void textview_draw(
    struct textview *t, const struct pane_view *v, struct span title, const struct highlight *marks, size_t n)
{
	struct highlight *near = ARENA_ARRAY(v->arena, struct highlight, n + t->hits.n + 1);
	size_t here = layout_row_of(t->layout, t->cursor);
	struct text_row row;
	size_t at = t->top;
	for (int i = 0; i < v->rect.rows && layout_row(t->layout, at, &row); i += (int)lines_of(t, at++)) {
		struct rect line = {v->rect.row + i, v->rect.col, 1, v->rect.cols};
		bool heading = !span_empty(title) && row.span.begin >= title.begin && row.span.begin < title.end;
		size_t k = marks_of(t, row.span, marks, n, near);
		layout_draw(t->layout, at, v->grid, line, heading ? ROLE_TITLE : ROLE_TEXT, near, k);
		draw_bar(t, v, &row, line.row);
		if (v->focus && at == here) {
			v->grid->cursor_row = line.row;
			v->grid->cursor_col = line.col + layout_col_of(t->layout, here, line.cols, t->cursor);
		}
	}
}

static void to_row(struct textview *t, size_t row)
{
	if (t->goal < 0)
		t->goal = layout_col_of(t->layout, layout_row_of(t->layout, t->cursor), t->cols, t->cursor);
	t->cursor = layout_byte_at(t->layout, row, t->cols, t->goal);
}

static void by_rows(struct textview *t, long n)
{
	size_t row = layout_row_of(t->layout, t->cursor), want;
	if (n < 0)
		want = row > (size_t)-n ? row - (size_t)-n : 0;
	else
		want = row + (size_t)n;
	if (n > 0 && !exists(t, want))
		want = layout_rows(t->layout) - 1;
	to_row(t, want);
}

/* The view goes with the cursor, so that a page is a page. */
static void by_view(struct textview *t, long n)
{
	size_t row = layout_row_of(t->layout, t->cursor), lines = (size_t)(n < 0 ? -n : n);
	to_row(t, n < 0 ? row_above(t, row, lines) : row_below(t, row, lines));
	t->top = n < 0 ? row_above(t, t->top, lines) : row_below(t, t->top, lines);
	clamp_top(t);
}

void textview_move(struct textview *t, enum pane_move how, int n)
{
	long page = t->rows > 2 ? t->rows - 1 : 1, half = t->rows > 1 ? t->rows / 2 : 1;
	/* Keys can come before the new text was drawn. */
	if (!t->layout)
		textview_fit(t, &t->options, t->rows, t->cols);
	switch (how) {
	case MOVE_ROW:
		by_rows(t, n);
		break;
	case MOVE_PAGE:
		by_view(t, n * page);
		break;
	case MOVE_HALF:
		by_view(t, n * half);
		break;
	case MOVE_TOP:
		t->cursor = 0;
		t->goal = -1;
		break;
	case MOVE_BOTTOM:
		to_row(t, layout_rows(t->layout) - 1);
		break;
	case MOVE_TO:
		by_rows(t, -(long)layout_row_of(t->layout, t->cursor));
		by_rows(t, n > 0 ? n - 1 : 0);
		break;
	case MOVE_GRAPHEME:
		for (int i = 0; i < (n < 0 ? -n : n); i++)
			t->cursor = layout_step(t->layout, t->cols, t->cursor, n < 0 ? -1 : 1);
		t->goal = -1;
		break;
	case MOVE_CENTER: {
		t->top = row_above(t, layout_row_of(t->layout, t->cursor), height(t) / 2);
		break;
	}
	}
	follow_cursor(t);
}

void textview_show(struct textview *t, struct span span)
{
	t->cursor = span.begin;
	t->goal = -1;
	t->show = span;
}

struct pane_position textview_position(const struct textview *t)
{
	struct pane_position p = {0, t->text.n ? 100 : 0, true};
	size_t at = t->cursor, row = 0;
	if (!t->layout || !t->text.n)
		return p;
	row = layout_row_of(t->layout, t->cursor);
	struct text_row r;
	/* On the last row one has seen all. */
	p.at = layout_row(t->layout, row, &r) && r.span.end >= t->text.n ? 100 : at * 100 / t->text.n;
	return p;
}

static int by_place(const void *a, const void *b)
{
	const struct span *x = a, *y = b;
	return x->begin < y->begin ? -1 : x->begin > y->begin;
}

size_t textview_find(struct textview *t, const struct str *needles, size_t n)
{
	size_t kept = 0;
	arena_reset(t->found);
	t->hits = (struct spans){0};
	t->hit = 0;
	for (size_t i = 0; i < n; i++)
		pane_search(t->found, t->text, needles[i], &t->hits);
	if (n > 1 && t->hits.n)
		qsort(t->hits.items, t->hits.n, sizeof *t->hits.items, by_place);
	/* A needle may stand in another. */
	for (size_t i = 0; i < t->hits.n; i++)
		if (!kept || t->hits.items[i].begin >= t->hits.items[kept - 1].end)
			t->hits.items[kept++] = t->hits.items[i];
	t->hits.n = kept;
	return kept;
}

size_t textview_search(struct textview *t, struct str needle)
{
	return textview_find(t, &needle, 1);
}

size_t textview_at(struct textview *t, uint32_t at)
{
	t->hit = 0;
	for (size_t i = 0; i < t->hits.n && !t->hit; i++)
		if (t->hits.items[i].end > at)
			t->hit = i + 1;
	return t->hit;
}

size_t textview_hit(struct textview *t, int n)
{
	size_t i = 0;
	if (!t->hits.n)
		return 0;
	if (t->hit && n) {
		i = (t->hit - 1 + (n < 0 ? t->hits.n - 1 : 1)) % t->hits.n;
	} else {
		while (i < t->hits.n && t->hits.items[i].begin < t->cursor)
			i++;
		i %= t->hits.n;
		if (n < 0)
			i = (i + t->hits.n - 1) % t->hits.n;
	}
	t->hit = i + 1;
	textview_show(t, t->hits.items[i]);
	return t->hit;
}
