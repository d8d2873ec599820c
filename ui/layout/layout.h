/* SPDX-License-Identifier: GPL-3.0-or-later
 * layout -- logical text to visual rows of cells, and back
 *
 * Pure: no terminal, clock or file. A layout wraps a text at UAX #14 break opportunities in logical order, then
 * reorders each row (UAX #9 L1-L4) and shapes it (joining forms, lam-alef as one cell). Paragraphs are the
 * text's lines (CR, LF, CRLF, U+2029, U+0085); an empty line is a row of its own. Wrapping is lazy: rows
 * are found up to the one asked for; only rows that are drawn are reordered and shaped.
 * The text is borrowed and must outlive the layout.
 *
 * What becomes a cell: letters and signs; any blank as a space; a tab as blanks up to the next stop of 8 columns;
 * lam-alef as one cell; a wide character as two. Controls are shown as ^X, those above U+007F as <U+0085>. Marks of
 * right-to-left scripts are dropped unless `marks`; other marks compose with their letter or stay on it (two at
 * most). Characters on which terminals disagree never become cells: bidi controls, joiners, soft hyphen, BOM and the
 * like do their work and are dropped; U+0600-0605 and U+06DD are boxes; an emoji sequence is its first emoji, a flag
 * its two letters; unassigned and private characters are U+FFFD.
 *
 * Any text is safe, ill-formed UTF-8 too (U+FFFD for each bad byte). A paragraph of more than 16 Ki code points is
 * laid out in pieces that meet at the end of a row: its direction is that of its beginning and wrapping does not show
 * the seam, but embeddings are closed there. So a line of 100 MB costs time by its length, a row of it one piece.
 * Cost: 0.2 ms for the first screen of 120x40 in Arabic, about 10 ns a byte to wrap the rest. */
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
	int width; /* [cell] of a row, at least 1 */
	enum direction direction;
	bool marks;   /* keep harakat on screen (default: dropped from the screen only) */
	bool shape;   /* joining forms; false: base letters (visual-plain) */
	bool reorder; /* false: logical order is kept (--bidi=logical) */
	bool reveal;  /* show bidi controls and other hidden characters by name: <RLM> */
};

/* One row of the wrapped text, in logical terms. */
struct text_row {
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
bool layout_row(struct layout *l, size_t index, struct text_row *out);
/* All rows; wraps what is left. Always at least 1. */
size_t layout_rows(struct layout *l);
/* The row that shows this byte; past the end: the last. */
size_t layout_row_of(struct layout *l, uint32_t at /* [byte] */);
/* Draws a row into `rect` of the grid (one row high): right-aligned when its paragraph is right-to-left. The rest of
 * the rect becomes blank in `role`. Blanks that hang over the row's end are clipped. */
void layout_draw(struct layout *l, size_t index, struct grid *g, struct rect rect, enum role role,
    const struct highlight *marks, size_t n);
/* By eye: the cell column (0 = left edge of the rect of `cols` cells) at which the grapheme that holds `at` is drawn,
 * and the byte of the grapheme drawn at a column. Blank columns give the nearest end of the row. What is drawn as one
 * (lam-alef) counts as one; a character that is not shown has the column of the next one that is. */
int layout_col_of(struct layout *l, size_t index, int cols, uint32_t at);
uint32_t layout_byte_at(struct layout *l, size_t index, int cols, int col);
/* The grapheme to the left (-1) or right (+1) of `at` by eye on its row. Over the edge at which the row ends: the start
 * of the next row; over the edge at which it starts: the end of the row before. At both ends of the text: `at`. */
uint32_t layout_step(struct layout *l, int cols, uint32_t at, int by_eye);

enum align { ALIGN_START /* right for right-to-left text */, ALIGN_LEFT, ALIGN_RIGHT };

/* One line of text as its own bidi paragraph (list columns, titles, prompts) into `rect` (one row high). What does
 * not fit is cut at a grapheme and ends in "...". Line breaks, tabs and controls are shown as one blank each. Returns
 * the cells used; the others in `rect` are left as they are. */
int layout_line(struct grid *g, struct rect rect, struct str text, enum role role, enum direction dir, enum align align,
    const struct layout_options *options /* NULL: shaped, reordered, no marks */);
/* The same with stretches of the text (which has no line breaks) in other roles. */
int layout_line_marked(struct grid *g, struct rect rect, struct str text, enum role role, const struct highlight *marks,
    size_t n_marks, enum direction dir, enum align align, const struct layout_options *options);
/* [cell] that layout_line would need. */
int layout_measure(struct str text);

#endif
