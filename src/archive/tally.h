/* SPDX-License-Identifier: GPL-3.0-or-later
 * tally -- what is counted of names, outlets and countries and not written yet
 *
 * The same few names stand in most reports, so what many batches tell of one is written at once, in the order of the
 * table. Nothing is lost by a kill: what was not counted in the tables is counted again from the reports themselves
 * (archive/count.c). */
#ifndef ARCHIVE_TALLY_H
#define ARCHIVE_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/facts.h"
#include "base/buf.h"
#include "base/str.h"

struct arena;
struct fault;
struct store;

/* In the order in which those of one name are written. */
enum tally_kind { TALLY_NAME = 1, TALLY_FORM, TALLY_TITLE, TALLY_MET, TALLY_OUTLET, TALLY_COUNTRY };

struct count {
	uint64_t hash;
	int64_t name;     /* an id, or 0 */
	const char *text; /* form, title, country, of a name its first form: a copy */
	uint32_t text_n;
	uint8_t kind;
	int32_t n; /* reports, or how often */
	union {
		struct { /* of names and countries */
			int32_t parts[FACTS];
			int32_t as_text; /* reports in which a name has its first form; others are counted apart */
		};
		struct {
			int64_t other;
			int32_t first, last;           /* days of what came, 0 unknown */
			int32_t gone_first, gone_last; /* of what was taken out */
		};
	};
};

struct tally {
	struct arena *arena; /* of texts, and of what is below */
	struct count *items;
	size_t n, cap;
	uint32_t *slots; /* 1 and the place in items, by hash; 0 free */
	size_t n_slots;
	struct buf forms, titles, met; /* of the name that is written */
};

void tally_init(struct tally *t);
void tally_release(struct tally *t);
/* The count of a name, with `by` added to n and to its form. */
struct count *tally_name(struct tally *t, int64_t name, struct str form, int32_t by);
/* The count of an outlet or country, with `by` added to n. */
struct count *tally_add(struct tally *t, enum tally_kind kind, int64_t name, struct str text, int32_t by);
/* That a name had a title on a day (0 unknown); that two met, whoever of the two is named first. */
void tally_title(struct tally *t, int64_t name, struct str title, int64_t day, int32_t by);
void tally_met(struct tally *t, int64_t name, int64_t other, int64_t day, int32_t by);
/* Whether a title of this name, above 0, waits. */
bool tally_has_title(const struct tally *t, int64_t name, struct str title);
/* Into the tables; then it is empty. */
bool tally_write(struct store *s, struct tally *t, struct fault *fault);

#endif
