/* SPDX-License-Identifier: GPL-3.0-or-later
 * Any text to rows of cells and back. The first two bytes choose width, direction and switches. */
#include "fuzz/fuzz.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "intake/intake.h"
#include "layout/layout.h"
#include "report/report.h"
#include "screen/grid.h"

static void lay_out(struct arena *arena, struct str text, const struct layout_options *options)
{
	struct layout *l = layout_new(arena, text, options);
	size_t rows = layout_rows(l);
	uint32_t before = 0;
	for (size_t i = 0; i < rows; i++) {
		struct text_row row;
		if (!layout_row(l, i, &row))
			fuzz_found("a row that was counted is not there");
		if (row.span.begin > row.span.end || row.span.end > text.n || row.span.begin < before)
			fuzz_found("a row's span");
		before = row.span.begin;
		if (i > 64)
			continue;
		struct grid *g = grid_new(arena, 1, options->width);
		layout_draw(l, i, g, (struct rect){0, 0, 1, options->width}, ROLE_TEXT, NULL, 0);
		for (int col = 0; col < options->width; col += 7) {
			uint32_t at = layout_byte_at(l, i, options->width, col);
			int back = layout_col_of(l, i, options->width, at);
			if (at > text.n || back < 0 || back >= options->width)
				fuzz_found("a column leads outside");
			if (layout_step(l, options->width, at, -1) > text.n ||
			    layout_step(l, options->width, at, 1) > text.n)
				fuzz_found("a step leads outside");
		}
	}
	struct text_row past;
	if (layout_row(l, rows, &past) || layout_row_of(l, (uint32_t)text.n) >= rows)
		fuzz_found("rows past the end");
	struct grid *g = grid_new(arena, 1, 20);
	if (layout_line(g, (struct rect){0, 0, 1, 20}, text, ROLE_TEXT, DIR_AUTO, ALIGN_START, NULL) > 20)
		fuzz_found("a line longer than its place");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	if (n < 2)
		return 0;
	const struct layout_options options = {
	    .width = 1 + data[0] % 130,
	    .direction = (enum direction)(data[1] % 3),
	    .marks = data[1] & 4,
	    .shape = data[1] & 8,
	    .reorder = data[1] & 16,
	    .reveal = data[1] & 32,
	};
	struct intake_options in = {.encoding = "UTF-8"};
	struct buf bytes = BUF_INIT;
	struct fault fault = FAULT_INIT;
	struct report *r = report_new();
	buf_add(&bytes, data + 2, n - 2);
	if (intake_bytes(r, "-", &bytes, &in, &fault)) {
		struct arena *arena = arena_new(0);
		lay_out(arena, r->article.text, &options);
		arena_free(arena);
	}
	buf_release(&bytes);
	report_free(r);
	fault_release(&fault);
	return 0;
}
