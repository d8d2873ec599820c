/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/facts.h"

#include <string.h>

enum { MOST = 256 /* parts of one kind in one record; who comes later has none */ };

struct round {
	const struct report *r;
	void (*take)(void *with, const struct fact *fact);
	void *with;
	enum fact_kind kind;
	struct ref record;
	uint32_t actors[MOST];
	const char *bodies[MOST];
	size_t n_actors, n_bodies;
};

bool fact_is_code(const char *of)
{
	return of[0] >= 'A' && of[0] <= 'Z' && of[1] >= 'A' && of[1] <= 'Z' && of[2] == '\0';
}

static void begin(struct round *w, enum fact_kind kind, enum ref_kind record, uint32_t index)
{
	w->kind = kind;
	w->record = (struct ref){record, index};
	w->n_actors = w->n_bodies = 0;
}

static bool has_actor(const struct round *w, uint32_t index)
{
	for (size_t i = 0; i < w->n_actors; i++)
		if (w->actors[i] == index)
			return true;
	return false;
}

static void actor(struct round *w, struct ref ref)
{
	if (ref.kind != REF_ACTOR || w->n_actors == MOST || has_actor(w, ref.index))
		return;
	const struct actor *a = &w->r->actors.items[ref.index];
	struct fact fact = {w->kind, w->record, ref, NULL, a->country};
	w->actors[w->n_actors++] = ref.index;
	w->take(w->with, &fact);
}

static void body(struct round *w, const char *of)
{
	struct fact fact = {w->kind, w->record, {REF_NONE, 0}, of, ""};
	for (size_t i = 0; i < w->n_bodies; i++)
		if (strcmp(w->bodies[i], of) == 0)
			return;
	if (w->n_bodies == MOST)
		return;
	w->bodies[w->n_bodies++] = of;
	if (fact_is_code(of)) {
		fact.body = NULL;
		fact.country = of;
	}
	w->take(w->with, &fact);
}

static void delegation(struct round *w, const struct delegation *d, bool members)
{
	actor(w, d->head);
	for (size_t i = 0; members && i < d->members.n; i++)
		actor(w, d->members.items[i]);
	if (d->of && *d->of)
		body(w, d->of);
}

static bool is_inside(const struct spans *mentions, struct span s)
{
	for (size_t i = 0; i < mentions->n; i++)
		if (mentions->items[i].begin >= s.begin && mentions->items[i].end <= s.end)
			return true;
	return false;
}

static void quote(struct round *w, uint32_t index)
{
	const struct quote *q = &w->r->quotes.items[index];
	begin(w, FACT_BY, REF_QUOTE, index);
	actor(w, q->speaker);
	for (size_t i = 0; i < q->also.n; i++)
		actor(w, q->also.items[i]);
	/* Whoever speaks of himself is not told apart: those who spoke stay in the list. */
	w->kind = FACT_ABOUT;
	for (uint32_t i = 0; i < w->r->actors.n; i++)
		if (is_inside(&w->r->actors.items[i].mentions, q->span))
			actor(w, (struct ref){REF_ACTOR, i});
}

void facts_each(const struct report *r, void (*take)(void *with, const struct fact *fact), void *with)
{
	struct round w = {.r = r, .take = take, .with = with};
	for (uint32_t i = 0; i < r->quotes.n; i++)
		quote(&w, i);
	for (uint32_t i = 0; i < r->meetings.n; i++) {
		const struct refs *p = &r->meetings.items[i].participants;
		begin(&w, FACT_MET, REF_MEETING, i);
		for (size_t k = 0; k < p->n; k++) {
			if (p->items[k].kind == REF_DELEGATION)
				delegation(&w, &r->delegations.items[p->items[k].index], false);
			else
				actor(&w, p->items[k]);
		}
	}
	for (uint32_t i = 0; i < r->delegations.n; i++) {
		begin(&w, FACT_SENT, REF_DELEGATION, i);
		delegation(&w, &r->delegations.items[i], true);
	}
}
