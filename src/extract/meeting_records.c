/* SPDX-License-Identifier: GPL-3.0-or-later
 * One record for each encounter: a later telling fills in the first one. */
#include "base/arena.h"
#include "extract/meetings_in.h"

enum { NEWS = 10 /* [sentence] that tell of one day */, BEFORE = 8 /* [unit] */ };

/* Nothing is said of its time: is it told as news of the day? Not what "had" been before. */
static bool of_the_day(const struct work *w, const struct encounter *e, const struct meeting *m)
{
	if (m->status != MEETING_HELD || e->sentence >= NEWS)
		return false;
	for (uint32_t k = e->cue; k-- > e->s.begin && k + BEFORE > e->cue;)
		if (is(w, k, IS_AUX) && !is(w, k, IS_HOPE))
			return false;
	return true;
}

/* "On the margins of the meeting": of that told last, on its day. */
static bool on_margins(const struct work *w, const struct encounter *e)
{
	for (uint32_t k = e->s.begin; k + 1 < e->cue; k++)
		if (is(w, k, IS_SUPPORT) && (is(w, k, IS_PREP) || !is(w, k, IS_PERF)) && is(w, k + 1, IS_MEETNOUN) &&
		    is(w, k + 1, IS_DEF))
			return true;
	return false;
}

/* Its parties take part as well; a named one takes the place of a description, a delegation that of its head. */
static void join(struct work *w, struct meeting *m, const struct encounter *e, bool headline)
{
	size_t before = m->participants.n; /* two of one state may meet */
	for (int i = 0; i < e->n; i++) {
		struct ref r = e->who[i].who, *at = NULL;
		for (size_t x = 0; x < m->participants.n && !at; x++)
			if (party_same(w, m->participants.items[x], r))
				at = &m->participants.items[x];
		for (size_t x = 0; x < before && !at; x++)
			if (party_stands_for(w, m->participants.items[x], r, headline))
				at = &m->participants.items[x];
		if (!at)
			*VEC_PUSH(w->report->arena, &m->participants) = r;
		else if (r.kind == REF_DELEGATION ||
		         ((party_is_weak(w, *at) || (headline && party_is_state(w, *at))) && !party_is_weak(w, r)))
			*at = r;
	}
}

/* Nobody has been at what lies ahead. */
static bool took_place(const struct meeting *m)
{
	return m->status == MEETING_HELD || m->status == MEETING_ONGOING;
}

/* The last one told by the word that stands behind "attended" or in it. */
static struct meeting *attended(struct work *w, const struct encounter *e)
{
	enum { NEXT = 2 };
	struct report *r = w->report;
	uint32_t from = w->units.items[e->cue].first,
	         end = e->cue + NEXT < w->units.n ? w->units.items[e->cue + NEXT].first : from;
	for (size_t i = r->meetings.n; e->memory && i-- > 0;)
		for (uint32_t t = from; t < end; t++)
			if (w->tokens.items[t].word != PACK_NONE &&
			    w->tokens.items[t].word == e->memory->told.items[i].word &&
			    took_place(&r->meetings.items[i]))
				return &r->meetings.items[i];
	size_t last = r->meetings.n - 1;
	while (last > 0 && (r->meetings.items[last].participants.n < 2 || !took_place(&r->meetings.items[last])))
		last--; /* told by the way: "the results of the conference of X" */
	return &r->meetings.items[r->meetings.items[last].participants.n < 2 ? r->meetings.n - 1 : last];
}

void encounter_attend(struct work *w, const struct encounter *e)
{
	struct report *r = w->report;
	struct meeting *to = attended(w, e);
	struct encounter present = {.cue = e->cue};
	for (int i = 0; i < e->n; i++) {
		if (e->who[i].role == ROLE_PRESENT)
			encounter_add(w, &present, e->who[i].who, ROLE_PRESENT);
		for (size_t k = r->meetings.n; e->who[i].role == ROLE_WITH && k-- > 0;)
			for (size_t p = 0; p < r->meetings.items[k].participants.n; p++)
				if (party_same(w, r->meetings.items[k].participants.items[p], e->who[i].who))
					to = &r->meetings.items[k];
	}
	join(w, to, &present, false);
}

