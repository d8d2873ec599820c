/* SPDX-License-Identifier: GPL-3.0-or-later
 * utf8 -- decoding of UTF-8 (Unicode 15, section 3.9, table 3-7)
 *
 * utf8_next never reads past `end` and always advances: an ill-formed byte gives U+FFFD and one byte. */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The code point at *at [byte]; *at moves behind it. The caller guarantees *at < end. */
static inline uint32_t utf8_next(const char *s, size_t end, size_t *at)
{
	const unsigned char *p = (const unsigned char *)s + *at;
	size_t left = end - *at;
	uint32_t c = p[0];
	*at += 1;
	if (c < 0x80)
		return c;
	if (c >= 0xC2 && c <= 0xDF && left > 1 && (p[1] & 0xC0) == 0x80) {
		*at += 1;
		return (c & 0x1F) << 6 | (p[1] & 0x3FU);
	}
	if ((c & 0xF0) == 0xE0 && left > 2 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
		uint32_t v = (c & 0x0F) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
		if (v >= 0x800 && (v < 0xD800 || v > 0xDFFF)) {
			*at += 2;
			return v;
		}
	}
	if (c >= 0xF0 && c <= 0xF4 && left > 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80 &&
	    (p[3] & 0xC0) == 0x80) {
		uint32_t v = (c & 0x07) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
		if (v >= 0x10000 && v <= 0x10FFFF) {
			*at += 3;
			return v;
		}
	}
	return 0xFFFD;
}

/* Writes a code point, at most four bytes; returns how many. What is no character becomes U+FFFD. */
static inline size_t utf8_put(char *to, uint32_t c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = (char)(0xC0 | c >> 6);
		to[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		c = 0xFFFD;
	size_t n = c < 0x10000 ? 3 : 4;
	to[0] = (char)(c < 0x10000 ? 0xE0 | c >> 12 : 0xF0 | c >> 18);
	for (size_t i = 1; i < n; i++)
		to[i] = (char)(0x80 | (c >> 6 * (n - 1 - i) & 0x3F));
	return n;
}

/* The offset of the first ill-formed byte, or n. */
size_t utf8_check(const char *s, size_t n);
/* Code points in a valid text. [cp] */
size_t utf8_count(const char *s, size_t n);

#endif
