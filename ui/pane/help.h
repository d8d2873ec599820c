/* SPDX-License-Identifier: GPL-3.0-or-later
 * help -- the pane with keys, commands and what they do, three columns, limited to the rows that hold some words */
#ifndef PANE_HELP_H
#define PANE_HELP_H

#include "pane/pane.h"

struct help_row {
	struct str keys, command, words; /* borrowed */
};

struct help_pane {
	struct pane pane;
	struct help_row *rows; /* borrowed */
	size_t n;
	struct arena *arena;
	struct {
		size_t *items;
		size_t n, cap;
	} shown; /* what the filter lets through */
	size_t top;
	int height;
};

void help_pane_init(struct help_pane *h);
void help_pane_release(struct help_pane *h);
void help_pane_set(struct help_pane *h, struct help_row *rows, size_t n);

#endif
