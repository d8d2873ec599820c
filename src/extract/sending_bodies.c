/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which body or state a sender's words mean: longer names, "the movement", "the government". */
#include "base/arena.h"
#include "base/buf.h"
#include "extract/delegations_in.h"

enum { FOLDED = 10 /* what folding a name costs, in comparisons of a number */ };

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

static bool is_kind(const struct work *w, uint32_t unit, enum actor_kind kind)
{
	return unit < w->units.n && w->who[unit].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[unit].index].kind == kind;
}

/* Does a word of the name, without its article, begin so? */
static bool name_has(struct work *w, const char *name, struct str begin)
{
	const struct pack_affix *article = pack_article(w->pack);
	struct buf b = BUF_INIT;
	struct str rest, word;
	bool has = false;
	fold_text(&w->pack->fold, str_of(name), &b, NULL);
	rest = buf_view(&b);
	while (!has && str_cut(&rest, ' ', &word)) {
		if (article && pack_has_affix(w->pack, article, word.s, word.n, 4))
			word = str_sub(word.s, article->len, word.n);
		has = word.n >= begin.n && memcmp(word.s, begin.s, begin.n) == 0;
	}
	buf_release(&b);
	return has;
}

/* A known body, named inside other words ("the envoy of the United Nations"), of which a word begins so. */
static const char *body_inside(struct work *w, struct str adjective, size_t n)
{
	if (!work_spend(w, w->tokens.n))
		return NULL;
	for (uint32_t t = 0; t < w->tokens.n; t++) {
		struct sense s;
		size_t len = token_phrase(w->pack, &w->tokens, t, &s);
		if (len < 2 || !classes_has(&w->pack->sets[s.set].classes, IS_ORG))
			continue;
		const char *name = work_text(w, t, t + (uint32_t)len);
		if (work_spend(w, FOLDED) && name_has(w, name, str_sub(adjective.s, 0, n)))
			return name;
	}
	return NULL;
}

/* An adjective of a body ("European") stands for the body of the report in whose name a word begins as it does; its
 * ending may differ. NULL without one. */
const char *body_with(struct work *w, uint32_t token)
{
	enum { ENDING = 6 /* [byte] */, LEAST = 6 };
	const struct token *x = &w->tokens.items[token];
	const struct pack_affix *article = pack_article(w->pack);
	struct str word = {w->tokens.folded + x->folded, x->folded_n};
	if (article && pack_has_affix(w->pack, article, word.s, word.n, 4))
		word = str_sub(word.s, article->len, word.n);
	for (size_t n = word.n; n >= LEAST && n + ENDING >= word.n; n -= 2) {
		for (uint32_t i = 0; i < w->report->actors.n && work_spend(w, FOLDED); i++) {
			const struct actor *a = &w->report->actors.items[i];
			if (a->kind == ACTOR_ORGANIZATION && name_has(w, a->name, str_sub(word.s, 0, n)))
				return a->name;
		}
		const char *inside = body_inside(w, word, n);
		if (inside)
			return inside;
	}
	return NULL;
}

/* Is `part` the first or the last words of `whole`? */
static bool begins_or_ends(struct str part, struct str whole)
{
	if (part.n >= whole.n)
		return false;
	bool begins = memcmp(whole.s, part.s, part.n) == 0 && whole.s[part.n] == ' ';
	return begins ||
	       (memcmp(whole.s + whole.n - part.n, part.s, part.n) == 0 && whole.s[whole.n - part.n - 1] == ' ');
}

/* A noun alone stands before: "movement X" is no fuller than X. */
static bool noun_before(const struct work *w, struct str part, struct str whole)
{
	size_t n = whole.n > part.n ? whole.n - part.n - 1 : 0;
	uint32_t word = pack_find(w->pack, whole.s, n);
	return word != PACK_NONE && classes_has(&w->pack->sets[w->pack->words[word].sense.set].classes, IS_ORGNOUN);
}

