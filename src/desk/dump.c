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

void dump_text(const struct report *r, struct buf *out)
{
	const struct article *a = &r->article;
	field(out, "encoding", a->encoding);
	field(out, "direction", a->rtl ? "rtl" : "ltr");
	field(out, "date", a->date[0] ? a->date : NULL);
	field(out, "date_from", a->date_from);
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
