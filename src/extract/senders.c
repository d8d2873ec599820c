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

static const char *iso_text(struct work *w, const char iso[2])
{
	return arena_str(w->report->arena, (struct str){iso, 2});
}

static void sender_add(struct senders *s, const char *of)
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

enum { FOLDED = 10 /* what folding a name costs, in comparisons of a number */ };

/* An adjective of a body ("European") stands for the body of the report that has it in its name; NULL without one. */
static const char *body_with(struct work *w, uint32_t token)
{
	const struct token *x = &w->tokens.items[token];
	enum { ENDING = 4 /* [byte] of a plural */, LEAST = 12 };
	struct str word = {w->tokens.folded + x->folded, x->folded_n};
	if (token_has(w, token, IS_PL) && word.n > LEAST + ENDING)
		word.n -= ENDING;
	for (uint32_t i = 0; i < w->report->actors.n && work_spend(w, FOLDED); i++) {
		const struct actor *a = &w->report->actors.items[i];
		struct buf b = BUF_INIT;
		fold_text(&w->pack->fold, str_of(a->name), &b, NULL);
		bool has = a->kind == ACTOR_ORGANIZATION && memmem(b.data, b.len, word.s, word.n);
		buf_release(&b);
		if (has)
			return a->name;
	}
	return NULL;
}

/* Is `part` the first or the last words of `whole`? */
static bool begins_or_ends(struct str part, struct str whole)
{
	if (part.n >= whole.n)
		return false;
	bool begins = memcmp(whole.s, part.s, part.n) == 0 && whole.s[part.n] == ' ';
	return begins ||
	       (memcmp(whole.s + whole.n - part.n, part.s, part.n) == 0 && whole.s[whole.n - part.n - 1] == ' ');
}

/* One body by two forms of its name: the last word of one begins that of the other. */
bool body_akin(struct work *w, const char *a, const char *b)
{
	enum { LEAST = 12 /* [byte] */ };
	struct buf x = BUF_INIT, y = BUF_INIT;
	if (strlen(a) <= 2 || strlen(b) <= 2)
		return false;
	fold_text(&w->pack->fold, str_of(a), &x, NULL);
	fold_text(&w->pack->fold, str_of(b), &y, NULL);
	size_t i = x.len, k = y.len;
	while (i > 0 && x.data[i - 1] != ' ')
		i--;
	while (k > 0 && y.data[k - 1] != ' ')
		k--;
	size_t n = x.len - i < y.len - k ? x.len - i : y.len - k;
	bool akin = n >= LEAST && (i == 0 || k == 0) && memcmp(x.data + i, y.data + k, n) == 0;
	buf_release(&x);
	buf_release(&y);
	return akin;
}

/* The report may call a body by a longer name elsewhere. */
static const char *fuller_name(struct work *w, const char *name)
{
	struct buf part = BUF_INIT;
	fold_text(&w->pack->fold, str_of(name), &part, NULL);
	for (uint32_t i = 0; i < w->report->actors.n && work_spend(w, FOLDED); i++) {
		const struct actor *a = &w->report->actors.items[i];
		struct buf whole = BUF_INIT;
		if (a->kind == ACTOR_ORGANIZATION)
			fold_text(&w->pack->fold, str_of(a->name), &whole, NULL);
		if (begins_or_ends(buf_view(&part), buf_view(&whole)))
			name = a->name;
		buf_release(&whole);
	}
	buf_release(&part);
	return name;
}

static bool is_kind(const struct work *w, uint32_t unit, enum actor_kind kind)
{
	return unit < w->units.n && w->who[unit].kind == REF_ACTOR &&
	       w->report->actors.items[w->who[unit].index].kind == kind;
}

/* Whose talks they are: the state of the first gathering that has one nationality ("the Syrian talks"). */
static const char *state_of_talks(struct work *w)
{
	for (uint32_t k = 1; k < w->units.n && k < FAR_BACK; k++) {
		const struct unit *u = &w->units.items[k];
		bool talks = is(w, k - 1, IS_MEETNOUN) || (k > 1 && is(w, k - 2, IS_MEETNOUN));
		if (talks && (is(w, k, IS_NISBA) || is(w, k, IS_COUNTRY)) && is(w, k, IS_DEF) && is(w, k - 1, IS_DEF) &&
		    !is(w, k + 1, IS_NISBA) && w->tokens.items[u->last - 1].sense.iso[0])
			return w->tokens.items[u->last - 1].sense.iso;
	}
	return NULL;
}

/* The government that the report names first with its state. */
static const char *government(const struct work *w)
{
	for (uint32_t k = 0; k < w->units.n && k < FAR_BACK; k++) {
		if (!is_kind(w, k, ACTOR_COUNTRY) && !is_kind(w, k, ACTOR_ORGANIZATION))
			continue;
		const struct actor *a = &w->report->actors.items[w->who[k].index];
		if (a->country[0] && (token_has(w, w->units.items[k].first, IS_GOV) || (k > 0 && is(w, k - 1, IS_GOV))))
			return a->country;
	}
	return NULL;
}

