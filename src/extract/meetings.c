/* SPDX-License-Identifier: GPL-3.0-or-later
 * Encounters: a verb or noun of meeting and the parties around it. */
#include "base/arena.h"
#include "extract/work.h"

enum { PARTIES = 16, LEAD = 5 /* [paragraph] that tell of one day */, FAR = 120 /* [unit] */ };

struct encounter {
	struct ref who[PARTIES];
	int n;
	uint32_t cue;
	struct sentence s;
	size_t sentence;
};

static void add_first(struct encounter *e, struct ref r)
{
	for (int i = 0; i < e->n; i++)
		if (ref_eq(e->who[i], r))
			return;
	if (e->n == PARTIES)
		return;
	for (int i = e->n++; i > 0; i--)
		e->who[i] = e->who[i - 1];
	e->who[0] = r;
}

static void add_party(const struct work *w, struct encounter *e, uint32_t k)
{
	for (int i = 0; i < e->n; i++)
		if (ref_eq(e->who[i], w->who[k]))
			return;
	if (e->n < PARTIES)
		e->who[e->n++] = w->who[k];
}

static void drop_party(struct encounter *e, int i)
{
	e->n--;
	for (; i < e->n; i++)
		e->who[i] = e->who[i + 1];
}

/* 0: a state or place, 1: only described, 2: a body, 3: a named person or a delegation */
static int weight(const struct work *w, struct ref r)
{
	if (r.kind == REF_DELEGATION)
		return 3;
	const struct actor *a = &w->report->actors.items[r.index];
	if (a->kind == ACTOR_PERSON)
		return w->made[r.index] ? 1 : 3;
	return a->kind == ACTOR_COUNTRY ? 0 : 2;
}

/* Where persons meet, states are places or adjectives; a delegation stands for its head. */
static void sift(const struct work *w, struct encounter *e)
{
	int heavy = 0, people = 0;
	for (int i = 0; i < e->n; i++) {
		heavy += weight(w, e->who[i]) >= 2;
		people += weight(w, e->who[i]) >= 1;
	}
	for (int i = e->n; people >= 2 && i-- > 0;)
		if (weight(w, e->who[i]) == 0)
			drop_party(e, i);
	/* Right behind the verb stands its subject, however he is called. */
	struct ref subject = w->who[e->cue + 1];
	for (int i = e->n; heavy >= 2 && i-- > 0;)
		if (weight(w, e->who[i]) < 2 && !ref_eq(e->who[i], subject))
			drop_party(e, i);
	for (int i = e->n; i-- > 0;)
		for (size_t d = 0; i < e->n && d < w->report->delegations.n; d++) {
			bool with = false;
			for (int k = 0; k < e->n; k++)
				with |= e->who[k].kind == REF_DELEGATION && e->who[k].index == d;
			if (with && ref_eq(w->report->delegations.items[d].head, e->who[i]))
				drop_party(e, i);
		}
}

static bool is_party(const struct work *w, uint32_t k)
{
	if (!work_is_actor(w, k))
		return false;
	return w->who[k].kind != REF_ACTOR || w->report->actors.items[w->who[k].index].kind != ACTOR_AGENCY;
}

static bool is_person_or_group(const struct work *w, uint32_t k)
{
	return is_party(w, k) &&
	       (w->who[k].kind == REF_DELEGATION || w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON);
}

/* The head that follows "led by" is no party of its own. */
static bool heads(const struct work *w, uint32_t k)
{
	return k > 0 && (is(w, k - 1, IS_HEADWORD) || (k > 1 && is(w, k - 2, IS_HEADWORD) && !work_is_actor(w, k - 1)));
}

/* A state or body after "in" or "at" is a place, not a party. */
static bool is_place(const struct work *w, uint32_t k)
{
	return k > 0 && (is(w, k - 1, IS_NAME_FI) || is(w, k - 1, IS_NAME_BI)) && !is_person_or_group(w, k);
}

static bool ends_clause(const struct work *w, uint32_t k)
{
	return is(w, k, IS_TOPICVERB) || is(w, k, IS_THAT) ||
	       (is(w, k, IS_CUE) && (is(w, k, IS_PERF) || is(w, k, IS_PART)) && !is(w, k, IS_WEAK)) ||
	       (is(w, k, IS_MEETVERB) && !is(w, k, IS_GLUED) && (is(w, k, IS_PERF) || is(w, k, IS_IMPF)));
}

