/* SPDX-License-Identifier: GPL-3.0-or-later
 * What lies behind a cue, where a subject stands before its verb. */
#include "extract/order_in.h"

enum { ASIDE = 16 /* [unit] between commas */, REACH = 12 /* [unit] to a preposition of the cue's frame */ };

static bool frame(const struct work *w, uint32_t cue, uint32_t k)
{
	const struct classes *c = &w->units.items[cue].classes, *u = &w->units.items[k].classes;
	for (uint32_t i = 0; i < w->pack->head->frame_n; i++)
		if (classes_has(c, w->pack->frames[i].comp) && classes_has(u, w->pack->frames[i].name))
			return true;
	return false;
}

static bool of_time(const struct work *w, uint32_t k)
{
	return is(w, k, IS_DAY) || is(w, k, IS_WEEKDAY) || is(w, k, IS_DAYPART) || is(w, k, IS_MONTH) ||
	       (is(w, k, IS_NUMBER) && is(w, k - 1, IS_MONTH)) ||
	       ((is(w, k, IS_PAST) || is(w, k, IS_NEXT) || is(w, k, IS_THIS)) &&
	           (is(w, k + 1, IS_TIMENOUN) || is(w, k + 1, IS_WEEKDAY) || is(w, k + 1, IS_MONTH))) ||
	       (is(w, k, IS_TIMENOUN) && k > 0 &&
	           (is(w, k - 1, IS_PAST) || is(w, k - 1, IS_NEXT) || is(w, k - 1, IS_THIS)));
}

static bool modifies(const struct work *w, uint32_t k)
{
	return is(w, k, IS_DET) || is(w, k, IS_OWN) || is(w, k, IS_POS_ADJ) || is(w, k, IS_NISBA) ||
	       is(w, k, IS_ORDINAL) || is(w, k, IS_NUMWORD) || is(w, k, IS_POSS) || is(w, k, IS_TITLEADJ) ||
	       is(w, k, IS_DOMAIN);
}

static bool clause_word(const struct work *w, uint32_t k)
{
	return is(w, k, IS_COMMA) || is(w, k, IS_THAT) || is(w, k, IS_COLON) || is(w, k, IS_OPEN) ||
	       is(w, k, IS_CLOSE) || is(w, k, IS_STOP) || is(w, k, IS_PRON) || is(w, k, IS_PREP) || is(w, k, IS_AND) ||
	       is(w, k, IS_CONJ) || is(w, k, IS_AUX) || is(w, k, IS_LINE);
}

/* "X", "X's Y Z": behind it. */
static uint32_t behind_name(const struct finder *f, uint32_t n)
{
	const struct work *w = f->w;
	if (!is(w, n + 1, IS_POSS))
		return n + 1;
	n += 3;
	while (n < f->s.end && is(w, n, IS_UPPER) && !is(w, n, IS_POS_FUNC))
		n++;
	return n;
}

/* Behind further nouns, when "that" follows them. */
static uint32_t before_that(const struct finder *f, uint32_t n)
{
	enum { NOUNS = 3 };
	for (uint32_t k = n; k < f->s.end && k < n + NOUNS; k++) {
		if (is(f->w, k, IS_THAT))
			return k;
		if (!is(f->w, k, IS_POS_NOUN))
			break;
	}
	return n;
}

/* A preposition and its noun: behind the noun. */
static uint32_t phrase_of(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	uint32_t n = k + 1;
	while (n < f->s.end && modifies(w, n))
		n++;
	if (n >= f->s.end || clause_word(w, n))
		return n > k + 1 ? n : k;
	if (work_is_actor(w, n) || is(w, n, IS_TITLE) || is(w, n, IS_CAPITAL) || is(w, n, IS_CITY) ||
	    is(w, n, IS_REGION) || of_time(w, n))
		return behind_name(f, n);
	/* "a news conference", "a joint statement" */
	bool plain = is(w, n, IS_AGENCY) || is(w, n, IS_WORD) || is(w, n, IS_UNKNOWN) || is(w, n, IS_CUENOUN) ||
	             is(w, n, IS_LISTENER) || is(w, n, IS_MEETNOUN) || is(w, n, IS_AGENCYNOUN) || is(w, n, IS_ORGNOUN);
	if (!plain)
		return k;
	n++;
	while (n < f->s.end && (is(w, n, IS_CUENOUN) || is(w, n, IS_MEETNOUN) || is(w, n, IS_LISTENER)))
		n++;
	return before_that(f, n);
}

