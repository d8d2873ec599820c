/* SPDX-License-Identifier: GPL-3.0-or-later
 * unbundle -- a process that unpacks a large bundle, so that its members can be handed to many workers
 *
 * unbundle_new, unbundle_next until it is false, unbundle_free. The process is as far ahead as its pipe is long. */
#ifndef DESK_UNBUNDLE_H
#define DESK_UNBUNDLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct fault;
struct unbundle;

struct unbundle_piece {
	struct str name, written, url, bytes; /* until the next call; of a member */
	struct str why;                       /* not empty: it was passed over, and that is why */
};

/* NULL with a fault. `most`: the largest member [byte]. */
struct unbundle *unbundle_new(const char *path, size_t most, struct fault *fault);
/* False at the end. When the process ended in the middle, the last piece says so of the bundle itself. */
bool unbundle_next(struct unbundle *u, struct unbundle_piece *out);
void unbundle_free(struct unbundle *u); /* NULL is fine */

#endif
