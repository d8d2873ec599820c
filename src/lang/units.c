/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tokens to units: phrases of the pack, then what its patterns join, stage by stage. */
#include "base/arena.h"
#include "base/buf.h"
#include "lang/pattern.h"
#include "lang/token.h"

/* The token's word without its article, or with the article that a preposition ate put back. */
static uint32_t other_form(const struct pack *p, const struct tokens *t, const struct token *x)
{
	const struct pack_affix *article = pack_article(p);
	const char *s = t->folded + x->folded;
	if (x->stem != PACK_NONE)
		return x->stem;
	if (pack_has_affix(p, article, s, x->folded_n, PACK_STEM_LEAST))
		return PACK_NONE; /* it was looked up without */
	struct buf whole = BUF_INIT;
	buf_add(&whole, pack_text(p, article->text), article->len);
	buf_add(&whole, s, x->folded_n);
	uint32_t other = pack_find(p, whole.data, whole.len);
	buf_release(&whole);
	return other;
}

/* A step in the phrase trie by a token: as written, as the word it stands for, without its article, with it put back.
 */
static uint32_t phrase_step(const struct pack *p, const struct tokens *t, const struct token *x, uint32_t node)
{
	uint32_t next = x->written != PACK_NONE ? pack_step(p, node, x->written) : 0;
	if (!next && x->word != PACK_NONE)
		next = pack_step(p, node, x->word);
	if (next || !pack_article(p) || !classes_has(&x->classes, IS_DEF))
		return next;
	uint32_t other = other_form(p, t, x);
	return other != PACK_NONE ? pack_step(p, node, other) : 0;
}

/* A step by a whole written word that was taken apart: its tokens lie side by side. `last`: the last of them. */
static uint32_t written_step(const struct pack *p, const struct tokens *t, size_t k, uint32_t node, size_t *last)
{
	const struct token *x = &t->items[k];
	size_t end = k;
	while (end + 1 < t->n && t->items[end + 1].folded_n && t->items[end + 1].span.begin == t->items[end].span.end)
		end++;
	if (end == k)
		return 0;
	uint32_t n = t->items[end].folded + t->items[end].folded_n - x->folded;
	uint32_t word = pack_find(p, t->folded + x->folded, n);
	*last = end;
	return word != PACK_NONE ? pack_step(p, node, word) : 0;
}

size_t token_phrase_at(const struct pack *p, const struct tokens *t, size_t i, struct sense *sense)
{
	enum { LONGEST = 16 /* [token] */ };
	size_t best = 0;
	uint32_t node = 0;
	for (size_t k = i; k < t->n && k < i + LONGEST; k++) {
		const struct token *x = &t->items[k];
		size_t last = k;
		if (k > i && !(p->nodes[node].next & x->follows))
			break;
		uint32_t next = k > i && x->folded_n ? written_step(p, t, k, node, &last) : 0;
		if (!next) {
			last = k;
			next = x->folded_n ? phrase_step(p, t, x, node) : 0;
		}
		node = next;
		k = last;
		if (!node)
			break;
		if (p->nodes[node].sense.flags & PACK_FINAL) {
			best = k - i + 1;
			*sense = p->nodes[node].sense;
		}
	}
	return best;
}

static const struct stretch no_captures[CAPTURES];

/* A name of several words whose last has no capital, where names have one: "the national". */
static bool written_small(const struct pack *p, const struct token *last, const struct sense *sense)
{
	return (p->head->flags & PACK_CAPITALS) && !classes_has(&last->classes, IS_UPPER) &&
	       !classes_has(&last->classes, IS_NUMBER) &&
	       classes_meet(&p->sets[p->head->small].classes, &p->sets[sense->set].classes);
}

/* The phrase of n tokens from t on: its own classes, with what its first word's spelling says. */
static void take_phrase(
    const struct pack *p, const struct token *t, size_t n, const struct sense *sense, struct unit *u, struct uses *uses)
{
	u->last = u->first + (uint32_t)n;
	u->classes = p->sets[sense->set].classes;
	u->num = sense->num;
	memcpy(u->iso, sense->iso, 2);
	*uses = p->sets[sense->set].uses;
	uses_join(uses, &p->class_uses[IS_DEF]);
	uses_join(uses, &p->class_uses[IS_GLUED]);
	if (classes_has(&t->classes, IS_DEF))
		classes_add(&u->classes, IS_DEF);
	if (classes_has(&t->classes, IS_GLUED))
		classes_add(&u->classes, IS_GLUED);
}

static void set_uses(const struct pack *p, struct units *units, size_t at, const struct uses *uses)
{
	struct unit_uses *u = &units->uses[at];
	u->begin = uses->begin | p->any.begin;
	u->second = uses->second | p->any.second;
}

static const struct uses no_uses;

static uint32_t name_of(const struct token *t)
{
	return (t->hash & ~(uint32_t)NAME_UNKNOWN) | (classes_has(&t->classes, IS_UNKNOWN) ? NAME_UNKNOWN : 0);
}

