/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "archive/schema.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/hash.h"
#include "keeping.h"
#include "report/image.h"
#include "report/report.h"

static void an_image_gives_back_the_report(void **state)
{
	(void)state;
	struct report *r = keeping_report("x", KEEPING_TEXT, "2025-01-02"), *back = report_new();
	struct buf a = BUF_INIT, b = BUF_INIT;
	report_pack(r, &a);
	back->article.text = r->article.text;
	assert_true(report_unpack(buf_view(&a), back));
	report_pack(back, &b);
	assert_int_equal(a.len, b.len);
	assert_memory_equal(a.data, b.data, a.len);
	assert_string_equal(back->meetings.items[0].place, "Oslo");
	assert_int_equal(back->quotes.items[0].span.end, r->quotes.items[0].span.end);
	assert_null(back->article.url);
	assert_int_equal(back->article.urgency, 3);
	report_free(back);
	/* Cut, or with any byte changed, it is refused or harmless. */
	for (size_t i = 0; i < a.len; i++) {
		struct report *bad = report_new();
		bad->article.text = r->article.text;
		assert_false(report_unpack((struct str){a.data, i}, bad));
		report_free(bad);
		for (int change = 1; change < 256; change <<= 1) {
			bad = report_new();
			bad->article.text = r->article.text;
			a.data[i] = (char)(a.data[i] ^ change);
			if (report_unpack(buf_view(&a), bad))
				for (size_t k = 0; k < bad->quotes.n; k++)
					assert_true(bad->quotes.items[k].span.end <= bad->article.text.n);
			a.data[i] = (char)(a.data[i] ^ change);
			report_free(bad);
		}
	}
	buf_release(&a);
	buf_release(&b);
	report_free(r);
}

static void what_is_kept_is_given_back(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	store_close(keeping_filled());
	struct store *s = keeping_open(STORE_READ);
	struct report *r;
	int64_t id = keeping_number(s, "SELECT id FROM report ORDER BY id DESC LIMIT 1");
	assert_true(store_load(s, id, &r, &fault));
	assert_string_equal(r->article.path, "/n/a.txt");
	assert_string_equal(r->article.date, "2025-01-02");
	assert_int_equal(r->article.text.n, strlen(KEEPING_TEXT));
	assert_memory_equal(r->article.text.s, KEEPING_TEXT, strlen(KEEPING_TEXT));
	assert_int_equal(r->meetings.items[0].participants.n, 2);
	report_free(r);
	keeping_is_sound(s);
	store_close(s);
}

static int64_t with_trait(struct store *s, uint64_t trait)
{
	struct fault fault = FAULT_INIT;
	sqlite3_stmt *row;
	struct str wanted = {(const char *)&trait, sizeof trait};
	assert_true(sql_row(s, &fault, &row, "SELECT count(*) FROM report WHERE traits(traits, ?1)", "b", wanted));
	int64_t n = sqlite3_column_int64(row, 0);
	sql_done(row);
	return n;
}

static void words_and_marks_are_found(void **state)
{
	(void)state;
	struct store *s = keeping_filled();
	assert_int_equal(keeping_found(s, "\"oslo\""), 1);
	assert_int_equal(keeping_found(s, "\"\1tagain\""), 1);
	assert_int_equal(keeping_found(s, "\"\1tghana\""), 0);
	assert_int_equal(keeping_found(s, "\"we\" AND \"like\" AND \"\1len\""), 2);
	assert_int_equal(keeping_found(s, "\"ghan\" *"), 2);
	assert_int_equal(keeping_found(s, "\"\1r\""), 2);
	assert_int_equal(with_trait(s, trait_of_start(STR("ghana"))), 2);
	assert_int_equal(with_trait(s, trait_of_start(STR("again"))), 1);
	assert_int_equal(with_trait(s, trait_of_pair(hash_bytes(STR("like")), hash_bytes(STR("ghana")))), 2);
	assert_int_equal(with_trait(s, trait_of_pair(hash_bytes(STR("in")), hash_bytes(STR("oslo")))), 1);
	assert_int_equal(keeping_found(s, "\"\1kq\""), 2);
	assert_int_equal(keeping_found(s, "\"\1bNO\" \"\1aGH\" \"\1mGH\" \"\1mNO\" \"\1dGH\""), 2);
	assert_int_equal(keeping_found(s, "\"\1bGH\""), 0);
	char match[32];
	snprintf(match, sizeof match, "\"\1b%d\"", (int)keeping_number(s, "SELECT id FROM name WHERE key = 'psol/NO'"));
	assert_int_equal(keeping_found(s, match), 2);
	assert_int_equal(
	    keeping_number(s, "SELECT reports * 1000 + by * 100 + about * 10 + met FROM name WHERE key = 'psol/NO'"),
	    2202);
	assert_int_equal(keeping_number(s, "SELECT m.n FROM name n, roll(n.others) m WHERE n.key = 'psol/NO'"), 2);
	assert_int_equal(keeping_number(s, "SELECT 1 FROM name n, roll(n.titles) h WHERE h.first = '2024-01-02' AND "
	                                   "h.last = '2025-01-02' AND h.n = 2"),
	    1);
	assert_int_equal(keeping_number(s, "SELECT reports * 10 + meetings FROM country WHERE code = 'GH'"), 22);
	store_close(s);
}

