/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/tty.h"

#include <string.h>

#include "base/buf.h"
#include "tty/fake.h"

struct tty {
	int rows, cols, cursor_row, cursor_col;
	struct str keys;
	struct buf screen, roles;
	size_t frames;
	enum emit_mode mode;
};

static struct tty fake;

void fake_setup(int rows, int cols, const char *keys)
{
	fake_release();
	fake.rows = rows;
	fake.cols = cols;
	fake.keys = str_of(keys);
}

void fake_release(void)
{
	buf_release(&fake.screen);
	buf_release(&fake.roles);
	memset(&fake, 0, sizeof fake);
}

struct str fake_screen(void)
{
	return buf_view(&fake.screen);
}

struct str fake_roles(void)
{
	return buf_view(&fake.roles);
}

size_t fake_frames(void)
{
	return fake.frames;
}

void fake_cursor(int *row, int *col)
{
	*row = fake.cursor_row;
	*col = fake.cursor_col;
}

struct tty *tty_open(const struct tty_options *options, struct fault *fault)
{
	(void)options;
	(void)fault;
	return &fake;
}

void tty_close(struct tty *tty)
{
	(void)tty;
}

void tty_size(struct tty *tty, int *rows, int *cols)
{
	*rows = tty->rows;
	*cols = tty->cols;
}

void tty_frame(struct tty *tty, const struct grid *grid, bool repaint)
{
	(void)repaint;
	buf_clear(&tty->screen);
	buf_clear(&tty->roles);
	grid_dump(grid, &tty->screen);
	grid_dump_roles(grid, &tty->roles);
	tty->cursor_row = grid->cursor_row;
	tty->cursor_col = grid->cursor_col;
	tty->frames++;
}

struct key tty_key(struct tty *tty, bool wait)
{
	struct key k;
	while (tty->keys.n && (tty->keys.s[0] == ' ' || tty->keys.s[0] == '\n' || tty->keys.s[0] == '\t')) {
		tty->keys.s++;
		tty->keys.n--;
	}
	if (tty->keys.n == 0)
		return (struct key){.kind = wait ? KEY_END : KEY_NONE};
	if (!key_parse(&tty->keys, &k))
		return (struct key){.kind = KEY_NONE};
	if (k.kind == KEY_RESIZE) {
		tty->rows = k.rows;
		tty->cols = k.cols;
	}
	return k;
}

/* Keys of a script are never in a hurry. */
bool tty_waits(struct tty *tty)
{
	(void)tty;
	return false;
}

void tty_suspend(struct tty *tty)
{
	(void)tty;
}

enum emit_mode tty_mode(const struct tty *tty)
{
	return tty->mode;
}

void tty_set_mode(struct tty *tty, enum emit_mode mode)
{
	tty->mode = mode;
}

const char *tty_terminal(const struct tty *tty)
{
	(void)tty;
	return "fake";
}
