/* SPDX-License-Identifier: GPL-3.0-or-later
 * Terminals that answer: the mode is seen by what the program sends. */
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

#include "answers.h"
#include "pty/pty.h"
#include "tty/probe.h"

static const char sample[] = TOP_SRCDIR "/resources/samples/2023-06-21-astana.txt";

/* The second and the third word of the report's first sentence, as each mode sends them. */
static const char *const sent[EMIT_MODES] = {[EMIT_VISUAL] = "\uFE94\uFEE4\uFEBB\uFE8E\uFECC\uFEDF\uFE8D \uFEF2\uFED3 ",
    [EMIT_VISUAL_PLAIN] = "\u0629\u0645\u0635\u0627\u0639\u0644\u0627 \u064A\u0641 ",
    [EMIT_VISUAL_LRM] = "\uFE94\u200E\uFEE4\u200E\uFEBB\u200E\uFE8E\u200E\uFECC\u200E\uFEDF\u200E\uFE8D\u200E \uFEF2",
    [EMIT_KONSOLE] = "\u0629\u200E\u200D\u0645\u200D\u200E\u0635\u200D\u200E\u200D\u0627\u200E\u200D\u0639",
    [EMIT_KITTY] = "\uFE8D\uFEDF\uFECC\uFE8E\uFEBB\uFEE4\uFE94 \uFED3\uFEF2 ",
    [EMIT_LOGICAL_ROW] = " \uFED3\uFEF2 \uFE8D\uFEDF\uFECC\uFE8E\uFEBB\uFEE4\uFE94",
    [EMIT_LOGICAL_LTR] = " \uFED3\uFEF2 \uFE8D\uFEDF\uFECC\uFE8E\uFEBB\uFEE4\uFE94"};
/* The same joints where tmux stands between. */
static const char shielded[] = "\u0645\u200D\u200E\u0635\u200D\u200E\u200D\u206F\u0627\u200E\u200D\u206F\u0639";
static const char clear[] = "\033[2J", leave[] = "\033[?1049l", enter[] = "\033[?1049h";

static void asked(struct pty *t)
{
	(void)pty_wait_bytes(t, probe_questions, 0);
}

/* = tells the mode; nothing else may stand where keys would be typed. */
static void check_mode(struct pty *t, enum emit_mode mode)
{
	char words[40];
	snprintf(words, sizeof words, "bidi=%s ", emit_mode_names[mode]);
	pty_type(t, "=");
	pty_wait(t, words);
}

static void quit(struct pty *t)
{
	pty_type(t, "q");
	assert_int_equal(pty_wait_end(t), 0);
	pty_check_restored(t);
	pty_finish(t);
}

/* A stand-in for tmux, first in the search path, that knows the terminal around it. */
struct stand_in {
	char dir[40], file[60], path[4096];
};

static void stand_in_make(struct stand_in *s, const char *outer)
{
	strcpy(s->dir, "/tmp/safir-test-XXXXXX");
	assert_non_null(mkdtemp(s->dir));
	snprintf(s->file, sizeof s->file, "%s/tmux", s->dir);
	snprintf(s->path, sizeof s->path, "%s:%s", s->dir, getenv("PATH"));
	FILE *f = fopen(s->file, "w");
	assert_non_null(f);
	fprintf(f, "#!/bin/sh\necho '%s'\n", outer);
	fclose(f);
	assert_int_equal(chmod(s->file, 0700), 0);
}

static void stand_in_remove(struct stand_in *s)
{
	unlink(s->file);
	rmdir(s->dir);
}

static void check_order(const struct pty *t, const struct terminal *k)
{
	size_t plain = pty_place(t, "\033[8l", 0), in = pty_place(t, enter, 0),
	       questions = pty_place(t, probe_questions, 0);
	size_t first = pty_place(t, clear, 0), out = pty_place(t, leave, 0), again = pty_place(t, "\033[8h", 0);
	assert_true(plain < in && in < questions && questions < first && first < out && out < again);
	assert_true(again != SIZE_MAX);
	size_t off = pty_place(t, "\033]5379;use_ctl=false\007", 0), on = pty_place(t, "\033]5379;use_ctl=true\007", 0);
	if (strcmp(k->name, "mlterm") != 0) {
		assert_true(off == SIZE_MAX && on == SIZE_MAX);
		return;
	}
	assert_true(off < first && out < on && on != SIZE_MAX);
}

