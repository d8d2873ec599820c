/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/file.h"
#include "cli/archive.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "desk/index.h"
#include "desk/watch.h"

/* The one thing that a signal may touch. */
static volatile sig_atomic_t asked_to_stop;

static void on_signal(int number)
{
	(void)number;
	asked_to_stop = 1;
}

static bool asked(void *with)
{
	(void)with;
	return asked_to_stop;
}

/* Without SA_RESTART: whoever waits for input or for something to change must see it. */
static void catch_signals(void)
{
	struct sigaction act = {.sa_handler = on_signal};
	static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
	sigemptyset(&act.sa_mask);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		(void)sigaction(numbers[i], &act, NULL);
}

struct telling {
	struct cli *cli;
	bool terminal, shown;
	/* While folders are watched: */
	struct index *index;
	struct index_counts before;
	bool told;
};

/* Over what was there, without a new line. */
static void write_over(struct buf *line)
{
	buf_cat(line, "\033[K");
	(void)!write(STDERR_FILENO, line->data, line->len);
}

static void progress(void *with, size_t done, size_t total)
{
	struct telling *t = with;
	struct buf line = BUF_INIT, n = BUF_INIT, of = BUF_INIT, share = BUF_INIT;
	size_t all = total > done ? total : done;
	buf_fmt(&n, "%zu", done);
	buf_fmt(&of, "%zu", all);
	buf_fmt(&share, "%zu", all ? done * 100 / all : 0);
	buf_char(&line, '\r');
	catalog_say3(
	    t->cli->catalog, &line, total ? "index.progress" : "index.progress-open", n.data, of.data, share.data);
	write_over(&line);
	t->shown = true;
	buf_release(&line);
	buf_release(&n);
	buf_release(&of);
	buf_release(&share);
}

static void wipe(struct telling *t)
{
	struct buf line = BUF_INIT;
	if (t->shown) {
		buf_char(&line, '\r');
		write_over(&line);
	}
	t->shown = false;
	buf_release(&line);
}

static void trouble(void *with, const struct fault *fault)
{
	struct telling *t = with;
	wipe(t);
	say_wrong(t->cli, fault);
}

static void skipped(void *with, const char *name, const char *why, const char *detail)
{
	struct telling *t = with;
	struct fault fault = FAULT_INIT;
	fault_set(&fault, "part.skipped", name, why, NULL);
	fault_detail(&fault, detail);
	trouble(t, &fault);
	fault_release(&fault);
}

static void put_count(struct cli *cli, const char *key, size_t n, struct buf *out)
{
	struct buf count = BUF_INIT;
	buf_fmt(&count, "%zu", n);
	if (out->len)
		buf_cat(out, " \xC2\xB7 ");
	catalog_say3(cli->catalog, out, key, count.data, NULL, NULL);
	buf_release(&count);
}

/* What came of it, on one line. */
static void summarize(struct telling *t, const struct index_counts *c)
{
	struct buf out = BUF_INIT;
	wipe(t);
	put_count(t->cli, "index.added", c->added, &out);
	put_count(t->cli, "index.changed", c->changed, &out);
	put_count(t->cli, "index.gone", c->gone, &out);
	put_count(t->cli, "index.same", c->same, &out);
	put_count(t->cli, "index.skipped", c->skipped, &out);
	buf_char(&out, '\n');
	say_out(t->cli, &out);
	if (c->stopped && !t->cli->choices.watch) {
		say_note(t->cli, "index.stopped", NULL, NULL);
		t->cli->status = 2;
	}
	buf_release(&out);
}

static bool put_skipped(void *with, const char *name, const char *why)
{
	struct cli *cli = with;
	struct buf out = BUF_INIT, words = BUF_INIT;
	buf_printable(&out, str_of(name));
	buf_char(&out, '\t');
	catalog_say(cli->catalog, &words, why, NULL, 0);
	buf_printable(&out, buf_view(&words));
	buf_char(&out, '\n');
	bool ok = say_out(cli, &out);
	buf_release(&out);
	buf_release(&words);
	return ok;
}

