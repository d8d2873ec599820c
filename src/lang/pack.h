/* SPDX-License-Identifier: GPL-3.0-or-later
 * pack -- what the program knows of one language, compiled to one constant image
 *
 * An image is made at build time from the text files of resources/lang/LL (lang/compile.h) and linked in; opening it
 * only checks its head. Words and phrases carry a set of classes (named in the pack's files), an ISO country and a
 * number. Everything is found by the folded form (text/fold.h).
 * The image is borrowed and must outlive the pack. Image offsets are 32-bit and counted from its first byte. */
#ifndef LANG_PACK_H
#define LANG_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "text/fold.h"

enum { PACK_CLASSES = 320, PACK_SET_WORDS = PACK_CLASSES / 64 };

/* Sets are small: their loops run faster written out. clang does so by itself. */
#if defined(__GNUC__) && !defined(__clang__)
#define PACK_UNROLL _Pragma("GCC unroll 8")
#else
#define PACK_UNROLL
#endif

/* A set of classes. */
struct classes {
	uint64_t bits[PACK_SET_WORDS];
};

static inline bool classes_has(const struct classes *c, unsigned id)
{
	return c->bits[id >> 6] >> (id & 63) & 1;
}

static inline void classes_add(struct classes *c, unsigned id)
{
	c->bits[id >> 6] |= (uint64_t)1 << (id & 63);
}

static inline void classes_join(struct classes *a, const struct classes *b)
{
	PACK_UNROLL
	for (int i = 0; i < PACK_SET_WORDS; i++)
		a->bits[i] |= b->bits[i];
}

static inline bool classes_meet(const struct classes *a, const struct classes *b)
{
	uint64_t m = 0;
	PACK_UNROLL
	for (int i = 0; i < PACK_SET_WORDS; i++)
		m |= a->bits[i] & b->bits[i];
	return m != 0;
}

static inline bool classes_empty(const struct classes *c)
{
	uint64_t m = 0;
	PACK_UNROLL
	for (int i = 0; i < PACK_SET_WORDS; i++)
		m |= c->bits[i];
	return m == 0;
}

enum { PATTERN_BITS = 56 };

/* What a unit of some classes may be looked at for. */
struct uses {
	uint64_t begin;  /* patterns whose first unit it may be, a bit each (struct pack_pattern) */
	uint64_t second; /* whose second; above PATTERN_BITS its traits (enum trait, lang/token.h) */
};

static inline void uses_join(struct uses *a, const struct uses *b)
{
	a->begin |= b->begin;
	a->second |= b->second;
}

/* A set of classes of the pack: a line of the processor's cache. */
struct pack_set {
	struct classes classes;
	struct uses uses;
	uint64_t none; /* fills the line */
};

_Static_assert(sizeof(struct pack_set) == 64, "a line");

/* What an entry says besides its classes. */
struct sense {
	uint16_t set;   /* index of its class set */
	char iso[2];    /* ISO 3166-1 alpha-2, zeros: none */
	int16_t num;    /* num=, offset= */
	uint16_t flags; /* enum sense_flag */
};

enum sense_flag {
	PACK_STARTS =
	    1, /* a phrase begins with this word, or with it without its article, or with its article put back */
	PACK_STEM = 2,  /* listed with its article, and a word without it as well */
	PACK_EXACT = 4, /* some spellings of it are told apart */
	PACK_FINAL = 8, /* of a node: a phrase ends here */
	PACK_WHOLE =
	    16, /* a finite verb, or a noun of doing of which the rest is no word: what begins it is no article */
	PACK_STATE = 32, /* as PACK_STARTS, of a phrase that has a country */
	PACK_WITH = 64   /* the next word is the same with its article */
};

enum {
	PACK_HEAD = 16,     /* [byte] */
	PACK_LONGEST = 255, /* [byte] of a word */
	PACK_STEM_LEAST = 4 /* [byte] behind an article */
};

/* Half a line of the processor's cache: a look-up reads a shift, a slot (lang/pack_find.h), and one of these. A word
 * with its article stands right behind the same without. */
