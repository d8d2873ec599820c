/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/width.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

static enum show show_by_property(uint32_t cp)
{
	UChar32 c = (UChar32)cp;
	if (cp > 0x10FFFF)
		return SHOW_ALIEN;
	int8_t type = u_charType(c);
	if (type == U_CONTROL_CHAR)
		return SHOW_CONTROL;
	if (type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR)
		return SHOW_HIDDEN;
	if (u_hasBinaryProperty(c, UCHAR_PREPENDED_CONCATENATION_MARK))
		return SHOW_SIGN;
	if (type == U_FORMAT_CHAR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
		return SHOW_HIDDEN;
	if (type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE)
		return SHOW_ALIEN;
	if (type == U_SPACE_SEPARATOR)
		return SHOW_BLANK;
	/* Medial and final jamo stand in the cell of the initial. */
	if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || (cp >= 0x1160 && cp <= 0x11FF) ||
	    (cp >= 0xD7B0 && cp <= 0xD7FF))
		return SHOW_MARK;
	int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
	return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? SHOW_WIDE : SHOW_CELL;
}

enum show show_of(uint32_t cp)
{
	if (cp >= 0x20 && cp < 0x7F)
		return cp == ' ' ? SHOW_BLANK : SHOW_CELL;
	if ((cp >= 0x620 && cp <= 0x64A) || (cp >= 0x660 && cp <= 0x66F))
		return SHOW_CELL;
	if (cp >= 0x64B && cp <= 0x65F)
		return SHOW_MARK;
	if (cp >= 0xAE && cp < 0x300)
		return SHOW_CELL;
	return show_by_property(cp);
}

int width_of(uint32_t cp)
{
	switch (show_of(cp)) {
	case SHOW_WIDE:
		return 2;
	case SHOW_CELL:
	case SHOW_BLANK:
	case SHOW_SIGN:
	case SHOW_ALIEN:
		return 1;
	case SHOW_MARK:
	case SHOW_HIDDEN:
	case SHOW_CONTROL:
		break;
	}
	return 0;
}

bool mark_is_rtl(uint32_t cp)
{
	return (cp >= 0x590 && cp <= 0x8FF) || cp == 0xFB1E || (cp >= 0x10A00 && cp <= 0x10FFF) ||
	       (cp >= 0x1E800 && cp <= 0x1EFFF);
}

uint32_t compose_pair(uint32_t base, uint32_t mark)
{
	UErrorCode status = U_ZERO_ERROR;
	/* Harakat proper never compose; this keeps the normalizer unloaded for vocalised text. */
	if ((mark >= 0x64B && mark <= 0x652) || mark == 0x670)
		return 0;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
	if (U_FAILURE(status))
		return 0;
	UChar32 both = unorm2_composePair(nfc, (UChar32)base, (UChar32)mark);
	return both < 0 ? 0 : (uint32_t)both;
}
