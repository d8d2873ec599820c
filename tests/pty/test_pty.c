/* SPDX-License-Identifier: GPL-3.0-or-later
 * The real program in a pseudo terminal, seen through libvterm. What is waited for is a state of the screen, never a
 * time. */
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
#include <vterm.h>

#include "base/buf.h"

enum { PATIENCE_MS = 10000 };

struct term {
	int fd, slave;
	pid_t pid;
	VTerm *vt;
	VTermScreen *screen;
	struct buf bytes; /* all that the program sent */
	size_t fed;       /* [byte] of it that the screen has seen */
	struct termios before;
	int rows, cols;
	bool end;
};

static void set_size(struct term *t, int rows, int cols)
{
	struct winsize w = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};
	t->rows = rows;
	t->cols = cols;
	assert_int_equal(ioctl(t->fd, TIOCSWINSZ, &w), 0);
	vterm_set_size(t->vt, rows, cols);
}

static void start(struct term *t, int rows, int cols, const char *term, const char *file)
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
	set_size(t, rows, cols);
	t->pid = fork();
	assert_true(t->pid >= 0);
	if (t->pid == 0) {
		setsid();
		ioctl(t->slave, TIOCSCTTY, 0);
		for (int i = 0; i < 3; i++)
			dup2(t->slave, i);
		close(t->fd);
		setenv("TERM", term, 1);
		setenv("LC_ALL", "C.UTF-8", 1);
		setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
		execl(TOP_BUILDDIR "/safir", "safir", file, (char *)NULL);
		_exit(127);
	}
}

static void finish(struct term *t)
{
	vterm_free(t->vt);
	close(t->fd);
	close(t->slave);
	buf_release(&t->bytes);
}

/* libvterm spoils a character that comes in two pieces: the screen gets whole ones. */
static void feed(struct term *t)
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

/* Takes what comes; false when nothing came in time or the program is gone. */
static bool take(struct term *t, int ms)
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

static uint32_t cell(const struct term *t, int row, int col)
{
	VTermScreenCell c;
	VTermPos at = {row, col};
	return vterm_screen_get_cell(t->screen, at, &c) && c.chars[0] != (uint32_t)-1 ? c.chars[0] : 0;
}

/* ASCII words somewhere on the screen. */
static bool shows(const struct term *t, const char *words)
{
	int n = (int)strlen(words);
	for (int row = 0; row < t->rows; row++) {
		for (int col = 0; col + n <= t->cols; col++) {
			int i = 0;
			while (i < n && cell(t, row, col + i) == (uint32_t)(unsigned char)words[i])
				i++;
			if (i == n)
				return true;
		}
	}
	return false;
}

/* Cells with a joined Arabic letter. */
static int shaped(const struct term *t)
{
	int n = 0;
	for (int row = 0; row < t->rows; row++)
		for (int col = 0; col < t->cols; col++)
			n += cell(t, row, col) >= 0xFE70 && cell(t, row, col) <= 0xFEFC;
	return n;
}

static void wait_for(struct term *t, const char *words)
{
	while (!shows(t, words))
		assert_true(take(t, PATIENCE_MS));
}

static void type(struct term *t, const char *keys)
{
	assert_int_equal(write(t->fd, keys, strlen(keys)), (ssize_t)strlen(keys));
}

static size_t place(const struct term *t, const char *bytes, size_t from)
{
	size_t n = strlen(bytes);
	for (size_t i = from; i + n <= t->bytes.len; i++)
		if (memcmp(t->bytes.data + i, bytes, n) == 0)
			return i;
	return SIZE_MAX;
}

/* Reads until the program is gone; its status. Our own hold on the slave side keeps the terminal, so the end is the
 * process's. */
static int wait_end(struct term *t)
{
	int status = 0, left = PATIENCE_MS;
	while (waitpid(t->pid, &status, WNOHANG) == 0) {
		assert_true(left-- > 0);
		(void)take(t, 1);
	}
	while (take(t, 0))
		;
	return status;
}

static void check_restored(const struct term *t)
{
	struct termios now;
	size_t plain = place(t, "\033[8l", 0), in = place(t, "\033[?1049h", 0);
	size_t out = place(t, "\033[?1049l", 0), again = place(t, "\033[8h", 0);
	assert_true(plain < in && in < out && out < again && again != SIZE_MAX);
	assert_int_equal(tcgetattr(t->slave, &now), 0);
	assert_int_equal(now.c_lflag & (ECHO | ICANON | ISIG), t->before.c_lflag & (ECHO | ICANON | ISIG));
	assert_int_equal(now.c_oflag & OPOST, t->before.c_oflag & OPOST);
}

static const char sample[] = TOP_SRCDIR "/resources/samples/2023-06-21-astana.txt";

static void a_report_is_shown_and_q_ends(void **state)
{
	(void)state;
	static const int sizes[][2] = {{24, 80}, {40, 120}, {50, 160}};
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct term t;
		start(&t, sizes[i][0], sizes[i][1], "xterm-256color", sample);
		wait_for(&t, "keys ?");
		assert_true(shows(&t, "Delegations"));
		assert_true(shows(&t, "Quotes"));
		assert_true(shaped(&t) > 200);
		type(&t, "q");
		int status = wait_end(&t);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 0);
		check_restored(&t);
		finish(&t);
	}
}

