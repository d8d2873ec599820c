/* SPDX-License-Identifier: GPL-3.0-or-later
 * Encounters: a verb or noun of meeting, or a verb of discussing, and the parties around it. */
#include "extract/meetings_in.h"

enum { LEAD = 5 /* [sentence, paragraph] that tell of one day */ };

/* What the lead says of its day holds for what is told next. */
static void find_lead_date(struct work *w)
{
	for (size_t i = 0; i < w->sentences.n && w->sentences.items[i].paragraph < LEAD && !w->lead_date[0]; i++)
		find_dates(w, &w->sentences.items[i], w->sentences.items[i].begin, false, w->lead_date);
}

/* "X and Y attended the meeting": they take part in the one told last. */
static void attendance(struct work *w, uint32_t k, const struct sentence *s, const struct memory *m)
{
	struct encounter e = {.cue = k, .s = *s, .support = PACK_NONE, .memory = m};
	encounter_scan(w, &e, k + 1, s->end, ROLE_PRESENT, SCAN_PRESENT);
	encounter_attend(w, &e);
}

/* "A press conference", whatever a pattern has made of its adjectives. */
static bool of_press(const struct work *w, uint32_t k)
{
	return k + 1 < w->units.n &&
	       (is(w, k + 1, IS_PRESS) || classes_has(&w->tokens.items[w->units.items[k + 1].first].classes, IS_PRESS));
}

/* "Views", where a verb before tells that they were exchanged. */
static bool exchanged(const struct work *w, uint32_t k)
{
	enum { BACK = 16 /* [unit] */ };
	for (uint32_t i = k;
	     i-- > 0 && i + BACK > k && !is(w, i, IS_STOP) && !is(w, i, IS_BREAK) && !is(w, i, IS_THAT);)
		if (is(w, i, IS_SUPPORT))
			return is(w, i, IS_VIEWS);
	return false;
}

static bool is_cue(const struct work *w, uint32_t k)
{
	if (is(w, k, IS_VIEWS) && !is(w, k, IS_SUPPORT))
		return exchanged(w, k);
	bool finite = is(w, k, IS_PERF) || is(w, k, IS_IMPF);
	bool noun = is(w, k, IS_MASDAR) || is(w, k, IS_PART),
	     behind = k > 0 && is(w, k - 1, IS_PREP) && !is(w, k - 1, IS_FUTURE);
	bool verb = is(w, k, IS_MEETVERB) && !(is(w, k, IS_WE) && is(w, k, IS_IMPF)) && !is(w, k, IS_DEF) &&
	            (!is(w, k, IS_PRON) || ((is(w, k, IS_PERF) || is(w, k, IS_IMPF)) && is(w, k, IS_FRAME_OBJ))) &&
	            (!noun || (finite && !behind));
	bool topic = is(w, k, IS_TOPICVERB) && finite && !is(w, k + 1, IS_NAME_ABOUT) &&
	             !(is(w, k, IS_WE) && is(w, k, IS_IMPF)) &&
	             !(is(w, k, IS_MEETVERB) && is(w, k, IS_PRON) && !is(w, k, IS_FRAME_OBJ)) /* passed round */;
	return (verb || is(w, k, IS_MEETNOUN) || topic || is(w, k, IS_EVENT)) && !of_press(w, k);
}

/* How its parties stand around it, unless its subject had to be looked for. */
static enum reason step_of(const struct encounter *e)
{
	if (e->why.step)
		return (enum reason)e->why.step;
	return e->of[ROLE_BETWEEN] >= 2                         ? WHY_BETWEEN
	       : e->of[ROLE_WITH]                               ? WHY_WITH
	       : e->of[ROLE_OBJECT]                             ? WHY_MET
	       : e->of[ROLE_SUBJECT] > 1 || e->of[ROLE_PRESENT] ? WHY_TOGETHER
	                                                        : WHY_NONE;
}

/* A cue that made no record. */
static void not_met(struct work *w, const struct encounter *e, bool topic)
{
	if (!topic)
		work_reject(w, e->cue, e->n < 2 ? WHY_ONE_SIDE : WHY_NO_MEETING);
}

/* "In a later call, X discussed ..." */
static bool in_call(const struct work *w, const struct encounter *e)
{
	enum { FRONT = 8 };
	for (uint32_t k = e->cue; k-- > e->s.begin && k + FRONT > e->cue && !party_is(w, k);)
		if (is(w, k, IS_KIND_CALL))
			return true;
	return false;
}

/* Returns where to go on from. */
static uint32_t one_cue(struct work *w, size_t sentence, uint32_t k, struct memory *m)
{
	struct encounter e = {.cue = k,
	    .s = w->sentences.items[sentence],
	    .sentence = sentence,
	    .support = PACK_NONE,
	    .end = k + 1,
	    .last = k,
	    .memory = m};
	bool found, both = party_is_both(w, k + 1) || (k > e.s.begin && party_is_both(w, k - 1));
	/* "... talks, in which both discussed": those told right before */
	size_t told = m->told.n;
	bool same = told && is(w, k, IS_TOPICVERB) && m->told.items[told - 1].sentence == sentence;
	if (both && (same || !is(w, k, IS_MEETVERB)) && !is(w, k, IS_MEETNOUN) && w->report->meetings.n) {
		find_topics(w, &w->report->meetings.items[w->report->meetings.n - 1], sentence, k);
		return k;
	}
	bool noun = is(w, k, IS_MEETNOUN) || is(w, k, IS_EVENT);
	e.call = !noun && in_call(w, &e);
	if (is(w, k, IS_MEETVERB) && !noun)
		found = encounter_by_verb(w, &e, m);
	else if (noun)
		found = encounter_by_noun(w, &e, m);
	else
		found = encounter_by_topic(w, &e, m);
	if (noun)
		found = encounter_gathering(w, &e, found);
	e.why.rule = e.event                 ? WHY_GATHERING
	             : noun                  ? WHY_MEET_NOUN
	             : is(w, k, IS_MEETVERB) ? WHY_MEET_VERB
	                                     : WHY_TOPIC_VERB;
	e.why.step = (uint8_t)step_of(&e);
	if (found && encounter_unreal(w, &e))
		work_reject(w, k, WHY_UNREAL);
	else if (found)
		encounter_record(w, &e, m);
	else if (!found && noun && e.n > 0 && e.n == e.of[ROLE_PRESENT] && w->report->meetings.n && !is(w, k, IS_PRON))
		encounter_attend(w, &e);
	else
		not_met(w, &e, e.why.rule == WHY_TOPIC_VERB);
	return found && e.last > k ? e.last : k;
}

