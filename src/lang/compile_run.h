/* SPDX-License-Identifier: GPL-3.0-or-later
 * compile_run -- patterns on their way to what is run (lang/compile_match.c and lang/compile_stage.c only) */
#ifndef LANG_COMPILE_RUN_H
#define LANG_COMPILE_RUN_H

#include "lang/compile_in.h"

struct match_maker {
	struct compile *c;
	struct step *made; /* for each instruction; `next` and `other` are instructions */
	VEC_OF(struct step) steps;
	VEC_OF(struct mask) masks;
	VEC_OF(struct classes) gates;
	uint32_t *step_of; /* for each instruction that can be reached its step + 1 */
	uint32_t *todo;    /* a stack of instructions or steps */
	uint64_t *weight;  /* for each class: how many words have it */
	uint32_t *seen;    /* for each step the walk that came by last */
	uint32_t walk;
};

/* Counts how many words have each class. */
void compile_weigh(struct match_maker *m);
/* How many words have one of these. */
uint64_t compile_weight(const struct match_maker *m, const struct classes *c);
/* Of a test's alternatives the rarest class of each; false when one of them asks for none. */
bool compile_test_classes(const struct match_maker *m, const struct step *s, struct classes *out);
/* Classes one of which a unit must have for `step` to go on with it; false: any unit may do. What ends without a unit
 * does when `empty`. */
bool compile_first_classes(struct match_maker *m, uint32_t step, bool empty, struct classes *out);
/* The number of a gate, which is made when there is none like it. */
uint16_t compile_gate(struct match_maker *m, const struct classes *gate);
/* What every match of each pattern comes by (lang/compile_goal.c). */
void compile_goals(struct match_maker *m);
/* Into the image: stages and patterns. */
void compile_stages(struct match_maker *m, struct buf *out, struct pack_head *h);

#endif
