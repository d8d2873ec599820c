/* SPDX-License-Identifier: GPL-3.0-or-later
 * key -- what comes in: one key press, resize or pause
 *
 * A key's name is what keymaps, macros and recorded tests write: a character by itself ("j", or a letter of any
 * script), or <Enter>, <Space>, <Tab>, <S-Tab>, <Esc>, <Up>, <PageDown>, <Home>, <F1>, <C-x>, <Backspace>, <Delete>,
 * <Resize:80x24>. */
#ifndef SCREEN_KEY_H
#define SCREEN_KEY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum key_kind { KEY_NONE, KEY_CHAR, KEY_SPECIAL, KEY_RESIZE, KEY_END /* input is gone */ };

enum key_special {
	KEY_ENTER_,
	KEY_TAB_,
	KEY_BACKTAB_,
	KEY_ESCAPE_,
	KEY_BACKSPACE_,
	KEY_DELETE_,
	KEY_INSERT_,
	KEY_UP_,
	KEY_DOWN_,
	KEY_LEFT_,
	KEY_RIGHT_,
	KEY_HOME_,
	KEY_END_,
	KEY_PAGEUP_,
	KEY_PAGEDOWN_,
	KEY_F1_,
	KEY_F2_,
	KEY_F3_,
	KEY_F4_,
	KEY_F5_,
	KEY_F6_,
	KEY_F7_,
	KEY_F8_,
	KEY_F9_,
	KEY_F10_,
	KEY_F11_,
	KEY_F12_
};

struct key {
	enum key_kind kind;
	uint32_t cp; /* KEY_CHAR: the character; with `ctrl`: the letter in lower case */
	bool ctrl, alt;
	enum key_special special;
	int rows, cols; /* KEY_RESIZE */
};

/* Reads one key's name off *rest; false at its end or on an unknown <name> (which is consumed). */
bool key_parse(struct str *rest, struct key *out);
/* Its name, NUL-terminated, at most 24 bytes. */
void key_name(const struct key *k, char out[24]);
bool key_eq(const struct key *a, const struct key *b);

#endif
