/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/image.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/wire.h"
#include "report/report.h"

enum { FORM = 2 /* of the bytes */, BYTE_MOST = 255, PATTERNS = 64 };

/* Names of patterns are few and come again: from their second time on they are numbers. */
struct patterns {
	const char *items[PATTERNS];
	size_t n;
};

/* How a name or title is told: not at all, by the words that stand at the first mention, or in full. */
enum { TOLD_NOT, TOLD_THERE, TOLD_FULL };

static void put_span(struct buf *b, struct span s)
{
	wire_put(b, s.begin);
	wire_put(b, s.end >= s.begin ? s.end - s.begin : 0);
}

/* Each begins where the one before began, or behind: as a difference it is short. */
static void put_spans(struct buf *b, const struct spans *s)
{
	uint32_t last = 0;
	wire_put(b, s->n);
	for (size_t i = 0; i < s->n; i++) {
		struct span x = s->items[i];
		wire_put(b, x.begin >= last ? (uint64_t)(x.begin - last) << 1 : (uint64_t)(last - x.begin) << 1 | 1);
		wire_put(b, x.end >= x.begin ? x.end - x.begin : 0);
		last = x.begin;
	}
}

static void put_ref(struct buf *b, struct ref r)
{
	wire_put(b, r.kind == REF_NONE ? 0 : (uint64_t)r.index << 3 | r.kind);
}

static void put_refs(struct buf *b, const struct refs *r)
{
	wire_put(b, r->n);
	for (size_t i = 0; i < r->n; i++)
		put_ref(b, r->items[i]);
}

/* 0: none; up to PATTERNS: one that was told; above: told now. */
static void put_pattern(struct buf *b, struct patterns *known, const char *pattern)
{
	size_t i = 0;
	while (pattern && i < known->n && strcmp(known->items[i], pattern) != 0)
		i++;
	if (!pattern || i < known->n) {
		wire_put(b, pattern ? i + 1 : 0);
		return;
	}
	if (known->n < PATTERNS)
		known->items[known->n++] = pattern;
	wire_put(b, PATTERNS + 1);
	wire_put_str(b, str_of(pattern));
}

static void put_why(struct buf *b, struct patterns *known, const struct why *w)
{
	put_pattern(b, known, w->pattern);
	wire_put(b, w->rule);
	wire_put(b, w->step);
	wire_put(b, w->confidence);
}

static void put_article(struct buf *b, const struct article *a)
{
	wire_put(b, a->text.n);
	wire_put_name(b, a->encoding);
	wire_put_name(b, a->lang);
	put_span(b, a->title);
	wire_put_name(b, a->source);
	wire_put_name(b, a->date);
	wire_put_name(b, a->date_from);
	wire_put(b, a->rtl);
	wire_put_name(b, a->url);
	wire_put_name(b, a->byline);
	wire_put_name(b, a->dateline);
	wire_put_name(b, a->stated_lang);
	wire_put(b, (uint64_t)a->status);
	wire_put_name(b, a->embargo);
	wire_put(b, a->urgency);
}

static void put_meeting(struct buf *b, struct patterns *known, const struct meeting *m)
{
	wire_put(b, (uint64_t)m->kind);
	wire_put(b, (uint64_t)m->status);
	put_refs(b, &m->participants);
	put_span(b, m->cue);
	wire_put_name(b, m->place);
	wire_put_name(b, m->date);
	put_spans(b, &m->topics);
	put_why(b, known, &m->why);
}

static void put_quote(struct buf *b, struct patterns *known, const struct quote *q)
{
	wire_put(b, (uint64_t)q->kind);
	put_span(b, q->span);
	put_span(b, q->cue);
	put_ref(b, q->speaker);
	put_refs(b, &q->also);
	put_ref(b, q->via);
	put_span(b, q->speaker_mention);
	put_why(b, known, &q->why);
}

/* The words of the first mention. */
static struct str first_mention(const struct report *r, const struct spans *mentions)
{
	struct span at = mentions->n ? mentions->items[0] : (struct span){0, 0};
	if (span_empty(at) || at.end > r->article.text.n)
		return (struct str){"", 0};
	return str_sub(r->article.text.s, at.begin, at.end);
}

/* What stands before the first mention, a blank between, `n` bytes of it. */
static struct str before_mention(const struct report *r, const struct spans *mentions, size_t n)
{
	uint32_t at = mentions->n ? mentions->items[0].begin : 0;
	if (at < n + 1 || at > r->article.text.n)
		return (struct str){"", 0};
	return str_sub(r->article.text.s, at - 1 - n, at - 1);
}

static void put_name(struct buf *b, const char *name, struct str there)
{
	bool told = name && *name && str_is(there, name);
	wire_put(b, !name ? TOLD_NOT : told ? TOLD_THERE : TOLD_FULL);
	if (name && !told)
		wire_put_str(b, str_of(name));
}

