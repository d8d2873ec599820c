/* SPDX-License-Identifier: GPL-3.0-or-later
 * store_in -- an open archive, as the files of this room share it */
#ifndef ARCHIVE_STORE_IN_H
#define ARCHIVE_STORE_IN_H

#include <stdbool.h>
#include <stdint.h>

#include "archive/frame.h"
#include "archive/sqlite.h"
#include "archive/store.h"
#include "archive/traits.h"
#include "base/arena.h"
#include "base/str.h"
#include "text/terms.h"

struct batch;
struct fault;
struct namekeys;
struct press;
struct report;

enum { STORE_PATIENCE = 10000 /* [ms] for which another's short lock is waited for */ };

struct kept_statement {
	const char *sql; /* by its address */
	sqlite3_stmt *stmt;
};

struct store {
	struct arena *arena;
	const char *path;
	enum store_mode mode;
	sqlite3 *db;
	int lock; /* descriptor of the writer's lock, or -1 */
	struct kept_statement *statements;
	size_t n_statements, cap_statements;
	bool (*asked)(void *with);
	void *with;
	struct terms terms;
	struct namekeys *namekeys; /* the same as below */
	struct unframer *unframer; /* made when first asked for */
	struct batch *batch;       /* of the writer */
	struct patience patience;  /* with rows that are gone through, see browse.c */
};

/* A statement, prepared once and reset; NULL with a fault. `sql` is a literal: it is known by its address. */
sqlite3_stmt *sql_ready(struct store *s, const char *sql, struct fault *fault);
/* Binds ?1, ?2 ... by `types`: i int64_t, t struct str (text; empty is ''), b struct str (a blob), n nothing (takes
 * none). Texts and blobs must live until the statement has run. */
bool sql_bind(sqlite3_stmt *stmt, const char *types, ...);
/* Binds and runs to the end. */
bool sql_run(struct store *s, struct fault *fault, const char *sql, const char *types, ...);
/* Binds and takes the first row: *stmt is NULL when there is none. The row stands until the statement is used again;
 * sql_done lets go of it. */
bool sql_row(struct store *s, struct fault *fault, sqlite3_stmt **stmt, const char *sql, const char *types, ...);
/* The next row of a statement that was bound; *more is false at the end, and the statement is let go of. */
bool sql_next(struct store *s, struct fault *fault, sqlite3_stmt *stmt, bool *more);
void sql_done(sqlite3_stmt *stmt); /* NULL is fine */
/* Several statements without arguments. */
bool sql_script(struct store *s, struct fault *fault, const char *sql);
/* What went wrong last, as a fault; false. */
bool sql_fault(struct store *s, struct fault *fault);

/* A text column, valid as long as the row. */
struct str sql_text(sqlite3_stmt *stmt, int column);
struct str sql_blob(sqlite3_stmt *stmt, int column);

const struct namekeys *store_namekeys(struct store *s);

/* A kept report whole, by its id; *out is NULL when there is none. */
bool store_load(struct store *s, int64_t id, struct report **out, struct fault *fault);
/* Its text alone, in the arena; s is NULL when there is no such report. */
bool store_text(struct store *s, int64_t id, struct arena *arena, struct str *out, struct fault *fault);

#endif
