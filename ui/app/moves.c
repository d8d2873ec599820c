/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"

static void moved(struct app *a)
{
	if (a->overlay != OVERLAY_NONE || a->view == VIEW_LEDGER)
		return;
	if (a->focus == FOCUS_LIST)
		app_from_list(a);
	else
		app_from_cursor(a);
}

static void move(struct app *a, enum pane_move how, int n)
{
	struct pane *p = app_pane(a);
	p->ops->move(p, how, n);
	moved(a);
}

static int times(const struct words *w)
{
	return w->count > 0 ? w->count : 1;
}

void do_down(void *with, const struct words *w)
{
	move(with, MOVE_ROW, times(w));
}

void do_up(void *with, const struct words *w)
{
	move(with, MOVE_ROW, -times(w));
}

void do_page_down(void *with, const struct words *w)
{
	move(with, MOVE_PAGE, times(w));
}

void do_page_up(void *with, const struct words *w)
{
	move(with, MOVE_PAGE, -times(w));
}

void do_half_down(void *with, const struct words *w)
{
	move(with, MOVE_HALF, times(w));
}

void do_half_up(void *with, const struct words *w)
{
	move(with, MOVE_HALF, -times(w));
}

/* The nth row of a long list is come to by all those before it. */
void app_to_row(struct app *a, int n)
{
	a->busy = a->view == VIEW_LEDGER;
	move(a, MOVE_TO, n);
	a->busy = false;
}

static void to_end(struct app *a, enum pane_move end, int row)
{
	app_jump_from_here(a);
	if (row)
		app_to_row(a, row);
	else if (end == MOVE_BOTTOM && sheet_is_endless(a))
		app_complain(a, "app.no-end", NULL, NULL, NULL);
	else
		move(a, end, 1);
}

void do_top(void *with, const struct words *w)
{
	to_end(with, MOVE_TOP, w->count);
}

void do_bottom(void *with, const struct words *w)
{
	to_end(with, MOVE_BOTTOM, w->count);
}

/* The panes by eye: in a mirrored screen the lists stand on the left. */
static void pane_by_eye(struct app *a, int by)
{
	if (a->view == VIEW_LEDGER)
		return;
	bool to_list = (by < 0) == a->look.mirrored;
	app_focus(a, to_list ? FOCUS_LIST : FOCUS_ARTICLE, a->list);
}

void do_left(void *with, const struct words *w)
{
	struct app *a = with;
	if (app_pane(a) == &a->article.pane)
		move(a, MOVE_GRAPHEME, -times(w));
	else if (a->overlay == OVERLAY_NONE)
		pane_by_eye(a, -1);
}

void do_right(void *with, const struct words *w)
{
	struct app *a = with;
	if (app_pane(a) == &a->article.pane)
		move(a, MOVE_GRAPHEME, times(w));
	else if (a->overlay == OVERLAY_NONE)
		pane_by_eye(a, 1);
}

/* Article, then the four lists, then the article again. Where one list shows at a time the round begins with that
 * one: the step from the text to the facts beside it turns no page. */
static void cycle(struct app *a, int by)
{
	if (a->view == VIEW_LEDGER) {
		browsing_cycle(a, by);
		return;
	}
	int n = LIST_KINDS, first = (int)a->first, at = (int)a->list;
	bool last = a->focus == FOCUS_LIST && at == (by > 0 ? (first + n - 1) % n : first);
	if (last) {
		app_focus(a, FOCUS_ARTICLE, a->list);
		return;
	}
	if (a->focus == FOCUS_LIST) {
		at = (at + by + n) % n;
	} else if (app_lists_apart(a)) {
		a->first = LIST_DELEGATIONS;
		at = by > 0 ? 0 : n - 1;
	} else {
		a->first = (enum list_kind)(by > 0 ? at : (at + 1) % n);
	}
	app_focus(a, FOCUS_LIST, (enum list_kind)at);
}

void do_next_pane(void *with, const struct words *w)
{
	(void)w;
	cycle(with, 1);
}

void do_previous_pane(void *with, const struct words *w)
{
	(void)w;
	cycle(with, -1);
}
