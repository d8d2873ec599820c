/* SPDX-License-Identifier: GPL-3.0-or-later
 * intake -- outside bytes to an article
 *
 * A file that is valid UTF-8 becomes the text byte for byte, with its line ends, its byte order mark and its controls;
 * everything else becomes UTF-8 with U+FFFD for what is ill-formed. Faults carry the path; nothing is printed. */
#ifndef INTAKE_INTAKE_H
#define INTAKE_INTAKE_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct fault;
struct report;

struct intake_options {
	const char *encoding; /* NULL: find out */
	const char *date;     /* YYYY-MM-DD; NULL: name, then mtime */
	const char *written;  /* YYYY-MM-DD: stands for the day of the file's last change; NULL: the file tells */
	size_t limit;         /* [byte] 0: 256 MiB */
};

/* Fills report->article but for `lang`. The date comes from the option, else from the file's name, else from its last
 * change (date_from "mtime"): an extractor that finds a dateline in the text may replace the last of these, and no
 * other. */
bool intake_read(struct report *report, const char *path, const struct intake_options *options, struct fault *fault);
/* The same for bytes in memory, which are taken over: `bytes` is empty afterwards. */
bool intake_bytes(struct report *report, const char *path, struct buf *bytes, const struct intake_options *options,
    struct fault *fault);
/* The same limit for those who read themselves. [byte] */
size_t intake_limit(const struct intake_options *options);

/* Whether the file looks like no text at all (a picture, a program); false for what cannot be read. Reads one page. */
bool intake_is_binary(const char *path);

#endif
