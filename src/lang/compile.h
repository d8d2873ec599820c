/* SPDX-License-Identifier: GPL-3.0-or-later
 * compile -- the text files of a language pack to its image
 *
 * compile_new, compile_file for each file (grammar first), compile_finish, compile_free. What is wrong is reported
 * through `report` as file:line and a catalog key, counted, and passed over: a pack with mistakes still compiles.
 * File kinds by name: *.lex (words), *.pat (patterns), grammar (affixes, marks, paradigms, classes).
 *
 * Files may come in two layers, the pack's own and behind each kind of them a user's additions (compile_added). What
 * is added wins: over the bars, over the country that a word has, over a match of the same length; and it may take
 * away. */
#ifndef LANG_COMPILE_H
#define LANG_COMPILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "text/fold.h"

struct buf;
struct compile;

/* One mistake: `key` is of the interface catalog, `arg` fills {1}. */
typedef void compile_report(void *with, const char *file, int line, const char *key, struct str arg);

struct compile *compile_new(const struct fold *fold, const char *lang, compile_report *report, void *with);
void compile_free(struct compile *c);
void compile_file(struct compile *c, const char *name, struct str text); /* name and text must stay until the end */
/* Whether the files that follow are additions. */
void compile_added(struct compile *c, bool added);
/* Also says what does no harm and no good: taking away what is not there. */
void compile_strict(struct compile *c);
void compile_finish(struct compile *c, struct buf *image);
size_t compile_errors(const struct compile *c);
/* The examples of the patterns, in order: must (yes) or must not (no) match. False behind the last. */
bool compile_example(const struct compile *c, size_t index, const char **pattern, bool *yes, struct str *text,
    const char **file, int *line);

#endif
