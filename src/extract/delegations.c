/* SPDX-License-Identifier: GPL-3.0-or-later
 * Groups sent by a state or body: the records, and who is with them. */
#include "base/arena.h"
#include "extract/delegations_in.h"

enum { HEADED = 6 /* [unit] from a nationality to who leads */ };

static bool ends(const struct work *w, uint32_t k)
{
	return k >= w->units.n || is(w, k, IS_STOP) || is(w, k, IS_BREAK);
}

static bool is_person(const struct work *w, uint32_t k)
{
	return k < w->units.n && w->who[k].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON;
}

static uint32_t delegation_of(struct work *w, const char *of)
{
	for (uint32_t i = 0; i < w->report->delegations.n; i++)
		if (strcmp(w->report->delegations.items[i].of, of) == 0 ||
		    body_akin(w, of, w->report->delegations.items[i].of)) {
			if (strlen(of) > strlen(w->report->delegations.items[i].of))
				w->report->delegations.items[i].of = of; /* told in full further on */
			return i;
		}
	uint32_t index = (uint32_t)w->report->delegations.n;
	*VEC_PUSH(w->report->arena, &w->report->delegations) = (struct delegation){.of = of};
	return index;
}

static void mention(struct work *w, uint32_t d, const struct group *g)
{
	struct spans *m = &w->report->delegations.items[d].mentions;
	uint32_t first = g->found->first;
	title_trim(w, &first, g->found->last);
	*VEC_PUSH(w->report->arena, m) = work_token_span(w, first, g->found->last);
}

/* The first to be told stays its head; he is of its state unless the report says otherwise. */
static void set_head(struct work *w, uint32_t d, struct ref who, enum reason step)
{
	struct delegation *del = &w->report->delegations.items[d];
	struct actor *a = &w->report->actors.items[who.index];
	if (del->head.kind == REF_NONE) {
		del->head = who;
		del->why.step = (uint8_t)step;
	}
	if (!a->country[0] && strlen(del->of) == 2 && !w->stateless[who.index])
		memcpy(a->country, del->of, 2);
}

/* Its words stand for the delegation from now on, its sender's name among them. */
static void claim(struct work *w, const struct group *g, const uint32_t *found, size_t n)
{
	const struct unit *f = g->found;
	enum capture other = f->cap[CAP_B].begin < f->cap[CAP_B].end ? CAP_B : CAP_OF2;
	uint32_t second = n > 1 && f->cap[other].begin < f->cap[other].end ? unit_of(w, f->cap[other].begin) : g->end;
	if (g->inside)
		return;
	for (uint32_t k = g->unit; k < g->end && w->units.items[k].last <= f->last; k++)
		w->who[k] = (struct ref){REF_DELEGATION, found[k >= second]};
	/* "The delegations of both": one word for each of them, if there are two. */
	if (n > 1 && second == g->end && g->end > g->unit + 1)
		w->who[g->end - 1] = (struct ref){REF_DELEGATION, found[1]};
	else if (n > 1 && second == g->end)
		w->who2[g->unit] = (struct ref){REF_DELEGATION, found[1]};
	/* "The delegations of A, B and C": those joined on behind. */
	uint32_t k = g->end;
	for (size_t i = 2; i < n && (is(w, k, IS_AND) || is(w, k, IS_COMMA)); i++, k += 2)
		w->who[k + 1] = (struct ref){REF_DELEGATION, found[i]};
}

/* What is told first makes the record, later words are mentions of it. */
static void say_why(struct work *w, uint32_t d, const struct group *g, const struct why *why)
{
	struct delegation *del = &w->report->delegations.items[d];
	struct span here = del->mentions.items[del->mentions.n - 1];
	if (del->mentions.n > 1) {
		work_trace(w, here, (struct ref){REF_DELEGATION, d}, (enum reason)why->rule);
		return;
	}
	del->why.rule = why->rule;
	if (why->rule == WHY_SENDER)
		del->why.pattern = work_pattern(w, g->found->pattern);
}

/* "Both delegations, A's headed by X and B's by Y". */
static void heads_apart(struct work *w, const struct group *g, const uint32_t found[])
{
	uint32_t second = group_second(w, g);
	for (uint32_t k = g->end, which = 0; second && which < 2; which++, k = second)
		for (uint32_t end = which ? second + HEADED : second; k < end && !ends(w, k); k++)
			if (is_person(w, k)) {
				set_head(w, found[which], w->who[k], WHY_HEADED_BEHIND);
				break;
			}
}

