/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/article.h"

#include "base/arena.h"

void article_pane_release(struct article_pane *a)
{
	textview_release(&a->text);
	arena_free(a->arena);
}

static void mark(struct article_pane *a, struct span s, enum role role)
{
	if (!span_empty(s))
		*VEC_PUSH(a->arena, &a->marks) = (struct highlight){s, role};
}

static void mark_all(struct article_pane *a, const struct spans *s, enum role role)
{
	for (size_t i = 0; i < s->n; i++)
		mark(a, s->items[i], role);
}

/* Wide things first: the last mark over a place wins. */
static void mark_facts(struct article_pane *a)
{
	const struct report *r = a->report;
	for (size_t i = 0; i < r->quotes.n; i++)
		mark(a, r->quotes.items[i].span, ROLE_QUOTE);
	for (size_t i = 0; i < r->delegations.n; i++)
		mark_all(a, &r->delegations.items[i].mentions, ROLE_DELEGATION);
	for (size_t i = 0; i < r->meetings.n; i++)
		mark(a, r->meetings.items[i].cue, ROLE_MEETING);
	for (size_t i = 0; i < r->actors.n; i++)
		if (r->actors.items[i].kind == ACTOR_PERSON)
			mark_all(a, &r->actors.items[i].mentions, ROLE_PERSON);
}

static const struct spans *mentions_of(const struct report *r, struct ref ref)
{
	static const struct spans none = {NULL, 0, 0};
	if (ref.kind == REF_ACTOR)
		return &r->actors.items[ref.index].mentions;
	if (ref.kind == REF_DELEGATION)
		return &r->delegations.items[ref.index].mentions;
	return &none;
}

/* The paragraph around a place: a meeting's parties are marked there, not all over the article. */
static struct span paragraph_of(struct str text, struct span s)
{
	size_t from = s.begin, to = s.end;
	while (from > 0 && text.s[from - 1] != '\n')
		from--;
	while (to < text.n && text.s[to] != '\n')
		to++;
	return (struct span){(uint32_t)from, (uint32_t)to};
}

/* Lit words are sent twice, when they are lit and when no longer: a few will do, the others have their tints. */
static void mark_lit(struct article_pane *a, struct span s, enum role role)
{
	enum { MOST = 36 /* [byte] */ };
	uint32_t sum = s.end - s.begin;
	for (size_t i = a->own; i < a->marks.n; i++)
		sum += a->marks.items[i].span.end - a->marks.items[i].span.begin;
	if (sum <= MOST)
		mark(a, s, role);
}

static void mark_meeting(struct article_pane *a, const struct meeting *m)
{
	struct span here = paragraph_of(a->report->article.text, m->cue);
	mark_lit(a, m->cue, ROLE_HIT_CUE);
	for (size_t i = 0; i < m->participants.n; i++) {
		const struct spans *s = mentions_of(a->report, m->participants.items[i]);
		for (size_t k = 0; k < s->n; k++)
			if (s->items[k].begin >= here.begin && s->items[k].end <= here.end)
				mark_lit(a, s->items[k], ROLE_HIT_SPEAKER);
	}
}

/* The content keeps its place below the marks of what is named in it. */
static void light(struct article_pane *a, struct span s, enum role from, enum role to)
{
	for (size_t i = 0; i < a->own; i++)
		if (a->marks.items[i].role == from && a->marks.items[i].span.begin == s.begin &&
		    a->marks.items[i].span.end == s.end)
			a->marks.items[i].role = to;
}

/* From the cue or the speaker to the end of the words, whichever comes first, when they stand together. */
static struct span place_of(const struct report *r, struct ref ref)
{
	enum { NEAR = 600 }; /* [byte] */
	struct span words, cue, all;
	report_record_span(r, ref, &words, &cue);
	all = span_empty(words) ? cue : words;
	if (!span_empty(cue) && cue.begin < all.begin && all.begin - cue.begin < NEAR)
		all.begin = cue.begin;
	if (!span_empty(cue) && cue.end > all.end && cue.end - all.end < NEAR)
		all.end = cue.end;
	return all;
}

/* The mention under the cursor, else the first; the others have their bars. */
static void mark_one(struct article_pane *a, const struct spans *s, enum role role)
{
	size_t here = 0;
	for (size_t i = 0; i < s->n; i++)
		if (s->items[i].begin <= a->text.cursor && a->text.cursor < s->items[i].end)
			here = i;
	if (s->n)
		mark_lit(a, s->items[here], role);
}

