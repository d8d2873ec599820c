/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "desk/desk.h"
#include "report/form.h"
#include "report/report.h"

/* `date  path  headline`, one report a line, tab-separated. */
static void put_line(const struct report *r, struct buf *out)
{
	const struct article *a = &r->article;
	buf_cat(out, a->date[0] ? a->date : "-");
	buf_char(out, '\t');
	form_line(out, str_of(a->path));
	buf_char(out, '\t');
	form_line(out, str_sub(a->text.s, a->title.begin, a->title.end));
	buf_char(out, '\n');
}

struct listing {
	struct cli *cli;
	struct buf out;
};

static bool take(void *with, struct report *r)
{
	struct listing *l = with;
	put_line(r, &l->out);
	report_free(r);
	return say_out(l->cli, &l->out);
}

static bool skip(void *with, const char *name, const struct fault *fault)
{
	(void)name;
	say_skipped(((struct listing *)with)->cli, fault);
	return true;
}

int verb_list(struct cli *cli)
{
	const char *const *paths;
	size_t n;
	struct listing l = {cli, BUF_INIT};
	const struct desk_sink sink = {take, skip, &l};
	cli->choices.words = ARENA_NEW(cli->arena, const char *);
	cli->choices.words[0] = cli->choices.list;
	cli->choices.n = 1;
	if (!cli_inputs(cli, false, &paths, &n))
		return cli->status;
	for (size_t i = 0; i < n; i++) {
		struct fault fault = FAULT_INIT;
		if (!desk_each(cli->desk, paths[i], &sink, &fault))
			say_fault(cli, &fault, 2);
	}
	buf_release(&l.out);
	return cli->status;
}
