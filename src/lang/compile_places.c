/* SPDX-License-Identifier: GPL-3.0-or-later
 * A slot for each word that no other has (pack_place): words are put in groups by a part of their hash; group by group,
 * the largest first, a shift is sought that brings all its words to free places (Fox, Heath, Chen, Daoud 1992, "A
 * faster algorithm for constructing minimal perfect hash functions"). */
#include "base/die.h"
#include "lang/compile_in.h"

enum { GROUP = 4 /* words on average */, GROUP_MOST = 64, SHIFTS = 1 << 16, TRIES = 8 };

struct maker {
	struct compile *c;
	struct pack_key *keys; /* of each word */
	uint32_t *first;       /* for each group its first word in `of`, and one behind the last */
	uint32_t *of;          /* words by group */
	uint16_t *shifts;
	uint32_t *places; /* of each word */
	uint8_t *taken;
	uint32_t group_n, place_n;
};

static void make_groups(struct maker *m)
{
	size_t n = m->c->words.n;
	uint32_t *next = ARENA_ARRAY(m->c->arena, uint32_t, m->group_n + 2);
	m->first = next + 1;
	for (size_t i = 0; i < n; i++)
		m->first[pack_home(m->keys[i].group, m->group_n)]++;
	uint32_t sum = 0;
	for (uint32_t g = 0; g < m->group_n; g++) {
		uint32_t size = m->first[g];
		m->first[g] = sum;
		sum += size;
	}
	m->first[m->group_n] = sum;
	uint32_t *at = arena_copy(m->c->arena, m->first, m->group_n * sizeof *at);
	m->of = ARENA_ARRAY(m->c->arena, uint32_t, n + 1);
	for (uint32_t i = 0; i < n; i++)
		m->of[at[pack_home(m->keys[i].group, m->group_n)]++] = i;
}

/* Does the shift bring all words of the group to free places? They are taken then. */
static bool try_shift(struct maker *m, uint32_t group, uint32_t shift)
{
	uint32_t begin = m->first[group], end = m->first[group + 1], k = begin;
	for (; k < end; k++) {
		uint32_t place = pack_shifted(m->keys[m->of[k]].hash, shift, m->place_n);
		if (m->taken[place])
			break;
		m->taken[place] = 1;
		m->places[m->of[k]] = place;
	}
	if (k == end)
		return true;
	while (k-- > begin)
		m->taken[m->places[m->of[k]]] = 0;
	return false;
}

static bool place_group(struct maker *m, uint32_t group)
{
	for (uint32_t shift = 0; shift < SHIFTS; shift++)
		if (try_shift(m, group, shift)) {
			m->shifts[group] = (uint16_t)shift;
			return true;
		}
	return false;
}

static bool place_all(struct maker *m)
{
	make_groups(m);
	for (uint32_t size = GROUP_MOST; size > 0; size--)
		for (uint32_t g = 0; g < m->group_n; g++) {
			uint32_t n = m->first[g + 1] - m->first[g];
			if (n > GROUP_MOST || (n == size && !place_group(m, g)))
				return false;
		}
	return true;
}

void compile_places(struct compile *c, struct buf *out, struct pack_head *h)
{
	BUG_ON(c->words.n >= (size_t)1 << PACK_SLOT_BITS);
	uint32_t n = (uint32_t)c->words.n;
	struct maker m = {.c = c, .group_n = n / GROUP + 1, .place_n = n + n / 32 + 8};
	m.keys = ARENA_ARRAY(c->arena, struct pack_key, n + 1);
	m.places = ARENA_ARRAY(c->arena, uint32_t, n + 1);
	for (uint32_t i = 0; i < n; i++)
		m.keys[i] = pack_key(c->words.items[i].folded.s, c->words.items[i].folded.n);
	bool placed = false;
	for (int try = 0; try < TRIES && !placed; try++) {
		m.group_n += m.group_n / 8 * (try > 0) + (try > 0);
		m.place_n += m.place_n / 8 * (try > 0) + (try > 0);
		m.shifts = ARENA_ARRAY(c->arena, uint16_t, m.group_n);
		m.taken = ARENA_ARRAY(c->arena, uint8_t, m.place_n);
		placed = place_all(&m);
	}
	if (!placed)
		compile_full(c, STR(""));
	uint32_t *slots = ARENA_ARRAY(c->arena, uint32_t, m.place_n);
	for (uint32_t i = 0; i < n; i++)
		slots[m.places[i]] = pack_slot(m.keys[i].hash, i);
	h->slots = compile_put(out, slots, m.place_n * sizeof *slots);
	h->slot_n = m.place_n;
	h->shifts = compile_put(out, m.shifts, m.group_n * sizeof *m.shifts);
	h->shift_n = m.group_n;
}