void units_from(struct arena *arena, const struct pack *pack, const struct tokens *tokens, struct units *out)
{
	size_t cap = tokens->n + 1;
	*out = (struct units){.items = arena_take(arena, cap, sizeof *out->items),
	    .cap = cap,
	    .uses = arena_take(arena, cap, sizeof *out->uses),
	    .arena = arena};
	struct unit *u = out->items;
	for (uint32_t i = 0; i < tokens->n; i = u->last, u++) {
		const struct token *t = &tokens->items[i];
		struct uses uses = t->uses;
		struct sense sense;
		u->first = i;
		u->last = i + 1;
		u->classes = t->classes;
		u->num = t->sense.num;
		memcpy(u->iso, t->sense.iso, 2);
		u->pattern = PACK_NONE;
		u->cap = no_captures;
		size_t n = token_phrase(pack, tokens, i, &sense);
		if (n && !written_small(pack, t + n - 1, &sense))
			take_phrase(pack, t, n, &sense, u, &uses);
		size_t at = (size_t)(u - out->items);
		set_uses(pack, out, at, &uses);
		out->uses[at].name = u->last - u->first == 1 ? name_of(t) : 0;
	}
	out->n = (size_t)(u - out->items);
	set_uses(pack, out, out->n, &no_uses);
}

/* May the state of a part be that of the whole? An office names the state one is sent to as well as one's own: who
 * reads the title tells them apart. A person is of the state of a known name or of an adjective beside it; a town or
 * paper that shares a word with him says nothing. */
static bool gives_country(const struct unit *made, const struct unit *part)
{
	if (!classes_has(&made->classes, IS_PERSON))
		return !classes_has(&part->classes, IS_TITLE);
	return classes_has(&part->classes, IS_PERSON) || classes_has(&part->classes, IS_NISBA);
}

/* "Of finances" is spelt as the adjective of a state, and a house is called alike in many: another word for a state
 * beside it tells more. */
static bool tells_no_state(const struct unit *made, const struct unit *part)
{
	return classes_has(&made->classes, IS_ORG) &&
	       (classes_has(&part->classes, IS_ORG) ||
	           (classes_has(&part->classes, IS_NISBA) && classes_has(&part->classes, IS_DOMAIN)));
}

static void inherit(struct unit *made, const struct unit *parts, size_t n)
{
	bool doubtful = false;
	if (classes_has(&parts[0].classes, IS_PL) && !classes_has(&parts[0].classes, IS_SG))
		classes_add(&made->classes, IS_PL);
	if (classes_has(&parts[0].classes, IS_PRIVATE))
		classes_add(&made->classes, IS_PRIVATE);
	if (classes_has(&parts[n - 1].classes, IS_STATE) || classes_has(&parts[0].classes, IS_STATE))
		classes_add(&made->classes, IS_STATE);
	for (size_t i = 0; i < n; i++) {
		const struct classes *before = i > 0 ? &parts[i - 1].classes : NULL;
		if (parts[i].iso[0] && (!made->iso[0] || doubtful) && (n == 1 || gives_country(made, &parts[i]))) {
			memcpy(made->iso, parts[i].iso, 2);
			doubtful = tells_no_state(made, &parts[i]);
		}
		/* A body of many states marks what is made of it, but not where one is only sent to it. */
		if (classes_has(&parts[i].classes, IS_INTL) &&
		    (!before || !classes_has(before, IS_PREP) || classes_has(before, IS_NAME_FOR)))
			classes_add(&made->classes, IS_INTL);
	}
}

static const struct pack_stage *stage_named(const struct pack *p, const char *name)
{
	for (uint32_t i = 0; i < p->head->stage_n; i++)
		if (strcmp(pack_text(p, p->stages[i].name), name) == 0)
			return &p->stages[i];
	return NULL;
}

/* Patterns of the stage that may match at unit `at`, a bit each. */
static inline uint64_t candidates(const struct pack_stage *s, const struct units *units, uint32_t at)
{
	return units->uses[at].begin & units->uses[at + 1].second & s->all;
}

/* Does the way of a pattern lead to its goal? Most that are tried end here. */
static inline bool reaches_goal(
    const struct pack *p, const struct pack_pattern *x, const struct units *units, uint32_t at)
{
	if (!x->goal)
		return true;
	const struct classes *goal = &p->gates[x->goal - 1], *way = &p->gates[x->way];
	for (uint32_t k = at + x->behind; k < units->n; k++) {
		const struct classes *c = &units->items[k].classes;
		if (classes_meet(c, goal))
			return true;
		if (!classes_meet(c, way))
			return false;
	}
	return false;
}

/* The longest match at unit `at`, of these the first written; PACK_NONE: none. */
static uint32_t best_match(
    const struct pack *p, const struct pack_stage *s, const struct units *units, uint32_t at, struct match *best)
{
	uint32_t which = PACK_NONE;
	struct match m;
	best->end = 0;
	for (uint64_t left = candidates(s, units, at); left; left &= left - 1)
		for (uint32_t k = s->first_of[__builtin_ctzll(left)]; k != PACK_NONE; k = p->patterns[k].other)
			if (reaches_goal(p, &p->patterns[k], units, at) &&
			    pattern_match(p, &p->patterns[k], units->items, (uint32_t)units->n, at, &m) &&
			    (m.end > best->end || (m.end == best->end && k < which))) {
				*best = m;
				which = k;
			}
	return which;
}

