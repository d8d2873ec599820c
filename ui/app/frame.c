/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"

enum { TEXT_WIDTH = 92, BAR = 0x2502, LINE = 0x2500 };

static struct pane_view view_of(struct app *a, struct grid *g, struct rect r, bool focus)
{
	return (struct pane_view){g, r, focus && a->overlay == OVERLAY_NONE, false, &a->look, a->frame};
}

/* A blank column on each side where there is room, two where there is more: after writing in the last column of the
 * screen a terminal's cursor must be placed anew. Lines no longer than one reads well. */
static struct rect comfortable(struct rect r)
{
	int blank = r.cols > 60 ? 2 : r.cols > 30 ? 1 : 0, spare = r.cols - 2 * blank - TEXT_WIDTH;
	r.col += blank;
	r.cols -= 2 * blank;
	if (spare > 0) {
		r.col += spare / 2;
		r.cols = TEXT_WIDTH;
	}
	return r;
}

static void draw_article(struct app *a, struct grid *g, struct rect r)
{
	struct pane_view v = view_of(a, g, comfortable(r), a->focus == FOCUS_ARTICLE);
	v.gutter = v.rect.cols < r.cols;
	a->article.pane.ops->draw(&a->article.pane, &v);
}

static void draw_list(struct app *a, struct grid *g, struct rect r, enum list_kind list)
{
	struct pane_view v = view_of(a, g, r, a->focus == FOCUS_LIST && a->list == list);
	a->lists[list].pane.ops->draw(&a->lists[list].pane, &v);
}

/* Rows for each list: what it needs, or an equal share, two rows at a time. */
static void share(const struct app *a, int rows, int height[LIST_KINDS])
{
	int need[LIST_KINDS];
	rows -= LIST_KINDS;
	for (int i = 0; i < LIST_KINDS; i++) {
		int n = list_pane_rows(&a->lists[i]);
		need[i] = n ? n : 1;
		height[i] = 0;
	}
	for (bool more = true; more && rows > 0;) {
		more = false;
		for (int i = 0; i < LIST_KINDS && rows > 0; i++) {
			int give = need[i] - height[i] > 1 ? 2 : need[i] - height[i];
			give = give > rows ? rows : give;
			height[i] += give;
			rows -= give;
			more = more || give > 0;
		}
	}
}

static void draw_tabbed(struct app *a, struct grid *g, struct rect r)
{
	struct rect tabs = {r.row, r.col, 1, r.cols}, body = {r.row + 1, r.col, r.rows - 1, r.cols};
	bars_tabs(a, g, tabs);
	draw_list(a, g, body, a->list);
}

static void draw_lists(struct app *a, struct grid *g, struct rect r)
{
	int height[LIST_KINDS], used = LIST_KINDS;
	if (!app_lists_apart(a)) {
		draw_tabbed(a, g, r);
		return;
	}
	share(a, r.rows, height);
	for (int i = 0; i < LIST_KINDS; i++)
		used += height[i];
	/* Room left over goes between the lists. */
	int gap = (r.rows - used) / (LIST_KINDS - 1) > 0;
	struct rect at = r;
	for (int i = 0; i < LIST_KINDS; i++) {
		at.rows = 1;
		bars_heading(a, g, at, (enum list_kind)i);
		at.row++;
		at.rows = height[i];
		draw_list(a, g, at, (enum list_kind)i);
		at.row += height[i] + gap;
	}
}

static void draw_side_by_side(struct app *a, struct grid *g, struct rect r)
{
	int facts = r.cols * 2 / 5;
	facts = facts > 76 ? 76 : facts;
	struct rect article = r, lists = r, bar = {r.row, 0, r.rows, 1};
	article.cols = r.cols - facts - 1;
	lists.cols = facts;
	if (a->look.mirrored) {
		article.col = facts + 1;
		bar.col = facts;
	} else {
		bar.col = article.cols;
		lists.col = article.cols + 1;
	}
	grid_fill(g, bar, BAR, ROLE_BORDER);
	draw_article(a, g, article);
	draw_lists(a, g, lists);
	grid_pane(g, article);
	grid_pane(g, lists);
}

static void draw_stacked(struct app *a, struct grid *g, struct rect r)
{
	struct rect article = r, lists = r;
	/* The same height for all lists, so that the article does not jump. */
	lists.rows = r.rows * 2 / 5 < 3 ? 3 : r.rows * 2 / 5;
	article.rows = r.rows - lists.rows;
	lists.row = r.row + article.rows;
	draw_article(a, g, article);
	draw_tabbed(a, g, lists);
}

