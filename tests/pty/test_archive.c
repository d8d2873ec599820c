/* SPDX-License-Identifier: GPL-3.0-or-later
 * The real program over a real archive, made of the samples, in a pseudo terminal. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "pty/keeper.h"
#include "pty/pty.h"

static char folder[] = "/tmp/safir-pty-XXXXXX";
static char path[sizeof folder + 16];
static size_t kept;

static int set_up(void **state)
{
	(void)state;
	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof path, "%s/archive.db", folder);
	kept = keeper_make(path);
	return 0;
}

static int tear_down(void **state)
{
	static const char *const ends[] = {"", "-wal", "-shm", "-writer"};
	char name[sizeof path + 8];
	(void)state;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		snprintf(name, sizeof name, "%s%s", path, ends[i]);
		(void)unlink(name);
	}
	return rmdir(folder);
}

static void start(struct pty *t, int rows, int cols)
{
	const char *env[] = {"SAFIR_ARCHIVE", path, NULL};
	pty_start_in(t, rows, cols, "xterm-256color", env, NULL);
	pty_wait(t, "newest first");
}

static void quit(struct pty *t)
{
	pty_type(t, "Q");
	int status = pty_wait_end(t);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	pty_check_restored(t);
	pty_finish(t);
}

static void the_list_leads_to_reports_and_back(void **state)
{
	struct pty t;
	char last[32];
	(void)state;
	start(&t, 24, 100);
	snprintf(last, sizeof last, "1/%zu", kept);
	pty_wait(&t, last);
	assert_true(pty_shows(&t, "2023-06-21 ar"));
	pty_type(&t, "G");
	snprintf(last, sizeof last, "%zu/%zu", kept, kept);
	pty_wait(&t, last);
	pty_type(&t, "\r");
	pty_wait(&t, "list");
	pty_type(&t, "K");
	pty_wait(&t, "2015-11-14");
	pty_type(&t, "q");
	snprintf(last, sizeof last, "%zu/%zu", kept - 1, kept);
	pty_wait(&t, last);
	pty_type(&t, "&lang:en\r");
	pty_wait(&t, "& lang:en");
	pty_wait(&t, "/5");
	quit(&t);
}

static void a_search_is_answered_while_one_types(void **state)
{
	struct pty t;
	(void)state;
	start(&t, 30, 120);
	pty_type(&t, "Sprespa");
	pty_wait(&t, "1/1");
	assert_true(pty_shows(&t, "2018-06-17"));
	pty_type(&t, "zzz");
	pty_wait(&t, "not found in the archive");
	pty_type(&t, "\177\177\177\r\r");
	pty_wait(&t, "list");
	pty_wait(&t, "/prespa 1/");
	pty_type(&t, "q");
	pty_wait(&t, "Found prespa");
	quit(&t);
}

static void an_official_has_a_page(void **state)
{
	struct pty t;
	(void)state;
	start(&t, 40, 120);
	pty_type(&t, ":who\r");
	pty_wait(&t, "Officials");
	pty_wait(&t, "Meetings");
	pty_type(&t, "\r");
	pty_wait(&t, "Names");
	pty_wait(&t, "reports: ");
	pty_type(&t, "G\r");
	pty_wait(&t, "list");
	pty_type(&t, "<<");
	pty_wait(&t, "Names");
	pty_type(&t, ":country SA\r");
	pty_wait(&t, "Country");
	quit(&t);
}

/* Every screen that scrolling leaves must be the one that a fresh painting gives. */
static void what_is_sent_is_what_was_meant(void **state)
{
	static const char *const keys[] = {"j", "j", "G", "k", "k", "g", " ", "b", "r", "Se\r", "j", "j", "j", "j", "k",
	    "\r", "<", ":who\r", "j", "j", "G"};
	struct pty t;
	(void)state;
	start(&t, 11, 90);
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		/* A prompt opens and closes, so that the end of the frame can be seen. */
		pty_type(&t, keys[i]);
		pty_type(&t, ":");
		while (pty_cell(&t, t.rows - 1, 0) != ':')
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
		pty_type(&t, "\177");
		while (pty_cell(&t, t.rows - 1, 0) == ':')
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
		uint32_t seen[11][90];
		for (int r = 0; r < 11; r++)
			for (int c = 0; c < 90; c++)
				seen[r][c] = pty_cell(&t, r, c);
		size_t from = t.bytes.len;
		pty_type(&t, "\014");
		pty_wait_bytes(&t, "\033[2J", from);
		while (
		    !pty_shows(&t, "keys") || pty_cell(&t, 9, 88) != seen[9][88] || pty_cell(&t, 9, 87) != seen[9][87])
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
		for (int r = 0; r < 11; r++)
			for (int c = 0; c < 90; c++)
				assert_int_equal(
				    pty_cell(&t, r, c) ? pty_cell(&t, r, c) : ' ', seen[r][c] ? seen[r][c] : ' ');
	}
	quit(&t);
}

static void any_size_is_survived(void **state)
{
	static const int sizes[][2] = {{1, 2}, {5, 20}, {1, 1}, {60, 200}, {24, 40}, {24, 80}};
	struct pty t;
	(void)state;
	start(&t, 24, 80);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		size_t from = t.bytes.len;
		pty_set_size(&t, sizes[i][0], sizes[i][1]);
		while (pty_place(&t, "\033[2J", from) == SIZE_MAX)
			assert_true(pty_take(&t, PTY_PATIENCE_MS));
	}
	pty_wait(&t, "newest first");
	quit(&t);
}

static void an_archive_that_is_none_is_told_without_a_screen(void **state)
{
	const char *env[] = {"SAFIR_ARCHIVE", TOP_SRCDIR "/resources/samples/2023-03-10-beijing.txt", NULL};
	struct pty t;
	(void)state;
	pty_start_in(&t, 24, 80, "xterm-256color", env, NULL);
	int status = pty_wait_end(&t);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 2);
	assert_int_equal(pty_place(&t, "\033", 0), SIZE_MAX);
	assert_true(pty_place(&t, "beijing.txt", 0) != SIZE_MAX);
	pty_finish(&t);
}

/* Nothing to open: what to do is said. */
static void without_an_archive_it_says_how_to_make_one(void **state)
{
	const char *env[] = {"SAFIR_ARCHIVE", "", "XDG_DATA_HOME", folder, "HOME", folder, NULL};
	struct pty t;
	(void)state;
	pty_start_in(&t, 24, 80, "xterm-256color", env, NULL);
	int status = pty_wait_end(&t);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 2);
	assert_true(pty_place(&t, "safir index DIR", 0) != SIZE_MAX);
	pty_finish(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_list_leads_to_reports_and_back),
	    cmocka_unit_test(a_search_is_answered_while_one_types),
	    cmocka_unit_test(an_official_has_a_page),
	    cmocka_unit_test(what_is_sent_is_what_was_meant),
	    cmocka_unit_test(any_size_is_survived),
	    cmocka_unit_test(an_archive_that_is_none_is_told_without_a_screen),
	    cmocka_unit_test(without_an_archive_it_says_how_to_make_one),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