static bool is_body(const struct work *w, struct ref r)
{
	return r.kind == REF_ACTOR && w->report->actors.items[r.index].kind == ACTOR_ORGANIZATION;
}

static bool is_met(const struct party *p)
{
	return p->role == ROLE_OBJECT || p->role == ROLE_WITH;
}

/* States and bodies of their own, and persons of other states: three make it many-sided. */
static int sides(const struct work *w, const struct encounter *e)
{
	char seen[PARTIES][3];
	bool bodies = false; /* met, of no state that is known: they are of one side */
	int n = 0;
	for (int i = 0; i < e->n; i++) {
		char c[3];
		party_country(w, e->who[i].who, c);
		bool body = e->who[i].role == ROLE_BETWEEN && is_body(w, e->who[i].who);
		bool have = (e->who[i].role == ROLE_PRESENT && !c[0]) ||
		            (!c[0] && e->who[i].who.kind == REF_ACTOR &&
		                w->report->actors.items[e->who[i].who.index].kind == ACTOR_PERSON && n > 0);
		if (!c[0] && is_met(&e->who[i]) && is_body(w, e->who[i].who)) {
			have |= bodies;
			bodies = true;
		}
		for (int k = 0; k < n && c[0] && !body; k++)
			have |= strcmp(seen[k], c) == 0;
		if (!have)
			memcpy(seen[n++], c, 3);
	}
	return n;
}

/* Two or three persons, each told by name: their summit is a meeting like others. */
static bool all_persons(const struct work *w, const struct encounter *e)
{
	enum { FEW = 3 };
	for (int i = 0; i < e->n; i++)
		if (e->who[i].who.kind != REF_ACTOR ||
		    w->report->actors.items[e->who[i].who.index].kind != ACTOR_PERSON)
			return false;
	return e->n > 1 && e->n <= FEW;
}

static enum meeting_kind kind_of(const struct work *w, const struct encounter *e)
{
	bool contacts = is(w, e->cue, IS_PL) && is(w, e->cue, IS_DEF), /* of whatever sort */
	    call = e->call || (is(w, e->cue, IS_KIND_CALL) && !contacts);
	bool plain = is(w, e->cue, IS_SUMMIT) && !e->named && !encounter_number(w, e) && all_persons(w, e);
	if (e->event && !plain && !(call && is(w, e->cue, IS_KIND_CALL) && e->n > 1))
		return MEETING_CONFERENCE;
	if (call)
		return MEETING_CALL;
	bool many = (is(w, e->cue, IS_KIND_MULTILATERAL) && e->n > 2) || sides(w, e) > 2;
	for (uint32_t k = e->cue + 1; k < e->cue + 3; k++) /* "a long three-sided meeting" */
		many |= is(w, k, IS_KIND_MULTILATERAL) && !is(w, k, IS_MEETNOUN);
	return many ? MEETING_MULTILATERAL : MEETING_BILATERAL;
}

static void remember(const struct work *w, const struct encounter *e, struct memory *m)
{
	if (is(w, e->cue, IS_FRAME_HOST) && e->of[ROLE_SUBJECT])
		for (int i = 0; i < e->n; i++)
			if (e->who[i].role == ROLE_SUBJECT) {
				m->receiver = e->who[i].who;
				m->receiver_at = e->sentence;
			}
	if (e->n)
		m->last = e->who[0].who;
	for (int i = 0; i < e->n; i++)
		if (e->who[i].role == ROLE_SUBJECT) {
			m->last = e->who[i].who;
			break;
		}
	m->host = m->last;
	if (e->n - e->of[ROLE_PRESENT] == 2)
		for (int i = 0, k = 0; i < e->n; i++)
			if (e->who[i].role != ROLE_PRESENT)
				m->sides[k++] = e->who[i].who;
}

/* The headline, or a short line near the top that ends without a stop. */
static bool is_headline(const struct work *w, const struct encounter *e)
{
	enum { TOP = 2, SHORT = 20 };
	bool line = e->sentence <= TOP && is(w, e->s.end, IS_BREAK) && e->s.end - e->s.begin <= SHORT;
	return line || work_span(w, e->cue, e->cue + 1).begin < w->report->article.title.end;
}

