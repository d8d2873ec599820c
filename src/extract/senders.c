/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whose a delegation is: what its words say of the state or body that sent it. */
#include "base/arena.h"
#include "base/buf.h"
#include "extract/delegations_in.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

bool group_has(const struct work *w, const struct group *g, enum builtin class)
{
	for (uint32_t t = g->found->first; t < g->found->last; t++)
		if (token_has(w, t, class))
			return true;
	return false;
}

const char *iso_text(struct work *w, const char iso[2])
{
	return arena_str(w->report->arena, (struct str){iso, 2});
}

void sender_add(struct senders *s, const char *of)
{
	for (size_t i = 0; of && i < s->n; i++)
		if (strcmp(s->of[i], of) == 0)
			return;
	if (of && s->n < SENDERS)
		s->of[s->n++] = of;
}

/* The unit that holds a token. */
uint32_t unit_of(const struct work *w, uint32_t token)
{
	uint32_t low = 0, high = (uint32_t)w->units.n;
	while (low + 1 < high) {
		uint32_t mid = low + (high - low) / 2;
		if (w->units.items[mid].first <= token)
			low = mid;
		else
			high = mid;
	}
	return low;
}

static bool is_kind(const struct work *w, uint32_t unit, enum actor_kind kind)
{
	return unit < w->units.n && w->who[unit].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[unit].index].kind == kind;
}

/* "The secretariat of the League" stands for the League: where the body that it serves begins, else `first`. */
static uint32_t served_body(const struct work *w, uint32_t first, uint32_t last)
{
	struct sense s = {.set = 0};
	if (!token_has(w, first, IS_ORGAN))
		return first;
	if (first + 1 + token_phrase(w->pack, &w->tokens, first + 1, &s) == last && first + 2 < last &&
	    classes_has(&w->pack->sets[s.set].classes, IS_ORG)) /* "the leaders of movement X" */
		return first + 1;
	for (uint32_t t = first + 1; t + 1 < last; t++)
		if (token_has(w, t, IS_NAME_FOR))
			return t + 1;
	return first;
}

/* Is a word among these that says it is the state's: "parliamentary"? */
static bool names_state(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t t = first; t < last; t++)
		if (token_has(w, t, IS_STATE) && !token_has(w, t, IS_ORGNOUN))
			return true;
	return false;
}

/* "The government of accord", of a region: it speaks for itself, not for the state. */
static bool own_government(const struct work *w, uint32_t first, uint32_t last)
{
	struct sense s = {.set = 0};
	uint32_t next = first + 1;
	if (next >= last || !token_has(w, first, IS_GOV) || token_has(w, first, IS_DEF) ||
	    token_has(w, next, IS_COUNTRY) || token_has(w, next, IS_CAPITAL) || token_has(w, next, IS_PRON) ||
	    (token_phrase(w->pack, &w->tokens, next, &s) && classes_has(&w->pack->sets[s.set].classes, IS_COUNTRY)))
		return false;
	for (uint32_t t = next; t < last; t++)
		if (token_has(w, t, IS_NISBA) && w->tokens.items[t].sense.iso[0])
			return false;
	return true;
}

/* "The committee of defence in the German parliament": the state whose house it is in; NULL: in none. */
static const char *house_of(struct work *w, uint32_t u, uint32_t first)
{
	bool in = is(w, u + 1, IS_NAME_IN) || is(w, u + 1, IS_NAME_AT);
	if (!in || !token_has(w, first, IS_BODYKIND) || !is(w, u + 2, IS_STATE) ||
	    !is_kind(w, u + 2, ACTOR_ORGANIZATION))
		return NULL;
	const struct actor *a = &w->report->actors.items[w->who[u + 2].index];
	return a->country[0] ? iso_text(w, a->country) : is(w, u + 2, IS_INTL) ? body_fuller(w, a->name) : NULL;
}

