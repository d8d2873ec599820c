/* SPDX-License-Identifier: GPL-3.0-or-later
 * Two offices side by side are mostly one person's, and a pattern has made them one unit. Where a verb between them is
 * wanting they are two persons', and the unit becomes two: "received the president the minister X", "the group that
 * goes with the president comprises the minister X". */
#include "base/arena.h"
#include "extract/delegations_in.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

/* Does another office begin at token t of a title? */
static bool begins_office(const struct work *w, uint32_t t)
{
	bool closed = token_has(w, t - 1, IS_DEF) || token_has(w, t - 1, IS_COUNTRY) || token_has(w, t - 1, IS_CAPITAL);
	return closed && token_has(w, t, IS_OFFICE) && token_has(w, t, IS_SG) && !token_has(w, t, IS_GLUED);
}

/* Where the second person's office begins: the first that a state is told of, else the first; `end`: there is none. */
static uint32_t second_office(const struct work *w, uint32_t first, uint32_t end)
{
	uint32_t found = end;
	for (uint32_t t = first + 1; t < end; t++) {
		char iso[3] = {0};
		uint32_t next = t + 1;
		if (!begins_office(w, t))
			continue;
		while (next < end && !begins_office(w, next))
			next++;
		title_country(w, t, next, iso);
		if (iso[0])
			return t;
		found = found < end ? found : t;
	}
	return found;
}

/* The unit at `at` becomes an office, up to token `end`, and whoever bears the title given. */
static void split(struct work *w, uint32_t at, uint32_t end, struct stretch title)
{
	struct unit *other = &w->units.items[at];
	bool named = classes_has(&other->classes, IS_PERSON);
	struct stretch *cap = arena_copy(w->arena, other->cap, CAPTURES * sizeof *cap);
	struct unit office = {.first = named ? cap[CAP_TITLE].begin : other->first, .last = end, .pattern = PACK_NONE};
	classes_add(&office.classes, IS_TITLE);
	if (token_has(w, office.first, IS_DEF))
		classes_add(&office.classes, IS_DEF);
	units_split(w->pack, &w->units, at, &office);
	other++;
	if (title.begin == cap[CAP_A].begin)
		cap[CAP_A] = (struct stretch){0, 0};
	if (named)
		cap[CAP_TITLE] = title;
	other->cap = cap;
	other->first = end;
}

/* Can one person not hold both? Each has a state of its own, or the second one in the construct, which says nothing of
 * the first. */
static bool apart(const struct work *w, uint32_t first, uint32_t second, uint32_t end)
{
	char a[3] = {0}, b[3] = {0};
	title_country(w, first, second, a);
	title_country(w, second, end, b);
	if (a[0])
		return b[0] && memcmp(a, b, 2) != 0;
	for (uint32_t t = second; t < end; t++)
		if (token_has(w, t, IS_COUNTRY) && !token_has(w, t - 1, IS_PREP))
			return true;
	return false;
}

/* The two offices of the unit at k are two persons'; `sure`: nothing else is possible. */
static void part(struct work *w, uint32_t k, bool sure)
{
	const struct unit *p = &w->units.items[k];
	struct stretch title = p->cap[CAP_TITLE], name = p->cap[CAP_NAME];
	if (!is(w, k, IS_PERSON))
		title = (struct stretch){p->first, p->last};
	else if (title.begin >= title.end || name.begin < title.end)
		return;
	uint32_t second = second_office(w, title.begin, title.end);
	if (second < title.end && (sure || apart(w, title.begin, second, title.end)))
		split(w, k, second, (struct stretch){second, title.end});
}

static bool someone(const struct work *w, uint32_t k)
{
	return is(w, k, IS_PERSON) || is(w, k, IS_TITLE) || is(w, k, IS_DELEGNOUN) || is(w, k, IS_PERSONDESC) ||
	       is(w, k, IS_COUNTERPART) || is(w, k, IS_LISTOPEN) || is(w, k, IS_ORG) || is(w, k, IS_COUNTRY);
}

/* "The group that goes with the president comprises the minister X", "... the king X, minister": whose is the name? */
static void part_escort(struct work *w, uint32_t i, uint32_t k)
{
	if (i == 0 || !is(w, i - 1, IS_GATHER) || !is(w, k, IS_NAME_FOR) || !is(w, k + 1, IS_PERSON) ||
	    (someone(w, k + 2) && !is(w, k + 2, IS_AND)))
		return;
	const struct unit *p = &w->units.items[++k];
	const struct stretch *title = &p->cap[CAP_TITLE], *name = &p->cap[CAP_NAME], *other = &p->cap[CAP_A];
	uint32_t t = title->end;
	if (title->begin >= title->end || name->begin < title->end)
		return;
	while (t < name->begin && !(token_has(w, t, IS_OFFICE) && token_has(w, t, IS_DEF)))
		t++;
	if (other->begin < other->end)
		split(w, k, name->begin, *other);
	else if (t < name->begin) /* "the ambassador" is no courtesy here */
		split(w, k, t, (struct stretch){t, name->begin});
	else
		part(w, k, true);
}

