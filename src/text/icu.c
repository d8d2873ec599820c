/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/icu.h"

#include "base/late.h"

static const struct late_symbol symbols[] = {
    LATE(icu, u_charType),
    LATE(icu, u_foldCase),
    LATE(icu, u_getCombiningClass),
    LATE(icu, u_getIntPropertyValue),
    LATE(icu, u_getPropertyValueEnum),
    LATE(icu, u_hasBinaryProperty),
    LATE(icu, u_isalnum),
    LATE(icu, u_isalpha),
    LATE(icu, u_tolower),
    LATE(icu, uscript_getScript),
    LATE(icu, u_strFoldCase),
    LATE(icu, u_strFromUTF8WithSub),
    LATE(icu, u_strToUTF32),
    LATE(icu, u_strToUTF8),
    LATE(icu, unorm2_getNFCInstance),
    LATE(icu, unorm2_getNFDInstance),
    LATE(icu, unorm2_getNFKCInstance),
    LATE(icu, unorm2_getNFKDInstance),
    LATE(icu, unorm2_composePair),
    LATE(icu, unorm2_getRawDecomposition),
    LATE(icu, unorm2_normalize),
    LATE(icu, ubrk_open),
    LATE(icu, ubrk_close),
    LATE(icu, ubrk_setText),
    LATE(icu, ubrk_first),
    LATE(icu, ubrk_next),
    LATE(icu, ubrk_getRuleStatus),
    LATE(icu, uldn_openForContext),
    LATE(icu, uldn_close),
    LATE(icu, uldn_regionDisplayName),
    LATE(icu, uloc_getISOCountries),
    LATE(icu, ucnv_open),
    LATE(icu, ucnv_close),
    LATE(icu, ucnv_convertEx),
    LATE(icu, ucnv_getName),
    LATE(icu, ucnv_getStandardName),
    LATE(icu, ucnv_getType),
};

const struct icu *icu_load(struct fault *fault)
{
	static struct icu icu;
	static bool loaded;
	if (!loaded)
		loaded = late_load(ICU_UC_SONAME, ICU_PACKAGE, symbols, sizeof symbols / sizeof *symbols, &icu, fault);
	return loaded ? &icu : NULL;
}
