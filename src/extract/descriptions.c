/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who is meant by an office or description without a name: each place is read by itself, since "the minister" may be
 * another one further down. */
#include "base/arena.h"
#include "extract/work.h"

enum {
	FAR_BACK = 1000 /* [unit] that are looked through */,
	COMPARED = 10 /* what two offices cost, in comparisons of a number */
};

/* An office as its words say it. */
struct office {
	uint32_t first, last; /* [token] what tells it from others, the head left out */
	uint32_t head;        /* [token] what sort of office it is */
	struct str stem;      /* of that, folded, without its article */
	int sort;             /* of its head (num= of the pack); 0: none that has a number */
	int words;            /* that tell it from others of its sort */
	char iso[3];
	bool fem, plural, dual, intl, bygone;
	bool definite; /* else it brings someone new */
};

static const struct token *token_at(const struct work *w, uint32_t t)
{
	return &w->tokens.items[t];
}

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&token_at(w, t)->classes, class);
}

/* What sort of office it is: the first word, or where others stand before it, the first that names an office. */
static uint32_t head_of(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t t = first; (w->pack->head->flags & PACK_MODIFIER_FIRST) && t < last; t++)
		if (token_has(w, t, IS_OFFICE) || token_has(w, t, IS_OFFICEMOD) || token_has(w, t, IS_PERSONDESC))
			return t;
	return first;
}

static struct str stem_of(const struct work *w, uint32_t t)
{
	const struct token *x = token_at(w, t);
	struct str s = {w->tokens.folded + x->folded, x->folded_n};
	const struct pack_affix *article = pack_article(w->pack);
	return article && pack_has_affix(w->pack, article, s.s, s.n, 4) ? str_sub(s.s, article->len, s.n) : s;
}

/* What the lexicon has for the stem of a word: mostly what was found when the word was read. */
static uint32_t stem_word(const struct work *w, uint32_t t, struct str stem)
{
	const struct token *x = token_at(w, t);
	const struct pack_affix *article = pack_article(w->pack);
	bool whole = stem.n == x->folded_n, again = article && pack_has_affix(w->pack, article, stem.s, stem.n, 4);
	if (again || (whole && token_has(w, t, IS_DEF)))
		return pack_find(w->pack, stem.s, stem.n);
	return whole ? x->written : x->stem;
}

/* Which sort of office a word names (num= of the pack); 0: none that has a number. */
static int sort_of(const struct work *w, uint32_t t)
{
	int sort = token_at(w, t)->sense.num;
	if (sort)
		return sort;
	uint32_t word = stem_word(w, t, stem_of(w, t));
	return word != PACK_NONE ? w->pack->words[word].sense.num : 0;
}

static bool same_head(const struct office *a, const struct office *b)
{
	return (a->sort && a->sort == b->sort) || str_eq(a->stem, b->stem);
}

/* What an office is compared by in same_head, a bit for each hash: without a bit in common two are not the same. */
static uint64_t sorts_of(const struct work *w, uint32_t head, int sort)
{
	enum { HALF = 32 };
	uint64_t stem = (uint64_t)1 << (token_at(w, head)->hash >> 7) % HALF;
	return sort ? stem | (uint64_t)1 << (HALF + (uint32_t)sort % HALF) : stem;
}

/* Words of an office that tell it from others of its sort. */
static bool tells(const struct work *w, uint32_t t)
{
	return token_at(w, t)->folded_n && !token_has(w, t, IS_COURTEOUS) && !token_has(w, t, IS_AND) &&
	       !token_has(w, t, IS_PREP) && !token_has(w, t, IS_NISBA) && !token_has(w, t, IS_COUNTRY);
}

static int words_of(const struct work *w, const struct office *o)
{
	int n = 0;
	for (uint32_t t = o->first; t < o->last; t++)
		n += t != o->head && tells(w, t);
	return n;
}

