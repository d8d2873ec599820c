/* SPDX-License-Identifier: GPL-3.0-or-later
 * meeting_scan_in -- the walk over the units around a cue of meeting, under way (extract/ only) */
#ifndef EXTRACT_MEETING_SCAN_IN_H
#define EXTRACT_MEETING_SCAN_IN_H

#include "extract/meetings_in.h"

struct scan {
	struct work *w;
	struct encounter *e;
	enum role role, back; /* of the next party; what comes after an aside */
	int how;
	uint32_t last;  /* unit of the party taken last */
	bool joined;    /* "and" right before */
	bool comma;     /* a comma before, and nothing else */
	bool fresh;     /* a state or body may follow: nothing but small words since the role was opened */
	bool listing;   /* "each of": commas join */
	bool was_aside; /* the party before was none of ours */
	bool told;      /* words that are no party have been seen */
	bool beside;    /* the party before was but another title of the one taken */
	bool opened;    /* a preposition or verb has opened a role */
	bool under;     /* who presides is there */
	bool linked;    /* "and" somewhere since */
	bool gathered;  /* "that joined him": with whom follows behind "to" */
	bool sponsored; /* "sponsored by": a mediator is there, a state is not */
	bool stopped;   /* the clause has ended; only those present may still come */
};

void scan_open(struct scan *c, enum role role);    /* the next party has this role */
void scan_preposition(struct scan *c, uint32_t k); /* what it makes of the next party */
bool scan_own_verb(struct scan *c, uint32_t k);
bool scan_names_its_states(
    const struct scan *c, uint32_t k); /* of the encounter's relative clause: "that joined X and Y" */
bool scan_tells_present(const struct scan *c, uint32_t k); /* who else was there follows */
bool scan_then(struct scan *c, uint32_t k);                /* another is met after the last */
bool scan_under(const struct scan *c, uint32_t k);         /* who presides follows, and is there */

#endif
