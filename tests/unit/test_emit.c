/* SPDX-License-Identifier: GPL-3.0-or-later
 * Every mode against what its terminals do, which is played here: bidi by FriBidi, words turned by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "emit/emit.h"
#include "layout/layout.h"
#include "text/bidi.h"

enum { COLS = 60, BAR = 0x2502, ZWJ = 0x200D, LRM = 0x200E };

static const char *const lines[] = {
    "التقى الوزير نظيره في Vienna يوم 15 مايو (أيار) لبحث «الاتفاق».",
    "English first, ثم العربية 123، then English.",
    "لا سلام بلا حوار",
    "الفقرة 12/7 من القرار رقم ٢٢٥٤ (د-٣)",
    "שלום עליכם 45 (ABC)",
    "گفت‌وگوی ۱۴۰۳ در تهران",
    "plain words [1] and <2>",
    "(قال)",
    "中文 和 العربية معاً",
    "",
};
enum { LINES = sizeof lines / sizeof *lines };

/* One line as a row; with `left` a second column before a frame. */
static struct grid *row_of(struct arena *a, const char *left, const char *right)
{
	struct grid *g = grid_new(a, 1, COLS);
	int at = 0;
	if (left) {
		layout_line(g, (struct rect){0, 0, 1, 24}, str_of(left), ROLE_TEXT, DIR_AUTO, ALIGN_START, NULL);
		grid_fill(g, (struct rect){0, 25, 1, 1}, BAR, ROLE_BORDER);
		at = 27;
	}
	layout_line(g, (struct rect){0, at, 1, COLS - at}, str_of(right), ROLE_TEXT, DIR_AUTO, ALIGN_START, NULL);
	return g;
}

static void emit(enum emit_mode mode, const struct grid *g, struct sent *out, int *place)
{
	struct emitter e = {.mode = mode};
	emit_row(&e, g->cells, g->cols, out, place);
}

/* What a row of cells was meant to look like. */
static void want(const struct grid *g, uint32_t glyphs[COLS])
{
	for (int i = 0; i < COLS; i++)
		glyphs[i] = g->cells[i].glyph;
}

/* The device's bidi over a row of characters that take a cell each; [cp] 0 for the right half of a wide one. */
static void play_bidi(uint32_t *cp, size_t n, bool rtl, uint32_t *seen)
{
	uint32_t type[512], bracket[512], order[512];
	int8_t level[512];
	struct bidi b = {n, rtl, type, bracket, level};
	assert_true(n <= 512);
	bidi_resolve(&b, cp);
	bidi_order(&b, 0, n, order);
	for (size_t v = 0; v < n; v++) {
		uint32_t c = cp[order[v]];
		seen[v] = level[order[v]] & 1 ? bidi_mirror(c) : c;
	}
}

static int same_row(const struct grid *g, const uint32_t *seen)
{
	int k = 0;
	for (int i = 0; i < COLS; i++) {
		if (!g->cells[i].width)
			continue;
		uint32_t c = seen[k++];
		if (c == 0x2800)
			c = ' ';
		if (c != g->cells[i].glyph)
			return 0;
	}
	return 1;
}

static int plays_logical(enum emit_mode mode, const struct grid *g)
{
	struct sent out[COLS];
	uint32_t cp[COLS], seen[COLS];
	size_t n = 0;
	emit(mode, g, out, NULL);
	for (int i = 0; i < COLS; i++)
		if (out[i].width)
			cp[n++] = out[i].cp;
	play_bidi(cp, n, mode == EMIT_LOGICAL_ROW && bidi_first_strong(cp, n) == BIDI_RTL, seen);
	return same_row(g, seen);
}

static void a_terminal_that_orders_rows_shows_the_row(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	for (int i = 0; i < LINES; i++)
		assert_true(plays_logical(EMIT_LOGICAL_ROW, row_of(a, NULL, lines[i])));
	arena_free(a);
}

/* Some rows have no order that such a terminal would show as meant; nearly all have. */
static void two_columns_stay_apart(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	int row = 0, ltr = 0, all = 0;
	for (int i = 0; i < LINES; i++) {
		for (int k = 0; k < LINES; k++, all++) {
			struct grid *g = row_of(a, lines[i], lines[k]);
			row += plays_logical(EMIT_LOGICAL_ROW, g);
			ltr += plays_logical(EMIT_LOGICAL_LTR, g);
		}
	}
	assert_true(row * 100 >= all * 95);
	assert_true(ltr * 100 >= all * 95);
	arena_free(a);
}

