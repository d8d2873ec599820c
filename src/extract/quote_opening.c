/* SPDX-License-Identifier: GPL-3.0-or-later
 * From a cue of saying to what opens its content: what does, what is an aside. */
#include "extract/quote_reading_in.h"

enum {
	NEAR = 16, /* [unit] from a cue to what opens its content */
	SHORT = 8, /* [unit] of a relative clause */
	FAR = 48,  /* [unit] with an aside between */
	OPENER = 5 /* [unit] from a preposition to the "that" behind it */
};

/* The content behind a preposition, or behind a "that" which follows it. One that is a word of its own stands
 * outside. */
static void behind_preposition(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	struct span s = work_span(w, k, k + 1), n = k + 1 < w->units.n ? work_span(w, k + 1, k + 2) : s;
	/* "of what": one word with its preposition */
	bool what = is(w, k, IS_DEMONSTRATIVE) || (is(w, k, IS_RELATIVE) && is(w, k, IS_NAME_AT));
	r->o->content = n.begin > s.end && !what ? k + 1 : k;
	/* "on those gathered that they ...": whom he calls on stands between */
	bool whom = is(w, r->cue, IS_WHOM) && (is(w, k + 1, IS_DEF) || quote_may_be_subject(w, k + 1));
	uint32_t near = k + (whom ? OPENER : 2);
	for (uint32_t t = k + 1; t < near && t < r->f->s.end; t++) {
		bool which = is(w, t, IS_RELATIVE) && !is(w, t, IS_PREP);
		if (is(w, t, IS_COMMA) || which || cue_is(w, t) || quote_marked(w, t, LONG_MARKED))
			return;
		if (is(w, t, IS_THAT)) {
			r->o->content = t + 1 + is(w, t + 1, IS_COLON);
			r->o->that = true;
			return;
		}
	}
}

static bool found(struct reading *r, uint32_t at, uint32_t content)
{
	r->o->at = at;
	r->o->content = r->whom != PACK_NONE ? r->whom : content;
	return true;
}

static bool found_object(struct reading *r)
{
	/* "and he considered the meeting a chance": a meeting considers nothing */
	uint32_t n = r->o->noun;
	if (n != PACK_NONE && r->o->subject == PACK_NONE && is(r->w, n, IS_DEF) && r->object > n &&
	    (is(r->w, n, IS_MEETNOUN) || is(r->w, n, IS_MASDAR)))
		r->object = n;
	r->o->object = true;
	return found(r, r->object, r->object);
}

/* A set phrase that holds its "that": "he replied that". */
static bool ends_in_that(const struct work *w, uint32_t cue)
{
	const struct unit *u = &w->units.items[cue];
	return is(w, cue, IS_CUEPHRASE) && u->last > u->first + 1 &&
	       classes_has(&w->tokens.items[u->last - 1].classes, IS_THAT);
}

/* "that", with a colon before or behind it or not, or a colon alone. */
static bool opens_by_itself(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	bool that = is(w, k, IS_THAT), colon = is(w, k, IS_COLON);
	if (!that && !colon)
		return false;
	/* "the need that ...": inside the object */
	bool inside =
	    that && r->object != PACK_NONE && (r->object == k - 1 || (r->objects && r->told && !r->object_def));
	if (inside && r->objects)
		return found_object(r);
	bool both = that ? is(w, k + 1, IS_COLON) : is(w, k + 1, IS_THAT);
	r->o->that = that || both;
	r->o->colon = colon && !both;
	/* "that ... not" in one word belongs to what is said, with the preposition on it */
	if (that && !both && is(w, k, IS_NEGATION))
		return found(r, k, is(w, k, IS_GLUED) && is(w, k - 1, IS_PREP) ? k - 1 : k);
	return found(r, k, k + 1 + both);
}

/* ", an aside, that": the comma at `k` or one soon after leads to it. */
static bool that_behind(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	for (uint32_t i = k; i < k + NEAR && i < r->f->s.end && !cue_is(w, i); i++) {
		if (is(w, i, IS_THAT))
			return is(w, i - 1, IS_COMMA);
	}
	return false;
}

/* ", who ..., on it: <<": a colon and a mark lead on to it. */
static bool marks_behind(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	for (uint32_t i = k; i < k + NEAR && i < r->f->s.end && !cue_is(w, i) && !is(w, i, IS_THAT); i++)
		if (is(w, i, IS_COLON))
			return is(w, i + 1, IS_OPEN);
	return false;
}

/* Nothing but the cue's preposition stands between unit k and "that". */
static bool that_right_behind(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	return is(w, k + 1, IS_THAT) || (quote_governs(w, r->cue, k + 1) && is(w, k + 2, IS_THAT));
}