/* The only state that has sent a delegation so far; `last`: of several the last one. */
static const char *sending_state(const struct work *w, bool last)
{
	const char *found = NULL;
	for (size_t i = 0; i < w->report->delegations.n; i++) {
		const char *of = w->report->delegations.items[i].of;
		if (strlen(of) == 2 && found && !last)
			return NULL;
		found = strlen(of) == 2 ? of : found;
	}
	return found;
}

/* Whose government "the government" is: its leader's, one that the report names, that of the talks, of the only state
 * that sent a delegation, the first person's, of the delegation told last, the state told last. */
static const char *state_told(struct work *w, const struct group *g)
{
	const char *found = NULL;
	if (g->head.kind == REF_ACTOR && w->report->actors.items[g->head.index].country[0])
		found = w->report->actors.items[g->head.index].country;
	found = found ? found : government(w);
	found = found ? found : state_of_talks(w);
	found = found ? found : sending_state(w, false);
	for (uint32_t k = 0; k < g->unit && k < FAR_BACK && !found; k++)
		if (is_kind(w, k, ACTOR_PERSON) && w->report->actors.items[w->who[k].index].country[0])
			found = w->report->actors.items[w->who[k].index].country;
	found = found ? found : sending_state(w, true);
	for (uint32_t k = g->unit; k-- > 0 && k + FAR_BACK > g->unit && !found;)
		if (is_kind(w, k, ACTOR_COUNTRY))
			found = w->report->actors.items[w->who[k].index].country;
	return found ? iso_text(w, found) : NULL;
}

static struct str first_stem(struct work *w, const char *name, struct buf *b)
{
	const struct pack_affix *article = pack_article(w->pack);
	struct str all, word = {NULL, 0};
	fold_text(&w->pack->fold, str_of(name), b, NULL);
	all = buf_view(b);
	str_cut(&all, ' ', &word);
	bool has = article && word.n && pack_has_affix(w->pack, article, word.s, word.n, 4);
	return has ? str_sub(word.s, article->len, word.n) : word;
}

static bool same_noun(struct work *w, const char *a, const char *b)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	bool same = str_eq(first_stem(w, a, &x), first_stem(w, b, &y));
	buf_release(&x);
	buf_release(&y);
	return same;
}

/* "The movement", "the group": the body told last whose name begins so, else the only one that sent a delegation. */
static const char *body_told(struct work *w, const struct group *g, const char *noun)
{
	const char *only = NULL;
	size_t n = 0;
	for (size_t i = w->report->delegations.n; i-- > 0 && work_spend(w, FOLDED);) {
		const char *of = w->report->delegations.items[i].of;
		if (strlen(of) == 2 || strcmp(of, noun) == 0)
			continue;
		if (same_noun(w, of, noun))
			return of;
		only = of;
		n++;
	}
	for (uint32_t k = g->unit; k-- > 0 && k + FAR_BACK > g->unit;)
		if (is_kind(w, k, ACTOR_ORGANIZATION) && work_spend(w, FOLDED) &&
		    same_noun(w, w->report->actors.items[w->who[k].index].name, noun))
			return w->report->actors.items[w->who[k].index].name;
	return n == 1 ? only : NULL;
}

/* A state's ministry or house stands for the state; a party or movement for itself. */
static const char *body_name(struct work *w, const struct group *g, uint32_t first, uint32_t last)
{
	uint32_t u = unit_of(w, last - 1);
	title_trim(w, &first, last);
	bool organ = false, whole = w->units.items[u].first <= first || w->units.items[u].last >= last;
	organ |= token_has(w, first, IS_DOMAIN) || token_has(w, first, IS_GOV) || token_has(w, first, IS_STATE) ||
	         token_has(w, first, IS_CAPITAL);
	if (w->who[u].kind == REF_ACTOR && whole) {
		const struct actor *a = &w->report->actors.items[w->who[u].index];
		if (a->country[0] && a->kind != ACTOR_PERSON &&
		    (a->kind == ACTOR_COUNTRY || organ || is(w, u, IS_STATE)))
			return iso_text(w, a->country);
		if (a->kind == ACTOR_ORGANIZATION && w->units.items[u].first <= first)
			return fuller_name(w, a->name);
	}
	if (first + 1 == last && organ)
		return state_told(w, g); /* "the government's" */
	const char *told = NULL;
	if (first + 1 == last && token_has(w, first, IS_ORGNOUN) && token_has(w, first, IS_DEF))
		told = body_told(w, g, work_text(w, first, last));
	if (!told && token_has(w, last - 1, IS_NISBA) && !w->tokens.items[last - 1].sense.iso[0])
		told = body_with(w, last - 1);
	if (told)
		return fuller_name(w, told);
	if (w->units.items[u].first < first && g->found->iso[0] && (organ || token_has(w, first, IS_COUNTRY)))
		return iso_text(w, g->found->iso);
	for (uint32_t t = first; t < last; t++)
		if (token_has(w, t, IS_COUNTRY) && w->tokens.items[t].sense.iso[0] && t == first)
			return iso_text(w, w->tokens.items[t].sense.iso);
	return fuller_name(w, work_text(w, first, last));
}

