/* SPDX-License-Identifier: GPL-3.0-or-later
 * trial -- the desk's findings measured against a folder of gold */
#ifndef DESK_TRIAL_H
#define DESK_TRIAL_H

#include <stdbool.h>

struct desk;
struct fault;
struct score;

/* Every NAME.gold.json of the folder (measure/gold.h) against what the desk finds in the text beside it, added to the
 * score. The gold's date stands for the day on which the text was written. False with a fault when there is no gold, or
 * it or a text cannot be read: figures of a part would mislead. */
bool desk_trial(struct desk *desk, const char *folder, struct score *score, struct fault *fault);

#endif