/* Does the verb find its object behind unit k? */
static bool has_object(const struct work *w, uint32_t k)
{
	enum { FAR = 12 /* [unit] */ };
	for (uint32_t i = k + 1; i < k + FAR && i < w->units.n; i++) {
		bool today = is(w, i, IS_COMMA) && (may_be(w, i + 1, TRAIT_TIME) || may_be(w, i - 1, TRAIT_TIME));
		if (is(w, i, IS_STOP) || is(w, i, IS_BREAK) || is(w, i, IS_AND) || is(w, i, IS_THAT) ||
		    (is(w, i, IS_COMMA) && !today))
			return false;
		if (is(w, i, IS_NAME_WITH) || (someone(w, i) && (!is(w, i - 1, IS_PREP) || is(w, i - 1, IS_NAME_AT))))
			return true;
	}
	return false;
}

/* The unit at `at`, a name and the office behind it, becomes two persons: who is named, and who holds the office. */
static void split_behind(struct work *w, uint32_t at)
{
	struct unit named = w->units.items[at];
	struct stretch behind = named.cap[CAP_A];
	struct stretch *cap = arena_copy(w->arena, named.cap, CAPTURES * sizeof *cap);
	const struct stretch *none = ARENA_ARRAY(w->arena, struct stretch, CAPTURES);
	cap[CAP_A] = (struct stretch){0, 0};
	named.last = behind.begin;
	units_split(w->pack, &w->units, at, &named);
	w->units.items[at].cap = cap;
	struct unit *office = &w->units.items[at + 1];
	office->first = behind.begin;
	office->pattern = PACK_NONE;
	office->cap = none;
	office->classes = (struct classes){{0}};
	classes_add(&office->classes, IS_TITLE);
	if (token_has(w, office->first, IS_DEF))
		classes_add(&office->classes, IS_DEF);
}

/* "Met the president X the envoy of A": nobody else is met, and nobody is told of before who meets. */
static bool part_behind(struct work *w, uint32_t verb)
{
	const struct unit *p = &w->units.items[verb + 1];
	const struct stretch *title = &p->cap[CAP_TITLE], *name = &p->cap[CAP_NAME], *other = &p->cap[CAP_A];
	if (!is(w, verb + 1, IS_PERSON) || title->begin >= title->end || other->begin >= other->end ||
	    name->begin < title->end || other->begin != name->end || !token_has(w, title->begin, IS_DEF))
		return false;
	for (uint32_t k = verb; k-- > 0 && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK);)
		if (someone(w, k))
			return false;
	split_behind(w, verb + 1);
	return true;
}

/* "Received the president the minister X." */
static void part_object(struct work *w, uint32_t verb)
{
	uint32_t k = verb + 1;
	if (is(w, verb, IS_FRAME_OBJ) && !is(w, verb, IS_PRON) && !is(w, verb, IS_PASSIVE) &&
	    (is(w, k, IS_PERSON) || is(w, k, IS_TITLE)) && !has_object(w, k) && !part_behind(w, verb)) {
		/* Who is told of before may be the subject, and the offices one man's; so may words that follow, of
		 * which nothing is known, be the object. */
		bool opens = verb == 0 || is(w, verb - 1, IS_STOP) || is(w, verb - 1, IS_BREAK);
		bool closes = is(w, k + 1, IS_STOP) || is(w, k + 1, IS_BREAK) || is(w, k + 1, IS_PREP) ||
		              is(w, k + 1, IS_AND) || may_be(w, k + 1, TRAIT_TIME) || k + 1 >= w->units.n;
		part(w, k, opens && closes);
	}
}

void part_units(struct work *w)
{
	if (w->pack->head->flags & PACK_SUBJECT_FIRST)
		return;
	for (size_t i = 0; i < w->groups.n; i++) {
		const struct unit *g = &w->groups.items[i];
		part_escort(w, unit_of(w, g->first), unit_of(w, g->last - 1) + 1);
	}
	for (uint32_t k = 0; k < w->units.n; k++)
		if (may_be(w, k, TRAIT_MEETS) && is(w, k, IS_MEETVERB))
			part_object(w, k);
}
