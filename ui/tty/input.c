/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/term.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

bool reader_fill(struct reader *r)
{
	if (r->at) {
		memmove(r->bytes, r->bytes + r->at, r->n - r->at);
		r->n -= r->at;
		r->at = 0;
	}
	if (r->n == sizeof r->bytes)
		return true;
	ssize_t got = read(r->fd, r->bytes + r->n, sizeof r->bytes - r->n);
	if (got < 0)
		return errno == EINTR || errno == EAGAIN;
	r->n += (size_t)got;
	return got > 0;
}

static struct key special(enum key_special s)
{
	return (struct key){.kind = KEY_SPECIAL, .special = s};
}

static struct key from_byte(unsigned char c)
{
	switch (c) {
	case '\r':
	case '\n':
		return special(KEY_ENTER_);
	case '\t':
		return special(KEY_TAB_);
	case 0x08:
	case 0x7F:
		return special(KEY_BACKSPACE_);
	case 0x1B:
		return special(KEY_ESCAPE_);
	default:
		break;
	}
	if (c < 0x20)
		return (struct key){
		    .kind = KEY_CHAR, .ctrl = true, .cp = c >= 1 && c <= 26 ? (uint32_t)(c - 1 + 'a') : c + 0x40U};
	return (struct key){.kind = KEY_CHAR, .cp = c};
}

/* What ends "ESC [" or "ESC O". */
static struct key from_final(unsigned char c)
{
	static const struct {
		char final;
		enum key_special key;
	} map[] = {{'A', KEY_UP_}, {'B', KEY_DOWN_}, {'C', KEY_RIGHT_}, {'D', KEY_LEFT_}, {'H', KEY_HOME_},
	    {'F', KEY_END_}, {'Z', KEY_BACKTAB_}, {'P', KEY_F1_}, {'Q', KEY_F2_}, {'R', KEY_F3_}, {'S', KEY_F4_},
	    {'M', KEY_ENTER_}};
	for (size_t i = 0; i < sizeof map / sizeof *map; i++)
		if (map[i].final == (char)c)
			return special(map[i].key);
	return (struct key){.kind = KEY_NONE};
}

/* The number before "~". */
static struct key from_number(int n)
{
	static const signed char map[25] = {-1, KEY_HOME_, KEY_INSERT_, KEY_DELETE_, KEY_END_, KEY_PAGEUP_,
	    KEY_PAGEDOWN_, KEY_HOME_, KEY_END_, -1, -1, KEY_F1_, KEY_F2_, KEY_F3_, KEY_F4_, KEY_F5_, -1, KEY_F6_,
	    KEY_F7_, KEY_F8_, KEY_F9_, KEY_F10_, -1, KEY_F11_, KEY_F12_};
	if (n < 0 || n >= (int)sizeof map || map[n] < 0)
		return (struct key){.kind = KEY_NONE};
	return special((enum key_special)map[n]);
}

/* "ESC [ parameters final", "ESC O final", "ESC [ [ A" (Linux console). The length is 0 while it is incomplete. */
static size_t take_sequence(struct reader *r, const unsigned char *s, size_t n, struct key *out)
{
	*out = (struct key){.kind = KEY_NONE};
	if (n < 3)
		return 0;
	if (s[1] == 'O') {
		*out = from_final(s[2]);
		return 3;
	}
	if (s[2] == '[') {
		if (n < 4)
			return 0;
		if (s[3] >= 'A' && s[3] <= 'E')
			*out = special((enum key_special)(KEY_F1_ + (s[3] - 'A')));
		return 4;
	}
	size_t i = 2;
	int number = 0;
	bool first = true;
	for (; i < n && s[i] >= 0x20 && s[i] < 0x40; i++) {
		first = first && s[i] >= '0' && s[i] <= '9';
		if (first && number < 1000)
			number = number * 10 + (s[i] - '0');
	}
	if (i == n)
		return 0;
	/* Broken off by a control: that is a key or a beginning of its own. */
	if (s[i] < 0x20)
		return i;
	if (!replies_take(&r->replies, s, i + 1))
		*out = s[i] == '~' ? from_number(number) : from_final(s[i]);
	return i + 1;
}

