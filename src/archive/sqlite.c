/* SPDX-License-Identifier: GPL-3.0-or-later */
#define SQLITE_CORE 1 /* here the functions are meant, not the table */
#include <sqlite3ext.h>

#include <dlfcn.h>
#include <stdbool.h>
#include <string.h>

#include "base/fault.h"

#define DEBIAN_NAME "libsqlite3-0"

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

/* POSIX lets a pointer to data hold one to a function; C does not let it be assigned. */
static bool find(void *library, const char *name, void *function, size_t size)
{
	void *at = library ? dlsym(library, name) : NULL;
	memcpy(function, &at, size);
	return at != NULL;
}

bool sqlite_load(struct fault *fault)
{
	__typeof__(sqlite3_auto_extension) *extend;
	__typeof__(sqlite3_cancel_auto_extension) *cancel;
	__typeof__(sqlite3_open) *open;
	__typeof__(sqlite3_close) *close;
	sqlite3 *db = NULL;
	if (sqlite3_api)
		return true;
	void *library = dlopen(SQLITE_SONAME, RTLD_NOW | RTLD_LOCAL);
	if (find(library, "sqlite3_auto_extension", &extend, sizeof extend) &&
	    find(library, "sqlite3_cancel_auto_extension", &cancel, sizeof cancel) &&
	    find(library, "sqlite3_open", &open, sizeof open) && find(library, "sqlite3_close", &close, sizeof close)) {
		extend((void (*)(void))take_table);
		open(":memory:", &db);
		close(db);
		cancel((void (*)(void))take_table);
	}
	if (sqlite3_api)
		return true;
	fault_set(fault, "library.missing", SQLITE_SONAME, "library.why", "library.try");
	fault_detail(fault, DEBIAN_NAME);
	return false;
}
