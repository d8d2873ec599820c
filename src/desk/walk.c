/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/buf.h"

/* A folder on the way. */
struct level {
	struct arena *arena;
	char **names; /* sorted; a folder's begins with '/' in front of what is pointed to, a file's with ' ' */
	size_t n, at;
	size_t path_n; /* [byte] of its own path */
};

struct walk {
	struct arena *arena;
	struct buf path;
	struct {
		struct level *items;
		size_t n, cap;
	} levels;
	void (*wrong)(void *with, const char *path, int error);
	void *with;
	bool broken;
};

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a + 1, *(char *const *)b + 1);
}

static bool is_folder(struct walk *w, const struct dirent *e)
{
	struct stat st;
	if (e->d_type != DT_UNKNOWN)
		return e->d_type == DT_DIR;
	size_t n = w->path.len;
	buf_char(&w->path, '/');
	buf_cat(&w->path, e->d_name);
	bool folder = lstat(w->path.data, &st) == 0 && S_ISDIR(st.st_mode);
	w->path.len = n;
	return folder;
}

static void read_names(struct walk *w, struct level *l, DIR *d)
{
	struct {
		char **items;
		size_t n, cap;
	} names = {NULL, 0, 0};
	struct dirent *e;
	while ((errno = 0, e = readdir(d))) {
		if (e->d_name[0] == '.')
			continue;
		size_t n = strlen(e->d_name);
		char *name = arena_take(l->arena, n + 2, 1);
		name[0] = is_folder(w, e) ? '/' : ' ';
		memcpy(name + 1, e->d_name, n + 1);
		*VEC_PUSH(l->arena, &names) = name;
	}
	if (names.n)
		qsort(names.items, names.n, sizeof *names.items, by_name);
	l->names = names.items;
	l->n = names.n;
}

/* The folder whose path stands in w->path. */
static void enter(struct walk *w)
{
	DIR *d = opendir(buf_cstr(&w->path));
	int error = errno;
	if (d) {
		struct level *l = VEC_PUSH(w->arena, &w->levels);
		*l = (struct level){.arena = arena_new(0), .path_n = w->path.len};
		read_names(w, l, d);
		error = errno;
		closedir(d);
	}
	if (error && (!d || error != ENOENT)) {
		/* One that went away in between is gone, as it should be. */
		w->broken = w->broken || error != ENOENT || !w->levels.n;
		if (w->wrong)
			w->wrong(w->with, buf_cstr(&w->path), error);
	}
}

struct walk *walk_new(const char *folder, void (*wrong)(void *, const char *, int), void *with)
{
	struct arena *arena = arena_new(0);
	struct walk *w = ARENA_NEW(arena, struct walk);
	*w = (struct walk){.arena = arena, .wrong = wrong, .with = with};
	buf_cat(&w->path, folder);
	enter(w);
	return w;
}

void walk_free(struct walk *w)
{
	if (!w)
		return;
	for (size_t i = 0; i < w->levels.n; i++)
		arena_free(w->levels.items[i].arena);
	buf_release(&w->path);
	arena_free(w->arena);
}

bool walk_stat(const char *path, struct walk_file *out)
{
	struct stat st;
	if (stat(path, &st) != 0)
		return false;
	*out = (struct walk_file){.path = path,
	    .size = (int64_t)st.st_size,
	    .mtime = (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec,
	    .special = !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)};
	if (S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return false;
	}
	return true;
}

/* The next name, with its path in w->path; *folder tells which it is. */
static bool step(struct walk *w, bool *folder)
{
	while (w->levels.n) {
		struct level *l = &w->levels.items[w->levels.n - 1];
		if (l->at == l->n) {
			arena_free(l->arena);
			w->levels.n--;
			continue;
		}
		const char *name = l->names[l->at++];
		w->path.len = l->path_n;
		if (!l->path_n || w->path.data[l->path_n - 1] != '/')
			buf_char(&w->path, '/');
		buf_cat(&w->path, name + 1);
		*folder = name[0] == '/';
		return true;
	}
	return false;
}

bool walk_next(struct walk *w, struct walk_file *out)
{
	bool folder;
	while (step(w, &folder)) {
		if (folder)
			enter(w);
		/* A link that leads nowhere or to a folder, a file that went away: none of them is a file. */
		else if (walk_stat(w->path.data, out))
			return true;
	}
	return false;
}

bool walk_is_whole(const struct walk *w)
{
	return !w->broken;
}

size_t walk_total(const char *folder)
{
	struct walk *w = walk_new(folder, NULL, NULL);
	size_t n = 0;
	bool is_dir;
	while (step(w, &is_dir)) {
		if (is_dir)
			enter(w);
		else
			n++;
	}
	walk_free(w);
	return n;
}
