/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "screen/grid.h"

#include <limits.h>

#include "base/arena.h"

static const struct cell empty = {.glyph = ' ', .letter = ' ', .width = 1};

struct grid *grid_new(struct arena *arena, int rows, int cols)
{
	struct grid *g = ARENA_NEW(arena, struct grid);
	g->rows = rows > 0 && cols > 0 ? rows : 0;
	g->cols = g->rows ? cols : 0;
	g->cursor_row = g->cursor_col = -1;
	size_t n = (size_t)g->rows * (size_t)g->cols;
	g->cells = ARENA_ARRAY(arena, struct cell, n);
	for (size_t i = 0; i < n; i++)
		g->cells[i] = empty;
	return g;
}

struct cell *grid_at(struct grid *g, int row, int col)
{
	if (row < 0 || col < 0 || row >= g->rows || col >= g->cols)
		return NULL;
	return &g->cells[(size_t)row * (size_t)g->cols + (size_t)col];
}

static int end_of(int begin, int n, int limit)
{
	if (n <= 0)
		return begin;
	return begin > limit - n ? limit : begin + n;
}

/* The part of `r` that lies on the grid. */
static struct rect clip(const struct grid *g, struct rect r)
{
	struct rect c = {.row = r.row < 0 ? 0 : r.row, .col = r.col < 0 ? 0 : r.col};
	c.rows = end_of(r.row, r.rows, g->rows) - c.row;
	c.cols = end_of(r.col, r.cols, g->cols) - c.col;
	return c;
}

/* A wide glyph of which one half is overwritten leaves a blank. */
static void part(struct grid *g, int row, int col)
{
	struct cell *c = grid_at(g, row, col), *left = grid_at(g, row, col - 1);
	if (!c || !left || c->width != 0)
		return;
	for (int i = 0; i < 2; i++) {
		struct cell *half = i ? c : left;
		half->glyph = half->letter = ' ';
		half->mark[0] = half->mark[1] = 0;
		half->width = 1;
	}
}

void grid_fill(struct grid *g, struct rect r, uint32_t glyph, enum role role)
{
	struct rect c = clip(g, r);
	for (int row = c.row; row < c.row + c.rows; row++) {
		if (c.cols <= 0)
			continue;
		part(g, row, c.col);
		part(g, row, c.col + c.cols);
		for (int col = c.col; col < c.col + c.cols; col++) {
			struct cell *to = grid_at(g, row, col);
			*to = empty;
			to->glyph = to->letter = glyph;
			to->role = (uint8_t)role;
		}
	}
}

void grid_role(struct grid *g, struct rect r, enum role role)
{
	struct rect c = clip(g, r);
	for (int row = c.row; row < c.row + c.rows; row++)
		for (int col = c.col; col < c.col + c.cols; col++)
			grid_at(g, row, col)->role = (uint8_t)role;
}

void grid_put(struct grid *g, struct rect r, int at, const struct cell *cells, int n)
{
	int first = at < 0 ? -at : 0;
	int last = end_of(at, n, r.cols) - at;
	if (r.rows <= 0 || first >= last)
		return;
	part(g, r.row, r.col + at + first);
	part(g, r.row, r.col + at + last);
	for (int i = first; i < last; i++) {
		struct cell *to = grid_at(g, r.row, r.col + at + i);
		if (!to)
			continue;
		*to = cells[i];
		/* Half a wide glyph at an edge is a blank. */
		bool cut = cells[i].width == 0
		               ? i == first || r.col + at + i == 0
		               : cells[i].width == 2 && (i + 1 == last || r.col + at + i + 1 == g->cols);
		if (cut) {
			*to = empty;
			to->role = cells[i].role;
		}
	}
}

void grid_pane(struct grid *g, struct rect r)
{
	struct rect c = clip(g, r);
	if (g->n_panes < GRID_PANES && c.rows > 0 && c.cols > 0)
		g->panes[g->n_panes++] = c;
}

bool cell_eq(const struct cell *a, const struct cell *b)
{
	return a->glyph == b->glyph && a->letter == b->letter && a->mark[0] == b->mark[0] && a->mark[1] == b->mark[1] &&
	       a->width == b->width && a->level == b->level && a->role == b->role && a->joins == b->joins;
}
