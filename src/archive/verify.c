/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "archive/store_in.h"
#include "base/fault.h"
#include "report/report.h"

struct look {
	struct store *s;
	void (*problem)(void *with, const char *key, const char *where);
	void *with;
};

/* That something cannot even be read is a problem like others, and the rest is looked through. */
static bool is_damage(const struct look *k, struct fault *fault)
{
	int code = sqlite3_errcode(k->s->db) & 0xFF;
	if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB)
		return false;
	k->problem(k->with, "verify.file", sqlite3_errmsg(k->s->db));
	fault_release(fault);
	return true;
}

/* Each row of a question that finds what must not be. */
static bool ask(const struct look *k, const char *key, const char *sql, struct fault *fault)
{
	bool more = true;
	sqlite3_stmt *stmt = sql_ready(k->s, sql, fault);
	if (!stmt)
		return is_damage(k, fault);
	bool ok;
	while ((ok = sql_next(k->s, fault, stmt, &more)) && more) {
		struct str where = sql_text(stmt, 0);
		if (!str_is(where, "ok"))
			k->problem(k->with, key, where.s);
	}
	return ok || is_damage(k, fault);
}

/* Every frame opens, and fits its row. */
static bool frames(const struct look *k, struct fault *fault)
{
	bool more = true;
	struct unframer *u = unframer_new(k->s->arena);
	sqlite3_stmt *stmt = sql_ready(k->s,
	    "SELECT b.frame, b.size, r.id, r.quotes, r.meetings, r.delegations FROM body b JOIN report r ON r.id = "
	    "b.report",
	    fault);
	if (!stmt)
		return is_damage(k, fault);
	bool ok;
	while ((ok = sql_next(k->s, fault, stmt, &more)) && more) {
		struct report *r = frame_open(u, sql_blob(stmt, 0), (size_t)sqlite3_column_int64(stmt, 1));
		char where[24];
		snprintf(where, sizeof where, "%lld", (long long)sqlite3_column_int64(stmt, 2));
		if (!r)
			k->problem(k->with, "verify.frame", where);
		else if (r->quotes.n != (size_t)sqlite3_column_int64(stmt, 3) ||
		         r->meetings.n != (size_t)sqlite3_column_int64(stmt, 4) ||
		         r->delegations.n != (size_t)sqlite3_column_int64(stmt, 5))
			k->problem(k->with, "verify.counts", where);
		report_free(r);
	}
	return ok || is_damage(k, fault);
}

/* Each word of the index and each place of it can be read. */
static bool words_are_read(const struct look *k)
{
	static const char sql[] =
	    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, row);"
	    "SELECT sum(cnt) FROM temp.vocabulary;DROP TABLE temp.vocabulary";
	return sqlite3_exec(k->s->db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

/* The index against itself; only who may write may ask for that. */
static bool index_is_sound(const struct look *k, struct fault *fault)
{
	if (k->s->mode == STORE_READ ? words_are_read(k)
	                             : sqlite3_exec(k->s->db, "INSERT INTO words(words) VALUES('integrity-check')",
	                                   NULL, NULL, NULL) == SQLITE_OK)
		return true;
	if ((sqlite3_errcode(k->s->db) & 0xFF) != SQLITE_CORRUPT)
		return sql_fault(k->s, fault);
	k->problem(k->with, "verify.index", k->s->path);
	return true;
}

bool store_verify(
    struct store *s, void (*problem)(void *with, const char *key, const char *where), void *with, struct fault *fault)
{
	const struct look k = {s, problem, with};
	return ask(&k, "verify.file", "PRAGMA integrity_check", fault) && index_is_sound(&k, fault) &&
	       ask(&k, "verify.orphan",
	           "SELECT r.id FROM report r LEFT JOIN body b ON b.no = r.body AND b.report = r.id "
	           "LEFT JOIN source f ON f.id = r.source WHERE b.no IS NULL OR f.id IS NULL",
	           fault) &&
	       ask(&k, "verify.orphan",
	           "SELECT b.no FROM body b LEFT JOIN report r ON r.id = b.report AND r.body = b.no WHERE r.id IS NULL",
	           fault) &&
	       ask(&k, "verify.orphan",
	           "SELECT h.report FROM same h LEFT JOIN report r ON r.id = h.report WHERE r.id IS NULL", fault) &&
	       ask(&k, "verify.index",
	           "WITH known(id) AS (SELECT rowid FROM words WHERE words MATCH '\"\1r\"') "
	           "SELECT id FROM report WHERE id NOT IN known UNION ALL SELECT id FROM known WHERE id NOT IN "
	           "(SELECT id FROM report)",
	           fault) &&
	       ask(&k, "verify.counts",
	           "SELECT id FROM report r WHERE alikes <> "
	           "(SELECT count(*) FROM report l WHERE l.alike = r.id AND l.alike > 0)",
	           fault) &&
	       frames(&k, fault);
}
