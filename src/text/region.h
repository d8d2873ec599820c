/* SPDX-License-Identifier: GPL-3.0-or-later
 * region -- what a state is called, by its ISO 3166-1 code
 *
 * The names are those of CLDR, in their short form, as ICU has them for most languages. */
#ifndef TEXT_REGION_H
#define TEXT_REGION_H

#include <stdbool.h>

struct buf;

/* Appends the name of the state of `code` ("JO") in the language `lang` ("ar"); false, and nothing, when it has none.
 */
bool region_name(const char *code, const char *lang, struct buf *out);

#endif
