/* SPDX-License-Identifier: GPL-3.0-or-later
 * namekey_build_in -- what the readers of the rules for names and the writer of their image share (they only) */
#ifndef TEXT_NAMEKEY_BUILD_IN_H
#define TEXT_NAMEKEY_BUILD_IN_H

#include "base/arena.h"
#include "base/buf.h"
#include "text/icu.h"
#include "text/namekey.h"
#include "text/namekey_build.h"
#include "text/namekey_in.h"

enum { NAMEKEY_BMP = 0x10000, NAMEKEY_UNLIKE = -65, NAMEKEY_TABLES = 32 };

struct build_set {
	uint8_t bits[32];
};

struct build_class {
	struct str name;
	struct build_set set;
};

struct build_rule {
	struct namekey_rule rule;
	size_t order;
};

struct build_stage {
	int script; /* UScriptCode; -1: sounds */
	uint32_t flags;
	unsigned letters; /* the next that is free */
	VEC_OF(struct build_class) classes;
	VEC_OF(struct build_rule) rules;
};

struct namekey_build {
	struct arena *arena;
	const struct icu *icu;
	namekey_report *report;
	void *with;
	size_t errors;
	/* Where we are. */
	const char *file;
	int line;
	struct build_stage *now; /* NULL before a file has said its script */
	size_t stages_n;
	struct build_stage stage[NAMEKEY_SCRIPTS];
	VEC_OF(struct build_set) sets;
	struct buf words;
	VEC_OF(struct str) known; /* words that are told apart: what the files call them */
	VEC_OF(struct namekey_known) spellings;
	/* Tenths; NAMEKEY_UNLIKE where nothing is said. Row and column 0 are for a sound without a fellow. */
	int8_t like[NAMEKEY_TABLES][NAMEKEY_PLAIN][NAMEKEY_PLAIN];
	size_t tables_n, table; /* how many, the one at hand */
	int8_t length[NAMEKEY_LENGTHS];
	uint8_t between[NAMEKEY_SCRIPTS][NAMEKEY_SCRIPTS];
	uint16_t letter[NAMEKEY_BMP]; /* stage and letter, as in the image; only what the files name */
	int named[NAMEKEY_BMP];       /* the line that named it first */
};

/* One mistake at the line where we are. */
void namekey_wrong(struct namekey_build *b, const char *key, struct str arg);
/* The next word of a line; false behind the last. */
bool namekey_next_word(struct str *rest, struct str *word);
/* The letter's number in the stage at hand; 0: it cannot be one. */
uint8_t namekey_letter(struct namekey_build *b, uint32_t cp);
/* How many letters; 0 when the word is no row of at most `most` letters of the script, which is said. */
size_t namekey_letters(struct namekey_build *b, struct str word, uint8_t *to, size_t most);
void namekey_rule_line(struct namekey_build *b, struct str line);
void namekey_class_line(struct namekey_build *b, struct str rest);

#endif
