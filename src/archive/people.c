/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/batch.h"
#include "archive/sounds.h"
#include "archive/store_in.h"
#include "base/hash.h"

static bool make_name(struct store *s, const struct named *n, int64_t *id, struct fault *fault)
{
	const struct str kind = {&n->kind, 1};
	int64_t person = 0;
	if (n->kind == 'p' && !sounds_person(s, n, &person, fault))
		return false;
	if (!sql_run(s, fault,
	        "INSERT INTO name(key, person, kind, country, form, latin, reports, by, about, met, sent) "
	        "VALUES(?1, 0, ?2, ?3, ?4, ?5, 0, 0, 0, 0, 0)",
	        "ttttt", n->key, kind, n->country, n->form, n->latin))
		return false;
	*id = sqlite3_last_insert_rowid(s->db);
	return sql_run(s, fault, "UPDATE name SET person = ?2 WHERE id = ?1", "ii", *id, person ? person : *id) &&
	       sounds_put(s, *id, n->kind, n->form, fault);
}

static bool find_name(struct store *s, const struct named *n, bool make, int64_t *id, struct fault *fault)
{
	uint64_t hash = hash_bytes(n->key);
	struct known_name *known = &s->batch->known[hash & (NAMES_KNOWN - 1)];
	sqlite3_stmt *row;
	*id = known->hash == hash ? known->id : 0;
	if (*id)
		return true;
	if (!sql_row(s, fault, &row, "SELECT id FROM name WHERE key = ?1", "t", n->key))
		return false;
	if (row)
		*id = sqlite3_column_int64(row, 0);
	sql_done(row);
	if (!*id && make && !make_name(s, n, id, fault))
		return false;
	*known = (struct known_name){*id ? hash : 0, *id};
	return true;
}

bool people_names(struct store *s, struct pending *p, bool make, struct fault *fault)
{
	const struct deposit *d = &p->deposit;
	p->names = ARENA_ARRAY(s->batch->arena, int64_t, d->n_named + 1);
	for (size_t i = 0; i < d->n_named; i++)
		if (!find_name(s, &d->named[i], make, &p->names[i], fault))
			return false;
	return true;
}

static bool count_title(struct store *s, int64_t id, struct str title, struct str date, int64_t by, struct fault *fault)
{
	if (!date.n)
		return sql_run(s, fault,
		    "INSERT INTO held VALUES(?1, ?2, ?3, '', '') ON CONFLICT DO UPDATE SET n = n + ?3", "iti", id,
		    title, by);
	return sql_run(s, fault,
	    "INSERT INTO held VALUES(?1, ?2, ?3, ?4, ?4) ON CONFLICT DO UPDATE "
	    "SET n = n + ?3, last = max(last, ?4), first = CASE first WHEN '' THEN ?4 ELSE min(first, ?4) END",
	    "itit", id, title, by, date);
}

static bool count_name(struct store *s, int64_t id, const struct named *n, struct str date, int by, struct fault *fault)
{
	int64_t one = by;
	if (!sql_run(s, fault,
	        "UPDATE name "
	        "SET reports = reports + ?2, by = by + ?3, about = about + ?4, met = met + ?5, sent = sent + ?6 WHERE "
	        "id = ?1",
	        "iiiiii", id, one, one * n->parts[FACT_BY], one * n->parts[FACT_ABOUT], one * n->parts[FACT_MET],
	        one * n->parts[FACT_SENT]))
		return false;
	if (n->form.n &&
	    !sql_run(s, fault, "INSERT INTO form VALUES(?1, ?2, ?3) ON CONFLICT DO UPDATE SET n = n + excluded.n",
	        "iti", id, n->form, one))
		return false;
	return !n->title.n || count_title(s, id, n->title, date, one, fault);
}

static bool count_pair(struct store *s, int64_t a, int64_t b, int64_t n, struct str date, struct fault *fault)
{
	return sql_run(s, fault,
	    "INSERT INTO met VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET n = n + excluded.n, "
	    "last = max(last, excluded.last)",
	    "iiit", a, b, n, date);
}

static bool count_land(struct store *s, const struct land *l, int by, struct fault *fault)
{
	int64_t one = by;
	return sql_run(s, fault,
	    "INSERT INTO country VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET reports = reports + "
	    "excluded.reports, "
	    "quotes = quotes + excluded.quotes, meetings = meetings + excluded.meetings, "
	    "delegations = delegations + excluded.delegations",
	    "tiiii", l->code, one, one * l->quotes, one * l->meetings, one * l->delegations);
}

bool people_count(struct store *s, const struct pending *p, int by, struct fault *fault)
{
	const struct deposit *d = &p->deposit;
	bool ok = true;
	for (size_t i = 0; i < d->n_named && ok; i++)
		ok = count_name(s, p->names[i], &d->named[i], d->date, by, fault);
	for (size_t i = 0; i < d->n_pairs && ok; i++) {
		const struct pair *pair = &d->pairs[i];
		int64_t a = p->names[pair->a], b = p->names[pair->b], n = (int64_t)pair->n * by;
		ok = count_pair(s, a, b, n, d->date, fault) && count_pair(s, b, a, n, d->date, fault);
	}
	for (size_t i = 0; i < d->n_lands && ok; i++)
		ok = count_land(s, &d->lands[i], by, fault);
	return ok;
}
