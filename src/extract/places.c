/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where an encounter was: of the places that its sentence names, the nearest that is neither what was spoken of nor
 * where something else is. */
#include "extract/work.h"

enum {
	NEAR = 5,        /* [unit] from a preposition to its place: "in the Syrian capital Damascus" */
	CLAUSE_FAR = 12, /* [unit] that a clause between costs */
	BEFORE_FAR = 2,  /* [unit] before the cue counts more: the matter stands behind it */
	ANYWHERE = 80    /* [unit] */
};

static bool is_place(const struct work *w, uint32_t k)
{
	return is(w, k, IS_CITY) || is(w, k, IS_CAPITAL) || is(w, k, IS_COUNTRY);
}

/* The preposition that place k stands behind, what describes the place between; PACK_NONE where none does. */
static uint32_t preposition_of(const struct work *w, uint32_t k, uint32_t begin)
{
	for (uint32_t p = k; p > begin && p + NEAR > k;) {
		p--;
		if (is(w, p, IS_NAME_IN) || is(w, p, IS_NAME_AT))
			return p;
		bool describes = !work_is_actor(w, p) && !is(w, p, IS_CONJ) && !is(w, p, IS_PREP) &&
		                 (is(w, p, IS_POS_NOUN) || is(w, p, IS_NISBA) || is(w, p, IS_TITLEADJ)) &&
		                 !is(w, p, IS_MASDAR) && !is(w, p, IS_MEETNOUN) && !is(w, p, IS_ORGNOUN);
		if (!describes || w->units.items[k].cap[CAP_TITLE].end)
			return PACK_NONE;
	}
	return PACK_NONE;
}

/* "The situation in X", "the forces in X": the noun before the preposition is there, the encounter perhaps not. */
static bool of_a_matter(const struct work *w, uint32_t preposition, uint32_t begin)
{
	uint32_t k = preposition;
	while (k > begin + 1 && (is(w, k - 1, IS_NISBA) || is(w, k - 1, IS_TITLEADJ) ||
	                            (is(w, k - 1, IS_POS_ADJ) && !is(w, k - 1, IS_POS_NOUN))))
		k--;
	if (k == begin || work_is_actor(w, k - 1))
		return false;
	uint32_t n = k - 1;
	return (is(w, n, IS_POS_NOUN) || is(w, n, IS_MASDAR)) && !is(w, n, IS_MEETNOUN) && !is(w, n, IS_MEETVERB) &&
	       !is(w, n, IS_ORGNOUN) && !is(w, n, IS_TIMENOUN) && !is(w, n, IS_DAY) && !is(w, n, IS_WEEKDAY) &&
	       !is(w, n, IS_PREP) && !is(w, n, IS_PERF) && !is(w, n, IS_IMPF) && is(w, n, IS_DEF);
}

static bool within(const struct spans *topics, struct span at)
{
	for (size_t i = 0; i < topics->n; i++)
		if (at.begin >= topics->items[i].begin && at.end <= topics->items[i].end)
			return true;
	return false;
}

static uint32_t distance(const struct work *w, uint32_t cue, uint32_t k)
{
	uint32_t from = k < cue ? k : cue, to = k < cue ? cue : k, far = (to - from) * (k < cue ? BEFORE_FAR : 1);
	for (uint32_t i = from + 1; i < to; i++)
		if (is(w, i, IS_THAT) || is(w, i, IS_RELATIVE) || (is(w, i, IS_MEETVERB) && is(w, i, IS_PERF)))
			far += CLAUSE_FAR;
	return far;
}

const char *find_place(struct work *w, const struct sentence *s, uint32_t cue, const struct spans *topics)
{
	uint32_t best = ANYWHERE, place = PACK_NONE;
	for (uint32_t k = s->begin + 1; k < s->end; k++) {
		if (!is_place(w, k))
			continue;
		uint32_t p = preposition_of(w, k, s->begin), far = distance(w, cue, k);
		if (p == PACK_NONE || far >= best || of_a_matter(w, p, s->begin) ||
		    within(topics, work_span(w, k, k + 1)))
			continue;
		best = far;
		place = k;
	}
	if (place == PACK_NONE)
		return NULL;
	/* "in the Sudanese capital Khartoum" */
	if (place + 1 < s->end && is(w, place, IS_COUNTRY) &&
	    (is(w, place + 1, IS_CAPITAL) || is(w, place + 1, IS_CITY)))
		place++;
	return work_text(w, w->units.items[place].first, w->units.items[place].last);
}

const char *find_dateline_place(struct work *w)
{
	enum { FIRST = 3 /* [sentence] */, LONGEST = 10 /* [unit] */ };
	for (size_t i = 0; i < w->sentences.n && i < FIRST; i++) {
		const struct sentence *s = &w->sentences.items[i];
		if (!is(w, s->begin, IS_CITY) && !is(w, s->begin, IS_CAPITAL))
			continue;
		for (uint32_t k = s->begin + 1; k < s->end && k < s->begin + LONGEST; k++) {
			bool date = is(w, k, IS_NUMBER) || is(w, k, IS_MONTH) || is(w, k, IS_NAME_IN) ||
			            is(w, k, IS_BRACKET) || is(w, k, IS_MARK) || is(w, k, IS_OPEN) ||
			            is(w, k, IS_COMMA);
			if (is(w, k, IS_AGENCY) || is(w, k, IS_LINE) || is(w, k, IS_COLON))
				return work_text(w, w->units.items[s->begin].first, w->units.items[s->begin].last);
			if (!date)
				break;
		}
	}
	return NULL;
}
