/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <stdarg.h>

#include "archive/store_in.h"
#include "base/die.h"
#include "base/fault.h"

bool sql_fault(struct store *s, struct fault *fault)
{
	int code = sqlite3_errcode(s->db) & 0xFF, error = sqlite3_system_errno(s->db);
	const char *why = NULL, *hint = NULL;
	if (code == SQLITE_NOMEM)
		die_no_memory();
	if (code == SQLITE_INTERRUPT) {
		fault_release(fault);
		return false;
	}
	if (code == SQLITE_FULL || (code == SQLITE_IOERR && (error == ENOSPC || error == EDQUOT)))
		why = "archive.full", hint = "archive.full.try";
	else if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
		why = code == SQLITE_NOTADB ? "archive.none" : "archive.damaged",
		hint = code == SQLITE_NOTADB ? "archive.none.try" : "archive.damaged.try";
	else if (code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM)
		why = "archive.unwritable", hint = "archive.unwritable.try";
	else if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
		why = "archive.busy", hint = "archive.busy.try";
	else if (code == SQLITE_IOERR && error)
		return fault_errno(fault, "archive.cannot", s->path, error, "archive.unwritable.try");
	else
		why = "archive.failed";
	fault_set(fault, "archive.cannot", s->path, why, hint);
	fault_detail(fault, sqlite3_errmsg(s->db));
	return false;
}

sqlite3_stmt *sql_ready(struct store *s, const char *sql, struct fault *fault)
{
	for (size_t i = 0; i < s->n_statements; i++)
		if (s->statements[i].sql == sql) {
			sqlite3_reset(s->statements[i].stmt);
			return s->statements[i].stmt;
		}
	if (s->n_statements == s->cap_statements) {
		size_t more = s->cap_statements ? s->cap_statements * 2 : 64;
		s->statements = arena_grow(s->arena, s->statements, s->n_statements, more, sizeof *s->statements);
		s->cap_statements = more;
	}
	sqlite3_stmt *stmt = NULL;
	if (sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL) != SQLITE_OK) {
		sql_fault(s, fault);
		return NULL;
	}
	s->statements[s->n_statements++] = (struct kept_statement){sql, stmt};
	return stmt;
}

static bool bind(sqlite3_stmt *stmt, const char *types, va_list *args)
{
	int code = SQLITE_OK;
	for (int i = 1; types[i - 1] && code == SQLITE_OK; i++) {
		char type = types[i - 1];
		if (type == 'i') {
			code = sqlite3_bind_int64(stmt, i, va_arg(*args, int64_t));
		} else if (type == 'n') {
			code = sqlite3_bind_null(stmt, i);
		} else {
			struct str v = va_arg(*args, struct str);
			const char *bytes = v.n ? v.s : "";
			code = type == 't' ? sqlite3_bind_text64(stmt, i, bytes, v.n, SQLITE_STATIC, SQLITE_UTF8)
			                   : sqlite3_bind_blob64(stmt, i, bytes, v.n, SQLITE_STATIC);
		}
	}
	return code == SQLITE_OK;
}

bool sql_bind(sqlite3_stmt *stmt, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	bool ok = bind(stmt, types, &args);
	va_end(args);
	return ok;
}

bool sql_run(struct store *s, struct fault *fault, const char *sql, const char *types, ...)
{
	sqlite3_stmt *stmt = sql_ready(s, sql, fault);
	if (!stmt)
		return false;
	va_list args;
	va_start(args, types);
	bool ok = bind(stmt, types, &args);
	va_end(args);
	int code = ok ? sqlite3_step(stmt) : SQLITE_ERROR;
	while (code == SQLITE_ROW)
		code = sqlite3_step(stmt);
	if (code != SQLITE_DONE)
		sql_fault(s, fault);
	sqlite3_reset(stmt);
	return code == SQLITE_DONE;
}

bool sql_next(struct store *s, struct fault *fault, sqlite3_stmt *stmt, bool *more)
{
	int code = sqlite3_step(stmt);
	*more = code == SQLITE_ROW;
	if (*more)
		return true;
	if (code != SQLITE_DONE)
		sql_fault(s, fault);
	sqlite3_reset(stmt);
	return code == SQLITE_DONE;
}

bool sql_row(struct store *s, struct fault *fault, sqlite3_stmt **stmt, const char *sql, const char *types, ...)
{
	bool more = false;
	*stmt = sql_ready(s, sql, fault);
	if (!*stmt)
		return false;
	va_list args;
	va_start(args, types);
	bool ok = bind(*stmt, types, &args);
	va_end(args);
	ok = ok ? sql_next(s, fault, *stmt, &more) : sql_fault(s, fault);
	if (!more)
		*stmt = NULL;
	return ok;
}

void sql_done(sqlite3_stmt *stmt)
{
	sqlite3_reset(stmt);
}

bool sql_script(struct store *s, struct fault *fault, const char *sql)
{
	return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK || sql_fault(s, fault);
}

struct str sql_text(sqlite3_stmt *stmt, int column)
{
	const char *text = (const char *)sqlite3_column_text(stmt, column);
	return (struct str){text ? text : "", (size_t)sqlite3_column_bytes(stmt, column)};
}

struct str sql_blob(sqlite3_stmt *stmt, int column)
{
	const char *bytes = sqlite3_column_blob(stmt, column);
	return (struct str){bytes ? bytes : "", (size_t)sqlite3_column_bytes(stmt, column)};
}
