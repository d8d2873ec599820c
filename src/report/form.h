/* SPDX-License-Identifier: GPL-3.0-or-later
 * form -- a report as text that people read, and as a table that scripts read
 *
 * Text stays in logical order. Controls from outside are shown (^[), so the output may go to a terminal; embeddings and
 * overrides of the bidi algorithm are named (<U+202E>), as they would reach beyond their line. */
#ifndef REPORT_FORM_H
#define REPORT_FORM_H

#include <stdbool.h>

#include "base/str.h"

struct buf;
struct catalog;
struct ref;
struct ref;
struct report;

/* Headline, date, then (with_text) the article, then delegations, meetings, quotes, people under headings of the
 * catalog (keys form.*). */
void report_text(const struct report *r, const struct catalog *cat, bool with_text, struct buf *out);
/* One finding a line: path, id, kind, begin, end, who, words; tab-separated, blanks inside a field single. */
void report_tsv(const struct report *r, struct buf *out);
/* Who a record is about: an actor or delegation by name, the parties of a meeting, the speaker of a quote; or nothing.
 */
void form_who(const struct report *r, struct ref ref, struct buf *out);
/* Outside text on one line: line ends and runs of blanks become one blank. */
void form_line(struct buf *out, struct str s);
/* Outside text with its lines. */
void form_lines(struct buf *out, struct str s);

#endif
