/* SPDX-License-Identifier: GPL-3.0-or-later
 * nearest -- the word that was probably meant */
#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

#include <stddef.h>

/* Edits (insert, delete, replace, swap of neighbours) between two words; words of more than 31 bytes are far from all.
 */
size_t edit_distance(const char *a, const char *b);
/* The closest of `words` (NULL-terminated) when it is close enough to be a slip of the finger, else NULL. */
const char *nearest(const char *word, const char *const *words);

#endif
