/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/term.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* The parameters of "ESC [ ... m", so that several can share one sequence; false for any other string. */
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

static int distance(int rgb, int r, int g, int b)
{
	int dr = (rgb >> 16 & 0xFF) - r, dg = (rgb >> 8 & 0xFF) - g, db = (rgb & 0xFF) - b;
	return dr * dr + dg * dg + db * db;
}

/* xterm's palette: from 16 a cube of 6x6x6, from 232 greys. The first 16 are the user's own. */
static int nearest(int rgb)
{
	static const int steps[6] = {0, 95, 135, 175, 215, 255};
	int best = 16, least = INT_MAX;
	for (int i = 16; i < 256; i++) {
		int k = i - 16, grey = 8 + 10 * (i - 232);
		int d = i < 232 ? distance(rgb, steps[k / 36], steps[k / 6 % 6], steps[k % 6])
		                : distance(rgb, grey, grey, grey);
		if (d < least) {
			least = d;
			best = i;
		}
	}
	return best;
}

enum { COLOR_MOST = 64 /* [byte] of the sequence that sets a colour; xterm's has 11, with red, green and blue 19 */ };

/* The whole sequence that sets a colour, in `own`; NULL: there is none. */
static const char *color_cap(const struct caps *caps, int color, bool ground, char own[COLOR_MOST])
{
	const char *cap = ground ? caps->setab : caps->setaf;
	int base = ground ? 40 : 30;
	if (!caps->colors || color < 0)
		return NULL;
	if (color >= STYLE_RGB(0) && caps->direct) {
		snprintf(own, COLOR_MOST, "\033[%d;2;%d;%d;%dm", base + 8, color >> 16 & 0xFF, color >> 8 & 0xFF,
		    color & 0xFF);
		return own;
	}
	if (color >= STYLE_RGB(0))
		color = nearest(color);
	if (color >= caps->colors)
		return NULL;
	if (!caps->direct) {
		size_t n = cap ? strlen(cap = caps_fill(cap, color, 0)) : COLOR_MOST;
		return n < COLOR_MOST ? memcpy(own, cap, n + 1) : NULL;
	}
	if (color < 16)
		snprintf(own, COLOR_MOST, "\033[%dm", color < 8 ? base + color : base + 60 + color - 8);
	else
		snprintf(own, COLOR_MOST, "\033[%d;5;%dm", base + 8, color);
	return own;
}

static void compose_whole(
    const struct caps *caps, const struct style *style, const char *fg, const char *bg, struct buf *out)
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
	join(&j, fg);
	join(&j, bg);
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

/* Whether colours are parameters that can be set by themselves. */
static bool colors_share(const struct caps *caps, bool ground)
{
	struct str p;
	char own[COLOR_MOST];
	return parameters(color_cap(caps, 1, ground, own), &p);
}

/* ECMA-48: 39 and 49 are the terminal's own colours. */
static void compose_color(const char *cap, bool ground, struct buf *out)
{
	struct str p;
	if (parameters(cap, &p))
		buf_str(out, p);
	else
		buf_cat(out, ground ? "49" : "39");
}

void sgr_compose(const struct caps *caps, const struct style *styles, size_t n, struct look *looks)
{
	bool fg_alone = colors_share(caps, false), bg_alone = colors_share(caps, true);
	for (size_t i = 0; i < n; i++) {
		struct look *l = &looks[i];
		char own_fg[COLOR_MOST], own_bg[COLOR_MOST];
		const char *fg = color_cap(caps, styles[i].fg, false, own_fg);
		const char *bg = color_cap(caps, styles[i].bg, true, own_bg);
		*l = (struct look){.attributes = attributes_of(&styles[i])};
		compose_whole(caps, &styles[i], fg, bg, &l->whole);
		if (fg_alone)
			compose_color(fg, false, &l->fg);
		if (bg_alone)
			compose_color(bg, true, &l->bg);
	}
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
