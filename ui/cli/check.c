/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "cli/cli.h"
#include "cli/lint.h"
#include "cli/places.h"
#include "cli/say.h"
#include "desk/packs.h"
#include "desk/sources.h"
#include "measure/confidence.h"
#include "text/namekey_build.h"

enum { DEPTH = 8 };

static void wrong_confidence(void *with, size_t line, struct str words)
{
	lint_say(with, line, "confidence.line", words, STR(""));
}

static void lint_confidence(struct lint *l, struct str text)
{
	struct arena *arena = arena_new(0);
	struct confidence c;
	confidence_parse(arena, text, &c, wrong_confidence, l);
	arena_free(arena);
}

static void wrong_key(void *with, const char *file, int line, const char *key, struct str arg)
{
	(void)file;
	lint_say(with, (size_t)line, key, arg, STR(""));
}

static void lint_namekey(struct lint *l, struct str text)
{
	struct fault fault = FAULT_INIT;
	struct namekey_build *b = namekey_build_new(wrong_key, l, &fault);
	if (b)
		namekey_build_file(b, l->name, text);
	else
		lint_say(l, 0, fault.what, str_of(fault.arg), STR(""));
	namekey_build_free(b);
	fault_release(&fault);
}

static const struct lint_kind own_kinds[] = {
    {".msg", lint_catalog}, {".confidence", lint_confidence}, {".key", lint_namekey}, {NULL, NULL}};

struct tally {
	struct cli *cli;
	struct buf out;
	size_t files, problems;
	struct {
		const char **items;
		size_t n, cap;
	} packs; /* folders that were judged */
};

/* "themes/night.theme", and the user's own one that is just called "theme". */
static const struct lint_kind *kind_in(const struct lint_kind *kinds, const char *name)
{
	const char *slash = strrchr(name, '/'), *base = slash ? slash + 1 : name;
	size_t n = strlen(name);
	for (; kinds && kinds->suffix; kinds++) {
		size_t k = strlen(kinds->suffix);
		if ((n >= k && strcmp(name + n - k, kinds->suffix) == 0) || strcmp(base, kinds->suffix + 1) == 0)
			return kinds;
	}
	return NULL;
}

static const struct lint_kind *kind_of(const struct tally *t, const char *name)
{
	const struct lint_kind *kind = kind_in(own_kinds, name);
	return kind ? kind : kind_in(t->cli->lints, name);
}

static void check_text(struct tally *t, const struct lint_kind *kind, const char *name, struct str text)
{
	struct lint l = {t->cli->catalog, &t->out, name, 0};
	kind->lint(&l, text);
	t->files++;
	t->problems += l.problems;
	say_out(t->cli, &t->out);
}

static void pack_problem(void *with, const char *file, int line, const char *key, struct str arg)
{
	struct tally *t = with;
	struct lint l = {t->cli->catalog, &t->out, file, 0};
	lint_say(&l, (size_t)line, key, arg, STR(""));
	t->problems++;
}

/* A source of a language pack: alone when it was named, else its folder, once. */
static void check_pack(struct tally *t, const char *path, bool named)
{
	struct fault fault = FAULT_INIT;
	const char *slash = strrchr(path, '/');
	const char *folder = slash ? arena_str(t->cli->arena, str_sub(path, 0, (size_t)(slash - path))) : ".";
	for (size_t i = 0; i < t->packs.n && !named; i++)
		if (strcmp(t->packs.items[i], folder) == 0)
			return;
	if (!named)
		*VEC_PUSH(t->cli->arena, &t->packs) = folder;
	if (!pack_check(folder, named ? path : NULL, pack_problem, t, &t->files, &fault))
		say_fault(t->cli, &fault, 2);
	say_out(t->cli, &t->out);
}

static void check_file(struct tally *t, const char *path, bool named)
{
	if (source_kind(path) != SOURCE_NONE) {
		check_pack(t, path, named);
		return;
	}
	const struct lint_kind *kind = kind_of(t, path);
	struct fault fault = FAULT_INIT;
	struct buf text = BUF_INIT;
	if (!kind && !named)
		return;
	if (!file_read(path, 0, &text, &fault)) {
		say_fault(t->cli, &fault, 2);
	} else if (kind) {
		check_text(t, kind, path, buf_view(&text));
	} else {
		fault_set(&fault, "check.unknown", path, "check.unknown-why", "check.unknown-try");
		say_fault(t->cli, &fault, 2);
	}
	buf_release(&text);
}

static void check_path(struct tally *t, const char *path)
{
	char **names;
	size_t n;
	struct fault fault = FAULT_INIT;
	if (!file_is_dir(path)) {
		check_file(t, path, true);
	} else if (dir_list(t->cli->arena, path, DEPTH, &names, &n, &fault)) {
		for (size_t i = 0; i < n; i++)
			check_file(t, names[i], false);
	} else {
		say_fault(t->cli, &fault, 2);
	}
}

/* A compiled pack says nothing of its sources; it opens or does not. */
static void check_image(struct tally *t, const struct resource *r)
{
	const char *dot = strrchr(r->name, '.');
	if (!dot || strcmp(dot, ".pack") != 0)
		return;
	struct lint l = {t->cli->catalog, &t->out, r->name, 0};
	if (!pack_image_opens((struct str){r->begin, (size_t)(r->end - r->begin)}))
		lint_say(&l, 0, "pack.image", STR(""), STR(""));
	t->files++;
	t->problems += l.problems;
	say_out(t->cli, &t->out);
}

/* Everything that would be used: what is linked in, the user's folder, and in the source tree what was compiled. */
static void check_all(struct tally *t)
{
	for (const struct resource *r = resource_table; r->name; r++) {
		const struct lint_kind *kind = kind_of(t, r->name);
		if (kind)
			check_text(t, kind, r->name, (struct str){r->begin, (size_t)(r->end - r->begin)});
		check_image(t, r);
	}
	static const char *const sources[] = {"resources/lang", "resources/names"};
	for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
		if (file_is_dir(sources[i]))
			check_path(t, sources[i]);
	const char *own = place_config(t->cli->arena, NULL);
	if (own && file_is_dir(own))
		check_path(t, own);
}

int verb_check(struct cli *cli)
{
	struct tally t = {.cli = cli};
	for (size_t i = 0; i < cli->choices.n; i++)
		check_path(&t, cli->choices.words[i]);
	if (!cli->choices.n)
		check_all(&t);
	if (!t.files)
		return cli->status;
	struct buf files = BUF_INIT, problems = BUF_INIT;
	buf_fmt(&files, "%zu", t.files);
	buf_fmt(&problems, "%zu", t.problems);
	catalog_say3(cli->catalog, &t.out, "check.done", files.data, problems.data, NULL);
	buf_char(&t.out, '\n');
	say_out(cli, &t.out);
	buf_release(&files);
	buf_release(&problems);
	buf_release(&t.out);
	if (t.problems && !cli->status)
		cli->status = 1;
	return cli->status;
}
