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
    "future", "pos.verb", "pos.func", "pos.noun", "and.list", "patronym", "attend", "press", "gather", "present",
    "about", "listopen", "frame.with", "among", "frame.host", "clitic", "apart", "unit.month", "seldom", "state",
    "counterpart", "domain", "we", "doubt", "joint", "upper", "caps", "dotted", "final", "poss", "circ", "pos.adj",
    "turn", "as", "outside", "stance", "inherit", "g.m", "g.f", "family.describe", "own", "aux", "himself", "both",
    "suffixed", "demonstrative", "family.reject", "obl", "whom", "sg", "adv", "det", "be", "third.he", "third.she",
    "third.it", "third.they", "listener", "daypart", "titleadj", "comp.bare", "comp.addr", "comp.to", "comp.marked",
    "base", "bracket", "name.by", "intl", "sides", "chief", "private", "name.posted", "renew", "courteous", "gov",
    "ascribe", "peer", "agent", "partake", "deny", "any", "followed", "family.say", "family.deny", "hold", "talks",
    "another", "of.persons", "of.states", "summit", "passive", "proceedings", "impersonal", "status", "then", "organ",
    "pron.two", "faction", "bodykind", "du2", "knownas", "nameconn", "bygone", "views", "frame.from", "setting",
    "comp.told", "deed", "but", "and.that", "adjunct", "byline", "sponsor"};

uint32_t trait_of(enum builtin class)
{
	switch (class) {
	case IS_BREAK:
	case IS_STOP:
	case IS_OPEN:
	case IS_CLOSE:
	case IS_DOTTED:
		return TRAIT_MARK;
	case IS_PERSON:
	case IS_SURNAME:
	case IS_AGENCY:
	case IS_COUNTRY:
	case IS_CAPITAL:
	case IS_SEAT:
	case IS_ORG:
	case IS_TITLE:
	case IS_PERSONDESC:
	case IS_COUNTERPART:
		return TRAIT_ACTOR;
	case IS_RELAY:
	case IS_CUE:
	case IS_CUEPHRASE:
	case IS_CUENOUN:
		return TRAIT_SAYS;
	case IS_ATTRIB:
	case IS_AS:
	case IS_OUTSIDE:
		return TRAIT_ASCRIBE;
	case IS_ATTEND:
	case IS_GATHER:
	case IS_PRESENT:
	case IS_MEETVERB:
	case IS_MEETNOUN:
	case IS_TOPICVERB:
	case IS_EVENT:
		return TRAIT_MEETS;
	case IS_BODYKIND:
		return TRAIT_BODY;
	case IS_DAY:
	case IS_MONTH:
	case IS_WEEKDAY:
	case IS_TIMENOUN:
	case IS_THIS:
		return TRAIT_TIME;
	case IS_CONJ:
	case IS_AND:
	case IS_PREP:
	case IS_NAME_IN:
	case IS_IMPERSONAL:
	case IS_STATUS:
		return TRAIT_TURN;
	default:
		return 0;
	}
}

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

static bool is_break(uint32_t cp)
{
	return cp == '\n' || cp == '\r' || cp == 0x2029 || cp == 0x85 || cp == '\f' || cp == '\v';
}

/* What is no word. */
static void read_sign(struct reader *r, uint32_t cp, uint32_t begin, uint32_t end)
{
	if (is_break(cp)) {
		struct token *t = token_push(r, begin, end);
		token_add_class(r, t, IS_BREAK);
		r->open_cp = r->tight = r->due = r->twin = 0;
		r->turned = false;
	} else if (cp != ' ' && cp != '\t' && cp != 0xA0) {
		token_mark(r, cp, begin, end);
	}
}

/* Looked up, with its article and without; what will be read of it is asked for. */
static inline void look_at_word(const struct reader *r, struct waiting *w)
{
	const struct pack *p = r->pack;
	struct pack_found found = pack_look(p, r->folded + w->at, &w->form, w->slot);
	const struct pack_word *word = &p->words[pack_slot_number(w->slot)];
	uint32_t whole = word[found.written == found.stem + 1].sense.set, stem = word->sense.set;
	uint32_t means = (found.written != PACK_NONE) & (whole != 0);
	uint32_t other = (found.stem != PACK_NONE) & (stem != 0);
	w->is.written = found.written;
	w->is.stem = found.stem;
	w->is.hash = w->form.key.hash;
	w->is.article = w->form.article;
	w->is.word = pack_pick(means, found.written, found.stem) | ((means | other) - 1);
	__builtin_prefetch(&p->sets[pack_pick(means, whole, stem)]);
}

