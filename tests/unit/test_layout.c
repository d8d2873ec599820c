/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "layout/dump.h"
#include "layout/layout.h"
#include "layout/state.h"

static const struct layout_options usual = {.width = 20, .shape = true, .reorder = true};

/* All rows of a text as they are seen. */
static const char *seen_by(struct buf *out, struct str text, const struct layout_options *o)
{
	struct arena *a = arena_new(0);
	struct layout *l = layout_new(a, text, o);
	int rows = (int)layout_rows(l);
	struct grid *g = grid_new(a, rows, o->width);
	for (int i = 0; i < rows; i++)
		layout_draw(l, (size_t)i, g, (struct rect){i, 0, 1, o->width}, ROLE_TEXT, NULL, 0);
	buf_clear(out);
	grid_dump(g, out);
	arena_free(a);
	return buf_cstr(out);
}

static const char *seen(struct buf *out, const char *text, int width)
{
	struct layout_options o = usual;
	o.width = width;
	return seen_by(out, str_of(text), &o);
}

static void latin_is_wrapped_at_words(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(
	    seen(&b, "The minister met the ambassador.\n\nend", 10), "The\nminister\nmet the\nambassador\n.\n\nend\n");
	assert_string_equal(seen(&b, "a\r\nb\rc\n", 10), "a\nb\nc\n");
	assert_string_equal(seen(&b, "", 10), "\n");
	assert_string_equal(seen(&b, "\n", 10), "\n");
	assert_string_equal(seen(&b, "one   two", 4), "one\ntwo\n");
	buf_release(&b);
}

static void arabic_is_reordered_shaped_and_right_aligned(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(seen(&b, "سلام (نص) ABC 12", 20), "     ABC 12 (ﺺﻧ) ﻡﻼﺳ\n");
	/* A Latin name that is split over two rows stays in reading order. */
	assert_string_equal(seen(&b, "قال John Smith", 9), " John ﻝﺎﻗ\n    Smith\n");
	assert_string_equal(seen(&b, "قال ١٩٤٨", 9), " ١٩٤٨ ﻝﺎﻗ\n");
	buf_release(&b);
}

static void lam_alef_is_one_cell_when_wrapping(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(seen(&b, "سلام سلام", 7), "ﻡﻼﺳ ﻡﻼﺳ\n");
	assert_string_equal(seen(&b, "لأ لا لآ لإ", 7), "ﻹ ﻵ ﻻ ﻷ\n");
	assert_string_equal(seen(&b, "سَلَامٌ", 3), "ﻡﻼﺳ\n");
	/* Alef with a separate madda is alef with madda. */
	assert_string_equal(seen(&b, "لا\xD9\x93", 1), "ﻵ\n");
	struct layout_options plain = usual;
	plain.shape = false;
	assert_string_equal(seen_by(&b, STR("سلام"), &plain), "                مالس\n");
	buf_release(&b);
}

static void long_words_are_cut_at_graphemes(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(seen(&b,
	                        "abcde\xCC\x81\xCC\xA3"
	                        "fgh",
	                        5),
	    "abcd\xC3\xA9\xCC\xA3\nfgh\n");
	assert_string_equal(seen(&b, "中文字", 3), "中\n文\n字\n");
	assert_string_equal(seen(&b, "中a", 1), "\na\n");
	buf_release(&b);
}

static void marks_are_kept_on_demand(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	struct layout_options o = usual;
	o.width = 4;
	assert_string_equal(seen_by(&b, STR("بَبّ"), &o), "  ﺐﺑ\n");
	o.marks = true;
	assert_string_equal(seen_by(&b, STR("بَبّ"), &o), "  ﺐّﺑَ\n");
	buf_release(&b);
}

static void nothing_doubtful_becomes_a_cell(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(seen(&b, "a\u200Fb\u202Ec\u202Cd\u2066e\u2069\uFEFFf\u2060g\u00ADh", 20), "abcdefgh\n");
	assert_string_equal(seen(&b, "\u06DD\u0600a", 20), "□□a\n");
	assert_string_equal(seen(&b, "x\x01\x1B[2J\x7F\xC2\x9B", 40), "x^A^[[2J^?<U+009B>\n");
	assert_string_equal(seen(&b, "👩\u200D👩\u200D👧 👍🏽 🇸🇦 ❤\uFE0F|", 40), "👩 👍 SA ❤|\n");
	assert_string_equal(seen(&b, "\uE000\uFFFD\U000E0041.", 40), "\uFFFD\uFFFD.\n");
	assert_string_equal(seen(&b, "a\tb", 40), "a       b\n");
	assert_string_equal(seen_by(&b, (struct str){"a\0b", 3}, &usual), "a^@b\n");
	buf_release(&b);
}

