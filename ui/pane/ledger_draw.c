/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"
#include "pane/ledger.h"

enum { HEADING_ROWS = 8 /* rows of a pane that shows what its columns are */, BESIDE = 3 /* mark and blanks */ };

/* The columns that this pane has room for; those that are hidden have no cells. */
struct places {
	struct rect at[LEDGER_COLUMNS];
	struct rect line; /* all of them */
};

static void place_columns(const struct ledger_pane *l, const struct pane_view *v, struct places *p)
{
	bool mirrored = v->look->mirrored;
	int fixed = 0, at = 0;
	p->line = (struct rect){v->rect.row, v->rect.col + (mirrored ? 1 : 2), 1, v->rect.cols - BESIDE};
	for (size_t i = 0; i < l->n_columns; i++)
		if (l->columns[i].least <= v->rect.cols && l->columns[i].width)
			fixed += l->columns[i].width + 1;
	for (size_t i = 0; i < l->n_columns; i++) {
		const struct ledger_column *c = &l->columns[i];
		int cols = c->least > v->rect.cols ? 0 : c->width ? c->width : p->line.cols - fixed;
		p->at[i] = p->line;
		p->at[i].cols = cols < 0 ? 0 : cols;
		p->at[i].col += mirrored ? p->line.cols - at - p->at[i].cols : at;
		at += cols > 0 ? cols + 1 : 0;
	}
}

static struct rect on_row(struct rect r, int row)
{
	r.row = row;
	return r;
}

/* Takes `width` cells off one end. */
static struct rect cut(struct rect *r, int width, bool left)
{
	struct rect part = *r;
	width = width > r->cols ? r->cols : width;
	part.cols = width;
	part.col = left ? r->col : r->col + r->cols - width;
	r->col += left ? width + 1 : 0;
	r->cols -= width + 1;
	return part;
}

static void draw_cell(const struct ledger_pane *l, const struct pane_view *v, const struct ledger_row *row, size_t i,
    struct rect r, bool found)
{
	const struct ledger_column *c = &l->columns[i];
	bool mirrored = v->look->mirrored, right = c->number != mirrored;
	const struct layout_options *o = &v->look->layout;
	enum align start = mirrored ? ALIGN_RIGHT : ALIGN_LEFT;
	if (!c->width && row->flag.n)
		layout_line(
		    v->grid, cut(&r, layout_measure(row->flag), !mirrored), row->flag, ROLE_ERROR, DIR_AUTO, start, o);
	int aside = row->aside.n && !c->width ? layout_measure(row->aside) : 0;
	if (aside && aside + 8 <= r.cols)
		layout_line(v->grid, cut(&r, aside, mirrored), row->aside, ROLE_DIM, DIR_AUTO, ALIGN_LEFT, o);
	layout_line(v->grid, r, row->cells[i], found && !c->width ? ROLE_SEARCH : c->role, DIR_AUTO,
	    right ? ALIGN_RIGHT : ALIGN_LEFT, o);
}

/* Where the first mark would be cut off, the words begin nearer to it. */
static struct str near_mark(struct arena *arena, const struct ledger_row *row, int cols, size_t *cut_off)
{
	static const char dots[] = "\u2026 ";
	size_t begin, last = 0;
	*cut_off = 0;
	if (!row->marks.n || layout_measure(str_sub(row->sub.s, 0, row->marks.items[0].end)) < cols)
		return row->sub;
	begin = row->marks.items[0].begin;
	for (size_t at = begin; at-- > 1 && layout_measure(str_sub(row->sub.s, at, begin)) < cols / 4;)
		if (row->sub.s[at - 1] == ' ')
			last = at;
	last = last ? last : begin;
	size_t n = sizeof dots - 1 + row->sub.n - last;
	char *s = arena_alloc(arena, n + 1, 1);
	memcpy(s, dots, sizeof dots - 1);
	memcpy(s + sizeof dots - 1, row->sub.s + last, row->sub.n - last);
	*cut_off = last;
	return (struct str){s, n};
}

