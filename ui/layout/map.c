/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/state.h"

struct place {
	const struct visual *v;
	int start; /* [cell] column of cell 0 */
	bool rtl;
	size_t begin, end; /* [cp] */
	const struct line *line;
};

static struct place place_of(struct layout *l, size_t index, int cols)
{
	struct place p = {.v = &l->visual};
	p.line = layout_visual(l, index, &p.begin, &p.end);
	p.rtl = l->pieces.items[p.line->piece].rtl;
	p.start = visual_start(p.v, cols, p.rtl);
	return p;
}

static int clamp(int col, int cols)
{
	return col >= cols ? (cols > 0 ? cols - 1 : 0) : col < 0 ? 0 : col;
}

/* The first cell of a cluster, or n. */
static size_t cell_of(const struct visual *v, size_t cluster)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->from[i] == cluster)
			return i;
	return v->n;
}

/* The cell that shows a byte; a hidden character gives its way to the next one that is shown, or else to the last. */
static size_t cell_at(struct layout *l, const struct place *p, uint32_t at)
{
	const struct para *para = &l->para;
	size_t found = p->v->n;
	if (at < p->line->begin)
		at = p->line->begin;
	size_t i = at >= p->line->end ? p->end : para_find(para, at);
	for (size_t k = i; k < p->end && found == p->v->n; k = para_next(para, k))
		found = cell_of(p->v, k);
	for (size_t k = i; k > p->begin && found == p->v->n; k--)
		found = cell_of(p->v, k - 1);
	return found;
}

int layout_col_of(struct layout *l, size_t index, int cols, uint32_t at)
{
	if (!layout_reach(l, index))
		return 0;
	struct place p = place_of(l, index, cols);
	if (p.v->n == 0)
		return p.rtl ? clamp(cols - 1, cols) : 0;
	return clamp(p.start + (int)cell_at(l, &p, at), cols);
}

uint32_t layout_byte_at(struct layout *l, size_t index, int cols, int col)
{
	if (!layout_reach(l, index))
		return (uint32_t)l->text.n;
	struct place p = place_of(l, index, cols);
	if (p.v->n == 0)
		return p.line->begin;
	return l->para.at[p.v->from[clamp(col - p.start, (int)p.v->n)]];
}

uint32_t layout_step(struct layout *l, int cols, uint32_t at, int by_eye)
{
	size_t index = layout_row_of(l, at);
	struct place p = place_of(l, index, cols);
	if (p.v->n > 0) {
		size_t i = cell_at(l, &p, at), cluster = p.v->from[i];
		/* Over all cells of this cluster. */
		while (i < p.v->n && p.v->from[i] == cluster)
			i = by_eye < 0 ? (i ? i - 1 : SIZE_MAX) : i + 1;
		if (i < p.v->n)
			return l->para.at[p.v->from[i]];
	}
	/* Over the edge: on in the text where this edge is the row's end, back where it is its start. */
	bool on = (by_eye < 0) == p.rtl;
	if (on ? !layout_reach(l, index + 1) : index == 0)
		return at;
	index = on ? index + 1 : index - 1;
	layout_reach(l, index);
	const struct line *line = &l->lines.items[index];
	p = place_of(l, index, cols);
	size_t i = cell_at(l, &p, on ? line->begin : line->end);
	return i < p.v->n ? l->para.at[p.v->from[i]] : line->begin;
}
