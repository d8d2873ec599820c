/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/plan.h"

#include <string.h>

#include "archive/deposit_in.h"
#include "archive/marks.h"
#include "archive/plan_in.h"
#include "archive/schema.h"
#include "base/arena.h"
#include "base/fault.h"

static bool is_row_field(enum query_field f)
{
	return f == QUERY_DATE || f == QUERY_SOURCE;
}

static bool plan_kind(struct planning *p, const struct query_unit *u)
{
	static const char *const marks[] = {[REF_QUOTE] = "q", [REF_MEETING] = "m", [REF_DELEGATION] = "d"};
	if (!u->without)
		p->plan->kind = u->kind;
	return plan_mark(p, MARK_KIND, str_of(marks[u->kind]));
}

static bool plan_unit(struct planning *p, const struct query_unit *u)
{
	switch (u->field) {
	case QUERY_WORDS:
	case QUERY_TITLE:
		return plan_words(p, u);
	case QUERY_FROM:
		return plan_outlets(p, u);
	case QUERY_BY:
	case QUERY_ABOUT:
	case QUERY_MET:
		return plan_part(p, u);
	case QUERY_COUNTRY:
		return plan_country(p, u);
	case QUERY_LANG:
		return plan_mark(p, MARK_LANG, u->value);
	case QUERY_KIND:
		return plan_kind(p, u);
	case QUERY_DATE:
	case QUERY_SOURCE:
		break;
	}
	return true;
}

/* A clause of days alone narrows the ids; with others in it the rows are asked. */
static bool plan_rows(struct planning *p, const struct query_clause *c)
{
	size_t rows = 0;
	for (size_t i = 0; i < c->n; i++)
		rows += is_row_field(c->items[i].field);
	if (!rows)
		return false;
	const struct query_unit *u = &c->items[0];
	if (c->n == 1 && u->field == QUERY_DATE && !u->without) {
		int64_t first = *u->first ? deposit_day(u->first) : 1,
		        last = *u->last ? deposit_day(u->last) : INT32_MAX;
		int64_t least = first << REPORT_DAY_SHIFT, most = ((last + 1) << REPORT_DAY_SHIFT) - 1;
		p->plan->least = least > p->plan->least ? least : p->plan->least;
		p->plan->most = most < p->plan->most ? most : p->plan->most;
	} else {
		*VEC_PUSH(p->arena, &p->plan->rows) = c;
	}
	return true;
}

/* Only rows know days and paths, only the index knows the rest: one clause cannot ask both. */
static bool check_mixed(struct planning *p, const struct query_clause *c)
{
	for (size_t i = 1; i < c->n; i++)
		if (is_row_field(c->items[i].field) != is_row_field(c->items[0].field))
			return fault_set(p->fault, "query.wrong", arena_str(p->arena, c->items[i].value), "query.mixed",
			    "query.try");
	return true;
}

/* The expressions of a clause; false with a fault. */
static bool plan_clause(struct planning *p, const struct query_clause *c)
{
	struct buf *const buffers[] = {&p->any, &p->loose, &p->title, &p->often};
	for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
		buf_clear(buffers[i]);
	p->marked = !c->items[0].without;
	p->alone = p->marked && c->n == 1;
	p->check = (struct check){.without = !p->marked};
	p->begun = NULL;
	for (size_t i = 0; i < c->n; i++)
		if (!plan_unit(p, &c->items[i]))
			return false;
	return true;
}

static void join(struct buf *to, const char *between, const struct buf *any)
{
	buf_cat(to, to->len ? between : "");
	buf_char(to, '(');
	buf_str(to, buf_view(any));
	buf_char(to, ')');
}

static const char *kept(struct planning *p, const struct buf *b)
{
	return b->len ? arena_str(p->arena, buf_view(b)) : NULL;
}

/* What was asked for so far, and what must not be. */
struct asked {
	struct buf match, plain, rest, without;
};