void token_find(const struct reader *r, struct waiting *w)
{
	w->slot = pack_slot_of(r->pack->slots[pack_place(r->pack, &w->form.key)], w->form.key.hash);
	look_at_word(r, w);
}

/* All that wait become tokens, in order. Each step is taken for all before the next, so that the memory that this one
 * reads has been fetched meanwhile: slots, words, sets. */
static void take_turn(struct reader *r)
{
	const struct pack *p = r->pack;
	struct waiting *w = r->waiting, *end = w + r->waiting_n;
	for (w = r->waiting; w < end; w++) {
		w->slot = pack_place(p, &w->form.key);
		__builtin_prefetch(&p->slots[w->slot]);
	}
	for (w = r->waiting; w < end; w++) {
		w->slot = pack_slot_of(p->slots[w->slot], w->form.key.hash);
		__builtin_prefetch(&p->words[pack_slot_number(w->slot)]);
	}
	for (w = r->waiting; w < end; w++)
		look_at_word(r, w);
	for (w = r->waiting; w < end; w++)
		if (w->form.whole.n)
			token_word(r, w);
		else
			read_sign(r, w->cp, w->begin, w->end);
	r->waiting_n = 0;
}

static struct waiting *wait_more(struct reader *r)
{
	if (r->waiting_n == WAITING)
		take_turn(r);
	return &r->waiting[r->waiting_n++];
}

void token_form(const struct reader *r, struct waiting *w, size_t at, size_t n)
{
	w->at = (uint32_t)at;
	w->form.whole = pack_bytes_ahead(r->folded + at, n);
	pack_form_of(r->pack, r->folded + at, &w->form);
}

/* A word waits for others, so that the memory that they are looked up in is fetched for many at once. */
static void wait_word(struct reader *r, uint32_t begin, uint32_t end, size_t at, size_t n, bool plain)
{
	struct waiting *w = wait_more(r);
	w->plain = plain;
	w->begin = begin;
	w->end = end;
	token_form(r, w, at, n);
	pack_expect(r->pack, &w->form.key);
}

/* A sign keeps its place among words. It may be written as a part of the one before it where there are enclitics. */
static void wait_sign(struct reader *r, uint32_t cp, uint32_t begin, uint32_t end)
{
	if (r->pack->enclitics) {
		take_turn(r);
		read_sign(r, cp, begin, end);
		return;
	}
	struct waiting *w = wait_more(r);
	w->begin = begin;
	w->end = end;
	w->cp = cp;
	w->at = 0;
	w->form = (struct pack_form){.article = false};
}

/* Is what stands at byte `at` known to be in no word? */
static inline bool is_sign(const struct reader *r, size_t at)
{
	const unsigned char *s = (const unsigned char *)r->text.s + at;
	uint32_t cp = s[0];
	if (cp >= 0x80) {
		if (cp < 0xC2 || cp > 0xDF || r->text.n - at < 2 || (s[1] & 0xC0) != 0x80)
			return false;
		cp = (cp & 0x1F) << 6 | (s[1] & 0x3FU);
	}
	return r->pack->alphabet[cp].use == LETTER_END;
}

enum { SHORT_WORD = 5 /* [byte] with its blank; texts of shorter ones are copied to where there is more room */ };

void tokenize(struct arena *arena, const struct pack *pack, struct str text, struct tokens *out)
{
	struct reader r = {.pack = pack, .arena = arena, .text = text, .out = out, .folded_cap = text.n + 256};
	*out = (struct tokens){NULL, 0, 0, NULL};
	out->cap = text.n / SHORT_WORD + 64;
	out->items = arena_take(arena, out->cap, sizeof *out->items);
	r.folded = arena_take(arena, r.folded_cap, 1);
	for (size_t at = 0; at < text.n;) {
		if (text.s[at] == ' ') {
			at++;
			continue;
		}
		token_room(&r);
		size_t begin = at, n = 0, start = r.folded_n;
		bool plain = false;
		if (!is_sign(&r, at))
			at = token_letters(&r, at, r.folded + start, &n, &plain);
		if (at > begin) {
			r.folded_n += n;
			if (n) /* else marks without a letter */
				wait_word(&r, (uint32_t)begin, (uint32_t)at, start, n, plain);
		} else {
			uint32_t cp = utf8_next(text.s, text.n, &at);
			wait_sign(&r, cp, (uint32_t)begin, (uint32_t)at);
		}
	}
	take_turn(&r);
	out->folded = r.folded;
}
