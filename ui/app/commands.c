/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"

#include <string.h>

#include "base/catalog.h"
#include "base/fault.h"

/* Every command of the reader; the table is at the end. */

static int times(const struct words *w)
{
	return w->count > 0 ? w->count : 1;
}

static const char *const kind_names[] = {"delegation", "meeting", "quote", "person"};

static void do_pane(void *with, const struct words *w)
{
	static const char *const names[] = {"delegations", "meetings", "quotes", "people"};
	struct app *a = with;
	if (a->view == VIEW_LEDGER) {
		/* Elsewhere it was the first digit of a number. */
		if (sheet_is_page(&a->sheet))
			do_show(a, w);
		return;
	}
	for (int i = 0; i < LIST_KINDS; i++) {
		if (str_is(w->items[0], names[i])) {
			a->overlay = OVERLAY_NONE;
			app_focus(a, FOCUS_LIST, (enum list_kind)i);
			return;
		}
	}
	if (str_is(w->items[0], "article"))
		app_focus(a, FOCUS_ARTICLE, a->list);
	else
		app_complain(a, "app.args", "pane", command_find(app_commands, STR("pane"))->takes, NULL);
}

static void next_fact(struct app *a, const struct words *w, int by)
{
	if (a->view == VIEW_LEDGER) {
		app_complain(a, "app.no-fact", NULL, NULL, NULL);
		return;
	}
	for (int i = 0; i < LIST_KINDS; i++) {
		if (str_is(w->items[0], kind_names[i])) {
			app_next_fact(a, (enum list_kind)i, by);
			return;
		}
	}
	app_complain(a, "app.args", "next", command_find(app_commands, STR("next"))->takes, NULL);
}

static void do_next(void *with, const struct words *w)
{
	next_fact(with, w, 1);
}

static void do_previous(void *with, const struct words *w)
{
	next_fact(with, w, -1);
}

static void do_open(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	if (a->overlay != OVERLAY_NONE)
		a->overlay = OVERLAY_NONE;
	else
		app_enter(a);
}

static void do_follow(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	if (a->view == VIEW_LEDGER)
		app_enter(a);
	else
		app_follow(a);
}

static void other_report(struct app *a, int by)
{
	size_t step = (size_t)(by < 0 ? -by : by);
	if (a->view == VIEW_LEDGER || a->id) {
		if (a->view == VIEW_REPORT)
			app_jump_from_here(a);
		browsing_step(a, by);
		return;
	}
	if (by < 0 ? a->index < step : a->index + step >= a->o->n) {
		app_complain(a, by < 0 ? "app.first-report" : "app.last-report", NULL, NULL, NULL);
		return;
	}
	app_jump_from_here(a);
	app_open_report(a, by < 0 ? a->index - step : a->index + step);
	/* Nothing is selected before one has looked. */
	if (a->article.text.cursor)
		app_from_cursor(a);
}

static void do_next_report(void *with, const struct words *w)
{
	other_report(with, times(w));
}

static void do_previous_report(void *with, const struct words *w)
{
	other_report(with, -times(w));
}

static void do_search(void *with, const struct words *w)
{
	struct app *a = with;
	if (w->n) {
		buf_clear(&a->needle);
		buf_str(&a->needle, w->items[0]);
		app_search(a, w->items[0]);
	} else {
		prompt_open(a, a->overlay == OVERLAY_HELP ? PROMPT_FILTER : PROMPT_SEARCH);
	}
}

static void do_search_next(void *with, const struct words *w)
{
	(void)w;
	app_search_next(with, 1);
}

static void do_search_previous(void *with, const struct words *w)
{
	(void)w;
	app_search_next(with, -1);
}

static void do_back(void *with, const struct words *w)
{
	(void)w;
	app_back(with, -1);
}

static void do_forward(void *with, const struct words *w)
{
	(void)w;
	app_back(with, 1);
}

static void mark(struct app *a, const struct words *w, char command)
{
	if (w->n && w->items[0].n == 1)
		app_mark(a, (unsigned char)w->items[0].s[0], command == 'm');
	else
		a->want = command;
}

static void do_mark(void *with, const struct words *w)
{
	mark(with, w, 'm');
}

