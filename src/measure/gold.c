/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure/gold.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "report/report.h"

enum { LARGEST = 64 << 20 /* [byte] a file */ };

struct reading {
	struct report *r;
	struct gold *gold;
	const char *path;
	const char *list; /* where we are: list[index] */
	size_t index;
	const char **ids; /* of actors, then of delegations */
	bool ok;
	struct fault *fault;
};

/* The first mistake is the one that is told. */
static void wrong(struct reading *in, const char *field)
{
	struct buf where = BUF_INIT;
	if (!in->ok)
		return;
	in->ok = false;
	if (in->list)
		buf_fmt(&where, "%s[%zu].", in->list, in->index);
	buf_cat(&where, field);
	fault_set(in->fault, "gold.field", in->path, NULL, "gold.try");
	fault_detail(in->fault, buf_cstr(&where));
	buf_release(&where);
}

static json_t *get(struct reading *in, json_t *object, const char *key, json_type type)
{
	json_t *v = json_object_get(object, key);
	if (!v || json_is_null(v))
		return NULL;
	if (json_typeof(v) == type)
		return v;
	wrong(in, key);
	return NULL;
}

/* NULL where there is none. */
static const char *text(struct reading *in, json_t *object, const char *key)
{
	json_t *v = get(in, object, key, JSON_STRING);
	return v ? arena_str(in->r->arena, (struct str){json_string_value(v), json_string_length(v)}) : NULL;
}

static const char *needed(struct reading *in, json_t *object, const char *key)
{
	const char *s = text(in, object, key);
	if (!s)
		wrong(in, key);
	return s ? s : "";
}

static void short_text(struct reading *in, json_t *object, const char *key, char *out, size_t size)
{
	const char *s = text(in, object, key);
	if (s && strlen(s) >= size)
		wrong(in, key);
	else if (s)
		snprintf(out, size, "%s", s);
}

static struct span pair(struct reading *in, json_t *v, const char *key)
{
	json_int_t begin = json_integer_value(json_array_get(v, 0)), end = json_integer_value(json_array_get(v, 1));
	bool ok = json_array_size(v) == 2 && json_is_integer(json_array_get(v, 0)) &&
	          json_is_integer(json_array_get(v, 1)) && begin >= 0 && begin < end && end <= INT32_MAX;
	if (!ok)
		wrong(in, key);
	return ok ? (struct span){(uint32_t)begin, (uint32_t)end} : (struct span){0, 0};
}

static struct span span(struct reading *in, json_t *object, const char *key)
{
	json_t *v = get(in, object, key, JSON_ARRAY);
	return v ? pair(in, v, key) : (struct span){0, 0};
}

static void spans(struct reading *in, json_t *object, const char *key, struct spans *out)
{
	json_t *list = get(in, object, key, JSON_ARRAY);
	for (size_t i = 0; i < json_array_size(list); i++)
		*VEC_PUSH(in->r->arena, out) = pair(in, json_array_get(list, i), key);
}

static struct ref ref_named(struct reading *in, const char *id, const char *key)
{
	uint32_t actors = (uint32_t)in->r->actors.n, all = actors + (uint32_t)in->r->delegations.n;
	for (uint32_t i = 0; id && i < all; i++)
		if (strcmp(in->ids[i], id) == 0)
			return i < actors ? (struct ref){REF_ACTOR, i} : (struct ref){REF_DELEGATION, i - actors};
	if (id)
		wrong(in, key);
	return (struct ref){REF_NONE, 0};
}

static struct ref ref(struct reading *in, json_t *object, const char *key)
{
	return ref_named(in, text(in, object, key), key);
}

static void refs(struct reading *in, json_t *object, const char *key, struct refs *out)
{
	json_t *list = get(in, object, key, JSON_ARRAY);
	for (size_t i = 0; i < json_array_size(list); i++) {
		const char *id = json_string_value(json_array_get(list, i));
		if (!id)
			wrong(in, key);
		*VEC_PUSH(in->r->arena, out) = ref_named(in, id, key);
	}
}