/* Pieces that were laid out each by itself: a date, a word, a name with its number right of it, a title. */
static void pieces_stay_where_they_are(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int col, cols;
	} pieces[] = {
	    {"2023-06-21", 1, 10}, {"تلقائي", 13, 6}, {"المفاتيح", 21, 8}, {"28/49", 30, 5}, {"سلام بلا حوار", 40, 12}};
	struct arena *a = arena_new(0);
	for (int mode = EMIT_LOGICAL_ROW; mode <= EMIT_LOGICAL_LTR; mode++) {
		struct grid *g = grid_new(a, 1, COLS);
		for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
			layout_line(g, (struct rect){0, pieces[i].col, 1, pieces[i].cols}, str_of(pieces[i].text),
			    ROLE_TEXT, DIR_AUTO, ALIGN_START, NULL);
		assert_true(plays_logical((enum emit_mode)mode, g));
	}
	arena_free(a);
}

static void visual_is_what_is_seen(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	for (int i = 0; i < LINES; i++) {
		struct grid *g = row_of(a, lines[LINES - 1 - i], lines[i]);
		struct sent out[COLS];
		uint32_t glyph[COLS];
		int width = 0;
		emit(EMIT_VISUAL, g, out, NULL);
		want(g, glyph);
		for (int k = 0; k < COLS; k++) {
			assert_int_equal(out[k].cp, glyph[k]);
			assert_false(out[k].after);
			assert_false(out[k].cp >= 0x621 && out[k].cp <= 0x64A);
			assert_false(out[k].cp >= 0x200B && out[k].cp <= 0x200F);
			width += out[k].width;
		}
		assert_int_equal(width, COLS);
	}
	arena_free(a);
}

static void plain_has_letters(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct grid *g = row_of(a, NULL, "لا وزير");
	struct sent out[COLS];
	emit(EMIT_VISUAL_PLAIN, g, out, NULL);
	assert_int_equal(out[COLS - 1].cp, 0xFEFB);
	assert_int_equal(out[COLS - 3].cp, 0x648);
	assert_int_equal(out[COLS - 6].cp, 0x631);
	arena_free(a);
}

/* The row's characters as they are sent, and the cell of each: -1 for marks. */
static size_t spelled(const struct sent *out, uint32_t *cp, int *of)
{
	size_t n = 0;
	for (int k = 0; k < COLS; k++) {
		const uint32_t all[] = {out[k].width ? out[k].cp : 0, out[k].after & SENT_JOIN ? ZWJ : 0,
		    out[k].after & SENT_HOLD ? LRM : 0, out[k].after & SENT_JOIN_NEXT ? ZWJ : 0};
		for (int j = 0; j < 4; j++) {
			of[n] = j ? -1 : k;
			if (all[j])
				cp[n++] = all[j];
		}
	}
	return n;
}

/* In rows from left to right, each cell stays where it is. */
static void held_cells_stay(void **state)
{
	(void)state;
	static const enum emit_mode modes[] = {EMIT_VISUAL_LRM, EMIT_KONSOLE};
	struct arena *a = arena_new(0);
	for (int i = 0; i < 2 * LINES; i++) {
		struct grid *g = row_of(a, lines[(i + 3) % LINES], lines[i / 2]);
		struct sent out[COLS];
		uint32_t cp[6 * COLS], type[6 * COLS], bracket[6 * COLS], order[6 * COLS];
		int8_t level[6 * COLS];
		int of[6 * COLS], next = 0;
		emit(modes[i & 1], g, out, NULL);
		struct bidi b = {spelled(out, cp, of), false, type, bracket, level};
		bidi_resolve(&b, cp);
		bidi_order(&b, 0, b.n, order);
		for (size_t v = 0; v < b.n; v++) {
			if (of[order[v]] < 0)
				continue;
			next += !g->cells[next].width;
			assert_int_equal(of[order[v]], next++);
		}
	}
	arena_free(a);
}

/* Joiners beside a letter give it the form that its neighbours gave it in the layout. */
static void joiners_give_the_form(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	for (int i = 0; i < LINES; i++) {
		struct grid *g = row_of(a, NULL, lines[i]);
		struct sent out[COLS];
		uint32_t cp[6 * COLS];
		int of[6 * COLS];
		emit(EMIT_KONSOLE, g, out, NULL);
		size_t n = spelled(out, cp, of);
		for (size_t k = 0; k < n; k++) {
			if (of[k] < 0 || bidi_kind(cp[k]) != BIDI_KIND_RTL || (cp[k] >= 0xFEF5 && cp[k] <= 0xFEFC))
				continue;
			uint32_t type[3], bracket[3];
			int8_t level[3];
			uint8_t joins[3];
			uint32_t word[3] = {
			    k > 0 && cp[k - 1] == ZWJ ? ZWJ : '.', cp[k], k + 1 < n && cp[k + 1] == ZWJ ? ZWJ : '.'};
			struct bidi b = {3, true, type, bracket, level};
			bidi_resolve(&b, word);
			bidi_shape(&b, 0, 3, (struct bidi_shape){.forms = true}, word, joins);
			assert_int_equal(word[1], g->cells[of[k]].glyph);
		}
	}
	arena_free(a);
}

