/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>

#include "archive/answers.h"
#include "archive/browse.h"
#include "archive/query.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "cli/archive.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "report/form.h"

#define MIDDLE_DOT " \xC2\xB7 "

enum { LIMIT = 20 };

bool cli_limit(struct cli *cli, size_t *limit)
{
	int n = LIMIT;
	const char *stated = cli->choices.limit;
	if (stated && (!str_int(str_of(stated), &n) || n < 1)) {
		struct fault fault = FAULT_INIT;
		fault_set(&fault, "limit.wrong", stated, NULL, "limit.try");
		say_fault(cli, &fault, 2);
		return false;
	}
	*limit = (size_t)n;
	return true;
}

/* The operands are one query. */
struct str cli_words(struct cli *cli)
{
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < cli->choices.n; i++) {
		buf_cat(&b, i ? " " : "");
		buf_cat(&b, cli->choices.words[i]);
	}
	struct str all = {arena_str(cli->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return str_trim(all);
}

static enum order order_chosen(const char *name)
{
	if (name && strcmp(name, "oldest") == 0)
		return ORDER_OLDEST;
	return name && strcmp(name, "relevance") == 0 ? ORDER_RELEVANCE : ORDER_NEWEST;
}

static void put_part(struct buf *out, const char *s)
{
	if (s && *s) {
		buf_cat(out, MIDDLE_DOT);
		form_line(out, str_of(s));
	}
}

/* The report on one line, below it where it stands, and the words. */
static void put_text(struct cli *cli, const struct hit *h, struct buf *out)
{
	const struct row *r = &h->report;
	char id[12];
	buf_cat(out, *r->date ? r->date : "-");
	put_part(out, r->outlet);
	put_part(out, r->lang);
	put_part(out, r->title);
	buf_cat(out, "\n    ");
	form_line(out, str_of(r->path));
	if (h->record.kind != REF_NONE) {
		ref_id(h->record, id);
		put_part(out, id);
	}
	if (h->why) {
		buf_cat(out, MIDDLE_DOT);
		catalog_say3(cli->catalog, out, "who.matched", h->why, NULL, NULL);
	}
	if (r->alike) {
		buf_cat(out, MIDDLE_DOT);
		struct buf n = BUF_INIT;
		buf_fmt(&n, "%u", (unsigned)r->alike);
		catalog_say3(cli->catalog, out, "search.alike", buf_cstr(&n), NULL, NULL);
		buf_release(&n);
	}
	buf_cat(out, "\n    ");
	form_line(out, str_of(h->snippet));
	buf_char(out, '\n');
}

static void put_hits(struct cli *cli, const struct hits *hits, struct buf *out)
{
	const char *format = cli->choices.format ? cli->choices.format : "text";
	bool json = strcmp(format, "json") == 0, lines = strcmp(format, "jsonl") == 0;
	if (json)
		buf_cat(out, "{\"schema\":\"safir-hits/1\",\"hits\":[");
	for (size_t i = 0; i < hits->n; i++) {
		if (json && i)
			buf_char(out, ',');
		if (json || lines)
			hit_json(&hits->items[i], out);
		else if (strcmp(format, "tsv") == 0)
			hit_tsv(&hits->items[i], out);
		else
			put_text(cli, &hits->items[i], out);
		if (lines)
			buf_char(out, '\n');
	}
	if (json)
		buf_cat(out, "]}\n");
}

static bool search(struct cli *cli, struct str text, struct hits *hits, struct fault *fault)
{
	struct query *query;
	struct store *store;
	struct ask ask = {.order = order_chosen(cli->choices.order), .alike = cli->choices.alike};
	if (!cli_limit(cli, &ask.most))
		return false;
	if (!query_parse(cli->arena, text, false, &query, fault))
		return false;
	if (!cli_archive_open(cli, STORE_READ, &store))
		return false;
	bool ok = store_map(store, fault) && browse_search(store, query, &ask, cli->arena, hits, fault);
	store_close(store);
	return ok;
}

int verb_search(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	struct hits hits = {0};
	struct str text = cli_words(cli);
	if (!text.n) {
		fault_set(&fault, "search.no-query", NULL, NULL, "search.no-query-try");
		say_fault(cli, &fault, 2);
		return cli->status;
	}
	if (!search(cli, text, &hits, &fault)) {
		if (fault.what)
			say_fault(cli, &fault, 2);
		return cli->status;
	}
	struct buf out = BUF_INIT;
	put_hits(cli, &hits, &out);
	say_out(cli, &out);
	buf_release(&out);
	if (!hits.n) {
		fault_set(&fault, "search.none", text.s, NULL, "search.none-try");
		say_fault(cli, &fault, 1);
	}
	return cli->status;
}
