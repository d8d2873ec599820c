/* SPDX-License-Identifier: GPL-3.0-or-later
 * facts -- who has which part in the records of a report
 *
 * The index holds a mark for each (archive/marks.h), and what an archive answers is found again in the report by the
 * same walk. */
#ifndef ARCHIVE_FACTS_H
#define ARCHIVE_FACTS_H

#include <stdbool.h>

#include "report/report.h"

enum fact_kind {
	FACT_BY,    /* speaks in a quote */
	FACT_ABOUT, /* is named in one */
	FACT_MET,   /* takes part in a meeting, or leads or sends a delegation that does */
	FACT_SENT,  /* leads, sends or belongs to a delegation */
	FACTS
};

struct fact {
	enum fact_kind kind;
	struct ref record;
	struct ref actor;    /* whose part it is, or none: then `body` */
	const char *body;    /* a body's name that is no actor, or NULL */
	const char *country; /* ISO 3166-1 alpha-2 of the actor or state; "" none */
};

/* Record by record, in the order of the report's lists: quotes, meetings, delegations. Someone with several parts of
 * one kind in one record comes once. */
void facts_each(const struct report *r, void (*take)(void *with, const struct fact *fact), void *with);

/* An ISO code, not a body's name. */
bool fact_is_code(const char *of);

#endif
