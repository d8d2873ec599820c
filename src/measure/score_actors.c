/* SPDX-License-Identifier: GPL-3.0-or-later
 * Delegations and people. */
#include <string.h>

#include "base/arena.h"
#include "measure/score_in.h"
#include "text/key.h"

static struct str key_of(const struct scoring *x, const char *name)
{
	return text_key(x->icu, x->arena, str_of(name ? name : ""));
}

static bool same_name(const struct scoring *x, const char *a, const char *b)
{
	return str_eq(key_of(x, a), key_of(x, b));
}

/* Names without a letter are compared as they are. */
static bool same_sender(const struct scoring *x, const char *a, const char *b)
{
	struct str k = key_of(x, a);
	return (k.n && str_eq(k, key_of(x, b))) || strcmp(a ? a : "", b ? b : "") == 0;
}

static const double with_head = 2.0, without_head = 1.0;

/* A head whom gold does not know at all is none. */
static bool same_head(const struct scoring *x, const struct delegation *want, const struct delegation *found)
{
	int32_t head = self_of_found(&x->parties, found->head);
	return (head < 0 ? NOBODY : head) == self_of_gold(&x->parties, want->head);
}

static struct pairs delegation_pairs(const struct scoring *x)
{
	const struct report *want = x->want, *found = x->got;
	struct pairs p = {NULL, 0, 0};
	for (uint32_t i = 0; i < want->delegations.n; i++)
		for (uint32_t k = 0; k < found->delegations.n; k++) {
			const struct delegation *g = &want->delegations.items[i], *f = &found->delegations.items[k];
			if (!spans_touch(&g->mentions, &f->mentions) || !same_sender(x, g->of, f->of))
				continue;
			pairs_add(x->arena, &p, same_head(x, g, f) ? with_head : without_head, i, k);
		}
	pairs_choose(x->arena, &p, without_head);
	return p;
}

void score_delegations(struct scoring *x)
{
	const struct report *want = x->want, *found = x->got;
	struct pairs p = delegation_pairs(x);
	size_t right = 0;
	for (size_t i = 0; i < p.n; i++) {
		const struct delegation *g = &want->delegations.items[p.items[i].gold];
		const struct delegation *f = &found->delegations.items[p.items[i].found];
		bool head = p.items[i].score >= with_head;
		right += head;
		score_judge(x, REF_DELEGATION, p.items[i].found, head);
		if (!head)
			score_miss(x, MISS_DELEGATION_HEAD, score_first(&f->mentions), score_who(x, want, g->head),
			    score_who(x, found, f->head));
	}
	score_count(x, FIGURE_DELEGATION_FOUND, p.n, want->delegations.n, found->delegations.n);
	score_count(x, FIGURE_DELEGATION_RECORD, right, want->delegations.n, found->delegations.n);
	for (size_t i = 0; i < want->delegations.n; i++)
		if (!pairs_of_gold(&p, i)) {
			const struct delegation *g = &want->delegations.items[i];
			struct span at = score_first(&g->mentions);
			score_miss(
			    x, MISS_DELEGATION_MISSED, at, g->mentions.n ? score_words(x, at) : str_of(g->of), STR(""));
		}
	for (size_t i = 0; i < found->delegations.n; i++)
		if (!pairs_of_found(&p, i)) {
			struct span at = score_first(&found->delegations.items[i].mentions);
			score_miss(x, MISS_DELEGATION_FALSE, at, STR(""), score_words(x, at));
			score_judge(x, REF_DELEGATION, i, false);
		}
}

static bool named(const struct actor *a)
{
	return a->kind == ACTOR_PERSON && a->name && a->name[0];
}

/* How many of its mentions are among the other's. */
static size_t common(const struct spans *gold, const struct spans *found)
{
	size_t n = 0;
	for (size_t i = 0; i < gold->n; i++)
		n += spans_touch(&(struct spans){&gold->items[i], 1, 1}, found);
	return n;
}

static struct pairs people_pairs(const struct scoring *x)
{
	struct pairs p = {NULL, 0, 0};
	for (uint32_t i = 0; i < x->want->actors.n; i++)
		for (uint32_t k = 0; k < x->got->actors.n; k++) {
			const struct actor *g = &x->want->actors.items[i], *f = &x->got->actors.items[k];
			size_t n = named(g) && named(f) ? common(&g->mentions, &f->mentions) : 0;
			if (n)
				pairs_add(x->arena, &p, (double)n, i, k);
		}
	pairs_choose(x->arena, &p, 1);
	return p;
}

static void one_person(struct scoring *x, const struct pair *p)
{
	const struct actor *g = &x->want->actors.items[p->gold], *f = &x->got->actors.items[p->found];
	bool name = same_name(x, g->name, f->name), title = same_name(x, g->title, f->title);
	struct span at = score_first(&f->mentions);
	score_share(x, FIGURE_NAME, name);
	if (g->title && g->title[0])
		score_share(x, FIGURE_TITLE, title);
	if (g->title && g->title[0] && !title)
		score_miss(x, MISS_TITLE, at, str_of(g->title), str_of(f->title ? f->title : ""));
	if (!name)
		score_miss(x, MISS_NAME, at, str_of(g->name), str_of(f->name));
	score_judge(x, REF_ACTOR, p->found, name);
}

/* States, bodies and agencies are no figure of their own; the confidence of one says whether it is an actor at all. */
static void judge_others(struct scoring *x)
{
	for (size_t i = 0; i < x->got->actors.n; i++) {
		const struct actor *f = &x->got->actors.items[i];
		int32_t who = self_of_found(&x->parties, (struct ref){REF_ACTOR, (uint32_t)i});
		bool right = who >= 0 && (size_t)who < x->want->actors.n && x->want->actors.items[who].kind == f->kind;
		if (f->kind != ACTOR_PERSON)
			score_judge(x, REF_ACTOR, i, right);
	}
}

void score_people(struct scoring *x)
{
	struct pairs p = people_pairs(x);
	size_t gold = 0, found = 0;
	for (size_t i = 0; i < p.n; i++)
		one_person(x, &p.items[i]);
	for (size_t i = 0; i < x->want->actors.n; i++) {
		const struct actor *g = &x->want->actors.items[i];
		if (!named(g) || !g->mentions.n)
			continue;
		gold++;
		if (!pairs_of_gold(&p, i))
			score_miss(x, MISS_PERSON_MISSED, score_first(&g->mentions), str_of(g->name), STR(""));
	}
	for (size_t i = 0; i < x->got->actors.n; i++) {
		const struct actor *f = &x->got->actors.items[i];
		if (!named(f))
			continue;
		found++;
		if (!pairs_of_found(&p, i)) {
			score_miss(x, MISS_PERSON_FALSE, score_first(&f->mentions), STR(""), str_of(f->name));
			score_judge(x, REF_ACTOR, i, false);
		}
	}
	score_count(x, FIGURE_PEOPLE, p.n, gold, found);
	judge_others(x);
}
