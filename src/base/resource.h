/* SPDX-License-Identifier: GPL-3.0-or-later
 * resource -- the data that is linked into the program, by name
 *
 * Names are paths below resources/ ("ui/en.msg") or below the build's resources/ ("lang/ar.pack"). The bytes are
 * read-only, aligned to 64 and cost nothing until they are touched. */
#ifndef BASE_RESOURCE_H
#define BASE_RESOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct resource {
	const char *name;
	const char *begin, *end;
};

/* Written by resources/embed; the last has no name. */
extern const struct resource resource_table[];

bool resource_find(const char *name, struct str *out);

#endif
