/* SPDX-License-Identifier: GPL-3.0-or-later
 * wire -- numbers and strings as bytes, and back
 *
 * Numbers take seven bits a byte, the lowest first, strings their length and their bytes. Reading is checked: past the
 * end, or with a number that is too large, `bad` is set, from then on all is 0 and empty, and it stays so. */
#ifndef BASE_WIRE_H
#define BASE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct buf;

void wire_put(struct buf *b, uint64_t n);
void wire_put_str(struct buf *b, struct str s);
void wire_put_name(struct buf *b, const char *s); /* may be NULL */

struct wire {
	const char *at, *end;
	bool bad;
};

static inline struct wire wire_of(struct str s)
{
	return (struct wire){s.s, s.s + s.n, s.s == NULL};
}

uint64_t wire_take(struct wire *w, uint64_t most);
struct str wire_take_str(struct wire *w);                        /* borrowed */
const char *wire_take_name(struct wire *w, struct arena *arena); /* a copy, or NULL */
/* All was read, and well. */
bool wire_done(const struct wire *w);

#endif