static void a_changed_source_replaces_its_reports(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	struct stamp then = {(int64_t)strlen(KEEPING_TEXT), 1}, now = {(int64_t)strlen(KEEPING_TEXT), 2};
	enum source_state what;
	assert_true(store_source(s, "/n/a.txt", &then, &what, &fault));
	assert_int_equal(what, SOURCE_SAME);
	assert_true(store_source(s, "/n/a.txt", &now, &what, &fault));
	assert_int_equal(what, SOURCE_CHANGED);
	assert_true(store_source(s, "/n/c.txt", &now, &what, &fault));
	assert_int_equal(what, SOURCE_NEW);
	assert_true(store_begin(s, &fault));
	keeping_put(s, "/n/a.txt", "Oslo no more\n\nSol said: we like Ghana less. They met: Talks.", "2025-01-02", 2);
	assert_true(store_commit(s, false, &fault));
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report"), 2);
	assert_int_equal(keeping_found(s, "\"less\""), 1);
	assert_int_equal(keeping_found(s, "\"minister\""), 0);
	assert_int_equal(keeping_found(s, "\"\1kq\""), 2);
	assert_int_equal(keeping_number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 2);
	keeping_is_sound(s);
	/* The same again changes nothing. */
	assert_true(store_begin(s, &fault));
	keeping_put(s, "/n/a.txt", "Oslo no more\n\nSol said: we like Ghana less. They met: Talks.", "2025-01-02", 3);
	assert_true(store_commit(s, false, &fault));
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report"), 2);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM copy"), 0);
	assert_int_equal(keeping_number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 2);
	keeping_is_sound(s);
	store_close(s);
}

static void what_is_gone_goes(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	store_close(keeping_filled());
	struct store *s = keeping_open(STORE_WRITE);
	struct stamp then = {(int64_t)strlen(KEEPING_TEXT), 1};
	enum source_state what;
	size_t n;
	assert_true(store_source(s, "/n/a.txt", &then, &what, &fault));
	assert_true(store_begin(s, &fault));
	assert_true(store_drop_missing(s, "/m", &n, &fault));
	assert_int_equal(n, 0);
	assert_true(store_drop_missing(s, "/n", &n, &fault));
	assert_int_equal(n, 1);
	assert_true(store_commit(s, false, &fault));
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report"), 1);
	assert_int_equal(keeping_found(s, "\"more\""), 0);
	assert_int_equal(keeping_found(s, "\"oslo\""), 1);
	assert_int_equal(keeping_number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 1);
	keeping_is_sound(s);
	store_close(s);
}

