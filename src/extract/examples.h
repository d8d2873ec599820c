/* SPDX-License-Identifier: GPL-3.0-or-later
 * examples -- the examples that a pack's patterns carry, tried on the compiled pack
 *
 * A text is taken through the stages up to the pattern's own; then a unit that this pattern made must (yes) or must
 * not (no) stand there. Cost: linear in the examples. */
#ifndef EXTRACT_EXAMPLES_H
#define EXTRACT_EXAMPLES_H

#include <stddef.h>

#include "lang/compile.h"

struct pack;

/* `pack` is the opened image of what `c` compiled. Says each example that fails (pack.example, pack.counter-example;
 * {1}: the pattern) at its file and line. Returns how many were tried. */
size_t examples_run(const struct pack *pack, const struct compile *c, compile_report *report, void *with);

#endif