/* A state's ministry or house stands for the state; a party or movement for itself. */
static const char *body_name(struct work *w, const struct group *g, uint32_t first, uint32_t last)
{
	uint32_t u = unit_of(w, last - 1);
	title_trim(w, &first, last);
	/* "Of both movements, A and B": each goes by its name. */
	if (first + 1 < last && token_has(w, first, IS_DU2) && token_has(w, first, IS_BODYKIND) &&
	    !token_has(w, first, IS_DEF))
		return body_fuller(w, work_text(w, first + 1, last));
	if (served_body(w, first, last) > first)
		return body_fuller(w, work_text(w, served_body(w, first, last), last));
	if (own_government(w, first, last))
		return work_text(w, first, last);
	bool organ = first + 1 < last && w->tokens.items[last - 1].sense.iso[0] && names_state(w, first + 1, last),
	     whole = w->units.items[u].first <= first || w->units.items[u].last >= last;
	/* The army that is one side of a war, the government of a region: known by their names. */
	bool side = is(w, u, IS_ORG) && w->units.items[u].pattern == PACK_NONE && !is(w, u, IS_STATE) && whole;
	organ |= token_has(w, first, IS_DOMAIN) || token_has(w, first, IS_CAPITAL) ||
	         ((token_has(w, first, IS_STATE) || token_has(w, first, IS_GOV)) && !side);
	const char *house = house_of(w, u, first);
	if (house)
		return house;
	if (w->who[u].kind == REF_ACTOR && whole) {
		const struct actor *a = &w->report->actors.items[w->who[u].index];
		if (a->country[0] && a->kind != ACTOR_PERSON &&
		    (a->kind == ACTOR_COUNTRY || organ || is(w, u, IS_STATE)))
			return iso_text(w, a->country);
		if (a->kind == ACTOR_ORGANIZATION && w->units.items[u].first <= first)
			return body_fuller(w, a->name);
	}
	if (first + 1 == last && organ)
		return state_told(w, g); /* "the government's" */
	const char *told = NULL;
	if (first + 1 == last && token_has(w, first, IS_ORGNOUN) && token_has(w, first, IS_DEF))
		told = body_told(w, g, work_text(w, first, last));
	if (!told && token_has(w, last - 1, IS_NISBA) && !w->tokens.items[last - 1].sense.iso[0])
		told = body_with(w, last - 1);
	if (told)
		return body_fuller(w, told);
	if (first + 1 == last && token_has(w, first, IS_BODYKIND) && token_has(w, first, IS_DEF))
		return NULL; /* "of the council", and no council was told of */
	organ |= classes_has(&g->found->classes, IS_STATE);
	if (w->units.items[u].first < first && g->found->iso[0] && (organ || token_has(w, first, IS_COUNTRY)))
		return iso_text(w, g->found->iso);
	for (uint32_t t = first; t < last; t++)
		if (token_has(w, t, IS_COUNTRY) && w->tokens.items[t].sense.iso[0] && t == first)
			return iso_text(w, w->tokens.items[t].sense.iso);
	return body_fuller(w, work_text(w, first, last));
}

/* The state that an adjective tells; a medium may be called alike ("the Arab"), whose state says nothing. */
static const char *state_of_adjective(const struct work *w, uint32_t token)
{
	const struct token *x = &w->tokens.items[token];
	static const char none[2] = {0, 0};
	if (!token_has(w, token, IS_AGENCY) || x->stem == PACK_NONE)
		return x->sense.iso;
	const struct sense *s = &w->pack->words[x->stem].sense;
	return classes_has(&w->pack->sets[s->set].classes, IS_NISBA) ? s->iso : none;
}

static void by_nationality(struct work *w, const struct group *g, enum capture which, struct senders *s)
{
	uint32_t last = g->found->cap[which].end;
	if (g->found->cap[which].begin >= last)
		return;
	/* "Of finances" is spelt as an adjective of a state, and beside one it is none. */
	bool two = g->found->cap[CAP_A].end > g->found->cap[CAP_A].begin &&
	           g->found->cap[CAP_B].end > g->found->cap[CAP_B].begin;
	if (two && token_has(w, last - 1, IS_TITLEADJ) && token_has(w, last - 1, IS_WEAK))
		return;
	const struct token *x = &w->tokens.items[last - 1];
	const struct unit *u = &w->units.items[unit_of(w, last - 1)];
	/* A title around the group says nothing of its own. */
	const char *iso = u->last - u->first > 1 && u->iso[0] && !g->inside ? u->iso : state_of_adjective(w, last - 1);
	/* Two words that are one nationality may stand inside a title. */
	struct sense both = x->sense;
	if (!iso[0] && token_phrase(w->pack, &w->tokens, last - 2, &both))
		iso = both.iso;
	/* Two adjectives side by side are two states' ("a joint Saudi Emirati delegation"), or one says something else.
	 */
	bool beside = which == CAP_B && !token_has(w, g->found->cap[CAP_B].begin - 1, IS_AND);
	if (beside && s->n && (!iso[0] || strlen(s->of[0]) != 2))
		return;
	const char *body = iso[0] ? iso_text(w, iso) : body_with(w, last - 1);
	/* "The Kurdish delegation": the one told of before */
	if (!body && w->report->delegations.n && which == CAP_A && token_has(w, g->found->first, IS_DEF))
		return;
	sender_add(s, body ? body : work_text(w, last - 1, last));
}

static void by_body(struct work *w, const struct group *g, enum capture which, struct senders *s)
{
	if (g->found->cap[which].begin < g->found->cap[which].end)
		sender_add(s, body_name(w, g, g->found->cap[which].begin, g->found->cap[which].end));
}

