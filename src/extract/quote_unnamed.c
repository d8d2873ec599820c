/* SPDX-License-Identifier: GPL-3.0-or-later
 * Speakers without a name that is known: both sides of what was told, and those whom only their cue's subject names. */
#include "base/arena.h"
#include "extract/quotes_in.h"

enum { BACK = 160 /* [unit] that "both sides" may stand behind who they are */ };

static bool is_state(const struct work *w, uint32_t k)
{
	struct ref r = w->who[k];
	return r.kind == REF_ACTOR && w->report->actors.items[r.index].kind == ACTOR_COUNTRY;
}

static bool may_be_side(const struct work *w, uint32_t k, const struct classes *noun)
{
	struct ref r = w->who[k];
	if (r.kind == REF_DELEGATION)
		return !classes_has(noun, IS_OF_PERSONS);
	return r.kind == REF_ACTOR && w->report->actors.items[r.index].kind == ACTOR_PERSON && !w->made[r.index];
}

/* "Both states": the two that were last named together. */
static bool both_states(const struct work *w, uint32_t k, struct ref side[2])
{
	while (k-- > 2)
		if (is_state(w, k) && is(w, k - 1, IS_AND) && is_state(w, k - 2) && !ref_eq(w->who[k], w->who[k - 2])) {
			side[0] = w->who[k];
			side[1] = w->who[k - 2];
			return true;
		}
	return false;
}

/* The two that were named last before unit k, as the words that tell of them may mean. */
static bool two_before(struct finder *f, uint32_t k, const struct classes *noun, struct ref *speaker)
{
	struct work *w = f->w;
	struct ref side[2] = {{REF_NONE, 0}, {REF_NONE, 0}};
	bool states = classes_has(noun, IS_OF_STATES) && both_states(w, k, side);
	for (uint32_t i = k; !states && i-- > 0 && i + BACK > k && side[1].kind == REF_NONE;)
		if (is(w, i, IS_PRESENT)) /* who was there as well is no side */
			side[0] = (struct ref){REF_NONE, 0};
		else if (may_be_side(w, i, noun) && !ref_eq(w->who[i], side[0]))
			side[side[0].kind != REF_NONE] = w->who[i];
	f->also = (struct refs){NULL, 0, 0};
	if (side[1].kind != REF_NONE)
		*VEC_PUSH(w->report->arena, &f->also) = side[0];
	*speaker = side[1].kind != REF_NONE ? side[1] : side[0];
	return speaker->kind != REF_NONE;
}

bool quote_both(struct finder *f, uint32_t k, struct ref *speaker)
{
	const struct work *w = f->w;
	const struct classes *noun = &w->tokens.items[w->units.items[k].first].classes;
	if ((!is(w, k, IS_BOTH) && !classes_has(noun, IS_BOTH)) || w->who[k].kind == REF_DELEGATION)
		return false;
	return two_before(f, k, noun, speaker);
}

bool quote_they_two(struct finder *f, uint32_t cue, struct ref *speaker)
{
	const struct work *w = f->w;
	bool two = is(w, cue, IS_PERF) && is(w, cue, IS_DU) && !is(w, cue, IS_PRON) && !is(w, cue, IS_CIRC) &&
	           !is(w, cue, IS_ACC) && f->subject.kind == REF_NONE;
	return two && two_before(f, cue, &w->units.items[cue].classes, speaker);
}

