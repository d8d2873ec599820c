/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/help.h"

#include "base/arena.h"

enum { GAP = 2, MOST_KEYS = 24 };

static struct help_pane *self(struct pane *p)
{
	return (struct help_pane *)p;
}

void help_pane_release(struct help_pane *h)
{
	arena_free(h->arena);
}

static bool holds(struct arena *scratch, const struct help_row *row, struct str needle)
{
	struct spans found = {NULL, 0, 0};
	pane_search(scratch, row->keys, needle, &found);
	pane_search(scratch, row->command, needle, &found);
	pane_search(scratch, row->words, needle, &found);
	return found.n > 0;
}

static size_t help_search(struct pane *p, struct str needle)
{
	struct help_pane *h = self(p);
	struct arena *scratch = arena_new(0);
	h->shown.n = 0;
	h->top = 0;
	for (size_t i = 0; i < h->n; i++)
		if (!needle.n || holds(scratch, &h->rows[i], needle))
			*VEC_PUSH(h->arena, &h->shown) = i;
	arena_free(scratch);
	return h->shown.n;
}

void help_pane_set(struct help_pane *h, struct help_row *rows, size_t n)
{
	arena_reset(h->arena);
	*h = (struct help_pane){.pane = h->pane, .arena = h->arena, .rows = rows, .n = n};
	(void)help_search(&h->pane, (struct str){"", 0});
}

/* Places a column of a row; from the right in a mirrored view. */
static struct rect column(const struct pane_view *v, int row, int at, int cols)
{
	int left = v->rect.cols - at < cols ? v->rect.cols - at : cols;
	struct rect r = {row, v->rect.col + at, 1, left};
	if (v->look->mirrored)
		r.col = v->rect.col + v->rect.cols - at - left;
	return r;
}

/* Keys, what they do, and at the end the command's name, where there is room for it. */
static void draw_row(const struct pane_view *v, int row, const struct help_row *h)
{
	enum align start = v->look->mirrored ? ALIGN_RIGHT : ALIGN_LEFT;
	enum align end = v->look->mirrored ? ALIGN_LEFT : ALIGN_RIGHT;
	const struct layout_options *o = &v->look->layout;
	int share = v->rect.cols * 7 / 20, keys = share < MOST_KEYS ? share : MOST_KEYS;
	int words = keys + GAP, behind = words + layout_measure(h->words) + GAP;
	layout_line(v->grid, column(v, row, 0, keys), h->keys, ROLE_STATUS_KEY, DIR_LTR, start, o);
	layout_line(v->grid, column(v, row, words, v->rect.cols), h->words, ROLE_TEXT, DIR_AUTO, start, o);
	if (behind + layout_measure(h->command) <= v->rect.cols)
		layout_line(v->grid, column(v, row, behind, v->rect.cols), h->command, ROLE_DIM, DIR_LTR, end, o);
}

static void help_draw(struct pane *p, const struct pane_view *v)
{
	struct help_pane *h = self(p);
	h->height = v->rect.rows;
	size_t rows = v->rect.rows > 0 ? (size_t)v->rect.rows : 1;
	if (h->top + rows > h->shown.n)
		h->top = h->shown.n > rows ? h->shown.n - rows : 0;
	for (int i = 0; i < v->rect.rows && h->top + (size_t)i < h->shown.n; i++)
		draw_row(v, v->rect.row + i, &h->rows[h->shown.items[h->top + (size_t)i]]);
	v->grid->cursor_row = v->rect.row;
	v->grid->cursor_col = v->look->mirrored ? v->rect.col + v->rect.cols - 1 : v->rect.col;
}

static void help_move(struct pane *p, enum pane_move how, int n)
{
	struct help_pane *h = self(p);
	long top = (long)h->top, last = (long)h->shown.n - h->height;
	if (how == MOVE_ROW)
		top += n;
	else if (how == MOVE_PAGE || how == MOVE_HALF)
		top += n * (how == MOVE_PAGE ? h->height : h->height / 2);
	else if (how == MOVE_TOP)
		top = 0;
	else if (how == MOVE_BOTTOM)
		top = last;
	else if (how == MOVE_TO)
		top = n - 1L;
	top = top > last ? last : top;
	h->top = top < 0 ? 0 : (size_t)top;
}

static void help_reveal(struct pane *p, struct ref ref)
{
	(void)p;
	(void)ref;
}

static struct ref help_selected(const struct pane *p)
{
	(void)p;
	return (struct ref){REF_NONE, 0};
}

static struct pane_position help_position(const struct pane *p)
{
	const struct help_pane *h = (const struct help_pane *)p;
	size_t end = h->top + (h->height > 0 ? (size_t)h->height : 0);
	return (struct pane_position){end < h->shown.n ? end : h->shown.n, h->shown.n, false};
}

static size_t help_hit(struct pane *p, int n)
{
	help_move(p, MOVE_ROW, n);
	return self(p)->shown.n ? 1 : 0;
}

static const struct pane_ops help_ops = {
    .draw = help_draw,
    .move = help_move,
    .reveal = help_reveal,
    .selected = help_selected,
    .position = help_position,
    .search = help_search,
    .hit = help_hit,
};

void help_pane_init(struct help_pane *h)
{
	*h = (struct help_pane){.pane = {&help_ops}, .arena = arena_new(0)};
}
