/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which format bytes are of: the first element of markup, the first keys of JSON, the first lines of mail. */
#include <string.h>
#include <strings.h>

#include "intake/format.h"
#include "intake/page_tags.h"

enum { HEAD = 16 * 1024 /* [byte] that are looked at */, START = 1024 /* of what seems to be plain text */ };

/* What is ASCII in them: of UTF-16 the other halves are left out. */
static struct str head_of(struct str bytes, char room[HEAD], size_t most)
{
	struct str head = {bytes.s, bytes.n < most ? bytes.n : most};
	if (head.n && ((unsigned char)head.s[0] >= 0xFE || memchr(head.s, 0, head.n))) {
		size_t n = 0;
		for (size_t i = 0; i < bytes.n && n < most; i++)
			if (bytes.s[i] && !((unsigned char)bytes.s[i] >= 0xFE && i < 2))
				room[n++] = bytes.s[i];
		head = (struct str){room, n};
	}
	return str_trim(str_starts(head, STR("\xEF\xBB\xBF")) ? str_sub(head.s, 3, head.n) : head);
}

static bool starts(struct str s, const char *what)
{
	size_t n = strlen(what);
	return s.n >= n && strncasecmp(s.s, what, n) == 0;
}

static bool has(struct str s, const char *what)
{
	for (size_t i = 0; i < s.n; i++)
		if (starts((struct str){s.s + i, s.n - i}, what))
			return true;
	return false;
}

static bool name_char(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/* What stands behind `what`; nothing when it does not. */
static struct str behind(struct str s, const char *what)
{
	size_t n = strlen(what);
	for (size_t i = 0; i + n <= s.n; i++)
		if (memcmp(s.s + i, what, n) == 0)
			return str_sub(s.s, i + n, s.n);
	return (struct str){s.s, 0};
}

/* The name of the first element, or of the document type that is declared before it. */
static struct str first_name(struct str s)
{
	while (s.n > 1 && s.s[0] == '<') {
		if (starts(s, "<!--"))
			s = behind(s, "-->");
		else if (s.s[1] == '?')
			s = behind(s, "?>");
		else
			break;
		s = str_trim(s);
	}
	if (s.n < 2 || s.s[0] != '<')
		return (struct str){NULL, 0};
	s = starts(s, "<!doctype") ? str_trim(str_sub(s.s, 9, s.n)) : str_sub(s.s, 1, s.n);
	size_t n = 0, from = 0;
	for (; n < s.n && (name_char(s.s[n]) || s.s[n] == ':'); n++)
		if (s.s[n] == ':')
			from = n + 1;
	return str_sub(s.s, from, n);
}

/* An element of HTML that a page or a piece of one may begin with. */
static bool html_name(struct str name)
{
	static const char *const inlines[] = {"a", "b", "font", "i", "img", "span", "strong", "em", "u", "basefont"};
	char copy[16] = "";
	if (!name.n || name.n >= sizeof copy)
		return false;
	for (size_t i = 0; i < name.n; i++)
		copy[i] = name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char)(name.s[i] | 0x20) : name.s[i];
	for (size_t i = 0; i < sizeof inlines / sizeof *inlines; i++)
		if (strcmp(copy, inlines[i]) == 0)
			return true;
	return tag_named(copy) != TAG_INLINE;
}

static enum format markup_sniff(struct str head)
{
	static const struct {
		const char *name;
		enum format format;
	} roots[] = {{"rss", FORMAT_FEED}, {"feed", FORMAT_FEED}, {"channel", FORMAT_FEED}, {"newsitem", FORMAT_NEWSML},
	    {"newsmessage", FORMAT_NEWSML}, {"packageitem", FORMAT_NEWSML}, {"nitf", FORMAT_NITF}};
	struct str name = first_name(head);
	for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
		if (name.n == strlen(roots[i].name) && strncasecmp(name.s, roots[i].name, name.n) == 0)
			return roots[i].format;
	if (name.n == 3 && memcmp(name.s, "RDF", 3) == 0 && has(head, "rss"))
		return FORMAT_FEED;
	return html_name(name) ? FORMAT_HTML : FORMAT_TEXT;
}

