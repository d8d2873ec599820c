/* SPDX-License-Identifier: GPL-3.0-or-later
 * shingles -- what a text is like
 *
 * A sketch is a MinHash by one permutation (Li, Owen, Zhang, "One Permutation Hashing", 2012): of all runs of SHINGLE
 * words the least hash in each of SKETCH classes. The share of equal ones is about the share of common runs. */
#ifndef ARCHIVE_SHINGLES_H
#define ARCHIVE_SHINGLES_H

#include <stdbool.h>
#include <stdint.h>

#include "archive/deposit_in.h"

struct shingles {
	uint64_t last[SHINGLE - 1]; /* hashes of words, the oldest first */
	uint32_t n;
	uint64_t least[SKETCH];
};

void shingles_init(struct shingles *s);
void shingles_add(struct shingles *s, uint64_t word);
/* False for a text of a few words, which is like nothing. */
bool shingles_sketch(const struct shingles *s, uint16_t out[SKETCH]);

#endif
