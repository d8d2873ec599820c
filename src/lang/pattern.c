/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/pattern.h"

#include "lang/token.h"

const char *const capture_names[CAPTURES] = {
    "name", "title", "country", "head", "of", "of2", "members", "place", "a", "b"};

enum { STEPS = 4000, DEPTH = 24 };

struct run {
	const struct pack *pack;
	const struct unit *units;
	uint32_t n;
	int steps;
};

static bool test_all(const struct pack *p, uint32_t first, uint32_t count, const struct unit *u)
{
	for (uint32_t i = 0; i < count; i++) {
		const struct instruction *t = &p->code[first + i];
		bool has = (t->b & TEST_ANY) || classes_has(&u->classes, t->a);
		if (has == ((t->b & TEST_NOT) != 0))
			return false;
	}
	return true;
}

/* At the beginning there is no unit before: only a negative test holds. */
static bool test_behind(const struct run *r, const struct instruction *i, uint32_t at)
{
	return at > 0 ? test_all(r->pack, i->a, i->b, &r->units[at - 1]) : (r->pack->code[i->a].b & TEST_NOT) != 0;
}

/* Runs from pc until a MATCH; `stack` holds the latest alternatives still open, so that a long repeat is followed to
 * its end. */
static bool run_code(struct run *r, uint32_t pc, uint32_t at, struct match *m, int level)
{
	struct {
		uint32_t pc, at;
		struct match m;
	} stack[DEPTH];
	int depth = 0, lost = 0;
	for (;;) {
		const struct instruction *i = &r->pack->code[pc];
		bool alive = r->steps-- > 0;
		switch (alive ? (enum op)i->op : OP_MATCH) {
		case OP_TEST:
			alive = at < r->n && test_all(r->pack, i->a, i->b, &r->units[at]);
			at++;
			pc++;
			break;
		case OP_SPLIT:
			lost += depth - lost == DEPTH;
			stack[depth % DEPTH].pc = i->b;
			stack[depth % DEPTH].at = at;
			stack[depth++ % DEPTH].m = *m;
			pc = i->a;
			break;
		case OP_JUMP:
			pc = i->a;
			break;
		case OP_OPEN:
			m->cap[i->a].begin = m->cap[i->a].end = at;
			pc++;
			break;
		case OP_CLOSE:
			m->cap[i->a].end = at;
			pc++;
			break;
		case OP_AHEAD: {
			struct match inner = *m;
			bool hit = level < 3 && run_code(r, pc + 1, at, &inner, level + 1);
			alive = hit != (i->b == 1);
			pc = i->a;
			break;
		}
		case OP_BEHIND:
			alive = test_behind(r, i, at);
			pc++;
			break;
		case OP_MATCH:
			if (!alive)
				return false;
			m->end = at;
			return true;
		}
		if (!alive) {
			if (depth == lost)
				return false;
			depth--;
			pc = stack[depth % DEPTH].pc;
			at = stack[depth % DEPTH].at;
			*m = stack[depth % DEPTH].m;
		}
	}
}

bool pattern_match(const struct pack *p, const struct pack_pattern *pattern, const struct unit *units, uint32_t n,
    uint32_t at, struct match *out)
{
	if (pattern->first && !classes_meet(&p->sets[pattern->first], &units[at].classes))
		return false;
	struct run r = {p, units, n, STEPS};
	*out = (struct match){0};
	return run_code(&r, pattern->code, at, out, 0) && out->end > at;
}
