/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a word between the parties of an encounter does: opens a clause, joins, ends an aside. */
#include "extract/meetings_in.h"

/* Verbs of which a party cannot be behind: another clause begins. */
bool word_opens_clause(const struct work *w, uint32_t k)
{
	bool finite = is(w, k, IS_PERF) || is(w, k, IS_IMPF);
	if (is(w, k, IS_THAT) || is(w, k, IS_COLON) || is(w, k, IS_ABOUT))
		return true;
	if (is(w, k, IS_TOPICVERB) && (finite || !is(w, k, IS_MASDAR)))
		return true;
	if (is(w, k, IS_CUE) && (is(w, k, IS_PERF) || is(w, k, IS_PART)) && !is(w, k, IS_WEAK) &&
	    !is(w, k, IS_DEMONSTRATIVE) /* "here" */)
		return true;
	if (is(w, k, IS_MEETVERB) && finite && !is(w, k, IS_GLUED))
		return true;
	return is(w, k, IS_POS_VERB) && finite && !is(w, k, IS_DEMONSTRATIVE) && !is(w, k, IS_AUX) &&
	       !is(w, k, IS_POS_NOUN) && !is(w, k, IS_PREP) && !is(w, k, IS_MASDAR) &&
	       !(is(w, k, IS_POS_FUNC) && is(w, k, IS_ACC)) /* "later" */;
}

/* Words between the parts of a list, which do not end it. */
bool word_is_small(const struct work *w, uint32_t k)
{
	return is(w, k, IS_HONOR) || is(w, k, IS_RANK) || is(w, k, IS_MARK) || is(w, k, IS_LISTOPEN) ||
	       is(w, k, IS_NISBA) || is(w, k, IS_TITLE) || is(w, k, IS_OFFICE);
}

bool word_closes_aside(const struct work *w, uint32_t k)
{
	/* "in a separate way": what follows is in no construct with it */
	if (is(w, k, IS_POS_ADJ) && !is(w, k, IS_POS_NOUN) && !is(w, k, IS_DEF))
		return true;
	return (is(w, k, IS_DEF) && !is(w, k, IS_DET)) || is(w, k, IS_CITY) || is(w, k, IS_MONTH) || is(w, k, IS_DAY) ||
	       is(w, k, IS_WEEKDAY) || is(w, k, IS_COMMA) || is(w, k, IS_PRON);
}

/* "In three meetings": with each of them. */
bool words_of_several(const struct work *w, uint32_t k)
{
	return is(w, k, IS_NAME_IN) && (is(w, k + 1, IS_NUMBER) || is(w, k + 1, IS_NUMWORD)) &&
	       is(w, k + 2, IS_MEETNOUN) && is(w, k + 2, IS_PL);
}

/* Nothing but adjectives, numbers and the noun's own noun between. */
bool word_beside_noun(const struct work *w, uint32_t noun, uint32_t k)
{
	enum { NEAR = 6 /* [unit] */ };
	for (uint32_t i = noun + 1; i < k; i++)
		if (!is(w, i, IS_DEF) && !is(w, i, IS_ORDINAL) && !is(w, i, IS_NUMBER) && !is(w, i, IS_EVENT) &&
		    !is(w, i, IS_NAME_FOR) && !is(w, i, IS_POS_ADJ) &&
		    !(is(w, i, IS_NAME_FROM) && is(w, i + 1, IS_MEETNOUN)))
			return false;
	return k <= noun + NEAR;
}
