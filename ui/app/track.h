/* SPDX-License-Identifier: GPL-3.0-or-later
 * track -- one row of the screen that is filled with fields from both of its ends */
#ifndef APP_TRACK_H
#define APP_TRACK_H

#include "app/state.h"

/* In a mirrored screen the start is on the right. */
struct track {
	struct app *a;
	struct grid *g;
	struct rect row;
	int start, end; /* [cell] used at either end */
};

/* A field of its own direction; what has no room is cut, or else left out and false comes back. */
bool track_put(struct track *t, struct str text, enum role role, enum direction dir, bool at_end, bool cut);
void track_skip(struct track *t, int cells, bool at_end);
/* What a buffer holds, until the next frame; the buffer is released. */
struct str track_keep(struct app *a, struct buf *b);
struct str app_word(const struct app *a, const char *key);

/* legend.c: which key does what here */
void legend_draw(struct app *a, struct grid *g, struct rect r);

#endif
