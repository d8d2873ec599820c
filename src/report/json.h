/* SPDX-License-Identifier: GPL-3.0-or-later
 * json -- a report as one JSON object, schema "safir/1"
 *
 * Keys stand in a fixed order, spans are [begin, end] in bytes of the text, what the report does not say is null.
 * Never fails: bytes that are no UTF-8 (a file name may have some) become U+FFFD. */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include <stdbool.h>

struct buf;
struct report;

/* Appends one line, its newline included. */
void report_json(const struct report *r, bool with_text, struct buf *out);
/* The same record for eyes: one value a line, without the text. */
void report_json_indented(const struct report *r, struct buf *out);

#endif
