/* SPDX-License-Identifier: GPL-3.0-or-later
 * file -- whole files and folders into memory
 *
 * Faults carry the path; nothing is printed. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct buf;
struct fault;

/* Appends the whole file, "-" for standard input. Refuses what is no regular file, pipe or terminal, and more than
 * `limit` bytes (0: none). */
bool file_read(const char *path, size_t limit, struct buf *out, struct fault *fault);
bool file_write(const char *path, const void *data, size_t n, struct fault *fault);
/* The same in one step: whoever opens the path finds the file as it was or as it is now, never half of it. A link
 * stays: what it leads to is replaced. */
bool file_replace(const char *path, const void *data, size_t n, struct fault *fault);
bool file_is_dir(const char *path);
bool file_is_fifo(const char *path); /* to read one waits for its writer */
/* Maps a regular file of at most `limit` bytes, no link, that belongs to the user and that nobody else may write, until
 * the arena ends. False for any other. Whoever owns such a file replaces it and never cuts it. */
bool file_map_private(struct arena *arena, const char *path, size_t limit, struct str *out);
/* The path without links and dots, in the arena; as it was given when there is no such file. */
const char *file_real(struct arena *arena, const char *path);
/* Seconds since 1970 of the last change; 0 when there is none to be had. */
int64_t file_mtime(const char *path);
/* The regular files below `dir` (not hidden ones), sorted by name, as `dir/name`; folders are entered to `depth`, links
 * to folders not. */
bool dir_list(struct arena *arena, const char *dir, int depth, char ***names, size_t *n, struct fault *fault);
/* The folders in `dir` (not hidden ones; links count), by their names alone, sorted. */
bool dir_folders(struct arena *arena, const char *dir, char ***names, size_t *n, struct fault *fault);
/* Makes a folder, for the user alone, and those above it; true when it is there. */
bool dir_make(const char *path);

#endif
