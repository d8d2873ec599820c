/* SPDX-License-Identifier: GPL-3.0-or-later
 * What every match of a pattern comes by: a goal, and the way there.
 *
 * Most of what a pattern is tried on is no match of it, and to find that out by its program takes dozens of steps.
 * Often there is a step that every match takes (the noun that a title ends in, the preposition that it needs): first
 * there are units of the classes that the steps before it ask for, then one of those that it asks for. That is seen at
 * a glance (lang/units.c). Of several such steps the one counts whose classes the fewest words have. */
#include "lang/compile_run.h"

/* Steps that were reached, each once. */
struct walk {
	uint32_t *steps, n;
	bool ends; /* a match was among them */
};

static void visit(struct match_maker *m, struct walk *w, uint32_t id, uint32_t not)
{
	if (id != not && m->seen[id] != m->walk)
		w->steps[w->n++] = id;
	m->seen[id] = m->walk;
}

static bool takes(const struct step *s)
{
	return s->kind == STEP_TEST || s->kind == STEP_TRY;
}

/* From the first step on without `not`; `taking`: also behind those that take a unit. Those that were reached have
 * m->seen == m->walk, and so has `not`. */
static void reach(struct match_maker *m, struct walk *w, uint32_t first, uint32_t not, bool taking)
{
	m->walk++;
	w->n = 0;
	w->ends = false;
	visit(m, w, first, not);
	for (uint32_t i = 0; i < w->n && !(w->ends && not != PACK_NONE); i++) {
		const struct step *s = &m->steps.items[w->steps[i]];
		w->ends = s->kind == STEP_MATCH;
		if (s->kind == STEP_TRY || s->kind == STEP_SPLIT)
			visit(m, w, s->other, not);
		if (s->kind != STEP_MATCH && (taking || !takes(s)))
			visit(m, w, s->next, not);
	}
}

/* What the steps of a walk take; false: any unit. */
static bool way_classes(const struct match_maker *m, const struct walk *w, struct classes *way)
{
	for (uint32_t i = 0; i < w->n; i++) {
		const struct step *s = &m->steps.items[w->steps[i]];
		if (takes(s) && !compile_test_classes(m, s, way))
			return false;
	}
	return true;
}

/* What a unit must have where a step is come by; false: nothing is known. */
static bool goal_classes(struct match_maker *m, uint32_t id, struct classes *goal)
{
	const struct step *s = &m->steps.items[id];
	bool ahead = s->kind == STEP_AHEAD && s->n == 0;
	return compile_first_classes(m, ahead ? s->other : id, false, goal);
}

static bool stands_in(const struct walk *w, uint32_t id)
{
	uint32_t i = 0;
	while (i < w->n && w->steps[i] != id)
		i++;
	return i < w->n;
}

static struct walk walk_new(const struct match_maker *m)
{
	return (struct walk){ARENA_ARRAY(m->c->arena, uint32_t, m->steps.n + 1), 0, false};
}

struct walks {
	struct walk first, all, way; /* before a unit was taken; everywhere; to the step that is looked at */
};

/* The goal whose classes the fewest words have, of the steps that may be come by before a unit was taken (`behind` is
 * 0), or of the others. */
static void find_goal(struct match_maker *m, struct pack_pattern *p, struct walks *w, uint16_t behind)
{
	uint64_t least = UINT64_MAX;
	for (uint32_t k = 0; k < w->all.n; k++) {
		struct classes on = {{0}}, goal = {{0}};
		uint32_t id = w->all.steps[k];
		if (stands_in(&w->first, id) == behind)
			continue;
		reach(m, &w->way, p->code, id, true);
		if (w->way.ends || !way_classes(m, &w->way, &on) || !goal_classes(m, id, &goal) ||
		    compile_weight(m, &goal) >= least)
			continue;
		least = compile_weight(m, &goal);
		p->goal = compile_gate(m, &goal) + 1U;
		p->way = compile_gate(m, &on);
		p->behind = behind;
	}
}

void compile_goals(struct match_maker *m)
{
	struct walks w = {walk_new(m), walk_new(m), walk_new(m)};
	for (size_t i = 0; i < m->c->patterns.n; i++) {
		struct pack_pattern *p = &m->c->patterns.items[i].made;
		p->goal = p->way = p->behind = 0;
		reach(m, &w.first, p->code, PACK_NONE, false);
		reach(m, &w.all, p->code, PACK_NONE, true);
		find_goal(m, p, &w, 1);
		/* The first unit was looked at already. */
		if (!p->goal)
			find_goal(m, p, &w, 0);
	}
}
