/* SPDX-License-Identifier: GPL-3.0-or-later
 * lint -- what is wrong in a file that people write, line by line */
#ifndef CLI_LINT_H
#define CLI_LINT_H

#include <stddef.h>

#include "base/str.h"

struct buf;
struct catalog;

struct lint {
	const struct catalog *words; /* of the messages */
	struct buf *out;
	const char *name; /* of the file looked at */
	size_t problems;
};

/* What a file is, by the end of its name. */
struct lint_kind {
	const char *suffix; /* ".msg" */
	void (*lint)(struct lint *l, struct str text);
};

/* Appends "file:line: words of `key`" with outside text made printable. */
void lint_say(struct lint *l, size_t line, const char *key, struct str a, struct str b);

/* A catalog of interface words: lines, keys given twice, escapes, and against each bundled catalog of another language:
 * the same keys with the same places {1}... */
void lint_catalog(struct lint *l, struct str text);

#endif
