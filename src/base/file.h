/* SPDX-License-Identifier: GPL-3.0-or-later
 * file -- whole files and folders into memory
 *
 * Faults carry the path; nothing is printed. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct buf;
struct fault;

/* Appends the whole file, "-" for standard input. Refuses what is no regular file, pipe or terminal, and more than
 * `limit` bytes (0: none). */
bool file_read(const char *path, size_t limit, struct buf *out, struct fault *fault);
bool file_write(const char *path, const void *data, size_t n, struct fault *fault);
bool file_is_dir(const char *path);
/* Seconds since 1970 of the last change; 0 when there is none to be had. */
int64_t file_mtime(const char *path);
/* The regular files below `dir` (not hidden ones), sorted by name, as `dir/name`; folders are entered to `depth`, links to folders not. */
bool dir_list(struct arena *arena, const char *dir, int depth, char ***names, size_t *n, struct fault *fault);

#endif
