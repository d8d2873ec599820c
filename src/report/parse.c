/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/parse.h"

#include <stdio.h>
#include <string.h>

#include <jansson.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "report/report.h"
#include "text/utf8.h"

/* The first mistake is kept; what is read behind it does not matter any more. */
struct reading {
	struct report *r;
	const char *where;
	struct fault *fault;
	bool failed;
};

static void wrong(struct reading *in, const char *why, const char *key)
{
	if (in->failed)
		return;
	in->failed = true;
	fault_set(in->fault, "record.cannot", in->where, why, "record.try");
	fault_detail(in->fault, key);
}

/* A value that is there and not null. */
static json_t *value(const json_t *object, const char *key)
{
	json_t *v = json_object_get(object, key);
	return json_is_null(v) ? NULL : v;
}

static struct str string(struct reading *in, const json_t *object, const char *key)
{
	json_t *v = value(object, key);
	if (!v)
		return (struct str){NULL, 0};
	if (!json_is_string(v)) {
		wrong(in, "record.no-string", key);
		return (struct str){NULL, 0};
	}
	return (struct str){json_string_value(v), json_string_length(v)};
}

static const char *word(struct reading *in, const json_t *object, const char *key)
{
	struct str s = string(in, object, key);
	if (s.s && memchr(s.s, 0, s.n))
		wrong(in, "record.no-string", key);
	return s.s ? arena_str(in->r->arena, s) : NULL;
}

/* Into an array of `size`, its NUL included. */
static void short_word(struct reading *in, const json_t *object, const char *key, char *out, size_t size)
{
	struct str s = string(in, object, key);
	if (s.n >= size || (s.s && memchr(s.s, 0, s.n)))
		wrong(in, "record.too-long", key);
	else
		memcpy(out, s.n ? s.s : "", s.n + !s.n);
	if (s.n < size)
		out[s.n] = '\0';
}

/* YYYY-MM-DD, YYYY-MM, YYYY, or nothing. Whether there is such a day is not asked: what was read from a report is kept.
 */
static void day(struct reading *in, const json_t *object, const char *key, char out[11])
{
	static const char shape[] = "dddd-dd-dd";
	short_word(in, object, key, out, 11);
	size_t n = strlen(out);
	if (n && n != 4 && n != 7 && n != 10)
		wrong(in, "record.no-date", key);
	for (size_t i = 0; i < n; i++)
		if (shape[i] == 'd' ? out[i] < '0' || out[i] > '9' : out[i] != shape[i]) {
			wrong(in, "record.no-date", key);
			return;
		}
}

/* Which of the `n` names. */
static unsigned choice(
    struct reading *in, const json_t *object, const char *key, const char *(*name)(unsigned), unsigned n)
{
	struct str s = string(in, object, key);
	for (unsigned i = 0; i < n; i++)
		if (s.s && str_is(s, name(i)))
			return i;
	wrong(in, "record.unknown", key);
	return 0;
}

static const char *actor_kind(unsigned i)
{
	return actor_kind_name((enum actor_kind)i);
}

static const char *meeting_kind(unsigned i)
{
	return meeting_kind_name((enum meeting_kind)i);
}

static const char *meeting_status(unsigned i)
{
	return meeting_status_name((enum meeting_status)i);
}

static const char *quote_kind(unsigned i)
{
	return quote_kind_name((enum quote_kind)i);
}

static bool on_border(struct str text, json_int_t at)
{
	return at >= 0 && (size_t)at <= text.n && ((size_t)at == text.n || ((unsigned char)text.s[at] & 0xC0) != 0x80);
}

static struct span span_of(struct reading *in, const json_t *v, const char *key)
{
	static const struct span none = {0, 0};
	const json_t *begin = json_array_get(v, 0), *end = json_array_get(v, 1);
	if (json_array_size(v) != 2 || !json_is_integer(begin) || !json_is_integer(end)) {
		wrong(in, "record.no-span", key);
		return none;
	}
	json_int_t from = json_integer_value(begin), to = json_integer_value(end);
	if (from >= to || !on_border(in->r->article.text, from) || !on_border(in->r->article.text, to)) {
		wrong(in, "record.bad-span", key);
		return none;
	}
	return (struct span){(uint32_t)from, (uint32_t)to};
}

static struct span span(struct reading *in, const json_t *object, const char *key)
{
	const json_t *v = value(object, key);
	return v ? span_of(in, v, key) : (struct span){0, 0};
}

