/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a unit may be behind a cue: a preposition of its frame, its object, its subject. */
#include "extract/quotes_in.h"

bool quote_governs(const struct work *w, uint32_t cue, uint32_t k)
{
	const struct classes *c = &w->units.items[cue].classes, *u = &w->units.items[k].classes;
	/* Asked of nearly every unit behind a cue, and few are prepositions. */
	if (!classes_meet(u, &w->pack->frame_names))
		return false;
	/* as every word of a frame is, alone or with what it governs, but for what blame is laid with */
	if (!classes_has(u, IS_PREP) && !classes_has(u, IS_RELATIVE) && !classes_has(u, IS_DEMONSTRATIVE) &&
	    !classes_has(c, IS_FAMILY_DESCRIBE))
		return false;
	if (classes_has(u, IS_SUFFIXED) && !classes_has(u, IS_DEMONSTRATIVE))
		return false;
	for (uint32_t i = 0; i < w->pack->head->frame_n; i++)
		if (classes_has(c, w->pack->frames[i].comp) && classes_has(u, w->pack->frames[i].name))
			return true;
	return false;
}

/* [word] in units a to b; marks are none. */
static uint32_t words_between(const struct work *w, uint32_t a, uint32_t b, uint32_t enough)
{
	uint32_t n = 0;
	for (uint32_t k = a; k < b && n < enough; k++)
		for (uint32_t t = w->units.items[k].first; t < w->units.items[k].last; t++)
			n += w->tokens.items[t].folded_n > 0;
	return n;
}

bool quote_marked(const struct work *w, uint32_t k, uint32_t least)
{
	return is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && words_between(w, k + 1, w->match[k], least) >= least;
}

/* "which <<Channel Five>> carried", "the paper <<...>>": few words in marks behind a verb of relaying or a noun of
 * media. */
bool quote_medium_marked(const struct work *w, uint32_t k)
{
	enum { FEW = 5 /* [word] */ };
	if (!k)
		return false;
	bool phrase = w->units.items[k - 1].last > w->units.items[k - 1].first + 1;
	bool medium = is(w, k - 1, IS_AGENCYNOUN) || (is(w, k - 1, IS_RELAY) && (phrase || is(w, k - 1, IS_PRON)));
	return medium && is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && !quote_marked(w, k, FEW);
}

bool quote_may_be_object(const struct work *w, uint32_t k)
{
	bool verb = (is(w, k, IS_PERF) || is(w, k, IS_IMPF)) && !is(w, k, IS_POS_NOUN) && !is(w, k, IS_MASDAR);
	if (!w->tokens.items[w->units.items[k].first].folded_n)
		return false;
	return !is(w, k, IS_COMMA) && !is(w, k, IS_PREP) && !is(w, k, IS_CONJ) &&
	       (!is(w, k, IS_POS_FUNC) || is(w, k, IS_ANY)) && !is(w, k, IS_MARK) && !is(w, k, IS_AND) &&
	       (!is(w, k, IS_RELATIVE) || is(w, k, IS_ANY)) && !is(w, k, IS_NAME_IN) && !is(w, k, IS_OPEN) &&
	       !is(w, k, IS_CLOSE) && !is(w, k, IS_DAY) && !is(w, k, IS_WEEKDAY) && !is(w, k, IS_TIMENOUN) && !verb &&
	       !is(w, k, IS_NUMBER) && !is(w, k, IS_NUMWORD) && !cue_pronoun(w, k) && !is(w, k, IS_LINE);
}

/* A preposition, alone or at the head of a set phrase. */
bool quote_prepositional(const struct work *w, uint32_t k)
{
	const struct unit *u = &w->units.items[k];
	return is(w, k, IS_PREP) ||
	       (u->last > u->first + 1 && !work_is_actor(w, k) && !is(w, k, IS_CUEPHRASE) && !is(w, k, IS_POS_FUNC) &&
	           classes_has(&w->tokens.items[u->first].classes, IS_PREP));
}

bool quote_may_be_subject(const struct work *w, uint32_t k)
{
	return work_is_actor(w, k) || is(w, k, IS_TITLE) || is(w, k, IS_HONOR) || is(w, k, IS_RANK) ||
	       is(w, k, IS_PERSONDESC) || is(w, k, IS_DELEGNOUN) || is(w, k, IS_HIMSELF) || is(w, k, IS_BOTH);
}

/* "In a joint statement": a set phrase that nothing is in construct with. */
static bool ends_in_adjective(const struct work *w, uint32_t k)
{
	const struct unit *u = &w->units.items[k];
	const struct classes *c = &w->tokens.items[u->last - 1].classes;
	return u->last > u->first + 1 && is(w, k, IS_CUENOUN) && classes_has(c, IS_POS_ADJ) &&
	       !classes_has(c, IS_POS_NOUN);
}

/* A noun without article behind an aside that ended with one. */
bool quote_begins_anew(const struct work *w, uint32_t k)
{
	return !is(w, k, IS_DEF) && !is(w, k, IS_UNKNOWN) && quote_may_be_object(w, k) &&
	       !(is(w, k, IS_POS_ADJ) && !is(w, k, IS_POS_NOUN)) &&
	       (!is(w, k - 1, IS_PREP) || is(w, k - 1, IS_SUFFIXED)) &&
	       (is(w, k - 1, IS_DEF) || ends_in_adjective(w, k - 1) || is(w, k - 1, IS_COMMA) ||
	           is(w, k - 1, IS_SUFFIXED) || is(w, k - 1, IS_CLOSE) || work_is_actor(w, k - 1));
}
