/* SPDX-License-Identifier: GPL-3.0-or-later
 * schema -- the tables of an archive
 *
 * report   a row of the lists. Its id is the report's day (since 0001-01-01, 0 unknown) << REPORT_DAY_SHIFT | a number,
 *          so newest first is by id, downwards; a day that is full goes on in the next
 * body     text and findings pressed (archive/frame.h), in the order in which they came
 * words    FTS5 without content, places or numbers: the words of a report and its marks (archive/bag.h,
 *          archive/marks.h); rowid = report.id
 * same     texts by their hash
 * copy     where else a text stands
 * shingle  parts of the texts' sketches: two reports that share one may be alike
 * name     someone, some body or state under one name: `key` is equal for spellings that fold to the same. Marks hold
 *          its id. `person` is the id of the name that stands for all names of one person (itself mostly). With it
 *          stands what is counted of it in all reports; forms, titles and whom it met are rolls (archive/roll.h)
 * sound    the keys of names' words (archive/sounds.h)
 * country  what is counted of a state
 * made     by which ways of cutting words the index was made (archive/anew.c); the last body of which names and states
 *          are counted (archive/count.c)
 * source   files that were looked into
 * skipped  what could not be read
 *
 * The version is PRAGMA user_version. body, report, same, copy, source and skipped are what an archive keeps; all else
 * is made of them. So an archive of an older version keeps those, gets the other tables empty, and archive/anew.c fills
 * them: once, by the first who writes. Until then it cannot be read. 1 had a table of all words, and places in the
 * index; up to 2, forms, titles and encounters were tables of their own. */
#ifndef ARCHIVE_SCHEMA_H
#define ARCHIVE_SCHEMA_H

#include <stdbool.h>

enum {
	SCHEMA_VERSION = 3,
	SCHEMA_APPLICATION = 0x53414652, /* "SAFR" */
	SCHEMA_PAGE = 16384,             /* [byte] */
	REPORT_DAY_SHIFT = 14            /* the less, the smaller the index */
};

struct fault;
struct store;

/* For the writer: makes the tables in an empty file, and anew in an older archive; a fault for what is no archive, or a
 * newer one, or for readers an older one. */
bool schema_ready(struct store *s, struct fault *fault);

#endif
