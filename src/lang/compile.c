/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/compile.h"

#include "base/nearest.h"
#include "lang/compile_in.h"
#include "lang/token.h"

enum { SET_SLOTS = 1 << 17 /* a set is named by 16 bits */ };

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
	c->set_slots = ARENA_ARRAY(arena, uint32_t, SET_SLOTS);
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

void compile_error_near(
    struct compile *c, const char *key, struct str name, const struct str *names, size_t n, size_t stride)
{
	const char **all = ARENA_ARRAY(c->arena, const char *, n + 1);
	size_t known = 0;
	for (size_t i = 0; i < n; i++) {
		const struct str *one = (const void *)((const char *)names + i * stride);
		if (!str_eq(*one, name))
			all[known++] = arena_str(c->arena, *one);
	}
	const char *near = nearest(arena_str(c->arena, name), all);
	struct buf said = BUF_INIT;
	buf_str(&said, name);
	if (near)
		buf_fmt(&said, " (%s?)", near);
	compile_error(c, key, buf_view(&said));
	buf_release(&said);
}

void compile_strict(struct compile *c)
{
	c->strict = true;
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
	uint32_t id = (uint32_t)c->classes.n;
	*VEC_PUSH(c->arena, &c->classes) = name;
	if (c->added && name.n && name.s[0] != '=')
		*VEC_PUSH(c->arena, &c->novels) = (struct novel){id, c->file, c->line};
	return id;
}

void compile_class_list(struct compile *c, struct str list, char sep, struct classes *out)
{
	struct str one;
	while (str_cut(&list, sep, &one))
		if (one.n)
			classes_add(out, compile_class(c, one));
}

static bool has_all(const struct classes *set, const struct classes *all)
{
	for (int i = 0; i < PACK_SET_WORDS; i++)
		if ((set->bits[i] & all->bits[i]) != all->bits[i])
			return false;
	return true;
}

uint32_t compile_set(struct compile *c, const struct classes *set)
{
	struct classes whole = *set;
	for (size_t i = 0; i < c->implied.n; i++)
		if (has_all(&whole, &c->implied.items[i].over))
			classes_join(&whole, &c->implied.items[i].taken);
	uint32_t hash = pack_hash((const char *)&whole, sizeof whole), i = pack_home(hash, SET_SLOTS);
	for (; c->set_slots[i]; i = (i + 1) % SET_SLOTS)
		if (memcmp(&c->sets.items[c->set_slots[i] - 1], &whole, sizeof whole) == 0)
			return c->set_slots[i] - 1;
	if (c->sets.n > UINT16_MAX) {
		compile_full(c, STR(""));
		return 0;
	}
	*VEC_PUSH(c->arena, &c->sets) = whole;
	c->set_slots[i] = (uint32_t)c->sets.n;
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

void compile_added(struct compile *c, bool added)
{
	/* What an addition takes away must be there. */
	if (added && !c->added)
		compile_settle(c);
	c->added = added;
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

static bool given(const struct compile *c, uint32_t class)
{
	bool found = false;
	for (size_t i = 0; i < c->words.n && !found; i++)
		found = classes_has(&c->words.items[i].classes, class);
	for (size_t i = 0; i < c->nodes.n && !found; i++)
		found = classes_has(&c->nodes.items[i].classes, class);
	for (size_t i = 0; i < c->sets.n && !found; i++)
		found = classes_has(&c->sets.items[i], class);
	for (size_t i = 0; i < c->patterns.n && !found; i++)
		found = c->patterns.items[i].made.out == class;
	return found;
}

/* The other half of a frame: comp.X is asked for when there is a name.X, and the other way round. */
static bool framed(const struct compile *c, uint32_t class, struct str half, struct str other)
{
	struct str name = c->classes.items[class];
	if (!str_starts(name, half))
		return false;
	for (size_t i = 0; i < c->classes.n; i++)
		if (str_starts(c->classes.items[i], other) &&
		    str_eq(str_sub(c->classes.items[i].s, other.n, c->classes.items[i].n),
		        str_sub(name.s, half.n, name.n)))
			return true;
	return false;
}

static bool asked(const struct compile *c, uint32_t class)
{
	for (size_t i = 0; i < c->code.n; i++)
		if (c->code.items[i].op == OP_TEST && c->code.items[i].a == class &&
		    !(c->code.items[i].b & (TEST_ANY | TEST_ELEMENT)))
			return true;
	return framed(c, class, STR("comp."), STR("name.")) || framed(c, class, STR("name."), STR("comp."));
}

void compile_novels(struct compile *c)
{
	for (size_t i = 0; i < c->novels.n; i++) {
		const struct novel *n = &c->novels.items[i];
		bool gives = given(c, n->class), asks = asked(c, n->class);
		c->file = n->file;
		c->line = n->line;
		if (!gives || !asks)
			compile_error_near(c, asks ? "pack.ungiven" : "pack.unasked", c->classes.items[n->class],
			    c->classes.items, c->classes.n, sizeof *c->classes.items);
	}
}

bool compile_example(const struct compile *c, size_t index, const char **pattern, bool *yes, struct str *text,
    const char **file, int *line)
{
	for (size_t i = 0; i < c->examples.n && i <= index; i++)
		index += c->patterns.items[c->examples.items[i].pattern].away;
	if (index >= c->examples.n)
		return false;
	const struct example *e = &c->examples.items[index];
	*pattern = arena_str(c->arena, c->patterns.items[e->pattern].name);
	*yes = e->yes;
	*text = e->text;
	*file = e->file;
	*line = e->line;
	return true;
}
