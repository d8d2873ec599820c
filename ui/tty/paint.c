/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/term.h"

#include <string.h>

void painter_init(struct painter *p, const struct caps *caps, const struct style *styles)
{
	memset(p, 0, sizeof *p);
	p->caps = *caps;
	for (int i = 0; i < ROLE_COUNT; i++)
		sgr_compose(caps, &styles[i], &p->sgr[i]);
	painter_forget(p);
	p->shown = -1;
}

void painter_release(struct painter *p)
{
	for (int i = 0; i < ROLE_COUNT; i++)
		buf_release(&p->sgr[i]);
	buf_release(&p->store);
	buf_release(&p->out);
}

void painter_forget(struct painter *p)
{
	p->known = false;
	p->row = p->col = p->role = -1;
}

void painter_role(struct painter *p, int role)
{
	if (p->role == role)
		return;
	/* Roles that look alike need no bytes. */
	if (p->role < 0 || !str_eq(buf_view(&p->sgr[role]), buf_view(&p->sgr[p->role])))
		buf_str(&p->out, buf_view(&p->sgr[role]));
	p->role = role;
}

void painter_goto(struct painter *p, int row, int col)
{
	if (p->row == row && p->col == col)
		return;
	if (p->row >= 0 && p->row + 1 == row && col == 0)
		buf_cat(&p->out, "\r\n");
	else if (p->row == row && p->col >= 0 && col == 0)
		buf_char(&p->out, '\r');
	else if (p->row == row && p->col >= 0 && col > p->col && p->caps.cuf)
		buf_cat(&p->out, caps_fill(p->caps.cuf, col - p->col, 0));
	else
		buf_cat(&p->out, caps_fill(p->caps.cup, row, col));
	p->row = row;
	p->col = col;
}

static const struct cell *grid_row(const struct grid *g, int row)
{
	return g->cells + (size_t)row * (size_t)g->cols;
}

static struct cell *old_row(const struct painter *p, int row)
{
	return p->old + (size_t)row * (size_t)p->cols;
}

/* Only what can be seen: the letter behind a glyph and its level do not matter. */
static bool same(const struct cell *a, const struct cell *b)
{
	return a->glyph == b->glyph && a->role == b->role && a->width == b->width && a->mark[0] == b->mark[0] &&
	       a->mark[1] == b->mark[1];
}

bool painter_same_row(const struct painter *p, int old, const struct grid *g, int row)
{
	const struct cell *a = old_row(p, old), *b = grid_row(g, row);
	for (int i = 0; i < g->cols; i++)
		if (!same(&a[i], &b[i]))
			return false;
	return true;
}

static void put_cell(struct painter *p, const struct cell *c)
{
	painter_role(p, c->role);
	/* Whatever an earlier step let through, no control reaches the terminal. */
	bool control = c->glyph < 0x20 || (c->glyph >= 0x7F && c->glyph < 0xA0);
	buf_cp(&p->out, control ? 0xFFFD : c->glyph);
	for (int i = 0; i < 2 && c->mark[i]; i++)
		buf_cp(&p->out, c->mark[i]);
	p->col += c->width ? c->width : 1;
}

static bool blank(const struct painter *p, const struct cell *c)
{
	return c->glyph == ' ' && c->width == 1 && !c->mark[0] &&
	       str_eq(buf_view(&p->sgr[c->role]), buf_view(&p->sgr[ROLE_TEXT]));
}

/* Where the blanks begin that end the row. */
static int trailing(const struct painter *p, const struct cell *row, int cols)
{
	while (cols > 0 && blank(p, &row[cols - 1]))
		cols--;
	return cols;
}

/* The next stretch of cells that differ, whole glyphs only; gaps too short to jump over are taken in. */
static bool next_change(const struct cell *old, const struct cell *new, int cols, int *from, int *to)
{
	enum { GAP = 4 };
	int i = *to;
	while (i < cols && same(&old[i], &new[i]))
		i++;
	if (i == cols)
		return false;
	*from = i;
	int last = i;
	for (; i < cols && i - last <= GAP; i++)
		if (!same(&old[i], &new[i]))
			last = i;
	*to = last + 1;
	while (*from > 0 && (new[*from].width == 0 || old[*from].width == 0))
		--*from;
	while (*to < cols && (new[*to].width == 0 || old[*to].width == 0))
		++*to;
	return true;
}

static void paint_row(struct painter *p, const struct grid *g, int row)
{
	const struct cell *new = grid_row(g, row);
	struct cell *old = old_row(p, row);
	int from = 0, to = 0, cols = g->cols;
	int end = p->caps.el ? trailing(p, new, cols) : cols;
	/* Erasing costs three bytes: not for a blank or two. */
	bool erase = cols - end > 3 && trailing(p, old, cols) > end;
	if (p->caps.wraps_hard && row == g->rows - 1)
		cols--;
	while (next_change(old, new, cols, &from, &to)) {
		if (erase && from >= end)
			break;
		painter_goto(p, row, from);
		for (int i = from; i < to && !(erase && i >= end); i++)
			if (new[i].width)
				put_cell(p, &new[i]);
		/* After the last column the cursor's place depends on the terminal. */
		if (p->col >= g->cols)
			p->row = p->col = -1;
	}
	if (erase && end < g->cols) {
		painter_goto(p, row, end);
		painter_role(p, ROLE_TEXT);
		buf_cat(&p->out, p->caps.el);
	}
	memcpy(old, new, (size_t)g->cols * sizeof *new);
}

static void start_over(struct painter *p, const struct grid *g)
{
	size_t n = (size_t)g->rows * (size_t)g->cols;
	buf_clear(&p->store);
	buf_reserve(&p->store, n * sizeof *p->old + 1);
	p->old = (struct cell *)(void *)p->store.data;
	for (size_t i = 0; i < n; i++)
		p->old[i] = (struct cell){.glyph = ' ', .letter = ' ', .width = 1, .role = ROLE_TEXT};
	p->rows = g->rows;
	p->cols = g->cols;
	painter_forget(p);
	painter_role(p, ROLE_TEXT);
	buf_cat(&p->out, p->caps.clear);
	p->row = p->col = 0;
	p->known = true;
}

static void place_cursor(struct painter *p, const struct grid *g)
{
	bool show = g->cursor_row >= 0 && g->cursor_row < g->rows && g->cursor_col >= 0 && g->cursor_col < g->cols;
	if (show)
		painter_goto(p, g->cursor_row, g->cursor_col);
	if (p->shown == (int)show)
		return;
	buf_cat(&p->out, show ? (p->caps.cnorm ? p->caps.cnorm : "") : p->caps.civis ? p->caps.civis : "");
	p->shown = (int)show;
}

void painter_frame(struct painter *p, const struct grid *grid, bool repaint)
{
	buf_clear(&p->out);
	if (!grid->rows)
		return;
	if (repaint || !p->known || p->rows != grid->rows || p->cols != grid->cols)
		start_over(p, grid);
	else
		painter_scroll(p, grid);
	for (int row = 0; row < grid->rows; row++)
		if (!painter_same_row(p, row, grid, row))
			paint_row(p, grid, row);
	place_cursor(p, grid);
}
