/* SPDX-License-Identifier: GPL-3.0-or-later
 * extract -- findings of an article: actors, delegations, meetings, quotes
 *
 * What counts follows the guide that the records are measured by; how it is found stands in the pack's data. A text in
 * which nothing is found is no error. Cost: linear in the text, of which the first 4 MiB are read. */
#ifndef EXTRACT_EXTRACT_H
#define EXTRACT_EXTRACT_H

struct buf;
struct pack;
struct report;

/* Fills r's records from r->article; sets article.lang. */
void extract_report(const struct pack *pack, struct report *r);
/* Stages of the same trip, a line each: every token with its classes; every unit that a pattern or phrase made. */
void extract_dump_tokens(const struct pack *pack, const struct report *r, struct buf *out);
void extract_dump_matches(const struct pack *pack, const struct report *r, struct buf *out);

#endif
