/* SPDX-License-Identifier: GPL-3.0-or-later
 * kitty draws each word with a right-to-left letter from right to left and leaves the words where they are: so such a
 * word is sent backwards. Colours and the cursor are drawn where the cell is, whatever letter moves into it. Marks
 * would be drawn beside their letter, and are left out. */
#include "emit/modes.h"
#include "text/bidi.h"

/* What kitty draws by itself or gives to the font in another run. */
static bool ends_word(const struct cell *c)
{
	return c->glyph == ' ' || (c->glyph >= 0x2500 && c->glyph < 0x25A0);
}

static bool turned(const struct cell *c)
{
	/* Persian digits are European numbers to the algorithm, but of an Arabic font's run. */
	return emit_is_rtl(c) || (c->letter >= 0x6F0 && c->letter <= 0x6F9);
}

static void swap(struct sent *a, struct sent *b)
{
	struct sent s = *a;
	*a = *b;
	*b = s;
}

static void reverse(struct sent *out, const struct cell *row, int from, int to)
{
	for (int a = from, b = to - 1; a < b; a++, b--)
		swap(&out[a], &out[b]);
	/* A wide glyph keeps its left half first. */
	for (int i = from; i + 1 < to; i++)
		if (out[i].width == 0 && out[i + 1].width == 2)
			swap(&out[i], &out[i + 1]);
	for (int i = from; i < to; i++)
		out[i].role = row[i].role;
}

void emit_kitty(const struct emitter *e, const struct cell *row, int cols, struct sent *out)
{
	for (int from = 0, to; from < cols; from = to) {
		bool rtl = turned(&row[from]);
		to = from + 1;
		if (ends_word(&row[from]))
			continue;
		while (to < cols && !ends_word(&row[to]) && e->heavy[row[to].role] == e->heavy[row[from].role])
			rtl = turned(&row[to++]) || rtl;
		for (int i = from; rtl && i < to; i++) {
			out[i].cp = bidi_mirror(out[i].cp);
			out[i].mark[0] = out[i].mark[1] = 0;
		}
		if (rtl)
			reverse(out, row, from, to);
	}
}
