/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "archive/batch.h"
#include "archive/store_in.h"
#include "base/fault.h"

bool source_empty(struct store *s, int64_t source, bool all, struct fault *fault)
{
	for (int64_t id = -1; id;) {
		sqlite3_stmt *row;
		const char *next = all ? "SELECT id FROM report WHERE source = ?1 AND id > ?2 ORDER BY id LIMIT 1"
		                       : "SELECT id FROM report WHERE source = ?1 AND id > ?2 AND id NOT IN "
		                         "(SELECT report FROM seen WHERE source = ?1) ORDER BY id LIMIT 1";
		if (!sql_row(s, fault, &row, next, "ii", source, id))
			return false;
		id = row ? sqlite3_column_int64(row, 0) : 0;
		sql_done(row);
		if (id && !remove_report(s, id, fault))
			return false;
	}
	return true;
}

static bool drop_source(struct store *s, int64_t source, struct fault *fault)
{
	return sql_run(s, fault, "DELETE FROM copy WHERE source = ?1", "i", source) &&
	       source_empty(s, source, true, fault) &&
	       sql_run(s, fault, "DELETE FROM skipped WHERE source = ?1", "i", source) &&
	       sql_run(s, fault, "DELETE FROM source WHERE id = ?1", "i", source);
}

bool store_ask_anew(struct store *s, struct fault *fault)
{
	(void)fault;
	buf_clear(&s->batch->asked);
	return true;
}

struct gone {
	int64_t *items;
	size_t n, cap;
};

/* Sources by path, from ?1 up to before ?2; with `asked`, only those that were not asked for. */
static bool find_gone(struct store *s, struct str from, struct str to, bool asked, struct arena *arena,
    struct gone *out, struct fault *fault)
{
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s, "SELECT id FROM source WHERE path >= ?1 AND path < ?2", fault);
	if (!stmt || !sql_bind(stmt, "tt", from, to))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more)
		if (!asked || !source_was_asked(s->batch, sqlite3_column_int64(stmt, 0)))
			*VEC_PUSH(arena, out) = sqlite3_column_int64(stmt, 0);
	return ok;
}

/* Paths below a folder begin with "folder/"; what stands behind '/' among the bytes ends them. */
static bool find_below(
    struct store *s, const char *folder, bool asked, struct arena *arena, struct gone *out, struct fault *fault)
{
	size_t n = strlen(folder);
	while (n > 0 && folder[n - 1] == '/')
		n--;
	char *from = arena_take(arena, 2, n + 2), *to = from + n + 2;
	memcpy(from, folder, n);
	memcpy(to, folder, n);
	from[n] = '/';
	to[n] = '/' + 1;
	return find_gone(s, (struct str){from, n + 1}, (struct str){to, n + 1}, asked, arena, out, fault);
}

static bool drop_all(struct store *s, const struct gone *gone, size_t *n, struct fault *fault)
{
	for (*n = 0; *n < gone->n; ++*n)
		if (!drop_source(s, gone->items[*n], fault))
			return false;
	return true;
}

bool store_drop_missing(struct store *s, const char *folder, size_t *n, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct gone gone = {NULL, 0, 0};
	bool ok =
	    batch_file(s, fault) && find_below(s, folder, true, arena, &gone, fault) && drop_all(s, &gone, n, fault);
	arena_free(arena);
	return ok;
}

bool store_drop(struct store *s, const char *path, size_t *n, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct gone gone = {NULL, 0, 0};
	struct str one = str_of(path);
	/* Up to before the path with a byte 0 behind it: itself alone. */
	bool ok = batch_file(s, fault) &&
	          find_gone(s, one, (struct str){arena_str(arena, one), one.n + 1}, false, arena, &gone, fault) &&
	          find_below(s, path, false, arena, &gone, fault) && drop_all(s, &gone, n, fault);
	arena_free(arena);
	return ok;
}
