/* SPDX-License-Identifier: GPL-3.0-or-later
 * calibrate -- counts how often findings of each sort are right, and how far their confidence is to be trusted
 *
 * calibration_init, calibration_judge as the `judged` of a score (measure/score.h), then the table or the bins. */
#ifndef MEASURE_CALIBRATE_H
#define MEASURE_CALIBRATE_H

#include <stdbool.h>
#include <stddef.h>

#include "report/report.h"

struct arena;
struct buf;

enum { CALIBRATION_BINS = 5 };

struct tally {
	const char *kind, *rule, *step;
	size_t n, right;
};

struct calibration {
	struct arena *arena;
	struct {
		struct tally *items;
		size_t n, cap;
	} sorts; /* each kind, rule and step that was seen */
	/* Records by the confidence that they had. */
	struct bin {
		size_t n, right;
		double expected; /* sum of confidences, 0 to 1 each */
	} bins[CALIBRATION_BINS];
};

void calibration_init(struct calibration *c, struct arena *arena);
void calibration_judge(void *calibration, const struct report *found, struct ref record, bool right);
/* Appends a table for measure/confidence. Shares of few cases are drawn towards what is known of the rule, the step and
 * the kind (additive smoothing), so that one lucky hit is no certainty. */
void calibration_table(struct calibration *c, struct buf *out);
/* Lower and upper end of a bin, [percent]. */
void calibration_bin(int i, int *from, int *to);

#endif
