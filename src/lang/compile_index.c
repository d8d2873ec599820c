/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a look-up reads: the tables of words, phrases, letters and affixes. */
#include <stdlib.h>

#include "base/die.h"
#include "lang/compile_in.h"
#include "lang/token.h"
#include "text/utf8.h"

enum { ALIGN = 64 /* [byte] a line of the processor's cache */ };

uint32_t compile_put(struct buf *out, const void *data, size_t n)
{
	static const char zero[ALIGN] = {0};
	buf_add(out, zero, (ALIGN - out->len % ALIGN) % ALIGN);
	uint32_t at = (uint32_t)out->len;
	buf_add(out, data, n);
	return at;
}

uint32_t compile_put_text(struct buf *out, struct str s)
{
	uint32_t at = (uint32_t)out->len;
	buf_str(out, s);
	buf_add(out, "", 1);
	return at;
}

struct sense compile_sense(
    struct compile *c, const struct classes *set, const char iso[2], int16_t num, enum sense_flag flags)
{
	return (struct sense){(uint16_t)compile_set(c, set), {iso[0], iso[1]}, num, (uint16_t)flags};
}

static struct word_entry *word_known(const struct compile *c, struct str folded)
{
	uint32_t mask = c->slot_n - 1, i = pack_hash(folded.s, folded.n) & mask;
	for (; c->slots[i]; i = (i + 1) & mask)
		if (str_eq(c->words.items[c->slots[i] - 1].folded, folded))
			return &c->words.items[c->slots[i] - 1];
	return NULL;
}

static bool has_classes(const struct word_entry *w)
{
	static const struct classes none = {{0}};
	return memcmp(&w->classes, &none, sizeof none) != 0;
}

struct str compile_article(const struct compile *c)
{
	for (size_t i = 0; i < c->affixes.n; i++)
		if (c->affixes.items[i].kind == AFFIX_ARTICLE)
			return c->affix_texts.items[i];
	return STR("");
}

uint32_t compile_stem_of(const struct compile *c, uint32_t word, struct str article)
{
	struct str form = c->words.items[word].folded;
	if (!article.n || !str_starts(form, article) || form.n < article.n + PACK_STEM_LEAST)
		return PACK_NONE;
	const struct word_entry *stem = word_known(c, str_sub(form.s, article.n, form.n));
	return stem ? (uint32_t)(stem - c->words.items) : PACK_NONE;
}

uint32_t compile_with_article(const struct compile *c, uint32_t word, struct str article)
{
	struct str form = c->words.items[word].folded;
	if (!article.n || form.n < PACK_STEM_LEAST)
		return PACK_NONE;
	struct buf b = BUF_INIT;
	buf_str(&b, article);
	buf_str(&b, form);
	const struct word_entry *with = word_known(c, buf_view(&b));
	buf_release(&b);
	return with ? (uint32_t)(with - c->words.items) : PACK_NONE;
}

static uint32_t starts_of(const struct word_entry *w)
{
	return (w->starts ? PACK_STARTS : 0U) | (w->starts_state ? PACK_STATE : 0U);
}

/* What stands in the lexicon of the same word with its article and without. */
static uint32_t article_flags(struct compile *c, const struct word_entry *w, struct str article)
{
	uint32_t flags = starts_of(w);
	if (!article.n)
		return flags;
	const struct word_entry *stem =
	    str_starts(w->folded, article) ? word_known(c, str_sub(w->folded.s, article.n, w->folded.n)) : NULL;
	struct buf b = BUF_INIT;
	buf_str(&b, article);
	buf_str(&b, w->folded);
	const struct word_entry *longer = word_known(c, buf_view(&b));
	buf_release(&b);
	flags |= (stem ? starts_of(stem) : 0) | (longer ? starts_of(longer) : 0);
	return flags | (stem && has_classes(stem) ? PACK_STEM : 0);
}

static uint32_t whole_flag(const struct classes *c, uint32_t flags)
{
	bool finite = classes_has(c, IS_PERF) || classes_has(c, IS_IMPF);
	return finite || (classes_has(c, IS_MASDAR) && !(flags & PACK_STEM)) ? PACK_WHOLE : 0;
}

static uint32_t exact_flag(const struct compile *c, uint32_t word)
{
	for (size_t i = 0; i < c->exacts.n; i++)
		if (c->exacts.items[i].word == word)
			return PACK_EXACT;
	return 0;
}

static void put_words(
    struct compile *c, struct buf *out, struct pack_head *h, const struct pack_node *nodes, const uint32_t *roots)
{
	struct pack_word *words = ARENA_ARRAY(c->arena, struct pack_word, c->words.n + 1);
	struct str article = compile_article(c);
	for (uint32_t i = 0; i < c->words.n; i++) {
		const struct word_entry *w = &c->words.items[i];
		struct pack_word *made = &words[c->numbers[i]];
		uint32_t flags = article_flags(c, w, article) | exact_flag(c, i);
		flags |= compile_with_article(c, i, article) != PACK_NONE ? PACK_WITH : 0;
		*made = (struct pack_word){.root = roots[i] & 0xFFFFFF,
		    .len = w->folded.n < PACK_LONGEST ? w->folded.n & 0xFF : PACK_LONGEST,
		    .sense = compile_sense(c, &w->classes, w->iso, w->num, flags)};
		made->sense.flags |= (uint16_t)whole_flag(&c->sets.items[made->sense.set], flags);
		memcpy(made->head, w->folded.s, w->folded.n < PACK_HEAD ? w->folded.n : PACK_HEAD);
		made->text = w->folded.n > PACK_HEAD ? compile_put_text(out, w->folded) : nodes[roots[i]].next;
	}
	h->words = compile_put(out, words, (c->words.n + 1) * sizeof *words); /* one more: no word */
	h->word_n = (uint32_t)c->words.n + 1;
}

