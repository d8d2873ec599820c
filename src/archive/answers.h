/* SPDX-License-Identifier: GPL-3.0-or-later
 * answers -- what an archive answers, for programs: JSON objects and tab-separated rows
 *
 * All append. Keys stand in a fixed order; what is not known is null. Spans are [begin, end] in bytes: `at` of the
 * report's text, `marks` of the snippet. Rows hold outside text on one line, its controls shown. */
#ifndef ARCHIVE_ANSWERS_H
#define ARCHIVE_ANSWERS_H

#include <stddef.h>

#include "archive/browse.h"

struct buf;

/* What is known of an official, with the events that were asked for. */
struct dossier {
	const struct official_page *page;
	const struct events *by, *about, *meetings;
};

/* Without a line end. */
void hit_json(const struct hit *hit, struct buf *out);
void dossier_json(const struct dossier *dossier, struct buf *out);
/* date, outlet, lang, path, begin, end, record, snippet; with a line end. */
void hit_tsv(const struct hit *hit, struct buf *out);
/* kind, date, report, begin, end, words, title, via, outlet; with a line end. */
void event_tsv(const struct event *event, struct buf *out);

/* "by", "about", "meeting", "delegation" */
const char *event_kind_name(enum event_kind kind);

#endif
