/* SPDX-License-Identifier: GPL-3.0-or-later
 * Units that name someone become actors, one for each person, body or state of the report. */
#include "base/arena.h"
#include "extract/actors_in.h"
#include "extract/names.h"
#include "extract/work.h"
#include "lang/cut.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

/* Folded words without the small ones that names begin with: "al-Assad" and "Assad" are one. In place. */
static struct str bare_words(const struct pack *p, char *words, size_t n)
{
	struct str rest = {words, n}, word;
	size_t len = 0;
	if (!p->joins)
		return rest;
	while (str_cut(&rest, ' ', &word)) {
		if (len)
			words[len++] = ' ';
		word = cut_joined(p, word);
		memmove(words + len, word.s, word.n);
		len += word.n;
	}
	return (struct str){words, len};
}

/* The words of a name, folded, one blank between; proclitics that stand before it are left out. */
struct str actor_name_key(struct work *w, uint32_t first, uint32_t last)
{
	size_t n = 0, len = 0;
	for (uint32_t t = first; t < last; t++)
		n += w->tokens.items[t].folded_n + 1U;
	char *key = arena_take(w->arena, n + 1, 1);
	for (uint32_t t = first; t < last; t++) {
		const struct token *x = &w->tokens.items[t];
		if (!x->folded_n || (t == first && last - first > 1 && token_has(w, t, IS_AND)))
			continue;
		if (len)
			key[len++] = ' ';
		memcpy(key + len, w->tokens.folded + x->folded, x->folded_n);
		len += x->folded_n;
	}
	return bare_words(w->pack, key, len);
}

/* The folded name of an actor, kept beside it. */
struct str actor_key(struct work *w, uint32_t index)
{
	if (index >= w->keys.n)
		while (w->keys.n <= index)
			*VEC_PUSH(w->arena, &w->keys) = (struct str){NULL, 0};
	struct str *key = &w->keys.items[index];
	if (!key->s) {
		size_t n;
		char *name = fold_copy(&w->pack->fold, w->arena, str_of(w->report->actors.items[index].name), &n);
		*key = bare_words(w->pack, name, n);
	}
	return *key;
}

struct str actor_folded(struct work *w, uint32_t actor)
{
	if (!w->pack->joins)
		return actor_key(w, actor);
	size_t n;
	const char *name = fold_copy(&w->pack->fold, w->arena, str_of(w->report->actors.items[actor].name), &n);
	return (struct str){name, n};
}

/* The actor of a name that the report has given as another one of his. */
struct actor *actor_called(struct work *w, struct str key, uint32_t *index)
{
	for (size_t i = 0; i < w->called.n; i++)
		if (str_eq(w->called.items[i].key, key)) {
			*index = w->called.items[i].actor;
			return &w->report->actors.items[*index];
		}
	return NULL;
}

static uint64_t actor_sum(struct work *w, uint32_t index)
{
	while (w->sums.n <= index)
		*VEC_PUSH(w->arena, &w->sums) = 0;
	uint64_t *sum = &w->sums.items[index];
	if (!*sum)
		*sum = name_sum(actor_key(w, index));
	return *sum;
}

enum { CHEAP = 8 /* comparisons of two sums cost as much as one of who it is */, NAMES = 4 };

/* A state is known by its code. */
struct actor *actor_state(struct work *w, const char iso[2], uint32_t *index)
{
	if (!iso[0] || !work_spend(w, w->report->actors.n / CHEAP))
		return NULL;
	for (*index = 0; *index < w->report->actors.n; ++*index) {
		struct actor *a = &w->report->actors.items[*index];
		if (a->kind == ACTOR_COUNTRY && memcmp(a->country, iso, 2) == 0)
			return a;
	}
	return NULL;
}

