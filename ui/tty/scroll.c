/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/term.h"

#include <string.h>

enum { MOST_ROWS = 200 };

/* Columns that scroll together. */
struct strip {
	int from, to; /* [cell] */
	int top, rows;
};

/* Rows [top, bottom) of the strip on the new screen stand `by` rows lower on the old one (negative: higher). */
struct band {
	int top, bottom, by;
};

static uint64_t row_hash(const struct sent *row, int from, int to)
{
	uint64_t h = 1469598103934665603ULL;
	for (int i = from; i < to; i++)
		h = (h ^ row[i].cp ^ (uint64_t)row[i].after << 40) * 1099511628211ULL;
	return h;
}

/* Rows that are wrong now and that stand elsewhere on the old screen, by the distance that puts most of them right. */
static int best_distance(const struct painter *p, const struct strip *s)
{
	enum { WORTH = 4 };
	uint64_t old[MOST_ROWS], new[MOST_ROWS];
	int most = WORTH - 1, best = 0;
	for (int r = 0; r < s->rows; r++) {
		size_t at = (size_t)(s->top + r) * (size_t)p->cols;
		old[r] = row_hash(p->old + at, s->from, s->to);
		new[r] = row_hash(p->new + at, s->from, s->to);
	}
	for (int by = 1 - s->rows; by < s->rows; by++) {
		int n = 0;
		for (int r = by < 0 ? -by : 0; r < s->rows && r + by < s->rows; r++)
			n += old[r + by] == new[r] && old[r] != new[r];
		if (by && n > most) {
			most = n;
			best = by;
		}
	}
	return best;
}

/* Cells that a scroll puts right in this row, less those that it puts wrong. */
static int row_gain(const struct painter *p, const struct strip *s, int r, int by)
{
	const struct sent *new = p->new + (size_t)(s->top + r) * (size_t)p->cols;
	const struct sent *stays = p->old + (size_t)(s->top + r) * (size_t)p->cols, *moved = stays + (long)by * p->cols;
	int gain = 0;
	for (int i = s->from; i < s->to; i++)
		gain += (int)sent_eq(&new[i], &moved[i]) - (int)sent_eq(&new[i], &stays[i]);
	return gain;
}

/* The stretch of rows that gains most. What comes in at its open end is blank, whatever stood there. */
static bool find_band(const struct painter *p, const struct strip *s, struct band *best)
{
	enum { WORTH = 60 /* [cell] */ };
	int by = best_distance(p, s), most = 0, sum = 0, from = 0;
	if (!by)
		return false;
	for (int r = by < 0 ? -by : 0; r < s->rows && r + by < s->rows; r++) {
		if (sum <= 0) {
			sum = 0;
			from = r;
		}
		sum += row_gain(p, s, r, by);
		if (sum > most) {
			most = sum;
			*best = (struct band){from, r + 1, by};
		}
	}
	return most >= WORTH;
}

static void repeat(struct buf *out, const char *many, const char *one, int n)
{
	if (many && n > 1) {
		buf_cat(out, caps_fill(many, n, 0));
		return;
	}
	while (n-- > 0)
		buf_cat(out, one);
}

/* What the terminal does to its rows, done to ours. */
static void move_old(struct painter *p, const struct strip *s, int top, int bottom, int by)
{
	size_t width = (size_t)(s->to - s->from);
	int n = by < 0 ? -by : by;
	for (int i = 0; i < bottom - top; i++) {
		int to = by > 0 ? top + i : bottom - 1 - i, from = to + by;
		struct sent *put = p->old + (size_t)to * (size_t)p->cols + s->from;
		if (i < bottom - top - n)
			memcpy(put, p->old + (size_t)from * (size_t)p->cols + s->from, width * sizeof *put);
		else
			for (size_t k = 0; k < width; k++)
				put[k] = (struct sent){.cp = ' ', .width = 1, .role = ROLE_TEXT};
	}
}

/* Whole rows, by the scrolling region that nearly every terminal has. */
static void scroll_rows(struct painter *p, const struct band *b, int top, int bottom)
{
	const struct caps *c = &p->caps;
	painter_region(p, top, bottom);
	painter_goto(p, b->by > 0 ? bottom - 1 : top, 0);
	if (b->by > 0)
		repeat(&p->out, c->indn, c->ind, b->by);
	else
		repeat(&p->out, c->rin, c->ri, -b->by);
}

/* Some columns, between margins (DECSLRM, DECSTBM, SU, SD of the VT420). */
static void scroll_columns(struct painter *p, const struct strip *s, const struct band *b, int top, int bottom)
{
	int n = b->by > 0 ? b->by : -b->by;
	buf_fmt(&p->out, "\033[%d;%ds\033[%d;%dr", s->from + 1, s->to, top + 1, bottom);
	if (n > 1)
		buf_fmt(&p->out, "\033[%d%c", n, b->by > 0 ? 'S' : 'T');
	else
		buf_fmt(&p->out, "\033[%c", b->by > 0 ? 'S' : 'T');
	buf_cat(&p->out, "\033[s\033[r");
	p->top = 0;
	p->bottom = p->rows;
}

static bool scroll_strip(struct painter *p, const struct strip *s)
{
	struct band b;
	bool whole = s->from == 0 && s->to == p->cols;
	const struct caps *c = &p->caps;
	bool able = whole ? c->csr && (c->ind || c->indn) && (c->ri || c->rin) : p->margins;
	if (!able || s->rows > MOST_ROWS || !find_band(p, s, &b))
		return false;
	/* The region holds the band's old and new place. */
	int top = s->top + (b.by > 0 ? b.top : b.top + b.by), bottom = s->top + (b.by > 0 ? b.bottom + b.by : b.bottom);
	painter_role(p, ROLE_TEXT);
	if (whole)
		scroll_rows(p, &b, top, bottom);
	else
		scroll_columns(p, s, &b, top, bottom);
	p->row = p->col = -1;
	move_old(p, s, top, bottom, b.by);
	return true;
}

/* Would cutting the row at this column part a wide glyph, on either screen? */
static bool cuts(const struct painter *p, const struct strip *s)
{
	for (int r = s->top; r < s->top + s->rows; r++) {
		size_t at = (size_t)r * (size_t)p->cols;
		if (!p->old[at + (size_t)s->from].width || !p->new[at + (size_t)s->from].width)
			return true;
		if (s->to < p->cols && (!p->old[at + (size_t)s->to].width || !p->new[at + (size_t)s->to].width))
			return true;
	}
	return false;
}

static bool scroll_panes(struct painter *p, const struct grid *g)
{
	bool any = false;
	for (int i = 0; i < g->n_panes; i++) {
		const struct rect *r = &g->panes[i];
		struct strip s = {r->col, r->col + r->cols, r->row, r->rows};
		if ((s.from > 0 || s.to < p->cols) && !cuts(p, &s))
			any = scroll_strip(p, &s) || any;
	}
	return any;
}

/* Panes first: what moves whole rows moves both of two that stand side by side. */
void painter_scroll(struct painter *p, const struct grid *g)
{
	/* A terminal that orders a whole row has no columns. */
	bool columns = p->emitter.mode != EMIT_LOGICAL_ROW && p->emitter.mode != EMIT_LOGICAL_LTR;
	if (!columns || !p->margins || !scroll_panes(p, g))
		(void)scroll_strip(p, &(struct strip){0, p->cols, 0, p->rows});
}
