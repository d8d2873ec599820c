/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "screen/key.h"

#include <stdio.h>

#include "base/buf.h"
#include "text/utf8.h"

struct name {
	const char *name;
	enum key_special special;
};

static const struct name names[] = {
    {"Enter", KEY_ENTER_},
    {"Tab", KEY_TAB_},
    {"S-Tab", KEY_BACKTAB_},
    {"Esc", KEY_ESCAPE_},
    {"Backspace", KEY_BACKSPACE_},
    {"Delete", KEY_DELETE_},
    {"Insert", KEY_INSERT_},
    {"Up", KEY_UP_},
    {"Down", KEY_DOWN_},
    {"Left", KEY_LEFT_},
    {"Right", KEY_RIGHT_},
    {"Home", KEY_HOME_},
    {"End", KEY_END_},
    {"PageUp", KEY_PAGEUP_},
    {"PageDown", KEY_PAGEDOWN_},
    {"F1", KEY_F1_},
    {"F2", KEY_F2_},
    {"F3", KEY_F3_},
    {"F4", KEY_F4_},
    {"F5", KEY_F5_},
    {"F6", KEY_F6_},
    {"F7", KEY_F7_},
    {"F8", KEY_F8_},
    {"F9", KEY_F9_},
    {"F10", KEY_F10_},
    {"F11", KEY_F11_},
    {"F12", KEY_F12_},
};

static uint32_t lower(uint32_t c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

/* One whole character and nothing else. */
static bool single(struct str s, uint32_t *cp)
{
	size_t at = 0;
	if (s.n == 0)
		return false;
	*cp = utf8_next(s.s, s.n, &at);
	return at == s.n;
}

static bool parse_resize(struct str size, struct key *out)
{
	struct str cols;
	out->kind = KEY_RESIZE;
	return str_cut(&size, 'x', &cols) && str_int(cols, &out->cols) && str_int(size, &out->rows) && out->cols > 0 &&
	       out->rows > 0;
}

static bool parse_plain_name(struct str s, struct key *out)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (str_is(s, names[i].name)) {
			out->kind = KEY_SPECIAL;
			out->special = names[i].special;
			return true;
		}
	}
	out->kind = KEY_CHAR;
	if (str_is(s, "Space"))
		out->cp = ' ';
	else if (str_is(s, "lt"))
		out->cp = '<';
	else if ((out->ctrl || out->alt) && single(s, &out->cp))
		out->cp = out->ctrl ? lower(out->cp) : out->cp;
	else
		return false;
	return true;
}

/* What stands between < and >. */
static bool parse_name(struct str s, struct key *out)
{
	if (str_starts(s, STR("Resize:")))
		return parse_resize(str_sub(s.s, 7, s.n), out);
	for (;;) {
		if (str_starts(s, STR("C-")) && !out->ctrl)
			out->ctrl = true;
		else if (str_starts(s, STR("M-")) && !out->alt)
			out->alt = true;
		else
			return parse_plain_name(s, out);
		s = str_sub(s.s, 2, s.n);
	}
}

bool key_parse(struct str *rest, struct key *out)
{
	*out = (struct key){.kind = KEY_NONE};
	if (rest->n == 0)
		return false;
	const char *close = rest->s[0] == '<' && rest->n > 1 ? memchr(rest->s + 1, '>', rest->n - 1) : NULL;
	/* "<" alone is a key; so is the first of "<>" and of "<" before a blank. */
	if (close && close > rest->s + 1 && !memchr(rest->s, ' ', (size_t)(close - rest->s))) {
		/* <C->> names the key that is > itself. */
		if (close[-1] == '-' && close + 1 < rest->s + rest->n && close[1] == '>')
			close++;
		size_t n = (size_t)(close - rest->s);
		struct str name = str_sub(rest->s, 1, n);
		*rest = str_sub(rest->s, n + 1, rest->n);
		if (parse_name(name, out))
			return true;
		*out = (struct key){.kind = KEY_NONE};
		return false;
	}
	size_t at = 0;
	out->kind = KEY_CHAR;
	out->cp = utf8_next(rest->s, rest->n, &at);
	*rest = str_sub(rest->s, at, rest->n);
	return true;
}

static const char *special_name(enum key_special special)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (names[i].special == special)
			return names[i].name;
	return "";
}

void key_name(const struct key *k, char out[24])
{
	const char *ctrl = k->ctrl ? "C-" : "", *alt = k->alt ? "M-" : "";
	struct buf cp = BUF_INIT;
	switch (k->kind) {
	case KEY_CHAR:
		buf_cp(&cp, k->cp);
		if (k->cp == ' ')
			snprintf(out, 24, "<%s%sSpace>", ctrl, alt);
		else if (k->cp == '<')
			snprintf(out, 24, "<%s%slt>", ctrl, alt);
		else
			snprintf(out, 24, k->ctrl || k->alt ? "<%s%s%s>" : "%s%s%s", ctrl, alt, buf_cstr(&cp));
		break;
	case KEY_SPECIAL:
		snprintf(out, 24, "<%s%s%s>", ctrl, alt, special_name(k->special));
		break;
	case KEY_RESIZE:
		snprintf(out, 24, "<Resize:%dx%d>", k->cols % 100000, k->rows % 100000);
		break;
	case KEY_NONE:
	case KEY_END:
		out[0] = '\0';
		break;
	}
	buf_release(&cp);
}

bool key_eq(const struct key *a, const struct key *b)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case KEY_CHAR:
		return a->cp == b->cp && a->ctrl == b->ctrl && a->alt == b->alt;
	case KEY_SPECIAL:
		return a->special == b->special && a->ctrl == b->ctrl && a->alt == b->alt;
	case KEY_RESIZE:
		return a->rows == b->rows && a->cols == b->cols;
	case KEY_NONE:
	case KEY_END:
		break;
	}
	return true;
}
