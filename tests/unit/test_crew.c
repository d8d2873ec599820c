/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/fault.h"
#include "desk/crew.h"

enum { JOBS = 200, STEPS = 5 };

/* A job is its number; each of its steps sends one message, "job.step" and some padding, or "job.step left out". */
static void *begin(void *with)
{
	return with;
}

/* Which steps end the worker: by `state`, 0 none, 1 some, 2 each first one of a job. */
static bool deadly(const int *state, int job, int step)
{
	return *state == 1 ? job % 17 == 3 && step == job % STEPS : *state == 2 && step == 0;
}

static void run(void *state, struct str job, struct crew_out *out)
{
	struct buf b = BUF_INIT;
	int number = atoi(job.s);
	for (int step = 0; step < STEPS; step++) {
		buf_clear(&b);
		bool may = crew_step(out);
		if (may && deadly(state, number, step))
			raise(number % 2 ? SIGKILL : SIGTERM);
		if (!crew_wanted(out)) {
			crew_send(out, 1, STR("never seen"));
			continue;
		}
		buf_fmt(&b, "%d.%d%s", number, step, may ? "" : " left out");
		/* Now and then more than a socket holds. */
		if (may && step == 2)
			for (int i = 0; i < (number % 40 == 7 ? 100000 : number * 3); i++)
				buf_cat(&b, "........");
		crew_send(out, (uint8_t)(1 + step), buf_view(&b));
	}
	buf_release(&b);
}

struct test {
	struct crew *crew;
	int given, seen, kill_at, left_out;
	unsigned workers;
	bool alone;
};

static bool next(void *with, struct buf *job, bool *alone, struct fault *fault)
{
	(void)fault;
	struct test *t = with;
	if (t->given == JOBS)
		return false;
	buf_fmt(job, "%d", t->given++);
	buf_char(job, 0);
	*alone = t->alone && t->given % 3 == 0;
	return true;
}

static bool result(void *with, uint8_t kind, struct str bytes, struct fault *fault)
{
	struct test *t = with;
	char wanted[40];
	(void)fault;
	int n = snprintf(wanted, sizeof wanted, "%d.%d", t->seen / STEPS, t->seen % STEPS);
	assert_int_equal(kind, 1 + t->seen % STEPS);
	assert_true(bytes.n >= (size_t)n);
	assert_memory_equal(bytes.s, wanted, (size_t)n);
	t->left_out += bytes.n == (size_t)n + 9 && memcmp(bytes.s + n, " left out", 9) == 0;
	t->seen++;
	/* Once: two kills may meet the same step, which is then left out as it should be. */
	if (t->seen == t->kill_at)
		(void)kill(crew_pid(t->crew, (unsigned)t->seen % t->workers), SIGKILL);
	return true;
}

static bool tick(void *with, struct fault *fault)
{
	(void)with;
	(void)fault;
	return true;
}

/* `kill_at` is the number of results after which a worker is killed, 0: none is. */
static int all_come(unsigned workers, int mode, int kill_at, bool alone)
{
	struct fault fault = FAULT_INIT;
	const struct crew_work work = {begin, run, &mode};
	struct test t = {
	    .crew = crew_new(workers, &work, &fault), .kill_at = kill_at, .workers = workers, .alone = alone};
	const struct crew_boss boss = {next, result, tick, &t};
	assert_non_null(t.crew);
	bool ok = crew_run(t.crew, &boss, &fault);
	assert_true(ok);
	assert_int_equal(t.seen, JOBS * STEPS);
	/* The same crew again. */
	t.given = t.seen = 0;
	assert_true(crew_run(t.crew, &boss, &fault));
	assert_int_equal(t.seen, JOBS * STEPS);
	crew_free(t.crew);
	fault_release(&fault);
	return t.left_out;
}

static void results_come_in_order(void **state)
{
	(void)state;
	for (unsigned workers = 1; workers < 6; workers++)
		assert_int_equal(all_come(workers, 0, 0, workers == 3), 0);
}

static void who_dies_is_replaced(void **state)
{
	(void)state;
	for (unsigned workers = 1; workers < 4; workers++) {
		assert_int_equal(all_come(workers, 1, 0, workers == 2), 2 * 12);
		assert_int_equal(all_come(workers, 2, 0, false), 2 * JOBS);
	}
}

/* Killed by somebody at any time: nothing is lost, doubled or left out. */
static void who_is_killed_is_replaced(void **state)
{
	(void)state;
	for (unsigned workers = 1; workers < 4; workers++)
		for (int at = 1; at < JOBS * STEPS; at += 97)
			assert_int_equal(all_come(workers, 0, at, false), 0);
}

static bool refuse(void *with, uint8_t kind, struct str bytes, struct fault *fault)
{
	struct test *t = with;
	(void)kind;
	(void)bytes;
	return ++t->seen < 100 || fault_set(fault, "open.cannot", NULL, NULL, NULL);
}

static void enough_is_enough(void **state)
{
	int mode = 0;
	struct fault fault = FAULT_INIT;
	const struct crew_work work = {begin, run, &mode};
	struct test t = {.crew = crew_new(2, &work, &fault)};
	const struct crew_boss boss = {next, refuse, tick, &t};
	(void)state;
	assert_false(crew_run(t.crew, &boss, &fault));
	assert_int_equal(t.seen, 100);
	assert_string_equal(fault.what, "open.cannot");
	crew_free(t.crew);
	fault_release(&fault);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(results_come_in_order),
	    cmocka_unit_test(who_dies_is_replaced),
	    cmocka_unit_test(who_is_killed_is_replaced),
	    cmocka_unit_test(enough_is_enough),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