static void the_same_text_is_kept_once(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	assert_true(store_begin(s, &fault));
	keeping_put(s, "/o/a.txt", KEEPING_TEXT, "2025-03-03", 1);
	assert_true(store_commit(s, false, &fault));
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report"), 2);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM copy"), 1);
	/* The first place goes: it is found in the other. */
	size_t n;
	store_close(s);
	s = keeping_open(STORE_WRITE);
	assert_true(store_begin(s, &fault));
	assert_true(store_drop_missing(s, "/n", &n, &fault));
	assert_true(store_commit(s, false, &fault));
	assert_int_equal(n, 2);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report"), 1);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM copy"), 0);
	struct report *r;
	assert_true(store_load(s, keeping_number(s, "SELECT id FROM report"), &r, &fault));
	assert_string_equal(r->article.path, "/o/a.txt");
	report_free(r);
	keeping_is_sound(s);
	store_close(s);
}

/* A row of texts, each like its neighbours and less and less like those farther off. */
static void one_stands_for_those_like_it(void **state)
{
	(void)state;
	enum { TEXTS = 14, STEP = 6, WORDS = 120 };
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_open(STORE_WRITE);
	char path[32];
	assert_true(store_begin(s, &fault));
	for (int i = 0; i < TEXTS; i++) {
		struct buf text = BUF_INIT;
		buf_cat(&text, "Sol met Ghana\nTalks went well, Sol said: we like Ghana.\n");
		for (int k = i * STEP; k < i * STEP + WORDS; k++)
			buf_fmt(&text, "word%d of%d ", k * 7919 % 1000, k % 13);
		snprintf(path, sizeof path, "/n/%d.txt", i);
		keeping_put(s, path, buf_cstr(&text), "2025-01-01", 1);
		buf_release(&text);
	}
	assert_true(store_commit(s, false, &fault));
	assert_true(keeping_number(s, "SELECT count(*) FROM report WHERE alike > 0") > TEXTS / 2);
	assert_true(keeping_number(s, "SELECT count(*) FROM report WHERE alikes > 0") > 1);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report WHERE alikes > 0 AND alike > 0"), 0);
	keeping_is_sound(s);
	for (int i = 0; i < TEXTS; i++) {
		size_t n;
		snprintf(path, sizeof path, "/n/%d.txt", i * 5 % TEXTS);
		assert_true(store_begin(s, &fault));
		assert_true(store_drop(s, path, &n, &fault));
		assert_true(store_commit(s, false, &fault));
		assert_int_equal(n, 1);
		keeping_is_sound(s);
	}
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM shingle"), 0);
	store_close(s);
}

static void there_is_one_writer(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled(), *other;
	assert_false(store_open(keeping_file, STORE_WRITE, &other, &fault));
	assert_string_equal(fault.why, "archive.locked");
	assert_null(other);
	store_close(s);
	fault_release(&fault);
	store_close(keeping_open(STORE_WRITE));
}

static void what_is_no_archive_stays_as_it_is(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s;
	assert_false(store_open(keeping_file, STORE_READ, &s, &fault));
	assert_string_equal(fault.hint, "archive.missing.try");
	FILE *f = fopen(keeping_file, "w");
	assert_true(fputs("no archive at all, but a file of some length\n", f) > 0);
	fclose(f);
	assert_false(store_open(keeping_file, STORE_WRITE, &s, &fault));
	assert_string_equal(fault.why, "archive.none");
	struct stat st;
	assert_int_equal(stat(keeping_file, &st), 0);
	assert_int_equal(st.st_size, 45);
	fault_release(&fault);
}

/* A pipe that nobody writes to would be waited for. */
static void what_is_no_file_is_no_archive(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s;
	assert_int_equal(mkfifo(keeping_file, 0600), 0);
	assert_false(store_open(keeping_file, STORE_READ, &s, &fault));
	assert_string_equal(fault.why, "archive.none");
	assert_false(store_open(keeping_file, STORE_WRITE, &s, &fault));
	assert_string_equal(fault.why, "archive.none");
	fault_release(&fault);
}

static void count_problem(void *with, const char *key, const char *where)
{
	(void)where;
	assert_non_null(strstr(key, "verify."));
	++*(int *)with;
}

