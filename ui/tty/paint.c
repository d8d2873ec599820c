/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/term.h"

#include <string.h>

#define SYNC_BEGIN "\033[?2026h"

static const struct sent empty = {.cp = ' ', .width = 1, .role = ROLE_TEXT};

static bool same_look(const struct look *a, const struct look *b)
{
	return str_eq(buf_view(&a->whole), buf_view(&b->whole));
}

/* A blank has no letter that colour or weight would show on. */
static bool same_blank(const struct style *a, const struct style *b)
{
	bool plain = !a->reverse && !b->reverse && !a->underline && !b->underline;
	return plain ? a->bg == b->bg : memcmp(a, b, sizeof *a) == 0;
}

void painter_init(struct painter *p, const struct caps *caps, const struct style *styles)
{
	memset(p, 0, sizeof *p);
	p->caps = *caps;
	sgr_compose(caps, styles, ROLE_COUNT, p->looks);
	for (int i = 0; i < ROLE_COUNT; i++) {
		struct look *l = &p->looks[i];
		p->emitter.heavy[i] = styles[i].bold;
		while (!same_look(&p->looks[l->same], l))
			l->same++;
		while (!same_blank(&styles[l->same_blank], &styles[i]))
			l->same_blank++;
	}
	painter_forget(p);
	p->shown = -1;
}

void painter_release(struct painter *p)
{
	for (int i = 0; i < ROLE_COUNT; i++)
		look_release(&p->looks[i]);
	buf_release(&p->store);
	buf_release(&p->out);
}

void painter_forget(struct painter *p)
{
	p->known = false;
	p->row = p->col = p->role = -1;
	p->bottom = 0;
}

void painter_role(struct painter *p, int role)
{
	if (p->role < 0)
		buf_str(&p->out, buf_view(&p->looks[role].whole));
	else if (p->looks[role].same != p->looks[p->role].same)
		sgr_change(&p->looks[p->role], &p->looks[role], &p->out);
	p->role = role;
}

/* For blanks: the current look will do if a blank looks the same in it. */
static void blank_role(struct painter *p, int role)
{
	if (p->role < 0 || p->looks[p->role].same_blank != p->looks[role].same_blank)
		painter_role(p, role);
}

void painter_goto(struct painter *p, int row, int col)
{
	bool here = p->row >= 0 && p->col >= 0;
	/* A line feed in the last row of the scrolling region would scroll it. */
	bool feeds = p->row + 1 != p->bottom && row != p->bottom;
	int down = row - p->row, right = col - p->col;
	if (here && !down && !right)
		return;
	if (here && (feeds || !down) && down >= 0 && down <= 2 && right <= 0 && -right <= 4) {
		/* "\n" alone goes straight down, as output is not cooked. */
		for (int i = right; i < 0; i++)
			buf_char(&p->out, '\b');
		for (int i = 0; i < down; i++)
			buf_char(&p->out, '\n');
	} else if (p->row >= 0 && feeds && down == 1 && col == 0) {
		buf_cat(&p->out, "\r\n");
	} else if (here && !down && col == 0) {
		buf_char(&p->out, '\r');
	} else if (here && !down && right > 0 && p->caps.cuf) {
		buf_cat(&p->out, caps_fill(p->caps.cuf, right, 0));
	} else {
		buf_cat(&p->out, caps_fill(p->caps.cup, row, col));
	}
	p->row = row;
	p->col = col;
}

void painter_region(struct painter *p, int top, int bottom)
{
	if (!p->caps.csr || (p->top == top && p->bottom == bottom))
		return;
	buf_cat(&p->out, caps_fill(p->caps.csr, top, bottom - 1));
	p->top = top;
	p->bottom = bottom;
	p->row = p->col = -1;
}

static struct sent *row_of(struct sent *cells, const struct painter *p, int row)
{
	return cells + (size_t)row * (size_t)p->cols;
}

bool painter_same(const struct painter *p, int old, int row, int from, int to)
{
	const struct sent *a = p->old + (size_t)old * (size_t)p->cols, *b = p->new + (size_t)row *(size_t)p->cols;
	for (int i = from; i < to; i++)
		if (!sent_eq(&a[i], &b[i]))
			return false;
	return true;
}

static bool is_blank(const struct sent *c)
{
	return c->cp == ' ' && c->width == 1 && !c->mark[0] && !c->after;
}

/* Nothing but cells is sent in another weight. */
static void end_weight(struct painter *p)
{
	if (p->other_weight)
		p->role = -1;
	p->other_weight = false;
}

static void put_cell(struct painter *p, const struct sent *c)
{
	bool other = c->after & SENT_OTHER_WEIGHT;
	if (!other || p->role != c->role)
		end_weight(p);
	if (is_blank(c))
		blank_role(p, c->role);
	else
		painter_role(p, c->role);
	if (other && !p->other_weight)
		buf_cat(&p->out, p->emitter.heavy[c->role] ? "\033[22m" : "\033[1m");
	p->other_weight = other;
	sent_put(c, &p->out);
	p->col += c->width ? c->width : 1;
}

static bool blank(const struct painter *p, const struct sent *c)
{
	return is_blank(c) && p->looks[c->role].same_blank == p->looks[ROLE_TEXT].same_blank;
}

/* Where the blanks begin that end the row. */
static int trailing(const struct painter *p, const struct sent *row, int cols)
{
	while (cols > 0 && blank(p, &row[cols - 1]))
		cols--;
	return cols;
}

