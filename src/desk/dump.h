/* SPDX-License-Identifier: GPL-3.0-or-later
 * dump -- stages of the trip as text, for eyes and golden tests */
#ifndef DESK_DUMP_H
#define DESK_DUMP_H

struct buf;
struct report;

/* What intake knows, then every line of the text behind its offset [byte]; controls and line ends shown. */
void dump_text(const struct report *r, struct buf *out);
/* The JSON record, indented. */
void dump_report(const struct report *r, struct buf *out);

#endif