static void light_place(struct article_pane *a)
{
	a->place = place_of(a->report, a->selection);
	a->text.lit = (struct spans){&a->place, 1, 1};
}

static void mark_selection(struct article_pane *a)
{
	const struct report *r = a->report;
	struct ref ref = a->selection;
	a->marks.n = a->own;
	a->text.lit = (struct spans){NULL, 0, 0};
	for (size_t i = 0; i < a->own; i++)
		if (a->marks.items[i].role == ROLE_HIT_CONTENT)
			a->marks.items[i].role = ROLE_QUOTE;
	size_t lit = a->marks.n;
	switch (ref.kind) {
	case REF_NONE:
		break;
	case REF_ACTOR:
		mark_one(a, mentions_of(r, ref), ROLE_HIT_SPEAKER);
		a->text.lit = *mentions_of(r, ref);
		break;
	case REF_DELEGATION:
		mark_one(a, mentions_of(r, ref), ROLE_HIT_CUE);
		a->text.lit = *mentions_of(r, ref);
		break;
	case REF_MEETING:
		mark_meeting(a, &r->meetings.items[ref.index]);
		light_place(a);
		break;
	case REF_QUOTE: {
		const struct quote *q = &r->quotes.items[ref.index];
		light(a, q->span, ROLE_QUOTE, ROLE_HIT_CONTENT);
		mark_lit(a, q->cue, ROLE_HIT_CUE);
		mark_lit(a, q->speaker_mention, ROLE_HIT_SPEAKER);
		light_place(a);
		break;
	}
	}
	/* The bar is enough for what the cursor only passes. */
	if (a->quiet)
		a->marks.n = lit;
}

void article_pane_set(struct article_pane *a, const struct report *r)
{
	arena_reset(a->arena);
	a->marks.items = NULL;
	a->marks.n = a->marks.cap = a->own = 0;
	a->report = r;
	a->selection = (struct ref){REF_NONE, 0};
	a->text.lit = (struct spans){NULL, 0, 0};
	textview_set(&a->text, r ? r->article.text : (struct str){"", 0});
	if (r)
		mark_facts(a);
	a->own = a->marks.n;
}

static void select_fact(struct article_pane *a, struct ref ref, bool quiet)
{
	if (!a->report || (ref_eq(a->selection, ref) && a->quiet == quiet))
		return;
	a->selection = ref;
	a->quiet = quiet;
	mark_selection(a);
}

void article_pane_mark(struct article_pane *a, struct ref ref)
{
	select_fact(a, ref, true);
}

static struct article_pane *self(struct pane *p)
{
	return (struct article_pane *)p;
}

static void article_draw(struct pane *p, const struct pane_view *v)
{
	struct article_pane *a = self(p);
	textview_fit(&a->text, &v->look->layout, v->rect.rows, v->rect.cols);
	textview_draw(
	    &a->text, v, a->report ? a->report->article.title : (struct span){0, 0}, a->marks.items, a->marks.n);
}

static void article_move(struct pane *p, enum pane_move how, int n)
{
	textview_move(&self(p)->text, how, n);
}

/* The cursor goes to the words, what is scrolled in begins at the cue. */
static void article_reveal(struct pane *p, struct ref ref)
{
	struct article_pane *a = self(p);
	struct span words, cue;
	if (!a->report)
		return;
	select_fact(a, ref, false);
	if (ref.kind == REF_NONE)
		return;
	report_record_span(a->report, ref, &words, &cue);
	if (span_empty(words))
		words = cue;
	if (span_empty(words))
		return;
	textview_show(&a->text, words);
	a->text.show = place_of(a->report, ref);
}

static struct ref article_selected(const struct pane *p)
{
	const struct article_pane *a = (const struct article_pane *)p;
	return a->selection;
}

static struct pane_position article_position(const struct pane *p)
{
	return textview_position(&((const struct article_pane *)p)->text);
}

static size_t article_search(struct pane *p, struct str needle)
{
	return textview_search(&self(p)->text, needle);
}

static size_t article_hit(struct pane *p, int n)
{
	return textview_hit(&self(p)->text, n);
}

static const struct pane_ops article_ops = {
    .draw = article_draw,
    .move = article_move,
    .reveal = article_reveal,
    .selected = article_selected,
    .position = article_position,
    .search = article_search,
    .hit = article_hit,
};

void article_pane_init(struct article_pane *a)
{
	*a = (struct article_pane){.pane = {&article_ops}, .arena = arena_new(0)};
	textview_init(&a->text);
}
