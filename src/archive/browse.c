/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/browse.h"

#include <string.h>

#include "archive/browse_in.h"
#include "archive/rank.h"
#include "archive/seek.h"
#include "base/arena.h"
#include "base/fault.h"

#define SELECT                                                                                                         \
	"SELECT r.id, r.date, o.name, r.lang, r.title, s.path || r.name, r.delegations, r.meetings, r.quotes, "        \
	"r.people, r.alikes, r.status, r.embargo <> '' "
#define JOINED "LEFT JOIN outlet o ON o.id = r.outlet LEFT JOIN source s ON s.id = r.source "
/* `r` is joined by its key for each row that the index gives, so the order of the index stays. */
#define FROM_WORDS                                                                                                     \
	SELECT "FROM words w CROSS JOIN report r ON r.id = w.rowid " JOINED                                            \
	       "WHERE words MATCH ?1 AND w.rowid >= ?2 AND w.rowid <= ?3 AND (?4 OR r.alike = 0) AND "                 \
	       "traits(r.traits, ?5) "
#define FROM_REPORTS                                                                                                   \
	SELECT "FROM report r " JOINED                                                                                 \
	       "WHERE ?1 IS NOT NULL AND r.id >= ?2 AND r.id <= ?3 AND (?4 OR r.alike = 0) AND traits(r.traits, ?5) "

const char *browse_text(sqlite3_stmt *stmt, int column, struct arena *arena)
{
	return arena_str(arena, sql_text(stmt, column));
}

static const char *statement(bool words, enum order order)
{
	/* What is as much to the point goes by age, the newest first. */
	static const char *const of_words[] = {FROM_WORDS "ORDER BY w.rowid DESC", FROM_WORDS "ORDER BY w.rowid"};
	static const char *const of_reports[] = {FROM_REPORTS "ORDER BY r.id DESC", FROM_REPORTS "ORDER BY r.id"};
	return (words ? of_words : of_reports)[order == ORDER_OLDEST];
}

static void read_row(sqlite3_stmt *stmt, struct arena *arena, struct row *out)
{
	*out = (struct row){.id = sqlite3_column_int64(stmt, 0),
	    .date = browse_text(stmt, 1, arena),
	    .outlet = browse_text(stmt, 2, arena),
	    .lang = browse_text(stmt, 3, arena),
	    .title = browse_text(stmt, 4, arena),
	    .path = browse_text(stmt, 5, arena),
	    .delegations = (uint32_t)sqlite3_column_int64(stmt, 6),
	    .meetings = (uint32_t)sqlite3_column_int64(stmt, 7),
	    .quotes = (uint32_t)sqlite3_column_int64(stmt, 8),
	    .people = (uint32_t)sqlite3_column_int64(stmt, 9),
	    .alike = (uint32_t)sqlite3_column_int64(stmt, 10),
	    .status = (enum article_status)sqlite3_column_int(stmt, 11),
	    .embargoed = sqlite3_column_int(stmt, 12)};
}

/* Rows as they come from one statement after the other. */
struct passing {
	struct store *s;
	const struct plan *plan;
	const struct ask *ask;
	struct arena *arena, *text; /* of the caller; of the text under way */
	bool (*take)(void *with, const struct row *row);
	void *with;
	struct fault *fault;
	bool counted; /* rows are known by their number */
	int64_t least, most, passed;
	bool done; /* the caller has enough */
};

enum {
	PATIENCE = 2000, /* [rows] looked at for a beginning: some milliseconds */
	TEXT_COSTS = 30  /* [rows] a look into a text */
};

/* Whether the index has a report for an expression. */
static bool index_has(struct passing *g, const char *match, int64_t id, bool *has)
{
	sqlite3_stmt *row = NULL;
	if (!sql_row(g->s, g->fault, &row, "SELECT 1 FROM words WHERE words MATCH ?1 AND rowid = ?2", "ti",
	        str_of(match), id))
		return false;
	*has = row != NULL;
	if (row)
		sql_done(row);
	return true;
}

static bool has_phrase(
    struct passing *g, const struct sought *phrase, const struct row *row, struct str *text, bool *has)
{
	if (!phrase->title && !text->s && !store_text(g->s, row->id, g->text, text, g->fault))
		return false;
	struct str in = phrase->title ? str_of(row->title) : *text;
	*has = in.s && seek_any(&g->s->terms, phrase, in);
	return true;
}

/* Whether the text agrees with what the index takes for a fit. */
static bool agrees(struct passing *g, const struct check *checks, size_t n, const struct row *row, bool *fits)
{
	struct str text = {NULL, 0};
	*fits = true;
	for (size_t i = 0; i < n && *fits; i++) {
		const struct check *c = &checks[i];
		bool one = false;
		for (size_t k = 0; k < c->phrases.n && !one; k++)
			if (!has_phrase(g, &c->phrases.items[k], row, &text, &one))
				return false;
		if (!one && c->other && !index_has(g, c->other, row->id, &one))
			return false;
		*fits = one != c->without;
	}
	arena_reset(g->text);
	return true;
}

/* The ids that the order leaves behind the last one seen. */
static void narrow(struct passing *g)
{
	const struct ask *ask = g->ask;
	g->least = g->plan->least;
	g->most = g->plan->most;
	if (!ask->after || g->counted)
		return;
	if (ask->order == ORDER_OLDEST)
		g->least = ask->after + 1 > g->least ? ask->after + 1 : g->least;
	else
		g->most = ask->after - 1 < g->most ? ask->after - 1 : g->most;
}

