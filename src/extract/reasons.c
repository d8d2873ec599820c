/* SPDX-License-Identifier: GPL-3.0-or-later
 * Why each record is there: where a finder did not say itself, by what stands around the record. */
#include "base/arena.h"
#include "extract/work.h"

void trace_add(struct work *w, struct span at, struct ref record, enum reason why)
{
	*VEC_PUSH(w->report->arena, &w->report->trail) = (struct trace){at, record, (uint8_t)why};
}

/* The last unit that begins at or before an offset. */
static uint32_t unit_at(const struct work *w, uint32_t at /* [byte] */)
{
	uint32_t low = 0, high = (uint32_t)w->units.n;
	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;
		if (work_span(w, middle, middle + 1).begin <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static void set(struct why *why, enum reason rule, enum reason step)
{
	if (!why->rule && !why->pattern)
		why->rule = (uint8_t)rule;
	if (!why->step)
		why->step = (uint8_t)step;
}

static const struct spans *mentions_of(const struct work *w, struct ref ref)
{
	return ref.kind == REF_ACTOR ? &w->report->actors.items[ref.index].mentions
	                             : &w->report->delegations.items[ref.index].mentions;
}

/* [byte] of the sentence that holds an offset. */
static struct span sentence_at(const struct work *w, uint32_t at)
{
	uint32_t unit = unit_at(w, at);
	size_t low = 0, high = w->sentences.n;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (w->sentences.items[middle].begin <= unit)
			low = middle;
		else
			high = middle;
	}
	const struct sentence *s = &w->sentences.items[low];
	return work_span(w, s->begin, s->end);
}

static void meeting_reason(const struct work *w, struct meeting *m)
{
	uint32_t cue = unit_at(w, m->cue.begin);
	struct span s = sentence_at(w, m->cue.begin);
	bool before = false, after = false, elsewhere = false;
	for (size_t i = 0; i < m->participants.n; i++) {
		const struct spans *all = mentions_of(w, m->participants.items[i]);
		bool here = false;
		for (size_t k = 0; k < all->n; k++) {
			struct span x = all->items[k];
			before |= x.begin >= s.begin && x.end <= m->cue.begin;
			after |= x.begin >= m->cue.end && x.end <= s.end;
			here |= x.begin >= s.begin && x.end <= s.end;
		}
		elsewhere |= !here;
	}
	enum reason rule = m->kind == MEETING_CONFERENCE || is(w, cue, IS_EVENT) ? WHY_GATHERING
	                   : is(w, cue, IS_MEETNOUN)                             ? WHY_MEET_NOUN
	                   : is(w, cue, IS_MEETVERB)                             ? WHY_MEET_VERB
	                                                                         : WHY_TOPIC_VERB;
	set(&m->why, rule, elsewhere ? WHY_ELSEWHERE : before && after ? WHY_AROUND : before ? WHY_BEFORE : WHY_AFTER);
}

static void delegation_reason(const struct work *w, struct delegation *d)
{
	enum reason rule = WHY_SENDER, step = WHY_HEADLESS;
	if (!d->mentions.n)
		return;
	struct span first = d->mentions.items[0];
	for (uint32_t k = unit_at(w, first.begin); k < w->units.n && work_span(w, k, k + 1).begin < first.end; k++) {
		if (is(w, k, IS_NISBA))
			rule = WHY_NATIONALITY;
		else if (is(w, k, IS_FOLLOWHEAD) || is(w, k, IS_HEADWORD))
			rule = WHY_LEADER;
	}
	if (d->head.kind == REF_ACTOR) {
		const struct spans *head = mentions_of(w, d->head);
		step = head->n && head->items[0].begin < first.begin ? WHY_HEADED_BEFORE : WHY_HEADED_BEHIND;
	}
	set(&d->why, rule, step);
}

/* The unit that says most of each actor: the one with the most words. */
static void actor_reasons(struct work *w)
{
	struct report *r = w->report;
	uint32_t *best = ARENA_ARRAY(w->arena, uint32_t, r->actors.n + 1);
	for (size_t i = 0; i < r->actors.n; i++)
		best[i] = PACK_NONE;
	for (uint32_t k = 0; k < w->units.n; k++) {
		if (w->who[k].kind != REF_ACTOR)
			continue;
		uint32_t *b = &best[w->who[k].index];
		const struct unit *u = &w->units.items[k];
		if (*b == PACK_NONE || u->last - u->first > w->units.items[*b].last - w->units.items[*b].first)
			*b = k;
	}
	for (size_t i = 0; i < r->actors.n; i++) {
		struct actor *a = &r->actors.items[i];
		uint32_t pattern = best[i] == PACK_NONE ? PACK_NONE : w->units.items[best[i]].pattern;
		if (pattern != PACK_NONE && !w->made[i])
			a->why.pattern =
			    arena_str(r->arena, str_of(pack_text(w->pack, w->pack->patterns[pattern].name)));
		set(&a->why, w->made[i] ? WHY_DESCRIBED : WHY_LEXICON,
		    a->kind != ACTOR_PERSON ? WHY_NONE
		    : a->title              ? WHY_TITLED
		                            : WHY_UNTITLED);
	}
}

void find_reasons(struct work *w)
{
	struct report *r = w->report;
	if (!w->units.n || !w->sentences.n)
		return;
	actor_reasons(w);
	for (size_t i = 0; i < r->delegations.n; i++)
		delegation_reason(w, &r->delegations.items[i]);
	for (size_t i = 0; i < r->meetings.n; i++)
		meeting_reason(w, &r->meetings.items[i]);
}
