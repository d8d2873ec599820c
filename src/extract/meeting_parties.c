/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who stands around a cue of meeting, and in which role: a walk over the units behind it. */
#include "extract/meeting_scan_in.h"

/* A name that stands for the office told right before it. */
static bool explains(const struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	if (c->e->n == 0 || party_is_weak(w, w->who[k]) || !party_is_person(w, k) || c->last == PACK_NONE)
		return false;
	struct party *p = &c->e->who[c->e->n - 1];
	return party_is_weak(w, p->who) && p->role == c->role && !c->joined;
}

/* Are two units of one group ("the two delegations of A and B")? */
static bool twins(const struct scan *c, uint32_t k)
{
	return c->last != PACK_NONE && c->w->who[k].kind == REF_DELEGATION &&
	       c->w->who[c->last].kind == REF_DELEGATION && (c->last + 1 == k || c->joined);
}

/* One of several, commas between and "and" before the last. */
static bool listed(const struct work *w, uint32_t k)
{
	return is(w, k + 1, IS_AND) || (is(w, k + 1, IS_COMMA) && party_is(w, k + 2) && is(w, k + 3, IS_AND));
}

static bool goes_on(const struct scan *c, uint32_t k)
{
	bool list = c->listing || c->role == ROLE_PRESENT || c->role == ROLE_BETWEEN ||
	            ((c->w->pack->head->flags & PACK_SUBJECT_FIRST) && listed(c->w, k));
	return c->joined || twins(c, k) || (c->comma && list && !party_is_weak(c->w, c->w->who[k]));
}

static void took(struct scan *c, uint32_t k, bool ours)
{
	c->was_aside = !ours;
	c->joined = c->comma = c->beside = false;
	c->fresh = true;
	c->linked &= !ours;
	if (ours)
		c->last = c->e->last = k;
}

/* Another office of the person right before: "X, head of A and member of B". */
static bool is_apposition(const struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	if (!party_is_weak(w, w->who[k]) || c->last == PACK_NONE || is(w, k, IS_COUNTERPART) || is(w, k, IS_PERSONDESC))
		return false;
	const struct unit *u = &w->units.items[c->last];
	bool behind =
	    u->cap[CAP_TITLE].begin > u->cap[CAP_NAME].begin && u->cap[CAP_TITLE].end > u->cap[CAP_TITLE].begin;
	if (c->joined)
		return c->last + 2 == k && (c->beside || behind);
	return c->comma && c->last + 2 == k && !party_is_weak(w, w->who[c->last]);
}

/* A place, a matter, someone of an aside: named there, but no party. */
static bool is_no_party(const struct scan *c, uint32_t k, bool person)
{
	const struct work *w = c->w;
	bool chained = c->joined && !c->comma && c->was_aside && w->who[k].kind != REF_DELEGATION;
	/* "the talks of Geneva" */
	bool place = (c->how & SCAN_NOUN) && !c->opened && (is(w, k, IS_CAPITAL) || is(w, k, IS_CITY)) &&
	             c->role == ROLE_SUBJECT;
	bool matter = ((c->how & SCAN_TOPIC) && c->told && !person) || ((c->how & SCAN_NOUN) && c->told && !c->opened);
	const struct unit *u = &w->units.items[k];
	bool anyone = (c->role == ROLE_PRESENT || (c->how & SCAN_TOPIC)) && party_is_weak(w, w->who[k]) &&
	              u->last - u->first == 1 && !is(w, k, IS_DEF) &&
	              party_is_many(w, u->first, u->last); /* "in the presence of leaders" */
	/* "in the capital of A, B": one place, told twice */
	bool there = c->was_aside && !c->joined && !c->comma && k > 0 && (is(w, k, IS_CAPITAL) || is(w, k, IS_CITY)) &&
	             (is(w, k - 1, IS_CAPITAL) || is(w, k - 1, IS_CITY));
	return there || anyone || chained || matter || place || (!person && !c->fresh);
}

