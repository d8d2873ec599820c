/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/arabic.h"

enum { ALEF = 0xC7, LAM_1256 = 0xE1, LAM_8859 = 0xE4 };

/* Assigned in ISO-8859-6 (ECMA-114) above 0x9F. */
static bool in_8859(unsigned char c)
{
	return c == 0xA0 || c == 0xA4 || c == 0xAC || c == 0xAD || c == 0xBB || c == 0xBF || (c >= 0xC1 && c <= 0xDA) ||
	       (c >= 0xE0 && c <= 0xF2);
}

const char *arabic_charset(struct str s)
{
	size_t high = 0, al_1256 = 0, al_8859 = 0, never = 0, tail = 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i], next = i + 1 < s.n ? (unsigned char)s.s[i + 1] : 0;
		if (c < 0x80)
			continue;
		high++;
		al_1256 += c == ALEF && next == LAM_1256;
		al_8859 += c == ALEF && next == LAM_8859;
		never += !in_8859(c);
		/* Letters at the end of Cyrillic and Latin alphabets, vowel signs or nothing in Arabic ones. */
		tail += c >= 0xF3;
	}
	/* The article begins about every third word; one in forty letters is far below what any Arabic text has. */
	if (tail * 10 > high)
		return NULL;
	if (al_8859 * 40 > high && al_8859 > 2 * al_1256 && never * 50 <= high)
		return "ISO-8859-6";
	/* What reads as the article of one is a plain ending (-an) in the other; only bytes that the other lacks settle
	 * it. */
	if (al_1256 * 40 > high && (al_1256 > 2 * al_8859 || never * 25 > high))
		return "windows-1256";
	return NULL;
}
