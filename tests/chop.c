/* SPDX-License-Identifier: GPL-3.0-or-later
 * Every golden input and every sample, cut off after each byte and read through the desk. Without sanitizers a cut
 * every 37 bytes will do; CHOP=1 makes all of them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/desk.h"
#include "sound.h"

#ifdef SANITIZED
enum { STEP = 1 };
#else
enum { STEP = 37 };
#endif

static bool chop(struct desk *desk, const char *path, size_t step)
{
	struct buf bytes = BUF_INIT;
	struct fault fault = FAULT_INIT;
	if (!file_read(path, 0, &bytes, &fault)) {
		printf("%s: cannot be read\n", path);
		fault_release(&fault);
		return false;
	}
	const char *wrong = NULL;
	for (size_t n = 0; n <= bytes.len && !wrong; n += step) {
		wrong = bytes_unsound(desk, buf_cstr(&bytes), n);
		if (wrong)
			printf("%s, cut after %zu bytes: %s\n", path, n, wrong);
	}
	buf_release(&bytes);
	return !wrong;
}

int main(void)
{
	static const char *const folders[] = {TOP_SRCDIR "/tests/golden/input", TOP_SRCDIR "/resources/samples"};
	const struct desk_options options = {0};
	const char *all = getenv("CHOP");
	size_t step = all && *all ? 1 : STEP, passed = 0, failed = 0;
	struct arena *arena = arena_new(0);
	struct desk *desk = desk_new(&options);
	desk_trace(desk);
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
		struct fault fault = FAULT_INIT;
		char **names = NULL;
		size_t n = 0;
		if (!dir_list(arena, folders[i], 1, &names, &n, &fault) || n == 0) {
			printf("%s: nothing to cut\n", folders[i]);
			failed++;
		}
		fault_release(&fault);
		for (size_t k = 0; k < n; k++)
			*(chop(desk, names[k], step) ? &passed : &failed) += 1;
	}
	desk_free(desk);
	arena_free(arena);
	printf("%zu passed, %zu failed\n", passed, failed);
	return failed != 0;
}
