/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/compile.h"

#include "lang/compile_in.h"
#include "lang/token.h"

struct compile *compile_new(const struct fold *fold, const char *lang, compile_report *report, void *with)
{
	struct arena *arena = arena_new(1 << 20);
	struct compile *c = ARENA_NEW(arena, struct compile);
	c->arena = arena;
	c->fold = *fold;
	c->lang = str_of(lang);
	c->report = report;
	c->with = with;
	c->slot_n = 1 << 18;
	c->slots = ARENA_ARRAY(arena, uint32_t, c->slot_n);
	c->edge_slot_n = 1 << 18;
	c->edge_slots = ARENA_ARRAY(arena, uint32_t, c->edge_slot_n);
	(void)VEC_PUSH(arena, &c->nodes);
	struct classes none = {{0}};
	compile_set(c, &none);
	for (int i = 0; i < BUILTINS; i++)
		compile_class(c, str_of(builtin_names[i]));
	return c;
}

void compile_free(struct compile *c)
{
	if (c)
		arena_free(c->arena);
}

size_t compile_errors(const struct compile *c)
{
	return c->errors;
}

void compile_error(struct compile *c, const char *key, struct str arg)
{
	c->errors++;
	c->report(c->with, c->file, c->line, key, arg);
}

uint32_t compile_class(struct compile *c, struct str name)
{
	for (uint32_t i = 0; i < c->classes.n; i++)
		if (str_eq(c->classes.items[i], name))
			return i;
	if (c->classes.n == PACK_CLASSES) {
		compile_error(c, "pack.classes", name);
		return 0;
	}
	*VEC_PUSH(c->arena, &c->classes) = name;
	return (uint32_t)c->classes.n - 1;
}

void compile_class_list(struct compile *c, struct str list, char sep, struct classes *out)
{
	struct str one;
	while (str_cut(&list, sep, &one))
		if (one.n)
			classes_add(out, compile_class(c, one));
}

uint32_t compile_set(struct compile *c, const struct classes *set)
{
	for (uint32_t i = 0; i < c->sets.n; i++)
		if (memcmp(&c->sets.items[i], set, sizeof *set) == 0)
			return i;
	*VEC_PUSH(c->arena, &c->sets) = *set;
	return (uint32_t)c->sets.n - 1;
}

struct str compile_fold(struct compile *c, struct str raw)
{
	struct buf b = BUF_INIT;
	fold_text(&c->fold, raw, &b, NULL);
	struct str s = {arena_str(c->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

/* Said once. */
static void compile_full(struct compile *c, struct str what)
{
	if (!c->full)
		compile_error(c, "pack.full", what);
	c->full = true;
}

uint32_t compile_word(struct compile *c, struct str folded)
{
	uint32_t mask = c->slot_n - 1, i = pack_hash(folded.s, folded.n) & mask;
	for (; c->slots[i]; i = (i + 1) & mask)
		if (str_eq(c->words.items[c->slots[i] - 1].folded, folded))
			return c->slots[i] - 1;
	if (c->words.n >= c->slot_n / 4 * 3 && c->words.n) {
		compile_full(c, folded);
		return 0;
	}
	struct word_entry *w = VEC_PUSH(c->arena, &c->words);
	*w = (struct word_entry){.folded = folded};
	if (folded.n > 1 && folded.s[folded.n - 1] == '.')
		c->flags |= PACK_DOTTED;
	c->slots[i] = (uint32_t)c->words.n;
	return (uint32_t)c->words.n - 1;
}

static uint32_t edge_step(struct compile *c, uint32_t node, uint32_t word)
{
	uint32_t mask = c->edge_slot_n - 1, i = pack_edge_hash(node, word) & mask;
	for (; c->edge_slots[i]; i = (i + 1) & mask) {
		const struct pack_edge *e = &c->edges.items[c->edge_slots[i] - 1];
		if (e->node == node && e->word == word)
			return e->next;
	}
	if (c->edges.n >= c->edge_slot_n / 4 * 3) {
		compile_full(c, c->words.items[word].folded);
		return node;
	}
	struct node_entry *fresh = VEC_PUSH(c->arena, &c->nodes);
	*fresh = (struct node_entry){.final = false};
	*VEC_PUSH(c->arena, &c->edges) = (struct pack_edge){node, word, (uint32_t)c->nodes.n - 1};
	c->edge_slots[i] = (uint32_t)c->edges.n;
	return (uint32_t)c->nodes.n - 1;
}

static void add_phrase(
    struct compile *c, struct str folded, const struct classes *classes, const char iso[2], int16_t num)
{
	struct str rest = folded, part;
	uint32_t node = 0;
	while (str_cut(&rest, ' ', &part)) {
		if (!part.n)
			continue;
		uint32_t w = compile_word(c, part);
		if (node == 0)
			c->words.items[w].starts = true;
		node = edge_step(c, node, w);
	}
	struct node_entry *n = &c->nodes.items[node];
	classes_join(&n->classes, classes);
	if (iso[0])
		memcpy(n->iso, iso, 2);
	if (num)
		n->num = num;
	n->final = true;
}

void compile_add(
    struct compile *c, struct str form, const struct classes *classes, const char iso[2], int16_t num, bool base)
{
	struct str folded = compile_fold(c, str_trim(form));
	if (!folded.n) {
		compile_error(c, "pack.empty", form);
		return;
	}
	if (memchr(folded.s, ' ', folded.n)) {
		add_phrase(c, folded, classes, iso, num);
		return;
	}
	uint32_t index = compile_word(c, folded); /* may move the items */
	struct word_entry *w = &c->words.items[index];
	/* A made form must not lend its classes to a word that is written elsewhere as something else. */
	bool verb = classes_has(classes, IS_PERF) || classes_has(classes, IS_IMPF) ||
	            (classes_has(classes, IS_CUE) && classes_has(classes, IS_PART));
	static const uint8_t names[] = {IS_COUNTRY, IS_CAPITAL, IS_CITY, IS_PERSON, IS_GIVEN, IS_SURNAME, IS_ORG,
	    IS_AGENCY, IS_PREP, IS_CONJ, IS_THAT, IS_POS_FUNC};
	bool taken = false;
	for (size_t i = 0; i < sizeof names; i++)
		taken |= classes_has(&w->classes, names[i]);
	if (!base && !verb && w->base && taken && !classes_meet(&w->classes, classes))
		return;
	classes_join(&w->classes, classes);
	w->base |= base;
	/* The first to say its country keeps it, but a nationality or state outranks a town or body of the same name.
	 */
	if (iso[0] && (!w->iso[0] || classes_has(classes, IS_NISBA) || classes_has(classes, IS_COUNTRY)))
		memcpy(w->iso, iso, 2);
	if (num)
		w->num = num;
}

void compile_file(struct compile *c, const char *name, struct str text)
{
	size_t n = strlen(name);
	c->file = name;
	c->line = 0;
	if (n > 4 && strcmp(name + n - 4, ".lex") == 0)
		compile_lexicon(c, text);
	else if (n > 4 && strcmp(name + n - 4, ".pat") == 0)
		compile_patterns(c, text);
	else
		compile_grammar(c, text);
}

bool compile_example(const struct compile *c, size_t index, const char **pattern, bool *yes, struct str *text,
    const char **file, int *line)
{
	if (index >= c->examples.n)
		return false;
	const struct example *e = &c->examples.items[index];
	*pattern = arena_str(c->arena, c->pattern_names.items[e->pattern]);
	*yes = e->yes;
	*text = e->text;
	*file = e->file;
	*line = e->line;
	return true;
}
