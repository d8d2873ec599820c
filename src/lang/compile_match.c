/* SPDX-License-Identifier: GPL-3.0-or-later
 * Patterns as they are run: a graph of steps, in which alternatives that take one unit and go on alike are one test. */
#include "lang/compile_run.h"

static void mask_push(struct match_maker *m, const struct mask *mask)
{
	*VEC_PUSH(m->c->arena, &m->masks) = *mask;
}

/* One alternative: the conjunction of tests at `from`. */
static uint32_t add_masks(struct match_maker *m, uint32_t from, uint32_t count)
{
	struct mask parts[PACK_SET_WORDS] = {{0}};
	uint32_t first = (uint32_t)m->masks.n, used = 0;
	bool never = false;
	for (uint32_t i = 0; i < count; i++) {
		const struct instruction *t = &m->c->code.items[from + i];
		uint64_t bit = (uint64_t)1 << (t->a & 63), want = t->b & TEST_NOT ? 0 : bit;
		struct mask *p = &parts[t->a >> 6];
		if (t->b & TEST_ANY) {
			never |= (t->b & TEST_NOT) != 0;
			continue;
		}
		never |= (p->care & bit) && (p->want & bit) != want;
		p->care |= bit;
		p->want |= want;
	}
	for (uint32_t i = 0; i < PACK_SET_WORDS; i++)
		used += parts[i].care != 0;
	for (uint32_t i = 0; i < PACK_SET_WORDS && !never; i++) {
		parts[i].word = i;
		parts[i].left = used;
		used -= parts[i].care != 0;
		if (parts[i].care)
			mask_push(m, &parts[i]);
	}
	if (first == m->masks.n) /* any unit, or none */
		mask_push(m, &(struct mask){.want = never, .left = 1});
	return first;
}

static void copy_alternatives(struct match_maker *m, const struct step *from)
{
	uint32_t at = from->test;
	for (uint32_t k = 0; k < from->n; k++)
		for (uint32_t left = 1; left; at++) {
			struct mask one = m->masks.items[at];
			left = one.left - 1;
			mask_push(m, &one);
		}
}

/* Two ways on are one test where both take a unit and go on alike. What lies behind `pc` is made by now; a loop goes
 * back to what is not. */
static struct step make_split(struct match_maker *m, uint32_t pc, uint32_t a, uint32_t b)
{
	const struct step *x = &m->made[a], *y = &m->made[b];
	bool tests = a > pc && b > pc && x->kind == STEP_TEST && y->kind == STEP_TEST;
	if (!tests || x->next != y->next || x->n + y->n > UINT16_MAX)
		return (struct step){.kind = STEP_SPLIT, .next = a, .other = b};
	uint32_t first = (uint32_t)m->masks.n;
	copy_alternatives(m, x);
	copy_alternatives(m, y);
	return (struct step){.kind = STEP_TEST, .n = (uint16_t)(x->n + y->n), .test = first, .next = x->next};
}

static uint32_t behind_jumps(const struct match_maker *m, uint32_t pc)
{
	while (m->c->code.items[pc].op == OP_JUMP)
		pc = m->c->code.items[pc].a;
	return pc;
}

static struct step make_step(struct match_maker *m, uint32_t pc)
{
	const struct instruction *i = &m->c->code.items[pc];
	bool element = i->op == OP_TEST && (i->b & TEST_ELEMENT);
	if (i->op == OP_JUMP || i->op == OP_MATCH || (i->op == OP_TEST && !element))
		return (struct step){.kind = STEP_MATCH};
	if (i->op == OP_SPLIT)
		return make_split(m, pc, behind_jumps(m, i->a), behind_jumps(m, i->b));
	struct step s = {.next = behind_jumps(m, i->op == OP_AHEAD ? i->a : pc + 1)};
	if (element) {
		s.kind = STEP_TEST;
		s.n = 1;
		s.test = add_masks(m, i->a, i->b & ~TEST_ELEMENT);
	} else if (i->op == OP_AHEAD) {
		s.kind = STEP_AHEAD;
		s.n = i->b == 1;
		s.other = behind_jumps(m, pc + 1);
	} else if (i->op == OP_BEHIND) {
		s.kind = STEP_BEHIND;
		s.n = m->c->code.items[i->a].b & TEST_NOT ? 2 : 1;
		s.test = add_masks(m, i->a, i->b);
	} else {
		s.kind = i->op == OP_OPEN ? STEP_OPEN : STEP_CLOSE;
		s.n = (uint16_t)i->a;
	}
	return s;
}

/* Where the first way takes a unit, a test can tell at once. */
static void make_tries(struct match_maker *m)
{
	for (size_t pc = 0; pc < m->c->code.n; pc++) {
		struct step *s = &m->made[pc];
		const struct step *a = &m->made[s->next];
		if (s->kind == STEP_SPLIT && a->kind == STEP_TEST)
			*s = (struct step){
			    .kind = STEP_TRY, .n = a->n, .test = a->test, .next = a->next, .other = s->other};
	}
}

static uint32_t number(struct match_maker *m, uint32_t pc, size_t *waiting)
{
	if (!m->step_of[pc]) {
		*VEC_PUSH(m->c->arena, &m->steps) = m->made[pc];
		m->step_of[pc] = (uint32_t)m->steps.n;
		m->todo[(*waiting)++] = m->step_of[pc] - 1;
	}
	return m->step_of[pc] - 1;
}

