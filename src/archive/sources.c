/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "archive/batch.h"
#include "archive/store_in.h"
#include "base/die.h"
#include "base/fault.h"

/* What of the sources that are read anew was met again, and which sources were asked for: for this run only. */
static bool run_tables(struct store *s, struct fault *fault)
{
	return sql_script(s, fault,
	    "CREATE TEMP TABLE IF NOT EXISTS seen(source INTEGER, report INTEGER, PRIMARY KEY(source, report)) "
	    "WITHOUT ROWID;"
	    "CREATE TEMP TABLE IF NOT EXISTS again(source INTEGER PRIMARY KEY);"
	    "CREATE TEMP TABLE IF NOT EXISTS asked(source INTEGER PRIMARY KEY)");
}

bool store_source(
    struct store *s, const char *path, const struct stamp *stamp, enum source_state *state, struct fault *fault)
{
	sqlite3_stmt *row;
	*state = SOURCE_NEW;
	if (!sql_row(s, fault, &row, "SELECT id, size, mtime, done FROM source WHERE path = ?1", "t", str_of(path)))
		return false;
	if (!row)
		return true;
	int64_t id = sqlite3_column_int64(row, 0);
	bool same = sqlite3_column_int64(row, 1) == stamp->size && sqlite3_column_int64(row, 2) == stamp->mtime &&
	            sqlite3_column_int64(row, 3);
	sql_done(row);
	*state = same ? SOURCE_SAME : SOURCE_CHANGED;
	return s->mode == STORE_READ ||
	       (run_tables(s, fault) && sql_run(s, fault, "INSERT OR IGNORE INTO asked VALUES(?1)", "i", id));
}

bool store_source_begin(
    struct store *s, const char *path, const struct stamp *stamp, int64_t *source, struct fault *fault)
{
	sqlite3_stmt *row;
	struct str name = str_of(path);
	BUG_ON(!s->batch->open);
	if (!run_tables(s, fault) || !sql_row(s, fault, &row, "SELECT id FROM source WHERE path = ?1", "t", name))
		return false;
	*source = row ? sqlite3_column_int64(row, 0) : 0;
	sql_done(row);
	if (*source)
		return sql_run(s, fault, "UPDATE source SET size = ?2, mtime = ?3, done = 0 WHERE id = ?1", "iii",
		           *source, stamp->size, stamp->mtime) &&
		       sql_run(s, fault, "INSERT OR IGNORE INTO again VALUES(?1)", "i", *source) &&
		       sql_run(s, fault, "DELETE FROM seen WHERE source = ?1", "i", *source) &&
		       sql_run(s, fault, "DELETE FROM skipped WHERE source = ?1", "i", *source);
	if (!sql_run(s, fault, "INSERT INTO source(path, size, mtime, done) VALUES(?1, ?2, ?3, 0)", "tii", name,
	        stamp->size, stamp->mtime))
		return false;
	*source = sqlite3_last_insert_rowid(s->db);
	return sql_run(s, fault, "INSERT INTO asked VALUES(?1)", "i", *source);
}

bool store_source_end(struct store *s, int64_t source, struct fault *fault)
{
	(void)fault;
	struct batch *b = s->batch;
	*VEC_PUSH(b->arena, &b->ended) = source;
	return true;
}

bool store_put_skipped(struct store *s, int64_t source, const char *name, const char *why, struct fault *fault)
{
	return sql_run(
	    s, fault, "INSERT OR REPLACE INTO skipped VALUES(?1, ?2, ?3)", "itt", source, str_of(name), str_of(why));
}

static bool is_again(struct store *s, int64_t source, bool *again, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, "SELECT 1 FROM again WHERE source = ?1", "i", source))
		return false;
	*again = row != NULL;
	sql_done(row);
	return true;
}

bool source_seen(struct store *s, int64_t source, int64_t report, struct fault *fault)
{
	bool again;
	return is_again(s, source, &again, fault) &&
	       (!again || sql_run(s, fault, "INSERT OR IGNORE INTO seen VALUES(?1, ?2)", "ii", source, report));
}

/* Takes out what the source holds and was not met again. */
static bool drop_unseen(struct store *s, int64_t source, struct fault *fault)
{
	for (int64_t id = -1; id;) {
		sqlite3_stmt *row;
		if (!sql_row(s, fault, &row,
		        "SELECT id FROM report WHERE source = ?1 AND id > ?2 AND id NOT IN "
		        "(SELECT report FROM seen WHERE source = ?1) ORDER BY id LIMIT 1",
		        "ii", source, id))
			return false;
		id = row ? sqlite3_column_int64(row, 0) : 0;
		sql_done(row);
		if (id && !remove_report(s, id, fault))
			return false;
	}
	return sql_run(s, fault,
	    "DELETE FROM copy WHERE source = ?1 AND report NOT IN (SELECT report FROM seen WHERE source = ?1)", "i",
	    source);
}