/* Is `whole` the noun of a body and `part`? Both are folded. */
static bool with_noun(const struct work *w, struct str part, struct str whole)
{
	return whole.n > part.n + 1 && memcmp(whole.s + whole.n - part.n, part.s, part.n) == 0 &&
	       whole.s[whole.n - part.n - 1] == ' ' && noun_before(w, part, whole);
}

/* One body by two forms of its name: the last word of one begins that of the other. */
bool body_akin(struct work *w, const char *a, const char *b)
{
	enum { LEAST = 12 /* [byte] */ };
	struct buf x = BUF_INIT, y = BUF_INIT;
	if (strlen(a) <= 2 || strlen(b) <= 2)
		return false;
	fold_text(&w->pack->fold, str_of(a), &x, NULL);
	fold_text(&w->pack->fold, str_of(b), &y, NULL);
	size_t i = x.len, k = y.len;
	while (i > 0 && x.data[i - 1] != ' ')
		i--;
	while (k > 0 && y.data[k - 1] != ' ')
		k--;
	size_t n = x.len - i < y.len - k ? x.len - i : y.len - k;
	bool akin = n >= LEAST && (i == 0 || k == 0) && memcmp(x.data + i, y.data + k, n) == 0;
	akin |= x.len < y.len && y.data[x.len] == ' ' && memcmp(x.data, y.data, x.len) == 0; /* "A", of "A and B" */
	akin |= y.len < x.len && x.data[y.len] == ' ' && memcmp(x.data, y.data, y.len) == 0;
	akin |= with_noun(w, buf_view(&x), buf_view(&y)) || with_noun(w, buf_view(&y), buf_view(&x));
	buf_release(&x);
	buf_release(&y);
	return akin;
}

/* The report may call a body by a longer name elsewhere. */
const char *body_fuller(struct work *w, const char *name)
{
	struct buf part = BUF_INIT;
	fold_text(&w->pack->fold, str_of(name), &part, NULL);
	for (uint32_t i = 0; i < w->report->actors.n && work_spend(w, FOLDED); i++) {
		const struct actor *a = &w->report->actors.items[i];
		struct buf whole = BUF_INIT;
		if (a->kind == ACTOR_ORGANIZATION)
			fold_text(&w->pack->fold, str_of(a->name), &whole, NULL);
		if (begins_or_ends(buf_view(&part), buf_view(&whole)) &&
		    !noun_before(w, buf_view(&part), buf_view(&whole)))
			name = a->name;
		buf_release(&whole);
	}
	buf_release(&part);
	return name;
}

/* Whose talks they are: the state of the first gathering that has one nationality ("the Syrian talks"). */
static const char *state_of_talks(struct work *w)
{
	for (uint32_t k = 1; k < w->units.n && k < FAR_BACK; k++) {
		const struct unit *u = &w->units.items[k];
		bool talks = is(w, k - 1, IS_MEETNOUN) || (k > 1 && is(w, k - 2, IS_MEETNOUN));
		if (talks && (is(w, k, IS_NISBA) || is(w, k, IS_COUNTRY)) && is(w, k, IS_DEF) && is(w, k - 1, IS_DEF) &&
		    !is(w, k + 1, IS_NISBA) && w->tokens.items[u->last - 1].sense.iso[0])
			return w->tokens.items[u->last - 1].sense.iso;
	}
	return NULL;
}

/* The government that the report names first with its state. */
static const char *government(const struct work *w)
{
	for (uint32_t k = 0; k < w->units.n && k < FAR_BACK; k++) {
		if (!is_kind(w, k, ACTOR_COUNTRY) && !is_kind(w, k, ACTOR_ORGANIZATION))
			continue;
		const struct actor *a = &w->report->actors.items[w->who[k].index];
		if (a->country[0] && (token_has(w, w->units.items[k].first, IS_GOV) || (k > 0 && is(w, k - 1, IS_GOV))))
			return a->country;
	}
	return NULL;
}

