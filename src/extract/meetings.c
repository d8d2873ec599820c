/* SPDX-License-Identifier: GPL-3.0-or-later
 * Encounters: a verb or noun of meeting, or a verb of discussing, and the parties around it. */
#include "extract/meetings_in.h"

enum { LEAD = 5 /* [sentence, paragraph] that tell of one day */ };

/* "Received aid" is no encounter. */
static bool has_person(const struct work *w, const struct encounter *e)
{
	for (int i = 0; i < e->n; i++) {
		struct ref r = e->who[i].who;
		if (r.kind == REF_DELEGATION || w->report->actors.items[r.index].kind == ACTOR_PERSON)
			return true;
	}
	return false;
}

static struct ref subject_of(const struct encounter *e)
{
	for (int i = 0; i < e->n; i++)
		if (e->who[i].role == ROLE_SUBJECT)
			return e->who[i].who;
	return (struct ref){REF_NONE, 0};
}

static int others(const struct encounter *e)
{
	return e->of[ROLE_OBJECT] + e->of[ROLE_WITH] + e->of[ROLE_BETWEEN];
}

void encounter_turn(struct encounter *e)
{
	for (int i = 0; i < e->n; i++)
		if (e->who[i].role == ROLE_SUBJECT)
			e->who[i].role = ROLE_OBJECT;
	e->of[ROLE_OBJECT] += e->of[ROLE_SUBJECT];
	e->of[ROLE_SUBJECT] = 0;
}

/* "Met both presidents": a dual in the case of an object right behind the verb. */
static bool met_two(const struct work *w, const struct encounter *e)
{
	if (!party_is(w, e->cue + 1))
		return false;
	const struct classes *c = &w->tokens.items[w->units.items[e->cue + 1].first].classes;
	return classes_has(c, IS_DU) && classes_has(c, IS_OBL) && !classes_has(c, IS_SG);
}

/* "On a visit during which he met A and B", "after he met A and B": its subject is told before. */
static bool subject_before(const struct work *w, const struct encounter *e)
{
	if (is(w, e->cue + 1, IS_PREP) && is(w, e->cue + 1, IS_CLITIC))
		return true;
	uint32_t k = e->cue;
	while (k > e->s.begin && is(w, k - 1, IS_FUTURE))
		k--;
	return k > e->s.begin && is(w, k - 1, IS_CONJ) && !is(w, k - 1, IS_AND) && !is(w, k - 1, IS_AUX);
}

static bool goes_on(const struct work *w, const struct encounter *e)
{
	return e->cue > e->s.begin && (is(w, e->cue - 1, IS_AND) || is(w, e->cue - 1, IS_CONJ));
}

/* A body, or all of an office ("the foreign ministers of A"): its meeting has no other side. */
static bool meets_alone(const struct work *w, struct ref r)
{
	if (r.kind != REF_ACTOR || !party_is_weak(w, r))
		return r.kind == REF_ACTOR && w->report->actors.items[r.index].kind == ACTOR_ORGANIZATION;
	uint32_t at = w->titled[r.index];
	const struct title *t = at ? &w->titles.items[at - 1] : NULL;
	const struct classes *end = t ? &w->tokens.items[t->last - 1].classes : NULL;
	return t && party_is_many(w, t->first, t->last) &&
	       (classes_has(end, IS_DEF) || classes_has(end, IS_COUNTRY) || classes_has(end, IS_PRON));
}

static bool verb_parties(struct work *w, struct encounter *e, const struct memory *m)
{
	bool him = is(w, e->cue, IS_PRON); /* "received him" */
	if (is(w, e->cue, IS_PRON_TWO) && encounter_met_both(w, e))
		return true;
	if (is(w, e->cue, IS_PASSIVE)) {
		encounter_scan(w, e, e->cue + 1, e->s.end, ROLE_OBJECT, 0);
		return e->of[ROLE_SUBJECT] && others(e);
	}
	int object = is(w, e->cue, IS_FRAME_OBJ) && !him ? SCAN_OBJECT : 0;
	bool before = (w->pack->head->flags & PACK_SUBJECT_FIRST) != 0;
	bool svo = !is(w, e->cue, IS_WE) && encounter_before(w, e, e->cue);
	encounter_scan(
	    w, e, e->cue + 1, e->s.end, svo || before || is(w, e->cue, IS_WE) ? ROLE_OBJECT : ROLE_SUBJECT, object);
	if (him && e->of[ROLE_SUBJECT] == 1 && !others(e))
		return encounter_subject(w, e, m);
	if (is(w, e->cue, IS_SUPPORT) && object) /* "hosted", of persons alone */
		return e->of[ROLE_SUBJECT] && e->of[ROLE_OBJECT] && has_person(w, e);
	if (!svo && object && e->of[ROLE_SUBJECT] && !others(e) &&
	    (e->of[ROLE_SUBJECT] == 1 || met_two(w, e) || subject_before(w, e) ||
	        (goes_on(w, e) && m->last.kind != REF_NONE)))
		encounter_turn(e);
	if (!e->of[ROLE_SUBJECT] && others(e) && !(e->of[ROLE_BETWEEN] >= 2))
		encounter_subject(w, e, m);
	if (e->n == 1 + e->of[ROLE_PRESENT] && e->of[ROLE_SUBJECT] && !object && meets_alone(w, subject_of(e))) {
		e->event = true; /* "the council met" */
		return true;
	}
	return e->n >= 2 && (others(e) || (e->of[ROLE_SUBJECT] >= 2 && !is(w, e->cue, IS_WEAK))) &&
	       (!is(w, e->cue, IS_FRAME_HOST) || has_person(w, e));
}

