/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who met, when a cue names only the other side: the subject of its support verb, of its sentence, of the text. */
#include "extract/meetings_in.h"

enum { SUPPORT_FAR = 30, ASIDE = 1, OWNER, SUBJECT };

/* How good a candidate the party at k is for the subject of what follows; 0: none. */
static int standing(const struct work *w, uint32_t k, uint32_t begin)
{
	bool person = party_is_person(w, k);
	if (!party_is(w, k) || party_leads(w, k))
		return 0;
	uint32_t p = k;
	while (p > begin && (is(w, p - 1, IS_HONOR) || is(w, p - 1, IS_MARK) || is(w, p - 1, IS_COMMA)))
		p--;
	/* "A - the agency: ..." */
	bool dateline = !person && (is(w, k + 1, IS_LINE) || is(w, k + 1, IS_COLON) || is(w, k + 1, IS_BRACKET) ||
	                               is(w, k + 1, IS_AGENCY));
	if (dateline)
		return 0;
	if (p == begin)
		return person ? SUBJECT : OWNER;
	if (!person)
		return !is(w, p - 1, IS_PREP) &&
		               (is(w, p - 1, IS_THAT) || is(w, p - 1, IS_CUE) || is(w, p - 1, IS_AUX) ||
		                   (is(w, k + 1, IS_CUE) && is(w, k + 1, IS_PERF)))
		           ? OWNER
		           : 0;
	if (is(w, p - 1, IS_PRESENT) || is(w, p - 1, IS_NAME_WITH))
		return 0;
	if (is(w, p - 1, IS_AND))
		return is(w, k, IS_DEF) || p - 1 == begin ? OWNER : ASIDE;
	/* "reported of X that" */
	for (uint32_t i = p - 1; is(w, p - 1, IS_NAME_ABOUT) && i > begin && i + 5 > p; i--)
		if (is(w, i - 1, IS_RELAY))
			return SUBJECT;
	if (is(w, p - 1, IS_PREP))
		return ASIDE;
	bool verb = is(w, p - 1, IS_POS_VERB) || is(w, p - 1, IS_CUE) || is(w, p - 1, IS_THAT) ||
	            is(w, p - 1, IS_CONJ) || is(w, p - 1, IS_SUPPORT) || is(w, p - 1, IS_MEETVERB) ||
	            is(w, p - 1, IS_PERF) || is(w, p - 1, IS_IMPF);
	return verb ? SUBJECT : OWNER;
}

bool encounter_follows_subject(const struct work *w, const struct encounter *e)
{
	for (uint32_t k = e->cue; k-- > e->s.begin && k + FAR > e->cue && !is(w, k, IS_THAT) && !is(w, k, IS_CUE);)
		if (party_is_person(w, k) && standing(w, k, e->s.begin) == SUBJECT)
			return k > e->s.begin;
	return false;
}

/* The best candidate before the cue; a relative clause ("a visit of X, who met") takes the nearest. */
static struct ref in_sentence(const struct work *w, const struct encounter *e, bool joined)
{
	struct ref best = {REF_NONE, 0};
	bool nearest = is(w, e->cue, IS_MEETVERB) && is(w, e->cue, IS_PERF) && !joined;
	int rank = 0;
	for (uint32_t k = e->cue; k-- > e->s.begin && k + FAR > e->cue && rank < SUBJECT;) {
		if (nearest && rank && (is(w, k, IS_POS_VERB) || is(w, k, IS_CUE)) && is(w, k, IS_PERF))
			break;
		/* "X, who came to meet Y" */
		bool who = k > e->s.begin && is(w, k, IS_RELATIVE) && !is(w, k, IS_PREP) && party_is_person(w, k - 1);
		if (who && !encounter_has(w, e, w->who[k - 1]))
			return w->who[k - 1];
		int r = standing(w, k, e->s.begin);
		if (r > rank && !encounter_has(w, e, w->who[k])) {
			rank = r;
			best = w->who[k];
		}
	}
	return best;
}

/* "His Excellency", before the cue: he whom the report is about. */
static struct ref himself(const struct work *w, const struct encounter *e, const struct memory *m)
{
	for (uint32_t k = e->cue; k-- > e->s.begin && k + FAR > e->cue;)
		if (is(w, k, IS_HIMSELF) && !work_is_actor(w, k) && !(k > e->s.begin && is(w, k - 1, IS_PREP)))
			return courtesy_bearer(w, k, m->hero);
	return (struct ref){REF_NONE, 0};
}