uint32_t order_circumstances(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	for (uint32_t was = PACK_NONE; k < f->s.end && k != was;) {
		was = k;
		if (of_time(w, k) || is(w, k, IS_ADV))
			k++;
		else if (is(w, k, IS_PREP))
			k = phrase_of(f, k);
	}
	return k;
}

/* ", after talks in X," or ", speaking in X,": behind the comma that closes it. */
static uint32_t behind_aside(const struct finder *f, uint32_t comma)
{
	const struct work *w = f->w;
	bool opens = is(w, comma + 1, IS_PREP) || is(w, comma + 1, IS_CONJ) || is(w, comma + 1, IS_PART) ||
	             is(w, comma + 1, IS_ADV) || of_time(w, comma + 1);
	for (uint32_t k = comma + 1; opens && k < f->s.end && k < comma + ASIDE; k++)
		if (is(w, k, IS_COMMA))
			return k + 1;
	return comma;
}

/* Whom it is said to. */
static uint32_t behind_listener(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	uint32_t n = k;
	while (n < f->s.end && modifies(w, n) && !quote_speaks(w, n))
		n++;
	if (n >= f->s.end)
		return k;
	if (!quote_speaks(w, n) && !is(w, n, IS_LISTENER) && !is(w, n, IS_TITLE) && !is(w, n, IS_MEETNOUN) &&
	    !is(w, n, IS_PRON) && !is(w, n, IS_AGENCYNOUN) && !is(w, n, IS_ORGNOUN) && !is(w, n, IS_UPPER))
		return k;
	bool own = is(w, n + 1, IS_POSS);
	return own ? behind_listener(f, n + 2) : n + 1;
}

static bool by_preposition(const struct finder *f, const struct clause *c, uint32_t k, struct opening *o)
{
	const struct work *w = f->w;
	for (uint32_t n = k; n < f->s.end && n < k + REACH && !is(w, n, IS_STOP) && !is(w, n, IS_THAT); n++) {
		if (is(w, n, IS_COMMA) && n > k)
			return false;
		if (frame(w, c->cue, n)) {
			o->content = n + 1;
			o->at = n;
			return true;
		}
	}
	return false;
}

static bool ends_here(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	return k >= f->s.end || is(w, k, IS_COMMA) || is(w, k, IS_STOP) || is(w, k, IS_CLOSE) || is(w, k, IS_CONJ) ||
	       is(w, k, IS_AND) || is(w, k, IS_LINE) || is(w, k, IS_RELATIVE);
}

/* What opens a content by itself at unit k. */
static bool opens(const struct finder *f, uint32_t k, struct opening *o)
{
	const struct work *w = f->w;
	if (k >= f->s.end)
		return false;
	o->at = k;
	o->that = is(w, k, IS_THAT);
	o->colon = is(w, k, IS_COLON);
	if (o->that || o->colon)
		o->content = k + 1;
	else if (is(w, k, IS_COMMA) && is(w, k + 1, IS_OPEN) && w->match[k + 1] != PACK_NONE)
		o->content = k + 1;
	else if (quote_marked(w, k, LONG_MARKED))
		o->content = k;
	return o->content != 0;
}

static bool finish(const struct finder *f, struct opening *o)
{
	const struct work *w = f->w;
	uint32_t k = o->content;
	if (k >= f->s.end)
		return false;
	bool whole = is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] + 2 >= f->s.end;
	if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && (o->colon || whole || quote_marked(w, k, LONG_MARKED)))
		o->mark = k;
	return true;
}

/* Is some of what follows in marks? */
static bool marks_follow(const struct finder *f, uint32_t k)
{
	for (; k < f->s.end; k++)
		if (is(f->w, k, IS_OPEN) && f->w->match[k] != PACK_NONE)
			return true;
	return false;
}

/* Words of time and place, an aside: what stands behind them may open the content. Returns where a clause without
 * "that" would begin. */
static uint32_t behind_circumstances(const struct finder *f, uint32_t cue, uint32_t k, struct opening *o)
{
	const struct work *w = f->w;
	bool bare = is(w, cue, IS_COMP_BARE);
	uint32_t n = order_circumstances(f, k);
	if (!opens(f, n, o) && n < f->s.end && is(w, n, IS_COMMA) && behind_aside(f, n) > n) {
		n = behind_aside(f, n);
		if (!opens(f, n, o) && !bare)
			n = k;
	}
	return o->content || bare ? n : k;
}

