/* SPDX-License-Identifier: GPL-3.0-or-later
 * width -- how a character is shown in a terminal's cells
 *
 * Terminals agree on most characters; those on which they differ (Arabic number signs, soft hyphen, bidi controls,
 * variation selectors, private and unassigned code points) are classed so that none of them reaches a cell as it
 * is. Pure, no state; a look into a table (text/unicode.h). */
#ifndef TEXT_WIDTH_H
#define TEXT_WIDTH_H

#include <stdbool.h>
#include <stdint.h>

enum show {
	SHOW_CELL,    /* one cell */
	SHOW_WIDE,    /* two: East Asian Wide and Fullwidth, emoji */
	SHOW_BLANK,   /* a space of any kind: one blank cell */
	SHOW_MARK,    /* no cell of its own, combines with what stands before */
	SHOW_HIDDEN,  /* format characters: no cell at all */
	SHOW_CONTROL, /* C0, DEL, C1: shown as ^X or <U+0085> */
	SHOW_SIGN,    /* signs that enclose what follows (U+0600-0605, U+06DD and others): a box */
	SHOW_ALIEN    /* unassigned, private use, surrogates: U+FFFD */
};

enum show show_of(uint32_t cp);
/* [cell] of the character by itself: 0, 1 or 2; what is replaced counts as its replacement, a control as 0. */
int width_of(uint32_t cp);
/* A mark of a right-to-left script (harakat, niqqud): the ones that are dropped from the screen by default. */
bool mark_is_rtl(uint32_t cp);
/* The one character that both make up (alef + madda above, e + acute), or 0. */
uint32_t compose_pair(uint32_t base, uint32_t mark);

#endif