bool source_settle(struct store *s, int64_t source, struct fault *fault)
{
	bool again;
	if (!is_again(s, source, &again, fault))
		return false;
	if (again &&
	    (!drop_unseen(s, source, fault) || !sql_run(s, fault, "DELETE FROM seen WHERE source = ?1", "i", source) ||
	        !sql_run(s, fault, "DELETE FROM again WHERE source = ?1", "i", source)))
		return false;
	return sql_run(s, fault, "UPDATE source SET done = 1 WHERE id = ?1", "i", source);
}

static bool drop_source(struct store *s, int64_t source, struct fault *fault)
{
	return sql_run(s, fault, "DELETE FROM copy WHERE source = ?1", "i", source) && drop_unseen(s, source, fault) &&
	       sql_run(s, fault, "DELETE FROM skipped WHERE source = ?1", "i", source) &&
	       sql_run(s, fault, "DELETE FROM source WHERE id = ?1", "i", source);
}

bool store_ask_anew(struct store *s, struct fault *fault)
{
	return run_tables(s, fault) && sql_run(s, fault, "DELETE FROM asked", "n");
}

/* Where the paths below a folder begin and end: at "folder/" and before "folder0", as '0' is the byte behind '/'. */
static void below(const char *folder, struct buf *from, struct buf *to)
{
	size_t len = strlen(folder);
	while (len > 1 && folder[len - 1] == '/')
		len--;
	buf_add(from, folder, len);
	buf_add(to, folder, len);
	buf_char(from, '/');
	buf_char(to, '/' + 1);
}

/* Those that the query gives, one by one. */
static bool drop_each(struct store *s, const char *sql, struct str a, struct str b, size_t *n, struct fault *fault)
{
	for (;; ++*n) {
		sqlite3_stmt *row;
		if (!sql_row(s, fault, &row, sql, "tt", a, b))
			return false;
		if (!row)
			return true;
		int64_t id = sqlite3_column_int64(row, 0);
		sql_done(row);
		if (!drop_source(s, id, fault))
			return false;
	}
}

bool store_drop_missing(struct store *s, const char *folder, size_t *n, struct fault *fault)
{
	struct buf from = BUF_INIT, to = BUF_INIT;
	below(folder, &from, &to);
	*n = 0;
	bool ok = run_tables(s, fault) && batch_file(s, fault) &&
	          drop_each(s,
	              "SELECT id FROM source WHERE path >= ?1 AND path < ?2 AND id NOT IN (SELECT source FROM asked) "
	              "LIMIT 1",
	              buf_view(&from), buf_view(&to), n, fault);
	buf_release(&from);
	buf_release(&to);
	return ok;
}

bool store_drop(struct store *s, const char *path, size_t *n, struct fault *fault)
{
	struct buf from = BUF_INIT, to = BUF_INIT;
	below(path, &from, &to);
	*n = 0;
	bool ok = run_tables(s, fault) && batch_file(s, fault) &&
	          drop_each(s, "SELECT id FROM source WHERE path = ?1 AND ?2 = '' LIMIT 1", str_of(path), STR(""), n,
	              fault) &&
	          drop_each(s, "SELECT id FROM source WHERE path >= ?1 AND path < ?2 LIMIT 1", buf_view(&from),
	              buf_view(&to), n, fault);
	buf_release(&from);
	buf_release(&to);
	return ok;
}

bool store_skipped(
    struct store *s, bool (*each)(void *with, const char *name, const char *why), void *with, struct fault *fault)
{
	bool more = true;
	sqlite3_stmt *all = sql_ready(s,
	    "SELECT skipped.name, why FROM skipped JOIN source ON source.id = source ORDER BY path, skipped.name",
	    fault);
	struct buf name = BUF_INIT, why = BUF_INIT;
	bool ok = all != NULL;
	while (ok && (ok = sql_next(s, fault, all, &more)) && more) {
		buf_clear(&name);
		buf_clear(&why);
		buf_str(&name, sql_text(all, 0));
		buf_str(&why, sql_text(all, 1));
		if (!each(with, buf_cstr(&name), buf_cstr(&why)))
			break;
	}
	sql_done(all);
	buf_release(&name);
	buf_release(&why);
	return ok;
}
