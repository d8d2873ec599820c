/* SPDX-License-Identifier: GPL-3.0-or-later
 * Is an encounter one that was told before? By its parties, day, number and the words that tell it. */
#include "extract/meetings_in.h"

/* "His counterpart of A", not resolved to a name. */
static bool is_peer(const struct work *w, struct ref r)
{
	return r.kind == REF_ACTOR && w->made[r.index] == MADE_PEER;
}

/* "his counterpart of A" stands for the one party of A; a delegation and its head are one; in a headline a state
 * stands for its minister. */
bool party_stands_for(const struct work *w, struct ref a, struct ref b, bool headline)
{
	if (party_same(w, a, b))
		return true;
	char x[3], y[3];
	party_country(w, a, x);
	party_country(w, b, y);
	return x[0] && strcmp(x, y) == 0 &&
	       (is_peer(w, a) || is_peer(w, b) || (headline && (party_is_state(w, a) || party_is_weak(w, a))));
}

static int shared(const struct work *w, const struct meeting *m, const struct encounter *e, bool headline)
{
	int n = 0;
	for (int i = 0; i < e->n; i++)
		for (size_t k = 0; k < m->participants.n; k++)
			if (party_stands_for(w, m->participants.items[k], e->who[i].who, headline)) {
				n++;
				break;
			}
	return n;
}

/* Which of a series: "the second round"; 0: not told. */
int encounter_number(const struct work *w, const struct encounter *e)
{
	for (uint32_t k = e->cue + 1; e->event && k < e->cue + 3; k++)
		if (is(w, k, IS_ORDINAL))
			return w->units.items[k].num;
	return 0;
}

uint32_t encounter_word(const struct work *w, const struct encounter *e)
{
	return w->tokens.items[w->units.items[e->cue].first].word;
}

static bool is_call(enum meeting_kind k)
{
	return k == MEETING_CALL;
}

/* Told by nothing but its tense: a headline, or a plan. */
bool encounter_presumed(const struct work *w, const struct encounter *e, const struct meeting *m)
{
	uint32_t head = e->support != PACK_NONE && e->support < e->cue ? e->support : e->cue;
	return m->status == MEETING_PLANNED && is(w, head, IS_IMPF) && !m->date[0] &&
	       !(head > e->s.begin && is(w, head - 1, IS_FUTURE));
}

static bool has_state(const struct work *w, const struct ref *of, size_t n, const char iso[3])
{
	char c[3];
	for (size_t i = 0; i < n; i++) {
		party_country(w, of[i], c);
		if (!c[0] || strcmp(c, iso) == 0)
			return true;
	}
	return false;
}

/* Do those who met, not only those who were there, take part in what is told now? */
static bool has_main(const struct work *w, const struct told *told, const struct encounter *e)
{
	for (int i = 0; i < 2; i++) {
		bool have = told->main[i].kind == REF_NONE;
		for (int k = 0; k < e->n; k++)
			have |= party_stands_for(w, told->main[i], e->who[k].who, false);
		if (!have)
			return false;
	}
	return true;
}

/* Does either tell of a side that the other has not? */
static bool strangers(const struct work *w, const struct meeting *m, const struct encounter *e)
{
	struct ref who[PARTIES];
	char c[3];
	for (int i = 0; i < e->n; i++)
		who[i] = e->who[i].who;
	for (int i = 0; i < e->n; i++) {
		party_country(w, who[i], c);
		if (c[0] && e->who[i].role != ROLE_PRESENT &&
		    !has_state(w, m->participants.items, m->participants.n, c))
			return true;
	}
	for (size_t i = 0; i < m->participants.n; i++) {
		party_country(w, m->participants.items[i], c);
		if (c[0] && !has_state(w, who, (size_t)e->n, c))
			return true;
	}
	return false;
}

/* Is the record m what `new` tells again? */

/* A gathering told again by its noun, its number or its name alone; 0: that decides nothing, else 1 yes, -1 no. */
static int same_gathering(const struct work *w, const struct meeting *m, const struct told *told,
    const struct meeting *new, const struct encounter *e, int same)
{
	int which = encounter_number(w, e);
	bool undated = !m->date[0] || !new->date[0];
	if (m->kind != MEETING_CONFERENCE)
		return 0;
	/* "the summit": the one told before; by another word ("the round ... the conference") within a sentence */
	bool the = is(w, e->cue, IS_EVENT) && is(w, e->cue, IS_DEF) && !which && !e->named;
	if (the && encounter_word(w, e) != PACK_NONE && encounter_word(w, e) == told->word)
		return 1;
	if (the && told->sentence == e->sentence)
		return 1;
	if (told->lead && !m->participants.n)
		return 1;
	if (e->n == 0 && !e->named && (which == told->number || undated))
		return 1;
	bool one_day = strcmp(m->date, new->date) == 0;
	if (e->n == 0 && one_day && m->date[0] && encounter_word(w, e) == told->word && which == told->number)
		return 1;
	if (e->n < 2 && same == e->n && same == (int)m->participants.n && (e->n || one_day))
		return undated || one_day ? 1 : -1;
	return 0;
}

bool encounter_again(const struct work *w, const struct meeting *m, const struct told *told, const struct meeting *new,
    const struct encounter *e)
{
	bool headline = m->cue.begin < w->report->article.title.end, conference = m->kind == MEETING_CONFERENCE;
	bool def = is(w, e->cue, IS_MEETNOUN) && (is(w, e->cue, IS_DEF) || is(w, e->cue, IS_PRON));
	int which = encounter_number(w, e), same = shared(w, m, e, headline);
	/* "... a summit that was held", where one is planned */
	bool held_then = (e->support != PACK_NONE && e->support > e->cue && is(w, e->support, IS_PERF)) ||
	                 is(w, e->cue + 1, IS_PAST);
	if (held_then && !is(w, e->cue, IS_DEF) && m->status == MEETING_PLANNED && new->status == MEETING_HELD)
		return false;
	if (told->again == e->sentence && e->cue > e->s.begin && is(w, e->cue - 1, IS_FOLLOWED))
		return false;
	/* "discusses with": whether by telephone, the report tells */
	bool discussed = headline && told->lead && m->kind == MEETING_BILATERAL && m->why.rule == WHY_TOPIC_VERB;
	if ((is_call(m->kind) != is_call(new->kind) && !discussed) || (told->number && which && told->number != which))
		return false;
	bool close = told->sentence == e->sentence; /* "met in a dialogue" */
	int gathering = same_gathering(w, m, told, new, e, same);
	if (gathering)
		return gathering > 0;
	if (conference != (new->kind == MEETING_CONFERENCE) && !headline && !(conference && def) && !close)
		return false;
	if (told->lead && same >= 1 && e->n >= 2 && new->kind != MEETING_CONFERENCE)
		return true; /* the first sentence says again what the headline said */
	if (!headline && !def && (strangers(w, m, e) || !has_main(w, told, e)))
		return false;
	if (same < 2 || (same != e->n && same < (int)m->participants.n))
		return false;
	if (m->date[0] && new->date[0] && strcmp(m->date, new->date) != 0 && !headline && !def)
		return false;
	return headline || def || told->presumed || encounter_presumed(w, e, new) ||
	       (m->status == MEETING_PLANNED) == (new->status == MEETING_PLANNED);
}
