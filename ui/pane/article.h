/* SPDX-License-Identifier: GPL-3.0-or-later
 * article -- the pane with the report's text: mentions are tinted, the selected fact's words, cue and speaker marked */
#ifndef PANE_ARTICLE_H
#define PANE_ARTICLE_H

#include "pane/textview.h"

struct article_pane {
	struct pane pane;
	struct textview text;
	struct arena *arena;         /* of the marks */
	const struct report *report; /* NULL: none */
	struct span place;           /* of the selected fact */
	struct ref selection;
	bool quiet; /* it has its bar alone */
	struct {
		struct highlight *items;
		size_t n, cap;
	} marks;    /* of every fact, then of the selected one */
	size_t own; /* marks of every fact */
};

void article_pane_init(struct article_pane *a);
void article_pane_release(struct article_pane *a);
/* The report is borrowed; NULL: an empty pane. */
void article_pane_set(struct article_pane *a, const struct report *r);
/* Selects without moving the view, and without lighting more than a bar: the cursor is where it should be. */
void article_pane_mark(struct article_pane *a, struct ref ref);

#endif
