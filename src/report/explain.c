/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/explain.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "report/form.h"
#include "text/place.h"
#include "text/utf8.h"

enum { EXCERPT = 60 /* [cp] */ };

struct telling {
	const struct report *r;
	const struct catalog *cat;
	struct places places;
	struct buf *out;
};

void explain_reason(enum reason reason, const struct catalog *cat, struct buf *out)
{
	struct buf key = BUF_INIT;
	buf_cat(&key, "reason.");
	buf_cat(&key, reason_name(reason));
	catalog_say(cat, out, key.data, NULL, 0);
	buf_release(&key);
}

void explain_rule(const struct why *w, const struct catalog *cat, struct buf *out)
{
	if (w->pattern)
		catalog_say3(cat, out, "explain.pattern", w->pattern, NULL, NULL);
	else
		explain_reason((enum reason)w->rule, cat, out);
}

static void put_label(const struct telling *t, const char *key)
{
	buf_cat(t->out, "    ");
	catalog_say(t->cat, t->out, key, NULL, 0);
	buf_char(t->out, ' ');
}

/* line:column and the first words. */
static void put_words(const struct telling *t, struct span s)
{
	struct str text = t->r->article.text;
	struct place at = place_at(&t->places, s.begin);
	size_t end = s.begin;
	for (int n = 0; n < EXCERPT && end < s.end; n++)
		(void)utf8_next(text.s, s.end, &end);
	buf_fmt(t->out, "%u:%u  ", at.line, at.column);
	form_line(t->out, str_sub(text.s, s.begin, end));
	buf_cat(t->out, end < s.end ? " \u2026" : "");
}

static void put_why(const struct telling *t, const struct why *w)
{
	put_label(t, "explain.rule");
	explain_rule(w, t->cat, t->out);
	buf_char(t->out, '\n');
	if (w->step != WHY_NONE) {
		put_label(t, "explain.step");
		explain_reason((enum reason)w->step, t->cat, t->out);
		buf_char(t->out, '\n');
	}
	if (w->confidence) {
		put_label(t, "explain.confidence");
		buf_fmt(t->out, "%u %%\n", w->confidence);
	}
}

static void put_trace(const struct telling *t, const struct trace *x)
{
	put_words(t, x->at);
	buf_cat(t->out, " \u2014 ");
	explain_reason((enum reason)x->reason, t->cat, t->out);
	if (reason_is_rejection((enum reason)x->reason) && x->record.kind != REF_NONE) {
		char id[12];
		ref_id(x->record, id);
		buf_fmt(t->out, " (%s)", id);
	}
	buf_char(t->out, '\n');
}

/* What was resolved about this record besides its own step. */
static void put_steps(const struct telling *t, struct ref ref)
{
	for (size_t i = 0; i < t->r->trail.n; i++) {
		const struct trace *x = &t->r->trail.items[i];
		if (reason_is_rejection((enum reason)x->reason) || !ref_eq(x->record, ref))
			continue;
		put_label(t, "explain.step");
		put_trace(t, x);
	}
}

static void put_span(const struct telling *t, const char *key, struct span s)
{
	if (span_empty(s))
		return;
	put_label(t, key);
	put_words(t, s);
	buf_char(t->out, '\n');
}

static struct span nearest(const struct spans *mentions, struct span to)
{
	struct span best = {0, 0};
	uint32_t least = UINT32_MAX;
	for (size_t i = 0; i < mentions->n; i++) {
		struct span s = mentions->items[i];
		uint32_t far = s.begin > to.begin ? s.begin - to.begin : to.begin - s.begin;
		if (far < least) {
			least = far;
			best = s;
		}
	}
	return best;
}

/* Someone who belongs to a record that stands at `to`, by name, and where he is named next to it. */
static void put_member(const struct telling *t, const char *key, struct ref who, struct span to)
{
	struct span at = nearest(report_mentions(t->r, who), to);
	put_label(t, key);
	form_who(t->r, who, t->out);
	if (!span_empty(at)) {
		struct place p = place_at(&t->places, at.begin);
		buf_fmt(t->out, " (%u:%u)", p.line, p.column);
	}
	buf_char(t->out, '\n');
}