/* Can the noun be someone who speaks, and where does it end? The unit behind, or 0. */
static uint32_t speaking_noun(const struct work *w, uint32_t k, uint32_t end)
{
	enum { LONGEST = 5 /* [unit] */ };
	bool partakers =
	    is(w, k, IS_DEF) && !is(w, k, IS_BOTH) && is(w, k, IS_PL) && is(w, k, IS_PART) && !is(w, k, IS_OBL);
	bool thing = is(w, k, IS_CUENOUN) || is(w, k, IS_MEETNOUN) || is(w, k, IS_TIMENOUN) || is(w, k, IS_POS_FUNC) ||
	             (is(w, k, IS_PRON) && !is(w, k, IS_DEF)) || is(w, k, IS_MASDAR) || is(w, k, IS_BOTH) ||
	             is(w, k, IS_HIMSELF) || is(w, k, IS_CUE) || is(w, k, IS_POS_ADJ);
	bool word = is(w, k, IS_POS_NOUN) || is(w, k, IS_UNKNOWN) || is(w, k, IS_SURNAME) || is(w, k, IS_GIVEN) ||
	            is(w, k, IS_PERSONDESC) || is(w, k, IS_ORGNOUN);
	if ((thing && !partakers) || !word)
		return 0;
	uint32_t last = k + 1;
	for (bool closed = is(w, k, IS_DEF); last < end && last < k + LONGEST; last++) {
		bool adjective = is(w, last, IS_POS_ADJ) || is(w, last, IS_NISBA);
		bool noun = work_is_actor(w, last) || is(w, last, IS_POS_NOUN) || is(w, last, IS_UNKNOWN) ||
		            is(w, last, IS_DEF) || is(w, last, IS_SURNAME) || is(w, last, IS_GIVEN);
		if (is(w, last, IS_GLUED) || is(w, last, IS_CUE) || is(w, last, IS_RELAY) || is(w, last, IS_RELATIVE) ||
		    is(w, last, IS_DAY) || is(w, last, IS_WEEKDAY) || is(w, last, IS_POS_FUNC) ||
		    !(adjective || (noun && !closed)))
			break;
		closed |= is(w, last, IS_DEF) || work_is_actor(w, last);
	}
	return last;
}

/* Does the actor's name end with this word? */
static bool ends_with(const struct actor *a, struct str word)
{
	size_t n = a->name ? strlen(a->name) : 0;
	return n > word.n && a->name[n - word.n - 1] == ' ' && memcmp(a->name + n - word.n, word.s, word.n) == 0;
}

bool quote_known_by(const struct work *w, uint32_t k, struct ref *who)
{
	struct str word = str_of(work_text(w, w->units.items[k].first, w->units.items[k].last));
	for (uint32_t i = 0; i < w->report->actors.n; i++) {
		const struct actor *a = &w->report->actors.items[i];
		if (a->kind != ACTOR_PERSON || w->made[i] || !ends_with(a, word))
			continue;
		*who = (struct ref){REF_ACTOR, i};
		return true;
	}
	return false;
}

/* The subject right behind the cue, courtesy before it or not, is the last name of someone who is known. */
bool quote_short_name(struct finder *f, uint32_t cue, struct ref *who, struct span *mention)
{
	struct work *w = f->w;
	uint32_t k = cue + 1;
	while (is(w, k, IS_HONOR) && !work_is_actor(w, k))
		k++;
	bool one = k < f->s.end && !work_is_actor(w, k) && !is(w, k, IS_DEF) && !is(w, k, IS_MARK) &&
	           !is(w, k, IS_PREP) && !is(w, k, IS_THAT) && !is(w, k, IS_COLON) && !is(w, k, IS_COMMA);
	if (!one || !quote_known_by(w, k, who))
		return false;
	*mention = work_span(w, k, k + 1);
	*VEC_PUSH(w->report->arena, &w->report->actors.items[who->index].mentions) = *mention;
	f->also = (struct refs){NULL, 0, 0};
	return true;
}

/* Who has this name, or someone new. */
static struct ref named(struct finder *f, const char *name, enum actor_kind kind)
{
	struct work *w = f->w;
	uint32_t i = 0;
	while (i < w->report->actors.n && strcmp(w->report->actors.items[i].name, name) != 0)
		i++;
	if (i == w->report->actors.n) {
		*VEC_PUSH(w->report->arena, &w->report->actors) = (struct actor){.kind = kind, .name = name};
		w->made[i] = kind != ACTOR_PERSON;
	}
	return (struct ref){REF_ACTOR, i};
}

