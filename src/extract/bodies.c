/* SPDX-License-Identifier: GPL-3.0-or-later
 * Bodies and states become actors; other names of a body: a short one in brackets, its noun alone. */
#include "base/arena.h"
#include "base/buf.h"
#include "extract/actors_in.h"

static bool token_has(const struct work *w, uint32_t t, enum builtin class)
{
	return classes_has(&w->tokens.items[t].classes, class);
}

/* A name without the marks that stand inside: the party "X". */
static const char *body_text(struct work *w, uint32_t first, uint32_t last)
{
	const char *text = work_text(w, first, last);
	struct buf b = BUF_INIT;
	uint32_t from = first;
	for (uint32_t t = first; t < last; t++) {
		if (!token_has(w, t, IS_MARK) && !token_has(w, t, IS_OPEN) && !token_has(w, t, IS_CLOSE) &&
		    !token_has(w, t, IS_BRACKET))
			continue;
		if (t > from)
			buf_fmt(&b, "%s%s", b.len ? " " : "", work_text(w, from, t));
		from = t + 1;
	}
	if (b.len && from < last)
		buf_fmt(&b, " %s", work_text(w, from, last));
	if (b.len)
		text = arena_str(w->report->arena, buf_view(&b));
	buf_release(&b);
	return text;
}

/* "The Islamic Resistance Movement (Hamas)": the short name is that body's as well. */
static bool body_again(struct work *w, uint32_t i)
{
	const struct unit *u = &w->units.items[i];
	if (i < 2 || !is(w, i - 1, IS_BRACKET) || !is(w, i + 1, IS_BRACKET) || w->who[i - 2].kind != REF_ACTOR)
		return false;
	uint32_t index = w->who[i - 2].index, other;
	struct actor *a = &w->report->actors.items[index];
	struct str key = actor_name_key(w, u->first, u->last);
	if (a->kind != ACTOR_ORGANIZATION)
		return false;
	struct actor *known = actor_find(w, ACTOR_ORGANIZATION, key, &other);
	if (known && a->mentions.n == 1) { /* told by its short name before */
		*VEC_PUSH(w->report->arena, &known->mentions) = a->mentions.items[0];
		a->mentions.n = 0;
		*VEC_PUSH(w->arena, &w->called) = (struct called){actor_key(w, index), other};
		w->who[i - 2].index = index = other;
	} else if (known)
		return false;
	*VEC_PUSH(w->arena, &w->called) = (struct called){key, index};
	*VEC_PUSH(w->report->arena, &w->report->actors.items[index].mentions) = work_token_span(w, u->first, u->last);
	w->who[i] = (struct ref){REF_ACTOR, index};
	return true;
}

/* A body by a name that the report has given as another one of it. */
static struct actor *called_body(struct work *w, struct str key, uint32_t *index)
{
	struct actor *a = actor_called(w, key, index);
	return a && a->kind == ACTOR_ORGANIZATION ? a : NULL;
}

void actor_body(struct work *w, uint32_t i, enum actor_kind kind)
{
	if (kind == ACTOR_ORGANIZATION && body_again(w, i))
		return;
	struct unit *u = &w->units.items[i];
	uint32_t first = u->first, last = u->last, index;
	title_trim(w, &first, last);
	uint32_t nfirst = u->cap[CAP_NAME].begin, nlast = u->cap[CAP_NAME].end;
	if (nfirst >= nlast) {
		nfirst = first;
		nlast = last;
	}
	title_trim(w, &nfirst, nlast);
	struct str key = actor_name_key(w, nfirst, nlast);
	struct actor *a = kind == ACTOR_COUNTRY        ? actor_state(w, u->iso, &index)
	                  : kind == ACTOR_ORGANIZATION ? called_body(w, key, &index)
	                                               : NULL;
	if (!a && kind != ACTOR_COUNTRY)
		a = actor_find(w, kind, key, &index);
	if (!a) {
		a = actor_new_named(w, kind, body_text(w, nfirst, nlast), u->iso, &index);
		actor_made_by(w, a, u);
	}
	*VEC_PUSH(w->report->arena, &a->mentions) = work_token_span(w, first, last);
	w->who[i] = (struct ref){REF_ACTOR, index};
}

struct ref actor_of_state(struct work *w, const char iso[2], uint32_t first, uint32_t last)
{
	uint32_t index;
	struct actor *a = actor_state(w, iso, &index);
	if (!a && w->report->actors.n >= w->units.n * 2)
		return (struct ref){REF_NONE, 0};
	if (!a) {
		a = actor_new(w, ACTOR_COUNTRY, work_text(w, first, last), iso, &index);
		a->why.rule = WHY_LEXICON;
		w->made[index] = MADE_STATE;
		*VEC_PUSH(w->report->arena, &a->mentions) = work_token_span(w, first, last);
	}
	return (struct ref){REF_ACTOR, index};
}

/* A noun of a body that stands alone with its article. */
static bool is_alone(const struct work *w, uint32_t k)
{
	const struct unit *u = &w->units.items[k];
	if (!is(w, k, IS_DEF) || !is(w, k, IS_BODYKIND) || u->last - u->first != 1 || w->who[k].kind != REF_NONE ||
	    is(w, k, IS_POS_ADJ))
		return false;
	bool more = is(w, k + 1, IS_DEF) && !is(w, k + 1, IS_GLUED) &&
	            (is(w, k + 1, IS_POS_ADJ) || is(w, k + 1, IS_TITLEADJ) || is(w, k + 1, IS_NISBA) ||
	                is(w, k + 1, IS_UNKNOWN));
	return !more && !is(w, k + 1, IS_OPEN);
}

/* Who speaks has been found already. */
static void mention_once(struct work *w, uint32_t actor, struct span at)
{
	struct spans *m = &w->report->actors.items[actor].mentions;
	for (size_t i = m->n; i-- > 0;)
		if (m->items[i].begin == at.begin)
			return;
	*VEC_PUSH(w->report->arena, m) = at;
}

void find_bodies_alone(struct work *w)
{
	enum { BACK = 400 /* [unit] */ };
	const struct pack_affix *x = pack_article(w->pack);
	for (uint32_t k = 1; x && k < w->units.n; k++) {
		if (!may_be(w, k, TRAIT_BODY) || !is_alone(w, k))
			continue;
		const struct token *t = &w->tokens.items[w->units.items[k].first];
		struct str s = {w->tokens.folded + t->folded, t->folded_n};
		if (pack_has_affix(w->pack, x, s.s, s.n, 1))
			s = str_sub(s.s, x->len, s.n);
		for (uint32_t i = k; i-- > 0 && i + BACK > k && work_spend(w, 1);) {
			const struct token *first = &w->tokens.items[w->units.items[i].first];
			if (w->who[i].kind != REF_ACTOR || !is(w, i, IS_ORG) ||
			    w->report->actors.items[w->who[i].index].kind != ACTOR_ORGANIZATION ||
			    !str_eq(s, (struct str){w->tokens.folded + first->folded, first->folded_n}))
				continue;
			w->who[k] = w->who[i];
			mention_once(w, w->who[k].index, work_span(w, k, k + 1));
			break;
		}
	}
}
