/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "archive/answers.h"
#include "archive/browse.h"
#include "archive/deposit.h"
#include "archive/query.h"
#include "archive/store.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/desk.h"
#include "report/report.h"

static char folder[] = "/tmp/safir-browse-XXXXXX", file[128];
static struct store *store;
static struct arena *arena;

/* The sample reports, kept. */
static void keep_all(struct store *s)
{
	struct desk *desk = desk_new(&(struct desk_options){.limit = 0});
	struct press *press = press_new();
	struct fault fault = FAULT_INIT;
	struct buf deposit = BUF_INIT;
	char **names;
	size_t n;
	assert_true(dir_list(arena, TOP_SRCDIR "/resources/samples", 1, &names, &n, &fault));
	assert_true(store_begin(s, &fault));
	for (size_t i = 0; i < n; i++) {
		struct report *r;
		int64_t source;
		struct stamp stamp = {1, 1};
		assert_true(desk_read(desk, names[i], &r, &fault));
		buf_clear(&deposit);
		deposit_make(press, r, &deposit);
		assert_true(store_source_begin(s, names[i], &stamp, &source, &fault));
		assert_true(store_put(s, source, buf_view(&deposit), &fault));
		assert_true(store_source_end(s, source, &fault));
		report_free(r);
	}
	assert_true(store_commit(s, false, &fault));
	buf_release(&deposit);
	press_free(press);
	desk_free(desk);
}

static int begin(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	assert_non_null(mkdtemp(folder));
	snprintf(file, sizeof file, "%s/archive.db", folder);
	arena = arena_new(0);
	assert_true(store_open(file, STORE_WRITE, &store, &fault));
	keep_all(store);
	store_close(store);
	assert_true(store_open(file, STORE_READ, &store, &fault));
	return 0;
}

static int end(void **state)
{
	(void)state;
	static const char *const ends[] = {"", "-wal", "-shm", "-writer"};
	store_close(store);
	arena_free(arena);
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		char name[160];
		snprintf(name, sizeof name, "%s%s", file, ends[i]);
		unlink(name);
	}
	return rmdir(folder);
}

static struct query *query(const char *text, bool typing)
{
	struct fault fault = FAULT_INIT;
	struct query *q;
	assert_true(query_parse(arena, str_of(text), typing, &q, &fault));
	return q;
}

