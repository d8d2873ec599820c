/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/token.h"

#include "base/arena.h"
#include "base/buf.h"
#include "lang/pattern.h"
#include "text/utf8.h"

const char *const builtin_names[BUILTINS] = {"number", "unknown", "break", "stop", "comma", "colon", "open", "close",
    "mark", "def", "glued", "and", "prep", "latin", "line", "blank", "cue", "cuephrase", "cuenoun", "attrib", "relay",
    "that", "relative", "conj", "pron", "weak", "perf", "impf", "part", "masdar", "acc", "pl", "du", "fem", "comp.that",
    "comp.quote", "comp.obj", "family.stress", "family.express", "person", "title", "org", "country", "agency",
    "agencynoun", "capital", "city", "region", "nisba", "delegnoun", "strong", "orgnoun", "given", "surname",
    "ambiguous", "word", "honor", "rank", "office", "officemod", "officephrase", "persondesc", "meetverb", "meetnoun",
    "event", "support", "topicverb", "negation", "hope", "kind.bilateral", "kind.multilateral", "kind.conference",
    "kind.call", "value.planned", "value.postponed", "value.cancelled", "value.ongoing", "month", "weekday", "day",
    "past", "next", "this", "timenoun", "ordinal", "numword", "name.ma3a", "name.bayn", "name.min", "name.li",
    "name.fi", "name.an", "name.bi", "name.ila", "cal.hijri", "headword", "followhead", "people", "seat", "frame.obj",
    "future", "pos.verb", "pos.func", "pos.noun", "and.wa", "patronym", "attend", "press", "gather", "seldom", "state",
    "counterpart", "domain", "we", "doubt", "joint"};

enum { WORD_MOST = 96 /* [byte] folded; longer words are nobody's entry */ };

struct reader {
	const struct pack *pack;
	struct arena *arena;
	struct str text;
	struct tokens *out;
	struct buf folded;
	uint32_t sentence;
	uint32_t open_cp; /* for marks that open and close alike */
};

/* Letters, digits and marks, by blocks; what is left out there are signs and punctuation. */
static bool is_word_cp(uint32_t c)
{
	if (c < 0x80)
		return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
	if (c < 0xC0)
		return c == 0xAA || c == 0xB5 || c == 0xBA;
	if (c == 0xD7 || c == 0xF7 || c == 0x60C || c == 0x61B || c == 0x61E || c == 0x61F ||
	    (c >= 0x66A && c <= 0x66D) || c == 0x6D4 || c == 0x5BE || c == 0x5C0 || c == 0x5C3 || c == 0x5F3 ||
	    c == 0x5F4)
		return false;
	if (c >= 0x2000 && c <= 0x2BFF)
		return (c >= 0x200C && c <= 0x200F) || c == 0x2060;
	return !(c >= 0x3000 && c <= 0x3004) && !(c >= 0x3008 && c <= 0x3020) && c != 0xFD3E && c != 0xFD3F &&
	       !(c >= 0xFE10 && c <= 0xFE6F) && !(c >= 0xFF00 && c <= 0xFF0F) && c != 0xFFFD &&
	       !(c >= 0xE000 && c <= 0xF8FF) && c != 0xFEFF;
}

static struct token *push(struct reader *r, uint32_t begin, uint32_t end)
{
	struct token *t = VEC_PUSH(r->arena, r->out);
	*t = (struct token){.span = {begin, end}, .word = PACK_NONE, .sentence = r->sentence};
	return t;
}

/* The word, unless it only stands inside phrases. */
static uint32_t meaning(const struct pack *p, const char *s, size_t n)
{
	uint32_t w = pack_find(p, s, n);
	return w != PACK_NONE && p->words[w].sense.set ? w : PACK_NONE;
}

static void push_affix(struct reader *r, const struct pack_affix *a, uint32_t begin, uint32_t end)
{
	struct token *t = push(r, begin, end);
	t->folded = (uint32_t)r->folded.len;
	t->folded_n = a->len;
	buf_add(&r->folded, pack_text(r->pack, a->text), a->len);
	t->classes = r->pack->sets[a->set];
	uint32_t w = pack_find(r->pack, pack_text(r->pack, a->text), a->kind == AFFIX_FUSED ? a->len / 2 : a->len);
	if (w != PACK_NONE) /* a literal in a pattern */
		classes_join(&t->classes, &r->pack->sets[r->pack->words[w].sense.set]);
}

