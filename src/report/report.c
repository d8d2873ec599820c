/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/report.h"

#include <stdio.h>

#include "base/arena.h"

struct report *report_new(void)
{
	struct arena *arena = arena_new(0);
	struct report *r = ARENA_NEW(arena, struct report);
	r->arena = arena;
	return r;
}

void report_free(struct report *r)
{
	if (r)
		arena_free(r->arena);
}

void ref_id(struct ref ref, char out[12])
{
	static const char letter[] = {'-', 'a', 'd', 'm', 'q'};
	snprintf(out, 12, "%c%u", letter[ref.kind], (unsigned)(ref.index % 1000000000U) + 1);
}

bool ref_eq(struct ref a, struct ref b)
{
	return a.kind == b.kind && (a.kind == REF_NONE || a.index == b.index);
}

const char *actor_kind_name(enum actor_kind kind)
{
	static const char *const names[] = {"person", "country", "organization", "agency"};
	return names[kind];
}

const char *meeting_kind_name(enum meeting_kind kind)
{
	static const char *const names[] = {"bilateral", "multilateral", "conference", "call"};
	return names[kind];
}

const char *meeting_status_name(enum meeting_status status)
{
	static const char *const names[] = {"held", "ongoing", "planned", "postponed", "cancelled"};
	return names[status];
}

const char *quote_kind_name(enum quote_kind kind)
{
	static const char *const names[] = {"direct", "indirect", "mixed"};
	return names[kind];
}

const char *article_status_name(enum article_status status)
{
	static const char *const names[] = {"usable", "withheld", "canceled"};
	return names[status];
}

void report_record_span(const struct report *r, struct ref ref, struct span *words, struct span *cue)
{
	const struct spans *mentions = report_mentions(r, ref);
	*words = *cue = (struct span){0, 0};
	switch (ref.kind) {
	case REF_MEETING:
		*words = *cue = r->meetings.items[ref.index].cue;
		break;
	case REF_QUOTE:
		*words = r->quotes.items[ref.index].span;
		*cue = r->quotes.items[ref.index].cue;
		break;
	case REF_ACTOR:
	case REF_DELEGATION:
	case REF_NONE:
		break;
	}
	if (mentions->n)
		*words = mentions->items[0];
}

const struct why *report_why(const struct report *r, struct ref ref)
{
	switch (ref.kind) {
	case REF_ACTOR:
		return &r->actors.items[ref.index].why;
	case REF_DELEGATION:
		return &r->delegations.items[ref.index].why;
	case REF_MEETING:
		return &r->meetings.items[ref.index].why;
	case REF_QUOTE:
		return &r->quotes.items[ref.index].why;
	case REF_NONE:
		break;
	}
	return NULL;
}

const struct spans *report_mentions(const struct report *r, struct ref ref)
{
	static const struct spans none = {NULL, 0, 0};
	if (ref.kind == REF_ACTOR)
		return &r->actors.items[ref.index].mentions;
	return ref.kind == REF_DELEGATION ? &r->delegations.items[ref.index].mentions : &none;
}

struct hit {
	struct ref ref;
	uint32_t length; /* [byte] */
};

/* Keeps the `max` shortest, in order. */
static size_t hit_insert(struct hit *hits, size_t n, size_t max, struct hit h)
{
	size_t i = n < max ? n : max;
	while (i > 0 && hits[i - 1].length > h.length) {
		if (i < max)
			hits[i] = hits[i - 1];
		i--;
	}
	if (i >= max)
		return n;
	hits[i] = h;
	return n < max ? n + 1 : n;
}

static void try_span(struct hit *hits, size_t *n, size_t max, struct span s, uint32_t at, struct ref ref)
{
	if (at >= s.begin && at < s.end)
		*n = hit_insert(hits, *n, max, (struct hit){ref, s.end - s.begin});
}

static void try_spans(struct hit *hits, size_t *n, size_t max, const struct spans *s, uint32_t at, struct ref ref)
{
	for (size_t i = 0; i < s->n; i++)
		try_span(hits, n, max, s->items[i], at, ref);
}

size_t report_at(const struct report *r, uint32_t at, struct ref *out, size_t max)
{
	enum { MOST = 32 };
	struct hit hits[MOST];
	size_t n = 0;
	if (max > MOST)
		max = MOST;
	for (uint32_t i = 0; i < r->delegations.n; i++)
		try_spans(hits, &n, max, &r->delegations.items[i].mentions, at, (struct ref){REF_DELEGATION, i});
	for (uint32_t i = 0; i < r->actors.n; i++)
		try_spans(hits, &n, max, &r->actors.items[i].mentions, at, (struct ref){REF_ACTOR, i});
	for (uint32_t i = 0; i < r->meetings.n; i++) {
		try_span(hits, &n, max, r->meetings.items[i].cue, at, (struct ref){REF_MEETING, i});
		try_spans(hits, &n, max, &r->meetings.items[i].topics, at, (struct ref){REF_MEETING, i});
	}
	for (uint32_t i = 0; i < r->quotes.n; i++) {
		try_span(hits, &n, max, r->quotes.items[i].cue, at, (struct ref){REF_QUOTE, i});
		try_span(hits, &n, max, r->quotes.items[i].span, at, (struct ref){REF_QUOTE, i});
	}
	for (size_t i = 0; i < n; i++)
		out[i] = hits[i].ref;
	return n;
}
