/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/resource.h"
#include "text/icu.h"
#include "text/place.h"
#include "text/region.h"
#include "text/segment.h"
#include "text/terms.h"
#include "text/unicode.h"
#include "text/utf8.h"
#include "text/width.h"

static void widths_are_those_of_terminals(void **state)
{
	(void)state;
	assert_int_equal(width_of('a'), 1);
	assert_int_equal(width_of(0x628), 1);
	assert_int_equal(width_of(0x64E), 0);
	assert_int_equal(width_of(0xFEFB), 1);
	assert_int_equal(width_of(0x4E2D), 2);
	assert_int_equal(width_of(0x1F600), 2);
	assert_int_equal(width_of(0x301), 0);
	assert_int_equal(width_of(0x200F), 0);
	assert_int_equal(width_of(0xFEFF), 0);
	assert_int_equal(width_of(0x2502), 1);
}

static void doubtful_characters_are_classed_away(void **state)
{
	(void)state;
	for (uint32_t c = 0x600; c <= 0x605; c++)
		assert_int_equal(show_of(c), SHOW_SIGN);
	assert_int_equal(show_of(0x6DD), SHOW_SIGN);
	static const uint32_t hidden[] = {0xAD, 0x61C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060,
	    0x2066, 0x2069, 0xFE0F, 0xFEFF, 0x2028, 0xE0041, 0x3164};
	for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
		assert_int_equal(show_of(hidden[i]), SHOW_HIDDEN);
	assert_int_equal(show_of(0xE000), SHOW_ALIEN);
	assert_int_equal(show_of(0xD800), SHOW_ALIEN);
	assert_int_equal(show_of(0x110000), SHOW_ALIEN);
	assert_int_equal(show_of(0x10FFFF), SHOW_ALIEN);
	assert_int_equal(show_of(0x1B), SHOW_CONTROL);
	assert_int_equal(show_of(0x9B), SHOW_CONTROL);
	assert_int_equal(show_of(0xA0), SHOW_BLANK);
}

static const struct icu *icu_here(void)
{
	struct fault fault = FAULT_INIT;
	const struct icu *icu = icu_load(&fault);
	assert_non_null(icu);
	assert_null(fault.what);
	return icu;
}

static void no_format_or_control_counts_as_a_cell(void **state)
{
	(void)state;
	const struct icu *icu = icu_here();
	for (uint32_t c = 0; c <= 0x10FFFF; c++) {
		enum show show = show_of(c);
		int8_t type = icu->u_charType((UChar32)c);
		if (type == U_FORMAT_CHAR || type == U_CONTROL_CHAR || type == U_NON_SPACING_MARK ||
		    type == U_UNASSIGNED)
			assert_true(show != SHOW_CELL && show != SHOW_WIDE && show != SHOW_BLANK);
	}
}

/* The numbers of our classes are not ICU's: each must stand for one of them, whatever the character. */
static void the_tables_say_what_icu_says(void **state)
{
	(void)state;
	const struct icu *icu = icu_here();
	int theirs[16];
	memset(theirs, -1, sizeof theirs);
	for (uint32_t c = 0; c <= 0x10FFFF; c++) {
		uint8_t said = unicode_of(c);
		int class = icu->u_getIntPropertyValue((UChar32)c, UCHAR_GRAPHEME_CLUSTER_BREAK);
		int *same = &theirs[said >> UNICODE_GRAPHEME & 15];
		if (*same < 0)
			*same = class;
		assert_int_equal(*same, class);
		assert_int_equal(
		    icu->u_hasBinaryProperty((UChar32)c, UCHAR_EXTENDED_PICTOGRAPHIC) ? UNICODE_PICTOGRAPH : 0,
		    said & UNICODE_PICTOGRAPH);
	}
	for (int a = 0; a < 16; a++)
		for (int b = 0; b < a; b++)
			assert_true(theirs[a] < 0 || theirs[a] != theirs[b]);
}

static void pairs_compose_as_in_icu(void **state)
{
	(void)state;
	const struct icu *icu = icu_here();
	UErrorCode e = U_ZERO_ERROR;
	const UNormalizer2 *nfc = icu->unorm2_getNFCInstance(&e);
	static const uint32_t blocks[][2] = {{0x20, 0x250}, {0x300, 0x370}, {0x386, 0x460}, {0x5D0, 0x6D6},
	    {0x915, 0x9D0}, {0x10FE, 0x1200}, {0x1F00, 0x2000}, {0x3040, 0x3100}, {0xABF0, 0xAC40}, {0xD780, 0xD7A8},
	    {0x1D150, 0x1D170}};
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
		for (size_t k = 0; k < sizeof blocks / sizeof *blocks; k++)
			for (uint32_t a = blocks[i][0]; a < blocks[i][1]; a++)
				for (uint32_t b = blocks[k][0]; b < blocks[k][1]; b++) {
					UChar32 both = icu->unorm2_composePair(nfc, (UChar32)a, (UChar32)b);
					if (compose_pair(a, b) != (both < 0 ? 0 : (uint32_t)both))
						fail_msg("U+%04X U+%04X", a, b);
				}
}

