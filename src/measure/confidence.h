/* SPDX-License-Identifier: GPL-3.0-or-later
 * confidence -- how often findings of a sort are right, as a table that was counted on annotated reports
 *
 *	KIND RULE STEP PERCENT ...     # begins a comment; what follows the percentage is for people
 *
 * KIND is person, country, organization, agency, delegation, meeting or quote; RULE a reason or the name of a pattern,
 * STEP a reason (report/reason.h), or * for all that have no line of their own. A record is right when it is so as a
 * whole: a quote with its speaker, a meeting with exactly its parties, a delegation with its head, a person with name.
 */
#ifndef MEASURE_CONFIDENCE_H
#define MEASURE_CONFIDENCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "report/report.h"

struct arena;

struct confidence {
	uint64_t *keys;   /* a table by hashes of KIND RULE STEP; 0: free */
	uint8_t *percent; /* beside each key */
	size_t room, n;   /* slots, a power of two; those in use */
};

/* Calls `wrong` (may be NULL: nobody looks closely) for each line that is none, and leaves it out. Keeps nothing of the
 * text. */
void confidence_parse(struct arena *arena, struct str text, struct confidence *out,
    void (*wrong)(void *with, size_t line, struct str words), void *with);
/* [percent] 0: the table does not know. */
uint8_t confidence_of(const struct confidence *c, const char *kind, const struct why *why);
/* Gives every record of a report its confidence. Cost: a few look-ups for each. */
void confidence_apply(const struct confidence *c, struct report *r);
/* The KIND of a record. */
const char *confidence_kind(const struct report *r, struct ref record);

#endif
