/* SPDX-License-Identifier: GPL-3.0-or-later
 * Groups sent by a state or body: noun + nationality, noun + state or body, "the delegation with him". */
#include "base/arena.h"
#include "extract/work.h"

enum { HEAD_WINDOW = 12 /* [unit] between a delegation and its head */ };

static uint32_t delegation_of(struct work *w, const char *of)
{
	for (uint32_t i = 0; i < w->report->delegations.n; i++)
		if (strcmp(w->report->delegations.items[i].of, of) == 0)
			return i;
	uint32_t index = (uint32_t)w->report->delegations.n;
	*VEC_PUSH(w->report->arena, &w->report->delegations) = (struct delegation){.of = of};
	return index;
}

static const char *iso_text(struct work *w, const char iso[2])
{
	return arena_str(w->report->arena, (struct str){iso, 2});
}

static void mention(struct work *w, uint32_t d, uint32_t first, uint32_t last)
{
	struct spans *m = &w->report->delegations.items[d].mentions;
	*VEC_PUSH(w->report->arena, m) = work_span(w, first, last);
}

static bool is_person(const struct work *w, uint32_t k)
{
	return k < w->units.n && w->who[k].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON;
}

/* The first to be told stays its head; he is of its state unless the report says otherwise. */
static void set_head(struct work *w, uint32_t d, struct ref who)
{
	struct delegation *del = &w->report->delegations.items[d];
	struct actor *a = &w->report->actors.items[who.index];
	if (del->head.kind == REF_NONE)
		del->head = who;
	if (!a->country[0] && strlen(del->of) == 2)
		memcpy(a->country, del->of, 2);
}

/* Behind "headed by": the nearest person. */
static void find_head(struct work *w, uint32_t d, uint32_t from)
{
	for (uint32_t i = from; i < from + HEAD_WINDOW && i < w->units.n; i++) {
		if (is(w, i, IS_STOP) || is(w, i, IS_BREAK) || (is(w, i, IS_DELEGNOUN) && i > from))
			return;
		if (!is(w, i, IS_HEADWORD))
			continue;
		for (uint32_t k = i + 1; k < i + 6; k++)
			if (is_person(w, k)) {
				set_head(w, d, w->who[k]);
				return;
			}
		return;
	}
}

/* "X's delegation was led by Y, and Z's by …": the verb stands before, the person right behind. */
static bool led_before(const struct work *w, uint32_t i)
{
	for (uint32_t k = i; k-- > 0 && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK);) {
		if (is(w, k, IS_HEADWORD))
			return k + 1 == i || (is(w, i - 1, IS_AND) && is(w, k + 1, IS_DELEGNOUN));
		if (is(w, k, IS_CUE) && is(w, k, IS_PERF))
			return false;
	}
	return false;
}

static void head_behind(struct work *w, uint32_t d, uint32_t i, uint32_t from)
{
	if (!led_before(w, i))
		return;
	for (uint32_t k = from; k < from + 5 && !is(w, k, IS_COMMA) && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK); k++)
		if (is_person(w, k)) {
			set_head(w, d, w->who[k]);
			return;
		}
}

/* The person named last before unit i in its sentence, whose company the delegation is. */
static bool companion(struct work *w, uint32_t i, struct ref *who)
{
	for (uint32_t k = i; k-- > 0 && !is(w, k, IS_STOP) && !is(w, k, IS_BREAK);)
		if (is_person(w, k)) {
			*who = w->who[k];
			return true;
		}
	return false;
}

static bool sender(const struct work *w, uint32_t k)
{
	if (k >= w->units.n || w->who[k].kind != REF_ACTOR)
		return false;
	enum actor_kind kind = w->report->actors.items[w->who[k].index].kind;
	return kind == ACTOR_COUNTRY || kind == ACTOR_ORGANIZATION;
}

/* A state's ministry stands for the state. */
static const char *sender_name(struct work *w, uint32_t k)
{
	const struct actor *a = &w->report->actors.items[w->who[k].index];
	const struct unit *u = &w->units.items[k];
	bool ministry = is(w, k, IS_STATE);
	for (uint32_t t = u->first; t < u->last && t < u->first + 2; t++)
		ministry |= classes_has(&w->tokens.items[t].classes, IS_DOMAIN);
	return a->country[0] && (a->kind == ACTOR_COUNTRY || ministry) ? iso_text(w, a->country) : a->name;
}

