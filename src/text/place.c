/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/place.h"

#include "base/arena.h"

static struct place step(struct place p, char byte)
{
	if (byte == '\n')
		return (struct place){p.line + 1, 1};
	/* What goes on with a character is no new column. */
	p.column += ((unsigned char)byte & 0xC0) != 0x80;
	return p;
}

void places_of(struct arena *arena, struct str text, struct places *out)
{
	struct place p = {1, 1};
	*out = (struct places){text, ARENA_ARRAY(arena, struct place, text.n / PLACE_STEP + 1)};
	for (size_t i = 0; i < text.n; i++) {
		if (i % PLACE_STEP == 0)
			out->marks[i / PLACE_STEP] = p;
		p = step(p, text.s[i]);
	}
	if (text.n % PLACE_STEP == 0)
		out->marks[text.n / PLACE_STEP] = p;
}

struct place place_at(const struct places *t, size_t at)
{
	if (at > t->text.n)
		at = t->text.n;
	struct place p = t->marks[at / PLACE_STEP];
	for (size_t i = at - at % PLACE_STEP; i < at; i++)
		p = step(p, t->text.s[i]);
	return p;
}
