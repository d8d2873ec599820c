/* SPDX-License-Identifier: GPL-3.0-or-later
 * state -- what a layout knows (inside the layout room) */
#ifndef LAYOUT_STATE_H
#define LAYOUT_STATE_H

#include "layout/visual.h"

#define NO_INDEX SIZE_MAX

struct piece {
	uint32_t begin, end; /* [byte] */
	uint32_t paragraph;
	bool rtl;
	bool first, last; /* of its paragraph */
};

struct line {
	uint32_t begin, end; /* [byte] */
	uint32_t piece;
};

struct layout {
	struct arena *arena;
	struct str text;
	struct layout_options options;
	struct {
		struct line *items;
		size_t n, cap;
	} lines;
	struct {
		struct piece *items;
		size_t n, cap;
	} pieces;
	size_t next; /* [byte] what is not wrapped yet */
	bool done;
	struct para para; /* the piece used last */
	size_t loaded;    /* its index */
	struct segmenter segmenter;
	struct visual visual; /* the row used last */
	size_t drawn;         /* its index */
	uint8_t *roles;       /* scratch of layout_draw, one a code point */
	size_t roles_cap;
};

/* Wraps until the row is known; false past the end. */
bool layout_reach(struct layout *l, size_t index);
/* The cells of a row that exists; they stand in l->visual, its code points [*begin, *end) in l->para. */
const struct line *layout_visual(struct layout *l, size_t index, size_t *begin, size_t *end);

#endif
