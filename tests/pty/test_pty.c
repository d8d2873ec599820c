/* SPDX-License-Identifier: GPL-3.0-or-later
 * The real program in a pseudo terminal, seen through libvterm. What is waited for is a state of the screen, never a
 * time. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "pty/pty.h"

static const char sample[] = TOP_SRCDIR "/resources/samples/2023-06-21-astana.txt";

static void a_report_is_shown_and_q_ends(void **state)
{
	(void)state;
	static const int sizes[][2] = {{24, 80}, {40, 120}, {50, 160}};
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct pty t;
		pty_start(&t, sizes[i][0], sizes[i][1], "xterm-256color", sample);
		pty_wait(&t, "keys ?");
		assert_true(pty_shows(&t, "Delegations"));
		assert_true(pty_shows(&t, "Quotes"));
		assert_true(pty_shaped(&t) > 200);
		pty_type(&t, "q");
		int status = pty_wait_end(&t);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 0);
		pty_check_restored(&t);
		pty_finish(&t);
	}
}

static void keys_of_the_terminal_are_understood(void **state)
{
	(void)state;
	struct pty t;
	pty_start(&t, 40, 120, "xterm-256color", sample);
	pty_wait(&t, "keys ?");
	pty_type(&t, "3\033OB");
	pty_wait(&t, "follow f");
	pty_type(&t, "?");
	pty_wait(&t, "Keys and commands");
	/* A lone escape, known as one because nothing follows. */
	pty_type(&t, "\033");
	while (pty_shows(&t, "Keys and commands"))
		assert_true(pty_take(&t, PTY_PATIENCE_MS));
	pty_type(&t, "/xyzzy\r");
	pty_wait(&t, "xyzzy not found");
	pty_type(&t, "Q");
	assert_int_equal(pty_wait_end(&t), 0);
	pty_finish(&t);
}

/* Every screen that scrolling leaves must be the one that a fresh painting gives. */
static void what_is_sent_is_what_was_meant(void **state)
{
	(void)state;
	static const char *const keys[] = {
	    "O", "j", "j", " ", "j", "k", "d", "u", "b", "G", "k", "g", "O", "3", "j", "j", "f", "<"};
	struct pty t;
	pty_start(&t, 30, 110, "xterm-256color", sample);
	pty_wait(&t, "keys ?");
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		/* A prompt opens and closes, so that the end of the frame can be seen. */
		pty_type(&t, keys[i]);
		pty_type(&t, ":");
		while (pty_cell(&t, t.rows - 1, 0) != ':')
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
		pty_type(&t, "\177");
		while (pty_cell(&t, t.rows - 1, 0) == ':')
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
		uint32_t seen[30][110];
		for (int r = 0; r < 30; r++)
			for (int c = 0; c < 110; c++)
				seen[r][c] = pty_cell(&t, r, c);
		size_t from = t.bytes.len;
		pty_type(&t, "\014");
		while (pty_place(&t, "\033[2J", from) == SIZE_MAX || pty_cell(&t, t.rows - 1, 108) != seen[29][108] ||
		       pty_cell(&t, t.rows - 2, 108) != seen[28][108] || !pty_shows(&t, "keys ?"))
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
		for (int r = 0; r < 30; r++)
			for (int c = 0; c < 110; c++)
				assert_int_equal(
				    pty_cell(&t, r, c) ? pty_cell(&t, r, c) : ' ', seen[r][c] ? seen[r][c] : ' ');
	}
	pty_type(&t, "Q");
	assert_int_equal(pty_wait_end(&t), 0);
	pty_finish(&t);
}

static void any_size_is_survived(void **state)
{
	(void)state;
	static const int sizes[][2] = {{1, 2}, {5, 20}, {1, 1}, {60, 200}, {24, 40}};
	struct pty t;
	pty_start(&t, 24, 80, "xterm-256color", sample);
	pty_wait(&t, "keys ?");
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		size_t from = t.bytes.len;
		pty_set_size(&t, sizes[i][0], sizes[i][1]);
		while (pty_place(&t, "\033[2J", from) == SIZE_MAX)
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
	}
	pty_set_size(&t, 24, 80);
	pty_wait(&t, "keys ?");
	assert_true(pty_shaped(&t) > 200);
	pty_type(&t, "q");
	assert_int_equal(pty_wait_end(&t), 0);
	pty_check_restored(&t);
	pty_finish(&t);
}

static void a_signal_leaves_the_terminal_in_order(void **state)
{
	(void)state;
	static const int signals[] = {
	    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGBUS, SIGABRT, SIGPIPE, SIGALRM, SIGUSR1, SIGXFSZ};
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
		struct pty t;
		pty_start(&t, 24, 80, "xterm-256color", sample);
		pty_wait(&t, "keys ?");
		assert_int_equal(kill(t.pid, signals[i]), 0);
		int status = pty_wait_end(&t);
		assert_true(WIFSIGNALED(status));
		assert_int_equal(WTERMSIG(status), signals[i]);
		pty_check_restored(&t);
		pty_finish(&t);
	}
}

/* There is no shell to come back to here, so it goes on at once; but it must have left and entered the screen. */
static void suspending_leaves_and_enters_the_screen(void **state)
{
	(void)state;
	struct pty t;
	pty_start(&t, 24, 80, "xterm-256color", sample);
	pty_wait(&t, "keys ?");
	size_t from = t.bytes.len;
	pty_type(&t, "\032");
	while (pty_place(&t, "\033[8h", from) == SIZE_MAX || pty_place(&t, "\033[8l", from) == SIZE_MAX ||
	       pty_place(&t, "\033[2J", from) == SIZE_MAX)
		assert_true(pty_take(&t, PTY_PATIENCE_MS));
	assert_true(pty_place(&t, "\033[?1049l", from) < pty_place(&t, "\033[8h", from));
	assert_true(pty_place(&t, "\033[8h", from) < pty_place(&t, "\033[8l", from));
	assert_true(pty_place(&t, "\033[8l", from) < pty_place(&t, "\033[?1049h", from));
	pty_wait(&t, "keys ?");
	pty_type(&t, "q");
	assert_int_equal(pty_wait_end(&t), 0);
	pty_finish(&t);
}

static void a_terminal_that_cannot_is_told_so(void **state)
{
	(void)state;
	static const char *const names[] = {"dumb", "no-such-terminal"};
	for (size_t i = 0; i < 2; i++) {
		struct pty t;
		pty_start(&t, 24, 80, names[i], sample);
		int status = pty_wait_end(&t);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 2);
		assert_int_equal(pty_place(&t, "\033", 0), SIZE_MAX);
		assert_true(pty_place(&t, names[i], 0) != SIZE_MAX);
		assert_true(pty_place(&t, "safir --dump", 0) != SIZE_MAX);
		pty_finish(&t);
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
