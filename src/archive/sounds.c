/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/sounds.h"

#include <stdio.h>
#include <string.h>

#include "archive/batch.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/fault.h"
#include "base/hash.h"
#include "base/resource.h"
#include "text/terms.h"

enum {
	COMMON = 16, /* names with one key: from here on the key alone tells too little */
	NEAR_COMMON = 8,
	NEAR_ROOM = NAMEKEY_ROOM + 2, /* [byte] */
	AS_WRITTEN = 200,             /* how like a name is to itself, at least */
	CONTRADICTION = -1            /* of a person's names and a new one */
};

const struct namekeys *store_namekeys(struct store *s)
{
	if (!s->namekeys) {
		struct str image;
		s->namekeys = ARENA_NEW(s->arena, struct namekeys);
		BUG_ON(!resource_find("names.img", &image) || !namekeys_open(s->namekeys, image));
	}
	return s->namekeys;
}

static bool put_key(struct store *s, const char *key, int64_t id, struct fault *fault)
{
	return sql_run(s, fault, "INSERT OR IGNORE INTO sound VALUES(?1, ?2)", "ti", str_of(key), id);
}

/* "=" and the word. */
static void plain_key(struct str word, char out[TERM_MOST + 2])
{
	size_t n = word.n < TERM_MOST ? word.n : TERM_MOST;
	out[0] = '=';
	memcpy(out + 1, word.s, n);
	out[n + 1] = '\0';
}

static bool put_plain(struct store *s, int64_t id, struct str form, struct fault *fault)
{
	struct walk walk = {.text = form};
	struct term term;
	char key[TERM_MOST + 2];
	while (terms_next(&s->terms, &walk, &term)) {
		plain_key(term.word, key);
		if (!put_key(s, key, id, fault))
			return false;
	}
	return true;
}

/* The key of one word with the first letter of another's: who has both may be the same, however the other is spelt. */
static void near_key(const struct name_word *a, const struct name_word *b, char out[NEAR_ROOM])
{
	snprintf(out, NEAR_ROOM, "%s %c", a->key, b->key[0]);
}

/* Of a name of one word. */
static void lone_key(const struct name_word *a, char out[NEAR_ROOM])
{
	snprintf(out, NEAR_ROOM, "%s .", a->key);
}

/* Neighbours, and the first with the last: what other forms of the name keep. */
static bool is_pair(const struct name_print *p, size_t i, size_t k)
{
	size_t low = i < k ? i : k, high = i < k ? k : i;
	return high == low + 1 || (low == 0 && high == p->n - 1 && high > 0);
}

static bool put_near(struct store *s, const struct name_print *p, int64_t id, struct fault *fault)
{
	char key[NEAR_ROOM];
	if (p->n == 1) {
		lone_key(&p->word[0], key);
		return put_key(s, key, id, fault);
	}
	for (size_t i = 0; i < p->n; i++)
		for (size_t k = 0; k < p->n; k++) {
			if (!is_pair(p, i, k))
				continue;
			near_key(&p->word[i], &p->word[k], key);
			if (!put_key(s, key, id, fault))
				return false;
		}
	return true;
}

bool sounds_put(struct store *s, int64_t id, char kind, struct str form, struct fault *fault)
{
	struct name_print print = {.n = 0};
	if (kind == 'p')
		name_print(store_namekeys(s), form, &print);
	for (size_t i = 0; i < print.n; i++)
		if (!put_key(s, print.word[i].key, id, fault))
			return false;
	return print.n ? put_near(s, &print, id, fault) : put_plain(s, id, form, fault);
}

struct candidate {
	int64_t person;
	int best; /* how sure; CONTRADICTION: somebody else */
};

struct merging {
	struct store *s;
	const struct named *named;
	struct name_print print;
	struct fault *fault;
	struct candidate items[4 * COMMON];
	size_t n;
};

static struct candidate *candidate(struct merging *m, int64_t person)
{
	for (size_t i = 0; i < m->n; i++)
		if (m->items[i].person == person)
			return &m->items[i];
	if (m->n == sizeof m->items / sizeof *m->items)
		return NULL;
	m->items[m->n] = (struct candidate){person, 0};
	return &m->items[m->n++];
}

