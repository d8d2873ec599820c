/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/dump.h"

#include "base/buf.h"
#include "base/catalog.h"
#include "report/json.h"
#include "report/report.h"

static void field(struct buf *out, const char *key, const char *value)
{
	buf_fmt(out, "%s: ", key);
	buf_printable(out, str_of(value ? value : "-"));
	buf_char(out, '\n');
}

static void said(struct buf *out, const char *key, const char *value)
{
	if (value && *value)
		field(out, key, value);
}

/* What only some formats say. */
static void format_fields(const struct article *a, struct buf *out)
{
	said(out, "source", a->source);
	said(out, "url", a->url);
	said(out, "byline", a->byline);
	said(out, "dateline", a->dateline);
	said(out, "stated_lang", a->stated_lang);
	said(out, "status", a->status == ARTICLE_USABLE ? NULL : article_status_name(a->status));
	said(out, "embargo", a->embargo);
	if (a->urgency)
		buf_fmt(out, "urgency: %u\n", (unsigned)a->urgency);
}

void dump_text(const struct report *r, struct buf *out)
{
	const struct article *a = &r->article;
	field(out, "encoding", a->encoding);
	field(out, "direction", a->rtl ? "rtl" : "ltr");
	field(out, "date", a->date[0] ? a->date : NULL);
	field(out, "date_from", a->date_from);
	format_fields(a, out);
	buf_fmt(out, "title: %u-%u\n", (unsigned)a->title.begin, (unsigned)a->title.end);
	buf_fmt(out, "bytes: %zu\n", a->text.n);
	for (size_t at = 0; at < a->text.n;) {
		size_t end = at;
		while (end < a->text.n && a->text.s[end] != '\n')
			end++;
		buf_fmt(out, "%8zu  ", at);
		buf_printable(out, str_sub(a->text.s, at, end));
		buf_char(out, '\n');
		at = end + 1;
	}
}

void dump_report(const struct report *r, struct buf *out)
{
	report_json_indented(r, out);
}
