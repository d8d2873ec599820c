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

static bool word_starts(const struct pack *p, uint32_t word)
{
	return word != PACK_NONE && (p->words[word].sense.flags & PACK_STARTS);
}

/* Few words begin a phrase. */
static bool may_start(const struct pack *p, const struct token *x)
{
	return word_starts(p, x->written) || word_starts(p, x->word) || word_starts(p, x->stem);
}

/* The longest phrase that begins at token i; how many tokens, 0 for none. */
static size_t phrase_at(const struct pack *p, const struct tokens *t, size_t i, struct sense *sense)
{
	enum { LONGEST = 12 /* [token] */ };
	size_t best = 0;
	uint32_t node = 0;
	for (size_t k = i; k < t->n && k < i + LONGEST; k++) {
		const struct token *x = &t->items[k];
		node = x->folded_n ? phrase_step(p, t, x, node) : 0;
		if (!node)
			break;
		if (p->nodes[node].final) {
			best = k - i + 1;
			*sense = p->nodes[node].sense;
		}
	}
	return best;
}

void units_from(struct arena *arena, const struct pack *pack, const struct tokens *tokens, struct units *out)
{
	*out = (struct units){ARENA_ARRAY(arena, struct unit, tokens->n + 1), 0, tokens->n + 1};
	for (size_t i = 0; i < tokens->n;) {
		const struct token *t = &tokens->items[i];
		struct unit *u = &out->items[out->n++];
		struct sense sense = t->sense;
		size_t n = may_start(pack, t) ? phrase_at(pack, tokens, i, &sense) : 0;
		*u = (struct unit){.first = (uint32_t)i,
		    .last = (uint32_t)(i + (n ? n : 1)),
		    .classes = t->classes,
		    .pattern = PACK_NONE};
		if (n) {
			u->classes = pack->sets[sense.set];
			if (classes_has(&t->classes, IS_DEF))
				classes_add(&u->classes, IS_DEF);
			if (classes_has(&t->classes, IS_GLUED))
				classes_add(&u->classes, IS_GLUED);
		}
		memcpy(u->iso, sense.iso, 2);
		u->num = sense.num;
		i += n ? n : 1;
	}
}

static void inherit_country(struct unit *made, const struct unit *parts, size_t n)
{
	/* An office names the state one is sent to as well as one's own: who reads the title tells them apart. */
	for (size_t i = 0; i < n && !made->iso[0]; i++)
		if (parts[i].iso[0] && (n == 1 || !classes_has(&parts[i].classes, IS_TITLE)))
			memcpy(made->iso, parts[i].iso, 2);
}

void units_stage(const struct pack *pack, const char *stage, struct units *units)
{
	size_t put = 0;
	uint32_t first = PACK_NONE, last = 0;
	for (uint32_t k = 0; k < pack->head->pattern_n; k++) {
		if (strcmp(pack_text(pack, pack->patterns[k].stage), stage) == 0) {
			first = first == PACK_NONE ? k : first;
			last = k + 1;
		}
	}
	/* Most units can begin no pattern of the stage at all. */
	struct classes any = {{0}};
	bool open = false;
	for (uint32_t k = first; first != PACK_NONE && k < last; k++) {
		open |= pack->patterns[k].first == 0;
		classes_join(&any, &pack->sets[pack->patterns[k].first]);
	}
	for (uint32_t i = 0; first != PACK_NONE && i < units->n;) {
		struct match best, m;
		uint32_t which = PACK_NONE;
		best.end = 0;
		for (uint32_t k = first; (open || classes_meet(&any, &units->items[i].classes)) && k < last; k++) {
			if (pattern_match(pack, &pack->patterns[k], units->items, (uint32_t)units->n, i, &m) &&
			    m.end > best.end) {
				best = m;
				which = k;
			}
		}
		if (which == PACK_NONE) {
			if (put != i)
				units->items[put] = units->items[i];
			put++;
			i++;
			continue;
		}
		const struct unit *parts = units->items + i;
		struct unit made = {.first = parts[0].first, .last = units->items[best.end - 1].last, .pattern = which};
		classes_add(&made.classes, pack->patterns[which].out);
		if (classes_has(&parts[0].classes, IS_DEF))
			classes_add(&made.classes, IS_DEF);
		for (int c = 0; c < CAPTURES; c++) {
			if (best.cap[c].begin < best.cap[c].end) {
				made.cap[c].begin = units->items[best.cap[c].begin].first;
				made.cap[c].end = units->items[best.cap[c].end - 1].last;
			}
		}
		inherit_country(&made, parts, best.end - i);
		i = best.end;
		units->items[put++] = made; /* put <= the first part's place */
	}
	if (first != PACK_NONE)
		units->n = put;
}

struct span unit_span(const struct tokens *tokens, const struct unit *u)
{
	return (struct span){tokens->items[u->first].span.begin, tokens->items[u->last - 1].span.end};
}
