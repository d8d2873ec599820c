/* SPDX-License-Identifier: GPL-3.0-or-later
 * Between a cue of saying and what opens its content: who speaks, who is described, what may be its object. */
#include "extract/quote_reading_in.h"

/* "he described X as ...", "he accused X of ...": X begins the content. He is the first one told when the subject goes
 * on from before, else the second. */
void reading_whom(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	bool thing = !work_is_actor(w, k) && ((is(w, k, IS_DEF) && (is(w, k, IS_MEETNOUN) || is(w, k, IS_MASDAR))) ||
	                                         (is(w, k, IS_PRON) && is(w, k, IS_POS_NOUN)));
	bool goes_on =
	    r->before || cue_participle(w, r->cue) || is(w, k - 1, IS_DEF) || work_is_actor(w, k - 1) || thing;
	bool begins = quote_may_be_subject(w, k) || (quote_may_be_object(w, k) && !is(w, k, IS_POS_ADJ));
	if (r->aside && (quote_begins_anew(w, k) || (is(w, k - 1, IS_COMMA) && k > r->cue + 2)))
		r->aside = false;
	if (r->whom == PACK_NONE && !r->aside && begins && goes_on && !is(w, k - 1, IS_PREP) && !is(w, k - 1, IS_AND))
		r->whom = k;
}

/* Right behind the cue, a number between or not. */
static bool first_noun(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	uint32_t b = k - 1;
	while (b > r->cue && (is(w, b, IS_NUMWORD) || is(w, b, IS_NUMBER) || is(w, b, IS_DAY) || is(w, b, IS_WEEKDAY)))
		b--;
	return b == r->cue && !cue_participle(w, r->cue);
}

/* Right before unit k stands a medium that was spoken to. */
static bool addressee_before(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	uint32_t b = k - 1;
	if (is(w, b, IS_CLOSE))
		while (b > r->cue && w->match[b] != k - 1)
			b--;
	else if (!quote_agency(w, b))
		return false;
	return b > r->cue + 1 && is(w, b - 1, IS_NAME_FOR);
}

/* "affirmed during the meeting X that", "revealed at its end X": behind where or when he said it. */
static bool behind_occasion(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	uint32_t b = k - 1;
	if (!r->aside || r->told || r->o->subject != PACK_NONE || r->object != PACK_NONE || !quote_person_like(w, k) ||
	    b < r->cue + 2 || !is(w, r->cue + 1, IS_PREP) || is(w, r->cue + 1, IS_SUFFIXED))
		return false;
	for (uint32_t i = r->cue + 1; i < k; i++)
		if (is(w, i, IS_COMMA) || is(w, i, IS_AND) || work_is_actor(w, i))
			return false;
	bool his = (is(w, b, IS_PRON) || is(w, b, IS_SUFFIXED)) && !is(w, b, IS_MEETNOUN) && !is(w, b, IS_MASDAR);
	return his || (is(w, b, IS_DEF) && !is(w, b, IS_PREP));
}

/* The first who is named speaks; a person behind his description is more than it. */
void reading_subject(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	/* "the office of X said": X does not speak himself */
	if (k > r->cue + 1 && r->o->noun == k - 1 && is(w, k - 1, IS_ORGNOUN) && !is(w, k - 1, IS_DEF))
		return;
	bool first = r->o->subject == PACK_NONE && !r->aside && r->object == PACK_NONE;
	bool made = w->who[k].kind == REF_ACTOR && w->made[w->who[k].index];
	bool named =
	    w->who[k].kind == REF_ACTOR && !made && w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON;
	bool further =
	    r->described && named && !is(w, k - 1, IS_PREP) && !is(w, k - 1, IS_AND) && !is(w, k - 1, IS_COMMA);
	/* "told AGENCY a source": behind the addressee the subject begins */
	if (r->aside && r->o->subject == PACK_NONE && r->object == PACK_NONE && work_is_actor(w, k) &&
	    addressee_before(r, k)) {
		r->o->subject = k;
		r->aside = false;
		r->told = true;
		return;
	}
	if (behind_occasion(r, k)) {
		r->o->subject = k;
		r->described = made;
		r->aside = false;
		r->told = true;
		return;
	}
	if (w->who[k].kind == REF_NONE && (is(w, k, IS_PERSONDESC) || is(w, k, IS_BOTH)) && first_noun(r, k))
		r->o->noun = k;
	if (w->who[k].kind != REF_NONE && r->aside && r->o->source == PACK_NONE)
		r->o->source = k;
	/* "the spokesman of the conference of ... NAME": the office went on */
	if (r->described && named && r->object != PACK_NONE && is(w, k - 1, IS_DEF) && !work_is_actor(w, k - 1)) {
		r->object = PACK_NONE;
		r->o->subject = k;
		r->described = r->aside = false;
		return;
	}
	if (w->who[k].kind != REF_NONE && (first || further)) {
		r->o->subject = k;
		r->described = made;
		r->aside = false;
	}
	if (!r->aside)
		r->told = true;
}

/* "he renewed his call for ...": the call is what opens. */
bool reading_renews(const struct reading *r, uint32_t k)
{
	const struct classes *c = &r->w->tokens.items[r->w->units.items[k].first].classes;
	return is(r->w, r->cue, IS_RENEW) && r->object == PACK_NONE && classes_has(c, IS_CUE) &&
	       !classes_has(c, IS_WEAK) && classes_has(c, IS_MASDAR) &&
	       (classes_has(c, IS_WHOM) || classes_has(c, IS_FAMILY_STRESS));
}