static const json_t *list(struct reading *in, const json_t *object, const char *key)
{
	const json_t *v = value(object, key);
	if (v && !json_is_array(v)) {
		wrong(in, "record.no-list", key);
		return NULL;
	}
	return v;
}

static void spans(struct reading *in, const json_t *object, const char *key, struct spans *out)
{
	const json_t *all = list(in, object, key);
	for (size_t i = 0; i < json_array_size(all); i++)
		*VEC_PUSH(in->r->arena, out) = span_of(in, json_array_get(all, i), key);
}

/* Actors and delegations are read first, so what an id names must be there. */
static struct ref ref_of(struct reading *in, const json_t *v, const char *key)
{
	const char *id = json_string_value(v);
	int number = 0;
	struct ref ref = {REF_NONE, 0};
	if (id && (id[0] == 'a' || id[0] == 'd') && id[1] != '0' && str_int(str_of(id + 1), &number) && number > 0) {
		ref = (struct ref){id[0] == 'a' ? REF_ACTOR : REF_DELEGATION, (uint32_t)number - 1};
		if (ref.index < (ref.kind == REF_ACTOR ? in->r->actors.n : in->r->delegations.n))
			return ref;
	}
	wrong(in, "record.bad-id", key);
	return (struct ref){REF_NONE, 0};
}

static struct ref one(struct reading *in, const json_t *object, const char *key)
{
	const json_t *v = value(object, key);
	return v ? ref_of(in, v, key) : (struct ref){REF_NONE, 0};
}

static void refs(struct reading *in, const json_t *object, const char *key, struct refs *out)
{
	const json_t *all = list(in, object, key);
	for (size_t i = 0; i < json_array_size(all); i++)
		*VEC_PUSH(in->r->arena, out) = ref_of(in, json_array_get(all, i), key);
}

static uint8_t reason_named(struct str name)
{
	for (unsigned i = 1; name.s && i < REASONS; i++)
		if (str_is(name, reason_name((enum reason)i)))
			return (uint8_t)i;
	return WHY_NONE;
}

/* A rule that is no reason of ours is the name of a pattern. */
static void read_why(struct reading *in, const json_t *object, struct why *out)
{
	const char *rule = word(in, object, "rule");
	const json_t *sure = value(object, "confidence");
	out->rule = reason_named(str_of(rule));
	if (rule && !out->rule)
		out->pattern = rule;
	struct str step = string(in, object, "step");
	out->step = reason_named(step);
	if (step.s && !out->step)
		wrong(in, "record.unknown", "step");
	double share = json_number_value(sure);
	if (sure && !(json_is_number(sure) && share > 0 && share <= 1))
		wrong(in, "record.no-share", "confidence");
	else
		out->confidence = (uint8_t)(share * 100 + 0.5);
}

static void read_actor(struct reading *in, const json_t *j)
{
	struct actor *a = VEC_PUSH(in->r->arena, &in->r->actors);
	memset(a, 0, sizeof *a);
	a->kind = (enum actor_kind)choice(in, j, "kind", actor_kind, ACTOR_AGENCY + 1);
	a->name = word(in, j, "name");
	a->latin = word(in, j, "latin");
	a->title = word(in, j, "title");
	short_word(in, j, "country", a->country, sizeof a->country);
	spans(in, j, "mentions", &a->mentions);
	read_why(in, j, &a->why);
}

static void read_delegation(struct reading *in, const json_t *j)
{
	struct delegation *d = VEC_PUSH(in->r->arena, &in->r->delegations);
	memset(d, 0, sizeof *d);
	d->of = word(in, j, "of");
	d->head = one(in, j, "head");
	refs(in, j, "members", &d->members);
	if (d->head.kind == REF_DELEGATION)
		wrong(in, "record.bad-id", "head");
	spans(in, j, "mentions", &d->mentions);
	read_why(in, j, &d->why);
}

static void read_meeting(struct reading *in, const json_t *j)
{
	struct meeting *m = VEC_PUSH(in->r->arena, &in->r->meetings);
	memset(m, 0, sizeof *m);
	m->kind = (enum meeting_kind)choice(in, j, "kind", meeting_kind, MEETING_CALL + 1);
	m->status = (enum meeting_status)choice(in, j, "status", meeting_status, MEETING_CANCELLED + 1);
	refs(in, j, "participants", &m->participants);
	m->cue = span(in, j, "cue");
	m->place = word(in, j, "place");
	day(in, j, "date", m->date);
	spans(in, j, "topics", &m->topics);
	read_why(in, j, &m->why);
}

