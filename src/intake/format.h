/* SPDX-License-Identifier: GPL-3.0-or-later
 * format -- documents in memory, of whatever format, to articles
 *
 * format_sniff names the format; format_documents takes the bytes apart and hands each document on as a report whose
 * article is filled. Where a format has a title of its own, the text begins with it as its first paragraph and a blank
 * line, so that whoever reads the text and whatever is found in it speak of one text.
 *
 * Formats: press-room pages (HTML Living Standard), RSS 0.9x, 1.0, 2.0, Atom (RFC 4287), NewsML-G2 (IPTC, 2.x), NITF
 * (IPTC, 3.x), ninjs (IPTC, 1.x and 2.x), mail (RFC 5322, 2045-2047, 2231, 3676), mailboxes (RFC 4155), plain text. */
#ifndef INTAKE_FORMAT_H
#define INTAKE_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf;
struct fault;
struct intake_options;
struct intake_sink;
struct report;

enum format {
	FORMAT_TEXT,
	FORMAT_HTML,
	FORMAT_FEED,
	FORMAT_NEWSML,
	FORMAT_NITF,
	FORMAT_NINJS,
	FORMAT_MAIL,
	FORMAT_MAILBOX,
};

/* By the first bytes, in any encoding; where they do not tell, by the end of the name (may be NULL). Never fails: what
 * is no other format is plain text. Looks at a few kilobytes. */
enum format format_sniff(struct str bytes, const char *name);
/* Whether a file of this format may hold several documents, which go by NAME#n (from 1) even when it is one. */
bool format_is_many(enum format format);

/* Every document of the bytes, in their order, to sink->take; what is left out (an attachment) to sink->skip with the
 * reason. True when the sink had enough. False with a fault that names `name` when nothing can be read of them; then
 * sink->take was not called. */
bool format_documents(struct str bytes, const char *name, const struct intake_options *options,
    const struct intake_sink *sink, struct fault *fault);
/* Fills `into`, made by report_new, with the nth document alone (from 1; 0: the first), which goes by the name `path`.
 * The bytes may be taken over. */
bool format_document(struct buf *bytes, const char *path, size_t nth, const struct intake_options *options,
    struct report *into, struct fault *fault);
/* The number behind `#` at the end of a name, and how long the name before it is; 0: there is none. */
size_t format_number(const char *path, size_t *name_n);

#endif