/* "doubted in a statement yesterday in ...": the same preposition comes again behind the statement. */
static bool said_in(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	if (!is(w, k, IS_NAME_IN) || !(is(w, k + 1, IS_CUENOUN) || is(w, k + 1, IS_PRESS)) || is(w, k + 1, IS_DEF))
		return false;
	for (uint32_t i = k + 2; i < k + NEAR / 2 && i < r->f->s.end && !cue_is(w, i); i++)
		if (is(w, i, IS_NAME_IN) && !is(w, i, IS_SUFFIXED))
			return true;
	return false;
}

/* "warned during his meeting with one of ... of that": the preposition stands in an aside, and comes again. */
static bool governs_later(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	if (!r->aside || is(w, k + 1, IS_THAT) || !is(w, r->cue, IS_COMP_THAT))
		return false;
	for (uint32_t i = k + 1; i < k + NEAR && i < r->f->s.end && !cue_is(w, i) && !is(w, i, IS_COMMA); i++)
		if (is(w, i, IS_THAT))
			return quote_governs(w, r->cue, i - 1);
	return false;
}

/* ", in a statement, of the importance of": the cue's preposition and what takes a stance. */
static bool stance_behind(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	for (uint32_t i = k; i < k + NEAR && i < r->f->s.end && !cue_is(w, i); i++)
		if (is(w, i - 1, IS_COMMA) && quote_governs(w, r->cue, i))
			return is(w, i + 1, IS_STANCE);
	return false;
}

/* "The agency, which A runs, that": a relative clause about who speaks. */
static bool leads_to_that(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	if (!is(w, k, IS_RELATIVE) || is(w, k, IS_PREP) || r->o->subject == PACK_NONE || r->o->subject + 4 < k)
		return false;
	for (uint32_t i = k + 1; i < k + SHORT && i < r->f->s.end && !cue_is(w, i) && !is(w, i, IS_COMMA); i++)
		if (is(w, i, IS_THAT))
			return true;
	return false;
}

/* Separators and prepositions: what follows is an aside, or the object ends here. True: read no further. */
static bool turns_aside(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	bool comma = is(w, k, IS_COMMA);
	bool weak = is(w, r->cue, IS_WEAK);
	bool parts = weak && ((comma && !that_behind(r, k + 1)) || (is(w, k, IS_RELATIVE) && !is(w, k, IS_PREP)));
	if (parts && !is(w, k, IS_CONJ) && !leads_to_that(r, k) && !marks_behind(r, k + 1) && !stance_behind(r, k + 1))
		return true;
	/* "confirmed, in a talk that he held, that": the object stood in the aside */
	if (comma && r->object != PACK_NONE && is(w, r->cue, IS_COMP_THAT) && that_right_behind(r, k)) {
		r->object = PACK_NONE;
		return false;
	}
	if (comma && r->object != PACK_NONE && r->objects && !(r->object_def && r->told))
		return true;
	if (comma && r->object != PACK_NONE && !r->told && !is(w, r->cue, IS_COMP_THAT))
		return true;
	if (comma && r->object_def) {
		r->kept = r->objects ? r->object : PACK_NONE;
		r->object = PACK_NONE;
	}
	r->aside = true;
	if (is(w, r->cue, IS_COMP_THAT) && !is(w, r->cue, IS_WEAK) && r->told)
		r->end = r->cue + FAR < r->f->s.end ? r->cue + FAR : r->f->s.end;
	return false;
}

static bool other_cue(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	/* "he announced his country's refusal": a noun where one may stand */
	if (r->objects && r->told && (!r->aside || is(w, k - 1, IS_COMMA)) && is(w, k, IS_PERF) &&
	    (is(w, k, IS_MASDAR) || is(w, k, IS_POS_NOUN)))
		return false;
	bool small = cue_is(w, k) && (is(w, k, IS_PREP) || is(w, k - 1, IS_PREP)) && cue_excluded(r->f, k);
	if (!cue_is(w, k) || small || is(w, k, IS_WEAK) || is(w, k - 1, IS_RELATIVE) || k == r->cue + 1)
		return is(w, k, IS_AND) && !is(w, k + 1, IS_POS_NOUN) &&
		       (is(w, k + 1, IS_PERF) || (is(w, k + 1, IS_IMPF) && is(w, k - 1, IS_COMMA)));
	return is(w, k, IS_CUEPHRASE) || is(w, k, IS_PERF) || is(w, k, IS_IMPF) ||
	       (cue_participle(w, k) && (is(w, k - 1, IS_COMMA) || (is(w, k, IS_ACC) && is(w, k, IS_CIRC))));
}