struct actor *actor_find(struct work *w, enum actor_kind kind, struct str key, uint32_t *index)
{
	uint64_t sum = name_sum(key);
	if (!work_spend(w, w->report->actors.n / CHEAP))
		return NULL;
	for (size_t k = 0; k < w->named[kind].n; k++) {
		uint32_t i = w->named[kind].items[k];
		struct actor *a = &w->report->actors.items[i];
		uint64_t others = actor_sum(w, i);
		if (!name_may_be_within(sum, others) && !name_may_be_within(others, sum))
			continue;
		if (!work_spend(w, NAMES))
			return NULL;
		struct str other = actor_key(w, i);
		bool same = str_eq(other, key);
		if (kind == ACTOR_PERSON && !same)
			same =
			    name_within(w->pack, key, other) || (name_near(key, other) && name_foreign(w->pack, key));
		if (same) {
			*index = i;
			return a;
		}
	}
	return NULL;
}

struct actor *actor_new(struct work *w, enum actor_kind kind, const char *name, const char iso[2], uint32_t *index)
{
	*index = (uint32_t)w->report->actors.n;
	struct actor *a = VEC_PUSH(w->report->arena, &w->report->actors);
	*a = (struct actor){.kind = kind, .name = name};
	if (iso[0])
		memcpy(a->country, iso, 2);
	return a;
}

struct actor *actor_new_named(
    struct work *w, enum actor_kind kind, const char *name, const char iso[2], uint32_t *index)
{
	struct actor *a = actor_new(w, kind, name, iso, index);
	*VEC_PUSH(w->arena, &w->named[kind]) = *index;
	return a;
}

/* The words of this unit say what it is. */
void actor_made_by(struct work *w, struct actor *a, const struct unit *u)
{
	a->why.pattern = work_pattern(w, u->pattern);
	a->why.rule = WHY_LEXICON;
}

/* A fixed phrase may begin with the office ("King X"): that part is title. */
static uint32_t name_begins(struct work *w, struct unit *u, uint32_t first, uint32_t last)
{
	uint32_t own = first;
	while (own + 1 < last &&
	       (token_has(w, own, IS_OFFICE) || token_has(w, own, IS_HONOR) || token_has(w, own, IS_RANK)) &&
	       token_has(w, own, IS_DEF))
		own++;
	if (own > first && u->cap[CAP_TITLE].end == u->cap[CAP_TITLE].begin && token_has(w, first, IS_OFFICE) &&
	    !token_has(w, first, IS_RANK)) {
		struct stretch *cap = arena_copy(w->arena, u->cap, CAPTURES * sizeof *cap);
		cap[CAP_TITLE] = (struct stretch){first, own};
		u->cap = cap;
	}
	return own;
}

/* Whoever serves a body of many states is of none. */
static void set_country(struct work *w, uint32_t index, const struct unit *u)
{
	struct actor *a = &w->report->actors.items[index];
	char iso[3] = {0};
	title_country(w, u->cap[CAP_TITLE].begin, u->cap[CAP_TITLE].end, iso);
	if (!iso[0])
		title_country(w, u->cap[CAP_A].begin, u->cap[CAP_A].end, iso);
	if (!iso[0] &&
	    (classes_has(&u->classes, IS_INTL) || title_stateless(w, u->cap[CAP_TITLE].begin, u->cap[CAP_TITLE].end)))
		w->stateless[index] = true;
	else if (!iso[0])
		memcpy(iso, u->iso, 2);
	if (w->stateless[index])
		a->country[0] = '\0';
	else if (!a->country[0] && iso[0])
		memcpy(a->country, iso, 2);
}

