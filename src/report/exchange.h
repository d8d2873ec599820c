/* SPDX-License-Identifier: GPL-3.0-or-later
 * exchange -- a report in the forms of news exchange and of tables, with what was found in it
 *
 * Each appends whole lines; bytes that XML 1.0 or CSV cannot hold become U+FFFD. */
#ifndef REPORT_EXCHANGE_H
#define REPORT_EXCHANGE_H

#include <stdbool.h>

struct buf;
struct report;

/* NITF 3.6 (IPTC), one document on one line, without an XML declaration: it is UTF-8. People are <person>, bodies
 * <org>, states <location>, meetings <event>, quotes <q>; id is the record's, value the name, quote-source the
 * speaker. */
void report_nitf(const struct report *r, struct buf *out);
/* ninjs 2.1 (IPTC), one object on one line. Of its bodies, "main" is the text as it is, "annotated" HTML with the same
 * marks; people, organisations and places are listed. */
void report_ninjs(const struct report *r, struct buf *out);

enum table { TABLE_QUOTES, TABLE_MEETINGS, TABLE_DELEGATIONS, TABLE_PEOPLE, TABLE_REPORTS, TABLES };
/* RFC 4180, UTF-8: the row of names; a row a record. */
void report_csv_head(enum table table, struct buf *out);
void report_csv(const struct report *r, enum table table, struct buf *out);

#endif
