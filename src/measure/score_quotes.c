/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"
#include "measure/score_in.h"

static const double same_span = 0.5, exact_span = 0.9;

/* A quote of gold, or one that was found, by its place in its report. */
struct quotes {
	uint32_t *items;
	size_t n;
};

static const struct quote *wanted(const struct scoring *x, uint32_t i)
{
	return &x->want->quotes.items[i];
}

static const struct quote *got(const struct scoring *x, uint32_t i)
{
	return &x->got->quotes.items[i];
}

static struct quotes asked_for(const struct scoring *x)
{
	struct quotes q = {ARENA_ARRAY(x->arena, uint32_t, x->want->quotes.n + 1), 0};
	for (uint32_t i = 0; i < x->want->quotes.n; i++)
		if (!x->gold->aside[i])
			q.items[q.n++] = i;
	return q;
}

/* Those that can be judged: all but what only stands for a quote set aside. */
static struct quotes judged(const struct scoring *x)
{
	struct quotes q = {ARENA_ARRAY(x->arena, uint32_t, x->got->quotes.n + 1), 0};
	for (uint32_t k = 0; k < x->got->quotes.n; k++) {
		bool aside = false, for_asked = false;
		for (uint32_t i = 0; i < x->want->quotes.n; i++) {
			bool like = span_likeness(got(x, k)->span, wanted(x, i)->span) >= same_span;
			aside |= like && x->gold->aside[i];
			for_asked |= like && !x->gold->aside[i];
		}
		if (for_asked || !aside)
			q.items[q.n++] = k;
	}
	return q;
}

static bool speaker_right(const struct scoring *x, const struct quote *want, const struct quote *found)
{
	int32_t who = party_of_found(&x->parties, found->speaker);
	bool right = who == party_of_gold(&x->parties, want->speaker);
	for (size_t i = 0; i < want->also.n; i++)
		right |= who == party_of_gold(&x->parties, want->also.items[i]);
	return right;
}

/* One pair; true when the record is right. */
static bool one_pair(struct scoring *x, const struct pair *p)
{
	const struct quote *want = wanted(x, p->gold), *found = got(x, p->found);
	bool right = speaker_right(x, want, found), named = !x->gold->unnamed[p->gold];
	if (named)
		score_share(x, FIGURE_SPEAKER, right);
	if (want->via.kind != REF_NONE)
		score_share(
		    x, FIGURE_VIA, party_of_found(&x->parties, found->via) == party_of_gold(&x->parties, want->via));
	if (named && !right)
		score_miss(x, MISS_SPEAKER, found->span, score_who(x, x->want, want->speaker),
		    score_who(x, x->got, found->speaker));
	if (p->score < exact_span)
		score_miss(x, MISS_SPAN, want->span, score_words(x, want->span), score_words(x, found->span));
	return right || !named;
}

static struct pairs pairs_between(
    const struct scoring *x, const struct quotes *want, const struct quotes *found, bool direct)
{
	struct pairs p = {NULL, 0, 0};
	for (size_t i = 0; i < want->n; i++)
		for (size_t k = 0; k < found->n; k++) {
			const struct quote *g = wanted(x, want->items[i]), *f = got(x, found->items[k]);
			double like = span_likeness(g->span, f->span);
			if (like > 0 && (!direct || (g->kind == QUOTE_DIRECT && f->kind != QUOTE_INDIRECT)))
				pairs_add(x->arena, &p, like, want->items[i], found->items[k]);
		}
	pairs_choose(x->arena, &p, same_span);
	return p;
}

/* Direct ones; a partly quoted one that stands for an indirect one is not counted. */
static void direct_ones(struct scoring *x, const struct quotes *want, const struct quotes *found)
{
	struct pairs p = pairs_between(x, want, found, true);
	size_t gold = 0, counted = 0;
	for (size_t i = 0; i < want->n; i++)
		gold += wanted(x, want->items[i])->kind == QUOTE_DIRECT;
	for (size_t k = 0; k < found->n; k++) {
		const struct quote *f = got(x, found->items[k]);
		bool indirect = false;
		for (size_t i = 0; i < want->n; i++) {
			const struct quote *g = wanted(x, want->items[i]);
			indirect |= g->kind != QUOTE_DIRECT && span_likeness(f->span, g->span) >= same_span;
		}
		counted += f->kind != QUOTE_INDIRECT && (pairs_of_found(&p, found->items[k]) || !indirect);
	}
	score_count(x, FIGURE_DIRECT_SPAN, p.n, gold, counted);
}

void score_quotes(struct scoring *x)
{
	struct quotes want = asked_for(x), found = judged(x);
	struct pairs p = pairs_between(x, &want, &found, false);
	size_t exact = 0, right = 0;
	for (size_t i = 0; i < p.n; i++) {
		bool ok = one_pair(x, &p.items[i]);
		exact += p.items[i].score >= exact_span;
		right += ok;
		score_judge(x, REF_QUOTE, p.items[i].found, ok);
	}
	score_count(x, FIGURE_QUOTE_SPAN, p.n, want.n, found.n);
	score_count(x, FIGURE_QUOTE_EXACT, exact, want.n, found.n);
	score_count(x, FIGURE_QUOTE_RECORD, right, want.n, found.n);
	for (size_t i = 0; i < want.n; i++)
		if (!pairs_of_gold(&p, want.items[i])) {
			struct span s = wanted(x, want.items[i])->span;
			score_miss(x, MISS_QUOTE_MISSED, s, score_words(x, s), STR(""));
		}
	for (size_t k = 0; k < found.n; k++)
		if (!pairs_of_found(&p, found.items[k])) {
			struct span s = got(x, found.items[k])->span;
			score_miss(x, MISS_QUOTE_FALSE, s, STR(""), score_words(x, s));
			score_judge(x, REF_QUOTE, found.items[k], false);
		}
	direct_ones(x, &want, &found);
}
