/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/utf8.h"

#include "base/eight.h"

/* Eight bytes at a time as long as they are ASCII and sequences of two, which most text is; returns where they no
 * longer are, at the begin of a character. */
static size_t check_eights(const char *s, size_t n, size_t at)
{
	uint64_t open = 0; /* the last byte began a sequence: 0x80 */
	for (; at + EIGHT <= n; at += EIGHT) {
		uint64_t w = eight_load(s + at), high = eight_marks(w), leads = high & w << 1, others = high & ~leads;
		/* 1110xxxx and above; 1100000x, which begins nothing */
		uint64_t longer = leads & w << 2, none = leads & eight_within(w & eight_of(0x1E), 0, 1);
		if (longer | none | (others ^ (leads << 8 | open)))
			break;
		open = leads >> 56;
	}
	return at - (open != 0);
}

size_t utf8_check(const char *s, size_t n)
{
	size_t at = 0;
	while (at < n) {
		if (EIGHT_IN_ORDER)
			at = check_eights(s, n, at);
		for (size_t end = n - at > EIGHT ? at + EIGHT : n; at < end;) {
			size_t was = at;
			uint32_t c = utf8_next(s, n, &at);
			if (c == 0xFFFD && at == was + 1)
				return was;
		}
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
