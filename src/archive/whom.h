/* SPDX-License-Identifier: GPL-3.0-or-later
 * whom -- whom a name means, over all reports
 *
 * A name of the archive is one written name of someone (schema.h); a person is one or more of them. */
#ifndef ARCHIVE_WHOM_H
#define ARCHIVE_WHOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct fault;
struct store;

struct found_name {
	int64_t name, person; /* ids */
	struct str key;       /* as of named_key; from whom_all and whom_find */
	int likeness;         /* with the name that was asked for, as in text/nameprint */
};

struct whom {
	struct found_name *items;
	size_t n, cap;
};

/* All names of all persons, states and bodies that `name` may mean, in any script and spelling; of one person side by
 * side, the most met first. False with a fault; nobody is no fault. */
bool whom_find(struct store *s, struct str name, struct arena *arena, struct whom *out, struct fault *fault);
/* All names of a person. */
bool whom_all(struct store *s, int64_t person, struct arena *arena, struct whom *out, struct fault *fault);
/* The country that a code or a name means; "" for none. */
bool whom_country(struct store *s, struct str name, char code[3], struct fault *fault);
/* The same of a code in small letters, or a name that no report gives: one of text/region.h. It takes milliseconds. */
bool whom_state(struct store *s, struct str name, char code[3], struct fault *fault);
/* Every word that was asked for stands in the name, letters folded. */
bool whom_says(struct store *s, struct str asked, const char *name);

/* One of these has this key. */
bool whom_has(const struct whom *w, struct str key);

#endif
