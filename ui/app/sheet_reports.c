/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sheet.h"
#include "app/state.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"

/* Nothing of an archive reaches the screen as it is; without a need it is not copied. */
static struct str clean(struct sheet_work *w, const char *text)
{
	struct str s = str_of(text);
	struct buf b = BUF_INIT;
	buf_printable(&b, s);
	if (!str_eq(buf_view(&b), s))
		s = (struct str){arena_str(w->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

const char *status_key(enum article_status status, bool embargoed)
{
	return status == ARTICLE_CANCELED   ? "status.canceled"
	       : status == ARTICLE_WITHHELD ? "status.withheld"
	       : embargoed                  ? "status.embargoed"
	                                    : NULL;
}

static struct str flag_of(struct sheet_work *w, const struct row *r)
{
	const char *key = status_key(r->status, r->embargoed);
	return key ? catalog_get(w->catalog, key) : (struct str){"", 0};
}

static struct str last_part(const char *path)
{
	const char *slash = path ? strrchr(path, '/') : NULL;
	return str_of(slash && slash[1] ? slash + 1 : path);
}

static void fill(struct sheet_work *w, struct ledger_row *row, const struct row *r)
{
	row->cells[0] = str_of(r->date);
	row->cells[1] = str_of(r->lang);
	row->cells[2] = clean(w, r->outlet);
	row->cells[3] = r->title && r->title[0] ? clean(w, r->title) : last_part(r->path);
	row->flag = flag_of(w, r);
}

/* A number that counts nothing is not shown: the eye finds the others. */
static struct str some(struct sheet_work *w, uint32_t n)
{
	return n ? sheet_number(w, n) : (struct str){"", 0};
}

bool sheet_reports(struct sheet_work *w, const struct ask *ask, struct fault *fault)
{
	struct rows rows = {NULL, 0, 0};
	const struct app *a = w->a;
	if (!a->o->archive->reports(a->store, a->query, ask, w->arena, &rows, fault))
		return false;
	for (size_t i = 0; i < rows.n; i++) {
		const struct row *r = &rows.items[i];
		struct ledger_row *row = sheet_row(w, ROW_REPORT, r->id, r);
		struct buf alike = BUF_INIT;
		fill(w, row, r);
		row->cells[4] = some(w, r->delegations);
		row->cells[5] = some(w, r->meetings);
		row->cells[6] = some(w, r->quotes);
		if (r->alike)
			buf_fmt(&alike, "+%u", r->alike);
		row->cells[7] = (struct str){arena_str(w->arena, buf_view(&alike)), alike.len};
		buf_release(&alike);
	}
	return true;
}

/* The form in the text, and the word that found it where there is but one. */
static struct str why_of(struct sheet_work *w, const struct hit *h)
{
	const struct query *q = w->a->query;
	struct buf b = BUF_INIT;
	if (!h->why)
		return (struct str){"", 0};
	bool one = q->n == 1 && q->items[0].n == 1;
	if (!one)
		buf_cat(&b, "~ ");
	buf_printable(&b, str_of(h->why));
	if (one) {
		buf_cat(&b, " ~ ");
		buf_printable(&b, q->items[0].items[0].value);
	}
	struct str s = {arena_str(w->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

bool sheet_results(struct sheet_work *w, const struct ask *ask, struct fault *fault)
{
	struct hits hits = {NULL, 0, 0, 0};
	const struct app *a = w->a;
	if (!a->query)
		return true;
	if (!a->o->archive->search(a->store, a->query, ask, w->arena, &hits, fault))
		return false;
	w->more = hits.more;
	for (size_t i = 0; i < hits.n; i++) {
		const struct hit *h = &hits.items[i];
		struct ledger_row *row = sheet_row(w, ROW_HIT, h->report.id, h);
		fill(w, row, &h->report);
		row->aside = why_of(w, h);
		/* Marks are places in the snippet as it came; layout shows what is odd in it safely. */
		row->sub = str_of(h->snippet);
		row->marks = h->marks;
	}
	return true;
}
