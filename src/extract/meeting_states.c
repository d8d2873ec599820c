/* SPDX-License-Identifier: GPL-3.0-or-later
 * States that no word names alone: those of "the ministers of A and B", of "A-B talks" by their adjectives. */
#include "extract/meetings_in.h"

/* The state itself or its one delegation; NULL kind where neither is told of. */
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

void encounter_own_state(const struct work *w, struct encounter *e)
{
	struct party *p = &e->who[e->n - 1];
	char iso[3];
	party_country(w, p->who, iso);
	struct ref state = iso[0] ? state_of(w, iso) : (struct ref){REF_NONE, 0};
	if (state.kind != REF_NONE && !encounter_has(w, e, state))
		p->who = state;
}

/* ... or an actor made of the words that tell of it. */
static struct ref state_told(struct work *w, const char iso[2], uint32_t first, uint32_t last /* [token] */)
{
	struct ref r = state_of(w, iso);
	return r.kind != REF_NONE ? r : actor_of_state(w, iso, first, last);
}

bool party_is_many(const struct work *w, uint32_t first, uint32_t last)
{
	title_trim(w, &first, last);
	const struct classes *c = &w->tokens.items[first].classes;
	bool one = classes_has(c, IS_SG), dual = !one && classes_has(c, IS_OFFICE); /* in construct */
	return classes_has(c, IS_DU) || classes_has(c, IS_ACC) || (classes_has(c, IS_PL) && !one) || dual;
}

/* The words of unit k, as units of their own. */
static struct units inside_of(struct work *w, uint32_t k)
{
	const struct unit *u = &w->units.items[k];
	struct tokens words = w->tokens;
	struct units inside;
	words.items += u->first;
	words.n = u->last - u->first;
	units_from(w->arena, w->pack, &words, &inside);
	return inside;
}

/* Who is of the state with this code: the one known to hold the office that unit k tells of, or the state. */
static struct ref holder_or_state(struct work *w, uint32_t k, const struct unit *state, uint32_t base /* [token] */)
{
	struct ref who = described_holder(w, k, state->iso);
	return who.kind != REF_NONE ? who : state_told(w, state->iso, base + state->first, base + state->last);
}

/* "The ministers of A, B and C", unnamed. */
/* "The ministers of A and B", by their adjectives: the first is the title's last word. */
static bool add_adjectives(struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	const struct unit *u = &w->units.items[k];
	const struct token *own = &w->tokens.items[u->last - 1];
	if (!classes_has(&own->classes, IS_NISBA) || !own->sense.iso[0] || !is(w, k + 1, IS_AND) ||
	    !is(w, k + 2, IS_NISBA) || !w->units.items[k + 2].iso[0] || work_is_actor(w, k + 2))
		return false;
	const struct unit second = w->units.items[k + 2];
	struct ref who[2] = {described_holder(w, k, own->sense.iso), described_holder(w, k, second.iso)};
	if (who[0].kind == REF_NONE)
		who[0] = state_told(w, own->sense.iso, u->last - 1, u->last);
	if (who[1].kind == REF_NONE)
		who[1] = state_told(w, second.iso, second.first, second.last);
	encounter_add(w, e, who[0], role);
	encounter_add(w, e, who[1], role);
	return true;
}

/* The two states that the report names most. */
static void most_told(const struct work *w, char iso[2][3])
{
	size_t most[2] = {0, 0};
	for (size_t i = 0; i < w->report->actors.n; i++) {
		const struct actor *a = &w->report->actors.items[i];
		if (a->kind != ACTOR_COUNTRY || !a->country[0] || a->mentions.n <= most[1])
			continue;
		most[1] = a->mentions.n;
		memcpy(iso[1], a->country, 3);
		if (most[1] <= most[0])
			continue;
		size_t n = most[0];
		char first[3];
		memcpy(first, iso[0], 3);
		most[0] = most[1];
		memcpy(iso[0], iso[1], 3);
		most[1] = n;
		memcpy(iso[1], first, 3);
	}
}

bool encounter_add_both_states(struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	char iso[2][3] = {{0}, {0}};
	struct ref who[2];
	for (int i = 0; e->memory && i < 2; i++)
		party_country(w, e->memory->sides[i], iso[i]);
	if (!iso[0][0] || !iso[1][0] || strcmp(iso[0], iso[1]) == 0)
		most_told(w, iso);
	for (int i = 0; i < 2; i++) {
		who[i] = (struct ref){REF_NONE, 0};
		if (iso[i][0] && party_is_weak(w, w->who[k]))
			who[i] = described_holder(w, k, iso[i]);
		if (iso[i][0] && who[i].kind == REF_NONE)
			who[i] = state_of(w, iso[i]);
		if (who[i].kind == REF_NONE && e->memory)
			who[i] = e->memory->sides[i];
		if (who[i].kind == REF_NONE)
			return false;
	}
	encounter_add(w, e, who[0], role);
	encounter_add(w, e, who[1], role);
	return true;
}

/* The last word of a title or body says "of both countries". */
static bool of_both_states(const struct work *w, uint32_t k)
{
	const struct unit *u = &w->units.items[k];
	const struct token *last = &w->tokens.items[u->last - 1];
	return u->last - u->first > 1 && !is(w, k, IS_PERSON) && classes_has(&last->classes, IS_OF_STATES) &&
	       classes_has(&last->classes, IS_OBL) && !classes_has(&last[-1].classes, IS_PREP);
}

/* The last of the states that are joined to those of unit k, "and" before the last of them; k: none is. */
static uint32_t states_behind(const struct work *w, uint32_t k)
{
	uint32_t last = k;
	bool joined = false;
	for (uint32_t i = k + 1; is(w, i, IS_COMMA) || is(w, i, IS_AND);) {
		bool more = is(w, i, IS_AND);
		i++;
		if (!more && is(w, i, IS_AND)) {
			more = true;
			i++;
		}
		if (!is(w, i, IS_COUNTRY) || !party_is(w, i) || party_is_person(w, i + 1))
			break;
		joined |= more;
		last = i++;
	}
	return joined ? last : k;
}

