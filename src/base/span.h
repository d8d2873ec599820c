/* SPDX-License-Identifier: GPL-3.0-or-later
 * span -- a stretch of a text, half-open, in bytes */
#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct span {
	uint32_t begin, end; /* [byte] of the text that is spoken of; both 0: none */
};

static inline bool span_empty(struct span s)
{
	return s.begin >= s.end;
}

struct spans {
	struct span *items;
	size_t n, cap;
};

#endif
