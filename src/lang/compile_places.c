/* SPDX-License-Identifier: GPL-3.0-or-later
 * A slot for each word that no other has (pack_place): words are put in groups by a part of their hash; group by group,
 * the largest first, a shift is sought that brings all its words to free places (Fox, Heath, Chen, Daoud 1992, "A
 * faster algorithm for constructing minimal perfect hash functions"). */
#include "base/die.h"
#include "lang/compile_in.h"
#include "lang/pack_find.h"

enum { GROUP = 4 /* words on average */, GROUP_MOST = 64, SHIFTS = 1 << 16, TRIES = 8 };

/* What a slot is for. */
struct entry {
	struct pack_key key;
	uint32_t word; /* its number in the image */
	bool alone;    /* with its article, and there is none without */
	uint32_t place;
};

struct maker {
	struct compile *c;
	VEC_OF(struct entry) entries;
	uint32_t *first; /* for each group its first entry in `of`, and one behind the last */
	uint32_t *of;    /* entries by group */
	uint16_t *shifts;
	uint8_t *taken;
	uint32_t group_n, place_n;
};

static void make_groups(struct maker *m)
{
	size_t n = m->entries.n;
	uint32_t *next = ARENA_ARRAY(m->c->arena, uint32_t, m->group_n + 2);
	m->first = next + 1;
	for (size_t i = 0; i < n; i++)
		m->first[pack_home(m->entries.items[i].key.group, m->group_n)]++;
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
		m->of[at[pack_home(m->entries.items[i].key.group, m->group_n)]++] = i;
}

/* Does the shift bring all words of the group to free places? They are taken then. */
static bool try_shift(struct maker *m, uint32_t group, uint32_t shift)
{
	uint32_t begin = m->first[group], end = m->first[group + 1], k = begin;
	for (; k < end; k++) {
		struct entry *e = &m->entries.items[m->of[k]];
		e->place = pack_shifted(e->key.hash, shift, m->place_n);
		if (m->taken[e->place])
			break;
		m->taken[e->place] = 1;
	}
	if (k == end)
		return true;
	while (k-- > begin)
		m->taken[m->entries.items[m->of[k]].place] = 0;
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

static void add_entry(struct maker *m, struct str form, uint32_t word, bool alone)
{
	struct pack_bytes b = pack_bytes(form.s, form.n);
	*VEC_PUSH(m->c->arena, &m->entries) = (struct entry){pack_key(&b, form.s), word, alone, 0};
}

/* Numbers in the image: a word that is listed with its article stands right behind the same without. */
static void number_words(struct compile *c, struct str article)
{
	uint32_t n = 0;
	c->numbers = ARENA_ARRAY(c->arena, uint32_t, c->words.n + 1);
	memset(c->numbers, 0xFF, (c->words.n + 1) * sizeof *c->numbers);
	for (uint32_t i = 0; i < c->words.n; i++) {
		if (compile_stem_of(c, i, article) != PACK_NONE)
			continue;
		for (uint32_t k = i; k != PACK_NONE; k = compile_with_article(c, k, article))
			c->numbers[k] = n++;
	}
}

/* A form is looked up without its article: its word has a slot where no other stands for it so. As it is written it has
 * one too: the same may be behind an article. */
static void add_entries(struct maker *m, struct str article)
{
	for (uint32_t i = 0; i < m->c->words.n; i++) {
		struct str form = m->c->words.items[i].folded;
		add_entry(m, form, m->c->numbers[i], false);
		bool has = article.n && str_starts(form, article) && form.n >= article.n + PACK_STEM_LEAST;
		if (has && compile_stem_of(m->c, i, article) == PACK_NONE)
			add_entry(m, str_sub(form.s, article.n, form.n), m->c->numbers[i], true);
	}
}

void compile_places(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct str article = compile_article(c);
	struct maker m = {.c = c};
	number_words(c, article);
	add_entries(&m, article);
	BUG_ON(m.entries.n >= (size_t)1 << PACK_SLOT_BITS);
	uint32_t n = (uint32_t)m.entries.n;
	m.group_n = n / GROUP + 1;
	m.place_n = n + n / 32 + 8;
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
	for (uint32_t i = 0; i < n; i++) {
		const struct entry *e = &m.entries.items[i];
		slots[e->place] = pack_slot(e->key.hash, e->word, e->alone);
	}
	h->slots = compile_put(out, slots, m.place_n * sizeof *slots);
	h->slot_n = m.place_n;
	h->shifts = compile_put(out, m.shifts, m.group_n * sizeof *m.shifts);
	h->shift_n = m.group_n;
}
