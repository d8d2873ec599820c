/* SPDX-License-Identifier: GPL-3.0-or-later
 * region -- what a state is called, by its ISO 3166-1 code
 *
 * The names are those of CLDR, in their short form, as ICU (text/icu.h) has them for most languages. */
#ifndef TEXT_REGION_H
#define TEXT_REGION_H

#include <stdbool.h>

#include "base/str.h"

struct buf;
struct fault;

/* Appends the name of the state of `code` ("JO") in the language `lang` ("ar"); false, and nothing, when it has none
 * or there is no ICU. */
bool region_name(const char *code, const char *lang, struct buf *out);

/* Calls `each` with the code and a name of every state, short ones and full ones, in one language after the other,
 * until it returns true. Some two thousand calls: for a name that somebody types. False with a fault without ICU. */
bool region_each(bool (*each)(void *with, const char *code, struct str name), void *with, struct fault *fault);

#endif
