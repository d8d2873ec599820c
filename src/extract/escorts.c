/* SPDX-License-Identifier: GPL-3.0-or-later
 * "The group that goes with the president comprises the minister X": the first office is of whom it goes with, the
 * name and what stands beside it of the first member. One unit becomes two. */
#include "base/arena.h"
#include "extract/delegations_in.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

/* Where in a title another office begins: a second one that has the article, or none, right behind the first. */
static uint32_t second_office(const struct work *w, const struct stretch *title)
{
	for (uint32_t t = title->begin + 1; t < title->end; t++)
		if (token_has(w, t, IS_OFFICE) && token_has(w, t, IS_SG) && token_has(w, t - 1, IS_DEF) &&
		    (token_has(w, t, IS_DEF) || !token_has(w, t, IS_GLUED)))
			return t;
	return title->end;
}

/* The unit at `at` becomes an office that ends before token `end` and the member, whose own title is given. */
static void split(struct work *w, uint32_t at, uint32_t end, struct stretch title)
{
	static const struct stretch none[CAPTURES];
	struct units *u = &w->units;
	memmove(u->items + at + 1, u->items + at, (u->n - at) * sizeof *u->items);
	memmove(u->traits + at + 1, u->traits + at, (u->n + 1 - at) * sizeof *u->traits);
	u->n++;
	struct unit *office = &u->items[at], *member = office + 1;
	struct stretch *cap = arena_copy(w->arena, member->cap, CAPTURES * sizeof *cap);
	uint32_t first = cap[CAP_TITLE].begin;
	cap[CAP_TITLE] = title;
	if (title.begin == cap[CAP_A].begin)
		cap[CAP_A] = (struct stretch){0, 0};
	member->cap = cap;
	member->first = end;
	*office = (struct unit){.first = first, .last = end, .pattern = PACK_NONE, .cap = none};
	classes_add(&office->classes, IS_TITLE);
	if (token_has(w, office->first, IS_DEF))
		classes_add(&office->classes, IS_DEF);
	u->traits[at] = pack_traits(w->pack, &office->classes);
}

/* What the group that is told at unit `i` goes with, when a verb of comprising stands before it. */
static void take_apart(struct work *w, uint32_t i, uint32_t end)
{
	uint32_t k = end;
	if (i == 0 || k + 1 >= w->units.n || !is(w, i - 1, IS_GATHER) || !is(w, k, IS_NAME_FOR))
		return;
	const struct unit *p = &w->units.items[++k];
	const struct stretch *title = &p->cap[CAP_TITLE], *name = &p->cap[CAP_NAME], *other = &p->cap[CAP_A];
	if (!is(w, k, IS_PERSON) || title->begin >= title->end || name->begin >= name->end || name->begin < title->end)
		return;
	uint32_t second = second_office(w, title);
	if (other->begin < other->end)
		split(w, k, name->begin, *other);
	else if (second < title->end)
		split(w, k, second, (struct stretch){second, title->end});
}

void part_escorts(struct work *w)
{
	for (size_t i = 0; i < w->groups.n; i++)
		take_apart(w, unit_of(w, w->groups.items[i].first), unit_of(w, w->groups.items[i].last - 1) + 1);
}
