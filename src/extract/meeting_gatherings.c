/* SPDX-License-Identifier: GPL-3.0-or-later
 * Gatherings that are known by something else than two parties: a number, a body, a place, the day that they are held.
 */
#include "extract/meetings_in.h"

enum { LEAD = 5 /* [sentence] that tell of one matter */ };

/* A gathering that is one of a series: "the 22nd round", "the next session", "a new round of talks". */
static bool numbered(const struct work *w, uint32_t k)
{
	if (!is(w, k, IS_EVENT))
		return false;
	if (is(w, k + 1, IS_NUMBER) || is(w, k + 1, IS_ORDINAL) || (is(w, k, IS_DEF) && is(w, k + 1, IS_NEXT)))
		return true;
	if ((is(w, k + 1, IS_CITY) || is(w, k + 1, IS_CAPITAL)) && is(w, k + 2, IS_ORDINAL))
		return true;
	for (uint32_t i = k + 1; i < k + 4; i++)
		if (is(w, i, IS_NAME_FROM))
			return is(w, i + 1, IS_MEETNOUN);
	return false;
}

static void all_delegations(const struct work *w, struct encounter *e)
{
	e->n = 0;
	for (uint32_t d = 0; w->report->delegations.n > 1 && d < w->report->delegations.n; d++)
		encounter_add(w, e, (struct ref){REF_DELEGATION, d}, ROLE_BETWEEN);
}

/* The body whose gathering it is: "the session of the council", "the 37th session of the summit of the union". */
static uint32_t body_behind(const struct work *w, uint32_t k, bool series)
{
	enum { NEAR = 2, FAR_BODY = 7 };
	for (uint32_t i = k + 1; i < k + (series ? FAR_BODY : NEAR + is(w, k + 1, IS_NAME_FOR)); i++) {
		if (is(w, i, IS_ORG) && party_is(w, i) && !party_is_person(w, i) && !is(w, i, IS_WEAK))
			return i;
		if (is(w, i - 1, IS_NAME_FOR) && party_is(w, i) && party_is_weak(w, w->who[i]) &&
		    party_is_many(w, w->units.items[i].first, w->units.items[i].last))
			return i;
		bool small = is(w, i, IS_ORDINAL) || is(w, i, IS_NUMBER) || is(w, i, IS_EVENT) || is(w, i, IS_DEF) ||
		             is(w, i, IS_MEETNOUN) || is(w, i, IS_NAME_FOR) || is(w, i, IS_OPEN) || is(w, i, IS_NEXT) ||
		             (series && is(w, i, IS_NAME_FROM) && is(w, i + 1, IS_MEETNOUN));
		if (!small)
			break;
	}
	return PACK_NONE;
}

static bool of_date(const struct work *w, uint32_t k)
{
	return is(w, k, IS_DAY) || is(w, k, IS_WEEKDAY) || is(w, k, IS_MONTH) || is(w, k, IS_NUMBER) ||
	       is(w, k, IS_TIMENOUN) || is(w, k, IS_NEXT);
}

/* The verb by which a gathering is held: right before its noun, or behind it in the clause; PACK_NONE: none. */
static uint32_t holding(const struct work *w, const struct encounter *e)
{
	enum { BEFORE = 8, NEAR = 4, BEHIND = 10 /* [unit] */ };
	uint32_t far = is(w, e->cue, IS_EVENT) ? BEFORE : NEAR;
	bool governed = e->cue > e->s.begin && is(w, e->cue - 1, IS_PREP);
	for (uint32_t k = e->cue; !governed && k-- > e->s.begin && k + far > e->cue;) {
		far += of_date(w, k); /* a date between is no distance */
		bool says = is(w, k, IS_CUE) && !is(w, k, IS_HOLD);
		if (is(w, k, IS_SUPPORT) && is(w, k, IS_PREP) && !is(w, k, IS_HEADWORD) &&
		    !is(w, k, IS_PRESENT)) /* "on the margins of" */
			return PACK_NONE;
		if (is(w, k, IS_COMMA) || is(w, k, IS_THAT) || says || is(w, k, IS_MEETNOUN))
			break;
		if (is(w, k, IS_FOLLOWED))
			return k;
		bool fate = is(w, k, IS_VALUE_POSTPONED) || is(w, k, IS_VALUE_CANCELLED); /* "was put off" */
		if ((is(w, k, IS_HOLD) || (fate && is(w, e->cue, IS_DEF))) &&
		    (is(w, k, IS_PERF) || is(w, k, IS_IMPF)) && !is(w, k, IS_PRON) &&
		    (!is(w, k, IS_MASDAR) || k == e->s.begin || !is(w, k - 1, IS_PREP)))
			return k;
	}
	for (uint32_t k = e->cue + 1; k < e->s.end && k < e->cue + BEHIND; k++) {
		bool says = is(w, k, IS_CUE) && !is(w, k, IS_HOLD);
		if (is(w, k, IS_COMMA) || is(w, k, IS_THAT) || is(w, k, IS_MEETNOUN) || says)
			return PACK_NONE;
		if (is(w, k, IS_HOLD) && (is(w, k, IS_PERF) || is(w, k, IS_IMPF)))
			return k;
	}
	return PACK_NONE;
}

