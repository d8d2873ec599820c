/* SPDX-License-Identifier: GPL-3.0-or-later
 * store -- the archive's keeper: reports kept, with all that was found in them
 *
 * One writer and any number of readers, of any user who may read the file. store_open, then for the writer store_begin
 * ... store_commit around batches, store_close. A batch is kept whole or not at all: after a kill the archive holds
 * what the last store_commit left. Batches of 4 MB of text and more cost least; there is no need to stay below any
 * size, as what is pending never takes more than some megabytes. No type of the database behind it is seen here, so
 * that another may stand in its place. Reading is in archive/browse.h, what is put in archive/deposit.h. */
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

/* For a process that asks one thing and goes: from here on the file is read as memory, which saves it a twelfth of its
 * time. Who keeps an archive open must not do so: when somebody cuts the file meanwhile, the process ends. */
bool store_map(struct store *s, struct fault *fault);

/* While `asked` says true, long questions end early (their fault has what == NULL and they return false). NULL: never.
 */
void store_interrupt(struct store *s, bool (*asked)(void *with), void *with);

/* A source is a file that was looked into: what it was then. */
struct stamp {
	int64_t size, mtime; /* [byte], [ns] since 1970 */
};
/* CHANGED is also what was not read to its end. */
enum source_state { SOURCE_NEW, SOURCE_CHANGED, SOURCE_SAME };
bool store_source(
    struct store *s, const char *path, const struct stamp *stamp, enum source_state *state, struct fault *fault);

/* Writing. False: the batch is lost and the store only good for store_close. */
bool store_begin(struct store *s, struct fault *fault);
/* `more`: others follow soon, so that numbers of persons and countries (their reports, titles, whom they met) may lag
 * behind by some batches; a kill loses nothing of them. */
bool store_commit(struct store *s, bool more, struct fault *fault);
/* Between batches: joins parts of the index, of which each batch makes one, some milliseconds' worth. *more is false
 * when there is nothing to be gained. The more parts, the longer a search takes. */
bool store_settle(struct store *s, bool *more, struct fault *fault);
/* A source is read anew: store_source_begin, store_put and store_put_skipped for each of its documents, then
 * store_source_end, when what it held before and holds no more goes. Several may be under way at once, over several
 * batches; one that never ends (a kill) is SOURCE_CHANGED next time, and nothing of it is lost or doubled. */
bool store_source_begin(
    struct store *s, const char *path, const struct stamp *stamp, int64_t *source, struct fault *fault);
bool store_source_end(struct store *s, int64_t source, struct fault *fault);
/* A report as a deposit (archive/deposit.h; copied). Its path is that of the source or begins with it. The same text
 * is kept once, however often it comes. */
bool store_put(struct store *s, int64_t source, struct str deposit, struct fault *fault);
/* A document that could not be read, with the reason: `why` is a key of the catalog or the system's words. */
bool store_put_skipped(struct store *s, int64_t source, const char *name, const char *why, struct fault *fault);
/* Sources below `folder` that were not asked for with store_source since store_open or store_ask_anew are gone, with
 * their reports. *n: how many. In a batch. */
bool store_drop_missing(struct store *s, const char *folder, size_t *n, struct fault *fault);

/* From now on nothing was asked for. */
bool store_ask_anew(struct store *s, struct fault *fault);
/* A source that is gone, or all below a folder that is. *n: how many. In a batch. */
bool store_drop(struct store *s, const char *path, size_t *n, struct fault *fault);
/* What could not be read, in the order of sources and names; false with a fault, or when `each` had enough. */
bool store_skipped(
    struct store *s, bool (*each)(void *with, const char *name, const char *why), void *with, struct fault *fault);

/* Looks through everything: the file, the index against the texts, the records against the reports. Each problem is
 * told to `problem` (a catalog key and where); false with a fault when it cannot even be looked through. */
bool store_verify(
    struct store *s, void (*problem)(void *with, const char *key, const char *where), void *with, struct fault *fault);

#endif
