/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an archive lives through: kills, full disks, damage, readers beside the writer. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "archive/browse.h"
#include "archive/query.h"
#include "archive/schema.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "keeping.h"
#include "report/report.h"

enum { BATCHES = 12, EACH = 5, ALL = BATCHES * EACH, PAGE = SCHEMA_PAGE };

/* The nth of many reports, each with words of its own. */
static void nth(unsigned n, struct buf *path, struct buf *text)
{
	buf_clear(path);
	buf_clear(text);
	buf_fmt(path, "/many/%03u.txt", n);
	buf_fmt(text, "Talks %u\n\nMinister Sol said: we like Ghana. They met %u times, word%u, nord%u.", n, n * 7, n,
	    n * 3);
}

static bool put_nth(struct store *s, unsigned n, struct fault *f)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	char date[11];
	nth(n, &path, &text);
	snprintf(date, sizeof date, "2025-%02u-%02u", n % 12 + 1, n % 28 + 1);
	bool ok = keeping_try(s, path.data, text.data, date, 1, f);
	buf_release(&path);
	buf_release(&text);
	return ok;
}

/* Those that the archive does not know yet, in batches; a byte is sent after each step. */
static void index_all(int steps)
{
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_open(STORE_WRITE);
	for (unsigned n = 0; n < ALL;) {
		assert_true(store_begin(s, &fault));
		for (unsigned k = 0; k < EACH; k++, n++) {
			struct buf path = BUF_INIT, text = BUF_INIT;
			enum source_state state;
			nth(n, &path, &text);
			struct stamp stamp = {(int64_t)text.len, 1};
			assert_true(store_source(s, path.data, &stamp, &state, &fault));
			if (state != SOURCE_SAME)
				assert_true(put_nth(s, n, &fault));
			buf_release(&path);
			buf_release(&text);
			if (steps >= 0 && write(steps, "", 1) != 1)
				_exit(3);
		}
		assert_true(store_commit(s, false, &fault));
		if (steps >= 0 && write(steps, "", 1) != 1)
			_exit(3);
	}
	store_close(s);
}

static void child(int steps)
{
	index_all(steps);
	_exit(0);
}

/* Begins to index and is killed once `after` steps are done. */
static void kill_after(int after)
{
	int ends[2];
	char step;
	assert_int_equal(pipe(ends), 0);
	pid_t pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		close(ends[0]);
		child(ends[1]);
	}
	close(ends[1]);
	for (int i = 0; i < after; i++)
		if (read(ends[0], &step, 1) != 1)
			break;
	kill(pid, SIGKILL);
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	close(ends[0]);
}

static void a_kill_loses_and_doubles_nothing(void **state)
{
	(void)state;
	int64_t before = 0;
	for (int i = 0; i < 10; i++) {
		kill_after(1 + i * 7);
		struct store *s = keeping_open(STORE_WRITE);
		int64_t n = keeping_number(s, "SELECT count(*) FROM report");
		assert_int_equal(n % EACH, 0);
		assert_true(n >= before);
		assert_int_equal(keeping_found(s, "\"sol\""), n);
		before = n;
		keeping_is_sound(s);
		store_close(s);
	}
	assert_true(before > 0);
	index_all(-1);
	struct store *s = keeping_open(STORE_READ);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report"), ALL);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM source WHERE done"), ALL);
	assert_int_equal(keeping_number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), ALL);
	keeping_is_sound(s);
	store_close(s);
}

static void a_full_disk_is_told_and_survived(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	assert_true(sql_script(s, &fault, "PRAGMA max_page_count=70"));
	unsigned n = 0;
	bool ok = true;
	while (ok && n < 4000) {
		ok = store_begin(s, &fault);
		for (unsigned k = 0; ok && k < 20; k++)
			ok = put_nth(s, n++, &fault);
		ok = ok && store_commit(s, false, &fault);
	}
	assert_false(ok);
	assert_string_equal(fault.why, "archive.full");
	store_close(s);
	fault_release(&fault);
	s = keeping_open(STORE_WRITE);
	assert_true(keeping_number(s, "SELECT count(*) FROM report") >= 2);
	assert_int_equal(keeping_found(s, "\"sol\""), keeping_number(s, "SELECT count(*) FROM report"));
	keeping_is_sound(s);
	store_close(s);
}

static void a_folder_that_is_not_there_is_told(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s;
	char path[160];
	snprintf(path, sizeof path, "%s.d/archive.db", keeping_file);
	assert_false(store_open(path, STORE_WRITE, &s, &fault));
	assert_string_equal(fault.what, "archive.cannot");
	assert_string_equal(fault.hint, "archive.unwritable.try");
	assert_null(s);
	fault_release(&fault);
}

