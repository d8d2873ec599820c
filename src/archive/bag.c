/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/bag.h"

#include <string.h>

#include "archive/deposit_in.h"
#include "archive/marks.h"
#include "archive/shingles.h"
#include "archive/traits.h"
#include "base/arena.h"
#include "base/hash.h"
#include "text/terms.h"

enum { FIRST = 2048 /* slots */ };

static struct str word_of(const struct bag *b, const struct bagged *w)
{
	return (struct str){b->pool.data + w->at, w->n};
}

void bag_init(struct bag *b, struct arena *arena)
{
	*b = (struct bag){.arena = arena, .n_slots = FIRST, .round = 1};
	b->slots = ARENA_ARRAY(arena, uint64_t, b->n_slots);
}

void bag_release(struct bag *b)
{
	buf_release(&b->pool);
}

void bag_clear(struct bag *b)
{
	buf_clear(&b->pool);
	b->words.n = b->order.n = 0;
	if (++b->round == 0) {
		memset(b->slots, 0, b->n_slots * sizeof *b->slots);
		b->round = 1;
	}
}

static uint64_t *slot_for(const struct bag *b, uint64_t hash)
{
	for (uint64_t i = hash >> 20;; i++) {
		uint64_t *slot = &b->slots[i & (b->n_slots - 1)];
		if (*slot >> 32 != b->round || b->words.items[(uint32_t)*slot].hash == hash)
			return slot;
	}
}

static void grow(struct bag *b)
{
	b->n_slots *= 2;
	b->slots = ARENA_ARRAY(b->arena, uint64_t, b->n_slots);
	for (uint32_t i = 0; i < b->words.n; i++)
		*slot_for(b, b->words.items[i].hash) = (uint64_t)b->round << 32 | i;
}

/* Its number; *fresh when it was not there. */
static uint32_t add(struct bag *b, struct str word, bool title, uint32_t times, bool *fresh)
{
	uint64_t hash = hash_bytes(word), *slot = slot_for(b, hash);
	*fresh = *slot >> 32 != b->round;
	uint32_t i = *fresh ? (uint32_t)b->words.n : (uint32_t)*slot;
	if (*fresh) {
		*slot = (uint64_t)b->round << 32 | i;
		*VEC_PUSH(b->arena, &b->words) =
		    (struct bagged){.hash = hash, .at = (uint32_t)b->pool.len, .n = (uint8_t)word.n};
		buf_str(&b->pool, word);
		if (b->words.n > b->n_slots / 2)
			grow(b);
	}
	b->words.items[i].times += times;
	b->words.items[i].title |= title;
	return i;
}

void bag_text(struct bag *b, const struct terms *t, struct str text, bool title)
{
	struct walk walk = {.text = text};
	struct term term;
	bool fresh;
	while (terms_next(t, &walk, &term)) {
		uint32_t i = add(b, term.word, title, 1, &fresh);
		if (fresh)
			b->words.items[i].root = hash_bytes(terms_root(t, term.word));
		*VEC_PUSH(b->arena, &b->order) = i;
		if (term.beside.n)
			add(b, term.beside, title, 1, &fresh);
	}
}

struct joined {
	struct bag *b;
	uint32_t times;
	bool title;
};

static void add_bare(void *with, struct str form)
{
	struct joined *j = with;
	char word[UINT8_MAX];
	bool fresh;
	/* It is a part of the pool, which may move. */
	memcpy(word, form.s, form.n);
	add(j->b, (struct str){word, form.n}, j->title, j->times, &fresh);
}

void bag_close(struct bag *b, const struct terms *t)
{
	for (size_t i = 0, n = b->words.n; i < n; i++) {
		struct bagged w = b->words.items[i];
		char word[UINT8_MAX];
		if (!terms_begins(t->joins, word_of(b, &w)))
			continue;
		struct joined j = {b, w.times, w.title};
		memcpy(word, b->pool.data + w.at, w.n);
		terms_bare(t, (struct str){word, w.n}, add_bare, &j);
	}
}

void bag_stream(const struct bag *b, struct buf *out)
{
	for (size_t i = 0; i < b->words.n; i++) {
		const struct bagged *w = &b->words.items[i];
		struct str word = word_of(b, w);
		stream_put(out, word);
		if (w->title)
			stream_mark(out, MARK_TITLE, word);
		if (w->times >= BAG_OFTEN)
			stream_mark(out, MARK_OFTEN, word);
	}
}

void bag_traits(const struct bag *b, struct buf *out)
{
	struct traits t = traits_room(out, b->words.n, b->order.n);
	for (size_t i = 0; i < b->words.n; i++) {
		uint64_t start = trait_of_start(word_of(b, &b->words.items[i]));
		if (start)
			traits_set(t, start);
	}
	for (size_t i = 1; i < b->order.n; i++) {
		const struct bagged *x = &b->words.items[b->order.items[i - 1]],
		                    *y = &b->words.items[b->order.items[i]];
		traits_set(t, trait_of_pair(x->root, y->root));
	}
}

void bag_shingles(const struct bag *b, struct shingles *s)
{
	for (size_t i = 0; i < b->order.n; i++)
		shingles_add(s, b->words.items[b->order.items[i]].hash);
}
