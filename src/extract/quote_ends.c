/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where a reported content ends. */
#include "extract/quotes_in.h"

enum { LAST = 8 /* [unit] an attribution that closes its sentence */ };

static bool cue_near(const struct finder *f, uint32_t k)
{
	for (uint32_t i = k + 1; i < k + 4 && i < f->s.end; i++)
		if (cue_is(f->w, i) && cue_finite(f->w, i) && !cue_excluded(f, i) &&
		    (!is(f->w, i, IS_WEAK) || is(f->w, i, IS_RELAY)))
			return true;
	return false;
}

/* Does a person, body or delegation stand in [first, last)? */
static bool names_other(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last && k < w->units.n; k++)
		if (quote_speaks(w, k) &&
		    !(w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_COUNTRY))
			return true;
	return false;
}

static bool names_person(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last && k < w->units.n; k++)
		if (quote_of_kind(w, k, ACTOR_PERSON) || w->who[k].kind == REF_DELEGATION)
			return true;
	return false;
}

/* What is being read of a content. */
struct content {
	const struct finder *f;
	const struct opening *o;
	uint32_t cue;
	bool nested; /* someone else's words are told inside */
	bool body;   /* and that one is no person */
};

/* Does the circumstance at unit k go on with whose words are told inside? A masculine one with no body or state. */
static bool goes_on_inside(const struct content *c, uint32_t k)
{
	const struct work *w = c->f->w;
	bool his = is(w, k, IS_CIRC) && is(w, k, IS_ACC) && !is(w, k, IS_FEM) && !is(w, k, IS_PL);
	return c->nested && !(c->body && his && c->o->subject != PACK_NONE && quote_person_like(w, c->o->subject));
}

/* "during his meeting with ...": when he said it. A clause may have an occasion of its own, unless a comma parts it. */
static bool occasion(const struct content *c, uint32_t k, bool comma)
{
	const struct work *w = c->f->w;
	bool when = is(w, k, IS_PREP) && !is(w, k, IS_GLUED) && !is(w, k, IS_NAME_IN) && !is(w, k, IS_NAME_AT) &&
	            !is(w, k, IS_NAME_FOR) && !is(w, k, IS_NAME_ABOUT) && !is(w, k, IS_NAME_TO) &&
	            !is(w, k, IS_NAME_FROM) && !is(w, k, IS_NAME_BETWEEN) && !is(w, k, IS_NAME_WITH) &&
	            !is(w, k, IS_RELATIVE);
	bool his = is(w, k + 1, IS_MEETNOUN) && is(w, k + 1, IS_SUFFIXED) && !is(w, k + 1, IS_DEF);
	his |= comma && !c->o->that && is(w, k + 1, IS_MEETNOUN); /* ", after talks" */
	return when && his && k > c->o->content + 1 && (comma || (!c->o->that && !c->nested));
}

/* ", and met ...", ", and then left": what was done besides. No verb goes on with a noun; with a clause, one of meeting
 * is as good as the reporter's own. */
static bool deed(const struct content *c, uint32_t k)
{
	const struct work *w = c->f->w;
	uint32_t verb = k;
	while (verb < k + 3 && (is(w, verb, IS_AND) || is(w, verb, IS_AUX) || (is(w, verb, IS_CONJ) && !c->o->that)))
		verb++;
	bool perfect =
	    is(w, verb, IS_PERF) && !is(w, verb, IS_POS_NOUN) && !is(w, verb, IS_MASDAR) && !is(w, verb, IS_PREP);
	if (c->nested || verb == k || !perfect || k < c->o->content + 2)
		return false;
	/* what a relative clause tells goes on, unless a word of turning parts it */
	bool turns = is(w, k, IS_CONJ) && !is(w, k, IS_AND) && !is(w, k, IS_RELATIVE);
	for (uint32_t i = c->o->content; i < k && !turns; i++)
		if (is(w, i, IS_RELATIVE) && !is(w, i, IS_PREP) && !is(w, i, IS_ANY))
			return false;
	bool meets = is(w, verb, IS_MEETVERB) || (is(w, verb, IS_SUPPORT) && quote_may_be_subject(w, verb + 1));
	return c->o->that ? meets && !is(w, verb, IS_PRON) : true;
}

