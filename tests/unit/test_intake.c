/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/fault.h"
#include "intake/arabic.h"
#include "intake/charset.h"
#include "intake/filedate.h"
#include "intake/headline.h"
#include "intake/intake.h"
#include "report/report.h"
#include "text/utf8.h"

/* "qal alwzyr" twice over, in the two encodings; the article is C7 E1 in one and C7 E4 in the other. */
#define WORDS_1256 "\xDE\xC7\xE1 \xC7\xE1\xE6\xD2\xED\xD1 \xC7\xE1\xE3\xDB\xD1\xC8\xED"
#define WORDS_8859 "\xE2\xC7\xE4 \xC7\xE4\xE8\xD2\xEA\xD1 \xC7\xE4\xE5\xDA\xD1\xC8\xEA"

static void assert_guess(struct str bytes, const char *name, bool valid, size_t mark)
{
	struct charset c = charset_guess(bytes);
	assert_string_equal(c.name, name);
	assert_int_equal(c.valid, valid);
	assert_int_equal(c.mark, mark);
}

static void marks_decide(void **state)
{
	(void)state;
	assert_guess(STR("\xEF\xBB\xBF"
	                 "abc"),
	    "UTF-8", true, 3);
	assert_guess(STR("\xFF\xFE"
	                 "a\0"),
	    "UTF-16LE", false, 2);
	assert_guess(STR("\xFE\xFF\0a"), "UTF-16BE", false, 2);
	assert_guess(STR("\xFF\xFE\0\0a\0\0\0"), "UTF-32LE", false, 4);
	assert_guess(STR("\0\0\xFE\xFF\0\0\0a"), "UTF-32BE", false, 4);
}

static void wide_text_needs_no_mark(void **state)
{
	(void)state;
	assert_guess(STR("a\0b\0c\0\n\0"), "UTF-16LE", false, 0);
	assert_guess(STR("\x06\x27\x06\x44\0 \x06\x28"), "UTF-16BE", false, 0);
	assert_guess(STR("\0\0\x06\x27\0\0\x06\x44"), "UTF-32BE", false, 0);
	assert_guess(STR("one NUL\0 in a line of text"), "UTF-8", true, 0);
}

static void faulty_utf8_stays_utf8(void **state)
{
	(void)state;
	assert_guess(STR(""), "UTF-8", true, 0);
	assert_guess(STR("\xD8\xA7\xD8\xA8\xD8\xA7\xD8\xA8\xFF\xD8\xA7"), "UTF-8", false, 0);
	assert_guess(STR("abc \xD8"), "UTF-8", false, 0);
	assert_guess(STR("\xE2\x80"), "UTF-8", false, 0);
}

static void arabic_bytes_are_told_apart(void **state)
{
	(void)state;
	assert_string_equal(arabic_charset(STR(WORDS_1256)), "windows-1256");
	assert_string_equal(arabic_charset(STR(WORDS_8859)), "ISO-8859-6");
	/* French and Russian in their own encodings. */
	assert_null(arabic_charset(STR("d\xE9j\xE0 \xE9voqu\xE9, \xE7"
	                               "a va")));
	assert_null(arabic_charset(STR("\xCF\xF0\xE8\xE2\xE5\xF2 \xEC\xE8\xED\xE8\xF1\xF2\xF0")));
	assert_guess(STR(WORDS_1256), "windows-1256", false, 0);
}

static void conversion_gives_valid_utf8(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	static const struct {
		struct str bytes;
		const char *name, *want;
	} cases[] = {
	    {{"\xC7\xE1", 2}, "windows-1256", "\xD8\xA7\xD9\x84"},
	    {{"\xC7\xE4", 2}, "ISO-8859-6", "\xD8\xA7\xD9\x84"},
	    {{"\x27\x06\x00\xD8"
	      "a\0",
	         6},
	        "UTF-16LE",
	        "\xD8\xA7\xEF\xBF\xBD"
	        "a"},
	    {{"a\xFF\xD8", 3}, "UTF-8", "a\xEF\xBF\xBD\xEF\xBF\xBD"},
	    {{"a\0b", 3}, "ISO-8859-1", "a"},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct charset c;
		struct buf out = BUF_INIT;
		assert_true(charset_stated(cases[i].bytes, cases[i].name, &c, &fault));
		assert_true(charset_convert(cases[i].bytes, &c, &out, &fault));
		assert_string_equal(out.data, cases[i].want);
		assert_int_equal(utf8_check(out.data, out.len), out.len);
		buf_release(&out);
	}
	struct charset c;
	assert_false(charset_stated(STR("x"), "no-such-encoding", &c, &fault));
	assert_string_equal(fault.what, "encoding.unknown");
	fault_release(&fault);
}

