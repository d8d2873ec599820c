/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/segment.h"

#include "base/fault.h"
#include "text/icu.h"
#include "text/unicode.h"

void segmenter_release(struct segmenter *s)
{
	if (s->line)
		s->icu->ubrk_close(s->line);
	s->line = NULL;
	buf_release(&s->utf16);
}

static enum grapheme grapheme_class(uint8_t said)
{
	return (enum grapheme)(said >> UNICODE_GRAPHEME & 15);
}

static bool is_pictograph(uint32_t c)
{
	return unicode_of(c) & UNICODE_PICTOGRAPH;
}

static bool is_control(enum grapheme class)
{
	return class == GRAPHEME_CONTROL || class == GRAPHEME_CR || class == GRAPHEME_LF;
}

/* GB6-GB8 */
static bool hangul_holds(enum grapheme a, enum grapheme b)
{
	if (a == GRAPHEME_L)
		return b == GRAPHEME_L || b == GRAPHEME_V || b == GRAPHEME_LV || b == GRAPHEME_LVT;
	if (a == GRAPHEME_LV || a == GRAPHEME_V)
		return b == GRAPHEME_V || b == GRAPHEME_T;
	return (a == GRAPHEME_LVT || a == GRAPHEME_T) && b == GRAPHEME_T;
}

/* GB11: what stands before the joiner at `zwj` is a pictograph with its extenders. */
static bool pictograph_before(const uint32_t *cp, size_t zwj)
{
	for (size_t i = zwj; i-- > 0;) {
		if (is_pictograph(cp[i]))
			return true;
		if (grapheme_class(unicode_of(cp[i])) != GRAPHEME_EXTEND)
			return false;
	}
	return false;
}

/* No boundary before cp[i]; `flags` counts the regional indicators right before it. */
static bool grapheme_holds(const uint32_t *cp, size_t i, enum grapheme a, enum grapheme b, size_t flags)
{
	if (a == GRAPHEME_CR && b == GRAPHEME_LF)
		return true;
	if (is_control(a) || is_control(b))
		return false;
	if (b == GRAPHEME_EXTEND || b == GRAPHEME_ZWJ || b == GRAPHEME_SPACING_MARK || a == GRAPHEME_PREPEND)
		return true;
	if (a == GRAPHEME_ZWJ)
		return is_pictograph(cp[i]) && pictograph_before(cp, i - 1);
	if (a == GRAPHEME_REGIONAL_INDICATOR && b == GRAPHEME_REGIONAL_INDICATOR)
		return flags % 2 == 1;
	return hangul_holds(a, b);
}

void segment_graphemes(const uint32_t *cp, size_t n, uint8_t *flag)
{
	enum grapheme before = GRAPHEME_CONTROL;
	size_t flags = 0;
	for (size_t i = 0; i < n; i++) {
		enum grapheme class = grapheme_class(unicode_of(cp[i]));
		bool plain = before == GRAPHEME_OTHER && class == GRAPHEME_OTHER;
		if (i == 0 || plain || !grapheme_holds(cp, i, before, class, flags))
			flag[i] |= SEGMENT_LEAD;
		flags = class == GRAPHEME_REGIONAL_INDICATOR ? flags + 1 : 0;
		before = class;
	}
}

static int32_t to_utf16(struct buf *out, const uint32_t *cp, size_t n)
{
	buf_clear(out);
	buf_reserve(out, n * 2 * sizeof(UChar));
	UChar *u = (UChar *)(void *)out->data;
	int32_t at = 0;
	for (size_t i = 0; i < n; i++) {
		/* A lone surrogate would join with its neighbour. */
		UChar32 c = cp[i] > 0x10FFFF || U_IS_SURROGATE(cp[i]) ? 0xFFFD : (UChar32)cp[i];
		U16_APPEND_UNSAFE(u, at, c);
	}
	return at;
}

/* False without ICU or its data. */
static bool open_lines(struct segmenter *s)
{
	UErrorCode status = U_ZERO_ERROR;
	struct fault unsaid = FAULT_INIT; /* lines are cut all the same, at graphemes */
	if (!s->line && (s->icu = icu_load(&unsaid)) != NULL)
		s->line = s->icu->ubrk_open(UBRK_LINE, "", NULL, 0, &status);
	fault_release(&unsaid);
	return s->line && U_SUCCESS(status);
}

void segment_lines_icu(struct segmenter *s, const uint32_t *cp, size_t n, uint8_t *flag)
{
	UErrorCode status = U_ZERO_ERROR;
	int32_t units = to_utf16(&s->utf16, cp, n);
	if (!open_lines(s))
		return;
	s->icu->ubrk_setText(s->line, (const UChar *)(const void *)s->utf16.data, units, &status);
	if (U_FAILURE(status))
		return;
	size_t i = 0;
	int32_t unit = 0;
	for (int32_t b = s->icu->ubrk_first(s->line); b != UBRK_DONE && b < units; b = s->icu->ubrk_next(s->line)) {
		while (unit < b)
			unit += U16_LENGTH(cp[i] > 0x10FFFF ? 0xFFFD : cp[i]), i++;
		if (b > 0)
			flag[i] |= s->icu->ubrk_getRuleStatus(s->line) >= UBRK_LINE_HARD ? SEGMENT_BREAK | SEGMENT_HARD
			                                                                 : SEGMENT_BREAK;
	}
}

/* The classes that the table knows; NONE: ask ICU. */
enum line_class { NONE, AL, NU, SP, CM, EX, IS, QU, OP, CP, HY, SY, GL, BA, IN, B2, PO /* and PR */ };

