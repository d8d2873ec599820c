/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"
#include "base/fault.h"

/* From lists over the archive to reports, to the very words, and back. Commands on lists are in listing.c. */

static bool key_waits(void *with)
{
	struct app *a = with;
	return (a->due || a->busy) && a->tty && tty_waits(a->tty);
}

bool app_store(struct app *a)
{
	struct fault fault = FAULT_INIT;
	if (a->store)
		return true;
	if (!a->o->archive) {
		app_complain(a, "app.no-archive", NULL, NULL, NULL);
		return false;
	}
	if (a->o->archive->open(a->o->with, &a->store, &fault))
		a->o->archive->interrupt(a->store, key_waits, a);
	else
		app_complain_of(a, &fault);
	fault_release(&fault);
	return a->store != NULL;
}

void browsing_start(struct app *a)
{
	(void)sheet_show(a, &(struct sheet){.kind = SHEET_REPORTS, .text = {"", 0}}, false);
}

/* The words that matched, as they stand in the text, are the hits; the cursor goes to the first. */
static void mark_words(struct app *a, const struct hit *h)
{
	struct str snippet = str_of(h->snippet), needles[16];
	size_t n = 0;
	for (size_t i = 0; i < h->marks.n && n < sizeof needles / sizeof *needles; i++) {
		struct span m = h->marks.items[i];
		if (m.end > m.begin && m.end <= snippet.n)
			needles[n++] = str_sub(snippet.s, m.begin, m.end);
	}
	a->hits = textview_find(&a->article.text, needles, n);
	a->searched = &a->article.pane;
	a->trail = true;
	buf_clear(&a->needle);
	buf_str(&a->needle, a->sheet.text);
	textview_show(&a->article.text, h->at);
	a->hit = textview_at(&a->article.text, h->at.begin);
}

/* A report with the cursor on some of its words. */
static bool open_at(struct app *a, int64_t id, struct ref record, struct span at)
{
	if (!app_open_kept(a, id))
		return false;
	a->focus = FOCUS_ARTICLE;
	if (record.kind != REF_NONE)
		app_select(a, record);
	if (!span_empty(at))
		textview_show(&a->article.text, at);
	if (record.kind == REF_NONE && !span_empty(at))
		app_from_cursor(a);
	return true;
}

static void open_hit(struct app *a, const struct ledger_row *row)
{
	const struct hit *h = row->of;
	if (!open_at(a, h->report.id, h->record, h->at))
		return;
	mark_words(a, h);
}

static struct sheet page_of(int64_t official, struct str name, unsigned events)
{
	return (struct sheet){.kind = SHEET_OFFICIAL, .official = official, .events = events, .text = name};
}

static struct sheet country_of(const char *code)
{
	struct sheet s = {.kind = SHEET_COUNTRY, .text = {"", 0}};
	memcpy(s.country, code, 2);
	return s;
}

static void leave_for(struct app *a, const struct sheet *s)
{
	app_jump_from_here(a);
	if (!sheet_show(a, s, false))
		a->stop = --a->stops.n;
}

static void enter_row(struct app *a, const struct ledger_row *row)
{
	switch ((enum sheet_row)row->sort) {
	case ROW_REPORT:
		app_jump_from_here(a);
		(void)open_at(a, row->key, (struct ref){REF_NONE, 0}, (struct span){0, 0});
		break;
	case ROW_HIT:
		app_jump_from_here(a);
		open_hit(a, row);
		break;
	case ROW_EVENT: {
		const struct event *e = row->of;
		app_jump_from_here(a);
		(void)open_at(a, e->report, e->record, e->at);
		break;
	}
	case ROW_OFFICIAL: {
		const struct official *o = row->of;
		const struct sheet s = page_of(o->id, str_of(o->name), 0);
		leave_for(a, &s);
		break;
	}
	case ROW_MET: {
		const struct met *m = row->of;
		const struct sheet s = page_of(m->official, str_of(m->name), 0);
		if (m->official)
			leave_for(a, &s);
		else
			app_complain(a, "app.no-page", NULL, NULL, NULL);
		break;
	}
	case ROW_COUNTRY: {
		const struct sheet s = country_of(((const struct country_page *)row->of)->country);
		leave_for(a, &s);
		break;
	}
	case ROW_MORE: {
		struct sheet s = sheet_here(a);
		s.whole = true;
		(void)sheet_show(a, &s, false);
		break;
	}
	case ROW_FACT:
		app_complain(a, "app.no-page", NULL, NULL, NULL);
		break;
	}
}

