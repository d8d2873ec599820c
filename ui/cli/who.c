/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>

#include "archive/answers.h"
#include "archive/browse.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "cli/archive.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "report/form.h"

#define MIDDLE_DOT " \xC2\xB7 "
#define EN_DASH " \xE2\x80\x93 "

enum { NAMED_MOST = 10 /* officials of one name */, MET_MOST = 10, FORMS_MOST = 10 };

struct answer {
	struct officials found;
	struct official_page page;
	struct events by, about, meetings;
};

static bool ask_all(
    struct store *store, struct str name, size_t most, struct arena *arena, struct answer *a, struct fault *fault)
{
	if (!browse_officials(store, name, NAMED_MOST, arena, &a->found, fault))
		return false;
	if (!a->found.n)
		return true;
	const struct official *first = &a->found.items[0];
	struct whose whose = {.official = first->id};
	struct ask ask = {.order = ORDER_NEWEST, .most = most};
	bool ok = browse_official(store, first->id, arena, &a->page, fault) &&
	          browse_events(store, &whose, EVENT_QUOTE_BY, &ask, arena, &a->by, fault) &&
	          browse_events(store, &whose, EVENT_QUOTE_ABOUT, &ask, arena, &a->about, fault) &&
	          browse_events(store, &whose, EVENT_MEETING, &ask, arena, &a->meetings, fault);
	a->page.official.why = first->why;
	return ok;
}

static void say_number(struct cli *cli, struct buf *out, const char *key, uint32_t n)
{
	struct buf b = BUF_INIT;
	buf_fmt(&b, "%u", (unsigned)n);
	catalog_say3(cli->catalog, out, key, buf_cstr(&b), NULL, NULL);
	buf_release(&b);
}

static void put_name(struct cli *cli, const struct official *o, struct buf *out)
{
	form_line(out, str_of(o->name));
	if (o->latin && strcmp(o->latin, o->name) != 0) {
		buf_cat(out, MIDDLE_DOT);
		form_line(out, str_of(o->latin));
	}
	if (*o->country)
		buf_fmt(out, " (%s)", o->country);
	if (o->title && *o->title) {
		buf_cat(out, MIDDLE_DOT);
		form_line(out, str_of(o->title));
	}
	if (o->why && strcmp(o->why, o->name) != 0) {
		buf_cat(out, MIDDLE_DOT);
		catalog_say3(cli->catalog, out, "who.matched", o->why, NULL, NULL);
	}
	buf_char(out, '\n');
}

static void put_counts(struct cli *cli, const struct official *o, struct buf *out)
{
	uint32_t counts[] = {o->reports, o->by, o->about, o->meetings};
	struct buf b[4] = {BUF_INIT, BUF_INIT, BUF_INIT, BUF_INIT};
	struct str args[4];
	for (size_t i = 0; i < 4; i++) {
		buf_fmt(&b[i], "%u", (unsigned)counts[i]);
		args[i] = buf_view(&b[i]);
	}
	buf_cat(out, "  ");
	catalog_say(cli->catalog, out, "who.counts", args, 4);
	buf_char(out, '\n');
	for (size_t i = 0; i < 4; i++)
		buf_release(&b[i]);
}

static void put_label(struct cli *cli, const char *key, struct buf *out)
{
	buf_cat(out, "  ");
	buf_str(out, catalog_get(cli->catalog, key));
}

