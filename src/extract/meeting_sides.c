/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who may be a side of an encounter, and what stands for whom: delegations and heads, both sides, unnamed ministers. */
#include "extract/meetings_in.h"

bool party_is(const struct work *w, uint32_t k)
{
	if (!work_is_actor(w, k))
		return false;
	return w->who[k].kind != REF_ACTOR || w->report->actors.items[w->who[k].index].kind != ACTOR_AGENCY;
}

bool party_is_person(const struct work *w, uint32_t k)
{
	return party_is(w, k) &&
	       (w->who[k].kind == REF_DELEGATION || w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON);
}

bool party_is_weak(const struct work *w, struct ref r)
{
	return r.kind == REF_ACTOR && w->made[r.index];
}

bool party_is_state(const struct work *w, struct ref r)
{
	return r.kind == REF_ACTOR && w->report->actors.items[r.index].kind == ACTOR_COUNTRY;
}

bool party_opens(const struct work *w, uint32_t k)
{
	while (is(w, k, IS_HONOR) || is(w, k, IS_LISTOPEN) || is(w, k, IS_MARK))
		k++;
	return party_is_person(w, k);
}

/* "diplomats of A and B", "representatives of C": who sent them are the parties. */
bool party_is_envoys(const struct work *w, uint32_t k)
{
	const struct token *first = &w->tokens.items[w->units.items[k].first];
	return classes_has(&first->classes, IS_PERSONDESC) && !is(w, k, IS_PERSON) && !is(w, k, IS_DEF) &&
	       is(w, k + 1, IS_PREP) && party_is(w, k + 2) && !party_is_person(w, k + 2);
}

bool party_leads(const struct work *w, uint32_t k)
{
	return k > 0 && (is(w, k - 1, IS_HEADWORD) || (k > 1 && is(w, k - 2, IS_HEADWORD) && !work_is_actor(w, k - 1)));
}

void party_country(const struct work *w, struct ref r, char out[3])
{
	out[0] = '\0';
	if (r.kind == REF_ACTOR)
		memcpy(out, w->report->actors.items[r.index].country, 3);
	else if (r.kind == REF_DELEGATION && strlen(w->report->delegations.items[r.index].of) == 2)
		memcpy(out, w->report->delegations.items[r.index].of, 3);
}

static bool is_head_of(const struct work *w, struct ref group, struct ref head)
{
	return group.kind == REF_DELEGATION && ref_eq(w->report->delegations.items[group.index].head, head);
}

bool party_same(const struct work *w, struct ref a, struct ref b)
{
	return ref_eq(a, b) || is_head_of(w, a, b) || is_head_of(w, b, a);
}

bool encounter_has(const struct work *w, const struct encounter *e, struct ref r)
{
	for (int i = 0; i < e->n; i++)
		if (party_same(w, e->who[i].who, r))
			return true;
	return false;
}

/* A delegation takes the place of its head. */
void encounter_add(const struct work *w, struct encounter *e, struct ref r, enum role role)
{
	for (int i = 0; i < e->n; i++)
		if (party_same(w, e->who[i].who, r)) {
			if (r.kind == REF_DELEGATION)
				e->who[i].who = r;
			return;
		}
	if (e->n == PARTIES)
		return;
	e->who[e->n++] = (struct party){r, role};
	e->of[role]++;
}

void encounter_take(const struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	encounter_add(w, e, w->who[k], role);
	if (w->who2[k].kind != REF_NONE)
		encounter_add(w, e, w->who2[k], role);
}

static struct ref state_of(const struct work *w, const char iso[2])
{
	struct ref group = {REF_NONE, 0};
	for (uint32_t i = 0; i < w->report->actors.n; i++) {
		const struct actor *a = &w->report->actors.items[i];
		if (a->kind == ACTOR_COUNTRY && memcmp(a->country, iso, 2) == 0)
			return (struct ref){REF_ACTOR, i};
	}
	for (uint32_t i = 0; i < w->report->delegations.n; i++)
		if (memcmp(w->report->delegations.items[i].of, iso, 2) == 0 && !w->report->delegations.items[i].of[2])
			group = (struct ref){REF_DELEGATION, i};
	return group;
}