static void any_bytes_become_valid_text(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	uint32_t random = 12345;
	for (int round = 0; round < 2000; round++) {
		char bytes[64];
		size_t n = (size_t)round % sizeof bytes;
		for (size_t i = 0; i < n; i++) {
			random = random * 1664525U + 1013904223U;
			bytes[i] = (char)(random >> 24);
		}
		struct str s = {bytes, n};
		struct charset c = charset_guess(s);
		struct buf out = BUF_INIT;
		assert_true(charset_convert(s, &c, &out, &fault));
		assert_int_equal(utf8_check(out.data, out.len), out.len);
		struct span title = headline_find(buf_view(&out));
		assert_true(title.begin <= title.end && title.end <= out.len);
		buf_release(&out);
	}
}

static void binary_files_are_known(void **state)
{
	(void)state;
	assert_true(charset_binary(STR("\x7F"
	                               "ELF\x02\x01\x01")));
	assert_true(charset_binary(STR("a\0\0\0\x01\x02zz\0\0\0\x03")));
	assert_false(charset_binary(STR("")));
	assert_false(charset_binary(STR("words\r\n\twords")));
	assert_false(charset_binary(STR("a\0b\0c\0")));
	assert_false(charset_binary(STR(WORDS_1256)));
}

static void assert_title(const char *text, const char *want)
{
	struct span s = headline_find(str_of(text));
	assert_true(str_is(str_sub(text, s.begin, s.end), want));
}

static void headlines_are_found(void **state)
{
	(void)state;
	assert_title("\n  A headline \r\n\r\nText.", "A headline");
	assert_title("\xEF\xBB\xBF"
	             "A headline\n\nText.",
	    "A headline");
	assert_title("A headline\nA paragraph that is longer.", "A headline");
	assert_title("A headline\rA paragraph that is longer.", "A headline");
	assert_title("One line alone", "");
	assert_title("One line alone\n\n\n", "");
	assert_title("A sentence.\n\nAnother sentence.", "");
	assert_title("A longer first line\nshort", "");
	assert_title("", "");
}

static void direction_is_that_of_most_letters(void **state)
{
	(void)state;
	assert_true(text_is_rtl(STR("\xD8\xA7\xD9\x84\xD9\x84 UN 2025")));
	assert_false(text_is_rtl(STR("\xD8\xA7 Latin 12")));
	assert_false(text_is_rtl(STR("")));
	assert_true(text_is_rtl(STR("\xD7\xA9\xD7\x9C")));
	/* Long enough to be counted by first bytes: digits are of no direction, whatever they begin with. */
	assert_false(text_is_rtl(STR("\xD9\xA1\xD9\xA2\xD9\xA3\xD9\xA4 \xD9\xA5\xD9\xA6\xD9\xA7 one two")));
	assert_true(text_is_rtl(STR("\xD9\x84\xD9\x85\xD9\x86\xD9\x87 \xD9\x84\xD9\x85\xD9\x86 one two")));
	assert_false(
	    text_is_rtl(STR("\xCE\xB1\xCE\xB2\xCE\xB3\xCE\xB4\xCE\xB5\xCE\xB6 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D")));
}

