/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/schema.h"

#include <stdio.h>

#include "archive/store_in.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/resource.h"

static bool number(struct store *s, const char *sql, int64_t *out, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, sql, ""))
		return false;
	*out = row ? sqlite3_column_int64(row, 0) : 0;
	sql_done(row);
	return true;
}

static bool make(struct store *s, struct fault *fault)
{
	char version[96];
	struct str script;
	snprintf(version, sizeof version, "PRAGMA application_id=%d;PRAGMA user_version=%d;COMMIT", SCHEMA_APPLICATION,
	    SCHEMA_VERSION);
	return resource_find("archive/schema.sql", &script) && sql_script(s, fault, arena_str(s->arena, script)) &&
	       sql_script(s, fault, version);
}

static bool make_first(struct store *s, struct fault *fault)
{
	char page[96];
	snprintf(page, sizeof page, "PRAGMA page_size=%d;PRAGMA journal_mode=WAL;BEGIN IMMEDIATE", SCHEMA_PAGE);
	return sql_script(s, fault, page) && make(s, fault);
}

/* All but what is kept goes; words_... are parts of the index and go with it. */
static bool drop_made(struct store *s, struct fault *fault)
{
	struct buf drops = BUF_INIT;
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB "
	    "'words_*' "
	    "AND name NOT IN ('body', 'report', 'same', 'copy', 'source', 'skipped')",
	    fault);
	if (!stmt)
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more)
		buf_fmt(&drops, "DROP TABLE \"%s\";", sql_text(stmt, 0).s);
	ok = ok && sql_script(s, fault, buf_cstr(&drops));
	buf_release(&drops);
	return ok;
}

static bool renew(struct store *s, int64_t version, struct fault *fault)
{
	bool ok = sql_script(s, fault, "BEGIN IMMEDIATE") && drop_made(s, fault);
	if (version < 2)
		ok = ok && sql_script(s, fault, "ALTER TABLE report RENAME COLUMN starts TO traits");
	return ok && make(s, fault);
}

/* While the index is made anew (anew.c), and when that was broken off, it knows of few reports: better no answer. */
static bool is_whole(struct store *s, struct fault *fault)
{
	int64_t whole;
	return number(s, "SELECT EXISTS(SELECT 1 FROM made WHERE what = 'ways') OR NOT EXISTS(SELECT 1 FROM report)",
	           &whole, fault) &&
	       (whole || fault_set(fault, "archive.cannot", s->path, "archive.renewing", "archive.renewing.try"));
}

bool schema_ready(struct store *s, struct fault *fault)
{
	int64_t application, version, tables = 1;
	if (!number(s, "PRAGMA application_id", &application, fault) ||
	    !number(s, "PRAGMA user_version", &version, fault) ||
	    (!application && !number(s, "SELECT count(*) FROM sqlite_schema", &tables, fault)))
		return false;
	if (!tables && s->mode == STORE_WRITE)
		return make_first(s, fault);
	if (application != SCHEMA_APPLICATION)
		return fault_set(fault, "archive.cannot", s->path, "archive.none", "archive.none.try");
	if (version > SCHEMA_VERSION)
		return fault_set(fault, "archive.cannot", s->path, "archive.newer", "archive.newer.try");
	if (version == SCHEMA_VERSION)
		return s->mode == STORE_WRITE || is_whole(s, fault);
	if (s->mode == STORE_WRITE)
		return renew(s, version, fault);
	return fault_set(fault, "archive.cannot", s->path, "archive.older", "archive.older.try");
}