/* The person held the office that is told with the new name. */
static bool held_office(struct merging *m, int64_t name, bool *held)
{
	sqlite3_stmt *row = NULL;
	*held = false;
	if (!m->named->title.n)
		return true;
	/* What the batch tells is not in the table yet. */
	*held = m->s->batch && tally_has(&m->s->batch->tally, TALLY_HELD, name, m->named->title);
	if (*held)
		return true;
	if (!sql_row(m->s, m->fault, &row, "SELECT 1 FROM held WHERE name = ?1 AND title = ?2 AND n > 0", "it", name,
	        m->named->title))
		return false;
	*held = row != NULL;
	if (row)
		sql_done(row);
	return true;
}

/* One name of a candidate beside the new one. */
static bool weigh(struct merging *m, struct candidate *c, int64_t name, struct str form, struct str country)
{
	const struct namekeys *k = store_namekeys(m->s);
	struct name_print print;
	bool held;
	name_print(k, form, &print);
	if (!held_office(m, name, &held))
		return false;
	struct str office = held ? m->named->title : (struct str){NULL, 0};
	struct name_bearer a = {&m->print, m->named->country, office}, b = {&print, country, office};
	int sure = (int)name_one_person(k, &a, &b);
	struct name_match match = name_compare(k, &m->print, &print);
	if (match.grade == NAME_OTHER && m->print.n > 1 && print.n > 1)
		c->best = CONTRADICTION;
	else if (c->best != CONTRADICTION && sure > c->best)
		c->best = sure;
	return true;
}

/* All names of those who share a key with the new one. */
static bool weigh_person(struct merging *m, struct candidate *c)
{
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(m->s, "SELECT id, form, country FROM name WHERE person = ?1", m->fault);
	if (!stmt || !sql_bind(stmt, "i", c->person))
		return false;
	while ((ok = sql_next(m->s, m->fault, stmt, &more)) && more)
		if (!weigh(m, c, sqlite3_column_int64(stmt, 0), sql_text(stmt, 1), sql_text(stmt, 2))) {
			sql_done(stmt);
			return false;
		}
	return ok;
}

/* Persons met under one key. */
struct sharers {
	int64_t items[COMMON + 1];
	size_t n;
};

/* False: that makes too many. */
static bool share(struct sharers *s, int64_t person, size_t most)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->items[i] == person)
			return true;
	s->items[s->n++] = person;
	return s->n <= most;
}

/* Those who have a key, or nobody when they are too many: which keys are common is remembered. */
static bool gather_key(struct merging *m, const char *key, size_t most, bool *common)
{
	bool more = true, ok;
	size_t n = m->n;
	struct sharers sharers = {.n = 0};
	uint64_t hash = hash_bytes(str_of(key)), *known = &m->s->batch->common[hash & (KEYS_COMMON - 1)];
	*common = *known == hash;
	if (*common)
		return true;
	sqlite3_stmt *stmt = sql_ready(
	    m->s, "SELECT n.person, n.form FROM sound s JOIN name n ON n.id = s.name WHERE s.key = ?1", m->fault);
	if (!stmt || !sql_bind(stmt, "t", str_of(key)))
		return false;
	while ((ok = sql_next(m->s, m->fault, stmt, &more)) && more && !*common) {
		struct name_print print;
		int64_t person = sqlite3_column_int64(stmt, 0);
		*common = !share(&sharers, person, most);
		name_print(store_namekeys(m->s), sql_text(stmt, 1), &print);
		if (name_compare(store_namekeys(m->s), &m->print, &print).grade != NAME_OTHER)
			(void)candidate(m, person);
	}
	sql_done(stmt);
	if (*common) {
		m->n = n;
		*known = hash;
	}
	return ok;
}

/* Those who share a word that few have, or, when many do, also the first letter of another, or who have no other. */
static bool gather(struct merging *m)
{
	const struct name_print *p = &m->print;
	char key[NEAR_ROOM];
	bool common;
	for (size_t i = 0; i < p->n; i++) {
		if (!gather_key(m, p->word[i].key, COMMON, &common))
			return false;
		if (!common)
			continue;
		lone_key(&p->word[i], key);
		if (!gather_key(m, key, COMMON, &common))
			return false;
		for (size_t k = 0; k < p->n; k++) {
			if (!is_pair(p, i, k))
				continue;
			near_key(&p->word[i], &p->word[k], key);
			if (!gather_key(m, key, NEAR_COMMON, &common))
				return false;
		}
	}
	return true;
}

