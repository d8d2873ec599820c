/* SPDX-License-Identifier: GPL-3.0-or-later
 * pattern -- regular expressions over units (tokens, phrases, mentions) instead of characters
 *
 * Written in a pack's *.pat files:
 *     stage NAME                         the patterns that follow run together, the longest match wins, then the first
 *     let $NAME = ELEMENTS               text that $NAME stands for later
 *     pattern NAME -> CLASS : ELEMENTS   what matches becomes one unit of this CLASS
 *     yes TEXT / no TEXT                 examples that must and must not match the pattern above
 * Elements: class  !class  a&b&!c  "word"  ( … | … )  ? * +  capture:element  =( … ) must follow  !( … ) must not
 * follow <class, <!class: the unit before (not) of this class A pattern is compiled to a small program (Thompson 1968;
 * backtracking with a step limit, so that no text can make it run away). */
#ifndef LANG_PATTERN_H
#define LANG_PATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lang/pack.h"

struct unit;

enum op {
	OP_TEST,   /* a: index of struct test sequence start, b: how many; consumes one unit */
	OP_SPLIT,  /* try a first, then b */
	OP_JUMP,   /* a */
	OP_OPEN,   /* capture a begins */
	OP_CLOSE,  /* capture a ends */
	OP_AHEAD,  /* sub-program at pc+1 to a must match here (b = 1: must not) */
	OP_BEHIND, /* the unit before must pass tests a, b */
	OP_MATCH
};

struct instruction {
	uint32_t op, a, b;
};

/* One test of a unit, kept in the code array as an instruction: a: class, b: flags. A "word" is a class of its own. */
enum { TEST_NOT = 1, TEST_ANY = 2 };

enum capture {
	CAP_NAME,
	CAP_TITLE,
	CAP_COUNTRY,
	CAP_HEAD,
	CAP_OF,
	CAP_OF2,
	CAP_MEMBERS,
	CAP_PLACE,
	CAP_A,
	CAP_B,
	CAPTURES
};
extern const char *const capture_names[CAPTURES];

struct match {
	uint32_t end; /* [unit] behind the match */
	struct {
		uint32_t begin, end;
	} cap[CAPTURES]; /* [unit], begin == end: not set */
};

/* Tries one pattern at unit `at` of n; false without a match. Greedy alternatives first. */
bool pattern_match(const struct pack *p, const struct pack_pattern *pattern, const struct unit *units, uint32_t n,
    uint32_t at, struct match *out);

#endif
