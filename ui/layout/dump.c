/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout/dump.h"

#include "base/buf.h"
#include "base/catalog.h"
#include "layout/state.h"

void layout_dump_rows(struct layout *l, struct buf *out)
{
	struct text_row row;
	for (size_t i = 0; layout_row(l, i, &row); i++) {
		buf_fmt(out, "%zu\t%u-%u\t%u\t%s%s%s\t", i, row.span.begin, row.span.end, row.paragraph,
		    row.rtl ? "rtl" : "ltr", row.first ? "^" : "", row.last ? "$" : "");
		buf_printable(out, str_sub(l->text.s, row.span.begin, row.span.end));
		buf_char(out, '\n');
	}
}
