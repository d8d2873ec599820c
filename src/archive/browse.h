/* SPDX-License-Identifier: GPL-3.0-or-later
 * browse -- what an archive answers: lists, searches, officials, countries
 *
 * Every answer is allocated in the caller's arena and comes in pages: at most `most` rows, those after the last one
 * seen. Nothing is counted or sorted beyond the page, so that a page costs the same in an archive of any size. Each
 * call reads one state of the archive and holds nothing afterwards, so that a writer is never kept waiting. False with
 * a fault when the archive cannot be read; no rows are no fault. Snippets and words are UTF-8 in logical order on one
 * line. */
#ifndef ARCHIVE_BROWSE_H
#define ARCHIVE_BROWSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "report/report.h"

struct arena;
struct fault;
struct query; /* archive/query.h */
struct store;

/* A report in a list. */
struct row {
	int64_t id;                               /* of this archive; the larger, the newer the report's date */
	const char *date;                         /* ISO 8601, "" unknown */
	const char *outlet, *lang, *title, *path; /* "" unknown */
	uint32_t delegations, meetings, quotes, people;
	uint32_t alike; /* other reports with nearly the same text, which lists leave out */
	enum article_status status;
	bool embargoed; /* an embargo is stated, past or not */
};

enum order { ORDER_NEWEST, ORDER_OLDEST, ORDER_RELEVANCE /* searches only */ };

struct ask {
	enum order order;
	size_t most;
	/* The last row of the page before; 0: from the start. With ORDER_RELEVANCE, how many rows were seen. */
	int64_t after;
	bool alike; /* near-duplicates too */
};

struct rows {
	struct row *items;
	size_t n, cap;
};

/* Reports; `limit` (may be NULL) leaves those that it fits. */
bool browse_reports(struct store *s, const struct query *limit, const struct ask *ask, struct arena *arena,
    struct rows *out, struct fault *fault);
/* How many a list without a limit has: near-duplicates are left out. Costs more than a page in a large archive. */
bool browse_count(struct store *s, int64_t *reports, struct fault *fault);
/* One report whole, as it was understood when it was kept; the caller frees it. Its path is that of its source. */
bool browse_open(struct store *s, int64_t id, struct report **out, struct fault *fault);
/* The nearest report that is newer (by > 0) or older (by < 0) in the list; *next is 0 at the end. */
bool browse_next(struct store *s, const struct query *limit, int64_t id, int by, int64_t *next, struct fault *fault);

/* A report that a query fits, and where. */
struct hit {
	struct row report;
	struct span at;      /* [byte] in the report's text: the words or the record that the query fits */
	struct ref record;   /* with kind:, by:, about:, met: the record; else none */
	const char *snippet; /* around it */
	struct spans marks;  /* [byte] in the snippet: what matched */
	const char *why;     /* the form in the text when another found it, as that of another script; NULL: as typed */
};

struct hits {
	struct hit *items;
	size_t n, cap;
	int64_t more; /* what `after` is for the next page; 0: no more */
};

bool browse_search(struct store *s, const struct query *query, const struct ask *ask, struct arena *arena,
    struct hits *out, struct fault *fault);

/* A person over all reports. */
struct official {
	int64_t id;
	const char *name;  /* the form met most often */
	const char *latin; /* the Latin form met most often, or NULL */
	char country[3];
	const char *title; /* the latest */
	uint32_t reports, by, about, meetings;
	const char *why; /* how the name asked for was matched, when by another form; or NULL */
};
struct officials {
	struct official *items;
	size_t n, cap;
};
/* Whom a name means, in any script, the most met first. An empty name: all, the most met first. */
bool browse_officials(
    struct store *s, struct str name, size_t most, struct arena *arena, struct officials *out, struct fault *fault);

/* Who an actor of a kept report is over all reports; *official is 0 for one that is no person or was not kept. */
bool browse_who(struct store *s, int64_t report, uint32_t actor, int64_t *official, struct fault *fault);

struct variant {
	const char *form;
	uint32_t n; /* reports */
};
struct held {
	const char *title;
	const char *first, *last; /* ISO 8601: days of the reports that say so */
	uint32_t n;
};
struct met {
	int64_t official; /* 0: a state or body */
	const char *name;
	uint32_t n;
	const char *last; /* ISO 8601 */
};
struct official_page {
	struct official official;
	struct variant *forms; /* the most frequent first */
	struct held *titles;   /* the latest first */
	struct met *met;       /* the most frequent first */
	size_t n_forms, n_titles, n_met;
};
bool browse_official(struct store *s, int64_t id, struct arena *arena, struct official_page *out, struct fault *fault);

struct country_page {
	char country[3];
	const char *name;           /* that reports give it most often, its capital too; or NULL */
	struct official *officials; /* the most met first */
	struct met *met;
	size_t n_officials, n_met;
	uint32_t reports, quotes, meetings, delegations;
};
struct countries {
	struct country_page *items; /* counts only */
	size_t n, cap;
};
bool browse_countries(struct store *s, struct arena *arena, struct countries *out, struct fault *fault);
bool browse_country(
    struct store *s, const char country[3], struct arena *arena, struct country_page *out, struct fault *fault);

/* What happened, for a chronology. */
enum event_kind { EVENT_QUOTE_BY = 1, EVENT_QUOTE_ABOUT = 2, EVENT_MEETING = 4, EVENT_DELEGATION = 8, EVENT_ALL = 15 };
struct event {
	int64_t key; /* for ask.after */
	enum event_kind kind;
	const char *date; /* of what happened, else of the report */
	int64_t report;
	struct ref record;
	struct span at;           /* [byte] in the report's text */
	const char *words;        /* the quote, or who met whom */
	const char *who;          /* of a quote: the speaker, as the report names him; or NULL */
	const char *title;        /* that the report gives the speaker; or NULL */
	const char *via, *outlet; /* or NULL */
};
struct events {
	struct event *items;
	size_t n, cap;
};
struct whose {
	int64_t official;    /* or 0 */
	const char *country; /* ISO 3166-1 alpha-2, or NULL */
};
bool browse_events(struct store *s, const struct whose *whose, unsigned kinds, const struct ask *ask,
    struct arena *arena, struct events *out, struct fault *fault);

#endif
