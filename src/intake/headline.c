/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/headline.h"

#include "base/eight.h"
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

/* Letters of a text by the first bytes of their characters, eight at a time: of most texts that is enough to know
 * which way they run. */
struct letters {
	size_t rtl, ltr, other; /* other: characters that may be any */
};

static struct letters letters_seen(struct str text)
{
	struct letters seen = {0, 0, text.n % EIGHT + 1};
	uint64_t before = 0; /* 0xD9 was the last byte: 0x80 */
	for (size_t at = 0; at + EIGHT <= text.n;) {
		uint64_t rtl = 0, neither = 0, ltr = 0, other = 0;
		for (int k = 0; k < EIGHT_MOST && at + EIGHT <= text.n; k++, at += EIGHT) {
			uint64_t w = eight_load(text.s + at);
			uint64_t right = eight_within(w, 0x57, 0x5F) & w;  /* D7 to DF: U+05C0 to U+07FF */
			uint64_t any = eight_within(w, 0x42, 0x74) & w;    /* C2 to F4 */
			uint64_t digits = eight_within(w, 0x20, 0x29) & w; /* D9 A0 to D9 A9: Arabic digits */
			uint64_t arabic = eight_within(w, 0x59, 0x59) & w;
			rtl += right >> 7;
			neither += (digits & (arabic << 8 | before)) >> 7;
			ltr += (eight_within(w | eight_of(0x20), 'a', 'z') & ~w) >> 7;
			other += (any & ~right) >> 7;
			before = arabic >> 56;
		}
		seen.rtl += eight_sum(rtl) - eight_sum(neither);
		seen.ltr += eight_sum(ltr);
		seen.other += eight_sum(other);
	}
	return seen;
}

bool text_is_rtl(struct str text)
{
	size_t rtl = 0, ltr = 0, end = text.n < PAGES ? text.n : PAGES;
	struct letters seen = letters_seen((struct str){text.s, end});
	if (EIGHT_IN_ORDER && seen.rtl > seen.ltr + seen.other)
		return true;
	if (EIGHT_IN_ORDER && seen.ltr > seen.rtl + seen.other)
		return false;
	for (size_t at = 0; at < end;) {
		uint32_t c = utf8_next(text.s, text.n, &at);
		if (c >= 0x05BE && strong_rtl(c))
			rtl++;
		else
			ltr += strong_ltr(c);
	}
	return rtl > ltr;
}
