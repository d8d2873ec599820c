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

/* Does a unit pass one of the alternatives? */
static inline bool passes_masks(const struct pack *p, const struct step *s, uint32_t alternatives, const struct unit *u)
{
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

/* The gate decides for most, without a branch. */
static inline bool passes(const struct pack *p, const struct step *s, const struct unit *u)
{
	bool open = s->ungated | classes_meet(&p->gates[s->gate], &u->classes);
	if (open && s->n)
		return classes_meet(&p->gates[s->sure], &u->classes) || passes_masks(p, s, s->n, u);
	return open;
}

/* At the beginning there is no unit before: only a negative test holds. */
static bool passes_behind(const struct run *r, const struct step *s, uint32_t at)
{
	return at > 0 ? passes_masks(r->pack, s, 1, &r->units[at - 1]) : s->n == 2;
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

/* The latest alternatives still open. */
struct open {
	struct {
		uint32_t step, at, trail;
	} stack[DEPTH];
	int depth, lost; /* of all that were opened; of the oldest, for which there was no room */
	struct trail trail;
};

static inline void open_other(struct open *o, uint32_t step, uint32_t at)
{
	o->trail.n = o->depth > o->lost ? o->trail.n : 0;
	o->lost += o->depth - o->lost == DEPTH;
	o->stack[o->depth % DEPTH].step = step;
	o->stack[o->depth % DEPTH].at = at;
	o->stack[o->depth++ % DEPTH].trail = o->trail.n;
}

/* Back to the latest alternative; false: there is none. */
static inline bool take_other(struct open *o, struct match *m, uint32_t *step, uint32_t *at)
{
	if (o->depth == o->lost)
		return false;
	o->depth--;
	*step = o->stack[o->depth % DEPTH].step;
	*at = o->stack[o->depth % DEPTH].at;
	go_back(&o->trail, m, o->stack[o->depth % DEPTH].trail);
	return true;
}

static inline void capture(struct open *o, const struct step *s, struct match *m, uint32_t at)
{
	if (o->depth > o->lost && !remember(&o->trail, m, s->n))
		o->lost = o->depth;
	m->cap[s->n].end = at;
	if (s->kind == STEP_OPEN)
		m->cap[s->n].begin = at;
}

static bool run_code(struct run *r, uint32_t first, uint32_t at, struct match *m, int level);

/* Looks about; false: it does not hold. */
static bool looks_good(struct run *r, const struct step *s, uint32_t at, const struct match *m, int level)
{
	if (s->kind == STEP_BEHIND)
		return passes_behind(r, s, at);
	struct match inner = *m;
	bool hit = level < 3 && run_code(r, s->other, at, &inner, level + 1);
	return hit != (s->n == 1);
}

/* Runs from a step until a MATCH; a long repeat is followed to its end. Most steps take a unit or do not, which cannot
 * be foreseen: they go on by one way of the code. */
static bool run_code(struct run *r, uint32_t first, uint32_t at, struct match *m, int level)
{
	const struct step *steps = r->pack->steps, *s = &steps[first];
	struct open o;
	o.depth = o.lost = 0;
	o.trail.n = 0;
	while (r->steps-- > 0) {
		bool alive = true;
		uint32_t next = s->next, was = at;
		if (s->kind <= STEP_SPLIT) {
			/* The way of SPLIT that any unit passes is open at the end as well. */
			bool open = at < r->n ? passes(r->pack, s, &r->units[at]) : s->kind == STEP_SPLIT && s->ungated;
			at += s->kind != STEP_SPLIT && open;
			alive = open || s->kind != STEP_TEST;
			next = open ? s->next : s->other;
			if (open && s->kind != STEP_TEST)
				open_other(&o, s->other, was);
		} else if (s->kind <= STEP_CLOSE) {
			capture(&o, s, m, at);
		} else if (s->kind == STEP_MATCH) {
			m->end = at;
			return true;
		} else {
			alive = looks_good(r, s, at, m, level);
		}
		if (!alive && !take_other(&o, m, &next, &at))
			return false;
		s = &steps[next];
	}
	return false;
}

bool pattern_match(const struct pack *p, const struct pack_pattern *pattern, const struct unit *units, uint32_t n,
    uint32_t at, struct match *out)
{
	const struct step *first = &p->steps[pattern->code];
	while (first->kind == STEP_OPEN)
		first = &p->steps[first->next];
	/* Most units that may begin a match begin none. */
	if (first->kind == STEP_TEST && !passes(p, first, &units[at]))
		return false;
	struct run r = {p, units, n, STEPS};
	for (int c = 0; c < CAPTURES; c++)
		out->cap[c].begin = out->cap[c].end = 0;
	return run_code(&r, pattern->code, at, out, 0) && out->end > at;
}
