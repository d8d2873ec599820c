/* SPDX-License-Identifier: GPL-3.0-or-later
 * command -- the language of commands: a name and words after it
 *
 * A table of commands is an array that ends with one without a name; the owner of the table says what each does. A line
 * is cut at blanks; "..." keeps blanks together. Everything is borrowed from the line. */
#ifndef COMMAND_COMMAND_H
#define COMMAND_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum { COMMAND_WORDS = 8 };

struct words {
	struct str items[COMMAND_WORDS];
	size_t n;
	int count; /* the number typed before the key; 0: none */
};

struct command {
	const char *name;
	const char *takes; /* its arguments as help shows them; "" none */
	unsigned min, max; /* how many */
	void (*run)(void *with, const struct words *args);
};

enum command_result { COMMAND_DONE, COMMAND_EMPTY, COMMAND_UNKNOWN, COMMAND_ARGS, COMMAND_SYNTAX };

/* False: a quotation mark is open at the end, or there are too many words. */
bool words_cut(struct str line, struct words *out);
/* NULL: there is none. */
const struct command *command_find(const struct command *table, struct str name);
/* Checks a line against the table without running it; *found may be NULL. */
enum command_result command_check(
    const struct command *table, struct str line, const struct command **found, struct words *args);
enum command_result command_run(const struct command *table, void *with, struct str line, int count);
/* The nth command whose name starts with `prefix`; NULL past the last. */
const struct command *command_complete(const struct command *table, struct str prefix, size_t nth);

#endif
