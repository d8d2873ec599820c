/* SPDX-License-Identifier: GPL-3.0-or-later
 * desk -- the reading desk: the one way in which a report is opened, read and understood
 *
 * desk_new once, desk_read for each report, desk_free. The desk owns the packs; a report owns itself
 * (report_free) and may outlive the desk. Nothing is printed; faults come back in `fault`. */
#ifndef DESK_DESK_H
#define DESK_DESK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf;
struct desk;
struct fault;
struct report;

struct desk_options {
	const char *encoding; /* stated by the user, e.g. "windows-1256"; NULL: detect */
	const char *date;     /* YYYY-MM-DD; NULL: metadata, name, text, mtime in that order */
	const char *lang;     /* ISO 639-1 of the pack to use; NULL: by script and words of the text */
	size_t limit;         /* [byte] largest input that is read; 0: the default (256 MiB) */
	size_t one;           /* [byte] the same of a file or member that is one document, for desk_each; 0: `limit` */
	bool bare;            /* no extraction: article only */
	bool texts;           /* desk_each leaves out files that look like no text */
	/* Where the user's language data lies, and where what is compiled from it may be kept; NULL: nowhere. */
	const char *lang_folder, *cache_folder;
	/* Told once what is wrong in the user's language data, while a report is read; NULL: nobody. */
	void (*wrong)(void *with, const struct fault *fault);
	void *with;
};

/* What a user stated: false with a fault for a date that is none or an encoding that nobody knows. */
bool desk_options_check(const struct desk_options *options, struct fault *fault);
/* Whether a file looks like nothing that is read (a picture, a program); whether it may hold several documents (a
 * bundle, a feed, a mailbox), and whether it is a bundle. Reads one page. */
bool desk_is_binary(const char *path);
bool desk_is_many(const char *path);
bool desk_is_bundle(const char *path);

struct desk *desk_new(const struct desk_options *options);
void desk_free(struct desk *desk);
/* The largest document that is read. [byte] */
size_t desk_limit(const struct desk *desk);
/* From now on reports carry their trail: what was resolved, seen and rejected. */
void desk_trace(struct desk *desk);

/* Reads and understands one document; "-" is standard input. False with a fault when it cannot be read;
 * a readable document without findings is no fault. */
bool desk_read(struct desk *desk, const char *path, struct report **out, struct fault *fault);

/* Every document of a file, in their order. */
struct desk_sink {
	bool (*take)(void *with, struct report *r); /* takes it over; false: enough */
	/* What could not be read, and why; with fault->what "part.skipped" it is no document. */
	bool (*skip)(void *with, const char *name, const struct fault *fault);
	void *with;
};
bool desk_each(struct desk *desk, const char *path, const struct desk_sink *sink, struct fault *fault);
/* The same without extraction: for the names by which desk_read finds them, or for desk_understand. */
bool desk_documents(struct desk *desk, const char *path, const struct desk_sink *sink, struct fault *fault);
/* The same of a document in memory that lay elsewhere: its name, the day of its last change and where it was published
 * (both may be NULL). */
bool desk_documents_of(struct desk *desk, struct str bytes, const char *name, const char *written, const char *url,
    const struct desk_sink *sink, struct fault *fault);
void desk_understand(struct desk *desk, struct report *r);
/* Opens all packs, so that processes that are made from now on share them. */
void desk_warm(struct desk *desk);

/* The same as if the file had last been changed on that day (YYYY-MM-DD; NULL: when it was). */
bool desk_read_written(
    struct desk *desk, const char *path, const char *written, struct report **out, struct fault *fault);

/* The same for bytes in memory (copied) that go by the name `path`. */
bool desk_read_bytes(
    struct desk *desk, const char *path, const void *bytes, size_t n, struct report **out, struct fault *fault);

/* Reads standard input now, to its end. From then on every desk_read of "-" sees these bytes, and descriptor 0 may be
 * given to something else. Without it, the first desk_read of "-" takes all there is. */
bool desk_hold_input(struct desk *desk, struct fault *fault);

/* Appends a dump of one stage (text, tokens, matches, report); false with a fault for an unknown stage or an
 * unreadable file. The stages `lines` and `screen` belong to ui/. */
bool desk_dump(struct desk *desk, const char *stage, const char *path, struct buf *out, struct fault *fault);
/* NULL-terminated. */
extern const char *const desk_stages[];

#endif
