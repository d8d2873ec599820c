/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/token.h"

#include "base/arena.h"
#include "base/buf.h"
#include "lang/cut.h"
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
    "counterpart", "domain", "we", "doubt", "joint", "upper", "caps", "dotted", "final", "poss", "circ"};

struct reader {
	const struct pack *pack;
	struct arena *arena;
	struct str text;
	struct tokens *out;
	struct buf folded;
	uint32_t sentence;
	uint32_t open_cp; /* for marks that open and close alike */
	uint32_t tight;   /* [cp] closing mark of the tight one that is open */
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

static bool is_capital(const struct pack *p, uint32_t cp)
{
	for (uint32_t i = 0; i < p->head->letter_n; i++)
		if (p->letters[i].kind == LETTER_UPPER && cp >= p->letters[i].from && cp <= p->letters[i].to)
			return true;
	return false;
}

/* A word without a capital is no name. */
static void as_small(const struct reader *r, struct token *t)
{
	size_t at = t->span.begin;
	const struct classes *small = &r->pack->sets[r->pack->head->small];
	if (!classes_meet(&t->classes, small) || is_capital(r->pack, utf8_next(r->text.s, t->span.end, &at)))
		return;
	for (int i = 0; i < PACK_SET_WORDS; i++)
		t->classes.bits[i] &= ~small->bits[i];
	memset(t->sense.iso, 0, 2);
}

static void as_capital(const struct reader *r, struct token *t)
{
	size_t at = t->span.begin, letters = 1, capitals = 1;
	if (!is_capital(r->pack, utf8_next(r->text.s, t->span.end, &at)))
		return;
	classes_add(&t->classes, IS_UPPER);
	while (at < t->span.end && capitals == letters) {
		uint32_t cp = utf8_next(r->text.s, t->span.end, &at);
		letters += cp >= 'A';
		capitals += is_capital(r->pack, cp);
	}
	if (letters > 1 && capitals == letters)
		classes_add(&t->classes, IS_CAPS);
}

/* What the spelling says that the folded form does not. */
static void as_spelled(const struct reader *r, struct token *t)
{
	const struct pack *p = r->pack;
	for (uint32_t i = 0; i < p->head->exact_n; i++) {
		const struct pack_exact *x = &p->exacts[i];
		if (x->word == t->word && x->len == t->span.end - t->span.begin &&
		    memcmp(pack_text(p, x->text), r->text.s + t->span.begin, x->len) == 0) {
			t->sense.set = x->sense.set;
			if (x->sense.iso[0]) /* else what the word says */
				memcpy(t->sense.iso, x->sense.iso, 2);
			t->classes = p->sets[x->sense.set];
		}
	}
	if (p->head->flags & PACK_CAPITALS)
		as_small(r, t);
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
			uint32_t stem = cut_meaning(r->pack, folded + skip, n - skip);
			if (stem != PACK_NONE && stem != word) {
				classes_join(&t->classes, &r->pack->sets[r->pack->words[stem].sense.set]);
				if (!t->sense.iso[0])
					memcpy(t->sense.iso, r->pack->words[stem].sense.iso, 2);
			}
		}
	}
	as_spelled(r, t);
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
	if (r->pack->head->flags & PACK_CAPITALS)
		as_capital(r, t);
	if (n > 1 && folded[n - 1] == '.')
		classes_add(&t->classes, IS_DOTTED);
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
	if (n > WORD_MOST || !cut_word(r->pack, s, n, &cut)) {
		const struct pack_affix *a = n <= WORD_MOST ? cut_enclitic(r->pack, s, n) : NULL;
		if (a) {
			uint32_t from = text_at(r, begin, end, n - a->len);
			read_word(r, begin, from, s, n - a->len);
			push_affix(r, a, from, end);
			classes_add(&r->out->items[r->out->n - 1].classes, IS_GLUED);
			return;
		}
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

/* Is what lies before byte `at` a blank, a mark that opens, or nothing? */
static bool begins_word(const struct reader *r, uint32_t at)
{
	const struct token *last = r->out->n ? &r->out->items[r->out->n - 1] : NULL;
	return !last || last->span.end < at || classes_has(&last->classes, IS_OPEN) ||
	       classes_has(&last->classes, IS_BREAK);
}

/* An apostrophe may look like a mark: it neither opens before a blank nor closes what is not open. */
static bool is_apostrophe(struct reader *r, const struct pack_mark *m, uint32_t begin, uint32_t end)
{
	if (!m->tight)
		return false;
	bool after = end < r->text.n && r->text.s[end] != ' ' && r->text.s[end] != '\n';
	if (m->partner && begins_word(r, begin) && after && !r->tight) {
		r->tight = m->partner;
		return false;
	}
	if (r->tight == m->cp && !begins_word(r, begin)) {
		r->tight = 0;
		return false;
	}
	return true;
}

/* Marks that open and close alike do so by turns within a paragraph. */
static void take_turns(struct reader *r, struct token *t, const struct pack_mark *m)
{
	bool closing = m->tight ? !r->tight : r->open_cp == m->cp;
	if (!m->tight)
		r->open_cp = closing ? 0 : m->cp;
	t->classes.bits[0] &= ~((uint64_t)1 << (closing ? IS_OPEN : IS_CLOSE));
	classes_add(&t->classes, closing ? IS_CLOSE : IS_OPEN);
}

static void read_mark(struct reader *r, uint32_t cp, uint32_t begin, uint32_t end)
{
	const struct pack_affix *own = NULL;
	for (uint32_t i = 0; i < r->pack->head->mark_n; i++) {
		const struct pack_mark *m = &r->pack->marks[i];
		if (m->cp != cp)
			continue;
		if (is_apostrophe(r, m, begin, end)) {
			own = cut_enclitic(r->pack, "x'", 2);
			if (own && !begins_word(r, begin))
				push_affix(r, own, begin, end);
			return;
		}
		struct token *t = push(r, begin, end);
		classes_join(&t->classes, &r->pack->sets[m->set]);
		if (m->partner == cp && cp)
			take_turns(r, t, m);
		return;
	}
	push(r, begin, end);
}

/* UTF-8 of a code point; how many bytes. */
static size_t put_cp(char *to, uint32_t c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	struct buf one = BUF_INIT;
	buf_cp(&one, c);
	memcpy(to, one.data, one.len);
	size_t n = one.len;
	buf_release(&one);
	return n;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The dot behind a word: of an initial, of letters with dots between, of an abbreviation that the pack lists. */
static bool keeps_dot(const struct pack *p, char *folded, size_t n)
{
	if (!(p->head->flags & PACK_DOTTED) || is_digit(folded[0]) || n >= WORD_MOST)
		return false;
	folded[n] = '.';
	return n == 1 || memchr(folded, '.', n) || pack_find(p, folded, n + 1) != PACK_NONE;
}

/* Does cp, which ends at byte `at`, go on with a Latin word or number that has n bytes by now? */
static bool joins(const struct reader *r, uint32_t cp, char *folded, size_t n, size_t at)
{
	if ((cp != '\'' && cp != 0x2019 && cp != '-' && cp != '.' && cp != ',') || (unsigned char)folded[0] >= 0x80)
		return false;
	size_t next = at;
	uint32_t follows = at < r->text.n ? utf8_next(r->text.s, r->text.n, &next) : 0;
	if (cp == '.' || cp == ',') {
		if (is_digit(folded[n - 1]) && follows >= '0' && follows <= '9')
			return true;
		bool letter = n == 1 || (n > 2 && folded[n - 2] == '.');
		return cp == '.' && (is_word_cp(follows) ? letter && (r->pack->head->flags & PACK_DOTTED)
		                                         : keeps_dot(r->pack, folded, n));
	}
	return is_word_cp(follows);
}

static bool is_break(uint32_t cp)
{
	return cp == '\n' || cp == '\r' || cp == 0x2029 || cp == 0x85 || cp == '\f' || cp == '\v';
}

void tokenize(struct arena *arena, const struct pack *pack, struct str text, struct tokens *out)
{
	struct reader r = {.pack = pack, .arena = arena, .text = text, .out = out, .folded = BUF_INIT};
	char folded[WORD_MOST + 16];
	*out = (struct tokens){NULL, 0, 0, NULL, 0};
	out->cap = text.n / 6 + 64;
	out->items = ARENA_ARRAY(arena, struct token, out->cap);
	buf_reserve(&r.folded, text.n + 64);
	for (size_t at = 0; at < text.n;) {
		size_t begin = at, n = 0, end = at;
		uint32_t cp = utf8_next(text.s, text.n, &at);
		while (is_word_cp(cp) || (n && joins(&r, cp, folded, n, at))) {
			uint32_t cps[FOLD_MOST];
			size_t k = fold_cp(&pack->fold, cp, cps);
			for (size_t i = 0; i < k && n <= WORD_MOST; i++)
				n += put_cp(folded + n, cps[i]);
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
			r.open_cp = r.tight = 0;
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
