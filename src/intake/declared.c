/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/declared.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/fault.h"
#include "text/utf8.h"

enum { PROLOG = 16 * 1024 /* [byte] in which a head says its encoding */, SAMPLE = 64 * 1024 };

static const char *find(struct str s, const char *what)
{
	size_t n = strlen(what);
	for (size_t i = 0; i + n <= s.n; i++)
		if ((s.s[i] | 0x20) == (what[0] | 0x20) && strncasecmp(s.s + i, what, n) == 0)
			return s.s + i;
	return NULL;
}

/* The value behind `key` =, in quotes or not. */
static bool value_of(struct str s, const char *key, char name[DECLARED_NAME])
{
	const char *at = find(s, key), *end = s.s + s.n;
	if (!at)
		return false;
	at += strlen(key);
	while (at < end && strchr(" \t\r\n=\"'", *at))
		at++;
	size_t n = 0;
	while (at + n < end && n + 1 < DECLARED_NAME && !strchr(" \t\r\n\"';>/?", at[n]))
		n++;
	memcpy(name, at, n);
	name[n] = '\0';
	return n > 1;
}

bool declared_find(struct str bytes, char name[DECLARED_NAME])
{
	struct str head = {bytes.s, bytes.n < PROLOG ? bytes.n : PROLOG}, rest = head;
	struct str start = str_trim(str_starts(head, STR("\xEF\xBB\xBF")) ? str_sub(head.s, 3, head.n) : head);
	name[0] = '\0';
	if (str_starts(start, STR("<?xml"))) {
		const char *end = memchr(start.s, '>', start.n);
		if (end && value_of(str_sub(start.s, 0, (size_t)(end - start.s)), "encoding", name))
			return true;
	}
	for (const char *meta; (meta = find(rest, "<meta")) != NULL;) {
		size_t left = (size_t)(head.s + head.n - meta);
		const char *end = memchr(meta, '>', left);
		if (!end)
			break;
		if (value_of(str_sub(meta, 0, (size_t)(end - meta)), "charset", name))
			return true;
		rest = str_sub(end, 0, (size_t)(head.s + head.n - end));
	}
	return false;
}

/* Names that everyone uses for what is a superset of them (WHATWG Encoding, 4.2). */
static const char *meant(const char *name)
{
	static const char *const names[][2] = {{"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},
	    {"us-ascii", "windows-1252"}, {"ascii", "windows-1252"}, {"iso-8859-9", "windows-1254"},
	    {"iso-8859-8-i", "windows-1255"}, {"iso-8859-6-i", "ISO-8859-6"}, {"iso-8859-6-e", "ISO-8859-6"},
	    {"cp1256", "windows-1256"}, {"x-cp1256", "windows-1256"}, {"arabic", "ISO-8859-6"}};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcasecmp(name, names[i][0]) == 0)
			return names[i][1];
	return name;
}

/* Of one byte a letter, with ASCII as it is. */
static bool narrow(const char *name)
{
	return strncasecmp(name, "windows-125", 11) == 0 || strncasecmp(name, "iso-8859", 8) == 0 ||
	       strncasecmp(name, "ibm-", 4) == 0;
}

/* More than an end that was cut off, which any letter of a narrow encoding looks like. */
static bool some_utf8(struct str s)
{
	size_t end = s.n < SAMPLE ? s.n : SAMPLE;
	for (size_t at = 0; at < end;) {
		size_t was = at;
		if (utf8_next(s.s, s.n, &at) != 0xFFFD && at - was > 1)
			return true;
	}
	return false;
}

/* Whether there is an encoding of that name. */
static bool stated(struct str s, const char *name, struct charset *said)
{
	struct fault unsaid = FAULT_INIT; /* what documents say is often no encoding */
	bool ok = charset_stated(s, name, said, &unsaid);
	fault_release(&unsaid);
	return ok;
}

struct charset declared_judge(struct str s, const char *name)
{
	struct charset guess = charset_guess(s), said;
	if (!name || !*name || guess.mark || strncmp(guess.name, "UTF-16", 6) == 0 ||
	    strncmp(guess.name, "UTF-32", 6) == 0)
		return guess;
	/* Seven-bit encodings with escapes look like valid UTF-8. */
	bool escapes = strncasecmp(name, "iso-2022", 8) == 0 && s.n && memchr(s.s, 0x1B, s.n);
	if (guess.valid && !escapes)
		return guess;
	if (!stated(s, meant(name), &said) || strncmp(said.name, "UTF", 3) == 0)
		return guess;
	bool arabic = strcmp(guess.name, "windows-1256") == 0 || strcmp(guess.name, "ISO-8859-6") == 0;
	if (narrow(said.name) && (arabic || (strcmp(guess.name, "UTF-8") == 0 && some_utf8(s))))
		return guess;
	return said;
}

static bool convert(struct str bytes, const struct charset *c, struct buf *out, struct fault *fault)
{
	if (!c->valid)
		return charset_convert(bytes, c, out, fault);
	buf_str(out, bytes);
	return true;
}

void declared_words(struct str bytes, const char *name, struct buf *out)
{
	struct fault unsaid = FAULT_INIT;
	struct charset c = declared_judge(bytes, name), plain = {"UTF-8", 0, false};
	if (!convert(bytes, &c, out, &unsaid))
		convert(bytes, &plain, out, &unsaid);
	fault_release(&unsaid);
}

bool declared_read(struct str bytes, const char *own, const char *name, struct buf *out, char known[DECLARED_NAME],
    struct fault *fault)
{
	struct charset c;
	if (!own || !stated(bytes, own, &c))
		c = declared_judge(bytes, name);
	snprintf(known, DECLARED_NAME, "%s", c.name);
	return convert(bytes, &c, out, fault);
}
