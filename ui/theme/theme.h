/* SPDX-License-Identifier: GPL-3.0-or-later
 * theme -- how each role looks: colours and attributes, as a file says
 *
 * A theme file has one look a line; # starts a comment line:
 *     DEPTH ROLE [COLOUR] [on COLOUR] [bold] [dim] [underline] [reverse]
 * DEPTH is 256, 16 or mono; ROLE a name as in theme_role_names; COLOUR 0-255 or #rrggbb (0-15; none in mono) or
 * "default". A later line replaces an earlier one. Nothing is kept of the text. */
#ifndef THEME_THEME_H
#define THEME_THEME_H

#include <stddef.h>

#include "base/str.h"
#include "screen/grid.h"
#include "tty/tty.h"

enum theme_depth { THEME_256, THEME_16, THEME_MONO, THEME_DEPTHS };

struct theme {
	struct style style[THEME_DEPTHS][ROLE_COUNT];
};

/* By enum role, as theme files name them. */
extern const char *const theme_role_names[ROLE_COUNT];

/* What is wrong in a line: the key of a message with {1} = `arg`. */
typedef void theme_problem(void *with, size_t line, const char *key, struct str arg);

/* All plain. */
void theme_init(struct theme *t);
/* Adds the looks of a text. Wrong lines are told to `problem` (may be NULL) and left out. */
void theme_add(struct theme *t, struct str text, theme_problem *problem, void *with);

#endif
