/* SPDX-License-Identifier: GPL-3.0-or-later
 * stand -- a small archive in memory for tests, in the place of the real one
 *
 * It holds the reports written by hand (fixture), and before them as many numbered ones without a text as asked for. Of
 * a query it knows the first word or phrase, found with letters folded, or from:NAME. */
#ifndef SCREENS_STAND_H
#define SCREENS_STAND_H

#include "app/archive.h"

struct stand {
	size_t numbered; /* reports without a text, older than all others */
	bool broken;     /* it cannot be opened */
	size_t asked;    /* how many rows were handed out in all */
};

/* `with` of the app's options is a struct stand. */
extern const struct archive_ops stand_ops;

#endif
