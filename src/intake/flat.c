/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/flat.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "intake/page_tags.h"

enum { LONGEST = 16 /* [byte] of the name of an element */ };

/* The lower-case name behind < or </; "" when there is none. */
static void name_of(struct str tag, char name[LONGEST])
{
	size_t n = 0, from = tag.n > 1 && tag.s[1] == '/' ? 2 : 1;
	for (size_t i = from; i < tag.n && n + 1 < LONGEST; i++) {
		char c = tag.s[i];
		if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && !(n && c >= '0' && c <= '9'))
			break;
		name[n++] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
	}
	name[n] = '\0';
}

/* Where a tag ends: > in a value does not count. */
static size_t tag_end(struct str s, size_t at)
{
	char quote = 0;
	for (; at < s.n; at++) {
		char c = s.s[at];
		if (quote)
			quote = c == quote ? 0 : quote;
		else if (c == '>')
			return at + 1;
		else if ((c == '"' || c == '\'') && s.s[at - 1] == '=')
			quote = c;
	}
	return s.n;
}

static size_t find(struct str s, size_t at, const char *what)
{
	size_t n = strlen(what);
	for (; at + n <= s.n; at++)
		if (s.s[at] == what[0] && strncasecmp(s.s + at, what, n) == 0)
			return at;
	return s.n;
}

/* Elements whose text is none, with all that is in them. */
static bool swallows(const char *name)
{
	return strcmp(name, "style") == 0 || strcmp(name, "script") == 0 || strcmp(name, "textarea") == 0 ||
	       strcmp(name, "template") == 0 || strcmp(name, "noscript") == 0;
}

/* What is written for a tag; the tag itself for those that do not nest or say something. */
static void tag_write(struct str tag, const char *name, struct buf *out)
{
	enum tag kind = tag_named(name);
	if (strcmp(name, "a") == 0 || strcmp(name, "meta") == 0 || strcmp(name, "title") == 0 ||
	    strcmp(name, "link") == 0 || (name[0] == 'h' && name[1] >= '1' && name[1] <= '6'))
		buf_str(out, tag);
	else if (kind == TAG_BREAK)
		buf_cat(out, "<br>");
	else if (tag_is_block(kind))
		buf_cat(out, "<p>");
}

void html_flat(struct str s, struct buf *out)
{
	for (size_t at = 0; at < s.n;) {
		const char *open = memchr(s.s + at, '<', s.n - at);
		size_t tag = open ? (size_t)(open - s.s) : s.n;
		char name[LONGEST], close[LONGEST + 2] = "</";
		buf_add(out, s.s + at, tag - at);
		if (tag + 1 >= s.n)
			return;
		if (s.n - tag > 3 && memcmp(s.s + tag, "<!--", 4) == 0) {
			at = tag_end(s, find(s, tag + 4, "-->"));
			continue;
		}
		name_of(str_sub(s.s, tag, s.n), name);
		if (!name[0] && !strchr("!?/", s.s[tag + 1])) {
			buf_cat(out, "&lt;");
			at = tag + 1;
			continue;
		}
		at = tag_end(s, tag + 1);
		tag_write(str_sub(s.s, tag, at), name, out);
		if (swallows(name) && s.s[tag + 1] != '/')
			at = tag_end(s, find(s, at, strcat(close, name)));
	}
}
