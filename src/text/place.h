/* SPDX-License-Identifier: GPL-3.0-or-later
 * place -- offsets of a text as lines and columns, for people
 *
 * places_of once (linear in the text), then place_at as often as needed: about a thousand bytes are read for each. */
#ifndef TEXT_PLACE_H
#define TEXT_PLACE_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

struct place {
	uint32_t line, column; /* from 1 on; column in code points */
};

struct places {
	struct str text;     /* borrowed */
	struct place *marks; /* at every PLACE_STEP bytes */
};

enum { PLACE_STEP = 1024 /* [byte] */ };

void places_of(struct arena *arena, struct str text, struct places *out);
struct place place_at(const struct places *p, size_t at /* [byte] */);

#endif
