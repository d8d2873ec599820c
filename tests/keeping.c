/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "keeping.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "archive/deposit.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "report/report.h"

static char folder[] = "/tmp/safir-store-XXXXXX";
char keeping_file[128];

int keeping_begin(void **state)
{
	(void)state;
	strcpy(folder + sizeof folder - 7, "XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(keeping_file, sizeof keeping_file, "%s/archive.db", folder);
	return 0;
}

int keeping_end(void **state)
{
	(void)state;
	static const char *const ends[] = {"", "-wal", "-shm", "-writer"};
	for (size_t i = 0; i < 4; i++) {
		char name[160];
		snprintf(name, sizeof name, "%s%s", keeping_file, ends[i]);
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
struct report *keeping_report(const char *path, const char *text, const char *date)
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

bool keeping_try(struct store *s, const char *path, const char *text, const char *date, int64_t mtime, struct fault *f)
{
	struct press *press = press_new();
	struct report *r = keeping_report(path, text, date);
	struct buf bytes = BUF_INIT;
	int64_t source;
	struct stamp stamp = {(int64_t)strlen(text), mtime};
	deposit_make(press, r, &bytes);
	bool ok = store_source_begin(s, path, &stamp, &source, f) && store_put(s, source, buf_view(&bytes), f) &&
	          store_source_end(s, source, f);
	buf_release(&bytes);
	report_free(r);
	press_free(press);
	return ok;
}

void keeping_put(struct store *s, const char *path, const char *text, const char *date, int64_t mtime)
{
	struct fault fault = FAULT_INIT;
	assert_true(keeping_try(s, path, text, date, mtime, &fault));
}

int64_t keeping_number(struct store *s, const char *sql)
{
	struct fault fault = FAULT_INIT;
	sqlite3_stmt *row;
	assert_true(sql_row(s, &fault, &row, sql, ""));
	int64_t n = row ? sqlite3_column_int64(row, 0) : -1;
	sql_done(row);
	return n;
}

struct store *keeping_open(enum store_mode mode)
{
	struct store *s;
	struct fault fault = FAULT_INIT;
	if (!store_open(keeping_file, mode, &s, &fault))
		fail_msg("%s", fault.detail ? fault.detail : fault.why);
	return s;
}

static void no_problem(void *with, const char *key, const char *where)
{
	(void)with;
	fail_msg("%s %s", key, where);
}

void keeping_is_sound(struct store *s)
{
	struct fault fault = FAULT_INIT;
	assert_true(store_verify(s, no_problem, NULL, &fault));
}

struct store *keeping_filled(void)
{
	struct fault fault = FAULT_INIT;
	struct store *s = keeping_open(STORE_WRITE);
	assert_true(store_begin(s, &fault));
	keeping_put(s, "/n/a.txt", KEEPING_TEXT, "2025-01-02", 1);
	keeping_put(s, "/n/b.txt", "Talks again\n\nSol said: we like Ghana more. They met.", "2024-01-02", 1);
	assert_true(store_commit(s, false, &fault));
	return s;
}

int64_t keeping_found(struct store *s, const char *match)
{
	struct fault fault = FAULT_INIT;
	sqlite3_stmt *row;
	assert_true(sql_row(s, &fault, &row, "SELECT count(*) FROM words WHERE words MATCH ?1", "t", str_of(match)));
	int64_t n = sqlite3_column_int64(row, 0);
	sql_done(row);
	return n;
}
