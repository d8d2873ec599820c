/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which words are cues of saying, where they stand. */
#include "extract/quotes_in.h"

bool cue_finite(const struct work *w, uint32_t i)
{
	return is(w, i, IS_PERF) || is(w, i, IS_IMPF) || is(w, i, IS_CUEPHRASE);
}

bool cue_is(const struct work *w, uint32_t i)
{
	if (!is(w, i, IS_CUE) && !is(w, i, IS_CUEPHRASE))
		return false;
	/* The article makes a participle a noun; who is an actor is no verb. */
	return !is(w, i, IS_DEF) && !is(w, i, IS_ORG);
}

bool cue_participle(const struct work *w, uint32_t i)
{
	if (is(w, i, IS_PERF) || is(w, i, IS_IMPF))
		return false;
	/* A noun that is written like a participle is one behind a comma. */
	if (is(w, i, IS_MASDAR) || is(w, i, IS_CUENOUN))
		return is(w, i, IS_CIRC) && i > 0 && is(w, i - 1, IS_COMMA);
	return is(w, i, IS_CIRC) || !is(w, i, IS_PART);
}

/* A word of its own, a pronoun on it or not: "his", "this". */
bool cue_pronoun(const struct work *w, uint32_t i)
{
	return is(w, i, IS_PRON) && !is(w, i, IS_POS_NOUN) && !is(w, i, IS_MASDAR) && !is(w, i, IS_PERF) &&
	       !is(w, i, IS_IMPF);
}

/* Does the preposition of its frame follow soon? */
static bool frame_soon(const struct work *w, uint32_t cue)
{
	enum { SOON = 8 /* [unit] */ };
	for (uint32_t k = cue + 1; k < cue + SOON && k < w->units.n && !is(w, k, IS_STOP); k++)
		if (quote_governs(w, cue, k) || is(w, k, IS_COLON) || is(w, k, IS_OPEN))
			return true;
	return false;
}

/* Governed by what stands before it: a noun, a preposition, "that he may", an attribution. */
static bool governed(const struct work *w, uint32_t cue)
{
	uint32_t b = cue - 1;
	bool phrase = is(w, cue, IS_CUEPHRASE), noun = is(w, cue, IS_MASDAR) || is(w, cue, IS_POS_NOUN);
	if (is(w, b, IS_ATTRIB) && !is(w, b, IS_TURN))
		return true;
	if (is(w, b, IS_DEMONSTRATIVE) && (is(w, cue, IS_IMPF) || is(w, cue, IS_PRON)))
		return true;
	/* what is a preposition everywhere else is a verb at the head of a clause alone */
	bool head = is(w, b, IS_AND) || is(w, b, IS_COMMA) || is(w, b, IS_CONJ) || work_is_actor(w, b);
	if (is(w, cue, IS_PREP) && !head && (is(w, cue, IS_WEAK) || !frame_soon(w, cue)))
		return true;
	/* "said over the network" */
	if (is(w, cue, IS_PREP) && (quote_agency(w, cue + 1) || is(w, cue + 1, IS_AGENCYNOUN)))
		return true;
	/* "a journalist who asked him": no word says "who" */
	if (is(w, cue, IS_PERF) && is(w, cue, IS_PRON) && is(w, b, IS_PERSONDESC) && !is(w, b, IS_DEF))
		return true;
	/* "if he refuses" */
	if (is(w, b, IS_HOPE) && !is(w, b, IS_AUX) && !is(w, b, IS_CUE) && cue_finite(w, cue) &&
	    !is(w, cue, IS_CUEPHRASE))
		return true;
	/* "Iran is convinced of ...": what it is, not what it says */
	if (work_is_actor(w, b) && is(w, cue, IS_CIRC) && !is(w, cue, IS_ACC) && cue_participle(w, cue))
		return true;
	/* "in a statement which AGENCY carried" */
	if (is(w, b, IS_CUENOUN) && is(w, cue, IS_PRON) && is(w, cue, IS_PERF) && is(w, cue, IS_RELAY))
		return true;
	/* "will renew the sanctions" */
	if (is(w, b, IS_FUTURE) && is(w, cue, IS_RENEW) && !is(w, cue, IS_WEAK))
		return true;
	/* "will be signed" is written like "expected" */
	if (is(w, b, IS_FUTURE) && is(w, cue, IS_PERF))
		return true;
	/* "any request" */
	if (noun && is(w, cue, IS_PERF) && is(w, b, IS_ANY))
		return true;
	/* "a telegram of thanks", but "a statement in which he condemned" */
	if (noun && is(w, cue, IS_PERF) && is(w, b, IS_POS_NOUN) && !is(w, b, IS_DEF) && !is(w, b, IS_POS_VERB) &&
	    !is(w, b, IS_DAY) && !is(w, b, IS_WEEKDAY) && !is(w, b, IS_CONJ) && !is(w, cue + 1, IS_SUFFIXED))
		return true;
	/* "he reviewed the most prominent matters": a verb follows no verb */
	if (is(w, cue, IS_PERF) && is(w, cue, IS_POS_ADJ) && is(w, cue + 1, IS_DEF) && !is(w, b, IS_AUX) &&
	    (is(w, b, IS_PERF) || is(w, b, IS_IMPF) || (is(w, b, IS_MASDAR) && !is(w, b, IS_DEF))))
		return true;
	bool behind = is(w, b, IS_PREP) && !is(w, b, IS_FUTURE) && !is(w, b, IS_POS_NOUN) && !is(w, b, IS_MEETNOUN) &&
	              !is(w, b, IS_CONJ);
	return behind && cue_finite(w, cue) && !phrase;
}

bool cue_excluded(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	if ((is(w, cue, IS_WE) && !is(w, cue, IS_PERF)) || (cue > 0 && is(w, cue - 1, IS_NEGATION)))
		return true;
	return cue > f->s.begin && governed(w, cue);
}
