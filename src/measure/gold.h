/* SPDX-License-Identifier: GPL-3.0-or-later
 * gold -- what a report's findings should be, as people annotated them
 *
 * NAME.gold.json lies beside the text that its `doc` names: the record of report/json with ids of any kind, and
 *   annotated   which of quotes, delegations, meetings, people were looked for; all, where it is missing
 *   x           of a quote: cue_class other than "speech" sets it aside (neither asked for nor false), `by` other than
 *               "span" says that nobody is named as its speaker
 * A mistake in the file is a fault: file:line:column of what is no JSON, else the field. */
#ifndef MEASURE_GOLD_H
#define MEASURE_GOLD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct fault;
struct report;

struct gold {
	struct report *report; /* owned; article.path is `doc`, article.date the day of the text, the text is empty */
	bool quotes, delegations, meetings, people;
	bool *aside;   /* for each quote */
	bool *unnamed; /* for each quote */
};

/* gold_release is due in both cases. */
bool gold_read(const char *path, struct gold *out, struct fault *fault);
/* The same for bytes in memory that go by the name `path`. */
bool gold_parse(const char *path, struct str json, struct gold *out, struct fault *fault);
/* All spans lie in a text of so many bytes. */
bool gold_fits(const struct gold *g, const char *path, size_t n /* [byte] */, struct fault *fault);
void gold_release(struct gold *g);

#endif
