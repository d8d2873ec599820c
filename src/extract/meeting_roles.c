/* SPDX-License-Identifier: GPL-3.0-or-later
 * What gives the next party its role: prepositions, the verbs of a relative clause, words of presence. */
#include <string.h>

#include "extract/meeting_scan_in.h"

void scan_open(struct scan *c, enum role role)
{
	c->role = role;
	c->opened = true;
	c->stopped = c->listing = c->joined = c->comma = c->sponsored = false;
	c->fresh = true;
	c->was_aside = false;
}

/* "Met", said of a subject alone: whom stands behind "to" as well. */
static bool sits_down_with(const struct scan *c)
{
	const struct encounter *e = c->e;
	return !(c->how & (SCAN_NOUN | SCAN_TOPIC | SCAN_OBJECT)) && is(c->w, e->cue, IS_MEETVERB) &&
	       is(c->w, e->cue, IS_FRAME_WITH) && e->of[ROLE_SUBJECT] && e->n == e->of[ROLE_SUBJECT];
}

/* What a preposition makes of the next party. */
void scan_preposition(struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	if ((is(w, k, IS_CLITIC) || is(w, k, IS_SUFFIXED)) && !is(w, k, IS_NAME_WITH) && !is(w, k, IS_NAME_BETWEEN))
		return;
	if (is(w, k, IS_SUFFIXED) && is(w, k, IS_NAME_WITH)) /* "with him": nobody else */
		return;
	if (c->role == ROLE_PRESENT && is(w, k, IS_NAME_FROM) && is(w, k - 1, IS_PRESENT))
		return; /* "by mediation of" */
	/* "met before talks between A and B": those are others' */
	bool theirs = k > c->e->cue + 1 && (is(w, k - 1, IS_MEETNOUN) || is(w, k - 1, IS_EVENT)) &&
	              !(c->how & (SCAN_NOUN | SCAN_TOPIC)) && is(w, c->e->cue, IS_MEETVERB) && c->e->n > 1;
	if (theirs && (is(w, k, IS_NAME_BETWEEN) || is(w, k, IS_NAME_WITH))) {
		c->role = ROLE_ASIDE;
		c->stopped = true;
		return;
	}
	bool person = party_opens(w, k + 1), call = is(w, c->e->cue, IS_KIND_CALL);
	if (is(w, k, IS_NAME_WITH) && c->role == ROLE_ASIDE && c->e->n && !person && party_is(w, k + 1))
		return; /* "called for better ties with A" */
	if (is(w, k, IS_NAME_WITH)) {
		bool more = c->linked && c->e->of[ROLE_WITH] > 0; /* "with X, and in A with Y" */
		scan_open(c, ROLE_WITH);
		c->joined = more;
	} else if (is(w, k, IS_NAME_BETWEEN) && !(c->how & SCAN_TOPIC)) {
		c->e->own |= is(w, k, IS_CLITIC) || is(w, k, IS_SUFFIXED);
		scan_open(c, c->e->own ? ROLE_WITH : ROLE_BETWEEN);
	} else if (is(w, k, IS_NAME_AT) && person) {
		bool more = c->linked && c->e->of[ROLE_WITH] > 0; /* "X, then Y" */
		scan_open(c, ROLE_WITH);
		c->joined = more;
	} else if (is(w, k, IS_NAME_FROM) && person && (call || (is(w, c->e->cue, IS_FRAME_FROM) && !c->told)))
		scan_open(c, ROLE_WITH);
	else if (is(w, k, IS_NAME_TO) && person &&
	         (c->gathered || sits_down_with(c) || (call && !(c->how & SCAN_NOUN))))
		scan_open(c, ROLE_WITH);
	else if (is(w, k, IS_NAME_FOR) && person && (c->how & SCAN_NOUN) && party_is_weak(w, w->who[k + 1]) &&
	         party_is_many(w, w->units.items[k + 1].first, w->units.items[k + 1].last))
		scan_open(c, ROLE_BETWEEN); /* "a meeting of ministers of A and B" */
	else if (is(w, k, IS_NAME_FOR) && person && (c->how & SCAN_NOUN) && is(w, c->e->cue, IS_FRAME_OBJ))
		scan_open(c, ROLE_OBJECT);
	else if (!(is(w, k, IS_NAME_FROM) && is(w, k - 1, IS_LISTOPEN))) {
		if (c->role != ROLE_ASIDE)
			c->back = c->role;
		c->role = ROLE_ASIDE;
	}
}

/* "The A-B-C summit that joined X, Y and Z": those named take the place of the states that its adjectives tell of.
 * Unit k parts the noun from its verb. */
