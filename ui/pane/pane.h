/* SPDX-License-Identifier: GPL-3.0-or-later
 * pane -- one rectangle that shows one thing
 *
 * Every pane is a struct whose first member is a struct pane; what it can do stands in its pane_ops, at the end of its
 * file. A pane is told the selection (reveal) and asked for its own (selected); it knows no other pane and no command.
 * pane_draw comes at least once before keys move anything: it tells the pane its size. */
#ifndef PANE_PANE_H
#define PANE_PANE_H

#include <stdbool.h>
#include <stddef.h>

#include "layout/layout.h"
#include "report/report.h"
#include "screen/grid.h"

struct arena;
struct catalog;
struct pane;

/* What all panes of a frame share. */
struct pane_look {
	const struct catalog *catalog;
	struct layout_options layout; /* its width is the pane's own matter */
	bool mirrored;                /* right to left: marks and first columns stand on the right */
	bool rtl;                     /* the words of the interface run right to left */
};

struct pane_view {
	struct grid *grid;
	struct rect rect;
	bool focus;  /* this pane has the keys: it places the cursor */
	bool gutter; /* the column beside `rect` on which reading begins is the pane's too */
	const struct pane_look *look;
	struct arena *arena; /* of this frame */
};

enum pane_move {
	MOVE_ROW, /* by n */
	MOVE_PAGE,
	MOVE_HALF,
	MOVE_TOP,
	MOVE_BOTTOM,
	MOVE_TO,       /* to row n, 1-based */
	MOVE_GRAPHEME, /* by eye, to the left (-) or right (+) */
	MOVE_CENTER    /* the cursor stays, the view moves */
};

/* Where the pane stands, for the status row. */
struct pane_position {
	size_t at, of; /* 1-based; of 0: nothing there */
	bool percent;  /* `at` is a part of 100 */
};

struct pane_ops {
	void (*draw)(struct pane *p, const struct pane_view *v);
	void (*move)(struct pane *p, enum pane_move how, int n);
	/* Shows a record and selects it where the pane has it. */
	void (*reveal)(struct pane *p, struct ref ref);
	struct ref (*selected)(const struct pane *p);
	struct pane_position (*position)(const struct pane *p);
	/* Looks for a needle everywhere; empty: forgets. Returns the number of hits. */
	size_t (*search)(struct pane *p, struct str needle);
	/* Goes to the next hit (n > 0), the one before (n < 0) or the first at or after the cursor (0); its number,
	 * 1-based; 0: none. */
	size_t (*hit)(struct pane *p, int n);
};

struct pane {
	const struct pane_ops *ops;
};

/* The mark of the selected row at a cell, and where the keys are a block beside all its lines. In mark.c. */
void pane_mark(const struct pane_view *v, struct rect mark, int rows);
/* Words where there are no rows, wrapped; the cursor stands beside them. In mark.c. */
void pane_say(const struct pane_view *v, struct str words);

/* Appends every place in `text` where `needle` stands as a reader sees it: without regard to case, vowel marks, kinds
 * of alef and digits, and the like (text/fold.h). Places do not overlap. The spans live in `arena`. */
void pane_search(struct arena *arena, struct str text, struct str needle, struct spans *hits);

#endif
