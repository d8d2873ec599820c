/* SPDX-License-Identifier: GPL-3.0-or-later
 * order_in -- quotes where a subject stands before its verb: what its parts share (extract/order*.c only)
 *
 * order_subject: whose cue it is. order_content: what lies behind a cue, where it ends. order: the records. */
#ifndef EXTRACT_ORDER_IN_H
#define EXTRACT_ORDER_IN_H

#include "extract/quotes_in.h"

/* A cue and its subject. */
struct clause {
	uint32_t cue;
	uint32_t begin;  /* [unit] of the subject, else of the cue */
	uint32_t behind; /* [unit] from which on its content may stand */
	struct ref who;
	struct span mention; /* empty: inherited or nobody */
	bool inverted;       /* the subject stands behind the cue */
	bool nobody;         /* the subject is told, but is no actor: "the report said" */
	bool bare;           /* no subject at all */
};

/* What may stand before a noun as part of its phrase. */
bool order_before_noun(const struct work *w, uint32_t unit);
/* A subject that is no actor yet, whose noun is unit `noun`: he becomes one when his phrase begins its clause. */
void order_described(struct finder *f, struct clause *c, uint32_t noun);
/* The same behind its cue; false: there is no such phrase. */
bool order_described_behind(struct finder *f, struct clause *c);
struct clause order_subject(struct finder *f, uint32_t cue);
/* Words of time, place and occasion from unit k on: the first unit behind them. */
uint32_t order_circumstances(const struct finder *f, uint32_t k);
/* What stands behind the cue; false: nothing. */
bool order_opening(const struct finder *f, const struct clause *c, struct opening *o);
/* [unit] behind an unmarked content. */
uint32_t order_end(struct finder *f, const struct clause *c, uint32_t content);

#endif
