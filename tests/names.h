/* SPDX-License-Identifier: GPL-3.0-or-later
 * names -- pairs of spellings of one name, for measuring how names are read and for learning from */
#ifndef TESTS_NAMES_H
#define TESTS_NAMES_H

#include "base/str.h"
#include "text/namekey.h"

struct pair {
	struct str word[2];
	struct namekey_reading read[2];
};

struct pairs {
	struct pair *items;
	size_t n, cap;
};

struct arena;

/* Counts on pairs how like sounds are, and prints it as resources/names/likeness.key says it: between Latin and each of
 * `n` scripts, of each of which pairs are given, and between any two of them; and in general. */
void names_learn(struct arena *arena, const char *const *script, const struct pairs *p, size_t n);
void names_learn_general(struct arena *arena, const struct pairs *p);

#endif
