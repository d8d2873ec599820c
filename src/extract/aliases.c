/* SPDX-License-Identifier: GPL-3.0-or-later
 * Short names (the last words of a full name) of persons that are known by now.
 */
#include "base/arena.h"
#include "extract/work.h"
#include "lang/cut.h"
#include "lang/pack_find.h"
#include "text/utf8.h"

enum { SHORTEST = 3 /* [cp] of a name that stands alone */ };

struct alias {
	uint32_t hash; /* pack_stem_hash of the folded word */
	struct str word;
	uint32_t actor;
	bool courteous; /* only behind a courtesy: "Sheikh Tamim" */
	bool shared;    /* and several are called so */
};

struct aliases {
	struct alias *slots; /* of power of two; without a word: free */
	uint32_t mask, n;
	uint64_t hashes[8]; /* a bit for each hash: most words are told from all of them by it */
};

static inline bool has_hash(const struct aliases *al, uint32_t hash)
{
	return al->hashes[hash >> 29] >> (hash >> 23 & 63) & 1;
}

/* The slot of a word, or the free one where it would stand. */
static struct alias *slot_of(const struct aliases *al, uint32_t hash, struct str word)
{
	uint32_t i = hash & al->mask;
	while (al->slots[i].word.n && (al->slots[i].hash != hash || !str_eq(al->slots[i].word, word)))
		i = (i + 1) & al->mask;
	return &al->slots[i];
}

/* The first to be called so keeps it. */
static void add_alias(struct work *w, struct aliases *al, struct str word, uint32_t actor, bool courteous)
{
	struct pack_form form = {.whole = pack_bytes(word.s, word.n)};
	pack_form_of(w->pack, word.s, &form);
	uint32_t hash = form.key.hash, known = pack_find_form(w->pack, word.s, &form).written;
	/* An everyday word is no short name, unless it is also known as a family name. */
	if (known != PACK_NONE) {
		const struct classes *c = &w->pack->sets[w->pack->words[known].sense.set].classes;
		bool name = classes_has(c, IS_SURNAME) || classes_has(c, IS_PERSON) || classes_has(c, IS_GIVEN);
		if (!name || (classes_has(c, IS_COUNTRY)))
			return;
	}
	if (utf8_count(word.s, word.n) < SHORTEST)
		return;
	struct alias *slot = slot_of(al, hash, word);
	al->n += !slot->word.n;
	al->hashes[hash >> 29] |= (uint64_t)1 << (hash >> 23 & 63);
	slot->shared |= slot->word.n && slot->actor != actor;
	if (!slot->word.n || (slot->courteous && !courteous))
		*slot = (struct alias){hash, word, actor, courteous, false};
}

static struct str without_article(const struct work *w, struct str word)
{
	const struct pack_affix *x = pack_article(w->pack);
	bool has = x && pack_has_affix(w->pack, x, word.s, word.n, 4);
	return has ? str_sub(word.s, x->len, word.n) : word;
}

/* A first name that is also a word, a town or a common sort of name says nothing of whom it means. */
static bool vague_first(const struct work *w, struct str word)
{
	uint32_t known = pack_find(w->pack, word.s, word.n);
	const struct classes *c = known != PACK_NONE ? &w->pack->sets[w->pack->words[known].sense.set].classes : NULL;
	return c && (classes_has(c, IS_WORD) || classes_has(c, IS_AMBIGUOUS) || classes_has(c, IS_CITY) ||
	                classes_has(c, IS_COUNTRY) || classes_has(c, IS_NISBA));
}

static const struct classes *classes_of(const struct work *w, struct str word)
{
	static const struct classes none;
	uint32_t known = word.n ? pack_find(w->pack, word.s, word.n) : PACK_NONE;
	return known != PACK_NONE ? &w->pack->sets[w->pack->words[known].sense.set].classes : &none;
}

/* An everyday word says nothing without what joins it to a name: "Abd al-Salam", whose last word is "peace". */
static bool hangs(const struct work *w, struct str before, struct str last)
{
	return classes_has(classes_of(w, before), IS_NAMECONN) &&
	       (classes_has(classes_of(w, last), IS_WORD) ||
	           classes_has(classes_of(w, without_article(w, last)), IS_WORD));
}

