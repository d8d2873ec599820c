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
	if (pack_has_affix(p, article, s, x->folded_n, 4))
		return pack_find(p, s + article->len, x->folded_n - article->len);
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

/* The longest phrase that begins at token i; how many tokens, 0 for none. */
static size_t phrase_at(const struct pack *p, const struct tokens *t, size_t i, struct sense *sense)
{
	enum { LONGEST = 16 /* [token] */ };
	size_t best = 0;
	uint32_t node = 0;
	for (size_t k = i; k < t->n && k < i + LONGEST; k++) {
		const struct token *x = &t->items[k];
		size_t last = k;
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
	       !classes_has(&last->classes, IS_NUMBER) && classes_meet(&p->sets[p->head->small], &p->sets[sense->set]);
}

/* The phrase of n tokens from t on: its own classes, with what its first word's spelling says. */
static void take_phrase(
    const struct pack *p, const struct token *t, size_t n, const struct sense *sense, struct unit *u, uint32_t *traits)
{
	u->last = u->first + (uint32_t)n;
	u->classes = p->sets[sense->set];
	u->num = sense->num;
	memcpy(u->iso, sense->iso, 2);
	*traits = p->set_traits[sense->set] | p->class_traits[IS_DEF] | p->class_traits[IS_GLUED];
	if (classes_has(&t->classes, IS_DEF))
		classes_add(&u->classes, IS_DEF);
	if (classes_has(&t->classes, IS_GLUED))
		classes_add(&u->classes, IS_GLUED);
}

/* What the step of a phrase that begins at token i reads is asked for, some tokens before it is taken. */
static inline void expect_node(const struct pack *p, const struct tokens *t, size_t i)
{
	if (i < t->n && t->items[i].starts && t->items[i].written != PACK_NONE)
		__builtin_prefetch(&p->nodes[p->words[t->items[i].written].root]);
}

static inline void expect_edge(const struct pack *p, const struct tokens *t, size_t i)
{
	const struct token *x = &t->items[i];
	if (i + 1 >= t->n || !x->starts || x->written == PACK_NONE || x[1].written == PACK_NONE)
		return;
	uint32_t node = p->words[x->written].root, word = x[1].written;
	if (node && (p->nodes[node].next & pack_next_bit(word)))
		__builtin_prefetch(&p->edges[pack_home(pack_edge_hash(node, word), p->head->edge_n)]);
}

void units_from(struct arena *arena, const struct pack *pack, const struct tokens *tokens, struct units *out)
{
	*out = (struct units){.items = arena_take(arena, tokens->n + 1, sizeof *out->items),
	    .cap = tokens->n + 1,
	    .traits = arena_take(arena, tokens->n + 1, sizeof *out->traits),
	    .arena = arena};
	struct unit *u = out->items;
	uint32_t *traits = out->traits;
	for (uint32_t i = 0; i < tokens->n; i = u->last, u++, traits++) {
		enum { EDGE_AHEAD = 4, NODE_AHEAD = 8 };
		const struct token *t = &tokens->items[i];
		struct sense sense;
		expect_node(pack, tokens, i + NODE_AHEAD);
		expect_edge(pack, tokens, i + EDGE_AHEAD);
		u->first = i;
		u->last = i + 1;
		u->classes = t->classes;
		u->num = t->sense.num;
		memcpy(u->iso, t->sense.iso, 2);
		u->pattern = PACK_NONE;
		u->cap = no_captures;
		*traits = t->traits;
		size_t n = t->starts ? phrase_at(pack, tokens, i, &sense) : 0;
		if (n && !written_small(pack, t + n - 1, &sense))
			take_phrase(pack, t, n, &sense, u, traits);
	}
	*traits = 0;
	out->n = (size_t)(u - out->items);
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

static void inherit(struct unit *made, const struct unit *parts, size_t n)
{
	if (classes_has(&parts[0].classes, IS_PL) && !classes_has(&parts[0].classes, IS_SG))
		classes_add(&made->classes, IS_PL);
	if (classes_has(&parts[0].classes, IS_PRIVATE))
		classes_add(&made->classes, IS_PRIVATE);
	for (size_t i = 0; i < n; i++) {
		const struct classes *before = i > 0 ? &parts[i - 1].classes : NULL;
		if (parts[i].iso[0] && !made->iso[0] && (n == 1 || gives_country(made, &parts[i])))
			memcpy(made->iso, parts[i].iso, 2);
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

/* Patterns of the stage, 64 from `part` * 64 on, that a unit of these classes may begin. */
static uint64_t candidates(const struct pack *p, const struct pack_stage *s, const struct classes *c, uint32_t part)
{
	const uint64_t *begin = (const void *)(p->image.s + s->begin);
	const struct classes *any = &p->sets[s->any];
	uint64_t found = begin[(size_t)p->head->class_n * s->words + part];
	for (uint32_t w = 0; w < PACK_SET_WORDS; w++)
		for (uint64_t left = c->bits[w] & any->bits[w]; left; left &= left - 1)
			found |= begin[(size_t)(w * 64 + (uint32_t)__builtin_ctzll(left)) * s->words + part];
	return found;
}

static inline bool second_fits(
    const struct pack *p, const struct pack_pattern *pattern, const struct units *units, uint32_t at)
{
	return !pattern->second ||
	       (at + 1 < units->n && classes_meet(&p->sets[pattern->second], &units->items[at + 1].classes));
}

/* The longest match at unit `at`, of these the first written; PACK_NONE: none. */
static uint32_t best_match(
    const struct pack *p, const struct pack_stage *s, const struct units *units, uint32_t at, struct match *best)
{
	uint32_t which = PACK_NONE;
	struct match m;
	best->end = 0;
	for (uint32_t part = 0; part < s->words; part++)
		for (uint64_t left = candidates(p, s, &units->items[at].classes, part); left; left &= left - 1) {
			uint32_t k = s->first + part * 64 + (uint32_t)__builtin_ctzll(left);
			if (!second_fits(p, &p->patterns[k], units, at))
				continue;
			if (pattern_match(p, &p->patterns[k], units->items, (uint32_t)units->n, at, &m) &&
			    m.end > best->end) {
				*best = m;
				which = k;
			}
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

/* The next unit from `at` on that may begin a match. */
static uint32_t next_begin(const struct pack *p, const struct pack_stage *s, const struct units *units, uint32_t at)
{
	uint32_t alone = (uint32_t)1 << pack_begin_bit((size_t)(s - p->stages)), second = alone << BEGIN_STAGES;
	const uint32_t *traits = units->traits;
	uint32_t n = (uint32_t)units->n;
	if (s->open)
		return at;
	for (; at + 4 <= n; at += 4) {
		const uint32_t *t = traits + at;
		uint32_t next = t[1] | t[2] | t[3];
		if (((t[0] | next) & alone) | ((next | t[4]) & second))
			break;
	}
	while (at < n && !((traits[at] & alone) | (traits[at + 1] & second)))
		at++;
	return at;
}

/* Units from `from` up to `to` move down to `put`. */
static void move_down(struct units *units, uint32_t put, uint32_t from, uint32_t to)
{
	if (put == from)
		return;
	memmove(units->items + put, units->items + from, (to - from) * sizeof *units->items);
	memmove(units->traits + put, units->traits + from, (to - from) * sizeof *units->traits);
}

void units_stage(const struct pack *pack, const char *stage, struct units *units)
{
	const struct pack_stage *s = stage_named(pack, stage);
	uint32_t put = 0, kept = 0; /* units before `kept` have found their place before `put` */
	for (uint32_t i = 0; s && (i = next_begin(pack, s, units, i)) < units->n;) {
		struct match m;
		uint32_t which = best_match(pack, s, units, i, &m);
		if (which == PACK_NONE) {
			i++;
			continue;
		}
		struct unit made = join(pack, units->arena, units->items, i, which, &m);
		move_down(units, put, kept, i);
		put += i - kept;
		units->items[put] = made; /* put <= the first part's place */
		units->traits[put++] = pack_traits(pack, &made.classes);
		kept = i = m.end;
	}
	if (put == kept)
		return;
	move_down(units, put, kept, (uint32_t)units->n);
	units->n -= kept - put;
	units->traits[units->n] = 0;
}

void units_find(
    struct arena *arena, const struct pack *pack, const char *stage, const struct units *units, struct units *found)
{
	const struct pack_stage *s = stage_named(pack, stage);
	*found = (struct units){.arena = arena};
	for (uint32_t i = 0; s && (i = next_begin(pack, s, units, i)) < units->n; i++) {
		struct match m;
		uint32_t which = best_match(pack, s, units, i, &m);
		if (which == PACK_NONE)
			continue;
		*VEC_PUSH(arena, found) = join(pack, arena, units->items, i, which, &m);
		i = m.end - 1;
	}
}

struct span unit_span(const struct tokens *tokens, const struct unit *u)
{
	return (struct span){tokens->items[u->first].span.begin, tokens->items[u->last - 1].span.end};
}
