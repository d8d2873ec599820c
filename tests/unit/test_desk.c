/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/desk.h"
#include "report/json.h"
#include "report/report.h"
#include "text/utf8.h"

static const struct desk_options plain = {.date = "2025-06-10"};

static void inside(const struct report *r, struct span s)
{
	assert_true(s.begin <= s.end && s.end <= r->article.text.n);
	/* A span never cuts a character. */
	if (s.end < r->article.text.n)
		assert_int_not_equal((unsigned char)r->article.text.s[s.end] & 0xC0, 0x80);
	if (s.begin < r->article.text.n)
		assert_int_not_equal((unsigned char)r->article.text.s[s.begin] & 0xC0, 0x80);
}

static void all_inside(const struct report *r, const struct spans *spans)
{
	for (size_t i = 0; i < spans->n; i++)
		inside(r, spans->items[i]);
}

static void known(const struct report *r, struct ref ref)
{
	assert_true(ref.kind == REF_NONE || (ref.kind == REF_ACTOR && ref.index < r->actors.n) ||
	            (ref.kind == REF_DELEGATION && ref.index < r->delegations.n));
}

static void all_known(const struct report *r, const struct refs *refs)
{
	for (size_t i = 0; i < refs->n; i++)
		known(r, refs->items[i]);
}

/* What holds of every report, whatever the bytes were. */
static void report_is_sound(const struct report *r)
{
	assert_int_equal(utf8_check(r->article.text.s, r->article.text.n), r->article.text.n);
	inside(r, r->article.title);
	for (size_t i = 0; i < r->actors.n; i++)
		all_inside(r, &r->actors.items[i].mentions);
	for (size_t i = 0; i < r->delegations.n; i++) {
		all_inside(r, &r->delegations.items[i].mentions);
		all_known(r, &r->delegations.items[i].members);
		known(r, r->delegations.items[i].head);
	}
	for (size_t i = 0; i < r->meetings.n; i++) {
		inside(r, r->meetings.items[i].cue);
		all_inside(r, &r->meetings.items[i].topics);
		all_known(r, &r->meetings.items[i].participants);
	}
	for (size_t i = 0; i < r->quotes.n; i++) {
		inside(r, r->quotes.items[i].span);
		inside(r, r->quotes.items[i].cue);
		inside(r, r->quotes.items[i].speaker_mention);
		all_known(r, &r->quotes.items[i].also);
		known(r, r->quotes.items[i].speaker);
		known(r, r->quotes.items[i].via);
	}
}

static void read_cut(struct desk *desk, const char *path, const char *bytes, size_t n)
{
	struct fault fault = FAULT_INIT;
	struct report *r = NULL;
	struct buf json = BUF_INIT;
	/* A format that needs its end (JSON) may be refused, but with words. */
	if (!desk_read_bytes(desk, path, bytes, n, &r, &fault)) {
		assert_non_null(fault.what);
		fault_release(&fault);
		buf_release(&json);
		return;
	}
	report_is_sound(r);
	report_json(r, true, &json);
	assert_int_equal(json.data[json.len - 1], '\n');
	buf_release(&json);
	report_free(r);
}

static void chop_folder(struct desk *desk, const char *folder, size_t step)
{
	struct arena *arena = arena_new(0);
	struct fault fault = FAULT_INIT;
	char **names;
	size_t n;
	assert_true(dir_list(arena, folder, 0, &names, &n, &fault));
	assert_true(n > 0);
	for (size_t i = 0; i < n; i++) {
		struct buf bytes = BUF_INIT;
		assert_true(file_read(names[i], 0, &bytes, &fault));
		for (size_t cut = 0; cut <= bytes.len; cut += step)
			read_cut(desk, names[i], bytes.data, cut);
		buf_release(&bytes);
	}
	arena_free(arena);
}

static void every_input_may_end_at_every_byte(void **state)
{
	(void)state;
	struct desk *desk = desk_new(&plain);
	chop_folder(desk, TOP_SRCDIR "/tests/golden/input", 1);
	/* The samples are longer; a step that is no multiple of a letter's bytes meets each kind of cut. */
	chop_folder(desk, TOP_SRCDIR "/resources/samples", 11);
	desk_free(desk);
}

static void stages_are_those_named(void **state)
{
	(void)state;
	struct desk *desk = desk_new(&plain);
	struct fault fault = FAULT_INIT;
	struct buf out = BUF_INIT;
	for (size_t i = 0; desk_stages[i]; i++)
		assert_true(desk_dump(desk, desk_stages[i], TOP_SRCDIR "/tests/golden/input/talks.txt", &out, &fault));
	assert_false(desk_dump(desk, "none", TOP_SRCDIR "/tests/golden/input/talks.txt", &out, &fault));
	assert_string_equal(fault.what, "dump.unknown");
	assert_false(desk_dump(desk, "text", TOP_SRCDIR "/no-such-file", &out, &fault));
	assert_string_equal(fault.what, "open.cannot");
	fault_release(&fault);
	buf_release(&out);
	desk_free(desk);
}

static void options_are_checked(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct desk_options o = plain;
	assert_true(desk_options_check(&o, &fault));
	o.date = "2025-13-01";
	assert_false(desk_options_check(&o, &fault));
	o.date = NULL;
	o.encoding = "windows-1256";
	assert_true(desk_options_check(&o, &fault));
	o.encoding = "none-such";
	assert_false(desk_options_check(&o, &fault));
	fault_release(&fault);
}

static void a_bare_desk_finds_nothing(void **state)
{
	(void)state;
	struct desk_options o = plain;
	struct fault fault = FAULT_INIT;
	struct report *r;
	o.bare = true;
	struct desk *desk = desk_new(&o);
	assert_true(desk_read(desk, TOP_SRCDIR "/tests/golden/input/talks.txt", &r, &fault));
	assert_true(r->article.title.end > 0);
	assert_int_equal(r->actors.n + r->meetings.n + r->quotes.n + r->delegations.n, 0);
	report_free(r);
	desk_free(desk);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_input_may_end_at_every_byte),
	    cmocka_unit_test(stages_are_those_named),
	    cmocka_unit_test(options_are_checked),
	    cmocka_unit_test(a_bare_desk_finds_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
