/* SPDX-License-Identifier: GPL-3.0-or-later
 * watch -- keeps an archive up to date with folders, until it is asked to stop
 *
 * inotify tells what changes; what changed is read when nothing has changed for a moment, or after a second. Where the
 * system allows no more watches, folders are walked through again and again instead. */
#ifndef DESK_WATCH_H
#define DESK_WATCH_H

#include <stdbool.h>
#include <stddef.h>

struct fault;
struct index;

/* False with a fault when the archive cannot be written any more. */
bool index_watch(struct index *x, const char *const *folders, size_t n, struct fault *fault);

#endif
