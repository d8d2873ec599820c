/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/document.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/file.h"
#include "intake/filedate.h"
#include "intake/headline.h"
#include "intake/intake.h"
#include "intake/stamp.h"
#include "report/report.h"

bool document_begin(struct reading *r, struct document *d)
{
	r->n++;
	if (r->enough || (r->only && r->n != r->only))
		return false;
	*d = (struct document){.report = r->into ? r->into : report_new()};
	d->article = &d->report->article;
	*d->article = (struct article){0};
	return true;
}

static void let_go(struct document *d)
{
	buf_release(&d->title);
	buf_release(&d->body);
	d->report = NULL;
}

void document_drop(const struct reading *r, struct document *d)
{
	if (!r->into)
		report_free(d->report);
	let_go(d);
}

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

void buf_squeezed(struct buf *out, struct str s)
{
	bool pending = false, first = true;
	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		while (i < s.n && !blank(s.s[i]))
			i++;
		if (i > from) {
			if (pending && !first)
				buf_char(out, ' ');
			buf_add(out, s.s + from, i - from);
			first = pending = false;
		}
		for (; i < s.n && blank(s.s[i]); i++)
			pending = true;
	}
}

const char *document_word(const struct document *d, struct str s)
{
	struct buf b = BUF_INIT;
	buf_squeezed(&b, s);
	const char *word = b.len ? arena_str(d->report->arena, buf_view(&b)) : NULL;
	buf_release(&b);
	return word;
}

void document_date(struct document *d, struct str s)
{
	struct stamp_day day;
	if (!stamp_parse(s, &day))
		return;
	memcpy(d->article->date, day.date, sizeof day.date);
	d->article->date_from = "metadata";
}

static void date_settle(const struct reading *r, struct article *a)
{
	const struct intake_options *o = r->options;
	if (o->date) {
		snprintf(a->date, sizeof a->date, "%s", o->date);
		a->date_from = "option";
	} else if (a->date[0]) {
		a->date_from = "metadata";
	} else if (strcmp(r->name, "-") == 0) {
		return;
	} else if (date_from_name(r->name, a->date)) {
		a->date_from = "name";
	} else if (o->written) {
		snprintf(a->date, sizeof a->date, "%s", o->written);
		a->date_from = "mtime";
	} else if (date_from_seconds(file_mtime(r->name), a->date)) {
		a->date_from = "mtime";
	}
}

static const char *path_of(const struct reading *r, struct arena *arena)
{
	struct buf b = BUF_INIT;
	if (r->path)
		return arena_str(arena, str_of(r->path));
	buf_cat(&b, r->name);
	if (r->many)
		buf_fmt(&b, "#%zu", r->n);
	const char *path = arena_str(arena, buf_view(&b));
	buf_release(&b);
	return path;
}

static void go(struct reading *r, struct document *d)
{
	struct article *a = d->article;
	a->path = path_of(r, d->report->arena);
	a->rtl = d->direction ? d->direction == DIRECTION_RTL : text_is_rtl(a->text);
	date_settle(r, a);
	r->taken = true;
	r->enough = r->only != 0;
	if (!r->into && !r->sink->take(r->sink->with, d->report))
		r->enough = true;
	let_go(d);
}

void document_end_text(struct reading *r, struct document *d, struct buf *text)
{
	struct article *a = d->article;
	a->text = arena_adopt(d->report->arena, text);
	a->title = headline_find(a->text);
	go(r, d);
}

/* Whether the body says the title once more at its start; *after: where it goes on. */
static bool repeats(struct str body, struct str title, size_t *after)
{
	if (!str_starts(body, title) || (body.n > title.n && body.s[title.n] != '\n'))
		return false;
	for (*after = title.n; *after < body.n && blank(body.s[*after]);)
		++*after;
	return true;
}

void document_end(struct reading *r, struct document *d)
{
	struct article *a = d->article;
	struct str body = buf_view(&d->body), title;
	struct buf text = BUF_INIT;
	size_t after;
	while (body.n && blank(body.s[body.n - 1]))
		body.n--;
	buf_squeezed(&text, buf_view(&d->title));
	title = buf_view(&text);
	if (title.n && repeats(body, title, &after))
		body = str_sub(body.s, after, body.n);
	struct span span = {0, (uint32_t)title.n};
	if (title.n && body.n)
		buf_cat(&text, "\n\n");
	buf_str(&text, body);
	if (text.len)
		buf_char(&text, '\n');
	a->text = arena_adopt(d->report->arena, &text);
	a->title = span_empty(span) ? headline_find(a->text) : span;
	go(r, d);
}

void reading_skip(struct reading *r, const char *name, const char *why)
{
	struct fault fault = FAULT_INIT;
	struct buf full = BUF_INIT;
	buf_fmt(&full, "%s//%s", r->name, name);
	fault_set(&fault, "part.skipped", full.data, why, NULL);
	if (r->sink && !r->enough && !r->sink->skip(r->sink->with, full.data, &fault))
		r->enough = true;
	fault_release(&fault);
	buf_release(&full);
}
