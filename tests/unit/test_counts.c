/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is counted of names over all reports: rolls, and that nothing is lost or counted twice. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "archive/deposit_in.h"
#include "archive/roll.h"
#include "base/buf.h"
#include "base/fault.h"
#include "keeping.h"

#define SOL "FROM name n WHERE n.key = 'psol/NO'"

static void put(struct buf *roll, int64_t other, const char *text, int64_t n, int64_t first, int64_t last)
{
	const struct roll_entry entry = {other, str_of(text), n, first, last};
	roll_put(roll, &entry);
}

static void rolls_are_added_up(void **state)
{
	(void)state;
	struct buf a = BUF_INIT, b = BUF_INIT, sum = BUF_INIT;
	struct roll_entry e;
	put(&a, 0, "Envoy", 2, 100, 300);
	put(&a, 0, "Minister", 1, 0, 0);
	put(&a, 7, "", 3, 5, 5);
	put(&b, 0, "Chair", 1, 9, 9);
	put(&b, 0, "Envoy", 1, 50, 200);
	put(&b, 0, "Minister", -1, 0, 0);
	put(&b, 8, "", -4, 0, 0);
	roll_add(buf_view(&a), buf_view(&b), &sum);
	struct wire w = wire_of(buf_view(&sum));
	assert_true(roll_take(&w, &e) && str_is(e.text, "Chair") && e.n == 1 && e.first == 9 && e.last == 9);
	assert_true(roll_take(&w, &e) && str_is(e.text, "Envoy") && e.n == 3 && e.first == 50 && e.last == 300);
	assert_true(roll_take(&w, &e) && e.other == 7 && !e.text.n && e.n == 3);
	assert_false(roll_take(&w, &e));
	assert_true(roll_has(buf_view(&sum), STR("Envoy")));
	assert_false(roll_has(buf_view(&sum), STR("Minister")));
	/* What is cut off ends it. */
	for (size_t n = 0; n < sum.len; n++) {
		w = wire_of((struct str){sum.data, n});
		size_t taken = 0;
		while (roll_take(&w, &e))
			taken++;
		assert_in_range(taken, 0, 2);
	}
	buf_release(&a);
	buf_release(&b);
	buf_release(&sum);
}

static void days_are_dates(void **state)
{
	(void)state;
	char date[11];
	for (int64_t day = 1; day < 3000000; day += 13) {
		deposit_date(day, date);
		assert_int_equal(deposit_day(date), day);
	}
	deposit_date(0, date);
	assert_string_equal(date, "");
	deposit_date(deposit_day("2024-02-29"), date);
	assert_string_equal(date, "2024-02-29");
}

static struct store *with_more(bool more)
{
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	assert_true(store_begin(s, &fault));
	keeping_put(s, "/n/c.txt", KEEPING_TEXT " Later.", "2026-02-02", 1);
	assert_true(store_commit(s, more, &fault));
	return s;
}

static void counts_that_wait_are_not_lost(void **state)
{
	(void)state;
	struct store *s = with_more(true);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM report"), 3);
	assert_int_equal(keeping_number(s, "SELECT reports " SOL), 2);
	/* Whatever ends the writer, the next one counts what was kept, and once. */
	for (unsigned round = 0; round < 2; round++) {
		store_close(s);
		s = keeping_open(STORE_WRITE);
		assert_int_equal(keeping_number(s, "SELECT reports * 100 + by * 10 + met " SOL), 333);
		assert_int_equal(
		    keeping_number(s, "SELECT reports * 10 + meetings FROM country WHERE code = 'GH'"), 33);
		assert_int_equal(
		    keeping_number(s, "SELECT m.n FROM name n, roll(n.others) m WHERE n.key = 'psol/NO'"), 3);
		assert_int_equal(keeping_number(s, "SELECT h.n FROM name n, roll(n.titles) h WHERE h.first = "
		                                   "'2024-01-02' AND h.last = '2026-02-02'"),
		    3);
	}
	store_close(s);
}

static void what_is_taken_out_is_counted_first(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	size_t n;
	struct store *s = with_more(true);
	assert_true(store_begin(s, &fault));
	assert_true(store_drop(s, "/n/c.txt", &n, &fault));
	assert_int_equal(n, 1);
	assert_true(store_commit(s, true, &fault));
	assert_int_equal(keeping_number(s, "SELECT reports * 100 + by * 10 + met " SOL), 222);
	/* Its number may be given again. */
	assert_true(store_begin(s, &fault));
	keeping_put(s, "/n/d.txt", KEEPING_TEXT " Still later.", "2026-02-03", 1);
	assert_true(store_commit(s, true, &fault));
	store_close(s);
	s = keeping_open(STORE_WRITE);
	assert_int_equal(keeping_number(s, "SELECT reports * 100 + by * 10 + met " SOL), 333);
	store_close(s);
}

#define DAYS(first, last) "FROM name n, roll(n.titles) h WHERE h.first = '" first "' AND h.last = '" last "'"

static void days_draw_in_when_a_report_goes(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	size_t n;
	struct store *s = with_more(false);
	assert_int_equal(keeping_number(s, "SELECT h.n " DAYS("2024-01-02", "2026-02-02")), 3);
	assert_true(store_begin(s, &fault));
	assert_true(store_drop(s, "/n/c.txt", &n, &fault));
	assert_true(store_commit(s, true, &fault));
	assert_int_equal(keeping_number(s, "SELECT h.n " DAYS("2024-01-02", "2025-01-02")), 2);
	assert_int_equal(
	    keeping_number(s, "SELECT count(*) FROM name n, roll(n.others) m WHERE m.last > '2025-01-02'"), 0);
	/* One that is replaced by a later one. */
	assert_true(store_begin(s, &fault));
	keeping_put(s, "/n/b.txt", "Oslo no more\n\nSol said: we like Ghana less. They met: Talks.", "2025-03-03", 2);
	assert_true(store_commit(s, false, &fault));
	assert_int_equal(keeping_number(s, "SELECT h.n " DAYS("2025-01-02", "2025-03-03")), 2);
	keeping_is_sound(s);
	store_close(s);
}

static void an_older_archive_is_made_anew(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_filled();
	assert_true(sql_script(s, &fault,
	    "DROP TABLE name;CREATE TABLE name(id INTEGER PRIMARY KEY, key TEXT);CREATE TABLE form(name INTEGER);"
	    "PRAGMA user_version=2"));
	store_close(s);
	assert_false(store_open(keeping_file, STORE_READ, &s, &fault));
	assert_string_equal(fault.why, "archive.older");
	fault_release(&fault);
	s = keeping_open(STORE_WRITE);
	assert_int_equal(keeping_number(s, "SELECT reports * 100 + by * 10 + met " SOL), 222);
	assert_int_equal(keeping_number(s, "SELECT count(*) FROM sqlite_schema WHERE name = 'form'"), 0);
	assert_int_equal(keeping_found(s, "\"oslo\""), 1);
	keeping_is_sound(s);
	store_close(s);
	store_close(keeping_open(STORE_READ));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rolls_are_added_up),
	    cmocka_unit_test(days_are_dates),
	    cmocka_unit_test_setup_teardown(counts_that_wait_are_not_lost, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(what_is_taken_out_is_counted_first, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(days_draw_in_when_a_report_goes, keeping_begin, keeping_end),
	    cmocka_unit_test_setup_teardown(an_older_archive_is_made_anew, keeping_begin, keeping_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