static int by_order(const void *a, const void *b)
{
	uint32_t x = pack_edge_order(((const struct pack_edge *)a)->word);
	uint32_t y = pack_edge_order(((const struct pack_edge *)b)->word);
	return (x > y) - (x < y);
}

/* Steps from the root stand with the words, others side by side for each node. */
static void put_edges(struct compile *c, struct buf *out, struct pack_head *h, struct pack_node *nodes, uint32_t *roots)
{
	uint32_t n = 0;
	for (size_t k = 0; k < c->edges.n; k++)
		nodes[c->edges.items[k].node].edges += c->edges.items[k].node != 0;
	for (size_t i = 0; i <= c->nodes.n; i++) {
		uint32_t count = nodes[i].edges;
		nodes[i].edges = n;
		n += count;
	}
	struct pack_edge *edges = ARENA_ARRAY(c->arena, struct pack_edge, n + 1U);
	uint32_t *at = ARENA_ARRAY(c->arena, uint32_t, c->nodes.n + 1);
	for (size_t i = 0; i <= c->nodes.n; i++)
		at[i] = nodes[i].edges;
	for (size_t k = 0; k < c->edges.n; k++) {
		const struct trie_edge *e = &c->edges.items[k];
		if (e->node == 0) {
			roots[e->word] = e->next;
			continue;
		}
		nodes[e->node].next |= pack_next_bit(c->numbers[e->word]);
		edges[at[e->node]++] = (struct pack_edge){c->numbers[e->word], e->next};
	}
	for (size_t i = 0; i < c->nodes.n; i++)
		qsort(edges + nodes[i].edges, nodes[i + 1].edges - nodes[i].edges, sizeof *edges, by_order);
	h->edges = compile_put(out, edges, n * sizeof *edges);
	h->edge_n = n;
}

static struct pack_node *put_phrases(struct compile *c, struct buf *out, struct pack_head *h, uint32_t *roots)
{
	BUG_ON(c->nodes.n >= 1 << 24);
	struct pack_node *nodes = ARENA_ARRAY(c->arena, struct pack_node, c->nodes.n + 1);
	for (size_t i = 0; i < c->nodes.n; i++) {
		const struct node_entry *n = &c->nodes.items[i];
		nodes[i].sense = compile_sense(c, &n->classes, n->iso, n->num, n->final ? PACK_FINAL : 0);
	}
	put_edges(c, out, h, nodes, roots);
	h->nodes = compile_put(out, nodes, (c->nodes.n + 1) * sizeof *nodes);
	h->node_n = (uint32_t)c->nodes.n;
	return nodes;
}

static struct pack_letter letter_of(struct compile *c, uint32_t cp)
{
	struct pack_letter l = {{0}, 0, LETTER_OTHER};
	uint32_t cps[FOLD_MOST];
	size_t n = token_is_word(cp) ? fold_cp(&c->fold, cp, cps) : 2;
	if (n == 1 && cps[0] < 0x800) {
		struct buf b = BUF_INIT;
		buf_cp(&b, cps[0]);
		memcpy(l.to, b.data, b.len);
		l.n = (uint8_t)b.len;
		buf_release(&b);
	}
	if (n == 0 || l.n)
		l.use = LETTER_WORD;
	else if (!token_is_word(cp) && !token_may_join(cp))
		l.use = LETTER_END;
	return l;
}

static void put_alphabet(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct pack_letter *letters = ARENA_ARRAY(c->arena, struct pack_letter, PACK_LETTERS);
	for (uint32_t cp = 0; cp < PACK_LETTERS; cp++)
		letters[cp] = letter_of(c, cp);
	h->alphabet = compile_put(out, letters, PACK_LETTERS * sizeof *letters);
	uint16_t *pairs = ARENA_ARRAY(c->arena, uint16_t, PACK_LETTERS);
	for (uint32_t cp = 0x80; cp < PACK_LETTERS; cp++)
		if (letters[cp].use == LETTER_WORD && letters[cp].n == sizeof *pairs)
			memcpy(&pairs[cp], letters[cp].to, sizeof *pairs);
	h->pairs = compile_put(out, pairs, PACK_LETTERS * sizeof *pairs);
}

static void put_affixes(struct compile *c, struct buf *out, struct pack_head *h)
{
	for (size_t i = 0; i < c->affixes.n; i++) {
		struct pack_affix *a = &c->affixes.items[i];
		struct str text = c->affix_texts.items[i];
		a->text = compile_put_text(out, text);
		a->len = (uint32_t)text.n;
		a->hash = pack_hash(text.s, text.n);
		const struct word_entry *whole = word_known(c, text);
		a->word = whole ? c->numbers[whole - c->words.items] : PACK_NONE;
		/* A literal in a pattern. */
		const struct word_entry *w =
		    a->kind == AFFIX_FUSED ? word_known(c, str_sub(text.s, 0, text.n / 2)) : whole;
		struct classes set = c->sets.items[a->set];
		if (w)
			classes_join(&set, &w->classes);
		a->set = compile_set(c, &set);
	}
	h->affixes = compile_put(out, c->affixes.items, c->affixes.n * sizeof *c->affixes.items);
	h->affix_n = (uint32_t)c->affixes.n;
}

void compile_index(struct compile *c, struct buf *out, struct pack_head *h)
{
	compile_places(c, out, h);
	uint32_t *roots = ARENA_ARRAY(c->arena, uint32_t, c->words.n);
	const struct pack_node *nodes = put_phrases(c, out, h, roots);
	put_words(c, out, h, nodes, roots);
	put_alphabet(c, out, h);
	put_affixes(c, out, h);
}
