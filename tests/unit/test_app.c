/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/resource.h"
#include "screens/fixture.h"
#include "tty/fake.h"

static const char *const paths[] = {TOP_SRCDIR "/tests/screens/summit.report", TOP_SRCDIR "/tests/screens/note.report"};

struct bench {
	struct arena *arena;
	struct app_options o;
	struct app app;
};

static void press(struct bench *b, const char *keys)
{
	struct str rest = str_of(keys);
	struct key k;
	while (rest.n) {
		assert_true(key_parse(&rest, &k));
		app_key(&b->app, &k);
		(void)app_frame(&b->app);
	}
}

static int set_up(void **state)
{
	struct arena *arena = arena_new(0);
	struct bench *b = ARENA_NEW(arena, struct bench);
	struct str words = {"", 0};
	(void)resource_find("ui/en.msg", &words);
	b->arena = arena;
	b->o = (struct app_options){.paths = paths,
	    .n = 2,
	    .read = fixture_read,
	    .catalog = catalog_parse(arena, words, STR("")),
	    .color = true};
	app_init(&b->app, &b->o, 40, 120);
	app_open_report(&b->app, 0);
	app_from_cursor(&b->app);
	(void)app_frame(&b->app);
	*state = b;
	return 0;
}

static int tear_down(void **state)
{
	struct bench *b = *state;
	app_release(&b->app);
	arena_free(b->arena);
	return 0;
}

#define SELECTED(b, k, i)                                                                                              \
	do {                                                                                                           \
		assert_int_equal((b)->app.selection.kind, (k));                                                        \
		assert_int_equal((b)->app.selection.index, (i));                                                       \
	} while (0)

static void links_lead_from_quote_to_meeting_and_back(void **state)
{
	struct bench *b = *state;
	press(b, "3jj");
	SELECTED(b, REF_QUOTE, 2);
	press(b, "f");
	SELECTED(b, REF_ACTOR, 1);
	assert_int_equal(b->app.list, LIST_PEOPLE);
	press(b, "f");
	SELECTED(b, REF_DELEGATION, 0);
	press(b, "f");
	SELECTED(b, REF_MEETING, 0);
	assert_int_equal(b->app.list, LIST_MEETINGS);
	press(b, "<lt><lt>");
	SELECTED(b, REF_ACTOR, 1);
	press(b, ">");
	SELECTED(b, REF_DELEGATION, 0);
	press(b, "<C-o><C-o>");
	SELECTED(b, REF_QUOTE, 2);
	assert_int_equal(b->app.focus, FOCUS_LIST);
	press(b, "<lt>");
	assert_true(b->app.message_error);
}

static void every_fact_puts_the_cursor_on_its_words(void **state)
{
	struct bench *b = *state;
	static const char *const panes[] = {"1", "2", "3", "4"};
	for (int list = 0; list < LIST_KINDS; list++) {
		press(b, panes[list]);
		press(b, "g");
		for (size_t i = 0; i < b->app.lists[list].rows.n; i++) {
			struct span words, cue;
			report_record_span(b->app.report, b->app.selection, &words, &cue);
			if (!span_empty(words))
				assert_int_equal(b->app.article.text.cursor, words.begin);
			press(b, "j");
		}
	}
}

static void every_place_of_the_text_selects_what_stands_there(void **state)
{
	struct bench *b = *state;
	size_t selected = 0;
	for (int row = 0; row < 20; row++) {
		for (int col = 0; col < 30; col++) {
			press(b, "h");
			struct ref at[16];
			size_t n = report_at(b->app.report, b->app.article.text.cursor, at, 16);
			bool found = b->app.selection.kind == REF_NONE;
			for (size_t i = 0; i < n; i++)
				found = found || ref_eq(at[i], b->app.selection);
			assert_true(found);
			selected += b->app.selection.kind != REF_NONE;
		}
		press(b, "j");
	}
	assert_true(selected > 20);
}

static void the_three_highlights_differ(void **state)
{
	struct bench *b = *state;
	press(b, "3");
	struct grid *g = app_frame(&b->app);
	size_t seen[ROLE_COUNT] = {0};
	for (int i = 0; i < g->rows * g->cols; i++)
		seen[g->cells[i].role]++;
	assert_true(seen[ROLE_HIT_CONTENT] > 20);
	assert_int_equal(seen[ROLE_HIT_CUE], 3);
	assert_int_equal(seen[ROLE_HIT_SPEAKER], 7);
}

static void search_goes_round_and_counts(void **state)
{
	struct bench *b = *state;
	press(b, "/الحديدي<Enter>");
	assert_int_equal(b->app.hits, 2);
	assert_int_equal(b->app.hit, 1);
	press(b, "n");
	assert_int_equal(b->app.hit, 2);
	press(b, "n");
	assert_int_equal(b->app.hit, 1);
	press(b, "N");
	assert_int_equal(b->app.hit, 2);
	press(b, "<Esc>");
	assert_int_equal(b->app.hits, 0);
}

static void search_folds_letters(void **state)
{
	struct bench *b = *state;
	/* Without hamza, with a final ha for ta marbuta, in other digits. */
	press(b, "/المادة 4<Enter>");
	assert_int_equal(b->app.hits, 1);
	press(b, "/الماده ٤<Enter>");
	assert_int_equal(b->app.hits, 1);
	press(b, "/الامين<Enter>");
	assert_int_equal(b->app.hits, 1);
	press(b, "/mot<Enter>");
	assert_int_equal(b->app.hits, 1);
}

