/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words of small reports, as they are found and ranked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "archive/browse.h"
#include "archive/deposit.h"
#include "archive/query.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "keeping.h"
#include "report/report.h"

static struct arena *arena;
static struct store *store;

static int begin(void **state)
{
	struct fault fault = FAULT_INIT;
	keeping_begin(state);
	arena = arena_new(0);
	store = keeping_open(STORE_WRITE);
	return store_begin(store, &fault) ? 0 : -1;
}

static int end(void **state)
{
	store_close(store);
	arena_free(arena);
	return keeping_end(state);
}

/* A report of nothing but words; its name is what is found. */
static void put(const char *name, const char *text, const char *date)
{
	struct press *press = press_new();
	struct report *r = report_new();
	struct fault fault = FAULT_INIT;
	struct buf bytes = BUF_INIT;
	struct stamp stamp = {1, 1};
	int64_t source;
	r->article = (struct article){.path = arena_str(r->arena, str_of(name)),
	    .text = {arena_str(r->arena, str_of(text)), strlen(text)},
	    .title = {0, (uint32_t)strcspn(text, "\n")},
	    .encoding = "UTF-8",
	    .lang = "ar"};
	snprintf(r->article.date, sizeof r->article.date, "%s", date);
	deposit_make(press, r, &bytes);
	assert_true(store_source_begin(store, name, &stamp, &source, &fault));
	assert_true(store_put(store, source, buf_view(&bytes), &fault));
	assert_true(store_source_end(store, source, &fault));
	buf_release(&bytes);
	report_free(r);
	press_free(press);
}

static void commit(void)
{
	struct fault fault = FAULT_INIT;
	assert_true(store_commit(store, false, &fault));
	keeping_is_sound(store);
}

static void ask_for(const char *text, bool typing, enum order order, const char *want)
{
	struct fault fault = FAULT_INIT;
	struct query *q;
	struct hits hits;
	struct ask ask = {.most = 20, .order = order};
	struct buf got = BUF_INIT;
	assert_true(query_parse(arena, str_of(text), typing, &q, &fault));
	assert_true(browse_search(store, q, &ask, arena, &hits, &fault));
	for (size_t i = 0; i < hits.n; i++)
		buf_fmt(&got, "%s%s", i ? " " : "", hits.items[i].report.path);
	assert_string_equal(buf_cstr(&got), want);
	buf_release(&got);
}

static void find(const char *text, const char *want)
{
	ask_for(text, false, ORDER_NEWEST, want);
}

static void small_words_joined_in_front_hide_nothing(void **state)
{
	(void)state;
	put("a", "خبر\n\nسافر إلى روما وباريس.", "2025-01-04");
	put("b", "خبر\n\nوصل من باريس.", "2025-01-03");
	put("c", "خبر\n\nقال ومن هناك عاد فبالقطار.", "2025-01-02");
	put("d", "خبر\n\nالتقى وفد لليبيا وفدها.", "2025-01-01");
	commit();
	find("باريس", "a b");
	find("وباريس", "a");
	find("title:باريس", "");
	find("من", "b c");
	find("القطار", "c");
	find("قطار", "c");
	find("ليبيا", "d");
	find("-باريس", "c d");
	ask_for("باري", true, ORDER_NEWEST, "a b");
	find("باري*", "a b");
}

static void phrases_are_read_in_the_text(void **state)
{
	(void)state;
	put("a", "وزير الخارجية\n\nعاد الوزير. الخارجية بيان.", "2025-01-05");
	put("b", "خبر\n\nقال ووزير الخارجية حاضر.", "2025-01-04");
	put("c", "خبر\n\nالخارجية وزير.", "2025-01-03");
	put("d", "الخارجية\n\nلا شيء وزير سابق.", "2025-01-02");
	commit();
	find("\"وزير الخارجية\"", "a b");
	find("\"الخارجية وزير\"", "c");
	find("title:\"وزير الخارجية\"", "a");
	find("وزير -\"وزير الخارجية\"", "c d");
	find("-\"وزير الخارجية\"", "c d");
	find("\"وزير الخارجية\" OR سابق", "a b d");
	find("\"وزير الخارجية\" OR \"وزير سابق\"", "a b d");
	ask_for("\"وزير الخار", true, ORDER_NEWEST, "a b");
	ask_for("\"وزير الخارجية\"", false, ORDER_RELEVANCE, "a b");
}

