/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who said it, and through whom. Candidates in order of trust: the subject beside the cue, the subject of the cue
 * before in this sentence, the sentence's own, who spoke last and agrees. */
#include "base/arena.h"
#include "extract/quotes_in.h"

enum { BACK = 12 /* [unit] that a subject may stand before its cue */ };

static const struct ref nobody = {REF_NONE, 0};

bool quote_speaks(const struct work *w, uint32_t k)
{
	return work_is_actor(w, k);
}

static const struct actor *actor_at(const struct work *w, struct ref r)
{
	return r.kind == REF_ACTOR ? &w->report->actors.items[r.index] : NULL;
}

bool quote_of_kind(const struct work *w, uint32_t k, enum actor_kind kind)
{
	const struct actor *a = k < w->units.n ? actor_at(w, w->who[k]) : NULL;
	return a && a->kind == kind;
}

bool quote_agency(const struct work *w, uint32_t k)
{
	return quote_of_kind(w, k, ACTOR_AGENCY);
}

bool quote_person_like(const struct work *w, uint32_t k)
{
	return w->who[k].kind == REF_DELEGATION || (quote_of_kind(w, k, ACTOR_PERSON) && !w->made[w->who[k].index]);
}

/* Governed by a preposition, or in a form that no subject has, but behind "but" and "that". */
static bool oblique(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	const struct classes *form = &w->tokens.items[w->units.items[k].first].classes;
	if (k > f->s.begin && (is(w, k - 1, IS_BUT) || is(w, k - 1, IS_THAT)))
		return false;
	if (classes_has(form, IS_OBL) && !classes_has(form, IS_SG))
		return true;
	return k > f->s.begin && is(w, k - 1, IS_PREP) && !is(w, k - 1, IS_CUE) && !is(w, k - 1, IS_CONJ) &&
	       !is(w, k - 1, IS_TURN) && !is(w, k - 1, IS_SUFFIXED);
}

/* The first person (or delegation) that a sentence names, nothing governing him: whom the report is about. */
static uint32_t first_person(const struct finder *f, uint32_t before)
{
	for (uint32_t k = f->s.begin; k < before; k++)
		if (quote_person_like(f->w, k) && !oblique(f, k))
			return k;
	return PACK_NONE;
}

void quote_meets(struct finder *f)
{
	bool title = f->s.begin < f->s.end &&
	             work_span(f->w, f->s.begin, f->s.begin + 1).begin < f->w->report->article.title.end;
	if (f->hero.kind != REF_NONE && (title || !f->hero_titled))
		return;
	uint32_t k = first_person(f, f->s.end);
	if (k == PACK_NONE)
		return;
	f->hero = f->w->who[k];
	f->hero_titled = title;
}

/* "As to the agency's report, X ...": what stands before the comma is no subject, unless a verb stands there too. */
static uint32_t behind_opening_phrase(const struct finder *f, uint32_t before)
{
	const struct work *w = f->w;
	uint32_t from = f->s.begin + (is(w, f->s.begin, IS_AND) ? 1U : 0U);
	if (!quote_prepositional(w, from) || is(w, from, IS_CONJ))
		return from;
	for (uint32_t k = from; k < before; k++) {
		bool verb = (is(w, k, IS_PERF) || is(w, k, IS_IMPF)) && !is(w, k, IS_POS_NOUN) && !is(w, k, IS_PREP) &&
		            !is(w, k, IS_GLUED) && !is(w, k, IS_MASDAR);
		if (verb)
			return k;
		if (is(w, k, IS_COMMA))
			return k + 1;
	}
	return from;
}

uint32_t quote_sentence_subject(const struct finder *f, uint32_t before)
{
	const struct work *w = f->w;
	uint32_t from = behind_opening_phrase(f, before);
	for (uint32_t k = from; k < before; k++) {
		if (is(w, k, IS_RELATIVE) || is(w, k, IS_COLON))
			return PACK_NONE;
		if (is(w, k, IS_OPEN) && w->match[k] < before)
			k = w->match[k];
		else if (is(w, k, IS_HIMSELF) && !oblique(f, k))
			return PACK_NONE;
		else if (quote_speaks(w, k) && !oblique(f, k) && !quote_of_kind(w, k, ACTOR_AGENCY))
			return k;
	}
	return PACK_NONE;
}

/* "Received a call from X, in which he said": a clause without "which", about what came from him. */
static bool said_in_it(const struct work *w, uint32_t cue, uint32_t who)
{
	return is(w, who - 1, IS_NAME_FROM) && who + 1 == cue && is(w, cue, IS_PERF) && is(w, cue + 1, IS_SUFFIXED) &&
	       is(w, cue + 1, IS_NAME_IN);
}

