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

static void compose_whole(const struct caps *caps, const struct style *style, struct buf *out)
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

static unsigned attributes_of(const struct style *s)
{
	return (unsigned)s->bold | (unsigned)s->dim << 1 | (unsigned)s->underline << 2 | (unsigned)s->reverse << 3;
}

/* ECMA-48: 39 and 49 are the terminal's own colours. */
static void compose_color(const struct caps *caps, const char *cap, int color, const char *own, struct buf *out)
{
	struct str p;
	if (!cap || !caps->colors || !parameters(caps_fill(cap, 1, 0), &p))
		return;
	if (color >= 0 && color < caps->colors && parameters(caps_fill(cap, color, 0), &p))
		buf_str(out, p);
	else
		buf_cat(out, own);
}

void sgr_compose(const struct caps *caps, const struct style *style, struct look *out)
{
	*out = (struct look){.attributes = attributes_of(style)};
	compose_whole(caps, style, &out->whole);
	compose_color(caps, caps->setaf, style->fg, "39", &out->fg);
	compose_color(caps, caps->setab, style->bg, "49", &out->bg);
}

void sgr_change(const struct look *from, const struct look *to, struct buf *out)
{
	bool fg = !str_eq(buf_view(&from->fg), buf_view(&to->fg)), bg = !str_eq(buf_view(&from->bg), buf_view(&to->bg));
	size_t n = sizeof "\033[m" - 1 + (fg ? to->fg.len : 0) + (bg ? to->bg.len : 0) + (fg && bg);
	if (from->attributes != to->attributes || !to->fg.len || !to->bg.len || n >= to->whole.len) {
		buf_str(out, buf_view(&to->whole));
		return;
	}
	buf_cat(out, "\033[");
	if (fg)
		buf_str(out, buf_view(&to->fg));
	if (fg && bg)
		buf_char(out, ';');
	if (bg)
		buf_str(out, buf_view(&to->bg));
	buf_char(out, 'm');
}

void look_release(struct look *l)
{
	buf_release(&l->whole);
	buf_release(&l->fg);
	buf_release(&l->bg);
}
