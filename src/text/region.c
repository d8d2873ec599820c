/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/region.h"

#include <unicode/uldnames.h>
#include <unicode/ustring.h>

#include "base/buf.h"

enum { NAME_MOST = 128 /* [UTF-16 unit]; the longest of CLDR has some sixty */ };

bool region_name(const char *code, const char *lang, struct buf *out)
{
	UDisplayContext how[] = {UDISPCTX_LENGTH_SHORT, UDISPCTX_NO_SUBSTITUTE};
	UErrorCode err = U_ZERO_ERROR;
	UChar name[NAME_MOST];
	char utf8[NAME_MOST * 3];
	int32_t n = 0, bytes = 0;
	ULocaleDisplayNames *names = uldn_openForContext(lang, how, 2, &err);
	if (U_SUCCESS(err))
		n = uldn_regionDisplayName(names, code, name, NAME_MOST, &err);
	uldn_close(names);
	/* Where CLDR has none, err may tell, or nothing may come. */
	if (U_FAILURE(err) || n <= 0 || n >= NAME_MOST)
		return false;
	u_strToUTF8(utf8, sizeof utf8, &bytes, name, n, &err);
	if (U_FAILURE(err))
		return false;
	buf_add(out, utf8, (size_t)bytes);
	return true;
}