struct pack_word {
	char head[PACK_HEAD];        /* the first bytes of the folded form, zeros behind it */
	uint32_t text;               /* offset of the folded form when it is longer than its head, else pack_begins */
	uint32_t root : 24, len : 8; /* node behind it in the phrase trie, 0: none; [byte] */
	struct sense sense;
};

/* Where the search for a hash begins in a table of n; it goes on to the next, behind the last to the first. */
static inline uint32_t pack_home(uint32_t hash, uint32_t n)
{
	return (uint32_t)((uint64_t)hash * n >> 32);
}

struct pack_edge {
	uint32_t word, next; /* phrase trie: --word--> next; those of a node lie side by side, by pack_edge_order */
};

struct pack_node {
	struct sense sense;
	uint32_t next;  /* which words may follow: a bit for each hash (pack_next_bit) */
	uint32_t edges; /* the first of its edges; they end where those of the next node begin */
};

/* How a character below PACK_LETTERS is read, so that most text needs no other look. */
enum { PACK_LETTERS = 0x800 /* [cp] */ };

enum letter_use {
	LETTER_OTHER, /* to be looked at */
	LETTER_WORD,  /* of a word; becomes `n` bytes */
	LETTER_END    /* in no word */
};

struct pack_letter {
	char to[2]; /* folded */
	uint8_t n, use;
};

/* How a written word is taken apart; in the order of the pack's file. */
struct pack_affix {
	uint32_t text, len; /* folded */
	uint32_t set;       /* classes of the token that it becomes; 0 with an article */
	uint32_t kind;      /* enum affix_kind */
	uint32_t word;      /* as a word of the lexicon, or PACK_NONE */
	uint32_t hash;      /* pack_hash of it */
};

enum { PACK_AFFIXES = 64 };

enum affix_kind {
	AFFIX_CONJUNCTION,
	AFFIX_PREPOSITION,
	AFFIX_ARTICLE,
	AFFIX_FUSED, /* preposition that eats the article's first letter */
	AFFIX_ENCLITIC,
	AFFIX_JOINED /* a small word that a name begins with */
};

struct pack_mark {
	uint32_t cp, partner; /* partner: the closing mark of an opening one, else 0 */
	uint32_t set;
	uint32_t how; /* enum mark_how, joined */
};

enum mark_how {
	MARK_TIGHT = 1, /* also an apostrophe; it opens only before a word, and closes only what is open */
	MARK_TWICE = 2  /* the sign stands twice: (( */
};

/* A spelling whose folded form says too little: as written it has this sense and no other. */
struct pack_exact {
	uint32_t word, text, len;
	struct sense sense;
};

/* Letters by which a text is known to be (or not to be) of this language. */
enum letter_kind {
	LETTER_OWN,
	LETTER_FOREIGN, /* of the same script, but not of this language */
	LETTER_UPPER    /* a capital */
};

struct pack_letters {
	uint32_t from, to; /* [cp] */
	uint32_t kind;     /* enum letter_kind */
};

/* A cue of class `comp` takes its content behind a preposition of class `name`: the pairs comp.X, name.X of the pack.
 */
struct pack_frame {
	uint32_t comp, name;
};

struct pack_pattern {
	uint32_t name, stage; /* offsets of NUL-terminated names */
	uint32_t code;        /* first step of its program */
	uint32_t out;         /* class that the match gets */
	uint32_t line;
	uint32_t
	    goal; /* of pack.gates: a match has units of the way, then one of the goal; one more, 0: none is known */
	uint16_t way, behind; /* 1: behind its first unit */
	uint32_t bit; /* its own in struct uses; where there are more patterns, those that few words begin share one */
	uint32_t other; /* the next of its stage that shares it, or PACK_NONE */
};

enum pack_flag {
	PACK_CAPITALS = 1,      /* names begin with a capital */
	PACK_DOTTED = 2,        /* abbreviations keep their dots */
	PACK_SUBJECT_FIRST = 4, /* a subject stands before its verb */
	PACK_MODIFIER_FIRST = 8 /* what says more of a noun stands before it */
};

enum { PACK_MAGIC = 0x44504653 /* "SFPD" */ };

