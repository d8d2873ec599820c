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
#include "base/buf.h"

struct arena;
struct fault;
struct press;
struct store;

enum {
	BATCH_MOST = 8 << 20, /* [byte] of deposits that wait */
	NAMES_KNOWN = 1 << 14 /* names whose ids are at hand */
};

struct pending {
	int64_t source, id, body;
	size_t order;  /* in which it came */
	int64_t alike; /* the report that stands for it, or 0 */
	struct deposit deposit;
	int64_t *names; /* ids, by index into deposit.named */
};

struct known_name {
	uint64_t hash;
	int64_t id;
};

struct batch {
	struct arena *arena; /* of what waits */
	struct {
		struct pending *items;
		size_t n, cap;
	} waits;
	struct {
		int64_t *items;
		size_t n, cap;
	} ended; /* sources that have all their deposits */
	size_t bytes;
	int64_t last_id, last_day; /* of the report filed last */
	int64_t log;               /* [byte] written since the log was brought home */
	bool open;                 /* a transaction is under way */
	struct known_name *known;
	struct press *press; /* made when a report must be taken out */
	struct buf stream, path;
};

void batch_new(struct store *s);
void batch_free(struct batch *b); /* NULL is fine */
/* Files all that waits. */
bool batch_file(struct store *s, struct fault *fault);

/* put.c: keeps one, or notes that it is there. They come by ascending day. */
bool put_pending(struct store *s, struct pending *p, struct fault *fault);
/* Its terms into the index, or out of it. */
bool put_words(struct store *s, const struct pending *p, int64_t outlet, bool out, struct fault *fault);
bool outlet_id(struct store *s, struct str name, int by, int64_t *id, struct fault *fault);

/* people.c: ids of the names of a report, made when `make`, into p->names; 0 for what is not there. */
bool people_names(struct store *s, struct pending *p, bool make, struct fault *fault);
/* Counts what the report tells, by +1 or -1. */
bool people_count(struct store *s, const struct pending *p, int by, struct fault *fault);

/* remove.c: takes a report out with all that was counted of it; one that also stands elsewhere moves there. */
bool remove_report(struct store *s, int64_t id, struct fault *fault);

/* sources.c: what a source held and holds no more goes. */
bool source_settle(struct store *s, int64_t source, struct fault *fault);
/* A document of the source is there again. */
bool source_seen(struct store *s, int64_t source, int64_t report, struct fault *fault);

#endif