/* "The meeting of the council of ministers" */
static bool of_body(const struct work *w, uint32_t k)
{
	k += is(w, k, IS_ORGNOUN) && !is(w, k, IS_DEF);
	return party_is(w, k) &&
	       (!party_is_person(w, k) || party_is_many(w, w->units.items[k].first, w->units.items[k].last));
}

/* "Their meeting", "both held a meeting" */
static bool both_of_it(const struct work *w, const struct encounter *e)
{
	return is(w, e->cue, IS_PRON_TWO) || (e->support != PACK_NONE && is(w, e->support, IS_PRON_TWO));
}

/* "The council said that it will hold a session" */
static bool that_it_holds(const struct work *w, const struct encounter *e)
{
	uint32_t k = e->support;
	if (k == PACK_NONE || k >= e->cue || !is(w, k, IS_HOLD) || is(w, e->cue, IS_DEF))
		return false;
	while (k > e->s.begin && is(w, k - 1, IS_FUTURE))
		k--;
	return k > e->s.begin && is(w, k - 1, IS_THAT);
}

/* "talks between A and B", "A's meeting with B", "held a meeting with B". */
static bool noun_parties(struct work *w, struct encounter *e, const struct memory *m)
{
	bool pron = is(w, e->cue, IS_PRON) && !is(w, e->cue, IS_DEF), obj = is(w, e->cue, IS_FRAME_OBJ);
	bool def = is(w, e->cue, IS_DEF),
	     glued = e->cue > e->s.begin && is(w, e->cue - 1, IS_PREP) && is(w, e->cue, IS_GLUED);
	e->event |= is(w, e->cue, IS_EVENT);
	encounter_scan(
	    w, e, e->cue + 1, e->s.end, pron ? ROLE_OBJECT : ROLE_SUBJECT, SCAN_NOUN | (obj && !def ? SCAN_OBJECT : 0));
	if (e->of[ROLE_BETWEEN] >= 2) {
		if (!encounter_partake(w, e))
			encounter_support(w, e, false);
		return true;
	}
	int own = e->of[ROLE_SUBJECT];
	bool clause = e->support != PACK_NONE; /* its subject stands in a clause of its own */
	bool behind = e->cue > e->s.begin && is(w, e->cue - 1, IS_PREP) && !is(w, e->cue, IS_GLUED) &&
	              !is(w, e->cue - 1, IS_CLITIC); /* "during the meeting": no verb's object */
	if (encounter_partake(w, e)) {
		bool its = is(w, e->cue + 1, IS_NAME_FOR) && e->n && of_body(w, e->cue + 2);
		if (its && is(w, e->cue + 2, IS_ORG) && !is(w, e->cue + 2, IS_INTL))
			encounter_take(w, e, e->cue + 2, ROLE_PRESENT);
		e->event |= its;
		if (e->of[ROLE_PRESENT] || others(e) || e->event || e->n > 1)
			return true;
	}
	if (!own && !behind && (!pron || !e->n) && e->support == PACK_NONE)
		encounter_support(w, e, true);
	if (e->of[ROLE_BETWEEN] >= 2)
		return true;
	if (own && !others(e) && obj && !def && !clause && (own == 1 || glued))
		encounter_turn(e);
	if (e->of[ROLE_BETWEEN] == 1 && e->n == 1 + e->of[ROLE_PRESENT] && !e->own)
		return e->event || e->n > 1; /* the other is not known */
	bool met = others(e) || (e->of[ROLE_PRESENT] && e->event);
	if (met && pron && is(w, e->cue, IS_PL) && e->n == 1 && party_is_weak(w, e->who[0].who) &&
	    meets_alone(w, e->who[0].who))
		return false;                                            /* "in his meetings with the officials" */
	bool sides = e->of[ROLE_BETWEEN] && e->of[ROLE_WITH] && !e->own; /* "that joined X with Y" */
	if (met && !e->of[ROLE_SUBJECT] && !sides)
		encounter_subject(w, e, m);
	if (met)
		return e->n >= 2 || (e->event && e->of[ROLE_PRESENT]);
	if ((!def || clause) && e->of[ROLE_PRESENT] >= 2 && e->n == e->of[ROLE_PRESENT])
		return true; /* "a wider meeting, attended by ..." */
	if (e->n == 1 + e->of[ROLE_PRESENT] && e->of[ROLE_SUBJECT] && !def && meets_alone(w, subject_of(e)) &&
	    (e->event || pron || (e->support != PACK_NONE && is(w, e->support, IS_HOLD)))) {
		e->event = true; /* a council's session */
		return true;
	}
	char day[11];
	if (e->n == 1 && own && !pron && party_is_weak(w, e->who[0].who) && meets_alone(w, e->who[0].who) &&
	    !is(w, e->cue, IS_PL) && find_dates(w, &e->s, e->cue, false, day)) {
		e->event = true; /* "the meeting of the ministers of A on Monday" */
		return true;
	}
	bool for_it = e->cue > e->s.begin && is(w, e->cue - 1, IS_NAME_FOR);        /* "the way to talks" */
	bool told_of = behind && !is(w, e->cue, IS_EVENT) && !is(w, e->cue, IS_PL); /* "agreed in a call" */
	if (!e->n && pron && obj && behind && encounter_two(w, e))
		return true; /* "X asked Y, when he received him, to" */
	if (!e->n && e->own && encounter_add_both(w, e, ROLE_BETWEEN))
		return true; /* "a meeting between them" */
	if (!e->n && both_of_it(w, e) &&
	    (encounter_pair(w, e) || encounter_two(w, e) || encounter_add_both(w, e, ROLE_BETWEEN)))
		return true; /* "A and B agreed at their meeting" */
	if (!e->n && !def && !pron && ((is(w, e->cue, IS_TALKS) && !for_it) || told_of) && encounter_pair(w, e))
		return true;
	if (!e->n && pron && !obj && encounter_subject(w, e, m) && meets_alone(w, e->who[0].who)) {
		encounter_spread(w, e);
		e->event = e->n == 1;
		return true; /* "the council, in its session", "the ministers of A and B at their meeting" */
	}
	if (!e->n && ((clause && is(w, e->support, IS_PRON)) || that_it_holds(w, e)) && encounter_subject(w, e, m) &&
	    meets_alone(w, e->who[0].who)) {
		e->event = true; /* "the council ..., in a session that it held" */
		return true;
	}
	return e->of[ROLE_SUBJECT] >= 2 && (!def || clause || e->support != PACK_NONE);
}