static void put_members(const struct telling *t, struct ref ref, struct span to)
{
	if (ref.kind == REF_MEETING) {
		const struct refs *all = &t->r->meetings.items[ref.index].participants;
		for (size_t i = 0; i < all->n; i++)
			put_member(t, "explain.party", all->items[i], to);
	} else if (ref.kind == REF_DELEGATION && t->r->delegations.items[ref.index].head.kind == REF_ACTOR) {
		put_member(t, "explain.head", t->r->delegations.items[ref.index].head, to);
	} else if (ref.kind == REF_QUOTE) {
		const struct quote *q = &t->r->quotes.items[ref.index];
		for (size_t i = 0; i < q->also.n; i++)
			put_member(t, "explain.also", q->also.items[i], to);
		if (q->via.kind != REF_NONE)
			put_member(t, "explain.via", q->via, to);
	}
}

static void put_record(const struct telling *t, struct ref ref)
{
	struct span words, cue;
	char id[12];
	struct buf who = BUF_INIT;
	ref_id(ref, id);
	report_record_span(t->r, ref, &words, &cue);
	buf_fmt(t->out, "%s  ", id);
	put_words(t, words);
	buf_char(t->out, '\n');
	if (ref.kind != REF_MEETING)
		form_who(t->r, ref, &who);
	if (who.len) {
		put_label(t, "explain.who");
		buf_str(t->out, buf_view(&who));
		buf_char(t->out, '\n');
	}
	buf_release(&who);
	if (ref.kind == REF_QUOTE) {
		put_span(t, "explain.cue", cue);
		put_span(t, "explain.named", t->r->quotes.items[ref.index].speaker_mention);
	}
	put_members(t, ref, words);
	put_why(t, report_why(t->r, ref));
	put_steps(t, ref);
}

static void put_heading(const struct telling *t, const char *key, size_t n)
{
	struct buf count = BUF_INIT;
	buf_fmt(&count, "%zu", n);
	buf_char(t->out, '\n');
	catalog_say3(t->cat, t->out, key, count.data, NULL, NULL);
	buf_char(t->out, '\n');
	buf_release(&count);
}

static void put_list(const struct telling *t, const char *key, enum ref_kind kind, size_t n)
{
	put_heading(t, key, n);
	for (uint32_t i = 0; i < n; i++)
		put_record(t, (struct ref){kind, i});
}

static int by_place(const void *x, const void *y)
{
	const struct trace *a = x, *b = y;
	return (a->at.begin > b->at.begin) - (a->at.begin < b->at.begin);
}

/* In the order of the text. */
static void put_rejected(const struct telling *t, struct arena *arena)
{
	struct trace *all = ARENA_ARRAY(arena, struct trace, t->r->trail.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < t->r->trail.n; i++)
		if (reason_is_rejection((enum reason)t->r->trail.items[i].reason))
			all[n++] = t->r->trail.items[i];
	qsort(all, n, sizeof *all, by_place);
	put_heading(t, "explain.rejected", n);
	for (size_t i = 0; i < n; i++) {
		buf_cat(t->out, "    ");
		put_trace(t, &all[i]);
	}
}

void report_explain(const struct report *r, const struct catalog *cat, struct buf *out)
{
	struct telling t = {.r = r, .cat = cat, .out = out};
	struct arena *arena = arena_new(0);
	places_of(arena, r->article.text, &t.places);
	form_line(out, str_of(r->article.path));
	buf_char(out, '\n');
	put_list(&t, "form.delegations", REF_DELEGATION, r->delegations.n);
	put_list(&t, "form.meetings", REF_MEETING, r->meetings.n);
	put_list(&t, "form.quotes", REF_QUOTE, r->quotes.n);
	put_list(&t, "explain.actors", REF_ACTOR, r->actors.n);
	put_rejected(&t, arena);
	arena_free(arena);
}
