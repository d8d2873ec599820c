/* SPDX-License-Identifier: GPL-3.0-or-later
 * browse_in -- what the parts of browse share */
#ifndef ARCHIVE_BROWSE_IN_H
#define ARCHIVE_BROWSE_IN_H

#include <stdbool.h>

#include "archive/browse.h"
#include "archive/plan.h"
#include "archive/store_in.h"

/* Calls `take` for each report that a plan fits, in the order asked for, from behind ask->after on, until it says
 * false. The row is the caller's arena's. */
bool browse_each(struct store *s, const struct plan *plan, const struct ask *ask, struct arena *arena,
    bool (*take)(void *with, const struct row *row), void *with, struct fault *fault);
/* A person by the id; *there is false when nobody has it. */
bool browse_person(
    struct store *s, int64_t id, struct arena *arena, struct official *out, bool *there, struct fault *fault);
/* Rows of official, name, number, last day. */
bool browse_met(
    struct store *s, sqlite3_stmt *stmt, struct arena *arena, struct met **items, size_t *n, struct fault *fault);
/* A text column in the arena. */
const char *browse_text(sqlite3_stmt *stmt, int column, struct arena *arena);

#endif
