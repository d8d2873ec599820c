/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/http.h"

#include <strings.h>

#include "base/buf.h"

struct header {
	int status;
	struct str type, coding, transfer;
	size_t n; /* [byte] its blank line included; 0: there is none */
};

static bool starts_folded(struct str s, const char *word)
{
	size_t n = strlen(word);
	return s.n >= n && strncasecmp(s.s, word, n) == 0;
}

static bool holds_folded(struct str s, const char *word)
{
	for (; s.n; s.s++, s.n--)
		if (starts_folded(s, word))
			return true;
	return false;
}

static void read_field(struct header *h, struct str line)
{
	struct str value = line, name;
	if (!str_cut(&value, ':', &name) || !value.s)
		return;
	value = str_trim(value);
	if (starts_folded(line, "Content-Type:"))
		h->type = value;
	else if (starts_folded(line, "Content-Encoding:"))
		h->coding = value;
	else if (starts_folded(line, "Transfer-Encoding:"))
		h->transfer = value;
}

static struct header read_header(struct str message)
{
	struct header h = {0, STR(""), STR(""), STR(""), 0};
	struct str rest = message, line, first, code;
	if (!starts_folded(message, "HTTP/"))
		return h;
	str_cut(&rest, '\n', &first);
	str_cut(&first, ' ', &code);
	first = str_trim(first);
	if (first.n >= 3)
		str_int((struct str){first.s, 3}, &h.status);
	while (str_cut(&rest, '\n', &line)) {
		if (!str_trim(line).n) {
			h.n = rest.s ? (size_t)(rest.s - message.s) : message.n;
			break;
		}
		read_field(&h, line);
	}
	return h;
}

/* The length of a chunk, at the start of its line; -1: that is none. */
static long chunk_length(struct str s, size_t *digits)
{
	long n = 0;
	for (*digits = 0; *digits < s.n; ++*digits) {
		char c = s.s[*digits];
		int v = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
		if (v < 0)
			break;
		if (n > 0x7FFFFFF)
			return -1;
		n = n * 16 + v;
	}
	return *digits ? n : -1;
}

/* RFC 9112, 7.1, in place. Many who archive have joined the chunks already and left the field: then it stays. */
static void join_chunks(struct buf *b)
{
	struct str rest = buf_view(b);
	size_t to = 0, digits;
	long n;
	while (rest.n && (n = chunk_length(rest, &digits)) >= 0) {
		const char *line = memchr(rest.s + digits, '\n', rest.n - digits);
		if (!line || (rest.s[digits] != '\r' && rest.s[digits] != ';'))
			break;
		rest = str_sub(line + 1, 0, rest.n - (size_t)(line + 1 - rest.s));
		if (n == 0) {
			rest.n = 0;
			b->len = to;
			break;
		}
		size_t k = (size_t)n < rest.n ? (size_t)n : rest.n;
		memmove(b->data + to, rest.s, k);
		to += k;
		rest = str_sub(rest.s, k, rest.n);
		while (rest.n && (rest.s[0] == '\r' || rest.s[0] == '\n'))
			rest = str_sub(rest.s, 1, rest.n);
	}
	if (to)
		b->len = to;
}

bool http_type_is_text(struct str type)
{
	static const char *const types[] = {"text/", "application/xhtml", "application/xml", "application/json",
	    "application/rss", "application/atom", "application/rdf", "application/feed", "application/vnd.iptc",
	    "application/ld+json", "message/"};
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (starts_folded(type, types[i]))
			/* Styles and scripts are sent as text and are none to be read. */
			return !holds_folded(type, "css") && !holds_folded(type, "javascript");
	return holds_folded(type, "+xml") && !holds_folded(type, "svg");
}

const char *http_document(struct buf *message)
{
	struct header h = read_header(buf_view(message));
	if (!h.n)
		return "warc.no-header";
	if (h.status != 200)
		return "warc.status";
	if (h.type.n && !http_type_is_text(h.type))
		return "warc.type";
	if (h.coding.n && !starts_folded(h.coding, "gzip") && !starts_folded(h.coding, "x-gzip") &&
	    !starts_folded(h.coding, "identity"))
		return "warc.coding";
	bool chunked = holds_folded(h.transfer, "chunked");
	memmove(message->data, message->data + h.n, message->len - h.n);
	message->len -= h.n;
	if (chunked)
		join_chunks(message);
	message->data[message->len] = '\0';
	return NULL;
}
