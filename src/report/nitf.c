/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/exchange.h"

#include "base/buf.h"
#include "report/marked.h"
#include "report/report.h"
#include "text/utf8.h"

/* XML 1.0, 2.2: not every control is a character there. */
static bool is_char(uint32_t c)
{
	return c == '\t' || c == '\n' || c == '\r' ||
	       (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF));
}

static void put_text(struct buf *out, struct str s)
{
	for (size_t at = 0; at < s.n;) {
		uint32_t c = utf8_next(s.s, s.n, &at);
		if (c == '<')
			buf_cat(out, "&lt;");
		else if (c == '>')
			buf_cat(out, "&gt;");
		else if (c == '&')
			buf_cat(out, "&amp;");
		else if (c == '"')
			buf_cat(out, "&quot;");
		else if (c == '\n' || c == '\r' || c == '\t')
			buf_char(out, ' ');
		else
			buf_cp(out, is_char(c) ? c : 0xFFFD);
	}
}

static void put_attribute(struct buf *out, const char *name, const char *value)
{
	if (!value || !*value)
		return;
	buf_fmt(out, " %s=\"", name);
	put_text(out, str_of(value));
	buf_char(out, '"');
}

static void put_element(struct buf *out, const char *name, struct str words)
{
	if (!words.n)
		return;
	buf_fmt(out, "<%s>", name);
	put_text(out, words);
	buf_fmt(out, "</%s>", name);
}

struct writing {
	const struct report *r;
	struct buf *out;
};

static const char *actor_name(const struct report *r, struct ref ref)
{
	if (ref.kind != REF_ACTOR)
		return NULL;
	const struct actor *a = &r->actors.items[ref.index];
	return a->name ? a->name : a->title;
}

static const char *element_of(const struct report *r, struct ref ref)
{
	if (ref.kind == REF_QUOTE)
		return "q";
	if (ref.kind == REF_MEETING)
		return "event";
	if (ref.kind == REF_DELEGATION)
		return "org";
	enum actor_kind kind = r->actors.items[ref.index].kind;
	return kind == ACTOR_PERSON ? "person" : kind == ACTOR_COUNTRY ? "location" : "org";
}

static void put_mark(void *with, struct ref ref, bool begins, bool again)
{
	struct writing *w = with;
	const struct report *r = w->r;
	const char *element = element_of(r, ref);
	char id[12];
	if (!begins) {
		buf_fmt(w->out, "</%s>", element);
		return;
	}
	buf_fmt(w->out, "<%s", element);
	ref_id(ref, id);
	/* An id of XML stands once; only quotes and meetings do. */
	if ((ref.kind == REF_QUOTE || ref.kind == REF_MEETING) && !again)
		put_attribute(w->out, "id", id);
	if (ref.kind == REF_QUOTE) {
		put_attribute(w->out, "quote-source", actor_name(r, r->quotes.items[ref.index].speaker));
	} else if (ref.kind == REF_MEETING) {
		put_attribute(w->out, "start-date", r->meetings.items[ref.index].date);
	} else if (ref.kind == REF_DELEGATION) {
		put_attribute(w->out, "idsrc", "safir");
		put_attribute(w->out, "value", r->delegations.items[ref.index].of);
	} else if (r->actors.items[ref.index].kind == ACTOR_COUNTRY) {
		put_attribute(w->out, "location-code", r->actors.items[ref.index].country);
		put_attribute(w->out, "code-source", *r->actors.items[ref.index].country ? "ISO3166-1" : NULL);
	} else {
		put_attribute(w->out, "idsrc", "safir");
		put_attribute(w->out, "value", actor_name(r, ref));
	}
	buf_char(w->out, '>');
}

static void put_paragraph(void *with, bool begins)
{
	buf_cat(((struct writing *)with)->out, begins ? "<p>" : "</p>");
}

static void put_words(void *with, struct str words)
{
	put_text(((struct writing *)with)->out, words);
}

static void put_day(struct buf *out, const char *element, const char *day)
{
	if (!*day)
		return;
	buf_fmt(out, "<%s norm=\"", element);
	for (const char *p = day; *p; p++)
		if (*p != '-')
			buf_char(out, *p);
	buf_cat(out, "\"/>");
}

static void put_head(const struct report *r, struct str title, struct buf *out)
{
	const struct article *a = &r->article;
	buf_cat(out, "<head>");
	put_element(out, "title", title);
	buf_cat(out, "<docdata>");
	buf_cat(out, "<doc-id");
	put_attribute(out, "id-string", a->url ? a->url : a->path);
	buf_cat(out, "/>");
	if (a->urgency) {
		const char digit[] = {(char)('0' + a->urgency % 10), '\0'};
		buf_cat(out, "<urgency");
		put_attribute(out, "ed-urg", digit);
		buf_cat(out, "/>");
	}
	put_day(out, "date.issue", a->date);
	put_day(out, "date.release", a->embargo);
	buf_cat(out, "</docdata>");
	if (a->source) {
		buf_cat(out, "<pubdata");
		put_attribute(out, "name", a->source);
		buf_cat(out, "/>");
	}
	buf_cat(out, "</head>");
}

void report_nitf(const struct report *r, struct buf *out)
{
	const struct article *a = &r->article;
	struct writing w = {r, out};
	const struct marked_ops ops = {put_paragraph, put_mark, put_words, &w};
	struct str title = str_sub(a->text.s, a->title.begin, a->title.end);
	buf_cat(out, "<nitf");
	put_attribute(out, "xmlns", "http://iptc.org/std/NITF/2006-10-18/");
	put_attribute(out, "xml:lang", a->lang);
	buf_cat(out, ">");
	put_head(r, title, out);
	buf_cat(out, "<body");
	put_attribute(out, "dir", a->rtl ? "rtl" : NULL);
	buf_cat(out, "><body.head>");
	if (title.n) {
		buf_cat(out, "<hedline>");
		put_element(out, "hl1", title);
		buf_cat(out, "</hedline>");
	}
	put_element(out, "byline", str_of(a->byline));
	put_element(out, "dateline", str_of(a->dateline));
	buf_cat(out, "</body.head><body.content>");
	marked_each(r, &ops);
	buf_cat(out, "</body.content></body></nitf>\n");
}
