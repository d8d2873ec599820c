/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/resource.h"
#include "extract/examples.h"
#include "extract/extract.h"
#include "extract/work.h"
#include "lang/compile.h"
#include "sound.h"
#include "text/fold.h"

static void open_pack(struct pack *pack)
{
	struct str image, fold_image;
	struct fold fold;
	assert_true(resource_find("lang/ar.pack", &image));
	assert_true(resource_find("fold.img", &fold_image));
	assert_true(fold_open(&fold, fold_image));
	assert_true(pack_open(pack, image, &fold));
}

static struct report *read_text(struct str text, const char *date)
{
	struct pack pack;
	struct report *r = report_new();
	open_pack(&pack);
	r->article.text = (struct str){arena_str(r->arena, text), text.n};
	r->article.rtl = true;
	snprintf(r->article.date, sizeof r->article.date, "%s", date);
	extract_report(&pack, r);
	const char *wrong = report_unsound(r);
	if (wrong)
		fail_msg("%s", wrong);
	return r;
}

/* ---- dates ---- */

/* What the text says of its day, in a report of `date`. */
static void day_is_told(const char *date, const char *text, bool ahead, const char *want)
{
	struct pack pack;
	struct report *r = report_new();
	char got[11];
	open_pack(&pack);
	r->article.text = str_of(text);
	snprintf(r->article.date, sizeof r->article.date, "%s", date);
	struct work w = {.pack = &pack, .report = r, .arena = r->arena};
	tokenize(w.arena, &pack, r->article.text, &w.tokens);
	units_from(w.arena, &pack, &w.tokens, &w.units);
	struct sentence s = {0, (uint32_t)w.units.n, 0};
	find_dates(&w, &s, 0, ahead, got);
	assert_string_equal(got, want);
	report_free(r);
}

static void day_is(const char *date, const char *text, const char *want)
{
	day_is_told(date, text, false, want);
}

static void days_are_counted(void **state)
{
	(void)state;
	day_is("2025-06-10", "زار اليوم المدينة", "2025-06-10");
	day_is("2025-06-10", "وصل أمس إلى المدينة", "2025-06-09");
	day_is("2025-06-10", "يصل غدا إلى المدينة", "2025-06-11");
	/* Over the ends of months and years, and 29 February. */
	day_is("2025-01-01", "وصل أمس", "2024-12-31");
	day_is("2024-12-31", "يصل غدا", "2025-01-01");
	day_is("2024-03-01", "وصل أمس", "2024-02-29");
	day_is("2023-03-01", "وصل أمس", "2023-02-28");
	day_is("2000-02-28", "يصل غدا", "2000-02-29");
	day_is("1900-02-28", "يصل غدا", "1900-03-01");
	day_is("1970-01-01", "وصل أمس", "1969-12-31");
}

static void weekdays_are_the_last_that_passed(void **state)
{
	(void)state;
	/* 2025-06-10 was a Tuesday. */
	day_is("2025-06-10", "وصل يوم الثلاثاء", "2025-06-10");
	day_is("2025-06-10", "وصل يوم الإثنين", "2025-06-09");
	day_is("2025-06-10", "وصل يوم الأحد", "2025-06-08");
	day_is("2025-06-10", "وصل يوم السبت", "2025-06-07");
	day_is("2025-06-10", "وصل يوم الجمعة", "2025-06-06");
	day_is("2025-06-10", "وصل يوم الخميس", "2025-06-05");
	day_is("2025-06-10", "وصل يوم الأربعاء", "2025-06-04");
	day_is("2025-06-10", "يصل يوم الخميس المقبل", "2025-06-12");
	day_is("1969-12-31", "وصل الإثنين", "1969-12-29");
}