/* "The ministers of A, B and C", unnamed: the states are the parties. */
static bool add_states(const struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	const struct unit *u = &w->units.items[k];
	int n = 0;
	if (!party_is_weak(w, w->who[k]))
		return false;
	for (int pass = 0; pass < 2; pass++)
		for (uint32_t t = u->first; t < u->last; t++) {
			const struct token *x = &w->tokens.items[t];
			if (!classes_has(&x->classes, IS_COUNTRY) || !x->sense.iso[0])
				continue;
			struct ref r = state_of(w, x->sense.iso);
			n += pass == 0 && r.kind != REF_NONE;
			if (pass == 1 && n > 1 && r.kind != REF_NONE)
				encounter_add(w, e, r, role);
		}
	return n > 1;
}

/* "The two ministers of A and B": the first state stands in the title, the second behind it. */
static bool add_state(const struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	const struct unit *u = &w->units.items[k];
	if (!party_is_weak(w, w->who[k]) || !is(w, k + 1, IS_AND) || !is(w, k + 2, IS_COUNTRY) || !party_is(w, k + 2))
		return false;
	const struct token *last = &w->tokens.items[u->last - 1];
	if (!classes_has(&last->classes, IS_COUNTRY) || !last->sense.iso[0])
		return false;
	struct ref r = state_of(w, last->sense.iso);
	if (r.kind != REF_NONE)
		encounter_add(w, e, r, role);
	return r.kind != REF_NONE;
}

/* "The A-B talks", "the joint committee of A and B" by their adjectives: two nationalities, of states that are told. */
bool encounter_add_nationalities(const struct work *w, struct encounter *e, uint32_t k)
{
	uint32_t second = k + 1 + (is(w, k + 1, IS_AND) || is(w, k + 1, IS_LINE));
	if (!is(w, k, IS_NISBA) || !is(w, second, IS_NISBA))
		return false;
	const char *a = w->units.items[k].iso, *b = w->units.items[second].iso;
	if (!a[0] || !b[0] || memcmp(a, b, 2) == 0)
		return false;
	struct ref x = state_of(w, a), y = state_of(w, b);
	if (x.kind == REF_NONE || y.kind == REF_NONE)
		return false;
	encounter_add(w, e, x, ROLE_BETWEEN);
	encounter_add(w, e, y, ROLE_BETWEEN);
	uint32_t third = second + 1;
	if (is(w, third, IS_NISBA) && w->units.items[third].iso[0] &&
	    state_of(w, w->units.items[third].iso).kind != REF_NONE)
		encounter_add(w, e, state_of(w, w->units.items[third].iso), ROLE_BETWEEN);
	return true;
}

bool encounter_add_states(const struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	return add_states(w, e, k, role) || add_state(w, e, k, role);
}

/* "The two sides", whatever else a pattern has made of them. */
bool party_is_both(const struct work *w, uint32_t k)
{
	if (k >= w->units.n)
		return false;
	const struct unit *u = &w->units.items[k];
	return is(w, k, IS_BOTH) ||
	       (u->last - u->first == 1 && classes_has(&w->tokens.items[u->first].classes, IS_BOTH));
}

/* "The two sides": those of the encounter told last. */
bool encounter_add_both(const struct work *w, struct encounter *e, enum role role)
{
	const struct memory *m = e->memory;
	if (!m || m->sides[0].kind == REF_NONE || m->sides[1].kind == REF_NONE)
		return false;
	encounter_add(w, e, m->sides[0], role);
	encounter_add(w, e, m->sides[1], role);
	return true;
}

/* The one delegation of a state or body. */
static struct ref sent_by(const struct work *w, const struct actor *a)
{
	struct ref one = {REF_NONE, 0};
	for (uint32_t i = 0; i < w->report->delegations.n; i++) {
		const struct delegation *d = &w->report->delegations.items[i];
		if (strcmp(d->of, a->name) == 0)
			return (struct ref){REF_DELEGATION, i}; /* its own, not the state's */
		if (!a->country[0] || strcmp(d->of, a->country) != 0)
			continue;
		if (one.kind != REF_NONE)
			return (struct ref){REF_NONE, 0};
		one = (struct ref){REF_DELEGATION, i};
	}
	return one;
}

void encounter_delegate(const struct work *w, struct encounter *e)
{
	struct ref sent[PARTIES];
	for (int i = 0; i < e->n; i++) {
		sent[i] = e->who[i].who;
		const struct actor *a = sent[i].kind == REF_ACTOR ? &w->report->actors.items[sent[i].index] : NULL;
		if (!a || e->who[i].role == ROLE_PRESENT)
			continue;
		if (a->kind == ACTOR_PERSON)
			return;
		sent[i] = sent_by(w, a);
		if (sent[i].kind == REF_NONE)
			return;
	}
	for (int i = 0; i < e->n; i++)
		e->who[i].who = sent[i];
}
