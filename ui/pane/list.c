/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/list.h"

#include "base/arena.h"
#include "base/catalog.h"

void list_pane_release(struct list_pane *l)
{
	arena_free(l->arena);
}

void list_pane_set(struct list_pane *l, const struct report *r, const struct catalog *cat)
{
	arena_reset(l->arena);
	*l = (struct list_pane){.pane = l->pane, .kind = l->kind, .arena = l->arena, .height = l->height};
	if (r)
		list_items(l, r, cat);
}

static int item_rows(const struct list_item *i)
{
	return i->sub.n ? 2 : 1;
}

int list_pane_rows(const struct list_pane *l)
{
	int n = 0;
	for (size_t i = 0; i < l->rows.n; i++)
		n += item_rows(&l->rows.items[i]);
	return n;
}

bool list_pane_select(struct list_pane *l, struct ref ref)
{
	for (size_t i = 0; i < l->rows.n; i++) {
		if (ref_eq(l->rows.items[i].ref, ref)) {
			l->at = i;
			return true;
		}
	}
	return false;
}

/* The selected item is in sight, and no row is wasted at the end. */
static void fit(struct list_pane *l, int height)
{
	int used = 0;
	size_t first = l->at;
	l->height = height;
	if (l->top > l->at)
		l->top = l->at;
	for (size_t i = l->at + 1; i-- > 0;) {
		used += item_rows(&l->rows.items[i]);
		if (used > height)
			break;
		first = i;
	}
	if (l->top < first)
		l->top = first;
	used = 0;
	for (size_t i = l->top; i < l->rows.n; i++)
		used += item_rows(&l->rows.items[i]);
	while (l->top > 0 && used + item_rows(&l->rows.items[l->top - 1]) <= height)
		used += item_rows(&l->rows.items[--l->top]);
}

static bool is_hit(const struct list_pane *l, size_t i)
{
	for (size_t k = 0; k < l->hits.n; k++)
		if (l->hits.items[k] == i)
			return true;
	return false;
}

/* Head at the start, aside at the far end; each is its own paragraph. */
static void draw_head(
    const struct pane_view *v, struct rect row, const struct list_item *item, enum role head, enum role aside)
{
	bool mirrored = v->look->mirrored;
	struct rect near = row, far = row;
	int want = item->aside.n ? layout_measure(item->aside) : 0;
	if (want && want + 8 <= row.cols) {
		far.cols = want;
		near.cols -= want + 1;
		if (mirrored)
			near.col += want + 1;
		else
			far.col += row.cols - want;
		layout_line(v->grid, far, item->aside, aside, DIR_AUTO, ALIGN_LEFT, &v->look->layout);
	}
	layout_line(v->grid, near, item->head, head, DIR_AUTO, mirrored ? ALIGN_RIGHT : ALIGN_LEFT, &v->look->layout);
}

static void draw_item(const struct list_pane *l, const struct pane_view *v, size_t i, struct rect r)
{
	const struct list_item *item = &l->rows.items[i];
	bool here = i == l->at, mirrored = v->look->mirrored;
	enum role head = is_hit(l, i) ? ROLE_SEARCH : ROLE_TEXT, sub = ROLE_DIM;
	struct rect mark = {r.row, mirrored ? r.col + r.cols - 1 : r.col, 1, 1};
	/* The words keep their look, or all of them would be sent again with every step. */
	if (here)
		pane_mark(v, mark, r.rows);
	struct rect row = {r.row, mirrored ? r.col + 1 : r.col + 2, 1, r.cols - 3};
	draw_head(v, row, item, head, sub);
	row.row++;
	if (r.rows > 1)
		layout_line(
		    v->grid, row, item->sub, sub, DIR_AUTO, mirrored ? ALIGN_RIGHT : ALIGN_LEFT, &v->look->layout);
	if (here && v->focus) {
		v->grid->cursor_row = mark.row;
		v->grid->cursor_col = mark.col;
	}
}

static struct list_pane *self(struct pane *p)
{
	return (struct list_pane *)p;
}

