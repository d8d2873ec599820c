/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure/calibrate.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "measure/confidence.h"

static const double weight = 8; /* of what is known beforehand, in cases */
static const int ends[CALIBRATION_BINS + 1] = {0, 40, 60, 75, 90, 101};

void calibration_init(struct calibration *c, struct arena *arena)
{
	*c = (struct calibration){.arena = arena};
}

void calibration_bin(int i, int *from, int *to)
{
	*from = ends[i];
	*to = ends[i + 1];
}

static struct tally *sort_of(struct calibration *c, const char *kind, const struct why *w)
{
	const char *rule = why_rule(w), *step = reason_name((enum reason)w->step);
	for (size_t i = 0; i < c->sorts.n; i++) {
		struct tally *t = &c->sorts.items[i];
		if (strcmp(t->kind, kind) == 0 && strcmp(t->rule, rule) == 0 && strcmp(t->step, step) == 0)
			return t;
	}
	struct tally *t = VEC_PUSH(c->arena, &c->sorts);
	*t = (struct tally){kind, arena_str(c->arena, str_of(rule)), step, 0, 0};
	return t;
}

void calibration_judge(void *with, const struct report *found, struct ref record, bool right)
{
	struct calibration *c = with;
	const struct why *w = report_why(found, record);
	struct tally *t = sort_of(c, confidence_kind(found, record), w);
	t->n++;
	t->right += right;
	for (int i = 0; w->confidence && i < CALIBRATION_BINS; i++)
		if (w->confidence >= ends[i] && w->confidence < ends[i + 1]) {
			c->bins[i].n++;
			c->bins[i].right += right;
			c->bins[i].expected += w->confidence / 100.0;
		}
}

/* All sorts that have these three in common; NULL stands for any. */
static struct tally sum(const struct calibration *c, const char *kind, const char *rule, const char *step)
{
	struct tally all = {kind, rule ? rule : "*", step ? step : "*", 0, 0};
	for (size_t i = 0; i < c->sorts.n; i++) {
		const struct tally *t = &c->sorts.items[i];
		if (strcmp(t->kind, kind) != 0 || (rule && strcmp(t->rule, rule) != 0) ||
		    (step && strcmp(t->step, step) != 0))
			continue;
		all.n += t->n;
		all.right += t->right;
	}
	return all;
}

static double smoothed(struct tally t, double before)
{
	return ((double)t.right + weight * before) / ((double)t.n + weight);
}

static void put_row(struct tally t, double share, struct buf *out)
{
	int percent = (int)(100 * share + 0.5);
	percent = percent < 1 ? 1 : percent > 99 ? 99 : percent;
	buf_fmt(out, "%s\t%s\t%s\t%d\t%zu/%zu\n", t.kind, t.rule, t.step, percent, t.right, t.n);
}

static int by_key(const void *x, const void *y)
{
	const struct tally *a = x, *b = y;
	int c = strcmp(a->kind, b->kind);
	if (!c)
		c = strcmp(a->rule, b->rule);
	return c ? c : strcmp(a->step, b->step);
}

void calibration_table(struct calibration *c, struct buf *out)
{
	const char *kind = "", *rule = "";
	double of_kind = 0, of_rule = 0;
	if (c->sorts.n)
		qsort(c->sorts.items, c->sorts.n, sizeof *c->sorts.items, by_key);
	for (size_t i = 0; i < c->sorts.n; i++) {
		struct tally t = c->sorts.items[i];
		if (strcmp(kind, t.kind) != 0) {
			kind = t.kind;
			rule = "";
			struct tally all = sum(c, kind, NULL, NULL);
			of_kind = ((double)all.right + 1) / ((double)all.n + 2);
			put_row(all, of_kind, out);
		}
		if (strcmp(rule, t.rule) != 0) {
			rule = t.rule;
			struct tally all = sum(c, kind, rule, NULL);
			of_rule = smoothed(all, of_kind);
			put_row(all, of_rule, out);
		}
		/* The rule's share, as much better or worse as this step makes it elsewhere. */
		struct tally elsewhere = sum(c, kind, NULL, t.step);
		elsewhere.n -= t.n;
		elsewhere.right -= t.right;
		double before = of_rule * smoothed(elsewhere, of_kind) / of_kind;
		put_row(t, smoothed(t, before < 1 ? before : 1), out);
	}
}
