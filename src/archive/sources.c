/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "archive/batch.h"
#include "archive/store_in.h"
#include "base/die.h"
#include "base/fault.h"

static void ask(struct batch *b, int64_t source)
{
	size_t at = (size_t)source / 8;
	while (b->asked.len <= at)
		buf_char(&b->asked, '\0');
	b->asked.data[at] = (char)((unsigned char)b->asked.data[at] | 1U << source % 8);
}

bool source_was_asked(const struct batch *b, int64_t source)
{
	size_t at = (size_t)source / 8;
	return at < b->asked.len && (unsigned char)b->asked.data[at] >> source % 8 & 1;
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
	if (s->batch)
		ask(s->batch, id);
	return true;
}

/* It was there: what it still holds is noted, for this run only. */
static bool begin_again(struct store *s, int64_t source, const struct stamp *stamp, struct fault *fault)
{
	return sql_script(s, fault,
	           "CREATE TEMP TABLE IF NOT EXISTS seen(source INTEGER, report INTEGER, PRIMARY KEY(source, report)) "
	           "WITHOUT ROWID") &&
	       sql_run(s, fault, "UPDATE source SET size = ?2, mtime = ?3, done = 0 WHERE id = ?1", "iii", source,
	           stamp->size, stamp->mtime) &&
	       sql_run(s, fault, "DELETE FROM seen WHERE source = ?1", "i", source) &&
	       sql_run(s, fault, "DELETE FROM skipped WHERE source = ?1", "i", source);
}

bool store_source_begin(
    struct store *s, const char *path, const struct stamp *stamp, int64_t *source, struct fault *fault)
{
	sqlite3_stmt *row;
	struct str name = str_of(path);
	struct batch *b = s->batch;
	BUG_ON(!b->open);
	if (!sql_row(s, fault, &row, "SELECT id FROM source WHERE path = ?1", "t", name))
		return false;
	*source = row ? sqlite3_column_int64(row, 0) : 0;
	sql_done(row);
	struct reading r = {*source, name.n, *source != 0};
	if (r.again) {
		if (!begin_again(s, *source, stamp, fault))
			return false;
	} else if (sql_run(s, fault, "INSERT INTO source(path, size, mtime, done) VALUES(?1, ?2, ?3, 0)", "tii", name,
	               stamp->size, stamp->mtime)) {
		r.source = *source = sqlite3_last_insert_rowid(s->db);
	} else {
		return false;
	}
	ask(b, *source);
	*VEC_PUSH(s->arena, &b->reading) = r;
	return true;
}

const struct reading *source_reading(const struct batch *b, int64_t source)
{
	for (size_t i = b->reading.n; i-- > 0;)
		if (b->reading.items[i].source == source)
			return &b->reading.items[i];
	BUG_ON(true);
	return NULL;
}

bool store_source_end(struct store *s, int64_t source, struct fault *fault)
{
	(void)fault;
	struct batch *b = s->batch;
	struct reading *r = &b->reading.items[source_reading(b, source) - b->reading.items];
	*VEC_PUSH(b->arena, &b->ended) = *r;
	*r = b->reading.items[--b->reading.n];
	return true;
}

bool store_put_skipped(struct store *s, int64_t source, const char *name, const char *why, struct fault *fault)
{
	return sql_run(
	    s, fault, "INSERT OR REPLACE INTO skipped VALUES(?1, ?2, ?3)", "itt", source, str_of(name), str_of(why));
}

bool source_seen(struct store *s, const struct reading *from, int64_t report, struct fault *fault)
{
	return !from->again ||
	       sql_run(s, fault, "INSERT OR IGNORE INTO seen VALUES(?1, ?2)", "ii", from->source, report);
}

bool source_settle(struct store *s, const struct reading *from, struct fault *fault)
{
	int64_t source = from->source;
	if (from->again &&
	    (!source_empty(s, source, false, fault) ||
	        !sql_run(s, fault,
	            "DELETE FROM copy WHERE source = ?1 AND report NOT IN (SELECT report FROM seen WHERE source = ?1)",
	            "i", source) ||
	        !sql_run(s, fault, "DELETE FROM seen WHERE source = ?1", "i", source)))
		return false;
	return sql_run(s, fault, "UPDATE source SET done = 1 WHERE id = ?1", "i", source);
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
