/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/token.h"

#include "base/arena.h"
#include "lang/token_in.h"
#include "text/utf8.h"

const char *const builtin_names[BUILTINS] = {"number", "unknown", "break", "stop", "comma", "colon", "open", "close",
    "mark", "def", "glued", "and", "prep", "latin", "line", "blank", "cue", "cuephrase", "cuenoun", "attrib", "relay",
    "that", "relative", "conj", "pron", "weak", "perf", "impf", "part", "masdar", "acc", "pl", "du", "fem", "comp.that",
    "comp.quote", "comp.obj", "family.stress", "family.express", "person", "title", "org", "country", "agency",
    "agencynoun", "capital", "city", "region", "nisba", "delegnoun", "strong", "orgnoun", "given", "surname",
    "ambiguous", "word", "honor", "rank", "office", "officemod", "officephrase", "persondesc", "meetverb", "meetnoun",
    "event", "support", "topicverb", "negation", "hope", "kind.bilateral", "kind.multilateral", "kind.conference",
    "kind.call", "value.planned", "value.postponed", "value.cancelled", "value.ongoing", "month", "weekday", "day",
    "past", "next", "this", "timenoun", "ordinal", "numword", "name.with", "name.between", "name.from", "name.for",
    "name.in", "name.about", "name.at", "name.to", "cal.hijri", "headword", "followhead", "people", "seat", "frame.obj",
    "future", "pos.verb", "pos.func", "pos.noun", "and.wa", "patronym", "attend", "press", "gather", "present", "about",
    "listopen", "frame.ma3a", "among", "frame.host", "clitic", "apart", "unit.month", "seldom", "state", "counterpart",
    "domain", "we", "doubt", "joint", "upper", "caps", "dotted", "final", "poss", "circ", "pos.adj", "turn", "as",
    "outside", "stance", "inherit", "g.m", "g.f", "family.describe", "own", "aux", "himself", "both", "suffixed",
    "demonstrative", "family.reject", "obl", "whom", "sg", "adv", "det", "be", "third.he", "third.she", "third.it",
    "third.they", "listener", "daypart", "titleadj", "comp.bare", "comp.addr", "comp.to", "comp.marked", "base",
    "bracket", "name.by", "intl", "sides", "chief", "private", "name.posted", "renew", "courteous", "gov", "ascribe",
    "peer", "agent", "partake", "deny", "any", "followed", "family.say", "family.deny"};

bool token_may_join(uint32_t cp)
{
	return cp == '\'' || cp == 0x2019 || cp == '-' || cp == '.' || cp == ',';
}

/* Letters, digits and marks, by blocks; what is left out there are signs and punctuation. */
bool token_is_word(uint32_t c)
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

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

struct token *token_push(struct reader *r, uint32_t begin, uint32_t end)
{
	struct token *t = VEC_PUSH(r->arena, r->out);
	*t = (struct token){.span = {begin, end}, .word = PACK_NONE, .written = PACK_NONE, .stem = PACK_NONE};
	return t;
}

/* Room for the folded form of one more word. */
void token_room(struct reader *r)
{
	enum { ROOM = 2 * WORD_MOST };
	if (r->folded_cap - r->folded_n >= ROOM)
		return;
	r->folded = arena_grow(r->arena, r->folded, r->folded_n, r->folded_cap * 2 + ROOM, 1);
	r->folded_cap = r->folded_cap * 2 + ROOM;
}

/* The node that a phrase goes on from is asked for ahead. */
static bool word_starts(const struct pack *p, uint32_t word)
{
	if (word == PACK_NONE || !(p->words[word].sense.flags & PACK_STARTS))
		return false;
	__builtin_prefetch(&p->nodes[p->words[word].root]);
	return true;
}

/* Few words begin a phrase. */
static bool may_start(const struct pack *p, const struct token *t)
{
	return word_starts(p, t->written) || (t->word != t->written && word_starts(p, t->word)) ||
	       word_starts(p, t->stem);
}

