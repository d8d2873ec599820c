/* SPDX-License-Identifier: GPL-3.0-or-later
 * terminals -- the modes that the user chose, a terminal a line
 *
 * A file of lines "TERMINAL MODE", where TERMINAL is what tty_terminal says or "*" for any, MODE one of
 * emit_mode_names; # begins a comment. The last line that fits counts. A missing file is an empty one. */
#ifndef TERMINALS_H
#define TERMINALS_H

#include <stdbool.h>

#include "base/str.h"
#include "emit/emit.h"

struct fault;

/* EMIT_MODES: none was chosen. `path` may be NULL. */
enum emit_mode terminals_find(const char *path, const char *terminal);
/* Writes the choice; other lines stay. Nothing is written where the file is there and cannot be read. */
bool terminals_keep(const char *path, const char *terminal, enum emit_mode mode, struct fault *fault);

/* What is wrong in a line: the key of a message with {1} = `arg`. */
typedef void terminals_problem(void *with, size_t line, const char *key, struct str arg);
void terminals_lint(struct str text, terminals_problem *problem, void *with);

#endif