static void dates_are_read(void **state)
{
	(void)state;
	day_is("2025-06-10", "في 5 مايو 2019", "2019-05-05");
	day_is("2025-06-10", "في ٥ مايو ٢٠١٩", "2019-05-05");
	day_is("2025-06-10", "في 17 آذار", "2025-03-17");
	day_is("2025-06-10", "في 29 فبراير 2024", "2024-02-29");
	day_is("2025-06-10", "في 29 فبراير 2023", "");
	day_is("2025-06-10", "في 31 نيسان 2023", "");
	day_is("2025-06-10", "في 0 مايو 2023", "");
	day_is("2025-06-10", "في شهر مايو", "2025-05");
	day_is("2025-06-10", "لا شيء يقال هنا", "");
	/* A day of the month that runs, two days in a row, the month of last year. */
	day_is("2025-06-10", "في 3 الجاري", "2025-06-03");
	day_is("2025-06-10", "يومي 1 و2 مايو الماضي", "2025-05-01");
	day_is("2025-06-10", "في تموز/يوليو من العام الماضي", "2024-07");
	day_is("2025-06-10", "دورته الستين بعد المائة", "");
	/* When it was sent, and when it was. */
	day_is("2025-06-05", "لندن 5 يونيو (رويترز) وصل يوم الأربعاء", "2025-06-04");
	/* Without a date of the report nothing can be counted from it. */
	day_is("", "وصل أمس", "");
}

static void two_constraints_agree(void **state)
{
	(void)state;
	/* 2025-06-10 was a Tuesday. */
	day_is("2025-06-10", "وصل أمس الإثنين", "2025-06-09");
	day_is("2025-06-10", "يصل اليوم (الثلاثاء)", "2025-06-10");
	day_is("2025-06-10", "يصل بعد غد الخميس", "2025-06-12");
	/* Printed a day later. */
	day_is("2025-06-11", "وصل أمس الإثنين", "2025-06-09");
	day_is("2025-06-10", "وصل أمس الجمعة", "");
	day_is("2025-06-10", "في 15 شباط/فبراير 2024", "2024-02-15");
	day_is("2025-06-10", "في 15 شباط (فبراير) الماضي", "2025-02-15");
}

static void last_and_next_are_told(void **state)
{
	(void)state;
	day_is("2025-06-10", "وصل الثلاثاء الماضي", "2025-06-03");
	day_is("2025-06-10", "يصل الثلاثاء المقبل", "2025-06-17");
	day_is_told("2025-06-10", "يصل يوم الأربعاء", true, "2025-06-11");
	day_is("2025-06-10", "في نوفمبر الماضي", "2024-11");
	day_is("2025-06-10", "في نوفمبر المقبل", "2025-11");
	day_is("2025-06-10", "في مارس المقبل", "2026-03");
	day_is("2025-06-10", "الشهر الماضي", "2025-05");
	day_is("2025-01-10", "الشهر الماضي", "2024-12");
	day_is("2025-06-10", "في الحادي عشر من الشهر المقبل", "2025-07-11");
	day_is("2025-06-10", "في الخامس من مايو", "2025-05-05");
	day_is("2025-06-10", "الأسبوع المقبل", "");
	day_is("2025-06-10", "العام الماضي", "");
	day_is_told("2025-12-20", "في 5 كانون الثاني", true, "2026-01-05");
	day_is("2025-01-05", "في 20 ديسمبر", "2024-12-20");
	/* The tabular calendar. */
	day_is("2024-07-08", "في 1 محرم 1446", "2024-07-08");
}

/* ---- records ---- */

static bool is_called(const struct report *r, struct ref ref, const char *name)
{
	return ref.kind == REF_ACTOR && strcmp(r->actors.items[ref.index].name, name) == 0;
}

static bool is_at(const struct report *r, struct span span, const char *words)
{
	return str_is(str_sub(r->article.text.s, span.begin, span.end), words);
}