bool scan_names_its_states(const struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	const struct encounter *e = c->e;
	bool verb = is(w, k + 1, IS_GATHER) && (is(w, k + 1, IS_PERF) || is(w, k + 1, IS_IMPF)) &&
	            !is(w, k + 1, IS_PRON) && (c->how & SCAN_NOUN);
	if (!e->n || !verb || !(is(w, k, IS_RELATIVE) || is(w, k, IS_COMMA)) ||
	    !(party_is_person(w, k + 2) || party_opens(w, k + 2)))
		return false;
	for (int i = 0; i < e->n; i++)
		if (!party_is_state(w, e->who[i].who))
			return false;
	return true;
}

static bool forget_states(struct scan *c, uint32_t k)
{
	if (!scan_names_its_states(c, k - 1))
		return false;
	c->e->n = 0;
	memset(c->e->of, 0, sizeof c->e->of);
	return true;
}

/* A verb of the encounter's own relative clause: "that X held with Y", "that joined X and Y", "attended by X". */
bool scan_own_verb(struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	if (!(c->how & SCAN_NOUN))
		return false;
	if (is(w, k, IS_ATTEND))
		scan_open(c, ROLE_PRESENT);
	else if (is(w, k, IS_GATHER) && !is(w, k, IS_DEF) && (!c->e->n || forget_states(c, k)) &&
	         (!is(w, k, IS_MASDAR) || (is(w, k, IS_PERF) && is(w, k, IS_PRON) && !is(w, k - 1, IS_PREP)) ||
	             (is(w, k, IS_IMPF) && party_is_person(w, k + 1)))) {
		c->gathered = true;
		scan_open(c, is(w, k, IS_PRON) ? ROLE_OBJECT : ROLE_BETWEEN);
	} else if (is(w, k, IS_SUPPORT) && (is(w, k, IS_PERF) || is(w, k, IS_IMPF)) && k <= c->e->cue + 4 &&
	           !is(w, k - 1, IS_COMMA)) {
		scan_open(c, ROLE_SUBJECT);
		c->e->support = k;
	} else
		return false;
	return true;
}

/* "In the presence of", "in which also X takes part" */
bool scan_tells_present(const struct scan *c, uint32_t k)
{
	enum { SOON = 3 };
	const struct work *w = c->w;
	if (is(w, k, IS_PRESENT))
		return !c->stopped || ((is(w, k - 1, IS_COMMA) || is(w, k - 1, IS_AND) || !c->e->n) &&
		                          (party_opens(w, k + 1) || party_is(w, k + 1) || is(w, k + 1, IS_LISTOPEN)));
	/* "a session in which X gives" */
	bool others = c->e->of[ROLE_WITH] || c->e->of[ROLE_OBJECT] || c->e->of[ROLE_BETWEEN];
	if ((c->how & SCAN_NOUN) && !others && is(w, k, IS_SUFFIXED) && is(w, k, IS_NAME_IN) && k > c->e->cue + 1 &&
	    is(w, k - 1, IS_POS_VERB) && party_opens(w, k + 1))
		return true;
	/* "under X and with the participation of Y" */
	if (c->role == ROLE_PRESENT && is(w, k, IS_PARTAKE) && is(w, k, IS_MASDAR) && is(w, k - 1, IS_AND))
		return true;
	return c->stopped && (c->how & SCAN_NOUN) && is(w, k, IS_ATTEND) && k <= c->e->end + SOON;
}

/* "Received X, ..., then Y": each by himself. */
bool scan_then(struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	bool met = c->e->of[ROLE_OBJECT] || c->e->of[ROLE_WITH];
	uint32_t next = k + 1 + (is(w, k + 1, IS_NAME_AT) || is(w, k + 1, IS_NAME_WITH));
	if (!is(w, k, IS_THEN) || !met || (c->how & SCAN_NOUN) || !party_opens(w, next))
		return false;
	c->e->apart |= !is(w, k, IS_WEAK); /* "and also Y": as the two are */
	c->joined = c->fresh = c->linked = true;
	c->was_aside = c->stopped = false;
	c->role = c->e->of[ROLE_OBJECT] ? ROLE_OBJECT : ROLE_WITH;
	return true;
}

/* "The session of the council under X": he is there; under whom a delegation is, is told with it. */
bool scan_under(const struct scan *c, uint32_t k)
{
	const struct work *w = c->w;
	bool body = !(c->how & SCAN_NOUN) && is(w, c->e->cue, IS_MEETVERB) && c->e->n == 1 &&
	            c->e->who[0].who.kind == REF_ACTOR && c->last != PACK_NONE && is(w, c->last, IS_ORG);
	return (body || ((c->how & SCAN_NOUN) &&
	                    (is(w, c->e->cue, IS_EVENT) ||
	                        (!c->e->n && (!is(w, c->e->cue, IS_DEF) || is(w, c->e->cue + 1, IS_RELATIVE)))))) &&
	       is(w, k, IS_HEADWORD) && is(w, k, IS_PREP) &&
	       (c->last == PACK_NONE || w->who[c->last].kind != REF_DELEGATION) && c->role != ROLE_PRESENT;
}