/* A clause that something can fit. */
static void want(struct planning *p, struct asked *to)
{
	const char *certain = kept(p, &p->any);
	if (p->check.phrases.n) {
		p->check.other = certain;
		*VEC_PUSH(p->arena, &p->plan->checks) = p->check;
		join(&p->any, " OR ", &p->loose);
	}
	join(&to->match, " AND ", &p->any);
	if (!p->title.len)
		join(&to->rest, " AND ", &p->any);
	else
		*VEC_PUSH(p->arena, &p->plan->weighty) =
		    (struct weighty){kept(p, &p->any), kept(p, &p->title), kept(p, &p->often)};
	if (!p->begun) {
		join(&to->plain, " AND ", &p->any);
		return;
	}
	struct check begun = {.without = false};
	*VEC_PUSH(p->arena, &begun.phrases) = *p->begun;
	*VEC_PUSH(p->arena, &p->plan->begun) = begun;
}

static void refuse(struct planning *p, struct asked *to)
{
	if (p->any.len)
		join(&to->without, " OR ", &p->any);
	if (p->check.phrases.n)
		*VEC_PUSH(p->arena, &p->plan->checks) = p->check;
}

static bool plan_clauses(struct planning *p, const struct query *q, struct asked *to)
{
	for (size_t i = 0; q && i < q->n; i++) {
		const struct query_clause *c = &q->items[i];
		if (!check_mixed(p, c))
			return false;
		if (plan_rows(p, c))
			continue;
		if (!plan_clause(p, c))
			return false;
		if (!p->marked)
			refuse(p, to);
		else if (p->any.len || p->loose.len)
			want(p, to);
		else
			p->plan->nothing = true;
	}
	return true;
}

/* The index takes something away only from something: from all reports, if need be. */
static const char *except(struct planning *p, struct buf *from, const struct buf *without)
{
	if (!without->len)
		return kept(p, from);
	if (!from->len)
		buf_fmt(from, "\"%c%c\"", MARK_LEAD, MARK_REPORT);
	buf_cat(from, " NOT (");
	buf_str(from, buf_view(without));
	buf_char(from, ')');
	return kept(p, from);
}

bool plan_make(struct store *s, const struct query *q, struct arena *arena, struct plan *out, struct fault *fault)
{
	struct asked asked = {BUF_INIT, BUF_INIT, BUF_INIT, BUF_INIT};
	struct planning p = {.s = s, .arena = arena, .fault = fault, .plan = out};
	*out = (struct plan){.least = 0, .most = INT64_MAX};
	bool ok = plan_clauses(&p, q, &asked);
	out->rest = kept(&p, &asked.rest);
	out->refused = kept(&p, &asked.without);
	out->match = except(&p, &asked.match, &asked.without);
	out->plain = except(&p, &asked.plain, &asked.without);
	for (size_t i = 0; i < out->pairs.n; i++)
		*VEC_PUSH(arena, &out->starts) = out->pairs.items[i];
	struct buf *const buffers[] = {
	    &p.any, &p.loose, &p.title, &p.often, &asked.match, &asked.plain, &asked.rest, &asked.without};
	for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
		buf_release(buffers[i]);
	return ok;
}

static bool fits(const struct query_unit *u, const char *date, const char *path)
{
	if (u->field == QUERY_SOURCE) {
		struct str v = u->value;
		return memmem(path, strlen(path), v.s, v.n) != NULL;
	}
	return *date && (!*u->first || strcmp(date, u->first) >= 0) && (!*u->last || strcmp(date, u->last) <= 0);
}

bool plan_fits_row(const struct plan *plan, const char *date, const char *path)
{
	for (size_t i = 0; i < plan->rows.n; i++) {
		const struct query_clause *c = plan->rows.items[i];
		bool one = false;
		for (size_t k = 0; k < c->n && !one; k++)
			one = fits(&c->items[k], date, path) != c->items[k].without;
		if (!one)
			return false;
	}
	return true;
}

bool plan_wants_record(const struct plan *plan)
{
	return plan->kind != REF_NONE || plan->parts.n > 0;
}