static struct office office_of(const struct work *w, uint32_t first, uint32_t last)
{
	struct office o = {.iso = {0}};
	title_trim(w, &first, last);
	courtesy_skip(w, &first, last);
	o.head = head_of(w, first, last);
	o.stem = stem_of(w, o.head);
	o.first = first + (o.head == first);
	o.last = last;
	title_country(w, first, last, o.iso);
	bool one = token_has(w, o.head, IS_SG); /* an ending of two or many may be part of the word */
	o.plural = token_has(w, o.head, IS_PL) && !one;
	o.dual = token_has(w, o.head, IS_DU) && !one;
	o.fem = token_has(w, o.head, IS_FEM) && !o.plural;
	o.definite = first > 0 && token_has(w, first - 1, IS_DEF);
	for (uint32_t t = first; t < last; t++) {
		o.intl |= token_has(w, t, IS_INTL);
		o.bygone |= token_has(w, t, IS_BYGONE);
		o.definite |= token_has(w, t, IS_DEF) || token_has(w, t, IS_PRON) || token_has(w, t, IS_COUNTRY) ||
		              token_has(w, t, IS_CAPITAL) || token_has(w, t, IS_ORG);
	}
	o.sort = sort_of(w, o.head);
	o.words = words_of(w, &o);
	return o;
}

/* The office that a title names. */
static const struct office *office_held(const struct work *w, uint32_t title)
{
	struct title *t = &w->titles.items[title];
	if (!t->told) {
		t->told = ARENA_NEW(w->arena, struct office);
		*t->told = office_of(w, t->first, t->last);
	}
	return t->told;
}

/* How many telling words of a stand in b as well. */
static int words_shared(const struct work *w, const struct office *a, const struct office *b)
{
	int n = 0;
	for (uint32_t t = a->first; t < a->last; t++) {
		bool found = false;
		if (t == a->head)
			continue;
		for (uint32_t k = b->first; tells(w, t) && k < b->last && !found; k++)
			found = str_eq(stem_of(w, t), stem_of(w, k));
		n += found;
	}
	return n;
}

/* How well a description fits an office that someone is known to hold; 0: not at all. */
static int fits(const struct work *w, const struct office *d, const struct office *o)
{
	if (d->fem != o->fem || d->plural != o->plural || (d->bygone && !o->bygone) || !same_head(d, o))
		return 0;
	if (d->iso[0] && o->iso[0] && memcmp(d->iso, o->iso, 2) != 0)
		return 0;
	int said = d->words, held = o->words;
	if (said == 0)
		return held == 0 ? 6 : 4;
	int shared = words_shared(w, d, o);
	if (shared == said)
		return 8;
	/* A chief is chief of something: whoever is only called so may be of anything. */
	return (held == 0 && !token_has(w, o->head, IS_CHIEF)) || shared * 2 > said ? 3 : 0;
}

/* The best of what an actor is called; `of`: only offices of this sort, or NULL. */
static int best_office(const struct work *w, const struct office *d, uint32_t actor)
{
	int best = 0;
	for (uint32_t i = w->titled[actor]; i; i = w->titles.items[i - 1].before) {
		const struct title *t = &w->titles.items[i - 1];
		struct office o = *office_held(w, i - 1);
		if (t->implied)
			memcpy(o.iso, w->report->actors.items[actor].country, sizeof o.iso);
		/* Whose state is not said is meant where that of another is. */
		int score = fits(w, d, &o) * 2;
		if (score && !d->iso[0] && !o.iso[0])
			score += 3;
		score -= score > 1 && t->implied; /* who is called so himself rather */
		best = score > best ? score : best;
	}
	return best;
}

/* Is one of the offices of a title of this sort: "deputy prime minister and minister of finance"? */
static bool holds_sort(const struct work *w, const struct title *t, const struct office *o)
{
	for (uint32_t k = t->first; k < t->last; k++)
		if (token_has(w, k, IS_OFFICE) && str_eq(stem_of(w, k), o->stem) &&
		    (k == t->first || !token_has(w, k - 1, IS_OFFICEMOD) || token_has(w, k - 1, IS_DEF)))
			return true;
	return false;
}

/* "His colleague": who holds an office of the sort of the one told of before. */
static bool peers(const struct work *w, uint32_t unit, uint32_t actor)
{
	for (uint32_t k = unit; k-- > 0 && k + FAR_BACK > unit && !is(w, k, IS_BREAK);) {
		if (w->who[k].kind != REF_ACTOR || w->who[k].index == actor)
			continue;
		for (uint32_t i = w->titled[w->who[k].index]; i; i = w->titles.items[i - 1].before)
			for (uint32_t x = w->titled[actor]; x; x = w->titles.items[x - 1].before) {
				if (same_head(office_held(w, i - 1), office_held(w, x - 1)) ||
				    holds_sort(w, &w->titles.items[i - 1], office_held(w, x - 1)))
					return true;
			}
	}
	return false;
}

