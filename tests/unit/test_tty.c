/* SPDX-License-Identifier: GPL-3.0-or-later
 * Frames as bytes: whatever was on the screen, libvterm must show the grid afterwards. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <vterm.h>

#include "base/arena.h"
#include "tty/term.h"

static const struct caps xterm = {
    .cup = "\033[%i%p1%d;%p2%dH",
    .el = "\033[K",
    .clear = "\033[H\033[2J",
    .csr = "\033[%i%p1%d;%p2%dr",
    .ind = "\n",
    .indn = "\033[%p1%dS",
    .ri = "\033M",
    .rin = "\033[%p1%dT",
    .cuf = "\033[%p1%dC",
    .civis = "\033[?25l",
    .cnorm = "\033[?25h",
    .sgr0 = "\033[m",
    .bold = "\033[1m",
    .dim = "\033[2m",
    .smul = "\033[4m",
    .rev = "\033[7m",
    .setaf = "\033[38;5;%p1%dm",
    .setab = "\033[48;5;%p1%dm",
    .colors = 256,
};

static struct str look(const struct caps *caps, int fg, int bg, bool bold, struct look *l)
{
	struct style s = {.fg = fg, .bg = bg, .bold = bold};
	sgr_compose(caps, &s, 1, l);
	return buf_view(&l->whole);
}

static void a_look_is_one_sequence(void **state)
{
	(void)state;
	struct caps direct = xterm, mono = xterm, poor = xterm;
	struct look l;
	direct.direct = true;
	mono.colors = 0;
	poor.colors = 8;
	const struct {
		const struct caps *caps;
		int fg, bg;
		bool bold;
		const char *want;
	} all[] = {{&xterm, 67, -1, false, "\033[0;38;5;67m"}, {&xterm, -1, -1, false, "\033[m"},
	    {&xterm, 0, 9, true, "\033[0;1;38;5;0;48;5;9m"}, {&direct, 9, 67, false, "\033[0;91;48;5;67m"},
	    {&direct, STYLE_RGB(0x102030), STYLE_RGB(0xFFFFFF), false, "\033[0;38;2;16;32;48;48;2;255;255;255m"},
	    {&xterm, STYLE_RGB(0xFF0000), STYLE_RGB(0x808080), false, "\033[0;38;5;196;48;5;244m"},
	    {&mono, 67, 3, true, "\033[0;1m"}, {&poor, 67, 3, false, "\033[0;48;5;3m"}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct str got = look(all[i].caps, all[i].fg, all[i].bg, all[i].bold, &l);
		assert_true(str_is(got, all[i].want));
		look_release(&l);
	}
}

static void a_change_sends_what_differs(void **state)
{
	(void)state;
	struct look a, b, c, plain;
	struct buf out = BUF_INIT;
	(void)look(&xterm, 67, 236, false, &a);
	(void)look(&xterm, 222, 236, false, &b);
	(void)look(&xterm, 222, 236, true, &c);
	(void)look(&xterm, -1, -1, false, &plain);
	sgr_change(&a, &b, &out);
	assert_string_equal(buf_cstr(&out), "\033[38;5;222m");
	buf_clear(&out);
	sgr_change(&b, &c, &out);
	assert_string_equal(buf_cstr(&out), "\033[0;1;38;5;222;48;5;236m");
	buf_clear(&out);
	sgr_change(&a, &plain, &out);
	assert_string_equal(buf_cstr(&out), "\033[m");
	buf_release(&out);
	look_release(&a);
	look_release(&b);
	look_release(&c);
	look_release(&plain);
}

enum { ROWS = 14, COLS = 40, SPLIT = 17 };

struct screen {
	VTerm *vt;
	VTermScreen *screen;
	struct painter painter;
	struct arena *arena;
};

static void open_screen(struct screen *s, bool margins)
{
	struct style styles[ROLE_COUNT];
	for (int i = 0; i < ROLE_COUNT; i++)
		styles[i] = (struct style){.fg = -1, .bg = -1};
	styles[ROLE_PERSON].fg = 3;
	styles[ROLE_SELECTED] = (struct style){.fg = 15, .bg = 4, .bold = true};
	styles[ROLE_STATUS] = (struct style){.fg = -1, .bg = -1, .reverse = true};
	styles[ROLE_QUOTE].fg = 3;
	s->vt = vterm_new(ROWS, COLS);
	vterm_set_utf8(s->vt, 1);
	s->screen = vterm_obtain_screen(s->vt);
	vterm_screen_reset(s->screen, 1);
	painter_init(&s->painter, &xterm, styles);
	s->painter.margins = margins;
	if (margins)
		vterm_input_write(s->vt, "\033[?69h", 6);
	s->arena = arena_new(0);
}

static void close_screen(struct screen *s)
{
	painter_release(&s->painter);
	vterm_free(s->vt);
	arena_free(s->arena);
}

static int ground(const VTermScreenCell *c)
{
	return VTERM_COLOR_IS_DEFAULT_BG(&c->bg) ? -1 : c->bg.indexed.idx;
}

static void check_screen(struct screen *s, const struct grid *g)
{
	for (int r = 0; r < ROWS; r++) {
		for (int k = 0; k < COLS; k++) {
			VTermScreenCell c;
			const struct cell *want = &g->cells[r * COLS + k];
			(void)vterm_screen_get_cell(s->screen, (VTermPos){r, k}, &c);
			uint32_t seen = c.chars[0] ? c.chars[0] : ' ';
			assert_int_equal(seen, want->glyph);
			assert_int_equal(ground(&c), want->role == ROLE_SELECTED ? 4 : -1);
			assert_int_equal(c.attrs.reverse, want->role == ROLE_STATUS);
			if (want->glyph != ' ') {
				assert_int_equal(c.attrs.bold, want->role == ROLE_SELECTED);
				assert_int_equal(!VTERM_COLOR_IS_DEFAULT_FG(&c.fg), want->role == ROLE_PERSON ||
				                                                        want->role == ROLE_SELECTED ||
				                                                        want->role == ROLE_QUOTE);
			}
		}
	}
}

static size_t show(struct screen *s, const struct grid *g, bool repaint)
{
	painter_frame(&s->painter, g, repaint);
	vterm_input_write(s->vt, s->painter.out.data, s->painter.out.len);
	check_screen(s, g);
	return s->painter.out.len;
}

static uint32_t next(uint32_t *seed)
{
	*seed = *seed * 1664525U + 1013904223U;
	return *seed >> 16;
}

/* The text of one pane, scrolled to `top`: row n always reads the same. */
static void put_rows(struct grid *g, struct rect r, uint32_t top, uint32_t salt)
{
	for (int row = 0; row < r.rows; row++) {
		uint32_t seed = (top + (uint32_t)row) * 7919U + salt;
		int n = (int)(next(&seed) % (uint32_t)(r.cols + 1));
		for (int i = 0; i < n; i++) {
			static const uint8_t roles[] = {ROLE_TEXT, ROLE_TEXT, ROLE_PERSON, ROLE_QUOTE};
			uint32_t glyph = next(&seed) % 5 ? 'a' + next(&seed) % 26 : ' ';
			grid_fill(
			    g, (struct rect){r.row + row, r.col + i, 1, 1}, glyph, (enum role)roles[next(&seed) % 4]);
		}
	}
}

