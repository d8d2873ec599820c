/* SPDX-License-Identifier: GPL-3.0-or-later
 * Actors that nothing refers to, and those who signed the report, are dropped. */
#include "base/arena.h"
#include "extract/work.h"

static void mark(bool *used, struct ref r)
{
	if (r.kind == REF_ACTOR)
		used[r.index] = true;
}

static void renumber(const uint32_t *map, struct ref *r)
{
	if (r->kind == REF_ACTOR)
		r->index = map[r->index];
}

static void each_ref(struct report *r, void (*visit)(void *with, struct ref *ref), void *with)
{
	for (size_t i = 0; i < r->delegations.n; i++) {
		visit(with, &r->delegations.items[i].head);
		for (size_t k = 0; k < r->delegations.items[i].members.n; k++)
			visit(with, &r->delegations.items[i].members.items[k]);
	}
	for (size_t i = 0; i < r->meetings.n; i++)
		for (size_t k = 0; k < r->meetings.items[i].participants.n; k++)
			visit(with, &r->meetings.items[i].participants.items[k]);
	for (size_t i = 0; i < r->quotes.n; i++) {
		visit(with, &r->quotes.items[i].speaker);
		visit(with, &r->quotes.items[i].via);
		for (size_t k = 0; k < r->quotes.items[i].also.n; k++)
			visit(with, &r->quotes.items[i].also.items[k]);
	}
}

static void visit_mark(void *with, struct ref *r)
{
	mark(with, *r);
}

static void visit_renumber(void *with, struct ref *r)
{
	renumber(with, r);
}

/* What is noted of an actor that is gone goes with it. */
static void prune_trail(struct report *r, const uint32_t *map)
{
	size_t n = 0;
	for (size_t i = 0; i < r->trail.n; i++) {
		struct trace t = r->trail.items[i];
		if (t.record.kind == REF_ACTOR && map[t.record.index] == PACK_NONE)
			continue;
		renumber(map, &t.record);
		r->trail.items[n++] = t;
	}
	r->trail.n = n;
}

void prune_actors(struct work *w)
{
	struct report *r = w->report;
	bool *used = ARENA_ARRAY(w->arena, bool, r->actors.n + 1);
	uint32_t *map = ARENA_ARRAY(w->arena, uint32_t, r->actors.n + 1), n = 0;
	bool *writer = ARENA_ARRAY(w->arena, bool, r->actors.n + 1);
	each_ref(r, visit_mark, used);
	mark_signed(w, writer);
	for (uint32_t i = 0; i < r->actors.n; i++) {
		struct actor *a = &r->actors.items[i];
		bool keep = used[i] || (a->mentions.n > 0 && !w->made[i] && !writer[i]);
		map[i] = keep ? n : PACK_NONE;
		if (keep)
			r->actors.items[n++] = *a;
		else if (a->mentions.n)
			work_trace(w, a->mentions.items[0], (struct ref){REF_NONE, 0}, WHY_UNUSED);
	}
	each_ref(r, visit_renumber, map);
	prune_trail(r, map);
	r->actors.n = n;
}