/* The subject told before the cue: right before it, or the last encounter's, or the nearest person. */
static bool subject_before(const struct work *w, struct encounter *e, struct ref last)
{
	uint32_t k = e->cue;
	bool joined = k > e->s.begin && (is(w, k - 1, IS_AND) || is(w, k - 1, IS_CONJ));
	if (joined && last.kind != REF_NONE) {
		add_first(e, last);
		return true;
	}
	/* In a relative clause without a subject of its own, the sentence's subject goes on. */
	for (uint32_t i = e->s.begin; joined && i < e->cue && i < e->s.begin + FAR; i++)
		if (is_person_or_group(w, i) && !heads(w, i) && !(i > e->s.begin && is(w, i - 1, IS_PREP))) {
			add_first(e, w->who[i]);
			return true;
		}
	while (k-- > e->s.begin && k + FAR > e->cue) {
		bool oblique = k > e->s.begin && is(w, k - 1, IS_PREP);
		if (is_person_or_group(w, k) && !heads(w, k) && !oblique) {
			add_first(e, w->who[k]);
			return true;
		}
	}
	if (last.kind != REF_NONE)
		add_first(e, last);
	return last.kind != REF_NONE;
}

/* Parties behind the cue up to the end of its clause. */
static void parties_after(const struct work *w, struct encounter *e)
{
	int before = e->n;
	for (uint32_t k = e->cue + 1; k < e->s.end && k < e->cue + FAR; k++) {
		bool next_clause = is(w, k, IS_AND) && e->n > before &&
		                   (is(w, k + 1, IS_PERF) || is(w, k + 1, IS_IMPF)) && !is_party(w, k + 1);
		if (ends_clause(w, k) || next_clause || (is(w, k, IS_RELATIVE) && !is(w, k, IS_PREP) && e->n >= 2))
			break;
		if (is_party(w, k) && !heads(w, k) && !is_place(w, k))
			add_party(w, e, k);
		if (is(w, k, IS_COMMA) && e->n >= 2 && !is(w, k + 1, IS_AND) && !is_party(w, k + 1) &&
		    !is(w, k + 1, IS_NAME_MAA))
			break;
	}
}

static void verb_parties(const struct work *w, struct encounter *e, struct ref last)
{
	/* The subject may stand before the verb, a particle between. */
	uint32_t before = e->cue;
	while (before > e->s.begin + 1 &&
	       (is(w, before - 1, IS_HOPE) || is(w, before - 1, IS_COMMA) || is(w, before - 1, IS_FUTURE)))
		before--;
	bool svo = before > e->s.begin && is_person_or_group(w, before - 1) && !heads(w, before - 1);
	if (svo)
		add_party(w, e, before - 1);
	parties_after(w, e);
	if (!svo && e->n < 2)
		subject_before(w, e, last);
}

/* "talks between A and B", "A's meeting with B", "held a meeting with B". */
static void noun_parties(const struct work *w, struct encounter *e, struct ref last)
{
	/* "his meeting": the object follows at once. */
	bool with = is(w, e->cue, IS_PRON) && !is(w, e->cue, IS_DEF), between = false;
	int own = 0;
	for (uint32_t k = e->cue + 1; k < e->s.end && k < e->cue + 45; k++) {
		if (is(w, k, IS_GATHER) && k <= e->cue + 3) {
			between = true;
			continue;
		}
		bool comma = is(w, k, IS_COMMA) && e->n > own && (with || between) && !is(w, k + 1, IS_AND) &&
		             !is_party(w, k + 1);
		if (comma || ends_clause(w, k) || (is(w, k, IS_RELATIVE) && (with || between)) || is(w, k, IS_MEETNOUN))
			break;
		bool call = is(w, e->cue, IS_KIND_CALL) && (is(w, k, IS_NAME_BI) || is(w, k, IS_NAME_MIN)) &&
		            is_person_or_group(w, k + 1);
		if (is(w, k, IS_NAME_MAA) || call)
			with = true;
		else if (is(w, k, IS_NAME_BAYN))
			between = true;
		else if (!with && !between && k > e->cue + 6)
			break;
		else if (is_party(w, k) && !heads(w, k) && !is_place(w, k)) {
			add_party(w, e, k);
			own += !with && !between;
		}
	}
	bool joint = own >= 2 && is_party(w, e->cue + 1) && !is(w, e->cue, IS_DEF); /* "the meeting of A and B" */
	if (!with && !between && !joint) {
		e->n = 0;
		return;
	}
	if (with && own == 0 && e->n >= 1 && !(between && e->n >= 2))
		subject_before(w, e, last);
}

