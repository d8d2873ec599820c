/* SPDX-License-Identifier: GPL-3.0-or-later
 * layout -- logical text to visual rows of cells, and back
 *
 * Pure: no terminal, clock or file. A layout wraps a text at UAX #14 break opportunities in logical order, then
 * reorders each row (UAX #9 L1-L4) and shapes it (joining forms, lam-alef as one cell). Paragraphs are the
 * text's lines (CR, LF, CRLF, U+2029, U+0085); an empty line is a row of its own. Wrapping is lazy: rows
 * are found up to the one asked for; only rows that are drawn are reordered and shaped.
 * The text is borrowed and must outlive the layout. */
#ifndef LAYOUT_LAYOUT_H
#define LAYOUT_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "report/report.h"
#include "screen/grid.h"

struct arena;
struct layout;

enum direction { DIR_AUTO, DIR_RTL, DIR_LTR }; /* AUTO: first strong character of each paragraph (P2, P3) */

struct layout_options {
	int width;                /* [cell] of a row, at least 1 */
	enum direction direction;
	bool marks;               /* keep harakat on screen (default: dropped from the screen only) */
	bool shape;               /* joining forms; false: base letters (visual-plain) */
	bool reorder;             /* false: logical order is kept (--bidi=logical) */
	bool reveal;              /* show bidi controls and other hidden characters by name: <RLM> */
};

/* One row of the wrapped text, in logical terms. */
struct row {
	struct span span;   /* [byte] what stands on it, trailing blanks included, the line break excluded */
	uint32_t paragraph; /* 0-based */
	bool rtl;           /* base direction of its paragraph */
	bool first, last;   /* of its paragraph */
};

/* A stretch of text that is drawn in a role; later ones win over earlier ones. */
struct highlight {
	struct span span;
	enum role role;
};

/* `text` must be valid UTF-8 below 4 GiB. The layout lives in `arena`. */
struct layout *layout_new(struct arena *arena, struct str text, const struct layout_options *options);
/* Rows known so far are kept; false past the end. */
bool layout_row(struct layout *l, size_t index, struct row *out);
/* All rows; wraps what is left. Always at least 1. */
size_t layout_rows(struct layout *l);
/* The row that shows this byte; past the end: the last. */
size_t layout_row_of(struct layout *l, uint32_t at /* [byte] */);
/* Draws a row into `rect` of the grid (one row high): right-aligned when its paragraph is right-to-left. */
void layout_draw(struct layout *l, size_t index, struct grid *g, struct rect rect, enum role role,
		 const struct highlight *marks, size_t n);
/* By eye: the cell column (0 = left edge of the rect of `cols` cells) at which the grapheme that holds `at` is drawn,
 * and the byte of the grapheme drawn at a column. Blank columns give the nearest end of the row. */
int layout_col_of(struct layout *l, size_t index, int cols, uint32_t at);
uint32_t layout_byte_at(struct layout *l, size_t index, int cols, int col);
/* The grapheme to the left (-1) or right (+1) of `at` by eye on its row; the row above or below with the nearest column
 * when it is at the edge. */
uint32_t layout_step(struct layout *l, int cols, uint32_t at, int by_eye);

enum align { ALIGN_START /* right for right-to-left text */, ALIGN_LEFT, ALIGN_RIGHT };

/* One line of text as its own bidi paragraph (list columns, titles, prompts) into `rect` (one row high). What does
 * not fit is cut at a grapheme and ends in "…". Line breaks and controls are shown as blanks. Returns the cells used. */
int layout_line(struct grid *g, struct rect rect, struct str text, enum role role, enum direction dir, enum align align,
		const struct layout_options *options /* NULL: shaped, reordered, no marks */);
/* [cell] that layout_line would need. */
int layout_measure(struct str text);

#endif
