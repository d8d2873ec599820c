/* SPDX-License-Identifier: GPL-3.0-or-later
 * explain -- why each record is there, and what was seen and rejected, as text */
#ifndef REPORT_EXPLAIN_H
#define REPORT_EXPLAIN_H

#include "report/report.h"

struct buf;
struct catalog;

/* Each record with the place and words it stands in, rule, resolving steps and confidence; then what was rejected. */
void report_explain(const struct report *r, const struct catalog *cat, struct buf *out);
/* Appends the words of the catalog for a rule, which may be a pattern's name, and for a reason. */
void explain_rule(const struct why *w, const struct catalog *cat, struct buf *out);
void explain_reason(enum reason reason, const struct catalog *cat, struct buf *out);

#endif
