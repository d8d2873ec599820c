/* SPDX-License-Identifier: GPL-3.0-or-later
 * roll -- what is counted of one name, as bytes: its forms, its titles, or whom it met
 *
 * Entries stand in the order of `other`, then of `text`, each once, with n above 0. What a report adds or takes away is
 * a roll too, in which n may be below 0; two rolls are added up in one walk. So one row of a table holds what would be
 * hundreds, and many reports change it at once. In SQL a roll is a table: roll(bytes), with the columns text, other, n,
 * first, last, the days as YYYY-MM-DD or ''. */
#ifndef ARCHIVE_ROLL_H
#define ARCHIVE_ROLL_H

#include <stdbool.h>
#include <stdint.h>

#include "archive/sqlite.h"
#include "base/str.h"
#include "base/wire.h"

struct buf;

struct roll_entry {
	int64_t other;       /* id of whom it met; 0: the text is what counts */
	struct str text;     /* form or title; empty: the other is */
	int64_t n;           /* how often, or in how many reports */
	int64_t first, last; /* days as deposit_day gives them, 0 unknown */
};

/* The order of entries. */
int roll_order(const struct roll_entry *a, const struct roll_entry *b);
/* Appends an entry, which must stand behind those that are there. */
void roll_put(struct buf *roll, const struct roll_entry *entry);
/* The next entry, its text borrowed; false at the end, or where the bytes are damaged. */
bool roll_take(struct wire *roll, struct roll_entry *out);
/* Appends the sum of two rolls; what has come down to 0 is left out. */
void roll_add(struct str a, struct str b, struct buf *out);
/* Whether a text is in it. */
bool roll_has(struct str roll, struct str text);
/* For SQL: the table above; roll_add(a, b), of which NULL is an empty one; roll_most(a), the text with the largest n,
 * NULL without one. */
bool roll_register(sqlite3 *db);

#endif