static void reveal_names_what_is_hidden(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	struct layout_options o = usual;
	o.width = 40;
	o.reveal = true;
	assert_string_equal(seen_by(&b, STR("a\u200Fb\uFE0F\uFFF9"), &o), "a<RLM>b<VS16><U+FFF9>\n");
	buf_release(&b);
}

static void logical_order_is_kept_on_demand(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	struct layout_options o = {.width = 12};
	assert_string_equal(seen_by(&b, STR("بلاء (ab)  "), &o), "   بلاء (ab)\n");
	o.reorder = o.shape = true;
	assert_string_equal(seen_by(&b, STR("بلاء (ab)  "), &o), "    (ab) \uFE80ﻼﺑ\n");
	buf_release(&b);
}

static void controls_of_the_content_end_with_its_paragraph(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(seen(&b, "\u202Eabc\ndef", 10), "cba\ndef\n");
	buf_release(&b);
}

static void rows_know_their_paragraph(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct layout_options o = usual;
	struct buf b = BUF_INIT;
	o.width = 4;
	struct layout *l = layout_new(a, STR("ab cd ef\nسلام نص\n\nx"), &o);
	layout_dump_rows(l, &b);
	assert_string_equal(buf_cstr(&b), "0\t0-3\t0\tltr^\tab \n1\t3-6\t0\tltr\tcd \n2\t6-8\t0\tltr$\tef\n"
	                                  "3\t9-18\t1\trtl^\tسلام \n4\t18-22\t1\trtl$\tنص\n"
	                                  "5\t23-23\t2\tltr^$\t\n6\t24-25\t3\tltr^$\tx\n");
	assert_int_equal(layout_row_of(l, 0), 0);
	assert_int_equal(layout_row_of(l, 17), 3);
	assert_int_equal(layout_row_of(l, 22), 4);
	assert_int_equal(layout_row_of(l, 999), 6);
	buf_release(&b);
	arena_free(a);
}

static void wrapping_is_lazy(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct buf b = BUF_INIT;
	for (int i = 0; i < 20000; i++)
		buf_cat(&b, "سلام\n");
	struct layout *l = layout_new(a, buf_view(&b), &usual);
	struct text_row row;
	assert_true(layout_row(l, 3, &row));
	assert_int_equal(l->lines.n, 4);
	assert_int_equal(layout_rows(l), 20000);
	assert_false(layout_row(l, 20000, &row));
	buf_release(&b);
	arena_free(a);
}

static void highlights_are_drawn_where_their_words_are(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct buf b = BUF_INIT;
	struct layout *l = layout_new(a, STR("سلام نص"), &usual);
	struct grid *g = grid_new(a, 1, 8);
	const struct highlight marks[] = {{{0, 9}, ROLE_PERSON}, {{4, 6}, ROLE_SEARCH}, {{9, 13}, ROLE_QUOTE}};
	layout_draw(l, 0, g, (struct rect){0, 0, 1, 8}, ROLE_TEXT, marks, 3);
	grid_dump_roles(g, &b);
	/* One half of lam-alef is enough to show the hit. */
	assert_string_equal(buf_cstr(&b), "  ﺺﻧ ﻡﻼﺳ\n~..KKHHHH\n");
	buf_clear(&b);
	layout_draw(l, 0, g, (struct rect){0, 0, 1, 8}, ROLE_DIM, NULL, 0);
	grid_dump_roles(g, &b);
	assert_string_equal(buf_cstr(&b), "  ﺺﻧ ﻡﻼﺳ\n~BBBBBBBB\n");
	buf_release(&b);
	arena_free(a);
}

static void cells_keep_what_other_emitters_need(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct layout *l = layout_new(a, STR("سلام (ا"), &usual);
	struct grid *g = grid_new(a, 1, 6);
	layout_draw(l, 0, g, (struct rect){0, 0, 1, 6}, ROLE_TEXT, NULL, 0);
	const struct cell *sin = grid_at(g, 0, 5), *lam = grid_at(g, 0, 4), *mim = grid_at(g, 0, 3),
	                  *open = grid_at(g, 0, 1);
	assert_int_equal(sin->glyph, 0xFEB3);
	assert_int_equal(sin->letter, 0x633);
	assert_int_equal(sin->joins, JOIN_LEFT);
	assert_int_equal(sin->level, 1);
	assert_int_equal(lam->glyph, 0xFEFC);
	assert_int_equal(lam->letter, 0xFEFB);
	assert_int_equal(lam->joins, JOIN_RIGHT);
	assert_int_equal(mim->glyph, 0xFEE1);
	assert_int_equal(mim->joins, 0);
	assert_int_equal(open->glyph, ')');
	assert_int_equal(open->letter, '(');
	arena_free(a);
}