/* "Delegations from A, B and C": what is joined on behind the two that the pattern takes. */
static void by_list(struct work *w, const struct group *g, struct senders *s)
{
	if (!s->n || !token_has(w, g->found->first, IS_PL))
		return;
	for (uint32_t k = g->end; is(w, k, IS_AND) || is(w, k, IS_COMMA); k += 2) {
		if (!is_kind(w, k + 1, ACTOR_COUNTRY) && !is_kind(w, k + 1, ACTOR_ORGANIZATION))
			return;
		sender_add(s, body_name(w, g, w->units.items[k + 1].first, w->units.items[k + 1].last));
	}
}

/* One group from two bodies together is one delegation, unless they are states. */
static void together(struct work *w, const struct group *g, struct senders *s)
{
	uint32_t first = g->found->first;
	const struct stretch *of = &g->found->cap[CAP_OF], *of2 = &g->found->cap[CAP_OF2];
	bool two = token_has(w, first, IS_PL) || token_has(w, first, IS_DU) ||
	           (token_has(w, first, IS_DU2) && !token_has(w, first + 1, IS_PREP));
	if (s->n != 2 || of2->begin >= of2->end || strlen(s->of[0]) == 2 || strlen(s->of[1]) == 2 || two)
		return;
	s->of[0] = work_text(w, of->begin, of2->end);
	s->n = 1;
}

/* "An official of movement X": the body that ends a description. */
static const char *body_at_end(struct work *w, const struct unit *u)
{
	uint32_t first = u->last - 1;
	while (first > u->first && token_has(w, first - 1, IS_ORGNOUN))
		first--;
	title_trim(w, &first, u->last);
	return work_text(w, first, u->last);
}

/* "The chief of its bureau X": whose bureau it is was told right before. */
static const char *leaning_body(struct work *w, struct ref head)
{
	for (uint32_t i = w->titled[head.index]; i; i = w->titles.items[i - 1].before) {
		const struct title *t = &w->titles.items[i - 1];
		bool leans = false;
		for (uint32_t x = t->first + 1; x < t->last; x++)
			leans |= token_has(w, x, IS_PRON) && !token_has(w, x, IS_DEF) && token_has(w, x, IS_ORGNOUN);
		for (uint32_t k = leans ? unit_of(w, t->first) : 0;
		     k-- > 0 && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK);)
			if (is_kind(w, k, ACTOR_ORGANIZATION))
				return body_fuller(w, w->report->actors.items[w->who[k].index].name);
			else if (is(w, k, IS_PERSONDESC) && token_has(w, w->units.items[k].last - 1, IS_ORG))
				return body_at_end(w, &w->units.items[k]);
	}
	return NULL;
}

/* "The envoy of the United Nations": a body of no state inside a title; NULL without one. */
static const char *body_in_title(struct work *w, const struct title *t)
{
	for (uint32_t k = t->first + 1; k < t->last; k++) {
		struct sense s = {.set = 0};
		uint32_t n = (uint32_t)token_phrase(w->pack, &w->tokens, k, &s);
		const struct classes *c = n ? &w->pack->sets[s.set].classes : &w->tokens.items[k].classes;
		if (classes_has(c, IS_ORG) && classes_has(c, IS_INTL) && !token_has(w, k, IS_OFFICE))
			return body_fuller(w, work_text(w, k, k + (n ? n : 1)));
	}
	return NULL;
}

/* A group that only its leader tells of is his state's; of a movement or body that is none, that body's. */
bool leader_sender(struct work *w, struct ref head, struct senders *s)
{
	const struct actor *a = &w->report->actors.items[head.index];
	bool state = false;
	for (uint32_t i = w->titled[head.index]; i; i = w->titles.items[i - 1].before)
		for (uint32_t t = w->titles.items[i - 1].first; t < w->titles.items[i - 1].last; t++)
			state |= token_has(w, t, IS_DOMAIN) || token_has(w, t, IS_STATE) || token_has(w, t, IS_GOV);
	for (uint32_t i = 0; !state && a->title && i < w->report->actors.n; i++)
		if (w->report->actors.items[i].kind == ACTOR_ORGANIZATION &&
		    strstr(a->title, w->report->actors.items[i].name)) {
			sender_add(s, body_fuller(w, w->report->actors.items[i].name));
			return false;
		}
	for (uint32_t i = a->country[0] ? 0 : w->titled[head.index]; i && !state && !s->n;
	     i = w->titles.items[i - 1].before)
		sender_add(s, body_in_title(w, &w->titles.items[i - 1]));
	if (!state)
		sender_add(s, leaning_body(w, head));
	if (a->country[0] && !s->n)
		sender_add(s, iso_text(w, a->country));
	for (uint32_t i = w->titled[head.index]; i && !state && !s->n; i = w->titles.items[i - 1].before) {
		const struct title *t = &w->titles.items[i - 1];
		if (t->last > t->first + 1 && token_has(w, t->first, IS_CHIEF))
			sender_add(s, work_text(w, t->first + 1, t->last));
	}
	return state;
}

