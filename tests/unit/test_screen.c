/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "screen/grid.h"
#include "screen/key.h"

static void fill_is_clipped(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct grid *g = grid_new(a, 2, 4);
	struct buf b = BUF_INIT;
	grid_fill(g, (struct rect){-1, 2, 2, 99}, 'x', ROLE_BORDER);
	grid_fill(g, (struct rect){1, 1, 5, 1}, 'y', ROLE_TEXT);
	grid_fill(g, (struct rect){7, 7, 1, 1}, 'z', ROLE_TEXT);
	grid_fill(g, (struct rect){0, 0, -3, -3}, 'z', ROLE_TEXT);
	grid_role(g, (struct rect){1, 3, 9, 9}, ROLE_TITLE);
	grid_dump(g, &b);
	assert_string_equal(buf_cstr(&b), "  xx\n y\n");
	buf_clear(&b);
	grid_dump_roles(g, &b);
	assert_string_equal(buf_cstr(&b), "  xx\n~..CC\n y\n~...A\n");
	assert_null(grid_at(g, 2, 0));
	assert_null(grid_at(g, 0, -1));
	buf_release(&b);
	arena_free(a);
}

static void an_empty_grid_takes_everything(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct grid *g = grid_new(a, 0, 5);
	struct cell c = {.glyph = 'x', .letter = 'x', .width = 1};
	struct buf b = BUF_INIT;
	grid_fill(g, (struct rect){0, 0, 3, 3}, 'x', ROLE_TEXT);
	grid_role(g, (struct rect){0, 0, 3, 3}, ROLE_TITLE);
	grid_put(g, (struct rect){0, 0, 1, 3}, 0, &c, 1);
	grid_dump(g, &b);
	assert_int_equal(b.len, 0);
	arena_free(a);
}

static void a_wide_glyph_is_never_half(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct grid *g = grid_new(a, 1, 6);
	const struct cell wide[] = {{.glyph = 0x4E2D, .letter = 0x4E2D, .width = 2}, {.glyph = ' ', .letter = ' '}};
	struct rect all = {0, 0, 1, 6};
	struct buf b = BUF_INIT;
	grid_put(g, all, 0, wide, 2);
	grid_put(g, all, 3, wide, 2);
	grid_put(g, all, 5, wide, 2);  /* right half does not fit */
	grid_put(g, all, -1, wide, 2); /* left half does not fit */
	grid_fill(g, (struct rect){0, 4, 1, 1}, 'x', ROLE_TEXT);
	grid_dump(g, &b);
	assert_string_equal(buf_cstr(&b), "    x\n");
	for (int i = 0; i < 6; i++)
		assert_int_equal(grid_at(g, 0, i)->width, 1);
	buf_release(&b);
	arena_free(a);
}

static void keys_have_names(void **state)
{
	(void)state;
	static const char all[] = "jب<Enter><C-x><M-a><S-Tab><F12><Space><lt><Resize:80x24><C->>G";
	static const char *const names[] = {"j", "ب", "<Enter>", "<C-x>", "<M-a>", "<S-Tab>", "<F12>", "<Space>",
	    "<lt>", "<Resize:80x24>", "<C->>", "G"};
	struct str rest = STR(all);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct key k, again;
		char name[24];
		assert_true(key_parse(&rest, &k));
		key_name(&k, name);
		assert_string_equal(name, names[i]);
		struct str one = str_of(name);
		assert_true(key_parse(&one, &again) && key_eq(&k, &again));
	}
	struct key k;
	assert_false(key_parse(&rest, &k));
}

static void unknown_keys_are_consumed(void **state)
{
	(void)state;
	struct str rest = STR("<Frobnicate>j<");
	struct key k;
	assert_false(key_parse(&rest, &k));
	assert_true(key_parse(&rest, &k));
	assert_int_equal(k.cp, 'j');
	assert_true(key_parse(&rest, &k));
	assert_int_equal(k.cp, '<');
	assert_false(key_parse(&rest, &k));
	rest = STR("<Resize:0x0>");
	assert_false(key_parse(&rest, &k));
	rest = STR("<C-X>");
	assert_true(key_parse(&rest, &k));
	assert_int_equal(k.cp, 'x');
	assert_true(k.ctrl);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(fill_is_clipped),
	    cmocka_unit_test(an_empty_grid_takes_everything),
	    cmocka_unit_test(a_wide_glyph_is_never_half),
	    cmocka_unit_test(keys_have_names),
	    cmocka_unit_test(unknown_keys_are_consumed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