/* `why`: by whom its sender is known, and how its head. */
static void record(
    struct work *w, const struct group *g, const struct senders *s, const struct ref *head, const struct why *why)
{
	uint32_t found[SENDERS];
	for (size_t i = 0; i < s->n; i++) {
		found[i] = delegation_of(w, s->of[i]);
		mention(w, found[i], g);
		say_why(w, found[i], g, why);
	}
	claim(w, g, found, s->n);
	if (s->n == 2)
		heads_apart(w, g, found);
	if (s->n == 1 && head->kind == REF_ACTOR)
		set_head(w, found[0], *head, (enum reason)why->step);
	if (s->n == 1)
		group_members(w, found[0], g);
}

/* "The delegation", "both delegations": those told last. */
static bool told_before(struct work *w, const struct group *g, bool last, struct senders *s)
{
	size_t want = group_has(w, g, IS_DU) ? 2 : group_has(w, g, IS_PL) ? SENDERS : 1;
	bool taken[SENDERS * 4] = {false};
	const struct delegation *all = w->report->delegations.items;
	size_t n = w->report->delegations.n;
	for (; s->n < want && s->n < n && n < SENDERS * 4;) {
		uint32_t latest = 0;
		size_t best = n;
		for (size_t i = 0; i < n; i++) {
			uint32_t at = all[i].mentions.items[all[i].mentions.n - 1].begin;
			if (!taken[i] && (best == n || at > latest)) {
				latest = at;
				best = i;
			}
		}
		taken[best] = true;
		s->of[s->n++] = all[best].of;
	}
	return s->n == want || (want == SENDERS && s->n > 1) || (last && s->n);
}

/* "The ambassadors of A and B": no one state's. */
static bool many(const struct work *w, uint32_t k)
{
	const struct classes *c = &w->tokens.items[w->units.items[k].first].classes;
	return classes_has(c, IS_PL) && !classes_has(c, IS_SG);
}

/* Of whom nothing is said is of the state of who belongs to it, else of whom the sentence speaks first. */
static void subject_sender(struct work *w, const struct group *g, struct senders *s)
{
	const char *iso = NULL;
	for (uint32_t k = g->end; is(w, g->end, IS_GATHER) && k < g->end + FAR_BACK && !iso && !ends(w, k); k++)
		if (is_person(w, k) && w->report->actors.items[w->who[k].index].country[0] && !many(w, k))
			iso = w->report->actors.items[w->who[k].index].country;
	if (iso) {
		*s = (struct senders){{arena_str(w->report->arena, str_of(iso))}, 1};
		return;
	}
	/* Another person's state is not his who goes with it. */
	bool other = g->head.kind == REF_ACTOR && group_has(w, g, IS_FOLLOWHEAD) && !w->made[g->head.index];
	for (uint32_t k = g->unit; !other && k-- > 0 && k + FAR_BACK > g->unit && !ends(w, k);)
		if (is_person(w, k) && w->report->actors.items[w->who[k].index].country[0])
			iso = w->report->actors.items[w->who[k].index].country;
	uint32_t before = g->unit - 1; /* "China sent a group" */
	if (!iso && g->unit > 1 && is(w, before - 1, IS_POS_VERB) && w->who[before].kind == REF_ACTOR) {
		const struct actor *a = &w->report->actors.items[w->who[before].index];
		iso = a->country;
		if (!iso[0] && a->kind == ACTOR_ORGANIZATION)
			*s = (struct senders){{body_fuller(w, a->name)}, 1};
	}
	/* "China takes part with a group" */
	bool with = !iso && !s->n && is(w, before, IS_NAME_AT);
	for (uint32_t k = g->unit; with && k-- > 0 && k + FAR_BACK > g->unit && !ends(w, k);)
		if (w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_COUNTRY)
			iso = w->report->actors.items[w->who[k].index].country;
	if (iso && iso[0])
		*s = (struct senders){{arena_str(w->report->arena, str_of(iso))}, 1};
}

/* "A group from the company X" speaks for no state. */
static bool is_private(const struct work *w, const struct group *g)
{
	return is(w, g->end, IS_PRIVATE) || (is(w, g->end, IS_PREP) && is(w, g->end + 1, IS_PRIVATE));
}

/* "A delegation goes with him", and he is not told of in this sentence: the one of its state who was told last. */
static bool goes_with_him(const struct work *w, struct group *g, const struct senders *s)
{
	bool with = false;
	for (uint32_t k = g->unit; k-- > 0 && k + 7 > g->unit && !with && !ends(w, k);)
		with = is(w, k, IS_FOLLOWHEAD);
	for (uint32_t k = g->unit; with && s->n == 1 && k-- > 0 && k + FAR_BACK > g->unit;)
		if (is_person(w, k) && !w->made[w->who[k].index] &&
		    strcmp(w->report->actors.items[w->who[k].index].country, s->of[0]) == 0) {
			g->head = w->who[k];
			return true;
		}
	return false;
}

