/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"

static bool read_all(int fd, const char *path, size_t limit, struct buf *out, struct fault *fault)
{
	for (;;) {
		buf_reserve(out, 64 * 1024);
		ssize_t n = read(fd, out->data + out->len, out->cap - out->len - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return fault_errno(fault, "open.cannot", path, errno, "open.try");
		if (n == 0)
			break;
		out->len += (size_t)n;
		if (limit && out->len > limit)
			return fault_set(fault, "open.cannot", path, "open.large", "open.try-smaller");
	}
	out->data[out->len] = '\0';
	return true;
}

bool file_read(const char *path, size_t limit, struct buf *out, struct fault *fault)
{
	if (strcmp(path, "-") == 0)
		return read_all(STDIN_FILENO, path, limit, out, fault);
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd < 0)
		return fault_errno(fault, "open.cannot", path, errno, "open.try");
	struct stat st;
	bool ok;
	if (fstat(fd, &st) != 0) {
		ok = fault_errno(fault, "open.cannot", path, errno, "open.try");
	} else if (S_ISDIR(st.st_mode)) {
		ok = fault_errno(fault, "open.cannot", path, EISDIR, "open.try-dir");
	} else if (!S_ISREG(st.st_mode) && !S_ISFIFO(st.st_mode)) {
		ok = fault_set(fault, "open.cannot", path, "open.special", "open.try");
	} else if (limit && S_ISREG(st.st_mode) && (uintmax_t)st.st_size > limit) {
		ok = fault_set(fault, "open.cannot", path, "open.large", "open.try-smaller");
	} else {
		/* A named pipe is waited for until its writer comes: opened again, that blocks. */
		int flags = fcntl(fd, F_GETFL);
		int again = S_ISFIFO(st.st_mode) ? open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) : -1;
		if (again >= 0) {
			close(fd);
			fd = again;
		} else if (flags >= 0) {
			(void)fcntl(fd, F_SETFL, flags & ~O_NONBLOCK);
		}
		if (S_ISREG(st.st_mode))
			buf_reserve(out, (size_t)st.st_size + 1);
		ok = read_all(fd, path, limit, out, fault);
	}
	close(fd);
	return ok;
}

static bool write_all(int fd, const char *p, size_t n)
{
	while (n) {
		ssize_t k = write(fd, p, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return false;
		p += k;
		n -= (size_t)k;
	}
	return true;
}

/* Closes the file; the first error counts. */
static int write_and_close(int fd, const void *data, size_t n)
{
	int error = write_all(fd, data, n) ? 0 : errno;
	if (close(fd) != 0 && !error)
		error = errno;
	return error;
}

bool file_write(const char *path, const void *data, size_t n, struct fault *fault)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	int error = fd < 0 ? errno : write_and_close(fd, data, n);
	return !error || fault_errno(fault, "write.cannot", path, error, "write.try");
}

bool file_replace(const char *path, const void *data, size_t n, struct fault *fault)
{
	struct buf name = BUF_INIT;
	char *real = realpath(path, NULL), *to = real ? real : (char *)(uintptr_t)path;
	buf_fmt(&name, "%s.XXXXXX", to);
	int fd = mkostemp(name.data, O_CLOEXEC);
	int error = fd < 0 ? errno : write_and_close(fd, data, n);
	if (!error && rename(name.data, to) != 0)
		error = errno;
	if (error && fd >= 0)
		(void)unlink(name.data);
	buf_release(&name);
	free(real);
	return !error || fault_errno(fault, "write.cannot", path, error, "write.try");
}

bool file_is_fifo(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISFIFO(st.st_mode);
}

bool file_is_dir(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

struct mapping {
	void *at;
	size_t n;
};

static void unmap(void *what)
{
	struct mapping *m = what;
	(void)munmap(m->at, m->n);
}

bool file_map_private(struct arena *arena, const char *path, size_t limit, struct str *out)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW);
	if (fd < 0)
		return false;
	bool fit = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_uid == geteuid() &&
	           !(st.st_mode & (S_IWGRP | S_IWOTH)) && st.st_size > 0 && (uintmax_t)st.st_size <= limit;
	size_t n = fit ? (size_t)st.st_size : 0;
	/* All of it is looked at right away. */
	void *at = fit ? mmap(NULL, n, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0) : MAP_FAILED;
	close(fd);
	if (at == MAP_FAILED)
		return false;
	struct mapping *m = ARENA_NEW(arena, struct mapping);
	*m = (struct mapping){at, n};
	arena_defer(arena, unmap, m);
	*out = (struct str){at, n};
	return true;
}

