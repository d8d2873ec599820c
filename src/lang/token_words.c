/* SPDX-License-Identifier: GPL-3.0-or-later
 * From a written word to its tokens: what it and its parts are in the lexicon. */
#include "base/arena.h"
#include "lang/token_in.h"
#include "text/utf8.h"

/* A word with its article, known as it stands, was not looked up without: phrases may know it so. */
static bool has_other_form(const struct token *t)
{
	return t->word != PACK_NONE && t->word == t->written && t->stem == PACK_NONE && classes_has(&t->classes, IS_DEF);
}

static bool word_starts(const struct pack *p, uint32_t word)
{
	return word != PACK_NONE && (p->words[word].sense.flags & PACK_STARTS);
}

static uint32_t word_begins(const struct pack *p, uint32_t word)
{
	return word != PACK_NONE ? pack_begins(p, word) : 0;
}

static uint32_t word_follows(uint32_t word)
{
	return word != PACK_NONE ? pack_next_bit(word) : 0;
}

/* Few words begin a phrase, and few pairs of words stand in one. */
static void look_at_phrases(const struct pack *p, struct token *t)
{
	t->begins = word_begins(p, t->written) | word_begins(p, t->stem);
	t->follows = word_follows(t->written) | word_follows(t->stem);
	if (t->word != t->written) {
		t->begins |= word_begins(p, t->word);
		t->follows |= word_follows(t->word);
	}
	if (has_other_form(t)) {
		t->follows = UINT32_MAX;
		if (word_starts(p, t->word))
			t->begins = UINT32_MAX;
	}
}

struct token *token_push_affix(
    struct reader *r, const struct pack_affix *a, size_t folded, uint32_t begin, uint32_t end)
{
	struct token *t = token_push(r, begin, end);
	t->folded = (uint32_t)folded;
	t->folded_n = (uint16_t)a->len;
	t->classes = r->pack->sets[a->set].classes;
	t->uses = r->pack->sets[a->set].uses;
	t->written = a->word;
	t->hash = pack_hash(r->folded + folded, a->len);
	look_at_phrases(r->pack, t);
	return t;
}

void token_push_enclitic(struct reader *r, const struct pack_affix *a, size_t folded, uint32_t begin, uint32_t end)
{
	token_add_class(r, token_push_affix(r, a, folded, begin, end), IS_GLUED);
	/* What stands before it is a word with it. */
	for (struct token *t = &r->out->items[r->out->n - 1];
	     t > r->out->items && t[-1].folded_n && t[-1].span.end == t->span.begin; t--)
		t[-1].follows = UINT32_MAX;
}

/* A word listed with its article is still what its stem is. */
static void add_stem(const struct reader *r, struct token *t, const char *folded, size_t n)
{
	const struct pack_affix *al = pack_article(r->pack);
	size_t skip = pack_has_affix(r->pack, al, folded, n, 4) ? al->len : 0;
	uint32_t stem = cut_meaning(r->pack, folded + skip, n - skip);
	if (stem == PACK_NONE || stem == t->word)
		return;
	const struct pack_set *set = &r->pack->sets[r->pack->words[stem].sense.set];
	classes_join(&t->classes, &set->classes);
	uses_join(&t->uses, &set->uses);
	if (!t->sense.iso[0])
		memcpy(t->sense.iso, r->pack->words[stem].sense.iso, 2);
}

/* What the word is in the lexicon; returns whether it has the article. */
static bool look_up(const struct reader *r, struct token *t, const char *folded, size_t n, bool def)
{
	const struct pack_word *w = &r->pack->words[t->word];
	const struct pack_affix *al = pack_article(r->pack);
	t->sense = w->sense;
	t->classes = r->pack->sets[w->sense.set].classes;
	t->uses = r->pack->sets[w->sense.set].uses;
	/* A finite verb has no article, however it begins; nor has a noun of doing whose rest is no word. */
	bool finite = classes_has(&t->classes, IS_PERF) || classes_has(&t->classes, IS_IMPF);
	bool whole = finite || (classes_has(&t->classes, IS_MASDAR) && !(w->sense.flags & PACK_STEM));
	if (whole && al && w->len == n && pack_has_affix(r->pack, al, folded, n, 4))
		def = false;
	if (def && al && (w->sense.flags & PACK_STEM))
		add_stem(r, t, folded, n);
	return def;
}

/* What has an article is no finite verb, however it is written. */
static void no_verb(struct token *t)
{
	static const enum builtin finite[] = {IS_PERF, IS_IMPF};
	for (size_t i = 0; i < sizeof finite / sizeof *finite; i++)
		t->classes.bits[finite[i] >> 6] &= ~((uint64_t)1 << (finite[i] & 63));
}