/* "in a statement to AGENCY", "in a press conference": where it was said. */
static bool spoken_where(const struct content *c, uint32_t k)
{
	const struct work *w = c->f->w;
	uint32_t n = k + 1, next = k + 2;
	const struct unit *u = &w->units.items[k];
	bool phrase = is(w, k, IS_RELAY) && u->last > u->first + 1 &&
	              classes_has(&w->tokens.items[u->first].classes, IS_PREP) && k > c->o->content + 1;
	if (phrase)
		return true;
	if (!is(w, k, IS_NAME_IN) || is(w, k, IS_SUFFIXED) || k < c->o->content + 2 || n >= c->f->s.end)
		return false;
	bool noun = (is(w, n, IS_CUENOUN) || is(w, n, IS_PRESS)) && !is(w, n, IS_DEF) && !is(w, n, IS_SUFFIXED);
	bool open = next >= c->f->s.end || is(w, next, IS_NAME_FOR) || is(w, next, IS_NAME_WITH) ||
	            is(w, next, IS_COMMA) ||
	            (is(w, next, IS_POS_ADJ) && !is(w, next, IS_DEF) && !is(w, next, IS_POS_NOUN)) ||
	            is(w, next, IS_DAY) || is(w, next, IS_WEEKDAY) || (is(w, next, IS_PERF) && is(w, next, IS_PRON));
	return noun && open;
}

/* Words that are nobody's but the reporter's: "it is worth noting", "and it is expected that", "which means". */
static bool outside(const struct content *c, uint32_t k, bool comma, bool joined)
{
	const struct work *w = c->f->w;
	if (is(w, k, IS_IMPERSONAL) && (comma || joined))
		return true;
	/* ", and it is expected that" */
	bool expected = is(w, k, IS_STATUS) && is(w, k + 1, IS_THAT) &&
	                classes_has(&w->tokens.items[w->units.items[k].first].classes, IS_PREP);
	if (expected && joined && k > c->o->content + 2 && is(w, k - 2, IS_COMMA))
		return true;
	bool that_was = classes_has(&w->tokens.items[w->units.items[k].first].classes, IS_DEMONSTRATIVE);
	if (joined && is(w, k, IS_OUTSIDE) && k > c->o->content + 1 && (that_was || is(w, k - 2, IS_COMMA)))
		return true;
	/* A set phrase that begins with a preposition needs no comma. */
	const struct unit *u = &w->units.items[k];
	bool phrase = u->last > u->first + 1 && classes_has(&w->tokens.items[u->first].classes, IS_PREP);
	/* "without fixing a day" may be told as well as what it hangs on */
	bool his = c->o->that && !classes_has(&w->tokens.items[u->first].classes, IS_NAME_IN) &&
	           !classes_has(&w->tokens.items[u->last - 1].classes, IS_THAT);
	return is(w, k, IS_OUTSIDE) && (comma || (phrase && !his && k > c->o->content + 1));
}

/* When and where it was said, and what was done besides. */
static bool besides_saying(const struct content *c, uint32_t k, bool comma)
{
	const struct work *w = c->f->w;
	/* ", in a statement", ", during the meeting" */
	bool then = comma && is(w, k, IS_AND) && quote_prepositional(w, k + 1) && !is(w, k + 1, IS_RELATIVE) &&
	            is(w, k + 2, IS_MEETNOUN) && is(w, k + 2, IS_DEF) && !is(w, k + 2, IS_GLUED) &&
	            is(w, k + 3, IS_PERF);
	if (then)
		return true;
	bool where =
	    comma && quote_prepositional(w, k) && !is(w, k, IS_RELATIVE) &&
	    (is(w, k + 1, IS_CUENOUN) || (is(w, k + 1, IS_MEETNOUN) && is(w, k + 1, IS_DEF) && !is(w, k, IS_GLUED)));
	if (where || occasion(c, k, comma))
		return true;
	/* "welcomed the efforts after he met X" */
	bool after = is(w, k, IS_CONJ) && is(w, k, IS_OUTSIDE) && is(w, k + 1, IS_MEETVERB) && is(w, k + 1, IS_PERF);
	if (after && !c->nested && !c->o->that && k > c->o->content + 1)
		return true;
	/* "and discussed with": as a noun, it would govern what was discussed */
	bool with =
	    is(w, k, IS_AND) && is(w, k + 1, IS_TOPICVERB) && is(w, k + 1, IS_PERF) && is(w, k + 2, IS_NAME_WITH);
	if (with && !c->nested && !c->o->that && k > c->o->content)
		return true;
	return (comma && deed(c, k)) || spoken_where(c, k);
}

