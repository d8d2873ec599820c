/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/answers.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

#include "base/buf.h"
#include "base/die.h"
#include "report/form.h"
#include "report/value.h"

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
	value_put(j, "report", json_integer(r->id));
	value_put(j, "date", value_word(r->date));
	value_put(j, "outlet", value_word(r->outlet));
	value_put(j, "lang", value_word(r->lang));
	value_put(j, "title", value_word(r->title));
	value_put(j, "path", value_word(r->path));
	value_put(j, "delegations", json_integer(r->delegations));
	value_put(j, "meetings", json_integer(r->meetings));
	value_put(j, "quotes", json_integer(r->quotes));
	value_put(j, "alike", json_integer(r->alike));
}

void hit_json(const struct hit *h, struct buf *out)
{
	json_t *j = value_must(json_object()), *marks = value_must(json_array());
	put_row(j, &h->report);
	value_put(j, "at", value_span(h->at));
	value_put(j, "record", value_ref(h->record));
	value_put(j, "snippet", value_word(h->snippet));
	for (size_t i = 0; i < h->marks.n; i++)
		value_add(marks, value_span(h->marks.items[i]));
	value_put(j, "marks", marks);
	value_put(j, "why", value_word(h->why));
	dump(j, out);
}

static json_t *events(const struct events *events)
{
	json_t *list = value_must(json_array());
	for (size_t i = 0; i < events->n; i++) {
		const struct event *e = &events->items[i];
		json_t *j = value_must(json_object());
		value_put(j, "kind", value_word(event_kind_name(e->kind)));
		value_put(j, "date", value_word(e->date));
		value_put(j, "report", json_integer(e->report));
		value_put(j, "record", value_ref(e->record));
		value_put(j, "at", value_span(e->at));
		value_put(j, "words", value_word(e->words));
		value_put(j, "title", value_word(e->title));
		value_put(j, "via", value_word(e->via));
		value_put(j, "outlet", value_word(e->outlet));
		value_add(list, j);
	}
	return list;
}

static json_t *forms(const struct official_page *p)
{
	json_t *list = value_must(json_array());
	for (size_t i = 0; i < p->n_forms; i++) {
		json_t *j = value_must(json_object());
		value_put(j, "name", value_word(p->forms[i].form));
		value_put(j, "reports", json_integer(p->forms[i].n));
		value_add(list, j);
	}
	return list;
}

static json_t *titles(const struct official_page *p)
{
	json_t *list = value_must(json_array());
	for (size_t i = 0; i < p->n_titles; i++) {
		json_t *j = value_must(json_object());
		value_put(j, "title", value_word(p->titles[i].title));
		value_put(j, "first", value_word(p->titles[i].first));
		value_put(j, "last", value_word(p->titles[i].last));
		value_put(j, "reports", json_integer(p->titles[i].n));
		value_add(list, j);
	}
	return list;
}

static json_t *met(const struct official_page *p)
{
	json_t *list = value_must(json_array());
	for (size_t i = 0; i < p->n_met; i++) {
		json_t *j = value_must(json_object());
		value_put(j, "name", value_word(p->met[i].name));
		value_put(j, "official", p->met[i].official ? json_integer(p->met[i].official) : json_null());
		value_put(j, "times", json_integer(p->met[i].n));
		value_put(j, "last", value_word(p->met[i].last));
		value_add(list, j);
	}
	return list;
}

void dossier_json(const struct dossier *d, struct buf *out)
{
	const struct official *o = &d->page->official;
	json_t *j = value_must(json_object());
	value_put(j, "official", json_integer(o->id));
	value_put(j, "name", value_word(o->name));
	value_put(j, "latin", value_word(o->latin));
	value_put(j, "country", value_word(o->country));
	value_put(j, "title", value_word(o->title));
	value_put(j, "why", value_word(o->why));
	value_put(j, "reports", json_integer(o->reports));
	value_put(j, "quotes_by", json_integer(o->by));
	value_put(j, "quotes_about", json_integer(o->about));
	value_put(j, "meetings", json_integer(o->meetings));
	value_put(j, "names", forms(d->page));
	value_put(j, "titles", titles(d->page));
	value_put(j, "met", met(d->page));
	value_put(j, "by", events(d->by));
	value_put(j, "about", events(d->about));
	value_put(j, "met_in", events(d->meetings));
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