static void dates_stand_in_names(void **state)
{
	(void)state;
	static const struct {
		const char *path, *want;
	} cases[] = {
	    {"a/2025-03-09-x.txt", "2025-03-09"},
	    {"x_20250309.txt", "2025-03-09"},
	    {"202503091145.txt", "2025-03-09"},
	    {"09.03.2025 x", "2025-03-09"},
	    {"2025_03_09", "2025-03-09"},
	    {"2024-02-29", "2024-02-29"},
	    {"2025-02-29", NULL},
	    {"20251345.txt", NULL},
	    {"2025-03-09/x.txt", NULL},
	    {"120250309.txt", NULL},
	    {"2025030.txt", NULL},
	    {"", NULL},
	    {"2025-03-091", NULL},
	    {"x 7 2025-12-31", "2025-12-31"},
	    {"\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA5-\xD9\xA0\xD9\xA3-\xD9\xA0\xD9\xA9", "2025-03-09"},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char date[11];
		assert_int_equal(date_from_name(cases[i].path, date), cases[i].want != NULL);
		if (cases[i].want)
			assert_string_equal(date, cases[i].want);
	}
	assert_true(date_is_iso(STR("2024-02-29")));
	assert_false(date_is_iso(STR("2023-02-29")));
	assert_false(date_is_iso(STR("2023-2-29x")));
	char date[11];
	assert_true(date_from_seconds(86400, date));
	assert_string_equal(date, "1970-01-02");
	assert_false(date_from_seconds(0, date));
}

static void read_article(
    const char *bytes, size_t n, const char *path, const struct intake_options *o, struct report *r)
{
	struct buf b = BUF_INIT;
	struct fault fault = FAULT_INIT;
	buf_add(&b, bytes, n);
	assert_true(intake_bytes(r, path, &b, o, &fault));
	assert_int_equal(b.len, 0);
	buf_release(&b);
}

static void valid_utf8_is_kept_byte_for_byte(void **state)
{
	(void)state;
	static const char bytes[] = "\xEF\xBB\xBF"
	                            "Head\r\n\r\nBo\0dy\x1B[0m\r\n";
	struct intake_options o = {.limit = 0};
	struct report *r = report_new();
	read_article(bytes, sizeof bytes - 1, "-", &o, r);
	assert_int_equal(r->article.text.n, sizeof bytes - 1);
	assert_memory_equal(r->article.text.s, bytes, sizeof bytes - 1);
	assert_int_equal(r->article.title.begin, 3);
	assert_string_equal(r->article.date, "");
	assert_null(r->article.date_from);
	report_free(r);
}

static void dates_come_in_their_order(void **state)
{
	(void)state;
	struct intake_options plain = {.limit = 0}, stated = {.date = "2001-01-01"};
	struct report *r = report_new();
	read_article("x", 1, "2025-03-09.txt", &plain, r);
	assert_string_equal(r->article.date, "2025-03-09");
	assert_string_equal(r->article.date_from, "name");
	read_article("x", 1, "2025-03-09.txt", &stated, r);
	assert_string_equal(r->article.date, "2001-01-01");
	assert_string_equal(r->article.date_from, "option");
	read_article("x", 1, TOP_SRCDIR "/configure.ac", &plain, r);
	assert_string_equal(r->article.date_from, "mtime");
	report_free(r);
}

static void limits_and_unknown_encodings_are_faults(void **state)
{
	(void)state;
	struct intake_options small = {.limit = 10}, odd = {.encoding = "no-such"};
	struct report *r = report_new();
	struct fault fault = FAULT_INIT;
	assert_false(intake_read(r, TOP_SRCDIR "/configure.ac", &small, &fault));
	assert_string_equal(fault.why, "open.large");
	assert_false(intake_read(r, TOP_SRCDIR "/configure.ac", &odd, &fault));
	assert_string_equal(fault.what, "encoding.unknown");
	fault_release(&fault);
	report_free(r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(marks_decide),
	    cmocka_unit_test(wide_text_needs_no_mark),
	    cmocka_unit_test(faulty_utf8_stays_utf8),
	    cmocka_unit_test(arabic_bytes_are_told_apart),
	    cmocka_unit_test(conversion_gives_valid_utf8),
	    cmocka_unit_test(any_bytes_become_valid_text),
	    cmocka_unit_test(binary_files_are_known),
	    cmocka_unit_test(headlines_are_found),
	    cmocka_unit_test(direction_is_that_of_most_letters),
	    cmocka_unit_test(dates_stand_in_names),
	    cmocka_unit_test(valid_utf8_is_kept_byte_for_byte),
	    cmocka_unit_test(dates_come_in_their_order),
	    cmocka_unit_test(limits_and_unknown_encodings_are_faults),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
