/* SPDX-License-Identifier: GPL-3.0-or-later
 * store -- the archive's keeper: reports kept, with all that was found in them
 *
 * One writer and any number of readers, of any user who may read the file. store_open, then for the writer store_begin
 * … store_put … store_commit, store_close. A batch is kept whole or not at all: after a kill the archive holds what the
 * last store_commit left. No type of the database behind it is seen here, so that another may stand in its place.
 * Reading is in archive/browse.h, what is put in archive/deposit.h. */
#ifndef ARCHIVE_STORE_H
#define ARCHIVE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct fault;
struct store;

enum store_mode {
	STORE_READ,  /* the file must be there */
	STORE_WRITE, /* made when it is missing; while another process has it so, a fault */
};

/* Faults: not there, no archive, of a newer safir, damaged, locked by another writer, folder read-only. */
bool store_open(const char *path, enum store_mode mode, struct store **out, struct fault *fault);
void store_close(struct store *s); /* NULL is fine; a batch not committed is dropped */

/* While `asked` says true, long questions end early (their fault has what == NULL and they return false). NULL: never.
 */
void store_interrupt(struct store *s, bool (*asked)(void *with), void *with);

/* A source is a file that was looked into: what it was then. */
struct stamp {
	int64_t size, mtime; /* [byte], [ns] since 1970 */
};
enum source_state { SOURCE_NEW, SOURCE_CHANGED, SOURCE_SAME };
bool store_source(
    struct store *s, const char *path, const struct stamp *stamp, enum source_state *state, struct fault *fault);

/* Writing, in batches of some hundreds of reports. */
bool store_begin(struct store *s, struct fault *fault);
bool store_commit(struct store *s, struct fault *fault);
/* Everything that a source holds, as deposits (archive/deposit.h); what was known of it before goes. */
bool store_put(struct store *s, const char *path, const struct stamp *stamp, const struct str *deposits, size_t n,
    struct fault *fault);
/* A document that could not be read, with the reason: `why` is a key of the catalog or the system's words. */
bool store_put_skipped(struct store *s, const char *path, const struct stamp *stamp, const char *name, const char *why,
    struct fault *fault);
/* Sources below `folder` that were not asked for with store_source since store_open are gone, with their reports.
 * *n: how many. */
bool store_drop_missing(struct store *s, const char *folder, size_t *n, struct fault *fault);

/* Looks through everything: the file, the index against the texts, the records against the reports. Each problem is
 * told to `problem` (a catalog key and where); false with a fault when it cannot even be looked through. */
bool store_verify(
    struct store *s, void (*problem)(void *with, const char *key, const char *where), void *with, struct fault *fault);

#endif
