/* SPDX-License-Identifier: GPL-3.0-or-later
 * hash -- 64 bits that stand for bytes
 *
 * Not against those who look for two texts of one value. The same on every machine, as it is kept in archives. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stdint.h>

#include "base/str.h"

#define HASH_PRIME 0x9E3779B97F4A7C15U

static inline uint64_t hash_mix(uint64_t h, uint64_t x)
{
	h = (h ^ x) * HASH_PRIME;
	return h ^ h >> 29;
}

static inline uint64_t hash_bytes(struct str s)
{
	uint64_t h = hash_mix(HASH_PRIME, s.n);
	size_t at = 0;
	for (; at + 8 <= s.n; at += 8) {
		uint64_t x = 0;
		for (size_t i = 0; i < 8; i++)
			x |= (uint64_t)(unsigned char)s.s[at + i] << 8 * i;
		h = hash_mix(h, x);
	}
	uint64_t x = 0;
	for (size_t i = 0; at + i < s.n; i++)
		x |= (uint64_t)(unsigned char)s.s[at + i] << 8 * i;
	return hash_mix(hash_mix(h, x), s.n);
}

#endif
