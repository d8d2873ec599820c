/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"
#include "base/die.h"
#include "layout/state.h"
#include "text/utf8.h"

enum { SOFT_HYPHEN = 0xAD };

static void release_segmenter(void *s)
{
	segmenter_release(s);
}

struct layout *layout_new(struct arena *arena, struct str text, const struct layout_options *options)
{
	BUG_ON(text.n > UINT32_MAX);
	struct layout *l = ARENA_NEW(arena, struct layout);
	l->arena = arena;
	l->text = text;
	l->options = *options;
	if (l->options.width < 1)
		l->options.width = 1;
	l->loaded = l->drawn = NO_INDEX;
	arena_defer(arena, release_segmenter, &l->segmenter);
	return l;
}

static void push_line(struct layout *l, size_t begin, size_t end, size_t piece)
{
	*VEC_PUSH(l->arena, &l->lines) = (struct line){l->para.at[begin], l->para.at[end], (uint32_t)piece};
}

/* Rows of the loaded piece. Blanks hang over the edge; a word longer than a row is cut between clusters. */
static void wrap_piece(struct layout *l, size_t piece)
{
	const struct para *p = &l->para;
	size_t width = (size_t)l->options.width, start = 0, cut = 0, col = 0;
	for (size_t i = 0, next; i < p->n; i = next) {
		bool break_here = i > start && p->flag[i] & SEGMENT_BREAK && p->cp[i - 1] != SOFT_HYPHEN;
		if (break_here)
			cut = i;
		bool blank = para_blank(p->cp[i]);
		size_t w = p->cp[i] == '\t' ? TAB_STOP - col % TAB_STOP : p->width[i];
		bool full = w > 0 && !blank && col + w > width && i > start;
		if (full || (break_here && p->flag[i] & SEGMENT_HARD)) {
			if (cut <= start)
				cut = i;
			push_line(l, start, cut, piece);
			start = next = cut;
			col = 0;
			continue;
		}
		col += w;
		next = para_next(p, i);
	}
	push_line(l, start, p->n, piece);
}

/* Past the separator at `at`. */
static size_t skip_separator(struct str text, size_t at)
{
	if (at >= text.n)
		return at;
	bool cr = text.s[at] == '\r';
	utf8_next(text.s, text.n, &at);
	return cr && at < text.n && text.s[at] == '\n' ? at + 1 : at;
}

static bool base_direction(const struct layout *l)
{
	if (l->options.direction != DIR_AUTO)
		return l->options.direction == DIR_RTL;
	return bidi_first_strong(l->para.cp, l->para.n) == BIDI_RTL;
}

/* The loaded piece stops in the middle of its paragraph: its last row is left to the next piece, which starts with it.
 */
static void hand_over(struct layout *l, struct piece *piece, size_t first_line)
{
	if (l->lines.n > first_line + 1)
		l->lines.n--;
	l->next = piece->end = l->lines.items[l->lines.n - 1].end;
	l->loaded = NO_INDEX;
}

static void next_piece(struct layout *l)
{
	struct para *p = &l->para;
	const struct piece *before = l->pieces.n ? &l->pieces.items[l->pieces.n - 1] : NULL;
	struct piece piece = {.begin = (uint32_t)l->next, .first = !before || before->last};
	piece.paragraph = before ? before->paragraph + piece.first : 0;
	para_decode(p, l->arena, l->text, l->next, l->text.n);
	para_measure(p, &l->options);
	segment_lines(&l->segmenter, p->cp, p->n, p->flag);
	piece.rtl = piece.first ? base_direction(l) : before->rtl;
	piece.end = p->at[p->n];
	piece.last = p->n < PARA_MAX || piece.end == l->text.n;
	size_t first_line = l->lines.n;
	l->loaded = l->pieces.n;
	l->drawn = NO_INDEX;
	wrap_piece(l, l->pieces.n);
	if (piece.last)
		l->next = skip_separator(l->text, piece.end);
	else
		hand_over(l, &piece, first_line);
	*VEC_PUSH(l->arena, &l->pieces) = piece;
	l->done = l->next >= l->text.n;
}

bool layout_reach(struct layout *l, size_t index)
{
	while (index >= l->lines.n && !l->done)
		next_piece(l);
	return index < l->lines.n;
}

bool layout_row(struct layout *l, size_t index, struct text_row *out)
{
	if (!layout_reach(l, index))
		return false;
	const struct line *line = &l->lines.items[index];
	const struct piece *piece = &l->pieces.items[line->piece];
	*out = (struct text_row){
	    .span = {line->begin, line->end},
	    .paragraph = piece->paragraph,
	    .rtl = piece->rtl,
	    .first = piece->first && (index == 0 || line[-1].piece != line->piece),
	    .last = piece->last && line->end == piece->end,
	};
	return true;
}

size_t layout_rows(struct layout *l)
{
	while (!l->done)
		next_piece(l);
	return l->lines.n;
}

size_t layout_row_of(struct layout *l, uint32_t at)
{
	while (!l->done && l->next <= at)
		next_piece(l);
	layout_reach(l, 0);
	size_t low = 0, high = l->lines.n;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (l->lines.items[middle].begin <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static void load(struct layout *l, size_t index)
{
	const struct piece *piece = &l->pieces.items[index];
	if (l->loaded != index) {
		para_decode(&l->para, l->arena, l->text, piece->begin, piece->end);
		para_measure(&l->para, &l->options);
		l->loaded = index;
	}
	para_resolve(&l->para, l->arena, piece->rtl);
}

/* The code point at a byte where a row begins or ends. */
static size_t index_of(const struct para *p, uint32_t at)
{
	size_t low = 0, high = p->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (p->at[middle] < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct line *layout_visual(struct layout *l, size_t index, size_t *begin, size_t *end)
{
	const struct line *line = &l->lines.items[index];
	struct para *p = &l->para;
	load(l, line->piece);
	*begin = index_of(p, line->begin);
	*end = index_of(p, line->end);
	if (l->drawn == index)
		return line;
	l->drawn = index;
	size_t stop = *end;
	/* In logical order trailing blanks would push a right-aligned row to the left. */
	if (!l->options.reorder)
		while (stop > *begin && para_blank(p->cp[stop - 1]))
			stop--;
	visual_build(&l->visual, l->arena, p, &p->bidi, *begin, stop, &l->options, true);
	return line;
}
