/* SPDX-License-Identifier: GPL-3.0-or-later
 * plan -- a query as this archive can answer it
 *
 * All that the index knows, words and marks, becomes one expression for it. A span of days becomes a range of ids. What
 * it does not know, paths and days that are not a plain span, is asked of each row. */
#ifndef ARCHIVE_PLAN_H
#define ARCHIVE_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/facts.h"
#include "archive/query.h"
#include "archive/whom.h"

struct arena;
struct fault;
struct store;

/* A word as it may stand in a text: any of its forms. */
struct sought_word {
	struct str *items; /* forms */
	size_t n, cap;
	bool prefix; /* or begin so */
};

/* Words that stand one behind the other. */
struct sought {
	struct sought_word *items;
	size_t n, cap;
};

/* A record is wanted in which one of these names has a part, or somebody of a country. */
struct part {
	struct str asked; /* the name, as typed */
	bool of_kind[FACTS];
	struct whom names;
	const char *country; /* ISO, or NULL */
};

struct plan {
	const char *match;   /* expression; NULL: every report */
	const char *without; /* for rows, when there is no `match`; or NULL */
	int64_t least, most; /* ids, inclusive */
	bool nothing;        /* no report can fit */
	struct {
		const struct query_clause **items;
		size_t n, cap;
	} rows; /* clauses that are asked of each row: source, date */
	struct {
		struct sought *items;
		size_t n, cap;
	} words; /* what is marked */
	/* Beginnings that so many words have that they are asked of each report: its row first, then its text. A blank
	 * between; NULL: none. */
	const char *starts;
	struct {
		struct sought *items;
		size_t n, cap;
	} begun; /* the same, as they must stand in the text */
	struct {
		struct part *items;
		size_t n, cap;
	} parts;
	struct whom abroad; /* names that a word of the query may be in another script */
	enum ref_kind kind; /* of the record that is wanted; REF_NONE: any that parts ask for */
};

/* In the arena; `query` may be NULL. */
bool plan_make(struct store *s, const struct query *query, struct arena *arena, struct plan *out, struct fault *fault);
/* What the rows themselves are asked. */
bool plan_fits_row(const struct plan *plan, const char *date, const char *path);
/* A record is wanted, not only a report. */
bool plan_wants_record(const struct plan *plan);

#endif
