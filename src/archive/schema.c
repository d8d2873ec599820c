/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/schema.h"

#include <stdio.h>

#include "archive/store_in.h"
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

bool schema_ready(struct store *s, struct fault *fault)
{
	int64_t application, version, tables;
	if (!number(s, "PRAGMA application_id", &application, fault) ||
	    !number(s, "PRAGMA user_version", &version, fault) ||
	    !number(s, "SELECT count(*) FROM sqlite_schema", &tables, fault))
		return false;
	if (application == 0 && tables == 0 && s->mode == STORE_WRITE)
		return make(s, fault);
	if (application != SCHEMA_APPLICATION)
		return fault_set(fault, "archive.cannot", s->path, "archive.none", "archive.none.try");
	if (version > SCHEMA_VERSION)
		return fault_set(fault, "archive.cannot", s->path, "archive.newer", "archive.newer.try");
	return true;
}