/* What was attended stands behind the verb, or before it where a subject does: then it must be the meeting. */
static bool of_meeting(const struct work *w, const struct sentence *s, uint32_t verb)
{
	return !(w->pack->head->flags & PACK_SUBJECT_FIRST) || verb == s->begin || is(w, verb - 1, IS_MEETNOUN);
}

/* "... attended.. X.. and Y": a sentence that is but the next of a list. */
static bool joins_list(const struct work *w, size_t sentence)
{
	if (sentence >= w->sentences.n)
		return false;
	const struct sentence *s = &w->sentences.items[sentence];
	return s->paragraph == s[-1].paragraph && is(w, s->begin, IS_AND) && party_opens(w, s->begin + 1) &&
	       s->end <= s->begin + 3;
}

/* "X spoke, in the presence of Y", said of one who met. */
static bool speaks_before(const struct work *w, const struct sentence *s, uint32_t k)
{
	const struct meeting *last = &w->report->meetings.items[w->report->meetings.n - 1];
	for (uint32_t i = s->begin; i < k && party_opens(w, k + 1); i++)
		for (size_t p = 0; p < last->participants.n && party_is_person(w, i); p++)
			if (party_same(w, last->participants.items[p], w->who[i]))
				return true;
	return false;
}

/* "X attended the meeting", "the meeting comprised X", said of one that was told before. */
static bool tells_who_was_there(const struct work *w, const struct sentence *s, uint32_t k, bool met)
{
	enum { FRONT = 6 /* [unit] */ };
	bool comprised = is(w, k, IS_GATHER) && is(w, k, IS_PERF) && !is(w, k, IS_PRON) && is(w, k + 1, IS_MEETNOUN) &&
	                 is(w, k + 1, IS_DEF) && !(w->pack->head->flags & PACK_SUBJECT_FIRST);
	if (is(w, k, IS_PRESENT) && !met && w->report->meetings.n)
		return speaks_before(w, s, k);
	return (comprised || is(w, k, IS_ATTEND)) && w->report->meetings.n && k < s->begin + FRONT &&
	       (comprised || of_meeting(w, s, k));
}

/* Whom a sentence is about: the first that is no preposition's. */
static void remember_topic(const struct work *w, size_t sentence, struct memory *m)
{
	const struct sentence *s = &w->sentences.items[sentence];
	for (uint32_t k = s->begin; k < s->end && k < s->begin + FAR; k++)
		if (party_is_person(w, k) && !party_leads(w, k) && !(k > s->begin && is(w, k - 1, IS_PREP))) {
			m->topic = w->who[k];
			m->topic_at = sentence;
			if (m->hero.kind == REF_NONE || m->hero_titled)
				m->hero = m->topic;
			m->hero_titled = work_span(w, k, k + 1).begin < w->report->article.title.end;
			return;
		} else if (is(w, k, IS_HIMSELF) && !work_is_actor(w, k) && m->hero.kind != REF_NONE) {
			m->topic = m->hero;
			m->topic_at = sentence;
			return;
		}
}

void find_meetings(struct work *w)
{
	struct memory m = {0};
	find_lead_date(w);
	for (size_t i = 0; i < w->sentences.n; i++) {
		struct sentence s = w->sentences.items[i];
		m.last = (struct ref){REF_NONE, 0};
		size_t told = w->report->meetings.n;
		for (uint32_t k = s.begin; k < s.end; k++) {
			if (may_be(w, k, TRAIT_ACTOR) && is(w, k, IS_ORG))
				encounter_of_body(w, k);
			else if (!may_be(w, k, TRAIT_MEETS))
				continue;
			if (tells_who_was_there(w, &s, k, w->report->meetings.n > told)) {
				bool apart = k + 2 >= s.end && !party_is(w, k + 1) &&
				             i + 1 < w->sentences.n; /* "attended the meeting.. X" */
				uint32_t from = is(w, k + 2, IS_COLON) ? k + 2 : k;
				attendance(w, apart ? w->sentences.items[i + 1].begin - 1 : from,
				    apart ? &w->sentences.items[i + 1] : &s, &m);
				for (size_t x = i + 2; apart && joins_list(w, x); x++)
					attendance(w, w->sentences.items[x].begin, &w->sentences.items[x], &m);
				break;
			}
			if (is_cue(w, k))
				k = one_cue(w, i, k, &m);
			else if (w->report->traced && is(w, k, IS_MEETNOUN) && of_press(w, k))
				work_reject(w, k, WHY_PRESS);
		}
		remember_topic(w, i, &m);
	}
}
