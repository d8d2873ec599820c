/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/nearest.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "desk/desk.h"
#include "layout/dump.h"
#include "layout/layout.h"
#include "report/report.h"

enum { MOST_STAGES = 16, LARGEST = 1000 /* [cell] a side */ };

/* COLSxROWS; without --size a terminal of the usual size. */
bool cli_size(const struct cli *cli, int *cols, int *rows, struct fault *fault)
{
	struct str rest = str_of(cli->choices.size), c, r;
	*cols = 80;
	*rows = 24;
	if (!rest.s)
		return true;
	if (str_cut(&rest, 'x', &c) && str_cut(&rest, 'x', &r) && !rest.s && str_int(c, cols) && str_int(r, rows) &&
	    *cols > 0 && *rows > 0 && *cols <= LARGEST && *rows <= LARGEST)
		return true;
	fault_set(fault, "option.value", cli->choices.size, NULL, "size.try");
	return false;
}

static bool dump_lines(struct cli *cli, const char *path, struct buf *out, struct fault *fault)
{
	struct report *r;
	int cols, rows;
	if (!cli_size(cli, &cols, &rows, fault) || !desk_read(cli->desk, path, &r, fault))
		return false;
	const char *bidi = cli->choices.bidi ? cli->choices.bidi : "visual";
	struct layout_options o = {.width = cols,
	    .direction = DIR_AUTO,
	    .shape = strcmp(bidi, "visual") == 0,
	    /* What such a mode sends is near enough the text as it is read. */
	    .reorder = !str_starts(str_of(bidi), STR("logical"))};
	struct arena *arena = arena_new(0);
	layout_dump_rows(layout_new(arena, r->article.text, &o), out);
	arena_free(arena);
	report_free(r);
	return true;
}

static bool dump_desk(struct cli *cli, const char *path, struct buf *out, struct fault *fault)
{
	return desk_dump(cli->desk, cli->choices.words[0], path, out, fault);
}

static bool dump_screen(struct cli *cli, const char *path, struct buf *out, struct fault *fault)
{
	return cli->screen ? cli->screen(cli, path, out, fault)
	                   : fault_set(fault, "dump.unknown", "screen", NULL, NULL);
}

/* The stages that the desk does not know: they belong to the reader. */
static const struct stage {
	const char *name;
	bool (*dump)(struct cli *cli, const char *path, struct buf *out, struct fault *fault);
} own_stages[] = {{"lines", dump_lines}, {"screen", dump_screen}};

static const struct stage desk_stage = {NULL, dump_desk};

static const struct stage *stage_find(const char *name)
{
	for (size_t i = 0; i < sizeof own_stages / sizeof *own_stages; i++)
		if (strcmp(own_stages[i].name, name) == 0)
			return &own_stages[i];
	for (size_t i = 0; desk_stages[i]; i++)
		if (strcmp(desk_stages[i], name) == 0)
			return &desk_stage;
	return NULL;
}

static int stage_unknown(struct cli *cli, const char *name)
{
	const char *names[MOST_STAGES];
	struct buf all = BUF_INIT;
	struct fault fault = FAULT_INIT;
	size_t n = 0;
	for (size_t i = 0; desk_stages[i] && n < MOST_STAGES - 2; i++)
		names[n++] = desk_stages[i];
	for (size_t i = 0; i < sizeof own_stages / sizeof *own_stages && n < MOST_STAGES - 1; i++)
		names[n++] = own_stages[i].name;
	names[n] = NULL;
	for (size_t i = 0; i < n; i++) {
		buf_cat(&all, i ? ", " : "");
		buf_cat(&all, names[i]);
	}
	const char *near = name ? nearest(name, names) : NULL;
	fault_set(&fault, name ? "dump.unknown" : "dump.no-stage", name, NULL, near ? "dump.near" : "dump.stages");
	fault_detail(&fault, near ? near : all.data);
	say_fault(cli, &fault, 2);
	buf_release(&all);
	return cli->status;
}

int verb_dump(struct cli *cli)
{
	struct choices *c = &cli->choices;
	const struct stage *stage = c->n ? stage_find(c->words[0]) : NULL;
	if (!stage)
		return stage_unknown(cli, c->n ? c->words[0] : NULL);
	struct fault fault = FAULT_INIT;
	if (c->n == 1) {
		fault_set(&fault, "dump.no-file", c->words[0], NULL, "dump.no-file-try");
		say_fault(cli, &fault, 2);
	}
	struct buf out = BUF_INIT;
	for (size_t i = 1; i < c->n; i++) {
		if (stage->dump(cli, c->words[i], &out, &fault))
			say_out(cli, &out);
		else
			say_fault(cli, &fault, 2);
	}
	buf_release(&out);
	return cli->status;
}