static void a_quote_knows_who_said_it(void **state)
{
	(void)state;
	struct report *r = read_text(STR("قال خليل كنعان إن المعبر مفتوح."), "2025-06-10");
	assert_int_equal(r->quotes.n, 1);
	const struct quote *q = &r->quotes.items[0];
	assert_int_equal(q->kind, QUOTE_INDIRECT);
	assert_true(is_called(r, q->speaker, "خليل كنعان"));
	assert_true(is_at(r, q->span, "المعبر مفتوح"));
	assert_true(is_at(r, q->cue, "قال"));
	assert_true(is_at(r, q->speaker_mention, "خليل كنعان"));
	assert_int_equal(q->via.kind, REF_NONE);
	assert_string_equal(r->article.lang, "ar");
	report_free(r);

	r = read_text(STR("قال خليل كنعان: «المعبر مفتوح للجميع منذ أيام»."), "2025-06-10");
	assert_int_equal(r->quotes.n, 1);
	assert_int_equal(r->quotes.items[0].kind, QUOTE_DIRECT);
	assert_true(is_at(r, r->quotes.items[0].span, "المعبر مفتوح للجميع منذ أيام"));
	report_free(r);
}

static void a_meeting_knows_who_met_and_when(void **state)
{
	(void)state;
	struct report *r = read_text(STR("اجتمع خليل كنعان مع سمير الهادي في روما أمس."), "2025-06-10");
	assert_int_equal(r->meetings.n, 1);
	const struct meeting *m = &r->meetings.items[0];
	assert_int_equal(m->participants.n, 2);
	assert_true(is_called(r, m->participants.items[0], "خليل كنعان"));
	assert_true(is_called(r, m->participants.items[1], "سمير الهادي"));
	assert_int_equal(m->status, MEETING_HELD);
	assert_string_equal(m->place, "روما");
	assert_string_equal(m->date, "2025-06-09");
	assert_true(is_at(r, m->cue, "اجتمع"));
	report_free(r);

	r = read_text(STR("سيجتمع خليل كنعان مع سمير الهادي في روما غدا."), "2025-06-10");
	assert_int_equal(r->meetings.n, 1);
	assert_int_equal(r->meetings.items[0].status, MEETING_PLANNED);
	assert_string_equal(r->meetings.items[0].date, "2025-06-11");
	report_free(r);
}

static void a_delegation_knows_its_state_and_head(void **state)
{
	(void)state;
	struct report *r = read_text(STR("وصل وفد أردني برئاسة خليل كنعان إلى بغداد."), "2025-06-10");
	assert_int_equal(r->delegations.n, 1);
	assert_string_equal(r->delegations.items[0].of, "JO");
	assert_true(is_called(r, r->delegations.items[0].head, "خليل كنعان"));
	assert_int_equal(r->delegations.items[0].mentions.n, 1);
	assert_true(is_at(r, r->delegations.items[0].mentions.items[0], "وفد أردني"));
	report_free(r);
}

static void one_person_is_one_actor(void **state)
{
	(void)state;
	struct report *r =
	    read_text(STR("زار وزير النقل خليل كنعان المدينة.\n\nوقال كنعان إن المعبر مفتوح.\n"), "2025-06-10");
	size_t persons = 0;
	for (size_t i = 0; i < r->actors.n; i++)
		persons += r->actors.items[i].kind == ACTOR_PERSON;
	assert_int_equal(persons, 1);
	assert_int_equal(r->quotes.n, 1);
	assert_true(is_called(r, r->quotes.items[0].speaker, "خليل كنعان"));
	report_free(r);
}

static void nothing_is_found_in_nothing(void **state)
{
	(void)state;
	static const char *const texts[] = {"", "\n\n\n", " ", "...", "«»", "الطقس جميل هذا المساء."};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct report *r = read_text(str_of(texts[i]), "2025-06-10");
		assert_int_equal(r->quotes.n + r->meetings.n + r->delegations.n, 0);
		report_free(r);
	}
}

/* ---- hostile input ---- */

static const char story[] = "كنعان: المعبر مفتوح\n\nقال وزير النقل الأردني خليل كنعان، خلال لقائه نظيره القطري سمير "
                            "الهادي في الدوحة يوم الأحد، إن المعبر «سيفتح أبوابه "
                            "قريبًا جدًا»، مضيفًا أن وفدًا أردنيًا برئاسة هالة بنت فؤاد سيصل غدًا.\n\nونقلت وكالة «بترا» عن "
                            "الهادي قوله: \"لا جديد في الملف\".\n";

