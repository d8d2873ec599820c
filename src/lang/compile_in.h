/* SPDX-License-Identifier: GPL-3.0-or-later
 * compile_in -- what the parts of the pack compiler share (lang/compile*.c only) */
#ifndef LANG_COMPILE_IN_H
#define LANG_COMPILE_IN_H

#include "base/arena.h"
#include "base/buf.h"
#include "lang/compile.h"
#include "lang/pack.h"
#include "lang/pattern.h"

/* Patterns as they are read; compile_match makes of them what is run. */
enum op {
	OP_TEST,   /* an element: tests a ... a + b; consumes one unit */
	OP_SPLIT,  /* try a first, then b */
	OP_JUMP,   /* a */
	OP_OPEN,   /* capture a begins */
	OP_CLOSE,  /* capture a ends */
	OP_AHEAD,  /* sub-program at pc+1 to a must match here (b = 1: must not) */
	OP_BEHIND, /* the unit before must pass tests a ... a + b */
	OP_MATCH
};

struct instruction {
	uint32_t op, a, b;
};

/* One test of a unit, kept in the code as an OP_TEST; a: class, b: flags. A "word" is a class of its own. */
enum { TEST_NOT = 1, TEST_ANY = 2 };

struct word_entry {
	struct str folded;
	struct classes classes;
	struct classes added; /* what additions say of it: no bar takes these away */
	char iso[2];
	int16_t num;
	bool base;         /* written as such; false: made by a paradigm only */
	bool starts;       /* a phrase begins with it */
	bool starts_state; /* and one that has a country */
};

struct node_entry {
	struct classes classes;
	char iso[2];
	int16_t num;
	bool final;
};

struct trie_edge {
	uint32_t node, word, next; /* node --word--> next */
};

struct paradigm_rule {
	struct str name, ending, suffix, classes;
	int slot;
};

/* What an entry says of its forms. */
struct pending {
	struct str form; /* raw */
	struct classes classes;
	char iso[2];
	int16_t num;
	bool away; /* the forms lose these classes, or all when there are none */
};

struct bar {
	struct classes over, taken; /* words of a class in `over` lose those in `taken` */
};

/* Flag of a test in the code until the image is made: an element, which points to its tests. */
#define TEST_ELEMENT 0x80000000U

struct exact_entry {
	struct str raw;
	uint32_t word, set;
	char iso[2];
};

/* A class that only additions speak of: perhaps a name misspelt. */
struct novel {
	uint32_t class;
	const char *file;
	int line;
};

struct let {
	struct str name, text;
};

struct pattern_entry {
	struct pack_pattern made;
	struct str name, stage;
	bool added;
	bool away; /* an addition took it away */
};

struct example {
	uint32_t pattern;
	bool yes;
	struct str text;
	const char *file;
	int line;
};

struct compile {
	struct arena *arena;
	struct fold fold;
	struct str lang;
	compile_report *report;
	void *with;
	size_t errors;
	const char *file;
	int line;
	bool full;  /* no more words; said */
	bool added; /* the file is an addition */
	bool strict;
	size_t taken; /* words and phrases that lost something */

	VEC_OF(struct str) classes;
	VEC_OF(struct word_entry) words;
	uint32_t *slots, slot_n; /* power of two */
	uint32_t *numbers;       /* of each word in the image */
	VEC_OF(struct node_entry) nodes;
	VEC_OF(struct trie_edge) edges;
	uint32_t *edge_slots, edge_slot_n;
	VEC_OF(struct paradigm_rule) paradigms;
	VEC_OF(struct pending) pending; /* made forms, added when all written ones are known */
	VEC_OF(struct bar) bars;
	VEC_OF(struct bar) implied; /* over: all of them; taken: what is then given */
	VEC_OF(struct exact_entry) exacts;
	VEC_OF(struct pack_letters) letters;
	VEC_OF(struct let) lets;
	VEC_OF(struct pattern_entry) patterns;
	VEC_OF(struct instruction) code;
	VEC_OF(struct example) examples;
	VEC_OF(struct pack_affix) affixes;
	VEC_OF(struct str) affix_texts;
	VEC_OF(struct pack_mark) marks;
	VEC_OF(struct classes) sets;
	struct uses class_uses[PACK_CLASSES];
	uint32_t *set_slots;
	struct classes small;
	uint32_t flags; /* enum pack_flag */
	VEC_OF(struct novel) novels;
	struct str stage; /* empty: none yet in this file */
};

void compile_error(struct compile *c, const char *key, struct str arg);
/* The same for a name that is none of `n` ones, `stride` bytes from one to the next: with the one that was meant. */
void compile_error_near(
    struct compile *c, const char *key, struct str name, const struct str *names, size_t n, size_t stride);
void compile_full(struct compile *c, struct str what);      /* no more room; said once */
uint32_t compile_class(struct compile *c, struct str name); /* makes it */
uint32_t compile_set(struct compile *c, const struct classes *set);
/* The folded form in the compiler's arena. */
struct str compile_fold(struct compile *c, struct str raw);
uint32_t compile_word(struct compile *c, struct str folded); /* makes it */
/* Adds a form of one or more words (blanks between), or takes it away. */
void compile_add(struct compile *c, const struct pending *entry, bool base);
/* Adds the forms that wait in `pending`. */
void compile_settle(struct compile *c);
/* What stands in the image; each returns where. */
uint32_t compile_put(struct buf *out, const void *data, size_t n); /* on a line of the processor's cache */
uint32_t compile_put_text(struct buf *out, struct str s);
struct sense compile_sense(
    struct compile *c, const struct classes *set, const char iso[2], int16_t num, enum sense_flag flags);
/* Programs and stages; sets each pattern's `code` to where its program begins. */
void compile_match(struct compile *c, struct buf *out, struct pack_head *h);
/* The article that is written together with its word; empty: none. */
struct str compile_article(const struct compile *c);
/* The same word without its article, with it; PACK_NONE: it is not listed so. */
uint32_t compile_stem_of(const struct compile *c, uint32_t word, struct str article);
uint32_t compile_with_article(const struct compile *c, uint32_t word, struct str article);
/* Numbers the words, and says where each is found. */
void compile_places(struct compile *c, struct buf *out, struct pack_head *h);
/* Words, phrases, letters, affixes. */
void compile_index(struct compile *c, struct buf *out, struct pack_head *h);
/* "a,b" -> classes. */
void compile_class_list(struct compile *c, struct str list, char sep, struct classes *out);

void compile_lexicon(struct compile *c, struct str text);
void compile_grammar(struct compile *c, struct str text);
void compile_patterns(struct compile *c, struct str text);
/* Says which classes only additions speak of and nothing gives or asks for. */
void compile_novels(struct compile *c);
/* Queues every form that the paradigm makes of an entry's principal forms. */
void compile_inflect(
    struct compile *c, struct str paradigm, const struct str *forms, size_t n, const struct pending *like);

#endif
