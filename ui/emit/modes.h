/* SPDX-License-Identifier: GPL-3.0-or-later
 * modes -- what the files of the emit room share
 *
 * `out` holds the cells of `row` as they stand when they are called; origin[i] becomes the column of the row that
 * out[i] shows. */
#ifndef EMIT_MODES_H
#define EMIT_MODES_H

#include "emit/emit.h"

/* Is it of those that a terminal would draw from right to left: a letter, an Arabic number? */
bool emit_is_rtl(const struct cell *c);

void emit_konsole(const struct emitter *e, const struct cell *row, int cols, struct sent *out);
void emit_kitty(const struct emitter *e, const struct cell *row, int cols, struct sent *out);
void emit_logical(const struct cell *row, int cols, bool by_first, struct sent *out, int *origin);

#endif