/* A class that no entry gives. */
static inline void add_class(const struct reader *r, struct token *t, enum builtin class)
{
	classes_add(&t->classes, class);
	t->begins |= r->pack->class_begins[class];
}

struct token *token_push_affix(
    struct reader *r, const struct pack_affix *a, size_t folded, uint32_t begin, uint32_t end)
{
	struct token *t = token_push(r, begin, end);
	t->folded = (uint32_t)folded;
	t->folded_n = (uint16_t)a->len;
	t->classes = r->pack->sets[a->set];
	t->begins = r->pack->set_begins[a->set];
	t->written = a->word;
	t->hash = pack_hash(r->folded + folded, a->len);
	t->starts = may_start(r->pack, t);
	return t;
}

/* A word listed with its article is still what its stem is. */
static void add_stem(const struct reader *r, struct token *t, const char *folded, size_t n)
{
	const struct pack_affix *al = pack_article(r->pack);
	size_t skip = pack_has_affix(r->pack, al, folded, n, 4) ? al->len : 0;
	uint32_t stem = cut_meaning(r->pack, folded + skip, n - skip);
	if (stem == PACK_NONE || stem == t->word)
		return;
	classes_join(&t->classes, &r->pack->sets[r->pack->words[stem].sense.set]);
	t->begins |= r->pack->set_begins[r->pack->words[stem].sense.set];
	if (!t->sense.iso[0])
		memcpy(t->sense.iso, r->pack->words[stem].sense.iso, 2);
}

