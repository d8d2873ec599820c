/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/region.h"

#include "base/buf.h"
#include "base/fault.h"
#include "text/icu.h"

enum { NAME_MOST = 128 /* [UTF-16 unit]; the longest of CLDR has some sixty */ };

static ULocaleDisplayNames *names_in(const struct icu *icu, const char *lang, UDisplayContext length)
{
	UDisplayContext how[] = {length, UDISPCTX_NO_SUBSTITUTE};
	UErrorCode err = U_ZERO_ERROR;
	ULocaleDisplayNames *names = icu->uldn_openForContext(lang, how, 2, &err);
	return U_SUCCESS(err) ? names : NULL;
}

static bool put_name(const struct icu *icu, const ULocaleDisplayNames *names, const char *code, struct buf *out)
{
	UErrorCode err = U_ZERO_ERROR;
	UChar name[NAME_MOST];
	char utf8[NAME_MOST * 3];
	int32_t bytes = 0, n = icu->uldn_regionDisplayName(names, code, name, NAME_MOST, &err);
	/* Where CLDR has none, err may tell, or nothing may come. */
	if (U_FAILURE(err) || n <= 0 || n >= NAME_MOST)
		return false;
	icu->u_strToUTF8(utf8, sizeof utf8, &bytes, name, n, &err);
	if (U_FAILURE(err))
		return false;
	buf_add(out, utf8, (size_t)bytes);
	return true;
}

bool region_name(const char *code, const char *lang, struct buf *out)
{
	struct fault unsaid = FAULT_INIT;
	const struct icu *icu = icu_load(&unsaid);
	fault_release(&unsaid);
	if (!icu)
		return false;
	ULocaleDisplayNames *names = names_in(icu, lang, UDISPCTX_LENGTH_SHORT);
	bool ok = names && put_name(icu, names, code, out);
	icu->uldn_close(names);
	return ok;
}

bool region_each(bool (*each)(void *with, const char *code, struct str name), void *with, struct fault *fault)
{
	static const char *const languages[] = {"ar", "en", "fa", "fr", "he", "ru", "tr"};
	static const UDisplayContext lengths[] = {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT};
	const struct icu *icu = icu_load(fault);
	struct buf name = BUF_INIT;
	bool found = false;
	if (!icu)
		return false;
	for (size_t i = 0; !found && i < 2 * (sizeof languages / sizeof *languages); i++) {
		ULocaleDisplayNames *names = names_in(icu, languages[i / 2], lengths[i % 2]);
		for (const char *const *code = icu->uloc_getISOCountries(); names && !found && *code; code++) {
			buf_clear(&name);
			found = put_name(icu, names, *code, &name) && each(with, *code, buf_view(&name));
		}
		icu->uldn_close(names);
	}
	buf_release(&name);
	return true;
}
