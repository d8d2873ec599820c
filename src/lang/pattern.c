/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/pattern.h"

#include "lang/token.h"

const char *const capture_names[CAPTURES] = {
    "name", "title", "country", "head", "of", "of2", "members", "place", "a", "b"};

enum { STEPS = 4000, DEPTH = 24, TRAIL = 64 };

struct run {
	const struct pack *pack;
	const struct unit *units;
	uint32_t n;
	int steps;
};

static inline bool passes_gate(const struct pack *p, const struct step *s, const struct unit *u)
{
	return !s->gate || classes_meet(&p->sets[s->gate].classes, &u->classes);
}

static inline bool passes(const struct pack *p, const struct step *s, uint32_t alternatives, const struct unit *u)
{
	if (!passes_gate(p, s, u))
		return false;
	const struct mask *m = &p->masks[s->test];
	while (alternatives) {
		if ((u->classes.bits[m->word] & m->care) != m->want) {
			m += m->left;
			alternatives--;
		} else if (m->left == 1) {
			return true;
		} else {
			m++;
		}
	}
	return false;
}

/* At the beginning there is no unit before: only a negative test holds. */
static bool passes_behind(const struct run *r, const struct step *s, uint32_t at)
{
	return at > 0 ? passes(r->pack, s, 1, &r->units[at - 1]) : s->n == 2;
}

/* The captures as they were before each change since the oldest alternative that is open. */
struct trail {
	struct {
		uint32_t which, begin, end;
	} was[TRAIL];
	uint32_t n;
};

/* False when there is no more room: the open alternatives cannot be gone back to. */
static bool remember(struct trail *t, const struct match *m, uint32_t which)
{
	if (t->n == TRAIL)
		return false;
	t->was[t->n].which = which;
	t->was[t->n].begin = m->cap[which].begin;
	t->was[t->n++].end = m->cap[which].end;
	return true;
}

static void go_back(struct trail *t, struct match *m, uint32_t to)
{
	while (t->n > to) {
		t->n--;
		m->cap[t->was[t->n].which].begin = t->was[t->n].begin;
		m->cap[t->was[t->n].which].end = t->was[t->n].end;
	}
}

/* Runs from a step until a MATCH; `stack` holds the latest alternatives still open, so that a long repeat is followed
 * to its end. */
static bool run_code(struct run *r, uint32_t first, uint32_t at, struct match *m, int level)
{
	struct {
		uint32_t step, at, trail;
	} stack[DEPTH];
	struct trail trail;
	int depth = 0, lost = 0;
	trail.n = 0;
	const struct step *steps = r->pack->steps, *s = &steps[first];
	for (;;) {
		bool alive = r->steps-- > 0, open = false;
		uint32_t next = s->next, was = at;
		switch (alive ? (enum step_kind)s->kind : STEP_MATCH) {
		case STEP_TEST:
			alive = at < r->n && passes(r->pack, s, s->n, &r->units[at]);
			at++;
			break;
		case STEP_TRY:
			open = at < r->n && passes(r->pack, s, s->n, &r->units[at]);
			at += open;
			next = open ? s->next : s->other;
			break;
		case STEP_SPLIT:
			open = !s->gate || (at < r->n && passes_gate(r->pack, s, &r->units[at]));
			next = open ? s->next : s->other;
			break;
		case STEP_OPEN:
		case STEP_CLOSE:
			if (depth > lost && !remember(&trail, m, s->n))
				lost = depth;
			m->cap[s->n].end = at;
			if (s->kind == STEP_OPEN)
				m->cap[s->n].begin = at;
			break;
		case STEP_AHEAD: {
			struct match inner = *m;
			bool hit = level < 3 && run_code(r, s->other, at, &inner, level + 1);
			alive = hit != (s->n == 1);
			break;
		}
		case STEP_BEHIND:
			alive = passes_behind(r, s, at);
			break;
		case STEP_MATCH:
			m->end = at;
			return alive;
		}
		if (open) {
			trail.n = depth > lost ? trail.n : 0;
			lost += depth - lost == DEPTH;
			stack[depth % DEPTH].step = s->other;
			stack[depth % DEPTH].at = was;
			stack[depth++ % DEPTH].trail = trail.n;
		} else if (!alive) {
			if (depth == lost)
				return false;
			depth--;
			next = stack[depth % DEPTH].step;
			at = stack[depth % DEPTH].at;
			go_back(&trail, m, stack[depth % DEPTH].trail);
		}
		s = &steps[next];
	}
}

bool pattern_match(const struct pack *p, const struct pack_pattern *pattern, const struct unit *units, uint32_t n,
    uint32_t at, struct match *out)
{
	const struct step *first = &p->steps[pattern->code];
	while (first->kind == STEP_OPEN)
		first = &p->steps[first->next];
	/* Most units that may begin a match begin none. */
	if (first->kind == STEP_TEST && !passes(p, first, first->n, &units[at]))
		return false;
	struct run r = {p, units, n, STEPS};
	for (int c = 0; c < CAPTURES; c++)
		out->cap[c].begin = out->cap[c].end = 0;
	return run_code(&r, pattern->code, at, out, 0) && out->end > at;
}
