/* SPDX-License-Identifier: GPL-3.0-or-later
 * textview -- a wrapped text with a cursor, a view on it and search hits: what the text panes share
 *
 * textview_init, textview_set (the text is borrowed), textview_fit before each drawing, textview_release. */
#ifndef PANE_TEXTVIEW_H
#define PANE_TEXTVIEW_H

#include "pane/pane.h"

struct textview {
	struct str text;
	struct arena *arena;   /* of the layout */
	struct arena *found;   /* of the hits */
	struct layout *layout; /* NULL until fitted */
	struct layout_options options;
	int rows, cols;   /* [cell] of the last fitting */
	size_t top;       /* first row shown */
	uint32_t cursor;  /* [byte] */
	int goal;         /* column that vertical moves keep; -1: the cursor's */
	struct span show; /* to be scrolled in at the next fitting; empty: none */
	struct spans lit; /* a bar stands beside their rows; borrowed */
	struct spans hits;
	size_t hit;  /* the current one, 1-based; 0: none */
	bool spaced; /* paragraphs are set apart by a blank line where the text has none; off after textview_set */
};

void textview_init(struct textview *t);
void textview_release(struct textview *t);
void textview_set(struct textview *t, struct str text);
void textview_fit(struct textview *t, const struct layout_options *options, int rows, int cols);
/* Rows with their marks; `title` is drawn in its own role. */
void textview_draw(
    struct textview *t, const struct pane_view *v, struct span title, const struct highlight *marks, size_t n);
void textview_move(struct textview *t, enum pane_move how, int n);
/* Puts the cursor on the span's start and scrolls it in, all of it where it fits. */
void textview_show(struct textview *t, struct span span);
struct pane_position textview_position(const struct textview *t);
size_t textview_search(struct textview *t, struct str needle);
/* The same for several needles at once, in the order of the text. */
size_t textview_find(struct textview *t, const struct str *needles, size_t n);
size_t textview_hit(struct textview *t, int n);
/* The first hit at or after a place becomes the current one; its number, 0: none. */
size_t textview_at(struct textview *t, uint32_t at);

#endif
