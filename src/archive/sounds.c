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
	COMMON = 48,                  /* names with one key: from here on the key alone tells too little */
	NEAR_ROOM = NAMEKEY_ROOM + 2, /* [byte] */
	LOOKED = 6,                   /* names with one key that are looked at, the oldest first */
	EDIT_LEAST = 3,               /* [byte] of a key that may differ */
	ALL_ROOM = NAME_WORDS * NAMEKEY_ROOM + 3,
	CONTRADICTION = -1 /* of a person's names and a new one */
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

static bool put_key(struct store *s, const char *key, int64_t id, const char *all, struct fault *fault)
{
	return sql_run(s, fault, "INSERT OR IGNORE INTO sound VALUES(?1, ?2, ?3)", "tit", str_of(key), id, str_of(all));
}

/* The country, a stroke, the keys of all words, a blank between. */
static void all_keys(const struct name_print *p, struct str country, char out[ALL_ROOM])
{
	size_t n = (size_t)snprintf(out, ALL_ROOM, "%.2s/", country.n == 2 ? country.s : "");
	for (size_t i = 0; i < p->n; i++)
		n += (size_t)snprintf(out + n, ALL_ROOM - n, "%s%s", i ? " " : "", p->word[i].key);
}

void sounds_plain_key(struct str word, char out[TERM_MOST + 2])
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
		sounds_plain_key(term.word, key);
		if (!put_key(s, key, id, "", fault))
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

static bool put_near(struct store *s, const struct name_print *p, int64_t id, const char *all, struct fault *fault)
{
	const struct name_word *first = &p->word[0], *last = &p->word[p->n - 1];
	char key[NEAR_ROOM];
	if (p->n == 1) {
		lone_key(first, key);
		return put_key(s, key, id, all, fault);
	}
	near_key(first, last, key);
	if (!put_key(s, key, id, all, fault))
		return false;
	near_key(last, first, key);
	return put_key(s, key, id, all, fault);
}

bool sounds_put(struct store *s, int64_t id, char kind, struct str form, struct str country, struct fault *fault)
{
	struct name_print print = {.n = 0};
	char all[ALL_ROOM];
	if (kind == 'p')
		name_print(store_namekeys(s), form, &print);
	all_keys(&print, country, all);
	for (size_t i = 0; i < print.n; i++)
		if (!put_key(s, print.word[i].key, id, all, fault))
			return false;
	return print.n ? put_near(s, &print, id, all, fault) : put_plain(s, id, form, fault);
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
	struct candidate items[2 * COMMON];
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

/* Equal, or, of some length, one letter is other, more or less. */
static bool one_edit(struct str a, struct str b)
{
	if (a.n > b.n) {
		struct str c = a;
		a = b, b = c;
	}
	if (b.n - a.n > 1 || (a.n < EDIT_LEAST && !str_eq(a, b)))
		return false;
	size_t i = 0;
	while (i < a.n && a.s[i] == b.s[i])
		i++;
	size_t rest = a.n - i;
	if (a.n == b.n)
		return rest < 2 || memcmp(a.s + i + 1, b.s + i + 1, rest - 1) == 0;
	return memcmp(a.s + i, b.s + i + 1, rest) == 0;
}

/* Whether names may be one person's by the keys of their words: two are nearly equal; or one, when one of the names has
 * no other and the countries are one, or one is unknown and the office may tell. */
static bool may_agree(const struct merging *m, struct str all)
{
	const struct name_print *p = &m->print;
	struct str key, country, told = m->named->country;
	size_t words = 0, agree = 0;
	str_cut(&all, '/', &country);
	while (str_cut(&all, ' ', &key)) {
		bool like = false;
		for (size_t i = 0; i < p->n && !like; i++)
			like = one_edit(key, (struct str){p->word[i].key, p->word[i].key_n});
		words++;
		agree += like;
	}
	if (agree > 1 || !agree || (words > 1 && p->n > 1))
		return agree > 1;
	return country.n && told.n ? str_eq(country, told) : m->named->title.n > 0;
}

/* One that may be the same is looked at. */
static bool gather_name(struct merging *m, int64_t name)
{
	sqlite3_stmt *row;
	struct name_print print;
	if (!sql_row(m->s, m->fault, &row, "SELECT person, form FROM name WHERE id = ?1", "i", name))
		return false;
	if (!row)
		return true;
	name_print(store_namekeys(m->s), sql_text(row, 1), &print);
	if (name_compare(store_namekeys(m->s), &m->print, &print).grade != NAME_OTHER)
		(void)candidate(m, sqlite3_column_int64(row, 0));
	sql_done(row);
	return true;
}

/* Those who have a key, or nobody when they are too many: which keys are common is remembered. */
static bool gather_key(struct merging *m, const char *key, bool *common)
{
	bool more = true, ok;
	size_t seen = 0, n = 0;
	int64_t names[LOOKED];
	uint64_t hash = hash_bytes(str_of(key)), *known = &m->s->batch->common[hash & (KEYS_COMMON - 1)];
	*common = *known == hash;
	if (*common)
		return true;
	sqlite3_stmt *stmt = sql_ready(m->s, "SELECT name, words FROM sound WHERE key = ?1", m->fault);
	if (!stmt || !sql_bind(stmt, "t", str_of(key)))
		return false;
	while ((ok = sql_next(m->s, m->fault, stmt, &more)) && more && seen++ < COMMON)
		if (n < LOOKED && may_agree(m, sql_text(stmt, 1)))
			names[n++] = sqlite3_column_int64(stmt, 0);
	sql_done(stmt);
	*common = seen > COMMON;
	if (*common)
		*known = hash;
	for (size_t i = 0; ok && !*common && i < n; i++)
		ok = gather_name(m, names[i]);
	return ok;
}

/* Those who share a word that few have, or, when many do, also the first letter of another, or who have no other. */
static bool gather(struct merging *m)
{
	const struct name_print *p = &m->print;
	char key[NEAR_ROOM];
	bool common;
	for (size_t i = 0; i < p->n; i++) {
		if (!gather_key(m, p->word[i].key, &common))
			return false;
		if (!common)
			continue;
		lone_key(&p->word[i], key);
		if (!gather_key(m, key, &common))
			return false;
		if (p->n == 1 || (i > 0 && i < p->n - 1))
			continue;
		near_key(&p->word[i], &p->word[i ? 0 : p->n - 1], key);
		if (!gather_key(m, key, &common))
			return false;
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