/* What may stand between a verb and "with" besides its subject. */
static bool beside_subject(const struct work *w, uint32_t k)
{
	return is(w, k, IS_COMMA) || is(w, k, IS_DAY) || is(w, k, IS_WEEKDAY) || is(w, k, IS_HONOR) ||
	       is(w, k, IS_RANK) || is(w, k, IS_PREP) || is(w, k, IS_CITY) || is(w, k, IS_CAPITAL) ||
	       is(w, k, IS_COUNTRY) || is(w, k, IS_HEADWORD) || is(w, k, IS_TITLE) || is(w, k, IS_NISBA);
}

/* "discussed with": a verb of topic with a party behind "with". */
static void topic_parties(const struct work *w, struct encounter *e, struct ref last)
{
	bool with = false;
	int own = 0;
	if (e->cue > e->s.begin && is_person_or_group(w, e->cue - 1) && !heads(w, e->cue - 1)) {
		add_party(w, e, e->cue - 1);
		own = 1;
	}
	for (uint32_t k = e->cue + 1; k < e->s.end && k < e->cue + 20; k++) {
		if (ends_clause(w, k) || (with && e->n > own && is(w, k, IS_COMMA)))
			break;
		if (is(w, k, IS_NAME_MAA))
			with = true;
		else if (!with && !is_party(w, k) && !beside_subject(w, k))
			break;
		else if (is_party(w, k) && !heads(w, k) && !is_place(w, k) && (with || k <= e->cue + 2)) {
			add_party(w, e, k);
			own += !with;
		}
	}
	if (!with || e->n == own)
		e->n = 0;
	else if (own == 0)
		subject_before(w, e, last);
}

static bool hoped(const struct work *w, uint32_t cue, uint32_t begin)
{
	if (cue > begin && is(w, cue - 1, IS_NEGATION))
		return true;
	for (uint32_t k = cue; is(w, cue, IS_IMPF) && k-- > begin && k + 3 > cue;)
		if (is(w, k, IS_HOPE))
			return true;
	return false;
}

