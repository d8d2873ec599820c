/* SPDX-License-Identifier: GPL-3.0-or-later
 * bag -- the words of one report, each once: how often they stand there, whether in the headline
 *
 * The index holds no places and no numbers: a term stands in a report or not, which costs half. What ranking asks is
 * told by marks (archive/marks.h), what phrases ask by traits (archive/traits.h) and then by the text. */
#ifndef ARCHIVE_BAG_H
#define ARCHIVE_BAG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

struct arena;
struct shingles;
struct terms;

enum { BAG_OFTEN = 3 /* times from which on a word stands often in a report */ };

struct bagged {
	uint64_t hash, root; /* of the word; of terms_root of it */
	uint32_t at, times;  /* at: [byte] in the pool */
	uint8_t n;           /* [byte] */
	bool title;
};

struct bag {
	struct arena *arena; /* lives as long as the bag */
	struct buf pool;
	struct {
		struct bagged *items;
		size_t n, cap;
	} words;
	struct {
		uint32_t *items; /* of words */
		size_t n, cap;
	} order;         /* in which they stand in the text */
	uint64_t *slots; /* round << 32 | index */
	uint32_t n_slots, round;
};

void bag_init(struct bag *b, struct arena *arena);
void bag_release(struct bag *b);
void bag_clear(struct bag *b);
/* The words of a stretch of the text, behind those before. */
void bag_text(struct bag *b, const struct terms *t, struct str text, bool title);
/* When all are there: the words that are joined to small ones, by themselves too. */
void bag_close(struct bag *b, const struct terms *t);
/* Of a closed one: its terms as a stream (deposit_in.h), with marks for those in the headline and those that stand
 * often. */
void bag_stream(const struct bag *b, struct buf *out);
/* With which letters they begin, and which stand side by side: appended. */
void bag_traits(const struct bag *b, struct buf *out);
void bag_shingles(const struct bag *b, struct shingles *s);

#endif
