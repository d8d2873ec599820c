/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/term.h"

#include <string.h>

/* The parameters of "ESC [ … m", so that several can share one sequence; false for any other string. */
static bool parameters(const char *s, struct str *out)
{
	size_t n = s ? strlen(s) : 0;
	/* ncurses' sgr0 of xterm also resets the character set, which is never changed here. */
	if (n > 3 && memcmp(s, "\033(B", 3) == 0) {
		s += 3;
		n -= 3;
	}
	if (n < 3 || s[0] != '\033' || s[1] != '[' || s[n - 1] != 'm' || memchr(s + 2, '\033', n - 3))
		return false;
	*out = (struct str){s + 2, n - 3};
	return true;
}

struct joined {
	struct buf one, many; /* as one sequence; as they come */
	bool fits;
};

static void join(struct joined *j, const char *s)
{
	struct str p;
	if (!s)
		return;
	buf_cat(&j->many, s);
	if (!parameters(s, &p)) {
		j->fits = false;
		return;
	}
	if (j->one.len)
		buf_char(&j->one, ';');
	buf_str(&j->one, p);
}

void sgr_compose(const struct caps *caps, const struct style *style, struct buf *out)
{
	struct joined j = {BUF_INIT, BUF_INIT, true};
	struct str reset;
	if (caps->sgr0 && parameters(caps->sgr0, &reset)) {
		buf_cat(&j.many, "\033[m");
		buf_char(&j.one, '0');
	} else {
		join(&j, caps->sgr0);
	}
	join(&j, style->bold ? caps->bold : NULL);
	join(&j, style->dim ? caps->dim : NULL);
	join(&j, style->underline ? caps->smul : NULL);
	join(&j, style->reverse ? caps->rev : NULL);
	if (caps->setaf && style->fg >= 0 && style->fg < caps->colors)
		join(&j, caps_fill(caps->setaf, style->fg, 0));
	if (caps->setab && style->bg >= 0 && style->bg < caps->colors)
		join(&j, caps_fill(caps->setab, style->bg, 0));
	if (j.fits && j.one.len == 1)
		buf_cat(out, "\033[m");
	else if (j.fits && j.one.len)
		buf_fmt(out, "\033[%sm", buf_cstr(&j.one));
	else
		buf_str(out, buf_view(&j.many));
	buf_release(&j.one);
	buf_release(&j.many);
}
