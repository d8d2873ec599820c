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

/* A word as it may stand in a text: any of its forms. The first `asked` of them are asked of the index. */
struct sought_word {
	struct str *items; /* forms */
	size_t n, cap, asked;
	bool prefix; /* or begin so */
};

/* Words that stand one behind the other. */
struct sought {
	struct sought_word *items;
	size_t n, cap;
	bool title; /* in the headline */
};

/* A clause of which the index knows only that a report has the words: the text tells whether one of the phrases stands
 * there. */
struct check {
	struct {
		struct sought *items;
		size_t n, cap;
	} phrases;
	const char *other; /* expression for the index that is enough as well, or NULL */
	bool without;      /* none may stand there */
};

/* A clause whose words rank: expressions for reports that have them, in the headline, often. */
struct weighty {
	const char *any, *title, *often;
};

/* Traits that a report must have (archive/traits.h). */
struct wanted {
	uint64_t *items;
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
	const char *match;   /* expression; NULL: every report. Reports that fit are among those that it gives */
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
	struct {
		struct check *items;
		size_t n, cap;
	} checks;
	struct {
		struct weighty *items;
		size_t n, cap;
	} weighty;
	const char *rest;    /* what `match` asks besides those; NULL: nothing */
	const char *refused; /* what it takes away; NULL: nothing */
	struct wanted pairs; /* neighbours */
	/* Beginnings: many words may begin so, and then some of the newest reports have one. So those are gone through
	 * first, by their traits, with what is asked besides (`plain`; NULL: nothing), before `match` is. */
	const char *plain;
	struct wanted starts; /* pairs as well */
	struct {
		struct check *items;
		size_t n, cap;
	} begun;
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
