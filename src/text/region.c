/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/region.h"

#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "base/buf.h"

enum { NAME_MOST = 128 /* [UTF-16 unit]; the longest of CLDR has some sixty */ };

static ULocaleDisplayNames *names_in(const char *lang, UDisplayContext length)
{
	UDisplayContext how[] = {length, UDISPCTX_NO_SUBSTITUTE};
	UErrorCode err = U_ZERO_ERROR;
	ULocaleDisplayNames *names = uldn_openForContext(lang, how, 2, &err);
	return U_SUCCESS(err) ? names : NULL;
}

static bool put_name(const ULocaleDisplayNames *names, const char *code, struct buf *out)
{
	UErrorCode err = U_ZERO_ERROR;
	UChar name[NAME_MOST];
	char utf8[NAME_MOST * 3];
	int32_t bytes = 0, n = uldn_regionDisplayName(names, code, name, NAME_MOST, &err);
	/* Where CLDR has none, err may tell, or nothing may come. */
	if (U_FAILURE(err) || n <= 0 || n >= NAME_MOST)
		return false;
	u_strToUTF8(utf8, sizeof utf8, &bytes, name, n, &err);
	if (U_FAILURE(err))
		return false;
	buf_add(out, utf8, (size_t)bytes);
	return true;
}

bool region_name(const char *code, const char *lang, struct buf *out)
{
	ULocaleDisplayNames *names = names_in(lang, UDISPCTX_LENGTH_SHORT);
	bool ok = names && put_name(names, code, out);
	uldn_close(names);
	return ok;
}

bool region_each(bool (*each)(void *with, const char *code, struct str name), void *with)
{
	static const char *const languages[] = {"ar", "en", "fa", "fr", "he", "ru", "tr"};
	static const UDisplayContext lengths[] = {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT};
	struct buf name = BUF_INIT;
	bool found = false;
	for (size_t i = 0; !found && i < 2 * (sizeof languages / sizeof *languages); i++) {
		ULocaleDisplayNames *names = names_in(languages[i / 2], lengths[i % 2]);
		for (const char *const *code = uloc_getISOCountries(); names && !found && *code; code++) {
			buf_clear(&name);
			found = put_name(names, *code, &name) && each(with, *code, buf_view(&name));
		}
		uldn_close(names);
	}
	buf_release(&name);
	return found;
}
