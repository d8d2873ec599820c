/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/die.h"
#include "lang/compile_in.h"
#include "lang/token.h"

static uint32_t put(struct buf *out, const void *data, size_t n)
{
	static const char zero[16] = {0};
	buf_add(out, zero, (16 - out->len % 16) % 16);
	uint32_t at = (uint32_t)out->len;
	buf_add(out, data, n);
	return at;
}

static uint32_t put_text(struct buf *out, struct str s)
{
	uint32_t at = (uint32_t)out->len;
	buf_str(out, s);
	buf_add(out, "", 1);
	return at;
}

static struct sense sense_of(struct compile *c, const struct classes *set, const char iso[2], int16_t num, bool starts)
{
	return (struct sense){(uint16_t)compile_set(c, set), {iso[0], iso[1]}, num, starts ? PACK_STARTS : 0};
}

static void put_words(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct buf records = BUF_INIT;
	for (size_t i = 0; i < c->words.n; i++) {
		const struct word_entry *w = &c->words.items[i];
		struct pack_word rec = {put_text(out, w->folded), (uint32_t)w->folded.n,
		    sense_of(c, &w->classes, w->iso, w->num, w->starts)};
		buf_add(&records, &rec, sizeof rec);
	}
	h->words = put(out, records.data, records.len);
	h->word_n = (uint32_t)c->words.n;
	uint32_t size = 1024;
	while (size < c->words.n * 2)
		size *= 2;
	uint32_t *slots = ARENA_ARRAY(c->arena, uint32_t, size);
	for (uint32_t k = 0; k < c->words.n; k++) {
		struct str f = c->words.items[k].folded;
		uint32_t i = pack_hash(f.s, f.n) & (size - 1);
		while (slots[i])
			i = (i + 1) & (size - 1);
		slots[i] = k + 1;
	}
	h->slots = put(out, slots, size * sizeof *slots);
	h->slot_mask = size - 1;
	buf_release(&records);
}

static void put_phrases(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct pack_node *nodes = ARENA_ARRAY(c->arena, struct pack_node, c->nodes.n);
	for (size_t i = 0; i < c->nodes.n; i++) {
		const struct node_entry *n = &c->nodes.items[i];
		nodes[i] = (struct pack_node){sense_of(c, &n->classes, n->iso, n->num, false), n->final};
	}
	h->nodes = put(out, nodes, c->nodes.n * sizeof *nodes);
	h->node_n = (uint32_t)c->nodes.n;
	uint32_t size = 64;
	while (size < c->edges.n * 2)
		size *= 2;
	struct pack_edge *slots = ARENA_ARRAY(c->arena, struct pack_edge, size);
	memset(slots, 0xFF, size * sizeof *slots);
	for (size_t k = 0; k < c->edges.n; k++) {
		uint32_t i = pack_edge_hash(c->edges.items[k].node, c->edges.items[k].word) & (size - 1);
		while (slots[i].node != PACK_NONE)
			i = (i + 1) & (size - 1);
		slots[i] = c->edges.items[k];
	}
	h->edges = put(out, slots, size * sizeof *slots);
	h->edge_mask = size - 1;
}

/* The classes one of which the first unit of a match must have, found by walking the program; false: any unit may
 * begin. */
static bool first_classes(const struct compile *c, uint32_t pc, struct classes *out, int depth)
{
	for (;;) {
		const struct instruction *i = &c->code.items[pc];
		if (depth > 40)
			return false;
		switch ((enum op)i->op) {
		case OP_TEST:
			for (uint32_t k = 0; k < (i->b & ~TEST_ELEMENT); k++) {
				const struct instruction *t = &c->code.items[i->a + k];
				if (!(t->b & (TEST_NOT | TEST_ANY))) {
					classes_add(out, t->a);
					return true;
				}
			}
			return false;
		case OP_SPLIT:
			return first_classes(c, i->a, out, depth + 1) && first_classes(c, i->b, out, depth + 1);
		case OP_JUMP:
		case OP_AHEAD:
			pc = i->a;
			depth++;
			break;
		case OP_OPEN:
		case OP_CLOSE:
		case OP_BEHIND:
			pc++;
			break;
		case OP_MATCH:
			return false;
		}
	}
}

/* The patterns of a stage lie side by side, what was added first: of matches of one length the first wins. */
static void put_stage(struct compile *c, struct str stage, struct buf *records)
{
	for (int added = 1; added >= 0; added--) {
		for (size_t i = 0; i < c->patterns.n; i++) {
			const struct pattern_entry *p = &c->patterns.items[i];
			if (p->added == (added != 0) && !p->away && str_eq(p->stage, stage))
				buf_add(records, &p->made, sizeof p->made);
		}
	}
}

