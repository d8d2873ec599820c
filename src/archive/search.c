/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/browse.h"

#include <string.h>

#include "archive/browse_in.h"
#include "archive/seek.h"
#include "archive/whom.h"
#include "base/arena.h"
#include "base/fault.h"

enum { NEAR = 240 /* [byte] that a snippet shows behind its first mark */ };

struct searching {
	struct store *s;
	const struct plan *plan;
	const struct ask *ask;
	struct arena *arena, *each; /* of the answer, of one report */
	struct hits *hits;
	struct fault *fault;
	int64_t seen; /* rows, for ORDER_RELEVANCE */
	bool failed;
};

/* Where most of the words stand together. */
static struct span densest(const struct spans *marks)
{
	size_t best = 0, most = 0;
	for (size_t i = 0, end = 0; i < marks->n; i++) {
		while (end < marks->n && marks->items[end].end <= marks->items[i].begin + NEAR)
			end++;
		if (end > i && end - i > most) {
			most = end - i;
			best = i;
		}
	}
	return marks->n ? marks->items[best] : (struct span){0, 0};
}

/* What is shown of a report in which no word is marked: its first words behind the headline. */
static struct span opening(struct str text, struct span title)
{
	uint32_t at = title.end;
	while (at < text.n && (text.s[at] == '\n' || text.s[at] == '\r' || text.s[at] == ' '))
		at++;
	return (struct span){at < text.n ? at : 0, at < text.n ? at : 0};
}

/* Where somebody stands whose name sounds like a word of the query. */
static bool mark_abroad(struct searching *g, struct hit *hit, struct spans *marks)
{
	struct report *r;
	if (!g->plan->abroad.n)
		return true;
	if (!store_load(g->s, hit->report.id, &r, g->fault))
		return false;
	for (uint32_t i = 0; r && i < r->actors.n; i++) {
		const struct actor *a = &r->actors.items[i];
		if (!whom_has(&g->plan->abroad, seek_actor_key(g->s, r, i, g->each)))
			continue;
		hit->why = arena_str(g->arena, str_of(a->name));
		for (size_t k = 0; k < a->mentions.n; k++)
			*VEC_PUSH(g->each, marks) = a->mentions.items[k];
	}
	report_free(r);
	return true;
}

static bool show_words(struct searching *g, struct hit *hit)
{
	struct str text;
	struct spans marks = {NULL, 0, 0};
	if (!store_text(g->s, hit->report.id, g->each, &text, g->fault))
		return false;
	if (!text.s)
		return true;
	seek_words(&g->s->terms, g->plan, text, (struct span){0, (uint32_t)text.n}, g->each, &marks);
	if (marks.n < g->plan->words.n && !mark_abroad(g, hit, &marks))
		return false;
	struct span title = {0, 0};
	if (str_starts(text, str_of(hit->report.title)))
		title.end = (uint32_t)strlen(hit->report.title);
	hit->at = marks.n ? densest(&marks) : opening(text, title);
	seek_snippet(text, hit->at, &marks, g->arena, hit);
	return true;
}

/* A name that was found by another is told. */
static const char *found_as(struct searching *g, const struct report *r, struct ref actor)
{
	const char *name = actor.kind == REF_ACTOR ? r->actors.items[actor.index].name : NULL;
	for (size_t i = 0; name && i < g->plan->parts.n; i++)
		if (whom_says(g->s, g->plan->parts.items[i].asked, name))
			return NULL;
	return name ? arena_str(g->arena, str_of(name)) : NULL;
}

/* *fits is false when no record of the report is one that is wanted. */
static bool show_record(struct searching *g, struct hit *hit, bool *fits)
{
	struct report *r;
	struct ref actor;
	struct spans marks = {NULL, 0, 0};
	if (!store_load(g->s, hit->report.id, &r, g->fault))
		return false;
	*fits = false;
	if (!r)
		return true;
	hit->record = seek_record(g->s, g->plan, r, g->each, &actor);
	if (hit->record.kind != REF_NONE) {
		*fits = true;
		hit->at = seek_record_span(r, hit->record);
		hit->why = found_as(g, r, actor);
		seek_words(&g->s->terms, g->plan, r->article.text, (struct span){0, (uint32_t)r->article.text.n},
		    g->each, &marks);
		seek_snippet(r->article.text, hit->at, &marks, g->arena, hit);
	}
	report_free(r);
	return true;
}

static bool take(void *with, const struct row *row)
{
	struct searching *g = with;
	struct hit hit = {.report = *row};
	bool fits = true, ok;
	arena_reset(g->each);
	g->seen++;
	ok = plan_wants_record(g->plan) ? show_record(g, &hit, &fits) : show_words(g, &hit);
	g->failed = !ok;
	if (!ok)
		return false;
	if (fits)
		*VEC_PUSH(g->arena, g->hits) = hit;
	if (g->hits->n < g->ask->most)
		return true;
	g->hits->more = g->ask->order == ORDER_RELEVANCE ? g->ask->after + g->seen : row->id;
	return false;
}

bool browse_search(struct store *s, const struct query *query, const struct ask *ask, struct arena *arena,
    struct hits *out, struct fault *fault)
{
	struct plan plan;
	*out = (struct hits){NULL, 0, 0, 0};
	if (!plan_make(s, query, arena, &plan, fault))
		return false;
	struct searching g = {
	    .s = s, .plan = &plan, .ask = ask, .arena = arena, .each = arena_new(0), .hits = out, .fault = fault};
	bool ok = ask->most == 0 || browse_each(s, &plan, ask, arena, take, &g, fault);
	arena_free(g.each);
	return ok && !g.failed;
}