static void take(struct scan *c, uint32_t k)
{
	struct work *w = c->w;
	struct encounter *e = c->e;
	/* "the ministers of A X and of B Y": who is named right behind a state stands for it */
	bool person = party_is_person(w, k);
	bool of_state = c->last + 1 == k && person && !party_is_weak(w, w->who[k]) && e->n && e->of[c->role] > 1 &&
	                party_is_state(w, e->who[e->n - 1].who) && ref_eq(e->who[e->n - 1].who, w->who[c->last]);
	bool more = of_state || goes_on(c, k);
	bool presides =
	    e->support != PACK_NONE && k > e->support && k < e->support + 3 && is(w, e->support, IS_PARTAKE);
	/* "the delegation led by X", of whom no more is known: he stands for it */
	presides |= k > 1 && is(w, k - 1, IS_HEADWORD) && is(w, k - 2, IS_DELEGNOUN) && !party_is(w, k - 2);
	presides |= c->under && is(w, k - 1, IS_HEADWORD);
	if (c->role == ROLE_ASIDE && presides)
		c->role = c->back;
	if (c->role == ROLE_ASIDE || (party_leads(w, k) && !presides)) {
		if (c->role == ROLE_ASIDE)
			c->role = c->back;
		took(c, k, false);
		return;
	}
	/* "in A and B", "led by X with Y" */
	if (is_apposition(c, k)) {
		uint32_t last = c->last;
		took(c, k, true);
		c->beside = true;
		c->e->last = last;
		return;
	}
	if (is_no_party(c, k, person) || (c->sponsored && !person)) {
		took(c, k, false);
		return;
	}
	if (e->of[c->role] > 0 && !more) {
		bool title = w->units.items[k].cap[CAP_TITLE].end > w->units.items[k].cap[CAP_TITLE].begin;
		bool object = c->role == ROLE_SUBJECT && (c->how & SCAN_OBJECT) && e->of[ROLE_OBJECT] == 0;
		if (explains(c, k) && !(object && (title || !c->comma))) {
			e->who[e->n - 1].who = w->who[k];
			took(c, k, true);
			return;
		}
		if (!object) {
			took(c, k, false);
			return;
		}
		c->role = ROLE_OBJECT;
	}
	if (of_state)
		e->of[e->who[--e->n].role]--;
	if (!encounter_add_states(w, e, k, c->role) && !encounter_add_joint(w, e, k, c->role))
		encounter_take(w, e, k, c->role);
	took(c, k, true);
	if ((c->how & SCAN_PRESENT) && c->role == ROLE_WITH)
		scan_open(c, ROLE_PRESENT);
}

static void other_word(struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	if (is(w, k, IS_COMMA)) {
		c->comma = true;
		c->joined = false;
		c->fresh = true;
	} else if (is(w, k, IS_AND) || (is(w, k, IS_LINE) && c->last + 1 == k && party_is_person(w, k + 1))) {
		c->joined = c->fresh = c->linked = true; /* "the meeting of X - Y" */
	} else if (is(w, k, IS_LISTOPEN)) {
		if (c->role == ROLE_SUBJECT && (c->how & SCAN_OBJECT) && c->e->of[ROLE_SUBJECT] && !c->joined)
			scan_open(c, ROLE_OBJECT);
		c->listing = true;
	} else if (!word_is_small(w, k)) {
		c->joined = c->comma = c->fresh = false;
		c->told |= c->role != ROLE_ASIDE && !is(w, k, IS_DEMONSTRATIVE) && !is(w, k, IS_DAY) &&
		           !is(w, k, IS_WEEKDAY) && !is(w, k, IS_TIMENOUN);
	}
	if (c->role == ROLE_ASIDE && word_closes_aside(w, k))
		c->role = c->back;
}

/* "Officials, among them X": who is named takes the place of the description. */
static void name_some(struct scan *c)
{
	struct encounter *e = c->e;
	if (e->n && c->last != PACK_NONE && party_is_weak(c->w, e->who[e->n - 1].who) &&
	    e->who[e->n - 1].role == c->role)
		e->of[e->who[--e->n].role]--;
	if (c->role == ROLE_ASIDE)
		c->role = c->back;
	c->joined = c->fresh = true;
	c->was_aside = false;
}