/* Page after page is overwritten: what is damaged is told, and the looking goes to its end. */
static void damage_is_told(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	int64_t pages = keeping_number(s, "PRAGMA page_count"), told = 0;
	assert_true(sql_script(s, &fault, "PRAGMA wal_checkpoint(TRUNCATE)"));
	store_close(s);
	for (int64_t page = 1; page < pages; page++) {
		char saved[SCHEMA_PAGE], wrong[SCHEMA_PAGE];
		int problems = 0, fd = open(keeping_file, O_RDWR);
		memset(wrong, 0xA5, sizeof wrong);
		assert_int_equal(pread(fd, saved, sizeof saved, page * SCHEMA_PAGE), sizeof saved);
		assert_int_equal(pwrite(fd, wrong, sizeof wrong, page * SCHEMA_PAGE), sizeof wrong);
		if (store_open(keeping_file, STORE_READ, &s, &fault)) {
			assert_true(store_verify(s, count_problem, &problems, &fault));
			store_close(s);
		} else {
			assert_string_equal(fault.hint, "archive.damaged.try");
			problems = 1;
		}
		assert_null(problems ? NULL : fault.what);
		told += problems > 0;
		assert_int_equal(pwrite(fd, saved, sizeof saved, page * SCHEMA_PAGE), sizeof saved);
		close(fd);
	}
	assert_int_equal(told, pages - 1);
	fault_release(&fault);
}

static void a_newer_archive_is_left_alone(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	assert_true(sql_script(s, &fault, "PRAGMA user_version=99"));
	store_close(s);
	assert_false(store_open(keeping_file, STORE_WRITE, &s, &fault));
	assert_string_equal(fault.why, "archive.newer");
	fault_release(&fault);
}

/* As version 1 had it, but for what goes anyhow. */
static void an_older_archive_is_renewed(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	assert_true(sql_script(s, &fault,
	    "ALTER TABLE report RENAME COLUMN traits TO starts;DROP TABLE words;DROP TABLE country;"
	    "CREATE TABLE term(word TEXT PRIMARY KEY) WITHOUT ROWID;CREATE TABLE country(code TEXT);"
	    "CREATE VIRTUAL TABLE words USING fts5(body, title, content='', tokenize='safir');PRAGMA user_version=1"));
	store_close(s);
	assert_false(store_open(keeping_file, STORE_READ, &s, &fault));
	assert_string_equal(fault.why, "archive.older");
	fault_release(&fault);
	store_close(keeping_open(STORE_WRITE));
	s = keeping_open(STORE_READ);
	assert_int_equal(keeping_found(s, "\"oslo\""), 1);
	assert_int_equal(keeping_number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 2);
	assert_int_equal(keeping_number(s, "SELECT reports FROM country WHERE code = 'GH'"), 2);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM sqlite_schema WHERE name = 'term'"), 0);
	keeping_is_sound(s);
	store_close(s);
}

static void an_index_of_other_ways_is_made_anew(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	int64_t names = keeping_number(s, "SELECT count(*) FROM name");
	int64_t traits = keeping_number(s, "SELECT sum(length(traits)) FROM report");
	assert_true(sql_script(s, &fault,
	    "UPDATE made SET value = 1;INSERT INTO words(words) VALUES('delete-all');DELETE FROM name;"
	    "UPDATE report SET traits = ''"));
	store_close(s);
	s = keeping_open(STORE_WRITE);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM name"), names);
	assert_int_equal(keeping_number(s, "SELECT sum(length(traits)) FROM report"), traits);
	assert_int_equal(keeping_number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 2);
	assert_int_equal(keeping_number(s, "SELECT f.n FROM name n, roll(n.forms) f WHERE f.text = 'Sol'"), 2);
	assert_int_equal(keeping_found(s, "\"oslo\""), 1);
	assert_int_equal(keeping_found(s, "\"\1kq\""), 2);
	keeping_is_sound(s);
	store_close(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_image_gives_back_the_report),
	    cmocka_unit_test_setup_teardown(what_is_kept_is_given_back, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(words_and_marks_are_found, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(a_changed_source_replaces_its_reports, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(what_is_gone_goes, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(the_same_text_is_kept_once, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(an_index_of_other_ways_is_made_anew, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(an_older_archive_is_renewed, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(one_stands_for_those_like_it, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(there_is_one_writer, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(what_is_no_archive_stays_as_it_is, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(what_is_no_file_is_no_archive, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(damage_is_told, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(a_newer_archive_is_left_alone, keeping_begin, keeping_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
