/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sheet.h"
#include "app/state.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "text/region.h"
#include "text/utf8.h"

enum { MOST_HEAD = 12 /* names, titles, persons met on a page */ };

static struct str keep(struct sheet_work *w, struct buf *b)
{
	struct str s = {arena_str(w->arena, buf_view(b)), b->len};
	buf_release(b);
	return s;
}

static struct str clean(struct sheet_work *w, const char *text)
{
	struct buf b = BUF_INIT;
	buf_printable(&b, str_of(text));
	return keep(w, &b);
}

void sheet_state_name(const struct app *a, const char *code, const char *other, struct buf *out)
{
	struct buf lang = BUF_INIT;
	buf_str(&lang, catalog_get(a->o->catalog, "interface.language"));
	if (!region_name(code, buf_cstr(&lang), out))
		buf_printable(out, str_of(other));
	buf_release(&lang);
}

static struct str state_name(struct sheet_work *w, const struct country_page *p, const char *code)
{
	struct buf b = BUF_INIT;
	sheet_state_name(w->a, code, p->name ? p->name : code, &b);
	return keep(w, &b);
}

static void dot(struct buf *b)
{
	buf_cat(b, b->len ? " \u00B7 " : "");
}

static void part(struct buf *b, const char *text)
{
	if (!text || !text[0])
		return;
	dot(b);
	buf_printable(b, str_of(text));
}

static void part_number(struct sheet_work *w, struct buf *b, const char *key, uint32_t n)
{
	struct buf digits = BUF_INIT;
	if (!n)
		return;
	dot(b);
	buf_fmt(&digits, "%u", n);
	catalog_say3(w->catalog, b, key, buf_cstr(&digits), NULL, NULL);
	buf_release(&digits);
}

static void add_official(struct sheet_work *w, const struct official *o)
{
	struct ledger_row *row = sheet_row(w, ROW_OFFICIAL, o->id, o);
	struct buf sub = BUF_INIT, why = BUF_INIT;
	row->cells[0] = str_of(o->country);
	row->cells[1] = clean(w, o->name);
	row->cells[2] = sheet_number(w, o->reports);
	row->cells[3] = sheet_number(w, o->by);
	row->cells[4] = sheet_number(w, o->meetings);
	part(&sub, o->latin);
	part(&sub, o->title);
	row->sub = keep(w, &sub);
	if (o->why) {
		buf_cat(&why, "~ ");
		buf_printable(&why, str_of(o->why));
	}
	row->aside = keep(w, &why);
}

bool sheet_officials(struct sheet_work *w, size_t most, struct fault *fault)
{
	struct officials found = {NULL, 0, 0};
	const struct app *a = w->a;
	if (!a->o->archive->officials(a->store, a->sheet.text, most, w->arena, &found, fault))
		return false;
	for (size_t i = 0; i < found.n; i++)
		add_official(w, &found.items[i]);
	return true;
}

bool sheet_countries(struct sheet_work *w, struct fault *fault)
{
	struct countries found = {NULL, 0, 0};
	const struct app *a = w->a;
	if (!a->o->archive->countries(a->store, w->arena, &found, fault))
		return false;
	for (size_t i = 0; i < found.n; i++) {
		const struct country_page *c = &found.items[i];
		struct ledger_row *row = sheet_row(w, ROW_COUNTRY, (int64_t)i + 1, c);
		struct buf sub = BUF_INIT;
		row->cells[0] = str_of(c->country);
		row->cells[1] = state_name(w, c, c->country);
		row->cells[2] = sheet_number(w, c->reports);
		row->cells[3] = sheet_number(w, c->quotes);
		row->cells[4] = sheet_number(w, c->meetings);
		part_number(w, &sub, "list.delegations", c->delegations);
		row->aside = keep(w, &sub);
	}
	return true;
}

/* A row of a page's head; its key is its place, from -1 down. */
static struct ledger_row *head_row(struct sheet_work *w, enum sheet_row sort, const void *of, const char *group)
{
	struct ledger_row *row = sheet_row(w, sort, -(int64_t)w->out->n - 1, of);
	row->whole = true;
	row->group = group ? catalog_get(w->catalog, group) : (struct str){"", 0};
	return row;
}

/* How many of n are shown. */
static size_t shown(const struct sheet_work *w, size_t n)
{
	return w->a->sheet.whole || n < MOST_HEAD ? n : MOST_HEAD;
}

static void and_more(struct sheet_work *w, size_t n, const char *group)
{
	if (shown(w, n) == n)
		return;
	struct str left = sheet_number(w, (int64_t)(n - shown(w, n)));
	head_row(w, ROW_MORE, NULL, group)->cells[2] = sheet_words(w, "list.more", left.s, NULL);
}

static void add_met(struct sheet_work *w, const struct met *met, size_t n)
{
	for (size_t i = 0; i < shown(w, n); i++) {
		struct ledger_row *row = head_row(w, ROW_MET, &met[i], "group.met");
		struct buf b = BUF_INIT;
		row->cells[2] = clean(w, met[i].name);
		buf_fmt(&b, "%u\u00D7", met[i].n);
		part(&b, met[i].last);
		row->aside = keep(w, &b);
	}
	and_more(w, n, "group.met");
}

