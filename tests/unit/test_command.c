/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "command/command.h"
#include "command/keymap.h"
#include "theme/theme.h"

static int ran;
static struct words last;

static void note(void *with, const struct words *args)
{
	(void)with;
	ran++;
	last = *args;
}

static const struct command table[] = {
    {"down", "", 0, 0, note}, {"download", "", 0, 0, note}, {"pane", "NAME", 1, 1, note}, {NULL, NULL, 0, 0, NULL}};

static void words_are_cut_at_blanks_and_quotes_keep_them(void **state)
{
	(void)state;
	struct words w;
	assert_true(words_cut(STR("  a \"b c\"\td "), &w));
	assert_int_equal(w.n, 3);
	assert_true(str_is(w.items[1], "b c"));
	assert_true(words_cut(STR(""), &w));
	assert_int_equal(w.n, 0);
	assert_true(words_cut(STR("a \"\""), &w));
	assert_int_equal(w.n, 2);
	assert_false(words_cut(STR("a \"b"), &w));
	assert_false(words_cut(STR("1 2 3 4 5 6 7 8 9"), &w));
}

static void a_line_runs_its_command(void **state)
{
	(void)state;
	ran = 0;
	assert_int_equal(command_run(table, NULL, STR("pane quotes"), 7), COMMAND_DONE);
	assert_int_equal(ran, 1);
	assert_int_equal(last.n, 1);
	assert_int_equal(last.count, 7);
	assert_true(str_is(last.items[0], "quotes"));
	assert_int_equal(command_run(table, NULL, STR("pane"), 0), COMMAND_ARGS);
	assert_int_equal(command_run(table, NULL, STR("down 1"), 0), COMMAND_ARGS);
	assert_int_equal(command_run(table, NULL, STR("up"), 0), COMMAND_UNKNOWN);
	assert_int_equal(command_run(table, NULL, STR("  "), 0), COMMAND_EMPTY);
	assert_int_equal(command_run(table, NULL, STR("\"down"), 0), COMMAND_SYNTAX);
	assert_int_equal(ran, 1);
}

static void completion_goes_through_the_names(void **state)
{
	(void)state;
	assert_string_equal(command_complete(table, STR("do"), 0)->name, "down");
	assert_string_equal(command_complete(table, STR("do"), 1)->name, "download");
	assert_null(command_complete(table, STR("do"), 2));
	assert_null(command_complete(table, STR("x"), 0));
}

struct told {
	size_t n, line;
	char key[40];
};

static void tell(void *with, size_t line, const char *key, struct str arg)
{
	struct told *t = with;
	(void)arg;
	t->n++;
	t->line = line;
	strncpy(t->key, key, sizeof t->key - 1);
}

static struct str find(const struct keymap *m, enum place place, const char *keys, enum keymap_match want)
{
	struct key seq[KEYMAP_KEYS];
	size_t n = 0;
	struct str s = str_of(keys), command = {"", 0};
	while (s.n && n < KEYMAP_KEYS)
		assert_true(key_parse(&s, &seq[n++]));
	assert_int_equal(keymap_find(m, place, seq, n, &command), want);
	return command;
}

static void keys_find_the_nearest_and_latest_binding(void **state)
{
	struct arena *arena = *state;
	struct keymap m = {NULL, 0, 0};
	struct told t = {0, 0, ""};
	keymap_add(arena, &m,
	    STR("# keys\nbind j down\nbind ]q pane quotes\nbind j pane list @list\nbind <C-o> download\nbind k "
	        "down\nunbind k @page\n"),
	    table, tell, &t);
	assert_int_equal(t.n, 0);
	assert_true(str_is(find(&m, PLACE_ARTICLE, "j", KEYMAP_FOUND), "down"));
	assert_true(str_is(find(&m, PLACE_LIST, "j", KEYMAP_FOUND), "pane list"));
	assert_true(str_is(find(&m, PLACE_LIST, "<C-o>", KEYMAP_FOUND), "download"));
	(void)find(&m, PLACE_ARTICLE, "]", KEYMAP_PREFIX);
	assert_true(str_is(find(&m, PLACE_ARTICLE, "]q", KEYMAP_FOUND), "pane quotes"));
	(void)find(&m, PLACE_ARTICLE, "]x", KEYMAP_NONE);
	(void)find(&m, PLACE_PAGE, "k", KEYMAP_NONE);
	assert_true(str_is(find(&m, PLACE_LIST, "k", KEYMAP_FOUND), "down"));
	keymap_add(arena, &m, STR("bind j download\n"), table, tell, &t);
	assert_true(str_is(find(&m, PLACE_ARTICLE, "j", KEYMAP_FOUND), "download"));
	assert_true(str_is(keymap_keys_of(&m, PLACE_ARTICLE, STR("pane quotes")), "]q"));
	assert_int_equal(keymap_keys_of(&m, PLACE_LIST, STR("nothing")).n, 0);
}

