/* SPDX-License-Identifier: GPL-3.0-or-later
 * quote_reading_in -- the reading of what stands behind a cue (extract/quote_opening.c and quote_between.c only) */
#ifndef EXTRACT_QUOTE_READING_IN_H
#define EXTRACT_QUOTE_READING_IN_H

#include "extract/quotes_in.h"

/* What stands behind a cue, as it is read. */
struct reading {
	const struct finder *f;
	const struct work *w;
	uint32_t cue, end;
	uint32_t object; /* what may be content without an opener, or PACK_NONE */
	uint32_t kept;   /* an object that a comma closed, should nothing else follow, or PACK_NONE */
	bool object_def; /* and it is definite: an apposition of the subject, perhaps */
	bool objects;    /* the cue takes a noun as its content */
	bool before;     /* the subject stands before the cue */
	bool told;       /* a subject was told, whether we know who it is or not */
	bool aside;      /* behind a preposition or comma that opens nothing */
	bool described;  /* told is only a title or description */
	uint32_t whom;   /* of who is described or accused: his place is the content's beginning, or PACK_NONE */
	struct opening *o;
};

/* Each takes unit k for what it may be: whom the cue describes or accuses; who speaks; a noun, the content's first
 * or the subject's. */
void reading_whom(struct reading *r, uint32_t k);
void reading_subject(struct reading *r, uint32_t k);
void reading_noun(struct reading *r, uint32_t k);
/* "he renewed his call for ...": the call is what opens. */
bool reading_renews(const struct reading *r, uint32_t k);
/* "praised its-oldness": a word that nobody knows keeps the preposition that is written together with it, and may begin
 * the content of a cue that takes its content so: the unit, or PACK_NONE. */
uint32_t reading_unknown(const struct reading *r);
/* Where nothing opens a content, is a noun that was read the whole of it? It is the reading's object then. */
bool reading_object(struct reading *r);

#endif
