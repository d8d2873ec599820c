/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/arena.h"
#include "measure/score_in.h"

static const double half_the_parties = 0.5, all_parties = 1.0, same_cue = 0.01;

/* Parties, each once. */
struct set {
	int32_t *items;
	size_t n;
};

static void set_add(struct set *s, int32_t who)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->items[i] == who)
			return;
	s->items[s->n++] = who;
}

static struct set set_of(
    const struct scoring *x, const struct refs *refs, int32_t (*party)(const struct parties *p, struct ref ref))
{
	struct set s = {ARENA_ARRAY(x->arena, int32_t, refs->n + 1), 0};
	for (size_t i = 0; i < refs->n; i++)
		set_add(&s, party(&x->parties, refs->items[i]));
	return s;
}

/* Intersection over union, 0 to 1; -1 of two empty sets. */
static double jaccard(const struct set *a, const struct set *b)
{
	size_t common = 0;
	for (size_t i = 0; i < a->n; i++)
		for (size_t k = 0; k < b->n; k++)
			common += a->items[i] == b->items[k];
	size_t all = a->n + b->n - common;
	return all ? (double)common / (double)all : -1.0;
}

static double likeness(
    const struct meeting *want, const struct meeting *found, const struct set *a, const struct set *b)
{
	bool cue = span_overlap(want->cue, found->cue) > 0;
	double parties = jaccard(a, b);
	if (parties < 0)
		parties = cue || (want->kind == MEETING_CONFERENCE && found->kind == MEETING_CONFERENCE) ? 1.0 : 0.0;
	return parties > 0 ? parties + (cue ? same_cue : 0) : 0.0;
}

static struct pairs pairs_between(const struct scoring *x)
{
	const struct report *want = x->want, *found = x->got;
	struct pairs p = {NULL, 0, 0};
	for (uint32_t i = 0; i < want->meetings.n; i++) {
		const struct meeting *g = &want->meetings.items[i];
		struct set a = set_of(x, &g->participants, party_of_gold);
		for (uint32_t k = 0; k < found->meetings.n; k++) {
			const struct meeting *f = &found->meetings.items[k];
			struct set b = set_of(x, &f->participants, party_of_found);
			double like = likeness(g, f, &a, &b);
			if (like > 0)
				pairs_add(x->arena, &p, like, i, k);
		}
	}
	pairs_choose(x->arena, &p, half_the_parties);
	return p;
}

static void shares(struct scoring *x, const struct meeting *want, const struct meeting *found)
{
	score_share(x, FIGURE_MEETING_KIND, want->kind == found->kind);
	score_share(x, FIGURE_MEETING_STATUS, (want->status == MEETING_PLANNED) == (found->status == MEETING_PLANNED));
	if (want->date[0])
		score_share(x, FIGURE_MEETING_DATE, strcmp(want->date, found->date) == 0);
}

void score_meetings(struct scoring *x)
{
	const struct report *want = x->want, *found = x->got;
	struct pairs p = pairs_between(x);
	size_t right = 0;
	for (size_t i = 0; i < p.n; i++) {
		const struct meeting *g = &want->meetings.items[p.items[i].gold];
		const struct meeting *f = &found->meetings.items[p.items[i].found];
		bool all = p.items[i].score >= all_parties;
		shares(x, g, f);
		right += all;
		score_judge(x, REF_MEETING, p.items[i].found, all);
		if (!all)
			score_miss(x, MISS_MEETING_PARTIES, f->cue, score_whos(x, want, &g->participants),
			    score_whos(x, found, &f->participants));
	}
	score_count(x, FIGURE_MEETING_FOUND, p.n, want->meetings.n, found->meetings.n);
	score_count(x, FIGURE_MEETING_RECORD, right, want->meetings.n, found->meetings.n);
	for (size_t i = 0; i < want->meetings.n; i++)
		if (!pairs_of_gold(&p, i))
			score_miss(x, MISS_MEETING_MISSED, want->meetings.items[i].cue,
			    score_whos(x, want, &want->meetings.items[i].participants), STR(""));
	for (size_t i = 0; i < found->meetings.n; i++)
		if (!pairs_of_found(&p, i)) {
			const struct meeting *f = &found->meetings.items[i];
			score_miss(x, MISS_MEETING_FALSE, f->cue, STR(""), score_whos(x, found, &f->participants));
			score_judge(x, REF_MEETING, i, false);
		}
}
