/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pty/pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <cmocka.h>

void pty_set_size(struct pty *t, int rows, int cols)
{
	struct winsize w = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};
	t->rows = rows;
	t->cols = cols;
	assert_int_equal(ioctl(t->fd, TIOCSWINSZ, &w), 0);
	vterm_set_size(t->vt, rows, cols);
}

static void become(struct pty *t, const char *term, const char *const *env, const char *file)
{
	static const char *const unwanted[] = {"TMUX", "STY", "VTE_VERSION", "TERM_PROGRAM", "KONSOLE_VERSION",
	    "KITTY_WINDOW_ID", "SAFIR_BIDI", "NO_COLOR"};
	setsid();
	ioctl(t->slave, TIOCSCTTY, 0);
	for (int i = 0; i < 3; i++)
		dup2(t->slave, i);
	close(t->fd);
	for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++)
		unsetenv(unwanted[i]);
	setenv("TERM", term, 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
	for (; env && env[0]; env += 2)
		setenv(env[0], env[1], 1);
	execl(TOP_BUILDDIR "/safir", "safir", file, (char *)NULL);
	_exit(127);
}

void pty_start_in(struct pty *t, int rows, int cols, const char *term, const char *const *env, const char *file)
{
	memset(t, 0, sizeof *t);
	t->fd = posix_openpt(O_RDWR | O_NOCTTY);
	assert_true(t->fd >= 0 && grantpt(t->fd) == 0 && unlockpt(t->fd) == 0);
	t->slave = open(ptsname(t->fd), O_RDWR | O_NOCTTY);
	assert_true(t->slave >= 0);
	assert_int_equal(tcgetattr(t->slave, &t->before), 0);
	t->vt = vterm_new(rows, cols);
	vterm_set_utf8(t->vt, 1);
	t->screen = vterm_obtain_screen(t->vt);
	vterm_screen_enable_altscreen(t->screen, 1);
	vterm_screen_reset(t->screen, 1);
	pty_set_size(t, rows, cols);
	t->pid = fork();
	assert_true(t->pid >= 0);
	if (t->pid == 0)
		become(t, term, env, file);
}

void pty_start(struct pty *t, int rows, int cols, const char *term, const char *file)
{
	pty_start_in(t, rows, cols, term, NULL, file);
}

void pty_finish(struct pty *t)
{
	vterm_free(t->vt);
	close(t->fd);
	close(t->slave);
	buf_release(&t->bytes);
}

/* libvterm spoils a character that comes in two pieces: the screen gets whole ones. */
static void feed(struct pty *t)
{
	size_t end = t->bytes.len, at = end;
	while (at > t->fed && end - at < 4 && ((unsigned char)t->bytes.data[at - 1] & 0xC0) == 0x80)
		at--;
	if (at > t->fed) {
		unsigned char lead = (unsigned char)t->bytes.data[at - 1];
		size_t want = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
		if (want > end - at + 1)
			end = at - 1;
	}
	vterm_input_write(t->vt, t->bytes.data + t->fed, end - t->fed);
	t->fed = end;
}

bool pty_take(struct pty *t, int ms)
{
	char piece[4096];
	struct pollfd p = {t->fd, POLLIN, 0};
	if (poll(&p, 1, ms) <= 0)
		return false;
	ssize_t n = read(t->fd, piece, sizeof piece);
	if (n <= 0) {
		t->end = true;
		return false;
	}
	buf_add(&t->bytes, piece, (size_t)n);
	feed(t);
	return true;
}

uint32_t pty_cell(const struct pty *t, int row, int col)
{
	VTermScreenCell c;
	VTermPos at = {row, col};
	return vterm_screen_get_cell(t->screen, at, &c) && c.chars[0] != (uint32_t)-1 ? c.chars[0] : 0;
}

/* ASCII words somewhere on the screen. */
bool pty_shows(const struct pty *t, const char *words)
{
	int n = (int)strlen(words);
	for (int row = 0; row < t->rows; row++) {
		for (int col = 0; col + n <= t->cols; col++) {
			int i = 0;
			while (i < n && pty_cell(t, row, col + i) == (uint32_t)(unsigned char)words[i])
				i++;
			if (i == n)
				return true;
		}
	}
	return false;
}

/* Cells with a joined Arabic letter. */
int pty_shaped(const struct pty *t)
{
	int n = 0;
	for (int row = 0; row < t->rows; row++)
		for (int col = 0; col < t->cols; col++)
			n += pty_cell(t, row, col) >= 0xFE70 && pty_cell(t, row, col) <= 0xFEFC;
	return n;
}

/* A row in ASCII. */
static const char *pty_row(const struct pty *t, int row)
{
	static char out[300];
	int n = 0;
	for (; n < t->cols && n < 299; n++)
		out[n] = pty_cell(t, row, n) < 0x7F && pty_cell(t, row, n) >= ' ' ? (char)pty_cell(t, row, n) : ' ';
	out[n] = '\0';
	return out;
}

void pty_wait(struct pty *t, const char *words)
{
	while (!pty_shows(t, words))
		if (!pty_take(t, PTY_PATIENCE_MS))
			fail_msg("the screen never shows \"%s\"; its last row: %s", words, pty_row(t, t->rows - 1));
}

void pty_type(struct pty *t, const char *keys)
{
	assert_int_equal(write(t->fd, keys, strlen(keys)), (ssize_t)strlen(keys));
}

size_t pty_place(const struct pty *t, const char *bytes, size_t from)
{
	size_t n = strlen(bytes);
	for (size_t i = from; i + n <= t->bytes.len; i++)
		if (memcmp(t->bytes.data + i, bytes, n) == 0)
			return i;
	return SIZE_MAX;
}

int pty_wait_end(struct pty *t)
{
	int status = 0, left = PTY_PATIENCE_MS;
	while (waitpid(t->pid, &status, WNOHANG) == 0) {
		assert_true(left-- > 0);
		(void)pty_take(t, 1);
	}
	while (pty_take(t, 0))
		;
	return status;
}

size_t pty_wait_bytes(struct pty *t, const char *bytes, size_t from)
{
	size_t at;
	while ((at = pty_place(t, bytes, from)) == SIZE_MAX)
		assert_true(pty_take(t, PTY_PATIENCE_MS));
	return at;
}

void pty_check_restored(const struct pty *t)
{
	struct termios now;
	size_t plain = pty_place(t, "\033[8l", 0), in = pty_place(t, "\033[?1049h", 0);
	size_t out = pty_place(t, "\033[?1049l", 0), again = pty_place(t, "\033[8h", out);
	assert_true(plain < in && in < out && out < again && again != SIZE_MAX);
	assert_int_equal(tcgetattr(t->slave, &now), 0);
	assert_int_equal(now.c_lflag & (ECHO | ICANON | ISIG), t->before.c_lflag & (ECHO | ICANON | ISIG));
	assert_int_equal(now.c_oflag & OPOST, t->before.c_oflag & OPOST);
}
