/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who sends two groups of which a report says only that: "both countries'", "both parties'", "both delegations". */
#include "extract/delegations_in.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

static struct str stem(const struct work *w, uint32_t token)
{
	const struct token *x = &w->tokens.items[token];
	const struct pack_affix *article = pack_article(w->pack);
	struct str s = {w->tokens.folded + x->folded, x->folded_n};
	return article && pack_has_affix(w->pack, article, s.s, s.n, 4) ? str_sub(s.s, article->len, s.n) : s;
}

/* May a body be one of "both parties"? A known one, or one whose noun is that of the group but for its ending. */
static bool is_party(const struct work *w, const struct group *g, uint32_t unit)
{
	enum { ROOT = 6 /* [byte] */ };
	const struct unit *u = &w->units.items[unit];
	struct str a = stem(w, u->first), b = stem(w, g->found->last - 1);
	bool organ = is(w, unit, IS_STATE) || token_has(w, u->first, IS_ORGAN) || token_has(w, u->first, IS_GOV) ||
	             token_has(w, u->first, IS_DOMAIN);
	return !organ && (u->pattern == PACK_NONE || (a.n >= ROOT && b.n >= ROOT && memcmp(a.s, b.s, ROOT) == 0));
}

/* The state of a person, delegation or state; of bodies ("both parties") the name. */
const char *side_at(struct work *w, const struct group *g, uint32_t unit, bool bodies, bool any)
{
	const struct ref who = w->who[unit];
	if (bodies && who.kind == REF_DELEGATION)
		return w->report->delegations.items[who.index].of;
	if (who.kind != REF_ACTOR)
		return NULL;
	const struct actor *a = &w->report->actors.items[who.index];
	if (bodies)
		return a->kind == ACTOR_ORGANIZATION && is_party(w, g, unit) ? body_fuller(w, a->name) : NULL;
	return a->country[0] && (any || a->kind == ACTOR_PERSON) ? iso_text(w, a->country) : NULL;
}

void both_near(struct work *w, const struct group *g, struct senders *s)
{
	const char *found[2] = {NULL, NULL};
	int n = 0;
	for (uint32_t k = g->unit; k-- > 0 && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK) && n < 2;) {
		if (w->who[k].kind == REF_DELEGATION)
			return;
		const char *of = side_at(w, g, k, false, false);
		if (of && (n == 0 || strcmp(found[0], of) != 0))
			found[n++] = of;
	}
	for (int i = n; n == 2 && i-- > 0;)
		sender_add(s, found[i]);
}

/* "... of A and B, that both parties' delegations": the two bodies or states joined last before the group. */
static bool both_joined(struct work *w, const struct group *g, struct senders *s)
{
	enum { BACK = 60 /* [unit] */ };
	for (uint32_t k = g->unit; k-- > 1 && k + BACK > g->unit;) {
		const struct ref a = w->who[k - 1], b = w->who[k + 1];
		if (!is(w, k, IS_AND) || a.kind != REF_ACTOR || b.kind != REF_ACTOR || ref_eq(a, b))
			continue;
		const struct actor *x = &w->report->actors.items[a.index], *y = &w->report->actors.items[b.index];
		bool sides = (x->kind == ACTOR_COUNTRY || x->kind == ACTOR_ORGANIZATION) &&
		             (y->kind == ACTOR_COUNTRY || y->kind == ACTOR_ORGANIZATION);
		bool more = is(w, k + 2, IS_AND) || (k > 2 && is(w, k - 2, IS_AND)); /* a list of several */
		if (!sides || more)
			continue;
		sender_add(s, x->kind == ACTOR_COUNTRY ? iso_text(w, x->country) : body_fuller(w, x->name));
		sender_add(s, y->kind == ACTOR_COUNTRY ? iso_text(w, y->country) : body_fuller(w, y->name));
		return s->n == 2;
	}
	return false;
}

void both_sides(struct work *w, const struct group *g, struct senders *s)
{
	const char *found[2] = {NULL, NULL};
	bool bodies = group_has(w, g, IS_ORGNOUN);
	int n = 0;
	if (!group_has(w, g, IS_OF_STATES) && group_has(w, g, IS_SIDES) && both_joined(w, g, s))
		return;
	for (int pass = 0; pass < 2 && n < 2; pass++)
		for (uint32_t k = g->unit; k-- > 0 && k + FAR_BACK > g->unit && n < 2;) {
			const char *of = side_at(w, g, k, bodies, pass > 0);
			if (of && (n == 0 || strcmp(found[0], of) != 0))
				found[n++] = of;
		}
	for (int i = n; n == 2 && i-- > 0;)
		sender_add(s, found[i]);
}
