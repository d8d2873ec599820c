/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who leads a delegation, as far as the words around it tell. */
#include "extract/delegations_in.h"

enum { HEAD_WINDOW = 14 /* [unit] between a delegation and its head */ };

static bool ends(const struct work *w, uint32_t k)
{
	return k >= w->units.n || is(w, k, IS_STOP) || is(w, k, IS_BREAK);
}

static bool is_person(const struct work *w, uint32_t k)
{
	return k < w->units.n && w->who[k].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON;
}

bool group_companion(const struct work *w, const struct group *g, struct ref *who)
{
	for (uint32_t k = g->unit; k-- > 0 && k + FAR_BACK > g->unit && !ends(w, k);)
		if (is_person(w, k)) {
			*who = w->who[k];
			return true;
		}
	return false;
}

/* "... headed by X": the nearest person behind the word, before another group is told of. */
static bool head_after(const struct work *w, const struct group *g, struct ref *who)
{
	for (uint32_t i = g->end; i < g->end + HEAD_WINDOW && !ends(w, i); i++) {
		if (is(w, i, IS_DELEGNOUN))
			return false;
		if (!is(w, i, IS_HEADWORD))
			continue;
		if (is(w, i + 1, IS_DELEGNOUN)) /* of another one */
			return false;
		for (uint32_t k = i + 1; k < i + 6 && !ends(w, k); k++)
			if (is_person(w, k)) {
				*who = w->who[k];
				return true;
			}
		return false;
	}
	return false;
}

/* "... was headed by X": the word stands right behind. */
static bool head_right_after(const struct work *w, const struct group *g, struct ref *who)
{
	uint32_t k = g->end + (is(w, g->end, IS_AUX) || is(w, g->end, IS_RELATIVE));
	if (is(w, k, IS_NAME_BY) && is_person(w, k + 1)) { /* "..., and the delegation of Y by X" */
		*who = w->who[k + 1];
		return true;
	}
	return is(w, k, IS_HEADWORD) && head_after(w, g, who);
}

/* "... its head X", further on in the sentence. */
static bool head_called_after(const struct work *w, const struct group *g, struct ref *who)
{
	for (uint32_t k = g->end; k < g->end + FAR_BACK && !ends(w, k) && !is(w, k, IS_DELEGNOUN); k++) {
		const struct classes *c = &w->tokens.items[w->units.items[k].first].classes;
		if (is_person(w, k) && !w->made[w->who[k].index] && classes_has(c, IS_CHIEF) &&
		    classes_has(c, IS_PRON)) {
			*who = w->who[k];
			return true;
		}
	}
	return false;
}

/* "The delegation with X". */
static bool head_with(const struct work *w, const struct group *g, struct ref *who)
{
	uint32_t k = g->end;
	const struct classes *first = &w->tokens.items[g->found->first].classes;
	if (classes_has(first, IS_PRON) && g->unit > 0 && is(w, g->unit - 1, IS_AND)) /* "X and his delegation" */
		return group_companion(w, g, who);
	bool his = is(w, k, IS_NAME_FOR); /* "the official delegation of the president" */
	if (!group_has(w, g, IS_FOLLOWHEAD) && !his)
		return false;
	for (k += his; is(w, k, IS_HONOR); k++)
		;
	if (k > g->end && is_person(w, k)) {
		*who = w->who[k];
		return true;
	}
	if (his && is(w, g->end + 1, IS_HIMSELF) &&
	    !is_person(w, g->end + 1)) { /* "the delegation with His Highness" */
		struct ref hero = {REF_NONE, 0};
		for (k = 0; k < g->unit && hero.kind == REF_NONE; k++)
			if (is_person(w, k))
				hero = w->who[k];
		*who = courtesy_bearer(w, g->end + 1, hero);
		return who->kind != REF_NONE;
	}
	return group_has(w, g, IS_FOLLOWHEAD) && group_companion(w, g, who);
}

/* "X at the head of": X right before; else, behind a verb of its own or a visit of his own, the sentence's first
 * person. */
static bool at_head(const struct work *w, uint32_t k, struct ref *who)
{
	bool verb = false, any = false;
	uint32_t from = k > FAR_BACK ? k - FAR_BACK : 0;
	while (k-- > from && !ends(w, k)) {
		if (is_person(w, k) && (!any || verb)) {
			*who = w->who[k];
			any = true;
			if (!verb)
				return true;
		}
		verb |= !any && ((is(w, k, IS_IMPF) && is(w, k, IS_POS_VERB)) || is(w, k, IS_HIMSELF));
	}
	return any;
}

/* The person right behind the group. */
static bool head_behind(const struct work *w, const struct group *g, struct ref *who)
{
	for (uint32_t p = g->end; p < g->end + 5 && !ends(w, p) && !is(w, p, IS_COMMA); p++)
		if (is_person(w, p)) {
			*who = w->who[p];
			return true;
		}
	return false;
}

