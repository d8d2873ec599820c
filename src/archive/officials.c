/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/browse.h"

#include <string.h>

#include "archive/browse_in.h"
#include "archive/seek.h"
#include "archive/whom.h"
#include "base/arena.h"
#include "base/fault.h"

/* A person's numbers are those of all names. */
#define PERSON                                                                                                         \
	"SELECT n.person, sum(n.reports), sum(n.by), sum(n.about), sum(n.met), max(n.country), "                       \
	"(SELECT f.text FROM name m, roll(m.forms) f WHERE m.person = n.person ORDER BY f.n DESC LIMIT 1), "           \
	"max(n.latin), "                                                                                               \
	"(SELECT h.text FROM name m, roll(m.titles) h WHERE m.person = n.person "                                      \
	"ORDER BY h.last DESC, h.n DESC LIMIT 1), n.form FROM name n "

static void read_official(sqlite3_stmt *stmt, struct arena *arena, struct official *out)
{
	*out = (struct official){.id = sqlite3_column_int64(stmt, 0),
	    .reports = (uint32_t)sqlite3_column_int64(stmt, 1),
	    .by = (uint32_t)sqlite3_column_int64(stmt, 2),
	    .about = (uint32_t)sqlite3_column_int64(stmt, 3),
	    .meetings = (uint32_t)sqlite3_column_int64(stmt, 4),
	    .name = browse_text(stmt, sql_text(stmt, 6).n ? 6 : 9, arena),
	    .latin = sql_text(stmt, 7).n ? browse_text(stmt, 7, arena) : NULL,
	    .title = sql_text(stmt, 8).n ? browse_text(stmt, 8, arena) : NULL};
	struct str country = sql_text(stmt, 5);
	if (country.n == 2)
		memcpy(out->country, country.s, 2);
}

bool browse_person(
    struct store *s, int64_t id, struct arena *arena, struct official *out, bool *there, struct fault *fault)
{
	sqlite3_stmt *row;
	*there = false;
	if (!sql_row(s, fault, &row, PERSON "WHERE n.person = ?1 GROUP BY n.person", "i", id))
		return false;
	if (row) {
		read_official(row, arena, out);
		sql_done(row);
		*there = true;
	}
	return true;
}

static bool most_met(struct store *s, size_t most, struct arena *arena, struct officials *out, struct fault *fault)
{
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT person FROM name WHERE kind = 'p' AND reports > 0 GROUP BY person ORDER BY sum(reports) DESC LIMIT "
	    "?1",
	    fault);
	if (!stmt || !sql_bind(stmt, "i", (int64_t)most))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		bool there;
		struct official o;
		if (!browse_person(s, sqlite3_column_int64(stmt, 0), arena, &o, &there, fault)) {
			sql_done(stmt);
			return false;
		}
		if (there)
			*VEC_PUSH(arena, out) = o;
	}
	return ok;
}

bool browse_officials(
    struct store *s, struct str name, size_t most, struct arena *arena, struct officials *out, struct fault *fault)
{
	struct whom found;
	*out = (struct officials){NULL, 0, 0};
	if (!str_trim(name).n)
		return most_met(s, most, arena, out, fault);
	if (!whom_find(s, name, arena, &found, fault))
		return false;
	for (size_t i = 0; i < found.n && out->n < most; i++) {
		struct official o;
		bool there;
		if (i && found.items[i].person == found.items[i - 1].person)
			continue;
		if (!browse_person(s, found.items[i].person, arena, &o, &there, fault))
			return false;
		if (!there)
			continue;
		bool direct = whom_says(s, name, o.name) || (o.latin && whom_says(s, name, o.latin));
		o.why = direct ? NULL : o.name;
		*VEC_PUSH(arena, out) = o;
	}
	return true;
}

static bool load_forms(struct store *s, int64_t id, struct arena *arena, struct official_page *out, struct fault *fault)
{
	struct {
		struct variant *items;
		size_t n, cap;
	} all = {NULL, 0, 0};
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT f.text, sum(f.n) FROM name n, roll(n.forms) f WHERE n.person = ?1 GROUP BY f.text ORDER BY 2 DESC",
	    fault);
	if (!stmt || !sql_bind(stmt, "i", id))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more)
		*VEC_PUSH(arena, &all) =
		    (struct variant){browse_text(stmt, 0, arena), (uint32_t)sqlite3_column_int64(stmt, 1)};
	out->forms = all.items;
	out->n_forms = all.n;
	return ok;
}

static bool load_titles(
    struct store *s, int64_t id, struct arena *arena, struct official_page *out, struct fault *fault)
{
	struct {
		struct held *items;
		size_t n, cap;
	} all = {NULL, 0, 0};
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT h.text, min(CASE WHEN h.first = '' THEN '9999' ELSE h.first END), max(h.last), sum(h.n) "
	    "FROM name n, roll(n.titles) h WHERE n.person = ?1 GROUP BY h.text ORDER BY 3 DESC, 4 DESC",
	    fault);
	if (!stmt || !sql_bind(stmt, "i", id))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		bool dated = !str_is(sql_text(stmt, 1), "9999");
		*VEC_PUSH(arena, &all) =
		    (struct held){browse_text(stmt, 0, arena), dated ? browse_text(stmt, 1, arena) : "",
		        browse_text(stmt, 2, arena), (uint32_t)sqlite3_column_int64(stmt, 3)};
	}
	out->titles = all.items;
	out->n_titles = all.n;
	return ok;
}

bool browse_met(
    struct store *s, sqlite3_stmt *stmt, struct arena *arena, struct met **items, size_t *n, struct fault *fault)
{
	struct {
		struct met *items;
		size_t n, cap;
	} all = {NULL, 0, 0};
	bool more = true, ok;
	while ((ok = sql_next(s, fault, stmt, &more)) && more)
		*VEC_PUSH(arena, &all) = (struct met){.official = sqlite3_column_int64(stmt, 0),
		    .name = browse_text(stmt, 1, arena),
		    .n = (uint32_t)sqlite3_column_int64(stmt, 2),
		    .last = browse_text(stmt, 3, arena)};
	*items = all.items;
	*n = all.n;
	return ok;
}

bool browse_official(struct store *s, int64_t id, struct arena *arena, struct official_page *out, struct fault *fault)
{
	bool there;
	*out = (struct official_page){{0}, NULL, NULL, NULL, 0, 0, 0};
	if (!browse_person(s, id, arena, &out->official, &there, fault))
		return false;
	if (!there)
		return fault_set(fault, "archive.nobody", NULL, NULL, "archive.no-report-try");
	if (!load_forms(s, id, arena, out, fault) || !load_titles(s, id, arena, out, fault))
		return false;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT CASE WHEN o.kind = 'p' THEN o.person ELSE 0 END, roll_most(o.forms), sum(m.n), max(m.last) "
	    "FROM name n, roll(n.others) m JOIN name o ON o.id = m.other "
	    "WHERE n.person = ?1 AND NOT (o.kind = 'c' AND o.country = n.country) "
	    "GROUP BY o.person ORDER BY 3 DESC, 4 DESC LIMIT 100",
	    fault);
	return stmt && sql_bind(stmt, "i", id) && browse_met(s, stmt, arena, &out->met, &out->n_met, fault);
}

bool browse_who(struct store *s, int64_t report, uint32_t actor, int64_t *official, struct fault *fault)
{
	struct report *r;
	*official = 0;
	if (!store_load(s, report, &r, fault))
		return false;
	bool ok = !r || actor >= r->actors.n || seek_actor(s, r, actor, official, fault);
	report_free(r);
	return ok;
}
