/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/browse.h"

#include <string.h>

#include "archive/browse_in.h"
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
	       "starts(r.starts, ?5) "
#define FROM_REPORTS                                                                                                   \
	SELECT "FROM report r " JOINED                                                                                 \
	       "WHERE ?1 IS NOT NULL AND r.id >= ?2 AND r.id <= ?3 AND (?4 OR r.alike = 0) AND starts(r.starts, ?5) "

const char *browse_text(sqlite3_stmt *stmt, int column, struct arena *arena)
{
	return arena_str(arena, sql_text(stmt, column));
}

static const char *statement(bool words, enum order order)
{
	static const char *const of_words[] = {
	    FROM_WORDS "ORDER BY w.rowid DESC", FROM_WORDS "ORDER BY w.rowid", FROM_WORDS "ORDER BY w.rank"};
	/* Without words nothing is more to the point than the newest. */
	static const char *const of_reports[] = {
	    FROM_REPORTS "ORDER BY r.id DESC", FROM_REPORTS "ORDER BY r.id", FROM_REPORTS "ORDER BY r.id DESC, 1"};
	return words ? of_words[order] : of_reports[order];
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

/* Whether what must not stand in a report does. */
static bool has_without(struct store *s, const struct plan *plan, int64_t id, bool *has, struct fault *fault)
{
	sqlite3_stmt *row = NULL;
	*has = false;
	if (!plan->without)
		return true;
	if (!sql_row(s, fault, &row, "SELECT 1 FROM words WHERE words MATCH ?1 AND rowid = ?2", "ti",
	        str_of(plan->without), id))
		return false;
	*has = row != NULL;
	if (row)
		sql_done(row);
	return true;
}

/* Whether every beginning that the row may have is one of a word. */
static bool has_begun(struct store *s, const struct plan *plan, int64_t id, bool *has, struct fault *fault)
{
	*has = true;
	if (!plan->begun.n)
		return true;
	struct arena *arena = arena_new(0);
	struct str text;
	bool ok = store_text(s, id, arena, &text, fault);
	for (size_t i = 0; ok && text.s && *has && i < plan->begun.n; i++)
		*has = seek_any(&s->terms, &plan->begun.items[i].items[0], text);
	arena_free(arena);
	return ok;
}

/* The ids that the order leaves behind the last one seen. */
static void narrow(const struct plan *plan, const struct ask *ask, int64_t *least, int64_t *most)
{
	*least = plan->least;
	*most = plan->most;
	if (!ask->after || (ask->order == ORDER_RELEVANCE && plan->match))
		return;
	if (ask->order == ORDER_OLDEST)
		*least = ask->after + 1 > *least ? ask->after + 1 : *least;
	else
		*most = ask->after - 1 < *most ? ask->after - 1 : *most;
}

bool browse_each(struct store *s, const struct plan *plan, const struct ask *ask, struct arena *arena,
    bool (*take)(void *with, const struct row *row), void *with, struct fault *fault)
{
	int64_t least, most, passed = 0;
	bool more = true, ok = true, has, begun, ranked = ask->order == ORDER_RELEVANCE && plan->match;
	if (plan->nothing)
		return true;
	narrow(plan, ask, &least, &most);
	sqlite3_stmt *stmt = sql_ready(s, statement(plan->match, ask->order), fault);
	if (!stmt || !sql_bind(stmt, "tiiit", str_of(plan->match ? plan->match : ""), least, most, (int64_t)ask->alike,
	                 str_of(plan->starts)))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		struct row row;
		read_row(stmt, arena, &row);
		if (!plan_fits_row(plan, row.date, row.path))
			continue;
		if (!(ok = has_without(s, plan, row.id, &has, fault) && has_begun(s, plan, row.id, &begun, fault)))
			break;
		if (has || !begun || (ranked && passed++ < ask->after))
			continue;
		if (!take(with, &row))
			break;
	}
	sql_done(stmt);
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
