/* SPDX-License-Identifier: GPL-3.0-or-later
 * Stages: which patterns run together, and which of them a unit may begin. */
#include <string.h>

#include "lang/compile_run.h"
#include "lang/token.h"

enum { UNKNOWN_WEIGHT = 20000 };

void compile_weigh(struct match_maker *m)
{
	static const uint8_t common[] = {IS_DEF, IS_GLUED, IS_LATIN, IS_UPPER, IS_CAPS, IS_DOTTED};
	const struct compile *c = m->c;
	for (size_t i = 0; i < c->words.n; i++)
		for (uint32_t k = 0; k < c->classes.n; k++)
			m->weight[k] += classes_has(&c->words.items[i].classes, k);
	for (size_t i = 0; i < sizeof common; i++)
		m->weight[common[i]] = UINT32_MAX;
	m->weight[IS_UNKNOWN] = UNKNOWN_WEIGHT;
}

uint64_t compile_weight(const struct match_maker *m, const struct classes *c)
{
	uint64_t weight = 0;
	for (uint32_t k = 0; k < PACK_CLASSES; k++)
		weight += classes_has(c, k) ? m->weight[k] : 0;
	return weight;
}

/* The rarest class that an alternative asks for; false when it asks for none. */
static bool rarest(const struct match_maker *m, uint32_t at, struct classes *out)
{
	uint32_t best = PACK_NONE, end = at + m->masks.items[at].left;
	for (; at < end; at++)
		for (uint32_t k = 0; k < 64; k++) {
			const struct mask *x = &m->masks.items[at];
			uint32_t class = x->word * 64 + k;
			if ((x->want >> k & 1) && (best == PACK_NONE || m->weight[class] < m->weight[best]))
				best = class;
		}
	if (best != PACK_NONE)
		classes_add(out, best);
	return best != PACK_NONE;
}

bool compile_test_classes(const struct match_maker *m, const struct step *s, struct classes *out)
{
	uint32_t at = s->test;
	for (uint32_t k = 0; k < s->n; k++) {
		if (!rarest(m, at, out))
			return false;
		at += m->masks.items[at].left;
	}
	return true;
}

static void visit(struct match_maker *m, uint32_t step, size_t *waiting)
{
	if (m->seen[step] != m->walk)
		m->todo[(*waiting)++] = step;
	m->seen[step] = m->walk;
}

bool compile_first_classes(struct match_maker *m, uint32_t step, bool empty, struct classes *out)
{
	size_t waiting = 0;
	m->walk++;
	visit(m, step, &waiting);
	while (waiting) {
		const struct step *s = &m->steps.items[m->todo[--waiting]];
		bool takes = s->kind == STEP_TEST || s->kind == STEP_TRY;
		if ((takes && !compile_test_classes(m, s, out)) || (s->kind == STEP_MATCH && !empty))
			return false;
		if (s->kind == STEP_TRY || s->kind == STEP_SPLIT)
			visit(m, s->other, &waiting);
		if (!takes && s->kind != STEP_MATCH)
			visit(m, s->next, &waiting);
	}
	return true;
}

struct stage_maker {
	struct str name;
	struct pattern_entry **patterns;
	uint32_t n;
};

/* The patterns of a stage lie side by side, what was added first: of matches of one length the first wins. */
static struct stage_maker stage_of(struct match_maker *m, struct str name)
{
	struct compile *c = m->c;
	struct stage_maker s = {name, ARENA_ARRAY(c->arena, struct pattern_entry *, c->patterns.n), 0};
	for (int added = 1; added >= 0; added--)
		for (size_t i = 0; i < c->patterns.n; i++) {
			struct pattern_entry *p = &c->patterns.items[i];
			if (p->added == (added != 0) && !p->away && str_eq(p->stage, name))
				s.patterns[s.n++] = p;
		}
	return s;
}

/* Classes one of which the second unit of a match has; false: not known. */
static bool second_classes(struct match_maker *m, uint32_t step, struct classes *out)
{
	uint32_t *behind = ARENA_ARRAY(m->c->arena, uint32_t, m->steps.n);
	size_t waiting = 0, n = 0;
	m->walk++;
	visit(m, step, &waiting);
	while (waiting) {
		const struct step *s = &m->steps.items[m->todo[--waiting]];
		bool takes = s->kind == STEP_TEST || s->kind == STEP_TRY;
		if (takes)
			behind[n++] = s->next;
		if (s->kind == STEP_TRY || s->kind == STEP_SPLIT)
			visit(m, s->other, &waiting);
		if (!takes && s->kind != STEP_MATCH)
			visit(m, s->next, &waiting);
	}
	bool known = true;
	for (size_t i = 0; i < n && known; i++)
		known = compile_first_classes(m, behind[i], false, out);
	return known;
}

/* Says which units the pattern of this bit may begin with, and which may be its second. */
static void add_uses(struct match_maker *m, const struct pack_pattern *p, uint64_t bit, struct pack_stage *stage)
{
	struct classes first = {{0}}, second = {{0}};
	bool begins = compile_first_classes(m, p->code, true, &first), follows = second_classes(m, p->code, &second);
	stage->all |= bit;
	stage->open |= begins ? 0 : bit;
	stage->follow |= follows ? 0 : bit;
	for (uint32_t k = 0; k < m->c->classes.n; k++) {
		m->c->class_uses[k].begin |= begins && classes_has(&first, k) ? bit : 0;
		m->c->class_uses[k].second |= follows && classes_has(&second, k) ? bit : 0;
	}
}