/* Without a folder: what could not be read until now. */
static int list_skipped(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	struct store *store;
	if (!cli_archive_open(cli, STORE_READ, &store))
		return cli->status;
	if (!store_skipped(store, put_skipped, cli, &fault) && fault.what)
		say_fault(cli, &fault, 2);
	store_close(store);
	return cli->status;
}

/* What came since it was last told. */
static void kept(void *with)
{
	struct telling *t = with;
	struct index_counts c = index_counts(t->index), *b = &t->before, d = c;
	d.added -= b->added;
	d.changed -= b->changed;
	d.gone -= b->gone;
	d.same -= b->same;
	d.skipped -= b->skipped;
	*b = c;
	if (d.added || d.changed || d.gone || d.skipped || !t->told)
		summarize(t, &d);
	t->told = true;
}

static bool needs(struct cli *cli, const char *what, const char *arg, const char *hint)
{
	struct fault fault = FAULT_INIT;
	fault_set(&fault, what, arg, NULL, hint);
	say_fault(cli, &fault, 2);
	return false;
}

static bool options_of(struct cli *cli, struct telling *t, struct index_options *o)
{
	const struct choices *c = &cli->choices;
	int jobs = 0;
	if (c->jobs && (!str_int(str_of(c->jobs), &jobs) || jobs < 1))
		return needs(cli, "jobs.wrong", c->jobs, "jobs.try");
	*o = (struct index_options){.archive = cli_archive_path(cli),
	    .jobs = (unsigned)jobs,
	    .progress = t->terminal ? progress : NULL,
	    .skipped = c->skipped ? skipped : NULL,
	    .trouble = trouble,
	    .kept = kept,
	    .asked = asked,
	    .with = t};
	return o->archive || needs(cli, "archive.nowhere", NULL, "archive.nowhere-try");
}

/* The folder of a new archive is made; what is wrong with it, opening tells. */
static void make_place(struct cli *cli, const char *archive)
{
	const char *slash = strrchr(archive, '/');
	if (slash && slash > archive)
		(void)dir_make(arena_str(cli->arena, str_sub(archive, 0, (size_t)(slash - archive))));
}

/* One that is not there must not keep the others from being read. */
static bool add_all(struct cli *cli, struct index *x, struct fault *fault)
{
	const struct choices *c = &cli->choices;
	for (size_t i = 0; i < c->n && !index_is_stopped(x); i++) {
		if (index_add(x, c->words[i], fault))
			continue;
		if (index_is_broken(x))
			return false;
		say_fault(cli, fault, 2);
	}
	return true;
}

static bool run(struct cli *cli, struct index *x, struct fault *fault)
{
	const struct choices *c = &cli->choices;
	if (c->from_jsonl && !index_records(x, c->from_jsonl, fault))
		return false;
	if (c->watch && !index_is_stopped(x))
		return index_watch(x, c->words, c->n, fault);
	return add_all(cli, x, fault);
}

int verb_index(struct cli *cli)
{
	const struct choices *c = &cli->choices;
	struct telling t = {.cli = cli, .terminal = isatty(STDERR_FILENO)};
	struct index_options options;
	struct fault fault = FAULT_INIT;
	if (!c->n && !c->from_jsonl && c->skipped)
		return list_skipped(cli);
	if (!c->n && (!c->from_jsonl || c->watch)) {
		(void)needs(cli, "index.no-folder", NULL, "index.no-folder-try");
		return cli->status;
	}
	if (!options_of(cli, &t, &options))
		return cli->status;
	make_place(cli, options.archive);
	catch_signals();
	struct index *x = index_open(cli->desk, &options, &fault);
	if (x) {
		t.index = x;
		bool ok = run(cli, x, &fault);
		struct index_counts counts = index_counts(x);
		ok = index_close(x, &fault) && ok;
		wipe(&t);
		if (!ok)
			say_fault(cli, &fault, 2);
		if (!c->watch)
			summarize(&t, &counts);
	} else {
		say_fault(cli, &fault, 2);
	}
	return cli->status;
}