/* One row; false with a fault. */
static bool look(struct passing *g, const struct row *row, bool begun)
{
	const struct plan *plan = g->plan;
	struct patience *p = &g->s->patience;
	bool fits = plan_fits_row(plan, row->date, row->path);
	if (fits && plan->checks.n && !agrees(g, plan->checks.items, plan->checks.n, row, &fits))
		return false;
	if (fits && begun) {
		p->left -= p->left < TEXT_COSTS ? p->left : TEXT_COSTS;
		if (!agrees(g, plan->begun.items, plan->begun.n, row, &fits))
			return false;
	}
	if (fits && (!g->counted || g->passed++ >= g->ask->after))
		g->done = !g->take(g->with, row);
	return true;
}

/* All rows of an expression, or of the table; with `begun` those that may have the beginnings, and while there is
 * patience: what was looked at then lies above `most`. */
static bool pass(struct passing *g, const char *match, bool begun)
{
	const struct wanted *w = begun ? &g->plan->starts : &g->plan->pairs;
	struct str traits = {(const char *)w->items, w->n * sizeof *w->items};
	bool more = true, ok = true;
	sqlite3_stmt *stmt = sql_ready(g->s, statement(match, g->ask->order), g->fault);
	if (!stmt || !sql_bind(stmt, "tiiib", str_of(match), g->least, g->most, (int64_t)g->ask->alike, traits))
		return false;
	while (!g->done && ok && (ok = sql_next(g->s, g->fault, stmt, &more)) && more) {
		struct row row;
		read_row(stmt, g->arena, &row);
		g->most = begun ? row.id : g->most;
		if (begun && !g->s->patience.left)
			break;
		ok = look(g, &row, begun);
		g->most -= begun;
	}
	sql_done(stmt);
	return ok;
}

/* First those of the newest that may have the beginnings; *all when that was all. */
static bool pass_begun(struct passing *g, bool *all)
{
	struct patience *p = &g->s->patience;
	*p = (struct patience){.bounded = true, .left = PATIENCE};
	bool ok = pass(g, g->plan->plain, true);
	*all = p->left > 0;
	p->bounded = false;
	return ok;
}

static bool pass_ranked(struct passing *g)
{
	struct steps steps;
	if (!rank_steps(g->s, g->plan, g->arena, &steps, g->fault))
		return false;
	for (size_t i = 0; i < steps.n && !g->done; i++)
		if (!pass(g, steps.items[i], false))
			return false;
	return true;
}

/* The steps in which a plan is gone through. */
static bool pass_all(struct passing *g)
{
	const struct plan *plan = g->plan;
	bool all = false;
	if (g->counted && plan->weighty.n)
		return pass_ranked(g);
	if (plan->begun.n && g->ask->order == ORDER_NEWEST && !pass_begun(g, &all))
		return false;
	return g->done || all || pass(g, plan->match, false);
}

bool browse_each(struct store *s, const struct plan *plan, const struct ask *ask, struct arena *arena,
    bool (*take)(void *with, const struct row *row), void *with, struct fault *fault)
{
	struct passing g = {
	    .s = s, .plan = plan, .ask = ask, .arena = arena, .take = take, .with = with, .fault = fault};
	if (plan->nothing)
		return true;
	g.counted = ask->order == ORDER_RELEVANCE;
	g.text = arena_new(0);
	narrow(&g);
	bool ok = pass_all(&g);
	arena_free(g.text);
	return ok;
}

struct filling {
	struct arena *arena;
	struct rows *rows;
	size_t most;
};

static bool take_row(void *with, const struct row *row)
{
	struct filling *f = with;
	*VEC_PUSH(f->arena, f->rows) = *row;
	return f->rows->n < f->most;
}

bool browse_reports(struct store *s, const struct query *limit, const struct ask *ask, struct arena *arena,
    struct rows *out, struct fault *fault)
{
	struct plan plan;
	struct filling filling = {arena, out, ask->most};
	*out = (struct rows){NULL, 0, 0};
	return plan_make(s, limit, arena, &plan, fault) &&
	       (ask->most == 0 || browse_each(s, &plan, ask, arena, take_row, &filling, fault));
}

bool browse_count(struct store *s, int64_t *reports, struct fault *fault)
{
	sqlite3_stmt *row;
	*reports = 0;
	if (!sql_row(s, fault, &row,
	        "SELECT (SELECT count(*) FROM report) - (SELECT count(*) FROM report WHERE alike > 0)", ""))
		return false;
	*reports = row ? sqlite3_column_int64(row, 0) : 0;
	if (row)
		sql_done(row);
	return true;
}

bool browse_open(struct store *s, int64_t id, struct report **out, struct fault *fault)
{
	if (!store_load(s, id, out, fault))
		return false;
	return *out || fault_set(fault, "archive.no-report", NULL, NULL, "archive.no-report-try");
}

bool browse_next(struct store *s, const struct query *limit, int64_t id, int by, int64_t *next, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct rows rows;
	struct ask ask = {.order = by > 0 ? ORDER_OLDEST : ORDER_NEWEST, .most = 1, .after = id};
	bool ok = browse_reports(s, limit, &ask, arena, &rows, fault);
	*next = ok && rows.n ? rows.items[0].id : 0;
	arena_free(arena);
	return ok;
}