/* A plan, if its day is still to come. */
static void settle_status(const struct work *w, const struct encounter *e, struct meeting *m)
{
	uint32_t head = e->support != PACK_NONE && e->support < e->cue ? e->support : e->cue;
	size_t n = strlen(m->date);
	if (m->status == MEETING_PLANNED && n && strncmp(m->date, w->report->article.date, n) < 0)
		m->date[0] = '\0'; /* the day is that of something else */
	if (m->status != MEETING_HELD || !n || strncmp(m->date, w->report->article.date, n) <= 0)
		return;
	if (is(w, head, IS_PERF) && !is(w, head, IS_MASDAR)) /* the day is that of something else */
		m->date[0] = '\0';
	else
		m->status = MEETING_PLANNED;
}

static void set_main(struct told *t, const struct encounter *e)
{
	for (int k = 0, n = 0; k < e->n && n < 2; k++)
		if (e->who[k].role != ROLE_PRESENT)
			t->main[n++] = e->who[k].who;
}

static bool fill_in(struct work *w, struct encounter *e, struct meeting *new, struct memory *m)
{
	struct report *r = w->report;
	for (size_t i = 0; i < r->meetings.n; i++) {
		struct meeting *old = &r->meetings.items[i];
		if (!encounter_again(w, old, &m->told.items[i], new, e))
			continue;
		bool headline = old->cue.begin < r->article.title.end;
		bool better = (headline && new->cue.begin >= r->article.title.end) || m->told.items[i].presumed;
		struct span again = better ? old->cue : new->cue;
		if (m->told.items[i].lead) { /* what it names more is a misreading of its short forms */
			old->participants.n = 0;
			set_main(&m->told.items[i], e);
		}
		join(w, old, e, headline);
		if (new->date[0] && (!old->date[0] || headline))
			memcpy(old->date, new->date, sizeof old->date);
		if (better) {
			old->status = new->status;
			old->cue = new->cue;
			old->why = new->why;
		}
		if (headline || (new->kind == MEETING_CONFERENCE && m->told.items[i].sentence != e->sentence))
			old->kind = new->kind;
		m->told.items[i].presumed &= encounter_presumed(w, e, new);
		m->told.items[i].again = e->sentence;
		find_topics(w, old, e->sentence, e->cue);
		if (!old->place)
			old->place = find_place(w, &e->s, e->cue, &old->topics);
		work_trace(w, again, (struct ref){REF_MEETING, (uint32_t)i}, WHY_MERGED);
		return true;
	}
	return false;
}

/* What a report is about was where it was sent from. */
static bool told_first(const struct encounter *e, const struct meeting *m)
{
	enum { LEAD = 4 /* [sentence] */ };
	return e->sentence < LEAD && m->status == MEETING_HELD && m->kind != MEETING_CALL && m->date[0];
}

static void record(struct work *w, struct encounter *e, struct memory *m)
{
	struct report *r = w->report;
	struct meeting new = {.kind = kind_of(w, e),
	    .status = encounter_status(w, e),
	    .cue = work_span(w, e->cue, e->cue + 1),
	    .why = e->why};
	if (new.status != MEETING_PLANNED && e->n - e->of[ROLE_PRESENT] > 1)
		encounter_delegate(w, e);
	bool told = find_dates(w, &e->s, e->cue, new.status == MEETING_PLANNED, new.date);
	if (!told && on_margins(w, e) && r->meetings.n)
		memcpy(new.date, r->meetings.items[r->meetings.n - 1].date, sizeof new.date);
	else if (!told && of_the_day(w, e, &new))
		memcpy(new.date, w->lead_date, sizeof new.date);
	settle_status(w, e, &new);
	remember(w, e, m);
	bool merged = fill_in(w, e, &new, m);
	for (size_t i = 0; i < m->told.n && !is_headline(w, e); i++)
		m->told.items[i].lead = false;
	if (merged)
		return;
	struct meeting *to = VEC_PUSH(r->arena, &r->meetings);
	*to = new;
	*VEC_PUSH(w->arena, &m->told) = (struct told){.number = (int16_t)encounter_number(w, e),
	    .presumed = encounter_presumed(w, e, &new),
	    .lead = is_headline(w, e) && r->meetings.n == 1,
	    .sentence = e->sentence,
	    .again = e->sentence,
	    .word = encounter_word(w, e)};
	set_main(&m->told.items[m->told.n - 1], e);
	for (int k = 0; k < e->n; k++)
		*VEC_PUSH(r->arena, &to->participants) = e->who[k].who;
	find_topics(w, to, e->sentence, e->cue);
	to->place = find_place(w, &e->s, e->cue, &to->topics);
	if (!to->place && told_first(e, to))
		to->place = find_dateline_place(w);
}