static void marks_compose(void **state)
{
	(void)state;
	assert_int_equal(compose_pair(0x627, 0x653), 0x622);
	assert_int_equal(compose_pair('e', 0x301), 0xE9);
	assert_int_equal(compose_pair(0x628, 0x64E), 0);
}

/* ÷ and × of the Unicode Consortium's file against segment_graphemes. */
static void graphemes_agree_with_the_file(void **state)
{
	(void)state;
	static const char path[] = "/usr/share/unicode/auxiliary/GraphemeBreakTest.txt";
	FILE *f = fopen(path, "r");
	if (!f) {
		printf("skipped: %s is not there (package unicode-data)\n", path);
		skip();
	}
	char line[4096];
	long cases = 0;
	while (fgets(line, sizeof line, f)) {
		uint32_t cp[64];
		uint8_t want[64] = {0}, flag[64] = {0};
		size_t n = 0;
		bool lead = true;
		line[strcspn(line, "#\n")] = '\0';
		for (char *s = strtok(line, " \t"); s; s = strtok(NULL, " \t")) {
			if (strcmp(s, "÷") == 0 || strcmp(s, "×") == 0) {
				lead = strcmp(s, "÷") == 0;
				continue;
			}
			want[n] = lead ? SEGMENT_LEAD : 0;
			cp[n++] = (uint32_t)strtoul(s, NULL, 16);
		}
		segment_graphemes(cp, n, flag);
		assert_memory_equal(flag, want, sizeof flag);
		cases += n > 0;
	}
	fclose(f);
	assert_true(cases > 500);
}

struct both {
	struct segmenter icu;
	long cases, wrong;
};

static void compare(struct both *b, const uint32_t *cp, size_t n)
{
	uint8_t quick[16] = {0}, icu[16] = {0};
	b->cases++;
	assert_true(segment_lines_quick(cp, n, quick));
	segment_lines_icu(&b->icu, cp, n, icu);
	if (memcmp(quick, icu, n) == 0)
		return;
	if (b->wrong++ > 20)
		return;
	for (size_t i = 0; i < n; i++)
		print_message("%s%04X(%d,%d) ", i ? "" : "differ: ", cp[i], quick[i], icu[i]);
	print_message("\n");
}

/* Every string of up to five characters, one of each class that the table knows; and longer ones by chance. */
static void line_breaks_of_the_table_are_those_of_icu(void **state)
{
	(void)state;
	static const uint32_t of[] = {
	    0x628, '1', ' ', 0x64E, '?', '.', '"', '(', ')', '-', '/', 0xA0, 0x2013, 0x2026, 0x2014, '%'};
	enum { K = sizeof of / sizeof *of };
	struct both b = {SEGMENTER_INIT, 0, 0};
	uint32_t cp[6];
	for (size_t n = 2; n <= 5; n++) {
		size_t all = 1;
		for (size_t i = 0; i < n; i++)
			all *= K;
		for (size_t k = 0; k < all; k++) {
			for (size_t i = 0, rest = k; i < n; i++, rest /= K)
				cp[i] = of[rest % K];
			compare(&b, cp, n);
		}
	}
	uint32_t dice = 1;
	for (int k = 0; k < 200000; k++) {
		uint32_t longer[16];
		for (size_t i = 0; i < 16; i++) {
			dice = dice * 1664525 + 1013904223;
			longer[i] = of[(dice >> 16) % K];
		}
		compare(&b, longer, 16);
	}
	segmenter_release(&b.icu);
	print_message("%ld strings, %ld differ\n", b.cases, b.wrong);
	assert_int_equal(b.wrong, 0);
}

/* … and every character that the table takes has the class that it takes it for: it behaves like that class's example
 * between the others. */