/* "X said": right before the cue, words of time and mood between. */
static uint32_t subject_beside(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	uint32_t k = cue;
	while (k > f->s.begin && (is(w, k - 1, IS_FUTURE) || is(w, k - 1, IS_AUX) || is(w, k - 1, IS_DAY) ||
	                             is(w, k - 1, IS_WEEKDAY) || cue_pronoun(w, k - 1)))
		k--;
	if (k == f->s.begin || !quote_speaks(w, k - 1))
		return PACK_NONE;
	k--;
	while (k >= f->s.begin + 2 && is(w, k - 1, IS_AND) && quote_speaks(w, k - 2))
		k -= 2;
	return oblique(f, k) && !said_in_it(w, cue, k) ? PACK_NONE : k;
}

/* The subject begins its clause, so that nothing else governs it. */
static bool begins_clause(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	return k == f->s.begin || is(w, k - 1, IS_COMMA) || is(w, k - 1, IS_CONJ) || is(w, k - 1, IS_AND) ||
	       is(w, k - 1, IS_THAT) || is(w, k - 1, IS_OPEN) || is(w, k - 1, IS_TURN) || is(w, k - 1, IS_AUX);
}

bool quote_subject_before(const struct finder *f, uint32_t cue)
{
	if (cue == f->s.begin || is(f->w, cue, IS_PRON) || !(is(f->w, cue, IS_IMPF) || is(f->w, cue, IS_PERF)))
		return false;
	uint32_t k = subject_beside(f, cue);
	return k != PACK_NONE && begins_clause(f, k);
}

/* "NAME, his office, ...": who is named, not what he is. */
static uint32_t named_before(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	bool apposition =
	    k > f->s.begin + 1 && is(w, k - 1, IS_COMMA) && quote_person_like(w, k - 2) && !quote_person_like(w, k);
	return apposition ? k - 2 : k;
}

/* Further back in the clause, behind an aside or another verb. */
static uint32_t subject_back(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	for (uint32_t k = cue; k-- > f->s.begin;) {
		if ((cue_is(w, k) && cue_finite(w, k) && !is(w, k, IS_WEAK)) || (is(w, k, IS_THAT) && k + 3 < cue))
			break;
		bool near = (k + 3 > cue && !is(w, cue - 1, IS_COMMA)) || quote_person_like(w, k) ||
		            (k > f->s.begin && is(w, k - 1, IS_BUT));
		if (quote_speaks(w, k) && !oblique(f, k) && near)
			return named_before(f, k);
	}
	return PACK_NONE;
}

/* A cue that goes on with a subject told before: "and said", "he said", "His Excellency said". */
static bool goes_on(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	if (is(w, cue + 1, IS_HIMSELF))
		return true;
	if (cue == f->s.begin)
		return false;
	/* "as for X, (so) he said": the subject stands before */
	if (is(w, cue - 1, IS_AND) && !is(w, cue - 1, IS_AND_LIST) && cue > f->s.begin + 2)
		return false;
	return is(w, cue - 1, IS_AND) || is(w, cue - 1, IS_CONJ) || is(w, cue - 1, IS_TURN) || cue_pronoun(w, cue - 1);
}

/* "... and called on X to ...": X is asked, when someone speaks already and X is no person. */
static bool addressed(const struct finder *f, uint32_t cue, uint32_t k)
{
	const struct work *w = f->w;
	if (oblique(f, k))
		return true;
	/* a state is "she": "and he called on Xland" */
	if (is(w, cue, IS_WHOM) && goes_on(f, cue) && is(w, cue, IS_PERF) && !is(w, cue, IS_FEM) &&
	    quote_of_kind(w, k, ACTOR_COUNTRY) && f->last[0].kind != REF_NONE)
		return true;
	return is(w, cue, IS_WHOM) && goes_on(f, cue) && f->subject.kind != REF_NONE && !quote_person_like(w, k) &&
	       (!is(w, cue, IS_FEM) || quote_agrees(w, cue, f->subject));
}

/* "..., while X called Y and hinted ...": who acts in the clause that turned to him. */
static uint32_t clause_subject(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	uint32_t k = cue;
	while (--k > f->s.begin + 1) {
		if (cue_is(w, k) && cue_finite(w, k))
			return PACK_NONE;
		if (is(w, k - 1, IS_COMMA) && is(w, k, IS_OUTSIDE) && is(w, k, IS_CONJ))
			break;
	}
	for (uint32_t i = k + 1; k > f->s.begin + 1 && i < cue; i++)
		if (quote_speaks(w, i) && !oblique(f, i))
			return quote_agrees(w, cue, w->who[i]) ? i : PACK_NONE;
	return PACK_NONE;
}

/* A set phrase that hangs on another verb, which has the subject. */
static bool hangs_on_verb(const struct work *w, uint32_t cue)
{
	return is(w, cue, IS_CUEPHRASE) &&
	       (is(w, cue, IS_ADJUNCT) || classes_has(&w->tokens.items[w->units.items[cue].first].classes, IS_PREP));
}

