/* SPDX-License-Identifier: GPL-3.0-or-later
 * deposit -- a report made ready to be kept: what worker processes hand to the one writer
 *
 * A deposit is one flat piece of bytes, so that it passes through a pipe: metadata, the text pressed, its search terms
 * in their order (so that the writer need not cut the text again), the records and the people with their name keys. All
 * that costs time and needs no database is done here; store_put only files it. Pure: no clock, no files; the same
 * report gives the same bytes. The form is private to the room and may change with every version; it is checked when
 * it is read. */
#ifndef ARCHIVE_DEPOSIT_H
#define ARCHIVE_DEPOSIT_H

#include <stdbool.h>

#include "base/str.h"

struct buf;
struct press;
struct report;

/* What deposits are made with: one a process, some hundred kilobytes, used again for each report. */
struct press *press_new(void);
void press_free(struct press *press); /* NULL is fine */

/* Appends the deposit of a report, at most about twice the size of its text. */
void deposit_make(struct press *press, const struct report *r, struct buf *out);

#endif
