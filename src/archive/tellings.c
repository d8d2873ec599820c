/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/tellings.h"

#include <string.h>

#include "archive/marks.h"
#include "base/arena.h"
#include "base/wire.h"
#include "report/report.h"
#include "text/terms.h"

/* Whoever is one of many at a gathering did not meet each of them. */
enum { MEETING_MOST = 8, MARKED_NAMED = 1 << FACTS };

char named_kind(const struct report *r, uint32_t actor)
{
	static const char kinds[] = {
	    [ACTOR_PERSON] = 'p', [ACTOR_COUNTRY] = 'c', [ACTOR_ORGANIZATION] = 'o', [ACTOR_AGENCY] = 'a'};
	return kinds[r->actors.items[actor].kind];
}

void named_key(const struct terms *t, char kind, const char *name, const char *country, struct buf *out)
{
	buf_char(out, kind);
	if (kind == 'c' && *country) {
		buf_cat(out, country);
		return;
	}
	struct walk walk = {.text = str_of(name)};
	struct term term;
	for (size_t n = 0; terms_next(t, &walk, &term); n++) {
		if (n)
			buf_char(out, ' ');
		buf_str(out, term.word);
	}
	if (kind == 'p' && *country) {
		buf_char(out, '/');
		buf_cat(out, country);
	}
}

static uint32_t add_named(struct tellings *t, char kind, const char *name, const char *country)
{
	buf_clear(&t->key);
	named_key(t->terms, kind, name, country, &t->key);
	for (uint32_t i = 0; i < t->named.n; i++)
		if (str_eq(t->named.items[i].key, buf_view(&t->key)))
			return i;
	struct named *n = VEC_PUSH(t->arena, &t->named);
	*n = (struct named){.kind = kind,
	    .key = {arena_str(t->arena, buf_view(&t->key)), t->key.len},
	    .form = str_of(name),
	    .country = str_of(country)};
	return (uint32_t)t->named.n - 1;
}

static uint32_t add_land(struct tellings *t, const char *code)
{
	for (uint32_t i = 0; i < t->lands.n; i++)
		if (str_is(t->lands.items[i].code, code))
			return i;
	*VEC_PUSH(t->arena, &t->lands) = (struct land){.code = str_of(code)};
	*VEC_PUSH(t->arena, &t->marked) = 0;
	return (uint32_t)t->lands.n - 1;
}

/* Each mark of a country once. */
static void mark_land(struct tellings *t, uint32_t land, char kind, unsigned bit)
{
	if (t->marked.items[land] & bit)
		return;
	t->marked.items[land] |= bit;
	stream_mark(t->marks, kind, t->lands.items[land].code);
}

static void add_actors(struct tellings *t)
{
	const struct report *r = t->r;
	t->of_actor = ARENA_ARRAY(t->arena, uint32_t, r->actors.n + 1);
	for (uint32_t i = 0; i < r->actors.n; i++) {
		const struct actor *a = &r->actors.items[i];
		if (*a->country)
			mark_land(t, add_land(t, a->country), MARK_NAMED, MARKED_NAMED);
		/* Whoever is only described has no name to be found by. */
		const char *name = a->name ? a->name : "";
		t->of_actor[i] = UINT32_MAX;
		if (!*name && !(a->kind == ACTOR_COUNTRY && *a->country))
			continue;
		uint32_t k = t->of_actor[i] = add_named(t, named_kind(r, i), name, a->country);
		struct named *n = &t->named.items[k];
		n->latin = n->latin.n ? n->latin : str_of(a->latin);
		n->title = n->title.n ? n->title : str_of(a->title);
	}
}

static void meet(struct tellings *t, uint32_t a, uint32_t b)
{
	if (a == b)
		return;
	if (a > b) {
		uint32_t c = a;
		a = b, b = c;
	}
	for (size_t i = 0; i < t->pairs.n; i++)
		if (t->pairs.items[i].a == a && t->pairs.items[i].b == b) {
			t->pairs.items[i].n++;
			return;
		}
	*VEC_PUSH(t->arena, &t->pairs) = (struct pair){a, b, 1};
}

static void end_meeting(struct tellings *t)
{
	for (size_t i = 0; t->met.n <= MEETING_MOST && i < t->met.n; i++)
		for (size_t k = 0; k < i; k++)
			meet(t, t->met.items[i], t->met.items[k]);
	t->met.n = 0;
}

static void count_land(struct tellings *t, const struct fact *f)
{
	uint32_t i = add_land(t, f->country);
	struct land *land = &t->lands.items[i];
	land->quotes += f->kind == FACT_BY;
	land->meetings += f->kind == FACT_MET;
	land->delegations += f->kind == FACT_SENT;
	mark_land(t, i, MARK_NAMED, MARKED_NAMED);
	mark_land(t, i, MARK_OF_FACT[f->kind], 1U << f->kind);
}

static void take_fact(void *with, const struct fact *f)
{
	struct tellings *t = with;
	uint32_t k = UINT32_MAX;
	if (f->actor.kind == REF_ACTOR)
		k = t->of_actor[f->actor.index];
	else if (f->body)
		k = add_named(t, 'o', f->body, "");
	else if (*f->country)
		k = add_named(t, 'c', "", f->country);
	if (*f->country)
		count_land(t, f);
	if (k == UINT32_MAX)
		return;
	t->named.items[k].parts[f->kind]++;
	if (f->kind != FACT_MET)
		return;
	if (!ref_eq(t->meeting, f->record))
		end_meeting(t);
	t->meeting = f->record;
	*VEC_PUSH(t->arena, &t->met) = k;
}

void tellings_make(
    struct tellings *t, const struct terms *terms, struct arena *arena, const struct report *r, struct buf *marks)
{
	struct buf key = t->key;
	*t = (struct tellings){.r = r, .terms = terms, .arena = arena, .key = key, .marks = marks};
	add_actors(t);
	facts_each(r, take_fact, t);
	end_meeting(t);
}

void tellings_put(const struct tellings *t, struct buf *out)
{
	wire_put(out, t->named.n);
	for (size_t i = 0; i < t->named.n; i++) {
		const struct named *n = &t->named.items[i];
		wire_put(out, (unsigned char)n->kind);
		wire_put_str(out, n->key);
		wire_put_str(out, n->form);
		wire_put_str(out, n->latin);
		wire_put_str(out, n->title);
		wire_put_str(out, n->country);
		for (size_t k = 0; k < FACTS; k++)
			wire_put(out, n->parts[k]);
	}
	wire_put(out, t->pairs.n);
	for (size_t i = 0; i < t->pairs.n; i++) {
		wire_put(out, t->pairs.items[i].a);
		wire_put(out, t->pairs.items[i].b);
		wire_put(out, t->pairs.items[i].n);
	}
	wire_put(out, t->lands.n);
	for (size_t i = 0; i < t->lands.n; i++) {
		const struct land *l = &t->lands.items[i];
		wire_put_str(out, l->code);
		wire_put(out, l->quotes);
		wire_put(out, l->meetings);
		wire_put(out, l->delegations);
	}
}

void tellings_release(struct tellings *t)
{
	buf_release(&t->key);
}