/* IPTC ninjs: hardly anything is required, so some of what nothing else has together. */
static bool ninjs(struct str head)
{
	static const char *const keys[] = {"\"uri\"", "\"pubstatus\"", "\"versioncreated\"", "\"body_text\"",
	    "\"body_xhtml\"", "\"bodies\"", "\"headline\"", "\"headlines\"", "\"representationtype\"", "\"byline\"",
	    "\"body_html\"", "\"contentcreated\""};
	size_t n = 0;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		n += has(head, keys[i]);
	return n >= 2;
}

/* One line of the head of a mail; false when it is none. */
static bool header_line(struct str line, struct str *name)
{
	size_t n = 0;
	while (n < line.n && name_char(line.s[n]))
		n++;
	*name = str_sub(line.s, 0, n);
	return n && n < line.n && line.s[n] == ':';
}

static bool mail(struct str head)
{
	static const char *const strong[] = {"message-id", "received", "mime-version", "return-path", "delivered-to",
	    "dkim-signature", "list-id", "x-mailer"};
	static const char *const weak[] = {"from", "date", "subject", "to", "content-type"};
	size_t strongs = 0, weaks = 0;
	struct str line, name;
	while (str_cut(&head, '\n', &line) && str_trim(line).n) {
		if (line.s[0] == ' ' || line.s[0] == '\t')
			continue;
		if (!header_line(line, &name))
			return head.s == NULL && strongs + weaks > 3;
		for (size_t i = 0; i < sizeof strong / sizeof *strong; i++)
			strongs += name.n == strlen(strong[i]) && starts(name, strong[i]);
		for (size_t i = 0; i < sizeof weak / sizeof *weak; i++)
			weaks += name.n == strlen(weak[i]) && starts(name, weak[i]);
	}
	return weaks >= 3 || (weaks && strongs);
}

/* RFC 4155: From, who, when; and a mail behind it. */
static bool mailbox(struct str head)
{
	struct str line, name;
	if (!str_starts(head, STR("From ")) || !str_cut(&head, '\n', &line) || !head.n)
		return false;
	return memchr(line.s, ':', line.n) && (header_line(head, &name) || mail(head));
}

static bool ends(const char *name, const char *const *endings)
{
	size_t n = name ? strlen(name) : 0;
	for (; *endings; endings++) {
		size_t k = strlen(*endings);
		if (n > k && strcasecmp(name + n - k, *endings) == 0)
			return true;
	}
	return false;
}

enum format format_sniff(struct str bytes, const char *name)
{
	static const char *const pages[] = {".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp", NULL};
	static const char *const mails[] = {".eml", NULL};
	char room[HEAD];
	struct str head = head_of(bytes, room, START), field;
	if (!head.n)
		return FORMAT_TEXT;
	if (head.s[0] == '<' || head.s[0] == '{' || str_starts(head, STR("From ")) || header_line(head, &field))
		head = head_of(bytes, room, HEAD);
	enum format format = head.s[0] == '<' ? markup_sniff(head) : FORMAT_TEXT;
	if (format != FORMAT_TEXT)
		return format;
	if (head.s[0] == '{')
		return ninjs(head) ? FORMAT_NINJS : FORMAT_TEXT;
	if (mailbox(head))
		return FORMAT_MAILBOX;
	if (mail(head) || (ends(name, mails) && header_line(head, &field)))
		return FORMAT_MAIL;
	if (ends(name, pages) && memchr(head.s, '<', head.n))
		return FORMAT_HTML;
	bool page = memchr(head.s, '<', head.n) && (has(head, "<html") || has(head, "<!doctype html"));
	return page ? FORMAT_HTML : FORMAT_TEXT;
}
