/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/nearest.h"
#include "cli/places.h"
#include "cli/say.h"
#include "desk/desk.h"
#include "report/report.h"

enum { DEPTH = 8 /* folders below the one named */, MANY = 1000 /* files of a folder */ };

struct paths {
	const char **items;
	size_t n, cap;
};

/* A list of documents, as the reader wants one, holds what lies in a bundle, feed or mailbox. */
struct members {
	struct cli *cli;
	struct paths *paths;
};

static bool take_name(void *with, struct report *r)
{
	struct members *m = with;
	*VEC_PUSH(m->cli->arena, m->paths) = arena_str(m->cli->arena, str_of(r->article.path));
	report_free(r);
	return true;
}

static bool skip_name(void *with, const char *name, const struct fault *fault)
{
	(void)name;
	say_skipped(((struct members *)with)->cli, fault);
	return true;
}

static void add_members(struct cli *cli, const char *path, struct paths *paths)
{
	struct fault fault = FAULT_INIT;
	struct members m = {cli, paths};
	const struct desk_sink sink = {take_name, skip_name, &m};
	if (!desk_documents(cli->desk, path, &sink, &fault))
		say_fault(cli, &fault, 2);
}

static void add_folder(struct cli *cli, const char *dir, bool hurry, struct paths *paths)
{
	struct fault fault = FAULT_INIT;
	char **names;
	size_t n, was = paths->n;
	if (!dir_list(cli->arena, dir, DEPTH, &names, &n, &fault)) {
		say_fault(cli, &fault, 2);
		return;
	}
	bool look = !hurry || n <= MANY;
	for (size_t i = 0; i < n; i++) {
		if (look && desk_is_binary(names[i]))
			say_note(cli, "dir.binary", names[i], NULL);
		else if (look && hurry && desk_is_many(names[i]))
			add_members(cli, names[i], paths);
		else
			*VEC_PUSH(cli->arena, paths) = names[i];
	}
	if (paths->n == was) {
		fault_set(&fault, "dir.empty", dir, NULL, "dir.empty-try");
		say_fault(cli, &fault, 1);
	}
}

/* A file that is not there may be a verb spelt wrong: true, and the rest makes no sense as files. */
static bool complain(struct cli *cli, const char *path, int error)
{
	struct fault fault = FAULT_INIT;
	const char *near = error == ENOENT && path == cli->choices.words[0] && cli->choices.verb == VERB_READ
	                       ? nearest(path, verb_names)
	                       : NULL;
	const char *slash = strrchr(path, '/');
	const char *folder =
	    slash && slash != path ? arena_str(cli->arena, str_sub(path, 0, (size_t)(slash - path))) : ".";
	fault_errno(&fault, "open.cannot", path, error,
	    near                  ? "open.verb"
	    : file_is_dir(folder) ? "open.try-in"
	                          : "open.try");
	fault_detail(&fault, near ? near : folder);
	say_fault(cli, &fault, 2);
	return near;
}

/* False ends the list. */
static bool add_word(struct cli *cli, const char *word, bool hurry, struct paths *paths)
{
	struct stat st;
	bool input = strcmp(word, "-") == 0;
	bool there = input || stat(word, &st) == 0;
	/* What is not there may be a member of a bundle that is: reading it tells. */
	if (!there && strstr(word, "//")) {
		*VEC_PUSH(cli->arena, paths) = word;
		return true;
	}
	if (!input && (!there || (!S_ISDIR(st.st_mode) && access(word, R_OK) != 0)))
		return !complain(cli, word, errno);
	if (!input && S_ISDIR(st.st_mode))
		add_folder(cli, word, hurry, paths);
	else if (!input && hurry && desk_is_many(word))
		add_members(cli, word, paths);
	else
		*VEC_PUSH(cli->arena, paths) = word;
	return true;
}

bool cli_inputs(struct cli *cli, bool hurry, const char *const **out, size_t *n)
{
	struct paths paths = {NULL, 0, 0};
	struct choices *c = &cli->choices;
	if (c->demo) {
		const char *samples = place_samples(cli->arena);
		if (samples)
			add_folder(cli, samples, hurry, &paths);
		else
			say_fault(cli, &(struct fault){.what = "demo.none", .hint = "demo.try"}, 2);
	}
	for (size_t i = 0; i < c->n; i++)
		if (!add_word(cli, c->words[i], hurry, &paths))
			break;
	*out = paths.items;
	*n = paths.n;
	return paths.n > 0;
}