/* The next stretch of cells that differ, whole glyphs only; gaps too short to jump over are taken in. */
static bool next_change(const struct sent *old, const struct sent *new, int cols, int *from, int *to)
{
	enum { GAP = 4 };
	int i = *to;
	while (i < cols && sent_eq(&old[i], &new[i]))
		i++;
	if (i == cols)
		return false;
	*from = i;
	int last = i;
	for (; i < cols && i - last <= GAP; i++)
		if (!sent_eq(&old[i], &new[i]))
			last = i;
	*to = last + 1;
	while (*from > 0 && (new[*from].width == 0 || old[*from].width == 0))
		--*from;
	while (*to < cols && (new[*to].width == 0 || old[*to].width == 0))
		++*to;
	return true;
}

static void paint_row(struct painter *p, int row)
{
	const struct sent *new = row_of(p->new, p, row);
	struct sent *old = row_of(p->old, p, row);
	int from = 0, to = 0, cols = p->cols;
	int end = p->caps.el ? trailing(p, new, cols) : cols;
	/* Erasing costs three bytes: not for a blank or two. */
	bool erase = cols - end > 3 && trailing(p, old, cols) > end;
	if (p->caps.wraps_hard && row == p->rows - 1)
		cols--;
	while (next_change(old, new, cols, &from, &to)) {
		if (erase && from >= end)
			break;
		painter_goto(p, row, from);
		for (int i = from; i < to && !(erase && i >= end); i++)
			if (new[i].width)
				put_cell(p, &new[i]);
		end_weight(p);
		/* After the last column the cursor's place depends on the terminal. */
		if (p->col >= p->cols)
			p->row = p->col = -1;
	}
	if (erase && end < p->cols) {
		painter_goto(p, row, end);
		blank_role(p, ROLE_TEXT);
		buf_cat(&p->out, p->caps.el);
	}
	memcpy(old, new, (size_t)p->cols * sizeof *new);
}

static void resize(struct painter *p, int rows, int cols)
{
	size_t n = (size_t)rows * (size_t)cols;
	buf_clear(&p->store);
	buf_reserve(&p->store, 2 * n * sizeof *p->old + 1);
	p->old = (struct sent *)(void *)p->store.data;
	p->new = p->old + n;
	p->rows = rows;
	p->cols = cols;
	p->known = false;
}

static void start_over(struct painter *p)
{
	size_t n = (size_t)p->rows * (size_t)p->cols;
	for (size_t i = 0; i < n; i++)
		p->old[i] = empty;
	painter_forget(p);
	painter_role(p, ROLE_TEXT);
	painter_region(p, 0, p->rows);
	buf_cat(&p->out, p->caps.clear);
	p->row = p->col = 0;
	p->known = true;
}

/* The rows as this terminal must be sent them. Returns the column in which the cursor's cell is sent. */
static int emit_rows(struct painter *p, const struct grid *g)
{
	enum { WIDEST = 1000 };
	int place[WIDEST], cursor = g->cursor_col;
	for (int row = 0; row < g->rows; row++) {
		struct emitter e = p->emitter;
		if (g->modes && g->modes[row] >= 0)
			e.mode = (enum emit_mode)g->modes[row];
		bool here = row == g->cursor_row && cursor >= 0 && cursor < g->cols && g->cols <= WIDEST;
		emit_row(
		    &e, g->cells + (size_t)row * (size_t)g->cols, g->cols, row_of(p->new, p, row), here ? place : NULL);
		/* What looks the same is the same. */
		for (struct sent *c = row_of(p->new, p, row), *end = c + g->cols; c < end; c++)
			c->role = is_blank(c) ? p->looks[c->role].same_blank : p->looks[c->role].same;
		if (here)
			cursor = place[cursor];
	}
	return cursor;
}

static void place_cursor(struct painter *p, int row, int col)
{
	bool show = row >= 0 && row < p->rows && col >= 0 && col < p->cols;
	if (show)
		painter_goto(p, row, col);
	if (p->shown == (int)show)
		return;
	buf_cat(&p->out, show ? (p->caps.cnorm ? p->caps.cnorm : "") : p->caps.civis ? p->caps.civis : "");
	p->shown = (int)show;
}

/* Holding back what is small would only make it larger. */
static void end_sync(struct painter *p, size_t begin)
{
	enum { WORTH = 300 };
	size_t mark = sizeof SYNC_BEGIN - 1;
	if (p->out.len - begin >= WORTH) {
		buf_cat(&p->out, "\033[?2026l");
		return;
	}
	memmove(p->out.data + begin, p->out.data + begin + mark, p->out.len - begin - mark);
	p->out.len -= mark;
}

void painter_frame(struct painter *p, const struct grid *grid, bool repaint)
{
	buf_clear(&p->out);
	if (!grid->rows)
		return;
	if (p->rows != grid->rows || p->cols != grid->cols)
		resize(p, grid->rows, grid->cols);
	int cursor = emit_rows(p, grid);
	size_t held = p->out.len;
	if (p->sync)
		buf_cat(&p->out, SYNC_BEGIN);
	if (repaint || !p->known)
		start_over(p);
	else
		painter_scroll(p, grid);
	for (int row = 0; row < p->rows; row++)
		if (!painter_same(p, row, row, 0, p->cols))
			paint_row(p, row);
	place_cursor(p, grid->cursor_row, cursor);
	if (p->sync)
		end_sync(p, held);
}
