/* SPDX-License-Identifier: GPL-3.0-or-later
 * Properties of a layout on texts by chance, well-formed and not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "layout/layout.h"
#include "layout/state.h"

static uint32_t dice(uint32_t *seed, uint32_t n)
{
	*seed = *seed * 1664525 + 1013904223;
	return (*seed >> 8) % n;
}

/* Valid or not: words of everything that was ever trouble. */
static void random_text(struct buf *b, uint32_t *seed, bool valid)
{
	static const char *const words[] = {
	    "سلام",
	    "لا",
	    "الأمير",
	    "وزير ",
	    " ",
	    "   ",
	    "\t",
	    "abc",
	    "John ",
	    "12",
	    "١٢",
	    "(",
	    ")",
	    "[",
	    "«",
	    "»",
	    "،",
	    ".",
	    "-",
	    "\n",
	    "\r\n",
	    "中文",
	    "َ",
	    "ّ",
	    "e\u0301",
	    "\u200F",
	    "\u202E",
	    "\u202C",
	    "\u2067",
	    "\u2069",
	    "\u200D",
	    "👩\u200D👧",
	    "🇸🇦",
	    "\u00AD",
	    "\uFEFF",
	    "\u0600",
	    "\u2028",
	    "\u202D",
	    "한",
	    "ᄒ",
	    "ᅡ",
	    "שָׁ",
	    "नि",
	    "\x01",
	    "—",
	    "…",
	    "\u2029",
	    "\xC2\x85",
	};
	static const char *const bad[] = {"\xFF", "\xC2", "\xE0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"};
	buf_clear(b);
	for (uint32_t n = dice(seed, 60); n > 0; n--) {
		buf_cat(b, words[dice(seed, sizeof words / sizeof *words)]);
		if (!valid && dice(seed, 6) == 0)
			buf_cat(b, bad[dice(seed, sizeof bad / sizeof *bad)]);
		if (!valid && dice(seed, 30) == 0)
			buf_char(b, '\0');
	}
}

static struct layout_options random_options(uint32_t *seed)
{
	return (struct layout_options){
	    .width = 1 + (int)dice(seed, 30),
	    .direction = (enum direction)dice(seed, 3),
	    .marks = dice(seed, 2),
	    .shape = dice(seed, 4) > 0,
	    .reorder = dice(seed, 4) > 0,
	    .reveal = dice(seed, 3) == 0,
	};
}

/* Rows follow each other without a gap inside a paragraph, and only separators stand between paragraphs. */
static void check_tiling(struct layout *l, struct str text)
{
	struct text_row row, before = {.last = true};
	size_t rows = layout_rows(l);
	assert_true(rows > 0);
	for (size_t i = 0; i < rows; i++, before = row) {
		assert_true(layout_row(l, i, &row));
		assert_true(row.span.begin <= row.span.end && row.span.end <= text.n);
		assert_int_equal(row.first, before.last);
		if (row.first) {
			for (size_t k = before.span.end; k < row.span.begin; k++)
				assert_non_null(memchr("\r\n\xC2\x85\xE2\x80\xA9", text.s[k], 7));
			assert_int_equal(row.paragraph, i ? before.paragraph + 1 : 0);
		} else {
			assert_int_equal(row.span.begin, before.span.end);
			assert_int_equal(row.paragraph, before.paragraph);
			assert_int_equal(row.rtl, before.rtl);
		}
	}
	assert_true(before.last);
	assert_false(layout_row(l, rows, &row));
}

/* Every byte has a column, whose byte is the cluster that holds it; the cells add up. */
static void check_row(struct layout *l, size_t index, int cols)
{
	struct text_row row;
	size_t begin, end, width = 0, blanks = 0;
	assert_true(layout_row(l, index, &row));
	layout_visual(l, index, &begin, &end);
	const struct para *p = &l->para;
	for (size_t i = begin; i < end; i = para_next(p, i)) {
		size_t w = p->cp[i] == '\t' && para_next(p, i) == i + 1 ? 8 - width % 8 : p->width[i];
		width += w;
		blanks = para_blank(p->cp[i]) ? blanks + w : w ? 0 : blanks;
	}
	if (l->options.reorder)
		assert_int_equal(l->visual.n, width);
	/* Only blanks hang over, or one cluster too wide for any row. */
	if (width - blanks > (size_t)cols)
		assert_true(width - blanks <= CLUSTER_MAX);
	for (uint32_t at = row.span.begin; at < row.span.end; at++) {
		int col = layout_col_of(l, index, cols, at);
		assert_true(col >= 0 && col < cols);
		size_t i = para_find(p, at);
		if (p->width[i] == 0 || width > (size_t)cols || !l->options.reorder)
			continue;
		assert_int_equal(layout_byte_at(l, index, cols, col), p->at[i]);
		assert_int_equal(layout_row_of(l, at), index);
	}
}

