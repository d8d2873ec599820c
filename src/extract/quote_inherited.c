/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who goes on speaking where no subject is named: who may be meant by the form of the cue. */
#include "extract/quotes_in.h"

static const struct ref nobody = {REF_NONE, 0};

static const struct actor *actor_at(const struct work *w, struct ref r)
{
	return r.kind == REF_ACTOR ? &w->report->actors.items[r.index] : NULL;
}

/* Classes of the first word of a name or title. */
static const struct classes *first_classes(const struct work *w, const char *text)
{
	size_t n;
	char *word = fold_copy(&w->pack->fold, w->arena, str_sub(text, 0, strcspn(text, " ")), &n);
	uint32_t known = n ? pack_find(w->pack, word, n) : PACK_NONE;
	return known != PACK_NONE ? &w->pack->sets[w->pack->words[known].sense.set].classes : NULL;
}

/* Can who is told by `r` be the unnamed subject of this cue? A woman is not "he", a man or a state's body not "she". */
bool quote_agrees(const struct work *w, uint32_t cue, struct ref r)
{
	const struct actor *a = actor_at(w, r);
	if (!a || a->kind != ACTOR_PERSON || cue_participle(w, cue))
		return r.kind != REF_NONE;
	bool she = is(w, cue, IS_FEM), he = is(w, cue, IS_PERF) && !she && !is(w, cue, IS_PL);
	if (!she && !he)
		return true;
	const struct classes *title = a->title ? first_classes(w, a->title) : NULL;
	const struct classes *name = a->name ? first_classes(w, a->name) : NULL;
	bool woman = (title && classes_has(title, IS_FEM)) || (name && classes_has(name, IS_G_F));
	bool man = !woman && ((title && !classes_has(title, IS_PL)) || (name && classes_has(name, IS_G_M)));
	return !(she && man) && !(he && woman);
}

void quote_spoke(struct finder *f, struct ref speaker)
{
	size_t at = 0;
	while (at + 1 < LAST_SPEAKERS && f->last[at].kind != REF_NONE && !ref_eq(f->last[at], speaker))
		at++;
	for (; at > 0; at--)
		f->last[at] = f->last[at - 1];
	f->last[0] = speaker;
}

struct ref quote_goes_on(struct finder *f)
{
	bool here = f->subject.kind != REF_NONE;
	f->why.step = here ? WHY_INHERITED : f->last[0].kind != REF_NONE ? WHY_LAST_SPEAKER : WHY_NOBODY;
	return here ? f->subject : f->last[0];
}

/* "Said His Excellency", "His Excellency had said": where that stands; PACK_NONE: nowhere. */
static uint32_t courtesy_near(const struct finder *f, uint32_t cue)
{
	enum { NEAR = 3 /* [unit] */ };
	if (is(f->w, cue + 1, IS_HIMSELF))
		return cue + 1;
	for (uint32_t k = cue; k-- > f->s.begin && k + NEAR > cue && !is(f->w, k, IS_CUE);)
		if (is(f->w, k, IS_HIMSELF))
			return is(f->w, cue, IS_PERF) && k > f->s.begin && is(f->w, k - 1, IS_AUX) ? k : PACK_NONE;
	return PACK_NONE;
}

struct ref quote_inherited(struct finder *f, uint32_t cue)
{
	/* "His Excellency": he whom the report is about */
	uint32_t himself = courtesy_near(f, cue);
	struct ref so = himself != PACK_NONE ? courtesy_bearer(f->w, himself, f->hero) : nobody;
	bool anew = himself == cue + 1 && !cue_participle(f->w, cue);
	if (so.kind != REF_NONE && (f->subject.kind == REF_NONE || anew)) {
		f->why.step = WHY_HERO;
		return so;
	}
	/* "X said that the state values ..., explaining that": a state is not "he" */
	const struct actor *body = actor_at(f->w, f->subject), *main = actor_at(f->w, f->outside);
	bool his = cue_participle(f->w, cue) && is(f->w, cue, IS_ACC) && is(f->w, cue, IS_CIRC) &&
	           !is(f->w, cue, IS_FEM) && !is(f->w, cue, IS_PL);
	/* "X said that the state told ..., and asked": nor behind what it was said to tell */
	his |= is(f->w, cue, IS_PERF) && !is(f->w, cue, IS_FEM) && !is(f->w, cue, IS_PL) &&
	       work_span(f->w, cue, cue + 1).begin >= f->outer;
	if (his && body && body->kind != ACTOR_PERSON && main && main->kind == ACTOR_PERSON)
		f->subject = f->outside;
	if (f->subject.kind != REF_NONE && quote_agrees(f->w, cue, f->subject))
		return quote_goes_on(f);
	for (size_t i = 0; i < LAST_SPEAKERS; i++)
		if (quote_agrees(f->w, cue, f->last[i])) {
			f->why.step = i ? WHY_LAST_AGREEING : WHY_LAST_SPEAKER;
			return f->last[i];
		}
	if (f->last[0].kind == REF_NONE && f->subject.kind == REF_NONE && f->hero.kind != REF_NONE) {
		f->why.step = WHY_HERO;
		return f->hero;
	}
	return quote_goes_on(f);
}

/* "X said that Y met Z and called on him": inside X's words, Y, who begins them, goes on. */
uint32_t quote_told_subject(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	bool verb = is(w, cue, IS_PERF) || is(w, cue, IS_CUEPHRASE);
	if (work_span(w, cue, cue + 1).begin >= f->outer || !verb || cue < f->read || !is(w, cue - 1, IS_AND))
		return PACK_NONE;
	for (uint32_t k = f->read; k < cue; k++)
		if (work_span(w, k, k + 1).begin == f->begun)
			return quote_person_like(w, k) && quote_agrees(w, cue, w->who[k]) ? k : PACK_NONE;
	return PACK_NONE;
}
