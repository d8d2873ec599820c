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

static const struct layout_options usual = {.width = 20, .shape = true, .reorder = true};

/* All rows of a text as they are seen. */
static void seen(struct buf *out, const char *text, struct layout_options o)
{
	struct arena *a = arena_new(0);
	struct layout *l = layout_new(a, str_of(text), &o);
	int rows = (int)layout_rows(l);
	struct grid *g = grid_new(a, rows, o.width);
	for (int i = 0; i < rows; i++)
		layout_draw(l, (size_t)i, g, (struct rect){i, 0, 1, o.width}, ROLE_TEXT, NULL, 0);
	buf_clear(out);
	grid_dump(g, out);
	arena_free(a);
}

static void latin_is_wrapped_at_words(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	struct layout_options o = usual;
	o.width = 10;
	seen(&b, "The minister met the ambassador.\n\nend", o);
	assert_string_equal(buf_cstr(&b), "The\nminister\nmet the\nambassador\n.\n\nend\n");
	buf_release(&b);
}

static void arabic_is_reordered_shaped_and_right_aligned(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	seen(&b, "سلام (نص) ABC 12", usual);
	assert_string_equal(buf_cstr(&b), "     ABC 12 (ﺺﻧ) ﻡﻼﺳ\n");
	buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(latin_is_wrapped_at_words),
		cmocka_unit_test(arabic_is_reordered_shaped_and_right_aligned),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