/* noun (adjective)* nationality [and nationality] */
static bool by_nationality(struct work *w, uint32_t i)
{
	uint32_t k = i + 1, made = 0, found[4];
	while (k < i + 4 && k < w->units.n && made < 4) {
		const struct unit *u = &w->units.items[k];
		if (is(w, k, IS_NISBA) && u->iso[0]) {
			found[made++] = delegation_of(w, iso_text(w, u->iso));
			if (is(w, k + 1, IS_AND) && is(w, k + 2, IS_NISBA)) {
				k += 2;
				continue;
			}
			k++;
			break;
		}
		if (!is(w, k, IS_DEF) || is(w, k, IS_FOLLOWHEAD) || w->who[k].kind != REF_NONE)
			break;
		k++;
	}
	if (!made)
		return false;
	for (uint32_t n = 0; n < made; n++)
		mention(w, found[n], i, k);
	for (uint32_t x = i; x < k; x++)
		w->who[x] = (struct ref){REF_DELEGATION, found[x - i < made ? x - i : made - 1]};
	if (made == 1) {
		head_behind(w, found[0], i, k);
		find_head(w, found[0], k);
	}
	return true;
}

static bool before_sender(const struct work *w, uint32_t k)
{
	if (work_is_actor(w, k) || is(w, k, IS_FOLLOWHEAD) || is(w, k, IS_HEADWORD) || is(w, k, IS_THAT) ||
	    is(w, k, IS_CUE))
		return false;
	return is(w, k, IS_NAME_MIN) || ((is(w, k, IS_DEF) || is(w, k, IS_WORD)) && !is(w, k, IS_RELATIVE));
}

/* noun [from] state or body [and another state] */
static bool by_sender(struct work *w, uint32_t i)
{
	uint32_t k = i + 1;
	while (k < i + 5 && k < w->units.n && before_sender(w, k))
		k++;
	if (!sender(w, k))
		return false;
	uint32_t from = k, d = delegation_of(w, sender_name(w, k));
	while (is(w, k + 1, IS_AND) && sender(w, k + 2) &&
	       w->report->actors.items[w->who[k + 2].index].kind == ACTOR_COUNTRY && is(w, from - 1, IS_NAME_MIN)) {
		k += 2;
		mention(w, delegation_of(w, sender_name(w, k)), i, k + 1);
		w->who[k] = (struct ref){REF_NONE, 0};
	}
	mention(w, d, i, k + 1);
	w->who[from] = (struct ref){REF_NONE, 0};
	w->who[i] = (struct ref){REF_DELEGATION, d};
	head_behind(w, d, i, k + 1);
	find_head(w, d, k + 1);
	return true;
}

/* "X and the delegation with him", "X at the head of a delegation" */
static void by_leader(struct work *w, uint32_t i)
{
	struct ref leader;
	bool led = i > 0 && is(w, i - 1, IS_HEADWORD);
	for (uint32_t k = i + (led ? 0 : 1); k < i + 3; k++) {
		if ((!led && !is(w, k, IS_FOLLOWHEAD)) || !companion(w, i, &leader))
			continue;
		const struct actor *a = &w->report->actors.items[leader.index];
		if (!a->country[0])
			return;
		uint32_t d = delegation_of(w, iso_text(w, a->country));
		set_head(w, d, leader);
		mention(w, d, i, k + 1 + is(w, k + 1, IS_PREP));
		w->who[i] = (struct ref){REF_DELEGATION, d};
		return;
	}
}

/* "The delegations of both countries": of the two states told last. */
static bool by_both(struct work *w, uint32_t i)
{
	char iso[2][3] = {{0}};
	int n = 0;
	if (!is(w, i, IS_DU) || !is(w, i + 1, IS_BOTH))
		return false;
	for (uint32_t k = i; k-- > 0 && n < 2;) {
		const char *c = w->who[k].kind == REF_ACTOR ? w->report->actors.items[w->who[k].index].country : "";
		if (!c[0] || (n && strcmp(iso[0], c) == 0))
			continue;
		memcpy(iso[n++], c, 3);
	}
	for (int k = 0; n == 2 && k < 2; k++) {
		uint32_t d = delegation_of(w, iso_text(w, iso[k]));
		mention(w, d, i, i + 2);
		w->who[i + (uint32_t)k] = (struct ref){REF_DELEGATION, d};
	}
	return n == 2;
}

static void one_delegation(struct work *w, uint32_t i)
{
	if (by_both(w, i))
		return;
	if (by_nationality(w, i) || !is(w, i, IS_STRONG) || by_sender(w, i))
		return;
	by_leader(w, i);
}

/* "the delegation" alone: the one told last. */
static void again(struct work *w)
{
	struct ref last = {REF_NONE, 0};
	for (uint32_t i = 0; i < w->units.n; i++) {
		if (w->who[i].kind == REF_DELEGATION)
			last = w->who[i];
		else if (is(w, i, IS_STRONG) && is(w, i, IS_DEF) && w->who[i].kind == REF_NONE &&
		         last.kind == REF_DELEGATION) {
			mention(w, last.index, i, i + 1);
			w->who[i] = last;
		}
	}
}

void find_delegations(struct work *w)
{
	for (uint32_t i = 0; i < w->units.n; i++)
		if (is(w, i, IS_DELEGNOUN))
			one_delegation(w, i);
	again(w);
}
