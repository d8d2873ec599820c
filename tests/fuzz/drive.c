/* SPDX-License-Identifier: GPL-3.0-or-later
 * A fuzz target without a fuzzer, for `make check`: every golden input and sample as it is, then damaged in the same
 * ways on each run. DRIVE=N sets how many damaged forms of each. Arguments are files to feed as they are (a crash that
 * a fuzzer left). */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "fuzz/fuzz.h"

static uint32_t roll(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

/* Bytes that have a meaning somewhere: controls, borders of UTF-8, bidi controls, marks, joiners, quotation marks. */
static const char *const pieces[] = {"\x1b[2J", "\xE2\x80\xAE", "\xE2\x81\xA7", "\xE2\x80\x8F", "\xC2\xAB", "\xC2\xBB",
    "\"", "\r\n", "\r", "\n\n", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xD9\x8E", "\xD9\x84\xD8\xA7",
    "\xE2\x80\x8D", "\xF0\x9F\x98\x80", "\xEF\xBB\xBF", "\xD9\x80", ":", "\t", "\x7f", "\xE3\x80\x80", "\xCD\x8F"};

static void damage(struct buf *out, struct str whole, uint32_t *state)
{
	buf_clear(out);
	size_t from = roll(state) % (whole.n + 1), n = whole.n - from;
	if (n > 2000)
		n = 2000;
	buf_str(out, str_sub(whole.s, from, from + n));
	for (uint32_t edits = 1 + roll(state) % 8; edits && out->len; edits--) {
		size_t at = roll(state) % out->len;
		switch (roll(state) % 3) {
		case 0:
			out->data[at] = (char)roll(state);
			break;
		case 1:
			buf_cat(out, pieces[roll(state) % (sizeof pieces / sizeof *pieces)]);
			break;
		default:
			for (const char *p = pieces[roll(state) % (sizeof pieces / sizeof *pieces)];
			     *p && at < out->len; p++, at++)
				out->data[at] = *p;
		}
	}
}

static bool feed(const char *path, unsigned long times)
{
	struct buf bytes = BUF_INIT, damaged = BUF_INIT;
	struct fault fault = FAULT_INIT;
	bool ok = file_read(path, 0, &bytes, &fault);
	if (ok) {
		uint32_t state = 0x5AF1Eu;
		LLVMFuzzerTestOneInput((const uint8_t *)buf_cstr(&bytes), bytes.len);
		for (unsigned long i = 0; i < times; i++) {
			damage(&damaged, buf_view(&bytes), &state);
			LLVMFuzzerTestOneInput((const uint8_t *)buf_cstr(&damaged), damaged.len);
		}
	}
	buf_release(&bytes);
	buf_release(&damaged);
	fault_release(&fault);
	return ok;
}

int main(int argc, char **argv)
{
	static const char *const folders[] = {
	    TOP_SRCDIR "/tests/golden/input", TOP_SRCDIR "/resources/samples", TOP_SRCDIR "/tests/gold"};
	const char *asked = getenv("DRIVE");
	unsigned long times = asked ? strtoul(asked, NULL, 10) : 60, passed = 0, failed = 0;
	struct arena *arena = arena_new(0);
	for (int i = 1; i < argc; i++)
		*(feed(argv[i], 0) ? &passed : &failed) += 1;
	for (size_t i = 0; argc == 1 && i < sizeof folders / sizeof *folders; i++) {
		struct fault fault = FAULT_INIT;
		char **names = NULL;
		size_t n = 0;
		if (!dir_list(arena, folders[i], 1, &names, &n, &fault) || n == 0)
			failed++;
		fault_release(&fault);
		for (size_t k = 0; k < n; k++)
			*(feed(names[k], times) ? &passed : &failed) += 1;
	}
	arena_free(arena);
	printf("%lu passed, %lu failed\n", passed, failed);
	return failed != 0;
}
