/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/browse.h"

#include <string.h>

#include "archive/browse_in.h"
#include "archive/deposit_in.h"
#include "archive/facts.h"
#include "archive/marks.h"
#include "archive/plan_in.h"
#include "archive/seek.h"
#include "archive/whom.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"

/* A key falls from event to event, as ids do from report to report; the events of one report come in its order. */
enum { PLACE_BITS = 20, PLACES = 1 << PLACE_BITS };

static const enum event_kind kind_of_fact[FACTS] = {EVENT_QUOTE_BY, EVENT_QUOTE_ABOUT, EVENT_MEETING, EVENT_DELEGATION};

struct chronicle {
	struct store *s;
	const struct whose *whose;
	struct whom names;
	unsigned kinds;
	const struct ask *ask;
	struct arena *arena, *each;
	struct events *out;
	struct fault *fault;
	/* the report under way */
	const struct row *row;
	const struct report *r;
	struct str *of_actor; /* keys of names */
	struct {
		struct {
			enum fact_kind kind;
			struct ref record, actor;
		} * items;
		size_t n, cap;
	} found;
	bool failed;
};

static bool is_theirs(struct chronicle *c, const struct fact *f)
{
	if (c->whose->country)
		return strcmp(f->country, c->whose->country) == 0;
	struct str key = seek_key(c->s, c->r, c->of_actor, f, c->each);
	return key.n && whom_has(&c->names, key);
}

static void take_fact(void *with, const struct fact *f)
{
	struct chronicle *c = with;
	if (!(kind_of_fact[f->kind] & c->kinds) || !is_theirs(c, f))
		return;
	for (size_t i = 0; i < c->found.n; i++)
		if (c->found.items[i].kind == f->kind && ref_eq(c->found.items[i].record, f->record))
			return;
	size_t i = c->found.n;
	(void)VEC_PUSH(c->each, &c->found);
	c->found.items[i].kind = f->kind;
	c->found.items[i].record = f->record;
	c->found.items[i].actor = f->actor;
}

static const char *kept(struct chronicle *c, const char *s)
{
	return s && *s ? arena_str(c->arena, str_of(s)) : NULL;
}

static const char *who(const struct report *r, struct ref ref)
{
	if (ref.kind == REF_DELEGATION)
		return r->delegations.items[ref.index].of;
	const struct actor *a = &r->actors.items[ref.index];
	return a->name ? a->name : a->title;
}

/* A delegation goes by its leader, with whom it is of behind. */
static void put_led(const struct report *r, struct ref ref, struct buf *b)
{
	if (ref.kind != REF_DELEGATION)
		return;
	struct ref head = r->delegations.items[ref.index].head;
	const char *name = head.kind == REF_ACTOR ? who(r, head) : NULL;
	if (name)
		buf_fmt(b, "%s, ", name);
}

static void put_parties(const struct report *r, const struct refs *refs, struct buf *b)
{
	for (size_t i = 0; i < refs->n; i++) {
		const char *name = who(r, refs->items[i]);
		if (!name)
			continue;
		buf_cat(b, b->len ? " \xC2\xB7 " : "");
		put_led(r, refs->items[i], b);
		buf_cat(b, name);
	}
}

/* The quote; who met; who was sent. */
static const char *words_of(struct chronicle *c, struct ref record, struct span at)
{
	struct buf b = BUF_INIT;
	if (record.kind == REF_QUOTE) {
		struct hit hit = {.marks = {NULL, 0, 0}};
		struct spans none = {NULL, 0, 0};
		struct str words = str_sub(c->r->article.text.s, at.begin, at.end);
		seek_snippet(words, (struct span){0, 0}, &none, c->arena, &hit);
		return hit.snippet;
	}
	if (record.kind == REF_MEETING) {
		put_parties(c->r, &c->r->meetings.items[record.index].participants, &b);
	} else {
		const struct delegation *d = &c->r->delegations.items[record.index];
		buf_cat(&b, d->of ? d->of : "");
		if (d->head.kind == REF_ACTOR)
			put_parties(c->r, &(struct refs){(struct ref *)&d->head, 1, 1}, &b);
		put_parties(c->r, &d->members, &b);
	}
	const char *words = arena_str(c->arena, buf_view(&b));
	buf_release(&b);
	return words;
}

