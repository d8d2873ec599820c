/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/str.h"

static void str_cut_gives_every_field(void **state)
{
	(void)state;
	struct str rest = STR("a,,b"), field;
	assert_true(str_cut(&rest, ',', &field) && str_is(field, "a"));
	assert_true(str_cut(&rest, ',', &field) && str_is(field, ""));
	assert_true(str_cut(&rest, ',', &field) && str_is(field, "b"));
	assert_false(str_cut(&rest, ',', &field));
}

static void str_int_refuses_what_is_no_number(void **state)
{
	(void)state;
	int v = 0;
	assert_true(str_int(STR("042"), &v));
	assert_int_equal(v, 42);
	assert_false(str_int(STR(""), &v));
	assert_false(str_int(STR("4x"), &v));
	assert_false(str_int(STR("99999999999"), &v));
}

static void arena_gives_zeroed_memory_after_a_reset(void **state)
{
	(void)state;
	struct arena *a = arena_new(64);
	for (int round = 0; round < 3; round++) {
		unsigned char *p = arena_alloc(a, 1000, 1);
		for (size_t i = 0; i < 1000; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xAA, 1000);
		arena_reset(a);
	}
	arena_free(a);
}

static void buf_printable_shows_controls_and_bad_bytes(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	buf_printable(&b, STR("a\x1b[2J\xFF\xC2\x9B\xD8\xB3\x00"));
	assert_string_equal(b.data, "a^[[2J<FF><U+009B>\xD8\xB3^@");
	buf_release(&b);
}

static void catalog_falls_back_and_fills_places(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct catalog *c = catalog_parse(a, STR("# x\none = got {1} of {2}\\n\n"), STR("one = no\ntwo = t"));
	struct buf b = BUF_INIT;
	catalog_say3(c, &b, "one", "5", "7", NULL);
	catalog_say3(c, &b, "two", NULL, NULL, NULL);
	catalog_say3(c, &b, "none", NULL, NULL, NULL);
	assert_string_equal(b.data, "got 5 of 7\ntnone");
	buf_release(&b);
	arena_free(a);
}

static void fault_says_what_why_try(void **state)
{
	(void)state;
	struct arena *a = arena_new(0);
	struct catalog *c = catalog_parse(
	    a, STR("w = cannot {1}\ny = because\nt = do {1}\nfault.why = why:\nfault.try = try:"), STR(""));
	struct fault f = FAULT_INIT;
	struct buf b = BUF_INIT;
	assert_false(fault_set(&f, "w", "x\x1by", "y", "t"));
	fault_print(&f, c, &b);
	assert_string_equal(b.data, "safir: cannot x^[y\n  why:  because\n  try:  do x^[y\n");
	buf_release(&b);
	fault_release(&f);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(str_cut_gives_every_field),
	    cmocka_unit_test(str_int_refuses_what_is_no_number),
	    cmocka_unit_test(arena_gives_zeroed_memory_after_a_reset),
	    cmocka_unit_test(buf_printable_shows_controls_and_bad_bytes),
	    cmocka_unit_test(catalog_falls_back_and_fills_places),
	    cmocka_unit_test(fault_says_what_why_try),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