static int turns(uint32_t cp)
{
	enum bidi_kind k = bidi_kind(cp);
	return k == BIDI_KIND_RTL || k == BIDI_KIND_ARABIC_NUMBER || (cp >= 0x6F0 && cp <= 0x6F9);
}

/* One run of kitty's: cells beside each other of one weight and one font. With `apart`, letters have a font of their
 * own. */
static bool one_run(const struct sent *a, const struct sent *b, bool apart)
{
	bool breaks = a->cp == ' ' || a->cp == BAR || b->cp == ' ' || b->cp == BAR;
	bool weight = (a->after ^ b->after) & SENT_OTHER_WEIGHT;
	bool font =
	    turns(a->cp) != turns(b->cp) && a->cp != 0x61F && a->cp != 0x60C && b->cp != 0x61F && b->cp != 0x60C;
	return !breaks && !weight && !(apart && font);
}

static void a_terminal_that_turns_words_shows_the_row(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	for (int i = 0; i < 2 * LINES; i++) {
		struct grid *g = row_of(a, lines[(i / 2 + 5) % LINES], lines[i / 2]);
		struct sent out[COLS];
		uint32_t seen[COLS];
		emit(EMIT_KITTY, g, out, NULL);
		int n = 0;
		for (int from = 0, to; from < COLS; from = to) {
			bool rtl = turns(out[from].cp);
			for (to = from + 1; to < COLS && one_run(&out[to - 1], &out[to], i & 1); to++)
				rtl = turns(out[to].cp) || rtl;
			for (int k = from; k < to; k++) {
				const struct sent *s = &out[rtl ? from + to - 1 - k : k];
				if (s->width)
					seen[n++] = rtl ? bidi_mirror(s->cp) : s->cp;
			}
		}
		assert_true(same_row(g, seen));
	}
	arena_free(a);
}

static void weight_parts_words(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct grid *g = row_of(a, NULL, "سلام");
	struct sent out[COLS];
	struct emitter e = {.mode = EMIT_KITTY};
	e.heavy[ROLE_TITLE] = true;
	grid_role(g, (struct rect){0, COLS - 1, 1, 1}, ROLE_TITLE);
	emit_row(&e, g->cells, COLS, out, NULL);
	assert_int_equal(out[COLS - 1].cp, g->cells[COLS - 1].glyph);
	assert_int_equal(out[COLS - 3].cp, g->cells[COLS - 2].glyph);
	arena_free(a);
}

/* Every cell is sent once, with its role, and the cursor finds it. */
static void cells_are_only_moved(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	for (int mode = 0; mode < EMIT_MODES; mode++) {
		for (int i = 0; i < LINES; i++) {
			struct grid *g = row_of(a, lines[(i + 1) % LINES], lines[i]);
			struct sent out[COLS];
			int place[COLS], taken[COLS] = {0};
			for (int k = 0; k < COLS; k++)
				g->cells[k].role = (uint8_t)(k % ROLE_COUNT);
			emit((enum emit_mode)mode, g, out, place);
			for (int k = 0; k < COLS; k++) {
				assert_in_range(place[k], 0, COLS - 1);
				assert_false(taken[place[k]]++);
				assert_int_equal(out[place[k]].role, g->cells[k].role);
				/* kitty moves letters alone. */
				if (mode != EMIT_KITTY)
					assert_int_equal(out[place[k]].width, g->cells[k].width);
			}
		}
	}
	arena_free(a);
}

static void no_control_goes_out(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	struct sent s = {.cp = 0x1B, .width = 1};
	sent_put(&s, &b);
	s = (struct sent){.cp = 0x628, .mark = {0x64E, 0}, .width = 1, .after = SENT_JOIN | SENT_HOLD | SENT_JOIN_NEXT};
	sent_put(&s, &b);
	assert_string_equal(buf_cstr(&b), "\xEF\xBF\xBD\xD8\xA8\xD9\x8E\xE2\x80\x8D\xE2\x80\x8E\xE2\x80\x8D");
	buf_release(&b);
}

static void modes_have_names(void **state)
{
	(void)state;
	for (int i = 0; i < EMIT_MODES; i++)
		assert_int_equal(emit_mode_named(emit_mode_names[i]), i);
	assert_int_equal(emit_mode_named("sideways"), EMIT_MODES);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(visual_is_what_is_seen),
	    cmocka_unit_test(plain_has_letters),
	    cmocka_unit_test(held_cells_stay),
	    cmocka_unit_test(joiners_give_the_form),
	    cmocka_unit_test(a_terminal_that_turns_words_shows_the_row),
	    cmocka_unit_test(weight_parts_words),
	    cmocka_unit_test(a_terminal_that_orders_rows_shows_the_row),
	    cmocka_unit_test(two_columns_stay_apart),
	    cmocka_unit_test(pieces_stay_where_they_are),
	    cmocka_unit_test(cells_are_only_moved),
	    cmocka_unit_test(no_control_goes_out),
	    cmocka_unit_test(modes_have_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
