/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/watch.h"

#include <dirent.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/index_in.h"

enum {
	QUIET = 100,        /* [ms] without a change, then it is read */
	PATIENCE = 500,     /* [ms] after the first change, quiet or not */
	POLL = 1000,        /* [ms] at least between two walks where nobody tells */
	SETTLE = 20,        /* [ms] between two steps in which the archive is put in order meanwhile */
	LOOK_UP = 500,      /* [ms] between two looks whether to stop: a signal may come before the waiting begins */
	PENDING = 50 * 1000 /* changes that are kept in mind; above that all is walked through */
};

struct watch {
	struct index *x;
	struct arena *arena, *round; /* `round`: what has changed since the last reading */
	const char **roots;
	size_t n_roots;
	int fd; /* -1: nobody tells */
	struct {
		const char **items; /* by watch descriptor; NULL: no longer */
		size_t n, cap;
	} folders;
	struct {
		const char **items;
		size_t n, cap;
	} changed;
	bool all; /* so much has changed that all is to be walked through */
};

static int64_t now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* False: the system allows no more. */
static bool watch_folder(struct watch *w, const char *path)
{
	enum { MASK = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ATTRIB | IN_ONLYDIR };
	int wd = inotify_add_watch(w->fd, path, MASK);
	/* One that went away or is closed to us is the walk's to tell. */
	if (wd < 0)
		return errno != ENOSPC && errno != ENOMEM && errno != EMFILE;
	while (w->folders.n <= (size_t)wd)
		*VEC_PUSH(w->arena, &w->folders) = NULL;
	w->folders.items[wd] = arena_str(w->arena, str_of(path));
	return true;
}

static const char *join(struct arena *arena, const char *folder, const char *name)
{
	struct buf b = BUF_INIT;
	buf_cat(&b, folder);
	if (!b.len || b.data[b.len - 1] != '/')
		buf_char(&b, '/');
	buf_cat(&b, name);
	const char *path = arena_str(arena, buf_view(&b));
	buf_release(&b);
	return path;
}

/* A folder and all below it, links not entered. */
static bool watch_tree(struct watch *w, const char *path)
{
	struct {
		const char **items;
		size_t n, cap;
	} left = {NULL, 0, 0};
	struct arena *arena = arena_new(0);
	bool ok = true;
	*VEC_PUSH(arena, &left) = path;
	while (ok && left.n) {
		const char *folder = left.items[--left.n];
		DIR *d = opendir(folder);
		struct dirent *e;
		ok = watch_folder(w, folder);
		while (d && ok && (e = readdir(d))) {
			struct stat st;
			if (e->d_name[0] == '.' || (e->d_type != DT_DIR && e->d_type != DT_UNKNOWN))
				continue;
			const char *below = join(arena, folder, e->d_name);
			if (e->d_type == DT_DIR || (lstat(below, &st) == 0 && S_ISDIR(st.st_mode)))
				*VEC_PUSH(arena, &left) = below;
		}
		if (d)
			closedir(d);
	}
	arena_free(arena);
	return ok;
}

static bool is_below(const char *path, const char *folder)
{
	size_t n = strlen(folder);
	return strncmp(path, folder, n) == 0 && (!path[n] || path[n] == '/' || folder[n - 1] == '/');
}

static bool concerns(const struct watch *w, const char *path)
{
	for (size_t i = 0; i < w->n_roots; i++)
		if (is_below(path, w->roots[i]))
			return true;
	return false;
}

/* A folder that went away or got another name: what is told of its own is no longer true. */
static void forget(struct watch *w, const char *folder)
{
	for (size_t i = 0; i < w->folders.n; i++) {
		if (!w->folders.items[i] || !is_below(w->folders.items[i], folder))
			continue;
		w->folders.items[i] = NULL;
		(void)inotify_rm_watch(w->fd, (int)i);
	}
}

/* A file that is only begun is told again when it is closed; a link never is. */
static bool is_begun(const char *path)
{
	struct stat st;
	return lstat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_nlink == 1;
}

/* False: the system allows no more watches. */
static bool note(struct watch *w, const struct inotify_event *e)
{
	if (e->mask & IN_Q_OVERFLOW) {
		w->all = true;
		return true;
	}
	const char *folder = e->wd >= 0 && (size_t)e->wd < w->folders.n ? w->folders.items[e->wd] : NULL;
	if (!folder || !e->len || e->name[0] == '.')
		return true;
	const char *path = join(w->round, folder, e->name);
	if (!concerns(w, path) || (e->mask & IN_CREATE && !(e->mask & IN_ISDIR) && is_begun(path)))
		return true;
	if (e->mask & IN_ISDIR && e->mask & (IN_MOVED_FROM | IN_DELETE))
		forget(w, path);
	if (w->changed.n < PENDING)
		*VEC_PUSH(w->round, &w->changed) = path;
	else
		w->all = true;
	return !(e->mask & IN_ISDIR) || !(e->mask & (IN_CREATE | IN_MOVED_TO)) || watch_tree(w, path);
}

