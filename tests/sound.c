/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "desk/desk.h"
#include "report/explain.h"
#include "report/form.h"
#include "report/json.h"
#include "report/parse.h"
#include "report/report.h"
#include "text/utf8.h"

static bool on_border(struct str text, uint32_t at)
{
	return at <= text.n && (at == text.n || ((unsigned char)text.s[at] & 0xC0) != 0x80);
}

static bool span_ok(struct str text, struct span s)
{
	return s.begin <= s.end && on_border(text, s.begin) && on_border(text, s.end);
}

static bool spans_ok(struct str text, const struct spans *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (!span_ok(text, s->items[i]) || span_empty(s->items[i]))
			return false;
	return true;
}

static bool actor_ok(const struct report *r, struct ref ref)
{
	return ref.kind == REF_NONE || (ref.kind == REF_ACTOR && ref.index < r->actors.n);
}

static bool party_ok(const struct report *r, struct ref ref)
{
	return ref.kind != REF_NONE &&
	       (actor_ok(r, ref) || (ref.kind == REF_DELEGATION && ref.index < r->delegations.n));
}

static bool refs_ok(const struct report *r, const struct refs *refs)
{
	for (size_t i = 0; i < refs->n; i++)
		if (!party_ok(r, refs->items[i]))
			return false;
	return true;
}

static bool whys_ok(const struct report *r)
{
	const size_t counts[] = {0, r->actors.n, r->delegations.n, r->meetings.n, r->quotes.n};
	for (enum ref_kind kind = REF_ACTOR; kind <= REF_QUOTE; kind++)
		for (uint32_t i = 0; i < counts[kind]; i++) {
			const struct why *w = report_why(r, (struct ref){kind, i});
			if (w->rule >= REASONS || w->step >= REASONS || w->confidence > 100)
				return false;
		}
	return true;
}

static bool trail_ok(const struct report *r, struct str text)
{
	for (size_t i = 0; i < r->trail.n; i++) {
		const struct trace *t = &r->trail.items[i];
		if (!span_ok(text, t->at) || t->reason >= REASONS ||
		    (t->record.kind == REF_ACTOR && t->record.index >= r->actors.n))
			return false;
	}
	return true;
}

static const char *records_unsound(const struct report *r, struct str text)
{
	for (size_t i = 0; i < r->actors.n; i++)
		if (!spans_ok(text, &r->actors.items[i].mentions))
			return "an actor's mentions";
	for (size_t i = 0; i < r->delegations.n; i++) {
		const struct delegation *d = &r->delegations.items[i];
		if (!spans_ok(text, &d->mentions) || !actor_ok(r, d->head) || !refs_ok(r, &d->members))
			return "a delegation";
	}
	for (size_t i = 0; i < r->meetings.n; i++) {
		const struct meeting *m = &r->meetings.items[i];
		if (!spans_ok(text, &m->topics) || !span_ok(text, m->cue) || !refs_ok(r, &m->participants))
			return "a meeting";
	}
	for (size_t i = 0; i < r->quotes.n; i++) {
		const struct quote *q = &r->quotes.items[i];
		if (!span_ok(text, q->span) || span_empty(q->span) || !span_ok(text, q->cue) ||
		    !span_ok(text, q->speaker_mention))
			return "a quote's spans";
		if (!(q->speaker.kind == REF_NONE || party_ok(r, q->speaker)) || !refs_ok(r, &q->also) ||
		    !(q->via.kind == REF_NONE || party_ok(r, q->via)))
			return "a quote's people";
	}
	return !whys_ok(r) ? "a reason" : trail_ok(r, text) ? NULL : "the trail";
}

/* What is written as JSON and read again is the same report: it gives the same JSON. */
static bool returns(struct str line)
{
	struct fault fault = FAULT_INIT;
	struct report *again = NULL;
	struct buf out = BUF_INIT;
	bool same = report_parse((struct str){line.s, line.n - 1}, "", &again, &fault);
	if (same) {
		report_json(again, true, &out);
		same = str_eq(line, buf_view(&out));
	}
	report_free(again);
	fault_release(&fault);
	buf_release(&out);
	return same;
}

/* The forms are made for what they may break; the sanitizers read along. */
static const char *forms_unsound(const struct report *r)
{
	struct arena *arena = arena_new(0);
	struct catalog *catalog = catalog_parse(arena, STR(""), STR(""));
	struct buf out = BUF_INIT;
	report_json(r, true, &out);
	bool line = out.len > 2 && out.data[0] == '{' && out.data[out.len - 1] == '\n' &&
	            utf8_check(out.data, out.len) == out.len;
	bool back = line && (r->traced || returns(buf_view(&out)));
	report_json_indented(r, &out);
	report_tsv(r, &out);
	buf_clear(&out);
	report_text(r, catalog, true, &out);
	report_explain(r, catalog, &out);
	bool raw = false;
	for (size_t i = 0; i < out.len; i++)
		raw = raw || ((unsigned char)out.data[i] < 0x20 && out.data[i] != '\n' && out.data[i] != '\t') ||
		      out.data[i] == 0x7F;
	buf_release(&out);
	arena_free(arena);
	return !line   ? "the JSON line"
	       : !back ? "the way back from JSON"
	       : raw   ? "a raw control in the text form"
	               : NULL;
}

const char *report_unsound(const struct report *r)
{
	struct str text = r->article.text;
	if (utf8_check(text.s, text.n) != text.n)
		return "the text is no UTF-8";
	if (!span_ok(text, r->article.title))
		return "the title";
	const char *wrong = records_unsound(r, text);
	return wrong ? wrong : forms_unsound(r);
}

/* One file without a name, used again for all; its path opens it anew. */
static const char *file_of(const void *bytes, size_t n)
{
	static char path[32];
	static int fd = -1;
	if (fd < 0) {
		FILE *f = tmpfile();
		if (!f || (fd = dup(fileno(f))) < 0)
			abort();
		fclose(f);
		snprintf(path, sizeof path, "/dev/fd/%d", fd);
	}
	if (ftruncate(fd, 0) != 0 || pwrite(fd, bytes, n, 0) != (ssize_t)n)
		abort();
	return path;
}

const char *bytes_unsound(struct desk *desk, const void *bytes, size_t n)
{
	struct fault fault = FAULT_INIT;
	struct report *r = NULL;
	const char *wrong = NULL;
	if (desk_read(desk, file_of(bytes, n), &r, &fault))
		wrong = report_unsound(r);
	else if (!fault.what)
		wrong = "refused without a fault";
	report_free(r);
	fault_release(&fault);
	return wrong;
}