/* The only state that has sent a delegation so far; `last`: of several the last one. */
static const char *sending_state(const struct work *w, bool last)
{
	const char *found = NULL;
	for (size_t i = 0; i < w->report->delegations.n; i++) {
		const char *of = w->report->delegations.items[i].of;
		if (strlen(of) == 2 && found && !last)
			return NULL;
		found = strlen(of) == 2 ? of : found;
	}
	return found;
}

/* The state of whose bodies and cities the report tells, here first, then further on. */
static const char *state_of_others(const struct work *w, const struct group *g)
{
	for (size_t i = 0; i < w->report->actors.n; i++) {
		const struct actor *a = &w->report->actors.items[i];
		if (a->kind == ACTOR_ORGANIZATION && a->country[0])
			return a->country;
	}
	for (uint32_t k = g->end; k < w->units.n && k < g->end + FAR_BACK; k++)
		if (is_kind(w, k, ACTOR_COUNTRY) && is(w, k, IS_COUNTRY))
			return w->report->actors.items[w->who[k].index].country;
	return NULL;
}

/* Whose government "the government" is: its leader's, one that the report names, that of the talks, of the only state
 * that sent a delegation, the first person's, of the delegation told last, the state told last, that of others. */
const char *state_told(struct work *w, const struct group *g)
{
	const char *found = NULL;
	if (g->head.kind == REF_ACTOR && w->report->actors.items[g->head.index].country[0])
		found = w->report->actors.items[g->head.index].country;
	found = found ? found : government(w);
	found = found ? found : state_of_talks(w);
	found = found ? found : sending_state(w, false);
	for (uint32_t k = 0; k < g->unit && k < FAR_BACK && !found; k++)
		if (is_kind(w, k, ACTOR_PERSON) && w->report->actors.items[w->who[k].index].country[0])
			found = w->report->actors.items[w->who[k].index].country;
	found = found ? found : sending_state(w, true);
	for (uint32_t k = g->unit; k-- > 0 && k + FAR_BACK > g->unit && !found;)
		if (is_kind(w, k, ACTOR_COUNTRY))
			found = w->report->actors.items[w->who[k].index].country;
	found = found ? found : state_of_others(w, g);
	return found ? arena_str(w->report->arena, (struct str){found, 2}) : NULL;
}

static struct str first_stem(struct work *w, const char *name, struct buf *b)
{
	const struct pack_affix *article = pack_article(w->pack);
	struct str all, word = {NULL, 0};
	fold_text(&w->pack->fold, str_of(name), b, NULL);
	all = buf_view(b);
	str_cut(&all, ' ', &word);
	bool has = article && word.n && pack_has_affix(w->pack, article, word.s, word.n, 4);
	return has ? str_sub(word.s, article->len, word.n) : word;
}

static bool same_noun(struct work *w, const char *a, const char *b)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	bool same = str_eq(first_stem(w, a, &x), first_stem(w, b, &y));
	buf_release(&x);
	buf_release(&y);
	return same;
}

/* Is the noun known with this name, "the movement" of X as "movement X"? Both are folded. */
static bool known_with(const struct work *w, struct str noun, struct str name)
{
	uint32_t word = pack_find(w->pack, noun.s, noun.n), node = word == PACK_NONE ? 0 : pack_step(w->pack, 0, word);
	struct str part;
	while (node && str_cut(&name, ' ', &part)) {
		word = pack_find(w->pack, part.s, part.n);
		node = word == PACK_NONE ? 0 : pack_step(w->pack, node, word);
	}
	return node && (w->pack->nodes[node].sense.flags & PACK_FINAL);
}

