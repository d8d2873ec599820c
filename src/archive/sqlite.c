/* SPDX-License-Identifier: GPL-3.0-or-later */
#define SQLITE_CORE 1 /* here the functions are meant, not the table */
#include <sqlite3ext.h>

#include <stdbool.h>

#include "base/fault.h"
#include "base/late.h"

#define DEBIAN_NAME "libsqlite3-0"

struct entry {
	__typeof__(sqlite3_auto_extension) *sqlite3_auto_extension;
	__typeof__(sqlite3_cancel_auto_extension) *sqlite3_cancel_auto_extension;
	__typeof__(sqlite3_open) *sqlite3_open;
	__typeof__(sqlite3_close) *sqlite3_close;
};

const sqlite3_api_routines *sqlite3_api;
bool sqlite_load(struct fault *fault);

/* An extension's beginning, called for each database that is opened. */
static int take_table(sqlite3 *db, char **error, const sqlite3_api_routines *table)
{
	(void)db;
	(void)error;
	sqlite3_api = table;
	return SQLITE_OK;
}

bool sqlite_load(struct fault *fault)
{
	static const struct late_symbol symbols[] = {LATE(entry, sqlite3_auto_extension),
	    LATE(entry, sqlite3_cancel_auto_extension), LATE(entry, sqlite3_open), LATE(entry, sqlite3_close)};
	struct entry lib;
	sqlite3 *db = NULL;
	if (sqlite3_api)
		return true;
	if (!late_load(SQLITE_SONAME, DEBIAN_NAME, symbols, sizeof symbols / sizeof *symbols, &lib, fault))
		return false;
	lib.sqlite3_auto_extension((void (*)(void))take_table);
	lib.sqlite3_open(":memory:", &db);
	lib.sqlite3_close(db);
	lib.sqlite3_cancel_auto_extension((void (*)(void))take_table);
	return sqlite3_api || fault_set(fault, "library.missing", SQLITE_SONAME, "library.why", "library.try");
}