/* The bracket that closes the one at unit k, or k. */
static uint32_t behind_bracket(const struct reading *r, uint32_t k)
{
	for (uint32_t i = k + 1; i < r->end && i < k + NEAR && !is(r->w, i, IS_THAT); i++)
		if (is(r->w, i, IS_BRACKET) || is(r->w, i, IS_LINE))
			return i;
	return k;
}

/* "Wrote on the network: ...": nothing stands between but where it was said. */
static bool on_medium(const struct reading *r, uint32_t k)
{
	return k > r->cue + 2 && quote_agency(r->w, k - 1) && is(r->w, k - 2, IS_PREP);
}

/* "And he went on after talks with X <<...>>": many words in marks are what is told, wherever it was. */
static bool begins_sentence(const struct reading *r, uint32_t mark)
{
	enum { MANY = 5 /* [word] */ };
	uint32_t begin = r->f->s.begin;
	return quote_marked(r->w, mark, MANY) && (r->cue == begin || (r->cue == begin + 1 && is(r->w, begin, IS_AND)));
}

/* A mark opens: the content itself, or a name in marks, which is passed. */
static bool at_mark(struct reading *r, uint32_t *k, bool weak)
{
	const struct work *w = r->w;
	bool apart = weak && r->aside && !on_medium(r, *k) && !begins_sentence(r, *k);
	/* "confirmed <<the Observatory>> the death of ...": a name alone in its marks, right behind the cue */
	bool named = *k == r->cue + 1 && w->match[*k] == *k + 2 && work_is_actor(w, *k + 1);
	if (named && r->objects && w->match[*k] + 1 < r->f->s.end && quote_may_be_object(w, w->match[*k] + 1)) {
		reading_subject(r, *k + 1);
		*k = w->match[*k];
		return false;
	}
	if (quote_marked(w, *k, LONG_MARKED) && is(w, r->cue, IS_COMP_QUOTE) && !apart && !quote_medium_marked(w, *k) &&
	    !(quote_agency(w, *k + 1) && is(w, *k - 1, IS_NAME_FOR)))
		return r->objects && r->object != PACK_NONE ? found_object(r) : found(r, *k, *k);
	if (w->match[*k] < r->end) {
		if (work_is_actor(w, *k + 1) && r->whom == PACK_NONE)
			reading_subject(r, *k + 1);
		else if (*k == r->cue + 1)
			r->o->noun = *k + 1;
		*k = w->match[*k];
	}
	return false;
}

/* "directed the forming of ...": a weak cue whose preposition has a verbal noun. */
static bool deed(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	return is(w, r->cue, IS_DEED) && is(w, k + 1, IS_GLUED) && is(w, k + 1, IS_MASDAR) && !is(w, k + 1, IS_DEF) &&
	       !is(w, k + 1, IS_MEETNOUN);
}

/* "answered him X that": a preposition with its pronoun, right behind the cue, is passed over. */
static bool apart(const struct reading *r, uint32_t k)
{
	return k == r->cue + 1 && is(r->w, k, IS_PREP) && is(r->w, k, IS_SUFFIXED) && !quote_governs(r->w, r->cue, k);
}

/* The preposition with which the cue takes its content. True, as always: the reading is over. */
static bool at_governed(struct reading *r, uint32_t k)
{
	/* "promised the Lebanese to ..." */
	bool people = r->object != PACK_NONE && r->object_def && is(r->w, r->object, IS_NISBA);
	if (r->objects && r->object != PACK_NONE && !(r->object_def && r->aside) && !people)
		return true;
	uint32_t asked = quote_behind_asked(r->f, r->cue, k), called = quote_behind_addressee(r->f, r->cue, k);
	if (asked != k || called != k)
		return found(r, asked != k ? asked : called, asked != k ? asked : called);
	behind_preposition(r, k);
	return found(r, k, r->o->content);
}

