/* SPDX-License-Identifier: GPL-3.0-or-later
 * eight -- eight bytes at a time, in one word of the machine
 *
 * What a byte is cannot be foreseen in a text, and a branch that was guessed wrong costs as much as dozens of sums: the
 * functions here mark bytes by their highest bit (0x80) and ask nothing. A mark may be moved to the byte behind by
 * `<< 8` and out to the next word by `>> 56` where EIGHT_IN_ORDER: the first byte is the lowest. */
#ifndef BASE_EIGHT_H
#define BASE_EIGHT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { EIGHT = 8, EIGHT_IN_ORDER = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ };

static inline uint64_t eight_load(const char *s)
{
	uint64_t w;
	memcpy(&w, s, sizeof w);
	return w;
}

/* The same byte eight times. */
static inline uint64_t eight_of(unsigned byte)
{
	return byte * (uint64_t)0x0101010101010101U;
}

static inline uint64_t eight_marks(uint64_t w)
{
	return w & eight_of(0x80);
}

/* Marks each byte whose lower seven bits lie in a range. */
static inline uint64_t eight_within(uint64_t w, unsigned from, unsigned to)
{
	uint64_t low = w & eight_of(0x7F);
	return eight_marks((low + eight_of(0x80 - from)) & ~(low + eight_of(0x7F - to)));
}

/* Of all bytes, which may each have counted marks (`marks >> 7`) of up to EIGHT_MOST words. */
enum { EIGHT_MOST = 255 };

static inline size_t eight_sum(uint64_t w)
{
	const uint64_t half = 0x00FF00FF00FF00FFU;
	return (size_t)(((w & half) + (w >> 8 & half)) * 0x0001000100010001U >> 48);
}

#endif
