/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who is told of as the head of a delegation whose head has a name. */
#include "base/arena.h"
#include "extract/delegations_in.h"

static bool mentions_at(const struct delegation *d, uint32_t at /* [byte] */)
{
	for (size_t i = 0; i < d->mentions.n; i++)
		if (d->mentions.items[i].begin <= at && at < d->mentions.items[i].end)
			return true;
	return false;
}

/* "The head of the Russian delegation" is whoever was named as that. */
void delegation_chiefs(struct work *w)
{
	for (size_t i = 0; i < w->groups.n; i++) {
		const struct unit *f = &w->groups.items[i];
		struct group g = {.found = f, .unit = unit_of(w, f->first), .inside = true};
		struct ref who, told = w->who[g.unit];
		struct why why;
		g.end = g.unit + 1;
		if (told.kind != REF_ACTOR || w->made[told.index] != MADE_DESCRIBED ||
		    !group_leader(w, &g, &who, &why) || why.step != WHY_HEADED_CALLED || !ref_eq(who, told))
			continue;
		for (size_t d = 0; d < w->report->delegations.n; d++) {
			struct delegation *del = &w->report->delegations.items[d];
			if (del->head.kind != REF_ACTOR || ref_eq(del->head, told) || w->made[del->head.index] ||
			    !mentions_at(del, w->tokens.items[f->first].span.begin))
				continue;
			struct actor *from = &w->report->actors.items[told.index];
			struct span here = from->mentions.items[0];
			if (from->mentions.n != 1)
				continue;
			from->mentions.n = 0;
			*VEC_PUSH(w->report->arena, &w->report->actors.items[del->head.index].mentions) = here;
			w->who[g.unit] = del->head;
			work_trace(w, here, del->head, WHY_DESCRIPTION);
		}
	}
}