/* One unit on; true when the reading is over. */
static bool step(struct reading *r, uint32_t *k)
{
	const struct work *w = r->w;
	bool weak = is(w, r->cue, IS_WEAK);
	if (opens_by_itself(r, *k))
		return true;
	if (is(w, *k, IS_BRACKET) || is(w, *k, IS_LINE)) {
		*k = behind_bracket(r, *k);
		return false;
	}
	if (is(w, *k, IS_CLOSE))
		return true;
	if (is(w, *k, IS_TURN) && is(w, *k, IS_CONJ) && cue_participle(w, r->cue) && *k == r->cue + 1)
		return false; /* "ruling out at the same time ..." */
	if (is(w, *k, IS_OPEN) && w->match[*k] != PACK_NONE)
		return at_mark(r, k, weak);
	if (other_cue(r, *k))
		return true;
	bool governs = quote_governs(w, r->cue, *k);
	/* "on the platform A": where it was said */
	if (governs && (quote_agency(w, *k + 1) || said_in(r, *k) || governs_later(r, *k)))
		return turns_aside(r, *k);
	if (governs && (!weak || quote_takes_stance(r->f, *k) || deed(r, *k)))
		return at_governed(r, *k);
	/* "he valued what ..." */
	bool what = is(w, *k, IS_RELATIVE) && !is(w, *k, IS_DEF) && !is(w, *k, IS_PREP) && !is(w, *k, IS_CONJ);
	if (what && r->objects && r->object == PACK_NONE && (!quote_prepositional(w, *k - 1) || is(w, *k - 1, IS_TURN)))
		r->object = *k;
	if (apart(r, *k))
		return false;
	if (is(w, *k, IS_COMMA) || (is(w, *k, IS_RELATIVE) && !is(w, *k, IS_ANY)) || quote_prepositional(w, *k))
		return turns_aside(r, *k);
	/* a set phrase with its preposition, whom it goes to between or not */
	if (w->units.items[*k].last - w->units.items[*k].first > 1 && !is(w, *k, IS_CUEPHRASE) &&
	    reading_renews(r, *k)) {
		bool whom = quote_may_be_subject(w, *k + 1) || is(w, *k + 1, IS_COUNTERPART);
		for (uint32_t i = *k + 2; whom && i < *k + OPENER && i < r->f->s.end; i++)
			if (is(w, i, IS_NAME_FOR) && !is(w, i, IS_SUFFIXED))
				return found(r, i, i);
		return found(r, *k, *k + 1);
	}
	bool describes = is(w, r->cue, IS_FAMILY_DESCRIBE) && !is(w, r->cue, IS_PRON);
	if (describes)
		reading_whom(r, *k);
	if (quote_may_be_subject(w, *k) && r->whom == PACK_NONE)
		reading_subject(r, *k);
	else if (!describes)
		reading_noun(r, *k);
	return false;
}

bool quote_opening(const struct finder *f, uint32_t cue, struct opening *o)
{
	const struct work *w = f->w;
	bool weak = is(w, cue, IS_WEAK);
	bool clitic = is(w, cue, IS_PRON) && (is(w, cue, IS_PERF) || is(w, cue, IS_IMPF));
	struct reading r = {.f = f,
	    .w = w,
	    .cue = cue,
	    .end = cue + 1 + NEAR < f->s.end ? cue + 1 + NEAR : f->s.end,
	    .object = PACK_NONE,
	    .whom = PACK_NONE,
	    .kept = PACK_NONE,
	    .objects =
	        clitic ? is(w, cue, IS_COMP_TOLD) : !weak && (is(w, cue, IS_COMP_OBJ) || is(w, cue, IS_FAMILY_STRESS)),
	    .before = quote_subject_before(f, cue),
	    .o = o};
	r.told = r.before;
	*o = (struct opening){.mark = PACK_NONE, .subject = PACK_NONE, .noun = PACK_NONE, .source = PACK_NONE};
	if (ends_in_that(w, cue)) {
		o->that = true;
		found(&r, cue, cue + 1);
	}
	for (uint32_t k = cue + 1; k < r.end && !o->content; k++)
		if (step(&r, &k))
			break;
	uint32_t unknown =
	    !o->content && !weak && (r.object == PACK_NONE || !r.objects) ? reading_unknown(&r) : PACK_NONE;
	if (unknown != PACK_NONE)
		found(&r, unknown, unknown);
	if (!o->content && reading_object(&r))
		found_object(&r);
	if (o->content && is(w, o->content, IS_COMMA) && is(w, o->content + 1, IS_OPEN))
		o->content++; /* "that, <<...>>" */
	if (!o->content || o->content >= f->s.end || quote_refuses_to_tell(w, cue, o->content))
		return false;
	quote_begin_marked(f, cue, o);
	/* "talks described as ...": nobody does, and nobody is */
	bool nobody = is(w, cue, IS_FAMILY_DESCRIBE) && is(w, cue, IS_PERF) && !clitic && r.whom == PACK_NONE &&
	              o->subject == PACK_NONE && o->at == cue + 1;
	if (nobody && !o->colon && o->mark == PACK_NONE)
		return false;
	/* A verb of support says something by the noun behind it alone. */
	bool done = is(w, cue, IS_DEED) && is(w, o->at, IS_NAME_AT);
	return !(weak && is(w, cue, IS_RENEW) && r.cue == cue && !done && !o->colon && o->mark == PACK_NONE);
}
