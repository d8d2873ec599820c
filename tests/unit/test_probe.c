/* SPDX-License-Identifier: GPL-3.0-or-later
 * What terminals answer, whole and in pieces, and what is made of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "base/buf.h"
#include "tty/term.h"

static void give(struct reader *r, const char *s, size_t n)
{
	assert_true(r->n + n <= sizeof r->bytes);
	memcpy(r->bytes + r->n, s, n);
	r->n += n;
}

static struct reader new_reader(void)
{
	return (struct reader){.asked = true, .replies = REPLIES_INIT};
}

static void check(const struct terminal *t, const struct reader *r)
{
	struct surroundings s = {t->term, t->program, "", "", "", t->outer};
	struct verdict v;
	probe_classify(&r->replies, &s, &v);
	if (v.mode != t->mode || strcmp(v.terminal, t->kept) != 0)
		print_message("%s: %s %s\n", t->name, emit_mode_names[v.mode], v.terminal);
	assert_int_equal(v.mode, t->mode);
	assert_string_equal(v.terminal, t->kept);
	assert_int_equal(v.sync, t->sync);
	assert_int_equal(v.margins, t->margins);
	assert_int_equal(v.mlterm, strcmp(t->name, "mlterm") == 0);
	assert_false(v.no_marks);
}

static void each_is_known_by_its_answers(void **state)
{
	(void)state;
	for (int i = 0; i < TERMINALS; i++) {
		struct reader r = new_reader();
		give(&r, terminals[i].answers, strlen(terminals[i].answers));
		assert_int_equal(reader_take(&r, false).kind, KEY_NONE);
		assert_int_equal(r.at, r.n);
		assert_int_equal(r.replies.all, *terminals[i].answers != '\0');
		check(&terminals[i], &r);
	}
}

/* In two pieces, cut at each byte, and with a key typed before, between and after. */
static void answers_may_come_in_pieces(void **state)
{
	(void)state;
	for (int i = 0; i < TERMINALS; i++) {
		size_t n = strlen(terminals[i].answers);
		for (size_t cut = 0; cut <= n; cut++) {
			struct reader r = new_reader();
			give(&r, "j", 1);
			give(&r, terminals[i].answers, cut);
			assert_int_equal(reader_take(&r, false).cp, 'j');
			assert_int_equal(reader_take(&r, false).kind, KEY_NONE);
			give(&r, terminals[i].answers + cut, n - cut);
			give(&r, "k", 1);
			assert_int_equal(reader_take(&r, false).cp, 'k');
			assert_int_equal(reader_take(&r, true).kind, KEY_NONE);
			check(&terminals[i], &r);
		}
	}
}

static void keys_stay_keys(void **state)
{
	(void)state;
	struct reader r = new_reader();
	/* F3 with Shift has the shape of a cursor report. */
	give(&r, WIDTHS "\033[?6c\033[1;2R\033[A\033x\033[?1;2c", sizeof WIDTHS + 22 - 1);
	assert_int_equal(reader_take(&r, false).special, KEY_F3_);
	assert_int_equal(reader_take(&r, false).special, KEY_UP_);
	struct key k = reader_take(&r, false);
	assert_true(k.alt && k.cp == 'x');
	assert_int_equal(reader_take(&r, true).kind, KEY_NONE);
	r.asked = false;
	r.n = r.at = 0;
	give(&r, "\033P", 2);
	k = reader_take(&r, true);
	assert_true(k.alt && k.cp == 'P');
	r.n = r.at = 0;
	give(&r, "\033P>|quit(1)\033\\x", 14);
	assert_int_equal(reader_take(&r, false).cp, 'x');
}

static void nonsense_is_survived(void **state)
{
	(void)state;
	static const char *const all[] = {"\033[8;99999999999999999999$y\033[>;;;;;;;;;;;;c\033[?c",
	    "\033P\033\\\033[?c", "\033P>|\033\\\033[?c", "\033]11;rgb:0/0/0\007\033[?c", "\033[>c\033[?2026$y\033[?c",
	    "\033P>|a name that is longer than any terminal would ever have the nerve to give itself\033\\\033[?c"};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct reader r = new_reader();
		struct surroundings s = {"x y#z", "", "", "", "", ""};
		struct verdict v;
		give(&r, all[i], strlen(all[i]));
		assert_int_equal(reader_take(&r, true).kind, KEY_NONE);
		assert_true(r.replies.all);
		probe_classify(&r.replies, &s, &v);
		assert_int_equal(v.mode, EMIT_VISUAL);
		assert_null(strpbrk(v.terminal, " #"));
	}
}

