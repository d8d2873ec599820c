/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/answers.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

#include "base/buf.h"
#include "base/die.h"
#include "report/form.h"
#include "text/utf8.h"

static json_t *must(json_t *j)
{
	if (!j)
		die_no_memory();
	return j;
}

static void put(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, must(value)) != 0)
		die_no_memory();
}

static void add(json_t *array, json_t *value)
{
	if (json_array_append_new(array, must(value)) != 0)
		die_no_memory();
}

/* Paths may hold any bytes; what is no UTF-8 becomes U+FFFD. */
static json_t *word(const char *s)
{
	if (!s || !*s)
		return json_null();
	size_t n = strlen(s);
	if (utf8_check(s, n) == n)
		return json_stringn_nocheck(s, n);
	struct buf b = BUF_INIT;
	for (size_t at = 0; at < n;)
		buf_cp(&b, utf8_next(s, n, &at));
	json_t *j = json_stringn_nocheck(b.data, b.len);
	buf_release(&b);
	return j;
}

static json_t *span(struct span s)
{
	if (span_empty(s))
		return json_null();
	json_t *j = must(json_array());
	add(j, json_integer(s.begin));
	add(j, json_integer(s.end));
	return j;
}

static json_t *record(struct ref ref)
{
	char id[12];
	if (ref.kind == REF_NONE)
		return json_null();
	ref_id(ref, id);
	return json_string(id);
}

static void dump(json_t *j, struct buf *out)
{
	char *text = json_dumps(j, JSON_COMPACT);
	if (!text)
		die_no_memory();
	buf_cat(out, text);
	free(text);
	json_decref(j);
}

static void put_row(json_t *j, const struct row *r)
{
	put(j, "report", json_integer(r->id));
	put(j, "date", word(r->date));
	put(j, "outlet", word(r->outlet));
	put(j, "lang", word(r->lang));
	put(j, "title", word(r->title));
	put(j, "path", word(r->path));
	put(j, "delegations", json_integer(r->delegations));
	put(j, "meetings", json_integer(r->meetings));
	put(j, "quotes", json_integer(r->quotes));
	put(j, "alike", json_integer(r->alike));
}

void hit_json(const struct hit *h, struct buf *out)
{
	json_t *j = must(json_object()), *marks = must(json_array());
	put_row(j, &h->report);
	put(j, "at", span(h->at));
	put(j, "record", record(h->record));
	put(j, "snippet", word(h->snippet));
	for (size_t i = 0; i < h->marks.n; i++)
		add(marks, span(h->marks.items[i]));
	put(j, "marks", marks);
	put(j, "why", word(h->why));
	dump(j, out);
}

static json_t *events(const struct events *events)
{
	json_t *list = must(json_array());
	for (size_t i = 0; i < events->n; i++) {
		const struct event *e = &events->items[i];
		json_t *j = must(json_object());
		put(j, "kind", word(event_kind_name(e->kind)));
		put(j, "date", word(e->date));
		put(j, "report", json_integer(e->report));
		put(j, "record", record(e->record));
		put(j, "at", span(e->at));
		put(j, "words", word(e->words));
		put(j, "title", word(e->title));
		put(j, "via", word(e->via));
		put(j, "outlet", word(e->outlet));
		add(list, j);
	}
	return list;
}

static json_t *forms(const struct official_page *p)
{
	json_t *list = must(json_array());
	for (size_t i = 0; i < p->n_forms; i++) {
		json_t *j = must(json_object());
		put(j, "name", word(p->forms[i].form));
		put(j, "reports", json_integer(p->forms[i].n));
		add(list, j);
	}
	return list;
}

static json_t *titles(const struct official_page *p)
{
	json_t *list = must(json_array());
	for (size_t i = 0; i < p->n_titles; i++) {
		json_t *j = must(json_object());
		put(j, "title", word(p->titles[i].title));
		put(j, "first", word(p->titles[i].first));
		put(j, "last", word(p->titles[i].last));
		put(j, "reports", json_integer(p->titles[i].n));
		add(list, j);
	}
	return list;
}

static json_t *met(const struct official_page *p)
{
	json_t *list = must(json_array());
	for (size_t i = 0; i < p->n_met; i++) {
		json_t *j = must(json_object());
		put(j, "name", word(p->met[i].name));
		put(j, "official", p->met[i].official ? json_integer(p->met[i].official) : json_null());
		put(j, "times", json_integer(p->met[i].n));
		put(j, "last", word(p->met[i].last));
		add(list, j);
	}
	return list;
}

void dossier_json(const struct dossier *d, struct buf *out)
{
	const struct official *o = &d->page->official;
	json_t *j = must(json_object());
	put(j, "official", json_integer(o->id));
	put(j, "name", word(o->name));
	put(j, "latin", word(o->latin));
	put(j, "country", word(o->country));
	put(j, "title", word(o->title));
	put(j, "why", word(o->why));
	put(j, "reports", json_integer(o->reports));
	put(j, "quotes_by", json_integer(o->by));
	put(j, "quotes_about", json_integer(o->about));
	put(j, "meetings", json_integer(o->meetings));
	put(j, "names", forms(d->page));
	put(j, "titles", titles(d->page));
	put(j, "met", met(d->page));
	put(j, "by", events(d->by));
	put(j, "about", events(d->about));
	put(j, "met_in", events(d->meetings));
	dump(j, out);
}

static void field(struct buf *out, const char *s)
{
	form_line(out, str_of(s ? s : ""));
	buf_char(out, '\t');
}

void hit_tsv(const struct hit *h, struct buf *out)
{
	char id[12] = "";
	if (h->record.kind != REF_NONE)
		ref_id(h->record, id);
	field(out, h->report.date);
	field(out, h->report.outlet);
	field(out, h->report.lang);
	field(out, h->report.path);
	buf_fmt(out, "%" PRIu32 "\t%" PRIu32 "\t%s\t", h->at.begin, h->at.end, id);
	form_line(out, str_of(h->snippet));
	buf_char(out, '\n');
}

void event_tsv(const struct event *e, struct buf *out)
{
	field(out, event_kind_name(e->kind));
	field(out, e->date);
	buf_fmt(out, "%" PRId64 "\t%" PRIu32 "\t%" PRIu32 "\t", e->report, e->at.begin, e->at.end);
	field(out, e->words);
	field(out, e->title);
	field(out, e->via);
	form_line(out, str_of(e->outlet ? e->outlet : ""));
	buf_char(out, '\n');
}

const char *event_kind_name(enum event_kind kind)
{
	switch (kind) {
	case EVENT_QUOTE_BY:
		return "by";
	case EVENT_QUOTE_ABOUT:
		return "about";
	case EVENT_MEETING:
		return "meeting";
	case EVENT_DELEGATION:
		return "delegation";
	case EVENT_ALL:
		break;
	}
	return "";
}
