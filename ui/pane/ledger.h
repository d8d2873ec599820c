/* SPDX-License-Identifier: GPL-3.0-or-later
 * ledger -- the pane with a list that is never whole: rows are fetched in pages as they come into sight
 *
 * Rows have keys; whoever owns them hands out those below or above a key. Only a few pages are kept, so that a list of
 * millions costs as much memory as one of hundreds, and both of its ends are equally near. A row is a line of columns,
 * each its own bidi paragraph, and perhaps a second line of words; rows of a group stand under its heading.
 *
 * ledger_init, ledger_source with the columns, ledger_open, ledger_release. */
#ifndef PANE_LEDGER_H
#define PANE_LEDGER_H

#include "pane/pane.h"

enum { LEDGER_COLUMNS = 8, LEDGER_FETCH = 64 /* rows at once */, LEDGER_PAGES = 6 };

struct ledger_column {
	int width;          /* [cell]; 0: what is left, of one column */
	int least;          /* [cell] the width of a pane that shows it */
	bool number;        /* stands at the column's far end */
	enum role role;     /* of its words */
	struct str heading; /* empty: none */
};

struct ledger_row {
	int64_t key; /* of this row alone, not 0 */
	struct str cells[LEDGER_COLUMNS];
	struct str flag;    /* a warning before the words of the widest column */
	struct str aside;   /* at the far end of that column */
	struct str sub;     /* the second line; empty: none */
	struct spans marks; /* [byte] in it: what matched */
	struct str group;   /* what its heading says; empty: none */
	int sort;           /* for the owner: what it stands for */
	bool whole;         /* the words of the widest column have the whole line */
	const void *of;     /* the same */
};

struct ledger_rows {
	struct ledger_row *items;
	size_t n, cap;
};

struct ledger_source {
	/* At most `most` rows below (or above) a key, the nearest first; key 0: from that end. Everything lives in
	 * `arena`. False: it could not be done, nothing changes. */
	bool (*fetch)(void *with, int64_t key, bool below, size_t most, struct arena *arena, struct ledger_rows *out);
	void *with;
};

struct ledger_page {
	struct arena *arena;
	struct ledger_row *rows; /* in the order of the list */
	size_t n;
};

struct ledger_pane {
	struct pane pane;
	struct ledger_source source;
	struct ledger_column columns[LEDGER_COLUMNS]; /* borrowed words */
	size_t n_columns;
	struct ledger_page pages[LEDGER_PAGES]; /* what is at hand of the list, without gaps */
	size_t n_pages;
	bool start, end;   /* the first, the last row of the list is at hand */
	size_t at, top;    /* among the rows at hand: selected, first shown */
	size_t first;      /* number of the first row at hand in the list, 1-based; 0: not known */
	size_t total;      /* rows of the list; 0: not known */
	struct str empty;  /* what is said where there are no rows; borrowed */
	struct str needle; /* in the arena below; empty: none */
	struct arena *words;
	int height; /* [cell] of the last drawing */
};

void ledger_init(struct ledger_pane *l);
void ledger_release(struct ledger_pane *l);
/* Forgets all rows. */
void ledger_source(
    struct ledger_pane *l, const struct ledger_source *source, const struct ledger_column *columns, size_t n);
/* Fetches anew around the row of this key and selects it, or where it would stand the next one; 0: the first row.
 * False: could not be fetched, and what was at hand stays. */
bool ledger_open(struct ledger_pane *l, int64_t key);
/* How many rows the list has in all, when that becomes known. */
void ledger_set_total(struct ledger_pane *l, size_t total);
/* NULL: there is none. */
const struct ledger_row *ledger_row_at(const struct ledger_pane *l, size_t i);
const struct ledger_row *ledger_selected(const struct ledger_pane *l);
size_t ledger_count(const struct ledger_pane *l); /* rows at hand */
/* Selects a row at hand. */
bool ledger_select(struct ledger_pane *l, int64_t key);

/* ledger_window.c: one more page; false: there is none, or it could not be fetched. What is too much goes at the other
 * end. */
bool ledger_below(struct ledger_pane *l);
bool ledger_above(struct ledger_pane *l);
/* The last rows of the list, the very last one selected. */
void ledger_open_last(struct ledger_pane *l);

/* Draws what is at hand; in ledger_draw.c. */
void ledger_draw(struct pane *p, const struct pane_view *v);
/* [cell] lines of a row with the heading above it. */
int ledger_lines(const struct ledger_pane *l, size_t i);
bool ledger_heads_group(const struct ledger_pane *l, size_t i);
bool ledger_matches(const struct ledger_pane *l, const struct ledger_row *row);
/* Fetches what a view of this height lacks and puts the selected row into it. */
void ledger_fit(struct ledger_pane *l, int height);

#endif
