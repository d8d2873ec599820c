/* SPDX-License-Identifier: GPL-3.0-or-later
 * hash -- 64 bits that stand for bytes
 *
 * Not against those who look for two texts of one value. The same on every machine, as it is kept in archives. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stdint.h>
#include <string.h>

#include "base/str.h"

#define HASH_PRIME 0x9E3779B97F4A7C15U

static inline uint64_t hash_mix(uint64_t h, uint64_t x)
{
	h = (h ^ x) * HASH_PRIME;
	return h ^ h >> 29;
}

/* Eight bytes, the first one the lowest. */
static inline uint64_t hash_eight(const char *s)
{
	uint64_t x;
	memcpy(&x, s, sizeof x);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	x = __builtin_bswap64(x);
#endif
	return x;
}

/* The last bytes, fewer than eight, of so many in all: the first one the lowest. */
static inline uint64_t hash_rest(const char *s, size_t all)
{
	size_t n = all % 8;
	uint64_t x = 0;
	if (n && all > 8)
		return hash_eight(s + n - 8) >> (64 - 8 * n);
	for (size_t i = 0; i < n; i++)
		x |= (uint64_t)(unsigned char)s[i] << 8 * i;
	return x;
}

static inline uint64_t hash_bytes(struct str s)
{
	uint64_t h = hash_mix(HASH_PRIME, s.n);
	size_t at = 0;
	for (; at + 8 <= s.n; at += 8)
		h = hash_mix(h, hash_eight(s.s + at));
	return hash_mix(hash_mix(h, hash_rest(s.s + at, s.n)), s.n);
}

#endif