/* The speaker of the innermost quotation around the cue. */
static struct ref speaker(const struct work *w, const struct encounter *e)
{
	struct ref best = {REF_NONE, 0};
	uint32_t at = work_span(w, e->cue, e->cue + 1).begin, len = UINT32_MAX;
	for (size_t i = 0; i < w->report->quotes.n; i++) {
		const struct quote *q = &w->report->quotes.items[i];
		if (q->span.begin <= at && at < q->span.end && q->span.end - q->span.begin < len) {
			len = q->span.end - q->span.begin;
			best = q->speaker;
		}
	}
	return best;
}

/* "In a call with X, said Y": the subject of the clause that follows. */
bool encounter_subject_behind(struct work *w, struct encounter *e)
{
	enum { BEHIND = 8, NEXT = 3 };
	for (uint32_t k = e->last + 1; k < e->s.end && k < e->last + BEHIND; k++) {
		if (is(w, k, IS_THAT))
			return false;
		if (!(is(w, k, IS_CUE) || is(w, k, IS_POS_VERB)) || !(is(w, k, IS_PERF) || is(w, k, IS_IMPF)))
			continue;
		for (uint32_t i = k + 1; i < e->s.end && i < k + NEXT; i++)
			if (party_is_person(w, i) && !encounter_has(w, e, w->who[i])) {
				encounter_add(w, e, w->who[i], ROLE_SUBJECT);
				e->why.step = WHY_CLAUSE_BEHIND;
				return true;
			}
		return false;
	}
	return false;
}

/* "X, who": what follows is told of him. */
static bool goes_on_with(const struct work *w, const struct encounter *e, struct ref who)
{
	for (uint32_t k = e->s.begin + 1; k < e->cue; k++)
		if (is(w, k, IS_RELATIVE) && !is(w, k, IS_PREP) && ref_eq(w->who[k - 1], who))
			return true;
	return false;
}

/* "X had a meeting with Y" where one says that it was X's: "was to X ... a meeting". */
static struct ref had_by(const struct work *w, const struct encounter *e)
{
	enum { NEAR = 4 /* [unit] of courtesies */ };
	for (uint32_t k = e->s.begin; k + 2 < e->cue && is(w, e->cue, IS_MEETNOUN); k++)
		for (uint32_t i = k + 2;
		     is(w, k, IS_AUX) && is(w, k + 1, IS_NAME_FOR) && i < k + 2 + NEAR && i < e->cue; i++) {
			if (party_is_person(w, i))
				return w->who[i];
			if (!is(w, i, IS_HONOR) && !is(w, i, IS_RANK) && !is(w, i, IS_TITLE))
				break;
		}
	return (struct ref){REF_NONE, 0};
}

bool encounter_subject(struct work *w, struct encounter *e, const struct memory *m)
{
	uint32_t first = e->support != PACK_NONE && e->support < e->cue ? e->support : e->cue;
	bool joined = first > e->s.begin && (is(w, first - 1, IS_AND) || is(w, first - 1, IS_CONJ));
	bool we = is(w, e->cue, IS_WE) || (e->support != PACK_NONE && is(w, e->support, IS_WE));
	struct ref none = {REF_NONE, 0}, who = we ? none : had_by(w, e);
	if (who.kind != REF_NONE)
		joined = false;
	else if (!we && joined && m->last.kind != REF_NONE)
		who = m->last;
	else if (!we)
		who = in_sentence(w, e, joined);
	if (!we && who.kind == REF_NONE)
		who = himself(w, e, m);
	/* who was met earlier in the sentence does not go on: "met X, and went to see Y" */
	bool met = m->last.kind != REF_NONE && !ref_eq(who, m->last) && !goes_on_with(w, e, who) &&
	           !encounter_has(w, e, m->last) && (ref_eq(who, m->sides[0]) || ref_eq(who, m->sides[1]));
	if (met && !we)
		who = m->last;
	e->why.step = !we && (joined || met) && m->last.kind != REF_NONE ? WHY_LAST_PARTY : WHY_SENTENCE_SUBJECT;
	if (who.kind == REF_NONE && !we && is(w, e->cue, IS_MEETNOUN) && encounter_subject_behind(w, e))
		return true;
	/* "the round was held under X and Y": its sides are told */
	if (e->event && e->of[ROLE_PRESENT] > 1 && (who.kind == REF_NONE || party_is_state(w, who)))
		return false;
	/* "Then received X": whoever received before */
	enum { RECEIVING = 8 /* [sentence] */ };
	bool host = is(w, e->cue, IS_FRAME_HOST) && !we && m->receiver_at + RECEIVING > e->sentence;
	struct ref more[] = {host ? m->receiver : none, we ? none : m->last, speaker(w, e),
	    joined && !we ? m->host : none, m->topic_at + 2 > e->sentence && !we ? m->topic : none,
	    we ? none : m->host};
	for (size_t i = 0; i < sizeof more / sizeof *more && (who.kind == REF_NONE || encounter_has(w, e, who)); i++) {
		who = more[i];
		e->why.step = WHY_TOLD_BEFORE;
	}
	if (who.kind == REF_NONE || encounter_has(w, e, who))
		return false;
	encounter_add(w, e, who, ROLE_SUBJECT);
	return true;
}

