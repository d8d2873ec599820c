/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/marked.h"

#include <stdlib.h>

#include "base/arena.h"

enum { DEEPEST = 16 };

struct mark {
	struct span at;
	struct ref ref;
};

struct marks {
	struct arena *arena;
	struct mark *items;
	size_t n, cap;
};

static void add(struct marks *m, struct span at, enum ref_kind kind, size_t index)
{
	if (!span_empty(at))
		*VEC_PUSH(m->arena, m) = (struct mark){at, {kind, (uint32_t)index}};
}

static void add_all(struct marks *m, const struct spans *spans, enum ref_kind kind, size_t index)
{
	for (size_t i = 0; i < spans->n; i++)
		add(m, spans->items[i], kind, index);
}

/* The outer before the inner. */
static int by_place(const void *a, const void *b)
{
	const struct mark *x = a, *y = b;
	if (x->at.begin != y->at.begin)
		return x->at.begin < y->at.begin ? -1 : 1;
	if (x->at.end != y->at.end)
		return x->at.end > y->at.end ? -1 : 1;
	if (x->ref.kind != y->ref.kind)
		return x->ref.kind > y->ref.kind ? -1 : 1;
	return x->ref.index < y->ref.index ? -1 : x->ref.index > y->ref.index;
}

static void collect(const struct report *r, struct marks *m)
{
	for (size_t i = 0; i < r->actors.n; i++)
		add_all(m, &r->actors.items[i].mentions, REF_ACTOR, i);
	for (size_t i = 0; i < r->delegations.n; i++)
		add_all(m, &r->delegations.items[i].mentions, REF_DELEGATION, i);
	for (size_t i = 0; i < r->meetings.n; i++)
		add(m, r->meetings.items[i].cue, REF_MEETING, i);
	for (size_t i = 0; i < r->quotes.n; i++)
		add(m, r->quotes.items[i].span, REF_QUOTE, i);
	if (m->n)
		qsort(m->items, m->n, sizeof *m->items, by_place);
}

/* One paragraph being written; open marks lie within each other. */
struct writing {
	const struct marked_ops *ops;
	const char *text;
	uint32_t at;
	struct {
		struct ref ref;
		uint32_t end;
	} open[DEEPEST];
	size_t depth;
};

static void write_to(struct writing *w, uint32_t to)
{
	if (to > w->at)
		w->ops->words(w->ops->with, str_sub(w->text, w->at, to));
	w->at = to > w->at ? to : w->at;
}

static void close_until(struct writing *w, uint32_t to)
{
	while (w->depth && w->open[w->depth - 1].end <= to) {
		write_to(w, w->open[--w->depth].end);
		w->ops->mark(w->ops->with, w->open[w->depth].ref, false, false);
	}
}

static void write_paragraph(struct writing *w, const struct marks *m, size_t *first, struct span p)
{
	w->at = p.begin;
	w->ops->paragraph(w->ops->with, true);
	/* Marks that ended before are never looked at again. */
	while (*first < m->n && m->items[*first].at.end <= p.begin)
		++*first;
	for (size_t i = *first; i < m->n && m->items[i].at.begin < p.end; i++) {
		const struct mark *k = &m->items[i];
		uint32_t begin = k->at.begin < p.begin ? p.begin : k->at.begin,
		         end = k->at.end < p.end ? k->at.end : p.end;
		if (k->at.end <= p.begin)
			continue;
		close_until(w, begin);
		if (w->depth == DEEPEST)
			continue;
		if (w->depth && end > w->open[w->depth - 1].end)
			end = w->open[w->depth - 1].end;
		write_to(w, begin);
		w->ops->mark(w->ops->with, k->ref, true, k->at.begin < p.begin);
		w->open[w->depth].ref = k->ref;
		w->open[w->depth++].end = end;
	}
	close_until(w, p.end);
	write_to(w, p.end);
	w->ops->paragraph(w->ops->with, false);
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

void marked_each(const struct report *r, const struct marked_ops *ops)
{
	struct str text = r->article.text;
	struct marks m = {arena_new(0), NULL, 0, 0};
	struct writing w = {.ops = ops, .text = text.s};
	size_t first = 0;
	bool some = false;
	collect(r, &m);
	for (size_t at = 0; at < text.n;) {
		const char *nl = memchr(text.s + at, '\n', text.n - at);
		size_t end = nl ? (size_t)(nl - text.s) : text.n, next = end + 1, begin = at;
		while (begin < end && is_blank(text.s[begin]))
			begin++;
		while (end > begin && is_blank(text.s[end - 1]))
			end--;
		const struct span p = {(uint32_t)begin, (uint32_t)end}, title = r->article.title;
		bool headline = !some && !span_empty(title) && title.begin <= p.begin && title.end >= p.end;
		some = some || p.end > p.begin;
		if (p.end > p.begin && !headline)
			write_paragraph(&w, &m, &first, p);
		at = next;
	}
	arena_free(m.arena);
}
