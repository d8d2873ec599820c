/* SPDX-License-Identifier: GPL-3.0-or-later
 * walk -- the files below a folder, one by one, in the order of their names
 *
 * Links to files count, links to folders are not entered, so that no link leads in circles; hidden ones are passed
 * over. Only the names of the folders on the way are in memory. Folders that cannot be read are told, and the walk goes
 * on: then it is not whole, and what it did not meet need not be gone. */
#ifndef DESK_WALK_H
#define DESK_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct walk;

struct walk_file {
	const char *path;    /* until the next call */
	int64_t size, mtime; /* [byte], [ns] since 1970 */
	bool special;        /* no file that can be read: a pipe, a socket, a device */
};

/* `wrong` is told of folders that cannot be read; NULL: nobody. */
struct walk *walk_new(const char *folder, void (*wrong)(void *with, const char *path, int error), void *with);
void walk_free(struct walk *w); /* NULL is fine */
bool walk_next(struct walk *w, struct walk_file *out);
bool walk_is_whole(const struct walk *w);
/* How many files there are, as far as names tell. */
size_t walk_total(const char *folder);
/* The stamp of one file; false with errno when it is not there. */
bool walk_stat(const char *path, struct walk_file *out);

#endif
