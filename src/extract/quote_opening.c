/* SPDX-License-Identifier: GPL-3.0-or-later
 * From a cue of saying to what opens its content: who stands between, what is an aside. */
#include "extract/quotes_in.h"

enum {
	NEAR = 16, /* [unit] from a cue to what opens its content */
	SHORT = 8, /* [unit] of a relative clause */
	FAR = 48,  /* [unit] with an aside between */
	OPENER = 5 /* [unit] from a preposition to the "that" behind it */
};

/* What stands behind a cue, as it is read. */
struct reading {
	const struct finder *f;
	const struct work *w;
	uint32_t cue, end;
	uint32_t object; /* what may be content without an opener, or PACK_NONE */
	uint32_t kept;   /* an object that a comma closed, should nothing else follow, or PACK_NONE */
	bool object_def; /* and it is definite: an apposition of the subject, perhaps */
	bool objects;    /* the cue takes a noun as its content */
	bool told;       /* a subject was told, whether we know who it is or not */
	bool aside;      /* behind a preposition or comma that opens nothing */
	bool described;  /* told is only a title or description */
	uint32_t whom;   /* of who is described or accused: his place is the content's beginning, or PACK_NONE */
	struct opening *o;
};

/* The content behind a preposition, or behind a "that" which soon follows it. One that is a word of its own stands
 * outside. */
