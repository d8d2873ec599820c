/* SPDX-License-Identifier: GPL-3.0-or-later
 * query -- the language of searches, safir-query(7)
 *
 *	query  = { clause }                      clauses side by side must all fit
 *	clause = unit { "OR" unit }              one of these must
 *	unit   = [ "-" ] term                    "-": must not; alone in its clause
 *	term   = word [ "*" ] | '"' words '"' | field ":" ( word [ "*" ] | '"' words '"' )
 *	field  = from by about title country met date lang kind source
 *
 * A query is parsed once and may be asked of any store. Words stay here as they were typed: they are cut and folded as
 * the text was when they are looked up. Fields are words of the language and the same in every interface. */
#ifndef ARCHIVE_QUERY_H
#define ARCHIVE_QUERY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "report/report.h"

struct arena;
struct fault;

enum query_field {
	QUERY_WORDS,   /* anywhere in the report */
	QUERY_FROM,    /* the outlet, its beginning */
	QUERY_BY,      /* who speaks in a quote */
	QUERY_ABOUT,   /* of whom a quote speaks */
	QUERY_TITLE,   /* words of the headline */
	QUERY_COUNTRY, /* ISO 3166-1 alpha-2, or a name that reports give a state */
	QUERY_MET,     /* who takes part in a meeting */
	QUERY_DATE,    /* day of the report */
	QUERY_LANG,    /* ISO 639-1 */
	QUERY_KIND,    /* quote, meeting or delegation */
	QUERY_SOURCE,  /* the file's path, a part of it */
};

struct query_unit {
	enum query_field field;
	bool without; /* "-" */
	bool phrase;  /* was in quotation marks */
	bool prefix;  /* ends in "*", or is still being typed */
	struct str value;
	/* Of a date: days ISO 8601, both inclusive; "" open. */
	char first[11], last[11];
	enum ref_kind kind; /* of a kind */
};

struct query_clause {
	struct query_unit *items; /* one of them must fit */
	size_t n, cap;
};

struct query {
	struct query_clause *items; /* all of them must fit */
	size_t n, cap;
};

/* In the arena, which also keeps `text`. False with a fault for what is no query; its detail says where. With `typing`
 * the last word is a beginning, and what is half typed (an open quotation, a field without a value) is left out
 * instead of being a mistake. */
bool query_parse(struct arena *arena, struct str text, bool typing, struct query **out, struct fault *fault);
/* Nothing is asked: every report fits. */
bool query_is_empty(const struct query *query);
/* Whether some clause asks for a field (a "-" counts too). */
bool query_asks(const struct query *query, enum query_field field);

#endif