static void the_table_knows_each_character_right(void **state)
{
	(void)state;
	static const uint32_t of[] = {
	    0x628, '1', ' ', '?', '.', '"', '(', ')', '-', '/', 0xA0, 0x2013, 0x2026, 0x2014, '%'};
	enum { K = sizeof of / sizeof *of };
	struct both b = {SEGMENTER_INIT, 0, 0};
	long known = 0;
	for (uint32_t c = 0; c < 0x30000; c++) {
		uint8_t flag = 0;
		if (!segment_lines_quick(&c, 1, &flag))
			continue;
		known++;
		for (size_t k = 0; k < (size_t)K * K; k++) {
			uint32_t cp[] = {of[k % K], c, of[k / K]};
			compare(&b, cp, 3);
		}
	}
	segmenter_release(&b.icu);
	assert_true(known > 500);
	assert_int_equal(b.wrong, 0);
}

static void other_texts_go_to_icu(void **state)
{
	(void)state;
	struct segmenter s = SEGMENTER_INIT;
	static const uint32_t cp[] = {'a', 0x2014, 'b', 0x2028, 'c'};
	uint8_t flag[5] = {0};
	segment_lines(&s, cp, 5, flag);
	assert_non_null(s.line);
	assert_int_equal(flag[1], SEGMENT_BREAK);
	assert_int_equal(flag[2], SEGMENT_BREAK);
	assert_int_equal(flag[4], SEGMENT_BREAK | SEGMENT_HARD);
	segmenter_release(&s);
}

static void places_are_lines_and_columns(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	char long_text[3 * PLACE_STEP];
	struct places p;
	places_of(arena, STR("a\u0645b\n\nc"), &p);
	assert_int_equal(place_at(&p, 0).line, 1);
	assert_int_equal(place_at(&p, 3).column, 3);
	assert_int_equal(place_at(&p, 6).line, 3);
	assert_int_equal(place_at(&p, 99).column, 2);
	memset(long_text, 'x', sizeof long_text);
	long_text[PLACE_STEP - 1] = '\n';
	places_of(arena, (struct str){long_text, sizeof long_text}, &p);
	assert_int_equal(place_at(&p, PLACE_STEP).column, 1);
	assert_int_equal(place_at(&p, 2 * PLACE_STEP).column, PLACE_STEP + 1);
	assert_int_equal(place_at(&p, 3 * PLACE_STEP).line, 2);
	places_of(arena, STR(""), &p);
	assert_int_equal(place_at(&p, 0).line, 1);
	arena_free(arena);
}

static const struct terms *terms(void)
{
	static struct terms t;
	struct str image;
	assert_true(resource_find("fold.img", &image));
	assert_true(terms_open(&t, image));
	return &t;
}

/* The terms of a text, a blank between, readings beside behind a bar. */
static void cut_into(const char *text, bool typing, const char *want)
{
	struct walk walk = {.text = str_of(text), .typing = typing};
	struct term term;
	struct buf got = BUF_INIT;
	size_t last = 0;
	while (terms_next(terms(), &walk, &term)) {
		buf_cat(&got, got.len ? " " : "");
		buf_str(&got, term.word);
		buf_cat(&got, term.beside.n ? "|" : "");
		buf_str(&got, term.beside);
		assert_true(term.at.begin >= last && term.at.end > term.at.begin && term.at.end <= strlen(text));
		last = term.at.end;
	}
	assert_string_equal(buf_cstr(&got), want);
	buf_release(&got);
}

static void terms_are_folded_and_bare(void **state)
{
	(void)state;
	cut_into("وزير الوزير والوزير للوزير وللوزير بالوزير كالوزير فبالوزير", false,
	    "وزير وزير وزير وزير|لوزير وزير|لوزير وزير وزير وزير");
	cut_into("للبنان لوزير الله إلى", false, "بنان|لبنان لوزير الله الي");
	cut_into(
	    "الإجتماع محمـــد وزارة مُحَمَّد ٢٠٢٤ ۲۰۲۴ ﻭﺯﻳﺮ کابل", false, "اجتماع محمد وزاره محمد 2024 2024 وزير كابل");
	cut_into("Straße, O\u2019Neill's ÉTÉ \uFB01nal", false, "straße o neill s ete final");
	cut_into("", false, "");
	cut_into(" \n\u2014 \u064B !", false, "");
	cut_into("السلا", true, "سلا|السلا");
	cut_into("ال", true, "ال");
	cut_into("الو", true, "و|الو");
	cut_into("Лаврентьев לברנטייב \u4E2D\u6587\U0001F600x", false, "лаврентьев לברנטייב \u4E2D\u6587 x");
}

static void take_form(void *with, struct str form)
{
	struct buf *b = with;
	buf_str(b, form);
	buf_char(b, ' ');
}