/* The steps that can be reached from the instruction at pc, side by side; returns the first. */
static uint32_t keep(struct match_maker *m, uint32_t pc)
{
	size_t waiting = 0;
	uint32_t first = number(m, behind_jumps(m, pc), &waiting);
	while (waiting) {
		uint32_t id = m->todo[--waiting];
		struct step s = m->steps.items[id];
		if (s.kind == STEP_TRY || s.kind == STEP_SPLIT || s.kind == STEP_AHEAD)
			s.other = number(m, s.other, &waiting);
		if (s.kind != STEP_MATCH)
			s.next = number(m, s.next, &waiting);
		m->steps.items[id] = s;
	}
	return first;
}

static void make_steps(struct match_maker *m)
{
	for (uint32_t pc = (uint32_t)m->c->code.n; pc-- > 0;)
		m->made[pc] = make_step(m, pc);
	make_tries(m);
	for (size_t i = 0; i < m->c->patterns.n; i++) {
		struct pack_pattern *p = &m->c->patterns.items[i].made;
		p->code = keep(m, p->code);
	}
}

/* Few are many. */
uint16_t compile_gate(struct match_maker *m, const struct classes *gate)
{
	size_t i = 0;
	while (i < m->gates.n && memcmp(&m->gates.items[i], gate, sizeof *gate) != 0)
		i++;
	if (i > UINT16_MAX) {
		compile_full(m->c, STR(""));
		return 0;
	}
	if (i == m->gates.n)
		*VEC_PUSH(m->c->arena, &m->gates) = *gate;
	return (uint16_t)i;
}

/* Most ways that are open to few units are closed by one look. */
static void make_gates(struct match_maker *m)
{
	for (uint32_t i = 0; i < m->steps.n; i++) {
		struct step *s = &m->steps.items[i];
		struct classes first = {{0}};
		bool test = s->kind == STEP_TEST || s->kind == STEP_TRY;
		bool closed = test                    ? compile_test_classes(m, s, &first)
		              : s->kind == STEP_SPLIT ? compile_first_classes(m, s->next, false, &first)
		                                      : false;
		s->ungated = !closed;
		if (!closed)
			first = (struct classes){{0}};
		s->gate = compile_gate(m, &first);
	}
}

/* An alternative that asks for one class and nothing else. */
static bool asks_one(const struct mask *m, uint32_t *class)
{
	*class = m->word * 64 + (m->want ? (uint32_t)__builtin_ctzll(m->want) : 0);
	return m->left == 1 && m->want && m->care == m->want && !(m->want & (m->want - 1));
}

/* The masks of alternatives that ask for more than one class; the others are `sure`. */
static void keep_masks(struct match_maker *m, struct step *s, struct buf *kept)
{
	struct classes sure = {{0}};
	uint32_t at = s->test, class, left = 0;
	s->test = (uint32_t)(kept->len / sizeof(struct mask));
	for (uint32_t k = s->n; k > 0; k--, at += m->masks.items[at].left) {
		if (!s->ungated && asks_one(&m->masks.items[at], &class)) {
			classes_add(&sure, class);
			continue;
		}
		buf_add(kept, &m->masks.items[at], m->masks.items[at].left * sizeof(struct mask));
		left++;
	}
	s->n = (uint16_t)left;
	s->sure = compile_gate(m, &sure);
}

/* The masks of the steps that were kept. */
static void put_masks(struct match_maker *m, struct buf *out, struct pack_head *h)
{
	struct buf kept = BUF_INIT;
	for (size_t i = 0; i < m->steps.n; i++) {
		struct step *s = &m->steps.items[i];
		if (s->kind == STEP_TEST || s->kind == STEP_TRY) {
			keep_masks(m, s, &kept);
		} else if (s->kind == STEP_BEHIND) {
			const struct mask *first = &m->masks.items[s->test];
			s->test = (uint32_t)(kept.len / sizeof *first);
			buf_add(&kept, first, first->left * sizeof *first);
		}
	}
	h->mask_part_n = (uint32_t)(kept.len / sizeof(struct mask));
	h->masks = compile_put(out, kept.data, kept.len);
	buf_release(&kept);
}

void compile_match(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct match_maker m = {.c = c,
	    .made = ARENA_ARRAY(c->arena, struct step, c->code.n + 1),
	    .step_of = ARENA_ARRAY(c->arena, uint32_t, c->code.n + 1),
	    .seen = ARENA_ARRAY(c->arena, uint32_t, c->code.n + 1),
	    .todo = ARENA_ARRAY(c->arena, uint32_t, c->code.n + 1),
	    .weight = ARENA_ARRAY(c->arena, uint64_t, PACK_CLASSES)};
	compile_weigh(&m);
	make_steps(&m);
	make_gates(&m);
	compile_goals(&m);
	compile_stages(&m, out, h);
	put_masks(&m, out, h);
	h->gates = compile_put(out, m.gates.items, m.gates.n * sizeof *m.gates.items);
	h->gate_n = (uint32_t)m.gates.n;
	h->steps = compile_put(out, m.steps.items, m.steps.n * sizeof *m.steps.items);
	h->step_n = (uint32_t)m.steps.n;
}
