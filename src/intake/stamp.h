/* SPDX-License-Identifier: GPL-3.0-or-later
 * stamp -- the ways in which formats write an instant
 *
 * ISO 8601 and RFC 3339 (with or without marks, time, fraction and offset), RFC 5322 with its obsolete forms, asctime
 * as mailboxes have it, and days as 2025/3/9 or 31.12.2024 when they can be read in one way only. */
#ifndef INTAKE_STAMP_H
#define INTAKE_STAMP_H

#include <stdbool.h>

#include "base/str.h"

struct stamp_day {
	char date[11];    /* YYYY-MM-DD, where it was written: an offset does not move it */
	char instant[26]; /* YYYY-MM-DDThh:mm:ss+hh:mm (or -hh:mm), as far as it is known; a date alone otherwise */
};

bool stamp_parse(struct str s, struct stamp_day *out);

#endif
