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
	if (is(w, i, IS_PERF) || is(w, i, IS_IMPF) || is(w, i, IS_CUENOUN))
		return false;
	/* A verbal noun that is written like a participle is one behind a comma. */
	if (is(w, i, IS_MASDAR))
		return is(w, i, IS_PART) && i > 0 && is(w, i - 1, IS_COMMA);
	return is(w, i, IS_CIRC) || !is(w, i, IS_PART);
}

/* After a preposition it is a noun; after "according to what" it belongs to the attribution. */
bool cue_excluded(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	if ((is(w, cue, IS_WE) && !is(w, cue, IS_PERF)) || (cue > 0 && is(w, cue - 1, IS_NEGATION)))
		return true;
	if (cue == f->s.begin)
		return false;
	bool behind = is(w, cue - 1, IS_PREP) && !is(w, cue - 1, IS_FUTURE) && !is(w, cue - 1, IS_POS_NOUN) &&
	              !is(w, cue - 1, IS_MEETNOUN) && !is(w, cue - 1, IS_CONJ);
	bool attributed = is(w, cue - 1, IS_ATTRIB) && !is(w, cue - 1, IS_TURN);
	return attributed || (behind && cue_finite(w, cue) && !is(w, cue, IS_CUEPHRASE));
}