static struct grid *compose(struct screen *s, uint32_t left, uint32_t right, int selected)
{
	struct rect a = {1, 0, ROWS - 2, SPLIT}, b = {0, SPLIT + 1, ROWS - 1, COLS - SPLIT - 1};
	arena_reset(s->arena);
	struct grid *g = grid_new(s->arena, ROWS, COLS);
	put_rows(g, a, left, 1);
	put_rows(g, b, right, 2);
	grid_fill(g, (struct rect){0, SPLIT, ROWS - 1, 1}, 0x2502, ROLE_BORDER);
	grid_fill(g, (struct rect){ROWS - 1, 0, 1, COLS}, ' ', ROLE_STATUS);
	grid_role(g, (struct rect){selected, SPLIT + 1, 1, 6}, ROLE_SELECTED);
	grid_pane(g, a);
	grid_pane(g, b);
	g->cursor_row = selected;
	g->cursor_col = SPLIT + 1;
	return g;
}

static void any_frame_follows_any_other(void **state)
{
	(void)state;
	for (int margins = 0; margins < 2; margins++) {
		struct screen s;
		uint32_t seed = 20, left = 50, right = 50;
		open_screen(&s, margins);
		for (int i = 0; i < 400; i++) {
			switch (next(&seed) % 6) {
			case 0:
				left += next(&seed) % 7;
				break;
			case 1:
				left -= next(&seed) % 7;
				break;
			case 2:
			case 3:
				right += next(&seed) % 3;
				break;
			case 4:
				right -= next(&seed) % 3;
				break;
			default:
				break;
			}
			(void)show(
			    &s, compose(&s, left, right, (int)(next(&seed) % (ROWS - 1))), next(&seed) % 50 == 0);
		}
		close_screen(&s);
	}
}

static void columns_scroll_between_margins(void **state)
{
	(void)state;
	size_t bytes[2];
	for (int margins = 0; margins < 2; margins++) {
		struct screen s;
		open_screen(&s, margins);
		(void)show(&s, compose(&s, 0, 0, 0), true);
		bytes[margins] = show(&s, compose(&s, 0, 1, 0), false);
		close_screen(&s);
	}
	assert_true(bytes[1] * 3 < bytes[0]);
}

static void nothing_new_is_nothing_sent(void **state)
{
	(void)state;
	struct screen s;
	open_screen(&s, false);
	(void)show(&s, compose(&s, 3, 4, 5), true);
	assert_int_equal(show(&s, compose(&s, 3, 4, 5), false), 0);
	close_screen(&s);
}

static void frames_are_held_back_when_they_are_large(void **state)
{
	(void)state;
	struct screen s;
	open_screen(&s, false);
	s.painter.sync = true;
	(void)show(&s, compose(&s, 0, 0, 0), true);
	assert_memory_equal(s.painter.out.data, "\033[?2026h", 8);
	assert_memory_equal(s.painter.out.data + s.painter.out.len - 8, "\033[?2026l", 8);
	(void)show(&s, compose(&s, 0, 0, 1), false);
	assert_true(s.painter.out.len < 200 && !strstr(buf_cstr(&s.painter.out), "2026"));
	close_screen(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_look_is_one_sequence),
	    cmocka_unit_test(a_change_sends_what_differs),
	    cmocka_unit_test(any_frame_follows_any_other),
	    cmocka_unit_test(columns_scroll_between_margins),
	    cmocka_unit_test(nothing_new_is_nothing_sent),
	    cmocka_unit_test(frames_are_held_back_when_they_are_large),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