/* The whole of a run: asked, answered, the rows as they must be, everything put back. */
static void run(const struct terminal *k)
{
	struct pty t;
	struct stand_in tmux;
	bool in_tmux = *k->outer != '\0';
	if (in_tmux)
		stand_in_make(&tmux, k->outer);
	const char *const env[] = {"TERM_PROGRAM", k->program, in_tmux ? "TMUX" : "COLUMNS", in_tmux ? "x" : "120",
	    in_tmux ? "PATH" : "LINES", in_tmux ? tmux.path : "40", NULL};
	/* All of them as xterm to terminfo: the machine may not know them. */
	bool known = strcmp(k->term, "mlterm") == 0;
	pty_start_in(&t, 40, 120, known ? k->term : "xterm-256color", env, sample);
	asked(&t);
	pty_type(&t, k->answers);
	pty_wait(&t, "keys ?");
	check_mode(&t, k->mode);
	bool joints = in_tmux && k->mode == EMIT_KONSOLE;
	if (pty_place(&t, joints ? shielded : sent[k->mode], 0) == SIZE_MAX)
		fail_msg("%s: rows are not sent as %s", k->name, emit_mode_names[k->mode]);
	pty_type(&t, "q");
	assert_int_equal(pty_wait_end(&t), 0);
	pty_check_restored(&t);
	check_order(&t, k);
	pty_finish(&t);
	if (in_tmux)
		stand_in_remove(&tmux);
}

static void each_gets_its_rows(void **state)
{
	(void)state;
	for (int i = 0; i < TERMINALS; i++)
		if (*terminals[i].answers &&
		    (strcmp(terminals[i].term, "mlterm") != 0 || access("/usr/share/terminfo/m/mlterm", R_OK) == 0 ||
		        access("/lib/terminfo/m/mlterm", R_OK) == 0))
			run(&terminals[i]);
}

static const struct terminal *named(const char *name)
{
	int i = 0;
	while (strcmp(terminals[i].name, name) != 0)
		i++;
	return &terminals[i];
}

static void silence_is_not_waited_for_long(void **state)
{
	(void)state;
	struct pty t;
	pty_start(&t, 40, 120, "xterm-256color", sample);
	asked(&t);
	pty_wait(&t, "keys ?");
	check_mode(&t, EMIT_VISUAL);
	quit(&t);
}

/* The screen is there already: it is painted again in the right way, and no part of an answer is a key. */
static void a_late_answer_still_counts(void **state)
{
	(void)state;
	static const struct {
		const char *name;
	} all[] = {{"Konsole"}, {"kitty"}, {"PuTTY"}, {"screen"}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		const struct terminal *k = named(all[i].name);
		struct pty t;
		pty_start(&t, 40, 120, "xterm-256color", sample);
		pty_wait(&t, "keys ?");
		assert_true(pty_place(&t, sent[EMIT_VISUAL], 0) != SIZE_MAX);
		size_t from = t.bytes.len;
		pty_type(&t, k->answers);
		size_t anew = pty_wait_bytes(&t, clear, from);
		(void)pty_wait_bytes(&t, sent[k->mode], anew);
		pty_wait(&t, "keys ?");
		check_mode(&t, k->mode);
		quit(&t);
	}
}

/* Cut at every byte: what comes later comes as a read of its own, or after the first screen. */
static void answers_come_in_pieces(void **state)
{
	(void)state;
	const struct terminal *k = named("Konsole");
	size_t n = strlen(k->answers);
	for (size_t cut = 1; cut < n; cut += cut < n - 4 ? 4 : 1) {
		struct pty t;
		char head[200];
		snprintf(head, sizeof head, "%.*s", (int)cut, k->answers);
		pty_start(&t, 40, 120, "xterm-256color", sample);
		asked(&t);
		pty_type(&t, head);
		if (cut % 8 == 1)
			pty_wait(&t, "keys ?");
		else
			(void)pty_take(&t, 10);
		pty_type(&t, k->answers + cut);
		(void)pty_wait_bytes(&t, sent[EMIT_KONSOLE], 0);
		pty_wait(&t, "keys ?");
		check_mode(&t, EMIT_KONSOLE);
		quit(&t);
	}
}

static void keys_before_the_answers_are_kept(void **state)
{
	(void)state;
	struct pty t;
	pty_start(&t, 40, 120, "xterm-256color", sample);
	asked(&t);
	pty_type(&t, "?");
	pty_type(&t, named("kitty")->answers);
	pty_wait(&t, "Keys and commands");
	pty_type(&t, "q");
	pty_wait(&t, "keys ?");
	check_mode(&t, EMIT_KITTY);
	quit(&t);
}

/* Answers to questions that others asked, and what a terminal makes of what it does not know. */
static void residue_is_no_key(void **state)
{
	(void)state;
	struct pty t;
	pty_start(&t, 40, 120, "xterm-256color", sample);
	asked(&t);
	pty_type(&t, "\033P0+r544e\033\\\033]11;rgb:ffff/ffff/ffff\033\\\033P1+r544e=71\033\\");
	pty_type(&t, named("VTE")->answers);
	pty_wait(&t, "keys ?");
	/* Another program's, when ours are long in. */
	pty_type(&t, "\033P>|quit(1)\033\\\033[8;2$y\033[>1;2;3c\033[?62;c");
	check_mode(&t, EMIT_VISUAL);
	quit(&t);
}

