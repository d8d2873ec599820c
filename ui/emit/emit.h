/* SPDX-License-Identifier: GPL-3.0-or-later
 * emit -- a row of cells in visual order as a terminal must be sent it
 *
 * The layout is one; terminals are many. Some draw what they get, some order and join Arabic by themselves and cannot
 * be told not to. Each mode rearranges and respells the cells of one row so that what the terminal makes of them is the
 * row that was meant. Every mode sends as many cells as it gets, so widths, wrapping, highlights and clicks are the
 * same in all. Pure; ECMA TR/53 and UAX #9 say what terminals of the logical kind do, measured behaviour the rest. */
#ifndef EMIT_EMIT_H
#define EMIT_EMIT_H

#include <stdbool.h>
#include <stdint.h>

#include "screen/grid.h"

struct buf;

enum emit_mode {
	EMIT_VISUAL,       /* shaped glyphs as they stand */
	EMIT_VISUAL_PLAIN, /* letters without joining forms, for fonts that have none */
	EMIT_VISUAL_LRM, /* a left-to-right mark after each right-to-left cell holds it where it is: terminal unknown */
	EMIT_KONSOLE,    /* base letters held by marks, joined by joiners */
	EMIT_KITTY,      /* each word reversed, for a terminal that orders words but not sentences */
	EMIT_LOGICAL_ROW, /* reading order, direction by the first strong letter of the row */
	EMIT_LOGICAL_LTR, /* reading order, left-to-right rows */
	EMIT_MODES
};

/* As users name them. */
extern const char *const emit_mode_names[EMIT_MODES];
/* EMIT_MODES: no such mode. */
enum emit_mode emit_mode_named(const char *name);

/* Characters that follow a cell's letter and marks, in this order; and how the cell is drawn. */
enum {
	SENT_JOIN = 1,         /* ZWJ */
	SENT_HOLD = 2,         /* LRM */
	SENT_JOIN_NEXT = 4,    /* ZWJ */
	SENT_SHIELD = 8,       /* U+206F */
	SENT_OTHER_WEIGHT = 16 /* bold, or not bold where its role is */
};

/* What stands in one cell of the terminal's own row. */
struct sent {
	uint32_t cp;
	uint32_t mark[2]; /* 0: none */
	uint8_t width;    /* [cell] 1, 2, or 0: right half of a wide one */
	uint8_t role;     /* enum role */
	uint8_t after;    /* SENT_... */
};

struct emitter {
	enum emit_mode mode;
	bool no_marks; /* combining marks are left out */
	bool shield;   /* between us and the terminal, tmux draws what follows a joiner into the joiner's cell */
	bool heavy[ROLE_COUNT]; /* drawn in another weight: words are not joined over its edge (kitty) */
};

/* `place` (may be NULL) takes for each column of `row` the column of `out` that shows it. */
void emit_row(const struct emitter *e, const struct cell *row, int cols, struct sent *out, int *place);
bool sent_eq(const struct sent *a, const struct sent *b);
/* Its bytes. Whatever came in, no control goes out. */
void sent_put(const struct sent *s, struct buf *out);

#endif