static const struct stretch *captured(struct arena *arena, const struct unit *all, const struct match *m)
{
	struct stretch *cap = NULL;
	for (int c = 0; c < CAPTURES; c++) {
		if (m->cap[c].begin >= m->cap[c].end)
			continue;
		cap = cap ? cap : ARENA_ARRAY(arena, struct stretch, CAPTURES);
		cap[c] = (struct stretch){all[m->cap[c].begin].first, all[m->cap[c].end - 1].last};
	}
	return cap ? cap : no_captures;
}

static struct unit join(const struct pack *p, struct arena *arena, const struct unit *all, uint32_t at, uint32_t which,
    const struct match *m)
{
	const struct unit *parts = all + at;
	struct unit made = {
	    .first = parts[0].first, .last = all[m->end - 1].last, .pattern = which, .cap = captured(arena, all, m)};
	classes_add(&made.classes, p->patterns[which].out);
	if (classes_has(&parts[0].classes, IS_DEF))
		classes_add(&made.classes, IS_DEF);
	inherit(&made, parts, m->end - at);
	return made;
}

enum { LOOK = 64 /* [unit] at once */ };

/* Which of the units from `at` on may begin a match, a bit each. */
static uint64_t may_begin(const struct pack_stage *s, const struct units *units, uint32_t at)
{
	uint32_t n = (uint32_t)units->n - at < LOOK ? (uint32_t)units->n - at : LOOK;
	const struct unit_uses *u = units->uses + at;
	uint64_t found = 0, all = s->all;
	for (uint32_t i = 0; i < n; i++)
		found |= (uint64_t)((u[i].begin & u[i + 1].second & all) != 0) << i;
	return found;
}

/* Units from `from` up to `to` move down to `put`. */
static void move_down(struct units *units, uint32_t put, uint32_t from, uint32_t to)
{
	if (put == from)
		return;
	memmove(units->items + put, units->items + from, (to - from) * sizeof *units->items);
	memmove(units->uses + put, units->uses + from, (to - from) * sizeof *units->uses);
}

void units_stage(const struct pack *pack, const char *stage, struct units *units)
{
	const struct pack_stage *s = stage_named(pack, stage);
	uint32_t put = 0, kept = 0; /* units before `kept` have found their place before `put` */
	for (uint32_t at = 0; s && at < units->n; at += LOOK)
		for (uint64_t left = may_begin(s, units, at); left; left &= left - 1) {
			struct match m;
			uint32_t i = at + (uint32_t)__builtin_ctzll(left);
			uint32_t which = i >= kept ? best_match(pack, s, units, i, &m) : PACK_NONE;
			if (which == PACK_NONE)
				continue;
			struct unit made = join(pack, units->arena, units->items, i, which, &m);
			struct uses uses = pack_uses(pack, &made.classes);
			move_down(units, put, kept, i);
			put += i - kept;
			units->items[put] = made; /* put <= the first part's place */
			units->uses[put].name = m.end == i + 1 ? units->uses[i].name : 0;
			set_uses(pack, units, put++, &uses);
			kept = m.end;
		}
	if (put == kept)
		return;
	move_down(units, put, kept, (uint32_t)units->n);
	units->n -= kept - put;
	set_uses(pack, units, units->n, &no_uses);
}

void units_split(const struct pack *pack, struct units *units, uint32_t at, const struct unit *front)
{
	size_t n = units->n - at;
	memmove(units->items + at + 1, units->items + at, n * sizeof *units->items);
	memmove(units->uses + at + 1, units->uses + at, (n + 1) * sizeof *units->uses);
	units->uses[at].name = units->uses[at + 1].name = NAME_UNKNOWN; /* to be looked at */
	units->n++;
	units->items[at] = *front;
	units->items[at].cap = no_captures;
	struct uses uses = pack_uses(pack, &front->classes);
	set_uses(pack, units, at, &uses);
}

void units_find(
    struct arena *arena, const struct pack *pack, const char *stage, const struct units *units, struct units *found)
{
	const struct pack_stage *s = stage_named(pack, stage);
	uint32_t kept = 0;
	*found = (struct units){.arena = arena};
	for (uint32_t at = 0; s && at < units->n; at += LOOK)
		for (uint64_t left = may_begin(s, units, at); left; left &= left - 1) {
			struct match m;
			uint32_t i = at + (uint32_t)__builtin_ctzll(left);
			uint32_t which = i >= kept ? best_match(pack, s, units, i, &m) : PACK_NONE;
			if (which == PACK_NONE)
				continue;
			*VEC_PUSH(arena, found) = join(pack, arena, units->items, i, which, &m);
			kept = m.end;
		}
}

struct span unit_span(const struct tokens *tokens, const struct unit *u)
{
	return (struct span){tokens->items[u->first].span.begin, tokens->items[u->last - 1].span.end};
}
