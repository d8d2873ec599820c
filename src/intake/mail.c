/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/mail.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "intake/declared.h"
#include "intake/document.h"
#include "intake/html.h"
#include "intake/intake.h"
#include "intake/markup.h"
#include "intake/mime.h"
#include "report/report.h"

enum { DEEPEST = 8 /* parts within parts */ };

struct letter {
	struct reading *reading;
	struct document *d;
	struct markup m;
	enum { UNASKED, HERE, ABSENT } markup; /* whether libxml2 is there */
	struct fault *fault;
	bool lost; /* a part could not be converted: the fault says why */
};

/* What a part says of itself. */
struct about {
	struct buf type, how, placed, charset, format, delsp;
};

static void about_read(struct str head, struct about *a)
{
	*a = (struct about){.type = BUF_INIT};
	if (!mime_field(head, "Content-Type", &a->type))
		buf_cat(&a->type, "text/plain");
	(void)mime_field(head, "Content-Transfer-Encoding", &a->how);
	(void)mime_field(head, "Content-Disposition", &a->placed);
	(void)mime_param(buf_view(&a->type), "charset", &a->charset);
	(void)mime_param(buf_view(&a->type), "format", &a->format);
	(void)mime_param(buf_view(&a->type), "delsp", &a->delsp);
}

static void about_release(struct about *a)
{
	struct buf *all[] = {&a->type, &a->how, &a->placed, &a->charset, &a->format, &a->delsp};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		buf_release(all[i]);
}

static void attachment(struct letter *l, const struct about *a)
{
	struct buf name = BUF_INIT;
	if (!mime_param(buf_view(&a->placed), "filename", &name) && !mime_param(buf_view(&a->type), "name", &name)) {
		const char *end = a->type.len ? memchr(a->type.data, ';', a->type.len) : NULL;
		buf_add(&name, a->type.data, end ? (size_t)(end - a->type.data) : a->type.len);
	}
	reading_skip(l->reading, buf_cstr(&name), "part.attachment");
	buf_release(&name);
}

/* A mail in plain text needs no libxml2; without it, of one in HTML the tags are read as well. */
static bool has_markup(struct letter *l)
{
	struct fault unsaid = FAULT_INIT;
	if (l->markup == UNASKED)
		l->markup = markup_load(&l->m, &unsaid) ? HERE : ABSENT;
	fault_release(&unsaid);
	return l->markup == HERE;
}

static void text_part(struct letter *l, struct str body, const struct about *a, bool html)
{
	struct buf bytes = BUF_INIT, text = BUF_INIT;
	struct document *d = l->d;
	char known[DECLARED_NAME], said[DECLARED_NAME] = "";
	mime_decode(body, buf_view(&a->how), &bytes);
	if (a->charset.len)
		snprintf(said, sizeof said, "%s", a->charset.data);
	else if (html)
		(void)declared_find(buf_view(&bytes), said);
	l->lost |= !declared_read(buf_view(&bytes), l->reading->options->encoding, said, &text, known, l->fault);
	if (!d->article->encoding)
		d->article->encoding = arena_str(d->report->arena, str_of(known));
	if (d->body.len)
		buf_cat(&d->body, "\n\n");
	if (html && has_markup(l))
		html_fragment(&l->m, buf_view(&text), &d->body);
	else
		mail_lines(str_trim(buf_view(&text)), mime_is(buf_view(&a->format), "flowed"),
		    mime_is(buf_view(&a->delsp), "yes"), &d->body);
	buf_release(&bytes);
	buf_release(&text);
}

static void part_read(struct letter *l, struct str bytes, int depth);

/* How much a part is wanted among alternatives. */
static int wanted(struct str part)
{
	struct mime mime = mime_cut(part);
	struct buf type = BUF_INIT;
	bool typed = mime_field(mime.head, "Content-Type", &type);
	int rank = !str_trim(mime.body).n                             ? 0
	           : !typed || mime_is(buf_view(&type), "text/plain") ? 4
	           : mime_is(buf_view(&type), "text/html")            ? 3
	           : mime_is(buf_view(&type), "multipart/")           ? 2
	                                                              : 1;
	buf_release(&type);
	return rank;
}

static void alternatives(struct letter *l, struct str body, struct str boundary, int depth)
{
	struct str part, best = {NULL, 0};
	int most = 0;
	while (mime_part(&body, boundary, &part))
		if (wanted(part) > most) {
			most = wanted(part);
			best = part;
		}
	if (best.n)
		part_read(l, best, depth + 1);
}

static void multipart(struct letter *l, struct str body, const struct about *a, int depth)
{
	struct buf boundary = BUF_INIT;
	struct str part;
	(void)mime_param(buf_view(&a->type), "boundary", &boundary);
	if (mime_is(buf_view(&a->type), "multipart/alternative"))
		alternatives(l, body, buf_view(&boundary), depth);
	else
		while (mime_part(&body, buf_view(&boundary), &part))
			part_read(l, part, depth + 1);
	buf_release(&boundary);
}

/* A mail within the mail: its subject as a paragraph, its text behind it. */
static void inner_mail(struct letter *l, struct str body, int depth)
{
	struct mime mime = mime_cut(body);
	struct buf *out = &l->d->body;
	if (out->len)
		buf_cat(out, "\n\n");
	(void)mime_words_field(mime.head, "Subject", out);
	part_read(l, body, depth + 1);
}