static void put_title(struct buf *b, const char *title, struct str there)
{
	put_name(b, title, there);
	if (title && *title && str_is(there, title))
		wire_put(b, there.n);
}

static void put_actor(struct buf *b, struct patterns *known, const struct report *r, const struct actor *a)
{
	wire_put(b, (uint64_t)a->kind);
	put_spans(b, &a->mentions);
	put_name(b, a->name, first_mention(r, &a->mentions));
	wire_put_name(b, a->latin);
	put_title(b, a->title, before_mention(r, &a->mentions, a->title ? strlen(a->title) : 0));
	wire_put_name(b, *a->country ? a->country : NULL);
	put_why(b, known, &a->why);
}

static void put_delegation(struct buf *b, struct patterns *known, const struct delegation *d)
{
	wire_put_name(b, d->of);
	put_ref(b, d->head);
	put_refs(b, &d->members);
	put_spans(b, &d->mentions);
	put_why(b, known, &d->why);
}

void report_pack(const struct report *r, struct buf *b)
{
	struct patterns known = {.n = 0};
	wire_put(b, FORM);
	wire_put(b, r->actors.n);
	wire_put(b, r->delegations.n);
	wire_put(b, r->meetings.n);
	wire_put(b, r->quotes.n);
	put_article(b, &r->article);
	for (size_t i = 0; i < r->actors.n; i++)
		put_actor(b, &known, r, &r->actors.items[i]);
	for (size_t i = 0; i < r->delegations.n; i++)
		put_delegation(b, &known, &r->delegations.items[i]);
	for (size_t i = 0; i < r->meetings.n; i++)
		put_meeting(b, &known, &r->meetings.items[i]);
	for (size_t i = 0; i < r->quotes.n; i++)
		put_quote(b, &known, &r->quotes.items[i]);
}

struct in {
	struct wire wire;
	struct arena *arena;
	size_t text; /* [byte] */
	size_t n[REF_QUOTE + 1];
	struct patterns known;
	const struct report *r;
};

/* What was written takes a byte each at least: more cannot be there. */
static size_t take_count(struct in *in)
{
	return (size_t)wire_take(&in->wire, (uint64_t)(in->wire.end - in->wire.at));
}

static struct span take_span(struct in *in)
{
	uint32_t begin = (uint32_t)wire_take(&in->wire, in->text);
	return (struct span){begin, begin + (uint32_t)wire_take(&in->wire, in->text - begin)};
}

static void take_spans(struct in *in, struct spans *out)
{
	uint64_t last = 0;
	out->n = out->cap = take_count(in);
	out->items = out->n ? ARENA_ARRAY(in->arena, struct span, out->n) : NULL;
	for (size_t i = 0; i < out->n; i++) {
		uint64_t step = wire_take(&in->wire, UINT32_MAX * 2ULL + 1), by = step >> 1;
		if (step & 1 ? by > last : by > in->text - last) {
			in->wire.bad = true;
			by = last = 0;
		}
		last = step & 1 ? last - by : last + by;
		uint32_t size = (uint32_t)wire_take(&in->wire, in->text - last);
		out->items[i] = (struct span){(uint32_t)last, (uint32_t)last + size};
	}
}

static struct ref take_ref(struct in *in)
{
	uint64_t v = wire_take(&in->wire, (uint64_t)UINT32_MAX << 3 | 7);
	unsigned kind = (unsigned)v & 7;
	if (kind > REF_QUOTE || (kind && v >> 3 >= in->n[kind])) {
		in->wire.bad = true;
		return (struct ref){REF_NONE, 0};
	}
	return (struct ref){(enum ref_kind)kind, (uint32_t)(v >> 3)};
}

static void take_refs(struct in *in, struct refs *out)
{
	out->n = out->cap = take_count(in);
	out->items = out->n ? ARENA_ARRAY(in->arena, struct ref, out->n) : NULL;
	for (size_t i = 0; i < out->n; i++)
		out->items[i] = take_ref(in);
}

static const char *take_pattern(struct in *in)
{
	size_t i = (size_t)wire_take(&in->wire, PATTERNS + 1);
	if (i == 0)
		return NULL;
	if (i <= PATTERNS) {
		in->wire.bad |= i > in->known.n;
		return i <= in->known.n ? in->known.items[i - 1] : NULL;
	}
	const char *pattern = arena_str(in->arena, wire_take_str(&in->wire));
	if (in->known.n < PATTERNS)
		in->known.items[in->known.n++] = pattern;
	return pattern;
}

static void take_why(struct in *in, struct why *w)
{
	w->pattern = take_pattern(in);
	w->rule = (uint8_t)wire_take(&in->wire, REASONS - 1);
	w->step = (uint8_t)wire_take(&in->wire, REASONS - 1);
	w->confidence = (uint8_t)wire_take(&in->wire, BYTE_MOST);
}

static void take_fixed(struct in *in, char *to, size_t size)
{
	const char *s = wire_take_name(&in->wire, in->arena);
	size_t n = s ? strlen(s) : 0;
	if (n >= size)
		in->wire.bad = true;
	else if (n)
		memcpy(to, s, n + 1);
}

