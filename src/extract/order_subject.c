/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whose cue it is, where a subject stands before its verb: right before, behind an aside, or behind the cue when the
 * content stands before it. */
#include "base/arena.h"
#include "extract/order_in.h"

/* What may stand between a subject and its verb, or before a noun. */
static bool beside_verb(const struct work *w, uint32_t k)
{
	return is(w, k, IS_ADV) || is(w, k, IS_AUX) || is(w, k, IS_FUTURE) || is(w, k, IS_DAY) ||
	       is(w, k, IS_WEEKDAY) || is(w, k, IS_DAYPART);
}

static bool pronoun(const struct work *w, uint32_t k)
{
	return is(w, k, IS_THIRD_HE) || is(w, k, IS_THIRD_SHE) || is(w, k, IS_THIRD_IT) || is(w, k, IS_THIRD_THEY);
}

/* Classes of the first word of a text. */
static const struct classes *first_name(const struct work *w, const char *text)
{
	size_t n;
	char *word = fold_copy(&w->pack->fold, w->arena, str_sub(text, 0, strcspn(text, " ")), &n);
	uint32_t known = n ? pack_find(w->pack, word, n) : PACK_NONE;
	return known != PACK_NONE ? &w->pack->sets[w->pack->words[known].sense.set].classes : NULL;
}

/* "The two ministers": the last word of a description says so. */
static bool many(const struct work *w, const struct actor *a)
{
	const char *last = strrchr(a->name, ' ');
	const struct classes *c = first_name(w, last ? last + 1 : a->name);
	return c && classes_has(c, IS_PL);
}

/* May the pronoun at unit k stand for this actor? `sure`: a name whose sex is not known is no woman's. */
static bool stands_for(const struct work *w, uint32_t k, struct ref r, bool sure)
{
	if (r.kind == REF_NONE)
		return false;
	if (r.kind == REF_DELEGATION)
		return is(w, k, IS_THIRD_IT) || is(w, k, IS_THIRD_THEY);
	const struct actor *a = &w->report->actors.items[r.index];
	if (is(w, k, IS_THIRD_IT))
		return a->kind != ACTOR_PERSON;
	if (is(w, k, IS_THIRD_THEY))
		return true;
	if (w->made[r.index] && many(w, a))
		return false;
	const struct classes *name = a->name ? first_name(w, a->name) : NULL;
	bool woman = name && classes_has(name, IS_G_F), man = name && classes_has(name, IS_G_M);
	if (sure && is(w, k, IS_THIRD_SHE) && !woman)
		return false;
	return a->kind == ACTOR_PERSON && !(is(w, k, IS_THIRD_HE) && woman && !man) &&
	       !(is(w, k, IS_THIRD_SHE) && man && !woman);
}

static bool oblique(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	while (k > f->s.begin && order_before_noun(w, k - 1))
		k--;
	return k > f->s.begin && is(w, k - 1, IS_PREP);
}

/* Whom a pronoun means: who speaks, who spoke last, who was named last. */
static struct ref meant_by(const struct finder *f, uint32_t k, bool sure)
{
	const struct work *w = f->w;
	if (stands_for(w, k, f->subject, sure))
		return f->subject;
	/* The subject of the sentence, told before. */
	for (uint32_t i = f->s.begin; i < k; i++)
		if (is(w, i, IS_OPEN) && w->match[i] != PACK_NONE && w->match[i] < k)
			i = w->match[i];
		else if (quote_speaks(w, i) && stands_for(w, k, w->who[i], sure) && !oblique(f, i))
			return w->who[i];
	for (size_t i = 0; i < LAST_SPEAKERS; i++)
		if (stands_for(w, k, f->last[i], sure))
			return f->last[i];
	for (uint32_t i = k; i-- > 0;)
		if (quote_speaks(w, i) && stands_for(w, k, w->who[i], sure))
			return w->who[i];
	return (struct ref){REF_NONE, 0};
}

static struct ref meant(const struct finder *f, uint32_t k)
{
	struct ref r = meant_by(f, k, true);
	return r.kind != REF_NONE ? r : meant_by(f, k, false);
}

static void take(struct finder *f, struct clause *c, uint32_t k)
{
	const struct work *w = f->w;
	uint32_t first = k;
	/* "X and Y said": the first speaks, the others are joined. */
	while (first >= f->s.begin + 2 && is(w, first - 1, IS_AND) && quote_speaks(w, first - 2))
		first -= 2;
	f->also = (struct refs){NULL, 0, 0};
	for (uint32_t i = first + 2; i <= k; i += 2)
		*VEC_PUSH(w->report->arena, &f->also) = w->who[i];
	c->who = w->who[first];
	c->mention = work_span(w, first, first + 1);
	c->begin = first;
	while (c->begin > f->s.begin && (order_before_noun(w, c->begin - 1) || is(w, c->begin - 1, IS_UNKNOWN) ||
	                                    (is(w, c->begin - 1, IS_POS_NOUN) && !is(w, c->begin - 1, IS_POS_VERB))))
		c->begin--; /* "panel chairman X" */
}

/* The actor that governs a chain of prepositions which ends at unit k: "officials in Moscow". */
static uint32_t chain_head(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	for (int links = 0; links < 3; links++) {
		uint32_t b = k;
		while (b > f->s.begin && order_before_noun(w, b - 1))
			b--;
		if (b < f->s.begin + 2 || !is(w, b - 1, IS_PREP) || !quote_speaks(w, b - 2))
			return k;
		k = b - 2;
	}
	return k;
}

