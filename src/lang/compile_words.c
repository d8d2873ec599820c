/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words and phrases of a pack: made when they are first spoken of, added to, taken away from. */
#include "lang/compile_in.h"
#include "lang/token.h"

/* Said once. */
void compile_full(struct compile *c, struct str what)
{
	if (!c->full)
		compile_error(c, "pack.full", what);
	c->full = true;
}

/* The index of a word; false: the slot where it belongs. */
static bool find_word(const struct compile *c, struct str folded, uint32_t *at)
{
	uint32_t mask = c->slot_n - 1, i = pack_hash(folded.s, folded.n) & mask;
	for (; c->slots[i]; i = (i + 1) & mask) {
		if (str_eq(c->words.items[c->slots[i] - 1].folded, folded)) {
			*at = c->slots[i] - 1;
			return true;
		}
	}
	*at = i;
	return false;
}

uint32_t compile_word(struct compile *c, struct str folded)
{
	uint32_t at;
	if (find_word(c, folded, &at))
		return at;
	if (c->words.n >= c->slot_n / 4 * 3 && c->words.n) {
		compile_full(c, folded);
		return 0;
	}
	struct word_entry *w = VEC_PUSH(c->arena, &c->words);
	*w = (struct word_entry){.folded = folded};
	if (folded.n > 1 && folded.s[folded.n - 1] == '.')
		c->flags |= PACK_DOTTED;
	c->slots[at] = (uint32_t)c->words.n;
	return (uint32_t)c->words.n - 1;
}

/* Where an edge leads; false: the slot where it belongs. */
static bool find_edge(const struct compile *c, uint32_t node, uint32_t word, uint32_t *at)
{
	uint32_t mask = c->edge_slot_n - 1, i = pack_edge_hash(node, word) & mask;
	for (; c->edge_slots[i]; i = (i + 1) & mask) {
		const struct trie_edge *e = &c->edges.items[c->edge_slots[i] - 1];
		if (e->node == node && e->word == word) {
			*at = e->next;
			return true;
		}
	}
	*at = i;
	return false;
}

static uint32_t edge_step(struct compile *c, uint32_t node, uint32_t word)
{
	uint32_t at;
	if (find_edge(c, node, word, &at))
		return at;
	if (c->edges.n >= c->edge_slot_n / 4 * 3) {
		compile_full(c, c->words.items[word].folded);
		return node;
	}
	struct node_entry *fresh = VEC_PUSH(c->arena, &c->nodes);
	*fresh = (struct node_entry){.final = false};
	*VEC_PUSH(c->arena, &c->edges) = (struct trie_edge){node, word, (uint32_t)c->nodes.n - 1};
	c->edge_slots[at] = (uint32_t)c->edges.n;
	return (uint32_t)c->nodes.n - 1;
}

static void add_phrase(struct compile *c, struct str folded, const struct pending *entry)
{
	struct str rest = folded, part;
	uint32_t node = 0;
	while (str_cut(&rest, ' ', &part)) {
		if (!part.n)
			continue;
		uint32_t w = compile_word(c, part);
		if (node == 0) {
			c->words.items[w].starts = true;
			c->words.items[w].starts_state |= entry->iso[0] != 0;
		}
		node = edge_step(c, node, w);
	}
	struct node_entry *n = &c->nodes.items[node];
	classes_join(&n->classes, &entry->classes);
	if (entry->iso[0])
		memcpy(n->iso, entry->iso, 2);
	if (entry->num)
		n->num = entry->num;
	n->final = true;
}

/* A made form must not lend its classes to a word that is written elsewhere as something else. */
static bool taken(const struct word_entry *w, const struct classes *classes)
{
	bool verb = classes_has(classes, IS_PERF) || classes_has(classes, IS_IMPF) ||
	            (classes_has(classes, IS_CUE) && classes_has(classes, IS_PART));
	static const uint8_t names[] = {IS_COUNTRY, IS_CAPITAL, IS_CITY, IS_PERSON, IS_GIVEN, IS_SURNAME, IS_ORG,
	    IS_AGENCY, IS_PREP, IS_CONJ, IS_THAT, IS_POS_FUNC};
	bool name = false;
	for (size_t i = 0; i < sizeof names; i++)
		name |= classes_has(&w->classes, names[i]);
	return !verb && w->base && name && !classes_meet(&w->classes, classes);
}

static void add_word(struct compile *c, struct str folded, const struct pending *entry, bool base)
{
	uint32_t index = compile_word(c, folded); /* may move the items */
	struct word_entry *w = &c->words.items[index];
	if (!base && taken(w, &entry->classes))
		return;
	classes_join(&w->classes, &entry->classes);
	if (c->added)
		classes_join(&w->added, &entry->classes);
	w->base |= base;
	/* The first to say its country keeps it, but a nationality or state outranks a town or body of the same name,
	 * and the user everybody. */
	bool outranks = c->added || classes_has(&entry->classes, IS_NISBA) || classes_has(&entry->classes, IS_COUNTRY);
	if (entry->iso[0] && (!w->iso[0] || outranks))
		memcpy(w->iso, entry->iso, 2);
	if (entry->num)
		w->num = entry->num;
}

/* Nothing in `what`: everything is lost. */
static void lose(struct compile *c, struct classes *from, const struct classes *what)
{
	c->taken += classes_empty(what) ? !classes_empty(from) : classes_meet(from, what);
	for (int i = 0; i < PACK_SET_WORDS; i++)
		from->bits[i] &= classes_empty(what) ? 0 : ~what->bits[i];
}

static void take_phrase(struct compile *c, struct str folded, const struct classes *what)
{
	struct str rest = folded, part;
	uint32_t node = 0, w;
	while (str_cut(&rest, ' ', &part)) {
		if (!part.n)
			continue;
		if (!find_word(c, part, &w) || !find_edge(c, node, w, &node))
			return;
	}
	struct node_entry *n = &c->nodes.items[node];
	lose(c, &n->classes, what);
	n->final = n->final && !classes_empty(&n->classes);
}

static void take_word(struct compile *c, struct str folded, const struct classes *what)
{
	uint32_t index;
	if (!find_word(c, folded, &index))
		return;
	struct word_entry *w = &c->words.items[index];
	lose(c, &w->classes, what);
	lose(c, &w->added, what);
	if (classes_empty(&w->classes)) {
		w->base = false;
		memset(w->iso, 0, sizeof w->iso);
		w->num = 0;
	}
}

void compile_add(struct compile *c, const struct pending *entry, bool base)
{
	struct str folded = compile_fold(c, str_trim(entry->form));
	bool phrase = folded.n && memchr(folded.s, ' ', folded.n);
	if (!folded.n)
		compile_error(c, "pack.empty", entry->form);
	else if (entry->away)
		(phrase ? take_phrase : take_word)(c, folded, &entry->classes);
	else if (phrase)
		add_phrase(c, folded, entry);
	else
		add_word(c, folded, entry, base);
}

void compile_settle(struct compile *c)
{
	for (size_t i = 0; i < c->pending.n; i++) {
		const struct pending entry = c->pending.items[i];
		compile_add(c, &entry, false);
	}
	c->pending.n = 0;
}