/* Titles may have been added since this was last asked. */
static uint64_t sorts_held(const struct work *w, uint32_t actor)
{
	struct heads *h = &w->heads[actor];
	for (uint32_t i = w->titled[actor]; i != h->titled; i = w->titles.items[i - 1].before) {
		const struct title *t = &w->titles.items[i - 1];
		uint32_t first = t->first;
		title_trim(w, &first, t->last);
		courtesy_skip(w, &first, t->last);
		uint32_t head = head_of(w, first, t->last);
		h->sorts |= sorts_of(w, head, sort_of(w, head));
	}
	h->titled = w->titled[actor];
	return h->sorts;
}

/* How well an actor answers the description at a unit; 0: not at all. */
static int candidate(const struct work *w, const struct office *d, uint32_t unit, uint32_t actor)
{
	const struct actor *a = &w->report->actors.items[actor];
	bool same = d->iso[0] && a->country[0] && memcmp(d->iso, a->country, 2) == 0;
	if (d->iso[0] && a->country[0] && !same)
		return 0;
	if (d->intl && !d->iso[0] && a->country[0])
		return 0;
	if (w->made[w->who[unit].index] == MADE_PEER)
		return same && !w->made[actor] && peers(w, unit, actor) ? 6 : 0;
	int best = best_office(w, d, actor);
	return best ? best + same * 5 : 0;
}

/* Where the actor was last told of before `at`; 0: only later. */
static uint32_t told_last(const struct actor *a, uint32_t at /* [byte] */)
{
	uint32_t last = 0;
	for (size_t i = 0; i < a->mentions.n; i++)
		if (a->mentions.items[i].begin < at && a->mentions.items[i].begin + 1 > last)
			last = a->mentions.items[i].begin + 1;
	return last;
}

static bool fewer_words(const struct work *w, uint32_t actor, const struct office *d)
{
	bool fewer = true;
	for (uint32_t i = w->titled[actor]; i; i = w->titles.items[i - 1].before)
		fewer = office_held(w, i - 1)->words < d->words;
	return fewer;
}

/* The one that fits best; of equals the one told last before. `not`: not him. */
static uint32_t meant(struct work *w, const struct office *d, uint32_t unit, uint32_t not )
{
	uint32_t self = w->who[unit].index, best = PACK_NONE, best_told = 0;
	uint32_t at = token_at(w, d->head)->span.begin;
	int best_score = 0;
	bool peer = w->made[self] == MADE_PEER;
	uint64_t sorts = peer ? UINT64_MAX : sorts_of(w, d->head, d->sort);
	for (uint32_t k = 0; k < w->report->actors.n; k++) {
		/* Who holds no office of the sort does not answer to it. */
		if (!(sorts_held(w, k) & sorts) & !peer)
			continue;
		const struct actor *a = &w->report->actors.items[k];
		if ((k == self) | (k == not ) | (a->kind != ACTOR_PERSON) | !a->mentions.n)
			continue;
		if (!work_spend(w, COMPARED + a->mentions.n / 4))
			break;
		bool made = w->made[k];
		uint32_t told = made ? told_last(a, at) : 0;
		/* Someone who is only described himself must have been told of before, by another form of words. */
		if (made && (!told || peer || fewer_words(w, k, d)))
			continue;
		int score = candidate(w, d, unit, k);
		if (!score)
			continue;
		told = made ? told : told_last(a, at);
		score += (told > 0) * 4 + !made * 2;
		if (score > best_score || (score == best_score && told > best_told)) {
			best_score = score;
			best_told = told;
			best = k;
		}
	}
	return best;
}

static void move_mention(struct work *w, uint32_t unit, const struct office *d, uint32_t to)
{
	struct actor *from = &w->report->actors.items[w->who[unit].index], *a = &w->report->actors.items[to];
	struct span s = work_token_span(w, d->head, d->last);
	for (size_t m = 0; m < from->mentions.n; m++)
		if (from->mentions.items[m].begin == s.begin)
			from->mentions.items[m--] = from->mentions.items[--from->mentions.n];
	*VEC_PUSH(w->report->arena, &a->mentions) = s;
	work_trace(w, s, (struct ref){REF_ACTOR, to},
	    w->made[w->who[unit].index] == MADE_PEER ? WHY_COUNTERPART : WHY_DESCRIPTION);
	if (!a->country[0] && d->iso[0] && !w->stateless[to])
		memcpy(a->country, d->iso, 2);
	if (!d->dual && !d->plural && w->made[w->who[unit].index] == MADE_DESCRIBED)
		title_add(w, to, d->head, d->last, false);
	w->who[unit] = (struct ref){REF_ACTOR, to};
}