static enum meeting_status status_of(const struct work *w, const struct encounter *e)
{
	for (uint32_t k = e->s.begin; k < e->s.end && k < e->cue + FAR; k++) {
		if (is(w, k, IS_VALUE_CANCELLED))
			return MEETING_CANCELLED;
		if (is(w, k, IS_VALUE_POSTPONED))
			return MEETING_POSTPONED;
		if (k <= e->cue && k + 8 > e->cue && (is(w, k, IS_VALUE_PLANNED) || is(w, k, IS_FUTURE)))
			return MEETING_PLANNED;
		if (is(w, k, IS_VALUE_ONGOING))
			return MEETING_ONGOING;
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

/* Its parties take part as well. */
static void join(struct work *w, struct meeting *m, const struct encounter *e)
{
	for (int i = 0; i < e->n; i++) {
		bool have = false;
		for (size_t x = 0; x < m->participants.n; x++)
			have |= ref_eq(m->participants.items[x], e->who[i]);
		if (!have)
			*VEC_PUSH(w->report->arena, &m->participants) = e->who[i];
	}
}

static void record(struct work *w, struct encounter *e, enum meeting_kind kind)
{
	struct report *r = w->report;
	for (size_t i = 0; i < r->meetings.n; i++)
		if ((kind == MEETING_CONFERENCE) == (r->meetings.items[i].kind == MEETING_CONFERENCE) &&
		    same_parties(&r->meetings.items[i], e)) {
			join(w, &r->meetings.items[i], e);
			return;
		}
	struct meeting *m = VEC_PUSH(r->arena, &r->meetings);
	*m = (struct meeting){.kind = kind,
	    .status = status_of(w, e),
	    .cue = work_span(w, e->cue, e->cue + 1),
	    .place = find_place(w, &e->s)};
	for (int k = 0; k < e->n; k++)
		*VEC_PUSH(r->arena, &m->participants) = e->who[k];
	find_dates(w, &e->s, m->date);
	find_topics(w, m, e->sentence, e->cue);
	if (!m->date[0] && e->s.paragraph < LEAD && m->status == MEETING_HELD)
		memcpy(m->date, w->lead_date, sizeof m->date);
}

/* What the lead says of its day holds for what is told next. */
static void find_lead_date(struct work *w)
{
	for (size_t i = 0; i < w->sentences.n && w->sentences.items[i].paragraph < LEAD && !w->lead_date[0]; i++)
		find_dates(w, &w->sentences.items[i], w->lead_date);
}

/* A gathering that is one of a series: "the 22nd round". */
static bool numbered(const struct work *w, uint32_t k)
{
	return is(w, k, IS_EVENT) && (is(w, k + 1, IS_NUMBER) || is(w, k + 1, IS_ORDINAL));
}

static void all_delegations(const struct work *w, struct encounter *e)
{
	e->n = 0;
	for (uint32_t d = 0; w->report->delegations.n > 1 && d < w->report->delegations.n && e->n < PARTIES; d++)
		e->who[e->n++] = (struct ref){REF_DELEGATION, d};
}

/* "Received aid" is no encounter. */
static bool has_person(const struct work *w, const struct encounter *e)
{
	for (int i = 0; i < e->n; i++)
		if (weight(w, e->who[i]) == 3)
			return true;
	return false;
}

/* "X and Y attended the meeting": they take part in the one told last. */
static void attendance(struct work *w, uint32_t k, const struct sentence *s)
{
	struct report *r = w->report;
	struct encounter e = {.n = 0, .cue = k, .s = *s};
	struct meeting *m = &r->meetings.items[r->meetings.n - 1];
	for (uint32_t i = k + 1; i < s->end; i++)
		if (is_party(w, i) && weight(w, w->who[i]) == 3 && !heads(w, i))
			add_party(w, &e, i);
	join(w, m, &e);
}

static enum meeting_kind kind_of(const struct work *w, const struct encounter *e)
{
	if (is(w, e->cue, IS_EVENT))
		return MEETING_CONFERENCE;
	return is(w, e->cue, IS_KIND_CALL)                       ? MEETING_CALL
	       : e->n > 2 && is(w, e->cue, IS_KIND_MULTILATERAL) ? MEETING_MULTILATERAL
	                                                         : MEETING_BILATERAL;
}

void find_meetings(struct work *w)
{
	find_lead_date(w);
	for (size_t i = 0; i < w->sentences.n; i++) {
		struct sentence s = w->sentences.items[i];
		struct ref last = {REF_NONE, 0};
		for (uint32_t k = s.begin; k < s.end; k++) {
			if (is(w, k, IS_ATTEND) && w->report->meetings.n && k < s.begin + 4) {
				attendance(w, k, &s);
				break;
			}
			bool finite = is(w, k, IS_PERF) || is(w, k, IS_IMPF);
			bool verb =
			    is(w, k, IS_MEETVERB) && !is(w, k, IS_DEF) && !is(w, k, IS_MASDAR) && !is(w, k, IS_PART);
			bool noun = is(w, k, IS_MEETNOUN), topic = is(w, k, IS_TOPICVERB) && finite;
			if ((!verb && !noun && !topic) || is(w, k, IS_WE) || is(w, k + 1, IS_PRESS) ||
			    hoped(w, k, s.begin))
				continue;
			struct encounter e = {.n = 0, .cue = k, .s = s, .sentence = i};
			if (verb)
				verb_parties(w, &e, last);
			else if (noun)
				noun_parties(w, &e, last);
			else
				topic_parties(w, &e, last);
			sift(w, &e);
			if (verb && !has_person(w, &e))
				continue;
			if (e.n < 2 && noun && numbered(w, k))
				all_delegations(w, &e);
			else if (e.n < 2)
				continue;
			if (e.n)
				last = e.who[0];
			record(w, &e, kind_of(w, &e));
		}
	}
}
