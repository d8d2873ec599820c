/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/headline.h"

#include "text/utf8.h"

enum { LONGEST = 180 /* [cp] of a headline */, PAGES = 32 * 1024 /* [byte] looked at for the direction */ };

struct line {
	size_t begin, end; /* [byte] trimmed */
	size_t next;       /* where the line after it begins */
};

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == '\0';
}

static bool line_read(struct str text, size_t at, struct line *out)
{
	if (at >= text.n)
		return false;
	size_t end = at;
	while (end < text.n && text.s[end] != '\n' && text.s[end] != '\r')
		end++;
	out->next = end + 1;
	if (end + 1 < text.n && text.s[end] == '\r' && text.s[end + 1] == '\n')
		out->next++;
	while (at < end && blank(text.s[at]))
		at++;
	while (end > at && blank(text.s[end - 1]))
		end--;
	out->begin = at;
	out->end = end;
	return true;
}

static size_t line_length(struct str text, struct line l)
{
	return utf8_count(text.s + l.begin, l.end - l.begin);
}

struct span headline_find(struct str text)
{
	static const struct span none = {0, 0};
	struct line first = {0, 0, 0}, second;
	size_t at = str_starts(text, STR("\xEF\xBB\xBF")) ? 3 : 0;
	do {
		if (!line_read(text, at, &first))
			return none;
		at = first.next;
	} while (first.begin == first.end);
	size_t length = first.end - first.begin > LONGEST * 4 ? LONGEST + 1 : line_length(text, first);
	if (length > LONGEST || text.s[first.end - 1] == '.' || !line_read(text, first.next, &second))
		return none;
	if (second.begin < second.end && line_length(text, second) <= length)
		return none;
	/* A blank line alone is not enough: something must stand under a headline. */
	while (second.begin == second.end)
		if (!line_read(text, second.next, &second))
			return none;
	return (struct span){(uint32_t)first.begin, (uint32_t)first.end};
}

static bool strong_rtl(uint32_t c)
{
	return (c >= 0x05BE && c <= 0x08C7 && !(c >= 0x0660 && c <= 0x0669)) || (c >= 0xFB1D && c <= 0xFDFF) ||
	       (c >= 0xFE70 && c <= 0xFEFC) || (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

static bool strong_ltr(uint32_t c)
{
	if (c < 0x80)
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	return (c >= 0xC0 && c < 0x0300 && c != 0xD7 && c != 0xF7) || (c >= 0x0370 && c < 0x0590) ||
	       (c >= 0x0900 && c < 0x2000) ||
	       (c >= 0x2C00 && c < 0xFB00 && !(c >= 0xD800 && c < 0xF900) && !(c >= 0x3000 && c < 0x3005));
}

bool text_is_rtl(struct str text)
{
	size_t rtl = 0, ltr = 0, end = text.n < PAGES ? text.n : PAGES;
	for (size_t at = 0; at < end;) {
		uint32_t c = utf8_next(text.s, text.n, &at);
		if (c >= 0x05BE && strong_rtl(c))
			rtl++;
		else
			ltr += strong_ltr(c);
	}
	return rtl > ltr;
}