/* By the first letter of a name: the ranges of Unicode's blocks. */
static const struct script {
	uint32_t from, to;
	const char *key;
} scripts[] = {{0x600, 0x8FF, "script.arabic"}, {0x590, 0x5FF, "script.hebrew"}, {0x400, 0x52F, "script.cyrillic"},
    {0x370, 0x3FF, "script.greek"}, {'A', 0x24F, "script.latin"}};
enum { SCRIPTS = sizeof scripts / sizeof *scripts };

static size_t script_of(const char *name)
{
	struct str s = str_of(name);
	size_t at = 0, i = 0;
	uint32_t cp = s.n ? utf8_next(s.s, s.n, &at) : 0;
	while (i < SCRIPTS && (cp < scripts[i].from || cp > scripts[i].to))
		i++;
	return i;
}

static void add_name(struct sheet_work *w, const struct variant *v, size_t script)
{
	struct ledger_row *row = head_row(w, ROW_FACT, NULL, "group.names");
	struct buf b = BUF_INIT;
	row->cells[2] = clean(w, v->form);
	part_number(w, &b, "list.reports", v->n);
	if (script < SCRIPTS) {
		dot(&b);
		buf_str(&b, catalog_get(w->catalog, scripts[script].key));
	}
	row->aside = keep(w, &b);
}

/* Script by script, in each the most frequent first. */
static void add_names(struct sheet_work *w, const struct official_page *p)
{
	for (size_t script = 0; script <= SCRIPTS; script++)
		for (size_t i = 0; i < shown(w, p->n_forms); i++)
			if (script_of(p->forms[i].form) == script)
				add_name(w, &p->forms[i], script);
	and_more(w, p->n_forms, "group.names");
}

static void add_titles(struct sheet_work *w, const struct official_page *p)
{
	for (size_t i = 0; i < shown(w, p->n_titles); i++) {
		const struct held *h = &p->titles[i];
		struct ledger_row *row = head_row(w, ROW_FACT, NULL, "group.titles");
		struct buf b = BUF_INIT;
		row->cells[2] = clean(w, h->title);
		buf_cat(&b, h->first ? h->first : "");
		if (h->last && h->first && strcmp(h->first, h->last) != 0)
			buf_fmt(&b, " \u2013 %s", h->last);
		row->aside = keep(w, &b);
	}
	and_more(w, p->n_titles, "group.titles");
}

bool sheet_official_head(struct sheet_work *w, struct fault *fault)
{
	struct app *a = w->a;
	struct official_page *p = ARENA_NEW(w->arena, struct official_page);
	if (!a->o->archive->official(a->store, a->sheet.official, w->arena, p, fault))
		return false;
	struct ledger_row *row = head_row(w, ROW_FACT, NULL, NULL);
	struct buf who = BUF_INIT, sums = BUF_INIT;
	part(&who, p->official.name);
	part(&who, p->official.latin);
	part(&who, p->official.country);
	row->cells[2] = keep(w, &who);
	part_number(w, &sums, "list.reports", p->official.reports);
	part_number(w, &sums, "list.by", p->official.by);
	part_number(w, &sums, "list.about", p->official.about);
	part_number(w, &sums, "list.meetings", p->official.meetings);
	row->sub = keep(w, &sums);
	/* Whoever asks for quotes alone has them at once. */
	if (a->sheet.events)
		return true;
	add_names(w, p);
	add_titles(w, p);
	add_met(w, p->met, p->n_met);
	return true;
}

bool sheet_country_head(struct sheet_work *w, struct fault *fault)
{
	struct app *a = w->a;
	struct country_page *p = ARENA_NEW(w->arena, struct country_page);
	if (!a->o->archive->country(a->store, a->sheet.country, w->arena, p, fault))
		return false;
	/* The list says so. */
	if (!p->reports)
		return true;
	struct ledger_row *row = head_row(w, ROW_FACT, NULL, NULL);
	struct buf who = BUF_INIT, sums = BUF_INIT;
	buf_str(&who, state_name(w, p, a->sheet.country));
	part(&who, a->sheet.country);
	row->cells[2] = keep(w, &who);
	part_number(w, &sums, "list.reports", p->reports);
	part_number(w, &sums, "list.quotes", p->quotes);
	part_number(w, &sums, "list.meetings", p->meetings);
	part_number(w, &sums, "list.delegations", p->delegations);
	row->sub = keep(w, &sums);
	if (a->sheet.events)
		return true;
	for (size_t i = 0; i < shown(w, p->n_officials); i++) {
		const struct official *o = &p->officials[i];
		struct buf b = BUF_INIT;
		row = head_row(w, ROW_OFFICIAL, o, "group.officials");
		part(&b, o->name);
		part(&b, o->title);
		row->cells[2] = keep(w, &b);
		row->aside = sheet_words(w, "list.reports", sheet_number(w, o->reports).s, NULL);
	}
	and_more(w, p->n_officials, "group.officials");
	add_met(w, p->met, p->n_met);
	return true;
}