static void behind_preposition(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	struct span s = work_span(w, k, k + 1), n = k + 1 < w->units.n ? work_span(w, k + 1, k + 2) : s;
	/* "of what": one word with its preposition */
	bool what = is(w, k, IS_DEMONSTRATIVE) || (is(w, k, IS_RELATIVE) && is(w, k, IS_NAME_AT));
	r->o->content = n.begin > s.end && !what ? k + 1 : k;
	for (uint32_t t = k + 1; t < k + OPENER && t < r->f->s.end && !is(w, t, IS_COMMA) && !cue_is(w, t) &&
	                         !quote_marked(w, t, LONG_MARKED);
	     t++)
		if (is(w, t, IS_THAT)) {
			r->o->content = t + 1;
			r->o->that = true;
			return;
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
	return found(r, k, k + 1 + both);
}

/* "he described X as ...", "he accused X of ...": X begins the content. He is the first one told when the subject goes
 * on from before, else the second. */
static void take_whom(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	bool thing = !work_is_actor(w, k) && ((is(w, k, IS_DEF) && (is(w, k, IS_MEETNOUN) || is(w, k, IS_MASDAR))) ||
	                                         (is(w, k, IS_PRON) && is(w, k, IS_POS_NOUN)));
	bool goes_on = cue_participle(w, r->cue) || is(w, k - 1, IS_DEF) || work_is_actor(w, k - 1) || thing;
	bool begins = quote_may_be_subject(w, k) || (quote_may_be_object(w, k) && !is(w, k, IS_POS_ADJ));
	if (r->aside && quote_begins_anew(w, k))
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

/* The first who is named speaks; a person behind his description is more than it. */
static void take_subject(struct reading *r, uint32_t k)
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
static bool is_renewed(const struct reading *r, uint32_t k)
{
	const struct classes *c = &r->w->tokens.items[r->w->units.items[k].first].classes;
	return is(r->w, r->cue, IS_RENEW) && r->object == PACK_NONE && classes_has(c, IS_CUE) &&
	       !classes_has(c, IS_WEAK) && classes_has(c, IS_MASDAR) &&
	       (classes_has(c, IS_WHOM) || classes_has(c, IS_FAMILY_STRESS));
}

static void take_noun(struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	bool def = is(w, k, IS_DEF);
	/* A noun without article behind one that has it begins something new. */
	bool takes = r->objects || is(w, r->cue, IS_RENEW);
	if (r->aside && takes && r->object == PACK_NONE &&
	    (quote_begins_anew(w, k) || ((is(w, k - 1, IS_SUFFIXED) || is(w, k - 1, IS_CLITIC)) &&
	                                    is(w, k - 1, IS_PREP) && quote_may_be_object(w, k))))
		r->aside = false;
	if (r->aside && def && is(w, k - 1, IS_DEF) && is_renewed(r, k))
		r->aside = false; /* "renewed in the call the assurance of ..." */
	if (r->aside || r->object != PACK_NONE || !quote_may_be_object(w, k))
		return;
	/* The rest of a name that nobody knows. */
	bool name = is(w, k, IS_UNKNOWN) && !def && !is(w, k, IS_GLUED) && r->told &&
	            (is(w, k + 1, IS_UNKNOWN) || is(w, k - 1, IS_UNKNOWN)) && !is(w, k + 1, IS_DEF);
	if (name)
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
	if (is_renewed(r, k)) {
		r->cue = k;
		r->objects = is(w, k, IS_FAMILY_STRESS);
		return;
	}
	r->object = k;
	r->object_def = def;
}

/* ", an aside, that": the comma at `k` or one soon after leads to it. */
static bool that_behind(const struct reading *r, uint32_t k)
{
	const struct work *w = r->w;
	for (uint32_t i = k; i < k + NEAR && i < r->f->s.end && !cue_is(w, i); i++)
		if (is(w, i, IS_THAT))
			return is(w, i - 1, IS_COMMA);
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
	if (is(w, r->cue, IS_WEAK) && !leads_to_that(r, k) &&
	    ((comma && !that_behind(r, k + 1)) || (is(w, k, IS_RELATIVE) && !is(w, k, IS_PREP))) && !is(w, k, IS_CONJ))
		return true;
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
	if (r->objects && r->told && !r->aside && is(w, k, IS_PERF) && (is(w, k, IS_MASDAR) || is(w, k, IS_POS_NOUN)))
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

/* A mark opens: the content itself, or a name in marks, which is passed. */
static bool at_mark(struct reading *r, uint32_t *k, bool weak)
{
	const struct work *w = r->w;
	bool apart = weak && r->aside && !on_medium(r, *k);
	if (quote_marked(w, *k, LONG_MARKED) && is(w, r->cue, IS_COMP_QUOTE) && !apart)
		return r->objects && r->object != PACK_NONE ? found_object(r) : found(r, *k, *k);
	if (w->match[*k] < r->end) {
		if (work_is_actor(w, *k + 1) && r->whom == PACK_NONE)
			take_subject(r, *k + 1);
		else if (*k == r->cue + 1)
			r->o->noun = *k + 1;
		*k = w->match[*k];
	}
	return false;
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
	if (quote_governs(w, r->cue, *k) && (!weak || quote_takes_stance(r->f, *k))) {
		/* "promised the Lebanese to ..." */
		bool people = r->object != PACK_NONE && r->object_def && is(w, r->object, IS_NISBA);
		if (r->objects && r->object != PACK_NONE && !(r->object_def && r->aside) && !people)
			return true;
		uint32_t asked = quote_behind_asked(r->f, r->cue, *k),
		         called = quote_behind_addressee(r->f, r->cue, *k);
		if (asked != *k || called != *k)
			return found(r, asked != *k ? asked : called, asked != *k ? asked : called);
		behind_preposition(r, *k);
		return found(r, *k, r->o->content);
	}
	/* "he valued what ..." */
	bool what = is(w, *k, IS_RELATIVE) && !is(w, *k, IS_DEF) && !is(w, *k, IS_PREP) && !is(w, *k, IS_CONJ);
	if (what && r->objects && r->object == PACK_NONE && (!quote_prepositional(w, *k - 1) || is(w, *k - 1, IS_TURN)))
		r->object = *k;
	if (is(w, *k, IS_COMMA) || is(w, *k, IS_RELATIVE) || quote_prepositional(w, *k))
		return turns_aside(r, *k);
	/* a set phrase with its preposition, whom it goes to between or not */
	if (w->units.items[*k].last - w->units.items[*k].first > 1 && !is(w, *k, IS_CUEPHRASE) && is_renewed(r, *k)) {
		bool whom = quote_may_be_subject(w, *k + 1) || is(w, *k + 1, IS_COUNTERPART);
		for (uint32_t i = *k + 2; whom && i < *k + OPENER && i < r->f->s.end; i++)
			if (is(w, i, IS_NAME_FOR) && !is(w, i, IS_SUFFIXED))
				return found(r, i, i);
		return found(r, *k, *k + 1);
	}
	bool describes = is(w, r->cue, IS_FAMILY_DESCRIBE) && !is(w, r->cue, IS_PRON);
	if (describes)
		take_whom(r, *k);
	if (quote_may_be_subject(w, *k) && r->whom == PACK_NONE)
		take_subject(r, *k);
	else if (!describes)
		take_noun(r, *k);
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
	    .objects = !clitic && !weak && (is(w, cue, IS_COMP_OBJ) || is(w, cue, IS_FAMILY_STRESS)),
	    .o = o};
	*o = (struct opening){.mark = PACK_NONE, .subject = PACK_NONE, .noun = PACK_NONE, .source = PACK_NONE};
	for (uint32_t k = cue + 1; k < r.end; k++)
		if (step(&r, &k))
			break;
	bool goes_on = cue_participle(w, cue) && !is(w, cue, IS_CUEPHRASE) && !clitic && !weak;
	if (!o->content && r.object == PACK_NONE)
		r.object = r.kept;
	/* "and he valued the position of ...": a thing values nothing */
	bool thing = o->noun != PACK_NONE && is(w, o->noun, IS_DEF) && !is(w, o->noun, IS_ORGNOUN) &&
	             !is(w, o->noun, IS_PERSONDESC) && !is(w, o->noun, IS_PL) && !is(w, o->noun, IS_BOTH) &&
	             !quote_may_be_subject(w, o->noun) && is(w, o->noun, IS_POS_NOUN);
	if (!o->content && r.object == PACK_NONE && thing && o->subject == PACK_NONE && cue > f->s.begin &&
	    is(w, cue - 1, IS_AND) && f->subject.kind != REF_NONE)
		r.object = o->noun;
	/* "he made clear the importance of ..." */
	bool stance = r.told && r.object != PACK_NONE && is(w, r.object, IS_STANCE) && !is(w, r.object, IS_DEF) &&
	              is(w, cue, IS_COMP_THAT) && !clitic;
	if (!o->content && r.object != PACK_NONE && (r.objects || goes_on || stance))
		found_object(&r);
	if (!o->content || o->content >= f->s.end || quote_refuses_to_tell(w, cue, o->content))
		return false;
	if (quote_marked(w, o->content, o->colon ? 1 : LONG_MARKED) ||
	    ((o->that || !o->object) && quote_whole_marked(f, o->content)))
		o->mark = o->content;
	if (o->mark != PACK_NONE && o->that && quote_marked_in_part(f, o->mark))
		o->mark = PACK_NONE;
	/* "the round, which they called <<decisive>>": a single word will do */
	bool called = clitic && is(w, cue, IS_FAMILY_DESCRIBE) && o->mark == PACK_NONE;
	if (called && quote_marked(w, o->content + 1, 1) && is(w, o->content, IS_PREP))
		o->mark = o->content = o->content + 1;
	/* A verb of support says something by the noun behind it alone. */
	return !(weak && is(w, cue, IS_RENEW) && r.cue == cue && !o->colon && o->mark == PACK_NONE);
}
