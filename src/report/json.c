/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json.h"

#include <jansson.h>

#include "base/buf.h"
#include "base/die.h"
#include "report/report.h"
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

static json_t *text_json(struct str s)
{
	if (utf8_check(s.s, s.n) == s.n)
		return json_stringn_nocheck(s.n ? s.s : "", s.n);
	struct buf b = BUF_INIT;
	for (size_t at = 0; at < s.n;)
		buf_cp(&b, utf8_next(s.s, s.n, &at));
	json_t *j = json_stringn_nocheck(b.data, b.len);
	buf_release(&b);
	return j;
}

/* NULL and "" are both "the report does not say". */
static json_t *word_json(const char *s)
{
	return s && *s ? text_json(str_of(s)) : json_null();
}

static json_t *span_json(struct span s)
{
	if (span_empty(s))
		return json_null();
	json_t *j = must(json_array());
	add(j, json_integer(s.begin));
	add(j, json_integer(s.end));
	return j;
}

static json_t *spans_json(const struct spans *s)
{
	json_t *j = must(json_array());
	for (size_t i = 0; i < s->n; i++)
		add(j, span_json(s->items[i]));
	return j;
}

static json_t *id_json(struct ref ref)
{
	char id[12];
	if (ref.kind == REF_NONE)
		return json_null();
	ref_id(ref, id);
	return json_string(id);
}

static json_t *ids_json(const struct refs *refs)
{
	json_t *j = must(json_array());
	for (size_t i = 0; i < refs->n; i++)
		add(j, id_json(refs->items[i]));
	return j;
}

static json_t *record(enum ref_kind kind, uint32_t index)
{
	json_t *j = must(json_object());
	put(j, "id", id_json((struct ref){kind, index}));
	return j;
}

static void put_why(json_t *j, const struct why *w)
{
	put(j, "rule", w->pattern || w->rule ? word_json(why_rule(w)) : json_null());
	put(j, "step", w->step ? json_string(reason_name((enum reason)w->step)) : json_null());
	put(j, "confidence", w->confidence ? json_real(w->confidence / 100.0) : json_null());
}

static json_t *actor_json(const struct actor *a, uint32_t index)
{
	json_t *j = record(REF_ACTOR, index);
	put(j, "kind", json_string(actor_kind_name(a->kind)));
	put(j, "name", word_json(a->name));
	put(j, "latin", word_json(a->latin));
	put(j, "title", word_json(a->title));
	put(j, "country", word_json(a->country));
	put(j, "mentions", spans_json(&a->mentions));
	put_why(j, &a->why);
	return j;
}

static json_t *delegation_json(const struct delegation *d, uint32_t index)
{
	json_t *j = record(REF_DELEGATION, index);
	put(j, "of", word_json(d->of));
	put(j, "head", id_json(d->head));
	put(j, "members", ids_json(&d->members));
	put(j, "mentions", spans_json(&d->mentions));
	put_why(j, &d->why);
	return j;
}

static json_t *meeting_json(const struct meeting *m, uint32_t index)
{
	json_t *j = record(REF_MEETING, index);
	put(j, "kind", json_string(meeting_kind_name(m->kind)));
	put(j, "status", json_string(meeting_status_name(m->status)));
	put(j, "participants", ids_json(&m->participants));
	put(j, "cue", span_json(m->cue));
	put(j, "place", word_json(m->place));
	put(j, "date", word_json(m->date));
	put(j, "topics", spans_json(&m->topics));
	put_why(j, &m->why);
	return j;
}

static json_t *quote_json(const struct quote *q, uint32_t index)
{
	json_t *j = record(REF_QUOTE, index);
	put(j, "kind", json_string(quote_kind_name(q->kind)));
	put(j, "span", span_json(q->span));
	put(j, "cue", span_json(q->cue));
	put(j, "speaker", id_json(q->speaker));
	put(j, "also", ids_json(&q->also));
	put(j, "via", id_json(q->via));
	put(j, "speaker_mention", span_json(q->speaker_mention));
	put_why(j, &q->why);
	return j;
}

static void put_said(json_t *j, const char *key, const char *value)
{
	if (value && *value)
		put(j, key, word_json(value));
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
		put(j, "urgency", json_integer(a->urgency));
}

static void put_article(json_t *j, const struct article *a)
{
	put(j, "schema", json_string("safir/1"));
	put(j, "path", word_json(a->path));
	put(j, "lang", word_json(a->lang));
	put(j, "title",
	    span_empty(a->title) ? json_null() : text_json(str_sub(a->text.s, a->title.begin, a->title.end)));
	put(j, "source", word_json(a->source));
	put(j, "date", word_json(a->date));
	put(j, "date_from", word_json(a->date_from));
	put(j, "encoding", word_json(a->encoding));
	put_format(j, a);
}

static json_t *trace_json(const struct trace *t)
{
	json_t *j = must(json_object());
	put(j, "at", span_json(t->at));
	if (t->record.kind != REF_NONE)
		put(j, "record", id_json(t->record));
	put(j, "reason", json_string(reason_name((enum reason)t->reason)));
	return j;
}

/* What was resolved of a record besides its step, and what was seen and rejected, when it was asked for. */
static void put_trail(json_t *j, const struct report *r)
{
	json_t *resolved = must(json_array()), *rejected = must(json_array());
	for (size_t i = 0; i < r->trail.n; i++) {
		const struct trace *t = &r->trail.items[i];
		add(reason_is_rejection((enum reason)t->reason) ? rejected : resolved, trace_json(t));
	}
	put(j, "resolved", resolved);
	put(j, "rejected", rejected);
}

#define PUT_ALL(object, key, list, make)                                                                               \
	do {                                                                                                           \
		json_t *array_ = must(json_array());                                                                   \
		for (uint32_t i_ = 0; i_ < (list).n; i_++)                                                             \
			add(array_, make(&(list).items[i_], i_));                                                      \
		put(object, key, array_);                                                                              \
	} while (0)

static json_t *report_object(const struct report *r, bool with_text)
{
	json_t *j = must(json_object());
	put_article(j, &r->article);
	PUT_ALL(j, "actors", r->actors, actor_json);
	PUT_ALL(j, "delegations", r->delegations, delegation_json);
	PUT_ALL(j, "meetings", r->meetings, meeting_json);
	PUT_ALL(j, "quotes", r->quotes, quote_json);
	if (r->traced)
		put_trail(j, r);
	if (with_text)
		put(j, "text", text_json(r->article.text));
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