static void what_fits_most_comes_first(void **state)
{
	(void)state;
	put("there", "خبر\n\nفي عمان سلام.", "2025-01-09");
	put("older", "خبر\n\nفي عمان هدوء.", "2025-01-01");
	put("often", "خبر\n\nعمان ثم عمان ثم عمان.", "2025-01-03");
	put("title", "عمان اليوم\n\nخبر.", "2025-01-02");
	put("both", "عمان اليوم\n\nفي عمان عن عمان.", "2025-01-01");
	commit();
	ask_for("عمان", false, ORDER_RELEVANCE, "title both often there older");
	find("عمان", "there often title both older");
	ask_for("عمان خبر", false, ORDER_RELEVANCE, "there often older title");
	ask_for("عما", true, ORDER_RELEVANCE, "title both often there older");
}

static void rare_words_weigh_more(void **state)
{
	(void)state;
	char name[16], text[64], day[16];
	for (int i = 0; i < 40; i++) {
		snprintf(name, sizeof name, "n%02d", i);
		snprintf(day, sizeof day, "2025-02-%02d", 1 + i % 28);
		snprintf(text, sizeof text, "خبر %d\n\nمتكرر.", i);
		put(name, text, day);
	}
	put("rare", "نادر\n\nمتكرر كثيرا.", "2025-01-01");
	put("common", "متكرر\n\nنادر كثيرا.", "2025-03-01");
	put("neither", "خبر\n\nمتكرر نادر.", "2025-03-02");
	commit();
	ask_for("متكرر نادر", false, ORDER_RELEVANCE, "rare common neither");
	find("متكرر نادر", "neither common rare");
}

static void parts_of_the_index_are_joined(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	char name[16], text[64];
	bool more = true;
	for (int i = 0; i < 12; i++) {
		snprintf(name, sizeof name, "n%d", i);
		snprintf(text, sizeof text, "one\n\nword and w%d.", i);
		put(name, text, "2025-01-02");
		assert_true(store_commit(store, false, &fault));
		assert_true(i == 11 || store_begin(store, &fault));
	}
	assert_int_equal(keeping_number(store, "SELECT count(DISTINCT segid) FROM words_idx"), 12);
	for (int i = 0; more && i < 12; i++)
		assert_true(store_settle(store, &more, &fault));
	assert_false(more);
	assert_int_equal(keeping_number(store, "SELECT count(DISTINCT segid) FROM words_idx"), 1);
	keeping_is_sound(store);
	find("w7", "n7");
}

/* More reports than are looked at for a beginning. */
static void rare_beginnings_are_found_far_back(void **state)
{
	(void)state;
	char name[16], text[64];
	for (int i = 0; i < 2500; i++) {
		snprintf(name, sizeof name, "n%d", i);
		snprintf(text, sizeof text, "one %d\n\nword.", i);
		put(name, text, "2025-01-02");
	}
	put("new", "kind\n\nzebra", "2025-02-01");
	put("old", "kind\n\nzebras here", "2024-01-01");
	commit();
	ask_for("zeb", true, ORDER_NEWEST, "new old");
	ask_for("zeb", true, ORDER_OLDEST, "old new");
	ask_for("kind zeb", true, ORDER_NEWEST, "new old");
	find("zebr* -here", "new");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(small_words_joined_in_front_hide_nothing, begin, end),
	    cmocka_unit_test_setup_teardown(phrases_are_read_in_the_text, begin, end),
	    cmocka_unit_test_setup_teardown(what_fits_most_comes_first, begin, end),
	    cmocka_unit_test_setup_teardown(rare_words_weigh_more, begin, end),
	    cmocka_unit_test_setup_teardown(parts_of_the_index_are_joined, begin, end),
	    cmocka_unit_test_setup_teardown(rare_beginnings_are_found_far_back, begin, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
