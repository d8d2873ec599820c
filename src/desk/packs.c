/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/packs.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "extract/examples.h"
#include "lang/pack.h"
#include "text/fold.h"

enum { SOURCE_MOST = 64 << 20 /* [byte] a file */ };

/* Which files come first: the lexicons use the grammar's paradigms, the patterns the lexicons' classes. */
enum order { GRAMMAR, LEXICON, PATTERNS, NO_SOURCE };

static const char *base_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

static enum order order_of(const char *path)
{
	const char *base = base_of(path), *dot = strrchr(base, '.');
	if (strcmp(base, "grammar") == 0)
		return GRAMMAR;
	if (dot && dot > base && strcmp(dot, ".lex") == 0)
		return LEXICON;
	return dot && dot > base && strcmp(dot, ".pat") == 0 ? PATTERNS : NO_SOURCE;
}

bool pack_is_source(const char *path)
{
	return order_of(path) != NO_SOURCE;
}

static bool open_fold(struct fold *fold)
{
	struct str image;
	return resource_find("fold.img", &image) && fold_open(fold, image);
}

bool pack_image_opens(struct str image)
{
	struct fold fold;
	struct pack pack;
	return open_fold(&fold) && pack_open(&pack, image, &fold);
}

struct filter {
	const char *only;
	compile_report *report;
	void *with;
};

static void pass(void *with, const char *file, int line, const char *key, struct str arg)
{
	const struct filter *f = with;
	if (!f->only || strcmp(f->only, file) == 0)
		f->report(f->with, file, line, key, arg);
}

static bool add_file(struct arena *arena, struct compile *c, const char *path, struct fault *fault)
{
	struct buf text = BUF_INIT;
	bool ok = file_read(path, SOURCE_MOST, &text, fault);
	if (ok)
		compile_file(c, path, arena_adopt(arena, &text));
	buf_release(&text);
	return ok;
}

/* A lexicon alone needs no patterns; a file of patterns needs all. */
static bool needed(enum order is, const char *only)
{
	return is != NO_SOURCE && (!only || is <= order_of(only));
}

static bool add_folder(
    struct arena *arena, struct compile *c, const char *folder, const char *only, size_t *files, struct fault *fault)
{
	char **names;
	size_t n;
	bool ok = dir_list(arena, folder, 0, &names, &n, fault);
	for (int order = GRAMMAR; ok && order < NO_SOURCE; order++)
		for (size_t i = 0; ok && i < n; i++)
			if ((int)order_of(names[i]) == order && needed((enum order)order, only) &&
			    !(only && strcmp(base_of(names[i]), base_of(only)) == 0)) {
				ok = add_file(arena, c, names[i], fault);
				*files += !only;
			}
	if (ok && only) {
		ok = add_file(arena, c, only, fault);
		*files += ok;
	}
	return ok;
}

bool pack_check(
    const char *folder, const char *only, compile_report *report, void *with, size_t *files, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct filter f = {only, report, with};
	struct buf image = BUF_INIT;
	struct fold fold;
	struct pack pack;
	const char *slash = strrchr(folder, '/');
	if (!open_fold(&fold)) {
		arena_free(arena);
		return fault_set(fault, "open.cannot", folder, NULL, NULL);
	}
	struct compile *c = compile_new(&fold, slash ? slash + 1 : folder, pass, &f);
	bool ok = add_folder(arena, c, folder, only, files, fault);
	if (ok) {
		compile_finish(c, &image);
		/* The image is read as it will be when it is linked in. */
		struct str whole = {arena_copy(arena, image.data, image.len), image.len};
		if (pack_open(&pack, whole, &fold))
			examples_run(&pack, c, pass, &f);
	}
	compile_free(c);
	buf_release(&image);
	arena_free(arena);
	return ok;
}
