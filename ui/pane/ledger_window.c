/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"
#include "pane/ledger.h"

/* Which rows are at hand: pages that come and go at both ends. */

void ledger_release(struct ledger_pane *l)
{
	for (size_t i = 0; i < LEDGER_PAGES; i++)
		arena_free(l->pages[i].arena);
	arena_free(l->words);
}

size_t ledger_count(const struct ledger_pane *l)
{
	size_t n = 0;
	for (size_t i = 0; i < l->n_pages; i++)
		n += l->pages[i].n;
	return n;
}

const struct ledger_row *ledger_row_at(const struct ledger_pane *l, size_t i)
{
	for (size_t p = 0; p < l->n_pages; p++) {
		if (i < l->pages[p].n)
			return &l->pages[p].rows[i];
		i -= l->pages[p].n;
	}
	return NULL;
}

const struct ledger_row *ledger_selected(const struct ledger_pane *l)
{
	return ledger_row_at(l, l->at);
}

bool ledger_select(struct ledger_pane *l, int64_t key)
{
	const struct ledger_row *row;
	for (size_t i = 0; (row = ledger_row_at(l, i)); i++) {
		if (row->key == key) {
			l->at = i;
			return true;
		}
	}
	return false;
}

static void reverse(struct ledger_row *rows, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		struct ledger_row r = rows[i];
		rows[i] = rows[n - 1 - i];
		rows[n - 1 - i] = r;
	}
}

/* A page of rows in the order of the list. Its arena is freed by whoever takes no rows from it. */
static bool fetch(struct ledger_pane *l, int64_t key, bool below, size_t most, struct ledger_page *out)
{
	struct ledger_rows rows = {NULL, 0, 0};
	*out = (struct ledger_page){.arena = arena_new(0)};
	if (!l->source.fetch || !l->source.fetch(l->source.with, key, below, most, out->arena, &rows)) {
		arena_free(out->arena);
		return false;
	}
	if (!below)
		reverse(rows.items, rows.n);
	out->rows = rows.items;
	out->n = rows.n;
	return true;
}

static void drop_all(struct ledger_pane *l)
{
	for (size_t i = 0; i < l->n_pages; i++)
		arena_free(l->pages[i].arena);
	for (size_t i = 0; i < LEDGER_PAGES; i++)
		l->pages[i] = (struct ledger_page){NULL, NULL, 0};
	l->n_pages = l->at = l->top = l->first = 0;
	l->start = l->end = false;
}

static void drop_first(struct ledger_pane *l)
{
	size_t n = l->pages[0].n;
	arena_free(l->pages[0].arena);
	memmove(l->pages, l->pages + 1, (LEDGER_PAGES - 1) * sizeof *l->pages);
	l->pages[LEDGER_PAGES - 1] = (struct ledger_page){NULL, NULL, 0};
	l->n_pages--;
	l->at = l->at > n ? l->at - n : 0;
	l->top = l->top > n ? l->top - n : 0;
	l->first = l->first ? l->first + n : 0;
	l->start = false;
}

static void drop_last(struct ledger_pane *l)
{
	l->n_pages--;
	arena_free(l->pages[l->n_pages].arena);
	l->pages[l->n_pages] = (struct ledger_page){NULL, NULL, 0};
	l->end = false;
}

/* Where both ends are seen all rows are counted; where the list's length is known, from its end. */
static void number(struct ledger_pane *l)
{
	size_t n = ledger_count(l);
	if (l->start)
		l->first = 1;
	else if (!l->first && l->end && l->total >= n)
		l->first = l->total - n + 1;
	if (l->end && l->first)
		l->total = l->first + n - 1;
}

void ledger_set_total(struct ledger_pane *l, size_t total)
{
	l->total = total;
	number(l);
}

bool ledger_below(struct ledger_pane *l)
{
	struct ledger_page page;
	size_t n = ledger_count(l);
	if (l->end || !n || !fetch(l, ledger_row_at(l, n - 1)->key, true, LEDGER_FETCH, &page))
		return false;
	l->end = page.n < LEDGER_FETCH;
	if (!page.n) {
		arena_free(page.arena);
	} else {
		if (l->n_pages == LEDGER_PAGES)
			drop_first(l);
		l->pages[l->n_pages++] = page;
	}
	number(l);
	return page.n > 0;
}

bool ledger_above(struct ledger_pane *l)
{
	struct ledger_page page;
	if (l->start || !l->n_pages || !fetch(l, l->pages[0].rows[0].key, false, LEDGER_FETCH, &page))
		return false;
	l->start = page.n < LEDGER_FETCH;
	if (!page.n) {
		arena_free(page.arena);
	} else {
		if (l->n_pages == LEDGER_PAGES)
			drop_last(l);
		memmove(l->pages + 1, l->pages, l->n_pages * sizeof *l->pages);
		l->pages[0] = page;
		l->n_pages++;
		l->at += page.n;
		l->top += page.n;
		l->first = l->first > page.n ? l->first - page.n : 0;
	}
	number(l);
	return page.n > 0;
}

/* What one sees at first; the rest can wait. */
static size_t first_fetch(const struct ledger_pane *l)
{
	size_t rows = l->height > 0 ? (size_t)l->height + 1 : 1;
	return rows < 12 ? 12 : rows > LEDGER_FETCH ? LEDGER_FETCH : rows;
}

static bool open_first(struct ledger_pane *l)
{
	struct ledger_page page;
	size_t most = first_fetch(l);
	if (!fetch(l, 0, true, most, &page))
		return false;
	drop_all(l);
	l->pages[0] = page;
	l->n_pages = 1;
	l->start = true;
	l->end = page.n < most;
	number(l);
	return true;
}

bool ledger_open(struct ledger_pane *l, int64_t key)
{
	struct ledger_page above, below;
	if (!key)
		return open_first(l);
	if (!fetch(l, key, false, LEDGER_FETCH, &above))
		return false;
	if (!above.n) {
		arena_free(above.arena);
		return open_first(l);
	}
	/* Below the nearest row above it comes the row itself. */
	if (!fetch(l, above.rows[above.n - 1].key, true, LEDGER_FETCH, &below)) {
		arena_free(above.arena);
		return false;
	}
	drop_all(l);
	l->pages[0] = above;
	l->pages[1] = below;
	l->n_pages = 2;
	l->start = above.n < LEDGER_FETCH;
	l->end = below.n < LEDGER_FETCH;
	l->at = below.n ? above.n : above.n - 1;
	number(l);
	return true;
}

void ledger_open_last(struct ledger_pane *l)
{
	struct ledger_page page;
	if (!l->end) {
		if (!fetch(l, 0, false, LEDGER_FETCH, &page))
			return;
		drop_all(l);
		l->pages[0] = page;
		l->n_pages = 1;
		l->end = true;
		l->start = page.n < LEDGER_FETCH;
		number(l);
	}
	size_t n = ledger_count(l);
	l->at = n ? n - 1 : 0;
}

void ledger_source(
    struct ledger_pane *l, const struct ledger_source *source, const struct ledger_column *columns, size_t n)
{
	drop_all(l);
	l->source = *source;
	l->n_columns = n < LEDGER_COLUMNS ? n : LEDGER_COLUMNS;
	memcpy(l->columns, columns, l->n_columns * sizeof *columns);
	l->total = 0;
	l->needle = (struct str){"", 0};
	l->empty = (struct str){"", 0};
}