bool sounds_person(struct store *s, const struct named *n, int64_t *person, struct fault *fault)
{
	struct merging m = {.s = s, .named = n, .fault = fault, .n = 0};
	int best = 0;
	size_t could = 0;
	*person = 0;
	name_print(store_namekeys(s), n->form, &m.print);
	if (!gather(&m))
		return false;
	for (size_t i = 0; i < m.n; i++) {
		if (!weigh_person(&m, &m.items[i]))
			return false;
		could += m.items[i].best > 0;
		if (m.items[i].best > best) {
			best = m.items[i].best;
			*person = m.items[i].person;
		}
	}
	/* One word fits several: it is nobody's. */
	if (m.print.n == 1 && could > 1)
		*person = 0;
	return true;
}

static bool has_plain(const struct terms *t, struct str form, struct str asked)
{
	struct walk want = {.text = asked};
	struct term term, have;
	bool some = false;
	while (terms_next(t, &want, &term)) {
		struct walk walk = {.text = form};
		bool found = false;
		while (!found && terms_next(t, &walk, &have))
			found = str_eq(have.word, term.word) || (term.beside.n && str_eq(have.word, term.beside));
		if (!found)
			return false;
		some = true;
	}
	return some;
}

/* Words of the name asked for that must be there. */
static size_t due(const struct name_print *p)
{
	size_t n = 0;
	for (size_t i = 0; i < p->n; i++)
		n += !p->word[i].minor;
	return n;
}

/* 0: it is another name. */
static int fits(struct store *s, const struct name_print *asked, struct str name, char kind, struct str form)
{
	if (has_plain(&s->terms, form, name))
		return AS_WRITTEN;
	if (kind != 'p' || !asked->n)
		return 0;
	struct name_print print;
	name_print(store_namekeys(s), form, &print);
	struct name_match m = name_compare(store_namekeys(s), asked, &print);
	return m.grade != NAME_OTHER && m.agree >= due(asked) ? m.likeness : 0;
}

static bool find_key(struct store *s, const char *key, const struct name_print *asked, struct str name,
    struct arena *arena, struct whom *out, struct fault *fault)
{
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT n.id, n.person, n.kind, n.form FROM sound s JOIN name n ON n.id = s.name "
	    "WHERE s.key = ?1 AND n.reports > 0",
	    fault);
	if (!stmt || !sql_bind(stmt, "t", str_of(key)))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		int likeness = fits(s, asked, name, sql_text(stmt, 2).s[0], sql_text(stmt, 3));
		if (likeness > 0)
			*VEC_PUSH(arena, out) =
			    (struct found_name){sqlite3_column_int64(stmt, 0), sqlite3_column_int64(stmt, 1), likeness};
	}
	return ok;
}

/* A name that is alone and spelt as no rule foresees: what is like it has a key that is near. */
static bool find_near(struct store *s, const struct name_print *asked, struct str name, struct arena *arena,
    struct whom *out, struct fault *fault)
{
	char key[NAMEKEY_ROOM];
	for (size_t i = 0; i < asked->n; i++)
		for (size_t j = 0; namekey_neighbour(store_namekeys(s), asked->word[i].key, j, key); j++)
			if (!find_key(s, key, asked, name, arena, out, fault))
				return false;
	return true;
}

bool sounds_find(struct store *s, struct str name, struct arena *arena, struct whom *out, struct fault *fault)
{
	struct name_print asked;
	struct walk walk = {.text = name};
	struct term term;
	char key[TERM_MOST + 2];
	name_print(store_namekeys(s), name, &asked);
	/* A word that is spelt as no rule foresees may be found by another one. */
	for (size_t i = 0; i < asked.n; i++)
		if (!find_key(s, asked.word[i].key, &asked, name, arena, out, fault))
			return false;
	if (terms_next(&s->terms, &walk, &term)) {
		plain_key(term.word, key);
		if (!find_key(s, key, &asked, name, arena, out, fault))
			return false;
	}
	return out->n || find_near(s, &asked, name, arena, out, fault);
}