static void push_word(
    struct reader *r, const char *folded, size_t n, uint32_t begin, uint32_t end, uint32_t word, bool def, bool glued)
{
	struct token *t = push(r, begin, end);
	t->folded = (uint32_t)r->folded.len;
	t->folded_n = (uint32_t)n;
	buf_add(&r->folded, folded, n);
	t->word = word;
	if (word != PACK_NONE) {
		t->sense = r->pack->words[word].sense;
		t->classes = r->pack->sets[t->sense.set];
		/* A finite verb has no article, however it begins. */
		const struct pack_affix *first = pack_article(r->pack);
		bool whole = first && r->pack->words[word].len == n && pack_has_affix(r->pack, first, folded, n, 4);
		if (whole && (classes_has(&t->classes, IS_PERF) || classes_has(&t->classes, IS_IMPF)))
			def = false;
		/* A word listed with its article is still what its stem is. */
		const struct pack_affix *al = pack_article(r->pack);
		if (def && al) {
			size_t skip = pack_has_affix(r->pack, al, folded, n, 4) ? al->len : 0;
			uint32_t stem = meaning(r->pack, folded + skip, n - skip);
			if (stem != PACK_NONE && stem != word) {
				classes_join(&t->classes, &r->pack->sets[r->pack->words[stem].sense.set]);
				if (!t->sense.iso[0])
					memcpy(t->sense.iso, r->pack->words[stem].sense.iso, 2);
			}
		}
	}
	for (uint32_t i = 0; i < r->pack->head->exact_n; i++) {
		const struct pack_exact *x = &r->pack->exacts[i];
		if (x->word == word && x->len == end - begin &&
		    memcmp(pack_text(r->pack, x->text), r->text.s + begin, x->len) == 0)
			t->classes = r->pack->sets[x->set];
	}
	bool empty = true;
	for (int i = 0; i < PACK_SET_WORDS; i++)
		empty &= t->classes.bits[i] == 0;
	if (empty) /* unknown, or only part of phrases */
		classes_add(&t->classes, folded[0] >= '0' && folded[0] <= '9' ? IS_NUMBER : IS_UNKNOWN);
	else if (folded[0] >= '0' && folded[0] <= '9')
		classes_add(&t->classes, IS_NUMBER);
	if ((unsigned char)folded[0] < 0x80)
		classes_add(&t->classes, IS_LATIN);
	if (def)
		classes_add(&t->classes, IS_DEF);
	if (glued)
		classes_add(&t->classes, IS_GLUED);
}

/* One way of taking a word apart. */
struct cut {
	const struct pack_affix *affix[3];
	int n;
	size_t skip; /* [byte] of the folded form taken by proclitics that are tokens of their own */
	bool article, fused;
	uint32_t word;
};

/* Does the stem, with or without its article, stand in the lexicon? */
static bool stem_known(const struct pack *p, const char *s, size_t n, struct cut *cut)
{
	const struct pack_affix *al = pack_article(p);
	cut->article = al && pack_has_affix(p, al, s, n, 4);
	cut->word = meaning(p, s, n);
	if (cut->word != PACK_NONE)
		return true;
	if (cut->article) {
		cut->word = meaning(p, s + al->len, n - al->len);
		return cut->word != PACK_NONE;
	}
	return false;
}

/* A preposition and the article in one: the article lost its first letter; the stem is looked up with it put back. */
static bool fused_known(const struct pack *p, const struct pack_affix *a, const char *s, size_t n, struct cut *cut)
{
	const struct pack_affix *al = pack_article(p);
	char whole[WORD_MOST + 8];
	if (!al || !pack_has_affix(p, a, s, n, 4) || n + al->len > sizeof whole)
		return false;
	memcpy(whole, pack_text(p, al->text), al->len);
	memcpy(whole + al->len, s + a->len, n - a->len);
	cut->word = meaning(p, whole, al->len + n - a->len);
	if (cut->word == PACK_NONE)
		cut->word = meaning(p, s + a->len, n - a->len);
	cut->article = cut->fused = true;
	return true; /* taken apart even when the stem is unknown: nothing else is written so */
}

static bool try_preposition(const struct pack *p, const char *s, size_t n, struct cut *cut)
{
	for (uint32_t i = 0; i < p->head->affix_n; i++) {
		const struct pack_affix *a = &p->affixes[i];
		if (a->kind == AFFIX_FUSED && fused_known(p, a, s, n, cut)) {
			cut->affix[cut->n++] = a;
			cut->skip += a->len;
			return true;
		}
		if (a->kind != AFFIX_PREPOSITION || !pack_has_affix(p, a, s, n, 4))
			continue;
		if (stem_known(p, s + a->len, n - a->len, cut) || (cut->article && n - a->len >= 8)) {
			cut->affix[cut->n++] = a;
			cut->skip += a->len;
			return true;
		}
	}
	return false;
}

