/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>
#include <unistd.h>

#include "archive/browse.h"
#include "archive/query.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "cli/archive.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "report/exchange.h"
#include "report/form.h"
#include "report/json.h"
#include "report/report.h"

enum { PAGE = 64 /* reports in a page */ };

struct exporting {
	struct cli *cli;
	struct store *store;
	enum table table;
	struct buf out;
	size_t n; /* reports */
};

static void put_jsonl(struct exporting *e, const struct report *r)
{
	report_json(r, true, &e->out);
}

static void put_nitf(struct exporting *e, const struct report *r)
{
	report_nitf(r, &e->out);
}

static void put_ninjs(struct exporting *e, const struct report *r)
{
	report_ninjs(r, &e->out);
}

static enum table table_chosen(const char *kind)
{
	static const char *const kinds[TABLES] = {"quote", "meeting", "delegation", "person", "report"};
	for (size_t i = 0; kind && i < TABLES; i++)
		if (strcmp(kinds[i], kind) == 0)
			return (enum table)i;
	return TABLE_QUOTES;
}

static void begin_csv(struct exporting *e)
{
	report_csv_head(e->table, &e->out);
}

static void put_csv(struct exporting *e, const struct report *r)
{
	report_csv(r, e->table, &e->out);
}

static const struct export_form {
	const char *name;
	void (*begin)(struct exporting *e); /* NULL: nothing stands before the first report */
	void (*put)(struct exporting *e, const struct report *r);
} forms[] = {
    {"jsonl", NULL, put_jsonl},
    {"csv", begin_csv, put_csv},
    {"nitf", NULL, put_nitf},
    {"ninjs", NULL, put_ninjs},
};

static const struct export_form *form_chosen(const char *name)
{
	for (size_t i = 0; name && i < sizeof forms / sizeof *forms; i++)
		if (strcmp(forms[i].name, name) == 0)
			return &forms[i];
	return &forms[0];
}

/* Bytes go as they are into a file or pipe; a terminal is shown the controls among them. */
static bool write_out(struct exporting *e)
{
	if (!isatty(STDOUT_FILENO))
		return !e->out.len || say_out(e->cli, &e->out);
	struct buf shown = BUF_INIT;
	form_lines(&shown, buf_view(&e->out));
	buf_clear(&e->out);
	bool ok = say_out(e->cli, &shown);
	buf_release(&shown);
	return ok;
}

/* One report after the other, so that memory does not grow with the archive. A report that went away in between is
 * passed over. */
static bool put_page(struct exporting *e, const struct export_form *form, const struct rows *rows, struct fault *fault)
{
	for (size_t i = 0; i < rows->n; i++) {
		struct report *r;
		if (!browse_open(e->store, rows->items[i].id, &r, fault))
			return false;
		form->put(e, r);
		report_free(r);
		e->n++;
		if (!write_out(e))
			return false;
	}
	return true;
}

static bool put_all(struct exporting *e, const struct export_form *form, const struct query *query, struct fault *fault)
{
	struct ask ask = {.order = ORDER_OLDEST, .most = PAGE, .alike = true};
	bool ok = true, more = true;
	if (form->begin)
		form->begin(e);
	while (ok && more) {
		struct arena *arena = arena_new(0);
		struct rows rows = {0};
		ok = browse_reports(e->store, query, &ask, arena, &rows, fault) && put_page(e, form, &rows, fault);
		more = rows.n == PAGE;
		ask.after = rows.n ? rows.items[rows.n - 1].id : 0;
		arena_free(arena);
	}
	return ok && write_out(e);
}

int verb_export(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	struct exporting e = {.cli = cli, .table = table_chosen(cli->choices.kind)};
	struct query *query;
	struct str words = cli_words(cli);
	bool ok = query_parse(cli->arena, words, false, &query, &fault);
	if (ok && !cli_archive_open(cli, STORE_READ, &e.store))
		return cli->status;
	ok = ok && put_all(&e, form_chosen(cli->choices.format), query, &fault);
	store_close(e.store);
	buf_release(&e.out);
	if (!ok && fault.what)
		say_fault(cli, &fault, 2);
	else if (ok && !e.n && words.n) {
		fault_set(&fault, "export.none", words.s, NULL, "search.none-try");
		say_fault(cli, &fault, 1);
	} else if (ok && !e.n)
		cli->status = cli->status > 1 ? cli->status : 1;
	return cli->status;
}