static void draw_alone(struct app *a, struct grid *g, struct rect r)
{
	if (a->focus == FOCUS_ARTICLE)
		draw_article(a, g, r);
	else if (r.rows > 2)
		draw_tabbed(a, g, r);
	else
		draw_list(a, g, r, a->list);
}

static void draw_frame_line(struct grid *g, struct rect r, uint32_t left, uint32_t right)
{
	grid_fill(g, r, LINE, ROLE_BORDER);
	grid_fill(g, (struct rect){r.row, r.col, 1, 1}, left, ROLE_BORDER);
	grid_fill(g, (struct rect){r.row, r.col + r.cols - 1, 1, 1}, right, ROLE_BORDER);
}

static void draw_borders(struct grid *g, struct rect box)
{
	grid_fill(g, box, ' ', ROLE_TEXT);
	draw_frame_line(g, (struct rect){box.row, box.col, 1, box.cols}, 0x250C, 0x2510);
	draw_frame_line(g, (struct rect){box.row + box.rows - 1, box.col, 1, box.cols}, 0x2514, 0x2518);
	for (int i = 1; i < box.rows - 1; i++) {
		grid_fill(g, (struct rect){box.row + i, box.col, 1, 1}, BAR, ROLE_BORDER);
		grid_fill(g, (struct rect){box.row + i, box.col + box.cols - 1, 1, 1}, BAR, ROLE_BORDER);
	}
}

/* A box over the panes, no higher than what is in it; on a small screen all of it. Returns the inside. */
static struct rect draw_box(struct app *a, struct grid *g, struct rect r, const char *title)
{
	if (r.rows < 10 || r.cols < 40) {
		grid_fill(g, r, ' ', ROLE_TEXT);
		return r;
	}
	int cols = r.cols - 6 > 96 ? 96 : r.cols - 6;
	int need = a->overlay == OVERLAY_PAGE ? page_pane_rows(&a->page, &a->look, cols - 4) + 2 : r.rows;
	int rows = need < r.rows - 2 ? need : r.rows - 2;
	struct rect box = {r.row + (r.rows - rows) / 2, r.col + (r.cols - cols) / 2, rows, cols};
	draw_borders(g, box);
	struct str words = catalog_get(a->o->catalog, title);
	int width = layout_measure(words) + 2;
	struct rect name = {box.row, a->look.mirrored ? box.col + box.cols - 2 - width : box.col + 2, 1, width};
	grid_fill(g, name, ' ', ROLE_HEADING_FOCUS);
	layout_line(g, (struct rect){name.row, name.col + 1, 1, width - 2}, words, ROLE_HEADING_FOCUS, DIR_AUTO,
	    ALIGN_LEFT, &a->look.layout);
	return (struct rect){box.row + 1, box.col + 2, box.rows - 2, box.cols - 4};
}

static void draw_overlay(struct app *a, struct grid *g, struct rect r)
{
	struct pane *p = app_pane(a);
	if (a->overlay == OVERLAY_NONE)
		return;
	struct rect inside = draw_box(a, g, r, a->overlay == OVERLAY_HELP ? "pane.help" : "pane.record");
	struct pane_view v = {g, inside, true, false, &a->look, a->frame};
	p->ops->draw(p, &v);
}

static void draw_ledger(struct app *a, struct grid *g, struct rect r)
{
	struct pane_view v = view_of(a, g, r, a->prompt.kind == PROMPT_NONE);
	a->ledger.pane.ops->draw(&a->ledger.pane, &v);
}

struct grid *app_frame(struct app *a)
{
	if (a->due)
		find_answer(a);
	arena_reset(a->frame);
	struct grid *g = grid_new(a->frame, a->rows, a->cols);
	struct rect r = {0, 0, a->rows - bars_rows(a->rows), a->cols};
	if (a->view == VIEW_LEDGER)
		draw_ledger(a, g, r);
	else if (a->bare)
		draw_article(a, g, r);
	else if (!app_shows_article(a) || !app_shows_list(a))
		draw_alone(a, g, r);
	else if (a->cols >= APP_WIDE)
		draw_side_by_side(a, g, r);
	else
		draw_stacked(a, g, r);
	draw_overlay(a, g, r);
	bars_draw(a, g, r.rows);
	return g;
}
