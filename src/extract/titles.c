/* SPDX-License-Identifier: GPL-3.0-or-later
 * What titles say: the state of who bears them, the sort of office, and which of two is the fuller. */
#include "base/arena.h"
#include "extract/work.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

/* "To", "in" and "at", as words of their own: where one is sent. */
static bool sent_to(const struct work *w, uint32_t t)
{
	return token_has(w, t, IS_NAME_TO) || token_has(w, t, IS_NAME_IN) || token_has(w, t, IS_NAME_POSTED);
}

bool token_has_pronoun(const struct work *w, uint32_t t)
{
	const struct token *x = &w->tokens.items[t];
	const char *text = w->report->article.text.s;
	return token_has(w, t, IS_PRON) && !token_has(w, t, IS_DEF) && x->folded_n > 0 &&
	       text[x->span.end - 1] == w->tokens.folded[x->folded + x->folded_n - 1];
}

/* A state told by an adjective, or by its name (`named`)? */
static bool tells_state(const struct classes *c, const struct sense *s, bool named)
{
	bool adjective = classes_has(c, IS_NISBA) && !classes_has(c, IS_DOMAIN) && !classes_has(c, IS_AGENCY);
	return s->iso[0] && (named ? classes_has(c, IS_COUNTRY) : adjective);
}

/* What a word, or the phrase that begins with it, says of a state; NULL: nothing. */
static const char *state_of(const struct token *x, const struct classes *c, const struct sense *whole, bool named)
{
	if (c && tells_state(c, whole, named))
		return whole->iso;
	return tells_state(&x->classes, &x->sense, named) ? x->sense.iso : NULL;
}

void title_country(const struct work *w, uint32_t first, uint32_t last, char iso[3])
{
	/* A nationality adjective speaks for its office; the state of an office counts after that. What stands behind
	 * "to" or "in" is where one is sent. Several words may be one name: "South Sudan". */
	char named[2] = {0, 0};
	for (uint32_t t = first; t < last && !iso[0] && !(t > first && sent_to(w, t)); t++) {
		const struct token *x = &w->tokens.items[t];
		struct sense whole = x->sense;
		bool phrase = x->begins_state && token_phrase(w->pack, &w->tokens, t, &whole) && whole.iso[0];
		if (!phrase && !x->sense.iso[0])
			continue;
		const struct classes *c = phrase ? &w->pack->sets[whole.set].classes : NULL;
		const char *adjective = state_of(x, c, &whole, false), *name = state_of(x, c, &whole, true);
		if (adjective)
			memcpy(iso, adjective, 2);
		if (name && !named[0] && !(t > first && token_has(w, t - 1, IS_PREP)))
			memcpy(named, name, 2);
	}
	if (!iso[0] && named[0])
		memcpy(iso, named, 2);
}

bool title_stateless(const struct work *w, uint32_t first, uint32_t last)
{
	/* "Minister of foreign affairs and of the Union": what is joined on says nothing of whose he is. */
	for (uint32_t t = first; t < last && !(t > first && (sent_to(w, t) || token_has(w, t, IS_AND))); t++) {
		struct sense whole;
		bool body = token_phrase(w->pack, &w->tokens, t, &whole) &&
		            classes_has(&w->pack->sets[whole.set].classes, IS_INTL);
		if (body || token_has(w, t, IS_INTL))
			return true;
	}
	return false;
}

/* More words say more; a title that leans on another word ("his minister") or that two share says least. */
static int title_weight(const struct work *w, uint32_t first, uint32_t last)
{
	int words = 0;
	bool leans = token_has(w, first, IS_DU) && !token_has(w, first, IS_SG);
	for (uint32_t t = first; t < last; t++) {
		leans |= token_has_pronoun(w, t);
		words += w->tokens.items[t].folded_n > 0 && !token_has(w, t, IS_AND);
	}
	return words + (leans ? 0 : 100);
}

void title_trim(const struct work *w, uint32_t *first, uint32_t last)
{
	while (*first + 1 < last && (token_has(w, *first, IS_AND) || token_has(w, *first, IS_PREP)) &&
	       w->tokens.items[*first].span.end == w->tokens.items[*first + 1].span.begin)
		++*first;
}

void title_keep(struct work *w, uint32_t actor, uint32_t first, uint32_t last, bool implied)
{
	enum { MOST = 12 };
	int n = 0;
	for (uint32_t i = w->titled[actor]; i; i = w->titles.items[i - 1].before)
		if (++n == MOST)
			return;
	*VEC_PUSH(w->arena, &w->titles) = (struct title){actor, first, last, implied, w->titled[actor], NULL};
	w->titled[actor] = (uint32_t)w->titles.n;
}

void title_add(struct work *w, uint32_t actor, uint32_t first, uint32_t last, bool beside)
{
	if (first >= last)
		return;
	title_trim(w, &first, last);
	struct actor *a = &w->report->actors.items[actor];
	title_keep(w, actor, first, last, false);
	/* What several share is none's own: "ministers X and Y". */
	bool many = !token_has(w, first, IS_SG) && (token_has(w, first, IS_DU) || token_has(w, first, IS_PL));
	if (many && w->made[actor] == 0)
		return;
	int weight = title_weight(w, first, last);
	const char *text = work_text(w, first, last);
	if (a->title && (weight < w->weight[actor] ||
	                    (weight == w->weight[actor] && (!beside || strlen(text) <= strlen(a->title)))))
		return;
	a->title = text;
	w->weight[actor] = weight;
}

/* "His colleague X" holds an office of the sort of the one told of before. */
void titles_of_peers(struct work *w)
{
	enum { FAR_BACK = 1000 /* [unit] that are looked through */ };
	for (uint32_t u = 0; u < w->units.n; u++) {
		struct ref who = w->who[u], other = {REF_NONE, 0};
		if (who.kind != REF_ACTOR || w->made[who.index] ||
		    !classes_has(&w->tokens.items[w->units.items[u].first].classes, IS_PEER))
			continue;
		for (uint32_t k = u; k-- > 0 && k + FAR_BACK > u && other.kind == REF_NONE && !is(w, k, IS_BREAK);)
			if (w->who[k].kind == REF_ACTOR && w->who[k].index != who.index &&
			    w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON)
				other = w->who[k];
		for (uint32_t i = other.kind != REF_NONE ? w->titled[other.index] : 0; i;) {
			struct title t = w->titles.items[i - 1];
			title_keep(w, who.index, t.first, t.last, true);
			i = t.before;
		}
	}
}

/* "Both ministers of A and B": the states of the two, by their names or adjectives; false where two are not told. */
bool title_states(const struct work *w, uint32_t first, uint32_t head, uint32_t last, char iso[2][3])
{
	int n = 0;
	bool two =
	    !classes_has(&w->tokens.items[head].classes, IS_SG) || classes_has(&w->tokens.items[head].classes, IS_ACC);
	for (uint32_t t = first; two && t < last; t++) {
		const struct token *x = &w->tokens.items[t];
		if (classes_has(&x->classes, IS_PREP))
			break;
		if (!x->sense.iso[0] || !(classes_has(&x->classes, IS_NISBA) || classes_has(&x->classes, IS_COUNTRY)))
			continue;
		if (n == 2 || (n && memcmp(iso[0], x->sense.iso, 2) == 0))
			return false;
		memcpy(iso[n++], x->sense.iso, 2);
	}
	return n == 2;
}