static enum line_class ascii_class(uint32_t c)
{
	static const uint8_t signs[] = {
	    [' '] = SP,
	    ['!'] = EX,
	    ['"'] = QU,
	    ['#'] = AL,
	    ['$'] = PO,
	    ['%'] = PO,
	    ['&'] = AL,
	    ['\''] = QU,
	    ['('] = OP,
	    [')'] = CP,
	    ['*'] = AL,
	    ['+'] = PO,
	    [','] = IS,
	    ['-'] = HY,
	    ['.'] = IS,
	    ['/'] = SY,
	    [':'] = IS,
	    [';'] = IS,
	    ['<'] = AL,
	    ['='] = AL,
	    ['>'] = AL,
	    ['?'] = EX,
	    ['@'] = AL,
	    ['['] = OP,
	    [']'] = CP,
	    ['^'] = AL,
	    ['_'] = AL,
	    ['`'] = AL,
	    ['~'] = AL,
	};
	if (c - '0' < 10)
		return NU;
	if ((c | 0x20) - 'a' < 26)
		return AL;
	return c < sizeof signs ? (enum line_class)signs[c] : NONE;
}

static enum line_class line_class(uint32_t c)
{
	if (c < 0x80)
		return ascii_class(c);
	if ((c >= 0x620 && c <= 0x64A) || (c >= 0xC0 && c < 0x250) || (c >= 0x671 && c <= 0x6D3))
		return AL;
	if ((c >= 0x64B && c <= 0x65F) || c == 0x670 || c == 0x200C)
		return CM;
	if ((c >= 0x400 && c <= 0x481) || (c >= 0x48A && c <= 0x52F))
		return AL;
	if ((c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9))
		return NU;
	if (c == 0x60C)
		return IS;
	if (c == 0x61B || c == 0x61F)
		return EX;
	if (c == 0xA0)
		return GL;
	if (c == 0x2013)
		return BA;
	if (c == 0x2014)
		return B2;
	if (c == 0xA3 || c == 0x66A || c == 0x20AC)
		return PO;
	if (c == 0x2026)
		return IN;
	if (c == 0xAB || c == 0xBB || c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D)
		return QU;
	return NONE;
}

struct line_state {
	enum line_class before; /* the last one that is no blank */
	bool blank;             /* blanks follow it */
	bool number;            /* it belongs to a number (LB25) */
	bool closed;            /* it is the bracket right behind one */
	bool minus;             /* it is a hyphen that begins a word (ICU's LB20a) */
};

/* LB13-LB30 between two neighbours that are no blanks. `numeral`: a number follows b. */
static bool line_holds(const struct line_state *s, enum line_class b, bool numeral)
{
	enum line_class a = s->before;
	if (a == GL) /* LB12 */
		return true;
	switch (b) {
	case GL: /* LB12a */
		return a != HY && a != BA;
	case BA:
	case IN:
	case EX:
	case IS:
	case CP:
	case SY:
	case QU:
	case HY:
		return true;
	case OP:
		return a == OP || a == QU || a == AL || a == NU || (a == PO && numeral);
	case NU:
		return a != EX && a != BA && a != IN && a != B2 && (a != SY || s->number);
	case AL:
		return a != EX && a != BA && a != IN && a != B2 && a != SY && (a != HY || s->minus);
	case B2:
		return a == OP || a == QU || a == B2;
	case PO:
		return a == OP || a == QU || a == AL || s->number || s->closed;
	case NONE:
	case SP:
	case CM:
		break;
	}
	return false;
}

/* LB13-LB15, LB17, LB18. A full stop that begins a number (.5) may begin a line. */
static bool line_holds_over_blanks(enum line_class a, enum line_class b, bool numeral)
{
	return a == OP || (a == QU && b == OP) || (a == B2 && b == B2) || b == EX || b == CP || b == SY ||
	       (b == IS && !numeral);
}

/* Behind a full stop or a bracket: digits, or after a bracket also a full stop that begins them (LB25). */
static bool number_follows(enum line_class class, const uint32_t *cp, size_t n, size_t i)
{
	bool stop = class != OP;
	if (class != IS && class != OP)
		return false;
	for (i++; i < n; i++) {
		enum line_class next = line_class(cp[i]);
		if (next == NU)
			return true;
		if (next != CM && (next != IS || stop))
			return false;
		stop |= next == IS;
	}
	return false;
}

static void line_advance(struct line_state *s, enum line_class class)
{
	s->closed = class == CP && s->number && !s->blank;
	s->number = class == NU || (s->number && !s->blank && (class == SY || class == IS));
	s->minus = class == HY && s->before != OP && (s->blank || s->before == NONE);
	s->before = class;
	s->blank = false;
}

bool segment_lines_quick(const uint32_t *cp, size_t n, uint8_t *flag)
{
	struct line_state s = {.before = NONE};
	size_t i;
	for (i = 0; i < n; i++) {
		enum line_class class = line_class(cp[i]);
		if (class == NONE)
			break;
		if (class == SP) {
			s.blank = true;
			continue;
		}
		if (class == CM && !s.blank && s.before != NONE) /* LB9 */
			continue;
		if (class == CM) /* LB10 */
			class = AL;
		bool numeral = number_follows(class, cp, n, i);
		bool holds =
		    s.blank ? line_holds_over_blanks(s.before, class, numeral) : line_holds(&s, class, numeral);
		if (i > 0 && !holds)
			flag[i] |= SEGMENT_BREAK;
		line_advance(&s, class);
	}
	if (i == n)
		return true;
	while (i-- > 0)
		flag[i] &= (uint8_t)~SEGMENT_BREAK;
	return false;
}

void segment_lines(struct segmenter *s, const uint32_t *cp, size_t n, uint8_t *flag)
{
	if (n > 1 && !segment_lines_quick(cp, n, flag))
		segment_lines_icu(s, cp, n, flag);
}