static bool take_apart(const struct pack *p, const char *s, size_t n, struct cut *cut)
{
	*cut = (struct cut){.word = PACK_NONE};
	if (stem_known(p, s, n, cut))
		return true;
	bool article = cut->article;
	if (try_preposition(p, s, n, cut))
		return true;
	for (uint32_t i = 0; i < p->head->affix_n; i++) {
		const struct pack_affix *a = &p->affixes[i];
		if (a->kind != AFFIX_CONJUNCTION || !pack_has_affix(p, a, s, n, 4))
			continue;
		struct cut inner = {.word = PACK_NONE};
		if (stem_known(p, s + a->len, n - a->len, &inner) ||
		    try_preposition(p, s + a->len, n - a->len, &inner) || (inner.article && n - a->len >= 8)) {
			*cut = inner;
			for (int k = cut->n; k > 0; k--)
				cut->affix[k] = cut->affix[k - 1];
			cut->affix[0] = a;
			cut->n++;
			cut->skip += a->len;
			return true;
		}
	}
	*cut = (struct cut){.word = PACK_NONE, .article = article};
	return false;
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

static void read_word(struct reader *r, uint32_t begin, uint32_t end, const char *s, size_t n)
{
	struct cut cut;
	if (n == 0) { /* marks without a letter */
		return;
	}
	if (n > WORD_MOST || !take_apart(r->pack, s, n, &cut)) {
		push_word(r, s, n, begin, end, PACK_NONE, n <= WORD_MOST && cut.article, false);
		return;
	}
	uint32_t at = begin;
	size_t done = 0;
	for (int i = 0; i < cut.n; i++) {
		done += cut.affix[i]->len;
		uint32_t next =
		    text_at(r, begin, end, cut.affix[i]->kind == AFFIX_FUSED ? done - cut.affix[i]->len / 2 : done);
		push_affix(r, cut.affix[i], at, next);
		if (i > 0)
			classes_add(&r->out->items[r->out->n - 1].classes, IS_GLUED);
		at = next;
	}
	push_word(r, s + cut.skip, n - cut.skip, at, end, cut.word, cut.article, cut.n > 0);
}

static void read_mark(struct reader *r, uint32_t cp, uint32_t begin, uint32_t end)
{
	struct token *t = push(r, begin, end);
	for (uint32_t i = 0; i < r->pack->head->mark_n; i++) {
		const struct pack_mark *m = &r->pack->marks[i];
		if (m->cp != cp)
			continue;
		classes_join(&t->classes, &r->pack->sets[m->set]);
		if (m->partner == cp && cp) { /* opens and closes alike: by turns within a paragraph */
			bool closing = r->open_cp == cp;
			r->open_cp = closing ? 0 : cp;
			t->classes.bits[0] &= ~((uint64_t)1 << (closing ? IS_OPEN : IS_CLOSE));
			classes_add(&t->classes, closing ? IS_CLOSE : IS_OPEN);
		}
	}
}

static bool is_break(uint32_t cp)
{
	return cp == '\n' || cp == '\r' || cp == 0x2029 || cp == 0x85 || cp == '\f' || cp == '\v';
}

void tokenize(struct arena *arena, const struct pack *pack, struct str text, struct tokens *out)
{
	struct reader r = {pack, arena, text, out, BUF_INIT, 0, 0};
	char folded[WORD_MOST + 16];
	*out = (struct tokens){NULL, 0, 0, NULL, 0};
	out->cap = text.n / 6 + 64;
	out->items = ARENA_ARRAY(arena, struct token, out->cap);
	buf_reserve(&r.folded, text.n + 64);
	for (size_t at = 0; at < text.n;) {
		size_t begin = at, n = 0, end = at;
		uint32_t cp = utf8_next(text.s, text.n, &at);
		while (is_word_cp(cp) || (n && (cp == '\'' || cp == 0x2019 || cp == '-') &&
		                             (unsigned char)folded[0] < 0x80 && at < text.n)) {
			uint32_t cps[FOLD_MOST];
			size_t k = fold_cp(&pack->fold, cp, cps);
			for (size_t i = 0; i < k && n <= WORD_MOST; i++) {
				uint32_t c = cps[i];
				if (c < 0x80) {
					folded[n++] = (char)c;
				} else if (c < 0x800) {
					folded[n++] = (char)(0xC0 | c >> 6);
					folded[n++] = (char)(0x80 | (c & 0x3F));
				} else {
					struct buf one = BUF_INIT;
					buf_cp(&one, c);
					memcpy(folded + n, one.data, one.len);
					n += one.len;
					buf_release(&one);
				}
			}
			end = at;
			if (at >= text.n) {
				cp = 0;
				break;
			}
			cp = utf8_next(text.s, text.n, &at);
		}
		if (end > begin) {
			if (end < text.n)
				at = end;
			read_word(&r, (uint32_t)begin, (uint32_t)end, folded, n);
			continue;
		}
		if (is_break(cp)) {
			struct token *t = push(&r, (uint32_t)begin, (uint32_t)at);
			classes_add(&t->classes, IS_BREAK);
			r.sentence++;
			r.open_cp = 0;
		} else if (cp != ' ' && cp != '\t' && cp != 0xA0) {
			read_mark(&r, cp, (uint32_t)begin, (uint32_t)at);
			if (classes_has(&out->items[out->n - 1].classes, IS_STOP))
				r.sentence++;
		}
	}
	out->folded = arena_copy(arena, buf_cstr(&r.folded), r.folded.len + 1);
	out->sentences = r.sentence + 1;
	buf_release(&r.folded);
}