void encounter_of_body(struct work *w, uint32_t k)
{
	enum { BEFORE = 10, BESIDE = 2 };
	struct unit *u = &w->units.items[k];
	bool works = k > 0 && is(w, k - 1, IS_PROCEEDINGS), beside = works,
	     event = classes_has(&w->tokens.items[u->first].classes, IS_EVENT);
	for (uint32_t i = k; !works && event && i-- > 0 && i + BEFORE > k && !beside;) {
		if (is(w, i, IS_STOP) || is(w, i, IS_BREAK) || is(w, i, IS_COMMA) || is(w, i, IS_THAT))
			break;
		bool finite = is(w, i, IS_PERF) || is(w, i, IS_IMPF);
		beside = finite && (is(w, i, IS_HOLD) || is(w, i, IS_PARTAKE));
		if ((finite && is(w, i, IS_POS_VERB)) || is(w, i, IS_CUE))
			break;
	}
	for (uint32_t i = k; event && i <= k + BESIDE; i++)
		beside |= (is(w, i, IS_HOLD) || (is(w, i, IS_ATTEND) && is(w, i - 1, IS_RELATIVE))) &&
		          (is(w, i, IS_PERF) || is(w, i, IS_IMPF));
	if (!beside)
		return;
	classes_add(&u->classes, IS_EVENT);
	classes_add(&u->classes, IS_MEETNOUN);
}

/* "That the council held": the body takes part, and a state that is the host. */
static bool holder(const struct work *w, struct encounter *e, uint32_t hold)
{
	uint32_t by = hold + 1;
	/* "the forum that A hosts": is held there */
	bool there = hold != PACK_NONE && is(w, hold, IS_FRAME_HOST) && is(w, hold, IS_PRON);
	if (hold == PACK_NONE || there || hold < e->cue || !party_is(w, by) || party_is_person(w, by) ||
	    is(w, by, IS_CITY) || (is(w, hold, IS_FRAME_HOST) && !party_is_state(w, w->who[by])))
		return false;
	encounter_add(w, e, w->who[by], ROLE_BETWEEN);
	return true;
}

/* "The next round", "another round" */
static bool numbered_next(const struct work *w, uint32_t k)
{
	return (is(w, k, IS_EVENT) || (is(w, k, IS_MEETNOUN) && is(w, k, IS_DEF))) &&
	       (is(w, k + 1, IS_NEXT) || is(w, k + 1, IS_ANOTHER) || is(w, k + 1, IS_ORDINAL));
}

/* Those who met in the rounds before hold the next one. */
static void same_sides(struct work *w, struct encounter *e)
{
	const struct report *r = w->report;
	if (!r->meetings.n || !numbered_next(w, e->cue))
		return;
	/* "the second summit": of the series of the one told last */
	if (is(w, e->cue + 1, IS_ORDINAL) && e->memory->told.items[r->meetings.n - 1].word != encounter_word(w, e))
		return;
	const struct meeting *last = &r->meetings.items[r->meetings.n - 1];
	for (size_t i = 0; i < last->participants.n; i++)
		encounter_add(w, e, last->participants.items[i], ROLE_BETWEEN);
}

