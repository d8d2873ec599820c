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

/* Counts on pairs how like sounds are, and prints it as resources/names/likeness.key says it. */
void names_learn(const struct pairs *p);

#endif