static void person_named(struct work *w, uint32_t i, uint32_t first, uint32_t last)
{
	struct unit *u = &w->units.items[i];
	uint32_t index;
	title_trim(w, &first, last);
	first = name_begins(w, u, first, last);
	struct str key = actor_name_key(w, first, last);
	if (!key.n)
		return;
	const char none[3] = {0};
	struct actor *a = actor_called(w, key, &index);
	a = a ? a : actor_find(w, ACTOR_PERSON, key, &index);
	const char *name = work_text(w, first, last);
	if (!a) {
		a = actor_new_named(w, ACTOR_PERSON, name, none, &index);
		actor_made_by(w, a, u);
	} else {
		work_trace(w, work_token_span(w, first, last), (struct ref){REF_ACTOR, index}, WHY_SAME_NAME);
		if (name_words(key) > name_words(actor_key(w, index))) {
			a->name = name;
			w->keys.items[index].s = NULL;
			w->sums.items[index] = 0;
			actor_made_by(w, a, u);
		}
	}
	set_country(w, index, u);
	title_add(w, index, u->cap[CAP_TITLE].begin, u->cap[CAP_TITLE].end, true);
	title_add(w, index, u->cap[CAP_A].begin, u->cap[CAP_A].end, true);
	*VEC_PUSH(w->report->arena, &a->mentions) = work_token_span(w, first, last);
	w->who[i] = (struct ref){REF_ACTOR, index};
}

/* Whom another name right behind his own is of: in brackets or marks, or behind "known as". PACK_NONE: of nobody. */
static uint32_t renamed(const struct work *w, uint32_t i)
{
	if (i < 2)
		return PACK_NONE;
	uint32_t k = i - 1;
	bool marked = is(w, k, IS_OPEN) && is(w, i + 1, IS_CLOSE);
	k -= marked && k > 0;
	if (is(w, k, IS_NAME_AT) && k > 1 && is(w, k - 1, IS_KNOWNAS))
		k -= 2;
	else if (!marked && !(is(w, k, IS_BRACKET) && is(w, i + 1, IS_BRACKET)))
		return PACK_NONE;
	else if (!marked)
		k--;
	return is(w, k, IS_COMMA) && k > 0 ? k - 1 : k;
}

/* "Mahmoud Abbas (Abu Mazen)". */
static bool person_again(struct work *w, uint32_t i)
{
	const struct unit *u = &w->units.items[i];
	uint32_t k = renamed(w, i);
	if (k == PACK_NONE || w->who[k].kind != REF_ACTOR)
		return false;
	uint32_t index = w->who[k].index;
	const struct actor *a = &w->report->actors.items[index];
	/* Right behind the name, not behind a title. */
	if (a->kind != ACTOR_PERSON ||
	    (k + 2 == i && a->mentions.items[a->mentions.n - 1].end + 4 < w->tokens.items[u->first].span.begin))
		return false;
	*VEC_PUSH(w->arena, &w->called) = (struct called){actor_name_key(w, u->first, u->last), index};
	*VEC_PUSH(w->report->arena, &w->report->actors.items[index].mentions) = work_token_span(w, u->first, u->last);
	w->who[i] = (struct ref){REF_ACTOR, index};
	return true;
}

static void person(struct work *w, uint32_t i)
{
	if (person_again(w, i))
		return;
	const struct unit *u = &w->units.items[i];
	bool named = u->cap[CAP_NAME].begin < u->cap[CAP_NAME].end;
	person_named(w, i, named ? u->cap[CAP_NAME].begin : u->first, named ? u->cap[CAP_NAME].end : u->last);
}

/* A state called by whoever rules it: both are told of. */
static void regime(struct work *w, uint32_t i)
{
	struct unit *u = &w->units.items[i];
	person_named(w, i, u->cap[CAP_HEAD].begin, u->cap[CAP_HEAD].end);
	if (u->iso[0])
		actor_body(w, i, ACTOR_COUNTRY);
}