static void no_probe_asks_nothing(void **state)
{
	(void)state;
	struct pty t;
	pty_start_in(&t, 40, 120, "linux", NULL, sample);
	pty_wait(&t, "keys ?");
	assert_int_equal(pty_place(&t, "\033[6n", 0), SIZE_MAX);
	assert_int_equal(pty_place(&t, "\033[c", 0), SIZE_MAX);
	assert_true(pty_place(&t, sent[EMIT_VISUAL_PLAIN], 0) != SIZE_MAX);
	check_mode(&t, EMIT_VISUAL_PLAIN);
	pty_type(&t, "q");
	assert_int_equal(pty_wait_end(&t), 0);
	pty_finish(&t);
}

/* What the user had told his terminal before is what he finds after. */
static void his_own_setting_comes_back(void **state)
{
	(void)state;
	static const char *const env[] = {"VTE_VERSION", "7006", NULL};
	for (int before = 1; before <= 2; before++) {
		struct pty t;
		char answers[200];
		snprintf(answers, sizeof answers, "\033[8;%d$y%s", before, named("VTE")->answers);
		pty_start_in(&t, 40, 120, "xterm-256color", env, sample);
		asked(&t);
		pty_type(&t, answers);
		pty_wait(&t, "keys ?");
		assert_true(pty_place(&t, "\033[8$p", 0) < pty_place(&t, "\033[8l", 0));
		pty_type(&t, "q");
		assert_int_equal(pty_wait_end(&t), 0);
		size_t again = pty_place(&t, "\033[8h", 0);
		assert_true(before == 1 ? again > pty_place(&t, leave, 0) && again != SIZE_MAX : again == SIZE_MAX);
		pty_finish(&t);
	}
}

static void suspended_it_is_the_shells(void **state)
{
	(void)state;
	static const char off[] = "\033[8l\033]5379;use_ctl=false\007", on[] = "\033[8h\033]5379;use_ctl=true\007";
	struct pty t;
	pty_start(&t, 40, 120, "xterm-256color", sample);
	asked(&t);
	pty_type(&t, named("mlterm")->answers);
	pty_wait(&t, "keys ?");
	size_t from = t.bytes.len;
	pty_type(&t, "\032");
	size_t out = pty_wait_bytes(&t, leave, from), given = pty_wait_bytes(&t, on, from);
	size_t taken = pty_wait_bytes(&t, off, given), in = pty_wait_bytes(&t, enter, given);
	size_t anew = pty_wait_bytes(&t, clear, given);
	assert_true(out < given && given < taken && taken < in && in < anew);
	/* What it is is known: it is not asked again. */
	assert_int_equal(pty_place(&t, "\033[c", from), SIZE_MAX);
	pty_wait(&t, "keys ?");
	quit(&t);
}

/* Chosen by hand, a mode that relies on the terminal's own order lets it have its order; it is used again next time. */
static void a_mode_can_be_chosen(void **state)
{
	(void)state;
	struct pty t;
	char dir[] = "/tmp/safir-test-XXXXXX", folder[60], file[80];
	assert_non_null(mkdtemp(dir));
	const char *const env[] = {"XDG_CONFIG_HOME", dir, NULL};
	snprintf(folder, sizeof folder, "%s/safir", dir);
	snprintf(file, sizeof file, "%s/terminals", folder);
	pty_start_in(&t, 40, 120, "xterm-256color", env, sample);
	asked(&t);
	pty_type(&t, named("VTE")->answers);
	pty_wait(&t, "keys ?");
	size_t from = t.bytes.len;
	pty_type(&t, ":bidi logical-row\r");
	size_t own = pty_wait_bytes(&t, "\033[8h", from), anew = pty_wait_bytes(&t, clear, from);
	assert_true(own < anew);
	(void)pty_wait_bytes(&t, sent[EMIT_LOGICAL_ROW], anew);
	quit(&t);
	for (int other = 0; other < 2; other++) {
		const struct terminal *k = named(other ? "kitty" : "VTE");
		pty_start_in(&t, 40, 120, "xterm-256color", env, sample);
		asked(&t);
		pty_type(&t, k->answers);
		pty_wait(&t, "keys ?");
		check_mode(&t, other ? k->mode : EMIT_LOGICAL_ROW);
		quit(&t);
	}
	assert_int_equal(unlink(file), 0);
	assert_int_equal(rmdir(folder), 0);
	assert_int_equal(rmdir(dir), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_gets_its_rows),
	    cmocka_unit_test(silence_is_not_waited_for_long),
	    cmocka_unit_test(a_late_answer_still_counts),
	    cmocka_unit_test(answers_come_in_pieces),
	    cmocka_unit_test(keys_before_the_answers_are_kept),
	    cmocka_unit_test(residue_is_no_key),
	    cmocka_unit_test(no_probe_asks_nothing),
	    cmocka_unit_test(his_own_setting_comes_back),
	    cmocka_unit_test(suspended_it_is_the_shells),
	    cmocka_unit_test(a_mode_can_be_chosen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
