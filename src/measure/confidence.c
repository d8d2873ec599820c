/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure/confidence.h"

#include <stdlib.h>

#include "base/arena.h"

static const char any[] = "*";
static const char *const kinds[] = {"", "", "delegation", "meeting", "quote"}; /* by enum ref_kind */

static int by_key(const void *x, const void *y)
{
	const struct confidence_row *a = x, *b = y;
	int c = strcmp(a->kind, b->kind);
	if (!c)
		c = strcmp(a->rule, b->rule);
	return c ? c : strcmp(a->step, b->step);
}

/* The next word of a line; empty when there is none. */
static struct str word(struct str *line)
{
	*line = str_trim(*line);
	size_t n = 0;
	while (n < line->n && line->s[n] != ' ' && line->s[n] != '\t')
		n++;
	struct str w = {line->s, n};
	line->s += n;
	line->n -= n;
	return w;
}

static bool is_kind(struct str s)
{
	for (enum actor_kind k = ACTOR_PERSON; k <= ACTOR_AGENCY; k++)
		if (str_is(s, actor_kind_name(k)))
			return true;
	for (enum ref_kind k = REF_DELEGATION; k <= REF_QUOTE; k++)
		if (str_is(s, kinds[k]))
			return true;
	return false;
}

static bool is_step(struct str s)
{
	for (enum reason r = WHY_NONE; r < REASONS; r++)
		if (str_is(s, reason_name(r)))
			return true;
	return str_is(s, any);
}

static bool row_of(struct arena *arena, struct str line, struct confidence_row *row)
{
	struct str kind = word(&line), rule = word(&line), step = word(&line);
	int percent;
	if (!is_kind(kind) || !is_step(step) || !str_int(word(&line), &percent) || percent < 1 || percent > 100)
		return false;
	*row = (struct confidence_row){
	    arena_str(arena, kind), arena_str(arena, rule), arena_str(arena, step), (uint8_t)percent};
	return true;
}

void confidence_parse(struct arena *arena, struct str text, struct confidence *out,
    void (*wrong)(void *with, size_t line, struct str words), void *with)
{
	struct str line;
	*out = (struct confidence){NULL, 0, 0};
	for (size_t n = 1; text.s && str_cut(&text, '\n', &line); n++) {
		struct confidence_row row;
		line = str_trim(line);
		if (!line.n || line.s[0] == '#')
			continue;
		if (row_of(arena, line, &row))
			*VEC_PUSH(arena, out) = row;
		else if (wrong)
			wrong(with, n, line);
	}
	if (out->n)
		qsort(out->items, out->n, sizeof *out->items, by_key);
}

static uint8_t look_up(const struct confidence *c, const char *kind, const char *rule, const char *step)
{
	struct confidence_row key = {kind, rule, step, 0};
	const struct confidence_row *row = bsearch(&key, c->items, c->n, sizeof *c->items, by_key);
	return row ? row->percent : 0;
}

uint8_t confidence_of(const struct confidence *c, const char *kind, const struct why *why)
{
	if (!c->n)
		return 0;
	uint8_t percent = look_up(c, kind, why_rule(why), reason_name((enum reason)why->step));
	if (!percent)
		percent = look_up(c, kind, why_rule(why), any);
	return percent ? percent : look_up(c, kind, any, any);
}

const char *confidence_kind(const struct report *r, struct ref record)
{
	return record.kind == REF_ACTOR ? actor_kind_name(r->actors.items[record.index].kind) : kinds[record.kind];
}

static void apply(const struct confidence *c, const struct report *r, struct ref record, struct why *why)
{
	why->confidence = confidence_of(c, confidence_kind(r, record), why);
}

void confidence_apply(const struct confidence *c, struct report *r)
{
	for (uint32_t i = 0; i < r->actors.n; i++)
		apply(c, r, (struct ref){REF_ACTOR, i}, &r->actors.items[i].why);
	for (uint32_t i = 0; i < r->delegations.n; i++)
		apply(c, r, (struct ref){REF_DELEGATION, i}, &r->delegations.items[i].why);
	for (uint32_t i = 0; i < r->meetings.n; i++)
		apply(c, r, (struct ref){REF_MEETING, i}, &r->meetings.items[i].why);
	for (uint32_t i = 0; i < r->quotes.n; i++)
		apply(c, r, (struct ref){REF_QUOTE, i}, &r->quotes.items[i].why);
}
