/* SPDX-License-Identifier: GPL-3.0-or-later
 * grid -- what goes out: a rectangle of cells in visual order
 *
 * Column 0 is the leftmost cell on the screen, whatever the text's direction. A cell holds one finished glyph and
 * what an emitter needs to say it in another way (terminals differ): the letter before shaping, how it joins, its
 * bidi level. Wide glyphs own their left cell; the right one has width 0. */
#ifndef SCREEN_GRID_H
#define SCREEN_GRID_H

#include <stdbool.h>
#include <stdint.h>

struct arena;

/* What a cell is for, not its colour: a theme gives each role its colours and attributes. */
enum role {
	ROLE_TEXT,
	ROLE_TITLE, /* headline of the article */
	ROLE_DIM,   /* secondary text: dates, counters */
	ROLE_BORDER,
	ROLE_HEADING,       /* pane headings */
	ROLE_HEADING_FOCUS, /* heading of the pane that has the keys */
	ROLE_SELECTED,      /* selected row of the pane that has the keys */
	ROLE_SELECTED_OFF,  /* selected row of another pane */
	ROLE_PERSON,        /* mentions in the text */
	ROLE_DELEGATION,
	ROLE_MEETING,
	ROLE_QUOTE,
	ROLE_HIT_CONTENT, /* the selected fact's words in the text */
	ROLE_HIT_CUE,
	ROLE_HIT_BAR, /* beside the rows on which it stands */
	ROLE_HIT_SPEAKER,
	ROLE_SEARCH,      /* search matches */
	ROLE_SEARCH_HERE, /* the current match */
	ROLE_STATUS,
	ROLE_STATUS_KEY, /* what stands out in it */
	ROLE_LEGEND_KEY, /* keys in the legend */
	ROLE_PROMPT,
	ROLE_ERROR,
	ROLE_COUNT
};

struct cell {
	uint32_t glyph;   /* what is drawn: shaped, mirrored; ' ' when empty */
	uint32_t letter;  /* [cp] before shaping (for lam-alef: its presentation form) */
	uint32_t mark[2]; /* combining marks that stay on screen, 0: none */
	uint8_t width;    /* [cell] 1, 2, or 0: right half of a wide glyph */
	uint8_t level;    /* bidi embedding level, odd: right to left */
	uint8_t role;     /* enum role */
	uint8_t joins;    /* JOIN_RIGHT | JOIN_LEFT: connects to the cell on that side, by eye */
};

enum { JOIN_LEFT = 1, JOIN_RIGHT = 2 };

struct rect {
	int row, col, rows, cols; /* [cell] */
};

enum { GRID_PANES = 8 };

struct grid {
	int rows, cols;             /* [cell] */
	struct cell *cells;         /* rows * cols, row by row */
	int cursor_row, cursor_col; /* where the real cursor stands; -1: hidden */
	struct rect panes[GRID_PANES];
	int n_panes;              /* rectangles whose rows move together: what scrolls may be moved instead of sent */
	const signed char *modes; /* how each row is sent (emit/emit.h), -1: as the terminal wants; NULL: all so */
};

/* All cells are spaces in ROLE_TEXT. 0 x 0 is allowed. */
struct grid *grid_new(struct arena *arena, int rows, int cols);
/* NULL outside the grid. */
struct cell *grid_at(struct grid *g, int row, int col);
/* Clips to the grid. */
void grid_fill(struct grid *g, struct rect r, uint32_t glyph, enum role role);
void grid_role(struct grid *g, struct rect r, enum role role);
/* Writes a run of finished cells into the first row of `r`, cell 0 at column `at` of it (may be negative); clips to `r`
 * and to the grid. A wide glyph that is cut in two becomes a blank. */
void grid_put(struct grid *g, struct rect r, int at, const struct cell *cells, int n);
/* Notes a rectangle that may scroll; past GRID_PANES they are not noted. */
void grid_pane(struct grid *g, struct rect r);
bool cell_eq(const struct cell *a, const struct cell *b);

struct buf;

/* The grid as text: one line a row, glyphs and marks as UTF-8 in visual order, blanks at a row's end dropped. */
void grid_dump(const struct grid *g, struct buf *out);
/* The same with a second line below each row, led by "~": one letter a cell for its role ("." text, then A, B ... in
 * the order of enum role); text at its end dropped. */
void grid_dump_roles(const struct grid *g, struct buf *out);

#endif
