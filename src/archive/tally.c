/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/tally.h"

#include <stdlib.h>
#include <string.h>

#include "archive/store_in.h"
#include "base/hash.h"

enum { FIRST = 4096 };

void tally_init(struct tally *t, struct arena *arena)
{
	*t = (struct tally){.arena = arena};
}

static struct count *slot_for(const struct tally *t, const struct count *key)
{
	for (uint64_t i = key->hash >> 16;; i++) {
		struct count *c = &t->slots[i & (t->cap - 1)];
		if (!c->hash || (c->hash == key->hash && c->kind == key->kind && c->name == key->name &&
		                    c->other == key->other && str_eq(c->text, key->text)))
			return c;
	}
}

static void grow(struct tally *t)
{
	struct tally old = *t;
	t->cap = old.cap ? old.cap * 2 : FIRST;
	t->slots = ARENA_ARRAY(t->arena, struct count, t->cap);
	for (size_t i = 0; i < old.cap; i++)
		if (old.slots[i].hash)
			*slot_for(t, &old.slots[i]) = old.slots[i];
}

static int compare(struct str a, struct str b)
{
	int order = memcmp(a.s, b.s, a.n < b.n ? a.n : b.n);
	return order ? order : (a.n > b.n) - (a.n < b.n);
}

static struct count key_of(enum tally_kind kind, int64_t name, int64_t other, struct str text)
{
	uint64_t hash = hash_mix(hash_mix(hash_mix(HASH_PRIME, (uint64_t)kind), (uint64_t)name), (uint64_t)other);
	if (text.n)
		hash = hash_mix(hash, hash_bytes(text));
	return (struct count){.hash = hash | 1, .kind = kind, .name = name, .other = other, .text = text};
}

bool tally_has(const struct tally *t, enum tally_kind kind, int64_t name, struct str text)
{
	struct count key = key_of(kind, name, 0, text);
	return t->cap && slot_for(t, &key)->n > 0;
}

struct count *tally_add(
    struct tally *t, enum tally_kind kind, int64_t name, int64_t other, struct str text, struct str date, int64_t by)
{
	struct count key = key_of(kind, name, other, text);
	if (t->n * 2 >= t->cap)
		grow(t);
	struct count *c = slot_for(t, &key);
	if (!c->hash) {
		*c = key;
		t->n++;
	}
	c->n += by;
	if (date.n && (!c->first.n || compare(date, c->first) < 0))
		c->first = date;
	if (date.n && (!c->last.n || compare(date, c->last) > 0))
		c->last = date;
	return c;
}

/* Rows of one table together, in its order. */
static int by_place(const void *a, const void *b)
{
	const struct count *x = a, *y = b;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->name != y->name)
		return x->name < y->name ? -1 : 1;
	if (x->other != y->other)
		return x->other < y->other ? -1 : 1;
	return compare(x->text, y->text);
}

static bool write_held(struct store *s, const struct count *c, struct fault *fault)
{
	if (!c->first.n)
		return sql_run(s, fault,
		    "INSERT INTO held VALUES(?1, ?2, ?3, '', '') ON CONFLICT DO UPDATE SET n = n + ?3", "iti", c->name,
		    c->text, c->n);
	return sql_run(s, fault,
	    "INSERT INTO held VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE "
	    "SET n = n + ?3, last = max(last, ?5), first = CASE first WHEN '' THEN ?4 ELSE min(first, ?4) END",
	    "ititt", c->name, c->text, c->n, c->first, c->last);
}

static bool write_count(struct store *s, const struct count *c, struct fault *fault)
{
	const int64_t *p = c->parts;
	switch (c->kind) {
	case TALLY_NAME:
		return sql_run(s, fault,
		    "UPDATE name "
		    "SET reports = reports + ?2, by = by + ?3, about = about + ?4, met = met + ?5, sent = sent + ?6 "
		    "WHERE id = ?1",
		    "iiiiii", c->name, c->n, p[FACT_BY], p[FACT_ABOUT], p[FACT_MET], p[FACT_SENT]);
	case TALLY_FORM:
		return sql_run(s, fault, "INSERT INTO form VALUES(?1, ?2, ?3) ON CONFLICT DO UPDATE SET n = n + ?3",
		    "iti", c->name, c->text, c->n);
	case TALLY_HELD:
		return write_held(s, c, fault);
	case TALLY_MET:
		return sql_run(s, fault,
		    "INSERT INTO met VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET n = n + ?3, last = max(last, ?4)",
		    "iiit", c->name, c->other, c->n, c->last);
	case TALLY_OUTLET:
		return sql_run(s, fault, "UPDATE outlet SET reports = reports + ?2 WHERE id = ?1", "ii", c->name, c->n);
	case TALLY_COUNTRY:
		break;
	}
	return sql_run(s, fault,
	    "INSERT INTO country VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE "
	    "SET reports = reports + ?2, quotes = quotes + ?3, meetings = meetings + ?4, delegations = delegations + "
	    "?5",
	    "tiiii", c->text, c->n, p[FACT_BY], p[FACT_MET], p[FACT_SENT]);
}

bool tally_write(struct store *s, struct tally *t, struct fault *fault)
{
	size_t n = 0;
	bool ok = true;
	for (size_t i = 0; i < t->cap; i++)
		if (t->slots[i].hash)
			t->slots[n++] = t->slots[i];
	if (n)
		qsort(t->slots, n, sizeof *t->slots, by_place);
	for (size_t i = 0; i < n && ok; i++)
		ok = write_count(s, &t->slots[i], fault);
	tally_init(t, t->arena);
	return ok;
}