/* The party or movement that someone speaks for or is: the word behind its noun; PACK_NONE: none is told [token] */
static uint32_t faction_of(const struct work *w, const struct encounter *e, struct ref r)
{
	for (uint32_t k = e->s.begin; k < e->s.end; k++) {
		const struct unit *u = &w->units.items[k];
		if (!ref_eq(w->who[k], r))
			continue;
		struct stretch in = u->cap[CAP_TITLE];
		if (!is(w, k, IS_PERSON))
			in = (struct stretch){u->first, u->last};
		for (uint32_t t = in.begin; t + 1 < in.end; t++)
			if (classes_has(&w->tokens.items[t].classes, IS_FACTION))
				return t + 1;
	}
	return PACK_NONE;
}

static bool other_faction(const struct work *w, const struct encounter *e, struct ref a, struct ref b)
{
	uint32_t x = faction_of(w, e, a), y = faction_of(w, e, b);
	if (x == PACK_NONE || y == PACK_NONE)
		return x != y && is_body(w, a) && is_body(w, b);
	const struct token *s = &w->tokens.items[x], *t = &w->tokens.items[y];
	return !str_eq((struct str){w->tokens.folded + s->folded, s->folded_n},
	    (struct str){w->tokens.folded + t->folded, t->folded_n});
}

static bool serves_many(const struct work *w, struct ref r)
{
	return r.kind == REF_ACTOR && w->stateless[r.index];
}

/* Of one side: the same state, or nothing known against it. */
static bool one_side(const struct work *w, const struct encounter *e, struct ref a, struct ref b)
{
	char x[3], y[3];
	party_country(w, a, x);
	party_country(w, b, y);
	if (a.kind == REF_DELEGATION && b.kind == REF_DELEGATION)
		return false;
	if ((serves_many(w, a) && (y[0] || faction_of(w, e, b) != PACK_NONE)) ||
	    (serves_many(w, b) && (x[0] || faction_of(w, e, a) != PACK_NONE)))
		return false;
	return !e->apart && !other_faction(w, e, a, b) && (!x[0] || !y[0] || strcmp(x, y) == 0);
}

/* "X met A of one state and B of another": an encounter with each. */
static bool separate(const struct work *w, const struct encounter *e)
{
	bool verb = is(w, e->cue, IS_MEETVERB) || is(w, e->cue, IS_TOPICVERB) || is(w, e->cue, IS_DU) ||
	            (is(w, e->cue, IS_PL) && is(w, e->cue, IS_FRAME_OBJ)) || is(w, e->cue, IS_KIND_CALL) || e->apart;
	if (!verb || e->event || e->group || e->of[ROLE_SUBJECT] != 1 || e->of[ROLE_BETWEEN] ||
	    is(w, e->cue, IS_KIND_MULTILATERAL))
		return false;
	for (int i = 0; i < e->n; i++)
		for (int k = 0; k < i; k++)
			if (is_met(&e->who[i]) && is_met(&e->who[k]) && !one_side(w, e, e->who[i].who, e->who[k].who))
				return true;
	return false;
}

void encounter_record(struct work *w, struct encounter *e, struct memory *m)
{
	if (!separate(w, e)) {
		record(w, e, m);
		return;
	}
	bool done[PARTIES] = {false};
	for (int i = 0; i < e->n; i++) {
		if (done[i] || !is_met(&e->who[i]))
			continue;
		struct encounter part = *e;
		part.n = 0;
		memset(part.of, 0, sizeof part.of);
		for (int k = 0; k < e->n; k++) {
			bool met = is_met(&e->who[k]),
			     with = met && !done[k] && one_side(w, e, e->who[i].who, e->who[k].who);
			if (met && k != i && !with)
				continue;
			done[k] |= met;
			encounter_add(w, &part, e->who[k].who, e->who[k].role);
		}
		record(w, &part, m);
	}
}
