/* SPDX-License-Identifier: GPL-3.0-or-later
 * report -- one article and what was found in it: the nouns that every room speaks
 *
 * A report and all that hangs from it lives in one arena (report_new ... report_free). Spans are byte offsets into
 * article.text, half-open. Records name each other by index + kind (struct ref), never by pointer.
 * Strings are NUL-terminated UTF-8 in logical order; NULL where the report does not say. */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "report/reason.h"

struct arena;

enum ref_kind { REF_NONE, REF_ACTOR, REF_DELEGATION, REF_MEETING, REF_QUOTE };

/* A record of this report. {REF_NONE, 0} is "none". */
struct ref {
	enum ref_kind kind;
	uint32_t index; /* into the array of its kind */
};

struct refs {
	struct ref *items;
	size_t n, cap;
};

/* What a news format says of the use of a report: NewsML-G2 pubStatus, ninjs pubstatus. */
enum article_status { ARTICLE_USABLE, ARTICLE_WITHHELD, ARTICLE_CANCELED };

struct article {
	const char *path;      /* as named by the caller, "-" for standard input */
	struct str text;       /* UTF-8, valid; the document that offsets speak of */
	const char *encoding;  /* what the bytes were, e.g. "UTF-8", "windows-1256" */
	const char *lang;      /* ISO 639-1 of the pack used; NULL: no pack for it */
	struct span title;     /* the headline; empty where there is none */
	const char *source;    /* outlet or agency */
	char date[11];         /* ISO 8601 of the report itself; "" unknown */
	const char *date_from; /* metadata, name, text, mtime, option; NULL with an unknown date */
	bool rtl;              /* base direction of most of the text */
	/* What only some formats say; NULL, "" or 0 where the source is silent. */
	const char *url;         /* where it was published */
	const char *byline;      /* its author, as printed */
	const char *dateline;    /* place and day, as the format has them */
	const char *stated_lang; /* BCP 47, as the source says */
	enum article_status status;
	char embargo[26]; /* ISO 8601 instant before which it must not be used */
	uint8_t urgency;  /* 1 the highest ... 9 */
};

enum actor_kind { ACTOR_PERSON, ACTOR_COUNTRY, ACTOR_ORGANIZATION, ACTOR_AGENCY };

struct actor {
	enum actor_kind kind;
	const char *name;  /* fullest, without titles */
	const char *latin; /* romanised, or NULL */
	const char *title; /* fullest office */
	char country[3];   /* ISO 3166-1 alpha-2, "" unknown or none */
	struct spans mentions;
	struct why why;
};

struct delegation {
	const char *of;      /* ISO 3166-1 alpha-2, or the body's name */
	struct ref head;     /* an actor or none */
	struct refs members; /* actors */
	struct spans mentions;
	struct why why;
};

enum meeting_kind { MEETING_BILATERAL, MEETING_MULTILATERAL, MEETING_CONFERENCE, MEETING_CALL };
enum meeting_status { MEETING_HELD, MEETING_ONGOING, MEETING_PLANNED, MEETING_POSTPONED, MEETING_CANCELLED };

struct meeting {
	enum meeting_kind kind;
	enum meeting_status status;
	struct refs participants; /* actors and delegations */
	struct span cue;
	const char *place;
	char date[11]; /* ISO 8601, "" unknown */
	struct spans topics;
	struct why why;
};

enum quote_kind { QUOTE_DIRECT, QUOTE_INDIRECT, QUOTE_MIXED };

struct quote {
	enum quote_kind kind;
	struct span span; /* the content, marks outside */
	struct span cue;  /* empty: none */
	struct ref speaker;
	struct refs also;            /* joint speakers */
	struct ref via;              /* an agency or none */
	struct span speaker_mention; /* where the speaker stands for this quote; empty when inherited */
	struct why why;
};

/* Something that was resolved about a record, or seen and rejected. */
struct trace {
	struct span at;
	struct ref record; /* of a rejection: what stands in its place, or none */
	uint8_t reason;    /* enum reason */
};

struct report {
	struct arena *arena;
	struct article article;
	struct {
		struct actor *items;
		size_t n, cap;
	} actors;
	struct {
		struct delegation *items;
		size_t n, cap;
	} delegations;
	struct {
		struct meeting *items;
		size_t n, cap;
	} meetings;
	struct {
		struct quote *items;
		size_t n, cap;
	} quotes;
	bool traced; /* set before the extraction by who wants the trail */
	struct {
		struct trace *items;
		size_t n, cap;
	} trail; /* in no order */
};

struct report *report_new(void);
void report_free(struct report *r); /* NULL is fine */

/* Stable ids as in the JSON record: a1, d2, m3, q4 (1-based). Writes at most 12 bytes. */
void ref_id(struct ref ref, char out[12]);
bool ref_eq(struct ref a, struct ref b);

/* ISO-independent names of the enums, as in the JSON record. */
const char *actor_kind_name(enum actor_kind kind);
const char *meeting_kind_name(enum meeting_kind kind);
const char *meeting_status_name(enum meeting_status status);
const char *quote_kind_name(enum quote_kind kind);
const char *article_status_name(enum article_status status); /* as IPTC spells them */

/* The spans that belong to a record, for highlighting: its words (quote content, delegation or actor mentions,
 * meeting cue and topics). Valid as long as the report. */
void report_record_span(const struct report *r, struct ref ref, struct span *words, struct span *cue);
/* Why it is there; NULL of none. */
const struct why *report_why(const struct report *r, struct ref ref);
/* Of an actor or delegation; no others have any. */
const struct spans *report_mentions(const struct report *r, struct ref ref);
/* Every record that has a span over `at`, innermost (shortest) first; at most `max`. Returns how many. */
size_t report_at(const struct report *r, uint32_t at /* [byte] */, struct ref *out, size_t max);

#endif
