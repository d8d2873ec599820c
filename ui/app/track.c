/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/track.h"

#include "base/arena.h"
#include "base/catalog.h"

struct str app_word(const struct app *a, const char *key)
{
	return catalog_get(a->o->catalog, key);
}

bool track_put(struct track *t, struct str text, enum role role, enum direction dir, bool at_end, bool cut)
{
	int width = layout_measure(text), room = t->row.cols - t->start - t->end;
	bool from_left = at_end == t->a->look.mirrored;
	if (room <= 0 || !text.n || (width > room && !cut))
		return false;
	width = width > room ? room : width;
	int used = at_end ? t->end : t->start;
	struct rect r = {t->row.row, t->row.col + (from_left ? used : t->row.cols - used - width), 1, width};
	grid_fill(t->g, r, ' ', role);
	layout_line(t->g, r, text, role, dir, ALIGN_LEFT, &t->a->look.layout);
	*(at_end ? &t->end : &t->start) += width;
	return true;
}

void track_skip(struct track *t, int cells, bool at_end)
{
	*(at_end ? &t->end : &t->start) += cells;
}

struct str track_keep(struct app *a, struct buf *b)
{
	struct str s = {arena_str(a->frame, buf_view(b)), b->len};
	buf_release(b);
	return s;
}
