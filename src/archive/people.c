/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/batch.h"
#include "archive/sounds.h"
#include "archive/store_in.h"
#include "base/hash.h"

/* The writer is alone, so the next id is its own to give. */
static bool next_name(struct store *s, int64_t *id, struct fault *fault)
{
	sqlite3_stmt *row;
	struct batch *b = s->batch;
	if (!b->last_name) {
		if (!sql_row(s, fault, &row, "SELECT ifnull(max(id), 0) FROM name", ""))
			return false;
		b->last_name = sqlite3_column_int64(row, 0);
		sql_done(row);
	}
	*id = ++b->last_name;
	return true;
}

static bool make_name(struct store *s, const struct named *n, int64_t *id, struct fault *fault)
{
	const struct str kind = {&n->kind, 1};
	struct name_print print = {.n = 0};
	int64_t person = 0;
	if (n->kind == 'p')
		name_print(store_namekeys(s), n->form, &print);
	if ((n->kind == 'p' && !sounds_person(s, n, &print, &person, fault)) || !next_name(s, id, fault))
		return false;
	sounds_put(s, *id, &print, n->form, n->country);
	return sql_run(s, fault,
	    "INSERT INTO name(id, key, person, kind, country, form, latin, reports, by, about, met, sent) "
	    "VALUES(?1, ?2, ?7, ?3, ?4, ?5, ?6, 0, 0, 0, 0, 0)",
	    "ittttti", *id, n->key, kind, n->country, n->form, n->latin, person ? person : *id);
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

static void count_name(struct tally *t, int64_t id, const struct named *n, int64_t day, int32_t by)
{
	struct count *c = tally_name(t, id, n->form, by);
	for (int k = 0; k < FACTS; k++)
		c->parts[k] += by * (int32_t)n->parts[k];
	if (n->title.n)
		tally_title(t, id, n->title, day, by);
}

void people_count(struct store *s, const struct pending *p, int32_t by)
{
	struct tally *t = &s->batch->tally;
	const struct deposit *d = &p->deposit;
	for (size_t i = 0; i < d->n_named; i++)
		if (p->names[i])
			count_name(t, p->names[i], &d->named[i], d->day, by);
	for (size_t i = 0; i < d->n_pairs; i++) {
		const struct pair *pair = &d->pairs[i];
		tally_met(t, p->names[pair->a], p->names[pair->b], d->day, (int32_t)pair->n * by);
	}
	if (p->outlet)
		tally_add(t, TALLY_OUTLET, p->outlet, (struct str){NULL, 0}, by);
	for (size_t i = 0; i < d->n_lands; i++) {
		const struct land *l = &d->lands[i];
		struct count *c = tally_add(t, TALLY_COUNTRY, 0, l->code, by);
		c->parts[FACT_BY] += by * (int32_t)l->quotes;
		c->parts[FACT_MET] += by * (int32_t)l->meetings;
		c->parts[FACT_SENT] += by * (int32_t)l->delegations;
	}
}