static void every_cut_is_sound(void **state)
{
	(void)state;
	/* On borders of characters; the text of an article is valid. */
	for (size_t n = 0; n < sizeof story; n++)
		if (((unsigned char)story[n] & 0xC0) != 0x80) {
			report_free(read_text((struct str){story, n}, "2025-06-10"));
			report_free(read_text((struct str){story + n, sizeof story - 1 - n}, "2025-06-10"));
		}
}

static void repeats_are_sound(void **state)
{
	(void)state;
	static const char *const pieces[] = {"«", "»", "قال ", "قال إن ", "وفد ", "وفد أردني ", "خليل كنعان ",
	    "خليل كنعان مع ", "قال: ", "و", "وال", "برئاسة ", "وزير ", "اجتمع ", "بين ", "، ", "«قال ", "أمس ",
	    "99 مايو 99999 ", "بن ", "وكالة ", "وفق ", "نظيره ", "\xF0\x9F\x98\x80", "\n", "a", ". ", "السيد ", "إلى "};
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		struct buf b = BUF_INIT;
		while (b.len < 6000)
			buf_cat(&b, pieces[i]);
		report_free(read_text(buf_view(&b), "2025-06-10"));
		/* And between the sentences of a report. */
		buf_cat(&b, story);
		report_free(read_text(buf_view(&b), "9999-12-31"));
		buf_release(&b);
	}
}

/* ---- examples ---- */

struct told {
	size_t n;
	int lines[8];
	const char *keys[8];
};

static void tell(void *with, const char *file, int line, const char *key, struct str arg)
{
	struct told *t = with;
	(void)arg;
	assert_string_equal(file, "x.pat");
	assert_true(t->n < 8);
	t->keys[t->n] = key;
	t->lines[t->n++] = line;
}

static void failing_examples_are_told(void **state)
{
	(void)state;
	struct told told = {.n = 0};
	struct str fold_image;
	struct fold fold;
	struct pack pack;
	struct buf image = BUF_INIT;
	assert_true(resource_find("fold.img", &fold_image));
	assert_true(fold_open(&fold, fold_image));
	struct compile *c = compile_new(&fold, "xx", tell, &told);
	compile_file(c, "x.lex", STR("@ a\nalpha\n@ b\nbeta\n"));
	compile_file(c, "x.pat",
	    STR("stage name\npattern p -> a : a b\nyes alpha beta\nyes beta\nno alpha\nno zeta alpha beta\n"
	        "stage nowhere\npattern q -> a : b\nyes beta\nno beta\n"));
	compile_finish(c, &image);
	assert_true(pack_open(&pack, buf_view(&image), &fold));
	assert_int_equal(examples_run(&pack, c, tell, &told), 6);
	assert_int_equal(told.n, 3);
	assert_int_equal(told.lines[0], 4);
	assert_string_equal(told.keys[0], "pack.example");
	assert_int_equal(told.lines[1], 6);
	assert_string_equal(told.keys[1], "pack.counter-example");
	assert_int_equal(told.lines[2], 9); /* its stage never runs */
	compile_free(c);
	buf_release(&image);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(days_are_counted),
	    cmocka_unit_test(weekdays_are_the_last_that_passed),
	    cmocka_unit_test(dates_are_read),
	    cmocka_unit_test(two_constraints_agree),
	    cmocka_unit_test(last_and_next_are_told),
	    cmocka_unit_test(a_quote_knows_who_said_it),
	    cmocka_unit_test(a_meeting_knows_who_met_and_when),
	    cmocka_unit_test(a_delegation_knows_its_state_and_head),
	    cmocka_unit_test(one_person_is_one_actor),
	    cmocka_unit_test(nothing_is_found_in_nothing),
	    cmocka_unit_test(every_cut_is_sound),
	    cmocka_unit_test(repeats_are_sound),
	    cmocka_unit_test(failing_examples_are_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
