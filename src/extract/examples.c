/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/examples.h"

#include <string.h>

#include "base/arena.h"
#include "extract/work.h"

static bool made_by(const struct pack *pack, const struct unit *u, const char *pattern)
{
	return u->pattern != PACK_NONE && strcmp(pack_text(pack, pack->patterns[u->pattern].name), pattern) == 0;
}

static const char *stage_of(const struct pack *pack, const char *pattern)
{
	for (uint32_t i = 0; i < pack->head->pattern_n; i++)
		if (strcmp(pack_text(pack, pack->patterns[i].name), pattern) == 0)
			return pack_text(pack, pack->patterns[i].stage);
	return "";
}

static bool appears(const struct pack *pack, const char *pattern, struct str text)
{
	struct arena *arena = arena_new(0);
	struct tokens tokens;
	struct units units;
	const char *last = stage_of(pack, pattern);
	bool found = false, over = false;
	tokenize(arena, pack, text, &tokens);
	units_from(arena, pack, &tokens, &units);
	for (const struct work_stage *s = work_stages; s->name && !over; s++) {
		over = strcmp(s->name, last) == 0;
		if (over || !s->aside)
			units_stage(pack, s->name, &units);
	}
	/* A pattern of a stage that never runs makes nothing. */
	for (size_t i = 0; over && i < units.n; i++)
		found |= made_by(pack, &units.items[i], pattern);
	arena_free(arena);
	return found;
}

size_t examples_run(const struct pack *pack, const struct compile *c, compile_report *report, void *with)
{
	const char *pattern, *file;
	struct str text;
	bool yes;
	int line;
	size_t n = 0;
	for (; compile_example(c, n, &pattern, &yes, &text, &file, &line); n++)
		if (appears(pack, pattern, text) != yes)
			report(with, file, line, yes ? "pack.example" : "pack.counter-example", str_of(pattern));
	return n;
}
