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

enum { PACK_CLASSES = 256, PACK_SET_WORDS = PACK_CLASSES / 64 };

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
	for (int i = 0; i < PACK_SET_WORDS; i++)
		a->bits[i] |= b->bits[i];
}

static inline bool classes_meet(const struct classes *a, const struct classes *b)
{
	uint64_t m = 0;
	for (int i = 0; i < PACK_SET_WORDS; i++)
		m |= a->bits[i] & b->bits[i];
	return m != 0;
}

/* What an entry says besides its classes. */
struct sense {
	uint16_t set;   /* index of its class set */
	char iso[2];    /* ISO 3166-1 alpha-2, zeros: none */
	int16_t num;    /* num=, offset= */
	uint16_t flags; /* PACK_STARTS: a phrase begins with this word */
};

enum { PACK_STARTS = 1 };

struct pack_word {
	uint32_t text; /* offset of the folded form */
	uint32_t len;  /* [byte] */
	struct sense sense;
};

struct pack_edge {
	uint32_t node, word, next; /* phrase trie: node --word--> next; node 0xFFFFFFFF: free slot */
};

struct pack_node {
	struct sense sense;
	uint32_t final; /* 0 or 1 */
};

/* How a written word is taken apart; in the order of the pack's file. */
struct pack_affix {
	uint32_t text, len; /* folded */
	uint32_t set;       /* classes of the token that it becomes; 0 with an article */
	uint32_t kind;      /* enum affix_kind */
};

enum affix_kind {
	AFFIX_CONJUNCTION,
	AFFIX_PREPOSITION,
	AFFIX_ARTICLE,
	AFFIX_FUSED, /* preposition that eats the article's first letter */
	AFFIX_ENCLITIC
};

struct pack_mark {
	uint32_t cp, partner; /* partner: the closing mark of an opening one, else 0 */
	uint32_t set;
	uint32_t tight; /* 1: also an apostrophe; it opens only before a word, and closes only what is open */
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
	uint32_t name, stage;  /* offsets of NUL-terminated names */
	uint32_t code, code_n; /* first instruction, how many */
	uint32_t out;          /* class that the match gets */
	uint32_t first;        /* class set (index) one of which the first unit must have; 0: any */
	uint32_t line;
};

enum pack_flag {
	PACK_CAPITALS = 1,     /* names begin with a capital */
	PACK_DOTTED = 2,       /* abbreviations keep their dots */
	PACK_SUBJECT_FIRST = 4 /* a subject stands before its verb */
};

enum { PACK_MAGIC = 0x36504653 /* "SFP6" */ };

struct pack_head {
	uint32_t magic, size;
	uint32_t classes, class_n;    /* offsets of NUL-terminated names */
	uint32_t sets, set_n;         /* struct classes */
	uint32_t words, word_n;       /* struct pack_word */
	uint32_t slots, slot_mask;    /* uint32_t word + 1, 0: free */
	uint32_t nodes, node_n;       /* struct pack_node; 0 is the root */
	uint32_t edges, edge_mask;    /* struct pack_edge */
	uint32_t affixes, affix_n;    /* struct pack_affix */
	uint32_t marks, mark_n;       /* struct pack_mark */
	uint32_t patterns, pattern_n; /* struct pack_pattern */
	uint32_t code, code_n;        /* struct instruction (lang/pattern.h) */
	uint32_t exacts, exact_n;     /* struct pack_exact */
	uint32_t letters, letter_n;   /* struct pack_letters */
	uint32_t frames, frame_n;     /* struct pack_frame */
	uint32_t flags;               /* enum pack_flag */
	uint32_t often;               /* class of words that any text of the language is full of, PACK_NONE */
	uint32_t small;               /* class set: what a word without a capital never is */
	uint32_t lang;                /* NUL-terminated ISO 639-1 */
};

struct pack {
	struct str image;
	const struct pack_head *head;
	const struct classes *sets;
	const struct pack_word *words;
	const uint32_t *slots;
	const struct pack_node *nodes;
	const struct pack_edge *edges;
	const struct pack_affix *affixes;
	const struct pack_mark *marks;
	const struct pack_exact *exacts;
	const struct pack_letters *letters;
	const struct pack_frame *frames;
	const struct pack_pattern *patterns;
	const struct instruction *code;
	struct fold fold;
};

#define PACK_NONE 0xFFFFFFFFU /* no word, no class */

bool pack_open(struct pack *p, struct str image, const struct fold *fold);
/* Is a text likely of this language? By its letters, in the first few thousand of them, and by the words that the pack
 * says are often met: languages share their letters. */
bool pack_fits(const struct pack *p, struct str text);
const char *pack_lang(const struct pack *p);
const char *pack_text(const struct pack *p, uint32_t offset);
/* The number of a class; PACK_NONE when the pack has no such class. */
uint32_t pack_class(const struct pack *p, const char *name);
const char *pack_class_name(const struct pack *p, uint32_t id);
/* The word with this folded form, or PACK_NONE. */
uint32_t pack_find(const struct pack *p, const char *folded, size_t n);
/* A step in the phrase trie from `node` (0: root) by a word; 0 when there is none. */
uint32_t pack_step(const struct pack *p, uint32_t node, uint32_t word);

/* The article that is written together with its word; NULL when the language has none. */
const struct pack_affix *pack_article(const struct pack *p);
/* Does a folded word begin with the affix and go on for at least `least` bytes? */
bool pack_has_affix(
    const struct pack *p, const struct pack_affix *a, const char *s, size_t n, size_t least /* [byte] */);

uint32_t pack_hash(const char *s, size_t n);
uint32_t pack_edge_hash(uint32_t node, uint32_t word);

#endif
