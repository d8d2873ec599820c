/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"

enum { STACKED = 60, LIST_LEAST = 3 /* rows: its heading and one fact */ };

static bool alone(const struct app *a)
{
	return a->maximized || a->cols < STACKED || a->rows < 8;
}

bool app_shows_article(const struct app *a)
{
	return !alone(a) || a->focus == FOCUS_ARTICLE;
}

bool app_shows_list(const struct app *a)
{
	return !alone(a) || a->focus == FOCUS_LIST;
}

bool app_lists_apart(const struct app *a)
{
	int rows = a->rows - bars_rows(a->rows);
	return !alone(a) && a->cols >= APP_WIDE && rows >= LIST_LEAST * LIST_KINDS;
}

struct pane *app_pane(struct app *a)
{
	if (a->overlay == OVERLAY_HELP)
		return &a->help.pane;
	if (a->overlay == OVERLAY_PAGE)
		return &a->page.pane;
	if (a->view == VIEW_LEDGER)
		return &a->ledger.pane;
	return a->focus == FOCUS_LIST ? &a->lists[a->list].pane : &a->article.pane;
}

bool app_list_of(const struct app *a, struct ref ref, enum list_kind *list)
{
	switch (ref.kind) {
	case REF_DELEGATION:
		*list = LIST_DELEGATIONS;
		break;
	case REF_MEETING:
		*list = LIST_MEETINGS;
		break;
	case REF_QUOTE:
		*list = LIST_QUOTES;
		break;
	case REF_ACTOR:
		*list = LIST_PEOPLE;
		break;
	case REF_NONE:
		return false;
	}
	const struct list_pane *l = &a->lists[*list];
	for (size_t i = 0; i < l->rows.n; i++)
		if (ref_eq(l->rows.items[i].ref, ref))
			return true;
	return false;
}

void app_select(struct app *a, struct ref ref)
{
	a->selection = ref;
	a->article.pane.ops->reveal(&a->article.pane, ref);
	for (int i = 0; i < LIST_KINDS; i++)
		a->lists[i].pane.ops->reveal(&a->lists[i].pane, ref);
}

/* Facts under the cursor, innermost first; one of the list in use goes before the others. */
void app_from_cursor(struct app *a)
{
	enum { MOST = 16 };
	struct ref at[MOST], best = {REF_NONE, 0};
	enum list_kind list = a->list, own;
	size_t n = report_at(a->report, a->article.text.cursor, at, MOST);
	for (size_t i = 0; i < n; i++) {
		if (!app_list_of(a, at[i], &own))
			continue;
		(void)list_pane_select(&a->lists[own], at[i]);
		if (best.kind == REF_NONE || (own == a->list && list != a->list)) {
			best = at[i];
			list = own;
		}
	}
	a->selection = best;
	if (best.kind != REF_NONE)
		a->list = list;
	article_pane_mark(&a->article, best);
}

void app_from_list(struct app *a)
{
	struct list_pane *l = &a->lists[a->list];
	app_select(a, l->pane.ops->selected(&l->pane));
}

void app_focus(struct app *a, enum focus focus, enum list_kind list)
{
	a->focus = focus;
	a->list = list;
	if (focus == FOCUS_LIST)
		app_from_list(a);
}

static bool belongs(const struct report *r, const struct delegation *d, uint32_t actor)
{
	const struct ref want = {REF_ACTOR, actor};
	if (ref_eq(d->head, want))
		return true;
	for (size_t i = 0; i < d->members.n; i++)
		if (ref_eq(d->members.items[i], want))
			return true;
	/* The country itself as an actor stands for its delegation. */
	const struct actor *a = &r->actors.items[actor];
	return a->kind == ACTOR_COUNTRY && a->country[0] && d->of && strcmp(a->country, d->of) == 0;
}

static struct ref delegation_of(const struct report *r, uint32_t actor)
{
	for (size_t i = 0; i < r->delegations.n; i++)
		if (belongs(r, &r->delegations.items[i], actor))
			return (struct ref){REF_DELEGATION, (uint32_t)i};
	/* An official whom the report does not name as one of it goes to his country's. */
	const struct actor *a = &r->actors.items[actor];
	for (size_t i = 0; a->country[0] && i < r->delegations.n; i++)
		if (r->delegations.items[i].of && strcmp(a->country, r->delegations.items[i].of) == 0)
			return (struct ref){REF_DELEGATION, (uint32_t)i};
	return (struct ref){REF_NONE, 0};
}