struct pack_head {
	uint32_t magic, size;
	uint32_t classes, class_n;    /* offsets of NUL-terminated names */
	uint32_t sets, set_n;         /* struct pack_set */
	uint32_t uses;                /* struct uses for each of PACK_CLASSES */
	uint32_t words, word_n;       /* struct pack_word; the last is none */
	uint32_t slots, slot_n;       /* uint32_t: pack_slot */
	uint32_t shifts, shift_n;     /* uint16_t: for each group of words */
	uint32_t nodes, node_n;       /* struct pack_node; 0 is the root; one more behind the last, for its edges */
	uint32_t edges, edge_n;       /* struct pack_edge, but for those of the root */
	uint32_t affixes, affix_n;    /* struct pack_affix */
	uint32_t marks, mark_n;       /* struct pack_mark */
	uint32_t patterns, pattern_n; /* struct pack_pattern */
	uint32_t steps, step_n;       /* struct step (lang/pattern.h) */
	uint32_t masks, mask_part_n;  /* struct mask */
	uint32_t gates, gate_n;       /* struct classes */
	uint32_t stages, stage_n;     /* struct pack_stage */
	uint32_t exacts, exact_n;     /* struct pack_exact */
	uint32_t letters, letter_n;   /* struct pack_letters */
	uint32_t alphabet;            /* struct pack_letter, PACK_LETTERS of them */
	uint32_t pairs;               /* uint16_t: the folded forms of those of two bytes that are as long, else 0 */
	uint32_t frames, frame_n;     /* struct pack_frame */
	uint32_t flags;               /* enum pack_flag */
	uint32_t often;               /* class of words that any text of the language is full of, PACK_NONE */
	uint32_t small;               /* class set: what a word without a capital never is */
	uint32_t lang;                /* NUL-terminated ISO 639-1 */
};

enum added { ADDED_UNKNOWN = 1, ADDED_DEF = 2, ADDED_GLUED = 4 };

struct pack {
	struct str image;
	const struct pack_head *head;
	const struct pack_set *sets;
	const struct uses *class_uses;
	struct uses any;      /* patterns that any unit begins, that any second unit follows */
	struct uses added[8]; /* what classes say that the tokenizer gives to many words (enum added) */
	const struct pack_word *words;
	const uint32_t *slots;
	const uint16_t *shifts;
	const struct pack_node *nodes;
	const struct pack_edge *edges;
	const struct pack_affix *affixes;
	const struct pack_mark *marks;
	const struct pack_exact *exacts;
	const struct pack_letters *letters;
	const struct pack_letter *alphabet;
	const uint16_t *pairs;
	const struct pack_affix *article; /* written together with its word; NULL when the language has none */
	uint64_t article_bits,
	    article_mask;        /* its first bytes as in struct pack_key; nothing is so where there is none */
	size_t article_n;        /* [byte] */
	uint8_t first_mark[256]; /* for the low byte of a sign: no mark before this one is it */
	/* Affixes, a bit each: proclitics and small words that names begin with, for each hash of their first letters
	 * (pack_first_hash); enclitics, for the low bits of their last byte. */
	uint64_t proclitics[64], joined[64], enclitic[64];
	uint64_t capitals[PACK_LETTERS / 64]; /* a bit for each letter below PACK_LETTERS */
	uint8_t voices[PACK_LETTERS];         /* what a letter speaks for (enum voice) */
	bool ascii_own, ascii_other; /* the letters of ASCII are all the language's own; none is, nor foreign */
	bool ascii_lower;            /* they are folded to small ones */
	bool enclitics, joins;       /* there are such */
	const struct pack_frame *frames;
	struct classes frame_names; /* one of which a preposition of any frame has */
	const struct pack_pattern *patterns;
	const struct step *steps;
	const struct mask *masks;
	const struct classes *gates;
	const struct pack_stage *stages;
	struct fold fold;
};

/* What a letter says of the language of its text. */
enum voice { VOICE_OTHER, VOICE_OWN, VOICE_FOREIGN, VOICE_NONE };

#define PACK_NONE 0xFFFFFFFFU /* no word, no class */

