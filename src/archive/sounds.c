/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/sounds.h"

#include <stdio.h>
#include <string.h>

#include "archive/batch.h"
#include "archive/roll.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/fault.h"
#include "base/hash.h"
#include "base/resource.h"
#include "text/terms.h"

enum {
	NEAR_ROOM = NAMEKEY_ROOM + 2,   /* [byte] */
	LOOKED = 6,                     /* names with one key that are looked at, the oldest first */
	SEEN = 3 * NAME_WORDS * LOOKED, /* a word has three keys at most */
	EDIT_LEAST = 3,                 /* [byte] of a key that may differ */
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

/* The country, a stroke, the keys of all words, a blank between. */
static size_t all_keys(const struct name_print *p, struct str country, char out[ALL_ROOM])
{
	size_t n = (size_t)snprintf(out, ALL_ROOM, "%.2s/", country.n == 2 ? country.s : "");
	for (size_t i = 0; i < p->n; i++)
		n += (size_t)snprintf(out + n, ALL_ROOM - n, "%s%s", i ? " " : "", p->word[i].key);
	return n;
}

void sounds_plain_key(struct str word, char out[TERM_MOST + 2])
{
	size_t n = word.n < TERM_MOST ? word.n : TERM_MOST;
	out[0] = '=';
	memcpy(out + 1, word.s, n);
	out[n + 1] = '\0';
}

/* Copies, as rows wait until the batch is filed. */
static void put_key(struct store *s, const char *key, int64_t id, struct str words)
{
	size_t n = strlen(key);
	keyring_put(s, (struct str){arena_copy(s->batch->arena, key, n), n}, id, words);
}

static void put_plain(struct store *s, int64_t id, struct str form)
{
	struct walk walk = {.text = form};
	struct term term;
	char key[TERM_MOST + 2];
	while (terms_next(&s->terms, &walk, &term)) {
		sounds_plain_key(term.word, key);
		put_key(s, key, id, (struct str){NULL, 0});
	}
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

static void put_near(struct store *s, const struct name_print *p, int64_t id, struct str words)
{
	const struct name_word *first = &p->word[0], *last = &p->word[p->n - 1];
	char key[NEAR_ROOM];
	if (p->n == 1) {
		lone_key(first, key);
		put_key(s, key, id, words);
		return;
	}
	near_key(first, last, key);
	put_key(s, key, id, words);
	near_key(last, first, key);
	put_key(s, key, id, words);
}

void sounds_put(struct store *s, int64_t id, const struct name_print *print, struct str form, struct str country)
{
	char all[ALL_ROOM];
	if (!print->n) {
		put_plain(s, id, form);
		return;
	}
	size_t n = all_keys(print, country, all);
	const struct str words = {arena_copy(s->batch->arena, all, n), n};
	for (size_t i = 0; i < print->n; i++)
		put_key(s, print->word[i].key, id, words);
	put_near(s, print, id, words);
}

struct candidate {
	int64_t person;
	int best; /* how sure; CONTRADICTION: somebody else */
};

struct merging {
	struct store *s;
	const struct named *named;
	const struct name_print *print;
	struct fault *fault;
	struct candidate items[2 * KEYRING_COMMON];
	int64_t seen[SEEN]; /* names that were looked at */
	size_t n, n_seen;
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
	sqlite3_stmt *row;
	*held = false;
	if (!m->named->title.n)
		return true;
	/* What is new is not in the table yet. */
	*held = tally_has_title(&m->s->batch->tally, name, m->named->title);
	if (*held)
		return true;
	if (!sql_row(m->s, m->fault, &row, "SELECT titles FROM name WHERE id = ?1", "i", name))
		return false;
	if (row) {
		*held = roll_has(sql_blob(row, 0), m->named->title);
		sql_done(row);
	}
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
	struct name_bearer a = {m->print, m->named->country, office}, b = {&print, country, office};
	int sure = (int)name_one_person(k, &a, &b);
	struct name_match match = name_compare(k, m->print, &print);
	if (match.grade == NAME_OTHER && m->print->n > 1 && print.n > 1)
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
static bool may_agree(const struct merging *m, const struct key_name *name)
{
	const struct name_print *p = m->print;
	size_t agree = 0;
	for (size_t w = 0; w < name->n; w++) {
		struct str key = str_sub(name->words.s, name->ends[w] + 1U, name->ends[w + 1]);
		bool like = false;
		for (size_t i = 0; i < p->n && !like; i++)
			like = one_edit(key, (struct str){p->word[i].key, p->word[i].key_n});
		agree += like;
	}
	if (agree > 1 || !agree || (name->n > 1 && p->n > 1))
		return agree > 1;
	struct str country = {name->words.s, name->ends[0]}, told = m->named->country;
	return country.n && told.n ? str_eq(country, told) : m->named->title.n > 0;
}

/* One that may be the same is looked at. */
static bool gather_name(struct merging *m, int64_t name)
{
	const struct known_print *known;
	for (size_t i = 0; i < m->n_seen; i++)
		if (m->seen[i] == name)
			return true;
	m->seen[m->n_seen++] = name;
	if (!keyring_print(m->s, name, &known, m->fault))
		return false;
	if (known && name_compare(store_namekeys(m->s), m->print, &known->print).grade != NAME_OTHER)
		(void)candidate(m, known->person);
	return true;
}

/* Those who have a key, or nobody when they are too many. */
static bool gather_key(struct merging *m, const char *key, bool *common)
{
	int64_t names[LOOKED];
	size_t n = 0;
	const struct key_names *all = keyring_names(m->s, str_of(key), m->fault);
	if (!all)
		return false;
	*common = all->common;
	for (size_t i = 0; i < all->n && n < LOOKED && !all->common; i++)
		if (may_agree(m, &all->items[i]))
			names[n++] = all->items[i].name;
	for (size_t i = 0; i < n; i++)
		if (!gather_name(m, names[i]))
			return false;
	return true;
}

/* Those who share a word that few have, or, when many do, also the first letter of another, or who have no other. */
static bool gather(struct merging *m)
{
	const struct name_print *p = m->print;
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

bool sounds_person(
    struct store *s, const struct named *n, const struct name_print *print, int64_t *person, struct fault *fault)
{
	struct merging m = {.s = s, .named = n, .print = print, .fault = fault, .n = 0};
	int best = 0;
	size_t could = 0;
	*person = 0;
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
	if (print->n == 1 && could > 1)
		*person = 0;
	return true;
}