/* A title or description without a name: an actor of its own until an alias is found for it. */
static void described(struct work *w, uint32_t i)
{
	struct unit *u = &w->units.items[i];
	uint32_t first = u->first, last = u->last, index;
	title_trim(w, &first, last);
	/* Behind a noun the same word is an adjective. */
	bool follows = i > 0 && !is(w, i, IS_COUNTERPART) &&
	               (is(w, i - 1, IS_WORD) || is(w, i - 1, IS_MASDAR) || is(w, i - 1, IS_ORGNOUN) ||
	                   is(w, i - 1, IS_MEETNOUN) || is(w, i - 1, IS_UNKNOWN) || is(w, i - 1, IS_PERSONDESC) ||
	                   w->who[i - 1].kind != REF_NONE) &&
	               !is(w, i - 1, IS_POS_VERB) && !is(w, i - 1, IS_POS_FUNC);
	if (is(w, i, IS_SELDOM))
		return;
	if (!is(w, i, IS_TITLE) && follows && is(w, i, IS_DEF) == is(w, i - 1, IS_DEF))
		return;
	char iso[3] = {0};
	title_country(w, first, last, iso);
	const char *text = work_text(w, first, last);
	index = work_spend(w, w->report->actors.n / 8) ? 0 : (uint32_t)w->report->actors.n;
	for (; index < w->report->actors.n; index++)
		if (w->made[index] && strcmp(w->report->actors.items[index].name, text) == 0)
			break;
	struct actor *a = index < w->report->actors.n ? &w->report->actors.items[index]
	                                              : actor_new(w, ACTOR_PERSON, text, iso, &index);
	if (!a->title)
		title_add(w, index, first, last, true);
	w->made[index] = is(w, i, IS_COUNTERPART) ? MADE_PEER : MADE_DESCRIBED;
	a->why.rule = WHY_DESCRIBED;
	*VEC_PUSH(w->report->arena, &a->mentions) = work_token_span(w, first, last);
	w->who[i] = (struct ref){REF_ACTOR, index};
}

/* Marks right around it: a name, not a word. */
static bool in_marks(const struct work *w, uint32_t i)
{
	return i > 0 && is(w, i - 1, IS_OPEN) && is(w, i + 1, IS_CLOSE);
}

/* A state whose name is a word as well, joined with another state: "A and Mali". */
static bool joins_state(const struct work *w, uint32_t i)
{
	bool before = i > 1 && is(w, i - 1, IS_AND) && is(w, i - 2, IS_COUNTRY) && !is(w, i - 2, IS_WEAK);
	bool behind = is(w, i + 1, IS_AND) && is(w, i + 2, IS_COUNTRY) && !is(w, i + 2, IS_WEAK);
	return before || (behind && i > 0 && is(w, i - 1, IS_PREP));
}

/* What a unit without a person's name is. */
static void other_actor(struct work *w, uint32_t i)
{
	const struct unit *u = &w->units.items[i];
	bool marked = !is(w, i, IS_WEAK) || in_marks(w, i);
	if (is(w, i, IS_AGENCY) && marked)
		actor_body(w, i, ACTOR_AGENCY);
	else if (is(w, i, IS_COUNTRY) && u->cap[CAP_HEAD].begin < u->cap[CAP_HEAD].end)
		regime(w, i);
	else if ((is(w, i, IS_COUNTRY) || is(w, i, IS_CAPITAL) || is(w, i, IS_SEAT)) &&
	         (!is(w, i, IS_WEAK) || is(w, i, IS_DEF) || (is(w, i, IS_COUNTRY) && joins_state(w, i))))
		actor_body(w, i, ACTOR_COUNTRY);
	else if (is(w, i, IS_ORG) && (marked || u->last - u->first > 1))
		actor_body(w, i, ACTOR_ORGANIZATION);
	else if (is(w, i, IS_TITLE) || is(w, i, IS_PERSONDESC) || is(w, i, IS_COUNTERPART))
		described(w, i);
}

void find_actors(struct work *w)
{
	uint32_t n = 0, *may = arena_take(w->arena, w->units.n + 1, sizeof *may);
	for (uint32_t i = 0; i < w->units.n; i++) {
		may[n] = i;
		n += may_be(w, i, TRAIT_ACTOR);
	}
	for (uint32_t k = 0; k < n; k++) {
		const struct unit *u = &w->units.items[may[k]];
		if (is(w, may[k], IS_PERSON) || (is(w, may[k], IS_SURNAME) && u->last - u->first > 1))
			person(w, may[k]);
	}
	for (uint32_t k = 0; k < n; k++)
		if (w->who[may[k]].kind == REF_NONE && !is(w, may[k], IS_DELEGNOUN))
			other_actor(w, may[k]);
}
