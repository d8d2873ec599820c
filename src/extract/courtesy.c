/* SPDX-License-Identifier: GPL-3.0-or-later
 * Courtesy before offices ("His Majesty the king") and with a pronoun in place of a name ("His Excellency"). */
#include "extract/work.h"

enum { FAR_BACK = 1000 /* [unit] that are looked through */ };

/* Does an office stand behind the first word? */
static bool office_behind(const struct work *w, uint32_t first, uint32_t last)
{
	bool office = false;
	for (uint32_t t = first + 1; t < last; t++)
		office |= classes_has(&w->tokens.items[t].classes, IS_OFFICE);
	return office;
}

void courtesy_skip(const struct work *w, uint32_t *first, uint32_t last)
{
	if (!office_behind(w, *first, last))
		return;
	struct sense s;
	uint32_t n = (uint32_t)token_phrase(w->pack, &w->tokens, *first, &s);
	const struct classes *c = n ? &w->pack->sets[s.set].classes : &w->tokens.items[*first].classes;
	n += !n;
	if (classes_has(c, IS_HONOR) && !classes_has(c, IS_OFFICE) && *first + n < last &&
	    classes_has(&w->tokens.items[*first + n].classes, IS_OFFICE))
		*first += n;
}

static bool is_person(const struct work *w, uint32_t k)
{
	return k < w->units.n && w->who[k].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON;
}

/* Is a word of this courtesy among the first of a unit, in front of the name? Its last letter may change before a
 * pronoun. */
static bool begins_with(const struct work *w, uint32_t k, const struct token *his)
{
	enum { LEAST = 6 /* [byte] */, FRONT = 4 };
	const struct unit *u = &w->units.items[k];
	const struct pack_affix *article = pack_article(w->pack);
	for (uint32_t t = u->first; t < u->last && t < u->first + FRONT; t++) {
		const struct token *x = &w->tokens.items[t];
		struct str s = {w->tokens.folded + x->folded, x->folded_n};
		if (article && pack_has_affix(w->pack, article, s.s, s.n, 4))
			s = str_sub(s.s, article->len, s.n);
		size_t n = s.n > LEAST ? s.n - 2U : s.n;
		if (n >= LEAST && n < his->folded_n && memcmp(s.s, w->tokens.folded + his->folded, n) == 0)
			return true;
	}
	return false;
}

struct ref courtesy_bearer(const struct work *w, uint32_t himself, struct ref hero)
{
	const struct token *his = &w->tokens.items[w->units.items[himself].first];
	struct ref last = {REF_NONE, 0};
	for (uint32_t k = himself; k-- > 0 && k + FAR_BACK > himself;) {
		uint32_t who = is_person(w, k) ? k : k + 1;
		bool so = (is_person(w, k) || (is(w, k, IS_HONOR) && is_person(w, who))) && begins_with(w, k, his);
		if (so && (ref_eq(w->who[who], hero) || hero.kind == REF_NONE))
			return w->who[who];
		if (so && last.kind == REF_NONE)
			last = w->who[who];
	}
	return last.kind != REF_NONE ? last : hero;
}
