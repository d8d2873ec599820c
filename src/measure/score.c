/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure/score.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "measure/score_in.h"
#include "text/icu.h"

static const char *const names[FIGURES] = {"quote_span", "quote_exact", "quote_record", "direct_span",
    "delegation_found", "delegation_record", "meeting_found", "meeting_record", "people", "speaker", "via",
    "meeting_kind", "meeting_status", "meeting_date", "name", "title"};

const char *figure_name(enum figure f)
{
	return names[f];
}

bool figure_is_share(enum figure f)
{
	return f >= FIGURE_SPEAKER;
}

const char *miss_name(enum miss_kind k)
{
	static const char *const kinds[] = {"delegation-false", "delegation-head", "delegation-missed", "meeting-false",
	    "meeting-missed", "meeting-parties", "name", "person-false", "person-missed", "quote-false", "quote-missed",
	    "span", "speaker", "title"};
	return kinds[k];
}

static double ratio(size_t a, size_t b)
{
	return b ? (double)a / (double)b : 0.0;
}

double count_precision(struct count c)
{
	return ratio(c.right, c.found);
}

double count_recall(struct count c)
{
	return ratio(c.right, c.gold);
}

double count_f1(struct count c)
{
	double p = count_precision(c), r = count_recall(c);
	return p + r > 0 ? 2 * p * r / (p + r) : 0.0;
}

void figure_put(struct buf *out, double x)
{
	char digits[32];
	snprintf(digits, sizeof digits, "%.1f", 100 * x);
	for (const char *p = digits; *p; p++)
		if (*p >= '0' && *p <= '9')
			buf_char(out, *p);
		else if (p > digits && p[-1] >= '0' && p[-1] <= '9')
			buf_char(out, '.'); /* whatever this locale has there */
}

static void put_number(struct buf *out, const char *key, size_t n)
{
	buf_fmt(out, ", \"%s\": %zu", key, n);
}

static void put_part(struct buf *out, const char *key, double x)
{
	buf_fmt(out, "\"%s\": ", key);
	figure_put(out, x);
}

void score_json(const struct score *s, struct buf *out)
{
	buf_fmt(out, "{\"documents\": %zu", s->documents);
	for (enum figure f = 0; f < FIGURES; f++) {
		struct count c = s->counts[f];
		buf_fmt(out, ", \"%s\": {", figure_name(f));
		if (figure_is_share(f)) {
			if (c.gold)
				put_part(out, "pct", count_recall(c));
			else
				buf_cat(out, "\"pct\": null");
			put_number(out, "n", c.gold);
		} else {
			put_part(out, "p", count_precision(c));
			buf_cat(out, ", ");
			put_part(out, "r", count_recall(c));
			buf_cat(out, ", ");
			put_part(out, "f1", count_f1(c));
			put_number(out, "tp", c.right);
			put_number(out, "gold", c.gold);
			put_number(out, "pred", c.found);
		}
		buf_char(out, '}');
	}
	buf_cat(out, "}\n");
}

void score_init(struct score *s)
{
	*s = (struct score){.arena = arena_new(0)};
}

void score_release(struct score *s)
{
	arena_free(s->arena);
	*s = (struct score){.arena = NULL};
}

static int by_kind(const void *x, const void *y)
{
	const struct miss *a = x, *b = y;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	int doc = strcmp(a->doc, b->doc);
	return doc ? doc : (a->line > b->line) - (a->line < b->line);
}

void score_sort(struct score *s)
{
	if (s->misses.n)
		qsort(s->misses.items, s->misses.n, sizeof *s->misses.items, by_kind);
}

void score_count(struct scoring *x, enum figure f, size_t right, size_t gold, size_t found)
{
	struct count *c = &x->s->counts[f];
	c->right += right;
	c->gold += gold;
	c->found += found;
}

void score_share(struct scoring *x, enum figure f, bool right)
{
	score_count(x, f, right, 1, 1);
}

void score_judge(struct scoring *x, enum ref_kind kind, size_t index, bool right)
{
	if (x->s->judged)
		x->s->judged(x->s->with, x->got, (struct ref){kind, (uint32_t)index}, right);
}

struct str score_words(const struct scoring *x, struct span s)
{
	return span_empty(s) ? STR("") : str_sub(x->text.s, s.begin, s.end);
}

struct span score_first(const struct spans *s)
{
	return s->n ? s->items[0] : (struct span){0, 0};
}

struct str score_who(const struct scoring *x, const struct report *r, struct ref ref)
{
	const char *name = NULL;
	const struct spans *mentions = NULL;
	if (ref.kind == REF_ACTOR) {
		name = r->actors.items[ref.index].name;
		mentions = &r->actors.items[ref.index].mentions;
	} else if (ref.kind == REF_DELEGATION) {
		mentions = &r->delegations.items[ref.index].mentions;
		name = r->delegations.items[ref.index].of;
	}
	if (name || !mentions)
		return str_of(name ? name : "");
	return score_words(x, score_first(mentions));
}

struct str score_whos(const struct scoring *x, const struct report *r, const struct refs *refs)
{
	struct buf all = BUF_INIT;
	for (size_t i = 0; i < refs->n; i++) {
		buf_cat(&all, i ? "; " : "");
		buf_str(&all, score_who(x, r, refs->items[i]));
	}
	struct str s = {arena_str(x->arena, buf_view(&all)), all.len};
	buf_release(&all);
	return s;
}

static size_t line_of(struct str text, uint32_t at)
{
	size_t line = 1;
	for (uint32_t i = 0; i < at && i < text.n; i++)
		line += text.s[i] == '\n';
	return line;
}

void score_miss(struct scoring *x, enum miss_kind kind, struct span at, struct str want, struct str got)
{
	struct score *s = x->s;
	if (!s->list)
		return;
	*VEC_PUSH(s->arena, &s->misses) = (struct miss){kind, arena_str(s->arena, str_of(x->want->article.path)),
	    span_empty(at) ? 0 : line_of(x->text, at.begin), arena_str(s->arena, want), arena_str(s->arena, got)};
}

bool score_document(struct score *s, const struct gold *gold, const struct report *found, struct fault *fault)
{
	const struct icu *icu = icu_load(fault);
	if (!icu)
		return false;
	struct scoring x = {.s = s,
	    .icu = icu,
	    .arena = arena_new(0),
	    .gold = gold,
	    .want = gold->report,
	    .got = found,
	    .text = found->article.text};
	parties_match(x.arena, gold->report, found, &x.parties);
	s->documents++;
	if (gold->quotes)
		score_quotes(&x);
	if (gold->delegations)
		score_delegations(&x);
	if (gold->meetings)
		score_meetings(&x);
	if (gold->people)
		score_people(&x);
	arena_free(x.arena);
	return true;
}
