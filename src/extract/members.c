/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who belongs to a delegation besides its head. */
#include "base/arena.h"
#include "extract/delegations_in.h"

enum { HEADED = 6 /* [unit] from a group to who leads it */ };

static bool ends(const struct work *w, uint32_t k)
{
	return k >= w->units.n || is(w, k, IS_STOP) || is(w, k, IS_BREAK);
}

static bool is_person(const struct work *w, uint32_t k)
{
	return k < w->units.n && w->who[k].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON;
}

/* "The delegation comprises X, Y and Z." */
static void add_members(struct work *w, uint32_t d, const struct group *g)
{
	struct delegation *del = &w->report->delegations.items[d];
	uint32_t k = g->end;
	bool before = g->unit > 0 && is(w, g->unit - 1, IS_GATHER);
	while (!before && k < g->end + 4 && !ends(w, k) && !is(w, k, IS_GATHER))
		k++;
	if (!before && !is(w, k, IS_GATHER))
		return;
	for (; !ends(w, k) && k < g->end + FAR_BACK; k++) {
		bool known = ref_eq(w->who[k], del->head);
		for (size_t i = 0; i < del->members.n; i++)
			known |= ref_eq(w->who[k], del->members.items[i]);
		bool next = k > g->end && (is(w, k, IS_DELEGNOUN) || is(w, k, IS_HEADWORD));
		if (!is_person(w, k) && (is(w, k, IS_CUE) || next))
			return;
		if (is_person(w, k) && !known && !w->made[w->who[k].index])
			*VEC_PUSH(w->report->arena, &del->members) = w->who[k];
	}
}

/* "A's delegation is led by X, with whom goes Y." */
static void add_companion(struct work *w, uint32_t d, uint32_t from)
{
	struct delegation *del = &w->report->delegations.items[d];
	for (uint32_t k = from; del->head.kind == REF_ACTOR && k < from + HEADED && !ends(w, k); k++)
		if (ref_eq(w->who[k], del->head) && is(w, k + 1, IS_FOLLOWHEAD) && is_person(w, k + 2) &&
		    !w->made[w->who[k + 2].index])
			*VEC_PUSH(w->report->arena, &del->members) = w->who[k + 2];
}

void group_members(struct work *w, uint32_t d, const struct group *g)
{
	add_members(w, d, g);
	add_companion(w, d, g->end);
}
