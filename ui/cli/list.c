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

int verb_list(struct cli *cli)
{
	const char *const *paths;
	size_t n;
	struct buf out = BUF_INIT;
	cli->choices.words = ARENA_NEW(cli->arena, const char *);
	cli->choices.words[0] = cli->choices.list;
	cli->choices.n = 1;
	if (!cli_inputs(cli, false, &paths, &n))
		return cli->status;
	for (size_t i = 0; i < n; i++) {
		struct fault fault = FAULT_INIT;
		struct report *r;
		if (desk_read(cli->desk, paths[i], &r, &fault)) {
			put_line(r, &out);
			report_free(r);
			say_out(cli, &out);
		} else {
			say_fault(cli, &fault, 2);
		}
	}
	buf_release(&out);
	return cli->status;
}
