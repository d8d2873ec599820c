/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/nearest.h"
#include "base/resource.h"
#include "cli/lint.h"
#include "cli/option.h"

/* What the linter compares with, in place of the linked-in data. */
static const char other[] = "one = first {1}\ntwo = second\n";
const struct resource resource_table[] = {{"ui/xx.msg", other, other + sizeof other - 1}, {NULL, NULL, NULL}};

static struct arena *arena;

static bool parse(struct choices *out, struct fault *fault, int argc, const char *const *words)
{
	char *argv[16] = {NULL};
	for (int i = 0; i < argc; i++)
		argv[i] = arena_str(arena, str_of(words[i]));
	return options_parse(arena, argc, argv, out, fault);
}

#define PARSE(out, fault, ...)                                                                                         \
	parse((out), (fault), (int)(sizeof((const char *[]){"safir", __VA_ARGS__}) / sizeof(char *)),                  \
	    (const char *[]){"safir", __VA_ARGS__})

static void options_and_operands_mix(void **state)
{
	(void)state;
	struct choices c;
	struct fault f = FAULT_INIT;
	assert_true(
	    PARSE(&c, &f, "--date=2025-01-01", "extract", "a", "--format", "json", "-e", "UTF-8", "--with-text", "-"));
	assert_int_equal(c.verb, VERB_EXTRACT);
	assert_string_equal(c.date, "2025-01-01");
	assert_string_equal(c.format, "json");
	assert_string_equal(c.encoding, "UTF-8");
	assert_true(c.with_text);
	assert_int_equal(c.n, 2);
	assert_string_equal(c.words[1], "-");
}

static void two_dashes_end_options_and_verbs(void **state)
{
	(void)state;
	struct choices c;
	struct fault f = FAULT_INIT;
	assert_true(PARSE(&c, &f, "--", "extract", "--date"));
	assert_int_equal(c.verb, VERB_READ);
	assert_int_equal(c.n, 2);
	assert_true(PARSE(&c, &f, "extract", "--", "--date"));
	assert_int_equal(c.verb, VERB_EXTRACT);
	assert_string_equal(c.words[0], "--date");
}

static void assert_refused(bool ok, struct fault *f, const char *what, const char *detail)
{
	assert_false(ok);
	assert_string_equal(f->what, what);
	if (detail)
		assert_string_equal(f->detail, detail);
	fault_release(f);
}

static void misuse_is_named(void **state)
{
	(void)state;
	struct choices c;
	struct fault f = FAULT_INIT;
	assert_refused(PARSE(&c, &f, "--fromat=json"), &f, "option.unknown", "format");
	assert_refused(PARSE(&c, &f, "--zzzzzzzz"), &f, "option.unknown", NULL);
	assert_refused(PARSE(&c, &f, "-x"), &f, "option.unknown-letter", NULL);
	assert_refused(PARSE(&c, &f, "--format=xml"), &f, "option.value", "json|jsonl|tsv|text");
	assert_refused(PARSE(&c, &f, "extract", "--date"), &f, "option.needs", NULL);
	assert_refused(PARSE(&c, &f, "--help=x"), &f, "option.takes-none", NULL);
	assert_refused(PARSE(&c, &f, "check", "--date=2025-01-01"), &f, "option.not-here", "check");
}

static void slips_are_near_and_other_words_far(void **state)
{
	(void)state;
	assert_int_equal(edit_distance("dump", "dmup"), 1);
	assert_int_equal(edit_distance("", "abc"), 3);
	assert_string_equal(nearest("extrct", verb_names), "extract");
	assert_string_equal(nearest("chekc", verb_names), "check");
	assert_null(nearest("report.txt", verb_names));
	assert_null(nearest("a-word-that-is-longer-than-all-tables-of-edits", verb_names));
}

static size_t lint(const char *text, struct buf *out)
{
	const struct catalog *words =
	    catalog_parse(arena, STR("lint.places = P {1}\nlint.missing-key = M {1}\n"), STR(""));
	struct lint l = {words, out, "yy.msg", 0};
	buf_clear(out);
	lint_catalog(&l, str_of(text));
	return l.problems;
}

static void catalogs_are_linted(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	assert_int_equal(lint("# note\n\none = {1} x\\n\ntwo = y\n", &b), 0);
	assert_int_equal(lint("two = y\n", &b), 1);
	assert_string_equal(b.data, "yy.msg:1: M one\n");
	assert_int_equal(lint("one = x\ntwo = y\n", &b), 1);
	assert_string_equal(b.data, "yy.msg:1: P one\n");
	assert_int_equal(lint("one = {1}\ntwo = y\ntwo = z\n", &b), 1);
	assert_int_equal(lint("one = {1}\\t\ntwo =\nnothing\nthree = x\n", &b), 4);
	buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(options_and_operands_mix),
	    cmocka_unit_test(two_dashes_end_options_and_verbs),
	    cmocka_unit_test(misuse_is_named),
	    cmocka_unit_test(slips_are_near_and_other_words_far),
	    cmocka_unit_test(catalogs_are_linted),
	};
	arena = arena_new(0);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(arena);
	return failed;
}
