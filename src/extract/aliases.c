/* SPDX-License-Identifier: GPL-3.0-or-later
 * Short names (the last words of a full name) and descriptions ("the Russian envoy") of actors that are known by now.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "extract/work.h"
#include "text/utf8.h"

enum { SHORTEST = 3 /* [cp] of a name that stands alone */ };

struct alias {
	uint32_t hash, len; /* of the folded last word */
	const char *text;
	uint32_t actor;
};

struct aliases {
	struct alias *items;
	size_t n, cap;
};

static void add_alias(struct work *w, struct aliases *al, struct str word, uint32_t actor)
{
	uint32_t known = pack_find(w->pack, word.s, word.n);
	/* An everyday word is no short name, unless it is also known as a family name. */
	if (known != PACK_NONE) {
		const struct classes *c = &w->pack->sets[w->pack->words[known].sense.set];
		bool name = classes_has(c, IS_SURNAME) || classes_has(c, IS_PERSON) || classes_has(c, IS_GIVEN);
		if (!name || (classes_has(c, IS_COUNTRY)))
			return;
	}
	if (utf8_count(word.s, word.n) < SHORTEST)
		return;
	for (size_t i = 0; i < al->n; i++)
		if (al->items[i].len == word.n && memcmp(al->items[i].text, word.s, word.n) == 0)
			return;
	*VEC_PUSH(w->arena, al) = (struct alias){pack_hash(word.s, word.n), (uint32_t)word.n, word.s, actor};
}

static struct str without_article(const struct work *w, struct str word)
{
	const struct pack_affix *x = pack_article(w->pack);
	bool has = x && pack_has_affix(w->pack, x, word.s, word.n, 4);
	return has ? str_sub(word.s, x->len, word.n) : word;
}

static void collect(struct work *w, struct aliases *al)
{
	for (uint32_t i = 0; i < w->report->actors.n; i++) {
		const struct actor *a = &w->report->actors.items[i];
		if (a->kind != ACTOR_PERSON || w->made[i])
			continue;
		struct buf b = BUF_INIT;
		fold_text(&w->pack->fold, str_of(a->name), &b, NULL);
		struct str key = {arena_str(w->arena, buf_view(&b)), b.len}, word, last = {NULL, 0};
		buf_release(&b);
		while (str_cut(&key, ' ', &word))
			last = word;
		/* With and without the article. */
		add_alias(w, al, last, i);
		add_alias(w, al, without_article(w, last), i);
	}
}

static const struct alias *lookup(const struct aliases *al, struct str s)
{
	uint32_t h = pack_hash(s.s, s.n);
	for (size_t i = 0; i < al->n; i++)
		if (al->items[i].hash == h && al->items[i].len == s.n && memcmp(al->items[i].text, s.s, s.n) == 0)
			return &al->items[i];
	return NULL;
}

static void short_names(struct work *w)
{
	struct aliases al = {NULL, 0, 0};
	collect(w, &al);
	for (uint32_t i = 0; al.n && i < w->units.n; i++) {
		struct unit *u = &w->units.items[i];
		if (w->who[i].kind != REF_NONE || u->last - u->first != 1)
			continue;
		const struct token *t = &w->tokens.items[u->first];
		struct str s = {w->tokens.folded + t->folded, t->folded_n};
		struct span span = t->span;
		const struct alias *a = s.n ? lookup(&al, s) : NULL;
		/* An unknown word may carry a proclitic conjunction or preposition. */
		for (uint32_t k = 0; !a && s.n && classes_has(&t->classes, IS_UNKNOWN) && k < w->pack->head->affix_n;
		     k++) {
			const struct pack_affix *x = &w->pack->affixes[k];
			if (x->kind > AFFIX_PREPOSITION || s.n < x->len + 4 ||
			    memcmp(s.s, pack_text(w->pack, x->text), x->len) != 0)
				continue;
			a = lookup(&al, str_sub(s.s, x->len, s.n));
			if (a)
				span.begin += x->len;
		}
		if (!a)
			continue;
		w->who[i] = (struct ref){REF_ACTOR, a->actor};
		*VEC_PUSH(w->report->arena, &w->report->actors.items[a->actor].mentions) = span;
	}
}

