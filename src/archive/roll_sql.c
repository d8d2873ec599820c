/* SPDX-License-Identifier: GPL-3.0-or-later
 * Rolls in SQL: a table-valued function (https://sqlite.org/vtab.html#tabfunc2) and two plain ones. */
#include <string.h>

#include "archive/deposit_in.h"
#include "archive/roll.h"
#include "base/arena.h"
#include "base/buf.h"

enum { COLUMN_TEXT, COLUMN_OTHER, COLUMN_N, COLUMN_FIRST, COLUMN_LAST, COLUMN_BYTES };

struct table {
	sqlite3_vtab base;
	struct arena *arena; /* in which it lies itself */
};

struct cursor {
	sqlite3_vtab_cursor base;
	struct arena *arena; /* the same */
	struct buf bytes;    /* a copy: the row that they came from may move on */
	struct wire wire;
	struct roll_entry entry;
	bool more;
	sqlite3_int64 row;
};

static int connect_table(sqlite3 *db, void *with, int argc, const char *const *argv, sqlite3_vtab **out, char **error)
{
	(void)with;
	(void)argc;
	(void)argv;
	(void)error;
	struct arena *arena = arena_new(sizeof(struct table));
	struct table *t = ARENA_NEW(arena, struct table);
	t->arena = arena;
	*out = &t->base;
	return sqlite3_declare_vtab(db, "CREATE TABLE roll(text, other, n, first, last, bytes HIDDEN)");
}

static int disconnect_table(sqlite3_vtab *base)
{
	arena_free(((struct table *)(void *)base)->arena);
	return SQLITE_OK;
}

/* Only with its argument. */
static int best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
	(void)table;
	for (int i = 0; i < info->nConstraint; i++) {
		const struct sqlite3_index_constraint *c = &info->aConstraint[i];
		if (c->iColumn != COLUMN_BYTES || c->op != SQLITE_INDEX_CONSTRAINT_EQ || !c->usable)
			continue;
		info->aConstraintUsage[i].argvIndex = 1;
		info->aConstraintUsage[i].omit = 1;
		info->estimatedCost = 4;
		info->estimatedRows = 4;
		return SQLITE_OK;
	}
	return SQLITE_CONSTRAINT;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
	(void)table;
	struct arena *arena = arena_new(sizeof(struct cursor));
	struct cursor *c = ARENA_NEW(arena, struct cursor);
	c->arena = arena;
	*out = &c->base;
	return SQLITE_OK;
}

static struct cursor *cursor_of(sqlite3_vtab_cursor *base)
{
	return (struct cursor *)(void *)base;
}

static int close_cursor(sqlite3_vtab_cursor *base)
{
	struct cursor *c = cursor_of(base);
	buf_release(&c->bytes);
	arena_free(c->arena);
	return SQLITE_OK;
}

static int step(sqlite3_vtab_cursor *base)
{
	struct cursor *c = cursor_of(base);
	c->more = roll_take(&c->wire, &c->entry);
	c->row++;
	return SQLITE_OK;
}

static struct str bytes_of(sqlite3_value *value)
{
	const char *bytes = sqlite3_value_blob(value);
	return (struct str){bytes ? bytes : "", bytes ? (size_t)sqlite3_value_bytes(value) : 0};
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int n, sqlite3_value **args)
{
	struct cursor *c = cursor_of(base);
	(void)plan;
	(void)text;
	buf_clear(&c->bytes);
	if (n == 1)
		buf_str(&c->bytes, bytes_of(args[0]));
	c->wire = wire_of((struct str){buf_cstr(&c->bytes), c->bytes.len});
	c->row = 0;
	return step(base);
}

static int at_end(sqlite3_vtab_cursor *base)
{
	return !cursor_of(base)->more;
}

static void give_day(sqlite3_context *context, int64_t day)
{
	char date[11];
	deposit_date(day, date);
	sqlite3_result_text(context, date, -1, SQLITE_TRANSIENT);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int which)
{
	const struct cursor *c = cursor_of(base);
	const struct roll_entry *e = &c->entry;
	if (which == COLUMN_TEXT)
		sqlite3_result_text64(context, e->text.s, e->text.n, SQLITE_TRANSIENT, SQLITE_UTF8);
	else if (which == COLUMN_OTHER)
		sqlite3_result_int64(context, e->other);
	else if (which == COLUMN_N)
		sqlite3_result_int64(context, e->n);
	else if (which == COLUMN_FIRST)
		give_day(context, e->first);
	else if (which == COLUMN_LAST)
		give_day(context, e->last);
	return SQLITE_OK;
}

static int row_number(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
	*out = cursor_of(base)->row;
	return SQLITE_OK;
}

static void add_rolls(sqlite3_context *context, int n, sqlite3_value **args)
{
	struct buf sum = BUF_INIT;
	struct str a = bytes_of(args[0]), b = bytes_of(args[1]);
	(void)n;
	if (!b.n) {
		sqlite3_result_value(context, args[0]);
		return;
	}
	roll_add(a, b, &sum);
	if (sum.len)
		sqlite3_result_blob64(context, sum.data, sum.len, SQLITE_TRANSIENT);
	buf_release(&sum);
}

static void most_of_roll(sqlite3_context *context, int n, sqlite3_value **args)
{
	struct wire w = wire_of(bytes_of(args[0]));
	struct roll_entry e, most = {.n = 0};
	(void)n;
	while (roll_take(&w, &e))
		if (e.n > most.n)
			most = e;
	if (most.n)
		sqlite3_result_text64(context, most.text.s, most.text.n, SQLITE_TRANSIENT, SQLITE_UTF8);
}

bool roll_register(sqlite3 *db)
{
	/* Without xCreate it is there by itself, and nobody can make others. */
	static const sqlite3_module module = {.xConnect = connect_table,
	    .xBestIndex = best_index,
	    .xDisconnect = disconnect_table,
	    .xOpen = open_cursor,
	    .xClose = close_cursor,
	    .xFilter = filter,
	    .xNext = step,
	    .xEof = at_end,
	    .xColumn = column,
	    .xRowid = row_number};
	const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
	return sqlite3_create_module(db, "roll", &module, NULL) == SQLITE_OK &&
	       sqlite3_create_function(db, "roll_add", 2, flags, NULL, add_rolls, NULL, NULL) == SQLITE_OK &&
	       sqlite3_create_function(db, "roll_most", 1, flags, NULL, most_of_roll, NULL, NULL) == SQLITE_OK;
}
