/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/rank.h"

#include <stdlib.h>

#include "archive/marks.h"
#include "archive/plan.h"
#include "archive/schema.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "base/buf.h"

enum {
	MOST = 3, /* clauses that weigh, the rarest ones; of more there would be too many ways */
	STEPS =
	    9, /* for so many: each is in the headline or is not; without any there they all stand often or do not */
	SAMPLE = 100 /* reports by which it is told how rare something is */
};

struct weighed {
	const struct weighty *clause;
	double rarity;
	bool titled; /* some report that fits may have it in its headline */
};

struct step {
	unsigned titled; /* a bit for each clause */
	bool often;
	double worth;
};

struct ranking {
	struct store *s;
	const struct plan *plan;
	struct weighed *clauses; /* the rarest first */
	size_t n, all;           /* that weigh; with those that do not */
	struct fault *fault;
	struct buf text;
};

/* What share of all time that the archive spans a report of an expression takes, by the newest SAMPLE. */
static bool share(struct ranking *g, const char *match, double *out)
{
	sqlite3_stmt *row;
	if (!sql_row(g->s, g->fault, &row,
	        "SELECT (1.0 + last - CASE WHEN count(id) < ?2 THEN first ELSE max(first, min(id)) END) / "
	        "(1.0 + last - first) / max(1, count(id)) "
	        "FROM (SELECT rowid AS id FROM words WHERE words MATCH ?1 ORDER BY rowid DESC LIMIT ?2), "
	        "(SELECT (SELECT min(id) FROM report WHERE id >= ?3) AS first, (SELECT max(id) FROM report) AS last)",
	        "tii", str_of(match), (int64_t)SAMPLE, (int64_t)1 << REPORT_DAY_SHIFT))
		return false;
	*out = row ? sqlite3_column_double(row, 0) : 1;
	sql_done(row);
	return true;
}

static double halvings(double x)
{
	double n = 0;
	for (; x >= 2; x /= 2)
		n++;
	return x > 1 ? n + x - 1 : n;
}

/* How much rarer the reports of a clause are than all reports. */
static bool weigh(struct ranking *g, struct weighed *c, double every)
{
	double own;
	if (!share(g, c->clause->any, &own))
		return false;
	/* At least one, which is more than to stand often. */
	c->rarity = 1 + (every > 0 ? halvings(own / every) : 0);
	return true;
}

static int rarer(const void *a, const void *b)
{
	const struct weighed *x = a, *y = b;
	if (x->rarity != y->rarity)
		return x->rarity > y->rarity ? -1 : 1;
	return (x->clause > y->clause) - (x->clause < y->clause);
}

static bool choose(struct ranking *g, struct arena *arena)
{
	double every = 1;
	static const char reports[] = {'"', MARK_LEAD, MARK_REPORT, '"', '\0'};
	g->all = g->plan->weighty.n;
	g->n = g->all < MOST ? g->all : MOST;
	g->clauses = ARENA_ARRAY(arena, struct weighed, g->all + 1);
	if (g->all > 1 && !share(g, reports, &every))
		return false;
	for (size_t i = 0; i < g->all; i++) {
		g->clauses[i] = (struct weighed){&g->plan->weighty.items[i], 1, true};
		if (g->all > 1 && !weigh(g, &g->clauses[i], every))
			return false;
	}
	qsort(g->clauses, g->all, sizeof *g->clauses, rarer);
	return true;
}

static void add(struct buf *b, const char *between, const char *expression)
{
	if (expression)
		buf_fmt(b, "%s(%s)", b->len ? between : "", expression);
}

/* What must fit and what must not, in a step. */
static void express(struct ranking *g, const struct step *step)
{
	struct buf not = BUF_INIT, often = BUF_INIT;
	buf_clear(&g->text);
	for (size_t i = 0; i < g->all; i++) {
		const struct weighty *c = g->clauses[i].clause;
		bool in = step->titled >> i & 1;
		add(&g->text, " AND ", in ? c->title : step->often ? c->often : c->any);
		if (i < g->n && !in && g->clauses[i].titled)
			add(&not, " OR ", c->title);
		if (i < g->n)
			add(&often, " AND ", c->often);
	}
	add(&g->text, " AND ", g->plan->rest);
	if (!step->titled && !step->often)
		add(&not, " OR ", buf_cstr(&often));
	add(&not, " OR ", g->plan->refused);
	if (not .len)
		buf_fmt(&g->text, " NOT (%s)", buf_cstr(&not ));
	buf_release(&not );
	buf_release(&often);
}

/* With many clauses many ways are nobody's: what stands in no headline is not tried with all the others. */
static bool try_titles(struct ranking *g)
{
	for (size_t i = 0; g->n > 2 && i < g->n; i++) {
		sqlite3_stmt *row = NULL;
		buf_clear(&g->text);
		buf_fmt(&g->text, "(%s) AND (%s)", g->clauses[i].clause->title, g->plan->match);
		if (!sql_row(g->s, g->fault, &row, "SELECT 1 FROM words WHERE words MATCH ?1 LIMIT 1", "t",
		        buf_view(&g->text)))
			return false;
		g->clauses[i].titled = row != NULL;
		if (row)
			sql_done(row);
	}
	return true;
}

static int worthier(const void *a, const void *b)
{
	const struct step *x = a, *y = b;
	if (x->worth != y->worth)
		return x->worth > y->worth ? -1 : 1;
	return (x->titled > y->titled) - (x->titled < y->titled);
}

/* A bit for each clause in the headline; false when nothing has them so. */
static bool worth(const struct ranking *g, unsigned titled, struct step *out)
{
	*out = (struct step){.titled = titled};
	for (size_t i = 0; i < g->n; i++) {
		if (titled >> i & 1 && !g->clauses[i].titled)
			return false;
		out->worth += titled >> i & 1 ? g->clauses[i].rarity : 0;
	}
	return true;
}

bool rank_steps(struct store *s, const struct plan *plan, struct arena *arena, struct steps *out, struct fault *fault)
{
	struct ranking g = {.s = s, .plan = plan, .fault = fault};
	struct step steps[STEPS];
	size_t n = 0;
	*out = (struct steps){NULL, 0, 0};
	bool ok = choose(&g, arena) && try_titles(&g);
	for (unsigned titled = 0; ok && titled < 1U << g.n; titled++)
		n += worth(&g, titled, &steps[n]);
	if (ok)
		steps[n++] = (struct step){.often = true, .worth = .5};
	qsort(steps, n, sizeof *steps, worthier);
	for (size_t i = 0; i < n; i++) {
		express(&g, &steps[i]);
		*VEC_PUSH(arena, out) = arena_str(arena, buf_view(&g.text));
	}
	buf_release(&g.text);
	return ok;
}