static bool read_events(struct watch *w)
{
	_Alignas(struct inotify_event) char bytes[16 * 1024];
	ssize_t n = read(w->fd, bytes, sizeof bytes);
	bool ok = true;
	for (ssize_t at = 0; at < n;) {
		const struct inotify_event *e = (const void *)(bytes + at);
		ok = note(w, e) && ok;
		at += (ssize_t)(sizeof *e + e->len);
	}
	return ok;
}

static bool stopped(struct watch *w)
{
	const struct index_options *o = &w->x->options;
	w->x->counts.stopped = w->x->counts.stopped || (o->asked && o->asked(o->with));
	return w->x->counts.stopped;
}

static bool walk_all(struct watch *w, struct fault *fault)
{
	for (size_t i = 0; i < w->n_roots && !stopped(w); i++) {
		if (index_add(w->x, w->roots[i], fault))
			continue;
		if (w->x->broken)
			return false;
		/* One that is not there now may come back. */
		if (w->x->options.trouble)
			w->x->options.trouble(w->x->options.with, fault);
		fault_release(fault);
	}
	return true;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool read_changes(struct watch *w, struct fault *fault)
{
	size_t n = 0;
	bool ok;
	if (w->changed.n)
		qsort(w->changed.items, w->changed.n, sizeof *w->changed.items, by_path);
	for (size_t i = 0; i < w->changed.n; i++)
		if (!n || strcmp(w->changed.items[n - 1], w->changed.items[i]) != 0)
			w->changed.items[n++] = w->changed.items[i];
	ok = w->all ? walk_all(w, fault) : index_again(w->x, w->changed.items, n, fault);
	w->all = false;
	w->changed.items = NULL;
	w->changed.n = w->changed.cap = 0;
	arena_reset(w->round);
	if (ok && w->x->options.kept)
		w->x->options.kept(w->x->options.with);
	return ok;
}

/* False: there is nothing more to do. A fault is the next reading's to tell. */
static bool settle(struct watch *w)
{
	struct fault f = FAULT_INIT;
	bool more = false;
	if (!store_settle(w->x->store, &more, &f))
		fault_release(&f);
	return more;
}

/* Until there is something to be read. False: nobody tells any more. */
static bool wait_for_changes(struct watch *w)
{
	struct pollfd fd = {w->fd, POLLIN, 0};
	int64_t first = 0;
	bool settles = true;
	while (!stopped(w)) {
		bool some = w->changed.n || w->all;
		int r = poll(&fd, 1, some ? QUIET : settles ? SETTLE : LOOK_UP);
		settles = settles && (r != 0 || some || settle(w));
		if (r > 0 && !read_events(w))
			return false;
		if (!first && (w->changed.n || w->all))
			first = now();
		if (some && (r == 0 || now() - first >= PATIENCE))
			return true;
	}
	return true;
}

/* Where nobody tells; what takes long is done less often. */
static bool walk_again_and_again(struct watch *w, struct fault *fault)
{
	if (w->x->options.trouble) {
		struct fault f = FAULT_INIT;
		fault_set(&f, "watch.limit", NULL, "watch.limit-why", "watch.limit-try");
		w->x->options.trouble(w->x->options.with, &f);
		fault_release(&f);
	}
	while (!stopped(w)) {
		int64_t begun = now();
		if (!walk_all(w, fault))
			return false;
		if (w->x->options.kept)
			w->x->options.kept(w->x->options.with);
		int64_t end = now(), next = end + (10 * (end - begun) < POLL ? POLL : 10 * (end - begun));
		while (!stopped(w) && now() < next)
			(void)poll(NULL, 0, LOOK_UP);
	}
	return true;
}

/* The folder above is watched too: what is named itself may be a file, or go and come again. */
static bool watch_root(struct watch *w, const char *path)
{
	const char *slash = strrchr(path, '/');
	bool ok = !slash ||
	          watch_folder(w, arena_str(w->arena, str_sub(path, 0, slash == path ? 1 : (size_t)(slash - path))));
	return ok && (!file_is_dir(path) || watch_tree(w, path));
}

bool index_watch(struct index *x, const char *const *folders, size_t n, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct watch w = {.x = x, .arena = arena, .round = arena_new(0), .fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK)};
	bool told = w.fd >= 0;
	w.roots = ARENA_ARRAY(arena, const char *, n);
	for (w.n_roots = 0; w.n_roots < n; w.n_roots++)
		w.roots[w.n_roots] = file_real(arena, folders[w.n_roots]);
	/* Watches first: what changes during the first walk is not missed. */
	for (size_t i = 0; told && i < n; i++)
		told = watch_root(&w, w.roots[i]);
	w.all = true;
	bool ok = true;
	while (ok && told && !stopped(&w)) {
		ok = read_changes(&w, fault);
		told = !ok || wait_for_changes(&w);
	}
	if (ok && !told)
		ok = walk_again_and_again(&w, fault);
	if (w.fd >= 0)
		close(w.fd);
	arena_free(w.round);
	arena_free(arena);
	return ok;
}
