/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/mime.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "intake/document.h"

/* The line at `at` without its end; *next: where the one behind it begins. */
static struct str line_at(struct str s, size_t at, size_t *next)
{
	const char *end = at < s.n ? memchr(s.s + at, '\n', s.n - at) : NULL;
	size_t n = end ? (size_t)(end - s.s) : s.n;
	*next = end ? n + 1 : s.n;
	if (n > at && s.s[n - 1] == '\r')
		n--;
	return str_sub(s.s, at, n);
}

struct mime mime_cut(struct str s)
{
	size_t next;
	for (size_t at = 0; at < s.n; at = next)
		if (line_at(s, at, &next).n == 0)
			return (struct mime){str_sub(s.s, 0, at), str_sub(s.s, next, s.n)};
	return (struct mime){s, {s.s, 0}};
}

bool mime_is(struct str value, const char *what)
{
	size_t n = strlen(what);
	value = str_trim(value);
	return value.n >= n && strncasecmp(value.s, what, n) == 0;
}

bool mime_field(struct str head, const char *name, struct buf *out)
{
	size_t n = strlen(name), next;
	for (size_t at = 0; at < head.n; at = next) {
		struct str line = line_at(head, at, &next);
		if (line.n <= n || line.s[n] != ':' || strncasecmp(line.s, name, n) != 0)
			continue;
		buf_str(out, str_trim(str_sub(line.s, n + 1, line.n)));
		while (next < head.n && (head.s[next] == ' ' || head.s[next] == '\t')) {
			buf_char(out, ' ');
			buf_str(out, str_trim(line_at(head, next, &next)));
		}
		return true;
	}
	return false;
}

bool mime_words_field(struct str head, const char *name, struct buf *out)
{
	struct buf raw = BUF_INIT, b = BUF_INIT;
	bool found = mime_field(head, name, &raw);
	mime_words(buf_view(&raw), &b);
	buf_squeezed(out, buf_view(&b));
	buf_release(&b);
	buf_release(&raw);
	return found;
}

/* --boundary, or --boundary-- for the end. */
static bool delimits(struct str line, struct str boundary)
{
	return line.n >= boundary.n + 2 && memcmp(line.s, "--", 2) == 0 && boundary.n &&
	       memcmp(line.s + 2, boundary.s, boundary.n) == 0;
}

bool mime_part(struct str *rest, struct str boundary, struct str *part)
{
	size_t begin, end, next = 0;
	struct str line;
	do {
		if (next >= rest->n)
			return false;
		line = line_at(*rest, next, &next);
	} while (!delimits(line, boundary));
	/* The last one closes. */
	if (line.n >= boundary.n + 4 && memcmp(line.s + 2 + boundary.n, "--", 2) == 0)
		return false;
	begin = end = next;
	while (next < rest->n) {
		size_t at = next;
		if (delimits(line_at(*rest, at, &next), boundary)) {
			next = at;
			break;
		}
		end = next;
	}
	*part = str_sub(rest->s, begin, end);
	*rest = str_sub(rest->s, next, rest->n);
	return true;
}
