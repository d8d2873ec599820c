/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>

#include "base/buf.h"
#include "base/fault.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "desk/desk.h"
#include "report/explain.h"
#include "report/form.h"
#include "report/json.h"
#include "report/report.h"

static void put_why(struct cli *cli, const struct report *r, bool with_text, struct buf *out)
{
	(void)with_text;
	report_explain(r, cli->catalog, out);
}

static void put_json(struct cli *cli, const struct report *r, bool with_text, struct buf *out)
{
	(void)cli;
	report_json(r, with_text, out);
}

static void put_text(struct cli *cli, const struct report *r, bool with_text, struct buf *out)
{
	report_text(r, cli->catalog, with_text, out);
}

static void put_tsv(struct cli *cli, const struct report *r, bool with_text, struct buf *out)
{
	(void)cli;
	(void)with_text;
	report_tsv(r, out);
}

static const struct format {
	const char *name;
	void (*put)(struct cli *cli, const struct report *r, bool with_text, struct buf *out);
} formats[] = {{"text", put_text}, {"json", put_json}, {"jsonl", put_json}, {"tsv", put_tsv}};

static const struct format explanation = {"text", put_why};

static const struct format *format_chosen(enum verb verb, const char *name)
{
	if (verb == VERB_EXPLAIN && (!name || strcmp(name, "text") == 0))
		return &explanation;
	for (size_t i = 0; name && i < sizeof formats / sizeof *formats; i++)
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	return &formats[0];
}

struct printing {
	struct cli *cli;
	const struct format *format;
	bool with_text, some;
	struct buf out;
};

static bool take(void *with, struct report *r)
{
	struct printing *p = with;
	if (p->some && strcmp(p->format->name, "text") == 0)
		buf_char(&p->out, '\n');
	p->some = true;
	p->format->put(p->cli, r, p->with_text, &p->out);
	report_free(r);
	return say_out(p->cli, &p->out);
}

static bool skip(void *with, const char *name, const struct fault *fault)
{
	(void)name;
	say_skipped(((struct printing *)with)->cli, fault);
	return true;
}

int verb_extract(struct cli *cli)
{
	const char *const *paths;
	size_t n;
	/* Who reads a report through a pipe wants the report, not only what was found in it. */
	struct printing p = {cli, format_chosen(cli->choices.verb, cli->choices.format),
	    cli->choices.with_text || cli->choices.verb == VERB_READ, false, BUF_INIT};
	const struct desk_sink sink = {take, skip, &p};
	if (!cli_inputs(cli, false, &paths, &n))
		return cli->status;
	for (size_t i = 0; i < n; i++) {
		struct fault fault = FAULT_INIT;
		if (!desk_each(cli->desk, paths[i], &sink, &fault))
			say_fault(cli, &fault, 2);
	}
	buf_release(&p.out);
	return cli->status;
}
