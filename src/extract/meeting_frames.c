/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who met, by the frame of a cue: verbs of meeting, nouns of meeting, verbs of discussing. */
#include "extract/meetings_in.h"

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

bool encounter_by_verb(struct work *w, struct encounter *e, const struct memory *m)
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
	if (is(w, e->cue, IS_FRAME_FROM) && !e->of[ROLE_WITH]) /* "heard", of nobody */
		return false;
	if (is(w, e->cue, IS_SUPPORT) && object) /* "hosted", of persons alone */
		return e->of[ROLE_SUBJECT] && e->of[ROLE_OBJECT] && has_person(w, e);
	if (!svo && object && e->of[ROLE_SUBJECT] && !others(e) &&
	    (e->of[ROLE_SUBJECT] == 1 || met_two(w, e) || subject_before(w, e) ||
	        (goes_on(w, e) && (m->last.kind != REF_NONE || encounter_follows_subject(w, e)))))
		encounter_turn(e);
	if (!e->of[ROLE_SUBJECT] && others(e) && !(e->of[ROLE_BETWEEN] >= 2))
		encounter_subject(w, e, m);
	if (e->n == 1 + e->of[ROLE_PRESENT] && e->of[ROLE_SUBJECT] && !object && !is(w, e->cue, IS_FRAME_FROM) &&
	    meets_alone(w, subject_of(e))) {
		e->event = true; /* "the council met" */
		return true;
	}
	return e->n >= 2 &&
	       (others(e) || (e->of[ROLE_SUBJECT] >= 2 && (!is(w, e->cue, IS_WEAK) || is(w, e->cue, IS_TOPICVERB)))) &&
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
	for (uint32_t k = e->cue + 1; k < e->cue + 3; k++) /* "a meeting that joined them" */
		if (is(w, k, IS_GATHER) && is(w, k, IS_PRON_TWO))
			return true;
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

/* What stands around a noun of meeting. */
struct noun {
	bool pron, obj, def, glued;
	bool clause; /* its subject stands in a clause of its own */
	bool behind; /* "during the meeting": no verb's object */
	int own;     /* in construct with it */
};

static struct noun noun_of(const struct work *w, const struct encounter *e)
{
	uint32_t k = e->cue;
	bool first = k == e->s.begin, def = is(w, k, IS_DEF), prep = !first && is(w, k - 1, IS_PREP);
	return (struct noun){.pron = is(w, k, IS_PRON) && !def,
	    .obj = is(w, k, IS_FRAME_OBJ),
	    .def = def,
	    .glued = prep && is(w, k, IS_GLUED),
	    .behind = prep && !is(w, k, IS_GLUED) && !is(w, k - 1, IS_CLITIC)};
}

/* Who takes part or presides, and the committee whose meeting it is. */
static bool partakes(struct work *w, struct encounter *e)
{
	struct ref holder = subject_of(e); /* "presided over the session that the council held" */
	bool session = e->support != PACK_NONE && e->support > e->cue && is(w, e->support, IS_HOLD) && e->n == 1 &&
	               meets_alone(w, holder);
	if (!encounter_partake(w, e))
		return false;
	if (session)
		encounter_add(w, e, holder, ROLE_PRESENT);
	e->event |= session;
	bool its = is(w, e->cue + 1, IS_NAME_FOR) && e->n && of_body(w, e->cue + 2);
	if (its && is(w, e->cue + 2, IS_ORG) && !is(w, e->cue + 2, IS_INTL))
		encounter_take(w, e, e->cue + 2, ROLE_PRESENT);
	e->event |= its;
	return e->of[ROLE_PRESENT] || others(e) || e->event || e->n > 1;
}