/* The value of an enum whose greatest is `last`, by its name. */
static int one_of(struct reading *in, json_t *object, const char *key, int last, const char *(*name_of)(int value))
{
	const char *s = needed(in, object, key);
	for (int v = 0; v <= last; v++)
		if (strcmp(name_of(v), s) == 0)
			return v;
	wrong(in, key);
	return 0;
}

static const char *actor_kinds(int v)
{
	return actor_kind_name((enum actor_kind)v);
}

static const char *meeting_kinds(int v)
{
	return meeting_kind_name((enum meeting_kind)v);
}

static const char *meeting_states(int v)
{
	return meeting_status_name((enum meeting_status)v);
}

static const char *quote_kinds(int v)
{
	return quote_kind_name((enum quote_kind)v);
}

static void actor(struct reading *in, json_t *o)
{
	struct actor *a = VEC_PUSH(in->r->arena, &in->r->actors);
	a->kind = (enum actor_kind)one_of(in, o, "kind", ACTOR_AGENCY, actor_kinds);
	a->name = text(in, o, "name");
	a->title = text(in, o, "title");
	short_text(in, o, "country", a->country, sizeof a->country);
	spans(in, o, "mentions", &a->mentions);
}

static void delegation(struct reading *in, json_t *o)
{
	struct delegation *d = VEC_PUSH(in->r->arena, &in->r->delegations);
	d->of = text(in, o, "of");
	spans(in, o, "mentions", &d->mentions);
}

/* Who they are is known once all have been read. */
static void delegates(struct reading *in, json_t *o)
{
	struct delegation *d = &in->r->delegations.items[in->index];
	d->head = ref(in, o, "head");
	refs(in, o, "members", &d->members);
}

static void meeting(struct reading *in, json_t *o)
{
	struct meeting *m = VEC_PUSH(in->r->arena, &in->r->meetings);
	m->kind = (enum meeting_kind)one_of(in, o, "kind", MEETING_CALL, meeting_kinds);
	m->status = (enum meeting_status)one_of(in, o, "status", MEETING_CANCELLED, meeting_states);
	refs(in, o, "participants", &m->participants);
	m->cue = span(in, o, "cue");
	m->place = text(in, o, "place");
	short_text(in, o, "date", m->date, sizeof m->date);
}

static bool other(struct reading *in, json_t *x, const char *key, const char *usual)
{
	const char *s = x ? text(in, x, key) : NULL;
	return s && strcmp(s, usual) != 0;
}

static void quote(struct reading *in, json_t *o)
{
	struct quote *q = VEC_PUSH(in->r->arena, &in->r->quotes);
	q->kind = (enum quote_kind)one_of(in, o, "kind", QUOTE_MIXED, quote_kinds);
	q->span = span(in, o, "span");
	if (span_empty(q->span))
		wrong(in, "span");
	q->cue = span(in, o, "cue");
	q->speaker = ref(in, o, "speaker");
	refs(in, o, "also", &q->also);
	q->via = ref(in, o, "via");
	json_t *x = get(in, o, "x", JSON_OBJECT);
	in->gold->aside[in->index] = other(in, x, "cue_class", "speech");
	in->gold->unnamed[in->index] = other(in, x, "by", "span");
}

static json_t *list(struct reading *in, json_t *top, const char *name)
{
	in->list = NULL;
	return get(in, top, name, JSON_ARRAY);
}

static void each(struct reading *in, json_t *top, const char *name, void (*one)(struct reading *in, json_t *o))
{
	json_t *all = list(in, top, name);
	in->list = name;
	for (in->index = 0; in->ok && in->index < json_array_size(all); in->index++) {
		json_t *o = json_array_get(all, in->index);
		if (!json_is_object(o))
			wrong(in, "");
		else
			one(in, o);
	}
}

static void identify(struct reading *in, json_t *o)
{
	size_t n = in->list[0] == 'a' ? 0 : in->r->actors.n; /* actors come first */
	in->ids[n + in->index] = needed(in, o, "id");
}