static void no_control_is_in_a_cell(const struct grid *g)
{
	for (int i = 0; i < g->rows * g->cols; i++) {
		uint32_t c = g->cells[i].glyph;
		assert_true(c >= 0x20 && c != 0x7F && (c < 0x80 || c >= 0xA0) && c != 0x61C && c != 0xAD);
		assert_false(
		    (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F));
		assert_false(c == 0xFEFF || (c >= 0x600 && c <= 0x605) || c == 0x6DD || c > 0x10FFFF);
	}
}

static void check_text(struct str text, const struct layout_options *o, uint32_t *seed)
{
	struct arena *a = arena_new(0);
	struct layout *l = layout_new(a, text, o);
	struct grid *g = grid_new(a, 3, o->width + 2);
	check_tiling(l, text);
	size_t rows = layout_rows(l);
	for (size_t i = 0; i < rows; i++) {
		struct highlight h = {{dice(seed, (uint32_t)text.n + 1), dice(seed, (uint32_t)text.n + 1)}, ROLE_QUOTE};
		check_row(l, i, o->width);
		layout_draw(l, i, g, (struct rect){1, 1, 1, o->width}, ROLE_TEXT, &h, 1);
		no_control_is_in_a_cell(g);
		layout_draw(
		    l, i, g, (struct rect){1, (int)dice(seed, 9) - 4, 1, (int)dice(seed, 40)}, ROLE_TEXT, &h, 1);
	}
	uint32_t at = dice(seed, (uint32_t)text.n + 1);
	for (int i = 0; i < 50; i++)
		at = layout_step(l, o->width, at, i < 25 ? 1 : -1);
	assert_true(at <= text.n);
	int used = layout_line(g, (struct rect){0, 1, 1, o->width}, text, ROLE_TEXT, o->direction, ALIGN_START, o);
	assert_true(used <= o->width);
	no_control_is_in_a_cell(g);
	if (layout_measure(text) <= o->width)
		assert_int_equal(
		    layout_line(g, (struct rect){0, 1, 1, o->width}, text, ROLE_TEXT, DIR_AUTO, ALIGN_START, NULL),
		    layout_measure(text));
	arena_free(a);
}

static void rows_tile_and_bytes_have_columns(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	uint32_t seed = 7;
	for (int i = 0; i < 3000; i++) {
		struct layout_options o = random_options(&seed);
		random_text(&b, &seed, i % 2);
		check_text(buf_view(&b), &o, &seed);
	}
	buf_release(&b);
}

static void one_huge_line_is_wrapped_in_pieces(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	struct arena *a = arena_new(0);
	struct text_row row;
	struct layout_options o = {.width = 80, .shape = true, .reorder = true};
	for (int i = 0; i < 40000; i++)
		buf_cat(&b, i % 7 == 3 ? "John (12) " : "السلام ");
	struct layout *l = layout_new(a, buf_view(&b), &o);
	check_tiling(l, buf_view(&b));
	size_t rows = layout_rows(l);
	assert_true(l->pieces.n > 3);
	for (size_t i = 0; i < rows; i++) {
		assert_true(layout_row(l, i, &row));
		assert_int_equal(row.paragraph, 0);
		assert_true(row.rtl);
		assert_int_equal(row.first, i == 0);
		assert_int_equal(row.last, i + 1 == rows);
		/* No short row where two pieces meet. */
		if (!row.last)
			assert_true(row.span.end - row.span.begin > 80);
	}
	for (size_t i = 0; i < rows; i += 97)
		check_row(l, i, 80);
	buf_release(&b);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_tile_and_bytes_have_columns),
	    cmocka_unit_test(one_huge_line_is_wrapped_in_pieces),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
