/* SPDX-License-Identifier: GPL-3.0-or-later
 * shingles -- what a text is like, and which beginnings its words have
 *
 * A sketch is a MinHash by one permutation (Li, Owen, Zhang, "One Permutation Hashing", 2012): of all runs of SHINGLE
 * words the least hash in each of SKETCH classes. The share of equal ones is about the share of common runs. */
#ifndef ARCHIVE_SHINGLES_H
#define ARCHIVE_SHINGLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/deposit_in.h"

struct arena;

struct shingles {
	uint64_t last[SHINGLE]; /* hashes of words, a ring */
	uint32_t n;
	uint64_t least[SKETCH];
};

void shingles_init(struct shingles *s);
void shingles_add(struct shingles *s, uint64_t word);
/* False for a text of a few words, which is like nothing. */
bool shingles_sketch(const struct shingles *s, uint16_t out[SKETCH]);

/* The set of beginnings that a report's words had so far. */
struct starts {
	uint64_t *slots; /* hash and round */
	uint32_t n, cap, round;
	struct arena *arena;
};

void starts_init(struct starts *s, struct arena *arena);
void starts_clear(struct starts *s);
/* Where the beginning of a word ends, or 0 for a shorter word. [byte] */
size_t start_of(struct str word);
/* It has one, and no word before had it. */
bool starts_new(struct starts *s, struct str word);

#endif
