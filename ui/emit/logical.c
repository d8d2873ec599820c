/* SPDX-License-Identifier: GPL-3.0-or-later
 * Terminals that order each row by themselves are sent the row in reading order. It is found backwards: the algorithm
 * run over the visual row gives, but for numbers and their like, the order that gives this row. What comes out is run
 * forwards and compared; where it differs, blanks become a blank that is a left-to-right letter to the algorithm
 * (U+2800, braille pattern blank), which holds panes and columns apart. */
#include <string.h>

#include "base/die.h"
#include "emit/modes.h"
#include "text/bidi.h"

enum { UNITS = 1000, BLANK = 0x2800 };

/* Glyphs of a row: a wide one counts once. */
struct units {
	uint32_t cp[UNITS];
	int at[UNITS]; /* [cell] */
	size_t n;
};

struct run {
	struct bidi bidi;
	uint32_t type[UNITS], bracket[UNITS], order[UNITS];
	int8_t level[UNITS];
};

static void order(struct run *r, const uint32_t *cp, size_t n, bool rtl)
{
	r->bidi = (struct bidi){n, rtl, r->type, r->bracket, r->level};
	bidi_resolve(&r->bidi, cp);
	bidi_order(&r->bidi, 0, n, r->order);
}

/* Blanks that become letters. */
enum anchors {
	ANCHOR_NONE,
	ANCHOR_EDGES,   /* beside another blank, a frame or the edge: they hold no words apart */
	ANCHOR_NUMBERS, /* and where one neighbour is no right-to-left letter */
	ANCHOR_ALL
};

/* One attempt: the row's units in the order in which they are sent. */
struct attempt {
	bool rtl;
	enum anchors anchors;
	uint32_t cp[UNITS];   /* as sent */
	uint32_t from[UNITS]; /* unit of the row */
};

static bool is_space(uint32_t cp)
{
	return cp == ' ';
}

static bool may_anchor(const struct units *u, size_t i, enum anchors anchors)
{
	if (anchors == ANCHOR_NONE || !is_space(u->cp[i]))
		return false;
	bool first = i == 0, last = i + 1 == u->n;
	enum bidi_kind left = first ? BIDI_KIND_OTHER : bidi_kind(u->cp[i - 1]);
	enum bidi_kind right = last ? BIDI_KIND_OTHER : bidi_kind(u->cp[i + 1]);
	bool edge =
	    left == BIDI_KIND_OTHER || right == BIDI_KIND_OTHER || is_space(u->cp[i - 1]) || is_space(u->cp[i + 1]);
	bool number = left != BIDI_KIND_RTL || right != BIDI_KIND_RTL;
	return anchors == ANCHOR_ALL || edge || (anchors == ANCHOR_NUMBERS && number);
}

static bool comes_out(struct run *r, const struct attempt *a, const uint32_t *cp, size_t n, bool rtl)
{
	order(r, cp, n, rtl);
	for (size_t v = 0; v < n; v++)
		if (a->from[r->order[v]] != v)
			return false;
	return true;
}

/* Runs the attempt forwards, as the terminal will. True when each unit comes to stand where it is wanted. To Konsole
 * frames and blocks are left-to-right letters, to its kin they are not: it must come out both ways. */
static bool verified(struct run *r, const struct attempt *a, size_t n, bool by_first)
{
	uint32_t framed[UNITS];
	bool rtl = by_first && bidi_first_strong(a->cp, n) == BIDI_RTL;
	for (size_t i = 0; i < n; i++)
		framed[i] = a->cp[i] >= 0x2500 && a->cp[i] < 0x2600 ? BLANK : a->cp[i];
	return comes_out(r, a, a->cp, n, rtl) && (by_first || comes_out(r, a, framed, n, rtl));
}

static bool try(struct run *r, const struct units *u, struct attempt *a, bool by_first)
{
	uint32_t visual[UNITS];
	for (size_t i = 0; i < u->n; i++)
		visual[i] = may_anchor(u, i, a->anchors) ? BLANK : u->cp[i];
	order(r, visual, u->n, a->rtl);
	for (size_t k = 0; k < u->n; k++) {
		size_t i = r->order[k];
		a->from[k] = (uint32_t)i;
		/* The terminal mirrors what it draws from right to left. */
		a->cp[k] = r->level[i] & 1 ? bidi_mirror(visual[i]) : visual[i];
	}
	return verified(r, a, u->n, by_first);
}

static void gather(const struct cell *row, int cols, struct units *u)
{
	u->n = 0;
	for (int i = 0; i < cols; i++) {
		if (row[i].width == 0)
			continue;
		u->cp[u->n] = row[i].glyph;
		u->at[u->n++] = i;
	}
}

static void send(const struct units *u, const struct attempt *a, const struct cell *row, struct sent *out, int *origin)
{
	int col = 0;
	for (size_t k = 0; k < u->n; k++) {
		int i = u->at[a->from[k]];
		const struct cell *c = &row[i];
		for (int half = 0; half < (c->width == 2 ? 2 : 1); half++) {
			const struct cell *h = &row[i + half];
			out[col] =
			    (struct sent){half ? h->glyph : a->cp[k], {h->mark[0], h->mark[1]}, h->width, h->role, 0};
			origin[col++] = i + half;
		}
	}
}

void emit_logical(const struct cell *row, int cols, bool by_first, struct sent *out, int *origin)
{
	static const struct {
		bool rtl;
		enum anchors anchors;
	} ways[] = {{true, ANCHOR_NONE}, {false, ANCHOR_NONE}, {false, ANCHOR_EDGES}, {false, ANCHOR_NUMBERS},
	    {false, ANCHOR_ALL}};
	struct units u;
	struct run r;
	struct attempt a;
	BUG_ON(cols > UNITS);
	gather(row, cols, &u);
	if (bidi_is_plain(u.cp, u.n))
		return;
	for (size_t i = !by_first; i < sizeof ways / sizeof *ways; i++) {
		a.rtl = ways[i].rtl;
		a.anchors = ways[i].anchors;
		if (try(&r, &u, &a, by_first))
			break;
	}
	send(&u, &a, row, out, origin);
}