bool order_opening(const struct finder *f, const struct clause *c, struct opening *o)
{
	const struct work *w = f->w;
	uint32_t cue = c->cue, k = c->behind;
	*o = (struct opening){.mark = PACK_NONE, .subject = PACK_NONE};
	if (is(w, cue, IS_COMP_ADDR) && !opens(f, k, o)) {
		uint32_t n = behind_listener(f, k);
		if (n == k && !is(w, cue, IS_COMP_OBJ))
			return false;
		k = n;
	}
	if (!o->content && !opens(f, k, o) && is(w, cue, IS_COMP_TO) && by_preposition(f, c, k, o))
		return finish(f, o);
	if (!o->content && is(w, cue, IS_COMP_QUOTE))
		k = behind_circumstances(f, cue, k, o);
	if (o->content)
		return finish(f, o);
	if (ends_here(f, k) || (c->inverted && !is(w, k, IS_THAT)))
		return false;
	if (is(w, cue, IS_COMP_MARKED) && !marks_follow(f, k))
		return false;
	if (is(w, k, IS_PREP) && by_preposition(f, c, k, o))
		return finish(f, o);
	if (!is(w, cue, IS_COMP_BARE) && !is(w, cue, IS_COMP_OBJ))
		return by_preposition(f, c, k, o) && finish(f, o);
	if (is(w, k, IS_PREP) && !is(w, cue, IS_COMP_BARE))
		return false;
	if (!is(w, cue, IS_COMP_BARE) && k + 1 < f->s.end && ends_here(f, k + 1) && !is(w, k + 1, IS_AND) &&
	    w->units.items[k].last - w->units.items[k].first < 2)
		return false; /* "confirmed this, ..." */
	if (!is(w, cue, IS_COMP_BARE) && is(w, k, IS_PRON) && (ends_here(f, k + 1) || is(w, k + 1, IS_ADV)))
		return false; /* "rejected it again" */
	o->object = is(w, cue, IS_COMP_OBJ) && !is(w, cue, IS_COMP_BARE);
	o->content = o->at = k;
	return finish(f, o);
}

/* A finite cue whose subject begins at unit k or right behind: the reporter tells what another says. */
static bool clause_at(struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	struct finder look = *f;
	look.looking = true;
	for (uint32_t i = k; i < k + 10 && i < f->s.end && !is(w, i, IS_COMMA); i++) {
		if (!cue_is(w, i) || !cue_finite(w, i) || is(w, i, IS_BASE))
			continue;
		struct clause c = order_subject(&look, i);
		struct opening o;
		uint32_t next = order_circumstances(f, i + 1);
		bool said =
		    order_opening(&look, &c, &o) || next >= f->s.end || is(w, next, IS_STOP) || is(w, next, IS_COMMA);
		return said && (c.begin <= k + 1 || c.bare) && (!c.bare || i <= k + 1) && (c.bare || !c.nobody);
	}
	return false;
}

/* Does the content end before unit k, where a comma, "and" or a conjunction stands? */
static bool ends_before(struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	uint32_t n = k;
	bool comma = is(w, k, IS_COMMA);
	n += comma;
	if (comma && (is(w, n, IS_ATTRIB) || (cue_is(w, n) && is(w, n, IS_CIRC))))
		return true;
	if (!comma && !is(w, n, IS_AND))
		return false; /* "what he called ...", "because he thought ..." */
	if (is(w, n, IS_AND) || is(w, n, IS_CONJ))
		n++;
	if (n > k && is(w, n, IS_ADV))
		n++;
	if (comma && cue_is(w, n) && is(w, n, IS_CIRC))
		return true;
	return n > k && clause_at(f, n);
}

/* A dash that no other follows: what stands behind it is the reporter's. */
static bool last_line(const struct finder *f, uint32_t k)
{
	if (is(f->w, k + 1, IS_LINE)) /* "--" */
		return true;
	for (uint32_t i = k + 1; i < f->s.end; i++)
		if (is(f->w, i, IS_LINE))
			return false;
	return true;
}

uint32_t order_end(struct finder *f, const struct clause *c, uint32_t content)
{
	const struct work *w = f->w;
	(void)c;
	for (uint32_t k = content; k < f->s.end; k++) {
		if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] < f->s.end) {
			k = w->match[k];
			continue;
		}
		if (is(w, k, IS_LINE) && k > content + 2 && last_line(f, k))
			return k;
		if (k > content && (is(w, k, IS_COMMA) || is(w, k, IS_AND) || is(w, k, IS_CONJ)) && ends_before(f, k))
			return k;
	}
	return f->s.end;
}