static void small_words_are_joined_to_words_of_their_script(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	terms_joined(terms(), STR("وزير"), take_form, &b);
	assert_non_null(strstr(buf_cstr(&b), "لوزير "));
	assert_non_null(strstr(buf_cstr(&b), "ووزير "));
	buf_clear(&b);
	terms_joined(terms(), STR("minister"), take_form, &b);
	assert_int_equal(b.len, 0);
	/* The other way, while three letters are left; وزير may be و with زير, for all that is known here. */
	terms_bare(terms(), STR("ولوزير"), take_form, &b);
	assert_string_equal(buf_cstr(&b), "لوزير وزير ");
	buf_clear(&b);
	terms_bare(terms(), STR("ومن"), take_form, &b);
	terms_bare(terms(), STR("minister"), take_form, &b);
	assert_int_equal(b.len, 0);
	/* One root for a word and all its forms. */
	assert_true(str_is(terms_root(terms(), STR("ولوزير")), "زير"));
	assert_true(str_is(terms_root(terms(), STR("وزير")), "زير"));
	assert_true(str_is(terms_root(terms(), STR("ومن")), "من"));
	assert_true(str_is(terms_root(terms(), STR("ول")), "ل"));
	assert_true(str_is(terms_root(terms(), STR("minister")), "minister"));
	buf_release(&b);
}

static bool is_united_kingdom(void *with, const char *code, struct str name)
{
	++*(int *)with;
	return strcmp(code, "GB") == 0 && str_is(name, "United Kingdom");
}

static bool is_none(void *with, const char *code, struct str name)
{
	++*(int *)with;
	return !code || !name.n;
}

static void states_have_names(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_true(region_name("JO", "ar", &b) && region_name("JO", "en", &b));
	assert_string_equal(buf_cstr(&b), "الأردنJordan");
	buf_clear(&b);
	assert_true(region_name("PS", "ar", &b));
	assert_string_equal(buf_cstr(&b), "فلسطين");
	buf_clear(&b);
	assert_false(region_name("QX", "ar", &b) || region_name("", "ar", &b) || region_name("no state", "en", &b));
	assert_int_equal(b.len, 0);
	buf_release(&b);
	int n = 0, all = 0;
	struct fault fault = FAULT_INIT;
	assert_true(region_each(is_united_kingdom, &n, &fault));
	assert_true(region_each(is_none, &all, &fault));
	assert_true(n > 0 && all > 2 * n);
}

/* Bytes that begin, continue or end sequences, at every place of a longer text: as one by one. */
static void ill_formed_bytes_are_found_anywhere(void **state)
{
	static const char *const odd[] = {"\xC0", "\xC1", "\xC2", "\xDF", "\xE0", "\xE2\x80", "\xE2\x80\x9C",
	    "\xED\xA0\x80", "\xF0\x9F\x98\x80", "\xF5", "\xFF", "\x80", "\xBF\xBF", "\xD8", "x", ""};
	(void)state;
	for (size_t k = 0; k < sizeof odd / sizeof *odd; k++)
		for (size_t at = 0; at < 20; at++) {
			char text[48] = "";
			for (size_t i = 0; i < at; i++)
				strcat(text, i % 5 == 4 ? " " : "\xD8\xA7");
			strcat(text, odd[k]);
			strcat(text, "\xD9\x84 end");
			size_t n = strlen(text), next = 0, was = 0;
			while (next < n && !(utf8_next(text, n, &next) == 0xFFFD && next == was + 1))
				was = next;
			assert_int_equal(utf8_check(text, n), was);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(terms_are_folded_and_bare),
	    cmocka_unit_test(ill_formed_bytes_are_found_anywhere),
	    cmocka_unit_test(small_words_are_joined_to_words_of_their_script),
	    cmocka_unit_test(widths_are_those_of_terminals),
	    cmocka_unit_test(doubtful_characters_are_classed_away),
	    cmocka_unit_test(no_format_or_control_counts_as_a_cell),
	    cmocka_unit_test(marks_compose),
	    cmocka_unit_test(the_tables_say_what_icu_says),
	    cmocka_unit_test(pairs_compose_as_in_icu),
	    cmocka_unit_test(graphemes_agree_with_the_file),
	    cmocka_unit_test(line_breaks_of_the_table_are_those_of_icu),
	    cmocka_unit_test(the_table_knows_each_character_right),
	    cmocka_unit_test(places_are_lines_and_columns),
	    cmocka_unit_test(other_texts_go_to_icu),
	    cmocka_unit_test(states_have_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
