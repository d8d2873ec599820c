/* SPDX-License-Identifier: GPL-3.0-or-later
 * kitty gives the letters of a word that one font draws to the shaper as one run: one with right-to-left letters comes
 * out backwards, and the runs stay where they are. So letters are sent backwards. Whether what stands beside them
 * without a blank, a full stop or a bracket, is of the same run depends on the user's fonts; in another weight it never
 * is. Colours and the cursor are drawn where the cell is, whatever letter moves into it. Marks would be drawn beside
 * their letter, and are left out. */
#include "emit/modes.h"
#include "text/bidi.h"

enum kind {
	KIND_BREAK,  /* what kitty draws by itself, and blanks: in no run */
	KIND_LETTER, /* only in the font that has the letters */
	KIND_OTHER   /* may be in either */
};

static enum kind kind_of(const struct cell *c)
{
	if (c->glyph == ' ' || (c->glyph >= 0x2500 && c->glyph < 0x25A0))
		return KIND_BREAK;
	/* Persian digits are European numbers to the algorithm, and Arabic has marks of its own, but of one font. */
	return emit_is_rtl(c) || (c->letter >= 0x600 && c->letter < 0x700) ? KIND_LETTER : KIND_OTHER;
}

static void swap(struct sent *a, struct sent *b)
{
	struct sent s = *a;
	*a = *b;
	*b = s;
}

static void reverse(struct sent *out, const struct cell *row, int from, int to)
{
	for (int i = from; i < to; i++)
		out[i].mark[0] = out[i].mark[1] = 0;
	for (int a = from, b = to - 1; a < b; a++, b--)
		swap(&out[a], &out[b]);
	/* A wide glyph keeps its left half first. */
	for (int i = from; i + 1 < to; i++)
		if (out[i].width == 0 && out[i + 1].width == 2)
			swap(&out[i], &out[i + 1]);
	for (int i = from; i < to; i++)
		out[i].role = row[i].role;
}

static bool is_word(uint32_t cp)
{
	return (cp >= '0' && cp <= '9') || (cp >= 'A' && cp <= 'Z') || (cp >= 'a' && cp <= 'z') || cp >= 0xC0;
}

/* Would the letter at `col` take the cells [from, to) beside it into its run? Then they get another weight; of marks
 * the one beside it will do. */
static void part(const struct emitter *e, const struct cell *row, int col, int from, int to, struct sent *out)
{
	int near = col < from ? from : to - 1;
	if (kind_of(&row[col]) != KIND_LETTER || e->heavy[row[col].role] != e->heavy[row[near].role])
		return;
	if (!is_word(row[near].glyph)) {
		from = near;
		to = near + 1;
	}
	for (int i = from; i < to; i++)
		out[i].after = SENT_OTHER_WEIGHT;
}

void emit_kitty(const struct emitter *e, const struct cell *row, int cols, struct sent *out)
{
	for (int from = 0, to; from < cols; from = to) {
		enum kind kind = kind_of(&row[from]);
		to = from + 1;
		while (to < cols && kind_of(&row[to]) == kind && e->heavy[row[to].role] == e->heavy[row[from].role])
			to++;
		if (kind == KIND_LETTER)
			reverse(out, row, from, to);
		if (kind == KIND_OTHER && from > 0)
			part(e, row, from - 1, from, to, out);
		if (kind == KIND_OTHER && to < cols)
			part(e, row, to, from, to, out);
	}
}
