/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reported speech where a subject stands before its verb: a cue's content stands before it or behind. */
#include "base/arena.h"
#include "extract/order_in.h"

enum { SHORTEST = 3 /* [unit] of an unmarked content before its cue */ };

/* The mark that unit `close` closes, in this sentence. */
static uint32_t opened_by(const struct finder *f, uint32_t close)
{
	for (uint32_t k = close; k-- > f->s.begin;)
		if (is(f->w, k, IS_OPEN) && f->w->match[k] == close)
			return k;
	return PACK_NONE;
}

/* Is the cue inside marks that hold someone's words? */
static bool inside_marks(const struct finder *f, uint32_t cue)
{
	for (uint32_t k = f->s.begin; k < cue; k++)
		if (quote_marked(f->w, k, LONG_MARKED) && f->w->match[k] > cue)
			return true;
	return false;
}

/* How its speaker was resolved. */
static enum reason step_of(const struct finder *f, const struct clause *c)
{
	if (!span_empty(c->mention))
		return c->inverted ? WHY_SUBJECT_AFTER : WHY_SUBJECT_BEFORE;
	if (c->who.kind == REF_NONE)
		return WHY_NOBODY;
	if (!c->bare)
		return WHY_PRONOUN;
	return ref_eq(c->who, f->subject) ? WHY_INHERITED : WHY_LAST_SPEAKER;
}

static enum reason rule_of(const struct work *w, const struct opening *o)
{
	if (o->that || o->colon || o->mark != PACK_NONE || o->object)
		return quote_rule(o);
	return is(w, o->at, IS_PREP) ? WHY_PREPOSITION : WHY_CLAUSE;
}

static void record(struct finder *f, const struct clause *c, enum reason rule, enum quote_kind kind, struct span span)
{
	struct work *w = f->w;
	f->why = (struct why){.rule = (uint8_t)rule, .step = (uint8_t)step_of(f, c)};
	quote_add(f, kind, span, work_span(w, c->cue, c->cue + 1), c->who, c->mention);
	if (c->who.kind == REF_NONE)
		return;
	f->subject = c->who;
	quote_spoke(f, c->who);
}

/* Where the clause that ends before unit `end` begins. */
static uint32_t clause_begin(const struct finder *f, uint32_t end)
{
	const struct work *w = f->w;
	uint32_t from = f->s.begin;
	for (uint32_t k = f->s.begin; k < end; k++)
		if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] < end)
			k = w->match[k];
		else if (is(w, k, IS_LINE) && k == f->s.begin)
			from = k + 1;
	return from;
}

static bool marked_before(struct finder *f, const struct clause *c, uint32_t close)
{
	struct work *w = f->w;
	uint32_t open = opened_by(f, close);
	if (open == PACK_NONE)
		return false;
	uint32_t from = clause_begin(f, open);
	uint32_t words = open > from ? w->units.items[open - 1].last - w->units.items[from].first : 0;
	bool alone = words == 0 || is(w, open - 1, IS_COMMA) || is(w, open - 1, IS_COLON) ||
	             is(w, open - 1, IS_CLOSE) || is(w, open - 1, IS_CONJ) || is(w, open - 1, IS_AND) ||
	             (open > from && cue_is(w, open - 1));
	if (alone)
		record(f, c, WHY_BEFORE_CUE, QUOTE_DIRECT, quote_trim(w, open + 1, close));
	else if ((is(w, from, IS_PREP) && words < 8) || !quote_marked(w, open, LONG_MARKED))
		return false; /* "On the programme '...', X said" */
	else
		record(f, c, WHY_BEFORE_CUE, QUOTE_MIXED, quote_trim(w, from, close + 1));
	return true;
}

/* "..., X said": an unmarked content that its cue follows; in the middle, it goes on behind. */
static bool plain_before(struct finder *f, const struct clause *c, uint32_t comma)
{
	struct work *w = f->w;
	uint32_t from = clause_begin(f, comma), next = order_circumstances(f, c->behind);
	if (is(w, c->cue, IS_COMP_ADDR))
		while (next < f->s.end && (quote_speaks(w, next) || is(w, next, IS_LISTENER)))
			next = order_circumstances(f, next + 1);
	bool ends = next >= f->s.end || is(w, next, IS_COMMA) || is(w, next, IS_STOP) || is(w, next, IS_CONJ);
	bool opens = is(w, from, IS_CONJ) && comma < from + 8;
	if (!ends || comma < from + SHORTEST || opens || is(w, from, IS_CIRC) ||
	    !(is(w, c->cue, IS_COMP_BARE) || is(w, c->cue, IS_COMP_THAT)))
		return false;
	/* A medium is the speaker only of what nobody else in it says. */
	if (c->begin < c->cue && quote_agency(w, c->cue - 1) && w->report->quotes.n > f->first)
		return true;
	/* What is claimed by an earlier cue stays so. */
	if (work_span(w, from, from + 1).begin < f->outer)
		return false;
	bool middle = next + SHORTEST < f->s.end && is(w, next, IS_COMMA) && !is(w, next + 1, IS_CIRC) &&
	              !is(w, next + 1, IS_RELATIVE) && !is(w, next + 1, IS_CONJ) && !is(w, next + 1, IS_AND) &&
	              !is(w, next + 1, IS_PREP);
	bool marks = false;
	for (uint32_t k = from; k < comma; k++)
		marks |= quote_marked(w, k, LONG_MARKED) && w->match[k] < comma;
	struct span span = quote_trim(w, from, middle ? f->s.end : comma);
	record(f, c, WHY_BEFORE_CUE, marks ? QUOTE_MIXED : QUOTE_INDIRECT, span);
	if (span.end > f->outer)
		f->outer = span.end;
	return true;
}