static void read_quote(struct reading *in, const json_t *j)
{
	struct quote *q = VEC_PUSH(in->r->arena, &in->r->quotes);
	memset(q, 0, sizeof *q);
	q->kind = (enum quote_kind)choice(in, j, "kind", quote_kind, QUOTE_MIXED + 1);
	q->span = span(in, j, "span");
	if (span_empty(q->span))
		wrong(in, "record.no-span", "span");
	q->cue = span(in, j, "cue");
	q->speaker = one(in, j, "speaker");
	refs(in, j, "also", &q->also);
	q->via = one(in, j, "via");
	q->speaker_mention = span(in, j, "speaker_mention");
	read_why(in, j, &q->why);
}

static void read_records(
    struct reading *in, const json_t *object, const char *key, void (*read)(struct reading *, const json_t *))
{
	const json_t *all = list(in, object, key);
	for (size_t i = 0; i < json_array_size(all) && !in->failed; i++) {
		if (json_is_object(json_array_get(all, i)))
			read(in, json_array_get(all, i));
		else
			wrong(in, "record.no-object", key);
	}
}

static struct span find_title(struct str text, struct str title)
{
	const char *at = title.n && text.n ? memmem(text.s, text.n, title.s, title.n) : NULL;
	uint32_t begin = at ? (uint32_t)(at - text.s) : 0;
	return at ? (struct span){begin, begin + (uint32_t)title.n} : (struct span){0, 0};
}

static const char *article_status(unsigned i)
{
	return article_status_name((enum article_status)i);
}

/* What only news formats say. */
static void read_format(struct reading *in, const json_t *j)
{
	struct article *a = &in->r->article;
	const json_t *urgency = value(j, "urgency");
	a->url = word(in, j, "url");
	a->byline = word(in, j, "byline");
	a->dateline = word(in, j, "dateline");
	a->stated_lang = word(in, j, "stated_lang");
	if (value(j, "pubstatus"))
		a->status = (enum article_status)choice(in, j, "pubstatus", article_status, ARTICLE_CANCELED + 1);
	short_word(in, j, "embargoed", a->embargo, sizeof a->embargo);
	json_int_t n = urgency ? json_integer_value(urgency) : 1;
	if (n < 1 || n > 9)
		wrong(in, "record.unknown", "urgency");
	else if (urgency)
		a->urgency = (uint8_t)n;
}

static void read_article(struct reading *in, const json_t *j)
{
	struct article *a = &in->r->article;
	const json_t *text = value(j, "text");
	struct str title = string(in, j, "title");
	if (!json_is_string(text)) {
		wrong(in, "record.no-text", "text");
		return;
	}
	if (json_string_length(text) > UINT32_MAX / 4)
		wrong(in, "record.too-long", "text");
	struct str words = {json_string_value(text), json_string_length(text)};
	a->text = (struct str){arena_str(in->r->arena, words), words.n};
	a->title = find_title(a->text, title);
	if (title.n && span_empty(a->title))
		wrong(in, "record.bad-title", "title");
	a->path = word(in, j, "path");
	a->lang = word(in, j, "lang");
	a->source = word(in, j, "source");
	day(in, j, "date", a->date);
	a->date_from = word(in, j, "date_from");
	a->encoding = word(in, j, "encoding");
	read_format(in, j);
}

static void read_object(struct reading *in, const json_t *j)
{
	struct str schema = string(in, j, "schema");
	if (!json_is_object(j) || !schema.s || !str_is(schema, "safir/1")) {
		wrong(in, "record.no-schema", "schema");
		return;
	}
	read_article(in, j);
	read_records(in, j, "actors", read_actor);
	read_records(in, j, "delegations", read_delegation);
	read_records(in, j, "meetings", read_meeting);
	read_records(in, j, "quotes", read_quote);
}

bool report_parse(struct str line, const char *where, struct report **out, struct fault *fault)
{
	json_error_t error;
	struct reading in = {report_new(), where, fault, false};
	json_t *j = json_loadb(line.n ? line.s : "", line.n, JSON_ALLOW_NUL, &error);
	if (j) {
		read_object(&in, j);
	} else {
		char at[32];
		snprintf(at, sizeof at, "%d", error.position);
		wrong(&in, "record.no-json", at);
	}
	json_decref(j);
	if (in.failed)
		report_free(in.r);
	else
		*out = in.r;
	return !in.failed;
}
