/* SPDX-License-Identifier: GPL-3.0-or-later
 * names -- which names, folded, are one person's (extract/ only) */
#ifndef EXTRACT_NAMES_H
#define EXTRACT_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct pack;

size_t name_words(struct str name);
/* Is the one with fewer words the other told shorter? */
bool name_within(const struct pack *p, struct str a, struct str b);
/* The same person in another spelling: the last words are near, those before them the same as far as both go. */
bool name_near(struct str a, struct str b);
/* Its last word may be spelt in several ways: words of the language are spelt in one. */
bool name_foreign(const struct pack *p, struct str name);
/* A sum of the words of a name: where one of its bits is missing in another's, that one has not all its words. */
uint64_t name_sum(struct str name);
/* By their sums: may one be the other told shorter? One word may differ in its spelling. */
bool name_may_be_within(uint64_t part, uint64_t whole);

#endif