/* Who stands right behind the verb before, its preposition with a pronoun between or not. */
static uint32_t verb_subject(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	for (uint32_t v = cue; v-- > f->s.begin;) {
		if (is(w, v, IS_COMMA) && v + 1 == cue)
			return PACK_NONE;
		bool verb = (is(w, v, IS_PERF) || is(w, v, IS_IMPF)) && !is(w, v, IS_POS_NOUN) && !is(w, v, IS_PREP);
		if (!verb)
			continue;
		uint32_t k = v + 1 + (is(w, v + 1, IS_PREP) && is(w, v + 1, IS_SUFFIXED) ? 1U : 0U);
		return k < cue && quote_speaks(w, k) ? k : PACK_NONE;
	}
	return PACK_NONE;
}

uint32_t quote_antecedent(const struct finder *f, uint32_t relative)
{
	const struct work *w = f->w;
	uint32_t k = relative - 1;
	bool who = !is(w, relative, IS_CONJ) && !is(w, relative, IS_PREP);
	while (who && k > f->s.begin && (is(w, k, IS_COMMA) || is(w, k, IS_CLOSE) || is(w, k, IS_BRACKET)))
		k--;
	if (!quote_speaks(w, k))
		return PACK_NONE;
	/* both, or all of them */
	bool more = is(w, relative, IS_DU) || is(w, relative, IS_PL);
	while (more && k >= f->s.begin + 2 && is(w, k - 1, IS_AND) && quote_speaks(w, k - 2))
		k -= 2;
	return k;
}

static uint32_t finite_subject(const struct finder *f, uint32_t cue, const struct opening *o)
{
	const struct work *w = f->w;
	uint32_t beside = subject_beside(f, cue);
	if (cue > f->s.begin + 1 && is(w, cue - 1, IS_RELATIVE) && o->subject == PACK_NONE) {
		/* "whom he called ...": not he who stands before it */
		uint32_t who = quote_antecedent(f, cue - 1);
		bool he = who != PACK_NONE && quote_person_like(w, who) && !is(w, cue, IS_FAMILY_DESCRIBE);
		return is(w, cue, IS_PRON) && !he ? quote_sentence_subject(f, cue) : who;
	}
	if (beside != PACK_NONE && (o->subject == PACK_NONE || begins_clause(f, beside)))
		return beside;
	if (o->subject != PACK_NONE && !addressed(f, cue, o->subject))
		return o->subject;
	/* "X contented himself with saying to ..." */
	if (hangs_on_verb(w, cue) && (o->source == PACK_NONE || is(w, o->source, IS_GLUED)))
		return verb_subject(f, cue);
	/* "It says in a statement of X", "the statement of X said" */
	if (is(w, cue, IS_CUEPHRASE) || is(w, cue + 1, IS_CUENOUN))
		return o->source;
	return goes_on(f, cue) ? clause_subject(f, cue) : subject_back(f, cue);
}

/* Those joined to the subject: "X and Y said". */
static void joint_speakers(struct finder *f, uint32_t k)
{
	struct work *w = f->w;
	f->also = (struct refs){NULL, 0, 0};
	while (k + 2 < w->units.n && is(w, k + 1, IS_AND) && quote_speaks(w, k + 2)) {
		k += 2;
		if (!ref_eq(w->who[k], w->who[k - 2]))
			*VEC_PUSH(w->report->arena, &f->also) = w->who[k];
	}
}

/* The subject that a verb earlier in the sentence has: "X met Y and said". */
static uint32_t main_subject(const struct finder *f, uint32_t cue)
{
	uint32_t k = quote_sentence_subject(f, cue);
	bool who = k != PACK_NONE && !quote_of_kind(f->w, k, ACTOR_COUNTRY) && !is(f->w, cue + 1, IS_HIMSELF);
	return who && quote_agrees(f->w, cue, f->w->who[k]) ? k : PACK_NONE;
}

/* "..., which X attended and threatened ...": who acts right behind the verb before. */
static uint32_t acting(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	enum { NEAR = 12 /* [unit] */ };
	for (uint32_t k = cue - 1; k > f->s.begin && k + NEAR > cue && !is(w, k, IS_COMMA); k--) {
		bool verb = is(w, k - 1, IS_PERF) && !is(w, k - 1, IS_POS_NOUN) && !is(w, k - 1, IS_PREP);
		if (verb && quote_person_like(w, k))
			return quote_agrees(w, cue, w->who[k]) ? k : PACK_NONE;
	}
	return PACK_NONE;
}

