/* SPDX-License-Identifier: GPL-3.0-or-later
 * score -- findings against gold, as figures
 *
 * score_init, score_document for each report, then the counts; score_release. What is counted:
 *   quotes        one-to-one by overlap (intersection over union): span from 0.5, exact from 0.9; record: span found
 * and its speaker right; direct_span: direct ones found as direct; speaker, via: shares of the quotes found delegations
 * found: the right sender and a common mention; record: its head right as well meetings      found: half of the
 * participants (Jaccard); record: exactly the participants; kind, status and date: shares of those found people named
 * persons with a common mention; name and title: shares of those found Cost: quadratic in the findings of a report. */
#ifndef MEASURE_SCORE_H
#define MEASURE_SCORE_H

#include <stdbool.h>
#include <stddef.h>

#include "report/report.h"

struct arena;
struct buf;
struct fault;
struct gold;

enum figure {
	FIGURE_QUOTE_SPAN,
	FIGURE_QUOTE_EXACT,
	FIGURE_QUOTE_RECORD,
	FIGURE_DIRECT_SPAN,
	FIGURE_DELEGATION_FOUND,
	FIGURE_DELEGATION_RECORD,
	FIGURE_MEETING_FOUND,
	FIGURE_MEETING_RECORD,
	FIGURE_PEOPLE,
	FIGURE_SPEAKER, /* from here on shares: right of gold */
	FIGURE_VIA,
	FIGURE_MEETING_KIND,
	FIGURE_MEETING_STATUS,
	FIGURE_MEETING_DATE,
	FIGURE_NAME,
	FIGURE_TITLE,
	FIGURES
};

struct count {
	size_t right, gold, found;
};

/* In the order of their names. */
enum miss_kind {
	MISS_DELEGATION_FALSE,
	MISS_DELEGATION_HEAD,
	MISS_DELEGATION_MISSED,
	MISS_MEETING_FALSE,
	MISS_MEETING_MISSED,
	MISS_MEETING_PARTIES,
	MISS_NAME,
	MISS_PERSON_FALSE,
	MISS_PERSON_MISSED,
	MISS_QUOTE_FALSE,
	MISS_QUOTE_MISSED,
	MISS_SPAN,
	MISS_SPEAKER,
	MISS_TITLE
};

/* One thing that is not as it should be; strings in the score's arena. */
struct miss {
	enum miss_kind kind;
	const char *doc;
	size_t line;      /* from 1 on; 0: nowhere in the text */
	const char *want; /* "": nothing */
	const char *got;  /* "": nothing */
};

struct score {
	struct arena *arena;
	bool list; /* misses are wanted */
	size_t documents;
	struct count counts[FIGURES];
	struct {
		struct miss *items;
		size_t n, cap;
	} misses;
	/* Called for each finding that gold can judge, if set: is the whole record right? */
	void (*judged)(void *with, const struct report *found, struct ref record, bool right);
	void *with;
};

void score_init(struct score *s);
void score_release(struct score *s);
/* False with a fault without ICU, which names are compared by (text/key.h). */
bool score_document(struct score *s, const struct gold *gold, const struct report *found, struct fault *fault);
/* By kind, then by document. */
void score_sort(struct score *s);

const char *figure_name(enum figure f);
bool figure_is_share(enum figure f);
const char *miss_name(enum miss_kind k);
/* 0 to 1; 0 of nothing. */
double count_precision(struct count c);
double count_recall(struct count c);
double count_f1(struct count c);
/* Appends 100 x with one decimal, "87.5", in any locale. */
void figure_put(struct buf *out, double x);
/* Appends all figures as one JSON object and a line end. */
void score_json(const struct score *s, struct buf *out);

#endif
