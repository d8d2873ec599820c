/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json.h"

#include <jansson.h>

#include "base/buf.h"
#include "base/die.h"
#include "report/report.h"
#include "report/value.h"

static json_t *ids_json(const struct refs *refs)
{
	json_t *j = value_must(json_array());
	for (size_t i = 0; i < refs->n; i++)
		value_add(j, value_ref(refs->items[i]));
	return j;
}

static json_t *record(enum ref_kind kind, uint32_t index)
{
	json_t *j = value_must(json_object());
	value_put(j, "id", value_ref((struct ref){kind, index}));
	return j;
}

static void put_why(json_t *j, const struct why *w)
{
	value_put(j, "rule", w->pattern || w->rule ? value_word(why_rule(w)) : json_null());
	value_put(j, "step", w->step ? json_string(reason_name((enum reason)w->step)) : json_null());
	value_put(j, "confidence", w->confidence ? json_real(w->confidence / 100.0) : json_null());
}

static json_t *actor_json(const struct actor *a, uint32_t index)
{
	json_t *j = record(REF_ACTOR, index);
	value_put(j, "kind", json_string(actor_kind_name(a->kind)));
	value_put(j, "name", value_word(a->name));
	value_put(j, "latin", value_word(a->latin));
	value_put(j, "title", value_word(a->title));
	value_put(j, "country", value_word(a->country));
	value_put(j, "mentions", value_spans(&a->mentions));
	put_why(j, &a->why);
	return j;
}

static json_t *delegation_json(const struct delegation *d, uint32_t index)
{
	json_t *j = record(REF_DELEGATION, index);
	value_put(j, "of", value_word(d->of));
	value_put(j, "head", value_ref(d->head));
	value_put(j, "members", ids_json(&d->members));
	value_put(j, "mentions", value_spans(&d->mentions));
	put_why(j, &d->why);
	return j;
}

static json_t *meeting_json(const struct meeting *m, uint32_t index)
{
	json_t *j = record(REF_MEETING, index);
	value_put(j, "kind", json_string(meeting_kind_name(m->kind)));
	value_put(j, "status", json_string(meeting_status_name(m->status)));
	value_put(j, "participants", ids_json(&m->participants));
	value_put(j, "cue", value_span(m->cue));
	value_put(j, "place", value_word(m->place));
	value_put(j, "date", value_word(m->date));
	value_put(j, "topics", value_spans(&m->topics));
	put_why(j, &m->why);
	return j;
}

static json_t *quote_json(const struct quote *q, uint32_t index)
{
	json_t *j = record(REF_QUOTE, index);
	value_put(j, "kind", json_string(quote_kind_name(q->kind)));
	value_put(j, "span", value_span(q->span));
	value_put(j, "cue", value_span(q->cue));
	value_put(j, "speaker", value_ref(q->speaker));
	value_put(j, "also", ids_json(&q->also));
	value_put(j, "via", value_ref(q->via));
	value_put(j, "speaker_mention", value_span(q->speaker_mention));
	put_why(j, &q->why);
	return j;
}

static void put_said(json_t *j, const char *key, const char *value)
{
	if (value && *value)
		value_put(j, key, value_word(value));
}

/* What only news formats say: a key for each that was said. */
static void put_format(json_t *j, const struct article *a)
{
	put_said(j, "url", a->url);
	put_said(j, "byline", a->byline);
	put_said(j, "dateline", a->dateline);
	put_said(j, "stated_lang", a->stated_lang);
	put_said(j, "pubstatus", a->status == ARTICLE_USABLE ? NULL : article_status_name(a->status));
	put_said(j, "embargoed", a->embargo);
	if (a->urgency)
		value_put(j, "urgency", json_integer(a->urgency));
}

