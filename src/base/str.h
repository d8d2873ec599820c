/* SPDX-License-Identifier: GPL-3.0-or-later
 * str -- a borrowed slice of bytes
 *
 * A slice never owns its bytes and is not NUL-terminated. Lengths and offsets are in bytes. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct str {
	const char *s; /* may be NULL when n is 0 */
	size_t n;      /* [byte] */
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})

static inline struct str str_of(const char *s)
{
	return (struct str){s, s ? strlen(s) : 0};
}

static inline struct str str_sub(const char *base, size_t begin, size_t end)
{
	return (struct str){base + begin, end - begin};
}

static inline bool str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

static inline bool str_is(struct str a, const char *b)
{
	return str_eq(a, str_of(b));
}

static inline bool str_starts(struct str a, struct str prefix)
{
	return a.n >= prefix.n && (prefix.n == 0 || memcmp(a.s, prefix.s, prefix.n) == 0);
}

/* Without ASCII blanks at both ends. */
struct str str_trim(struct str a);
/* Cuts the next field off *rest at `sep` (which is dropped); false when *rest is used up (rest->s is NULL). */
bool str_cut(struct str *rest, char sep, struct str *field);
/* A decimal number that fills the whole slice; false otherwise or above INT_MAX. */
bool str_int(struct str a, int *out);

#endif