/* A clause of the reporter's own hangs on: ", before he met ...", ", with his insistence on ...". */
static bool hangs_on(const struct content *c, uint32_t k)
{
	const struct work *w = c->f->w;
	const struct unit *u = &w->units.items[k];
	if (c->nested || k < c->o->content + 2)
		return false;
	bool before = is(w, k, IS_CONJ) && u->last > u->first + 1 &&
	              classes_has(&w->tokens.items[u->first].classes, IS_PREP) &&
	              classes_has(&w->tokens.items[u->last - 1].classes, IS_THAT);
	/* "..., but it did not ...", "..., while X prepares ...": a clause goes on with no noun */
	bool meanwhile = is(w, k, IS_CONJ) && is(w, k, IS_RELATIVE) && is(w, k, IS_PREP) &&
	                 (is(w, k + 1, IS_IMPF) || is(w, k + 1, IS_PERF)) && !is(w, k + 1, IS_POS_NOUN);
	if ((is(w, k, IS_BUT) || meanwhile) && !c->o->that)
		return true;
	bool insists = is(w, k, IS_NAME_WITH) && is(w, k + 1, IS_CUE) && is(w, k + 1, IS_MASDAR) &&
	               (is(w, k + 1, IS_PRON) || is(w, k + 1, IS_SUFFIXED));
	return insists || (before && (is(w, k + 1, IS_MEETVERB) || is(w, k + 1, IS_CUE) || is(w, k + 1, IS_SUPPORT)));
}

/* "while X criticized ...": a word that may also be "in what". */
static bool turns_while(const struct work *w, uint32_t k)
{
	return is(w, k, IS_CONJ) && is(w, k, IS_RELATIVE) && is(w, k, IS_PREP) && is(w, k + 1, IS_CUE) &&
	       is(w, k + 1, IS_PERF) && !is(w, k + 1, IS_PRON);
}

/* Behind a comma or "and" the reporter speaks again, in his own words. */
static bool reporter_again(const struct content *c, uint32_t k, bool comma, bool joined)
{
	const struct work *w = c->f->w;
	if (outside(c, k, comma, joined))
		return true;
	bool turn = is(w, k, IS_CONJ) && !is(w, k, IS_AND) && (!is(w, k, IS_PREP) || turns_while(w, k));
	if (is(w, k, IS_CONJ) && (comma || (turn && !c->nested)) && cue_near(c->f, k))
		return true;
	/* ", X answered ...": a verb of saying of another clause, whatever it opens */
	if (comma && !c->nested && cue_is(w, k) && is(w, k, IS_PERF) && !is(w, k, IS_PREP) && quote_speaks(w, k + 1))
		return true;
	/* ", reviewing ...": what he did besides */
	bool besides = is(w, k, IS_CIRC) && is(w, k, IS_ACC) && (is(w, k, IS_CUE) || is(w, k, IS_TOPICVERB));
	if (comma && besides && !goes_on_inside(c, k))
		return true;
	/* "its wisdom, which will send ...": told of a noun, not said */
	bool which = is(w, k, IS_RELATIVE) && !is(w, k, IS_PREP) && !is(w, k, IS_CONJ) && !is(w, k, IS_ANY);
	if (comma && which && !c->o->that && !c->nested && k > c->o->content + 1)
		return true;
	if (besides_saying(c, k, comma) || (comma && hangs_on(c, k)))
		return true;
	bool last = is(w, k, IS_ATTRIB) && c->f->s.end - k <= LAST && k > c->o->content + 2 &&
	            quote_attributed_to(c->f, k) != PACK_NONE;
	return (comma || joined || last) && is(w, k, IS_ATTRIB) && !is(w, k, IS_INHERIT);
}

/* The subject of a content that "that" opened goes on: "says that it faces ... and believes that ...". */
static bool same_subject(const struct content *c, uint32_t k, const struct opening *inner)
{
	const struct work *w = c->f->w;
	/* "that Y called Z and urged him": Y did */
	if (is(w, k, IS_PRON) && is(w, k, IS_PERF) && is(w, k - 1, IS_AND) && c->o->that &&
	    inner->subject == PACK_NONE && names_other(w, c->o->content, c->o->content + 1))
		return true;
	return is(w, k, IS_IMPF) && !is(w, k, IS_PERF) && c->o->that && inner->subject == PACK_NONE &&
	       c->f->s.paragraph > 0;
}

