/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/buf.h"
#include "screen/grid.h"

static void dump_row(const struct cell *row, int cols, struct buf *out)
{
	while (cols > 0 && row[cols - 1].glyph == ' ' && row[cols - 1].mark[0] == 0)
		cols--;
	for (int i = 0; i < cols; i++) {
		if (row[i].width == 0)
			continue;
		buf_cp(out, row[i].glyph);
		for (int k = 0; k < 2 && row[i].mark[k]; k++)
			buf_cp(out, row[i].mark[k]);
	}
	buf_char(out, '\n');
}

static void dump_roles(const struct cell *row, int cols, struct buf *out)
{
	while (cols > 0 && row[cols - 1].role == ROLE_TEXT)
		cols--;
	buf_char(out, '~');
	for (int i = 0; i < cols; i++)
		buf_char(out, row[i].role == ROLE_TEXT ? '.' : (char)('A' + row[i].role - 1));
	buf_char(out, '\n');
}

void grid_dump(const struct grid *g, struct buf *out)
{
	for (int r = 0; r < g->rows; r++)
		dump_row(g->cells + (size_t)r * (size_t)g->cols, g->cols, out);
}

void grid_dump_roles(const struct grid *g, struct buf *out)
{
	for (int r = 0; r < g->rows; r++) {
		const struct cell *row = g->cells + (size_t)r * (size_t)g->cols;
		dump_row(row, g->cols, out);
		dump_roles(row, g->cols, out);
	}
}
