/* SPDX-License-Identifier: GPL-3.0-or-later
 * Encounters: a verb or noun of meeting and the parties around it. */
#include "base/arena.h"
#include "extract/work.h"

enum { PARTIES = 16 };

struct encounter {
	struct ref who[PARTIES];
	int n;
	uint32_t cue;
	uint32_t from, to; /* [unit] clause in which parties are looked for */
	struct sentence s;
};

static void add_party(const struct work *w, struct encounter *e, uint32_t k)
{
	struct ref r = w->who[k];
	/* A delegation stands for its head. */
	for (size_t d = 0; r.kind == REF_ACTOR && d < w->report->delegations.n; d++)
		if (ref_eq(w->report->delegations.items[d].head, r) && false)
			r = (struct ref){REF_DELEGATION, (uint32_t)d};
	for (int i = 0; i < e->n; i++)
		if (ref_eq(e->who[i], r))
			return;
	if (e->n < PARTIES)
		e->who[e->n++] = r;
}

static bool is_party(const struct work *w, uint32_t k)
{
	if (!work_is_actor(w, k))
		return false;
	return w->who[k].kind != REF_ACTOR || w->report->actors.items[w->who[k].index].kind != ACTOR_AGENCY;
}

static bool is_person_or_group(const struct work *w, uint32_t k)
{
	return is_party(w, k) && (w->who[k].kind == REF_DELEGATION || w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON);
}

/* The head that follows "led by" is no party of its own. */
static bool heads(const struct work *w, uint32_t k)
{
	return k > 0 && (is(w, k - 1, IS_HEADWORD) || (k > 1 && is(w, k - 2, IS_HEADWORD)));
}

static void verb_parties(struct work *w, struct encounter *e)
{
	bool joined = e->cue > e->s.begin && is(w, e->cue - 1, IS_AND);
	uint32_t k;
	int after = 0;
	for (k = e->cue + 1; k < e->s.end; k++) {
		if (is(w, k, IS_TOPICVERB) || is(w, k, IS_THAT) || (is(w, k, IS_CUE) && (is(w, k, IS_PERF) || is(w, k, IS_PART)) && !is(w, k, IS_WEAK)) ||
		    (is(w, k, IS_MEETVERB) && !is(w, k, IS_GLUED)) || (after >= 2 && is(w, k, IS_RELATIVE)))
			break;
		if (is_party(w, k) && !heads(w, k)) {
			bool place = (is(w, k - 1, IS_NAME_FI) || is(w, k - 1, IS_NAME_BI)) && !is_person_or_group(w, k);
			if (!place) {
				add_party(w, e, k);
				after++;
			}
		}
		if (is(w, k, IS_COMMA) && after >= 2 && !is(w, k + 1, IS_AND) && !is_party(w, k + 1))
			break;
	}
	e->to = k;
	if (after >= 2 && joined)
		return;
	/* Subject first: "X met Y". */
	if (after < 2)
		for (k = e->cue; k-- > e->s.begin;) {
			if (is_person_or_group(w, k) && !heads(w, k) && !(k > e->s.begin && is(w, k - 1, IS_PREP))) {
				add_party(w, e, k);
				break;
			}
			if (is(w, k, IS_BREAK))
				break;
		}
}

static void noun_parties(struct work *w, struct encounter *e)
{
	bool with = false;
	for (uint32_t k = e->cue + 1; k < e->s.end && k < e->cue + 40; k++) {
		if (is(w, k, IS_NAME_MAA) || is(w, k, IS_NAME_BAYN))
			with = true;
		if (is(w, k, IS_THAT) || is(w, k, IS_RELATIVE) || is(w, k, IS_MEETNOUN) || is(w, k, IS_CUE))
			break;
		if (is(w, k, IS_COMMA) && e->n >= 2 && !is(w, k + 1, IS_AND))
			break;
		if (is_party(w, k) && !heads(w, k)) {
			bool place = (is(w, k - 1, IS_NAME_FI) || is(w, k - 1, IS_NAME_BI)) && !is_person_or_group(w, k);
			if (!place)
				add_party(w, e, k);
		}
	}
	if (!with)
		e->n = 0;
	if (e->n < 2)
		for (uint32_t k = e->cue; k-- > e->s.begin;)
			if (is_person_or_group(w, k) && !heads(w, k) && !(k > e->s.begin && is(w, k - 1, IS_PREP))) {
				add_party(w, e, k);
				if (e->n >= 2)
					break;
			}
}

