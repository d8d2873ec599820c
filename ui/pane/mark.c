/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/pane.h"

enum { RIGHTWARD = 0x25B8, LEFTWARD = 0x25C2 };

void pane_mark(const struct pane_view *v, struct rect mark, int rows)
{
	bool mirrored = v->look->mirrored;
	enum role role = v->focus ? ROLE_SELECTED : ROLE_SELECTED_OFF;
	struct rect block = {mark.row, mirrored ? mark.col - 1 : mark.col, rows, 2};
	if (v->focus)
		grid_fill(v->grid, block, ' ', role);
	grid_fill(v->grid, mark, mirrored ? LEFTWARD : RIGHTWARD, role);
}

void pane_say(const struct pane_view *v, struct str words)
{
	struct rect r = v->rect;
	int blank = r.cols > 20 ? 2 : 0;
	struct layout_options o = v->look->layout;
	r.col += blank;
	o.width = r.cols - 2 * blank;
	if (o.width < 1)
		return;
	o.direction = v->look->rtl ? DIR_RTL : DIR_LTR;
	struct layout *l = layout_new(v->arena, words, &o);
	struct text_row row;
	for (int i = 0; i < r.rows && layout_row(l, (size_t)i, &row); i++)
		layout_draw(l, (size_t)i, v->grid, (struct rect){r.row + i, r.col, 1, o.width}, ROLE_DIM, NULL, 0);
	if (v->focus && r.rows > 0) {
		v->grid->cursor_row = r.row;
		v->grid->cursor_col = v->look->mirrored ? v->rect.col + v->rect.cols - 1 : v->rect.col;
	}
}