/* The second whom a unit names. */
static void share_mention(struct work *w, uint32_t unit, const struct office *d, uint32_t other)
{
	struct span s = work_token_span(w, d->head, d->last);
	*VEC_PUSH(w->report->arena, &w->report->actors.items[other].mentions) = s;
	w->who2[unit] = (struct ref){REF_ACTOR, other};
	work_trace(w, s, w->who2[unit], WHY_DESCRIPTION);
}

struct ref described_holder(struct work *w, uint32_t unit, const char iso[2])
{
	const struct unit *u = &w->units.items[unit];
	struct office d = office_of(w, u->first, u->last);
	d.dual = d.plural = false;
	memcpy(d.iso, iso, 2);
	for (int fem = 0; fem < 2; fem++) {
		d.fem = fem;
		uint32_t to = meant(w, &d, unit, PACK_NONE);
		if (to != PACK_NONE && !w->made[to] && memcmp(w->report->actors.items[to].country, iso, 2) == 0)
			return (struct ref){REF_ACTOR, to};
	}
	return (struct ref){REF_NONE, 0};
}

static void find_two(struct work *w, uint32_t u, const struct office *d, char iso[2][3])
{
	struct ref one = described_holder(w, u, iso[0]), other = described_holder(w, u, iso[1]);
	if (one.kind == REF_NONE || other.kind == REF_NONE)
		return;
	move_mention(w, u, d, one.index);
	share_mention(w, u, d, other.index);
}

/* Who is named by a short name at unit k, if this office can be his; else PACK_NONE. */
static uint32_t short_named(const struct work *w, uint32_t k, const struct office *d, uint32_t words)
{
	struct ref who = k < w->units.n ? w->who[k] : (struct ref){REF_NONE, 0};
	if (who.kind != REF_ACTOR || w->made[who.index] || d->plural || d->dual ||
	    w->units.items[k].last - w->units.items[k].first > words)
		return PACK_NONE;
	const struct actor *a = &w->report->actors.items[who.index];
	bool same = !d->iso[0] || !a->country[0] || memcmp(d->iso, a->country, 2) == 0;
	return a->kind == ACTOR_PERSON && same ? who.index : PACK_NONE;
}

/* "Al-Ahmad, the chief of ..., said": an office between commas is of who stands before them; "the minister al-Ahmad":
 * of who stands right behind it. */
static uint32_t apposed(const struct work *w, uint32_t u, const struct office *d)
{
	bool between =
	    u >= 2 && is(w, u - 1, IS_COMMA) && (is(w, u + 1, IS_COMMA) || is(w, u + 1, IS_THAT)) && is(w, u, IS_TITLE);
	if (between)
		return short_named(w, u - 2, d, 2);
	return d->definite && !d->words && w->made[w->who[u].index] != MADE_PEER ? short_named(w, u + 1, d, 1)
	                                                                         : PACK_NONE;
}

void find_described(struct work *w)
{
	titles_of_peers(w);
	for (uint32_t u = 0; u < w->units.n; u++) {
		if (w->who[u].kind != REF_ACTOR || !w->made[w->who[u].index])
			continue;
		struct office d = office_of(w, w->units.items[u].first, w->units.items[u].last);
		char iso[2][3] = {{0}, {0}};
		if (title_states(w, d.first, d.head, d.last, iso)) {
			find_two(w, u, &d, iso);
			continue;
		}
		uint32_t to = apposed(w, u, &d);
		if (to == PACK_NONE && d.definite)
			to = meant(w, &d, u, PACK_NONE);
		if (to == PACK_NONE)
			continue;
		uint32_t other = d.dual ? meant(w, &d, u, to) : PACK_NONE;
		/* The ending of two is also one of many. */
		if (d.dual && other == PACK_NONE && token_has(w, d.head, IS_OBL))
			continue;
		move_mention(w, u, &d, to);
		if (other == PACK_NONE)
			continue;
		share_mention(w, u, &d, other);
	}
}
