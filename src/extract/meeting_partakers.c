/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who takes part in a gathering: whoever presides, opens it, attends it, or travels to it. */
#include <string.h>

#include "extract/meetings_in.h"

/* Who takes part stands for the body whose gathering it is; several who preside, for its sides. */
static void presided(const struct work *w, struct encounter *e, const struct encounter *who)
{
	struct encounter old = *e;
	e->n = 0;
	memset(e->of, 0, sizeof e->of);
	for (int i = 0; i < old.n; i++)
		e->named |= old.who[i].role == ROLE_SUBJECT && old.who[i].who.kind == REF_ACTOR && e->event;
	for (int i = 0; i < who->n; i++)
		encounter_add(w, e, who->who[i].who, ROLE_SUBJECT);
	for (int i = 0; i < old.n; i++)
		if (old.who[i].role != ROLE_SUBJECT && !(old.who[i].role == ROLE_BETWEEN && who->n > 1))
			encounter_add(w, e, old.who[i].who, old.who[i].role);
}

/* "A delegation left to take part in ...": it, or whoever is named first. */
static bool travels_to(const struct work *w, const struct encounter *e, uint32_t partake, struct encounter *who)
{
	struct ref first = {REF_NONE, 0};
	uint32_t begin = partake;
	while (begin > e->s.begin && !is(w, begin - 1, IS_THAT) && !is(w, begin - 1, IS_COLON))
		begin--;
	for (uint32_t k = begin; k < partake; k++)
		if (party_is_person(w, k) && !party_leads(w, k) &&
		    (first.kind == REF_NONE || (first.kind != REF_DELEGATION && w->who[k].kind == REF_DELEGATION)))
			first = w->who[k];
	if (first.kind == REF_NONE)
		return false;
	encounter_add(w, who, first, ROLE_SUBJECT);
	return true;
}

bool encounter_partake(struct work *w, struct encounter *e)
{
	enum { BACK = 16 /* [unit] */ };
	for (uint32_t k = e->cue; k-- > e->s.begin && k + BACK > e->cue;) {
		if (is(w, k, IS_THAT) || is(w, k, IS_COLON) || is(w, k, IS_MEETNOUN) || is(w, k, IS_MEETVERB) ||
		    is(w, k, IS_CUE))
			return false;
		if (is(w, k, IS_PARTAKE) && is(w, k, IS_MASDAR) && is(w, k, IS_PRON) && k > e->s.begin &&
		    is(w, k - 1, IS_PREP) && e->memory) { /* "during his attendance of" */
			struct encounter his = {
			    .cue = k, .support = PACK_NONE, .s = e->s, .sentence = e->sentence, .memory = e->memory};
			if (!encounter_subject(w, &his, e->memory))
				return false;
			presided(w, e, &his);
			return true;
		}
		if (is(w, k, IS_PARTAKE) && is(w, k, IS_MASDAR) && k > e->s.begin && is(w, k - 1, IS_NAME_FOR)) {
			struct encounter who = {.cue = k, .support = PACK_NONE, .s = e->s, .sentence = e->sentence};
			if (!travels_to(w, e, k, &who))
				return false;
			presided(w, e, &who);
			return true;
		}
		if (!is(w, k, IS_PARTAKE) || is(w, k, IS_PRON) || (!is(w, k, IS_PERF) && !is(w, k, IS_IMPF)) ||
		    is(w, k, IS_PREP))
			continue;
		struct encounter who = {
		    .cue = e->cue, .support = k, .s = e->s, .sentence = e->sentence, .memory = e->memory};
		encounter_scan(w, &who, k + 1, e->cue, ROLE_SUBJECT, 0);
		if (!who.n)
			encounter_before(w, &who, k);
		/* "opened": by whoever is named beside it, or by nobody */
		if (!who.n && e->memory && !is(w, k, IS_HOLD))
			encounter_subject(w, &who, e->memory);
		if (!who.n || (is(w, k, IS_HOLD) && !party_is_person(w, who.last)))
			return false;
		presided(w, e, &who);
		e->support = k;
		return true;
	}
	return false;
}