/* "He had a call from X, who confirmed in its course ...": the caller. */
static uint32_t caller(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	if (!is(w, cue + 1, IS_CLITIC) || !is(w, cue + 1, IS_PREP))
		return PACK_NONE;
	for (uint32_t k = cue; k-- > f->s.begin + 2 && !(cue_is(w, k) && cue_finite(w, k));)
		if (quote_person_like(w, k) && is(w, k - 1, IS_NAME_FROM))
			return is(w, k - 2, IS_MEETNOUN) || is(w, k - 3, IS_MEETNOUN) ? k : PACK_NONE;
	return PACK_NONE;
}

/* The unit that names the speaker, or PACK_NONE. */
static uint32_t speaking_unit(const struct finder *f, uint32_t cue, const struct opening *o)
{
	const struct work *w = f->w;
	bool told = is(w, cue, IS_CUEPHRASE) && (o->subject != PACK_NONE || o->source != PACK_NONE);
	uint32_t called = o->subject == PACK_NONE ? caller(f, cue) : PACK_NONE;
	if (called != PACK_NONE)
		return called;
	if (hangs_on_verb(w, cue) && verb_subject(f, cue) != PACK_NONE)
		return verb_subject(f, cue);
	if (!cue_participle(w, cue) || told)
		return finite_subject(f, cue, o);
	if (is(w, cue, IS_CUEPHRASE) && cue > f->s.begin + 1 && is(w, cue - 1, IS_RELATIVE) && !is(w, cue - 1, IS_CONJ))
		return quote_antecedent(f, cue - 1);
	/* "that X renewed his call": a set phrase, whatever its form */
	uint32_t beside = is(w, cue, IS_CUEPHRASE) && !is(w, cue, IS_PART) ? subject_beside(f, cue) : PACK_NONE;
	if (beside != PACK_NONE && begins_clause(f, beside))
		return beside;
	/* "according to AGENCY, adding that": she adds */
	if (is(w, cue, IS_FEM) && cue > f->s.begin + 2 && is(w, cue - 1, IS_COMMA)) {
		uint32_t k = cue - 2 - (is(w, cue - 2, IS_CLOSE) ? 1U : 0U);
		if (quote_agency(w, k))
			return k;
	}
	return f->subject.kind == REF_NONE && !is(w, cue + 1, IS_HIMSELF) ? quote_sentence_subject(f, cue) : PACK_NONE;
}

/* How the subject at unit k was found. */
static enum reason found_at(const struct finder *f, uint32_t cue, uint32_t k, const struct opening *o)
{
	enum { NEAR = 3 /* [unit] */ };
	if (k > cue)
		return k == o->source ? WHY_SOURCE : WHY_SUBJECT_AFTER;
	if (k + NEAR >= cue)
		return WHY_SUBJECT_BEFORE;
	return cue_participle(f->w, cue) ? WHY_SENTENCE_SUBJECT : WHY_SUBJECT_BACK;
}

struct ref quote_speaker(struct finder *f, uint32_t cue, const struct opening *o, struct span *mention)
{
	const struct work *w = f->w;
	*mention = (struct span){0, 0};
	struct ref r = nobody;
	uint32_t k = speaking_unit(f, cue, o);
	uint32_t who = k != PACK_NONE ? k : o->noun;
	if (who != PACK_NONE ? quote_both(f, who, &r) : quote_they_two(f, cue, &r)) {
		f->why.step = WHY_BOTH;
		return r;
	}
	if (o->subject == PACK_NONE && !cue_participle(w, cue) && quote_short_name(f, cue, &r, mention)) {
		f->why.step = WHY_SUBJECT_AFTER;
		return r;
	}
	if (k == PACK_NONE && !cue_participle(w, cue))
		r = quote_unknown(f, o, mention);
	if (r.kind == REF_NONE && k == PACK_NONE && f->subject.kind == REF_NONE && cue < f->s.end)
		k = cue_participle(w, cue) ? PACK_NONE : main_subject(f, cue);
	if (r.kind == REF_NONE && k == PACK_NONE)
		k = quote_told_subject(f, cue);
	if (r.kind == REF_NONE && k == PACK_NONE && goes_on(f, cue) && f->subject.kind == REF_NONE)
		k = acting(f, cue);
	if (k == PACK_NONE) {
		f->why.step = WHY_SUBJECT_UNKNOWN;
		if (r.kind != REF_NONE)
			return r;
		r = quote_inherited(f, cue);
		if (!ref_eq(r, f->subject))
			f->also = (struct refs){NULL, 0, 0};
		return r;
	}
	/* "AGENCY said, relaying from X, that" */
	for (uint32_t i = cue + 1; quote_agency(w, k) && i + 1 < o->at; i++)
		if ((is(w, i, IS_RELAY) || is(w, i, IS_NAME_ABOUT)) && quote_speaks(w, i + 1))
			k = i + 1;
	joint_speakers(f, k);
	f->why.step = (uint8_t)found_at(f, cue, k, o);
	*mention = work_span(w, k, k + 1);
	return w->who[k];
}
