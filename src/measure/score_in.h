/* SPDX-License-Identifier: GPL-3.0-or-later
 * score_in -- what the parts of the score share (measure/score*.c only) */
#ifndef MEASURE_SCORE_IN_H
#define MEASURE_SCORE_IN_H

#include "base/buf.h"
#include "base/str.h"
#include "measure/gold.h"
#include "measure/match.h"
#include "measure/score.h"

struct icu;

/* One document under way. */
struct scoring {
	struct score *s;
	const struct icu *icu; /* for the keys of names */
	struct arena *arena;   /* for what ends with the document */
	const struct gold *gold;
	const struct report *want, *got; /* gold's record, and what was found */
	struct parties parties;
	struct str text;
};

void score_count(struct scoring *x, enum figure f, size_t right, size_t gold, size_t found);
void score_share(struct scoring *x, enum figure f, bool right);
void score_judge(struct scoring *x, enum ref_kind kind, size_t index, bool right);

/* Of a miss: what stands at a span, who someone is; "" for none. Lives as long as the document. */
struct str score_words(const struct scoring *x, struct span s);
struct str score_who(const struct scoring *x, const struct report *r, struct ref ref);
struct str score_whos(const struct scoring *x, const struct report *r, const struct refs *refs);
struct span score_first(const struct spans *s);
/* Takes note of a miss when a list is wanted; `at` says where it stands. */
void score_miss(struct scoring *x, enum miss_kind kind, struct span at, struct str want, struct str got);

void score_quotes(struct scoring *x);
void score_delegations(struct scoring *x);
void score_meetings(struct scoring *x);
void score_people(struct scoring *x);

#endif
