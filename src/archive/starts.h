/* SPDX-License-Identifier: GPL-3.0-or-later
 * starts -- with which letters the words of a report begin
 *
 * While somebody types, words are known by their first letters only. Few words begin so: then each is looked up
 * (archive/vocabulary.h). Many do: then some of the newest reports have one, and a bit for each beginning, kept in the
 * report's row, tells nearly all others apart without opening a text. So no list of beginnings need be kept, which
 * would cost half of what all words do. */
#ifndef ARCHIVE_STARTS_H
#define ARCHIVE_STARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/sqlite.h"
#include "base/str.h"

enum { START_LETTERS = 3 };

struct arena;
struct buf;

/* The set of beginnings that a report's words had so far. */
struct starts {
	uint64_t *slots; /* hash and round */
	uint32_t n, cap, round;
	struct arena *arena;
};

void starts_init(struct starts *s, struct arena *arena);
void starts_clear(struct starts *s);
void starts_add(struct starts *s, struct str word);
/* Appends the bits: about one in seven is set. */
void starts_bits(const struct starts *s, struct buf *out);
/* False: no word begins like this one. True is wrong for one in seven; a shorter beginning is always true. */
bool starts_may(struct str bits, struct str beginning);
/* The same in SQL: starts(bits, beginnings), all of which, a blank between, must be there. */
bool starts_register(sqlite3 *db);

#endif