/* Behind an aside between commas: who begins the clause. */
static uint32_t before_aside(const struct finder *f, uint32_t comma)
{
	const struct work *w = f->w;
	uint32_t from = f->s.begin;
	for (uint32_t k = comma; k-- > f->s.begin;)
		if (is(w, k, IS_CLOSE) || is(w, k, IS_COLON) || (is(w, k, IS_CONJ) && is(w, k - 1, IS_COMMA))) {
			from = k + 1;
			break;
		}
	for (uint32_t k = from; k < comma; k++) {
		if (cue_is(w, k) && cue_finite(w, k))
			return PACK_NONE;
		if (quote_speaks(w, k) && !oblique(f, k) && !quote_agency(w, k))
			return k;
	}
	return PACK_NONE;
}

/* A subject that stands behind its cue. */
static bool behind(struct finder *f, struct clause *c)
{
	const struct work *w = f->w;
	uint32_t k = c->cue + 1;
	while (k < f->s.end && order_before_noun(w, k))
		k++;
	if (k >= f->s.end)
		return false;
	if (!quote_speaks(w, k) && !pronoun(w, k)) {
		/* Behind a closing mark there is nothing else. */
		if (!is(w, c->cue - 1, IS_CLOSE) || !order_described_behind(f, c))
			return false;
		c->inverted = true;
		return true;
	}
	c->inverted = true;
	c->begin = c->cue;
	c->who = quote_speaks(w, k) ? w->who[k] : meant(f, k);
	if (quote_speaks(w, k))
		c->mention = work_span(w, k, k + 1);
	f->also = (struct refs){NULL, 0, 0};
	for (; k + 2 < f->s.end && is(w, k + 1, IS_AND) && quote_speaks(w, k + 2); k += 2)
		*VEC_PUSH(w->report->arena, &f->also) = w->who[k + 2];
	c->behind = k + 1;
	return true;
}

/* Does the content stand before the cue, so that its subject may follow? */
static bool after_content(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	return cue > f->s.begin && (is(w, cue - 1, IS_CLOSE) || is(w, cue - 1, IS_COMMA) || is(w, cue - 1, IS_STOP));
}

static void inherit(struct finder *f, struct clause *c)
{
	c->bare = true;
	c->who = f->subject.kind != REF_NONE ? f->subject : f->last[0];
	if (f->subject.kind != REF_NONE)
		return;
	for (uint32_t k = f->s.begin; k < c->cue; k++)
		if (quote_speaks(f->w, k) && !oblique(f, k)) {
			c->who = f->w->who[k];
			c->mention = work_span(f->w, k, k + 1);
			return;
		}
}

/* Back over what stands in brackets right before unit k. */
static uint32_t before_brackets(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	enum { MOST = 8 /* [unit] */ };
	if (k == f->s.begin || !is(w, k - 1, IS_BRACKET))
		return k;
	for (uint32_t i = k - 1; i-- > f->s.begin && i + MOST > k;)
		if (is(w, i, IS_BRACKET))
			return i;
	return k;
}

/* "X, who said": he who stands before it. */
static void before_relative(struct finder *f, struct clause *c, uint32_t relative)
{
	uint32_t before = relative - 1 - is(f->w, relative - 1, IS_COMMA);
	if (quote_speaks(f->w, before))
		take(f, c, before);
	else
		c->nobody = true;
}

struct clause order_subject(struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	struct clause c = {.cue = cue, .begin = cue, .behind = cue + 1, .who = {REF_NONE, 0}};
	uint32_t k = cue;
	if (cue_participle(w, cue)) {
		inherit(f, &c);
		return c;
	}
	k = before_brackets(f, k);
	while (k > f->s.begin && (beside_verb(w, k - 1) || (k < cue && is(w, k - 1, IS_PREP))))
		k--;
	uint32_t u = k - 1, aside = PACK_NONE;
	if (k == f->s.begin || is(w, u, IS_AND) || is(w, u, IS_CONJ)) {
		inherit(f, &c);
	} else if (quote_speaks(w, u)) {
		take(f, &c, chain_head(f, u));
	} else if (is(w, u, IS_BOTH) && quote_both(f, u, &c.who)) {
		c.begin = u;
		c.mention = work_span(w, u, u + 1);
	} else if (pronoun(w, u)) {
		c.who = meant(f, u);
		c.begin = u;
	} else if (is(w, u, IS_RELATIVE) && u > f->s.begin) {
		before_relative(f, &c, u);
	} else if (after_content(f, cue) && behind(f, &c) &&
	           (is(w, u, IS_CLOSE) || is(w, u - 1, IS_CLOSE) || c.behind >= f->s.end || is(w, c.behind, IS_COMMA) ||
	               is(w, c.behind, IS_PREP))) {
		return c;
	} else if (is(w, u, IS_COMMA) && (aside = before_aside(f, u)) != PACK_NONE) {
		c.inverted = false;
		c.behind = cue + 1;
		take(f, &c, aside);
	} else {
		c = (struct clause){.cue = cue, .begin = u, .behind = cue + 1, .who = {REF_NONE, 0}, .nobody = true};
		order_described(f, &c, u);
	}
	return c;
}
