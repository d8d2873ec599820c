/* SPDX-License-Identifier: GPL-3.0-or-later
 * Did it take place? Negation, hope and condition make no record; plans, delays and cancellations are its status. */
#include "extract/meetings_in.h"

enum { HOPE_FAR = 3, PLAN_FAR = 10, FATE_FAR = 12 /* [unit] */ };

/* The first word of the cue's verb or noun phrase: "to hold" before "a meeting". */
static uint32_t head_of(const struct work *w, const struct encounter *e)
{
	if (e->support != PACK_NONE && e->support < e->cue)
		return e->support;
	uint32_t k = e->cue;
	if (k > e->s.begin && is(w, k - 1, IS_SUPPORT) && is(w, k - 1, IS_MASDAR))
		k--;
	if (k > e->s.begin && is(w, k - 1, IS_PREP) && !is(w, k - 1, IS_FUTURE) && is(w, k, IS_GLUED))
		k--;
	return k;
}

/* A perfect that is no verbal noun behind a preposition. */
static bool is_past(const struct work *w, const struct encounter *e, uint32_t head)
{
	bool behind = head > e->s.begin && is(w, head - 1, IS_PREP) && !is(w, head - 1, IS_FUTURE);
	return is(w, head, IS_PERF) && !is(w, head, IS_PREP) && !(is(w, head, IS_MASDAR) && behind);
}

/* "Denied that they met" */
static bool denied_that(const struct work *w, const struct encounter *e, uint32_t head)
{
	enum { BACK = 12, WHO = 6 /* [unit] */ };
	uint32_t k = head, that;
	if (is(w, e->cue, IS_DEF) || is(w, e->cue, IS_PRON))
		return false;
	while (k > e->s.begin && k + BACK > head && !is(w, k, IS_THAT))
		if (is(w, k, IS_RELATIVE) || is(w, k, IS_COMMA))
			return false;
		else
			k--;
	for (that = k; is(w, that, IS_THAT) && k-- > e->s.begin && k + WHO > that;)
		if (is(w, k, IS_COMMA) || is(w, k, IS_CUE))
			return is(w, k, IS_DENY) && is(w, k, IS_FAMILY_DENY);
	return false;
}

/* "Denied what was said of a meeting", "any meeting" */
static bool denied(const struct work *w, const struct encounter *e, uint32_t head)
{
	enum { BACK = 12 /* [unit] */ };
	if (!is(w, e->cue, IS_MEETNOUN))
		return false;
	for (uint32_t k = head; k-- > e->s.begin && k + BACK > head && !is(w, k, IS_THAT);)
		if (is(w, k, IS_DENY) || (is(w, k, IS_ANY) && k + 2 >= head))
			return true;
	return false;
}

/* "During", "after", "on the eve of": no preposition that a verb asks for. */
static bool is_of_time(const struct work *w, uint32_t k)
{
	static const enum builtin asked[] = {IS_NAME_TO, IS_NAME_FOR, IS_NAME_IN, IS_NAME_AT, IS_NAME_ABOUT,
	    IS_NAME_FROM, IS_NAME_WITH, IS_NAME_BETWEEN, IS_ABOUT, IS_NEGATION, IS_FUTURE, IS_HEADWORD, IS_CLITIC};
	for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
		if (is(w, k, asked[i]))
			return false;
	return is(w, k, IS_PREP);
}

/* What makes it unreal; the word that may mean "perhaps" means "had" before a perfect. */
static bool is_hope(const struct work *w, uint32_t k)
{
	return is(w, k, IS_HOPE) && !(is(w, k, IS_AUX) && is(w, k + 1, IS_PERF));
}

/* A day stands here, a preposition before it or not. */
static bool of_day(const struct work *w, uint32_t k, uint32_t end)
{
	k += k < end && is(w, k, IS_PREP);
	return k < end && (is(w, k, IS_WEEKDAY) || is(w, k, IS_DAY));
}

/* "X called for a meeting of A and B", and no day is told */
static bool called_for(const struct work *w, const struct encounter *e, uint32_t head)
{
	if (head >= e->cue || !is(w, head, IS_PERF) || !is_hope(w, head) || !is(w, e->cue, IS_MEETNOUN))
		return false;
	for (uint32_t k = head; k < e->s.end && k < e->cue + FATE_FAR; k++)
		if (is(w, k, IS_DAY) || is(w, k, IS_WEEKDAY) || is(w, k, IS_NEXT))
			return false;
	return true;
}

