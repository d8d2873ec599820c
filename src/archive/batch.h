/* SPDX-License-Identifier: GPL-3.0-or-later
 * batch -- what the writer has at hand between store_begin and store_commit
 *
 * Deposits wait until there are enough of them, then are filed by their days, newest last: the index and
 * the tables take what ascends at a fraction of the cost. */
#ifndef ARCHIVE_BATCH_H
#define ARCHIVE_BATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/deposit_in.h"
#include "archive/keyring.h"
#include "archive/tally.h"
#include "base/buf.h"

struct arena;
struct fault;
struct press;
struct store;

enum {
	BATCH_MOST = 32 << 20, /* [byte] of deposits that wait; each filing makes a part of the index */
	OUTLETS_KNOWN = 256,
	SKETCHES_KNOWN = 1 << 14, /* the latest */
	NAMES_KNOWN = 1 << 16     /* names whose ids are at hand */
};

/* A source that is being read. */
struct reading {
	int64_t source;
	size_t path_n; /* [byte] */
	bool again;    /* it was there before: what it holds is compared */
};

struct pending {
	struct reading from;
	struct str name;          /* what follows the source's path */
	int64_t id, body, outlet; /* id: 0 when the text is there already */
	size_t order;             /* in which it came */
	int64_t alike;            /* the report that stands for it, or 0 */
	struct deposit deposit;
	int64_t *names; /* ids, by index into deposit.named */
};

struct known_name {
	uint64_t hash;
	int64_t id;
};

/* What a text that was kept is like. */
struct known_sketch {
	int64_t body, report; /* body 0: none */
	uint16_t sketch[SKETCH];
};

struct batch {
	struct arena *arena; /* of what waits */
	struct {
		struct pending *items;
		size_t n, cap;
	} waits;
	struct {
		struct reading *items;
		size_t n, cap;
	} reading,        /* in the store's arena */
	    ended;        /* have all their deposits */
	struct buf asked; /* a bit for each source that was asked for */
	size_t bytes;
	int64_t last_id, last_day; /* of the report filed last */
	int64_t log;               /* [byte] written since the log was brought home */
	bool open;                 /* a transaction is under way */
	struct known_name *known, *outlets;
	struct known_sketch *sketches;
	int64_t last_name; /* id; 0: not asked for yet */
	struct keyring keyring;
	struct tally tally;
	unsigned uncounted;  /* batches that were kept since the tally was written */
	bool removed;        /* a report was taken out in this one */
	struct press *press; /* made when a report must be taken out */
	struct buf stream, path;
};

void batch_new(struct store *s);
void batch_free(struct batch *b); /* NULL is fine */
/* A deposit waits (copied). */
bool batch_wait(struct store *s, struct pending *p, struct str deposit, struct fault *fault);
/* Files all that waits. */
bool batch_file(struct store *s, struct fault *fault);

/* anew.c: for a store that was just opened. */
bool anew_if_needed(struct store *s, struct fault *fault);

/* put.c: keeps one, or notes that it is there. They come by ascending day. */
bool put_pending(struct store *s, struct pending *p, struct fault *fault);
/* Its terms into the index, or out of it. */
bool put_words(struct store *s, const struct pending *p, bool out, struct fault *fault);
bool put_shingles(struct store *s, const struct pending *p, bool out, struct fault *fault); /* p->body is known */
/* Of an outlet, made when it is new; 0 without a name. */
bool outlet_id(struct store *s, struct str name, int64_t *id, struct fault *fault);

/* people.c: ids of the names of a report, made when `make`, into p->names; 0 for what is not there. */
bool people_names(struct store *s, struct pending *p, bool make, struct fault *fault);
/* Counts what the report tells, by +1 or -1, in the batch's tally. */
void people_count(struct store *s, const struct pending *p, int32_t by);

/* days.c: of a title or encounter of which a report was taken out and that is written. */
bool days_draw_in(struct store *s, const struct count *count, struct fault *fault);

/* count.c: what was counted goes into the tables, and up to where is noted. */
bool count_write(struct store *s, struct fault *fault);
/* For a store that was just opened: counts what a kill kept from being counted. */
bool count_if_needed(struct store *s, struct fault *fault);

/* remove.c: takes a report out with all that was counted of it; one that also stands elsewhere moves there. */
bool remove_report(struct store *s, int64_t id, struct fault *fault);

/* sources.c: what a source held and holds no more goes. */
bool source_settle(struct store *s, const struct reading *from, struct fault *fault);
/* A document of the source is there again. */
bool source_seen(struct store *s, const struct reading *from, int64_t report, struct fault *fault);
bool source_was_asked(const struct batch *b, int64_t source);
/* gone.c: takes out the reports of a source, all or those that were not seen again. */
bool source_empty(struct store *s, int64_t source, bool all, struct fault *fault);
const struct reading *source_reading(const struct batch *b, int64_t source);

#endif
