/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure/match.h"

#include <stdlib.h>

#include "base/arena.h"

uint32_t span_overlap(struct span a, struct span b)
{
	uint32_t begin = a.begin > b.begin ? a.begin : b.begin, end = a.end < b.end ? a.end : b.end;
	return end > begin ? end - begin : 0;
}

bool spans_touch(const struct spans *a, const struct spans *b)
{
	for (size_t i = 0; i < a->n; i++)
		for (size_t k = 0; k < b->n; k++)
			if (span_overlap(a->items[i], b->items[k]))
				return true;
	return false;
}

double span_likeness(struct span a, struct span b)
{
	uint32_t common = span_overlap(a, b);
	return common ? (double)common / (double)((a.end - a.begin) + (b.end - b.begin) - common) : 0.0;
}

void pairs_add(struct arena *arena, struct pairs *p, double score, uint32_t gold, uint32_t found)
{
	*VEC_PUSH(arena, p) = (struct pair){score, gold, found};
}

static int by_number(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int best_first(const void *x, const void *y)
{
	const struct pair *a = x, *b = y;
	if (a->score > b->score || a->score < b->score)
		return a->score > b->score ? -1 : 1;
	return a->gold != b->gold ? by_number(a->gold, b->gold) : by_number(a->found, b->found);
}

const struct pair *pairs_of_gold(const struct pairs *p, size_t gold)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->items[i].gold == gold)
			return &p->items[i];
	return NULL;
}

const struct pair *pairs_of_found(const struct pairs *p, size_t found)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->items[i].found == found)
			return &p->items[i];
	return NULL;
}

void pairs_choose(struct arena *arena, struct pairs *p, double least)
{
	struct pairs kept = {NULL, 0, 0};
	if (p->n)
		qsort(p->items, p->n, sizeof *p->items, best_first);
	for (size_t i = 0; i < p->n; i++) {
		const struct pair *x = &p->items[i];
		if (x->score >= least && !pairs_of_gold(&kept, x->gold) && !pairs_of_found(&kept, x->found))
			*VEC_PUSH(arena, &kept) = *x;
	}
	*p = kept;
}

static const struct spans *mentions(const struct report *r, size_t number)
{
	return number < r->actors.n ? &r->actors.items[number].mentions
	                            : &r->delegations.items[number - r->actors.n].mentions;
}

static int32_t number(const struct report *r, struct ref ref)
{
	if (ref.kind == REF_ACTOR)
		return (int32_t)ref.index;
	return ref.kind == REF_DELEGATION ? (int32_t)(r->actors.n + ref.index) : NOBODY;
}

struct shared {
	size_t mentions, equal, bytes;
};

static bool more(struct shared a, struct shared b)
{
	if (a.mentions != b.mentions)
		return a.mentions > b.mentions;
	return a.equal != b.equal ? a.equal > b.equal : a.bytes > b.bytes;
}

static struct shared shared_by(const struct spans *gold, const struct spans *found)
{
	struct shared s = {0, 0, 0};
	for (size_t i = 0; i < found->n; i++) {
		uint32_t most = 0;
		bool same = false;
		for (size_t k = 0; k < gold->n; k++) {
			struct span a = gold->items[k], b = found->items[i];
			uint32_t n = span_overlap(a, b);
			most = n > most ? n : most;
			same = same || (a.begin == b.begin && a.end == b.end);
		}
		s.mentions += most > 0;
		s.equal += same;
		s.bytes += most;
	}
	return s;
}

static int32_t stands_for(const struct report *gold, const struct spans *found)
{
	struct shared best = {0, 0, 0};
	int32_t who = NOBODY;
	for (size_t g = 0; g < gold->actors.n + gold->delegations.n; g++) {
		struct shared s = shared_by(mentions(gold, g), found);
		if (s.mentions && more(s, best)) {
			best = s;
			who = (int32_t)g;
		}
	}
	return who;
}

void parties_match(struct arena *arena, const struct report *gold, const struct report *found, struct parties *out)
{
	size_t golds = gold->actors.n + gold->delegations.n, founds = found->actors.n + found->delegations.n;
	*out = (struct parties){
	    gold, found, ARENA_ARRAY(arena, int32_t, founds + 1), ARENA_ARRAY(arena, int32_t, golds + 1)};
	for (size_t i = 0; i < founds; i++) {
		int32_t who = stands_for(gold, mentions(found, i));
		out->stands_for[i] = who == NOBODY ? NOBODY - 1 - (int32_t)i : who;
	}
	for (size_t i = 0; i < golds; i++)
		out->party[i] = (int32_t)i;
	for (uint32_t d = 0; d < gold->delegations.n; d++) {
		struct ref head = gold->delegations.items[d].head;
		if (head.kind != REF_NONE)
			out->party[number(gold, head)] = number(gold, (struct ref){REF_DELEGATION, d});
	}
}

int32_t self_of_gold(const struct parties *p, struct ref ref)
{
	return number(p->gold, ref);
}

int32_t self_of_found(const struct parties *p, struct ref ref)
{
	int32_t n = number(p->found, ref);
	return n == NOBODY ? NOBODY : p->stands_for[n];
}

int32_t party_of_gold(const struct parties *p, struct ref ref)
{
	int32_t n = number(p->gold, ref);
	return n == NOBODY ? NOBODY : p->party[n];
}

int32_t party_of_found(const struct parties *p, struct ref ref)
{
	int32_t n = self_of_found(p, ref);
	return n >= 0 ? p->party[n] : n;
}