bool encounter_unreal(const struct work *w, const struct encounter *e)
{
	uint32_t head = head_of(w, e);
	/* "in a session that it held": called for or not, it was */
	bool took_place =
	    e->support != PACK_NONE && e->support > e->cue && is(w, e->support, IS_PERF) && is(w, e->support, IS_PRON);
	/* "called them to a meeting that X attended" */
	for (uint32_t k = e->cue + 1; k < e->s.end && k < e->cue + FATE_FAR && is(w, e->cue, IS_MEETNOUN); k++)
		if (is(w, k, IS_ATTEND) && is(w, k, IS_PRON) && is(w, k, IS_PERF))
			return false;
	/* "called them to a session that is held on Monday" */
	if (is(w, e->cue, IS_MEETNOUN) && is(w, e->cue + 1, IS_HOLD) && of_day(w, e->cue + 2, e->s.end))
		return false;
	bool past = took_place || is_past(w, e, head) || is(w, e->cue + 1, IS_PAST); /* "former talks" */
	/* "called, during talks with X, for": what is hoped for is something else */
	if (is(w, e->cue, IS_MEETNOUN) && head > e->s.begin && is_of_time(w, head - 1))
		return false;
	bool def = is(w, e->cue, IS_DEF) || is(w, e->cue, IS_PRON);
	uint32_t far = is(w, e->cue, IS_MEETNOUN) && !def && !past ? HOPE_FAR + 3 : HOPE_FAR;
	bool says = false; /* "stressed, in a call with X, the need of" */
	for (uint32_t k = e->s.begin; k < e->cue; k++)
		says |= is(w, k, IS_CUE);
	for (uint32_t k = e->last + 1;
	     !says && k < e->last + 3 && k < e->s.end && e->s.paragraph == 0 && !is(w, k, IS_AND) && !is(w, k, IS_PREP);
	     k++)
		if (is_hope(w, k)) /* "a meeting of A and B is possible" */
			return true;
	if (denied_that(w, e, head) || (!past && !def && denied(w, e, head)))
		return true;
	if (called_for(w, e, head) && !def)
		return true;
	/* "proposed to hold": spelt as "held" */
	bool held = past && !(is(w, head, IS_MASDAR) && is(w, head, IS_HOLD) && head > e->s.begin && (party_is(w, head - 1) || is_hope(w, head - 1)));
	bool subject = false; /* seen: only a verb that it belongs to may stand before */
	for (uint32_t k = head; k-- > e->s.begin && k + far >= head;) {
		bool verb = is(w, k, IS_PERF) || is(w, k, IS_IMPF);
		if (is(w, k, IS_NEGATION) && (!subject || verb))
			return true;
		if (is_hope(w, k) && !held && !(def && !is(w, e->cue, IS_IMPF)) && (!subject || verb))
			return true;
		if (is(w, k, IS_COMMA) || is(w, k, IS_CUE))
			return false;
		subject |= party_is(w, k);
	}
	return false;
}

/* A day is told near the cue that has not passed. */
static bool of_today(const struct work *w, const struct encounter *e)
{
	uint32_t from = e->cue > e->s.begin + FATE_FAR ? e->cue - FATE_FAR : e->s.begin;
	for (uint32_t k = from; k < e->s.end && k < e->cue + FATE_FAR; k++)
		if ((is(w, k, IS_DAY) && w->units.items[k].num >= 0) || is(w, k, IS_NEXT))
			return true;
	return false;
}

/* "The meeting of X with Y will ...", "the summit that is held today" */
static bool coming_behind(const struct work *w, const struct encounter *e)
{
	enum { NEXT = 4 };
	if (!is(w, e->cue, IS_MEETNOUN) && !is(w, e->cue, IS_EVENT))
		return false;
	if (e->support != PACK_NONE && e->support > e->cue && is(w, e->support, IS_IMPF) && !is(w, e->support, IS_PERF))
		return true;
	for (uint32_t k = e->last + 1; k < e->last + NEXT && k < e->s.end && !is(w, k, IS_COMMA) && !is(w, k, IS_AND);
	     k++)
		if (is(w, k, IS_FUTURE))
			return true;
	return false;
}

static bool planned(const struct work *w, const struct encounter *e, uint32_t head)
{
	bool past = is_past(w, e, head), coming = is(w, head, IS_IMPF) && !past;
	if (head > e->s.begin && is(w, head - 1, IS_FUTURE))
		return true;
	/* "the meeting that joined" */
	bool told = is(w, e->cue, IS_DEF) && is(w, e->cue + 1, IS_RELATIVE) && is(w, e->cue + 2, IS_PERF);
	told |= e->support != PACK_NONE && e->support > e->cue && is(w, e->support, IS_PERF);
	if (past || told)
		return false;
	for (uint32_t k = e->cue; k-- > e->s.begin && k + FAR > head;) {
		bool near = k + PLAN_FAR > head;
		if (is(w, k, IS_VALUE_PLANNED) && near)
			return true;
		/* a future verb governs what comes behind it: "will travel to meet" */
		if (is(w, k, IS_FUTURE) && !is(w, head, IS_DEF) && !is(w, head, IS_PRON))
			return true;
		if (is(w, k, IS_MEETVERB) && is(w, k, IS_PERF))
			break;
	}
	for (uint32_t k = e->cue + 1;
	     k < e->cue + 4 && k <= e->last + 1 && !coming && !is(w, k, IS_AND) && !is(w, k, IS_COMMA); k++)
		if (is(w, k, IS_VALUE_PLANNED))
			return true;
	if (coming_behind(w, e))
		return true;
	if (coming && is(w, head, IS_FRAME_HOST) && head != e->cue)
		return true;
	if (coming && is(w, head, IS_SUPPORT) && head != e->cue && e->s.paragraph > 0 && of_today(w, e))
		return true;
	bool purpose = head != e->cue || is(w, head, IS_PREP);
	return (purpose && is(w, head, IS_NAME_FOR)) ||
	       (coming && !is(w, head, IS_MASDAR) && e->s.paragraph > 0 && is(w, e->cue, IS_MEETVERB));
}

enum meeting_status encounter_status(const struct work *w, const struct encounter *e)
{
	uint32_t head = head_of(w, e), from = e->cue > e->s.begin + FATE_FAR ? e->cue - FATE_FAR : e->s.begin;
	enum meeting_status status = MEETING_HELD;
	for (uint32_t k = from; k < e->s.end && k < e->cue + FATE_FAR; k++) {
		if (is(w, k, IS_VALUE_CANCELLED))
			return MEETING_CANCELLED;
		if (is(w, k, IS_VALUE_POSTPONED))
			return MEETING_POSTPONED;
		if (is(w, k, IS_VALUE_ONGOING) && k + 5 > e->cue && k < e->cue + 5)
			status = MEETING_ONGOING;
	}
	return planned(w, e, head) ? MEETING_PLANNED : status;
}