/* What the word is in the lexicon; returns whether it has the article. */
static bool look_up(const struct reader *r, struct token *t, const char *folded, size_t n, bool def)
{
	const struct pack_word *w = &r->pack->words[t->word];
	const struct pack_affix *al = pack_article(r->pack);
	t->sense = w->sense;
	t->classes = r->pack->sets[w->sense.set];
	t->begins = r->pack->set_begins[w->sense.set];
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
	bool def = cut->article, digit = is_digit(folded[0]), capitals = p->head->flags & PACK_CAPITALS;
	t->span = (struct span){begin, end};
	t->word = cut->word;
	t->written = cut->written;
	t->stem = cut->stem;
	t->hash = cut->hash;
	t->folded = (uint32_t)at;
	t->folded_n = (uint16_t)n;
	t->starts = may_start(p, t);
	if (t->word != PACK_NONE) {
		def = look_up(r, t, folded, n, def);
		if (t->sense.flags & PACK_EXACT)
			token_as_exact(r, t);
		if (capitals)
			token_as_small(r, t);
	} else {
		t->sense = (struct sense){0};
		t->classes = (struct classes){{0}};
		t->begins = 0;
	}
	if (def)
		no_verb(t);
	if (digit)
		add_class(r, t, IS_NUMBER);
	else if (classes_empty(&t->classes)) /* unknown, or only part of phrases */
		add_class(r, t, IS_UNKNOWN);
	if ((unsigned char)folded[0] < 0x80)
		add_class(r, t, IS_LATIN);
	if (def)
		add_class(r, t, IS_DEF);
	if (glued)
		add_class(r, t, IS_GLUED);
	if (capitals)
		token_as_capital(r, t);
	if (n > 1 && folded[n - 1] == '.')
		add_class(r, t, IS_DOTTED);
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

static void read_word(struct reader *r, uint32_t begin, uint32_t end, size_t at, const struct pack_key *key);

static void read_enclitic(
    struct reader *r, const struct pack_affix *a, uint32_t begin, uint32_t end, size_t at, size_t n)
{
	uint32_t from = text_at(r, begin, end, n);
	struct pack_key key = pack_key_ahead(r->folded + at, n);
	read_word(r, begin, from, at, &key);
	struct token *t = token_push_affix(r, a, at + n, from, end);
	classes_add(&t->classes, IS_GLUED);
}

/* The word of n folded bytes at `at`; most are known as a whole. */
static void read_word(struct reader *r, uint32_t begin, uint32_t end, size_t at, const struct pack_key *key)
{
	struct cut cut;
	const char *s = r->folded + at;
	size_t n = key->n;
	if (n > WORD_MOST) {
		cut = (struct cut){.word = PACK_NONE, .written = PACK_NONE, .stem = PACK_NONE, .hash = key->hash};
	} else if (!cut_whole(r->pack, s, key, &cut) && !cut_parts(r->pack, s, n, &cut)) {
		const struct pack_affix *a = cut_enclitic(r->pack, s, n);
		if (a) {
			read_enclitic(r, a, begin, end, at, n - a->len);
			return;
		}
	}
	uint32_t from = begin;
	size_t done = 0;
	for (int i = 0; i < cut.n; i++) {
		const struct pack_affix *a = cut.affix[i];
		uint32_t next = text_at(r, begin, end, done + (a->kind == AFFIX_FUSED ? a->len - a->len / 2 : a->len));
		struct token *t = token_push_affix(r, a, at + done, from, next);
		if (i > 0)
			classes_add(&t->classes, IS_GLUED);
		from = next;
		done += a->len;
	}
	push_word(r, at + cut.skip, n - cut.skip, from, end, &cut, cut.n > 0);
}

/* The dot behind a word: of an initial, of letters with dots between, of an abbreviation that the pack lists. */
static bool keeps_dot(const struct pack *p, char *folded, size_t n)
{
	if (!(p->head->flags & PACK_DOTTED) || is_digit(folded[0]) || n >= WORD_MOST)
		return false;
	folded[n] = '.';
	return n == 1 || memchr(folded, '.', n) || pack_find(p, folded, n + 1) != PACK_NONE;
}

/* A comma right behind a dot: the dot is an abbreviation's. */
static bool before_comma(const struct reader *r, uint32_t follows, size_t n)
{
	return follows == ',' && n < WORD_MOST && (r->pack->head->flags & PACK_DOTTED);
}

/* Does cp, which ends at byte `at`, go on with a Latin word or number that has n bytes by now? */
static bool joins(const struct reader *r, uint32_t cp, char *folded, size_t n, size_t at)
{
	if (!token_may_join(cp) || (unsigned char)folded[0] >= 0x80)
		return false;
	size_t next = at;
	uint32_t follows = at < r->text.n ? utf8_next(r->text.s, r->text.n, &next) : 0;
	if (cp == '.' || cp == ',') {
		if (is_digit(folded[n - 1]) && follows >= '0' && follows <= '9')
			return true;
		bool letter = n == 1 || (n > 2 && folded[n - 2] == '.');
		return cp == '.' &&
		       (token_is_word(follows) ? letter && (r->pack->head->flags & PACK_DOTTED)
		                               : keeps_dot(r->pack, folded, n) || before_comma(r, follows, n));
	}
	return token_is_word(follows);
}

static bool is_break(uint32_t cp)
{
	return cp == '\n' || cp == '\r' || cp == 0x2029 || cp == 0x85 || cp == '\f' || cp == '\v';
}

/* Letters that the pack's alphabet knows, up to what is none of them; returns where that is. `ends`: it ends the word.
 */
static size_t read_common(const struct reader *r, size_t at, char *folded, size_t *n, bool *ends)
{
	const unsigned char *s = (const unsigned char *)r->text.s;
	const struct pack_letter *alphabet = r->pack->alphabet;
	size_t len = *n, last = r->text.n - 1;
	*ends = false;
	while (at < last && len <= WORD_MOST) {
		uint32_t cp = s[at], size = 1;
		if (cp >= 0x80) {
			uint32_t next = s[at + 1] ^ 0x80U; /* six bits in what continues */
			if (cp - 0xC2 > 0xDF - 0xC2 || next > 0x3F)
				break;
			cp = (cp & 0x1F) << 6 | next;
			size = 2;
		}
		const struct pack_letter l = alphabet[cp];
		if (l.use != LETTER_WORD) {
			*ends = l.use == LETTER_END;
			break;
		}
		memcpy(folded + len, l.to, sizeof l.to);
		len += l.n;
		at += size;
	}
	*n = len;
	return at;
}

/* One written word: its folded form and the byte behind it. */
static size_t read_letters(const struct reader *r, size_t at, char *folded, size_t *n)
{
	for (bool ends;;) {
		at = read_common(r, at, folded, n, &ends);
		if (ends || at >= r->text.n)
			return at;
		size_t next = at;
		uint32_t cp = utf8_next(r->text.s, r->text.n, &next), cps[FOLD_MOST];
		if (!token_is_word(cp) && !(*n && joins(r, cp, folded, *n, next)))
			return at;
		size_t k = fold_cp(&r->pack->fold, cp, cps);
		for (size_t i = 0; i < k && *n <= WORD_MOST; i++)
			*n += utf8_put(folded + *n, cps[i]);
		at = next;
	}
}

/* The words that wait, in order. */
static void read_waiting(struct reader *r)
{
	for (uint32_t i = 0; i < r->waiting_n; i++) {
		pack_expect(r->pack, r->waiting[i].key.hash);
		if (r->waiting[i].stem)
			pack_expect(r->pack, r->waiting[i].stem);
	}
	for (uint32_t i = 0; i < r->waiting_n; i++) {
		const struct waiting *w = &r->waiting[i];
		read_word(r, w->begin, w->end, w->at, &w->key);
	}
	r->waiting_n = 0;
}

/* A word waits for others: the memory that they are looked up in is fetched for all at once. */
static void wait_word(struct reader *r, uint32_t begin, uint32_t end, size_t at, size_t n)
{
	const char *s = r->folded + at;
	const struct pack_affix *al = pack_article(r->pack);
	bool article = al && pack_has_affix(r->pack, al, s, n, 4);
	uint32_t stem = article ? pack_key_ahead(s + al->len, n - al->len).hash : 0;
	struct waiting *w = &r->waiting[r->waiting_n++];
	*w = (struct waiting){begin, end, (uint32_t)at, stem, pack_key_ahead(s, n)};
	pack_expect_slot(r->pack, w->key.hash);
	if (stem)
		pack_expect_slot(r->pack, stem);
	if (r->waiting_n == WAITING)
		read_waiting(r);
}

/* What is no word. */
static void read_sign(struct reader *r, uint32_t cp, uint32_t begin, uint32_t end)
{
	if (is_break(cp)) {
		struct token *t = token_push(r, begin, end);
		add_class(r, t, IS_BREAK);
		r->open_cp = r->tight = r->due = r->twin = 0;
		r->turned = false;
	} else if (cp != ' ' && cp != '\t' && cp != 0xA0) {
		token_mark(r, cp, begin, end);
	}
}

void tokenize(struct arena *arena, const struct pack *pack, struct str text, struct tokens *out)
{
	struct reader r = {.pack = pack, .arena = arena, .text = text, .out = out, .folded_cap = text.n + 256};
	*out = (struct tokens){NULL, 0, 0, NULL};
	out->cap = text.n / 8 + 64;
	out->items = arena_take(arena, out->cap, sizeof *out->items);
	r.folded = arena_take(arena, r.folded_cap, 1);
	for (size_t at = 0; at < text.n;) {
		if (text.s[at] == ' ') {
			at++;
			continue;
		}
		token_room(&r);
		size_t begin = at, n = 0, start = r.folded_n;
		at = read_letters(&r, at, r.folded + start, &n);
		if (at > begin) {
			r.folded_n += n;
			if (n) /* else marks without a letter */
				wait_word(&r, (uint32_t)begin, (uint32_t)at, start, n);
		} else {
			uint32_t cp = utf8_next(text.s, text.n, &at);
			read_waiting(&r);
			read_sign(&r, cp, (uint32_t)begin, (uint32_t)at);
		}
	}
	read_waiting(&r);
	out->folded = r.folded;
}
