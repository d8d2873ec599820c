/* SPDX-License-Identifier: GPL-3.0-or-later
 * Why each record is there: finders say it themselves; here stands what helps them, and what is known only at the end.
 */
#include "base/arena.h"
#include "extract/work.h"

void trace_add(struct work *w, struct span at, struct ref record, enum reason why)
{
	*VEC_PUSH(w->report->arena, &w->report->trail) = (struct trace){at, record, (uint8_t)why};
}

const char *work_pattern(struct work *w, uint32_t pattern)
{
	if (pattern == PACK_NONE)
		return NULL;
	if (!w->pattern_names)
		w->pattern_names = ARENA_ARRAY(w->arena, const char *, w->pack->head->pattern_n);
	/* The report may outlive the pack. */
	const char **name = &w->pattern_names[pattern];
	if (!*name)
		*name = arena_str(w->report->arena, str_of(pack_text(w->pack, w->pack->patterns[pattern].name)));
	return *name;
}

void find_reasons(struct work *w)
{
	struct report *r = w->report;
	for (size_t i = 0; i < r->actors.n; i++)
		if (r->actors.items[i].kind == ACTOR_PERSON)
			r->actors.items[i].why.step = r->actors.items[i].title ? WHY_TITLED : WHY_UNTITLED;
	for (size_t i = 0; i < r->delegations.n; i++)
		if (r->delegations.items[i].head.kind == REF_NONE)
			r->delegations.items[i].why.step = WHY_HEADLESS;
}
