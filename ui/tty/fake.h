/* SPDX-License-Identifier: GPL-3.0-or-later
 * fake -- the device of tests: keys come from a script, frames are kept as text
 *
 * fake_setup before tty_open. Keys are named as in screen/key.h, blanks and line ends between them do not count;
 * <Resize:RxC> changes the size. When they are used up, input has ended (KEY_END). */
#ifndef TTY_FAKE_H
#define TTY_FAKE_H

#include <stddef.h>

#include "base/str.h"

void fake_setup(int rows, int cols, const char *keys);
void fake_release(void);
/* The last frame, as grid_dump writes it, or with a line of roles below each row; valid until the next frame. */
struct str fake_screen(void);
struct str fake_roles(void);
size_t fake_frames(void); /* how many were shown */
/* Where the cursor stood in the last frame; -1: hidden. */
void fake_cursor(int *row, int *col);

#endif
