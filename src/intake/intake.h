/* SPDX-License-Identifier: GPL-3.0-or-later
 * intake -- outside bytes to an article
 *
 * A file that is valid UTF-8 becomes the text byte for byte, with its line ends, its byte order mark and its controls;
 * everything else becomes UTF-8 with U+FFFD for what is ill-formed. Faults carry the path; nothing is printed. */
#ifndef INTAKE_INTAKE_H
#define INTAKE_INTAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf;
struct fault;
struct report;

struct intake_options {
	const char *encoding; /* NULL: find out */
	const char *date;     /* YYYY-MM-DD; NULL: name, then mtime */
	const char *written;  /* YYYY-MM-DD: stands for the day of the file's last change; NULL: the file tells */
	size_t limit;         /* [byte] 0: 256 MiB */
	size_t one; /* [byte] the same of a file or member that is one document, for intake_each; 0: `limit` */
	bool texts; /* intake_each leaves out a file that looks like no text, as it does with a member */
};

/* Fills report->article but for `lang`. The date comes from the option, else from what the format says, else from the
 * file's name, else from its last change (date_from "mtime"). */
bool intake_read(struct report *report, const char *path, const struct intake_options *options, struct fault *fault);
/* The same for bytes in memory, which are taken over: `bytes` is empty afterwards. */
bool intake_bytes(struct report *report, const char *path, struct buf *bytes, const struct intake_options *options,
    struct fault *fault);
/* The same limit for those who read themselves. [byte] */
size_t intake_limit(const struct intake_options *options);

/* Where the documents of a source go, in their order. A source is a file; what lies in a bundle (zip, tar, WARC ...)
 * goes by the name FILE//MEMBER, the nth document of a feed or mailbox by NAME#n (from 1), and intake_read finds it
 * again by that name. */
struct intake_sink {
	/* `report` is taken over. False: enough. */
	bool (*take)(void *with, struct report *report);
	/* What could not be read, and why. Of what is no document (a picture among the members) fault->what is
	 * "part.skipped". False: enough. */
	bool (*skip)(void *with, const char *name, const struct fault *fault);
	void *with;
};
/* Every document of a source. False with a fault when the source itself cannot be read; what cannot be read in it goes
 * to sink->skip, and nothing is left out silently. */
bool intake_each(
    const char *path, const struct intake_options *options, const struct intake_sink *sink, struct fault *fault);

/* The same of a document in memory that lay somewhere else: `name` is what it goes by, `url` (or NULL) where it was
 * published. */
bool intake_each_of(struct str bytes, const char *name, const char *url, const struct intake_options *options,
    const struct intake_sink *sink, struct fault *fault);

/* Whether the file looks like nothing that is read (a picture, a program); false for what cannot be opened. Reads one
 * page. */
bool intake_is_binary(const char *path);
/* Whether a file may hold members (intake/bundle.h), or is packed. */
bool intake_is_bundle(const char *path);
/* Whether it may hold several documents, of whatever kind. */
bool intake_is_many(const char *path);

#endif
