/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sheet.h"

#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"
#include "base/fault.h"

static struct str word(const struct app *a, const char *key)
{
	return catalog_get(a->o->catalog, key);
}

/* A column of small numbers, wide enough for what stands above it. */
static struct ledger_column numbers(const struct app *a, int width, int least, const char *key)
{
	int heading = layout_measure(word(a, key));
	return (struct ledger_column){heading > width ? heading : width, least, true, ROLE_DIM, word(a, key)};
}

size_t sheet_columns(const struct app *a, struct ledger_column out[LEDGER_COLUMNS])
{
	const struct ledger_column date = {10, 34, false, ROLE_DIM, word(a, "column.date")},
	                           lang = {2, 70, false, ROLE_DIM, word(a, "column.lang")},
	                           outlet = {a->cols >= 110 ? 20 : 14, 60, false, ROLE_DIM, word(a, "column.outlet")};
	switch (a->sheet.kind) {
	case SHEET_REPORTS:
		memcpy(out,
		    (struct ledger_column[]){date, lang, outlet, {0, 0, false, ROLE_TEXT, word(a, "column.title")},
		        numbers(a, 3, 50, "column.delegations"), numbers(a, 3, 50, "column.meetings"),
		        numbers(a, 3, 40, "column.quotes"), numbers(a, 3, 60, "column.alike")},
		    8 * sizeof *out);
		return 8;
	case SHEET_RESULTS:
		memcpy(out,
		    (struct ledger_column[]){date, lang, outlet, {0, 0, false, ROLE_DIM, word(a, "column.title")}},
		    4 * sizeof *out);
		return 4;
	case SHEET_OFFICIALS:
	case SHEET_COUNTRIES:
		memcpy(out,
		    (struct ledger_column[]){{2, 30, false, ROLE_DIM, {"", 0}},
		        {0, 0, false, ROLE_TEXT, word(a, "column.name")}, numbers(a, 7, 40, "column.reports"),
		        numbers(a, 7, 50, "pane.quotes"), numbers(a, 8, 70, "pane.meetings")},
		    5 * sizeof *out);
		return 5;
	case SHEET_OFFICIAL:
	case SHEET_COUNTRY:
	case SHEET_NONE:
		break;
	}
	memcpy(out,
	    (struct ledger_column[]){{2, 20, true, ROLE_DIM, {"", 0}}, {9, 40, false, ROLE_DIM, {"", 0}},
	        {0, 0, false, ROLE_TEXT, {"", 0}}, {16, 70, false, ROLE_DIM, {"", 0}}},
	    4 * sizeof *out);
	return 4;
}

struct ledger_row *sheet_row(struct sheet_work *w, enum sheet_row sort, int64_t key, const void *of)
{
	struct ledger_row *row = VEC_PUSH(w->arena, w->out);
	*row = (struct ledger_row){.key = key, .sort = (int)sort, .of = of};
	return row;
}

