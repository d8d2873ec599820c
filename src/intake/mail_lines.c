/* SPDX-License-Identifier: GPL-3.0-or-later
 * The lines of plain text in mail, and where they only seem to end. */
#include "base/buf.h"
#include "intake/mail.h"
#include "text/utf8.h"

enum { WIDEST = 100, NARROWEST = 40 /* [cp] margins that mailers break at lie between */ };

static size_t length(struct str s)
{
	return utf8_count(s.s, s.n);
}

static struct str right_trimmed(struct str s)
{
	while (s.n && (s.s[s.n - 1] == ' ' || s.s[s.n - 1] == '\t'))
		s.n--;
	return s;
}

/* The longest line; 0 when there are some that no mailer broke. */
static size_t margin(struct str text)
{
	size_t most = 0;
	struct str line;
	while (str_cut(&text, '\n', &line)) {
		size_t n = length(right_trimmed(line));
		if (n > WIDEST)
			return 0;
		most = n > most ? n : most;
	}
	return most < NARROWEST ? 0 : most;
}

/* What begins a line on purpose. */
static bool stands_alone(struct str s)
{
	return !s.n || s.s[0] == '>' || s.s[0] == '-' || s.s[0] == '*' || s.s[0] == ' ' || s.s[0] == '\t' ||
	       (s.s[0] >= '0' && s.s[0] <= '9' && s.n > 1 && (s.s[1] == '.' || s.s[1] == ')'));
}

/* The first word of the next line would not have found room behind this one. */
static bool was_broken(struct str line, struct str next, size_t margin)
{
	size_t word = 0;
	if (!margin || !line.n || stands_alone(next) || line.s[0] == '>')
		return false;
	while (word < next.n && next.s[word] != ' ')
		word++;
	return length(line) + 1 + length(str_sub(next.s, 0, word)) > margin;
}

void mail_lines(struct str text, bool flowed, bool delete_blank, struct buf *out)
{
	struct str line, next = {NULL, 0}, rest = text;
	size_t most = flowed ? 0 : margin(text);
	bool joined = false, more = str_cut(&rest, '\n', &line);
	while (more) {
		more = str_cut(&rest, '\n', &next);
		/* RFC 3676, 4.4: a blank at the start only guards what follows. */
		if (flowed && line.n && line.s[0] == ' ')
			line = str_sub(line.s, 1, line.n);
		struct str shown = right_trimmed(line);
		bool flows = flowed && line.n && line.s[line.n - 1] == ' ' && !str_is(line, "-- ");
		bool broken = more && was_broken(shown, next, most);
		buf_str(out, shown);
		joined = flows || broken;
		if (joined && !(flows && delete_blank))
			buf_char(out, ' ');
		else if (!joined && more)
			buf_char(out, '\n');
		line = next;
	}
}
