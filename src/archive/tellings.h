/* SPDX-License-Identifier: GPL-3.0-or-later
 * tellings -- what one report tells of persons, bodies and states, for its deposit */
#ifndef ARCHIVE_TELLINGS_H
#define ARCHIVE_TELLINGS_H

#include <stddef.h>

#include "archive/deposit_in.h"
#include "base/buf.h"

struct arena;
struct report;
struct terms;

struct tellings {
	struct {
		struct named *items;
		size_t n, cap;
	} named;
	struct {
		struct pair *items;
		size_t n, cap;
	} pairs;
	struct {
		struct land *items;
		size_t n, cap;
	} lands;
	uint32_t *of_actor; /* index into named, by actor */
	/* Those of the meeting under way. */
	struct {
		uint32_t *items;
		size_t n, cap;
	} met;
	struct ref meeting;
	struct {
		unsigned *items;
		size_t n, cap;
	} marked;
	const struct report *r;
	const struct terms *terms;
	struct arena *arena;
	struct buf key, *marks;
};

/* All in the arena; what is fixed in the marks goes to `marks`. */
void tellings_make(
    struct tellings *t, const struct terms *terms, struct arena *arena, const struct report *r, struct buf *marks);
void tellings_put(const struct tellings *t, struct buf *out);
void tellings_release(struct tellings *t);

#endif
