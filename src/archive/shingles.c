/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/shingles.h"

#include <string.h>

#include "archive/marks.h"
#include "base/arena.h"
#include "base/hash.h"
#include "text/utf8.h"

enum { FEW = 4 * SKETCH /* runs: with fewer some classes stay empty */ };

void shingles_init(struct shingles *s)
{
	memset(s, 0, sizeof *s);
	for (size_t i = 0; i < SKETCH; i++)
		s->least[i] = UINT64_MAX;
}

void shingles_add(struct shingles *s, uint64_t word)
{
	s->last[s->n++ % SHINGLE] = word;
	if (s->n < SHINGLE)
		return;
	uint64_t h = HASH_PRIME;
	for (uint32_t i = 0; i < SHINGLE; i++)
		h = hash_mix(h, s->last[(s->n + i) % SHINGLE]);
	uint64_t *least = &s->least[h % SKETCH];
	if (h < *least)
		*least = h;
}

bool shingles_sketch(const struct shingles *s, uint16_t out[SKETCH])
{
	for (size_t i = 0; i < SKETCH; i++)
		out[i] = (uint16_t)(s->least[i] >> 8);
	return s->n >= FEW;
}

enum { FIRST = 1024 };

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
	if (++s->round == 0x10000) {
		memset(s->slots, 0, s->cap * sizeof *s->slots);
		s->round = 1;
	}
}

size_t start_of(struct str word)
{
	size_t at = 0;
	for (int i = 0; i < MARK_START_LETTERS; i++) {
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

bool starts_new(struct starts *s, struct str word)
{
	size_t n = start_of(word);
	if (!n)
		return false;
	uint64_t key = (hash_bytes(str_sub(word.s, 0, n)) & ~0xFFFFULL) | s->round;
	uint64_t *slot = slot_for(s, key);
	if (*slot == key)
		return false;
	*slot = key;
	if (++s->n > s->cap / 2)
		grow(s);
	return true;
}
