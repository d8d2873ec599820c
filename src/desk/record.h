/* SPDX-License-Identifier: GPL-3.0-or-later
 * record -- a report that was understood elsewhere, from its JSON line */
#ifndef DESK_RECORD_H
#define DESK_RECORD_H

#include <stdbool.h>

#include "base/str.h"

struct buf;
struct fault;
struct report;

/* *source: the file that it was read from, absolute; its own path begins with it. Where that file is here, both are as
 * the walk through its folder would have them. False with a fault that names `where`. */
bool record_read(struct str line, const char *where, struct report **out, struct buf *source, struct fault *fault);

#endif
