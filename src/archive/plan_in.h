/* SPDX-License-Identifier: GPL-3.0-or-later
 * plan_in -- a plan in the making */
#ifndef ARCHIVE_PLAN_IN_H
#define ARCHIVE_PLAN_IN_H

#include "archive/plan.h"
#include "base/buf.h"

struct planning {
	struct store *s;
	struct arena *arena;
	struct fault *fault;
	struct plan *plan;
	/* Expressions of the clause under way: what fits it; what does if the text says so; reports with its words in
	 * the headline; with its words often. */
	struct buf any, loose, title, often;
	struct check check;         /* for `loose` */
	const struct sought *begun; /* it is nothing but this beginning */
	bool alone;                 /* the unit is all of its clause, and wanted */
	bool marked;                /* its words are to be marked */
};

/* Each appends to `any` what fits a unit, with OR between; nothing when nothing can. False with a fault. */
bool plan_words(struct planning *p, const struct query_unit *u);
bool plan_mark(struct planning *p, char kind, struct str value);
bool plan_mark_id(struct planning *p, char kind, int64_t id);
bool plan_outlets(struct planning *p, const struct query_unit *u);
bool plan_country(struct planning *p, const struct query_unit *u);
/* by:, about:, met: */
bool plan_part(struct planning *p, const struct query_unit *u);

#endif