void reading_noun(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	bool def = is(w, k, IS_DEF);
	/* A noun without article behind one that has it begins something new. */
	bool takes = r->objects || is(w, r->cue, IS_RENEW) || (is(w, k, IS_STANCE) && is(w, r->cue, IS_COMP_THAT));
	if (r->aside && takes && r->object == PACK_NONE &&
	    (quote_begins_anew(w, k) || ((is(w, k - 1, IS_SUFFIXED) || is(w, k - 1, IS_CLITIC)) &&
	                                    is(w, k - 1, IS_PREP) && quote_may_be_object(w, k))))
		r->aside = false;
	if (r->aside && def && (is(w, k - 1, IS_DEF) || is(w, k, IS_GLUED)) && reading_renews(r, k))
		r->aside = false; /* "renewed in the call the assurance of ..." */
	if (r->aside || r->object != PACK_NONE || !quote_may_be_object(w, k))
		return;
	/* The rest of a name that nobody knows. */
	bool name = is(w, k, IS_UNKNOWN) && !def && !is(w, k, IS_GLUED) && r->told &&
	            (is(w, k + 1, IS_UNKNOWN) || is(w, k - 1, IS_UNKNOWN)) && !is(w, k + 1, IS_DEF);
	if (name)
		return;
	/* "informed the journalists X that": they are told */
	bool listeners = k == r->cue + 1 && is(w, k, IS_OBL) && is(w, k, IS_PL) && def && !work_is_actor(w, k);
	if (listeners && quote_may_be_subject(w, k + 1))
		return;
	if (!r->told && first_noun(r, k)) {
		bool body = is(w, k, IS_ORGNOUN) && !is(w, k, IS_PRON);
		r->o->noun = k;
		r->told = def || body;
		if (r->told)
			return;
	}
	bool adjective = is(w, k, IS_POS_ADJ) || is(w, k, IS_NISBA) || is(w, k, IS_TITLEADJ);
	bool described = !work_is_actor(w, k - 1) || is(w, k - 1, IS_PERSONDESC) || is(w, k - 1, IS_TITLE);
	if (def && r->told && is(w, k - 1, IS_DEF) && described && adjective)
		return;
	/* "X and his brother Y": one of those who speak */
	if (r->told && is(w, k - 1, IS_AND) && !def && quote_may_be_subject(w, k + 1))
		return;
	if (reading_renews(r, k)) {
		r->cue = k;
		r->objects = is(w, k, IS_FAMILY_STRESS);
		return;
	}
	r->object = k;
	r->object_def = def;
}

/* Does the cue take its content with this preposition? */
static bool frame_takes(const struct reading *r, const struct pack_affix *a)
{
	const struct pack *p = r->w->pack;
	const struct classes *cue = &r->w->units.items[r->cue].classes, *at = &p->sets[a->set].classes;
	for (uint32_t i = 0; i < p->head->frame_n; i++)
		if (classes_has(cue, p->frames[i].comp) && classes_has(at, p->frames[i].name))
			return true;
	return false;
}

/* Inside marks, or what is told already. */
static bool told_inside(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	for (uint32_t k = cue; k-- > f->s.begin;)
		if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] > cue)
			return true;
	return work_span(w, cue, cue + 1).begin < f->outer;
}

uint32_t reading_unknown(const struct reading *r)
{
	const struct work *w = r->w;
	enum { LEAST = 6 /* [byte] of a word without its preposition */ };
	if (told_inside(r->f, r->cue))
		return PACK_NONE;
	for (uint32_t k = r->cue + 1; k < r->end && !is(w, k, IS_COMMA) && !cue_is(w, k); k++) {
		const struct token *t = &w->tokens.items[w->units.items[k].first];
		if (!is(w, k, IS_UNKNOWN) || is(w, k, IS_LATIN) || work_is_actor(w, k))
			continue;
		const char *s = w->tokens.folded + t->folded;
		for (uint64_t left = pack_proclitics(w->pack, s, t->folded_n); left;) {
			const struct pack_affix *a = pack_affix_next(w->pack, &left);
			if (a->kind == AFFIX_PREPOSITION && pack_has_affix(w->pack, a, s, t->folded_n, LEAST) &&
			    frame_takes(r, a))
				return k;
		}
	}
	return PACK_NONE;
}

bool reading_object(struct reading *r)
{
	const struct work *w = r->w;
	const struct finder *f = r->f;
	uint32_t cue = r->cue, noun = r->o->noun;
	bool clitic = is(w, cue, IS_PRON) && (is(w, cue, IS_PERF) || is(w, cue, IS_IMPF));
	bool goes_on = cue_participle(w, cue) && !is(w, cue, IS_CUEPHRASE) && !clitic && !is(w, cue, IS_WEAK);
	if (r->object == PACK_NONE)
		r->object = r->kept;
	/* "and he valued the position of ...": a thing values nothing */
	bool thing = noun != PACK_NONE && is(w, noun, IS_DEF) && !is(w, noun, IS_ORGNOUN) &&
	             !is(w, noun, IS_PERSONDESC) && !is(w, noun, IS_PL) && !is(w, noun, IS_BOTH) &&
	             !quote_may_be_subject(w, noun) && is(w, noun, IS_POS_NOUN);
	if (r->object == PACK_NONE && thing && r->o->subject == PACK_NONE && cue > f->s.begin &&
	    is(w, cue - 1, IS_AND) && f->subject.kind != REF_NONE)
		r->object = noun;
	/* "he made clear the importance of ..." */
	bool stance = r->told && r->object != PACK_NONE && is(w, r->object, IS_STANCE) && !is(w, r->object, IS_DEF) &&
	              is(w, cue, IS_COMP_THAT) && !clitic;
	return r->object != PACK_NONE && (r->objects || goes_on || stance);
}