/* The verb stands before: "X headed the delegation", "the delegation was headed by X". */
static bool head_of_verb(const struct work *w, const struct group *g, uint32_t verb, struct ref *who)
{
	uint32_t i = g->unit;
	bool close = i < verb + 3;
	if (is(w, verb, IS_PREP))
		return close && at_head(w, verb, who);
	/* "X, who leads the delegation" */
	uint32_t before = verb > 2 && is(w, verb - 1, IS_RELATIVE) && !is(w, verb - 1, IS_CONJ)
	                      ? verb - 2 - is(w, verb - 2, IS_COMMA)
	                      : verb;
	if (before < verb && is_person(w, before)) {
		*who = w->who[before];
		return true;
	}
	if (is_person(w, verb + 1)) {
		*who = w->who[verb + 1];
		return true;
	}
	/* "heads the delegation X" */
	if (verb + 1 == i && (is(w, verb, IS_PERF) || is(w, verb, IS_IMPF)) &&
	    is_person(w, g->end + is(w, g->end, IS_COMMA)) &&
	    (!is_person(w, verb - 1) || w->made[w->who[verb - 1].index])) {
		*who = w->who[g->end + is(w, g->end, IS_COMMA)];
		return true;
	}
	if (is_person(w, i - 1) || (i > 1 && is_person(w, i - 2) && !is(w, i - 1, IS_COMMA))) {
		*who = w->who[is_person(w, i - 1) ? i - 1 : i - 2];
		return true;
	}
	return close && (head_behind(w, g, who) || group_companion(w, g, who));
}

/* Whom a group goes with: the subject told before the verb, else who stands between. */
static bool accompanied(const struct work *w, const struct group *g, uint32_t verb, struct ref *who)
{
	/* "X met Y, and with him went": with the subject, if he is not the host. */
	bool joined = verb > 0 && is(w, verb - 1, IS_AND), told = false;
	uint32_t first = verb;
	for (; first > 0 && first + FAR_BACK > verb && !ends(w, first - 1) && !is(w, first - 1, IS_THAT); first--)
		joined &= !is(w, first - 1, IS_FRAME_HOST);
	for (uint32_t k = verb; k-- > first && (joined || !told);)
		if (is_person(w, k) && !w->made[w->who[k].index]) {
			*who = w->who[k];
			told = true;
		}
	if (told)
		return true;
	return group_companion(w, g, who);
}

/* A word of heading that another group told of before it takes: "A's, headed by X, met B's". */
static bool looks_back(const struct work *w, uint32_t k)
{
	const struct classes *c = &w->tokens.items[w->units.items[k].last - 1].classes;
	if (classes_has(c, IS_PRON) && !classes_has(c, IS_IMPF))
		return true;
	return !is(w, k, IS_PREP) && k > 0 && w->who[k - 1].kind == REF_DELEGATION;
}

/* A verb of going with someone behind which stands who goes. */
static bool goes_with(const struct work *w, uint32_t verb)
{
	return is_person(w, verb + 1) && verb > 0 && is_person(w, verb - 1);
}

/* "X at the head of a delegation", "with X goes a delegation", and what verbs say. */
static bool head_before(const struct work *w, const struct group *g, struct ref *who)
{
	uint32_t i = g->unit;
	bool listed = false; /* "... led A's, and B's Y" */
	for (uint32_t k = i; k-- > 0 && !ends(w, k) && i - k < (listed ? FAR_BACK : HEAD_WINDOW);) {
		if (is(w, k, IS_FOLLOWHEAD) && i - k < 7 && !is(w, i - 1, IS_AND) && goes_with(w, k))
			return false; /* "X, with whom goes Y", and then a group */
		if (is(w, k, IS_FOLLOWHEAD) && i - k < 7)
			return accompanied(w, g, k, who);
		if (is(w, k, IS_HEADWORD) && looks_back(w, k))
			return false;
		if (is(w, k, IS_HEADWORD))
			return listed ? is(w, k + 1, IS_DELEGNOUN) && head_behind(w, g, who)
			              : head_of_verb(w, g, k, who);
		if (is(w, k, IS_DELEGNOUN) && !is(w, i - 1, IS_AND))
			return false;
		listed |= is(w, k, IS_DELEGNOUN);
	}
	return false;
}

/* "X, the head of the delegation": whoever the unit around it is. */
static bool head_around(const struct work *w, const struct group *g, struct ref *who)
{
	uint32_t t = g->found->first;
	*who = w->who[g->unit];
	while (t > 1 && (classes_has(&w->tokens.items[t - 1].classes, IS_DET) ||
	                    (t < g->found->first && classes_has(&w->tokens.items[t - 1].classes, IS_PREP))))
		t--; /* "of the" */
	if (!g->inside || !is_person(w, g->unit) || t == 0 || !classes_has(&w->tokens.items[t - 1].classes, IS_CHIEF))
		return false;
	return t < 2 || !classes_has(&w->tokens.items[t - 2].classes, IS_OFFICEMOD); /* not his deputy */
}

/* Who leads it; sets how that is known. */
bool group_leader(const struct work *w, const struct group *g, struct ref *who, struct why *why)
{
	why->step = WHY_NONE;
	if (head_right_after(w, g, who))
		why->step = WHY_HEADED_BEHIND;
	else if (head_around(w, g, who))
		why->step = WHY_HEADED_CALLED;
	else if (head_with(w, g, who))
		why->step = WHY_HEADED_WITH;
	else if (head_called_after(w, g, who))
		why->step = WHY_HEADED_CALLED;
	else if (head_before(w, g, who))
		why->step = WHY_HEADED_BEFORE;
	else if (head_after(w, g, who))
		why->step = WHY_HEADED_BEHIND;
	else
		who->kind = REF_NONE;
	return why->step != WHY_NONE;
}
