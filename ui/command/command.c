/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/command.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

bool words_cut(struct str line, struct words *out)
{
	size_t i = 0;
	*out = (struct words){.n = 0};
	for (;;) {
		while (i < line.n && is_blank(line.s[i]))
			i++;
		if (i == line.n)
			return true;
		if (out->n == COMMAND_WORDS)
			return false;
		bool quoted = line.s[i] == '"';
		size_t begin = i += quoted;
		while (i < line.n && (quoted ? line.s[i] != '"' : !is_blank(line.s[i])))
			i++;
		if (quoted && i == line.n)
			return false;
		out->items[out->n++] = str_sub(line.s, begin, i);
		i += quoted;
	}
}

const struct command *command_find(const struct command *table, struct str name)
{
	for (const struct command *c = table; c->name; c++)
		if (str_is(name, c->name))
			return c;
	return NULL;
}

enum command_result command_check(
    const struct command *table, struct str line, const struct command **found, struct words *args)
{
	*found = NULL;
	if (!words_cut(line, args))
		return COMMAND_SYNTAX;
	if (!args->n)
		return COMMAND_EMPTY;
	*found = command_find(table, args->items[0]);
	if (!*found)
		return COMMAND_UNKNOWN;
	args->n--;
	memmove(args->items, args->items + 1, args->n * sizeof *args->items);
	return args->n >= (*found)->min && args->n <= (*found)->max ? COMMAND_DONE : COMMAND_ARGS;
}

enum command_result command_run(const struct command *table, void *with, struct str line, int count)
{
	const struct command *c;
	struct words args;
	enum command_result result = command_check(table, line, &c, &args);
	args.count = count;
	if (result == COMMAND_DONE)
		c->run(with, &args);
	return result;
}

const struct command *command_complete(const struct command *table, struct str prefix, size_t nth)
{
	for (const struct command *c = table; c->name; c++)
		if (str_starts(str_of(c->name), prefix) && nth-- == 0)
			return c;
	return NULL;
}