static void do_to_mark(void *with, const struct words *w)
{
	mark(with, w, '\'');
}

static void do_direction(void *with, const struct words *w)
{
	static const char *const names[] = {"auto", "rtl", "ltr"};
	static const char *const keys[] = {"direction.auto", "direction.rtl", "direction.ltr"};
	struct app *a = with;
	int d = ((int)a->look.layout.direction + 1) % 3;
	for (int i = 0; w->n && i < 3; i++)
		if (str_is(w->items[0], names[i]))
			d = i;
	a->look.layout.direction = (enum direction)d;
	struct buf name = BUF_INIT;
	buf_str(&name, catalog_get(a->o->catalog, keys[d]));
	app_say(a, "app.direction", buf_cstr(&name), NULL, NULL);
	buf_release(&name);
}

static void do_reveal(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	a->look.layout.reveal = !a->look.layout.reveal;
	app_say(a, a->look.layout.reveal ? "app.reveal-on" : "app.reveal-off", NULL, NULL, NULL);
}

static void do_center(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	a->article.pane.ops->move(&a->article.pane, MOVE_CENTER, 1);
}

static void do_maximize(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	a->maximized = !a->maximized;
}

static void do_redraw(void *with, const struct words *w)
{
	(void)w;
	((struct app *)with)->repaint = true;
}

static void do_help(void *with, const struct words *w)
{
	(void)w;
	app_show_help(with);
}

static void do_command(void *with, const struct words *w)
{
	(void)w;
	prompt_open(with, PROMPT_COMMAND);
}

/* The path of the report at hand, in a list that of its row. */
static const char *path_here(const struct app *a)
{
	if (a->view == VIEW_REPORT)
		return a->report->article.path;
	const struct ledger_row *row = ledger_selected(&a->ledger);
	return row && row->sort == ROW_REPORT ? ((const struct row *)row->of)->path
	       : row && row->sort == ROW_HIT  ? ((const struct hit *)row->of)->report.path
	                                      : "";
}

static void do_where(void *with, const struct words *w)
{
	struct app *a = with;
	struct pane *p = app_pane(a);
	struct pane_position at = p->ops->position(p);
	struct buf where = BUF_INIT, how = BUF_INIT;
	(void)w;
	if (a->view == VIEW_REPORT && !a->id)
		buf_fmt(&where, "%zu/%zu, ", a->index + 1, a->o->n);
	if (at.percent)
		buf_fmt(&where, "%zu %%", at.at);
	else
		buf_fmt(&where, "%zu/%zu", at.at, at.of);
	buf_fmt(&how, "%s bidi=%s", a->terminal ? a->terminal : "", emit_mode_names[a->mode]);
	app_say(a, "app.where", path_here(a), buf_cstr(&where), buf_cstr(&how));
	buf_release(&where);
	buf_release(&how);
}

static void do_why(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	if (a->view == VIEW_LEDGER)
		app_complain(a, "app.no-fact", NULL, NULL, NULL);
	else if (a->selection.kind != REF_NONE)
		app_show_record(a);
	else if (!app_show_rejected(a))
		app_complain(a, "app.no-fact", NULL, NULL, NULL);
}

static void clear_search(struct app *a)
{
	if (a->searched)
		(void)a->searched->ops->search(a->searched, (struct str){"", 0});
	a->searched = NULL;
	a->hit = a->hits = 0;
}

/* One step back; at the top the end. */
static void do_leave(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	if (a->overlay != OVERLAY_NONE)
		a->overlay = OVERLAY_NONE;
	else if (a->view == VIEW_LEDGER)
		a->quit = !browsing_leave(a);
	else if (a->maximized)
		a->maximized = false;
	else if (!app_shows_article(a))
		a->focus = FOCUS_ARTICLE;
	else if (!browsing_leave(a))
		a->quit = true;
}

