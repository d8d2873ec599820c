/* SPDX-License-Identifier: GPL-3.0-or-later
 * tally -- what a batch adds to the counts of names, forms, titles, encounters and countries
 *
 * The same few names stand in most reports, so their rows are written once a batch. */
#ifndef ARCHIVE_TALLY_H
#define ARCHIVE_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/facts.h"
#include "base/str.h"

struct arena;
struct fault;
struct store;

enum tally_kind { TALLY_NAME = 1, TALLY_FORM, TALLY_HELD, TALLY_MET, TALLY_OUTLET, TALLY_COUNTRY };

struct count {
	uint64_t hash; /* 0: free */
	enum tally_kind kind;
	int64_t name, other;    /* ids */
	struct str text;        /* form, title, country */
	struct str first, last; /* dates, empty unknown */
	int64_t n;              /* reports, or how often */
	int64_t parts[FACTS];
};

struct tally {
	struct arena *arena; /* of the batch: texts are borrowed from its deposits */
	struct count *slots;
	size_t n, cap;
};

/* Empty; the arena may have been reset since. */
void tally_init(struct tally *t, struct arena *arena);
/* The count of this key, with `by` added to n and the date taken into account (empty: unknown). */
struct count *tally_add(
    struct tally *t, enum tally_kind kind, int64_t name, int64_t other, struct str text, struct str date, int64_t by);
/* Whether a count of this key, above 0, waits. */
bool tally_has(const struct tally *t, enum tally_kind kind, int64_t name, struct str text);
/* Into the tables; the tally is used up. */
bool tally_write(struct store *s, struct tally *t, struct fault *fault);

#endif
