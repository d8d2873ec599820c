/* SPDX-License-Identifier: GPL-3.0-or-later
 * icu -- ICU's functions, loaded when the first of them is needed
 *
 * At start ICU would cost as much as all else together, and what is shown, looked for and found in plain text needs
 * none of it (text/unicode.h, text/fold.h). Each member is named as the function it is for, of the version whose
 * headers this was built with; so calls read as always:
 *
 *	const struct icu *icu = icu_load(&fault);
 *	if (icu)
 *		type = icu->u_charType(c); */
#ifndef TEXT_ICU_H
#define TEXT_ICU_H

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

/* What Debian calls it. */
#define ICU_PACKAGE "libicu" U_ICU_VERSION_SHORT

struct fault;

struct icu {
	__typeof__(u_charType) *u_charType;
	__typeof__(u_foldCase) *u_foldCase;
	__typeof__(u_getCombiningClass) *u_getCombiningClass;
	__typeof__(u_getIntPropertyValue) *u_getIntPropertyValue;
	__typeof__(u_getPropertyValueEnum) *u_getPropertyValueEnum;
	__typeof__(u_hasBinaryProperty) *u_hasBinaryProperty;
	__typeof__(u_isalnum) *u_isalnum;
	__typeof__(u_isalpha) *u_isalpha;
	__typeof__(u_tolower) *u_tolower;
	__typeof__(uscript_getScript) *uscript_getScript;

	__typeof__(u_strFoldCase) *u_strFoldCase;
	__typeof__(u_strFromUTF8WithSub) *u_strFromUTF8WithSub;
	__typeof__(u_strToUTF32) *u_strToUTF32;
	__typeof__(u_strToUTF8) *u_strToUTF8;

	__typeof__(unorm2_getNFCInstance) *unorm2_getNFCInstance;
	__typeof__(unorm2_getNFDInstance) *unorm2_getNFDInstance;
	__typeof__(unorm2_getNFKCInstance) *unorm2_getNFKCInstance;
	__typeof__(unorm2_getNFKDInstance) *unorm2_getNFKDInstance;
	__typeof__(unorm2_composePair) *unorm2_composePair;
	__typeof__(unorm2_getRawDecomposition) *unorm2_getRawDecomposition;
	__typeof__(unorm2_normalize) *unorm2_normalize;

	__typeof__(ubrk_open) *ubrk_open;
	__typeof__(ubrk_close) *ubrk_close;
	__typeof__(ubrk_setText) *ubrk_setText;
	__typeof__(ubrk_first) *ubrk_first;
	__typeof__(ubrk_next) *ubrk_next;
	__typeof__(ubrk_getRuleStatus) *ubrk_getRuleStatus;

	__typeof__(uldn_openForContext) *uldn_openForContext;
	__typeof__(uldn_close) *uldn_close;
	__typeof__(uldn_regionDisplayName) *uldn_regionDisplayName;
	__typeof__(uloc_getISOCountries) *uloc_getISOCountries;

	__typeof__(ucnv_open) *ucnv_open;
	__typeof__(ucnv_close) *ucnv_close;
	__typeof__(ucnv_convertEx) *ucnv_convertEx;
	__typeof__(ucnv_getName) *ucnv_getName;
	__typeof__(ucnv_getStandardName) *ucnv_getStandardName;
	__typeof__(ucnv_getType) *ucnv_getType;
};

/* NULL with a fault when ICU is not to be had. It stays loaded until the program ends; a second call costs nothing. */
const struct icu *icu_load(struct fault *fault);

#endif
