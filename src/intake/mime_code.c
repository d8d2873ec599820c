/* SPDX-License-Identifier: GPL-3.0-or-later
 * Transfer encodings and encoded words. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "intake/declared.h"
#include "intake/document.h"
#include "intake/mime.h"

enum { LONGEST = 2048 /* [byte] of an encoded word */ };

static int hex(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

static int sextet(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* RFC 2045, 6.8: what is in no alphabet is passed. */
static void base64(struct str s, struct buf *out)
{
	unsigned bits = 0, n = 0;
	for (size_t i = 0; i < s.n; i++) {
		int v = sextet(s.s[i]);
		if (s.s[i] == '=')
			bits = n = 0;
		if (v < 0)
			continue;
		bits = bits << 6 | (unsigned)v;
		n += 6;
		if (n >= 8) {
			n -= 8;
			buf_char(out, (char)(bits >> n & 0xFF));
			bits &= (1U << n) - 1;
		}
	}
}

/* RFC 2045, 6.7; in words (RFC 2047, 4.2) an underscore is a blank. */
static void quoted(struct str s, bool word, struct buf *out)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		if (c == '_' && word) {
			buf_char(out, ' ');
		} else if (c != '=') {
			buf_char(out, c);
		} else if (i + 2 < s.n && hex(s.s[i + 1]) >= 0 && hex(s.s[i + 2]) >= 0) {
			buf_char(out, (char)(hex(s.s[i + 1]) << 4 | hex(s.s[i + 2])));
			i += 2;
		} else {
			/* A soft line break, with blanks that were added on the way. */
			size_t k = i + 1;
			while (k < s.n && (s.s[k] == ' ' || s.s[k] == '\t' || s.s[k] == '\r'))
				k++;
			if (k < s.n && s.s[k] == '\n')
				i = k;
			else if (k < s.n)
				buf_char(out, c);
			else
				i = k;
		}
	}
}

void mime_decode(struct str body, struct str encoding, struct buf *out)
{
	struct buf b = BUF_INIT;
	encoding = str_trim(encoding);
	if (mime_is(encoding, "base64"))
		base64(body, &b);
	else if (mime_is(encoding, "quoted-printable"))
		quoted(body, false, &b);
	else
		buf_str(&b, body);
	for (size_t i = 0; i < b.len; i++)
		if (b.data[i] != '\r' || (i + 1 < b.len && b.data[i + 1] != '\n'))
			buf_char(out, b.data[i]);
	buf_release(&b);
}

/* =?charset?B?text?= at the start of s: its parts; *n: how long it is. */
static bool encoded_word(struct str s, struct str *charset, char *how, struct str *text, size_t *n)
{
	struct str rest = {s.s, s.n}, q;
	if (!str_starts(s, STR("=?")) || s.n < 8)
		return false;
	/* RFC 2047 has them end within 75 bytes; many do not, but none goes on for ever. */
	rest = str_sub(s.s, 2, s.n < LONGEST ? s.n : LONGEST);
	if (!str_cut(&rest, '?', charset) || !str_cut(&rest, '?', &q) || q.n != 1 || !rest.s)
		return false;
	*how = (char)(q.s[0] | 0x20);
	for (size_t i = 0; i + 1 < rest.n; i++) {
		if (rest.s[i] == '?' && rest.s[i + 1] == '=') {
			*text = str_sub(rest.s, 0, i);
			*n = (size_t)(rest.s + i + 2 - s.s);
			return *how == 'b' || *how == 'q';
		}
		if (rest.s[i] == '\n')
			return false;
	}
	return false;
}

/* Bytes of one charset, gathered over neighbouring words: many a mailer cuts in the middle of a letter. */
struct gathered {
	char charset[DECLARED_NAME];
	struct buf bytes;
};

static void settle(struct gathered *g, struct buf *out)
{
	if (g->bytes.len)
		declared_words(buf_view(&g->bytes), g->charset, out);
	buf_clear(&g->bytes);
}

static void gather(struct gathered *g, struct str charset, char how, struct str text, struct buf *out)
{
	/* RFC 2231, 5: a language may follow. */
	const char *star = charset.n ? memchr(charset.s, '*', charset.n) : NULL;
	size_t n = star ? (size_t)(star - charset.s) : charset.n;
	n = n < DECLARED_NAME ? n : DECLARED_NAME - 1;
	if (strlen(g->charset) != n || strncasecmp(g->charset, charset.s, n) != 0)
		settle(g, out);
	memcpy(g->charset, charset.s, n);
	g->charset[n] = '\0';
	if (how == 'b')
		base64(text, &g->bytes);
	else
		quoted(text, true, &g->bytes);
}