/* Does another encounter or matter begin? */
static bool ends(const struct scan *c, uint32_t k)
{
	enum { CLAUSE = 8 /* [unit] of a relative clause, before its parties */ };
	const struct work *w = c->w;
	bool both = (c->e->of[ROLE_WITH] || c->e->of[ROLE_OBJECT] || c->e->of[ROLE_BETWEEN] >= 2);
	bool series = is(w, c->e->cue + 1, IS_ORDINAL) && is(w, c->e->cue + 2, IS_NAME_FROM); /* "third of the talks" */
	bool far = (c->how & SCAN_NOUN) && !c->opened && !c->e->n && is(w, c->e->cue, IS_DEF) &&
	           k > c->e->cue + (is(w, c->e->cue + 1, IS_RELATIVE) || series ? CLAUSE : CLAUSE / 2);
	/* "in the meeting the strength of ties between ..." */
	far |= (c->how & SCAN_NOUN) && !c->opened && !c->e->n && is(w, c->e->cue, IS_DEF) && is(w, k, IS_POS_NOUN) &&
	       !is(w, k, IS_DEF) && !is(w, k, IS_PREP) && !is(w, k, IS_DAY) && !is(w, k, IS_POS_ADJ) &&
	       !is(w, c->e->cue + 1, IS_RELATIVE) && c->role != ROLE_ASIDE;
	if (far || word_opens_clause(w, k) ||
	    (is(w, k, IS_CONJ) && !is(w, k, IS_AND) && !is(w, k, IS_AUX) && !is(w, k, IS_PREP) && !is(w, k, IS_TURN) &&
	        !(is(w, k + 1, IS_DEF) && is(w, k + 1, IS_POS_ADJ)))) /* "the talks other than direct" */
		return true;
	if ((is(w, k, IS_MEETNOUN) || is(w, k, IS_EVENT)) && is(w, c->e->cue, IS_SUPPORT) &&
	    is(w, c->e->cue, IS_MEETVERB))
		return true; /* "hosted talks" */
	if (is(w, k, IS_MEETNOUN) && (c->how & SCAN_NOUN) && c->role != ROLE_ASIDE && !c->joined)
		return true;
	if (scan_names_its_states(c, k))
		return false;
	if (is(w, k, IS_RELATIVE) && !is(w, k, IS_PREP) && (c->e->n || !(c->how & SCAN_NOUN) || k > c->e->cue + 4))
		return true;
	/* behind both sides a comma opens something else */
	return is(w, k, IS_COMMA) && both && !is(w, k + 1, IS_AND) && !is(w, k + 1, IS_AMONG) && !party_is(w, k + 1) &&
	       !is(w, k + 1, IS_PREP) && !is(w, k + 1, IS_DAY) && !is(w, k + 1, IS_WEEKDAY);
}

/* "The two sides of A and B", by their adjectives: they, and not those who met before. */
static bool both_by_state(struct scan *c, uint32_t *k)
{
	if (!party_is_both(c->w, *k) || c->role == ROLE_ASIDE ||
	    !encounter_add_nationalities(c->w, c->e, *k + 1, c->role))
		return false;
	*k = c->e->last;
	took(c, *k, true);
	return true;
}

/* "His Excellency", right behind a verb or joined to a party. */
static bool is_hero(const struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	const struct memory *m = c->e->memory;
	bool behind = k == c->e->cue + 1 || (c->e->support != PACK_NONE && k == c->e->support + 1) || c->joined;
	return m && m->hero.kind != REF_NONE && behind && is(w, k, IS_HIMSELF) && c->role != ROLE_ASIDE;
}

/* A word that opens a role, wherever the walk has come to. */
static bool opens(struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	if ((is(w, k, IS_PRESENT) || is(w, k, IS_ATTEND) || is(w, k, IS_PARTAKE) || is(w, k, IS_SUFFIXED)) &&
	    scan_tells_present(c, k)) {
		bool more = c->e->of[ROLE_PRESENT] > 0; /* "under X, and with the participation of Y" */
		scan_open(c, ROLE_PRESENT);
		c->sponsored = is(w, k, IS_SPONSOR);
		c->joined = more;
		return true;
	}
	if (is(w, k, IS_AGENT) && is(w, c->e->cue, IS_PASSIVE) && party_opens(w, k + 1)) {
		scan_open(c, ROLE_SUBJECT);
		return true;
	}
	return is(w, k, IS_THEN) && scan_then(c, k);
}

static bool presides(struct scan *c, uint32_t k)
{
	if (!is(c->w, k, IS_HEADWORD) || !scan_under(c, k))
		return false;
	c->under = true;
	scan_open(c, ROLE_PRESENT);
	return true;
}

/* Behind the end of the clause: does the walk end? */
static bool is_over(const struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	bool inside = is(w, k + 1, IS_SUFFIXED) && is(w, k + 1, IS_NAME_IN); /* "in which X told" */
	return is(w, k, IS_THAT) || (is(w, k, IS_CUE) && !inside) || is(w, k, IS_COLON) ||
	       ((c->how & SCAN_NOUN) && !c->e->n && (is(w, k, IS_MEETNOUN) || is(w, k, IS_EVENT)));
}

/* What unit k says of the encounter as a whole. */
static void note(struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	struct encounter *e = c->e;
	e->apart |= is(w, k, IS_APART) || (is(w, k, IS_NAME_IN) && words_of_several(w, k));
	e->call |= is(w, k, IS_KIND_CALL) && !(is(w, k, IS_MEETNOUN) && is(w, k, IS_DEF)) && !e->of[ROLE_BETWEEN];
	e->event |= (c->how & SCAN_NOUN) && is(w, k, IS_EVENT) && !e->n && k <= e->cue + 5;
}