static void by_nationality(struct work *w, const struct group *g, enum capture which, struct senders *s)
{
	uint32_t last = g->found->cap[which].end;
	if (g->found->cap[which].begin >= last)
		return;
	const struct token *x = &w->tokens.items[last - 1];
	const char *body = x->sense.iso[0] ? iso_text(w, x->sense.iso) : body_with(w, last - 1);
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
	uint32_t first = g->found->first, begin = g->found->cap[CAP_PLACE].begin;
	if (s->n != 2 || begin >= g->found->cap[CAP_PLACE].end || strlen(s->of[0]) == 2 || token_has(w, first, IS_PL) ||
	    token_has(w, first, IS_DU))
		return;
	s->of[0] = work_text(w, begin, g->found->cap[CAP_PLACE].end);
	s->n = 1;
}

/* The state of a person, delegation or state; of bodies ("both parties") the name. */
static const char *side_at(struct work *w, uint32_t unit, bool bodies, bool any)
{
	if (w->who[unit].kind != REF_ACTOR)
		return NULL;
	const struct actor *a = &w->report->actors.items[w->who[unit].index];
	if (bodies)
		return a->kind == ACTOR_ORGANIZATION ? fuller_name(w, a->name) : NULL;
	return a->country[0] && (any || a->kind == ACTOR_PERSON) ? iso_text(w, a->country) : NULL;
}

/* "Both countries", "both parties": the last two told of before, persons' states first. */
static void both_sides(struct work *w, const struct group *g, struct senders *s)
{
	const char *found[2] = {NULL, NULL};
	bool bodies = group_has(w, g, IS_ORGNOUN);
	int n = 0;
	for (int pass = 0; pass < 2 && n < 2; pass++)
		for (uint32_t k = g->unit; k-- > 0 && k + FAR_BACK > g->unit && n < 2;) {
			const char *of = side_at(w, k, bodies, pass > 0);
			if (of && (n == 0 || strcmp(found[0], of) != 0))
				found[n++] = of;
		}
	for (int i = n; n == 2 && i-- > 0;)
		sender_add(s, found[i]);
}

/* A group that only its leader tells of is his state's; of a movement or body that is none, that body's. */
void leader_sender(struct work *w, struct ref head, struct senders *s)
{
	const struct actor *a = &w->report->actors.items[head.index];
	bool state = false;
	for (uint32_t i = w->titled[head.index]; i; i = w->titles.items[i - 1].before)
		for (uint32_t t = w->titles.items[i - 1].first; t < w->titles.items[i - 1].last; t++)
			state |= token_has(w, t, IS_DOMAIN) || token_has(w, t, IS_STATE) || token_has(w, t, IS_GOV);
	for (uint32_t i = 0; !state && a->title && i < w->report->actors.n; i++)
		if (w->report->actors.items[i].kind == ACTOR_ORGANIZATION &&
		    strstr(a->title, w->report->actors.items[i].name)) {
			sender_add(s, fuller_name(w, w->report->actors.items[i].name));
			return;
		}
	if (a->country[0])
		sender_add(s, iso_text(w, a->country));
	for (uint32_t i = w->titled[head.index]; i && !state && !s->n; i = w->titles.items[i - 1].before) {
		const struct title *t = &w->titles.items[i - 1];
		if (t->last > t->first + 1 && token_has(w, t->first, IS_CHIEF))
			sender_add(s, work_text(w, t->first + 1, t->last));
	}
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
		if (is_kind(w, k, ACTOR_ORGANIZATION))
			sender_add(s, body_name(w, g, u->first, u->last));
		else if (is_kind(w, k, ACTOR_COUNTRY) || (is_kind(w, k, ACTOR_PERSON) && !ref_eq(w->who[k], g->head)))
			sender_add(s, side_at(w, k, false, true));
		else if (w->who[k].kind == REF_NONE && is(w, k, IS_ORGNOUN) && is(w, k, IS_DEF) &&
		         u->last == u->first + 1)
			sender_add(s, body_name(w, g, u->first, u->last));
	}
}

void group_senders(struct work *w, const struct group *g, struct senders *s)
{
	*s = (struct senders){.n = 0};
	by_nationality(w, g, CAP_A, s);
	by_nationality(w, g, CAP_B, s);
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
		its_sender(w, g, s);
}