struct str sheet_words(struct sheet_work *w, const char *key, const char *x, const char *y)
{
	struct buf b = BUF_INIT;
	catalog_say3(w->catalog, &b, key, x, y, NULL);
	struct str s = {arena_str(w->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

struct str sheet_number(struct sheet_work *w, int64_t n)
{
	struct buf b = BUF_INIT;
	buf_fmt(&b, "%lld", (long long)n);
	struct str s = {arena_str(w->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

/* Rows of the head of a page have the keys -1, -2 ... */
static bool head_of(struct sheet_work *w, struct fault *fault)
{
	return w->a->sheet.kind == SHEET_OFFICIAL ? sheet_official_head(w, fault) : sheet_country_head(w, fault);
}

static bool page_below(struct sheet_work *w, int64_t key, struct ask *ask, struct fault *fault)
{
	if (key <= 0) {
		if (!head_of(w, fault))
			return false;
		size_t seen = (size_t)-key;
		w->out->n = w->out->n > seen ? w->out->n - seen : 0;
		if (w->out->n)
			memmove(w->out->items, w->out->items + seen, w->out->n * sizeof *w->out->items);
		ask->after = 0;
	}
	return sheet_events(w, ask, fault);
}

static bool page_above(struct sheet_work *w, int64_t key, const struct ask *ask, struct fault *fault)
{
	struct ledger_rows head = {NULL, 0, 0};
	struct sheet_work of_head = *w;
	if (key >= 0 && !sheet_events(w, ask, fault))
		return false;
	if (key >= 0 && w->out->n >= ask->most)
		return true;
	of_head.out = &head;
	if (!head_of(&of_head, fault))
		return false;
	size_t n = key < 0 ? (size_t)-key - 1 : head.n;
	for (size_t i = n < head.n ? n : head.n; i-- > 0;)
		*VEC_PUSH(w->arena, w->out) = head.items[i];
	return true;
}

/* By relevance rows are known by their number, and there is no way back but to count. */
static bool ranked(struct sheet_work *w, int64_t key, bool below, struct ask *ask, struct fault *fault)
{
	if (!below && !key)
		return false;
	if (!below) {
		int64_t from = key - 1 > (int64_t)ask->most ? key - 1 - (int64_t)ask->most : 0;
		ask->most = (size_t)(key - 1 - from);
		key = from;
	}
	ask->after = key;
	if (ask->most && !sheet_results(w, ask, fault))
		return false;
	for (size_t i = 0; i < w->out->n; i++)
		w->out->items[i].key = key + 1 + (int64_t)i;
	/* Reports that fitted in no record were counted too. */
	if (w->more && w->out->n && below)
		w->out->items[w->out->n - 1].key = w->more;
	for (size_t i = 0; !below && i < w->out->n / 2; i++) {
		struct ledger_row r = w->out->items[i];
		w->out->items[i] = w->out->items[w->out->n - 1 - i];
		w->out->items[w->out->n - 1 - i] = r;
	}
	return true;
}

/* Lists that have no keys of their own, of officials and of countries: rows are known by their number, and asked for
 * from the first on. */
static bool counted(struct sheet_work *w, int64_t key, bool below, size_t most, struct fault *fault)
{
	enum { LONGEST = 10000 /* whose end is looked for */ };
	struct ledger_rows all = {NULL, 0, 0};
	struct sheet_work of_all = *w;
	size_t wanted = below ? (size_t)key + most : key ? (size_t)key - 1 : LONGEST;
	of_all.out = &all;
	bool ok = w->a->sheet.kind == SHEET_OFFICIALS ? sheet_officials(&of_all, wanted, fault)
	                                              : sheet_countries(&of_all, fault);
	for (size_t i = 0; i < all.n; i++)
		all.items[i].key = (int64_t)i + 1;
	size_t n = all.n < wanted ? all.n : wanted;
	for (size_t i = (size_t)key; below && i < n; i++)
		*VEC_PUSH(w->arena, w->out) = all.items[i];
	for (size_t i = n; !below && i-- > 0 && w->out->n < most;)
		*VEC_PUSH(w->arena, w->out) = all.items[i];
	return ok;
}

static bool rows_of(struct sheet_work *w, int64_t key, bool below, size_t most, struct fault *fault)
{
	const struct sheet *s = &w->a->sheet;
	struct ask ask = {.order = s->order, .most = most, .after = key};
	if (s->kind == SHEET_RESULTS && s->order == ORDER_RELEVANCE)
		return ranked(w, key, below, &ask, fault);
	if (!below)
		ask.order = s->order == ORDER_OLDEST ? ORDER_NEWEST : ORDER_OLDEST;
	switch (s->kind) {
	case SHEET_REPORTS:
		return sheet_reports(w, &ask, fault);
	case SHEET_RESULTS:
		return sheet_results(w, &ask, fault);
	case SHEET_OFFICIALS:
	case SHEET_COUNTRIES:
		return counted(w, key, below, most, fault);
	case SHEET_OFFICIAL:
	case SHEET_COUNTRY:
		return below ? page_below(w, key, &ask, fault) : page_above(w, key, &ask, fault);
	case SHEET_NONE:
		break;
	}
	return true;
}

static bool fetch(void *with, int64_t key, bool below, size_t most, struct arena *arena, struct ledger_rows *out)
{
	struct app *a = with;
	struct fault fault = FAULT_INIT;
	struct sheet_work w = {a, a->o->catalog, arena, out, 0};
	bool ok = rows_of(&w, key, below, most, &fault);
	/* Without words it was only interrupted. */
	if (!ok && fault.what)
		app_complain_of(a, &fault);
	fault_release(&fault);
	return ok;
}

static struct str no_rows(struct app *a)
{
	struct buf b = BUF_INIT, said = BUF_INIT;
	const struct sheet *s = &a->sheet;
	const char *key = s->kind == SHEET_RESULTS     ? s->text.n ? "results.none" : "results.type"
	                  : s->kind == SHEET_OFFICIALS ? "officials.none"
	                  : s->kind == SHEET_COUNTRY   ? "country.none"
	                  : s->text.n                  ? "reports.none"
	                                               : "reports.empty";
	buf_printable(&said, s->kind == SHEET_COUNTRY ? str_of(s->country) : s->text);
	catalog_say3(a->o->catalog, &b, key, buf_cstr(&said), NULL, NULL);
	struct str words = {arena_str(a->sheet_arena, buf_view(&b)), b.len};
	buf_release(&b);
	buf_release(&said);
	return words;
}

/* The text of a sheet as a query; false with a complaint. Both live in the arena. */
static bool parse(struct app *a, struct sheet *s, bool typing, struct arena *arena, struct query **query)
{
	struct fault fault = FAULT_INIT;
	*query = NULL;
	s->text = (struct str){arena_str(arena, s->text), s->text.n};
	if ((s->kind != SHEET_REPORTS && s->kind != SHEET_RESULTS) || !str_trim(s->text).n)
		return true;
	bool ok = query_parse(arena, s->text, typing, query, &fault);
	if (!ok)
		app_complain_of(a, &fault);
	fault_release(&fault);
	if (ok && query_is_empty(*query))
		*query = NULL;
	return ok;
}

bool sheet_show(struct app *a, const struct sheet *s, bool typing)
{
	const struct ledger_source source = {fetch, a};
	struct ledger_column columns[LEDGER_COLUMNS];
	struct arena *arena = arena_new(0);
	struct query *query;
	struct sheet new = *s;
	if (!app_store(a) || !parse(a, &new, typing, arena, &query)) {
		arena_free(arena);
		return false;
	}
	bool fresh = a->view != VIEW_LEDGER || a->sheet.kind != new.kind || !typing;
	struct arena *old = a->sheet_arena;
	a->sheet = new;
	a->sheet_arena = arena;
	a->query = query;
	app_show(a, VIEW_LEDGER);
	if (fresh)
		ledger_source(&a->ledger, &source, columns, sheet_columns(a, columns));
	if (a->sheet.kind == SHEET_REPORTS && !query)
		a->ledger.total = a->reports;
	if (!a->ledger.height)
		a->ledger.height = a->rows;
	bool done = ledger_open(&a->ledger, new.key);
	a->ledger.empty = no_rows(a);
	arena_free(old);
	return done;
}

bool sheet_is_page(const struct sheet *s)
{
	return s->kind == SHEET_OFFICIAL || s->kind == SHEET_COUNTRY;
}

bool sheet_is_endless(const struct app *a)
{
	return a->view == VIEW_LEDGER && a->overlay == OVERLAY_NONE && a->sheet.kind == SHEET_RESULTS &&
	       a->sheet.order == ORDER_RELEVANCE && !a->ledger.end;
}

bool sheet_again(struct app *a, int64_t key)
{
	struct sheet s = a->sheet;
	s.key = key;
	return sheet_show(a, &s, false);
}

struct sheet sheet_here(const struct app *a)
{
	struct sheet s = a->sheet;
	const struct ledger_row *row = ledger_selected(&a->ledger);
	s.key = row ? row->key : 0;
	return s;
}

bool sheet_count(struct app *a)
{
	struct fault fault = FAULT_INIT;
	int64_t n = 0;
	if (a->view != VIEW_LEDGER || a->sheet.kind != SHEET_REPORTS || a->query || a->reports ||
	    (a->tty && tty_waits(a->tty)))
		return false;
	a->busy = true;
	bool counted = a->o->archive->count(a->store, &n, &fault) && n > 0;
	a->busy = false;
	fault_release(&fault);
	if (!counted)
		return false;
	a->reports = (size_t)n;
	ledger_set_total(&a->ledger, a->reports);
	return true;
}

/* On a resize columns may have other widths. */
void sheet_fit(struct app *a)
{
	a->ledger.n_columns = sheet_columns(a, a->ledger.columns);
}
