/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/die.h"
#include "lang/compile_in.h"
#include "lang/token.h"

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
	h->frames = compile_put(out, frames.data, frames.len);
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

/* Of each class what is known by now of patterns, and its traits; of a set what its classes say. */
static void put_sets(struct compile *c, struct buf *out, struct pack_head *h)
{
	struct pack_set *sets = ARENA_ARRAY(c->arena, struct pack_set, c->sets.n);
	for (uint32_t k = 0; k < BUILTINS; k++)
		c->class_uses[k].second |= (uint64_t)trait_of((enum builtin)k) << PATTERN_BITS;
	for (size_t i = 0; i < c->sets.n; i++) {
		sets[i].classes = c->sets.items[i];
		for (uint32_t k = 0; k < PACK_CLASSES; k++)
			if (classes_has(&sets[i].classes, k))
				uses_join(&sets[i].uses, &c->class_uses[k]);
	}
	h->sets = compile_put(out, sets, c->sets.n * sizeof *sets);
	h->set_n = (uint32_t)c->sets.n;
	h->uses = compile_put(out, c->class_uses, sizeof c->class_uses);
}

void compile_finish(struct compile *c, struct buf *out)
{
	struct pack_head h = {.magic = PACK_MAGIC};
	compile_settle(c);
	compile_novels(c);
	BUG_ON(out->len != 0); /* offsets count from the first byte */
	apply_bars(c);
	buf_add(out, &h, sizeof h);
	h.lang = compile_put_text(out, c->lang);
	uint32_t *names = ARENA_ARRAY(c->arena, uint32_t, c->classes.n);
	for (size_t i = 0; i < c->classes.n; i++)
		names[i] = compile_put_text(out, c->classes.items[i]);
	h.classes = compile_put(out, names, c->classes.n * sizeof *names);
	h.class_n = (uint32_t)c->classes.n;
	compile_index(c, out, &h);
	compile_match(c, out, &h);
	put_frames(c, out, &h);
	h.marks = compile_put(out, c->marks.items, c->marks.n * sizeof *c->marks.items);
	h.mark_n = (uint32_t)c->marks.n;
	struct pack_exact *exacts = ARENA_ARRAY(c->arena, struct pack_exact, c->exacts.n + 1);
	for (size_t i = 0; i < c->exacts.n; i++) {
		const struct exact_entry *x = &c->exacts.items[i];
		/* Literals of patterns stay. */
		struct classes set = c->sets.items[x->set];
		for (uint32_t k = 0; k < c->classes.n; k++)
			if (c->classes.items[k].s[0] == '=' && classes_has(&c->words.items[x->word].classes, k))
				classes_add(&set, k);
		exacts[i] = (struct pack_exact){c->numbers[x->word], compile_put_text(out, x->raw), (uint32_t)x->raw.n,
		    compile_sense(c, &set, x->iso, 0, 0)};
	}
	h.exacts = compile_put(out, exacts, c->exacts.n * sizeof *exacts);
	h.exact_n = (uint32_t)c->exacts.n;
	h.flags = c->flags;
	h.often = PACK_NONE;
	for (uint32_t i = 0; i < c->classes.n; i++)
		if (str_is(c->classes.items[i], "often"))
			h.often = i;
	h.small = compile_set(c, &c->small);
	h.letters = compile_put(out, c->letters.items, c->letters.n * sizeof *c->letters.items);
	h.letter_n = (uint32_t)c->letters.n;
	put_sets(c, out, &h);
	h.size = (uint32_t)out->len;
	memcpy(out->data, &h, sizeof h);
}
