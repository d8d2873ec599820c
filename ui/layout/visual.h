/* SPDX-License-Identifier: GPL-3.0-or-later
 * visual -- one row as finished cells, left to right (inside the layout room) */
#ifndef LAYOUT_VISUAL_H
#define LAYOUT_VISUAL_H

#include "layout/para.h"

struct visual {
	struct cell *cells;           /* width 0: right half of a wide glyph; role is ROLE_TEXT */
	uint32_t *from;               /* [cp] of the piece: the cluster that a cell shows */
	size_t n, cap;                /* [cell] */
	uint32_t *str, *order, *wide; /* scratch, one a code point of the row */
	uint8_t *joins;
	size_t cap_cp;
};

/* The row [begin, end) of a measured and resolved piece. `tabs`: blanks up to the next stop, else one. */
void visual_build(struct visual *v, struct arena *arena, const struct para *p, struct bidi *bidi, size_t begin,
    size_t end, const struct layout_options *options, bool tabs);
/* The column of cell 0 in `cols` cells. */
int visual_start(const struct visual *v, int cols, bool right);

#endif