/* "The Exterior" is the ministry that the report names, or a body that is named so. */
bool quote_body(struct finder *f, uint32_t k)
{
	struct work *w = f->w;
	if (!is(w, k, IS_DEF) || !(is(w, k, IS_DOMAIN) || is(w, k, IS_ORGNOUN)))
		return false;
	const char *text = work_text(w, w->units.items[k].first, w->units.items[k].last);
	struct ref who = {REF_NONE, 0};
	for (uint32_t i = 0; i < w->report->actors.n && who.kind == REF_NONE; i++)
		if (w->report->actors.items[i].kind == ACTOR_ORGANIZATION &&
		    ends_with(&w->report->actors.items[i], str_of(text)))
			who = (struct ref){REF_ACTOR, i};
	if (who.kind == REF_NONE)
		who = named(f, text, ACTOR_ORGANIZATION);
	w->who[k] = who;
	*VEC_PUSH(w->report->arena, &w->report->actors.items[who.index].mentions) = work_span(w, k, k + 1);
	return true;
}

/* "The movement": the body of the report whose name begins with the word, the one named last before unit k. */
static bool body_told_shorter(const struct work *w, uint32_t k, struct ref *who)
{
	const struct unit *u = &w->units.items[k];
	const struct token *t = &w->tokens.items[u->first];
	const struct pack_affix *x = pack_article(w->pack);
	struct str s = {w->tokens.folded + t->folded, t->folded_n};
	if (!is(w, k, IS_DEF) || !is(w, k, IS_ORGNOUN) || u->last - u->first != 1 || !x || s.n <= x->len)
		return false;
	if (pack_has_affix(w->pack, x, s.s, s.n, 1))
		s = str_sub(s.s, x->len, s.n);
	*who = (struct ref){REF_NONE, 0};
	uint32_t nearest = PACK_NONE;
	for (uint32_t i = 0; i < w->units.n && (i < k || nearest == PACK_NONE); i++) {
		const struct unit *b = &w->units.items[i];
		const struct token *first = &w->tokens.items[b->first];
		if (!quote_of_kind(w, i, ACTOR_ORGANIZATION) || b->last - b->first < 2 ||
		    !str_eq(s, (struct str){w->tokens.folded + first->folded, first->folded_n}))
			continue;
		*who = w->who[i];
		nearest = i;
	}
	return nearest != PACK_NONE;
}

/* Someone whom only this subject names: "the villagers said that ...". */
struct ref quote_unknown(struct finder *f, const struct opening *o, struct span *mention)
{
	struct work *w = f->w;
	uint32_t last =
	    o->noun != PACK_NONE && (!o->object || o->content > o->noun) ? speaking_noun(w, o->noun, o->at) : 0;
	/* "the ministry's statement said" */
	uint32_t noun = o->noun;
	if (noun != PACK_NONE && is(w, noun, IS_CUENOUN) && is(w, noun + 1, IS_ORGNOUN) && is(w, noun + 1, IS_DEF))
		last = noun++ + 2;
	if (!last)
		return (struct ref){REF_NONE, 0};
	bool proper = (is(w, noun, IS_SURNAME) || is(w, noun, IS_GIVEN)) && last == noun + 1;
	bool people = is(w, noun, IS_DEF) && (is(w, noun, IS_ORGNOUN) || (is(w, noun, IS_PL) && !is(w, noun, IS_OBL)));
	bool source = is(w, noun, IS_PERSONDESC) && !is(w, noun, IS_DEF) && !is(w, noun, IS_SELDOM);
	if (!proper && !people && !source && !o->that && !o->colon && o->mark == PACK_NONE)
		return (struct ref){REF_NONE, 0};
	const char *name = work_text(w, w->units.items[noun].first, w->units.items[last - 1].last);
	struct ref who;
	if (last != noun + 1 || !body_told_shorter(w, noun, &who))
		who = named(f, name, proper ? ACTOR_PERSON : ACTOR_ORGANIZATION);
	*mention = work_span(w, noun, last);
	*VEC_PUSH(w->report->arena, &w->report->actors.items[who.index].mentions) = *mention;
	f->also = (struct refs){NULL, 0, 0};
	return who;
}