/* The body of one word told last before the group that goes by this noun elsewhere; it may stand in a description. */
static const char *body_known(struct work *w, const struct group *g, const char *noun)
{
	struct buf b = BUF_INIT;
	struct str stem = first_stem(w, noun, &b);
	const char *found = NULL;
	for (uint32_t t = g->found->first; t-- > 0 && t + FAR_BACK > g->found->first && !found;) {
		const struct token *x = &w->tokens.items[t];
		if (token_has(w, t, IS_ORG) && !token_has(w, t, IS_ORGNOUN) && work_spend(w, FOLDED) &&
		    known_with(w, stem, (struct str){w->tokens.folded + x->folded, x->folded_n}))
			found = work_text(w, t, t + 1);
	}
	buf_release(&b);
	return found;
}

/* "The movement" of whoever is its deputy chief by his title. */
static const char *titled_body(struct work *w, struct ref head, const char *noun)
{
	for (uint32_t i = head.kind == REF_ACTOR ? w->titled[head.index] : 0; i; i = w->titles.items[i - 1].before)
		for (uint32_t t = w->titles.items[i - 1].first; t + 1 < w->titles.items[i - 1].last; t++)
			if (token_has(w, t, IS_ORGNOUN) && same_noun(w, work_text(w, t, t + 1), noun))
				return work_text(w, t, w->titles.items[i - 1].last);
	return NULL;
}

/* The same word before the group, with adjectives: "the spokesman of the Military Council". */
static const char *body_in_words(struct work *w, const struct group *g, const char *noun)
{
	struct buf b = BUF_INIT;
	struct str stem = first_stem(w, noun, &b);
	const char *found = NULL;
	for (uint32_t t = g->found->first; t-- > 0 && t + FAR_BACK > g->found->first && !found;) {
		const struct token *x = &w->tokens.items[t];
		struct str s = {w->tokens.folded + x->folded, x->folded_n};
		uint32_t end = t + 1;
		if (!token_has(w, t, IS_ORGNOUN) || !token_has(w, t, IS_DEF) || s.n < stem.n ||
		    memcmp(s.s + s.n - stem.n, stem.s, stem.n) != 0)
			continue;
		while (token_has(w, end, IS_DEF) && !token_has(w, end, IS_GLUED) &&
		       (token_has(w, end, IS_POS_ADJ) || token_has(w, end, IS_TITLEADJ) ||
		           token_has(w, end, IS_NISBA) || token_has(w, end, IS_UNKNOWN)))
			end++;
		if (end > t + 1)
			found = work_text(w, t, end);
	}
	buf_release(&b);
	return found;
}

/* "The movement", "the group": the body told last whose name begins so, else the only one that sent a delegation. */
const char *body_told(struct work *w, const struct group *g, const char *noun)
{
	const char *only = NULL;
	size_t n = 0;
	for (size_t i = w->report->delegations.n; i-- > 0 && work_spend(w, FOLDED);) {
		const char *of = w->report->delegations.items[i].of;
		if (strlen(of) == 2 || strcmp(of, noun) == 0)
			continue;
		if (same_noun(w, of, noun))
			return of;
		only = of;
		n++;
	}
	for (uint32_t k = g->unit; k-- > 0 && k + FAR_BACK > g->unit;)
		if (is_kind(w, k, ACTOR_ORGANIZATION) && work_spend(w, FOLDED) &&
		    same_noun(w, w->report->actors.items[w->who[k].index].name, noun))
			return w->report->actors.items[w->who[k].index].name;
	const char *found = titled_body(w, g->head, noun);
	found = found ? found : body_known(w, g, noun);
	found = found ? found : body_in_words(w, g, noun);
	/* A headline says it short, what follows in full. */
	bool headline = w->tokens.items[g->found->first].span.begin < w->report->article.title.end;
	for (uint32_t k = g->end; !found && headline && k < w->units.n && k < g->end + FAR_BACK; k++)
		if (is_kind(w, k, ACTOR_ORGANIZATION) && w->units.items[k].last > w->units.items[k].first + 1 &&
		    work_spend(w, FOLDED) && same_noun(w, w->report->actors.items[w->who[k].index].name, noun))
			found = w->report->actors.items[w->who[k].index].name;
	return found || n != 1 ? found : only;
}
