/* SPDX-License-Identifier: GPL-3.0-or-later
 * catalog -- the words of the interface, by key
 *
 * A catalog is text: one `key = words` a line, `#` starts a comment line. {1} ... {9} are places for arguments,
 * \n and \e-free: only \n and \\ are escapes. A missing key shows as the key itself, so nothing is ever silent.
 * catalog_parse borrows `text`, which must outlive it. */
#ifndef BASE_CATALOG_H
#define BASE_CATALOG_H

#include <stddef.h>

#include "base/str.h"

struct arena;
struct buf;
struct catalog;

/* `text` first, then `fallback` (may be empty) for keys that it lacks. Of two lines with one key the first counts. */
struct catalog *catalog_parse(struct arena *arena, struct str text, struct str fallback);
struct str catalog_get(const struct catalog *cat, const char *key);
/* Appends the words of `key` with {1}... replaced by args[0].... */
void catalog_say(const struct catalog *cat, struct buf *out, const char *key, const struct str *args, size_t n);
/* The same with up to three C strings; NULL ends the list early. */
void catalog_say3(
    const struct catalog *cat, struct buf *out, const char *key, const char *a, const char *b, const char *c);
/* Appends outside text with controls shown as ^X, bidi embeddings, overrides and isolates as <U+202E>, and invalid
 * UTF-8 as <FF>: safe for a terminal. */
void buf_printable(struct buf *out, struct str s);
/* The same of something that was meant to be short, for a message: its beginning when it is not. */
void buf_excerpt(struct buf *out, struct str s);

#endif