static void keys_of_the_terminal_are_understood(void **state)
{
	(void)state;
	struct term t;
	start(&t, 40, 120, "xterm-256color", sample);
	wait_for(&t, "keys ?");
	type(&t, "3\033OB");
	wait_for(&t, "follow f");
	type(&t, "?");
	wait_for(&t, "Keys and commands");
	/* A lone escape, known as one because nothing follows. */
	type(&t, "\033");
	while (shows(&t, "Keys and commands"))
		assert_true(take(&t, PATIENCE_MS));
	type(&t, "/xyzzy\r");
	wait_for(&t, "xyzzy not found");
	type(&t, "Q");
	assert_int_equal(wait_end(&t), 0);
	finish(&t);
}

/* Every screen that scrolling leaves must be the one that a fresh painting gives. */
static void what_is_sent_is_what_was_meant(void **state)
{
	(void)state;
	static const char *const keys[] = {
	    "O", "j", "j", " ", "j", "k", "d", "u", "b", "G", "k", "g", "O", "3", "j", "j", "f", "<"};
	struct term t;
	start(&t, 30, 110, "xterm-256color", sample);
	wait_for(&t, "keys ?");
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		/* A prompt opens and closes, so that the end of the frame can be seen. */
		type(&t, keys[i]);
		type(&t, ":");
		while (cell(&t, t.rows - 1, 0) != ':')
			assert_true(take(&t, PATIENCE_MS));
		type(&t, "\177");
		while (cell(&t, t.rows - 1, 0) == ':')
			assert_true(take(&t, PATIENCE_MS));
		uint32_t seen[30][110];
		for (int r = 0; r < 30; r++)
			for (int c = 0; c < 110; c++)
				seen[r][c] = cell(&t, r, c);
		size_t from = t.bytes.len;
		type(&t, "\014");
		while (place(&t, "\033[2J", from) == SIZE_MAX || cell(&t, t.rows - 1, 108) != seen[29][108] ||
		       cell(&t, t.rows - 2, 108) != seen[28][108] || !shows(&t, "keys ?"))
			assert_true(take(&t, PATIENCE_MS));
		for (int r = 0; r < 30; r++)
			for (int c = 0; c < 110; c++)
				assert_int_equal(cell(&t, r, c) ? cell(&t, r, c) : ' ', seen[r][c] ? seen[r][c] : ' ');
	}
	type(&t, "Q");
	assert_int_equal(wait_end(&t), 0);
	finish(&t);
}

static void any_size_is_survived(void **state)
{
	(void)state;
	static const int sizes[][2] = {{1, 2}, {5, 20}, {1, 1}, {60, 200}, {24, 40}};
	struct term t;
	start(&t, 24, 80, "xterm-256color", sample);
	wait_for(&t, "keys ?");
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		size_t from = t.bytes.len;
		set_size(&t, sizes[i][0], sizes[i][1]);
		while (place(&t, "\033[2J", from) == SIZE_MAX)
			assert_true(take(&t, PATIENCE_MS));
	}
	set_size(&t, 24, 80);
	wait_for(&t, "keys ?");
	assert_true(shaped(&t) > 200);
	type(&t, "q");
	assert_int_equal(wait_end(&t), 0);
	check_restored(&t);
	finish(&t);
}

static void a_signal_leaves_the_terminal_in_order(void **state)
{
	(void)state;
	static const int signals[] = {SIGTERM, SIGHUP, SIGINT};
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
		struct term t;
		start(&t, 24, 80, "xterm-256color", sample);
		wait_for(&t, "keys ?");
		assert_int_equal(kill(t.pid, signals[i]), 0);
		int status = wait_end(&t);
		assert_true(WIFSIGNALED(status));
		assert_int_equal(WTERMSIG(status), signals[i]);
		check_restored(&t);
		finish(&t);
	}
}

/* There is no shell to come back to here, so it goes on at once; but it must have left and entered the screen. */
static void suspending_leaves_and_enters_the_screen(void **state)
{
	(void)state;
	struct term t;
	start(&t, 24, 80, "xterm-256color", sample);
	wait_for(&t, "keys ?");
	size_t from = t.bytes.len;
	type(&t, "\032");
	while (place(&t, "\033[8h", from) == SIZE_MAX || place(&t, "\033[8l", from) == SIZE_MAX ||
	       place(&t, "\033[2J", from) == SIZE_MAX)
		assert_true(take(&t, PATIENCE_MS));
	assert_true(place(&t, "\033[?1049l", from) < place(&t, "\033[8h", from));
	assert_true(place(&t, "\033[8h", from) < place(&t, "\033[8l", from));
	assert_true(place(&t, "\033[8l", from) < place(&t, "\033[?1049h", from));
	wait_for(&t, "keys ?");
	type(&t, "q");
	assert_int_equal(wait_end(&t), 0);
	finish(&t);
}

static void a_terminal_that_cannot_is_told_so(void **state)
{
	(void)state;
	static const char *const names[] = {"dumb", "no-such-terminal"};
	for (size_t i = 0; i < 2; i++) {
		struct term t;
		start(&t, 24, 80, names[i], sample);
		int status = wait_end(&t);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 2);
		assert_int_equal(place(&t, "\033", 0), SIZE_MAX);
		assert_true(place(&t, names[i], 0) != SIZE_MAX);
		assert_true(place(&t, "safir --dump", 0) != SIZE_MAX);
		finish(&t);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_report_is_shown_and_q_ends),
	    cmocka_unit_test(keys_of_the_terminal_are_understood),
	    cmocka_unit_test(what_is_sent_is_what_was_meant),
	    cmocka_unit_test(any_size_is_survived),
	    cmocka_unit_test(a_signal_leaves_the_terminal_in_order),
	    cmocka_unit_test(suspending_leaves_and_enters_the_screen),
	    cmocka_unit_test(a_terminal_that_cannot_is_told_so),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