/* An answer that never ends, or is broken off, does not take the keyboard with it. */
static void no_answer_takes_the_keyboard(void **state)
{
	(void)state;
	static const char *const all[] = {"\033P>|Term(1\033[?6c", "\033P>|Term\003", "\033P>|Term\033", "\033[?6\003",
	    "\033[?\033[?6c", "\033[>1;\033[A", "\033]11;rgb\033OP"};
	static const struct key want[] = {{.kind = KEY_CHAR, .cp = 'q'}, {.kind = KEY_CHAR, .ctrl = true, .cp = 'c'},
	    {.kind = KEY_SPECIAL, .special = KEY_ESCAPE_}, {.kind = KEY_CHAR, .ctrl = true, .cp = 'c'},
	    {.kind = KEY_CHAR, .cp = 'q'}, {.kind = KEY_SPECIAL, .special = KEY_UP_},
	    {.kind = KEY_SPECIAL, .special = KEY_F1_}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct reader r = new_reader();
		give(&r, all[i], strlen(all[i]));
		struct key k = reader_take(&r, true);
		if (k.kind == KEY_NONE) {
			give(&r, "q", 1);
			k = reader_take(&r, true);
		}
		assert_int_equal(k.kind, want[i].kind);
		assert_int_equal(k.cp, want[i].cp);
		assert_int_equal(k.special, want[i].special);
		assert_int_equal(k.ctrl, want[i].ctrl);
	}
}

static void widths_have_the_last_word(void **state)
{
	(void)state;
	static const struct {
		const char *widths;
		enum emit_mode konsole, other;
		bool no_marks;
	} all[] = {{"\033[1;2R\033[1;3R\033[1;2R", EMIT_KONSOLE, EMIT_VISUAL, false},
	    {"\033[1;3R\033[1;3R\033[1;2R", EMIT_KONSOLE, EMIT_VISUAL, true},
	    {"\033[1;2R\033[1;4R\033[1;2R", EMIT_VISUAL, EMIT_VISUAL, false},
	    {"\033[1;2R\033[1;3R\033[1;3R", EMIT_KONSOLE, EMIT_VISUAL_PLAIN, false},
	    {"\033[1;1R\033[1;1R\033[1;1R", EMIT_KONSOLE, EMIT_VISUAL, false}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		for (int konsole = 0; konsole < 2; konsole++) {
			struct reader r = new_reader();
			struct surroundings s = {"xterm", "", "", "", "", ""};
			struct verdict v;
			give(&r, all[i].widths, strlen(all[i].widths));
			if (konsole)
				give(&r, "\033P>|Konsole 22\033\\", 16);
			(void)reader_take(&r, false);
			probe_classify(&r.replies, &s, &v);
			assert_int_equal(v.mode, konsole ? all[i].konsole : all[i].other);
			assert_int_equal(v.no_marks, all[i].no_marks);
		}
	}
}

/* screen says only that it is screen. */
static void screen_is_known_by_where_it_began(void **state)
{
	(void)state;
	static const struct {
		const char *konsole, *kitty;
		enum emit_mode mode;
	} all[] = {{"", "", EMIT_VISUAL_LRM}, {"221203", "", EMIT_KONSOLE}, {"", "1", EMIT_KITTY}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct surroundings s = {"screen", "", "", all[i].konsole, all[i].kitty, ""};
		struct verdict v;
		struct replies r = REPLIES_INIT;
		r.device[0] = 83;
		r.n_device = 3;
		probe_classify(&r, &s, &v);
		assert_int_equal(v.mode, all[i].mode);
		assert_true(v.shield);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_is_known_by_its_answers),
	    cmocka_unit_test(answers_may_come_in_pieces),
	    cmocka_unit_test(keys_stay_keys),
	    cmocka_unit_test(nonsense_is_survived),
	    cmocka_unit_test(no_answer_takes_the_keyboard),
	    cmocka_unit_test(screen_is_known_by_where_it_began),
	    cmocka_unit_test(widths_have_the_last_word),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