static void put_page(struct cli *cli, const struct official_page *p, struct buf *out)
{
	put_name(cli, &p->official, out);
	put_counts(cli, &p->official, out);
	if (p->n_forms)
		put_label(cli, "who.names", out);
	for (size_t i = 0; i < p->n_forms && i < FORMS_MOST; i++) {
		buf_cat(out, i ? MIDDLE_DOT : " ");
		form_line(out, str_of(p->forms[i].form));
		buf_char(out, ' ');
		say_number(cli, out, "who.times", p->forms[i].n);
	}
	buf_cat(out, p->n_forms ? "\n" : "");
	for (size_t i = 0; i < p->n_titles; i++) {
		const struct held *t = &p->titles[i];
		put_label(cli, "who.titles", out);
		buf_fmt(out, " %s", t->first);
		if (strcmp(t->first, t->last) != 0)
			buf_fmt(out, EN_DASH "%s", t->last);
		buf_cat(out, MIDDLE_DOT);
		form_line(out, str_of(t->title));
		buf_char(out, ' ');
		say_number(cli, out, "who.times", t->n);
		buf_char(out, '\n');
	}
	for (size_t i = 0; i < p->n_met && i < MET_MOST; i++) {
		put_label(cli, "who.met", out);
		buf_fmt(out, " %s" MIDDLE_DOT, p->met[i].last);
		form_line(out, str_of(p->met[i].name));
		buf_char(out, ' ');
		say_number(cli, out, "who.times", p->met[i].n);
		buf_char(out, '\n');
	}
}

static void put_events(struct cli *cli, const char *key, uint32_t all, const struct events *events, struct buf *out)
{
	if (!events->n)
		return;
	buf_char(out, '\n');
	say_number(cli, out, key, all);
	buf_char(out, '\n');
	for (size_t i = 0; i < events->n; i++) {
		const struct event *e = &events->items[i];
		char id[12];
		ref_id(e->record, id);
		buf_fmt(out, "  %s" MIDDLE_DOT, e->date);
		form_line(out, str_of(e->words));
		const char *more[] = {e->title, e->via, e->outlet};
		for (size_t k = 0; k < sizeof more / sizeof *more; k++) {
			if (more[k] && *more[k]) {
				buf_cat(out, MIDDLE_DOT);
				form_line(out, str_of(more[k]));
			}
		}
		buf_char(out, '\n');
	}
}

static void put_text(struct cli *cli, const struct answer *a, struct buf *out)
{
	const struct official *o = &a->page.official;
	put_page(cli, &a->page, out);
	put_events(cli, "who.by", o->by, &a->by, out);
	put_events(cli, "who.about", o->about, &a->about, out);
	put_events(cli, "who.meetings", o->meetings, &a->meetings, out);
	if (a->found.n < 2)
		return;
	buf_char(out, '\n');
	buf_str(out, catalog_get(cli->catalog, "who.others"));
	buf_char(out, '\n');
	for (size_t i = 1; i < a->found.n; i++) {
		buf_cat(out, "  ");
		put_name(cli, &a->found.items[i], out);
	}
}

static void put_answer(struct cli *cli, const struct answer *a, struct buf *out)
{
	const char *format = cli->choices.format ? cli->choices.format : "text";
	const struct events *lists[] = {&a->by, &a->about, &a->meetings};
	if (strcmp(format, "text") == 0) {
		put_text(cli, a, out);
	} else if (strcmp(format, "tsv") == 0) {
		for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
			for (size_t k = 0; k < lists[i]->n; k++)
				event_tsv(&lists[i]->items[k], out);
	} else {
		dossier_json(&(struct dossier){&a->page, &a->by, &a->about, &a->meetings}, out);
		buf_char(out, '\n');
	}
}

int verb_who(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	struct str name = cli_words(cli);
	struct store *store;
	struct answer answer = {0};
	size_t most;
	if (!name.n) {
		fault_set(&fault, "who.no-name", NULL, NULL, "who.no-name-try");
		say_fault(cli, &fault, 2);
		return cli->status;
	}
	if (!cli_limit(cli, &most) || !cli_archive_open(cli, STORE_READ, &store))
		return cli->status;
	bool ok = ask_all(store, name, most, cli->arena, &answer, &fault);
	store_close(store);
	if (!ok) {
		say_fault(cli, &fault, 2);
	} else if (!answer.found.n) {
		fault_set(&fault, "who.none", name.s, NULL, "who.none-try");
		say_fault(cli, &fault, 1);
	} else {
		struct buf out = BUF_INIT;
		put_answer(cli, &answer, &out);
		say_out(cli, &out);
		buf_release(&out);
	}
	return cli->status;
}
