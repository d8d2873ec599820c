/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/browse.h"

#include <string.h>

#include "archive/browse_in.h"
#include "base/arena.h"
#include "base/fault.h"

/* Of names met equally often the one in Arabic letters stands last in the order of codes. */
#define COUNTRIES                                                                                                      \
	"SELECT code, reports, quotes, meetings, delegations, (SELECT f.text FROM name n, roll(n.forms) f "            \
	"WHERE n.key = 'c' || code ORDER BY f.n DESC, f.text DESC LIMIT 1) FROM country "

static void read_country(sqlite3_stmt *stmt, struct arena *arena, struct country_page *out)
{
	struct str code = sql_text(stmt, 0);
	*out = (struct country_page){.reports = (uint32_t)sqlite3_column_int64(stmt, 1),
	    .quotes = (uint32_t)sqlite3_column_int64(stmt, 2),
	    .meetings = (uint32_t)sqlite3_column_int64(stmt, 3),
	    .delegations = (uint32_t)sqlite3_column_int64(stmt, 4)};
	if (code.n == 2)
		memcpy(out->country, code.s, 2);
	if (sqlite3_column_type(stmt, 5) != SQLITE_NULL)
		out->name = browse_text(stmt, 5, arena);
}

bool browse_countries(struct store *s, struct arena *arena, struct countries *out, struct fault *fault)
{
	bool more = true, ok;
	*out = (struct countries){NULL, 0, 0};
	sqlite3_stmt *stmt = sql_ready(s, COUNTRIES "WHERE reports > 0 ORDER BY reports DESC, code", fault);
	if (!stmt)
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more)
		read_country(stmt, arena, VEC_PUSH(arena, out));
	return ok;
}

/* The most met first. */
static bool load_officials(
    struct store *s, const char *country, struct arena *arena, struct country_page *out, struct fault *fault)
{
	struct officials all = {NULL, 0, 0};
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT person, sum(reports) FROM name WHERE country = ?1 AND kind = 'p' AND reports > 0 GROUP BY person "
	    "ORDER BY 2 DESC LIMIT 100",
	    fault);
	if (!stmt || !sql_bind(stmt, "t", str_of(country)))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		struct official o;
		bool there;
		if (!browse_person(s, sqlite3_column_int64(stmt, 0), arena, &o, &there, fault)) {
			sql_done(stmt);
			return false;
		}
		if (there)
			*VEC_PUSH(arena, &all) = o;
	}
	out->officials = all.items;
	out->n_officials = all.n;
	return ok;
}

bool browse_country(
    struct store *s, const char country[3], struct arena *arena, struct country_page *out, struct fault *fault)
{
	sqlite3_stmt *row;
	*out = (struct country_page){.reports = 0};
	memcpy(out->country, country, 3);
	if (!sql_row(s, fault, &row, COUNTRIES "WHERE code = ?1", "t", str_of(country)))
		return false;
	if (row) {
		read_country(row, arena, out);
		sql_done(row);
	}
	if (!load_officials(s, country, arena, out, fault))
		return false;
	/* Whom somebody of this state, or the state itself, met: others than their own. */
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT CASE WHEN o.kind = 'p' THEN o.person ELSE 0 END, roll_most(o.forms), sum(m.n), max(m.last) "
	    "FROM name n, roll(n.others) m JOIN name o ON o.id = m.other "
	    "WHERE n.country = ?1 AND o.country <> ?1 GROUP BY o.person "
	    "ORDER BY 3 DESC, 4 DESC LIMIT 100",
	    fault);
	return stmt && sql_bind(stmt, "t", str_of(country)) &&
	       browse_met(s, stmt, arena, &out->met, &out->n_met, fault);
}
