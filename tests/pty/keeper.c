/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pty/keeper.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "archive/deposit.h"
#include "archive/store.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/desk.h"
#include "report/report.h"

static void keep(struct store *s, struct desk *desk, struct press *press, const char *path)
{
	struct fault fault = FAULT_INIT;
	struct report *r;
	int64_t source;
	struct buf deposit = BUF_INIT;
	assert_true(desk_read(desk, path, &r, &fault));
	deposit_make(press, r, &deposit);
	assert_true(store_source_begin(s, path, &(struct stamp){1, 1}, &source, &fault));
	assert_true(store_put(s, source, buf_view(&deposit), &fault));
	assert_true(store_source_end(s, source, &fault));
	buf_release(&deposit);
	report_free(r);
}

size_t keeper_make(const char *path)
{
	struct fault fault = FAULT_INIT;
	struct arena *arena = arena_new(0);
	struct desk *desk = desk_new(&(struct desk_options){0});
	struct press *press = press_new();
	struct store *s;
	char **names;
	size_t n, kept = 0;
	assert_true(dir_list(arena, TOP_SRCDIR "/resources/samples", 0, &names, &n, &fault));
	assert_true(store_open(path, STORE_WRITE, &s, &fault));
	assert_true(store_begin(s, &fault));
	for (size_t i = 0; i < n; i++) {
		size_t length = strlen(names[i]);
		if (length < 4 || strcmp(names[i] + length - 4, ".txt") != 0)
			continue;
		keep(s, desk, press, names[i]);
		kept++;
	}
	assert_true(store_commit(s, false, &fault));
	store_close(s);
	press_free(press);
	desk_free(desk);
	arena_free(arena);
	return kept;
}
