/* SPDX-License-Identifier: GPL-3.0-or-later
 * vocabulary -- every word that some report has or had, in order */
#ifndef ARCHIVE_VOCABULARY_H
#define ARCHIVE_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct fault;
struct store;

/* For the writer: which words are known to be there. */
struct vocabulary {
	uint64_t *known; /* hashes, each in its place; those that share one push each other out */
	struct {
		struct str *items; /* borrowed from the batch's deposits */
		size_t n, cap;
	} fresh;
};

void vocabulary_init(struct vocabulary *v, struct arena *arena);
/* The words of a stream (deposit_in.h) that may be new; `arena` is the batch's. */
void vocabulary_add(struct vocabulary *v, struct str stream, struct arena *arena);
/* Into the table. */
bool vocabulary_write(struct store *s, struct vocabulary *v, struct fault *fault);
/* Without those that wait. */
void vocabulary_drop(struct vocabulary *v);

/* The words that begin so, at most `most` + 1 of them: more than `most` means too many. */
struct words {
	struct str *items;
	size_t n, cap;
};
bool vocabulary_find(
    struct store *s, struct str beginning, size_t most, struct arena *arena, struct words *out, struct fault *fault);

#endif
