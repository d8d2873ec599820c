/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/starts.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"
#include "text/utf8.h"

enum { FIRST = 1024, ROUNDS = 0x10000, BITS_EACH = 5, BITS_LEAST = 64 };

void starts_init(struct starts *s, struct arena *arena)
{
	s->arena = arena;
	s->cap = FIRST;
	s->slots = ARENA_ARRAY(arena, uint64_t, s->cap);
	s->round = 1;
}

void starts_clear(struct starts *s)
{
	s->n = 0;
	if (++s->round == ROUNDS) {
		memset(s->slots, 0, s->cap * sizeof *s->slots);
		s->round = 1;
	}
}

/* Where the beginning of a word ends, or 0 for a shorter word. [byte] */
static size_t start_of(struct str word)
{
	size_t at = 0;
	for (int i = 0; i < START_LETTERS; i++) {
		if (at == word.n)
			return 0;
		utf8_next(word.s, word.n, &at);
	}
	return at;
}

static uint64_t *slot_for(const struct starts *s, uint64_t key)
{
	for (uint64_t i = key >> 20;; i++) {
		uint64_t *slot = &s->slots[i & (s->cap - 1)];
		if (*slot == key || (uint16_t)*slot != s->round)
			return slot;
	}
}

static void grow(struct starts *s)
{
	uint64_t *old = s->slots;
	uint32_t n = s->cap;
	s->cap *= 2;
	s->slots = ARENA_ARRAY(s->arena, uint64_t, s->cap);
	for (uint32_t i = 0; i < n; i++)
		if ((uint16_t)old[i] == s->round)
			*slot_for(s, old[i]) = old[i];
}

void starts_add(struct starts *s, struct str word)
{
	size_t n = start_of(word);
	if (!n)
		return;
	uint64_t key = (hash_bytes(str_sub(word.s, 0, n)) & ~(uint64_t)(ROUNDS - 1)) | s->round;
	uint64_t *slot = slot_for(s, key);
	if (*slot == key)
		return;
	*slot = key;
	if (++s->n > s->cap / 2)
		grow(s);
}

/* Of `bits`, which are a power of two. */
static size_t bit_of(uint64_t hash, size_t bits)
{
	return (size_t)(hash >> 16) & (bits - 1);
}

void starts_bits(const struct starts *s, struct buf *out)
{
	size_t bits = BITS_LEAST, from = out->len;
	while (bits < (size_t)s->n * BITS_EACH)
		bits *= 2;
	buf_reserve(out, bits / 8 + 1);
	memset(out->data + from, 0, bits / 8 + 1);
	out->len += bits / 8;
	for (uint32_t i = 0; i < s->cap; i++) {
		if ((uint16_t)s->slots[i] != s->round)
			continue;
		size_t bit = bit_of(s->slots[i], bits);
		char *byte = &out->data[from + bit / 8];
		*byte = (char)((unsigned char)*byte | 1U << bit % 8);
	}
}

bool starts_may(struct str bits, struct str beginning)
{
	size_t n = start_of(beginning), count = bits.n * 8;
	if (!n || !count || (count & (count - 1)))
		return true;
	size_t bit = bit_of(hash_bytes(str_sub(beginning.s, 0, n)), count);
	return (unsigned char)bits.s[bit / 8] >> bit % 8 & 1;
}

static void starts_sql(sqlite3_context *context, int n, sqlite3_value **args)
{
	struct str bits = {sqlite3_value_blob(args[0]), (size_t)sqlite3_value_bytes(args[0])};
	struct str all = {(const char *)sqlite3_value_text(args[1]), (size_t)sqlite3_value_bytes(args[1])}, one;
	bool may = true;
	(void)n;
	while (may && all.n && str_cut(&all, ' ', &one))
		may = starts_may(bits, one);
	sqlite3_result_int(context, may);
}

bool starts_register(sqlite3 *db)
{
	return sqlite3_create_function(
	           db, "starts", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, starts_sql, NULL, NULL) == SQLITE_OK;
}
