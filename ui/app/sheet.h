/* SPDX-License-Identifier: GPL-3.0-or-later
 * sheet -- what a list over the archive shows: reports, hits, officials, one official, one country
 *
 * A sheet is a few values that can be kept and come back to; its rows are asked of the archive whenever they come into
 * sight. */
#ifndef APP_SHEET_H
#define APP_SHEET_H

#include "app/archive.h"
#include "pane/ledger.h"

enum sheet_kind {
	SHEET_NONE,
	SHEET_REPORTS,   /* text: the limit */
	SHEET_RESULTS,   /* text: the query */
	SHEET_OFFICIALS, /* text: the name asked for */
	SHEET_OFFICIAL,
	SHEET_COUNTRIES,
	SHEET_COUNTRY
};

struct sheet {
	enum sheet_kind kind;
	enum order order;
	unsigned events; /* kinds that the page of an official or country shows */
	bool whole;      /* all of its names, titles and persons met */
	int64_t official;
	char country[3];
	struct str text;
	int64_t key; /* of the selected row; 0: the first */
};

/* What a row stands for (ledger_row.sort), and what `of` points to. */
enum sheet_row {
	ROW_FACT,     /* nothing to open */
	ROW_MORE,     /* the rest of what stands above */
	ROW_REPORT,   /* struct row */
	ROW_HIT,      /* struct hit */
	ROW_OFFICIAL, /* struct official */
	ROW_MET,      /* struct met */
	ROW_COUNTRY,  /* struct country_page */
	ROW_EVENT     /* struct event */
};

/* An official's or a country's. */
bool sheet_is_page(const struct sheet *s);

struct app;
struct buf;
struct catalog;

/* Everything that the makers of rows share. */
struct sheet_work {
	struct app *a;
	const struct catalog *catalog;
	struct arena *arena;
	struct ledger_rows *out;
	int64_t more; /* of a search: what its next page goes on from; 0: there is none */
};

/* sheet_reports.c, sheet_person.c, sheet_events.c: rows beyond a key, as ledger_source.fetch wants them. */
bool sheet_reports(struct sheet_work *w, const struct ask *ask, struct fault *fault);
bool sheet_results(struct sheet_work *w, const struct ask *ask, struct fault *fault);
bool sheet_officials(struct sheet_work *w, size_t most, struct fault *fault);
bool sheet_countries(struct sheet_work *w, struct fault *fault);
/* What stands before the events of a page: names, titles, whom they met. */
bool sheet_official_head(struct sheet_work *w, struct fault *fault);
bool sheet_country_head(struct sheet_work *w, struct fault *fault);
bool sheet_events(struct sheet_work *w, const struct ask *ask, struct fault *fault);

/* Columns of a sheet; returns how many. */
size_t sheet_columns(const struct app *a, struct ledger_column out[LEDGER_COLUMNS]);

/* Appends a state's name as the interface's language has it, else `other`: reports say the name of its capital, or of a
 * palace, for it. In sheet_person.c. */
void sheet_state_name(const struct app *a, const char *code, const char *other, struct buf *out);

/* What a report that must not be used is called: a key of the catalog, or NULL. In sheet_reports.c. */
const char *status_key(enum article_status status, bool embargoed);

/* A new row at the end. */
struct ledger_row *sheet_row(struct sheet_work *w, enum sheet_row sort, int64_t key, const void *of);
/* The words of a key with what is put in, kept. */
struct str sheet_words(struct sheet_work *w, const char *key, const char *x, const char *y);
struct str sheet_number(struct sheet_work *w, int64_t n);

#endif