static void put_event(struct chronicle *c, int64_t key, enum fact_kind kind, struct ref record, struct ref actor)
{
	const struct report *r = c->r;
	struct event *e = VEC_PUSH(c->arena, c->out);
	*e = (struct event){.key = key,
	    .kind = kind_of_fact[kind],
	    .date = c->row->date,
	    .report = c->row->id,
	    .record = record,
	    .at = seek_record_span(r, record),
	    .outlet = *c->row->outlet ? c->row->outlet : NULL};
	e->words = words_of(c, record, e->at);
	if (record.kind == REF_MEETING && *r->meetings.items[record.index].date)
		e->date = kept(c, r->meetings.items[record.index].date);
	if (record.kind == REF_QUOTE && r->quotes.items[record.index].speaker.kind == REF_ACTOR)
		e->who = kept(c, who(r, r->quotes.items[record.index].speaker));
	if (actor.kind == REF_ACTOR)
		e->title = kept(c, r->actors.items[actor.index].title);
	if (record.kind == REF_QUOTE && r->quotes.items[record.index].via.kind == REF_ACTOR)
		e->via = kept(c, who(r, r->quotes.items[record.index].via));
}

static bool is_seen(const struct ask *ask, int64_t key)
{
	return ask->after && (ask->order == ORDER_OLDEST ? key <= ask->after : key >= ask->after);
}

/* False: the page is full. */
static bool show(struct chronicle *c)
{
	size_t n = c->found.n < PLACES ? c->found.n : PLACES - 1;
	for (size_t k = 0; k < n; k++) {
		size_t i = c->ask->order == ORDER_OLDEST ? n - 1 - k : k;
		int64_t key = (c->row->id << PLACE_BITS) + (PLACES - 1 - (int64_t)i);
		if (is_seen(c->ask, key))
			continue;
		put_event(c, key, c->found.items[i].kind, c->found.items[i].record, c->found.items[i].actor);
		if (c->out->n >= c->ask->most)
			return false;
	}
	return true;
}

static bool take_report(void *with, const struct row *row)
{
	struct chronicle *c = with;
	struct report *r;
	arena_reset(c->each);
	c->failed = !store_load(c->s, row->id, &r, c->fault);
	if (!r)
		return !c->failed;
	c->row = row;
	c->r = r;
	c->found.items = NULL;
	c->found.n = c->found.cap = 0;
	c->of_actor = ARENA_ARRAY(c->each, struct str, r->actors.n + 1);
	facts_each(r, take_fact, c);
	bool more = show(c);
	report_free(r);
	return more;
}

/* Reports in which somebody has a part, by the marks of the index. */
static const char *expression(struct chronicle *c)
{
	struct plan none = {0};
	struct planning p = {.s = c->s, .arena = c->arena, .fault = c->fault, .plan = &none, .any = BUF_INIT};
	for (int k = 0; k < FACTS; k++) {
		if (!(kind_of_fact[k] & c->kinds))
			continue;
		if (c->whose->country)
			plan_mark(&p, MARK_OF_FACT[k], str_of(c->whose->country));
		for (size_t i = 0; i < c->names.n; i++)
			plan_mark_id(&p, MARK_OF_FACT[k], c->names.items[i].name);
	}
	const char *match = p.any.len ? arena_str(c->arena, buf_view(&p.any)) : NULL;
	buf_release(&p.any);
	return match;
}

bool browse_events(struct store *s, const struct whose *whose, unsigned kinds, const struct ask *ask,
    struct arena *arena, struct events *out, struct fault *fault)
{
	struct chronicle c = {
	    .s = s, .whose = whose, .kinds = kinds, .ask = ask, .arena = arena, .out = out, .fault = fault};
	struct ask reports = *ask;
	*out = (struct events){NULL, 0, 0};
	if (!whose->country && !whom_all(s, whose->official, arena, &c.names, fault))
		return false;
	struct plan plan = {.least = 0, .most = INT64_MAX, .match = expression(&c)};
	if (!plan.match || !ask->most)
		return true;
	/* The report of the last event seen may have more. */
	if (ask->after)
		reports.after = (ask->after >> PLACE_BITS) + (ask->order == ORDER_OLDEST ? -1 : 1);
	if (ask->order == ORDER_RELEVANCE)
		reports.order = ORDER_NEWEST;
	c.each = arena_new(0);
	bool ok = browse_each(s, &plan, &reports, arena, take_report, &c, fault) && !c.failed;
	arena_free(c.each);
	return ok;
}