/* Does the cue at `k` end the content? */
static bool cue_ends(struct content *c, uint32_t k, bool comma, bool joined)
{
	const struct work *w = c->f->w;
	struct opening inner;
	bool circumstance = cue_participle(w, k) && !is(w, k, IS_CUEPHRASE) && !is(w, k, IS_MASDAR) &&
	                    !is(w, k, IS_CUENOUN) && k > c->o->content;
	bool further = k > c->o->content + 1 || circumstance;
	/* "his condemnation and rejection of ...": nouns of one sort */
	bool twin =
	    joined && is(w, k, IS_MASDAR) && is(w, k, IS_PRON) && is(w, k - 2, IS_MASDAR) && is(w, k - 2, IS_PRON);
	if (twin)
		return false;
	if (is(w, k, IS_ADJUNCT) || cue_excluded(c->f, k) || !quote_opening(c->f, k, &inner))
		return false;
	if (cue_participle(w, k) && !goes_on_inside(c, k) && further)
		return true;
	if (!cue_finite(w, k) || same_subject(c, k, &inner))
		return false;
	further = k >= c->o->content + 2;
	if (joined && !c->nested && further && (!cue_participle(w, c->cue) || is(w, k, IS_PERF)))
		return true;
	bool soon = !joined && c->o->that && k <= c->o->content + 6;
	if (comma && !c->nested && !(soon && names_other(w, c->o->content, k)))
		return true;
	if (soon) {
		c->nested = names_other(w, c->o->content, k + 3);
		c->body = !names_person(w, c->o->content, k + 3);
	}
	return false;
}

uint32_t quote_end(const struct finder *f, uint32_t cue, const struct opening *o)
{
	const struct work *w = f->w;
	struct content c = {f, o, cue, false, false};
	if (o->colon)
		return f->s.end;
	for (uint32_t k = o->content; k < f->s.end; k++) {
		if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] < f->s.end) {
			k = w->match[k];
			continue;
		}
		/* Nothing that is asked below is true of other words that no comma parts. */
		bool comma = k > o->content && is(w, k - 1, IS_COMMA);
		if (!comma && !may_be(w, k, TRAIT_TURN | TRAIT_SAYS | TRAIT_ASCRIBE))
			continue;
		bool joined = k > o->content && is(w, k - 1, IS_AND);
		bool ends = reporter_again(&c, k, comma, joined) ||
		            (cue_is(w, k) && !is(w, k - 1, IS_RELATIVE) && cue_ends(&c, k, comma, joined));
		if (ends)
			return k - (joined ? 1U : 0U);
	}
	return f->s.end;
}

/* A closing mark whose opening one stands before `first`. */
static bool opened_before(const struct work *w, uint32_t first, uint32_t close)
{
	if (!is(w, close, IS_CLOSE))
		return false;
	for (uint32_t k = close; k-- > first;)
		if (is(w, k, IS_OPEN) && w->match[k] == close)
			return false;
	return true;
}

/* One pair of brackets around all of it. */
static bool in_brackets(const struct work *w, uint32_t first, uint32_t last)
{
	if (last < first + 3 || !is(w, first, IS_BRACKET) || !is(w, last - 1, IS_BRACKET))
		return false;
	for (uint32_t k = first + 1; k + 1 < last; k++)
		if (is(w, k, IS_BRACKET))
			return false;
	return true;
}

/* Without blanks, separators and marks that belong to what is around. */
struct span quote_trim(const struct work *w, uint32_t first, uint32_t last)
{
	while (last > first && (opened_before(w, first, last - 1) || is(w, last - 1, IS_COMMA) ||
	                           is(w, last - 1, IS_LINE) || is(w, last - 1, IS_COLON) || is(w, last - 1, IS_AND) ||
	                           (is(w, last - 1, IS_OPEN) && w->match[last - 1] == PACK_NONE)))
		last--;
	while (first < last && (is(w, first, IS_COMMA) || is(w, first, IS_LINE)))
		first++;
	if (in_brackets(w, first, last)) {
		first++;
		last--;
	}
	return first < last ? work_span(w, first, last) : (struct span){0, 0};
}
