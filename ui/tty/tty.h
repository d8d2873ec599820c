/* SPDX-License-Identifier: GPL-3.0-or-later
 * tty -- the device: keys in, cells out
 *
 * Two implementations behind this header, chosen at link time: tty_curses.c (the real terminal) and tty_fake.c (tests:
 * keys from a script, cells kept as text). tty_open, then frames and keys in any order, then tty_close, which puts
 * the terminal back as it was. Also on SIGTERM, SIGHUP, SIGINT and when the program dies (base/die.h). */
#ifndef TTY_TTY_H
#define TTY_TTY_H

#include <stdbool.h>

#include "emit/emit.h"
#include "screen/grid.h"
#include "screen/key.h"

struct fault;
struct tty;

/* A colour by its red, green and blue, 24 bits; where a terminal has none such, the nearest of 256. */
#define STYLE_RGB(rgb) (0x1000000 | (rgb))

/* Colours and attributes of a role, as a theme says. -1: the terminal's own. */
struct style {
	int fg, bg; /* 0-255, STYLE_RGB, or -1 */
	bool bold, underline, reverse, dim;
};

struct tty_options {
	enum emit_mode mode; /* how rows are sent; EMIT_MODES: as the terminal that answers needs it */
	bool probe;          /* ask the terminal what it is */
	/* A mode chosen for this terminal before (struct verdict's `terminal`), or EMIT_MODES; NULL: none is kept. */
	enum emit_mode (*remembered)(void *with, const char *terminal);
	void *with;
	/* ROLE_COUNT styles each, for 256 colours, for 8 or 16, and for none; the terminal decides which are used. */
	const struct style *styles, *styles16, *styles_mono;
	bool color; /* false: NO_COLOR or mono */
};

/* Asks the terminal what it is; the answers are waited for, not long, before the first frame, so the caller can do its
 * work meanwhile. A terminal that cannot place the cursor (TERM=dumb, unknown) is a fault. Keys come from standard
 * input, or from the controlling terminal when standard input is none. */
struct tty *tty_open(const struct tty_options *options, struct fault *fault);
void tty_close(struct tty *tty);
void tty_size(struct tty *tty, int *rows, int *cols); /* [cell] */
/* Sends what differs from the last frame in one write. `repaint` sends all. */
void tty_frame(struct tty *tty, const struct grid *grid, bool repaint);
/* Waits for a key; with `wait` false returns KEY_NONE when none is queued. */
struct key tty_key(struct tty *tty, bool wait);
/* Whether somebody waits for an answer to a key: long work should end then. Takes nothing. */
bool tty_waits(struct tty *tty);
/* Hands the terminal back for a while (C-z), returns after SIGCONT; the next frame must repaint. */
void tty_suspend(struct tty *tty);
/* How rows are sent. Known after the first frame; a late answer may change it, and then everything is sent again. */
enum emit_mode tty_mode(const struct tty *tty);
void tty_set_mode(struct tty *tty, enum emit_mode mode);
/* What a choice of mode is remembered under: no blanks; borrowed. */
const char *tty_terminal(const struct tty *tty);

#endif
