/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/visual.h"

#include "base/arena.h"
#include "text/width.h"

struct row_of {
	const struct para *p;
	size_t begin, end;
	const struct layout_options *options;
	bool levels; /* the piece has levels */
};

static void reserve_cp(struct visual *v, struct arena *arena, size_t n)
{
	if (n <= v->cap_cp)
		return;
	size_t cap = v->cap_cp ? v->cap_cp : 256;
	while (cap < n)
		cap *= 2;
	v->str = ARENA_ARRAY(arena, uint32_t, cap);
	v->order = ARENA_ARRAY(arena, uint32_t, cap);
	v->wide = ARENA_ARRAY(arena, uint32_t, cap);
	v->joins = ARENA_ARRAY(arena, uint8_t, cap);
	v->cap_cp = cap;
}

static void reserve_cells(struct visual *v, struct arena *arena, size_t n)
{
	if (n <= v->cap)
		return;
	size_t cap = v->cap ? v->cap : 256;
	while (cap < n)
		cap *= 2;
	v->cells = ARENA_ARRAY(arena, struct cell, cap);
	v->from = ARENA_ARRAY(arena, uint32_t, cap);
	v->cap = cap;
}

/* One code point that is drawn as it stands: the common case. */
static bool is_simple(const struct para *p, size_t i, size_t next)
{
	return next == i + 1 && p->width[i] == 1 && p->cp[i] != '\t' && show_of(p->cp[i]) == SHOW_CELL &&
	       (p->cp[i] < 0x1F1E6 || p->cp[i] > 0x1F1FF);
}

/* Letters to be shaped and widths, in logical order. Returns the row's width. [cell] */
static size_t gather(struct visual *v, const struct row_of *r, bool tabs)
{
	const struct para *p = r->p;
	size_t col = 0;
	for (size_t i = r->begin, next; i < r->end; i = next) {
		next = para_next(p, i);
		size_t k = i - r->begin;
		for (size_t j = i; j < next; j++)
			v->str[j - r->begin] = p->cp[j];
		v->wide[k] = p->width[i];
		if (p->cp[i] == '\t' && next == i + 1) {
			v->wide[k] = tabs ? (uint32_t)(TAB_STOP - col % TAB_STOP) : 1;
		} else if (next > i + 1) {
			/* Shape what the letter and its mark compose to. */
			struct glyph g[CLUSTER_MAX];
			if (cluster_glyphs(p->cp + i, next - i, r->options, g) == 1 && g[0].width)
				v->str[k] = g[0].letter;
		}
		col += v->wide[k];
	}
	return col;
}

static void push(struct visual *v, const struct cell *cell, size_t from)
{
	v->cells[v->n] = *cell;
	v->from[v->n++] = (uint32_t)from;
	if (cell->width == 2) {
		v->cells[v->n] = (struct cell){.glyph = ' ', .letter = ' ', .level = cell->level};
		v->from[v->n++] = (uint32_t)from;
	}
}

static void emit_lam_alef(struct visual *v, const struct row_of *r, const struct glyph *g, struct cell *cell, size_t k)
{
	bool joined = v->joins[k] & BIDI_JOINS_RIGHT;
	cell->letter = bidi_lam_alef(g->alef, false);
	cell->glyph = r->options->shape ? bidi_lam_alef(g->alef, joined) : cell->letter;
	cell->joins = joined ? JOIN_RIGHT : 0;
	cell->width = 1;
	push(v, cell, r->begin + k);
}

/* Everything that is not one simple character. */
static void emit_cluster(struct visual *v, const struct row_of *r, size_t k, struct cell cell)
{
	size_t i = r->begin + k, next = para_next(r->p, i);
	struct glyph g[CLUSTER_MAX];
	int n = cluster_glyphs(r->p->cp + i, next - i, r->options, g);
	if (n == 1 && g[0].alef) {
		cell.mark[0] = g[0].mark[0];
		cell.mark[1] = g[0].mark[1];
		emit_lam_alef(v, r, g, &cell, k);
		return;
	}
	for (int j = 0; j < n; j++) {
		/* A letter with its marks was shaped; a name or a replaced character was not. */
		bool shaped = n == 1 && next > i + 1;
		cell.letter = g[j].letter;
		cell.glyph = shaped ? v->str[k] : g[j].letter;
		cell.joins = shaped ? cell.joins : 0;
		cell.mark[0] = g[j].mark[0];
		cell.mark[1] = g[j].mark[1];
		cell.width = g[j].width;
		push(v, &cell, i);
	}
}

static void emit(struct visual *v, const struct row_of *r, size_t k)
{
	const struct para *p = r->p;
	size_t i = r->begin + k, next = para_next(p, i);
	struct cell cell = {.glyph = ' ', .letter = ' ', .width = 1};
	if (r->levels) {
		cell.level = (uint8_t)p->bidi.level[i];
		cell.joins = (uint8_t)((v->joins[k] & BIDI_JOINS_LEFT ? JOIN_LEFT : 0) |
		                       (v->joins[k] & BIDI_JOINS_RIGHT ? JOIN_RIGHT : 0));
	}
	if (p->cp[i] == '\t' && next == i + 1) {
		cell.joins = 0;
		for (uint32_t n = v->wide[k]; n > 0; n--)
			push(v, &cell, i);
	} else if (is_simple(p, i, next)) {
		cell.letter = p->cp[i];
		cell.glyph = v->str[k];
		push(v, &cell, i);
	} else {
		emit_cluster(v, r, k, cell);
	}
}

void visual_build(struct visual *v, struct arena *arena, const struct para *p, struct bidi *bidi, size_t begin,
    size_t end, const struct layout_options *options, bool tabs)
{
	struct row_of r = {p, begin, end, options, !p->plain};
	bool reorder = options->reorder && !p->plain;
	reserve_cp(v, arena, end - begin);
	reserve_cells(v, arena, gather(v, &r, tabs) + CLUSTER_MAX);
	v->n = 0;
	if (!p->plain) {
		struct bidi_shape how = {.forms = options->shape, .mirror = options->reorder};
		bidi_shape(bidi, begin, end, how, v->str, v->joins);
		bidi_order(bidi, begin, end, v->order);
	}
	for (size_t k = 0; k < end - begin; k++) {
		size_t at = reorder ? v->order[k] : k;
		if (p->flag[begin + at] & SEGMENT_LEAD)
			emit(v, &r, at);
	}
}

int visual_start(const struct visual *v, int cols, bool right)
{
	return right ? cols - (int)v->n : 0;
}