/* "What I met with, and the delegation that goes with me": nobody is named beside it. */
static bool goes_with_none(const struct work *w, const struct group *g)
{
	enum { NEAR = 6 /* [unit] */ };
	bool none =
	    g->unit > 1 && is(w, g->unit - 1, IS_AND) && !is(w, g->end, IS_NAME_FOR) && w->report->delegations.n;
	for (uint32_t k = g->unit; none && k-- > 0 && k + NEAR > g->unit && !ends(w, k);)
		none = !is_person(w, k) && !is(w, k, IS_HONOR);
	return none;
}

/* "X leads the delegation of A, and the Russian Y": only an adjective tells of the others, and so on. */
static void led_alike(struct work *w, const struct group *g)
{
	struct ref head = g->head;
	uint32_t k = g->end;
	while (k < g->end + HEADED && !ends(w, k) && !ref_eq(w->who[k], head))
		k++;
	for (; ref_eq(w->who[k], head) && is(w, k + 1, IS_AND) && is(w, k + 2, IS_NISBA) && is(w, k + 2, IS_DEF) &&
	       w->units.items[k + 2].iso[0] && is_person(w, k + 3);
	     k += 3) {
		const struct unit *u = &w->units.items[k + 2];
		struct group next = {.found = u, .unit = k + 2, .end = k + 3};
		struct senders s = {{arena_str(w->report->arena, (struct str){u->iso, 2})}, 1};
		head = w->who[k + 3];
		record(w, &next, &s, &head, &(struct why){.rule = WHY_SENDER, .step = WHY_HEADED_BEHIND});
	}
}

/* Two persons who come with two groups, the later first, or who lead them: those told right before, or right behind a
 * word of heading. */
static size_t their_heads(const struct work *w, const struct group *g, struct ref who[2])
{
	bool behind = is(w, g->end, IS_HEADWORD);
	size_t n = 0;
	for (uint32_t i = 1; i < (behind ? HEADED : FAR_BACK) && n < 2; i++) {
		uint32_t k = behind ? g->end + i : g->unit - i;
		if (k >= w->units.n || ends(w, k))
			break;
		if (is_person(w, k) && !w->made[w->who[k].index] && (!n || !ref_eq(who[0], w->who[k])))
			who[n++] = w->who[k];
	}
	if (behind && n == 2) {
		struct ref first = who[0];
		who[0] = who[1];
		who[1] = first;
	}
	return n;
}

/* "X and Y and both delegations with them", "both countries' delegations led by X and Y": each has one, or they are
 * those told of before. */
static bool with_two(struct work *w, const struct group *g, bool last)
{
	struct ref who[2], nobody = {REF_NONE, 0};
	struct senders s = {.n = 0};
	bool behind = is(w, g->end, IS_HEADWORD);
	for (size_t i = their_heads(w, g, who); i == 2 && s.n < 2 && who[1 - s.n].kind == REF_ACTOR;) {
		const char *iso = w->report->actors.items[who[1 - s.n].index].country;
		size_t before = s.n;
		sender_add(&s, iso[0] ? iso_text(w, iso) : NULL);
		if (s.n == before)
			break;
	}
	bool told = s.n != 2;
	if (told && (behind || !last || w->report->delegations.n != 2 || !told_before(w, g, last, &s)))
		return false;
	struct why why = {
	    .rule = told ? WHY_TOLD_AGAIN : WHY_LEADER, .step = behind ? WHY_HEADED_BEHIND : WHY_HEADED_WITH};
	record(w, g, &s, &nobody, &why);
	for (size_t i = 0; !told && i < 2; i++)
		set_head(w, delegation_of(w, s.of[i]), who[1 - i], (enum reason)why.step);
	return true;
}

/* "X and a delegation", "X arrived with a delegation": his, where nothing is said of who sent it. */
static bool beside_person(const struct work *w, const struct group *g, struct ref *who)
{
	uint32_t k = g->unit;
	if (k > 1 && is(w, k - 1, IS_AND) && is_person(w, k - 2) && !w->made[w->who[k - 2].index]) {
		*who = w->who[k - 2];
		return true;
	}
	bool with = k > 0 && is(w, k - 1, IS_NAME_WITH) && !is(w, k, IS_DEF);
	for (; with && k-- > 0 && k + FAR_BACK > g->unit && !ends(w, k);)
		with = !is(w, k, IS_MEETVERB) && !is(w, k, IS_MEETNOUN) && !is(w, k, IS_TOPICVERB) && !is(w, k, IS_CUE);
	return with && group_companion(w, g, who);
}

