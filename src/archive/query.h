/* SPDX-License-Identifier: GPL-3.0-or-later
 * query -- the language of searches, safir-query(7)
 *
 *	query  = { ["-"] term | "OR" }          terms side by side must all fit; OR binds two neighbours
 *	term   = word | word"*" | '"' words '"' | field ":" value
 *	field  = from by about title country met date lang kind source
 *
 * Words are folded as text/fold does and stripped of proclitics as text/terms does, so what is typed need not be spelt
 * as in the text. A query is parsed once and may be asked of any store. */
#ifndef ARCHIVE_QUERY_H
#define ARCHIVE_QUERY_H

#include <stdbool.h>

#include "base/str.h"

struct arena;
struct fault;
struct query;

/* In the arena. False with a fault that names the place [cp] for what is no query. With `typing`, the last word is a
 * prefix and what is half typed (an open quotation, a field without a value) is no mistake. */
bool query_parse(struct arena *arena, struct str text, bool typing, struct query **out, struct fault *fault);
/* Nothing is asked: every report fits. */
bool query_is_empty(const struct query *query);

#endif
