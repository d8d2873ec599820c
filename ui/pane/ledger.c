/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/ledger.h"

#include "base/arena.h"

/* Returns the rows that were gone. */
static long by_rows(struct ledger_pane *l, long n)
{
	const long wanted = n;
	while (n > 0) {
		size_t last = ledger_count(l), left = last ? last - 1 - l->at : 0;
		size_t step = (size_t)n < left ? (size_t)n : left;
		l->at += step;
		n -= (long)step;
		if (n > 0 && !ledger_below(l))
			break;
	}
	while (n < 0) {
		size_t step = (size_t)-n < l->at ? (size_t)-n : l->at;
		l->at -= step;
		n += (long)step;
		if (n < 0 && !ledger_above(l))
			break;
	}
	return wanted - n;
}

bool ledger_heads_group(const struct ledger_pane *l, size_t i)
{
	const struct ledger_row *row = ledger_row_at(l, i), *before = i ? ledger_row_at(l, i - 1) : NULL;
	return row && row->group.n && (!before || !str_eq(row->group, before->group));
}

int ledger_lines(const struct ledger_pane *l, size_t i)
{
	const struct ledger_row *row = ledger_row_at(l, i);
	return row ? 1 + (row->sub.n > 0) + ledger_heads_group(l, i) : 0;
}

/* A view of this height has room for more rows; but not on the cost of those above. */
static bool lacks_below(const struct ledger_pane *l, int height)
{
	int used = 0;
	size_t n = ledger_count(l);
	if (l->n_pages == LEDGER_PAGES && l->top < l->pages[0].n)
		return false;
	for (size_t i = l->top; i < n && used < height; i++)
		used += ledger_lines(l, i);
	return used < height && !l->end;
}

void ledger_fit(struct ledger_pane *l, int height)
{
	int used = 0;
	l->height = height;
	if (l->top > l->at)
		l->top = l->at;
	if (!l->top && !l->start && l->at < (size_t)height)
		(void)ledger_above(l);
	size_t first = l->at;
	for (size_t i = l->at + 1; i-- > 0;) {
		used += ledger_lines(l, i);
		if (used > height)
			break;
		first = i;
	}
	if (l->top < first)
		l->top = first;
	while (lacks_below(l, height) && ledger_below(l))
		;
	/* No lines are wasted at the end. */
	used = 0;
	for (size_t i = l->top; i < ledger_count(l); i++)
		used += ledger_lines(l, i);
	while (l->top > 0 && used + ledger_lines(l, l->top - 1) <= height)
		used += ledger_lines(l, --l->top);
}

/* Rows in a view: half of its lines where rows have two. */
static long page_of(const struct ledger_pane *l)
{
	int lines = 0;
	long n = 0;
	while (lines < l->height && ledger_row_at(l, l->top + (size_t)n))
		lines += ledger_lines(l, l->top + (size_t)n++);
	return n > 2 ? n - 1 : 1;
}

static struct ledger_pane *self(struct pane *p)
{
	return (struct ledger_pane *)p;
}

static void by_view(struct ledger_pane *l, long n)
{
	/* The view goes along, so that a page is a page. */
	long gone = by_rows(l, n), top = (long)l->top + gone;
	l->top = top < 0 ? 0 : (size_t)top;
}

/* From the end that is nearer, where it is known. */
static void to_row(struct ledger_pane *l, size_t n)
{
	if (l->total && n > l->total / 2) {
		ledger_open_last(l);
		(void)by_rows(l, n < l->total ? -(long)(l->total - n) : 0);
	} else {
		(void)ledger_open(l, 0);
		(void)by_rows(l, (long)n - 1);
	}
}

static void ledger_move(struct pane *p, enum pane_move how, int n)
{
	struct ledger_pane *l = self(p);
	switch (how) {
	case MOVE_ROW:
		(void)by_rows(l, n);
		break;
	case MOVE_PAGE:
		by_view(l, n * page_of(l));
		break;
	case MOVE_HALF:
		by_view(l, n * ((page_of(l) + 1) / 2));
		break;
	case MOVE_TOP:
		if (l->start)
			l->at = 0;
		else
			(void)ledger_open(l, 0);
		break;
	case MOVE_BOTTOM:
		ledger_open_last(l);
		break;
	case MOVE_TO:
		to_row(l, n > 0 ? (size_t)n : 1);
		break;
	case MOVE_CENTER:
		l->top = l->at > (size_t)(l->height / 2) ? l->at - (size_t)(l->height / 2) : 0;
		break;
	case MOVE_GRAPHEME:
		break;
	}
}

static void ledger_reveal(struct pane *p, struct ref ref)
{
	(void)p;
	(void)ref;
}

static struct ref ledger_record(const struct pane *p)
{
	(void)p;
	return (struct ref){REF_NONE, 0};
}

/* Zeros are what is not known. */
static struct pane_position ledger_position(const struct pane *p)
{
	const struct ledger_pane *l = (const struct ledger_pane *)p;
	return (struct pane_position){l->first && ledger_count(l) ? l->first + l->at : 0, l->total, false};
}

bool ledger_matches(const struct ledger_pane *l, const struct ledger_row *row)
{
	struct spans found = {NULL, 0, 0};
	if (!l->needle.n)
		return false;
	struct arena *scratch = arena_new(0);
	for (size_t i = 0; i < l->n_columns && !found.n; i++)
		pane_search(scratch, row->cells[i], l->needle, &found);
	if (!found.n)
		pane_search(scratch, row->sub, l->needle, &found);
	arena_free(scratch);
	return found.n > 0;
}

/* Among the rows at hand; all of a list is not looked through. */
static size_t ledger_search(struct pane *p, struct str needle)
{
	struct ledger_pane *l = self(p);
	size_t n = 0;
	arena_reset(l->words);
	l->needle = (struct str){arena_str(l->words, needle), needle.n};
	for (size_t i = 0; needle.n && i < ledger_count(l); i++)
		n += ledger_matches(l, ledger_row_at(l, i));
	return n;
}

static size_t ledger_hit(struct pane *p, int by)
{
	struct ledger_pane *l = self(p);
	size_t n = ledger_count(l), number = 0;
	size_t step = by < 0 ? n - 1 : 1, i = by ? (l->at + step) % (n ? n : 1) : l->at;
	for (size_t seen = 0; seen < n; seen++, i = (i + step) % n) {
		if (!ledger_matches(l, ledger_row_at(l, i)))
			continue;
		l->at = i;
		for (size_t k = 0; k <= i; k++)
			number += ledger_matches(l, ledger_row_at(l, k));
		return number;
	}
	return 0;
}

static const struct pane_ops ledger_ops = {
    .draw = ledger_draw,
    .move = ledger_move,
    .reveal = ledger_reveal,
    .selected = ledger_record,
    .position = ledger_position,
    .search = ledger_search,
    .hit = ledger_hit,
};

void ledger_init(struct ledger_pane *l)
{
	*l = (struct ledger_pane){.pane = {&ledger_ops}, .words = arena_new(0)};
}