static void prompts_remember(void **state)
{
	struct bench *b = *state;
	press(b, "/abc<Enter>/<Up>");
	assert_string_equal(buf_cstr(&b->app.prompt.text), "abc");
	press(b, "<Down>");
	assert_int_equal(b->app.prompt.text.len, 0);
	press(b, "ابت<Backspace>");
	assert_string_equal(buf_cstr(&b->app.prompt.text), "اب");
	press(b, "<Esc>:wh<Tab>");
	assert_string_equal(buf_cstr(&b->app.prompt.text), "who");
	press(b, "<Tab>");
	assert_string_equal(buf_cstr(&b->app.prompt.text), "why");
	press(b, "<Tab>");
	assert_string_equal(buf_cstr(&b->app.prompt.text), "where");
	press(b, "<Tab>");
	assert_string_equal(buf_cstr(&b->app.prompt.text), "who");
	press(b, "<Esc>");
	assert_int_equal(b->app.prompt.kind, PROMPT_NONE);
}

static void reports_change_and_keep_their_place(void **state)
{
	struct bench *b = *state;
	press(b, "jjjj");
	uint32_t at = b->app.article.text.cursor;
	assert_true(at > 0);
	press(b, "J");
	assert_int_equal(b->app.index, 1);
	assert_false(b->app.look.mirrored);
	press(b, "J");
	assert_true(b->app.message_error);
	press(b, "K");
	assert_int_equal(b->app.index, 0);
	assert_int_equal(b->app.article.text.cursor, at);
	press(b, "<lt>");
	assert_int_equal(b->app.index, 1);
}

static void quitting_goes_one_step_back_first(void **state)
{
	struct bench *b = *state;
	press(b, "?q");
	assert_int_equal(b->app.overlay, OVERLAY_NONE);
	assert_false(b->app.quit);
	press(b, "Oq");
	assert_false(b->app.maximized);
	press(b, "q");
	assert_true(b->app.quit);
}

static void counts_and_pane_keys_live_together(void **state)
{
	struct bench *b = *state;
	press(b, "2");
	assert_int_equal(b->app.list, LIST_MEETINGS);
	assert_int_equal(b->app.focus, FOCUS_LIST);
	press(b, "<Tab><Tab><Tab>");
	assert_int_equal(b->app.focus, FOCUS_ARTICLE);
	press(b, "12G");
	assert_int_equal(b->app.focus, FOCUS_ARTICLE);
	assert_true(b->app.article.text.cursor > 0);
}

/* Any key at any size: nothing but a sane screen. */
static void no_size_and_no_key_is_too_much(void **state)
{
	struct bench *b = *state;
	static const int sizes[][2] = {{1, 1}, {1, 2}, {2, 1}, {2, 2}, {3, 5}, {5, 20}, {7, 59}, {8, 60}, {9, 99},
	    {10, 100}, {40, 30}, {12, 140}, {60, 200}, {1, 300}, {300, 1}};
	static const char *const keys[] = {"j", "k", "h", "l", "<Space>", "b", "d", "u", "g", "G", "<Tab>", "1", "2",
	    "3", "4", "<Enter>", "f", "]q", "[m", "]d", "]p", "/ا<Enter>", "n", "N", "<lt>", ">", "D", "V", "z", "O",
	    "?", "q", "w", ":", "x", "<Esc>", "=", "J", "K", "ma", "'a"};
	unsigned long dice = 12345;
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct key k = {.kind = KEY_RESIZE, .rows = sizes[i][0], .cols = sizes[i][1]};
		app_key(&b->app, &k);
		for (int n = 0; n < 150; n++) {
			dice = dice * 1103515245UL + 12345UL;
			press(b, keys[(dice >> 16) % (sizeof keys / sizeof *keys)]);
			struct grid *g = app_frame(&b->app);
			assert_int_equal(g->rows, sizes[i][0]);
			assert_true(g->cursor_row < g->rows && g->cursor_col < g->cols);
		}
	}
}

static void queued_keys_make_one_frame(void **state)
{
	struct bench *b = *state;
	struct fault fault = FAULT_INIT;
	fake_setup(40, 120, "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj");
	assert_int_equal(app_run(&b->o, &fault), 0);
	/* The first screen, and one after all thirty. */
	assert_int_equal(fake_frames(), 2);
	fake_release();
}

static void a_report_that_cannot_be_read_is_said_in_its_place(void **state)
{
	struct bench *b = *state;
	static const char *const missing[] = {"/nonexistent/a.txt"};
	struct fault fault = FAULT_INIT;
	struct app_options o = b->o;
	o.paths = missing;
	o.n = 1;
	fake_setup(24, 80, "jfw3<Enter>]q");
	assert_int_equal(app_run(&o, &fault), 0);
	assert_non_null(memmem(fake_screen().s, fake_screen().n, "/nonexistent/a.txt", 18));
	fake_release();
	struct buf out = BUF_INIT;
	assert_false(app_dump_screen(&o, 24, 80, NULL, &out, &fault));
	assert_non_null(fault.what);
	fault_release(&fault);
	buf_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
	    T(links_lead_from_quote_to_meeting_and_back),
	    T(every_fact_puts_the_cursor_on_its_words),
	    T(every_place_of_the_text_selects_what_stands_there),
	    T(the_three_highlights_differ),
	    T(search_goes_round_and_counts),
	    T(search_folds_letters),
	    T(prompts_remember),
	    T(reports_change_and_keep_their_place),
	    T(quitting_goes_one_step_back_first),
	    T(counts_and_pane_keys_live_together),
	    T(no_size_and_no_key_is_too_much),
	    T(queued_keys_make_one_frame),
	    T(a_report_that_cannot_be_read_is_said_in_its_place),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