static void annotated(struct reading *in, json_t *top)
{
	struct gold *g = in->gold;
	json_t *kinds = list(in, top, "annotated");
	g->quotes = g->delegations = g->meetings = g->people = !kinds;
	for (size_t i = 0; i < json_array_size(kinds); i++) {
		const char *kind = json_string_value(json_array_get(kinds, i));
		if (!kind)
			wrong(in, "annotated");
		else if (strcmp(kind, "quotes") == 0)
			g->quotes = true;
		else if (strcmp(kind, "delegations") == 0)
			g->delegations = true;
		else if (strcmp(kind, "meetings") == 0)
			g->meetings = true;
		else if (strcmp(kind, "people") == 0)
			g->people = true;
		else
			wrong(in, "annotated");
	}
}

static void all_lists(struct reading *in, json_t *top)
{
	struct gold *g = in->gold;
	in->r->article.path = needed(in, top, "doc");
	short_text(in, top, "date", in->r->article.date, sizeof in->r->article.date);
	annotated(in, top);
	each(in, top, "actors", actor);
	each(in, top, "delegations", delegation);
	in->ids = ARENA_ARRAY(in->r->arena, const char *, in->r->actors.n + in->r->delegations.n + 1);
	for (size_t i = 0; i < in->r->actors.n + in->r->delegations.n; i++)
		in->ids[i] = "";
	each(in, top, "actors", identify);
	each(in, top, "delegations", identify);
	each(in, top, "delegations", delegates);
	each(in, top, "meetings", meeting);
	size_t quotes = json_array_size(list(in, top, "quotes"));
	g->aside = ARENA_ARRAY(in->r->arena, bool, quotes + 1);
	g->unnamed = ARENA_ARRAY(in->r->arena, bool, quotes + 1);
	each(in, top, "quotes", quote);
}

bool gold_parse(const char *path, struct str json, struct gold *out, struct fault *fault)
{
	json_error_t error;
	memset(out, 0, sizeof *out);
	json_t *top = json_loadb(json.n ? json.s : "", json.n, JSON_REJECT_DUPLICATES, &error);
	if (!top) {
		struct buf where = BUF_INIT;
		buf_fmt(&where, "%s:%d:%d", path, error.line, error.column);
		fault_set(fault, "gold.json", where.data, "gold.json-why", "gold.try");
		fault_detail(fault, error.text);
		buf_release(&where);
		return false;
	}
	out->report = report_new();
	struct reading in = {out->report, out, path, NULL, 0, NULL, true, fault};
	if (json_is_object(top))
		all_lists(&in, top);
	else
		wrong(&in, "doc");
	json_decref(top);
	return in.ok;
}

bool gold_read(const char *path, struct gold *out, struct fault *fault)
{
	struct buf json = BUF_INIT;
	memset(out, 0, sizeof *out);
	bool ok = file_read(path, LARGEST, &json, fault) && gold_parse(path, buf_view(&json), out, fault);
	buf_release(&json);
	return ok;
}

static bool within(const struct spans *s, size_t n)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->items[i].end > n)
			return false;
	return true;
}

bool gold_fits(const struct gold *g, const char *path, size_t n, struct fault *fault)
{
	const struct report *r = g->report;
	bool ok = true;
	for (size_t i = 0; i < r->actors.n; i++)
		ok = ok && within(&r->actors.items[i].mentions, n);
	for (size_t i = 0; i < r->delegations.n; i++)
		ok = ok && within(&r->delegations.items[i].mentions, n);
	for (size_t i = 0; i < r->meetings.n; i++)
		ok = ok && r->meetings.items[i].cue.end <= n;
	for (size_t i = 0; i < r->quotes.n; i++)
		ok = ok && r->quotes.items[i].span.end <= n && r->quotes.items[i].cue.end <= n;
	return ok || fault_set(fault, "gold.beyond", path, NULL, "gold.try");
}

void gold_release(struct gold *g)
{
	report_free(g->report);
	memset(g, 0, sizeof *g);
}