static void take_article(struct in *in, struct article *a)
{
	if (wire_take(&in->wire, SIZE_MAX) != a->text.n)
		in->wire.bad = true;
	a->encoding = wire_take_name(&in->wire, in->arena);
	a->lang = wire_take_name(&in->wire, in->arena);
	a->title = take_span(in);
	a->source = wire_take_name(&in->wire, in->arena);
	take_fixed(in, a->date, sizeof a->date);
	a->date_from = wire_take_name(&in->wire, in->arena);
	a->rtl = wire_take(&in->wire, 1) != 0;
	a->url = wire_take_name(&in->wire, in->arena);
	a->byline = wire_take_name(&in->wire, in->arena);
	a->dateline = wire_take_name(&in->wire, in->arena);
	a->stated_lang = wire_take_name(&in->wire, in->arena);
	a->status = (enum article_status)wire_take(&in->wire, ARTICLE_CANCELED);
	take_fixed(in, a->embargo, sizeof a->embargo);
	a->urgency = (uint8_t)wire_take(&in->wire, BYTE_MOST);
}

static const char *take_told(struct in *in, struct str there, bool *is_there)
{
	unsigned told = (unsigned)wire_take(&in->wire, TOLD_FULL);
	*is_there = told == TOLD_THERE;
	if (told == TOLD_FULL)
		return arena_str(in->arena, wire_take_str(&in->wire));
	return *is_there ? arena_str(in->arena, there) : NULL;
}

static void take_actor(struct in *in, struct actor *a)
{
	bool there;
	a->kind = (enum actor_kind)wire_take(&in->wire, ACTOR_AGENCY);
	take_spans(in, &a->mentions);
	a->name = take_told(in, first_mention(in->r, &a->mentions), &there);
	a->latin = wire_take_name(&in->wire, in->arena);
	a->title = take_told(in, STR(""), &there);
	if (there)
		a->title =
		    arena_str(in->arena, before_mention(in->r, &a->mentions, (size_t)wire_take(&in->wire, in->text)));
	take_fixed(in, a->country, sizeof a->country);
	take_why(in, &a->why);
}

static void take_delegation(struct in *in, struct delegation *d)
{
	d->of = wire_take_name(&in->wire, in->arena);
	d->head = take_ref(in);
	take_refs(in, &d->members);
	take_spans(in, &d->mentions);
	take_why(in, &d->why);
}

static void take_meeting(struct in *in, struct meeting *m)
{
	m->kind = (enum meeting_kind)wire_take(&in->wire, MEETING_CALL);
	m->status = (enum meeting_status)wire_take(&in->wire, MEETING_CANCELLED);
	take_refs(in, &m->participants);
	m->cue = take_span(in);
	m->place = wire_take_name(&in->wire, in->arena);
	take_fixed(in, m->date, sizeof m->date);
	take_spans(in, &m->topics);
	take_why(in, &m->why);
}

static void take_quote(struct in *in, struct quote *q)
{
	q->kind = (enum quote_kind)wire_take(&in->wire, QUOTE_MIXED);
	q->span = take_span(in);
	q->cue = take_span(in);
	q->speaker = take_ref(in);
	take_refs(in, &q->also);
	q->via = take_ref(in);
	q->speaker_mention = take_span(in);
	take_why(in, &q->why);
}

#define ROOM(in, list, kind)                                                                                           \
	((list).n = (list).cap = (in)->n[kind],                                                                        \
	    (list).items = (list).n ? arena_alloc((in)->arena, (list).n, sizeof *(list).items) : NULL)

bool report_unpack(struct str image, struct report *r)
{
	struct in in = {.wire = wire_of(image), .arena = r->arena, .text = r->article.text.n, .r = r};
	if (wire_take(&in.wire, FORM) != FORM)
		return false;
	for (int kind = REF_ACTOR; kind <= REF_QUOTE; kind++)
		in.n[kind] = take_count(&in);
	take_article(&in, &r->article);
	if (in.wire.bad)
		return false;
	ROOM(&in, r->actors, REF_ACTOR);
	ROOM(&in, r->delegations, REF_DELEGATION);
	ROOM(&in, r->meetings, REF_MEETING);
	ROOM(&in, r->quotes, REF_QUOTE);
	for (size_t i = 0; i < r->actors.n && !in.wire.bad; i++)
		take_actor(&in, &r->actors.items[i]);
	for (size_t i = 0; i < r->delegations.n && !in.wire.bad; i++)
		take_delegation(&in, &r->delegations.items[i]);
	for (size_t i = 0; i < r->meetings.n && !in.wire.bad; i++)
		take_meeting(&in, &r->meetings.items[i]);
	for (size_t i = 0; i < r->quotes.n && !in.wire.bad; i++)
		take_quote(&in, &r->quotes.items[i]);
	return wire_done(&in.wire);
}
