/* SPDX-License-Identifier: GPL-3.0-or-later
 * What an encounter was about: the object of a verb of discussing in its sentence or the next. */
#include "base/arena.h"
#include "extract/work.h"

enum { NEXT_SENTENCES = 2, WORDS_LEAST = 2 /* [unit] */ };

static bool is_topic_verb(const struct work *w, uint32_t k)
{
	return is(w, k, IS_TOPICVERB) && (is(w, k, IS_PERF) || is(w, k, IS_IMPF) || is(w, k, IS_MASDAR) ||
	                                     w->units.items[k].last - w->units.items[k].first > 1);
}

/* Subject, "with X", "during the meeting" and the like stand between a verb and its object. */
static uint32_t skip_to_object(const struct work *w, uint32_t k, uint32_t end)
{
	for (; k < end; k++) {
		if (is(w, k, IS_AND) &&
		    (work_is_actor(w, k + 1) ||
		        ((is(w, k + 1, IS_HONOR) || is(w, k + 1, IS_TITLE)) && work_is_actor(w, k + 2))))
			continue;
		bool named = work_is_actor(w, k) || is(w, k, IS_KIND_CALL) || is(w, k, IS_RANK) || is(w, k, IS_BOTH) ||
		             is(w, k, IS_TITLE) || is(w, k, IS_HONOR) || is(w, k, IS_NISBA);
		if (is(w, k, IS_PREP) && (work_is_actor(w, k + 1) || is(w, k + 1, IS_MEETNOUN))) {
			k++;
			continue;
		}
		if (named || is(w, k, IS_DAY) || is(w, k, IS_WEEKDAY) || is(w, k, IS_COMMA) || is(w, k, IS_HEADWORD))
			continue;
		return k;
	}
	return end;
}

/* ", the ministry said": who says so, behind a comma. */
static bool attributed(const struct work *w, uint32_t comma, uint32_t end)
{
	enum { NEAR = 6 /* [unit] */ };
	if (!(w->pack->head->flags & PACK_SUBJECT_FIRST) || !is(w, comma, IS_COMMA))
		return false;
	for (uint32_t k = comma + 1; k < end && k < comma + NEAR && !is(w, k, IS_COMMA); k++)
		if ((is(w, k, IS_CUE) || is(w, k, IS_CUEPHRASE)) && is(w, k, IS_PERF))
			return true;
	return false;
}

static void add_topic(struct work *w, struct meeting *m, uint32_t verb, uint32_t end)
{
	uint32_t from = skip_to_object(w, verb + 1, end), to;
	if (from < end && is(w, from, IS_PREP)) { /* "touched on" */
		struct span here = work_span(w, from, from + 1),
		            next = from + 1 < end ? work_span(w, from + 1, from + 2) : here;
		from += next.begin > here.end;
	}
	for (to = from; to < end; to++) {
		bool cue = is(w, to, IS_CUE) && !is(w, to, IS_WEAK) &&
		           (is(w, to, IS_PERF) || is(w, to, IS_ACC) || is(w, to, IS_FEM)) && to > from;
		if (cue || attributed(w, to, end) || is(w, to, IS_CLOSE) ||
		    (is(w, to, IS_MEETVERB) && is(w, to, IS_PERF)) || (is(w, to, IS_CONJ) && is(w, to - 1, IS_COMMA)))
			break;
	}
	while (to > from && (is(w, to - 1, IS_COMMA) || is(w, to - 1, IS_AND) || is(w, to - 1, IS_CLOSE)))
		to--;
	if (to >= from + WORDS_LEAST)
		*VEC_PUSH(w->report->arena, &m->topics) = work_span(w, from, to);
}

void find_topics(struct work *w, struct meeting *m, size_t sentence, uint32_t cue)
{
	uint32_t paragraph = w->sentences.items[sentence].paragraph;
	for (size_t i = sentence; i < w->sentences.n && i <= sentence + NEXT_SENTENCES; i++) {
		struct sentence s = w->sentences.items[i];
		if (s.paragraph > paragraph + 1)
			return;
		for (uint32_t k = i == sentence ? cue : s.begin; k < s.end; k++) {
			bool other =
			    k > cue && is(w, k, IS_MEETVERB) && !is(w, k, IS_TOPICVERB) && !is(w, k, IS_MASDAR);
			if (other)
				return;
			if (is_topic_verb(w, k)) {
				add_topic(w, m, k, s.end);
				return;
			}
		}
	}
}
