/* SPDX-License-Identifier: GPL-3.0-or-later
 * The reader over an archive: from lists to reports, to the very words, and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"
#include "base/resource.h"
#include "screens/fixture.h"
#include "screens/stand.h"

enum { NOTE = 1, SUMMIT, VISIT, TALKS }; /* behind the numbered ones */

struct bench {
	struct arena *arena;
	struct app_options o;
	struct stand stand;
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

static void start(struct bench *b, size_t numbered)
{
	struct str words = {"", 0};
	(void)resource_find("ui/en.msg", &words);
	b->stand.numbered = numbered;
	b->o = (struct app_options){.read = fixture_read,
	    .catalog = catalog_parse(b->arena, words, STR("")),
	    .archive = &stand_ops,
	    .with = &b->stand,
	    .color = true};
	app_init(&b->app, &b->o, 40, 120);
	app_open_report(&b->app, 0);
	browsing_start(&b->app);
	(void)app_frame(&b->app);
}

static int set_up(void **state)
{
	struct arena *arena = arena_new(0);
	struct bench *b = ARENA_NEW(arena, struct bench);
	if (chdir(TOP_SRCDIR "/tests/screens") != 0)
		return 1;
	b->arena = arena;
	start(b, 0);
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

static int64_t row(const struct bench *b)
{
	const struct ledger_row *r = ledger_selected(&b->app.ledger);
	return r ? r->key : 0;
}

static void a_report_opens_and_the_list_comes_back_at_its_row(void **state)
{
	struct bench *b = *state;
	assert_int_equal(row(b), TALKS);
	press(b, "jj<Enter>");
	assert_int_equal(b->app.view, VIEW_REPORT);
	assert_int_equal(b->app.id, SUMMIT);
	press(b, "J");
	assert_int_equal(b->app.id, NOTE);
	press(b, "J");
	assert_true(b->app.message_error);
	press(b, "KKK");
	assert_int_equal(b->app.id, TALKS);
	press(b, "K");
	assert_true(b->app.message_error);
	press(b, "J");
	press(b, "q");
	assert_int_equal(b->app.view, VIEW_LEDGER);
	assert_int_equal(row(b), VISIT);
	press(b, "q");
	assert_true(b->app.quit);
}

/* From inside a report the next one is the next that fits the limit. */
static void the_limit_is_honoured_everywhere(void **state)
{
	struct bench *b = *state;
	press(b, "jj&ministers<Enter>");
	assert_int_equal(row(b), NOTE);
	press(b, "<Esc>");
	assert_int_equal(row(b), NOTE);
	assert_int_equal(ledger_count(&b->app.ledger), 4);
	press(b, "g&ال<Enter>");
	assert_int_equal(ledger_count(&b->app.ledger), 3);
	press(b, "j<Enter>");
	assert_int_equal(b->app.id, SUMMIT);
	press(b, "K");
	assert_int_equal(b->app.id, VISIT);
	press(b, "<lt><lt>");
	assert_int_equal(b->app.view, VIEW_LEDGER);
	assert_int_equal(row(b), SUMMIT);
	assert_string_equal(b->app.sheet.text.s, "ال");
}

static void a_search_leads_to_the_words_and_on_to_the_next_report(void **state)
{
	struct bench *b = *state;
	press(b, "Sالحديدي");
	assert_int_equal(ledger_count(&b->app.ledger), 2);
	press(b, "<Enter><Enter>");
	assert_int_equal(b->app.id, VISIT);
	size_t hits = b->app.hits;
	assert_true(hits > 2);
	struct str text = b->app.report->article.text;
	for (size_t i = 1; i <= hits; i++) {
		assert_int_equal(b->app.hit, i);
		assert_memory_equal(text.s + b->app.article.text.cursor, "الحديدي", 14);
		press(b, "n");
	}
	assert_int_equal(b->app.id, SUMMIT);
	assert_int_equal(b->app.hit, 1);
	press(b, "N");
	assert_int_equal(b->app.id, VISIT);
	press(b, "q");
	assert_int_equal(b->app.sheet.kind, SHEET_RESULTS);
	assert_int_equal(row(b), VISIT);
	press(b, "q");
	assert_int_equal(b->app.sheet.kind, SHEET_REPORTS);
}

static void by_relevance_rows_are_numbers(void **state)
{
	struct bench *b = *state;
	press(b, "Sال<Enter>:sort relevance<Enter>");
	assert_int_equal(b->app.sheet.order, ORDER_RELEVANCE);
	assert_int_equal(ledger_count(&b->app.ledger), 3);
	press(b, "<Enter>");
	assert_int_equal(b->app.id, VISIT);
	press(b, "J");
	assert_int_equal(b->app.id, SUMMIT);
	press(b, "q");
	assert_int_equal(row(b), 2);
	press(b, "G");
	assert_int_equal(row(b), 3);
	press(b, "r");
	assert_int_equal(b->app.sheet.order, ORDER_NEWEST);
	assert_int_equal(row(b), VISIT);
}

static void searches_are_remembered(void **state)
{
	struct bench *b = *state;
	press(b, "Smarket<Enter>SJordan<Enter>S<Up><Up>");
	assert_string_equal(buf_cstr(&b->app.prompt.text), "market");
	assert_int_equal(ledger_count(&b->app.ledger), 1);
	press(b, "<Esc>");
	assert_string_equal(b->app.sheet.text.s, "Jordan");
}

static void an_official_leads_to_what_he_said_and_back(void **state)
{
	struct bench *b = *state;
	press(b, "j<Enter>4<Enter>");
	assert_int_equal(b->app.sheet.kind, SHEET_OFFICIAL);
	press(b, "G");
	int64_t last = row(b);
	press(b, "<Enter>");
	assert_int_equal(b->app.id, SUMMIT);
	assert_int_equal(b->app.selection.kind, REF_MEETING);
	press(b, "<lt>");
	assert_int_equal(b->app.sheet.kind, SHEET_OFFICIAL);
	assert_int_equal(row(b), last);
	press(b, "r");
	assert_int_equal(b->app.sheet.order, ORDER_OLDEST);
	/* To its top, where G was pressed, then to the report. */
	press(b, "<lt><lt>");
	assert_int_equal(b->app.view, VIEW_REPORT);
	assert_int_equal(b->app.id, VISIT);
	press(b, "B");
	assert_int_equal(b->app.sheet.events, EVENT_QUOTE_BY);
	press(b, "<Tab>");
	assert_int_equal(b->app.sheet.events, EVENT_QUOTE_ABOUT);
}

/* Who reads a file can ask the archive, and comes back to the file. */
static void a_file_is_come_back_to(void **state)
{
	struct bench *b = *state;
	static const char *const paths[] = {"summit.report", "note.report"};
	app_release(&b->app);
	b->o.paths = paths;
	b->o.n = 2;
	app_init(&b->app, &b->o, 40, 120);
	app_open_report(&b->app, 0);
	press(b, "Smarket<Enter><Enter>");
	assert_int_equal(b->app.id, TALKS);
	press(b, "q");
	assert_int_equal(b->app.sheet.kind, SHEET_RESULTS);
	press(b, "q");
	assert_int_equal(b->app.view, VIEW_REPORT);
	assert_int_equal(b->app.id, 0);
	assert_string_equal(b->app.report->article.path, "summit.report");
	press(b, "RJ<Enter>");
	assert_int_equal(b->app.id, VISIT);
	press(b, "qq");
	assert_int_equal(b->app.view, VIEW_REPORT);
	assert_int_equal(b->app.id, 0);
	press(b, "J");
	assert_string_equal(b->app.report->article.path, "note.report");
	press(b, "q");
	assert_true(b->app.quit);
}

/* A list of a hundred thousand is drawn and left from both ends with a few pages. */
static void a_long_list_is_not_fetched(void **state)
{
	struct bench *b = *state;
	app_release(&b->app);
	start(b, 100000);
	press(b, "G");
	assert_int_equal(row(b), 1);
	press(b, "g<PageDown>");
	assert_true(b->stand.asked < 400);
}

static void no_size_and_no_key_is_too_much(void **state)
{
	struct bench *b = *state;
	static const int sizes[][2] = {{1, 1}, {1, 2}, {2, 1}, {2, 2}, {3, 5}, {5, 20}, {7, 59}, {8, 60}, {9, 99},
	    {10, 100}, {40, 30}, {12, 140}, {60, 200}, {1, 300}, {300, 1}};
	static const char *const keys[] = {"j", "k", "<Space>", "b", "d", "u", "g", "G", "<Tab>", "1", "2", "3", "4",
	    "<Enter>", "<Enter>", "f", "]q", "/ا<Enter>", "n", "N", "<lt>", "<lt>", ">", "?", "w", "<Esc>", "=", "J",
	    "K", "Sا", "SHadidi<Enter>", "&ال<Enter>", "&xyz<Enter>", "r", "B", "A", "C", "R", ":who<Enter>",
	    ":who ح<Tab><Enter>", ":country<Enter>", ":country JO<Enter>", ":show by<Enter>", "ma", "'a", "O", "h", "l",
	    "12j", ":sort relevance<Enter>", "q", "T", "D"};
	unsigned long dice = 54321;
	app_release(&b->app);
	start(b, 300);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct key k = {.kind = KEY_RESIZE, .rows = sizes[i][0], .cols = sizes[i][1]};
		app_key(&b->app, &k);
		for (int n = 0; n < 200; n++) {
			dice = dice * 1103515245UL + 12345UL;
			press(b, keys[(dice >> 16) % (sizeof keys / sizeof *keys)]);
			struct grid *g = app_frame(&b->app);
			assert_int_equal(g->rows, sizes[i][0]);
			assert_true(g->cursor_row < g->rows && g->cursor_col < g->cols);
		}
	}
}

#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    T(a_report_opens_and_the_list_comes_back_at_its_row),
	    T(the_limit_is_honoured_everywhere),
	    T(a_search_leads_to_the_words_and_on_to_the_next_report),
	    T(by_relevance_rows_are_numbers),
	    T(searches_are_remembered),
	    T(an_official_leads_to_what_he_said_and_back),
	    T(a_file_is_come_back_to),
	    T(a_long_list_is_not_fetched),
	    T(no_size_and_no_key_is_too_much),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
