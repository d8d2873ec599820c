/* SPDX-License-Identifier: GPL-3.0-or-later
 * para -- a piece of a paragraph, decoded and measured (inside the layout room)
 *
 * A piece is a whole paragraph, or at most PARA_MAX code points of a longer one. para_load decodes it and finds its
 * clusters: what is drawn and cut as one (a grapheme; lam with its alef; a hidden character under `reveal`). Arrays
 * grow in the arena and are used again for the next piece. */
#ifndef LAYOUT_PARA_H
#define LAYOUT_PARA_H

#include "layout/layout.h"
#include "text/bidi.h"
#include "text/segment.h"

enum { PARA_MAX = 16 * 1024 /* [cp] */, CLUSTER_MAX = 16 /* [cell] of one cluster */, TAB_STOP = 8 };

struct para {
	size_t n, cap; /* [cp] */
	uint32_t *cp;
	uint32_t *at;      /* [byte] in the text; at[n] is the end */
	uint8_t *flag;     /* SEGMENT_x; LEAD: a cluster starts */
	uint8_t *width;    /* [cell] of the cluster that starts here; a tab counts 1 */
	bool plain;        /* nothing to reorder or shape */
	bool resolved;     /* levels are there */
	struct bidi bidi;  /* its arrays are there unless `plain` */
	size_t cap_levels; /* [cp] of them */
};

/* A cell's content before shaping. */
struct glyph {
	uint32_t letter, mark[2];
	uint32_t alef; /* not 0: letter is a lam, and both are one cell */
	uint8_t width; /* [cell] */
};

/* Decodes [begin, end) up to a paragraph's end or PARA_MAX. Clusters and widths are not there yet. */
void para_decode(struct para *p, struct arena *arena, struct str text, size_t begin, size_t end);
void para_measure(struct para *p, const struct layout_options *options);
/* Levels, once; sets `plain`. */
void para_resolve(struct para *p, struct arena *arena, bool rtl);
/* One more code point at the end; call before para_resolve. */
void para_append(struct para *p, struct arena *arena, uint32_t cp, uint8_t width);
/* The first cluster after i, or n. */
size_t para_next(const struct para *p, size_t i);
/* The cluster that holds a byte; n past the end. */
size_t para_find(const struct para *p, uint32_t at);

/* A blank that may hang over the end of a row. */
bool para_blank(uint32_t cp);
bool para_separator(uint32_t cp);

/* The cells of the cluster cp[0..n), left to right. Returns how many. */
int cluster_glyphs(const uint32_t *cp, size_t n, const struct layout_options *options, struct glyph out[CLUSTER_MAX]);

#endif
