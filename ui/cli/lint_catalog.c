/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/lint.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/resource.h"

struct item {
	struct str key, words;
	size_t line;
};

struct items {
	struct item *items;
	size_t n, cap;
};

void lint_say(struct lint *l, size_t line, const char *key, struct str a, struct str b)
{
	struct buf safe_a = BUF_INIT, safe_b = BUF_INIT;
	buf_excerpt(&safe_a, a);
	buf_excerpt(&safe_b, b);
	struct str args[2] = {buf_view(&safe_a), buf_view(&safe_b)};
	buf_printable(l->out, str_of(l->name));
	buf_fmt(l->out, ":%zu: ", line);
	catalog_say(l->words, l->out, key, args, 2);
	buf_char(l->out, '\n');
	l->problems++;
	buf_release(&safe_a);
	buf_release(&safe_b);
}

static const struct item *find(const struct items *v, struct str key)
{
	for (size_t i = 0; i < v->n; i++)
		if (str_eq(v->items[i].key, key))
			return &v->items[i];
	return NULL;
}

/* Which of {1}...{9} occur, one bit each. */
static unsigned places(struct str w)
{
	unsigned bits = 0;
	for (size_t i = 0; i + 2 < w.n; i++)
		if (w.s[i] == '{' && w.s[i + 1] >= '1' && w.s[i + 1] <= '9' && w.s[i + 2] == '}')
			bits |= 1U << (w.s[i + 1] - '0');
	return bits;
}

static void check_words(struct lint *l, const struct item *it)
{
	if (!it->words.n)
		lint_say(l, it->line, "lint.empty", it->key, STR(""));
	for (size_t i = 0; i < it->words.n; i++) {
		if (it->words.s[i] != '\\')
			continue;
		i++;
		if (i == it->words.n || (it->words.s[i] != 'n' && it->words.s[i] != '\\'))
			lint_say(l, it->line, "lint.escape", it->key, STR(""));
	}
}

/* With `l` NULL only collects. */
static void collect(struct arena *arena, struct str text, struct lint *l, struct items *v)
{
	struct str line;
	for (size_t n = 1; str_cut(&text, '\n', &line); n++) {
		line = str_trim(line);
		if (!line.n || line.s[0] == '#')
			continue;
		const char *eq = memchr(line.s, '=', line.n);
		if (!eq || eq == line.s) {
			if (l)
				lint_say(l, n, "lint.no-key", line, STR(""));
			continue;
		}
		struct item it = {str_trim(str_sub(line.s, 0, (size_t)(eq - line.s))),
		    str_trim(str_sub(line.s, (size_t)(eq - line.s) + 1, line.n)), n};
		if (l && find(v, it.key))
			lint_say(l, n, "lint.twice", it.key, STR(""));
		if (l)
			check_words(l, &it);
		*VEC_PUSH(arena, v) = it;
	}
}

static void compare(struct lint *l, const struct items *own, const struct items *other, const char *other_name)
{
	for (size_t i = 0; i < own->n; i++) {
		const struct item *a = &own->items[i], *b = find(other, a->key);
		if (!b)
			lint_say(l, a->line, "lint.unknown-key", a->key, str_of(other_name));
		else if (places(a->words) != places(b->words))
			lint_say(l, a->line, "lint.places", a->key, str_of(other_name));
	}
	size_t last = own->n ? own->items[own->n - 1].line : 0;
	for (size_t i = 0; i < other->n; i++)
		if (!find(own, other->items[i].key))
			lint_say(l, last, "lint.missing-key", other->items[i].key, str_of(other_name));
}

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

void lint_catalog(struct lint *l, struct str text)
{
	struct arena *arena = arena_new(0);
	struct items own = {NULL, 0, 0};
	collect(arena, text, l, &own);
	for (const struct resource *r = resource_table; r->name; r++) {
		struct items other = {NULL, 0, 0};
		const char *dot = strrchr(r->name, '.');
		if (!dot || strcmp(dot, ".msg") != 0 || strcmp(base_name(r->name), base_name(l->name)) == 0)
			continue;
		collect(arena, (struct str){r->begin, (size_t)(r->end - r->begin)}, NULL, &other);
		compare(l, &own, &other, r->name);
	}
	arena_free(arena);
}