/* "The 21st international meeting", of which nobody is told. */
static bool counted(const struct work *w, const struct encounter *e)
{
	enum { NEAR = 2 };
	uint32_t k = e->cue + 1;
	if (e->n || !is(w, e->cue, IS_MEETNOUN) || !is(w, e->cue, IS_DEF))
		return false;
	while (k < e->cue + NEAR && is(w, k, IS_DEF) && is(w, k, IS_POS_ADJ) && !is(w, k, IS_ORDINAL))
		k++;
	return (is(w, k, IS_ORDINAL) && is(w, k, IS_DEF)) || (is(w, k, IS_NEXT) && is(w, k + 1, IS_NAME_FOR));
}

/* "The economic forum in A" */
static bool held_in(const struct work *w, uint32_t k)
{
	enum { NEAR = 4 };
	for (uint32_t i = k + 1; i < k + NEAR; i++)
		if (is(w, i, IS_NAME_IN))
			return is(w, i + 1, IS_CITY) || is(w, i + 1, IS_CAPITAL) || is(w, i + 1, IS_COUNTRY);
	return false;
}

/* "The council of A and B held its session": the council has been told of already. */
static bool its_session(const struct work *w, uint32_t k)
{
	enum { NEAR = 6 /* [unit] */ };
	if (!is(w, k, IS_EVENT) || !is(w, k, IS_PRON))
		return false;
	for (uint32_t i = k;
	     i-- > 0 && i + NEAR > k && !is(w, i, IS_COMMA) && !is(w, i, IS_STOP) && !is(w, i, IS_BREAK);)
		if (is(w, i, IS_EVENT))
			return true;
	return false;
}

/* A gathering with a number, or the name of its body or place, and a time: "the council's session on Monday". */
static bool named(struct work *w, struct encounter *e)
{
	char date[11];
	uint32_t k = e->cue, next = k + 1 + is(w, k + 1, IS_OPEN);
	bool event = is(w, k, IS_EVENT), def = is(w, k, IS_DEF) || is(w, k, IS_PRON);
	bool series =
	    numbered(w, k) || counted(w, e) || (def && event && is(w, k, IS_MEETNOUN) && e->support != PACK_NONE);
	uint32_t body = body_behind(w, k, series);
	bool place = (event || (is(w, k, IS_MEETNOUN) && !is(w, k, IS_PL))) &&
	             (is(w, next, IS_CITY) || is(w, next, IS_CAPITAL) || is(w, next, IS_COUNTRY));
	bool aside = k > e->s.begin && is(w, k - 1, IS_SUPPORT) && is(w, k - 1, IS_PREP); /* "on the margins of" */
	bool there = aside && event && def && held_in(w, k);
	bool attended = place && is(w, next + 1, IS_RELATIVE) && is(w, next + 2, IS_ATTEND);
	bool known = there || attended ||
	             (series && (is(w, k + 1, IS_NEXT) || body != PACK_NONE || place)); /* without its day */
	if (its_session(w, k) || (aside && is(w, k, IS_PL)) ||
	    (!series && !there && ((body == PACK_NONE && !place) || def)) ||
	    (!find_dates(w, &e->s, k, false, date) && !known))
		return false;
	struct encounter fresh = {.cue = k, .end = e->end, .s = e->s, .sentence = e->sentence, .support = e->support};
	fresh.memory = e->memory;
	if (encounter_partake(w, &fresh))
		body = PACK_NONE;
	for (int i = 0; i < e->n; i++)
		if (e->who[i].role == ROLE_PRESENT)
			encounter_add(w, &fresh, e->who[i].who, ROLE_PRESENT);
	*e = fresh;
	e->last = body == PACK_NONE ? next : body;
	e->event = true;
	e->named = place || body != PACK_NONE || e->n > 0;
	if (aside && body != PACK_NONE) /* whose it is does not say that it met there */
		return true;
	if (body != PACK_NONE && !encounter_add_states(w, e, body, ROLE_BETWEEN) &&
	    !encounter_add_joint(w, e, body, ROLE_BETWEEN))
		encounter_add(w, e, w->who[body], ROLE_BETWEEN);
	else if (body == PACK_NONE && !e->n && !encounter_add_joint(w, e, k, ROLE_BETWEEN) &&
	         !holder(w, e, holding(w, e)))
		same_sides(w, e);
	e->event = event || e->n < 2;
	return true;
}

