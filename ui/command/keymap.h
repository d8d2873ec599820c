/* SPDX-License-Identifier: GPL-3.0-or-later
 * keymap -- which keys run which command line, where
 *
 * A keymap file has one binding a line; # starts a comment line:
 *     bind KEYS COMMAND [ARGUMENT...] [@PLACE]
 *     unbind KEYS [@PLACE]
 * KEYS is one key or up to four without blanks between ("gg", "]q", "<C-o>"); names are those of screen/key.h. PLACE is
 * where the keys count: @article, @list or @page; without it everywhere. A place of its own goes before everywhere, and
 * a later line before an earlier one. Texts are borrowed and must outlive the keymap. */
#ifndef COMMAND_KEYMAP_H
#define COMMAND_KEYMAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "screen/key.h"

struct arena;
struct command;

enum place { PLACE_ALL, PLACE_ARTICLE, PLACE_LIST, PLACE_PAGE };
enum { KEYMAP_KEYS = 4 };

struct binding {
	struct str keys; /* as written */
	struct key seq[KEYMAP_KEYS];
	size_t n;
	struct str command; /* the line; empty: unbound */
	enum place place;
};

struct keymap {
	struct binding *items;
	size_t n, cap;
};

/* What is wrong in a line: the key of a message with {1} = `arg`. */
typedef void keymap_problem(void *with, size_t line, const char *key, struct str arg);

/* Adds the bindings of a text. Wrong lines are told to `problem` (may be NULL) and left out. */
void keymap_add(struct arena *arena, struct keymap *map, struct str text, const struct command *table,
    keymap_problem *problem, void *with);

enum keymap_match { KEYMAP_NONE, KEYMAP_PREFIX, KEYMAP_FOUND };
enum keymap_match keymap_find(
    const struct keymap *map, enum place place, const struct key *keys, size_t n, struct str *command);
/* Whether this binding is the one that counts here: no later or nearer one hides it. */
bool keymap_live(const struct keymap *map, const struct binding *b, enum place place);
/* The keys of the first live binding whose line is `command`; empty: none. */
struct str keymap_keys_of(const struct keymap *map, enum place place, struct str command);

#endif
