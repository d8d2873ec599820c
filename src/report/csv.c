/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/exchange.h"

#include "base/buf.h"
#include "report/report.h"

/* RFC 4180, 2: quoted when it must be, quotes doubled, lines end in CR LF. */
static void field(struct buf *out, struct str s)
{
	bool plain = true;
	if (out->len && out->data[out->len - 1] != '\n')
		buf_char(out, ',');
	for (size_t i = 0; i < s.n; i++)
		plain = plain && s.s[i] != '"' && s.s[i] != ',' && s.s[i] != '\r' && s.s[i] != '\n';
	if (plain) {
		buf_str(out, s);
		return;
	}
	buf_char(out, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] == '"')
			buf_char(out, '"');
		buf_char(out, s.s[i]);
	}
	buf_char(out, '"');
}

static void word(struct buf *out, const char *s)
{
	field(out, str_of(s));
}

static void number(struct buf *out, size_t n)
{
	struct buf digits = BUF_INIT;
	buf_fmt(&digits, "%zu", n);
	field(out, buf_view(&digits));
	buf_release(&digits);
}

static void end_row(struct buf *out)
{
	buf_cat(out, "\r\n");
}

static const char *name_of(const struct report *r, struct ref ref)
{
	if (ref.kind == REF_DELEGATION)
		return r->delegations.items[ref.index].of;
	if (ref.kind != REF_ACTOR)
		return NULL;
	const struct actor *a = &r->actors.items[ref.index];
	return a->name ? a->name : a->title;
}

static const char *title_of(const struct report *r, struct ref ref)
{
	return ref.kind == REF_ACTOR ? r->actors.items[ref.index].title : NULL;
}

static void names(struct buf *out, const struct report *r, struct ref first, const struct refs *more)
{
	struct buf all = BUF_INIT;
	const char *one = name_of(r, first);
	buf_cat(&all, one ? one : "");
	for (size_t i = 0; i < more->n; i++) {
		const char *next = name_of(r, more->items[i]);
		if (next && all.len)
			buf_cat(&all, "; ");
		buf_cat(&all, next ? next : "");
	}
	field(out, buf_view(&all));
	buf_release(&all);
}

static void about_report(struct buf *out, const struct report *r)
{
	const struct article *a = &r->article;
	word(out, a->path);
	word(out, a->date);
	word(out, a->source);
	field(out, str_sub(a->text.s, a->title.begin, a->title.end));
}

/* Where it stands, its words, how sure it is. */
static void place(struct buf *out, const struct report *r, struct ref ref)
{
	struct span at, cue;
	report_record_span(r, ref, &at, &cue);
	number(out, at.begin);
	number(out, at.end);
	field(out, str_sub(r->article.text.s, at.begin, at.end));
	number(out, report_why(r, ref)->confidence);
	end_row(out);
}

static void begin_row(struct buf *out, const struct report *r, struct ref ref)
{
	char id[12];
	ref_id(ref, id);
	about_report(out, r);
	word(out, id);
}

static void put_quotes(const struct report *r, struct buf *out)
{
	for (uint32_t i = 0; i < r->quotes.n; i++) {
		const struct quote *q = &r->quotes.items[i];
		const struct ref ref = {REF_QUOTE, i};
		begin_row(out, r, ref);
		word(out, quote_kind_name(q->kind));
		names(out, r, q->speaker, &q->also);
		word(out, title_of(r, q->speaker));
		word(out, q->speaker.kind == REF_ACTOR ? r->actors.items[q->speaker.index].country : NULL);
		word(out, name_of(r, q->via));
		place(out, r, ref);
	}
}

static void put_meetings(const struct report *r, struct buf *out)
{
	for (uint32_t i = 0; i < r->meetings.n; i++) {
		const struct meeting *m = &r->meetings.items[i];
		const struct ref ref = {REF_MEETING, i};
		begin_row(out, r, ref);
		word(out, meeting_kind_name(m->kind));
		word(out, meeting_status_name(m->status));
		word(out, m->date);
		word(out, m->place);
		names(out, r, (struct ref){REF_NONE, 0}, &m->participants);
		place(out, r, ref);
	}
}

static void put_delegations(const struct report *r, struct buf *out)
{
	for (uint32_t i = 0; i < r->delegations.n; i++) {
		const struct delegation *d = &r->delegations.items[i];
		const struct ref ref = {REF_DELEGATION, i};
		begin_row(out, r, ref);
		word(out, d->of);
		word(out, name_of(r, d->head));
		word(out, title_of(r, d->head));
		names(out, r, (struct ref){REF_NONE, 0}, &d->members);
		place(out, r, ref);
	}
}

static void put_people(const struct report *r, struct buf *out)
{
	for (uint32_t i = 0; i < r->actors.n; i++) {
		const struct actor *a = &r->actors.items[i];
		const struct ref ref = {REF_ACTOR, i};
		begin_row(out, r, ref);
		word(out, actor_kind_name(a->kind));
		word(out, a->name);
		word(out, a->latin);
		word(out, a->title);
		word(out, a->country);
		number(out, a->mentions.n);
		place(out, r, ref);
	}
}

static void put_report(const struct report *r, struct buf *out)
{
	about_report(out, r);
	word(out, r->article.lang);
	word(out, r->article.url);
	number(out, r->delegations.n);
	number(out, r->meetings.n);
	number(out, r->quotes.n);
	number(out, r->actors.n);
	end_row(out);
}

static const struct {
	const char *head; /* behind path, date, outlet, title */
	void (*put)(const struct report *r, struct buf *out);
} tables[TABLES] = {
    [TABLE_QUOTES] = {"id,kind,speaker,speaker_title,country,via,begin,end,words,confidence", put_quotes},
    [TABLE_MEETINGS] = {"id,kind,status,when,where,participants,begin,end,words,confidence", put_meetings},
    [TABLE_DELEGATIONS] = {"id,of,head,head_title,members,begin,end,words,confidence", put_delegations},
    [TABLE_PEOPLE] = {"id,kind,name,latin,title,country,mentions,begin,end,words,confidence", put_people},
    [TABLE_REPORTS] = {"lang,url,delegations,meetings,quotes,people", put_report},
};

void report_csv_head(enum table table, struct buf *out)
{
	buf_fmt(out, "report,date,outlet,headline,%s\r\n", tables[table].head);
}

void report_csv(const struct report *r, enum table table, struct buf *out)
{
	tables[table].put(r, out);
}
