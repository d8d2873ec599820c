/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/form.h"

#include "base/buf.h"
#include "base/catalog.h"
#include "report/report.h"
#include "text/utf8.h"

#define MIDDLE_DOT " \xC2\xB7 "

static bool line_end(uint32_t c)
{
	return c == '\n' || c == '\r';
}

/* A character that is not handed on as it is. */
static bool special(uint32_t c)
{
	return line_end(c) || c == '\t' || c == ' ' || c == 0xFEFF;
}

/* Where the run of characters that are no special ones ends. */
static size_t run_end(struct str s, size_t at)
{
	while (at < s.n) {
		size_t was = at;
		if (special(utf8_next(s.s, s.n, &at)))
			return was;
	}
	return at;
}

/* `lines`: line ends stay and blanks are kept as they are. */
static void form_put(struct buf *out, struct str s, bool lines)
{
	bool blank = true; /* nothing, or a blank, stands before */
	for (size_t at = 0; at < s.n;) {
		size_t was = at, end = run_end(s, at);
		if (end > at) {
			buf_printable(out, str_sub(s.s, at, end));
			blank = false;
			at = end;
			continue;
		}
		uint32_t c = utf8_next(s.s, s.n, &at);
		if (c == 0xFEFF || (lines && c == '\r' && at < s.n && s.s[at] == '\n'))
			continue;
		if (!lines && !blank)
			buf_char(out, ' ');
		if (lines)
			buf_char(out, c == '\t' || c == ' ' ? s.s[was] : '\n');
		blank = !lines;
	}
}

void form_line(struct buf *out, struct str s)
{
	form_put(out, s, false);
}

void form_lines(struct buf *out, struct str s)
{
	form_put(out, s, true);
}

static struct str words(const struct report *r, struct span s)
{
	return str_sub(r->article.text.s, s.begin, s.end);
}

/* Who a reference is: a name, else a title, else the first words that stand for it. */
static void put_ref(const struct report *r, struct ref ref, struct buf *out)
{
	if (ref.kind == REF_ACTOR) {
		const struct actor *a = &r->actors.items[ref.index];
		if (a->name || a->title)
			form_line(out, str_of(a->name ? a->name : a->title));
		else if (a->mentions.n)
			form_line(out, words(r, a->mentions.items[0]));
	} else if (ref.kind == REF_DELEGATION) {
		const struct delegation *d = &r->delegations.items[ref.index];
		if (d->mentions.n)
			form_line(out, words(r, d->mentions.items[0]));
		else if (d->of)
			form_line(out, str_of(d->of));
	}
}

static void put_refs(const struct report *r, const struct refs *refs, struct buf *out)
{
	for (size_t i = 0; i < refs->n; i++) {
		if (i)
			buf_cat(out, MIDDLE_DOT);
		put_ref(r, refs->items[i], out);
	}
}

void form_who(const struct report *r, struct ref ref, struct buf *out)
{
	if (ref.kind == REF_MEETING)
		put_refs(r, &r->meetings.items[ref.index].participants, out);
	else
		put_ref(r, ref.kind == REF_QUOTE ? r->quotes.items[ref.index].speaker : ref, out);
}

/* `  label  words`, the line left out when there are none. */
static void put_field(const struct catalog *cat, const char *key, const char *s, struct buf *out)
{
	if (!s || !*s)
		return;
	buf_cat(out, "    ");
	catalog_say(cat, out, key, NULL, 0);
	buf_char(out, ' ');
	form_line(out, str_of(s));
	buf_char(out, '\n');
}

static void put_heading(const struct catalog *cat, const char *key, size_t n, struct buf *out)
{
	struct buf count = BUF_INIT;
	buf_fmt(&count, "%zu", n);
	buf_char(out, '\n');
	catalog_say3(cat, out, key, count.data, NULL, NULL);
	buf_char(out, '\n');
	buf_release(&count);
}

static void put_id(enum ref_kind kind, size_t index, struct buf *out)
{
	char id[12];
	ref_id((struct ref){kind, (uint32_t)index}, id);
	buf_fmt(out, "%s  ", id);
}

static void put_actor_tail(const struct actor *a, struct buf *out)
{
	if (a->name && a->title) {
		buf_cat(out, MIDDLE_DOT);
		form_line(out, str_of(a->title));
	}
	if (a->country[0])
		buf_fmt(out, " (%s)", a->country);
	buf_char(out, '\n');
}

static void put_delegations(const struct report *r, const struct catalog *cat, struct buf *out)
{
	put_heading(cat, "form.delegations", r->delegations.n, out);
	for (size_t i = 0; i < r->delegations.n; i++) {
		const struct delegation *d = &r->delegations.items[i];
		put_id(REF_DELEGATION, i, out);
		put_ref(r, (struct ref){REF_DELEGATION, (uint32_t)i}, out);
		if (d->of && d->mentions.n) {
			buf_cat(out, " (");
			form_line(out, str_of(d->of));
			buf_char(out, ')');
		}
		buf_char(out, '\n');
		if (d->head.kind == REF_ACTOR) {
			buf_cat(out, "    ");
			catalog_say(cat, out, "form.head", NULL, 0);
			buf_char(out, ' ');
			put_ref(r, d->head, out);
			put_actor_tail(&r->actors.items[d->head.index], out);
		}
		if (d->members.n) {
			buf_cat(out, "    ");
			catalog_say(cat, out, "form.members", NULL, 0);
			buf_char(out, ' ');
			put_refs(r, &d->members, out);
			buf_char(out, '\n');
		}
	}
}

