/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who may be a side of an encounter, and what stands for whom: delegations and heads, both sides, unnamed ministers. */
#include "extract/meetings_in.h"

bool party_is(const struct work *w, uint32_t k)
{
	if (!work_is_actor(w, k) || (is(w, k, IS_ORG) && is(w, k, IS_SUMMIT)))
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
	return r.kind == REF_ACTOR && (w->made[r.index] == MADE_DESCRIBED || w->made[r.index] == MADE_PEER);
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
	const struct unit *u = &w->units.items[k];
	const struct token *first = &w->tokens.items[u->first];
	if (is(w, k + 1, IS_LISTOPEN) && party_is_weak(w, w->who[k]) && party_is_many(w, u->first, u->last))
		return party_is(w, k + 2) && !party_is_person(w, k + 2); /* "ambassadors of each of A and B" */
	if ((is(w, k, IS_TITLE) && !is(w, k + 1, IS_NAME_ABOUT)) ||
	    (is(w, k + 1, IS_NAME_IN) && (is(w, k + 2, IS_COUNTRY) || is(w, k + 2, IS_CAPITAL))))
		return false;
	return classes_has(&first->classes, IS_PERSONDESC) && !is(w, k, IS_PERSON) && !is(w, k, IS_DEF) &&
	       is(w, k + 1, IS_PREP) && party_is(w, k + 2) && !party_is_person(w, k + 2);
}

bool party_is_of_next(const struct work *w, uint32_t k)
{
	const struct unit *u = &w->units.items[k];
	return party_is(w, k) && party_is_weak(w, w->who[k]) && party_is_many(w, u->first, u->last) &&
	       !classes_has(&w->tokens.items[u->last - 1].classes, IS_DEF) && party_is(w, k + 1) &&
	       !party_is_person(w, k + 1);
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

/* Its head or one of its members. */
static bool is_of(const struct work *w, struct ref group, struct ref who)
{
	if (group.kind != REF_DELEGATION)
		return false;
	const struct delegation *d = &w->report->delegations.items[group.index];
	bool member = false;
	for (size_t i = 0; i < d->members.n; i++)
		member |= ref_eq(d->members.items[i], who);
	return member || ref_eq(d->head, who);
}

/* The state that sent it. */
static bool is_its_state(const struct work *w, struct ref group, struct ref state)
{
	return group.kind == REF_DELEGATION && party_is_state(w, state) &&
	       strcmp(w->report->delegations.items[group.index].of, w->report->actors.items[state.index].country) == 0;
}

bool party_same(const struct work *w, struct ref a, struct ref b)
{
	return ref_eq(a, b) || is_of(w, a, b) || is_of(w, b, a) || is_its_state(w, a, b) || is_its_state(w, b, a);
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

void encounter_take(struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	encounter_add(w, e, w->who[k], role);
	if (w->who2[k].kind != REF_NONE)
		encounter_add(w, e, w->who2[k], role);
}

/* "The two sides", whatever else a pattern has made of them. */
bool party_is_both(const struct work *w, uint32_t k)
{
	if (k >= w->units.n)
		return false;
	const struct unit *u = &w->units.items[k];
	if (w->who[k].kind == REF_DELEGATION && is(w, k + 1, IS_FOLLOWHEAD)) /* "both delegations with them" */
		return false;
	return is(w, k, IS_BOTH) ||
	       (u->last - u->first == 1 && classes_has(&w->tokens.items[u->first].classes, IS_BOTH));
}

/* "Arrived X, and was welcomed by Y. Both ...": the two persons of the sentences right before, when there are no
 * others.
 */
static bool two_before(struct work *w, struct encounter *e, enum role role)
{
	enum { BACK = 3 /* [sentence] */ };
	struct ref who[2];
	int n = 0;
	uint32_t from = w->sentences.items[e->sentence > BACK ? e->sentence - BACK : 0].begin;
	for (uint32_t k = from; k < e->s.begin; k++) {
		if (!party_is_person(w, k) || party_is_weak(w, w->who[k]) || party_leads(w, k) ||
		    (n && party_same(w, who[0], w->who[k])) || (n > 1 && party_same(w, who[1], w->who[k])))
			continue;
		if (n == 2)
			return false;
		who[n++] = w->who[k];
	}
	for (int i = 0; i < n && n == 2; i++)
		encounter_add(w, e, who[i], role);
	return n == 2;
}

bool encounter_add_both(struct work *w, struct encounter *e, enum role role)
{
	const struct memory *m = e->memory;
	if (!m || m->sides[0].kind == REF_NONE || m->sides[1].kind == REF_NONE)
		return m && two_before(w, e, role);
	encounter_add(w, e, m->sides[0], role);
	encounter_add(w, e, m->sides[1], role);
	return true;
}

/* One name and another that says what it is as well: "Fatah", "the movement of Fatah". */
static bool same_body(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	const char *longer = n > m ? a : b, *rest = n > m ? a + n - m : b + m - n;
	return strcmp(rest, n > m ? b : a) == 0 && (rest == longer || rest[-1] == ' ');
}

/* The one delegation of a state or body. */
static struct ref sent_by(const struct work *w, const struct actor *a)
{
	struct ref none = {REF_NONE, 0}, one = none;
	for (int by_name = 1; by_name >= 0 && one.kind == REF_NONE; by_name--)
		for (uint32_t i = 0; i < w->report->delegations.n; i++) {
			const char *of = w->report->delegations.items[i].of;
			if (by_name ? !same_body(of, a->name) : !a->country[0] || strcmp(of, a->country) != 0)
				continue;
			if (one.kind != REF_NONE)
				return none;
			one = (struct ref){REF_DELEGATION, i};
		}
	return one;
}

void encounter_delegate(struct work *w, struct encounter *e)
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
		for (int k = 0; k < i; k++)
			if (ref_eq(sent[k], sent[i]))
				return;
	}
	for (int i = 0; i < e->n; i++)
		e->who[i].who = sent[i];
}
