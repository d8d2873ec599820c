/* SPDX-License-Identifier: GPL-3.0-or-later
 * dump -- the wrapped rows as text: the stage `lines`
 *
 * One row a line: its number, its span [byte), paragraph, direction (rtl or ltr), "first" and "last" of its paragraph
 * as ^ and $, then the logical text, printable. */
#ifndef LAYOUT_DUMP_H
#define LAYOUT_DUMP_H

struct buf;
struct layout;

void layout_dump_rows(struct layout *l, struct buf *out);

#endif