struct seen {
	size_t problems;
};

static void see(void *with, const char *key, const char *where)
{
	assert_non_null(key);
	assert_non_null(where);
	((struct seen *)with)->problems++;
}

static void try_all(struct store *s)
{
	struct fault fault = FAULT_INIT;
	for (unsigned n = 0; n < ALL; n++) {
		struct report *r;
		sqlite3_stmt *row;
		int64_t id = 0;
		if (!sql_row(s, &fault, &row, "SELECT id FROM report LIMIT 1 OFFSET ?1", "i", (int64_t)n) || !row)
			break;
		id = sqlite3_column_int64(row, 0);
		sql_done(row);
		if (store_load(s, id, &r, &fault))
			report_free(r);
	}
	fault_release(&fault);
}

/* Whichever page of the file is damaged, it is told; nothing crashes. */
static void damage_is_found(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct buf whole = BUF_INIT;
	size_t told = 0, tried = 0;
	index_all(-1);
	assert_true(file_read(keeping_file, 0, &whole, &fault));
	for (size_t at = PAGE; at + PAGE <= whole.len; at += PAGE, tried++) {
		struct store *s;
		struct seen seen = {0};
		for (size_t i = 0; i < PAGE; i++)
			whole.data[at + i] = (char)(whole.data[at + i] ^ 0x5A);
		assert_true(file_write(keeping_file, whole.data, whole.len, &fault));
		for (size_t i = 0; i < PAGE; i++)
			whole.data[at + i] = (char)(whole.data[at + i] ^ 0x5A);
		bool ok = store_open(keeping_file, STORE_WRITE, &s, &fault);
		if (ok) {
			try_all(s);
			ok = store_verify(s, see, &seen, &fault);
			store_close(s);
		}
		told += !ok || seen.problems;
		fault_release(&fault);
	}
	assert_true(tried >= 20);
	assert_int_equal(told, tried);
	buf_release(&whole);
}

static void readers_see_whole_batches(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *w = keeping_filled(), *r = keeping_open(STORE_READ);
	assert_true(store_begin(w, &fault));
	for (unsigned n = 0; n < 50; n++)
		assert_true(put_nth(w, n, &fault));
	assert_int_equal(keeping_number(r, "SELECT count(*) FROM report"), 2);
	assert_true(store_commit(w, false, &fault));
	assert_int_equal(keeping_number(r, "SELECT count(*) FROM report"), 52);
	assert_int_equal(keeping_found(r, "\"word7\""), 1);
	/* A batch that is dropped leaves nothing. */
	assert_true(store_begin(w, &fault));
	assert_true(put_nth(w, 51, &fault));
	store_close(w);
	assert_int_equal(keeping_number(r, "SELECT count(*) FROM report"), 52);
	store_close(r);
}

/* More words begin so than are looked up one by one. */
static void what_many_words_begin_with_is_found_in_the_rows(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_open(STORE_WRITE);
	struct arena *arena = arena_new(0);
	struct query *q;
	struct hits hits;
	struct ask ask = {.most = 20};
	assert_true(store_begin(s, &fault));
	for (unsigned n = 0; n < 300; n++)
		assert_true(put_nth(s, n, &fault));
	keeping_put(s, "/n/a.txt", KEEPING_TEXT, "2025-12-31", 1);
	assert_true(store_commit(s, false, &fault));
	assert_true(query_parse(arena, STR("wor"), true, &q, &fault));
	assert_true(browse_search(s, q, &ask, arena, &hits, &fault));
	assert_int_equal(hits.n, 20);
	for (size_t i = 0; i < hits.n; i++) {
		assert_non_null(strstr(hits.items[i].report.path, "/many/"));
		assert_true(hits.items[i].marks.n > 0);
		assert_true(i == 0 || hits.items[i].report.id < hits.items[i - 1].report.id);
	}
	assert_true(query_parse(arena, STR("nord30 wor"), true, &q, &fault));
	assert_true(browse_search(s, q, &ask, arena, &hits, &fault));
	assert_int_equal(hits.n, 1);
	assert_true(query_parse(arena, STR("wxr"), true, &q, &fault));
	assert_true(browse_search(s, q, &ask, arena, &hits, &fault));
	assert_int_equal(hits.n, 0);
	arena_free(arena);
	store_close(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(a_kill_loses_and_doubles_nothing, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(a_full_disk_is_told_and_survived, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(a_folder_that_is_not_there_is_told, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(damage_is_found, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(readers_see_whole_batches, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(
	        what_many_words_begin_with_is_found_in_the_rows, keeping_begin, keeping_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