static void steps_go_by_eye(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct layout_options o = usual;
	o.width = 9;
	struct layout *l = layout_new(a, STR("قال John Smith\nab"), &o);
	/* From qaf to the left: alef, lam, blank, then the J's neighbour by eye, the n. */
	uint32_t at = 0;
	static const uint32_t left[] = {2, 4, 6, 10, 9, 8, 7, 11};
	for (size_t i = 0; i < sizeof left / sizeof *left; i++) {
		at = layout_step(l, 9, at, -1);
		assert_int_equal(at, left[i]);
	}
	/* The row ends at its left edge: on to the next row's start, and back. */
	at = layout_step(l, 9, at, -1);
	assert_int_equal(at, 12);
	assert_int_equal(layout_step(l, 9, 0, 1), 0);
	assert_int_equal(layout_col_of(l, 0, 9, 0), 8);
	assert_int_equal(layout_byte_at(l, 0, 9, 8), 0);
	assert_int_equal(layout_byte_at(l, 2, 9, 8), 19);
	assert_int_equal(layout_step(l, 9, 19, 1), 19);
	arena_free(a);
}

/* ---- one line ---- */

static const char *line(struct buf *out, int cols, const char *text, enum direction dir, enum align align)
{
	struct arena *a = arena_new(0);
	struct grid *g = grid_new(a, 1, cols + 2);
	layout_line(g, (struct rect){0, 1, 1, cols}, str_of(text), ROLE_TEXT, dir, align, NULL);
	buf_clear(out);
	grid_dump(g, out);
	arena_free(a);
	return buf_cstr(out);
}

static void a_line_is_its_own_paragraph(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(line(&b, 8, "abc", DIR_AUTO, ALIGN_START), " abc\n");
	assert_string_equal(line(&b, 8, "abc", DIR_AUTO, ALIGN_RIGHT), "      abc\n");
	assert_string_equal(line(&b, 8, "abc!", DIR_RTL, ALIGN_START), "     !abc\n");
	assert_string_equal(line(&b, 8, "سلام", DIR_AUTO, ALIGN_START), "      ﻡﻼﺳ\n");
	assert_string_equal(line(&b, 8, "سلام", DIR_AUTO, ALIGN_LEFT), " ﻡﻼﺳ\n");
	assert_string_equal(line(&b, 8, "سلام!", DIR_LTR, ALIGN_START), " ﻡﻼﺳ!\n");
	assert_string_equal(line(&b, 8,
	                        "a\nb\tc\x01"
	                        "d",
	                        DIR_AUTO, ALIGN_START),
	    " a b c d\n");
	buf_release(&b);
}

static void what_does_not_fit_ends_in_an_ellipsis(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_string_equal(line(&b, 4, "abcd", DIR_AUTO, ALIGN_START), " abcd\n");
	assert_string_equal(line(&b, 4, "abcde", DIR_AUTO, ALIGN_START), " abc…\n");
	assert_string_equal(line(&b, 4, "سلام سلام", DIR_AUTO, ALIGN_START), " …ﻡﻼﺳ\n");
	assert_string_equal(line(&b, 4, "a中中", DIR_AUTO, ALIGN_START), " a中…\n");
	assert_string_equal(line(&b, 3, "a中中", DIR_AUTO, ALIGN_START), " a…\n");
	assert_string_equal(line(&b, 1, "abc", DIR_AUTO, ALIGN_START), " …\n");
	assert_string_equal(line(&b, 0, "abc", DIR_AUTO, ALIGN_START), "\n");
	assert_int_equal(layout_measure(STR("سلام abc")), 7);
	assert_int_equal(layout_measure(STR("a中")), 3);
	assert_int_equal(layout_measure(STR("a\nb")), 3);
	buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(latin_is_wrapped_at_words),
	    cmocka_unit_test(arabic_is_reordered_shaped_and_right_aligned),
	    cmocka_unit_test(lam_alef_is_one_cell_when_wrapping),
	    cmocka_unit_test(long_words_are_cut_at_graphemes),
	    cmocka_unit_test(marks_are_kept_on_demand),
	    cmocka_unit_test(nothing_doubtful_becomes_a_cell),
	    cmocka_unit_test(reveal_names_what_is_hidden),
	    cmocka_unit_test(logical_order_is_kept_on_demand),
	    cmocka_unit_test(controls_of_the_content_end_with_its_paragraph),
	    cmocka_unit_test(rows_know_their_paragraph),
	    cmocka_unit_test(wrapping_is_lazy),
	    cmocka_unit_test(highlights_are_drawn_where_their_words_are),
	    cmocka_unit_test(cells_keep_what_other_emitters_need),
	    cmocka_unit_test(steps_go_by_eye),
	    cmocka_unit_test(a_line_is_its_own_paragraph),
	    cmocka_unit_test(what_does_not_fit_ends_in_an_ellipsis),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
