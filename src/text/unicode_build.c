/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/fault.h"
#include "text/icu.h"
#include "text/unicode.h"
#include "text/width.h"

static enum show show_by_property(const struct icu *icu, UChar32 c)
{
	int8_t type = icu->u_charType(c);
	if (type == U_CONTROL_CHAR)
		return SHOW_CONTROL;
	if (type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR)
		return SHOW_HIDDEN;
	if (icu->u_hasBinaryProperty(c, UCHAR_PREPENDED_CONCATENATION_MARK))
		return SHOW_SIGN;
	if (type == U_FORMAT_CHAR || icu->u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
		return SHOW_HIDDEN;
	if (type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE)
		return SHOW_ALIEN;
	if (type == U_SPACE_SEPARATOR)
		return SHOW_BLANK;
	/* Medial and final jamo stand in the cell of the initial. */
	if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || (c >= 0x1160 && c <= 0x11FF) ||
	    (c >= 0xD7B0 && c <= 0xD7FF))
		return SHOW_MARK;
	int width = icu->u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
	return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? SHOW_WIDE : SHOW_CELL;
}

/* The classes that Unicode has given up are as any other letter. */
static enum grapheme grapheme_by_property(const struct icu *icu, UChar32 c)
{
	static const uint8_t ours[] = {
	    [U_GCB_CONTROL] = GRAPHEME_CONTROL,
	    [U_GCB_CR] = GRAPHEME_CR,
	    [U_GCB_LF] = GRAPHEME_LF,
	    [U_GCB_EXTEND] = GRAPHEME_EXTEND,
	    [U_GCB_ZWJ] = GRAPHEME_ZWJ,
	    [U_GCB_SPACING_MARK] = GRAPHEME_SPACING_MARK,
	    [U_GCB_PREPEND] = GRAPHEME_PREPEND,
	    [U_GCB_REGIONAL_INDICATOR] = GRAPHEME_REGIONAL_INDICATOR,
	    [U_GCB_L] = GRAPHEME_L,
	    [U_GCB_V] = GRAPHEME_V,
	    [U_GCB_T] = GRAPHEME_T,
	    [U_GCB_LV] = GRAPHEME_LV,
	    [U_GCB_LVT] = GRAPHEME_LVT,
	};
	size_t class = (size_t)icu->u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
	return class < sizeof ours ? (enum grapheme)ours[class] : GRAPHEME_OTHER;
}

static uint8_t value(const struct icu *icu, UChar32 c)
{
	unsigned all = (unsigned)show_by_property(icu, c) | (unsigned)grapheme_by_property(icu, c) << UNICODE_GRAPHEME;
	if (icu->u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC))
		all |= UNICODE_PICTOGRAPH;
	return (uint8_t)all;
}

static void write_bytes(struct buf *c, const char *name, const char *size, const struct buf *bytes)
{
	buf_fmt(c, "\nconst uint8_t %s[%s] = {", name, size);
	for (size_t i = 0; i < bytes->len; i++)
		buf_fmt(c, "%s%d,", i % 32 ? "" : "\n\t", (unsigned char)bytes->data[i]);
	buf_cat(c, "\n};\n");
}

/* Each page once. False when they are more than a byte can number. */
static bool write_pages(const struct icu *icu, struct buf *c)
{
	struct buf index = BUF_INIT, pages = BUF_INIT;
	for (UChar32 from = 0; from < UNICODE_END; from += UNICODE_PAGE) {
		uint8_t page[UNICODE_PAGE];
		size_t at = 0;
		for (UChar32 i = 0; i < UNICODE_PAGE; i++)
			page[i] = value(icu, from + i);
		while (at < pages.len && memcmp(pages.data + at, page, sizeof page) != 0)
			at += sizeof page;
		if (at == pages.len)
			buf_add(&pages, page, sizeof page);
		buf_char(&index, (char)(at / sizeof page));
	}
	bool ok = pages.len <= 256 * (size_t)UNICODE_PAGE;
	write_bytes(c, "unicode_index", "UNICODE_END / UNICODE_PAGE", &index);
	write_bytes(c, "unicode_pages", "", &pages);
	buf_release(&index);
	buf_release(&pages);
	return ok;
}

/* Those of Hangul are reckoned, not looked up (text/width.c). */
static bool is_syllable(UChar32 c)
{
	return c >= 0xAC00 && c <= 0xD7A3;
}

/* The two characters that NFC makes one of. */
static bool composed_of(const struct icu *icu, const UNormalizer2 *nfc, UChar32 c, struct unicode_pair *pair)
{
	UErrorCode e = U_ZERO_ERROR;
	UChar apart[8];
	UChar32 parts[3];
	int32_t n = icu->unorm2_getRawDecomposition(nfc, c, apart, 8, &e);
	if (U_FAILURE(e) || n < 2)
		return false;
	icu->u_strToUTF32(parts, 3, &n, apart, n, &e);
	if (U_FAILURE(e) || n != 2 || icu->unorm2_composePair(nfc, parts[0], parts[1]) != c)
		return false;
	*pair = (struct unicode_pair){(uint32_t)parts[0], (uint32_t)parts[1], (uint32_t)c};
	return true;
}

static int by_parts(const void *a, const void *b)
{
	const struct unicode_pair *x = a, *y = b;
	uint32_t first = x->base == y->base ? x->mark : x->base, second = x->base == y->base ? y->mark : y->base;
	return (first > second) - (first < second);
}

static bool write_pairs(const struct icu *icu, struct buf *c)
{
	UErrorCode e = U_ZERO_ERROR;
	const UNormalizer2 *nfc = icu->unorm2_getNFCInstance(&e);
	struct buf pairs = BUF_INIT;
	struct unicode_pair pair;
	for (UChar32 both = 0; U_SUCCESS(e) && both < UNICODE_END; both++)
		if (!is_syllable(both) && composed_of(icu, nfc, both, &pair))
			buf_add(&pairs, &pair, sizeof pair);
	size_t n = pairs.len / sizeof pair;
	struct unicode_pair *all = (struct unicode_pair *)(void *)pairs.data;
	if (n)
		qsort(all, n, sizeof pair, by_parts);
	buf_fmt(c, "\nconst size_t unicode_pairs_n = %zu;\nconst struct unicode_pair unicode_pairs[] = {\n", n);
	for (size_t i = 0; i < n; i++)
		buf_fmt(c, "\t{0x%X, 0x%X, 0x%X},\n", all[i].base, all[i].mark, all[i].both);
	buf_cat(c, "};\n");
	buf_release(&pairs);
	return n > 0;
}

bool unicode_build(struct buf *c, struct fault *fault)
{
	const struct icu *icu = icu_load(fault);
	if (!icu)
		return false;
	buf_cat(c, "/* ICU " U_ICU_VERSION " */\n#include \"text/unicode.h\"\n");
	return (write_pages(icu, c) && write_pairs(icu, c)) ||
	       fault_set(fault, "unicode.data", U_ICU_VERSION, NULL, NULL);
}