static bool takes_part(const struct report *r, const struct meeting *m, struct ref who)
{
	for (size_t i = 0; i < m->participants.n; i++) {
		struct ref p = m->participants.items[i];
		if (ref_eq(p, who))
			return true;
		if (who.kind == REF_DELEGATION && p.kind == REF_ACTOR &&
		    belongs(r, &r->delegations.items[who.index], p.index))
			return true;
	}
	return false;
}

static struct ref meeting_of(const struct report *r, struct ref who)
{
	for (size_t i = 0; i < r->meetings.n; i++)
		if (takes_part(r, &r->meetings.items[i], who))
			return (struct ref){REF_MEETING, (uint32_t)i};
	return (struct ref){REF_NONE, 0};
}

static struct ref quote_of(const struct report *r, struct ref who)
{
	for (size_t i = 0; i < r->quotes.n; i++)
		if (ref_eq(r->quotes.items[i].speaker, who))
			return (struct ref){REF_QUOTE, (uint32_t)i};
	return (struct ref){REF_NONE, 0};
}

/* From a quote to its speaker, to his delegation, to their meetings, to who was there. */
static struct ref next_link(const struct app *a, struct ref from)
{
	const struct report *r = a->report;
	struct ref to = {REF_NONE, 0};
	enum list_kind list;
	switch (from.kind) {
	case REF_QUOTE:
		return r->quotes.items[from.index].speaker;
	case REF_ACTOR:
		to = delegation_of(r, from.index);
		if (to.kind == REF_NONE)
			to = meeting_of(r, from);
		return to.kind == REF_NONE ? quote_of(r, from) : to;
	case REF_DELEGATION:
		to = meeting_of(r, from);
		return to.kind == REF_NONE ? r->delegations.items[from.index].head : to;
	case REF_MEETING: {
		const struct meeting *m = &r->meetings.items[from.index];
		for (size_t i = 0; i < m->participants.n && to.kind == REF_NONE; i++)
			if (app_list_of(a, m->participants.items[i], &list))
				to = m->participants.items[i];
		return to;
	}
	case REF_NONE:
		break;
	}
	return to;
}

void app_follow(struct app *a)
{
	struct ref to = next_link(a, a->selection);
	enum list_kind list;
	if (!app_list_of(a, to, &list)) {
		app_complain(a, a->selection.kind == REF_NONE ? "app.no-fact" : "app.no-link", NULL, NULL, NULL);
		return;
	}
	app_jump_from_here(a);
	a->focus = FOCUS_LIST;
	a->list = list;
	app_select(a, to);
}

/* In a report of the archive a name leads to all that is known of whom it names. */
static bool enter_archive(struct app *a)
{
	if (!a->id || a->focus != FOCUS_LIST)
		return false;
	return a->selection.kind == REF_ACTOR        ? browsing_person(a, 0)
	       : a->selection.kind == REF_DELEGATION ? browsing_country(a)
	                                             : false;
}

void app_enter(struct app *a)
{
	enum list_kind list;
	if (a->view == VIEW_LEDGER) {
		browsing_enter(a);
	} else if (enter_archive(a)) {
		return;
	} else if (a->selection.kind == REF_ACTOR) {
		app_show_record(a);
	} else if (a->focus == FOCUS_ARTICLE && app_list_of(a, a->selection, &list)) {
		app_jump_from_here(a);
		a->focus = FOCUS_LIST;
		a->list = list;
	} else if (a->focus == FOCUS_LIST && a->selection.kind != REF_NONE) {
		app_jump_from_here(a);
		a->focus = FOCUS_ARTICLE;
		app_select(a, a->selection);
	} else {
		app_complain(a, "app.no-fact", NULL, NULL, NULL);
	}
}

/* The first span of each record of a list, in text order from the cursor on. */
void app_next_fact(struct app *a, enum list_kind list, int by)
{
	const struct list_pane *l = &a->lists[list];
	struct ref best = {REF_NONE, 0};
	uint32_t from = a->article.text.cursor, at = 0;
	for (size_t i = 0; i < l->rows.n; i++) {
		struct span words, cue;
		report_record_span(a->report, l->rows.items[i].ref, &words, &cue);
		if (span_empty(words))
			words = cue;
		bool after = by > 0 ? words.begin > from : words.begin < from;
		bool nearer = best.kind == REF_NONE || (by > 0 ? words.begin < at : words.begin > at);
		if (!span_empty(words) && after && nearer) {
			best = l->rows.items[i].ref;
			at = words.begin;
		}
	}
	if (best.kind == REF_NONE) {
		app_complain(a, by > 0 ? "app.no-more" : "app.none-before", NULL, NULL, NULL);
		return;
	}
	app_jump_from_here(a);
	a->list = list;
	app_select(a, best);
}
