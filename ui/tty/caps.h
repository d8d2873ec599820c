/* SPDX-License-Identifier: GPL-3.0-or-later
 * caps -- what a terminal can do, from terminfo
 *
 * The one file behind this header is the only one of the program that sees curses. caps_read, then caps_fill as often
 * as one likes, then caps_release; the strings live until then. */
#ifndef TTY_CAPS_H
#define TTY_CAPS_H

#include <stdbool.h>

/* Strings; NULL: the terminal lacks them. Those with parameters go through caps_fill. */
struct caps {
	const char *cup, *el, *clear, *csr, *ind, *indn, *ri, *rin, *cuf;
	const char *civis, *cnorm, *smcup, *rmcup, *smkx, *rmkx;
	const char *sgr0, *bold, *dim, *smul, *rev, *setaf, *setab;
	bool wraps_hard;                /* writing the last cell of the screen scrolls it */
	int colors;                     /* 0: none; at most 256 */
	bool direct;                    /* colours by red, green and blue, ISO 8613-6 */
	int default_rows, default_cols; /* where nothing better is known; 0: it does not say */
};

enum caps_result { CAPS_OK, CAPS_UNKNOWN, CAPS_UNABLE /* it cannot place the cursor */ };

enum caps_result caps_read(struct caps *c, const char *term, int fd);
void caps_release(void);
/* The string with its parameters, valid until the next call. */
const char *caps_fill(const char *cap, int a, int b);

#endif