/* A clause without a word before it that says more of a noun told right before: "talks, supported by A, between",
 * "a delegation that visits A". */
static bool is_relative(const struct scan *c, uint32_t k)
{
	enum { NEAR = 4 /* [unit] */ };
	const struct work *w = c->w;
	if (!is(w, k, IS_POS_VERB) || is(w, k, IS_PREP) || is(w, k, IS_CUE) || is(w, k, IS_MEETVERB) ||
	    is(w, k, IS_TOPICVERB) || is(w, k, IS_AUX) || !(is(w, k, IS_PERF) || is(w, k, IS_IMPF)))
		return false;
	if (c->how & SCAN_NOUN)
		return !c->e->n && is(w, k, IS_PRON) && !is(w, k, IS_GATHER) && !is(w, k, IS_SUPPORT) &&
		       !is(w, c->e->cue, IS_DEF) && k <= c->e->cue + NEAR && !is(w, k - 1, IS_COMMA);
	return (c->how & SCAN_OBJECT) && c->e->n == 1 && c->last != PACK_NONE && is(w, k, IS_IMPF) &&
	       w->who[c->last].kind == REF_DELEGATION && !is(w, k - 1, IS_COMMA) && !is(w, k - 1, IS_AND);
}

/* Who stands at unit k, or the states that it tells of; k goes to the last of their words. */
static bool take_who(struct scan *c, uint32_t *k)
{
	struct work *w = c->w;
	struct encounter *e = c->e;
	if (is(w, *k, IS_NISBA) && (c->how & SCAN_NOUN) && !e->n && word_beside_noun(w, e->cue, *k) &&
	    encounter_add_nationalities(w, e, *k, ROLE_BETWEEN)) {
		*k = e->last;
		return true;
	}
	if (is(w, *k + 1, IS_NISBA) && both_by_state(c, k))
		return true;
	bool party = party_is(w, *k);
	if (party && c->role != ROLE_ASIDE && party_is_envoys(w, *k)) {
		e->group = c->listing = true;
		++*k;
	} else if (party && party_is_of_next(w, *k))
		c->fresh = true;
	else if (party_is_both(w, *k) && c->role != ROLE_ASIDE &&
	         (!e->n || c->role == ROLE_OBJECT || e->joint.kind != REF_NONE) &&
	         (encounter_add_both(w, e, c->role) || (e->joint.kind != REF_NONE && is(w, *k, IS_OF_STATES) &&
	                                                   encounter_add_both_states(w, e, *k, c->role))))
		took(c, *k, true);
	else if (party)
		take(c, *k);
	else if (is_hero(c, *k)) {
		encounter_add(w, e, courtesy_bearer(w, *k, e->memory->hero), c->role);
		took(c, *k, true);
	} else
		return false;
	return true;
}

void encounter_scan(struct work *w, struct encounter *e, uint32_t from, uint32_t end, enum role role, int how)
{
	struct scan c = {.w = w, .e = e, .role = role, .back = role, .how = how, .last = PACK_NONE, .fresh = true};
	uint32_t k = from;
	for (; k < end && k < from + FAR && !(is(w, k, IS_FOLLOWED) && k > e->cue); k++) {
		if (opens(&c, k))
			continue;
		if (c.stopped) {
			if (!presides(&c, k) && is_over(&c, k))
				break;
			continue;
		}
		if (scan_own_verb(&c, k))
			continue;
		if (is(w, k, IS_AMONG)) {
			name_some(&c);
			continue;
		}
		note(&c, k);
		if (take_who(&c, &k))
			continue;
		if (is_relative(&c, k) || (is(w, k, IS_SETTING) && e->n < 2 && !is(w, k, IS_PRESENT))) {
			c.back = c.role == ROLE_ASIDE ? c.back : c.role;
			c.role = ROLE_ASIDE;
			continue;
		}
		if (is(w, k, IS_AGENT) && party_opens(w, k + 1)) {
			encounter_turn(e);
			scan_open(&c, ROLE_SUBJECT);
		} else if (ends(&c, k)) {
			c.stopped = true;
			e->end = k;
		} else if (presides(&c, k))
			continue;
		else if (is(w, k, IS_PREP) && !is(w, k, IS_FUTURE))
			scan_preposition(&c, k);
		else if (is(w, k, IS_HEADWORD)) {
			c.back = c.role == ROLE_ASIDE ? c.back : c.role;
			c.role = ROLE_ASIDE;
		} else
			other_word(&c, k);
	}
	if (!c.stopped)
		e->end = k;
	encounter_drop_joint(e);
}