/* A body, or all of an office, meet without another side. */
static bool meet_alone(struct work *w, struct encounter *e, const struct noun *n)
{
	char day[11];
	bool held = e->event || n->pron || (e->support != PACK_NONE && is(w, e->support, IS_HOLD));
	bool alone = e->n == 1 + e->of[ROLE_PRESENT] && e->of[ROLE_SUBJECT] && meets_alone(w, subject_of(e));
	bool all = alone && e->n == 1 && n->own && !n->pron && party_is_weak(w, e->who[0].who) &&
	           !is(w, e->cue, IS_PL) && find_dates(w, &e->s, e->cue, false, day);
	if (!(alone && held && !n->def) && !all)
		return false;
	e->event = true; /* a council's session, "the meeting of the ministers of A on Monday" */
	return true;
}

/* Nobody is named beside the noun: who is meant? */
static bool noun_alone(struct work *w, struct encounter *e, const struct memory *m, const struct noun *n)
{
	bool for_it = e->cue > e->s.begin && is(w, e->cue - 1, IS_NAME_FOR);           /* "the way to talks" */
	bool told_of = n->behind && !is(w, e->cue, IS_EVENT) && !is(w, e->cue, IS_PL); /* "agreed in a call" */
	if (n->pron && n->obj && n->behind && encounter_two(w, e))
		return true; /* "X asked Y, when he received him, to" */
	if (e->own && encounter_add_both(w, e, ROLE_BETWEEN))
		return true; /* "a meeting between them" */
	if (both_of_it(w, e) && (encounter_pair(w, e) || encounter_two(w, e) || encounter_add_both(w, e, ROLE_BETWEEN)))
		return true; /* "A and B agreed at their meeting" */
	if (!n->def && !n->pron && ((is(w, e->cue, IS_TALKS) && !for_it) || told_of) && encounter_pair(w, e))
		return true;
	if (!n->def && !n->pron && told_of && is(w, e->cue, IS_KIND_CALL) && encounter_two(w, e))
		return true; /* "X told Y in a call" */
	if (n->pron && !n->obj && encounter_subject(w, e, m) && meets_alone(w, e->who[0].who)) {
		encounter_spread(w, e);
		e->event = e->n == 1;
		return true; /* "the council, in its session", "the ministers of A and B at their meeting" */
	}
	bool its = (n->clause && is(w, e->support, IS_PRON)) || that_it_holds(w, e);
	if (e->n || !its || !encounter_subject(w, e, m) || !meets_alone(w, e->who[0].who))
		return false;
	e->event = true; /* "the council ..., in a session that it held" */
	return true;
}

/* Only who was there is named beside it: "the council, in its session under X", "both, in their talks before X". */
static bool noun_of_others(struct work *w, struct encounter *e, const struct memory *m, const struct noun *n)
{
	struct encounter whose = *e;
	whose.n = 0;
	memset(whose.of, 0, sizeof whose.of);
	bool found = both_of_it(w, e)
	                 ? encounter_pair(w, &whose) || encounter_two(w, &whose)
	                 : n->pron && !n->obj && encounter_subject(w, &whose, m) && meets_alone(w, whose.who[0].who);
	if (!found)
		return false;
	for (int i = 0; i < e->n; i++)
		encounter_add(w, &whose, e->who[i].who, ROLE_PRESENT);
	whose.event |= !both_of_it(w, e);
	*e = whose;
	return true;
}

enum { OWN_NEAR = 4 /* [unit] */ };

/* Both sides are told, or one and where to look for the other. */
static bool noun_met(struct work *w, struct encounter *e, const struct memory *m, const struct noun *n)
{
	bool sides = e->of[ROLE_BETWEEN] && e->of[ROLE_WITH] && !e->own; /* "that joined X with Y" */
	if (n->pron && is(w, e->cue, IS_PL) && e->n == 1 && party_is_weak(w, e->who[0].who) &&
	    meets_alone(w, e->who[0].who))
		return false; /* "in his meetings with the officials" */
	if (!e->of[ROLE_SUBJECT] && !sides && encounter_subject(w, e, m))
		for (uint32_t k = e->cue + 1; k < e->cue + OWN_NEAR; k++)
			if (is(w, k, IS_OWN)) /* "talks of his country with B" */
				encounter_own_state(w, e);
	e->apart |=
	    is(w, e->cue, IS_DU) && e->of[ROLE_OBJECT] + e->of[ROLE_WITH] == 2; /* "two meetings, with X and Y" */
	return e->n >= 2 || (e->event && e->of[ROLE_PRESENT]);
}

