/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/utf8.h"

#include <string.h>

size_t utf8_check(const char *s, size_t n)
{
	size_t at = 0;
	while (at < n) {
		uint64_t eight;
		/* Stretches of ASCII go eight bytes at a time. */
		if (n - at >= 8 && (memcpy(&eight, s + at, 8), (eight & 0x8080808080808080U) == 0)) {
			at += 8;
			continue;
		}
		size_t was = at;
		uint32_t c = utf8_next(s, n, &at);
		if (c == 0xFFFD && at == was + 1)
			return was;
	}
	return n;
}

size_t utf8_count(const char *s, size_t n)
{
	size_t count = 0;
	for (size_t i = 0; i < n; i++)
		count += ((unsigned char)s[i] & 0xC0) != 0x80;
	return count;
}