static const char *base(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

/* What is found, newest first: the names of the files, a blank between. NULL: whatever it is. */
static struct hits find(const char *text, const char *want)
{
	struct fault fault = FAULT_INIT;
	struct hits hits;
	struct buf got = BUF_INIT;
	struct ask ask = {.most = 20};
	assert_true(browse_search(store, query(text, false), &ask, arena, &hits, &fault));
	for (size_t i = 0; i < hits.n; i++)
		buf_fmt(&got, "%s%s", i ? " " : "", base(hits.items[i].report.path));
	if (want)
		assert_string_equal(buf_cstr(&got), want);
	buf_release(&got);
	return hits;
}

static bool has(const char *text, const char *words)
{
	return text && strstr(text, words);
}

static void words_are_found_as_written_otherwise(void **state)
{
	(void)state;
	/* Article, hamza, ta marbuta, ya, tatweel, vowel signs, presentation forms. */
	const char *doha = "harakat-2020-02-29-doha.txt";
	find("أفغانستان", doha);
	find("افغانستان", doha);
	find("\"بومبيو\"", doha);
	find("\"بُومْبِيُو\"", doha);
	find("\"بومبـــيو\"", doha);
	find("والجيوش", "2022-08-27-alger.txt");
	find("الجيوش", "2022-08-27-alger.txt");
	find("دارمانان", "2022-08-27-alger.txt");
	find("Psarades", "en-2018-06-17-prespa.txt");
	find("PSARADES lake", "en-2018-06-17-prespa.txt");
	find("antonio rimbo", "en-2018-12-13-rimbo.txt");
	find("\"António\"", "en-2022-11-02-pretoria.txt 2022-07-22-istanbul.txt en-2018-12-13-rimbo.txt");
	/* In another script, too. */
	find("بومبيو", "harakat-2020-02-29-doha.txt en-2018-12-13-rimbo.txt");
	find("nowhere", "");
}

static void phrases_beginnings_and_not(void **state)
{
	(void)state;
	find("\"وزير الجيوش\"", "2022-08-27-alger.txt");
	find("\"الجيوش وزير\"", "");
	find("دارم*", "2022-08-27-alger.txt");
	find("psara*", "en-2018-06-17-prespa.txt");
	find("ps*", "");
	find("lang:en -vienna -geneva -pretoria -rimbo", "en-2018-06-17-prespa.txt");
	find("-وزير source:en- date:2018", "en-2018-12-13-rimbo.txt en-2018-06-17-prespa.txt");
	find("psarades OR rimbo", "en-2018-12-13-rimbo.txt en-2018-06-17-prespa.txt");
}

static void fields(void **state)
{
	(void)state;
	find("date:2021-06..2022-07", "2022-07-22-istanbul.txt en-2021-06-16-geneva.txt");
	find("lang:fa", "");
	find("source:fa-", "fa-2015-07-14-vienna.txt");
	find("title:geneva", "en-2021-06-16-geneva.txt");
	find("country:DZ", "2022-08-27-alger.txt");
	find("country:الجزائر", "2022-08-27-alger.txt");
	find("country:dz", "2022-08-27-alger.txt");
	find("country:Algeria", "2022-08-27-alger.txt");
	find("country:Алжир", "2022-08-27-alger.txt");
	find("country:Atlantis", "");
	find("country:XX", "");
	find("kind:quote wounds", "en-2018-06-17-prespa.txt");
	/* The word is in the report, in no quote of it. */
	find("kind:quote psarades", "");
	find("by:nobody", "");
	find("date:2018 OR source:fa-", "en-2018-12-13-rimbo.txt en-2018-06-17-prespa.txt fa-2015-07-14-vienna.txt");
}

static void a_record_is_shown(void **state)
{
	(void)state;
	struct hits hits = find("by:tsipras time", "en-2018-06-17-prespa.txt");
	assert_int_equal(hits.items[0].record.kind, REF_QUOTE);
	assert_true(has(hits.items[0].snippet, "wounds of time"));
	assert_null(hits.items[0].why);
	hits = find("met:zaev", "en-2018-06-17-prespa.txt");
	assert_int_equal(hits.items[0].record.kind, REF_MEETING);
	hits = find("about:لافرنتييف", NULL);
	for (size_t i = 0; i < hits.n; i++)
		assert_int_equal(hits.items[i].record.kind, REF_QUOTE);
}

static void marks_stand_over_the_words(void **state)
{
	(void)state;
	struct hits hits = find("hodeidah \"port city\"", "en-2018-12-13-rimbo.txt");
	const struct hit *h = &hits.items[0];
	struct fault fault = FAULT_INIT;
	struct report *r;
	assert_true(h->marks.n >= 2);
	for (size_t i = 0; i < h->marks.n; i++) {
		const char *at = h->snippet + h->marks.items[i].begin;
		assert_true(strncmp(at, "Hodeidah", 8) == 0 || strncmp(at, "port city", 9) == 0);
	}
	assert_true(browse_open(store, h->report.id, &r, &fault));
	const char *at = r->article.text.s + h->at.begin;
	assert_true(strncmp(at, "Hodeidah", 8) == 0 || strncmp(at, "port city", 9) == 0);
	report_free(r);
}

static void typing_finds_beginnings(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct hits hits;
	struct ask ask = {.most = 20};
	assert_true(browse_search(store, query("hodei", true), &ask, arena, &hits, &fault));
	assert_int_equal(hits.n, 1);
	assert_true(browse_search(store, query("hod", true), &ask, arena, &hits, &fault));
	assert_int_equal(hits.n, 1);
	assert_true(hits.items[0].marks.n > 0);
	assert_true(browse_search(store, query("port hod", true), &ask, arena, &hits, &fault));
	assert_int_equal(hits.n, 1);
}

/* Page by page one meets what one page holds, in both orders. */
static void pages_join(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	for (int order = ORDER_NEWEST; order <= ORDER_OLDEST; order++) {
		struct ask all = {.order = (enum order)order, .most = 100},
		           one = {.order = (enum order)order, .most = 2};
		struct rows whole, page;
		assert_true(browse_reports(store, NULL, &all, arena, &whole, &fault));
		assert_int_equal(whole.n, 13);
		for (size_t i = 0; i < whole.n; i += page.n) {
			assert_true(browse_reports(store, NULL, &one, arena, &page, &fault));
			assert_true(page.n > 0);
			for (size_t k = 0; k < page.n; k++)
				assert_int_equal(page.items[k].id, whole.items[i + k].id);
			one.after = page.items[page.n - 1].id;
		}
		assert_true(browse_reports(store, NULL, &one, arena, &page, &fault));
		assert_int_equal(page.n, 0);
	}
}

static void relevance_pages_join(void **state)
{
	(void)state;
	/* The last ones ask for no words: they go by age. */
	static const char *const queries[] = {"وزير", "وزير الخارجية", "lang:en", "date:2018..2022"};
	struct fault fault = FAULT_INIT;
	struct hits whole, page;
	for (size_t k = 0; k < sizeof queries / sizeof *queries; k++) {
		struct ask all = {.order = ORDER_RELEVANCE, .most = 100}, one = {.order = ORDER_RELEVANCE, .most = 1};
		assert_true(browse_search(store, query(queries[k], false), &all, arena, &whole, &fault));
		assert_true(whole.n > 3);
		for (size_t i = 0; i < whole.n; i++) {
			assert_true(browse_search(store, query(queries[k], false), &one, arena, &page, &fault));
			assert_int_equal(page.items[0].report.id, whole.items[i].report.id);
			assert_true(page.more == (int64_t)i + 1);
			one.after = page.more;
		}
	}
}

static void next_and_back(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct hits hits = find("date:2018", "en-2018-12-13-rimbo.txt en-2018-06-17-prespa.txt");
	int64_t newer = hits.items[0].report.id, older = hits.items[1].report.id, next;
	struct query *limit = query("date:2018", false);
	assert_true(browse_next(store, limit, newer, -1, &next, &fault));
	assert_int_equal(next, older);
	assert_true(browse_next(store, limit, older, 1, &next, &fault));
	assert_int_equal(next, newer);
	assert_true(browse_next(store, limit, older, -1, &next, &fault));
	assert_int_equal(next, 0);
}

static int64_t official(const char *name, const char *want)
{
	struct fault fault = FAULT_INIT;
	struct officials all;
	assert_true(browse_officials(store, str_of(name), 10, arena, &all, &fault));
	assert_true(all.n > 0);
	assert_string_equal(all.items[0].name, want);
	return all.items[0].id;
}

static void officials(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct official_page page;
	struct events events;
	struct ask ask = {.most = 1};
	struct whose whose = {.official = official("tsipras", "Alexis Tsipras")};
	assert_true(browse_official(store, whose.official, arena, &page, &fault));
	assert_string_equal(page.official.country, "GR");
	assert_true(page.n_titles == 1 && has(page.titles[0].title, "Prime Minister"));
	assert_string_equal(page.titles[0].first, "2018-06-17");
	assert_true(page.n_met > 0 && page.official.by > 1);
	/* One by one, each once, until there are no more. */
	size_t n = 0;
	for (int64_t last = INT64_MAX;; n++) {
		assert_true(browse_events(store, &whose, EVENT_QUOTE_BY, &ask, arena, &events, &fault));
		if (!events.n)
			break;
		assert_true(events.items[0].key < last);
		assert_int_equal(events.items[0].kind, EVENT_QUOTE_BY);
		last = ask.after = events.items[0].key;
	}
	assert_int_equal(n, page.official.by);
	struct officials none;
	assert_true(browse_officials(store, STR("zzz"), 10, arena, &none, &fault));
	assert_int_equal(none.n, 0);
	assert_true(browse_officials(store, STR(""), 3, arena, &none, &fault));
	assert_int_equal(none.n, 3);
}

/* The samples write these names in two scripts each. */
static void one_person_in_two_scripts(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct official_page page;
	int64_t id = official("Guterres", "Antonio Guterres");
	assert_int_equal(id, official("غوتيريش", "Antonio Guterres"));
	assert_int_equal(id, official("Гутерриш", "Antonio Guterres"));
	assert_int_equal(id, official("גוטרש", "Antonio Guterres"));
	assert_true(browse_official(store, id, arena, &page, &fault));
	assert_true(page.n_forms >= 2 && page.official.reports >= 3);
	/* Nobody meets the state that is his own. */
	assert_true(browse_official(store, official("Shamkhani", "علي شمخاني"), arena, &page, &fault));
	assert_int_equal(page.n_met, 2);
	for (size_t i = 0; i < page.n_met; i++)
		assert_string_not_equal(page.met[i].name, "إيران");
	official("Lavrentiev", "ألكسندر لافرنتييف");
	official("Лаврентьев", "ألكسندر لافرنتييف");
	/* No key of its own, but one that is near. */
	official("Lavrentin", "ألكسندر لافرنتييف");
	official("לברנטייב", "ألكسندر لافرنتييف");
	official("لافرينتييف", "ألكسندر لافرنتييف");
	struct hits hits = find("by:Lavrentyev", "2023-06-21-astana.txt");
	assert_string_equal(hits.items[0].why, "ألكسندر لافرنتييف");
}

/* A word is also a name in another script: it is found, marked, and told. */
static void a_word_in_another_script(void **state)
{
	(void)state;
	struct hits hits = find("Lavrentiev", "2023-06-21-astana.txt");
	assert_string_equal(hits.items[0].why, "ألكسندر لافرنتييف");
	assert_true(hits.items[0].marks.n > 0 && has(hits.items[0].snippet, "لافرنتييف"));
	find("Lavrentiev الجولة", "2023-06-21-astana.txt");
	find("\"Lavrentiev\"", "");
	hits = find("Tsipras", "en-2018-06-17-prespa.txt");
	assert_null(hits.items[0].why);
	/* Also while one types, once the name is whole. */
	struct fault fault = FAULT_INIT;
	struct ask ask = {.most = 20};
	assert_true(browse_search(store, query("lavrentiev", true), &ask, arena, &hits, &fault));
	assert_int_equal(hits.n, 1);
	assert_string_equal(hits.items[0].why, "ألكسندر لافرنتييف");
}

static void who_is_an_actor(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct hits hits = find("source:prespa", "en-2018-06-17-prespa.txt");
	struct report *r;
	int64_t id = 0;
	assert_true(browse_open(store, hits.items[0].report.id, &r, &fault));
	for (uint32_t i = 0; i < r->actors.n; i++)
		if (has(r->actors.items[i].name, "Tsipras"))
			assert_true(browse_who(store, hits.items[0].report.id, i, &id, &fault));
	assert_int_equal(id, official("tsipras", "Alexis Tsipras"));
	report_free(r);
}

static void countries(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct countries all;
	struct country_page page;
	struct events events;
	struct ask ask = {.most = 50};
	assert_true(browse_countries(store, arena, &all, &fault));
	assert_true(all.n > 10);
	assert_true(browse_country(store, "GR", arena, &page, &fault));
	assert_true(page.reports == 1 && page.n_officials >= 2 && page.n_met > 0);
	assert_true(browse_events(store, &(struct whose){.country = "GR"}, EVENT_ALL, &ask, arena, &events, &fault));
	assert_true(events.n > 2);
	assert_true(browse_country(store, "XX", arena, &page, &fault));
	assert_int_equal(page.reports, 0);
}

static bool at_once(void *with)
{
	++*(int *)with;
	return true;
}

/* A question that is called off is no fault. */
static void interrupted(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct rows rows;
	struct ask ask = {.most = 1000};
	int asked = 0;
	store_interrupt(store, at_once, &asked);
	bool ok = browse_reports(store, query("-nothing", false), &ask, arena, &rows, &fault);
	store_interrupt(store, NULL, NULL);
	assert_true(ok == (asked == 0));
	assert_null(fault.what);
}

static void answers(void **state)
{
	(void)state;
	struct hits hits = find("by:tsipras time", NULL);
	struct buf b = BUF_INIT;
	hit_json(&hits.items[0], &b);
	assert_true(has(buf_cstr(&b), "\"record\":\"q"));
	assert_true(has(buf_cstr(&b), "\"date\":\"2018-06-17\""));
	buf_clear(&b);
	hit_tsv(&hits.items[0], &b);
	assert_true(has(buf_cstr(&b), "2018-06-17\t"));
	buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(words_are_found_as_written_otherwise),
	    cmocka_unit_test(phrases_beginnings_and_not), cmocka_unit_test(fields), cmocka_unit_test(a_record_is_shown),
	    cmocka_unit_test(marks_stand_over_the_words), cmocka_unit_test(typing_finds_beginnings),
	    cmocka_unit_test(pages_join), cmocka_unit_test(relevance_pages_join), cmocka_unit_test(next_and_back),
	    cmocka_unit_test(officials), cmocka_unit_test(one_person_in_two_scripts),
	    cmocka_unit_test(a_word_in_another_script), cmocka_unit_test(who_is_an_actor), cmocka_unit_test(countries),
	    cmocka_unit_test(interrupted), cmocka_unit_test(answers)};
	return cmocka_run_group_tests(tests, begin, end);
}
