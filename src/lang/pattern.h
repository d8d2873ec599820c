/* SPDX-License-Identifier: GPL-3.0-or-later
 * pattern -- regular expressions over units (tokens, phrases, mentions) instead of characters
 *
 * Written in a pack's *.pat files:
 *     stage NAME                         the patterns that follow run together, the longest match wins, then the first
 *     let $NAME = ELEMENTS               text that $NAME stands for later
 *     pattern NAME -> CLASS : ELEMENTS   what matches becomes one unit of this CLASS
 *     yes TEXT / no TEXT                 examples that must and must not match the pattern above
 * Elements: class  !class  a&b&!c  "word"  ( ... | ... )  ? * +  capture:element  =( ... ) must follow  !( ... ) must
 * not follow <class, <!class: the unit before (not) of this class A pattern is compiled to a small program (Thompson
 * 1968; backtracking with a step limit, so that no text can make it run away). Alternatives that take one unit and go
 * on alike are one test; a stage knows by its classes which patterns a unit may begin. */
#ifndef LANG_PATTERN_H
#define LANG_PATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lang/pack.h"

struct unit;

enum step_kind {
	STEP_TEST,   /* one unit that passes */
	STEP_TRY,    /* the same; where it fails go to `other`, else `other` is still open */
	STEP_SPLIT,  /* first `next`, then `other`; only `other` where a unit does not pass the gate */
	STEP_OPEN,   /* capture n begins */
	STEP_CLOSE,  /* capture n ends */
	STEP_AHEAD,  /* what begins at `other` must match here (n = 1: must not) */
	STEP_BEHIND, /* the unit before must pass; without one: n - 1 */
	STEP_MATCH
};

/* A node of a pattern's program. */
struct step {
	uint8_t kind, ungated; /* ungated: 1: any unit passes the gate */
	uint16_t n;            /* of a test: how many alternatives, but for those that are `sure` */
	uint32_t test;         /* the first of its masks */
	uint16_t gate,
	    sure; /* of pack.gates: what a unit must have one of to go on by `next`; of which one is enough */
	uint32_t next, other;
};

/* Part of a test: (bits & care) == want for one word of the unit's classes. An alternative passes when all its masks
 * do, a test when one of its alternatives does. */
struct mask {
	uint64_t care, want;
	uint32_t word;
	uint32_t left; /* masks of this alternative from here on */
};

/* Patterns that run together. */
struct pack_stage {
	uint32_t name;
	uint32_t first, n; /* patterns */
	uint32_t spare;
	uint64_t all;                    /* their bits */
	uint64_t open;                   /* of those that may begin with any unit */
	uint64_t follow;                 /* of those whose second unit, if there is one, may be any */
	uint32_t first_of[PATTERN_BITS]; /* the first pattern of each bit in `all` */
};

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
