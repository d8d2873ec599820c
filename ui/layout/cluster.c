/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "layout/para.h"
#include "text/width.h"

enum { BOX = 0x25A1, ALIEN = 0xFFFD, ZWJ = 0x200D };

struct named {
	uint32_t cp;
	const char *name;
};

static const struct named named[] = {
    {0x00AD, "SHY"},
    {0x034F, "CGJ"},
    {0x061C, "ALM"},
    {0x200B, "ZWSP"},
    {0x200C, "ZWNJ"},
    {0x200D, "ZWJ"},
    {0x200E, "LRM"},
    {0x200F, "RLM"},
    {0x2028, "LS"},
    {0x2029, "PS"},
    {0x202A, "LRE"},
    {0x202B, "RLE"},
    {0x202C, "PDF"},
    {0x202D, "LRO"},
    {0x202E, "RLO"},
    {0x2060, "WJ"},
    {0x2066, "LRI"},
    {0x2067, "RLI"},
    {0x2068, "FSI"},
    {0x2069, "PDI"},
    {0xFE0E, "VS15"},
    {0xFE0F, "VS16"},
    {0xFEFF, "BOM"},
};

static int add(struct glyph *out, int n, uint32_t letter, int width)
{
	if (n < CLUSTER_MAX)
		out[n++] = (struct glyph){.letter = letter, .width = (uint8_t)width};
	return n;
}

static int add_text(struct glyph *out, int n, const char *s)
{
	for (; *s; s++)
		n = add(out, n, (uint32_t)*s, 1);
	return n;
}

/* <RLM>, <U+FFF9> */
static int add_name(struct glyph *out, int n, uint32_t cp)
{
	char name[16];
	snprintf(name, sizeof name, "U+%04X", (unsigned)cp);
	const char *found = name;
	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		if (named[i].cp == cp)
			found = named[i].name;
	n = add(out, n, '<', 1);
	n = add_text(out, n, found);
	return add(out, n, '>', 1);
}

static int add_control(struct glyph *out, int n, uint32_t cp)
{
	if (cp >= 0x80)
		return add_name(out, n, cp);
	n = add(out, n, '^', 1);
	return add(out, n, cp ^ 0x40, 1);
}

static int add_mark(struct glyph *out, int n, uint32_t mark, bool keep_rtl)
{
	struct glyph *g = n ? &out[n - 1] : NULL;
	uint32_t both = g && !g->mark[0] ? compose_pair(g->letter, mark) : 0;
	if (both) {
		g->letter = both;
		return n;
	}
	if (mark_is_rtl(mark) && !keep_rtl)
		return n;
	if (!g) { /* a mark without a base would climb on the cell to its left */
		n = add(out, n, ' ', 1);
		g = &out[n - 1];
	}
	if (!g->mark[0])
		g->mark[0] = mark;
	else if (!g->mark[1])
		g->mark[1] = mark;
	return n;
}

/* After a base: the rest of an emoji sequence, on whose width terminals disagree. */
static bool is_emoji_tail(uint32_t cp, bool joined)
{
	return joined || (cp >= 0x1F3FB && cp <= 0x1F3FF);
}

static int add_base(struct glyph *out, int n, uint32_t cp, int width)
{
	if (cp >= 0x1F1E6 && cp <= 0x1F1FF) /* a flag is shown as its two letters */
		return add(out, n, 'A' + (cp - 0x1F1E6), 1);
	return add(out, n, cp, width);
}

static int join_lam_alef(struct glyph *out, int n)
{
	if (n != 2 || out[0].letter != 0x644 || !bidi_is_alef(out[1].letter))
		return n;
	out[0].alef = out[1].letter;
	for (int i = 0; i < 2 && out[1].mark[i]; i++) {
		if (!out[0].mark[0])
			out[0].mark[0] = out[1].mark[i];
		else if (!out[0].mark[1])
			out[0].mark[1] = out[1].mark[i];
	}
	return 1;
}

int cluster_glyphs(
    const uint32_t *cp, size_t count, const struct layout_options *options, struct glyph out[CLUSTER_MAX])
{
	int n = 0;
	bool joined = false;
	for (size_t i = 0; i < count; i++) {
		uint32_t c = cp[i];
		enum show show = show_of(c);
		if (n > 0 && (show == SHOW_CELL || show == SHOW_WIDE) && is_emoji_tail(c, joined))
			continue;
		joined = joined || c == ZWJ;
		switch (show) {
		case SHOW_CELL:
		case SHOW_WIDE:
			n = add_base(out, n, c, show == SHOW_WIDE ? 2 : 1);
			break;
		case SHOW_BLANK:
			n = add(out, n, ' ', 1);
			break;
		case SHOW_MARK:
			n = add_mark(out, n, c, options->marks);
			break;
		case SHOW_HIDDEN:
			n = options->reveal ? add_name(out, n, c) : n;
			break;
		case SHOW_CONTROL:
			n = add_control(out, n, c);
			break;
		case SHOW_SIGN:
			n = add(out, n, BOX, 1);
			break;
		case SHOW_ALIEN:
			n = add(out, n, ALIEN, 1);
			break;
		}
	}
	return join_lam_alef(out, n);
}