static void push_word(
    struct reader *r, size_t at, size_t n, uint32_t begin, uint32_t end, const struct cut *cut, bool glued)
{
	const struct pack *p = r->pack;
	struct token *t = VEC_PUSH(r->arena, r->out);
	const char *folded = r->folded + at;
	bool def = cut->article, digit = token_is_digit(folded[0]), capitals = p->head->flags & PACK_CAPITALS;
	t->span = (struct span){begin, end};
	t->word = cut->word;
	t->written = cut->written;
	t->stem = cut->stem;
	t->hash = cut->hash;
	t->folded = (uint32_t)at;
	t->folded_n = (uint16_t)n;
	if (t->word != PACK_NONE) {
		def = look_up(r, t, folded, n, def);
		if (t->sense.flags & PACK_EXACT)
			token_as_exact(r, t);
		if (capitals)
			token_as_small(r, t);
	} else {
		t->sense = (struct sense){0};
		t->classes = (struct classes){{0}};
		t->uses = (struct uses){0, 0, 0, 0};
	}
	if (def)
		no_verb(t);
	if (digit)
		token_add_class(r, t, IS_NUMBER);
	else if (classes_empty(&t->classes)) /* unknown, or only part of phrases */
		token_add_class(r, t, IS_UNKNOWN);
	if ((unsigned char)folded[0] < 0x80)
		token_add_class(r, t, IS_LATIN);
	if (def)
		token_add_class(r, t, IS_DEF);
	if (glued)
		token_add_class(r, t, IS_GLUED);
	if (capitals)
		token_as_capital(r, t);
	if (n > 1 && folded[n - 1] == '.')
		token_add_class(r, t, IS_DOTTED);
	look_at_phrases(p, t);
}

/* The byte of the text at which the folded byte `want` of the word begins. */
static uint32_t text_at(const struct reader *r, uint32_t begin, uint32_t end, size_t want)
{
	size_t at = begin, made = 0;
	while (at < end) {
		uint32_t cps[FOLD_MOST];
		size_t was = at;
		size_t n = fold_cp(&r->pack->fold, utf8_next(r->text.s, end, &at), cps);
		if (made >= want && n)
			return (uint32_t)was;
		for (size_t i = 0; i < n; i++)
			made += cps[i] < 0x80 ? 1 : cps[i] < 0x800 ? 2 : 3;
	}
	return end;
}

static void read_enclitic(
    struct reader *r, const struct pack_affix *a, uint32_t begin, uint32_t end, size_t at, size_t n)
{
	uint32_t from = text_at(r, begin, end, n);
	struct waiting rest = {.begin = begin, .end = from};
	token_key(r, &rest, at, n);
	rest.place = pack_place(r->pack, &rest.key);
	rest.stem_place = pack_place(r->pack, &rest.stem_key);
	token_find(r, &rest);
	token_word(r, &rest);
	token_push_enclitic(r, a, at + n, from, end);
}

void token_word(struct reader *r, const struct waiting *w)
{
	const char *s = r->folded + w->at;
	size_t n = w->key.n;
	struct cut cut = {.word = w->word,
	    .written = w->found,
	    .stem = w->stem,
	    .hash = w->key.hash,
	    .article = w->article};
	if (n > WORD_MOST) {
		cut = (struct cut){.word = PACK_NONE, .written = PACK_NONE, .stem = PACK_NONE, .hash = w->key.hash};
	} else if (w->word == PACK_NONE && !cut_parts(r->pack, s, n, &cut)) {
		const struct pack_affix *a = cut_enclitic(r->pack, s, n);
		if (a) {
			read_enclitic(r, a, w->begin, w->end, w->at, n - a->len);
			return;
		}
	}
	uint32_t from = w->begin;
	size_t done = 0;
	for (int i = 0; i < cut.n; i++) {
		const struct pack_affix *a = cut.affix[i];
		size_t written = a->kind == AFFIX_FUSED ? a->len - a->len / 2 : a->len;
		uint32_t next = text_at(r, w->begin, w->end, done + written);
		struct token *t = token_push_affix(r, a, w->at + done, from, next);
		t->follows |= i > 0 ? UINT32_MAX : word_follows(w->found); /* all of the word may be what a phrase has */
		if (i > 0)
			token_add_class(r, t, IS_GLUED);
		from = next;
		done += a->len;
	}
	push_word(r, w->at + cut.skip, n - cut.skip, from, w->end, &cut, cut.n > 0);
}
