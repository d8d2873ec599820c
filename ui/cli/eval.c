/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>

#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "desk/trial.h"
#include "measure/calibrate.h"
#include "measure/score.h"
#include "text/utf8.h"

enum { NAMES = 18, KINDS = 18 /* [cell] columns */ };

/* From `from` on at least so wide, right-aligned. */
static void put_figure(struct buf *out, double x)
{
	struct buf digits = BUF_INIT;
	figure_put(&digits, x);
	for (size_t n = digits.len; n < 5; n++)
		buf_char(out, ' ');
	buf_str(out, buf_view(&digits));
	buf_release(&digits);
}

static void put_name(struct buf *out, const char *name, size_t width)
{
	buf_cat(out, name);
	for (size_t n = utf8_count(name, strlen(name)); n <= width; n++)
		buf_char(out, ' ');
}

static void put_counts(struct cli *cli, struct count c, struct buf *out)
{
	struct buf n[3] = {BUF_INIT, BUF_INIT, BUF_INIT};
	buf_fmt(&n[0], "%zu", c.right);
	buf_fmt(&n[1], "%zu", c.gold);
	buf_fmt(&n[2], "%zu", c.found);
	catalog_say3(cli->catalog, out, "eval.counts", n[0].data, n[1].data, n[2].data);
	for (size_t i = 0; i < 3; i++)
		buf_release(&n[i]);
}

static void put_share(struct cli *cli, struct count c, struct buf *out)
{
	struct buf share = BUF_INIT, n = BUF_INIT;
	if (c.gold)
		figure_put(&share, count_recall(c));
	else
		buf_char(&share, '-');
	buf_fmt(&n, "%zu", c.gold);
	catalog_say3(cli->catalog, out, "eval.share", share.data, n.data, NULL);
	buf_release(&share);
	buf_release(&n);
}

static void put_text(struct cli *cli, const struct score *s, struct buf *out)
{
	struct buf n = BUF_INIT;
	buf_fmt(&n, "%zu", s->documents);
	catalog_say3(cli->catalog, out, "eval.documents", n.data, NULL, NULL);
	buf_char(out, '\n');
	buf_release(&n);
	for (enum figure f = 0; f < FIGURES; f++) {
		struct count c = s->counts[f];
		put_name(out, figure_name(f), NAMES);
		if (figure_is_share(f)) {
			put_share(cli, c, out);
		} else {
			buf_cat(out, "P ");
			put_figure(out, count_precision(c));
			buf_cat(out, "  R ");
			put_figure(out, count_recall(c));
			buf_cat(out, "  F1 ");
			put_figure(out, count_f1(c));
			buf_cat(out, "   ");
			put_counts(cli, c, out);
		}
		buf_char(out, '\n');
	}
}

static void put_json(struct cli *cli, const struct score *s, struct buf *out)
{
	(void)cli;
	score_json(s, out);
}

/* name, F1 or share, right, gold, found */
static void put_tsv(struct cli *cli, const struct score *s, struct buf *out)
{
	(void)cli;
	for (enum figure f = 0; f < FIGURES; f++) {
		struct count c = s->counts[f];
		buf_fmt(out, "%s\t", figure_name(f));
		figure_put(out, figure_is_share(f) ? count_recall(c) : count_f1(c));
		buf_fmt(out, "\t%zu\t%zu\t%zu\n", c.right, c.gold, c.found);
	}
}

static const struct {
	const char *name;
	void (*put)(struct cli *cli, const struct score *s, struct buf *out);
} formats[] = {{"text", put_text}, {"json", put_json}, {"jsonl", put_json}, {"tsv", put_tsv}};

static void put_words(struct cli *cli, const char *key, const char *words, struct buf *out)
{
	struct buf safe = BUF_INIT;
	if (!words[0])
		return;
	buf_printable(&safe, str_of(words));
	buf_cat(out, "  ");
	catalog_say3(cli->catalog, out, key, safe.data, NULL, NULL);
	buf_release(&safe);
}

/* KIND  doc:line  want [...]  got [...] */
static void put_miss(struct cli *cli, const struct miss *m, struct buf *out)
{
	struct buf key = BUF_INIT, kind = BUF_INIT;
	buf_cat(&key, "eval.miss.");
	buf_cat(&key, miss_name(m->kind));
	catalog_say(cli->catalog, &kind, key.data, NULL, 0);
	put_name(out, buf_cstr(&kind), KINDS);
	buf_printable(out, str_of(m->doc));
	if (m->line)
		buf_fmt(out, ":%zu", m->line);
	put_words(cli, "eval.want", m->want, out);
	put_words(cli, "eval.got", m->got, out);
	buf_char(out, '\n');
	buf_release(&key);
	buf_release(&kind);
}

/* What the records' confidence promised, and what came of it. */
static void put_bins(struct cli *cli, const struct calibration *c, struct buf *out)
{
	for (int i = 0; i < CALIBRATION_BINS; i++) {
		const struct bin *b = &c->bins[i];
		int from, to;
		struct buf range = BUF_INIT, counts[3] = {BUF_INIT, BUF_INIT, BUF_INIT};
		calibration_bin(i, &from, &to);
		buf_fmt(&range, "%d-%d", from, to - 1);
		put_name(out, range.data, 8);
		figure_put(&counts[0], b->n ? b->expected / (double)b->n : 0);
		figure_put(&counts[1], b->n ? (double)b->right / (double)b->n : 0);
		buf_fmt(&counts[2], "%zu", b->n);
		catalog_say3(cli->catalog, out, "eval.bin", counts[0].data, counts[1].data, counts[2].data);
		buf_char(out, '\n');
		buf_release(&range);
		for (int k = 0; k < 3; k++)
			buf_release(&counts[k]);
	}
}

static void put_figures(struct cli *cli, struct score *s, struct buf *out)
{
	size_t format = 0;
	for (size_t i = 0; cli->choices.format && i < sizeof formats / sizeof *formats; i++)
		if (strcmp(formats[i].name, cli->choices.format) == 0)
			format = i;
	formats[format].put(cli, s, out);
	score_sort(s);
	for (size_t i = 0; i < s->misses.n; i++)
		put_miss(cli, &s->misses.items[i], out);
}

static int needs_folder(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	fault_set(&fault, "eval.no-folder", NULL, NULL, "eval.no-folder-try");
	say_fault(cli, &fault, 2);
	return cli->status;
}

int verb_eval(struct cli *cli)
{
	const struct choices *c = &cli->choices;
	struct fault fault = FAULT_INIT;
	struct score score;
	struct calibration calibration;
	struct buf out = BUF_INIT;
	bool ok = true;
	if (!c->n)
		return needs_folder(cli);
	score_init(&score);
	score.list = c->errors;
	score.judged = calibration_judge;
	score.with = &calibration;
	calibration_init(&calibration, score.arena);
	for (size_t i = 0; ok && i < c->n; i++)
		ok = desk_trial(cli->desk, c->words[i], &score, &fault);
	if (ok) {
		if (c->calibrate) {
			catalog_say(cli->catalog, &out, "eval.table", NULL, 0);
			buf_char(&out, '\n');
			calibration_table(&calibration, &out);
		} else if (c->reliability) {
			put_bins(cli, &calibration, &out);
		} else {
			put_figures(cli, &score, &out);
		}
		say_out(cli, &out);
	} else {
		say_fault(cli, &fault, 2);
	}
	buf_release(&out);
	score_release(&score);
	return cli->status;
}
