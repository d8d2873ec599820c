/* SPDX-License-Identifier: GPL-3.0-or-later */
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

#include "archive/deposit.h"
#include "archive/store.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "report/image.h"
#include "report/report.h"

static char folder[] = "/tmp/safir-store-XXXXXX", file[128];

static int begin(void **state)
{
	(void)state;
	strcpy(folder + sizeof folder - 7, "XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(file, sizeof file, "%s/archive.db", folder);
	return 0;
}

static int end(void **state)
{
	(void)state;
	static const char *const ends[] = {"", "-wal", "-shm", "-writer"};
	for (size_t i = 0; i < 4; i++) {
		char name[160];
		snprintf(name, sizeof name, "%s%s", file, ends[i]);
		unlink(name);
	}
	assert_int_equal(rmdir(folder), 0);
	return 0;
}

static struct span find(struct str text, const char *words)
{
	const char *p = strstr(text.s, words);
	assert_non_null(p);
	return (struct span){(uint32_t)(p - text.s), (uint32_t)(p - text.s + (long)strlen(words))};
}

/* Sol of Norway says something of Ghana, whose delegation he meets. */
static struct report *report_of(const char *path, const char *text, const char *date)
{
	struct report *r = report_new();
	r->article = (struct article){.path = arena_str(r->arena, str_of(path)),
	    .text = {arena_str(r->arena, str_of(text)), strlen(text)},
	    .encoding = "UTF-8",
	    .lang = "en",
	    .source = "The Gazette",
	    .date_from = "name",
	    .urgency = 3};
	snprintf(r->article.date, sizeof r->article.date, "%s", date);
	r->article.title = (struct span){0, (uint32_t)strcspn(text, "\n")};
	struct str t = r->article.text;
	struct actor *sol = VEC_PUSH(r->arena, &r->actors), *ghana;
	*sol = (struct actor){.name = "Sol", .latin = "Sol", .title = "Minister", .country = "NO"};
	*VEC_PUSH(r->arena, &sol->mentions) = find(t, "Sol");
	sol->why = (struct why){"actor.titled", WHY_LEXICON, WHY_TITLED, 97};
	ghana = VEC_PUSH(r->arena, &r->actors);
	*ghana = (struct actor){.kind = ACTOR_COUNTRY, .name = "Ghana", .country = "GH"};
	*VEC_PUSH(r->arena, &ghana->mentions) = find(t, "Ghana");
	struct delegation *d = VEC_PUSH(r->arena, &r->delegations);
	*d = (struct delegation){.of = "GH"};
	*VEC_PUSH(r->arena, &d->mentions) = find(t, "Ghana");
	struct meeting *m = VEC_PUSH(r->arena, &r->meetings);
	*m = (struct meeting){.status = MEETING_PLANNED, .cue = find(t, "met"), .place = "Oslo", .date = "2025-01-02"};
	*VEC_PUSH(r->arena, &m->participants) = (struct ref){REF_ACTOR, 0};
	*VEC_PUSH(r->arena, &m->participants) = (struct ref){REF_DELEGATION, 0};
	*VEC_PUSH(r->arena, &m->topics) = find(t, "Talks");
	struct quote *q = VEC_PUSH(r->arena, &r->quotes);
	*q = (struct quote){.span = find(t, "we like Ghana"), .cue = find(t, "said"), .speaker = {REF_ACTOR, 0}};
	q->why = (struct why){NULL, WHY_COLON, WHY_SUBJECT_BEFORE, 50};
	return r;
}

static const char text[] = "Talks in Oslo\n\nMinister Sol said: we like Ghana. He met them.";

static void put(struct store *s, const char *path, const char *words, const char *date, int64_t mtime)
{
	struct fault fault = FAULT_INIT;
	struct press *press = press_new();
	struct report *r = report_of(path, words, date);
	struct buf bytes = BUF_INIT;
	int64_t source;
	struct stamp stamp = {(int64_t)strlen(words), mtime};
	deposit_make(press, r, &bytes);
	assert_true(store_source_begin(s, path, &stamp, &source, &fault));
	assert_true(store_put(s, source, buf_view(&bytes), &fault));
	assert_true(store_source_end(s, source, &fault));
	buf_release(&bytes);
	report_free(r);
	press_free(press);
}

static int64_t number(struct store *s, const char *sql)
{
	struct fault fault = FAULT_INIT;
	sqlite3_stmt *row;
	assert_true(sql_row(s, &fault, &row, sql, ""));
	int64_t n = row ? sqlite3_column_int64(row, 0) : -1;
	sql_done(row);
	return n;
}

static struct store *open_as(enum store_mode mode)
{
	struct store *s;
	struct fault fault = FAULT_INIT;
	if (!store_open(file, mode, &s, &fault))
		fail_msg("%s", fault.detail ? fault.detail : fault.why);
	return s;
}

static void no_problem(void *with, const char *key, const char *where)
{
	(void)with;
	fail_msg("%s %s", key, where);
}

static void is_sound(struct store *s)
{
	struct fault fault = FAULT_INIT;
	assert_true(store_verify(s, no_problem, NULL, &fault));
}

static struct store *filled(void)
{
	struct fault fault = FAULT_INIT;
	struct store *s = open_as(STORE_WRITE);
	assert_true(store_begin(s, &fault));
	put(s, "/n/a.txt", text, "2025-01-02", 1);
	put(s, "/n/b.txt", "Talks again\n\nSol said: we like Ghana more. They met.", "2024-01-02", 1);
	assert_true(store_commit(s, &fault));
	return s;
}

static void an_image_gives_back_the_report(void **state)
{
	(void)state;
	struct report *r = report_of("x", text, "2025-01-02"), *back = report_new();
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
	store_close(filled());
	struct store *s = open_as(STORE_READ);
	struct report *r;
	int64_t id = number(s, "SELECT id FROM report ORDER BY id DESC LIMIT 1");
	assert_true(store_load(s, id, &r, &fault));
	assert_string_equal(r->article.path, "/n/a.txt");
	assert_string_equal(r->article.date, "2025-01-02");
	assert_int_equal(r->article.text.n, strlen(text));
	assert_memory_equal(r->article.text.s, text, strlen(text));
	assert_int_equal(r->meetings.items[0].participants.n, 2);
	report_free(r);
	is_sound(s);
	store_close(s);
}

static int64_t found(struct store *s, const char *match)
{
	struct fault fault = FAULT_INIT;
	sqlite3_stmt *row;
	assert_true(sql_row(s, &fault, &row, "SELECT count(*) FROM words WHERE words MATCH ?1", "t", str_of(match)));
	int64_t n = sqlite3_column_int64(row, 0);
	sql_done(row);
	return n;
}

static void words_and_marks_are_found(void **state)
{
	(void)state;
	struct store *s = filled();
	assert_int_equal(found(s, "\"oslo\""), 1);
	assert_int_equal(found(s, "title:\"again\""), 1);
	assert_int_equal(found(s, "title:\"ghana\""), 0);
	assert_int_equal(found(s, "\"we like\" AND \"\1len\""), 2);
	assert_int_equal(found(s, "\"xyz\2more\""), 1);
	assert_int_equal(found(s, "\"\1sgha\""), 2);
	assert_int_equal(found(s, "\"\1kq\""), 2);
	assert_int_equal(found(s, "\"\1bNO\" \"\1aGH\" \"\1mGH\" \"\1mNO\" \"\1dGH\""), 2);
	assert_int_equal(found(s, "\"\1bGH\""), 0);
	char match[32];
	snprintf(match, sizeof match, "\"\1b%d\"", (int)number(s, "SELECT id FROM name WHERE key = 'psol/NO'"));
	assert_int_equal(found(s, match), 2);
	assert_int_equal(
	    number(s, "SELECT reports * 1000 + by * 100 + about * 10 + met FROM name WHERE key = 'psol/NO'"), 2202);
	assert_int_equal(number(s, "SELECT n FROM met JOIN name n ON n.id = met.name WHERE n.key = 'psol/NO'"), 2);
	assert_int_equal(
	    number(s, "SELECT 1 FROM held WHERE first = '2024-01-02' AND last = '2025-01-02' AND n = 2"), 1);
	assert_int_equal(number(s, "SELECT reports * 10 + meetings FROM country WHERE code = 'GH'"), 22);
	store_close(s);
}

static void a_changed_source_replaces_its_reports(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = filled();
	struct stamp then = {(int64_t)strlen(text), 1}, now = {(int64_t)strlen(text), 2};
	enum source_state what;
	assert_true(store_source(s, "/n/a.txt", &then, &what, &fault));
	assert_int_equal(what, SOURCE_SAME);
	assert_true(store_source(s, "/n/a.txt", &now, &what, &fault));
	assert_int_equal(what, SOURCE_CHANGED);
	assert_true(store_source(s, "/n/c.txt", &now, &what, &fault));
	assert_int_equal(what, SOURCE_NEW);
	assert_true(store_begin(s, &fault));
	put(s, "/n/a.txt", "Oslo no more\n\nSol said: we like Ghana less. They met: Talks.", "2025-01-02", 2);
	assert_true(store_commit(s, &fault));
	assert_int_equal(number(s, "SELECT count(*) FROM report"), 2);
	assert_int_equal(found(s, "\"less\""), 1);
	assert_int_equal(found(s, "\"minister\""), 0);
	assert_int_equal(found(s, "\"\1kq\""), 2);
	assert_int_equal(number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 2);
	is_sound(s);
	/* The same again changes nothing. */
	assert_true(store_begin(s, &fault));
	put(s, "/n/a.txt", "Oslo no more\n\nSol said: we like Ghana less. They met: Talks.", "2025-01-02", 3);
	assert_true(store_commit(s, &fault));
	assert_int_equal(number(s, "SELECT count(*) FROM report"), 2);
	assert_int_equal(number(s, "SELECT count(*) FROM copy"), 0);
	assert_int_equal(number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 2);
	is_sound(s);
	store_close(s);
}

static void what_is_gone_goes(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	store_close(filled());
	struct store *s = open_as(STORE_WRITE);
	struct stamp then = {(int64_t)strlen(text), 1};
	enum source_state what;
	size_t n;
	assert_true(store_source(s, "/n/a.txt", &then, &what, &fault));
	assert_true(store_begin(s, &fault));
	assert_true(store_drop_missing(s, "/m", &n, &fault));
	assert_int_equal(n, 0);
	assert_true(store_drop_missing(s, "/n", &n, &fault));
	assert_int_equal(n, 1);
	assert_true(store_commit(s, &fault));
	assert_int_equal(number(s, "SELECT count(*) FROM report"), 1);
	assert_int_equal(found(s, "\"more\""), 0);
	assert_int_equal(found(s, "\"oslo\""), 1);
	assert_int_equal(number(s, "SELECT reports FROM name WHERE key = 'psol/NO'"), 1);
	is_sound(s);
	store_close(s);
}

static void the_same_text_is_kept_once(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = filled();
	assert_true(store_begin(s, &fault));
	put(s, "/o/a.txt", text, "2025-03-03", 1);
	assert_true(store_commit(s, &fault));
	assert_int_equal(number(s, "SELECT count(*) FROM report"), 2);
	assert_int_equal(number(s, "SELECT count(*) FROM copy"), 1);
	/* The first place goes: it is found in the other. */
	size_t n;
	store_close(s);
	s = open_as(STORE_WRITE);
	assert_true(store_begin(s, &fault));
	assert_true(store_drop_missing(s, "/n", &n, &fault));
	assert_true(store_commit(s, &fault));
	assert_int_equal(n, 2);
	assert_int_equal(number(s, "SELECT count(*) FROM report"), 1);
	assert_int_equal(number(s, "SELECT count(*) FROM copy"), 0);
	struct report *r;
	assert_true(store_load(s, number(s, "SELECT id FROM report"), &r, &fault));
	assert_string_equal(r->article.path, "/o/a.txt");
	report_free(r);
	is_sound(s);
	store_close(s);
}

static void there_is_one_writer(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = filled(), *other;
	assert_false(store_open(file, STORE_WRITE, &other, &fault));
	assert_string_equal(fault.why, "archive.locked");
	assert_null(other);
	store_close(s);
	fault_release(&fault);
	store_close(open_as(STORE_WRITE));
}

static void what_is_no_archive_stays_as_it_is(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s;
	assert_false(store_open(file, STORE_READ, &s, &fault));
	assert_string_equal(fault.hint, "archive.missing.try");
	FILE *f = fopen(file, "w");
	assert_true(fputs("no archive at all, but a file of some length\n", f) > 0);
	fclose(f);
	assert_false(store_open(file, STORE_WRITE, &s, &fault));
	assert_string_equal(fault.why, "archive.none");
	struct stat st;
	assert_int_equal(stat(file, &st), 0);
	assert_int_equal(st.st_size, 45);
	fault_release(&fault);
}

static void a_newer_archive_is_left_alone(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct store *s = filled();
	assert_true(sql_script(s, &fault, "PRAGMA user_version=99"));
	store_close(s);
	assert_false(store_open(file, STORE_WRITE, &s, &fault));
	assert_string_equal(fault.why, "archive.newer");
	fault_release(&fault);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_image_gives_back_the_report),
	    cmocka_unit_test_setup_teardown(what_is_kept_is_given_back, begin, end),
	    cmocka_unit_test_setup_teardown(words_and_marks_are_found, begin, end),
	    cmocka_unit_test_setup_teardown(a_changed_source_replaces_its_reports, begin, end),
	    cmocka_unit_test_setup_teardown(what_is_gone_goes, begin, end),
	    cmocka_unit_test_setup_teardown(the_same_text_is_kept_once, begin, end),
	    cmocka_unit_test_setup_teardown(there_is_one_writer, begin, end),
	    cmocka_unit_test_setup_teardown(what_is_no_archive_stays_as_it_is, begin, end),
	    cmocka_unit_test_setup_teardown(a_newer_archive_is_left_alone, begin, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