/* A control string, "ESC P ... ESC \\" and its like. What is longer than any answer is thrown away as it comes; one
 * that has no end is left with the next control or sequence, so that the keyboard is never lost to it. */
static size_t take_string(struct reader *r, const unsigned char *s, size_t n, bool final)
{
	for (size_t i = 2; i < n; i++) {
		bool closed = s[i] == 0x07 || (s[i] == '\\' && s[i - 1] == 0x1B);
		if (closed)
			(void)replies_take(&r->replies, s, i + 1);
		if (closed)
			return i + 1;
		bool escape = s[i] == 0x1B;
		if (escape ? (i + 1 < n ? s[i + 1] != '\\' : final) : s[i] < 0x20)
			return i;
	}
	return 0;
}

/* One character; 0 while it is incomplete. An ill-formed byte is U+FFFD. */
static size_t take_utf8(const unsigned char *s, size_t n, struct key *out)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t want = s[0] >= 0xF0 && s[0] <= 0xF4  ? 4
	              : s[0] >= 0xE0 && s[0] < 0xF0 ? 3
	              : s[0] >= 0xC2 && s[0] < 0xE0 ? 2
	                                            : 1;
	uint32_t cp = want == 1 ? 0xFFFDU : s[0] & (0x7FU >> want);
	*out = (struct key){.kind = KEY_CHAR, .cp = 0xFFFD};
	for (size_t i = 1; i < want; i++) {
		if (i == n)
			return 0;
		if ((s[i] & 0xC0) != 0x80)
			return i;
		cp = cp << 6 | (s[i] & 0x3FU);
	}
	if (want > 1 && cp >= least[want] && cp <= 0x10FFFF && !(cp >= 0xD800 && cp < 0xE000) &&
	    !(cp >= 0x80 && cp < 0xA0))
		out->cp = cp;
	return want;
}

static size_t take_escape(struct reader *r, const unsigned char *s, size_t n, bool final, struct key *out)
{
	if (n == 1) {
		*out = special(KEY_ESCAPE_);
		return final ? 1 : 0;
	}
	/* However late it comes: its letters would be commands. Nobody types so fast. */
	bool version = n > 3 && memcmp(s + 1, "P>|", 3) == 0;
	if (version || (r->asked && (s[1] == 'P' || s[1] == ']')))
		return take_string(r, s, n, final);
	if (s[1] == '[' || s[1] == 'O') {
		size_t used = take_sequence(r, s, n, out);
		/* No key begins with a private parameter: what is missing of an answer is waited for. */
		if (used || !final || (n > 2 && (s[2] == '?' || s[2] == '>')))
			return used;
	}
	if (s[1] == 0x1B) {
		*out = special(KEY_ESCAPE_);
		return 1;
	}
	size_t used = s[1] < 0x80 ? 1 : take_utf8(s + 1, n - 1, out);
	if (s[1] < 0x80)
		*out = from_byte(s[1]);
	if (!used)
		return final ? n : 0;
	out->alt = true;
	return used + 1;
}

struct key reader_take(struct reader *r, bool final)
{
	while (r->at < r->n) {
		struct key k = {.kind = KEY_NONE};
		const unsigned char *s = r->bytes + r->at;
		size_t n = r->n - r->at, used = 1;
		if (s[0] == 0x1B) {
			used = take_escape(r, s, n, final, &k);
		} else if (s[0] >= 0x80) {
			used = take_utf8(s, n, &k);
			if (!used && final)
				used = n;
		} else {
			k = from_byte(s[0]);
		}
		if (!used && n == sizeof r->bytes)
			used = n;
		if (!used)
			break;
		r->at += used;
		if (k.kind != KEY_NONE)
			return k;
	}
	return (struct key){.kind = KEY_NONE};
}
