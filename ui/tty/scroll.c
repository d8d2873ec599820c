/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/term.h"

#include <string.h>

/* Rows [top, bottom) of the new screen stand `by` rows lower on the old one (negative: higher). */
struct band {
	int top, bottom, by, gain;
};

static uint64_t row_hash(const struct cell *row, int cols)
{
	uint64_t h = 1469598103934665603ULL;
	for (int i = 0; i < cols; i++) {
		h = (h ^ row[i].glyph) * 1099511628211ULL;
		h = (h ^ row[i].role) * 1099511628211ULL;
	}
	return h;
}

/* The best band for one distance: most rows that a scroll would put right and that are wrong now. */
static void try_distance(const uint64_t *old, const uint64_t *new, int rows, int by, struct band *best)
{
	struct band b = {0, 0, by, 0};
	for (int r = 0; r <= rows; r++) {
		bool match = r < rows && r + by >= 0 && r + by < rows && old[r + by] == new[r];
		if (match) {
			if (!b.gain)
				b.top = r;
			b.gain += old[r] != new[r];
			b.bottom = r + 1;
			continue;
		}
		if (b.gain > best->gain)
			*best = b;
		b = (struct band){r + 1, r + 1, by, 0};
	}
}

static bool find_band(struct painter *p, const struct grid *g, struct band *best)
{
	enum { WORTH = 4, MOST = 200 };
	uint64_t old[MOST], new[MOST];
	int wrong = 0;
	if (g->rows > MOST)
		return false;
	for (int r = 0; r < g->rows; r++) {
		size_t at = (size_t)r * (size_t)g->cols;
		old[r] = row_hash(p->old + at, g->cols);
		new[r] = row_hash(g->cells + at, g->cols);
		wrong += old[r] != new[r];
	}
	*best = (struct band){0, 0, 0, WORTH - 1};
	if (wrong < WORTH)
		return false;
	for (int by = 1; by < g->rows - WORTH; by++) {
		try_distance(old, new, g->rows, by, best);
		try_distance(old, new, g->rows, -by, best);
	}
	return best->gain >= WORTH;
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

static void move_old(struct painter *p, int top, int bottom, int by)
{
	size_t cols = (size_t)p->cols, n = (size_t)(by < 0 ? -by : by);
	struct cell *first = p->old + (size_t)top * cols, *gap = first;
	size_t height = (size_t)(bottom - top);
	if (by > 0) {
		memmove(first, first + n * cols, (height - n) * cols * sizeof *first);
		gap = first + (height - n) * cols;
	} else {
		memmove(first + n * cols, first, (height - n) * cols * sizeof *first);
	}
	for (size_t i = 0; i < n * cols; i++)
		gap[i] = (struct cell){.glyph = ' ', .letter = ' ', .width = 1, .role = ROLE_TEXT};
}

void painter_scroll(struct painter *p, const struct grid *g)
{
	struct band b;
	const struct caps *c = &p->caps;
	if (!c->csr || !(c->ind || c->indn) || !(c->ri || c->rin) || !find_band(p, g, &b))
		return;
	/* The region holds the band's old and new place. */
	int top = b.by > 0 ? b.top : b.top + b.by, bottom = b.by > 0 ? b.bottom + b.by : b.bottom;
	painter_role(p, ROLE_TEXT);
	buf_cat(&p->out, caps_fill(c->csr, top, bottom - 1));
	p->row = p->col = -1;
	painter_goto(p, b.by > 0 ? bottom - 1 : top, 0);
	if (b.by > 0)
		repeat(&p->out, c->indn, c->ind, b.by);
	else
		repeat(&p->out, c->rin, c->ri, -b.by);
	buf_cat(&p->out, caps_fill(c->csr, 0, g->rows - 1));
	p->row = p->col = -1;
	move_old(p, top, bottom, b.by);
}
