/* SPDX-License-Identifier: GPL-3.0-or-later
 * A subject that no pattern knows as somebody: "attorneys for the family", "the commission", a name told once. */
#include "base/arena.h"
#include "extract/order_in.h"

enum { LONGEST = 9 /* [unit] of such a phrase */ };

bool order_before_noun(const struct work *w, uint32_t k)
{
	return is(w, k, IS_DET) || is(w, k, IS_POS_ADJ) || is(w, k, IS_OWN) || is(w, k, IS_NISBA) ||
	       is(w, k, IS_NUMWORD) || is(w, k, IS_DOMAIN) || is(w, k, IS_OFFICEMOD) || is(w, k, IS_TITLEADJ) ||
	       is(w, k, IS_HONOR) || is(w, k, IS_RANK);
}

static bool noun(const struct work *w, uint32_t k)
{
	if (is(w, k, IS_MARK) || is(w, k, IS_PRON) || is(w, k, IS_PREP) || is(w, k, IS_CONJ) || is(w, k, IS_AND) ||
	    is(w, k, IS_AUX) || is(w, k, IS_ADV) || is(w, k, IS_RELATIVE) || is(w, k, IS_THAT))
		return false;
	return is(w, k, IS_POS_NOUN) || is(w, k, IS_UNKNOWN) || is(w, k, IS_ORGNOUN) || is(w, k, IS_CUENOUN) ||
	       is(w, k, IS_SURNAME) || is(w, k, IS_GIVEN) || is(w, k, IS_UPPER) || is(w, k, IS_AGENCYNOUN) ||
	       is(w, k, IS_OFFICE);
}

static bool inside(const struct work *w, uint32_t k)
{
	return order_before_noun(w, k) || noun(w, k) || is(w, k, IS_POSS) || work_is_actor(w, k) || is(w, k, IS_CITY) ||
	       is(w, k, IS_CAPITAL) || is(w, k, IS_REGION) || is(w, k, IS_COUNTRY);
}

static bool begins_clause(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	return k == f->s.begin || is(w, k - 1, IS_COMMA) || is(w, k - 1, IS_CLOSE) || is(w, k - 1, IS_CONJ) ||
	       is(w, k - 1, IS_AND) || is(w, k - 1, IS_THAT) || is(w, k - 1, IS_STOP) || is(w, k - 1, IS_LINE);
}

static bool named(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last; k++)
		if (!is(w, k, IS_UPPER) || is(w, k, IS_POS_FUNC))
			return false;
	return true;
}

/* Who is called so: the word begins or ends his name. */
static uint32_t called(const struct report *r, const char *word)
{
	size_t n = strlen(word);
	for (uint32_t i = 0; i < r->actors.n; i++) {
		const char *name = r->actors.items[i].name;
		size_t len = strlen(name);
		if (r->actors.items[i].kind != ACTOR_PERSON || len <= n + 1)
			continue;
		if ((strncmp(name, word, n) == 0 && name[n] == ' ') ||
		    (strcmp(name + len - n, word) == 0 && name[len - n - 1] == ' '))
			return i;
	}
	return PACK_NONE;
}

static uint32_t actor_for(struct work *w, uint32_t first, uint32_t last)
{
	struct report *r = w->report;
	const char *name = work_text(w, w->units.items[first].first, w->units.items[last - 1].last);
	for (uint32_t i = 0; i < r->actors.n; i++)
		if (strcmp(r->actors.items[i].name, name) == 0)
			return i;
	uint32_t known = last == first + 1 && named(w, first, last) ? called(r, name) : PACK_NONE;
	if (known != PACK_NONE)
		return known;
	bool person = is(w, last - 1, IS_PERSONDESC) || named(w, first, last) || is(w, first, IS_OWN);
	uint32_t index = (uint32_t)r->actors.n;
	if (index >= w->units.n * 2)
		return PACK_NONE;
	*VEC_PUSH(r->arena, &r->actors) =
	    (struct actor){.kind = person ? ACTOR_PERSON : ACTOR_ORGANIZATION, .name = name};
	w->made[index] = !named(w, first, last);
	return index;
}

static void becomes_actor(struct finder *f, struct clause *c, uint32_t first, uint32_t last)
{
	struct work *w = f->w;
	c->nobody = false;
	if (f->looking)
		return;
	uint32_t who = actor_for(w, first, last);
	if (who == PACK_NONE)
		return;
	struct span span = work_span(w, first, last);
	*VEC_PUSH(w->report->arena, &w->report->actors.items[who].mentions) = span;
	w->who[last - 1] = c->who = (struct ref){REF_ACTOR, who};
	c->mention = span;
	f->also = (struct refs){NULL, 0, 0};
}

void order_described(struct finder *f, struct clause *c, uint32_t last)
{
	const struct work *w = f->w;
	uint32_t k = last;
	if (!noun(w, last))
		return;
	while (k > f->s.begin && k + LONGEST > last &&
	       (inside(w, k - 1) || (is(w, k - 1, IS_PREP) && k > f->s.begin + 1 && noun(w, k - 2))))
		k--;
	c->begin = k;
	while (k < last && is(w, k, IS_DET))
		k++;
	if (begins_clause(f, c->begin) && w->units.items[last].last - w->units.items[k].first <= LONGEST)
		becomes_actor(f, c, k, last + 1);
}

bool order_described_behind(struct finder *f, struct clause *c)
{
	const struct work *w = f->w;
	uint32_t from = c->cue + 1, k;
	while (from < f->s.end && is(w, from, IS_DET))
		from++;
	for (k = from; k < f->s.end && k < from + LONGEST && inside(w, k); k++)
		;
	while (k > from && !noun(w, k - 1))
		k--;
	if (k == from)
		return false;
	c->begin = c->cue;
	c->behind = k;
	becomes_actor(f, c, from, k);
	return true;
}