bool encounter_add_states(struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	const struct unit *u = &w->units.items[k];
	if (of_both_states(w, k) && w->who[k].kind == REF_ACTOR && encounter_add_both_states(w, e, k, role))
		return true;
	if (!party_is_weak(w, w->who[k]) || !party_is_many(w, u->first, u->last))
		return false;
	if (add_adjectives(w, e, k, role))
		return true;
	struct units inside = inside_of(w, k);
	uint32_t states[PARTIES];
	int n = 0;
	for (uint32_t i = 0; i < inside.n && n < PARTIES; i++) {
		const struct classes *c = &inside.items[i].classes;
		bool in = n == 0 &&
		          (classes_has(c, IS_NAME_IN) || (classes_has(c, IS_NAME_FROM) && is(w, k, IS_PERSONDESC))) &&
		          i + 1 < inside.n &&
		          classes_has(&inside.items[i + 1].classes, IS_COUNTRY); /* "ministers in A and B" */
		if (i > 0 && classes_has(c, IS_PREP) && !in)
			break; /* where they are sent */
		if ((classes_has(c, IS_COUNTRY) || classes_has(c, IS_NISBA)) && inside.items[i].iso[0])
			states[n++] = i;
	}
	uint32_t behind = n ? states_behind(w, k) : k; /* "ministers of A, B and C" */
	if (n < 2 && behind == k)
		return false;
	e->group = true;
	for (int i = 0; i < n; i++)
		encounter_add(w, e, holder_or_state(w, k, &inside.items[states[i]], u->first), role);
	for (uint32_t i = k + 1; i <= behind; i++)
		if (is(w, i, IS_COUNTRY) && party_is(w, i))
			encounter_add(w, e, holder_or_state(w, k, &w->units.items[i], 0), role);
	return true;
}

static bool is_joint(const struct work *w, uint32_t k)
{
	bool joint = false;
	for (uint32_t t = w->units.items[k].first; is(w, k, IS_ORG) && t < w->units.items[k].last; t++)
		joint |= classes_has(&w->tokens.items[t].classes, IS_JOINT);
	return joint;
}

/* "The A - B committee": the body ends with the one adjective, the other stands right behind. */
static bool add_split(struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	const struct unit *u = &w->units.items[k];
	const struct token *own = &w->tokens.items[u->last - 1];
	uint32_t next = k + 1 + (is(w, k + 1, IS_LINE) || is(w, k + 1, IS_AND));
	if (!is(w, k, IS_ORG) || !classes_has(&own->classes, IS_NISBA) || !own->sense.iso[0] ||
	    !is(w, next, IS_NISBA) || !is(w, next, IS_DEF) || work_is_actor(w, next))
		return false;
	const struct unit other = w->units.items[next];
	if (!other.iso[0] || memcmp(other.iso, own->sense.iso, 2) == 0)
		return false;
	encounter_add(w, e, state_told(w, own->sense.iso, u->last - 1, u->last), role);
	encounter_add(w, e, state_told(w, other.iso, other.first, other.last), role);
	return true;
}

bool encounter_add_joint(struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	if (add_split(w, e, k, role))
		return true;
	if (!is_joint(w, k))
		return false;
	struct units inside = inside_of(w, k);
	uint32_t first = w->units.items[k].first;
	const struct unit *of[2];
	int n = 0;
	for (uint32_t i = 0; i < inside.n && n < 2; i++)
		if (classes_has(&inside.items[i].classes, IS_NISBA) && inside.items[i].iso[0])
			of[n++] = &inside.items[i];
	for (int i = 0; n == 2 && i < n; i++)
		encounter_add(w, e, state_told(w, of[i]->iso, first + of[i]->first, first + of[i]->last), role);
	if (n < 2)
		e->joint = w->who[k];
	return n == 2;
}

void encounter_drop_joint(struct encounter *e)
{
	for (int i = 0; i < e->n && e->of[ROLE_BETWEEN] > 1; i++)
		if (e->who[i].role != ROLE_BETWEEN && ref_eq(e->who[i].who, e->joint)) {
			e->of[e->who[i].role]--;
			memmove(e->who + i, e->who + i + 1, (size_t)(e->n - i - 1) * sizeof *e->who);
			e->n--;
			e->event = true;
		}
}

bool encounter_add_nationalities(struct work *w, struct encounter *e, uint32_t k, enum role role)
{
	uint32_t at[3], n = 0;
	for (uint32_t i = k; n < 3 && is(w, i, IS_NISBA) && w->units.items[i].iso[0]; i++) {
		at[n++] = i;
		i += is(w, i + 1, IS_AND) || is(w, i + 1, IS_LINE);
	}
	if (n < 2 || memcmp(w->units.items[at[0]].iso, w->units.items[at[1]].iso, 2) == 0)
		return false;
	for (uint32_t i = 0; i < n; i++) {
		const struct unit *u = &w->units.items[at[i]];
		encounter_add(w, e, state_told(w, u->iso, u->first, u->last), role);
		e->last = at[i];
	}
	return true;
}

void encounter_spread(struct work *w, struct encounter *e)
{
	struct encounter parts = *e;
	parts.n = 0;
	memset(parts.of, 0, sizeof parts.of);
	for (uint32_t k = e->s.begin; k < e->cue; k++)
		if (ref_eq(w->who[k], e->who[0].who) && encounter_add_states(w, &parts, k, ROLE_SUBJECT)) {
			*e = parts;
			return;
		}
}