void mime_words(struct str value, struct buf *out)
{
	struct gathered g = {"", BUF_INIT};
	struct buf plain = BUF_INIT;
	bool after_word = false;
	for (size_t i = 0; i < value.n;) {
		struct str charset, text;
		size_t n, blanks = i;
		char how;
		while (after_word && blanks < value.n && strchr(" \t\r\n", value.s[blanks]))
			blanks++;
		/* Blanks between two of them are none (RFC 2047, 6.2). */
		if (encoded_word(str_sub(value.s, blanks, value.n), &charset, &how, &text, &n)) {
			declared_words(buf_view(&plain), NULL, out);
			buf_clear(&plain);
			gather(&g, charset, how, text, out);
			i = blanks + n;
			after_word = true;
			continue;
		}
		settle(&g, out);
		after_word = false;
		buf_char(&plain, value.s[i++]);
	}
	settle(&g, out);
	if (plain.len)
		declared_words(buf_view(&plain), NULL, out);
	buf_release(&plain);
	buf_release(&g.bytes);
}

/* RFC 2231, 4: charset'language'text with %XX. */
static void percent(struct str s, struct buf *out)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] == '%' && i + 2 < s.n && hex(s.s[i + 1]) >= 0 && hex(s.s[i + 2]) >= 0) {
			buf_char(out, (char)(hex(s.s[i + 1]) << 4 | hex(s.s[i + 2])));
			i += 2;
		} else {
			buf_char(out, s.s[i]);
		}
	}
}

/* One parameter: its name, whether it is a piece or in percent, its value without quotation marks. */
static bool next_param(struct str *rest, struct str *name, struct buf *value)
{
	size_t i = 0;
	while (i < rest->n && strchr("; \t\r\n", rest->s[i]))
		i++;
	size_t from = i;
	while (i < rest->n && rest->s[i] != '=' && rest->s[i] != ';')
		i++;
	*name = str_trim(str_sub(rest->s, from, i));
	buf_clear(value);
	if (i < rest->n && rest->s[i] == '=') {
		for (i++; i < rest->n && (rest->s[i] == ' ' || rest->s[i] == '\t');)
			i++;
		if (i < rest->n && rest->s[i] == '"') {
			for (i++; i < rest->n && rest->s[i] != '"'; i++) {
				i += rest->s[i] == '\\' && i + 1 < rest->n;
				buf_char(value, rest->s[i]);
			}
			i += i < rest->n;
		} else {
			for (; i < rest->n && rest->s[i] != ';'; i++)
				buf_char(value, rest->s[i]);
		}
	}
	*rest = str_sub(rest->s, i, rest->n);
	return name->n > 0;
}

bool mime_param(struct str value, const char *name, struct buf *out)
{
	struct buf one = BUF_INIT, all = BUF_INIT;
	struct str rest = value, key;
	size_t n = strlen(name);
	char charset[DECLARED_NAME] = "";
	bool found = false, extended = false;
	const char *first = value.n ? memchr(value.s, ';', value.n) : NULL;
	rest = first ? str_sub(first, 0, (size_t)(value.s + value.n - first)) : (struct str){value.s, 0};
	while (next_param(&rest, &key, &one)) {
		if (key.n < n || strncasecmp(key.s, name, n) != 0 || (key.n > n && key.s[n] != '*'))
			continue;
		bool starred = key.n > n && key.s[key.n - 1] == '*';
		struct str v = str_trim(buf_view(&one)), field;
		if (starred && !found && str_cut(&v, '\'', &field) && v.s) {
			snprintf(charset, sizeof charset, "%.*s", (int)(field.n < 39 ? field.n : 39), field.s);
			(void)str_cut(&v, '\'', &field);
			extended = true;
		}
		found = true;
		if (starred)
			percent(v, &all);
		else
			buf_str(&all, v);
	}
	if (extended)
		declared_words(buf_view(&all), charset, out);
	else
		mime_words(buf_view(&all), out);
	buf_release(&one);
	buf_release(&all);
	return found;
}
