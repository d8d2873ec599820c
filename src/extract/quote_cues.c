/* SPDX-License-Identifier: GPL-3.0-or-later
 * From a cue of saying to what opens its content. */
#include "extract/quotes_in.h"

enum { GAP = 16 /* [unit] from a cue to what opens its content */ };

bool cue_finite(const struct work *w, uint32_t i)
{
	return is(w, i, IS_PERF) || is(w, i, IS_IMPF) || is(w, i, IS_CUEPHRASE);
}

bool cue_is(const struct work *w, uint32_t i)
{
	if (!is(w, i, IS_CUE) && !is(w, i, IS_CUEPHRASE))
		return false;
	/* The article makes a participle a noun. */
	return !is(w, i, IS_DEF);
}

bool cue_participle(const struct work *w, uint32_t i)
{
	return (is(w, i, IS_CIRC) || !is(w, i, IS_PART)) && !is(w, i, IS_PERF) && !is(w, i, IS_IMPF) &&
	       !is(w, i, IS_MASDAR) && !is(w, i, IS_CUENOUN);
}

static bool opens_by_preposition(const struct work *w, uint32_t cue, uint32_t k)
{
	const struct classes *c = &w->units.items[cue].classes, *u = &w->units.items[k].classes;
	for (uint32_t i = 0; i < w->pack->head->frame_n; i++)
		if (classes_has(c, w->pack->frames[i].comp) && classes_has(u, w->pack->frames[i].name))
			return true;
	return false;
}

static uint32_t words_between(const struct work *w, uint32_t a, uint32_t b)
{
	return a < b ? w->units.items[b - 1].last - w->units.items[a].first : 0;
}

bool quote_marked(const struct work *w, uint32_t k, uint32_t least)
{
	return is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && words_between(w, k + 1, w->match[k]) >= least;
}

static bool skip_subject(const struct work *w, uint32_t k)
{
	return work_is_actor(w, k) || is(w, k, IS_TITLE) || is(w, k, IS_HONOR) || is(w, k, IS_RANK) ||
	       is(w, k, IS_PERSONDESC) || is(w, k, IS_DELEGNOUN);
}

/* Nothing but the mark follows up to the end of the sentence. */
static bool whole_marked(const struct finder *f, uint32_t k)
{
	return quote_marked(f->w, k, 2) && f->w->match[k] + 2 >= f->s.end;
}

/* ", in a joint press conference with X," stands between a subject and what he said: the comma that closes it, or `k`.
 */
static uint32_t skip_aside(const struct work *w, uint32_t k, uint32_t end)
{
	if (!is(w, k, IS_PREP) || is(w, k, IS_GLUED) || !is(w, k - 1, IS_COMMA))
		return k;
	for (uint32_t i = k + 1; i < end && i < k + GAP; i++) {
		if (is(w, i, IS_THAT) || is(w, i, IS_COLON) || is(w, i, IS_OPEN))
			return k;
		if (is(w, i, IS_COMMA))
			return i;
	}
	return k;
}

/* The content behind a preposition, or behind a "that" which soon follows it. One that is a word of its own stands
 * outside. */
static void behind_preposition(const struct work *w, uint32_t k, uint32_t end, struct opening *o)
{
	struct span s = work_span(w, k, k + 1), n = k + 1 < w->units.n ? work_span(w, k + 1, k + 2) : s;
	o->content = n.begin > s.end ? k + 1 : k;
	for (uint32_t t = k + 1; t < k + 5 && t < end && !is(w, t, IS_COMMA) && !cue_is(w, t); t++)
		if (is(w, t, IS_THAT)) {
			o->content = t + 1;
			o->that = true;
			return;
		}
}

static bool may_be_object(const struct work *w, uint32_t k)
{
	return !is(w, k, IS_COMMA) && !is(w, k, IS_PREP) && !is(w, k, IS_CONJ) && !is(w, k, IS_POS_FUNC) &&
	       !is(w, k, IS_MARK) && !is(w, k, IS_AND) && !is(w, k, IS_RELATIVE) && !is(w, k, IS_NAME_FI);
}

/* "that", with a colon behind it or not, or a colon alone. */
static bool opens_by_itself(const struct work *w, uint32_t k, struct opening *o)
{
	o->that = is(w, k, IS_THAT);
	o->colon = !o->that && is(w, k, IS_COLON);
	if (!o->that && !o->colon)
		return false;
	o->content = k + 1 + (o->that && is(w, k + 1, IS_COLON));
	return true;
}

bool quote_opening(const struct finder *f, uint32_t cue, struct opening *o)
{
	const struct work *w = f->w;
	uint32_t end = cue + 1 + GAP < f->s.end ? cue + 1 + GAP : f->s.end;
	bool weak = is(w, cue, IS_WEAK), subject = false;
	uint32_t object = PACK_NONE;
	bool objects = is(w, cue, IS_COMP_OBJ) || is(w, cue, IS_FAMILY_STRESS) ||
	               (cue_participle(w, cue) && !is(w, cue, IS_CUEPHRASE));
	*o = (struct opening){0, PACK_NONE, 0, false, false, false};
	for (uint32_t k = cue + 1; k < end; k++) {
		uint32_t behind = skip_aside(w, k, f->s.end);
		if (behind > k && subject && object == PACK_NONE) {
			end = behind + GAP < f->s.end ? behind + GAP : f->s.end;
			k = behind;
			continue;
		}
		o->at = k;
		if (opens_by_itself(w, k, o))
			break;
		if (quote_marked(w, k, LONG_MARKED) && is(w, cue, IS_COMP_QUOTE)) {
			o->content = k;
			break;
		}
		if (k > cue + 1 && cue_is(w, k) && (cue_finite(w, k) || cue_participle(w, k)) &&
		    !is(w, k - 1, IS_RELATIVE) && !is(w, k, IS_WEAK))
			break;
		if (objects && object != PACK_NONE && opens_by_preposition(w, cue, k))
			continue;
		if (!weak && opens_by_preposition(w, cue, k)) {
			behind_preposition(w, k, end, o);
			break;
		}
		if (skip_subject(w, k)) {
			subject = true;
			continue;
		}
		if (object == PACK_NONE && may_be_object(w, k))
			object = k;
		if (is(w, k, IS_COMMA) && object != PACK_NONE && !subject && !cue_participle(w, cue))
			break;
	}
	if (o->content)
		goto found;
	if (weak || !objects || object == PACK_NONE)
		return false;
	o->object = true;
	o->content = object;
	o->at = object;
found:
	if (quote_marked(w, o->content, o->colon ? 1 : LONG_MARKED) || (o->that && whole_marked(f, o->content)))
		o->mark = o->content;
	return o->content < f->s.end;
}
