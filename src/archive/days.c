/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When a report is taken out that was the first or the last to tell of a title, or of an encounter, the days between
 * which that was told draw in: to those of the next report that tells it. */
#include <stdio.h>

#include "archive/batch.h"
#include "archive/deposit.h"
#include "archive/marks.h"
#include "archive/roll.h"
#include "archive/schema.h"
#include "archive/store_in.h"
#include "report/report.h"

enum { TRIES = 64 /* reports of the name that are looked at from either end; then the day stays as it is */ };

struct search {
	struct store *s;
	struct fault *fault;
	const struct count *count;
	struct str key, other; /* of the name, of whom it met */
	struct buf bytes;
	struct arena *arena;
};

static bool take_key(struct search *w, int64_t name, struct str *out)
{
	sqlite3_stmt *row;
	*out = (struct str){"", 0};
	if (!sql_row(w->s, w->fault, &row, "SELECT key FROM name WHERE id = ?1", "i", name))
		return false;
	if (row) {
		struct str key = sql_text(row, 0);
		*out = (struct str){arena_copy(w->arena, key.s, key.n), key.n};
		sql_done(row);
	}
	return true;
}

static bool tells(const struct search *w, const struct deposit *d)
{
	for (size_t i = 0; i < d->n_named && w->count->kind == TALLY_TITLE; i++)
		if (str_eq(d->named[i].key, w->key) &&
		    str_eq(d->named[i].title, (struct str){w->count->text, w->count->text_n}))
			return true;
	for (size_t i = 0; i < d->n_pairs && w->count->kind == TALLY_MET; i++) {
		struct str a = d->named[d->pairs[i].a].key, b = d->named[d->pairs[i].b].key;
		if ((str_eq(a, w->key) && str_eq(b, w->other)) || (str_eq(b, w->key) && str_eq(a, w->other)))
			return true;
	}
	return false;
}

/* 0: it tells nothing of it, or has no day. */
static bool told_on(struct search *w, int64_t id, int64_t *day)
{
	struct report *r;
	struct deposit d;
	struct arena *arena = arena_new(0);
	*day = 0;
	bool ok = store_load(w->s, id, &r, w->fault);
	buf_clear(&w->bytes);
	if (ok && r) {
		deposit_make(w->s->batch->press, r, &w->bytes);
		if (deposit_read(buf_view(&w->bytes), arena, &d) && tells(w, &d))
			*day = d.day;
		report_free(r);
	}
	arena_free(arena);
	return ok;
}

/* The day of the first or the last report that tells it; as it was when that is far; 0: none that has a day. */
static bool find_day(struct search *w, bool last, int64_t *day)
{
	char match[32];
	bool more = true, ok = true;
	int64_t found = 0, tried = 0;
	snprintf(match, sizeof match, "\"%c%c%lld\"", MARK_LEAD, MARK_NAMED, (long long)w->count->name);
	sqlite3_stmt *stmt = sql_ready(w->s,
	    last ? "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid >= ?2 ORDER BY rowid DESC LIMIT ?3"
	         : "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid >= ?2 ORDER BY rowid LIMIT ?3",
	    w->fault);
	if (!stmt || !sql_bind(stmt, "tii", str_of(match), (int64_t)1 << REPORT_DAY_SHIFT, (int64_t)TRIES))
		return false;
	for (; ok && !found && (ok = sql_next(w->s, w->fault, stmt, &more)) && more; tried++)
		ok = told_on(w, sqlite3_column_int64(stmt, 0), &found);
	sql_done(stmt);
	if (found || tried < TRIES)
		*day = found;
	return ok;
}

/* The roll with one entry's days set. */
static bool write_days(struct search *w, struct str roll, const struct roll_entry *days)
{
	struct wire wire = wire_of(roll);
	struct roll_entry e;
	buf_clear(&w->bytes);
	while (roll_take(&wire, &e))
		roll_put(&w->bytes, roll_order(&e, days) == 0 ? days : &e);
	return sql_run(w->s, w->fault,
	    w->count->kind == TALLY_TITLE ? "UPDATE name SET titles = ?2 WHERE id = ?1"
	                                  : "UPDATE name SET others = ?2 WHERE id = ?1",
	    "ib", w->count->name, buf_view(&w->bytes));
}

static bool draw_in(struct search *w, struct str roll, struct roll_entry *e)
{
	const struct count *c = w->count;
	bool first = e->first && e->first == c->gone_first, last = e->first && e->last == c->gone_last;
	if (!first && !last)
		return true;
	if (!w->s->batch->press)
		w->s->batch->press = press_new();
	if (!take_key(w, c->name, &w->key) || !take_key(w, c->kind == TALLY_MET ? c->other : 0, &w->other) ||
	    (first && !find_day(w, false, &e->first)) || (last && !find_day(w, true, &e->last)))
		return false;
	/* One end may have been too far to be looked for. */
	if (!e->first || !e->last)
		e->first = e->last = e->first ? e->first : e->last;
	return write_days(w, roll, e);
}

bool days_draw_in(struct store *s, const struct count *c, struct fault *fault)
{
	sqlite3_stmt *row;
	const struct roll_entry key = {.other = c->kind == TALLY_MET ? c->other : 0, .text = {c->text, c->text_n}};
	struct search w = {.s = s, .fault = fault, .count = c, .bytes = BUF_INIT, .arena = arena_new(0)};
	struct roll_entry e;
	bool ok = sql_row(s, fault, &row,
	    c->kind == TALLY_TITLE ? "SELECT titles FROM name WHERE id = ?1" : "SELECT others FROM name WHERE id = ?1",
	    "i", c->name);
	if (ok && row) {
		struct str kept = sql_blob(row, 0);
		struct str roll = {arena_copy(w.arena, kept.s, kept.n), kept.n};
		struct wire wire = wire_of(roll);
		sql_done(row);
		bool there = false;
		while (!there && roll_take(&wire, &e))
			there = roll_order(&e, &key) == 0;
		ok = !there || draw_in(&w, roll, &e);
	}
	buf_release(&w.bytes);
	arena_free(w.arena);
	return ok;
}
