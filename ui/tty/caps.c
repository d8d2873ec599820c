/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/caps.h"

#include <string.h>

#include <curses.h>
#include <term.h>

/* Without padding ("$<5>", terminfo(5)), which was for terminals slower than their line. In place: the strings are ours
 * until caps_release. */
static const char *plain(char *cap)
{
	if (!cap || cap == (char *)-1)
		return NULL;
	char *put = cap;
	for (const char *s = cap; *s;) {
		const char *end = s[0] == '$' && s[1] == '<' ? strchr(s, '>') : NULL;
		if (end)
			s = end + 1;
		else
			*put++ = *s++;
	}
	*put = '\0';
	return cap;
}

enum caps_result caps_read(struct caps *c, const char *term, int fd)
{
	int error = 0;
	if (setupterm(term, fd, &error) != OK)
		return error == 1 ? CAPS_UNABLE : CAPS_UNKNOWN;
	*c = (struct caps){.cup = plain(cursor_address),
	    .el = plain(clr_eol),
	    .clear = plain(clear_screen),
	    .csr = plain(change_scroll_region),
	    .ind = plain(scroll_forward),
	    .indn = plain(parm_index),
	    .ri = plain(scroll_reverse),
	    .rin = plain(parm_rindex),
	    .cuf = plain(parm_right_cursor),
	    .civis = plain(cursor_invisible),
	    .cnorm = plain(cursor_normal),
	    .smcup = plain(enter_ca_mode),
	    .rmcup = plain(exit_ca_mode),
	    .smkx = plain(keypad_xmit),
	    .rmkx = plain(keypad_local),
	    .sgr0 = plain(exit_attribute_mode),
	    .bold = plain(enter_bold_mode),
	    .dim = plain(enter_dim_mode),
	    .smul = plain(enter_underline_mode),
	    .rev = plain(enter_reverse_mode),
	    .setaf = plain(set_a_foreground),
	    .setab = plain(set_a_background)};
	c->wraps_hard = auto_right_margin && !eat_newline_glitch;
	/* Such a terminal takes numbers for red, green and blue. */
	c->direct = max_colors > 256;
	c->colors = max_colors > 256 ? 256 : max_colors > 0 ? max_colors : 0;
	c->default_rows = lines > 0 ? lines : 0;
	c->default_cols = columns > 0 ? columns : 0;
	return c->cup && c->clear ? CAPS_OK : CAPS_UNABLE;
}

void caps_release(void)
{
	if (cur_term)
		(void)del_curterm(cur_term);
}

const char *caps_fill(const char *cap, int a, int b)
{
	return tiparm(cap, a, b);
}