static void list_draw(struct pane *p, const struct pane_view *v)
{
	struct list_pane *l = self(p);
	struct rect r = v->rect;
	int end = r.row + r.rows;
	if (!l->rows.n) {
		l->height = r.rows;
		r.rows = r.rows > 0;
		r.col += 2;
		r.cols -= 3;
		layout_line(v->grid, r, catalog_get(v->look->catalog, "list.none"), ROLE_DIM, DIR_AUTO,
		    v->look->mirrored ? ALIGN_RIGHT : ALIGN_LEFT, &v->look->layout);
		if (v->focus && r.rows) {
			v->grid->cursor_row = r.row;
			v->grid->cursor_col = v->rect.col;
		}
		return;
	}
	fit(l, r.rows);
	for (size_t i = l->top; i < l->rows.n && r.row < end; i++) {
		r.rows = item_rows(&l->rows.items[i]);
		if (r.row + r.rows > end)
			r.rows = end - r.row;
		draw_item(l, v, i, r);
		r.row += r.rows;
	}
}

/* Items in a view of this height. */
static long page_of(const struct list_pane *l)
{
	long n = l->height / 2;
	return n > 1 ? n : 1;
}

static void list_move(struct pane *p, enum pane_move how, int n)
{
	struct list_pane *l = self(p);
	long at = (long)l->at, last = (long)l->rows.n - 1;
	switch (how) {
	case MOVE_ROW:
		at += n;
		break;
	case MOVE_PAGE:
		at += n * page_of(l);
		break;
	case MOVE_HALF:
		at += n * ((page_of(l) + 1) / 2);
		break;
	case MOVE_TOP:
		at = 0;
		break;
	case MOVE_BOTTOM:
		at = last;
		break;
	case MOVE_TO:
		at = n - 1L;
		break;
	case MOVE_GRAPHEME:
	case MOVE_CENTER:
		break;
	}
	at = at > last ? last : at;
	l->at = at < 0 ? 0 : (size_t)at;
}

static void list_reveal(struct pane *p, struct ref ref)
{
	(void)list_pane_select(self(p), ref);
}

static struct ref list_selected(const struct pane *p)
{
	const struct list_pane *l = (const struct list_pane *)p;
	return l->rows.n ? l->rows.items[l->at].ref : (struct ref){REF_NONE, 0};
}

static struct pane_position list_position(const struct pane *p)
{
	const struct list_pane *l = (const struct list_pane *)p;
	return (struct pane_position){l->rows.n ? l->at + 1 : 0, l->rows.n, false};
}

static size_t list_search(struct pane *p, struct str needle)
{
	struct list_pane *l = self(p);
	struct arena *scratch = arena_new(0);
	l->hits.n = 0;
	for (size_t i = 0; i < l->rows.n; i++) {
		struct spans found = {NULL, 0, 0};
		pane_search(scratch, l->rows.items[i].head, needle, &found);
		pane_search(scratch, l->rows.items[i].sub, needle, &found);
		if (found.n)
			*VEC_PUSH(l->arena, &l->hits) = i;
	}
	arena_free(scratch);
	return l->hits.n;
}

static size_t list_hit(struct pane *p, int n)
{
	struct list_pane *l = self(p);
	size_t k = 0;
	if (!l->hits.n)
		return 0;
	while (k < l->hits.n && (n > 0 ? l->hits.items[k] <= l->at : l->hits.items[k] < l->at))
		k++;
	k = n < 0 ? (k + l->hits.n - 1) % l->hits.n : k % l->hits.n;
	l->at = l->hits.items[k];
	return k + 1;
}

static const struct pane_ops list_ops = {
    .draw = list_draw,
    .move = list_move,
    .reveal = list_reveal,
    .selected = list_selected,
    .position = list_position,
    .search = list_search,
    .hit = list_hit,
};

void list_pane_init(struct list_pane *l, enum list_kind kind)
{
	*l = (struct list_pane){.pane = {&list_ops}, .kind = kind, .arena = arena_new(0)};
}
