/* SPDX-License-Identifier: GPL-3.0-or-later
 * Units that name someone become actors, one for each person, body or state of the report. */
#include "base/arena.h"
#include "base/buf.h"
#include "extract/work.h"
#include "lang/cut.h"
#include "text/utf8.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

/* A copy of folded words without the small ones that names begin with: "al-Assad" and "Assad" are one. */
static struct str bare_words(struct work *w, struct str words)
{
	struct buf b = BUF_INIT;
	struct str word;
	while (str_cut(&words, ' ', &word)) {
		if (b.len)
			buf_char(&b, ' ');
		buf_str(&b, cut_joined(w->pack, word));
	}
	struct str s = {arena_str(w->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

/* The words of a name, folded, one blank between; proclitics that stand before it are left out. */
static struct str name_key(struct work *w, uint32_t first, uint32_t last)
{
	struct buf b = BUF_INIT;
	for (uint32_t t = first; t < last; t++) {
		const struct token *x = &w->tokens.items[t];
		if (!x->folded_n || (t == first && last - first > 1 && token_has(w, t, IS_AND)))
			continue;
		if (b.len)
			buf_char(&b, ' ');
		buf_add(&b, w->tokens.folded + x->folded, x->folded_n);
	}
	struct str s = bare_words(w, buf_view(&b));
	buf_release(&b);
	return s;
}

/* The folded name of an actor, kept beside it. */
static struct str actor_key(struct work *w, uint32_t index)
{
	if (index >= w->keys.n)
		while (w->keys.n <= index)
			*VEC_PUSH(w->arena, &w->keys) = (struct str){NULL, 0};
	struct str *key = &w->keys.items[index];
	if (!key->s) {
		struct buf b = BUF_INIT;
		fold_text(&w->pack->fold, str_of(w->report->actors.items[index].name), &b, NULL);
		*key = bare_words(w, buf_view(&b));
		buf_release(&b);
	}
	return *key;
}

static struct str first_word(struct str s)
{
	struct str w = {NULL, 0};
	str_cut(&s, ' ', &w);
	return w;
}

/* All words of `part`, in order, in `whole`. */
static bool words_within(struct str part, struct str whole)
{
	struct str word, other;
	while (str_cut(&part, ' ', &word)) {
		bool found = false;
		while (!found && whole.s && str_cut(&whole, ' ', &other))
			found = str_eq(word, other);
		if (!found)
			return false;
	}
	return true;
}

static bool is_patronym(const struct pack *p, struct str word)
{
	uint32_t known = pack_find(p, word.s, word.n);
	return known != PACK_NONE && classes_has(&p->sets[p->words[known].sense.set], IS_PATRONYM);
}

/* Is `part` the same name told shorter: from its first word on, or words from its
 * middle or end (but not what follows "son of": that is the father's name)? */
static bool shorter_name(const struct pack *p, struct str part, struct str whole)
{
	if (str_eq(first_word(part), first_word(whole)))
		return words_within(part, whole);
	const char *at = part.n && whole.n > part.n ? memmem(whole.s + 1, whole.n - 1, part.s, part.n) : NULL;
	size_t from = at ? (size_t)(at - whole.s) : 0, begin = from ? from - 1 : 0;
	if (!at || whole.s[from - 1] != ' ' || (from + part.n < whole.n && whole.s[from + part.n] != ' '))
		return false;
	bool middle = from + part.n < whole.n;
	if (middle && !memchr(part.s, ' ', part.n))
		return false;
	while (begin > 0 && whole.s[begin - 1] != ' ')
		begin--;
	return !is_patronym(p, str_sub(whole.s, begin, from - 1));
}

static size_t word_count(struct str s)
{
	size_t n = s.n > 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.s[i] == ' ';
	return n;
}

/* Two spellings of one foreign word: one letter more, less or other. */
static bool near_word(struct str a, struct str b)
{
	enum { LEAST = 6 /* [cp] of a word that may be misspelt */ };
	size_t i = 0, k = 0;
	if (utf8_count(a.s, a.n) < LEAST || utf8_count(b.s, b.n) < LEAST || a.s[0] != b.s[0])
		return false;
	while (i < a.n && i < b.n && a.s[i] == b.s[i])
		i++;
	while (k < a.n - i && k < b.n - i && a.s[a.n - 1 - k] == b.s[b.n - 1 - k])
		k++;
	return utf8_count(a.s + i, a.n - i - k) <= 1 && utf8_count(b.s + i, b.n - i - k) <= 1;
}

static struct str last_word(struct str s)
{
	size_t from = s.n;
	while (from > 0 && s.s[from - 1] != ' ')
		from--;
	return str_sub(s.s, from, s.n);
}

/* The same person in another spelling: the last words are near, those before them the same as far as both go. */
static bool near_name(struct str a, struct str b)
{
	struct str x = last_word(a), y = last_word(b);
	if (str_eq(x, y) || !near_word(x, y))
		return false;
	a.n -= x.n;
	b.n -= y.n;
	size_t n = a.n < b.n ? a.n : b.n;
	return memcmp(a.s + a.n - n, b.s + b.n - n, n) == 0 &&
	       (a.n == b.n || (a.n > n ? a : b).s[(a.n > n ? a.n : b.n) - n - 1] == ' ');
}

/* The actor of a name that the report has given as another one of his. */
static struct actor *called_actor(struct work *w, struct str key, uint32_t *index)
{
	for (size_t i = 0; i < w->called.n; i++)
		if (str_eq(w->called.items[i].key, key)) {
			*index = w->called.items[i].actor;
			return &w->report->actors.items[*index];
		}
	return NULL;
}

static struct actor *find_actor(
    struct work *w, enum actor_kind kind, struct str key, const char iso[2], uint32_t *index)
{
	/* Words of the language are spelt in one way. */
	struct str family = last_word(key);
	uint32_t known = pack_find(w->pack, family.s, family.n);
	bool foreign = known == PACK_NONE || !classes_has(&w->pack->sets[w->pack->words[known].sense.set], IS_WORD);
	for (uint32_t i = 0; i < w->report->actors.n; i++) {
		struct actor *a = &w->report->actors.items[i];
		if (a->kind != kind || w->made[i])
			continue;
		struct str other = actor_key(w, i);
		bool same = str_eq(other, key);
		if (kind == ACTOR_COUNTRY)
			same = iso[0] && memcmp(a->country, iso, 2) == 0;
		else if (kind == ACTOR_PERSON && !same)
			same = (word_count(key) <= word_count(other) ? shorter_name(w->pack, key, other)
			                                             : shorter_name(w->pack, other, key)) ||
			       (foreign && near_name(key, other));
		if (same) {
			*index = i;
			return a;
		}
	}
	return NULL;
}

static struct actor *new_actor(
    struct work *w, enum actor_kind kind, const char *name, const char iso[2], uint32_t *index)
{
	*index = (uint32_t)w->report->actors.n;
	struct actor *a = VEC_PUSH(w->report->arena, &w->report->actors);
	*a = (struct actor){.kind = kind, .name = name};
	if (iso[0])
		memcpy(a->country, iso, 2);
	return a;
}

/* The words of this unit say what it is. */
static void made_by(struct work *w, struct actor *a, const struct unit *u)
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
	struct str key = name_key(w, first, last);
	if (!key.n)
		return;
	const char none[3] = {0};
	struct actor *a = called_actor(w, key, &index);
	a = a ? a : find_actor(w, ACTOR_PERSON, key, none, &index);
	const char *name = work_text(w, first, last);
	if (!a) {
		a = new_actor(w, ACTOR_PERSON, name, none, &index);
		made_by(w, a, u);
	} else {
		work_trace(w, work_token_span(w, first, last), (struct ref){REF_ACTOR, index}, WHY_SAME_NAME);
		if (word_count(key) > word_count(actor_key(w, index))) {
			a->name = name;
			w->keys.items[index].s = NULL;
			made_by(w, a, u);
		}
	}
	set_country(w, index, u);
	title_add(w, index, u->cap[CAP_TITLE].begin, u->cap[CAP_TITLE].end, true);
	title_add(w, index, u->cap[CAP_A].begin, u->cap[CAP_A].end, true);
	*VEC_PUSH(w->report->arena, &a->mentions) = work_token_span(w, first, last);
	w->who[i] = (struct ref){REF_ACTOR, index};
}

/* Another name in brackets right behind the name: "Mahmoud Abbas (Abu Mazen)". */
static bool person_again(struct work *w, uint32_t i)
{
	const struct unit *u = &w->units.items[i];
	if (i < 2 || !is(w, i - 1, IS_BRACKET) || !is(w, i + 1, IS_BRACKET) || w->who[i - 2].kind != REF_ACTOR)
		return false;
	uint32_t index = w->who[i - 2].index;
	const struct actor *a = &w->report->actors.items[index];
	if (a->kind != ACTOR_PERSON ||
	    a->mentions.items[a->mentions.n - 1].end + 4 < w->tokens.items[u->first].span.begin)
		return false;
	*VEC_PUSH(w->arena, &w->called) = (struct called){name_key(w, u->first, u->last), index};
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

static void body(struct work *w, uint32_t i, enum actor_kind kind)
{
	struct unit *u = &w->units.items[i];
	uint32_t first = u->first, last = u->last, index;
	title_trim(w, &first, last);
	uint32_t nfirst = u->cap[CAP_NAME].begin, nlast = u->cap[CAP_NAME].end;
	if (nfirst >= nlast) {
		nfirst = first;
		nlast = last;
	}
	title_trim(w, &nfirst, nlast);
	struct str key = name_key(w, nfirst, nlast);
	struct actor *a = find_actor(w, kind, key, u->iso, &index);
	if (!a) {
		a = new_actor(w, kind, work_text(w, nfirst, nlast), u->iso, &index);
		made_by(w, a, u);
	}
	*VEC_PUSH(w->report->arena, &a->mentions) = work_token_span(w, first, last);
	w->who[i] = (struct ref){REF_ACTOR, index};
}

/* A state called by whoever rules it: both are told of. */
static void regime(struct work *w, uint32_t i)
{
	struct unit *u = &w->units.items[i];
	person_named(w, i, u->cap[CAP_HEAD].begin, u->cap[CAP_HEAD].end);
	if (u->iso[0])
		body(w, i, ACTOR_COUNTRY);
}

/* A title or description without a name: an actor of its own until an alias is found for it. */
static void described(struct work *w, uint32_t i)
{
	struct unit *u = &w->units.items[i];
	uint32_t first = u->first, last = u->last, index;
	title_trim(w, &first, last);
	/* Behind a noun the same word is an adjective. */
	bool follows = i > 0 && !is(w, i, IS_COUNTERPART) &&
	               (is(w, i - 1, IS_WORD) || is(w, i - 1, IS_ORGNOUN) || is(w, i - 1, IS_MEETNOUN) ||
	                   is(w, i - 1, IS_UNKNOWN) || is(w, i - 1, IS_PERSONDESC) || w->who[i - 1].kind != REF_NONE) &&
	               !is(w, i - 1, IS_POS_VERB) && !is(w, i - 1, IS_POS_FUNC);
	if (is(w, i, IS_SELDOM))
		return;
	if (!is(w, i, IS_TITLE) && follows && is(w, i, IS_DEF) == is(w, i - 1, IS_DEF))
		return;
	char iso[3] = {0};
	title_country(w, first, last, iso);
	const char *text = work_text(w, first, last);
	for (index = 0; index < w->report->actors.n; index++)
		if (w->made[index] && strcmp(w->report->actors.items[index].name, text) == 0)
			break;
	struct actor *a = index < w->report->actors.n ? &w->report->actors.items[index]
	                                              : new_actor(w, ACTOR_PERSON, text, iso, &index);
	if (!a->title)
		title_add(w, index, first, last, true);
	w->made[index] = is(w, i, IS_COUNTERPART) ? 2 : 1;
	a->why.rule = WHY_DESCRIBED;
	*VEC_PUSH(w->report->arena, &a->mentions) = work_token_span(w, first, last);
	w->who[i] = (struct ref){REF_ACTOR, index};
}

/* Marks right around it: a name, not a word. */
static bool in_marks(const struct work *w, uint32_t i)
{
	return i > 0 && is(w, i - 1, IS_OPEN) && is(w, i + 1, IS_CLOSE);
}

void find_actors(struct work *w)
{
	for (uint32_t i = 0; i < w->units.n; i++)
		if (is(w, i, IS_PERSON) ||
		    (is(w, i, IS_SURNAME) && w->units.items[i].last - w->units.items[i].first > 1))
			person(w, i);
	for (uint32_t i = 0; i < w->units.n; i++) {
		if (w->who[i].kind != REF_NONE || is(w, i, IS_DELEGNOUN))
			continue;
		if (is(w, i, IS_AGENCY) && (!is(w, i, IS_WEAK) || in_marks(w, i)))
			body(w, i, ACTOR_AGENCY);
		else if (is(w, i, IS_COUNTRY) &&
		         w->units.items[i].cap[CAP_HEAD].begin < w->units.items[i].cap[CAP_HEAD].end)
			regime(w, i);
		else if ((is(w, i, IS_COUNTRY) || is(w, i, IS_CAPITAL) || is(w, i, IS_SEAT)) &&
		         (!is(w, i, IS_WEAK) || is(w, i, IS_DEF)))
			body(w, i, ACTOR_COUNTRY);
		else if (is(w, i, IS_ORG) &&
		         (!is(w, i, IS_WEAK) || in_marks(w, i) || w->units.items[i].last - w->units.items[i].first > 1))
			body(w, i, ACTOR_ORGANIZATION);
		else if (is(w, i, IS_TITLE) || is(w, i, IS_PERSONDESC) || is(w, i, IS_COUNTERPART))
			described(w, i);
	}
}