/* The next way of sending rows, or the one named; its name stands before a line that shows whether it reads right. */
static void do_bidi(void *with, const struct words *w)
{
	struct app *a = with;
	struct fault fault = FAULT_INIT;
	enum emit_mode mode = (enum emit_mode)((a->mode + 1) % EMIT_MODES);
	if (w->n > 0) {
		char name[24] = "";
		if (w->items[0].n < sizeof name)
			memcpy(name, w->items[0].s, w->items[0].n);
		mode = emit_mode_named(name);
	}
	if (mode == EMIT_MODES) {
		app_complain(a, "bidi.unknown", NULL, NULL, NULL);
		return;
	}
	a->mode = a->mode_wanted = mode;
	bool kept = !a->o->remember || !a->terminal || a->o->remember(a->o->with, a->terminal, mode, &fault);
	app_say(a, kept ? "bidi.now" : "bidi.not-kept", emit_mode_names[mode], NULL, NULL);
	fault_release(&fault);
}

static void do_cancel(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	if (a->overlay != OVERLAY_NONE)
		a->overlay = OVERLAY_NONE;
	else if (a->view == VIEW_LEDGER && a->sheet.kind == SHEET_REPORTS && a->sheet.text.n && !a->searched)
		find_limit(a, (struct str){"", 0});
	else
		clear_search(a);
}

static void do_quit(void *with, const struct words *w)
{
	(void)w;
	((struct app *)with)->quit = true;
}

static void do_suspend(void *with, const struct words *w)
{
	(void)w;
	((struct app *)with)->suspend = true;
}

const struct command app_commands[] = {
    {"down", "", 0, 0, do_down},
    {"up", "", 0, 0, do_up},
    {"page-down", "", 0, 0, do_page_down},
    {"page-up", "", 0, 0, do_page_up},
    {"half-down", "", 0, 0, do_half_down},
    {"half-up", "", 0, 0, do_half_up},
    {"top", "", 0, 0, do_top},
    {"bottom", "", 0, 0, do_bottom},
    {"left", "", 0, 0, do_left},
    {"right", "", 0, 0, do_right},
    {"next-pane", "", 0, 0, do_next_pane},
    {"previous-pane", "", 0, 0, do_previous_pane},
    {"pane", "article|delegations|meetings|quotes|people", 1, 1, do_pane},
    {"open", "", 0, 0, do_open},
    {"follow", "", 0, 0, do_follow},
    {"next-report", "", 0, 0, do_next_report},
    {"previous-report", "", 0, 0, do_previous_report},
    {"next", "quote|meeting|delegation|person", 1, 1, do_next},
    {"previous", "quote|meeting|delegation|person", 1, 1, do_previous},
    {"search", "[WORDS]", 0, 1, do_search},
    {"search-next", "", 0, 0, do_search_next},
    {"search-previous", "", 0, 0, do_search_previous},
    {"reports", "", 0, 0, do_reports},
    {"limit", "[QUERY]", 0, COMMAND_WORDS - 1, do_limit},
    {"sort", "[newest|oldest|relevance]", 0, 1, do_sort},
    {"search-archive", "[QUERY]", 0, COMMAND_WORDS - 1, do_find},
    {"who", "[NAME]", 0, COMMAND_WORDS - 1, do_who},
    {"country", "[XX]", 0, 1, do_country},
    {"quotes-by", "", 0, 0, do_quotes_by},
    {"quotes-about", "", 0, 0, do_quotes_about},
    {"show", "all|by|about|quotes|meetings|delegations", 1, 1, do_show},
    {"back", "", 0, 0, do_back},
    {"forward", "", 0, 0, do_forward},
    {"mark", "[LETTER]", 0, 1, do_mark},
    {"to-mark", "[LETTER]", 0, 1, do_to_mark},
    {"direction", "[auto|rtl|ltr]", 0, 1, do_direction},
    {"bidi", "[MODE]", 0, 1, do_bidi},
    {"reveal", "", 0, 0, do_reveal},
    {"why", "", 0, 0, do_why},
    {"where", "", 0, 0, do_where},
    {"center", "", 0, 0, do_center},
    {"maximize", "", 0, 0, do_maximize},
    {"redraw", "", 0, 0, do_redraw},
    {"help", "", 0, 0, do_help},
    {"command", "", 0, 0, do_command},
    {"leave", "", 0, 0, do_leave},
    {"cancel", "", 0, 0, do_cancel},
    {"suspend", "", 0, 0, do_suspend},
    {"quit", "", 0, 0, do_quit},
    {NULL, NULL, 0, 0, NULL},
};