static bool told_of_gathering(const struct work *w)
{
	for (size_t i = 0; i < w->report->meetings.n; i++)
		if (w->report->meetings.items[i].kind == MEETING_CONFERENCE)
			return true;
	return false;
}

/* "... that A hosts on Monday": the day is that of the gathering. */
static bool dated_behind(const struct work *w, const struct encounter *e, uint32_t hold)
{
	enum { NEAR = 8 /* [unit] */ };
	for (uint32_t k = hold + 1; k < e->s.end && k < hold + NEAR; k++)
		if (may_be(w, k, TRAIT_TIME))
			return true;
	return false;
}

/* "A forum will be held in A on Monday", nobody being named who meets. */
static bool held(struct work *w, struct encounter *e)
{
	char date[11];
	bool event = is(w, e->cue, IS_EVENT), def = is(w, e->cue, IS_DEF) || is(w, e->cue, IS_PRON);
	bool next = numbered_next(w, e->cue) && w->report->meetings.n;
	if (e->of[ROLE_WITH] || e->of[ROLE_PRESENT] || e->of[ROLE_OBJECT] || is(w, e->cue, IS_KIND_CALL) ||
	    (def && !event && !next))
		return false;
	uint32_t hold = holding(w, e);
	if (def && hold != PACK_NONE && hold < e->cue && told_of_gathering(w)) /* that told before */
		return false;
	if (hold != PACK_NONE && hold > e->cue && is(w, hold, IS_PRON) && !dated_behind(w, e, hold))
		return false;
	if (hold == PACK_NONE || (!find_dates(w, &e->s, e->cue, false, date) && !next))
		return false;
	struct encounter fresh = {.cue = e->cue,
	    .end = e->end,
	    .last = hold > e->cue ? hold : e->cue,
	    .s = e->s,
	    .sentence = e->sentence,
	    .support = hold,
	    .memory = e->memory,
	    .event = true};
	*e = fresh;
	if (!encounter_partake(w, e) && !holder(w, e, hold))
		same_sides(w, e);
	e->event = true;
	return true;
}

/* Held by its subject, or who takes part in it is told. */
static bool carried(const struct work *w, const struct encounter *e)
{
	return e->support != PACK_NONE &&
	       ((is(w, e->support, IS_HOLD) && !is(w, e->cue, IS_DEF)) || is(w, e->support, IS_PARTAKE));
}

/* What more a noun may be: a gathering known by its number, its body or its place. */
bool encounter_gathering(struct work *w, struct encounter *e, bool found)
{
	if (found && !is(w, e->cue, IS_MEETNOUN) && !is(w, e->cue, IS_MEETVERB))
		found = numbered(w, e->cue) || e->of[ROLE_BETWEEN] >= 2 || carried(w, e) ||
		        (e->of[ROLE_PRESENT] && holding(w, e) != PACK_NONE);
	uint32_t of =
	    found && e->event && e->n && e->n == e->of[ROLE_PRESENT] ? body_behind(w, e->cue, true) : PACK_NONE;
	if (of != PACK_NONE) /* "the session of the council under X" */
		encounter_add(w, e, w->who[of], ROLE_PRESENT);
	bool talks = is(w, e->cue, IS_TALKS) && !is(w, e->cue, IS_DEF) && !e->n && e->sentence < 2 &&
	             w->report->delegations.n == 2;
	if (!found && (numbered(w, e->cue) || talks) && e->sentence < LEAD && !w->report->meetings.n) {
		all_delegations(w, e);
		uint32_t body = body_behind(w, e->cue, true);
		e->last = body == PACK_NONE ? e->cue : body;
		found = e->n > 0;
		e->event |= found;
		e->why.step = WHY_ALL_DELEGATIONS;
	}
	return found || named(w, e) || held(w, e);
}