/* `last`: nothing more will become known. */
static bool one_group(struct work *w, struct group *g, bool last)
{
	struct senders s;
	struct why why = {.rule = WHY_SENDER};
	bool led_two = group_has(w, g, IS_SIDES) && is(w, g->end, IS_HEADWORD);
	if (group_has(w, g, IS_DU) && group_has(w, g, IS_FOLLOWHEAD)) {
		group_senders(w, g, &s);
		if (!s.n)
			return with_two(w, g, last);
	} else if (led_two && with_two(w, g, last))
		return true;
	bool led = group_leader(w, g, &g->head, &why);
	group_senders(w, g, &s);
	bool def = classes_has(&w->units.items[g->unit].classes, IS_DEF) || g->inside || group_has(w, g, IS_DU);
	if (!s.n && def && (!group_has(w, g, IS_FOLLOWHEAD) || goes_with_none(w, g)) && !group_has(w, g, IS_OWN)) {
		why.rule = WHY_TOLD_AGAIN;
		struct senders both = {.n = 0};
		if (w->report->delegations.n != 2 && group_has(w, g, IS_DU) && group_has(w, g, IS_DEF))
			both_near(w, g, &s);
		if (!s.n && !told_before(w, g, last, &s))
			s.n = 0;
		if (last && s.n < 2 && group_has(w, g, IS_DU) && group_has(w, g, IS_DEF))
			both_sides(w, g, &both);
		s = both.n ? both : s;
	}
	if (!s.n && !led && last && !group_has(w, g, IS_DU) && beside_person(w, g, &g->head)) {
		why.step = WHY_HEADED_WITH;
		led = true;
	}
	bool members = is(w, g->end, IS_GATHER);
	if (!s.n && (led || (members && !def)) && !group_has(w, g, IS_SIDES) &&
	    (why.step == WHY_HEADED_BEFORE || !is_private(w, g))) {
		why.rule = WHY_LEADER;
		if (led)
			leader_sender(w, g->head, &s);
		if (!s.n && !is(w, g->end, IS_NAME_FROM)) /* from whom nobody knows is not from here */
			subject_sender(w, g, &s);
	}
	if (!led && goes_with_him(w, g, &s))
		why.step = WHY_HEADED_WITH;
	if (s.n)
		record(w, g, &s, &g->head, &why);
	if (s.n == 1 && why.step == WHY_HEADED_BEFORE && group_has(w, g, IS_DEF))
		led_alike(w, g);
	if (!s.n && last)
		work_reject(w, g->unit, WHY_NO_SENDER);
	return s.n > 0;
}

/* "The Russian delegation met its Ukrainian counterpart": a delegation too. */
static void counterparts(struct work *w)
{
	for (uint32_t k = 1; w->report->delegations.n && k < w->units.n; k++) {
		const struct unit *u = &w->units.items[k];
		const char *iso = w->tokens.items[u->last - 1].sense.iso;
		if (!is(w, k, IS_COUNTERPART) || !iso[0] || !is_person(w, k) || w->made[w->who[k].index] != 2)
			continue;
		uint32_t i = k;
		while (i-- > 0 && !ends(w, i) && w->who[i].kind == REF_NONE)
			;
		if (i >= k || w->who[i].kind != REF_DELEGATION)
			continue;
		struct group g = {.found = u, .unit = k, .end = k + 1};
		struct senders s = {{arena_str(w->report->arena, (struct str){iso, 2})}, 1};
		const struct ref nobody = {REF_NONE, 0};
		w->report->actors.items[w->who[k].index].mentions.n = 0;
		record(w, &g, &s, &nobody, &(struct why){.rule = WHY_COUNTERPART});
	}
}

void find_delegations(struct work *w)
{
	bool *done = ARENA_ARRAY(w->arena, bool, w->groups.n + 1);
	/* A second time for what only later words explain. */
	for (int pass = 0; pass < 2; pass++) {
		for (size_t i = 0; i < w->groups.n; i++) {
			const struct unit *f = &w->groups.items[i];
			struct group g = {.found = f, .unit = unit_of(w, f->first)};
			g.end = unit_of(w, f->last - 1) + 1;
			const struct unit *around = &w->units.items[g.unit];
			g.inside = around->first < f->first || (around->last > f->last && g.end == g.unit + 1);
			if (!done[i])
				done[i] = one_group(w, &g, pass > 0);
		}
		if (pass == 0)
			counterparts(w);
	}
	delegation_chiefs(w);
}
