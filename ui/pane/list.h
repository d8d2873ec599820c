/* SPDX-License-Identifier: GPL-3.0-or-later
 * list -- the pane with the facts of one kind: a row or two for each, one selected
 *
 * list_pane_init, list_pane_set for each report (borrowed, with the words of the interface), list_pane_release. */
#ifndef PANE_LIST_H
#define PANE_LIST_H

#include "pane/pane.h"

enum list_kind { LIST_DELEGATIONS, LIST_MEETINGS, LIST_QUOTES, LIST_PEOPLE, LIST_KINDS };

struct list_item {
	struct ref ref;
	struct str head, aside; /* first row: the start, and what stands at its far end */
	struct str sub;         /* second row; empty: there is none */
};

struct list_pane {
	struct pane pane;
	enum list_kind kind;
	struct arena *arena; /* of the items and hits */
	struct {
		struct list_item *items;
		size_t n, cap;
	} rows;
	size_t at, top; /* selected item, first one shown */
	int height;     /* [cell] of the last drawing */
	struct {
		size_t *items;
		size_t n, cap;
	} hits;
};

void list_pane_init(struct list_pane *l, enum list_kind kind);
void list_pane_release(struct list_pane *l);
void list_pane_set(struct list_pane *l, const struct report *r, const struct catalog *cat);
/* [cell] rows that all items need. */
int list_pane_rows(const struct list_pane *l);
/* Selects the item of a record; false: it is not in this list. */
bool list_pane_select(struct list_pane *l, struct ref ref);

/* Fills l->rows from a report. In items.c. */
void list_items(struct list_pane *l, const struct report *r, const struct catalog *cat);
/* A record in a few words: who speaks, the parties, the name. Appended; in items.c. */
struct buf;
void record_name(const struct report *r, struct ref ref, struct buf *out);

#endif