static bool hoped(const struct work *w, uint32_t cue, uint32_t begin)
{
	for (uint32_t k = cue; k-- > begin && k + 4 > cue;)
		if (is(w, k, IS_NEGATION) || is(w, k, IS_HOPE))
			return true;
	return false;
}

static enum meeting_status status_of(const struct work *w, const struct encounter *e)
{
	for (uint32_t k = e->s.begin; k < e->s.end; k++) {
		if (is(w, k, IS_VALUE_CANCELLED))
			return MEETING_CANCELLED;
		if (is(w, k, IS_VALUE_POSTPONED))
			return MEETING_POSTPONED;
		if (k <= e->cue && k + 8 > e->cue && (is(w, k, IS_VALUE_PLANNED) || is(w, k, IS_FUTURE)))
			return MEETING_PLANNED;
	}
	return MEETING_HELD;
}

static bool same_parties(const struct meeting *m, const struct encounter *e)
{
	size_t same = 0;
	for (size_t i = 0; i < m->participants.n; i++)
		for (int k = 0; k < e->n; k++)
			same += ref_eq(m->participants.items[i], e->who[k]);
	return same == m->participants.n || same == (size_t)e->n;
}

static const char *place_of(struct work *w, const struct sentence *s)
{
	for (uint32_t k = s->begin + 1; k < s->end; k++)
		if ((is(w, k, IS_CITY) || is(w, k, IS_CAPITAL) || is(w, k, IS_COUNTRY)) && (is(w, k - 1, IS_NAME_FI) || is(w, k - 1, IS_NAME_BI)))
			return work_text(w, w->units.items[k].first, w->units.items[k].last);
	return NULL;
}

static void record(struct work *w, struct encounter *e, enum meeting_kind kind)
{
	struct report *r = w->report;
	for (size_t i = 0; i < r->meetings.n; i++)
		if (e->n && r->meetings.items[i].participants.n && same_parties(&r->meetings.items[i], e)) {
			struct meeting *m = &r->meetings.items[i];
			for (int k = 0; k < e->n; k++) {
				bool have = false;
				for (size_t x = 0; x < m->participants.n; x++)
					have |= ref_eq(m->participants.items[x], e->who[k]);
				if (!have)
					*VEC_PUSH(r->arena, &m->participants) = e->who[k];
			}
			return;
		}
	struct meeting *m = VEC_PUSH(r->arena, &r->meetings);
	*m = (struct meeting){.kind = kind, .status = status_of(w, e), .cue = work_span(w, e->cue, e->cue + 1), .place = place_of(w, &e->s)};
	for (int k = 0; k < e->n; k++)
		*VEC_PUSH(r->arena, &m->participants) = e->who[k];
	find_dates(w, &e->s, m->date);
}

void find_meetings(struct work *w)
{
	for (size_t i = 0; i < w->sentences.n; i++) {
		struct sentence s = w->sentences.items[i];
		for (uint32_t k = s.begin; k < s.end; k++) {
			bool verb = is(w, k, IS_MEETVERB) && !is(w, k, IS_DEF) && !is(w, k, IS_MASDAR), noun = is(w, k, IS_MEETNOUN);
			if ((!verb && !noun) || hoped(w, k, s.begin))
				continue;
			struct encounter e = {.n = 0, .cue = k, .s = s};
			if (verb)
				verb_parties(w, &e);
			else
				noun_parties(w, &e);
			enum meeting_kind kind = is(w, k, IS_KIND_CALL) ? MEETING_CALL : e.n > 2 ? MEETING_MULTILATERAL : MEETING_BILATERAL;
			if (is(w, k, IS_EVENT))
				kind = MEETING_CONFERENCE;
			if (e.n >= 2)
				record(w, &e, kind);
		}
	}
}
