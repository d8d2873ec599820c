/* SPDX-License-Identifier: GPL-3.0-or-later
 * traits -- with which letters the words of a report begin, and which words stand side by side, in bits
 *
 * Bits in the report's row, one for a beginning, two for a pair. One that is not set tells that nothing begins so, or
 * that two words are nowhere neighbours, without opening the text; if they are set that is wrong for one beginning in
 * five and one pair in twenty-five, and the text has the last word. So no list of beginnings or of places need be kept,
 * each of which would cost half of what all words do. */
#ifndef ARCHIVE_TRAITS_H
#define ARCHIVE_TRAITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/sqlite.h"
#include "base/str.h"

enum { START_LETTERS = 3 };

struct buf;

/* What stands for a word's beginning; 0 for a word of fewer letters. */
uint64_t trait_of_start(struct str word);
/* For two neighbours, by the hashes of their terms_root. */
uint64_t trait_of_pair(uint64_t root, uint64_t next);

/* A set in the making. */
struct traits {
	char *bits;
	size_t n; /* [bit] */
};
/* Room for those of so many different words, so many in all, appended to `out`; good until that grows. */
struct traits traits_room(struct buf *out, size_t different, size_t all);
void traits_set(struct traits t, uint64_t trait);
/* False: the report does not have it. */
bool traits_may(struct str bits, uint64_t trait);

/* How many rows may be looked at in vain. */
struct patience {
	bool bounded;
	size_t left;
};
/* In SQL: traits(bits, wanted), whether a report may have all of them; `wanted` is a blob of uint64_t. Each call takes
 * one from the patience, which outlives the database; when nothing is left every row passes, and the caller stops. */
bool traits_register(sqlite3 *db, struct patience *patience);

#endif
