/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "archive/query.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"

/* A query as text: clauses in brackets, units by a bar between. */
static void put_unit(struct buf *out, const struct query_unit *u)
{
	buf_fmt(out, "%s%d%s%.*s%s", u->without ? "-" : "", (int)u->field, u->phrase ? "=" : ":", (int)u->value.n,
	    u->value.s, u->prefix ? "*" : "");
	if (u->first[0] || u->last[0])
		buf_fmt(out, "{%s,%s}", u->first, u->last);
	if (u->kind)
		buf_fmt(out, "{%d}", (int)u->kind);
}

/* "!why" for what is no query. */
static void check(const char *text, bool typing, const char *want)
{
	struct arena *arena = arena_new(0);
	struct buf got = BUF_INIT;
	struct fault fault = FAULT_INIT;
	struct query *q;
	if (!query_parse(arena, str_of(text), typing, &q, &fault)) {
		buf_fmt(&got, "!%s", fault.why);
	} else {
		for (size_t i = 0; i < q->n; i++) {
			buf_char(&got, '[');
			for (size_t k = 0; k < q->items[i].n; k++) {
				buf_cat(&got, k ? "|" : "");
				put_unit(&got, &q->items[i].items[k]);
			}
			buf_char(&got, ']');
		}
	}
	assert_string_equal(buf_cstr(&got), want);
	fault_release(&fault);
	buf_release(&got);
	arena_free(arena);
}

static void words_phrases_prefixes(void **state)
{
	(void)state;
	check("", false, "");
	check("  oslo  talks ", false, "[0:oslo][0:talks]");
	check("\"peace talks\" os*", false, "[0=peace talks][0:os*]");
	check("\xC2\xABpeace talks\xC2\xBB", false, "[0=peace talks]");
	check("-oslo -\"a b\"", false, "[-0:oslo][-0=a b]");
	check("a OR b c", false, "[0:a|0:b][0:c]");
	check("a OR b OR c", false, "[0:a|0:b|0:c]");
	check("OR a", false, "[0:OR][0:a]");
	check("mid-word", false, "[0:mid-word]");
	check("http://x", false, "[0:http://x]");
}

static void fields(void **state)
{
	(void)state;
	check("by:Sol", false, "[2:Sol]");
	check("by:\"Ana Sol\" -from:agency", false, "[2=Ana Sol][-1:agency]");
	check("by:a OR by:b", false, "[2:a|2:b]");
	check("kind:quote", false, "[9:quote{4}]");
	check("date:2024-11..2024-12", false, "[7:2024-11..2024-12{2024-11-01,2024-12-31}]");
	check("date:2024-02", false, "[7:2024-02{2024-02-01,2024-02-29}]");
	check("date:..1999", false, "[7:..1999{,1999-12-31}]");
	check("date:2024-05-06..", false, "[7:2024-05-06..{2024-05-06,}]");
}

static void mistakes(void **state)
{
	(void)state;
	check("\"open", false, "!query.open");
	check("by:", false, "!query.empty");
	check("by:\"\"", false, "!query.empty");
	check("a -", false, "!query.empty");
	check("a OR", false, "!query.or");
	check("a OR -b", false, "!query.or-not");
	check("-a OR b", false, "!query.or-not");
	check("date:2024-13", false, "!query.date");
	check("date:2023-02-29", false, "!query.date");
	check("date:..", false, "!query.date");
	check("date:24", false, "!query.date");
	check("kind:party", false, "!query.kind");
}

static void half_typed(void **state)
{
	(void)state;
	check("os", true, "[0:os*]");
	check("oslo ", true, "[0:oslo]");
	check("oslo ta", true, "[0:oslo][0:ta*]");
	check("\"peace ta", true, "[0=peace ta*]");
	check("oslo date:202", true, "[0:oslo]");
	check("oslo kind:qu", true, "[0:oslo]");
	check("a OR", true, "[0:a]");
	check("a -", true, "[0:a]");
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(words_phrases_prefixes), cmocka_unit_test(fields),
	    cmocka_unit_test(mistakes), cmocka_unit_test(half_typed)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