bool pack_open(struct pack *p, struct str image, const struct fold *fold);
/* The same for an image from outside: nothing in it is believed before everything was seen to stay within it. Cost: one
 * pass over the image. */
bool pack_open_strange(struct pack *p, struct str image, const struct fold *fold);
/* Its part that looks through the tables (lang/pack_sound.c). */
bool pack_is_sound(const struct pack *p);
/* Another, that makes struct pack.voices (lang/pack_fits.c). */
void pack_look_at_voices(struct pack *p);
/* Is a text likely of this language? By its letters, in the first few thousand of them, and by the words that the pack
 * says are often met: languages share their letters. */
bool pack_fits(const struct pack *p, struct str text);
const char *pack_lang(const struct pack *p);
const char *pack_text(const struct pack *p, uint32_t offset);
/* The number of a class; PACK_NONE when the pack has no such class. */
uint32_t pack_class(const struct pack *p, const char *name);
const char *pack_class_name(const struct pack *p, uint32_t id);
/* The word with this folded form, or PACK_NONE (lang/pack_find.h says how, and more). */
uint32_t pack_find(const struct pack *p, const char *folded, size_t n);
/* What units of these classes may be, but for struct pack.any; may say more than is so. */
struct uses pack_uses(const struct pack *p, const struct classes *c);
/* A step in the phrase trie from `node` (0: root) by a word; 0 when there is none. */
uint32_t pack_step(const struct pack *p, uint32_t node, uint32_t word);

/* The word's folded form. */
struct str pack_word_text(const struct pack *p, uint32_t word);

/* Of a folded word of two bytes and more. */
static inline unsigned pack_first_hash(const char *s)
{
	return ((unsigned char)s[0] * 5U + (unsigned char)s[1]) & 63;
}

/* Affixes are one letter or two: two or four bytes where letters have two. */
static inline bool pack_same(const char *a, const char *b, size_t n)
{
	return n == 4 ? memcmp(a, b, 4) == 0 : n == 2 ? memcmp(a, b, 2) == 0 : memcmp(a, b, n) == 0;
}

/* Does a folded word begin with the affix and go on for at least `least` bytes? */
static inline bool pack_has_affix(
    const struct pack *p, const struct pack_affix *a, const char *s, size_t n, size_t least /* [byte] */)
{
	return n >= a->len + least && pack_same(s, p->image.s + a->text, a->len);
}

/* Which proclitics may begin a folded word, a bit for each in the order of the pack's affixes. */
static inline uint64_t pack_proclitics(const struct pack *p, const char *s, size_t n)
{
	return n > 4 ? p->proclitics[pack_first_hash(s)] : 0;
}

/* Which small words may begin a name, in the same way. */
static inline uint64_t pack_joined(const struct pack *p, const char *s, size_t n)
{
	return n > 2 ? p->joined[pack_first_hash(s)] : 0;
}

/* The next of them; at least one is left. */
static inline const struct pack_affix *pack_affix_next(const struct pack *p, uint64_t *left)
{
	const struct pack_affix *a = &p->affixes[__builtin_ctzll(*left)];
	*left &= *left - 1;
	return a;
}

/* The article that is written together with its word; NULL when the language has none. */
static inline const struct pack_affix *pack_article(const struct pack *p)
{
	return p->article;
}

/* Of any bytes; of a folded form its stem's, as in struct pack_form. */
uint32_t pack_hash(const char *s, size_t n);
uint32_t pack_stem_hash(const struct pack *p, const char *s, size_t n);
uint32_t pack_edge_hash(uint32_t node, uint32_t word);

static inline uint32_t pack_edge_order(uint32_t word)
{
	return word * 0x9E3779B1U;
}

static inline uint32_t pack_next_bit(uint32_t word)
{
	return (uint32_t)1 << (pack_edge_order(word) >> 27);
}

/* Which words may be second in a phrase that begins with this one: as in struct pack_node. */
static inline uint32_t pack_begins(const struct pack *p, const struct pack_word *w)
{
	return w->len <= PACK_HEAD ? w->text : w->root ? p->nodes[w->root].next : 0;
}

#endif
