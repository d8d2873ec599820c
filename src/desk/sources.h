/* SPDX-License-Identifier: GPL-3.0-or-later
 * sources -- the text files that a language pack is compiled from
 *
 * They lie in the program (resources/lang/LL) or in a folder: grammar, *.lex, *.pat. A folder whose grammar says
 * `letters` is a whole pack, any other adds to the pack in the program that has the folder's name. */
#ifndef DESK_SOURCES_H
#define DESK_SOURCES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct arena;
struct compile;
struct fault;
struct fold;

/* In this order they are compiled: the lexicons use the grammar's paradigms, the patterns the lexicons' classes. */
enum source_kind { SOURCE_GRAMMAR, SOURCE_LEXICON, SOURCE_PATTERNS, SOURCE_NONE };

struct source {
	const char *name;
	struct str text;
	enum source_kind kind;
};

struct sources {
	struct source *items;
	size_t n, cap;
};

/* What a file is by its name. */
enum source_kind source_kind(const char *path);
/* Those of a folder, by name; other files in it are passed over. Names and texts are put in the arena. */
bool sources_read(struct arena *arena, const char *folder, struct sources *out, struct fault *fault);
bool sources_read_file(struct arena *arena, const char *path, struct sources *out, struct fault *fault);
/* Those of a pack in the program, none when there is no such pack. */
void sources_linked(struct arena *arena, const char *lang, struct sources *out);
bool sources_are_whole(const struct sources *s);
/* Compiles `own`, upon those in the program when it only adds to them. */
void sources_compile(struct compile *c, const struct sources *linked, const struct sources *own);

/* The folding table in the program. */
bool sources_fold(struct fold *fold);

#endif