/* "talks between A and B", "A's meeting with B", "held a meeting with B". */
bool encounter_by_noun(struct work *w, struct encounter *e, const struct memory *m)
{
	struct noun n = noun_of(w, e);
	e->event |= is(w, e->cue, IS_EVENT);
	encounter_scan(w, e, e->cue + 1, e->s.end, n.pron ? ROLE_OBJECT : ROLE_SUBJECT,
	    SCAN_NOUN | (n.obj && !n.def ? SCAN_OBJECT : 0));
	if (e->of[ROLE_BETWEEN] >= 2) {
		if (!encounter_partake(w, e))
			encounter_support(w, e, false);
		return true;
	}
	n.own = e->of[ROLE_SUBJECT];
	n.clause = e->support != PACK_NONE;
	if (partakes(w, e))
		return true;
	if (!n.own && !n.behind && (!n.pron || !e->n) && e->support == PACK_NONE)
		encounter_support(w, e, true);
	if (e->of[ROLE_BETWEEN] >= 2)
		return true;
	if (n.own && !others(e) && n.obj && !n.def && !n.clause && (n.own == 1 || n.glued))
		encounter_turn(e);
	if (e->of[ROLE_BETWEEN] == 1 && e->n == 1 + e->of[ROLE_PRESENT] && !e->own)
		return e->event || e->n > 1; /* the other is not known */
	if (others(e) || (e->of[ROLE_PRESENT] && e->event))
		return noun_met(w, e, m, &n);
	if (e->n && e->n == e->of[ROLE_PRESENT] && noun_of_others(w, e, m, &n))
		return true;
	if ((!n.def || n.clause) && e->of[ROLE_PRESENT] >= 2 && e->n == e->of[ROLE_PRESENT])
		return true; /* "a wider meeting, attended by ..." */
	if (meet_alone(w, e, &n) || (!e->n && noun_alone(w, e, m, &n)))
		return true;
	return e->of[ROLE_SUBJECT] >= 2 && (!n.def || n.clause || e->support != PACK_NONE);
}

/* "X visited Y, and discussed with him", where nothing has told yet that they met. */
static bool with_him(struct work *w, struct encounter *e, const struct memory *m)
{
	enum { NEAR = 3 /* [unit] */ };
	bool him = false, told = false;
	for (uint32_t k = e->cue + 1; k < e->cue + NEAR; k++)
		him |= is(w, k, IS_NAME_WITH) && is(w, k, IS_SUFFIXED);
	for (size_t i = 0; i < m->told.n; i++)
		told |= m->told.items[i].sentence == e->sentence || m->told.items[i].again == e->sentence;
	return him && !told && !e->n && encounter_two(w, e);
}

/* "discussed with", "A and B discussed" */
bool encounter_by_topic(struct work *w, struct encounter *e, const struct memory *m)
{
	bool svo = !is(w, e->cue, IS_WE) && encounter_before(w, e, e->cue);
	if (!svo && with_him(w, e, m))
		return true;
	bool joined = svo && is(w, e->cue + 1, IS_AND) && party_opens(w, e->cue + 2); /* "X discusses, and Y, ..." */
	encounter_scan(w, e, e->cue + 1, e->s.end, joined ? ROLE_WITH : svo ? ROLE_OBJECT : ROLE_SUBJECT, SCAN_TOPIC);
	if (!e->of[ROLE_WITH] && !(is(w, e->cue, IS_FRAME_WITH) && e->of[ROLE_SUBJECT] >= 2))
		return false;
	if (!e->of[ROLE_SUBJECT])
		encounter_subject(w, e, m);
	return e->n >= 2;
}