static void put_patterns(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct buf records = BUF_INIT;
	for (size_t i = 0; i < c->patterns.n; i++) {
		struct pattern_entry *p = &c->patterns.items[i];
		struct classes first = {{0}};
		p->made.name = put_text(out, p->name);
		p->made.stage = put_text(out, p->stage);
		p->made.first = first_classes(c, p->made.code, &first, 0) ? compile_set(c, &first) : 0;
	}
	for (size_t i = 0; i < c->patterns.n; i++) {
		bool seen = false;
		for (size_t k = 0; k < i && !seen; k++)
			seen = str_eq(c->patterns.items[k].stage, c->patterns.items[i].stage);
		if (!seen)
			put_stage(c, c->patterns.items[i].stage, &records);
	}
	for (size_t i = 0; i < c->code.n; i++)
		if (c->code.items[i].op == OP_TEST)
			c->code.items[i].b &= ~TEST_ELEMENT;
	h->patterns = put(out, records.data, records.len);
	h->pattern_n = (uint32_t)(records.len / sizeof(struct pack_pattern));
	buf_release(&records);
	h->code = put(out, c->code.items, c->code.n * sizeof *c->code.items);
	h->code_n = (uint32_t)c->code.n;
}

static void put_frames(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct buf frames = BUF_INIT;
	for (uint32_t i = 0; i < c->classes.n; i++) {
		struct str comp = c->classes.items[i];
		if (!str_starts(comp, STR("comp.")))
			continue;
		for (uint32_t k = 0; k < c->classes.n; k++) {
			struct str name = c->classes.items[k];
			struct pack_frame f = {i, k};
			if (str_starts(name, STR("name.")) &&
			    str_eq(str_sub(name.s, 5, name.n), str_sub(comp.s, 5, comp.n)))
				buf_add(&frames, &f, sizeof f);
		}
	}
	h->frame_n = (uint32_t)(frames.len / sizeof(struct pack_frame));
	h->frames = put(out, frames.data, frames.len);
	buf_release(&frames);
}

static void apply_bars(struct compile *c)
{
	for (size_t i = 0; i < c->words.n; i++) {
		struct word_entry *w = &c->words.items[i];
		for (size_t k = 0; k < c->bars.n; k++)
			for (int b = 0; classes_meet(&w->classes, &c->bars.items[k].over) && b < PACK_SET_WORDS; b++)
				w->classes.bits[b] &= ~c->bars.items[k].taken.bits[b];
		classes_join(&w->classes, &w->added);
	}
}

void compile_finish(struct compile *c, struct buf *out)
{
	struct pack_head h = {.magic = PACK_MAGIC};
	compile_settle(c);
	compile_novels(c);
	BUG_ON(out->len != 0); /* offsets count from the first byte */
	apply_bars(c);
	buf_add(out, &h, sizeof h);
	h.lang = put_text(out, c->lang);
	uint32_t *names = ARENA_ARRAY(c->arena, uint32_t, c->classes.n);
	for (size_t i = 0; i < c->classes.n; i++)
		names[i] = put_text(out, c->classes.items[i]);
	h.classes = put(out, names, c->classes.n * sizeof *names);
	h.class_n = (uint32_t)c->classes.n;
	put_words(c, out, &h);
	put_phrases(c, out, &h);
	put_patterns(c, out, &h);
	put_frames(c, out, &h);
	for (size_t i = 0; i < c->affixes.n; i++) {
		c->affixes.items[i].text = put_text(out, c->affix_texts.items[i]);
		c->affixes.items[i].len = (uint32_t)c->affix_texts.items[i].n;
	}
	h.affixes = put(out, c->affixes.items, c->affixes.n * sizeof *c->affixes.items);
	h.affix_n = (uint32_t)c->affixes.n;
	h.marks = put(out, c->marks.items, c->marks.n * sizeof *c->marks.items);
	h.mark_n = (uint32_t)c->marks.n;
	struct pack_exact *exacts = ARENA_ARRAY(c->arena, struct pack_exact, c->exacts.n + 1);
	for (size_t i = 0; i < c->exacts.n; i++) {
		const struct exact_entry *x = &c->exacts.items[i];
		/* Literals of patterns stay. */
		struct classes set = c->sets.items[x->set];
		for (uint32_t k = 0; k < c->classes.n; k++)
			if (c->classes.items[k].s[0] == '=' && classes_has(&c->words.items[x->word].classes, k))
				classes_add(&set, k);
		exacts[i] = (struct pack_exact){
		    x->word, put_text(out, x->raw), (uint32_t)x->raw.n, sense_of(c, &set, x->iso, 0, false)};
	}
	h.exacts = put(out, exacts, c->exacts.n * sizeof *exacts);
	h.exact_n = (uint32_t)c->exacts.n;
	h.flags = c->flags;
	h.often = PACK_NONE;
	for (uint32_t i = 0; i < c->classes.n; i++)
		if (str_is(c->classes.items[i], "often"))
			h.often = i;
	h.small = compile_set(c, &c->small);
	h.letters = put(out, c->letters.items, c->letters.n * sizeof *c->letters.items);
	h.letter_n = (uint32_t)c->letters.n;
	h.sets = put(out, c->sets.items, c->sets.n * sizeof *c->sets.items);
	h.set_n = (uint32_t)c->sets.n;
	h.size = (uint32_t)out->len;
	memcpy(out->data, &h, sizeof h);
}