void browsing_enter(struct app *a)
{
	const struct ledger_row *row = ledger_selected(&a->ledger);
	if (row)
		enter_row(a, row);
	else
		app_complain(a, "app.no-fact", NULL, NULL, NULL);
}

/* Selects the row of a report, where it is at hand. */
static bool select_report(struct app *a, int64_t id)
{
	const struct ledger_row *row;
	for (size_t i = 0; (row = ledger_row_at(&a->ledger, i)); i++) {
		bool here = row->sort == ROW_REPORT
		                ? row->key == id
		                : row->sort == ROW_HIT && ((const struct hit *)row->of)->report.id == id;
		if (here)
			return ledger_select(&a->ledger, row->key);
	}
	return false;
}

/* The list that a report was opened from, at the report that one has come to since. */
static void back_to_list(struct app *a)
{
	int64_t id = a->id;
	if (!app_back_to_list(a)) {
		(void)sheet_show(a, &(struct sheet){.kind = SHEET_REPORTS, .key = id, .text = {"", 0}}, false);
		return;
	}
	bool by_report = a->sheet.kind == SHEET_REPORTS || a->sheet.kind == SHEET_RESULTS;
	if (by_report && !select_report(a, id) && a->sheet.order != ORDER_RELEVANCE)
		(void)sheet_again(a, id);
}

bool browsing_leave(struct app *a)
{
	if (a->view == VIEW_REPORT && !a->id)
		return false;
	if (a->view == VIEW_REPORT) {
		back_to_list(a);
		return true;
	}
	if (a->sheet.kind != SHEET_REPORTS && a->stop > 0) {
		app_back(a, -1);
		return true;
	}
	if (a->sheet.kind != SHEET_REPORTS && !a->o->n) {
		browsing_start(a);
		return true;
	}
	if (!a->o->n)
		return false;
	/* Back to the files that were named. */
	if (a->id)
		app_open_report(a, a->index);
	app_show(a, VIEW_REPORT);
	return true;
}

/* In a search the next report is the next hit. */
static bool step_hit(struct app *a, int by)
{
	const struct ledger_row *row = ledger_selected(&a->ledger);
	if (a->sheet.kind != SHEET_RESULTS || !row || ((const struct hit *)row->of)->report.id != a->id)
		return false;
	a->ledger.pane.ops->move(&a->ledger.pane, MOVE_ROW, by);
	const struct ledger_row *next = ledger_selected(&a->ledger);
	if (!next || ((const struct hit *)next->of)->report.id == a->id)
		app_complain(a, by < 0 ? "app.none-before" : "app.no-more", NULL, NULL, NULL);
	else
		open_hit(a, next);
	return true;
}

static void step_report(struct app *a, int by)
{
	struct fault fault = FAULT_INIT;
	int64_t id = a->id, next = 0;
	bool newest = a->sheet.order != ORDER_OLDEST, ok = true;
	const struct query *limit = a->sheet.kind == SHEET_REPORTS ? a->query : NULL;
	for (int i = 0; ok && i < (by < 0 ? -by : by); i++, id = next ? next : id) {
		ok = a->o->archive->next(a->store, limit, id, (by > 0) == newest ? -1 : 1, &next, &fault);
		if (!next)
			break;
	}
	if (!ok)
		app_complain_of(a, &fault);
	else if (id == a->id)
		app_complain(a, by < 0 ? "app.first-report" : "app.last-report", NULL, NULL, NULL);
	else
		(void)open_at(a, id, (struct ref){REF_NONE, 0}, (struct span){0, 0});
	fault_release(&fault);
}

void browsing_step(struct app *a, int by)
{
	if (a->view == VIEW_LEDGER)
		a->ledger.pane.ops->move(&a->ledger.pane, MOVE_ROW, by);
	else if (!step_hit(a, by) && app_store(a))
		step_report(a, by);
}

bool browsing_next_hit(struct app *a, int by)
{
	if (a->overlay != OVERLAY_NONE || !by)
		return false;
	if (a->view == VIEW_LEDGER && a->sheet.kind == SHEET_RESULTS && a->searched != &a->ledger.pane) {
		a->ledger.pane.ops->move(&a->ledger.pane, MOVE_ROW, by);
		return true;
	}
	bool last = by > 0 ? a->hit >= a->hits : a->hit <= 1;
	return a->view == VIEW_REPORT && a->id && a->trail && app_pane(a) == &a->article.pane && last &&
	       step_hit(a, by);
}

