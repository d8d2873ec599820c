/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/keyring.h"

#include <stdlib.h>
#include <string.h>

#include "archive/batch.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "base/hash.h"

enum {
	FIRST = 1024,
	PRINTS = 1 << 12,
	REMEMBERED = 8 << 20 /* [byte] at most, about */
};

static void forget(struct keyring *k)
{
	k->n = 0;
	k->cap = FIRST;
	k->slots = ARENA_ARRAY(k->arena, struct key_names, FIRST);
	k->prints = ARENA_ARRAY(k->arena, struct known_print, PRINTS);
}

void keyring_init(struct keyring *k)
{
	*k = (struct keyring){.arena = arena_new(0)};
	forget(k);
}

void keyring_release(struct keyring *k)
{
	arena_free(k->arena);
}

static struct key_names *slot_for(const struct keyring *k, uint64_t hash)
{
	uint64_t i = hash >> 16;
	while (k->slots[i & (k->cap - 1)].hash && k->slots[i & (k->cap - 1)].hash != hash)
		i++;
	return &k->slots[i & (k->cap - 1)];
}

static void grow(struct keyring *k)
{
	const struct key_names *old = k->slots;
	size_t n = k->cap;
	k->cap *= 2;
	k->slots = ARENA_ARRAY(k->arena, struct key_names, k->cap);
	for (size_t i = 0; i < n; i++)
		if (old[i].hash)
			*slot_for(k, old[i].hash) = old[i];
}

static struct key_names *names_of(struct keyring *k, struct str key)
{
	uint64_t hash = hash_bytes(key) | 1;
	if (k->n * 2 >= k->cap)
		grow(k);
	struct key_names *names = slot_for(k, hash);
	if (!names->hash) {
		names->hash = hash;
		k->n++;
	}
	return names;
}

/* Taken apart once, as they are compared with many. */
static void cut_words(struct keyring *k, struct key_name *name)
{
	struct str words = name->words;
	uint8_t ends[NAME_WORDS + 1], n = 0;
	for (size_t i = 0; i < words.n && i < UINT8_MAX && n < NAME_WORDS; i++)
		if (words.s[i] == '/' || words.s[i] == ' ')
			ends[n++] = (uint8_t)i;
	if (n)
		ends[n] = (uint8_t)(words.n < UINT8_MAX ? words.n : UINT8_MAX);
	name->ends = n ? arena_copy(k->arena, ends, n + 1U) : NULL;
	name->n = n;
}

static void remember(struct keyring *k, struct key_names *names, int64_t name, struct str words)
{
	if (names->common)
		return;
	if (names->n == KEYRING_COMMON) {
		names->common = true;
		names->n = 0;
		return;
	}
	if (names->n == names->cap) {
		size_t cap = names->cap ? names->cap * 2U : 2;
		names->items = arena_grow(k->arena, names->items, names->n, cap, sizeof *names->items);
		names->cap = (uint16_t)cap;
	}
	struct key_name *to = &names->items[names->n++];
	*to = (struct key_name){.name = name, .words = {arena_copy(k->arena, words.s, words.n), words.n}};
	cut_words(k, to);
}

/* Those of the table stand before those that were put since. */
static bool read_whole(struct store *s, struct str key, struct key_names *names, struct fault *fault)
{
	struct keyring *k = &s->batch->keyring;
	const struct key_names put = *names;
	bool more = true, ok;
	*names = (struct key_names){.hash = put.hash, .whole = true, .common = put.common};
	sqlite3_stmt *stmt = sql_ready(s, "SELECT name, words FROM sound WHERE key = ?1", fault);
	if (!stmt || !sql_bind(stmt, "t", key))
		return false;
	while (!names->common && (ok = sql_next(s, fault, stmt, &more)) && more) {
		remember(k, names, sqlite3_column_int64(stmt, 0), sql_text(stmt, 1));
	}
	ok = names->common || !more;
	sql_done(stmt);
	for (size_t i = 0; i < put.n; i++)
		remember(k, names, put.items[i].name, put.items[i].words);
	return ok;
}

const struct key_names *keyring_names(struct store *s, struct str key, struct fault *fault)
{
	struct key_names *names = names_of(&s->batch->keyring, key);
	return names->whole || read_whole(s, key, names, fault) ? names : NULL;
}

bool keyring_print(struct store *s, int64_t name, const struct known_print **out, struct fault *fault)
{
	sqlite3_stmt *row;
	struct known_print *known = &s->batch->keyring.prints[(uint64_t)name & (PRINTS - 1)];
	*out = known;
	if (known->name == name)
		return true;
	*out = NULL;
	if (!sql_row(s, fault, &row, "SELECT person, form FROM name WHERE id = ?1", "i", name))
		return false;
	if (!row)
		return true;
	*known = (struct known_print){.name = name, .person = sqlite3_column_int64(row, 0)};
	name_print(store_namekeys(s), sql_text(row, 1), &known->print);
	sql_done(row);
	*out = known;
	return true;
}

void keyring_put(struct store *s, struct str key, int64_t name, struct str words)
{
	struct batch *b = s->batch;
	*VEC_PUSH(b->arena, &b->keyring.rows) = (struct key_row){key, words, name};
	remember(&b->keyring, names_of(&b->keyring, key), name, words);
}

static int by_key(const void *a, const void *b)
{
	const struct key_row *x = a, *y = b;
	int order = memcmp(x->key.s, y->key.s, x->key.n < y->key.n ? x->key.n : y->key.n);
	if (order || x->key.n != y->key.n)
		return order ? order : x->key.n < y->key.n ? -1 : 1;
	return (x->name > y->name) - (x->name < y->name);
}

bool keyring_write(struct store *s, struct fault *fault)
{
	struct keyring *k = &s->batch->keyring;
	bool ok = true;
	if (k->rows.n)
		qsort(k->rows.items, k->rows.n, sizeof *k->rows.items, by_key);
	for (size_t i = 0; ok && i < k->rows.n; i++)
		ok = sql_run(s, fault, "INSERT OR IGNORE INTO sound VALUES(?1, ?2, ?3)", "tit", k->rows.items[i].key,
		    k->rows.items[i].name, k->rows.items[i].words);
	k->rows.items = NULL;
	k->rows.n = k->rows.cap = 0;
	if (arena_used(k->arena) > REMEMBERED) {
		arena_reset(k->arena);
		forget(k);
	}
	return ok;
}
