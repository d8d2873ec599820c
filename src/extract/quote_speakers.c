/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who said it, and through whom. */
#include "extract/quotes_in.h"

bool quote_speaks(const struct work *w, uint32_t k)
{
	return work_is_actor(w, k);
}

static bool person_like(const struct work *w, uint32_t k)
{
	return w->who[k].kind == REF_DELEGATION ||
	       (w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON &&
	           !w->made[w->who[k].index]);
}

static bool is_state(const struct work *w, uint32_t k)
{
	return w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_COUNTRY;
}

bool quote_agency(const struct work *w, uint32_t k)
{
	return k < w->units.n && w->who[k].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[k].index].kind == ACTOR_AGENCY;
}

/* The subject between a cue and its content, else before the cue in its clause. */
struct ref quote_speaker(struct finder *f, uint32_t cue, const struct opening *o, struct span *mention)
{
	const struct work *w = f->w;
	*mention = (struct span){0, 0};
	if (!cue_participle(w, cue)) {
		for (uint32_t k = cue + 1; k < o->at; k++) {
			if (is(w, k, IS_PREP)) {
				k++;
				continue;
			}
			if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] < o->at) {
				k = w->match[k];
				continue;
			}
			bool close = k <= cue + 2;
			if (quote_speaks(w, k) && ((!is_state(w, k) && !quote_agency(w, k)) || close)) {
				*mention = work_span(w, k, k + 1);
				return w->who[k];
			}
		}
		/* "The statement said": no one that is named. */
		if (is(w, cue + 1, IS_CUENOUN) && is(w, cue + 1, IS_DEF))
			return (struct ref){REF_NONE, 0};
		bool joined = cue > f->s.begin && (is(w, cue - 1, IS_AND) || is(w, cue - 1, IS_CONJ) ||
		                                      is(w, cue - 1, IS_PRON) || is(w, cue + 1, IS_HONOR));
		for (uint32_t k = cue; !joined && k-- > f->s.begin;) {
			if (cue_is(w, k) && cue_finite(w, k))
				break;
			bool oblique = k > f->s.begin && is(w, k - 1, IS_PREP);
			bool near = (k + 3 > cue && !is(w, cue - 1, IS_COMMA)) || person_like(w, k);
			if (quote_speaks(w, k) && !oblique && near) {
				*mention = work_span(w, k, k + 1);
				return w->who[k];
			}
			if (is(w, k, IS_THAT) && k + 3 < cue)
				break;
		}
	} else if (cue > f->s.begin + 1 && is(w, cue - 1, IS_COMMA) && quote_agency(w, cue - 2)) {
		*mention = work_span(w, cue - 2, cue - 1);
		return w->who[cue - 2];
	} else if (f->subject.kind == REF_NONE) {
		for (uint32_t k = f->s.begin; k < cue; k++)
			if (quote_speaks(w, k) && !(k > f->s.begin && is(w, k - 1, IS_PREP))) {
				*mention = work_span(w, k, k + 1);
				return w->who[k];
			}
	}
	return f->subject.kind != REF_NONE ? f->subject : f->last_speaker;
}

struct ref quote_via(const struct finder *f, struct ref speaker)
{
	const struct work *w = f->w;
	for (uint32_t k = f->s.begin; k < f->s.end; k++) {
		if (w->who[k].kind != REF_ACTOR || ref_eq(w->who[k], speaker))
			continue;
		if (w->report->actors.items[w->who[k].index].kind == ACTOR_AGENCY)
			return w->who[k];
	}
	return (struct ref){REF_NONE, 0};
}
