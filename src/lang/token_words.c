/* SPDX-License-Identifier: GPL-3.0-or-later
 * From a written word to its tokens: what it and its parts are in the lexicon. */
#include "base/arena.h"
#include "lang/token_in.h"
#include "text/utf8.h"

/* Of no word the last one, of which nothing is said. */
static inline const struct pack_word *word_at(const struct pack *p, uint32_t word)
{
	return &p->words[pack_pick(word != PACK_NONE, word, p->head->word_n - 1)];
}

static inline uint32_t word_follows(uint32_t word)
{
	return pack_next_bit(word) & -(uint32_t)(word != PACK_NONE);
}

/* A word that is definite without an article, known as it stands: phrases may know it with one. */
static bool has_other_form(const struct token *t)
{
	return t->stem == PACK_NONE && t->word == t->written && t->word != PACK_NONE &&
	       classes_has(&t->classes, IS_DEF);
}

/* Few words begin a phrase, and few pairs of words stand in one. */
static inline void look_at_phrases(const struct pack *p, struct token *t)
{
	const struct pack_word *written = word_at(p, t->written), *stem = word_at(p, t->stem);
	uint32_t flags = written->sense.flags | stem->sense.flags;
	t->begins = pack_begins(p, written) | pack_begins(p, stem);
	t->follows = word_follows(t->written) | word_follows(t->stem);
	if (t->word != t->written && t->word != t->stem) {
		flags |= word_at(p, t->word)->sense.flags;
		t->begins |= pack_begins(p, word_at(p, t->word));
		t->follows |= word_follows(t->word);
	}
	t->begins_state = (flags & PACK_STATE) != 0;
	if (has_other_form(t)) {
		t->follows = UINT32_MAX;
		if (p->words[t->word].sense.flags & PACK_STARTS)
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
	t->hash = a->hash;
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
	const struct pack *p = r->pack;
	uint32_t stem = t->stem;
	if (!pack_has_affix(p, pack_article(p), folded, n, PACK_STEM_LEAST))
		stem = pack_find(p, folded, n);
	if (stem == PACK_NONE || stem == t->word || !p->words[stem].sense.set)
		return;
	const struct pack_set *set = &p->sets[p->words[stem].sense.set];
	classes_join(&t->classes, &set->classes);
	uses_join(&t->uses, &set->uses);
	if (!t->sense.iso[0])
		memcpy(t->sense.iso, p->words[stem].sense.iso, 2);
}

/* Of a word that is listed with an article, or as a verb: has it one here? A finite verb has none, however it begins;
 * nor has a noun of doing whose rest is no word. */
static bool look_closer(const struct reader *r, struct token *t, const char *folded, size_t n)
{
	const struct pack_word *w = &r->pack->words[t->word];
	const struct pack_affix *al = pack_article(r->pack);
	if ((w->sense.flags & PACK_WHOLE) && w->len == n && pack_has_affix(r->pack, al, folded, n, 4))
		return false;
	if (w->sense.flags & PACK_STEM)
		add_stem(r, t, folded, n);
	return true;
}

/* An unknown word that begins with another letter than the article, which folding has made one, has none: a foreign
 * name. */
static bool begins_otherwise(const struct reader *r, const struct token *t, const char *folded, size_t n)
{
	const struct pack_affix *al = pack_article(r->pack);
	size_t at = t->span.begin, from = 0;
	return pack_has_affix(r->pack, al, folded, n, PACK_STEM_LEAST) &&
	       utf8_next(r->text.s, t->span.end, &at) != utf8_next(pack_text(r->pack, al->text), al->len, &from);
}

/* What has an article is no finite verb, however it is written. Without branches, as which words have one nobody can
 * foresee. */
static void as_definite(const struct reader *r, struct token *t, bool def, bool glued)
{
	t->classes.bits[IS_PERF >> 6] &= ~((uint64_t)def << (IS_PERF & 63));
	t->classes.bits[IS_IMPF >> 6] &= ~((uint64_t)def << (IS_IMPF & 63));
	bool unknown = classes_empty(&t->classes); /* or only part of phrases */
	t->classes.bits[IS_UNKNOWN >> 6] |= (uint64_t)unknown << (IS_UNKNOWN & 63);
	t->classes.bits[IS_DEF >> 6] |= (uint64_t)def << (IS_DEF & 63);
	t->classes.bits[IS_GLUED >> 6] |= (uint64_t)glued << (IS_GLUED & 63);
	uses_join(&t->uses, &r->pack->added[unknown * ADDED_UNKNOWN + def * ADDED_DEF + glued * ADDED_GLUED]);
}

/* What Latin letters, digits and dots say. */
static void as_latin(const struct reader *r, struct token *t, const char *folded, size_t n)
{
	if ((unsigned char)folded[0] < 0x80) {
		if (token_is_digit(folded[0])) {
			t->classes.bits[IS_UNKNOWN >> 6] &= ~((uint64_t)1 << (IS_UNKNOWN & 63));
			token_add_class(r, t, IS_NUMBER);
		}
		token_add_class(r, t, IS_LATIN);
	}
	if (n > 1 && folded[n - 1] == '.')
		token_add_class(r, t, IS_DOTTED);
}

static void push_word(
    struct reader *r, size_t at, size_t n, uint32_t begin, uint32_t end, const struct known *is, bool glued)
{
	const struct pack *p = r->pack;
	struct token *t = VEC_PUSH(r->arena, r->out);
	const char *folded = r->folded + at;
	const struct pack_word *w = word_at(p, is->word);
	bool def = is->article, capitals = p->head->flags & PACK_CAPITALS;
	unsigned closer = w->sense.flags & (PACK_WHOLE | PACK_STEM) & -(unsigned)def;
	t->span = (struct span){begin, end};
	t->word = is->word;
	t->written = is->written;
	t->stem = is->stem;
	t->hash = is->hash;
	t->folded = (uint32_t)at;
	t->folded_n = (uint16_t)n;
	t->sense = w->sense;
	t->classes = p->sets[w->sense.set].classes;
	t->uses = p->sets[w->sense.set].uses;
	if (closer)
		def = look_closer(r, t, folded, n);
	else if (def && classes_empty(&t->classes) && t->stem == PACK_NONE)
		def = !begins_otherwise(r, t, folded, n);
	if (w->sense.flags & PACK_EXACT)
		token_as_exact(r, t);
	if (capitals)
		token_as_small(r, t);
	as_definite(r, t, def, glued);
	as_latin(r, t, folded, n);
	if (capitals)
		token_as_capital(r, t);
	look_at_phrases(p, t);
}

/* The byte of the text at which the folded byte `want` of the word begins. */
static uint32_t text_at(const struct reader *r, const struct waiting *w, size_t want)
{
	size_t at = w->begin, end = w->end, made = 0;
	if (w->plain)
		return w->begin + (uint32_t)want;
	while (at < end) {
		uint32_t cps[FOLD_MOST];
		size_t was = at;
		size_t n = fold_cp(&r->pack->fold, utf8_next(r->text.s, end, &at), cps);
		if (made >= want && n)
			return (uint32_t)was;
		for (size_t i = 0; i < n; i++)
			made += cps[i] < 0x80 ? 1 : cps[i] < 0x800 ? 2 : 3;
	}
	return w->end;
}

static void read_enclitic(struct reader *r, const struct pack_affix *a, const struct waiting *w)
{
	size_t n = w->form.whole.n - a->len;
	uint32_t from = text_at(r, w, n);
	struct waiting rest = {.begin = w->begin, .end = from};
	token_form(r, &rest, w->at, n);
	token_find(r, &rest);
	token_word(r, &rest);
	token_push_enclitic(r, a, w->at + n, from, w->end);
}

/* One that is not known as it stands. */
__attribute__((noinline)) static void push_parts(struct reader *r, const struct waiting *w)
{
	const char *s = r->folded + w->at;
	size_t n = w->form.whole.n;
	struct cut cut = {.rest = w->is};
	if (n > WORD_MOST) {
		cut.rest = (struct known){PACK_NONE, PACK_NONE, PACK_NONE, w->is.hash, false};
	} else if (!cut_parts(r->pack, s, n, &cut)) {
		const struct pack_affix *a = cut_enclitic(r->pack, s, n);
		if (a) {
			read_enclitic(r, a, w);
			return;
		}
	}
	uint32_t from = w->begin;
	size_t done = 0;
	for (int i = 0; i < cut.n; i++) {
		const struct pack_affix *a = cut.affix[i];
		size_t written = a->kind == AFFIX_FUSED ? a->len - a->len / 2 : a->len;
		uint32_t next = text_at(r, w, done + written);
		struct token *t = token_push_affix(r, a, w->at + done, from, next);
		/* All of the word may be what a phrase has. */
		t->follows |= i > 0 ? UINT32_MAX : word_follows(w->is.written);
		if (i > 0)
			token_add_class(r, t, IS_GLUED);
		from = next;
		done += a->len;
	}
	push_word(r, w->at + cut.skip, n - cut.skip, from, w->end, &cut.rest, cut.n > 0);
}

void token_word(struct reader *r, const struct waiting *w)
{
	size_t n = w->form.whole.n;
	if (w->is.word != PACK_NONE && n <= WORD_MOST)
		push_word(r, w->at, n, w->begin, w->end, &w->is, false);
	else
		push_parts(r, w);
}
