/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"
#include "layout/state.h"

/* The first code point of [begin, end) at or after a byte. */
static size_t first_at(const struct para *p, size_t begin, size_t end, uint32_t at)
{
	while (begin < end) {
		size_t middle = begin + (end - begin) / 2;
		if (p->at[middle] < at)
			begin = middle + 1;
		else
			end = middle;
	}
	return begin;
}

/* Roles by code point of the row; a stretch that begins inside a character takes it whole. */
static void spread_roles(
    struct layout *l, size_t begin, size_t end, enum role role, const struct highlight *marks, size_t n)
{
	const struct para *p = &l->para;
	if (begin == end)
		return;
	if (end - begin > l->roles_cap) {
		l->roles_cap = (end - begin) * 2;
		l->roles = ARENA_ARRAY(l->arena, uint8_t, l->roles_cap);
	}
	memset(l->roles, (int)role, end - begin);
	for (size_t k = 0; k < n; k++) {
		struct span s = marks[k].span;
		if (span_empty(s) || s.end <= p->at[begin] || s.begin >= p->at[end])
			continue;
		size_t a = first_at(p, begin, end, s.begin), b = first_at(p, begin, end, s.end);
		while (a > begin && p->at[a] > s.begin)
			a--;
		memset(l->roles + (a - begin), (int)marks[k].role, b - a);
	}
}

/* A cluster takes the role of the first of its characters that has one. */
static uint8_t cluster_role(const struct layout *l, size_t begin, size_t end, size_t i, enum role role)
{
	size_t next = para_next(&l->para, i);
	for (size_t k = i; k < next && k < end; k++)
		if (l->roles[k - begin] != role)
			return l->roles[k - begin];
	return (uint8_t)role;
}

void layout_draw(struct layout *l, size_t index, struct grid *g, struct rect rect, enum role role,
    const struct highlight *marks, size_t n)
{
	size_t begin, end;
	rect.rows = rect.rows > 0;
	grid_fill(g, rect, ' ', role);
	if (!layout_reach(l, index))
		return;
	const struct line *line = layout_visual(l, index, &begin, &end);
	struct visual *v = &l->visual;
	spread_roles(l, begin, end, role, marks, n);
	for (size_t i = 0; i < v->n; i++)
		v->cells[i].role = n ? cluster_role(l, begin, end, v->from[i], role) : (uint8_t)role;
	grid_put(g, rect, visual_start(v, rect.cols, l->pieces.items[line->piece].rtl), v->cells, (int)v->n);
}