/* Where "on the margins of" stands before the gathering at unit k; k: nowhere. */
static uint32_t margins_of(const struct work *w, uint32_t begin, uint32_t k)
{
	enum { NEAR = 4 /* [unit] */ };
	bool gathering = is(w, k, IS_MEETNOUN) || is(w, k, IS_EVENT);
	for (uint32_t i = k; gathering && i-- > begin && i + NEAR > k;)
		if (is(w, i, IS_SUPPORT) && is(w, i, IS_PREP) && !is(w, i, IS_HEADWORD) && !is(w, i, IS_PRESENT))
			return i;
	return k;
}

void encounter_support(struct work *w, struct encounter *e, bool subjects)
{
	if (margins_of(w, e->s.begin, e->cue) < e->cue)
		return;
	for (uint32_t k = e->cue; k-- > e->s.begin && k + SUPPORT_FAR > e->cue;) {
		uint32_t margin = margins_of(w, e->s.begin, k);
		if (margin < k) { /* "held, on the margins of the summit, talks" */
			k = margin;
			continue;
		}
		if (is(w, k, IS_THAT) || is(w, k, IS_COLON) || (is(w, k, IS_MEETNOUN) && !is(w, k + 1, IS_AND)))
			return;
		if (!is(w, k, IS_SUPPORT) || (!is(w, k, IS_PERF) && !is(w, k, IS_IMPF)) || is(w, k, IS_PREP))
			continue;
		if (k > e->s.begin && is(w, k - 1, IS_RELATIVE) && !is(w, k - 1, IS_PREP)) /* of another noun */
			continue;
		e->support = k;
		if (!subjects)
			return;
		uint32_t end = e->end, last = e->last;
		encounter_scan(w, e, k + 1, e->cue, ROLE_SUBJECT, 0);
		e->end = end;
		e->last = last;
		if (!e->of[ROLE_SUBJECT])
			encounter_before(w, e, k);
		return;
	}
}

/* Is the person right before unit k, with offices behind his name, the first word of the sentence? */
static bool opens_sentence(const struct work *w, uint32_t begin, uint32_t k)
{
	while (k > begin && (party_is(w, k - 1) || is(w, k - 1, IS_COMMA)) && !is(w, k - 1, IS_GLUED))
		k--;
	while (k > begin && (is(w, k - 1, IS_HONOR) || !w->tokens.items[w->units.items[k - 1].first].folded_n))
		k--;
	return k == begin;
}

