/* SPDX-License-Identifier: GPL-3.0-or-later
 * rank -- a plan in steps, the most fitting reports first
 *
 * A word weighs in the headline, and the rarer it is the more; then come reports that have all words often. Each way in
 * which a report can have the words is a step: a question to the index whose answers all fit as well, so that they come
 * with the newest first and a page costs what a page costs, however many reports there are. */
#ifndef ARCHIVE_RANK_H
#define ARCHIVE_RANK_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct fault;
struct plan;
struct store;

struct steps {
	const char **items; /* expressions; no report fits two */
	size_t n, cap;
};

/* Of a plan with ranks. In the arena. */
bool rank_steps(struct store *s, const struct plan *plan, struct arena *arena, struct steps *out, struct fault *fault);

#endif