static void put_named(const struct catalog *cat, const char *prefix, const char *name, struct buf *out)
{
	struct buf key = BUF_INIT;
	buf_fmt(&key, "%s.%s", prefix, name);
	catalog_say(cat, out, key.data, NULL, 0);
	buf_release(&key);
}

static void put_meetings(const struct report *r, const struct catalog *cat, struct buf *out)
{
	put_heading(cat, "form.meetings", r->meetings.n, out);
	for (size_t i = 0; i < r->meetings.n; i++) {
		const struct meeting *m = &r->meetings.items[i];
		put_id(REF_MEETING, i, out);
		put_refs(r, &m->participants, out);
		buf_cat(out, m->participants.n ? "\n    " : "");
		put_named(cat, "form.meeting", meeting_kind_name(m->kind), out);
		buf_cat(out, MIDDLE_DOT);
		put_named(cat, "form.status", meeting_status_name(m->status), out);
		buf_char(out, '\n');
		put_field(cat, "form.place", m->place, out);
		put_field(cat, "form.date", m->date, out);
		for (size_t k = 0; k < m->topics.n; k++) {
			buf_cat(out, "    ");
			catalog_say(cat, out, "form.topic", NULL, 0);
			buf_char(out, ' ');
			form_line(out, words(r, m->topics.items[k]));
			buf_char(out, '\n');
		}
	}
}

static void put_quotes(const struct report *r, const struct catalog *cat, struct buf *out)
{
	put_heading(cat, "form.quotes", r->quotes.n, out);
	for (size_t i = 0; i < r->quotes.n; i++) {
		const struct quote *q = &r->quotes.items[i];
		put_id(REF_QUOTE, i, out);
		if (q->speaker.kind == REF_NONE)
			catalog_say(cat, out, "form.nobody", NULL, 0);
		put_ref(r, q->speaker, out);
		buf_cat(out, q->also.n ? ", " : "");
		put_refs(r, &q->also, out);
		if (q->via.kind != REF_NONE) {
			buf_cat(out, MIDDLE_DOT);
			catalog_say(cat, out, "form.via", NULL, 0);
			buf_char(out, ' ');
			put_ref(r, q->via, out);
		}
		buf_cat(out, "\n    ");
		struct buf content = BUF_INIT;
		form_line(&content, words(r, q->span));
		catalog_say3(cat, out, q->kind == QUOTE_INDIRECT ? "form.indirect" : "form.direct", buf_cstr(&content),
		    NULL, NULL);
		buf_char(out, '\n');
		buf_release(&content);
	}
}

static void put_people(const struct report *r, const struct catalog *cat, struct buf *out)
{
	size_t n = 0;
	for (size_t i = 0; i < r->actors.n; i++)
		n += r->actors.items[i].kind == ACTOR_PERSON;
	put_heading(cat, "form.people", n, out);
	for (size_t i = 0; i < r->actors.n; i++) {
		if (r->actors.items[i].kind != ACTOR_PERSON)
			continue;
		put_id(REF_ACTOR, i, out);
		put_ref(r, (struct ref){REF_ACTOR, (uint32_t)i}, out);
		put_actor_tail(&r->actors.items[i], out);
	}
}

static void put_top(const struct report *r, bool with_text, struct buf *out)
{
	const struct article *a = &r->article;
	form_line(out, str_of(a->path));
	if (a->date[0]) {
		buf_cat(out, MIDDLE_DOT);
		buf_cat(out, a->date);
	}
	if (a->source) {
		buf_cat(out, MIDDLE_DOT);
		form_line(out, str_of(a->source));
	}
	buf_char(out, '\n');
	if (!with_text && !span_empty(a->title)) {
		form_line(out, words(r, a->title));
		buf_char(out, '\n');
	}
	if (!with_text || !a->text.n)
		return;
	buf_char(out, '\n');
	form_lines(out, a->text);
	if (out->data[out->len - 1] != '\n')
		buf_char(out, '\n');
}

void report_text(const struct report *r, const struct catalog *cat, bool with_text, struct buf *out)
{
	put_top(r, with_text, out);
	if (!r->delegations.n && !r->meetings.n && !r->quotes.n && !r->actors.n) {
		buf_char(out, '\n');
		catalog_say(cat, out, "form.nothing", NULL, 0);
		buf_char(out, '\n');
		return;
	}
	put_delegations(r, cat, out);
	put_meetings(r, cat, out);
	put_quotes(r, cat, out);
	put_people(r, cat, out);
}