static bool content_before(struct finder *f, const struct clause *c)
{
	const struct work *w = f->w;
	if (c->begin == f->s.begin || c->bare)
		return false;
	uint32_t p = c->begin - 1;
	bool comma = is(w, p, IS_COMMA);
	if (comma && p > f->s.begin && is(w, p - 1, IS_CLOSE))
		p--;
	if (is(w, p, IS_CLOSE))
		return marked_before(f, c, p);
	return comma && plain_before(f, c, p);
}

static bool holds_marks(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last; k++)
		if (quote_marked(w, k, LONG_MARKED) && w->match[k] < last)
			return true;
	return false;
}

/* Does the clause end with a closing mark? Else only part of the content is marked. */
static bool ends_with(const struct finder *f, uint32_t close)
{
	const struct work *w = f->w;
	uint32_t k = close + 1;
	return k >= f->s.end || is(w, k, IS_COMMA) || is(w, k, IS_STOP) || is(w, k, IS_CLOSE) || is(w, k, IS_LINE) ||
	       is(w, k, IS_BRACKET) || is(w, k, IS_BREAK) || is(w, close - 1, IS_COMMA) || is(w, close - 1, IS_STOP);
}

static void content_behind(struct finder *f, const struct clause *c, const struct opening *o)
{
	struct work *w = f->w;
	if (o->mark != PACK_NONE && (o->colon || ends_with(f, w->match[o->mark]))) {
		record(f, c, rule_of(w, o), QUOTE_DIRECT, quote_trim(w, o->mark + 1, w->match[o->mark]));
		return;
	}
	uint32_t end = o->colon ? f->s.end : order_end(f, c, o->content);
	struct span span = quote_trim(w, o->content, end);
	enum quote_kind kind = holds_marks(w, o->content, end) ? QUOTE_MIXED : o->colon ? QUOTE_DIRECT : QUOTE_INDIRECT;
	record(f, c, rule_of(w, o), kind, span);
	if (span.end > f->outer)
		f->outer = span.end;
}

/* What stands before a participle that goes on with a subject, and not with the noun before it. */
static bool goes_along(const struct work *w, uint32_t k)
{
	return is(w, k, IS_COMMA) || is(w, k, IS_AND) || is(w, k, IS_ADV) || is(w, k, IS_BE) || is(w, k, IS_LINE) ||
	       is(w, k, IS_CLOSE) || is(w, k, IS_NAME_BY) || is(w, k, IS_CONJ) || is(w, k, IS_AUX) ||
	       is(w, k, IS_BRACKET);
}

/* No verb here: passive, negated, an infinitive, "if X says". */
static bool no_cue(const struct finder *f, const struct clause *c)
{
	const struct work *w = f->w;
	uint32_t cue = c->cue;
	if (cue > f->s.begin && (is(w, cue - 1, IS_NEGATION) || is(w, cue - 1, IS_BE) || is(w, cue - 1, IS_DET)))
		return (!is(w, cue, IS_CUEPHRASE) || is(w, cue, IS_BASE)) && !is(w, cue, IS_PART);
	if (cue_finite(w, cue) ? cue > f->s.begin && is(w, cue - 1, IS_PREP) : !is(w, cue, IS_CIRC))
		return true;
	if (!cue_finite(w, cue) && cue > f->s.begin && !goes_along(w, cue - 1))
		return true;
	/* A noun that is written like a verb has a subject right before it. */
	if ((is(w, cue, IS_POS_NOUN) || is(w, cue, IS_CUENOUN)) && is(w, cue, IS_IMPF) && !is(w, cue, IS_CUEPHRASE) &&
	    (c->begin == cue || c->mention.end == 0 || w->made[c->who.index]))
		return true;
	return c->bare && cue_finite(w, cue) && (cue == f->s.begin || is(w, cue, IS_BASE));
}

/* "X said he hoped that": the same one goes on speaking. */
static bool own_words(const struct finder *f, const struct clause *c)
{
	const struct work *w = f->w;
	return work_span(w, c->cue, c->cue + 1).begin < f->outer && !c->mention.end && !c->nobody &&
	       ref_eq(c->who, f->subject) && cue_finite(w, c->cue) && !c->bare;
}

void order_cue(struct finder *f, uint32_t cue)
{
	struct clause c = order_subject(f, cue);
	struct opening o;
	if (no_cue(f, &c) || (is(f->w, cue, IS_WEAK) && c.nobody)) {
		work_reject(f->w, cue, WHY_NO_CUE);
		return;
	}
	bool inside = inside_marks(f, cue), own = own_words(f, &c);
	if (inside || own)
		work_reject(f->w, cue, WHY_OWN_WORDS);
	if (inside || own || (!cue_participle(f->w, cue) && content_before(f, &c)))
		return;
	if (!c.inverted && order_opening(f, &c, &o)) {
		content_behind(f, &c, &o);
	} else {
		if (cue_finite(f->w, cue) && !is(f->w, cue, IS_WEAK))
			work_reject(f->w, cue, WHY_NO_FRAME);
		if (c.mention.end && !quote_agency(f->w, cue - 1))
			quote_spoke(f, c.who);
	}
}
