/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/caps.h"

#include <curses.h>
#include <term.h>

enum caps_result caps_read(struct caps *c, const char *term, int fd)
{
	int error = 0;
	if (setupterm(term, fd, &error) != OK)
		return error == 1 ? CAPS_UNABLE : CAPS_UNKNOWN;
	*c = (struct caps){.cup = cursor_address,
	    .el = clr_eol,
	    .clear = clear_screen,
	    .csr = change_scroll_region,
	    .ind = scroll_forward,
	    .indn = parm_index,
	    .ri = scroll_reverse,
	    .rin = parm_rindex,
	    .cuf = parm_right_cursor,
	    .civis = cursor_invisible,
	    .cnorm = cursor_normal,
	    .smcup = enter_ca_mode,
	    .rmcup = exit_ca_mode,
	    .smkx = keypad_xmit,
	    .rmkx = keypad_local,
	    .sgr0 = exit_attribute_mode,
	    .bold = enter_bold_mode,
	    .dim = enter_dim_mode,
	    .smul = enter_underline_mode,
	    .rev = enter_reverse_mode,
	    .setaf = set_a_foreground,
	    .setab = set_a_background};
	c->wraps_hard = auto_right_margin && !eat_newline_glitch;
	c->colors = max_colors > 0 ? max_colors : 0;
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
