/* SPDX-License-Identifier: GPL-3.0-or-later
 * match -- which finding stands for which annotation */
#ifndef MEASURE_MATCH_H
#define MEASURE_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "report/report.h"

struct arena;

uint32_t span_overlap(struct span a, struct span b); /* [byte] */
/* Does one of `a` overlap one of `b`? */
bool spans_touch(const struct spans *a, const struct spans *b);
/* Intersection over union, 0 to 1. */
double span_likeness(struct span a, struct span b);

/* A pair that may be made; afterwards, one that was made. */
struct pair {
	double score;
	uint32_t gold, found;
};

struct pairs {
	struct pair *items;
	size_t n, cap;
};

void pairs_add(struct arena *arena, struct pairs *p, double score, uint32_t gold, uint32_t found);
/* Keeps those that are one-to-one, the best score first (then the order of gold, of found), from `least` on. */
void pairs_choose(struct arena *arena, struct pairs *p, double least);
/* The pair of this annotation, or of this finding; NULL: it has none. After pairs_choose. */
const struct pair *pairs_of_gold(const struct pairs *p, size_t gold);
const struct pair *pairs_of_found(const struct pairs *p, size_t found);

/* An actor or delegation as one number that gold and found have in common: the gold's own ones from 0 on. */
enum { NOBODY = -1 };

struct parties {
	const struct report *gold, *found;
	int32_t *stands_for; /* for each finding, actors first: gold's number, or one of its own below NOBODY */
	int32_t *party;      /* for each of gold's: itself, or the delegation that it heads */
};

/* A finding stands for the annotation with which it shares most mentions, then most equal ones, then most bytes. */
void parties_match(struct arena *arena, const struct report *gold, const struct report *found, struct parties *out);
/* A delegation and its head are one party. */
int32_t party_of_gold(const struct parties *p, struct ref ref);
int32_t party_of_found(const struct parties *p, struct ref ref);
/* Who a finding is, a head not taken for his delegation. */
int32_t self_of_gold(const struct parties *p, struct ref ref);
int32_t self_of_found(const struct parties *p, struct ref ref);

#endif
