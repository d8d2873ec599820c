/* SPDX-License-Identifier: GPL-3.0-or-later
 * Through whom it is told: the medium that the sentence names beside its cue. */
#include "base/arena.h"
#include "extract/quotes_in.h"

/* How likely the agency at unit k relays the content that begins at byte `from` and ends at `to`. */
static int relays(const struct finder *f, uint32_t k, struct span content)
{
	const struct work *w = f->w;
	struct span at = work_span(w, k, k + 1);
	bool inside = at.begin >= content.begin && at.end <= content.end;
	for (uint32_t b = k; b-- > f->s.begin && b + 4 > k;) {
		if (is(w, b, IS_ATTRIB) || is(w, b, IS_AS))
			return 4;
		if (is(w, b, IS_RELAY) && !inside)
			return 3;
		if (is(w, b, IS_COMMA))
			break;
	}
	return inside ? 0 : k > f->s.begin && is(w, k - 1, IS_PREP) ? 2 : 1;
}

/* "the agency": the one that was named before. */
static struct ref that_agency(const struct finder *f, uint32_t k, uint32_t *none /* [unit] up to which there is none */)
{
	const struct work *w = f->w;
	enum { FAR_BACK = 1000 /* [unit] */ };
	if (!is(w, k, IS_AGENCYNOUN) || !is(w, k, IS_DEF) || work_is_actor(w, k))
		return (struct ref){REF_NONE, 0};
	uint32_t from = k > FAR_BACK + *none ? k - FAR_BACK : *none;
	for (uint32_t i = k; i-- > from;)
		if (quote_agency(w, i))
			return w->who[i];
	*none = k;
	return (struct ref){REF_NONE, 0};
}

struct ref quote_via(const struct finder *f, struct ref speaker, struct span content)
{
	const struct work *w = f->w;
	struct ref best = {REF_NONE, 0};
	int most = 0;
	uint32_t none = 0;
	for (uint32_t k = f->s.begin; k < f->s.end; k++) {
		if (w->who[k].kind == REF_NONE && !is(w, k, IS_AGENCYNOUN))
			continue;
		struct ref that = most < 1 ? that_agency(f, k, &none) : (struct ref){REF_NONE, 0};
		if (that.kind != REF_NONE && !ref_eq(that, speaker) && relays(f, k, content) > 0) {
			best = that;
			most = 1;
		}
		bool also_named = k > f->s.begin + 1 && is(w, k - 1, IS_OPEN) && speaker.kind != REF_NONE &&
		                  ref_eq(w->who[k - 2], speaker);
		if (!quote_agency(w, k) || ref_eq(w->who[k], speaker) || also_named)
			continue;
		int score = relays(f, k, content);
		if (score > most) {
			most = score;
			best = w->who[k];
		}
	}
	return best;
}

/* Marked words become a medium that nobody knows. */
static void make_medium(struct finder *f, uint32_t open)
{
	struct work *w = f->w;
	uint32_t a = w->units.items[open + 1].first, b = w->units.items[w->match[open]].first;
	if (a >= b)
		return;
	w->who[open + 1] = (struct ref){REF_ACTOR, (uint32_t)w->report->actors.n};
	struct actor *agency = VEC_PUSH(w->report->arena, &w->report->actors);
	*agency = (struct actor){.kind = ACTOR_AGENCY, .name = work_text(w, a, b)};
	*VEC_PUSH(w->report->arena, &agency->mentions) = work_token_span(w, a, b);
}

void quote_marked_medium(struct finder *f, uint32_t first, uint32_t last)
{
	const struct work *w = f->w;
	for (uint32_t k = first; k < last; k++)
		if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] < last && !work_is_actor(w, k + 1)) {
			make_medium(f, k);
			return;
		}
}

/* "X told <<...>> that", "in a talk with <<...>>": few words in marks to whom something is said, between a cue that
 * does not govern them and what it opens. */
static bool told_to(const struct finder *f, uint32_t open)
{
	enum { NEAR = 10, FEW = 4 /* [unit], [word] */ };
	const struct work *w = f->w;
	bool to = is(w, open - 1, IS_NAME_FOR) && !is(w, open - 1, IS_SUFFIXED);
	bool with = is(w, open - 1, IS_NAME_WITH) && open > f->s.begin + 2 &&
	            (is(w, open - 2, IS_CUENOUN) || is(w, open - 2, IS_PRESS) || is(w, open - 2, IS_POS_ADJ));
	if ((!to && !with) || quote_marked(w, open, FEW))
		return false;
	for (uint32_t k = open - 1; k-- > f->s.begin && k + NEAR > open && !is(w, k, IS_THAT) && !is(w, k, IS_COLON);)
		if (cue_is(w, k) && cue_finite(w, k))
			return is(w, k, IS_COMP_THAT) && !quote_governs(w, k, open - 1);
	return false;
}

void quote_media(struct finder *f)
{
	const struct work *w = f->w;
	const uint32_t *match = w->match, end = f->s.end;
	for (uint32_t k = f->s.begin + 1; k < end; k++) {
		if (match[k] == PACK_NONE)
			continue;
		/* a paper may be called like a capital */
		bool known = work_is_actor(w, k + 1), place = known && is(w, k + 1, IS_CAPITAL) && match[k] == k + 2;
		if ((!known && quote_medium_marked(w, k)) || ((!known || place) && told_to(f, k)))
			make_medium(f, k);
	}
}