static void draw_sub(const struct pane_view *v, struct rect r, const struct ledger_row *row)
{
	size_t from, added, n = 0;
	struct str words = near_mark(v->arena, row, r.cols, &from);
	struct highlight *marks = ARENA_ARRAY(v->arena, struct highlight, row->marks.n + 1);
	added = words.n - (row->sub.n - from);
	for (size_t i = 0; i < row->marks.n; i++) {
		struct span s = row->marks.items[i];
		if (s.begin < from)
			continue;
		s.begin = (uint32_t)(s.begin - from + added);
		s.end = (uint32_t)(s.end - from + added);
		marks[n++] = (struct highlight){s, ROLE_SEARCH};
	}
	layout_line_marked(v->grid, r, words, ROLE_TEXT, marks, n, DIR_AUTO,
	    v->look->mirrored ? ALIGN_RIGHT : ALIGN_LEFT, &v->look->layout);
}

static void draw_row(
    const struct ledger_pane *l, const struct pane_view *v, const struct places *p, size_t index, int at, int rows)
{
	const struct ledger_row *row = ledger_row_at(l, index);
	bool mirrored = v->look->mirrored, here = index == l->at, found = ledger_matches(l, row);
	struct rect mark = {at, mirrored ? v->rect.col + v->rect.cols - 1 : v->rect.col, 1, 1};
	/* The words keep their look, or all of them would be sent again with every step. */
	if (here)
		pane_mark(v, mark, rows);
	for (size_t i = 0; i < l->n_columns; i++) {
		bool whole = row->whole && !l->columns[i].width;
		if (whole || (p->at[i].cols > 0 && !row->whole))
			draw_cell(l, v, row, i, on_row(whole ? p->line : p->at[i], at), found);
	}
	if (rows > 1)
		draw_sub(v, on_row(p->line, at + 1), row);
	if (here && v->focus) {
		v->grid->cursor_row = mark.row;
		v->grid->cursor_col = mark.col;
	}
}

/* What the columns are; false: none says so. */
static bool draw_headings(const struct ledger_pane *l, const struct pane_view *v, const struct places *p)
{
	bool any = false;
	for (size_t i = 0; i < l->n_columns; i++)
		any = any || l->columns[i].heading.n;
	for (size_t i = 0; any && i < l->n_columns; i++)
		layout_line(v->grid, p->at[i], l->columns[i].heading, ROLE_DIM, DIR_AUTO,
		    l->columns[i].number != v->look->mirrored ? ALIGN_RIGHT : ALIGN_LEFT, &v->look->layout);
	return any;
}

void ledger_draw(struct pane *p, const struct pane_view *view)
{
	struct ledger_pane *l = (struct ledger_pane *)p;
	struct pane_view v = *view;
	struct places places;
	place_columns(l, &v, &places);
	if (v.rect.rows >= HEADING_ROWS && ledger_count(l) && draw_headings(l, &v, &places)) {
		v.rect.row++;
		v.rect.rows--;
	}
	ledger_fit(l, v.rect.rows);
	if (!ledger_count(l)) {
		pane_say(&v, l->empty);
		return;
	}
	int at = v.rect.row, end = at + v.rect.rows;
	for (size_t i = l->top; i < ledger_count(l) && at < end; i++) {
		const struct ledger_row *row = ledger_row_at(l, i);
		int lines = ledger_lines(l, i);
		if (ledger_heads_group(l, i)) {
			layout_line(v.grid, on_row(places.line, at++), row->group, ROLE_HEADING, DIR_AUTO,
			    v.look->mirrored ? ALIGN_RIGHT : ALIGN_LEFT, &v.look->layout);
			lines--;
		}
		if (at < end)
			draw_row(l, &v, &places, i, at, at + lines > end ? end - at : lines);
		at += lines;
	}
	grid_pane(v.grid, v.rect);
}