static void put_article(json_t *j, const struct article *a)
{
	value_put(j, "schema", json_string("safir/1"));
	value_put(j, "path", value_word(a->path));
	value_put(j, "lang", value_word(a->lang));
	value_put(j, "title",
	    span_empty(a->title) ? json_null() : value_text(str_sub(a->text.s, a->title.begin, a->title.end)));
	value_put(j, "source", value_word(a->source));
	value_put(j, "date", value_word(a->date));
	value_put(j, "date_from", value_word(a->date_from));
	value_put(j, "encoding", value_word(a->encoding));
	put_format(j, a);
}

static json_t *trace_json(const struct trace *t)
{
	json_t *j = value_must(json_object());
	value_put(j, "at", value_span(t->at));
	if (t->record.kind != REF_NONE)
		value_put(j, "record", value_ref(t->record));
	value_put(j, "reason", json_string(reason_name((enum reason)t->reason)));
	return j;
}

/* What was resolved of a record besides its step, and what was seen and rejected, when it was asked for. */
static void put_trail(json_t *j, const struct report *r)
{
	json_t *resolved = value_must(json_array()), *rejected = value_must(json_array());
	for (size_t i = 0; i < r->trail.n; i++) {
		const struct trace *t = &r->trail.items[i];
		value_add(reason_is_rejection((enum reason)t->reason) ? rejected : resolved, trace_json(t));
	}
	value_put(j, "resolved", resolved);
	value_put(j, "rejected", rejected);
}

#define PUT_ALL(object, key, list, make)                                                                               \
	do {                                                                                                           \
		json_t *array_ = value_must(json_array());                                                             \
		for (uint32_t i_ = 0; i_ < (list).n; i_++)                                                             \
			value_add(array_, make(&(list).items[i_], i_));                                                \
		value_put(object, key, array_);                                                                        \
	} while (0)

static json_t *report_object(const struct report *r, bool with_text)
{
	json_t *j = value_must(json_object());
	put_article(j, &r->article);
	PUT_ALL(j, "actors", r->actors, actor_json);
	PUT_ALL(j, "delegations", r->delegations, delegation_json);
	PUT_ALL(j, "meetings", r->meetings, meeting_json);
	PUT_ALL(j, "quotes", r->quotes, quote_json);
	if (r->traced)
		put_trail(j, r);
	if (with_text)
		value_put(j, "text", value_text(r->article.text));
	return j;
}

/* What a terminal could obey is written as \\u escapes: DEL, C1 controls, bidi embeddings, overrides and isolates, line
 * and paragraph separators. It stays the same JSON. */
static uint32_t terminal_control(const char *s, size_t n, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s;
	*len = p[0] == 0x7F ? 1 : p[0] == 0xC2 ? 2 : p[0] == 0xE2 ? 3 : 0;
	if (*len == 0 || *len > n)
		return 0;
	uint32_t c = *len == 1   ? p[0]
	             : *len == 2 ? (uint32_t)(p[1] & 0x3F) | 0x80
	                         : 0x2000U | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
	bool control =
	    c == 0x7F || (c >= 0x80 && c <= 0x9F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
	return control ? c : 0;
}

static int write_to(const char *bytes, size_t n, void *with)
{
	size_t from = 0;
	for (size_t i = 0; i < n;) {
		size_t len;
		uint32_t c = terminal_control(bytes + i, n - i, &len);
		if (!c) {
			i++;
			continue;
		}
		buf_add(with, bytes + from, i - from);
		buf_fmt(with, "\\u%04x", (unsigned)c);
		from = i += len;
	}
	buf_add(with, bytes + from, n - from);
	return 0;
}

static void object_write(const struct report *r, bool with_text, size_t flags, struct buf *out)
{
	json_t *j = report_object(r, with_text);
	/* The only real numbers are confidences: two digits. */
	if (json_dump_callback(j, write_to, out, flags | JSON_REAL_PRECISION(2)) != 0)
		die_no_memory();
	json_decref(j);
	buf_char(out, '\n');
}

void report_json(const struct report *r, bool with_text, struct buf *out)
{
	object_write(r, with_text, JSON_COMPACT, out);
}

void report_json_indented(const struct report *r, struct buf *out)
{
	object_write(r, false, JSON_INDENT(1), out);
}