void browsing_cycle(struct app *a, int by)
{
	static const unsigned shown[] = {0, EVENT_QUOTE_BY, EVENT_QUOTE_ABOUT, EVENT_MEETING, EVENT_DELEGATION};
	enum { N = sizeof shown / sizeof *shown };
	size_t i = 0;
	if (!sheet_is_page(&a->sheet))
		return;
	while (i < N && shown[i] != a->sheet.events)
		i++;
	a->sheet.events = shown[(i + (size_t)(by + N)) % N];
	(void)sheet_again(a, 0);
}

/* Who the archive says that an actor of this report is; in a file, by the name alone. */
static int64_t official_of(struct app *a, uint32_t actor)
{
	struct fault fault = FAULT_INIT;
	struct officials found = {NULL, 0, 0};
	int64_t id = 0;
	if (a->id) {
		(void)a->o->archive->who(a->store, a->id, actor, &id, &fault);
	} else {
		struct arena *scratch = arena_new(0);
		struct str name = str_of(a->report->actors.items[actor].name);
		if (a->o->archive->officials(a->store, name, 1, scratch, &found, &fault) && found.n)
			id = found.items[0].id;
		arena_free(scratch);
	}
	if (fault.what)
		app_complain_of(a, &fault);
	fault_release(&fault);
	return id;
}

/* Whom a row of a list stands for, else whom the page is about. */
static struct sheet person_of_row(const struct app *a)
{
	const struct ledger_row *row = ledger_selected(&a->ledger);
	const struct official *o = row && row->sort == ROW_OFFICIAL ? row->of : NULL;
	const struct met *m = row && row->sort == ROW_MET ? row->of : NULL;
	if (o)
		return page_of(o->id, str_of(o->name), 0);
	if (m && m->official)
		return page_of(m->official, str_of(m->name), 0);
	return page_of(a->sheet.official, a->sheet.text, 0);
}

/* The actor selected, or who speaks. */
static struct sheet person_of_report(struct app *a)
{
	struct ref who = a->selection;
	if (who.kind == REF_QUOTE)
		who = a->report->quotes.items[who.index].speaker;
	if (who.kind != REF_ACTOR)
		return page_of(0, (struct str){"", 0}, 0);
	return page_of(official_of(a, who.index), str_of(a->report->actors.items[who.index].name), 0);
}

bool browsing_person(struct app *a, unsigned events)
{
	bool state = a->view == VIEW_REPORT && a->id && a->selection.kind == REF_ACTOR &&
	             a->report->actors.items[a->selection.index].kind == ACTOR_COUNTRY;
	if (state)
		return browsing_country(a);
	if (!app_store(a))
		return false;
	struct sheet s = a->view == VIEW_LEDGER ? person_of_row(a) : person_of_report(a);
	s.events = events;
	if (s.official)
		leave_for(a, &s);
	return s.official != 0;
}

/* The country of the official of the row or page; empty: nobody's. */
static void country_of_official(struct app *a, char code[3])
{
	const struct sheet s = person_of_row(a);
	struct fault fault = FAULT_INIT;
	struct arena *arena = arena_new(0);
	struct official_page page;
	code[0] = '\0';
	if (s.official && a->o->archive->official(a->store, s.official, arena, &page, &fault))
		memcpy(code, page.official.country, 3);
	fault_release(&fault);
	arena_free(arena);
}

bool browsing_country(struct app *a)
{
	const struct report *r = a->report;
	const char *code = "";
	struct ref ref = a->selection;
	char theirs[3];
	if (a->view == VIEW_LEDGER && app_store(a)) {
		country_of_official(a, theirs);
		code = theirs;
	}
	if (a->view == VIEW_REPORT && ref.kind == REF_DELEGATION)
		code = r->delegations.items[ref.index].of ? r->delegations.items[ref.index].of : "";
	else if (a->view == VIEW_REPORT && ref.kind == REF_ACTOR)
		code = r->actors.items[ref.index].country;
	if (strlen(code) != 2 || !app_store(a))
		return false;
	const struct sheet s = country_of(code);
	leave_for(a, &s);
	return true;
}