static void part_read(struct letter *l, struct str bytes, int depth)
{
	struct mime mime = mime_cut(bytes);
	struct about a;
	about_read(mime.head, &a);
	struct str type = buf_view(&a.type);
	bool html = mime_is(type, "text/html");
	if (depth > DEEPEST)
		reading_skip(l->reading, "multipart", "part.deep");
	else if (mime_is(buf_view(&a.placed), "attachment"))
		attachment(l, &a);
	else if (mime_is(type, "multipart/"))
		multipart(l, mime.body, &a, depth);
	else if (mime_is(type, "message/rfc822"))
		inner_mail(l, mime.body, depth);
	else if (html || mime_is(type, "text/plain") || mime_is(type, "text/enriched"))
		text_part(l, mime.body, &a, html);
	else
		attachment(l, &a);
	about_release(&a);
}

struct str mail_sender(struct str from)
{
	from = str_trim(from);
	const char *angle = from.n ? memchr(from.s, '<', from.n) : NULL,
	           *round = from.n ? memchr(from.s, '(', from.n) : NULL;
	struct str name = angle ? str_trim(str_sub(from.s, 0, (size_t)(angle - from.s))) : from;
	if (!angle && round > from.s && from.s[from.n - 1] == ')')
		name = str_sub(round, 1, (size_t)(from.s + from.n - round) - 1);
	if (name.n > 1 && name.s[0] == '"' && name.s[name.n - 1] == '"')
		name = str_sub(name.s, 1, name.n - 1);
	if (!name.n && angle)
		name = str_sub(angle, 1, (size_t)(from.s + from.n - angle) - (from.s[from.n - 1] == '>'));
	return str_trim(name);
}

static void head_read(struct str head, struct document *d)
{
	struct buf from = BUF_INIT, date = BUF_INIT, list = BUF_INIT, url = BUF_INIT, lang = BUF_INIT;
	struct article *a = d->article;
	(void)mime_words_field(head, "Subject", &d->title);
	(void)mime_words_field(head, "From", &from);
	(void)mime_words_field(head, "List-Id", &list);
	(void)mime_field(head, "Archived-At", &url);
	(void)mime_field(head, "Content-Language", &lang);
	if (mime_field(head, "Date", &date))
		document_date(d, buf_view(&date));
	a->byline = document_word(d, mail_sender(buf_view(&from)));
	a->source = list.len ? document_word(d, mail_sender(buf_view(&list))) : a->byline;
	a->url = document_word(d, mail_sender(buf_view(&url)));
	a->stated_lang = document_word(d, buf_view(&lang));
	struct buf *all[] = {&from, &date, &list, &url, &lang};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		buf_release(all[i]);
}

/* `sent`: when, by what stands around it; used when it does not say itself. */
static bool letter_read(struct reading *r, struct str bytes, struct str sent, struct fault *fault)
{
	struct document d;
	struct letter l = {.reading = r, .d = &d, .fault = fault};
	if (!document_begin(r, &d))
		return true;
	head_read(mime_cut(bytes).head, &d);
	if (!d.article->date[0])
		document_date(&d, sent);
	part_read(&l, bytes, 0);
	if (l.lost) {
		document_drop(r, &d);
		return false;
	}
	if (!d.article->encoding)
		d.article->encoding = "UTF-8";
	document_end(r, &d);
	return true;
}

bool mail_read(struct reading *r, struct str bytes, struct fault *fault)
{
	return letter_read(r, bytes, STR(""), fault);
}

/* RFC 4155: a line that begins with "From " behind a blank one, with a time in it. */
static bool separates(struct str bytes, size_t at)
{
	if (at + 5 > bytes.n || memcmp(bytes.s + at, "From ", 5) != 0)
		return false;
	bool blank = at == 0 || (at > 1 && bytes.s[at - 2] == '\n') ||
	             (at > 2 && bytes.s[at - 2] == '\r' && bytes.s[at - 3] == '\n');
	const char *end = memchr(bytes.s + at, '\n', bytes.n - at);
	size_t n = end ? (size_t)(end - bytes.s) - at : bytes.n - at;
	return blank && memchr(bytes.s + at, ':', n) != NULL;
}

/* Behind From and who it is from. */
static struct str when_of(struct str line)
{
	struct str rest = str_trim(line), field;
	(void)str_cut(&rest, ' ', &field);
	(void)str_cut(&rest, ' ', &field);
	return rest;
}

/* Lines that begin with From, or were quoted before because they did, lose one mark. */
static void unquote(struct str mail, struct buf *out)
{
	struct str line;
	while (str_cut(&mail, '\n', &line)) {
		size_t marks = 0;
		while (marks < line.n && line.s[marks] == '>')
			marks++;
		if (marks && str_starts(str_sub(line.s, marks, line.n), STR("From ")))
			line = str_sub(line.s, 1, line.n);
		buf_str(out, line);
		if (mail.s)
			buf_char(out, '\n');
	}
}

bool mailbox_read(struct reading *r, struct str bytes, struct fault *fault)
{
	bool ok = true;
	for (size_t at = 0; at < bytes.n && ok && !r->enough;) {
		const char *end = memchr(bytes.s + at, '\n', bytes.n - at);
		size_t begin = end ? (size_t)(end - bytes.s) + 1 : bytes.n, next = begin;
		while (next < bytes.n && !separates(bytes, next)) {
			end = memchr(bytes.s + next, '\n', bytes.n - next);
			next = end ? (size_t)(end - bytes.s) + 1 : bytes.n;
		}
		struct buf mail = BUF_INIT;
		unquote(str_sub(bytes.s, begin, next), &mail);
		ok = letter_read(r, buf_view(&mail), when_of(str_sub(bytes.s, at, begin)), fault);
		buf_release(&mail);
		at = next;
	}
	return ok;
}