static void own_country(struct work *w, const struct group *g, struct senders *s)
{
	struct ref who;
	if (group_companion(w, g, &who) && w->report->actors.items[who.index].country[0])
		sender_add(s, iso_text(w, w->report->actors.items[who.index].country));
}

/* "His party's": the one among those told of that his title names. */
static void own_party(struct work *w, const struct group *g, struct senders *s)
{
	struct ref who;
	if (!group_companion(w, g, &who) || !w->report->actors.items[who.index].title)
		return;
	for (size_t i = 0; i < w->report->delegations.n; i++)
		if (strstr(w->report->actors.items[who.index].title, w->report->delegations.items[i].of))
			sender_add(s, w->report->delegations.items[i].of);
}

/* "Its delegation": who is told of last before it, but who leads it. */
static void its_sender(struct work *w, const struct group *g, struct senders *s)
{
	for (uint32_t k = g->unit;
	     k-- > 0 && k + FAR_BACK > g->unit && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK) && !s->n;) {
		const struct unit *u = &w->units.items[k];
		for (size_t i = 0; i < w->report->delegations.n && is_kind(w, k, ACTOR_PERSON) && !s->n; i++)
			if (ref_eq(w->report->delegations.items[i].head, w->who[k]))
				sender_add(s, w->report->delegations.items[i].of);
		if (s->n)
			return;
		if (is_kind(w, k, ACTOR_ORGANIZATION))
			sender_add(s, body_name(w, g, u->first, u->last));
		else if (is_kind(w, k, ACTOR_COUNTRY) || (is_kind(w, k, ACTOR_PERSON) && !ref_eq(w->who[k], g->head)))
			sender_add(s, side_at(w, g, k, false, true));
		else if (w->who[k].kind == REF_NONE && is(w, k, IS_ORGNOUN) && is(w, k, IS_DEF) &&
		         u->last == u->first + 1)
			sender_add(s, body_name(w, g, u->first, u->last));
	}
}

/* "The chief of its delegation": his state's, the government's of which his title speaks, else whose was told of. */
static void chief_sender(struct work *w, const struct group *g, struct senders *s)
{
	if (!g->inside || g->head.kind != REF_ACTOR)
		its_sender(w, g, s);
	else if (leader_sender(w, g->head, s) && !s->n)
		sender_add(s, state_told(w, g));
}

/* "Both delegations, A's headed by X and B's": where the second's nationality stands; 0 without one. */
uint32_t group_second(const struct work *w, const struct group *g)
{
	enum { NEAR = 16 /* [unit] */ };
	bool headed = token_has(w, g->found->first, IS_DU) && is(w, g->end, IS_HEADWORD);
	for (uint32_t k = g->end + 1; headed && k < g->end + NEAR && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK); k++)
		if (is(w, k, IS_AND) && is(w, k + 1, IS_NISBA) && is(w, k + 1, IS_DEF) && !is(w, k + 1, IS_TITLE))
			return k + 1;
	return 0;
}

void group_senders(struct work *w, const struct group *g, struct senders *s)
{
	*s = (struct senders){.n = 0};
	by_nationality(w, g, CAP_A, s);
	by_nationality(w, g, CAP_B, s);
	uint32_t second = s->n == 1 ? group_second(w, g) : 0;
	if (second && w->units.items[second].iso[0])
		sender_add(s, iso_text(w, w->units.items[second].iso));
	by_body(w, g, CAP_OF, s);
	by_body(w, g, CAP_OF2, s);
	by_list(w, g, s);
	together(w, g, s);
	if (s->n)
		return;
	if (group_has(w, g, IS_SIDES))
		both_sides(w, g, s);
	else if (group_has(w, g, IS_OWN) && group_has(w, g, IS_ORGNOUN) && !group_has(w, g, IS_DOMAIN))
		own_party(w, g, s);
	else if (group_has(w, g, IS_OWN))
		own_country(w, g, s);
	else if (token_has(w, g->found->first, IS_PRON) && !token_has(w, g->found->first, IS_DEF))
		chief_sender(w, g, s);
	else if (g->found->last > g->found->first + 2 && token_has_pronoun(w, g->found->last - 1) &&
	         token_has(w, g->found->last - 2, IS_NAME_FROM))
		its_sender(w, g, s);
}