static void each_mistake_in_a_keymap_is_told_with_its_line(void **state)
{
	static const struct {
		const char *text, *key;
	} cases[] = {{"\nbid j down", "keys.verb"}, {"\nbind <Foo> down", "keys.unknown"},
	    {"\nbind j up", "keys.command"}, {"\nbind j pane", "keys.args"}, {"\nbind j down @nowhere", "keys.place"},
	    {"\nbind j", "keys.syntax"}, {"\nbind abcde down", "keys.unknown"}, {"\nunbind j down", "keys.syntax"}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct keymap m = {NULL, 0, 0};
		struct told t = {0, 0, ""};
		keymap_add(*state, &m, str_of(cases[i].text), table, tell, &t);
		assert_int_equal(t.n, 1);
		assert_int_equal(t.line, 2);
		assert_string_equal(t.key, cases[i].key);
		assert_int_equal(m.n, 0);
	}
}

static void a_theme_gives_each_depth_its_looks(void **state)
{
	(void)state;
	struct theme t;
	struct told told = {0, 0, ""};
	theme_init(&t);
	theme_add(&t, STR("256 title 33 on 24 bold\n16 title default underline\nmono title reverse\n"), tell, &told);
	assert_int_equal(told.n, 0);
	assert_int_equal(t.style[THEME_256][ROLE_TITLE].fg, 33);
	assert_int_equal(t.style[THEME_256][ROLE_TITLE].bg, 24);
	assert_true(t.style[THEME_256][ROLE_TITLE].bold);
	assert_int_equal(t.style[THEME_16][ROLE_TITLE].fg, -1);
	assert_true(t.style[THEME_16][ROLE_TITLE].underline);
	assert_true(t.style[THEME_MONO][ROLE_TITLE].reverse);
	assert_int_equal(t.style[THEME_256][ROLE_TEXT].fg, -1);
}

static void each_mistake_in_a_theme_is_told(void **state)
{
	static const struct {
		const char *text, *key;
	} cases[] = {{"88 title 3", "theme.depth"}, {"256 titel 3", "theme.role"}, {"256 title 256", "theme.look"},
	    {"16 title 16", "theme.look"}, {"mono title 1", "theme.look"}, {"256 title on", "theme.look"},
	    {"256 title blink", "theme.look"}, {"256", "theme.role"}};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct theme t;
		struct told told = {0, 0, ""};
		theme_init(&t);
		theme_add(&t, str_of(cases[i].text), tell, &told);
		assert_int_equal(told.n, 1);
		assert_string_equal(told.key, cases[i].key);
	}
}

static int set_up(void **state)
{
	*state = arena_new(0);
	return 0;
}

static int tear_down(void **state)
{
	arena_free(*state);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_are_cut_at_blanks_and_quotes_keep_them),
	    cmocka_unit_test(a_line_runs_its_command),
	    cmocka_unit_test(completion_goes_through_the_names),
	    cmocka_unit_test_setup_teardown(keys_find_the_nearest_and_latest_binding, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(each_mistake_in_a_keymap_is_told_with_its_line, set_up, tear_down),
	    cmocka_unit_test(a_theme_gives_each_depth_its_looks),
	    cmocka_unit_test(each_mistake_in_a_theme_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
