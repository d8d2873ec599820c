/* SPDX-License-Identifier: GPL-3.0-or-later
 * index -- the trip of many reports: files and folders -> worker processes that read and understand -> the archive
 *
 * index_open starts the workers and opens the archive for writing, index_add goes through a file or folder: what is new
 * or changed is read, what is gone is dropped. index_records takes reports that were understood elsewhere. index_close
 * keeps what is pending. Batches are kept every two seconds at least, so that a kill costs at most that; the next run
 * goes on where this one ended. The archive is the same whatever the number of workers: reports are filed in the order
 * of their files. Sources are only read. */
#ifndef DESK_INDEX_H
#define DESK_INDEX_H

#include <stdbool.h>
#include <stddef.h>

struct desk;
struct fault;
struct index;

/* [byte] All processes together stay below 128 MB when a desk reads no larger document, and no larger file or member of
 * many; and when facts are looked for in documents up to a size only (above it they are found by their words). */
enum { INDEX_FACTS = 3 * 512 * 1024, INDEX_DOCUMENT = 8 * 1024 * 1024, INDEX_FILE = 64 * 1024 * 1024 };

struct index_counts {
	size_t added, changed; /* reports, of new and of changed files */
	size_t gone, same;     /* files */
	size_t skipped;        /* documents that could not be read, or are none */
	bool stopped;          /* asked to */
};

struct index_options {
	const char *archive;
	unsigned jobs; /* workers; 0: as many as there are processors */
	/* Some times a second; `total` is 0 when it is not known. NULL: nobody wants to know. */
	void (*progress)(void *with, size_t done, size_t total);
	/* What could not be read; `why` is a key of the catalog or the system's words, `detail` fills its {2}. NULL:
	 * the same. */
	void (*skipped)(void *with, const char *name, const char *why, const char *detail);
	/* A folder that could not be read. */
	void (*trouble)(void *with, const struct fault *fault);
	/* While a folder is watched: what had changed is kept now. */
	void (*kept)(void *with);
	/* True: stop, and keep what there is. */
	bool (*asked)(void *with);
	void *with;
};

/* NULL with a fault. The desk should be told to leave out what is no text; it must outlive the index. */
struct index *index_open(struct desk *desk, const struct index_options *options, struct fault *fault);
/* A file or folder. False with a fault: it is not there, or the archive cannot be written. */
bool index_add(struct index *x, const char *path, struct fault *fault);
/* Files that have changed, come or gone since (those in a folder that has come, too); `paths` as the archive has them.
 */
bool index_again(struct index *x, const char *const *paths, size_t n, struct fault *fault);
/* Reports as JSON lines ("safir/1" with the text), from a file or "-". What a line's report was read from is its
 * source. Bad lines go to `skipped`. */
bool index_records(struct index *x, const char *path, struct fault *fault);
/* What came of it until now. */
struct index_counts index_counts(const struct index *x);
bool index_is_stopped(const struct index *x);
/* After a fault: nothing more can be filed. */
bool index_is_broken(const struct index *x);
/* False with a fault when what was pending could not be kept. */
bool index_close(struct index *x, struct fault *fault);

#endif
