/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/index.h"

#include <errno.h>
#include <sched.h>
#include <string.h>

#include "archive/frame.h"
#include "base/arena.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/desk.h"
#include "desk/index_in.h"
#include "desk/unbundle.h"

/* Those that this process may use. */
static unsigned processors(void)
{
	cpu_set_t set;
	return sched_getaffinity(0, sizeof set, &set) == 0 ? (unsigned)CPU_COUNT(&set) : 1;
}

struct index *index_open(struct desk *desk, const struct index_options *options, struct fault *fault)
{
	struct arena *own = arena_new(0);
	struct index *x = ARENA_NEW(own, struct index);
	const struct crew_work work = {index_work_begin, index_work_run, desk};
	*x = (struct index){.own = own, .arena = arena_new(0), .desk = desk, .options = *options};
	desk_warm(desk);
	/* Workers first: they need nothing of the archive, and its memory would be theirs too. */
	if (frame_load(fault))
		x->crew = crew_new(options->jobs ? options->jobs : processors(), &work, fault);
	if (!x->crew || !store_open(options->archive, STORE_WRITE, &x->store, fault)) {
		struct fault none = FAULT_INIT;
		(void)index_close(x, &none);
		return NULL;
	}
	x->options.archive = file_real(own, options->archive);
	return x;
}

/* When something could not be filed, the batch is lost. */
bool index_settle(struct index *x, bool ok)
{
	x->broken = x->broken || !ok;
	x->batch = x->batch && ok;
	return ok;
}

/* What is to be read is read; after that the crew has had enough when somebody asked to stop. */
static bool go(struct index *x, struct fault *fault)
{
	const struct crew_boss boss = {index_next, index_result, index_tick, x};
	bool ok = crew_run(x->crew, &boss, fault) || x->counts.stopped;
	x->has_held = false;
	unbundle_free(x->unbundle);
	x->unbundle = NULL;
	return index_settle(x, ok && index_commit(x, fault));
}

static void tell_folder(void *with, const char *path, int error)
{
	struct index *x = with;
	struct fault fault = FAULT_INIT;
	fault_errno(&fault, "open.cannot", path, error, "open.try");
	if (x->options.trouble)
		x->options.trouble(x->options.with, &fault);
	fault_release(&fault);
}

static bool add_folder(struct index *x, const char *path, struct fault *fault)
{
	size_t gone = 0;
	x->total = x->options.progress ? x->done + walk_total(path) : 0;
	if (!index_settle(x, store_ask_anew(x->store, fault)))
		return false;
	x->walk = walk_new(path, tell_folder, x);
	bool ok = go(x, fault);
	/* What a folder that could not be read holds is not gone. */
	if (ok && !x->counts.stopped && walk_is_whole(x->walk))
		ok = index_settle(x, index_batch(x, fault) && store_drop_missing(x->store, path, &gone, fault) &&
		                         index_commit(x, fault));
	x->counts.gone += gone;
	walk_free(x->walk);
	x->walk = NULL;
	return ok;
}

static bool add_files(struct index *x, const char *const *paths, size_t n, struct fault *fault)
{
	x->list = paths;
	x->list_n = n;
	x->list_at = 0;
	x->total = x->done + n;
	return go(x, fault);
}

bool index_add(struct index *x, const char *path, struct fault *fault)
{
	struct walk_file file;
	struct arena *arena = arena_new(0);
	const char *real = file_real(arena, path);
	bool ok;
	if (file_is_dir(real))
		ok = add_folder(x, real, fault);
	else if (walk_stat(real, &file))
		ok = add_files(x, &real, 1, fault);
	else
		ok = fault_errno(fault, "open.cannot", path, errno, "open.try");
	arena_free(arena);
	return ok;
}

bool index_again(struct index *x, const char *const *paths, size_t n, struct fault *fault)
{
	struct {
		const char **items;
		size_t n, cap;
	} files = {NULL, 0, 0};
	struct arena *arena = arena_new(0);
	bool ok = true;
	for (size_t i = 0; ok && i < n && !x->counts.stopped; i++) {
		struct walk_file file;
		size_t gone = 0;
		if (file_is_dir(paths[i])) {
			ok = add_folder(x, paths[i], fault);
		} else if (walk_stat(paths[i], &file)) {
			*VEC_PUSH(arena, &files) = paths[i];
		} else if (errno == ENOENT || errno == ENOTDIR) {
			ok = index_settle(x, index_batch(x, fault) && store_drop(x->store, paths[i], &gone, fault));
			x->counts.gone += gone;
		}
	}
	ok = ok &&
	     (x->counts.stopped ? index_settle(x, index_commit(x, fault)) : add_files(x, files.items, files.n, fault));
	arena_free(arena);
	return ok;
}

bool index_is_stopped(const struct index *x)
{
	return x->counts.stopped;
}

bool index_is_broken(const struct index *x)
{
	return x->broken;
}

struct index_counts index_counts(const struct index *x)
{
	return x->broken ? x->kept : x->counts;
}

bool index_close(struct index *x, struct fault *fault)
{
	bool more, ok = x->broken || index_commit(x, fault);
	/* One that could not be opened has no store. */
	if (ok && x->store && !x->broken)
		ok = store_settle(x->store, &more, fault);
	store_close(x->store);
	crew_free(x->crew);
	arena_free(x->arena);
	arena_free(x->own);
	return ok;
}