const char *file_real(struct arena *arena, const char *path)
{
	char *real = realpath(path, NULL);
	const char *kept = arena_str(arena, str_of(real ? real : path));
	free(real);
	return kept;
}

int64_t file_mtime(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 ? (int64_t)st.st_mtime : 0;
}

struct names {
	char **items;
	size_t n, cap;
};

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool list_into(struct arena *arena, const char *dir, int depth, struct names *names, struct fault *fault)
{
	DIR *d = opendir(dir);
	if (!d)
		return fault_errno(fault, "open.cannot", dir, errno, "open.try");
	struct buf path = BUF_INIT;
	struct dirent *e;
	bool slash = dir[0] && dir[strlen(dir) - 1] == '/';
	while ((e = readdir(d))) {
		if (e->d_name[0] == '.')
			continue;
		buf_clear(&path);
		buf_cat(&path, dir);
		if (!slash)
			buf_char(&path, '/');
		buf_cat(&path, e->d_name);
		unsigned char type = e->d_type;
		if (type != DT_REG && type != DT_DIR) {
			struct stat st;
			if (type == DT_UNKNOWN && lstat(path.data, &st) == 0 && S_ISLNK(st.st_mode))
				type = DT_LNK;
			if (stat(path.data, &st) != 0)
				continue;
			/* A link to a folder may lead back up: only the folder itself is entered. */
			bool linked = type == DT_LNK && S_ISDIR(st.st_mode);
			type = linked                ? DT_UNKNOWN
			       : S_ISDIR(st.st_mode) ? DT_DIR
			       : S_ISREG(st.st_mode) ? DT_REG
			                             : DT_UNKNOWN;
		}
		if (type == DT_REG) {
			*VEC_PUSH(arena, names) = arena_str(arena, buf_view(&path));
		} else if (type == DT_DIR && depth > 0) {
			/* One unreadable folder must not hide the others. */
			struct fault inner = FAULT_INIT;
			list_into(arena, path.data, depth - 1, names, &inner);
			fault_release(&inner);
		}
	}
	buf_release(&path);
	closedir(d);
	return true;
}

bool dir_list(struct arena *arena, const char *dir, int depth, char ***out, size_t *n, struct fault *fault)
{
	struct names names = {NULL, 0, 0};
	if (!list_into(arena, dir, depth, &names, fault))
		return false;
	if (names.n)
		qsort(names.items, names.n, sizeof *names.items, by_name);
	*out = names.items;
	*n = names.n;
	return true;
}

bool dir_folders(struct arena *arena, const char *dir, char ***out, size_t *n, struct fault *fault)
{
	struct names names = {NULL, 0, 0};
	DIR *d = opendir(dir);
	if (!d)
		return fault_errno(fault, "open.cannot", dir, errno, "open.try");
	struct buf path = BUF_INIT;
	struct dirent *e;
	while ((e = readdir(d))) {
		if (e->d_name[0] == '.')
			continue;
		buf_clear(&path);
		buf_fmt(&path, "%s/%s", dir, e->d_name);
		if (file_is_dir(path.data))
			*VEC_PUSH(arena, &names) = arena_str(arena, str_of(e->d_name));
	}
	buf_release(&path);
	closedir(d);
	if (names.n)
		qsort(names.items, names.n, sizeof *names.items, by_name);
	*out = names.items;
	*n = names.n;
	return true;
}

bool dir_make(const char *path)
{
	struct buf part = BUF_INIT;
	for (const char *p = path; *p; p++) {
		if (*p == '/' && part.len)
			(void)mkdir(part.data, 0700);
		buf_char(&part, *p);
	}
	bool there = part.len && (mkdir(part.data, 0700) == 0 || file_is_dir(path));
	buf_release(&part);
	return there;
}