static void collect(struct work *w, struct aliases *al)
{
	uint32_t size = 64;
	while (size < w->report->actors.n * 4)
		size *= 2;
	*al = (struct aliases){ARENA_ARRAY(w->arena, struct alias, size), size - 1, 0, {0}};
	for (uint32_t i = 0; i < w->report->actors.n; i++) {
		const struct actor *a = &w->report->actors.items[i];
		if (a->kind != ACTOR_PERSON || w->made[i])
			continue;
		struct str key = actor_folded(w, i), word, last = {NULL, 0}, first = key, before = last;
		first.n = 0;
		while (str_cut(&key, ' ', &word)) {
			first = first.n ? first : word;
			before = last;
			last = word;
		}
		/* The family name may stand first, or the first name be all that is said. */
		if (first.n && first.s != last.s)
			add_alias(w, al, first, i, vague_first(w, first));
		if (hangs(w, before, last))
			continue;
		/* With and without the article. */
		struct str bare = without_article(w, last), joined = cut_joined(w->pack, last);
		add_alias(w, al, last, i, false);
		if (bare.n < last.n)
			add_alias(w, al, bare, i, false);
		if (joined.n < last.n)
			add_alias(w, al, joined, i, false);
	}
}

static const struct alias *lookup(const struct aliases *al, uint32_t hash, struct str word)
{
	const struct alias *slot = has_hash(al, hash) ? slot_of(al, hash, word) : NULL;
	return slot && slot->word.n ? slot : NULL;
}

/* Behind a proclitic conjunction or preposition of an unknown word; `skip`: how long that is [byte]. */
static const struct alias *lookup_behind(const struct work *w, const struct aliases *al, struct str s, uint32_t *skip)
{
	for (uint64_t left = pack_proclitics(w->pack, s.s, s.n); left;) {
		const struct pack_affix *x = pack_affix_next(w->pack, &left);
		if (x->kind > AFFIX_PREPOSITION || !pack_has_affix(w->pack, x, s.s, s.n, 4))
			continue;
		struct str rest = str_sub(s.s, x->len, s.n);
		const struct alias *a = lookup(al, pack_stem_hash(w->pack, rest.s, rest.n), rest);
		*skip = x->len;
		if (a)
			return a;
	}
	return NULL;
}

static void short_names(struct work *w)
{
	struct aliases al;
	collect(w, &al);
	for (uint32_t i = 0; al.n && i < w->units.n; i++) {
		const struct unit *u = &w->units.items[i];
		/* Few words are anybody's, and few are unknown. */
		if (!(has_hash(&al, w->units.uses[i].name) | (w->units.uses[i].name & NAME_UNKNOWN)))
			continue;
		/* A name that is also a word of office stands without the article. */
		bool office = w->who[i].kind == REF_ACTOR && w->made[w->who[i].index] && !is(w, i, IS_DEF);
		if ((w->who[i].kind != REF_NONE && !office) || u->last - u->first != 1)
			continue;
		if ((w->pack->head->flags & PACK_CAPITALS) && !is(w, i, IS_UPPER))
			continue;
		const struct token *t = &w->tokens.items[u->first];
		if (!t->folded_n)
			continue;
		struct str s = {w->tokens.folded + t->folded, t->folded_n};
		uint32_t skip = 0;
		const struct alias *a = lookup(&al, t->hash, s);
		if (!a && classes_has(&t->classes, IS_UNKNOWN))
			a = lookup_behind(w, &al, s, &skip);
		bool polite = i > 0 && (is(w, i - 1, IS_HONOR) || is(w, i - 1, IS_RANK));
		if (!a || (a->courteous && (a->shared || !polite)))
			continue;
		if (office)
			w->report->actors.items[w->who[i].index].mentions.n = 0;
		w->who[i] = (struct ref){REF_ACTOR, a->actor};
		*VEC_PUSH(w->report->arena, &w->report->actors.items[a->actor].mentions) =
		    (struct span){t->span.begin + skip, t->span.end};
		work_trace(w, t->span, w->who[i], WHY_SHORT_NAME);
	}
}

void find_aliases(struct work *w)
{
	short_names(w);
	find_described(w);
}
