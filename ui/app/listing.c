/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <ctype.h>

#include "app/state.h"

/* Commands on lists over the archive; the table is in commands.c. */

static void jump_to(struct app *a, const struct sheet *s)
{
	app_jump_from_here(a);
	if (!sheet_show(a, s, false))
		a->stop = --a->stops.n;
}

/* All that was typed behind the command. */
static struct str rest_of(const struct words *w)
{
	if (!w->n)
		return (struct str){"", 0};
	const struct str *last = &w->items[w->n - 1];
	return str_sub(w->items[0].s, 0, (size_t)(last->s + last->n - w->items[0].s));
}

void do_reports(void *with, const struct words *w)
{
	struct app *a = with;
	(void)w;
	a->reports = 0;
	jump_to(a, &(struct sheet){.kind = SHEET_REPORTS, .text = {"", 0}});
}

void do_limit(void *with, const struct words *w)
{
	struct app *a = with;
	if (!app_store(a))
		return;
	if (w->n)
		find_limit(a, rest_of(w));
	else
		prompt_open(a, PROMPT_LIMIT);
}

void do_find(void *with, const struct words *w)
{
	struct app *a = with;
	if (!app_store(a))
		return;
	find_open(a);
	if (w->n && a->prompt.kind == PROMPT_FIND) {
		a->prompt.kind = PROMPT_NONE;
		find_accept(a, rest_of(w));
	}
}

void do_sort(void *with, const struct words *w)
{
	static const char *const names[] = {"newest", "oldest", "relevance"};
	struct app *a = with;
	bool results = a->sheet.kind == SHEET_RESULTS;
	if (a->view != VIEW_LEDGER || a->sheet.kind == SHEET_OFFICIALS || a->sheet.kind == SHEET_COUNTRIES) {
		app_complain(a, "app.no-order", NULL, NULL, NULL);
		return;
	}
	int order = ((int)a->sheet.order + 1) % (results ? 3 : 2);
	if (w->n) {
		for (order = 0; order < 3 && !str_is(w->items[0], names[order]); order++)
			;
		if (order > (results ? 2 : 1)) {
			app_complain(
			    a, "app.args", "sort", results ? "newest|oldest|relevance" : "newest|oldest", NULL);
			return;
		}
	}
	/* Keys are those of reports but where they are numbers. */
	struct sheet s = sheet_here(a);
	bool numbers = s.order == ORDER_RELEVANCE || order == ORDER_RELEVANCE || s.key < 0;
	s.order = (enum order)order;
	s.key = numbers ? 0 : s.key;
	(void)sheet_show(a, &s, false);
}

void do_show(void *with, const struct words *w)
{
	static const struct {
		const char *name;
		unsigned events;
	} kinds[] = {{"all", 0}, {"by", EVENT_QUOTE_BY}, {"about", EVENT_QUOTE_ABOUT},
	    {"quotes", EVENT_QUOTE_BY | EVENT_QUOTE_ABOUT}, {"meetings", EVENT_MEETING},
	    {"delegations", EVENT_DELEGATION}};
	struct app *a = with;
	bool page = a->view == VIEW_LEDGER && sheet_is_page(&a->sheet);
	for (size_t i = 0; page && i < sizeof kinds / sizeof *kinds; i++) {
		if (!str_is(w->items[0], kinds[i].name))
			continue;
		a->sheet.events = kinds[i].events;
		(void)sheet_again(a, 0);
		return;
	}
	app_complain(a, page ? "app.args" : "app.no-page", "show", "all|by|about|quotes|meetings|delegations", NULL);
}

void do_who(void *with, const struct words *w)
{
	struct app *a = with;
	jump_to(a, &(struct sheet){.kind = SHEET_OFFICIALS, .text = rest_of(w)});
	/* One alone is the one who was meant. */
	if (a->view == VIEW_LEDGER && a->sheet.kind == SHEET_OFFICIALS && w->n && ledger_count(&a->ledger) == 1) {
		a->stop = --a->stops.n;
		browsing_enter(a);
	}
}

void do_country(void *with, const struct words *w)
{
	struct app *a = with;
	struct sheet s = {.kind = SHEET_COUNTRIES, .text = {"", 0}};
	if (!w->n && browsing_country(a))
		return;
	if (w->n && w->items[0].n != 2) {
		app_complain(a, "app.country-code", NULL, NULL, NULL);
		return;
	}
	if (w->n) {
		s.kind = SHEET_COUNTRY;
		for (int i = 0; i < 2; i++)
			s.country[i] = (char)toupper((unsigned char)w->items[0].s[i]);
	}
	jump_to(a, &s);
}

static void quotes(struct app *a, unsigned events)
{
	if (app_store(a) && !browsing_person(a, events))
		app_complain(a, "app.no-person", NULL, NULL, NULL);
}

void do_quotes_by(void *with, const struct words *w)
{
	(void)w;
	quotes(with, EVENT_QUOTE_BY);
}

void do_quotes_about(void *with, const struct words *w)
{
	(void)w;
	quotes(with, EVENT_QUOTE_ABOUT);
}
