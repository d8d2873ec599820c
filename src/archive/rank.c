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
	MOST = 3,     /* clauses that weigh, the rarest ones; of more there would be too many ways */
	SAMPLE = 100, /* reports by which it is told how rare something is */
};

/* How a report has a word. */
enum way { IN_TITLE, OFTEN, THERE, WAYS };
static const double weight[WAYS] = {3, 1, 0};

struct weighed {
	const struct weighty *clause;
	double rarity;
	bool has[WAYS]; /* some report that fits has it so */
};

/* A way for each clause. */
struct step {
	enum way ways[MOST];
	double worth;
	size_t order;
};

struct ranking {
	struct store *s;
	const struct plan *plan;
	struct weighed clauses[MOST];
	size_t n;
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

/* The clauses that weigh, the rarest first. */
static bool choose(struct ranking *g, struct arena *arena)
{
	size_t n = g->plan->weighty.n;
	struct weighed *all = ARENA_ARRAY(arena, struct weighed, n + 1);
	double every = 1;
	static const char reports[] = {'"', MARK_LEAD, MARK_REPORT, '"', '\0'};
	if (n > 1 && !share(g, reports, &every))
		return false;
	for (size_t i = 0; i < n; i++) {
		all[i] = (struct weighed){.clause = &g->plan->weighty.items[i], .rarity = 1, .has = {true, true, true}};
		if (n > 1 && !weigh(g, &all[i], every))
			return false;
	}
	qsort(all, n, sizeof *all, rarer);
	g->n = n < MOST ? n : MOST;
	for (size_t i = 0; i < g->n; i++)
		g->clauses[i] = all[i];
	return true;
}

/* What of a clause fits in one way. */
static void put_way(struct buf *b, const struct weighty *c, enum way way)
{
	if (way == IN_TITLE)
		buf_fmt(b, "(%s)", c->title);
	else if (way == OFTEN)
		buf_fmt(b, "((%s) NOT (%s))", c->often, c->title);
}

/* With several clauses most ways are nobody's: those are not tried with all the others. */
static bool try_ways(struct ranking *g)
{
	for (size_t i = 0; g->n > 1 && i < g->n; i++) {
		for (enum way way = IN_TITLE; way < THERE; way++) {
			sqlite3_stmt *row = NULL;
			buf_clear(&g->text);
			buf_fmt(&g->text, "(%s) AND ", g->plan->match);
			put_way(&g->text, g->clauses[i].clause, way);
			if (!sql_row(g->s, g->fault, &row, "SELECT 1 FROM words WHERE words MATCH ?1 LIMIT 1", "t",
			        buf_view(&g->text)))
				return false;
			g->clauses[i].has[way] = row != NULL;
			if (row)
				sql_done(row);
		}
	}
	return true;
}

static int worthier(const void *a, const void *b)
{
	const struct step *x = a, *y = b;
	if (x->worth != y->worth)
		return x->worth > y->worth ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

static const char *express(struct ranking *g, const struct step *step, struct arena *arena)
{
	struct buf *b = &g->text;
	bool not = false;
	buf_clear(b);
	buf_fmt(b, "(%s)", g->plan->match);
	for (size_t i = 0; i < g->n; i++) {
		if (step->ways[i] != THERE)
			buf_cat(b, " AND ");
		put_way(b, g->clauses[i].clause, step->ways[i]);
	}
	for (size_t i = 0; i < g->n; i++) {
		const struct weighed *c = &g->clauses[i];
		if (step->ways[i] != THERE)
			continue;
		for (enum way way = IN_TITLE; way < THERE; way++) {
			if (!c->has[way])
				continue;
			buf_fmt(b, "%s(%s)", not ? " OR " : " NOT (",
			    way == IN_TITLE ? c->clause->title : c->clause->often);
			not = true;
		}
	}
	buf_cat(b, not ? ")" : "");
	return arena_str(arena, buf_view(b));
}

/* The nth of all ways in which a report can have the words; false when none has them so. */
static bool nth(const struct ranking *g, size_t n, struct step *out)
{
	*out = (struct step){.order = n};
	for (size_t i = 0; i < g->n; i++, n /= WAYS) {
		enum way way = (enum way)(n % WAYS);
		if (!g->clauses[i].has[way])
			return false;
		out->ways[i] = way;
		out->worth += weight[way] * g->clauses[i].rarity;
	}
	return true;
}

bool rank_steps(struct store *s, const struct plan *plan, struct arena *arena, struct steps *out, struct fault *fault)
{
	struct ranking g = {.s = s, .plan = plan, .fault = fault};
	struct step steps[27];
	size_t n = 0, all = 1;
	*out = (struct steps){NULL, 0, 0};
	bool ok = choose(&g, arena) && try_ways(&g);
	for (size_t i = 0; i < g.n; i++)
		all *= WAYS;
	for (size_t i = 0; ok && i < all; i++)
		n += nth(&g, i, &steps[n]);
	qsort(steps, n, sizeof *steps, worthier);
	for (size_t i = 0; i < n; i++)
		*VEC_PUSH(arena, out) = express(&g, &steps[i], arena);
	buf_release(&g.text);
	return ok;
}