/* Patterns that share a bit. */
struct sharers {
	struct classes first, second; /* what one of them may begin with, what its second unit may be */
	bool any[2];                  /* whatever it is */
	uint32_t n, into;             /* into: with whom they were joined, or PACK_NONE */
};

/* How often they are tried, in no unit: of each pattern the words that may be first by those that may be second. */
static double tries(const struct match_maker *m, const struct sharers *s)
{
	enum { ALL = 1000000 };
	double first = (double)compile_weight(m, &s->first), second = (double)compile_weight(m, &s->second);
	first = s->any[0] || first > ALL ? ALL : first;
	second = s->any[1] || second > ALL ? ALL : second;
	return first * second * s->n;
}

static void join(struct sharers *to, const struct sharers *from)
{
	classes_join(&to->first, &from->first);
	classes_join(&to->second, &from->second);
	to->any[0] |= from->any[0];
	to->any[1] |= from->any[1];
	to->n += from->n;
}

/* How much more often if two shared their bits. */
static double sharing_costs(const struct match_maker *m, const struct sharers *a, const struct sharers *b)
{
	struct sharers both = *a;
	join(&both, b);
	return tries(m, &both) - tries(m, a) - tries(m, b);
}

/* The two that lose least by it share their bits from now on. */
static void share(struct match_maker *m, struct sharers *all, size_t n)
{
	double least = 0;
	struct sharers *to = NULL, *from = NULL;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; all[i].into == PACK_NONE && k < i; k++) {
			double cost = all[k].into == PACK_NONE ? sharing_costs(m, &all[k], &all[i]) : least;
			if (all[k].into == PACK_NONE && (!to || cost < least)) {
				least = cost;
				to = &all[k];
				from = &all[i];
			}
		}
	from->into = (uint32_t)(to - all);
	join(to, from);
}

/* Which bit each has. Where there are more patterns than bits, those share one that the same words begin. */
static void give_bits(struct match_maker *m)
{
	struct compile *c = m->c;
	struct sharers *all = ARENA_ARRAY(c->arena, struct sharers, c->patterns.n + 1);
	size_t n = c->patterns.n;
	uint32_t bit = 0;
	for (size_t i = 0; i < n; i++) {
		uint32_t code = c->patterns.items[i].made.code;
		all[i].any[0] = !compile_first_classes(m, code, true, &all[i].first);
		all[i].any[1] = !second_classes(m, code, &all[i].second);
		all[i].n = 1;
		all[i].into = PACK_NONE;
	}
	for (size_t groups = n; groups > PATTERN_BITS; groups--)
		share(m, all, n);
	for (size_t i = 0; i < n; i++) {
		struct pack_pattern *p = &c->patterns.items[i].made;
		p->bit = all[i].into == PACK_NONE ? bit++ : c->patterns.items[all[i].into].made.bit;
	}
}

/* The patterns of a stage that share a bit follow one another as they were written. */
static void chain_up(struct stage_maker *s, struct pack_stage *stage)
{
	memset(stage->first_of, 0xFF, sizeof stage->first_of);
	for (uint32_t k = s->n; k-- > 0;) {
		struct pack_pattern *p = &s->patterns[k]->made;
		p->other = stage->first_of[p->bit];
		stage->first_of[p->bit] = stage->first + k;
	}
}

static struct pack_stage put_stage(struct match_maker *m, struct buf *out, struct buf *patterns, struct str name)
{
	struct stage_maker s = stage_of(m, name);
	struct pack_stage stage = {.name = compile_put_text(out, name), .n = s.n};
	stage.first = (uint32_t)(patterns->len / sizeof(struct pack_pattern));
	chain_up(&s, &stage);
	for (uint32_t k = 0; k < s.n; k++) {
		struct pack_pattern *made = &s.patterns[k]->made;
		add_uses(m, made, (uint64_t)1 << made->bit, &stage);
		made->name = compile_put_text(out, s.patterns[k]->name);
		made->stage = stage.name;
		buf_add(patterns, made, sizeof *made);
	}
	return stage;
}

void compile_stages(struct match_maker *m, struct buf *out, struct pack_head *h)
{
	struct compile *c = m->c;
	struct buf stages = BUF_INIT, patterns = BUF_INIT;
	give_bits(m);
	for (size_t i = 0; i < c->patterns.n; i++) {
		struct str name = c->patterns.items[i].stage;
		bool seen = false;
		for (size_t k = 0; k < i && !seen; k++)
			seen = str_eq(c->patterns.items[k].stage, name);
		if (seen)
			continue;
		struct pack_stage stage = put_stage(m, out, &patterns, name);
		buf_add(&stages, &stage, sizeof stage);
	}
	h->stage_n = (uint32_t)(stages.len / sizeof(struct pack_stage));
	h->stages = compile_put(out, stages.data, stages.len);
	h->pattern_n = (uint32_t)(patterns.len / sizeof(struct pack_pattern));
	h->patterns = compile_put(out, patterns.data, patterns.len);
	buf_release(&stages);
	buf_release(&patterns);
}