/* "discussed with", "A and B discussed" */
static bool topic_parties(struct work *w, struct encounter *e, const struct memory *m)
{
	bool svo = !is(w, e->cue, IS_WE) && encounter_before(w, e, e->cue);
	encounter_scan(w, e, e->cue + 1, e->s.end, svo ? ROLE_OBJECT : ROLE_SUBJECT, SCAN_TOPIC);
	if (!e->of[ROLE_WITH] && !(is(w, e->cue, IS_FRAME_WITH) && e->of[ROLE_SUBJECT] >= 2))
		return false;
	if (!e->of[ROLE_SUBJECT])
		encounter_subject(w, e, m);
	return e->n >= 2;
}

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

static bool is_cue(const struct work *w, uint32_t k)
{
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

/* "In a later call, X discussed …" */
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
	bool found, both = is(w, k + 1, IS_BOTH) || (k > e.s.begin && is(w, k - 1, IS_BOTH));
	if (both && !is(w, k, IS_MEETVERB) && !is(w, k, IS_MEETNOUN) && w->report->meetings.n) {
		find_topics(w, &w->report->meetings.items[w->report->meetings.n - 1], sentence, k);
		return k;
	}
	bool noun = is(w, k, IS_MEETNOUN) || is(w, k, IS_EVENT);
	e.call = !noun && in_call(w, &e);
	if (is(w, k, IS_MEETVERB) && !noun)
		found = verb_parties(w, &e, m);
	else if (noun)
		found = noun_parties(w, &e, m);
	else
		found = topic_parties(w, &e, m);
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
	else if (!found && noun && e.n > 0 && e.n == e.of[ROLE_PRESENT] && w->report->meetings.n)
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
