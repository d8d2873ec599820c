/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/keymap.h"

#include "base/arena.h"
#include "command/command.h"

static const char *const place_names[] = {"", "@article", "@list", "@page"};

struct parse {
	struct arena *arena;
	struct keymap *map;
	const struct command *table;
	keymap_problem *problem;
	void *with;
	size_t line;
};

static void tell(const struct parse *p, const char *key, struct str arg)
{
	if (p->problem)
		p->problem(p->with, p->line, key, arg);
}

static bool parse_keys(struct str s, struct binding *b)
{
	b->keys = s;
	while (s.n) {
		if (b->n == KEYMAP_KEYS || !key_parse(&s, &b->seq[b->n]) || b->seq[b->n].kind == KEY_RESIZE)
			return false;
		b->n++;
	}
	return b->n > 0;
}

/* Takes "@place" off the end of a line. */
static bool take_place(struct str *line, enum place *place)
{
	size_t at = line->n;
	while (at > 0 && line->s[at - 1] != ' ' && line->s[at - 1] != '\t')
		at--;
	struct str last = str_sub(line->s, at, line->n);
	*place = PLACE_ALL;
	if (last.n < 2 || last.s[0] != '@')
		return true;
	for (size_t i = 1; i < sizeof place_names / sizeof *place_names; i++) {
		if (str_is(last, place_names[i])) {
			*place = (enum place)i;
			line->n = at;
			*line = str_trim(*line);
			return true;
		}
	}
	return false;
}

static bool check_command(const struct parse *p, struct str line)
{
	const struct command *found;
	struct words args;
	switch (command_check(p->table, line, &found, &args)) {
	case COMMAND_DONE:
		return true;
	case COMMAND_UNKNOWN:
		tell(p, "keys.command", args.items[0]);
		break;
	case COMMAND_ARGS:
		tell(p, "keys.args", str_of(found->name));
		break;
	case COMMAND_EMPTY:
	case COMMAND_SYNTAX:
		tell(p, "keys.syntax", line);
		break;
	}
	return false;
}

static struct str cut_word(struct str *line)
{
	size_t i = 0;
	while (i < line->n && line->s[i] != ' ' && line->s[i] != '\t')
		i++;
	struct str word = {line->s, i};
	*line = str_trim(str_sub(line->s, i, line->n));
	return word;
}

static void parse_line(const struct parse *p, struct str line)
{
	struct binding b = {.n = 0};
	struct str whole = line, verb = cut_word(&line);
	bool bind = str_is(verb, "bind");
	if (!bind && !str_is(verb, "unbind")) {
		tell(p, "keys.verb", verb);
		return;
	}
	if (!take_place(&line, &b.place)) {
		tell(p, "keys.place", whole);
		return;
	}
	struct str keys = cut_word(&line);
	if (!parse_keys(keys, &b)) {
		tell(p, "keys.unknown", keys);
		return;
	}
	if (bind ? !check_command(p, line) : line.n > 0) {
		if (!bind)
			tell(p, "keys.syntax", whole);
		return;
	}
	b.command = line;
	*VEC_PUSH(p->arena, p->map) = b;
}

void keymap_add(struct arena *arena, struct keymap *map, struct str text, const struct command *table,
    keymap_problem *problem, void *with)
{
	struct parse p = {arena, map, table, problem, with, 0};
	struct str line;
	while (str_cut(&text, '\n', &line)) {
		p.line++;
		line = str_trim(line);
		if (line.n && line.s[0] != '#')
			parse_line(&p, line);
	}
}

/* Do the first n keys agree? */
static bool starts(const struct binding *b, const struct key *keys, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (i >= b->n || !key_eq(&b->seq[i], &keys[i]))
			return false;
	return true;
}

static const struct binding *exact(const struct keymap *map, enum place place, const struct key *keys, size_t n)
{
	for (size_t i = map->n; i-- > 0;) {
		const struct binding *b = &map->items[i];
		if (b->place == place && b->n == n && starts(b, keys, n))
			return b;
	}
	return NULL;
}

static const struct binding *nearest(const struct keymap *map, enum place place, const struct key *keys, size_t n)
{
	const struct binding *b = exact(map, place, keys, n);
	return b || place == PLACE_ALL ? b : exact(map, PLACE_ALL, keys, n);
}

enum keymap_match keymap_find(
    const struct keymap *map, enum place place, const struct key *keys, size_t n, struct str *command)
{
	const struct binding *b = nearest(map, place, keys, n);
	if (b && b->command.n) {
		*command = b->command;
		return KEYMAP_FOUND;
	}
	for (size_t i = 0; i < map->n; i++) {
		b = &map->items[i];
		if ((b->place == place || b->place == PLACE_ALL) && b->n > n && b->command.n && starts(b, keys, n))
			return KEYMAP_PREFIX;
	}
	return KEYMAP_NONE;
}

bool keymap_live(const struct keymap *map, const struct binding *b, enum place place)
{
	return b->command.n && (b->place == place || b->place == PLACE_ALL) && nearest(map, place, b->seq, b->n) == b;
}

struct str keymap_keys_of(const struct keymap *map, enum place place, struct str command)
{
	for (size_t i = 0; i < map->n; i++)
		if (str_eq(map->items[i].command, command) && keymap_live(map, &map->items[i], place))
			return map->items[i].keys;
	return (struct str){"", 0};
}