bool encounter_before(struct work *w, struct encounter *e, uint32_t k)
{
	uint32_t begin = e->s.begin;
	/* "X had, ..., met": the subject stands behind the auxiliary. */
	for (uint32_t i = begin; k > begin && is(w, k - 1, IS_AUX) && i + 1 < k && i < begin + 3; i++)
		if (is(w, i, IS_AUX) && party_is_person(w, i + 1)) {
			encounter_add(w, e, w->who[i + 1], ROLE_SUBJECT);
			return true;
		}
	uint32_t verb = k;
	bool comma = false;
	while (k > begin + 1 &&
	       (is(w, k - 1, IS_HOPE) || is(w, k - 1, IS_COMMA) || is(w, k - 1, IS_FUTURE) || is(w, k - 1, IS_AUX))) {
		comma |= is(w, k - 1, IS_COMMA);
		k--;
	}
	/* "..., met X Y", but for "X, minister of A, met Y" */
	if (comma && party_opens(w, verb + 1) && !opens_sentence(w, begin, k))
		return false;
	/* the name before stands for the office told behind it */
	if (k > begin + 2 && party_is(w, k - 1) && party_is_weak(w, w->who[k - 1]) && is(w, k - 2, IS_COMMA) &&
	    party_is_person(w, k - 3) && !party_is_weak(w, w->who[k - 3]) && !is(w, k - 1, IS_COUNTERPART))
		k -= 2;
	while (k > begin + 1 && (is(w, k - 1, IS_DAY) || is(w, k - 1, IS_WEEKDAY)))
		k -= 1 + (is(w, k - 2, IS_PREP) ? 1U : 0U); /* "X on Sunday met" */
	if (k > begin && party_is_both(w, k - 1) && encounter_add_both(w, e, ROLE_SUBJECT))
		return true;
	bool found = false;
	while (k > begin && party_is(w, k - 1) && !party_leads(w, k - 1)) {
		k--;
		if (!party_is_person(w, k) && k > begin && !is(w, k - 1, IS_AND) && !is(w, k - 1, IS_COMMA) &&
		    !is(w, k - 1, IS_THAT))
			break;
		if (!encounter_add_states(w, e, k, ROLE_SUBJECT))
			encounter_take(w, e, k, ROLE_SUBJECT);
		found = true;
		while (k > begin && w->who[k].kind == REF_DELEGATION && ref_eq(w->who[k - 1], w->who[k]))
			k--; /* of several words */
		if (!(k > begin + 1 && is(w, k - 1, IS_AND)))
			break;
		k -= 1;
	}
	return found;
}

bool encounter_pair(struct work *w, struct encounter *e)
{
	uint32_t last = e->last;
	for (uint32_t k = e->s.begin; k + 2 < e->cue; k++) {
		if (party_is_both(w, k) && encounter_add_nationalities(w, e, k + 1, ROLE_SUBJECT)) {
			e->last = last;
			return true;
		}
		if (!party_is(w, k))
			continue;
		bool first = k == e->s.begin || is(w, k - 1, IS_PERF) || is(w, k - 1, IS_IMPF) ||
		             is(w, k - 1, IS_THAT) || is(w, k - 1, IS_LINE) || is(w, k - 1, IS_CLOSE);
		if (!first || is(w, k - 1, IS_PREP) || is(w, k + 3, IS_AND) || !is(w, k + 1, IS_AND) ||
		    !party_is(w, k + 2) || party_same(w, w->who[k], w->who[k + 2]))
			continue;
		encounter_add(w, e, w->who[k], ROLE_SUBJECT);
		encounter_add(w, e, w->who[k + 2], ROLE_SUBJECT);
		return true;
	}
	return false;
}

bool encounter_met_both(struct work *w, struct encounter *e)
{
	struct ref who[3];
	int n = 0;
	for (uint32_t k = e->s.begin; k < e->cue; k++) {
		bool again = !party_is_person(w, k) || party_leads(w, k);
		for (int i = 0; i < n && !again; i++)
			again = party_same(w, who[i], w->who[k]);
		if (again)
			continue;
		if (n == 3)
			return false;
		who[n++] = w->who[k];
	}
	for (int i = 0; i < n && n == 3; i++)
		encounter_add(w, e, who[i], i < 2 ? ROLE_OBJECT : ROLE_SUBJECT);
	e->group |= n == 3;
	return n == 3;
}

bool encounter_two(struct work *w, struct encounter *e)
{
	struct ref two[2];
	int n = 0;
	for (uint32_t k = e->s.begin; k < e->cue; k++) {
		if (!party_is_person(w, k) || party_leads(w, k) || (n && party_same(w, two[0], w->who[k])) ||
		    (n > 1 && party_same(w, two[1], w->who[k])))
			continue;
		if (n == 2)
			return false;
		two[n++] = w->who[k];
	}
	for (int i = 0; i < n && n == 2; i++)
		encounter_add(w, e, two[i], i ? ROLE_OBJECT : ROLE_SUBJECT);
	return n == 2;
}
