/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/sources.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/resource.h"
#include "lang/compile.h"
#include "text/fold.h"

enum { SOURCE_MOST = 64 << 20 /* [byte] a file */ };

enum source_kind source_kind(const char *path)
{
	const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
	if (strcmp(base, "grammar") == 0)
		return SOURCE_GRAMMAR;
	if (dot && dot > base && strcmp(dot, ".lex") == 0)
		return SOURCE_LEXICON;
	return dot && dot > base && strcmp(dot, ".pat") == 0 ? SOURCE_PATTERNS : SOURCE_NONE;
}

bool sources_read_file(struct arena *arena, const char *path, struct sources *out, struct fault *fault)
{
	struct buf text = BUF_INIT;
	bool ok = file_read(path, SOURCE_MOST, &text, fault);
	if (ok)
		*VEC_PUSH(arena, out) = (struct source){path, arena_adopt(arena, &text), source_kind(path)};
	buf_release(&text);
	return ok;
}

bool sources_read(struct arena *arena, const char *folder, struct sources *out, struct fault *fault)
{
	char **names;
	size_t n;
	bool ok = dir_list(arena, folder, 0, &names, &n, fault);
	for (size_t i = 0; ok && i < n; i++)
		if (source_kind(names[i]) != SOURCE_NONE)
			ok = sources_read_file(arena, names[i], out, fault);
	return ok;
}

void sources_linked(struct arena *arena, const char *lang, struct sources *out)
{
	struct buf folder = BUF_INIT;
	buf_fmt(&folder, "lang/%s/", lang);
	for (const struct resource *r = resource_table; r->name; r++)
		if (strncmp(r->name, folder.data, folder.len) == 0 && source_kind(r->name) != SOURCE_NONE)
			*VEC_PUSH(arena, out) =
			    (struct source){r->name, {r->begin, (size_t)(r->end - r->begin)}, source_kind(r->name)};
	buf_release(&folder);
}

bool sources_are_whole(const struct sources *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct str rest = s->items[i].text, line;
		while (s->items[i].kind == SOURCE_GRAMMAR && str_cut(&rest, '\n', &line))
			if (str_starts(str_trim(line), STR("letters ")))
				return true;
	}
	return false;
}

static void compile_kind(struct compile *c, const struct sources *s, enum source_kind kind)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->items[i].kind == kind)
			compile_file(c, s->items[i].name, s->items[i].text);
}

void sources_compile(struct compile *c, const struct sources *linked, const struct sources *own)
{
	bool adds = linked->n && !sources_are_whole(own);
	for (int kind = SOURCE_GRAMMAR; kind < SOURCE_NONE; kind++) {
		if (adds)
			compile_kind(c, linked, (enum source_kind)kind);
		compile_added(c, adds);
		compile_kind(c, own, (enum source_kind)kind);
		compile_added(c, false);
	}
}

bool sources_fold(struct fold *fold)
{
	struct str image;
	return resource_find("fold.img", &image) && fold_open(fold, image);
}
