/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/packs.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/sources.h"
#include "extract/examples.h"
#include "lang/pack.h"
#include "text/fold.h"

bool pack_image_opens(struct str image)
{
	struct fold fold;
	struct pack pack;
	return sources_fold(&fold) && pack_open(&pack, image, &fold);
}

struct filter {
	const struct sources *own;
	const char *only; /* NULL: all of them */
	compile_report *report;
	void *with;
};

/* What the program's own files say is not the user's to mend. */
static void pass(void *with, const char *file, int line, const char *key, struct str arg)
{
	const struct filter *f = with;
	bool told = false;
	for (size_t i = 0; i < f->own->n; i++)
		told |= strcmp(f->only ? f->only : f->own->items[i].name, file) == 0;
	if (told)
		f->report(f->with, file, line, key, arg);
}

static const char *base_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

/* What of a folder is needed to judge one file: a lexicon needs no patterns, a file of patterns needs all. The file
 * comes last of its kind. */
static bool keep_needed(struct arena *arena, const char *only, struct sources *s, struct fault *fault)
{
	size_t kept = 0;
	for (size_t i = 0; i < s->n; i++)
		if (s->items[i].kind <= source_kind(only) && strcmp(base_of(s->items[i].name), base_of(only)) != 0)
			s->items[kept++] = s->items[i];
	s->n = kept;
	return sources_read_file(arena, only, s, fault);
}

static void judge(struct arena *arena, const char *folder, struct filter *f)
{
	const struct sources *own = f->own;
	struct sources linked = {NULL, 0, 0};
	struct buf image = BUF_INIT;
	struct fold fold;
	struct pack pack;
	const char *lang = base_of(file_real(arena, folder));
	BUG_ON(!sources_fold(&fold));
	sources_linked(arena, lang, &linked);
	struct compile *c = compile_new(&fold, lang, pass, f);
	compile_strict(c);
	if (own->n && !linked.n && !sources_are_whole(own))
		pass(f, own->items[0].name, 0, "pack.no-letters", str_of(lang));
	sources_compile(c, &linked, own);
	compile_finish(c, &image);
	/* The image is read as it will be when it is used. */
	struct str whole = arena_adopt(arena, &image);
	if (pack_open(&pack, whole, &fold))
		examples_run(&pack, c, pass, f);
	compile_free(c);
	buf_release(&image);
}

bool pack_check(
    const char *folder, const char *only, compile_report *report, void *with, size_t *files, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct sources own = {NULL, 0, 0};
	struct filter f = {&own, only, report, with};
	bool ok = sources_read(arena, folder, &own, fault) && (!only || keep_needed(arena, only, &own, fault));
	if (ok) {
		judge(arena, folder, &f);
		*files += only ? 1 : own.n;
	}
	arena_free(arena);
	return ok;
}
