/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/bundle_in.h"

#include "base/arena.h"
#include "base/buf.h"

/* FNV-1a, 64 bits, never 0. Two names that share a value would only be told apart without need. */
static uint64_t hash(struct str s)
{
	uint64_t h = 14695981039346656037U;
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.s[i]) * 1099511628211U;
	return h ? h : 1;
}

static size_t place_of(const struct bundle_walk *w, uint64_t h)
{
	size_t mask = w->names.cap - 1, at = h & mask;
	while (w->names.items[at] && w->names.items[at] != h)
		at = (at + 1) & mask;
	return at;
}

static void grow(struct bundle_walk *w)
{
	size_t cap = w->names.cap;
	uint64_t *items = w->names.items;
	uint32_t *counts = w->names.counts;
	w->names.cap = cap ? cap * 2 : 64;
	w->names.items = ARENA_ARRAY(w->arena, uint64_t, w->names.cap);
	w->names.counts = ARENA_ARRAY(w->arena, uint32_t, w->names.cap);
	for (size_t i = 0; i < cap; i++) {
		if (!items[i])
			continue;
		size_t at = place_of(w, items[i]);
		w->names.items[at] = items[i];
		w->names.counts[at] = counts[i];
	}
}

/* How often the name was met, this time included. */
static uint32_t met(struct bundle_walk *w, struct str name)
{
	if (w->names.n * 2 >= w->names.cap)
		grow(w);
	uint64_t h = hash(name);
	size_t at = place_of(w, h);
	w->names.n += !w->names.items[at];
	w->names.items[at] = h;
	return ++w->names.counts[at];
}

bool walk_name(struct bundle_walk *w, const char *outer, const char *member, struct buf *out)
{
	/* tar cf x.tar . */
	while (member[0] == '.' && member[1] == '/')
		member += 2;
	buf_clear(out);
	buf_cat(out, outer);
	buf_cat(out, "//");
	buf_cat(out, member);
	uint32_t n = met(w, buf_view(out));
	if (n > 1)
		buf_fmt(out, "~%u", (unsigned)n);
	return !w->only || strncmp(w->only, out->data, out->len) == 0;
}