/* The folded first word of a title without its article: what sort of office it is. */
static struct str head_word(struct work *w, const char *title)
{
	struct buf b = BUF_INIT;
	fold_text(&w->pack->fold, str_of(title), &b, NULL);
	struct str s = {arena_str(w->arena, buf_view(&b)), b.len}, word = {NULL, 0};
	buf_release(&b);
	str_cut(&s, ' ', &word);
	return without_article(w, word);
}

/* Most words of a longer description stand in the title. */
static bool title_covers(struct work *w, const char *title, const char *description)
{
	struct buf t = BUF_INIT, d = BUF_INIT;
	fold_text(&w->pack->fold, str_of(title), &t, NULL);
	fold_text(&w->pack->fold, str_of(description), &d, NULL);
	struct str rest = buf_view(&d), word;
	size_t words = 0, found = 0;
	while (str_cut(&rest, ' ', &word)) {
		struct str stem = without_article(w, word);
		words++;
		found += memmem(t.data, t.len, stem.s, stem.n) != NULL;
	}
	buf_release(&t);
	buf_release(&d);
	return words < 3 || found * 2 > words;
}

static bool title_has(struct work *w, const char *title, struct str head)
{
	struct buf b = BUF_INIT;
	fold_text(&w->pack->fold, str_of(title), &b, NULL);
	bool found = memmem(b.data, b.len, head.s, head.n) != NULL;
	buf_release(&b);
	return found;
}

/* A description becomes a mention of the nearest earlier (else any) person whose title has the same head and no other
 * country. */
static void descriptions(struct work *w)
{
	for (uint32_t i = 0; i < w->report->actors.n; i++) {
		if (!w->made[i])
			continue;
		struct actor *d = &w->report->actors.items[i];
		struct str head = head_word(w, d->name);
		uint32_t best = PACK_NONE;
		int best_score = 0;
		for (uint32_t k = 0; head.n && k < w->report->actors.n; k++) {
			const struct actor *a = &w->report->actors.items[k];
			bool peer = w->made[i] == 2 && d->country[0] && memcmp(d->country, a->country, 2) == 0;
			if (w->made[k] || a->kind != ACTOR_PERSON || !a->title ||
			    (!peer && (!title_has(w, a->title, head) || !title_covers(w, a->title, d->name))))
				continue;
			if (d->country[0] && a->country[0] && memcmp(d->country, a->country, 2) != 0)
				continue;
			int score = 2 + (d->country[0] && a->country[0]) * 2 + str_eq(head_word(w, a->title), head) +
			            (a->mentions.n && d->mentions.n &&
			                a->mentions.items[0].begin < d->mentions.items[0].begin) *
			                2;
			if (score > best_score) {
				best_score = score;
				best = k;
			}
		}
		if (best == PACK_NONE)
			continue;
		struct actor *a = &w->report->actors.items[best];
		for (size_t m = 0; m < d->mentions.n; m++)
			*VEC_PUSH(w->report->arena, &a->mentions) = d->mentions.items[m];
		if (!a->country[0])
			memcpy(a->country, d->country, 2);
		d->mentions.n = 0;
		for (size_t x = 0; x < w->report->delegations.n; x++)
			if (w->report->delegations.items[x].head.kind == REF_ACTOR &&
			    w->report->delegations.items[x].head.index == i)
				w->report->delegations.items[x].head.index = best;
		for (uint32_t u = 0; u < w->units.n; u++)
			if (w->who[u].kind == REF_ACTOR && w->who[u].index == i)
				w->who[u].index = best;
	}
}

void find_aliases(struct work *w)
{
	short_names(w);
	descriptions(w);
}
