/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/batch.h"

#include <stdlib.h>

#include "archive/deposit.h"
#include "archive/schema.h"
#include "archive/store_in.h"
#include "base/die.h"
#include "base/fault.h"

enum {
	LOG_MOST = 12 << 20, /* [byte] from which on the log is brought home; a batch may add four times as much */
	COUNTS_MOST = 1 << 16,
	UNCOUNTED_MOST = 16, /* batches whose counts wait */
	PATIENCE = 2000,     /* [ms] that readers are waited for; else the log grows on */
	SETTLE = 128         /* [pages of the index] that are joined at a time */
};

static int note_log(void *with, sqlite3 *db, const char *name, int pages)
{
	(void)db;
	(void)name;
	((struct batch *)with)->log = (int64_t)pages * SCHEMA_PAGE;
	return SQLITE_OK;
}

void batch_new(struct store *s)
{
	struct batch *b = ARENA_NEW(s->arena, struct batch);
	b->arena = arena_new(0);
	keyring_init(&b->keyring);
	tally_init(&b->tally);
	b->outlets = ARENA_ARRAY(s->arena, struct known_name, OUTLETS_KNOWN);
	b->known = ARENA_ARRAY(s->arena, struct known_name, NAMES_KNOWN);
	b->sketches = ARENA_ARRAY(s->arena, struct known_sketch, SKETCHES_KNOWN);
	sqlite3_wal_hook(s->db, note_log, b);
	s->batch = b;
}

void batch_free(struct batch *b)
{
	if (!b)
		return;
	press_free(b->press);
	keyring_release(&b->keyring);
	tally_release(&b->tally);
	buf_release(&b->stream);
	buf_release(&b->path);
	buf_release(&b->asked);
	arena_free(b->arena);
}

bool store_begin(struct store *s, struct fault *fault)
{
	BUG_ON(!s->batch || s->batch->open);
	s->batch->open = sql_run(s, fault, "BEGIN IMMEDIATE", "");
	return s->batch->open;
}

bool batch_wait(struct store *s, struct pending *p, struct str bytes, struct fault *fault)
{
	struct batch *b = s->batch;
	struct str kept = {arena_copy(b->arena, bytes.s, bytes.n), bytes.n};
	if (!deposit_read(kept, b->arena, &p->deposit))
		return fault_set(fault, "archive.cannot", s->path, "archive.deposit", NULL);
	struct str path = p->deposit.path;
	p->name = str_sub(path.s, path.n > p->from.path_n ? p->from.path_n : path.n, path.n);
	p->order = b->waits.n;
	*VEC_PUSH(b->arena, &b->waits) = *p;
	b->bytes += bytes.n;
	return true;
}

bool store_put(struct store *s, int64_t source, struct str bytes, struct fault *fault)
{
	struct batch *b = s->batch;
	BUG_ON(!b->open);
	struct pending p = {.from = *source_reading(b, source)};
	return batch_wait(s, &p, bytes, fault) && (b->bytes < BATCH_MOST || batch_file(s, fault));
}

static int by_day(const void *a, const void *b)
{
	const struct pending *x = a, *y = b;
	if (x->deposit.day != y->deposit.day)
		return x->deposit.day < y->deposit.day ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

static bool file_all(struct store *s, struct fault *fault)
{
	struct batch *b = s->batch;
	if (b->waits.n)
		qsort(b->waits.items, b->waits.n, sizeof *b->waits.items, by_day);
	b->last_id = b->last_day = -1;
	for (size_t i = 0; i < b->waits.n; i++)
		if (!put_pending(s, &b->waits.items[i], fault))
			return false;
	if (!keyring_write(s, fault))
		return false;
	/* Apart, as the index writes out what it has gathered whenever some other statement may have to be undone. */
	for (size_t i = 0; i < b->waits.n; i++)
		if (b->waits.items[i].id && !put_words(s, &b->waits.items[i], false, fault))
			return false;
	for (size_t i = 0; i < b->ended.n; i++)
		if (!source_settle(s, &b->ended.items[i], fault))
			return false;
	return true;
}

bool batch_file(struct store *s, struct fault *fault)
{
	struct batch *b = s->batch;
	bool ok = file_all(s, fault);
	arena_reset(b->arena);
	b->waits.items = NULL;
	b->waits.n = b->waits.cap = 0;
	b->ended.items = NULL;
	b->ended.n = b->ended.cap = 0;
	b->bytes = 0;
	return ok;
}

/* Readers hold the state that they began with, and the log behind it: only when each of them has come to its end once
 * does the log begin anew. Their questions are short, so the writer waits. */
static void bring_home(struct store *s, int64_t most /* [byte] of log */)
{
	if (s->batch->log < most)
		return;
	sqlite3_busy_timeout(s->db, PATIENCE);
	sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_RESTART, NULL, NULL);
	sqlite3_busy_timeout(s->db, STORE_PATIENCE);
}

bool store_commit(struct store *s, bool more, struct fault *fault)
{
	struct batch *b = s->batch;
	BUG_ON(!b->open);
	b->open = false;
	if (!batch_file(s, fault))
		return false;
	/* A report that was taken out would not be found again by those who count after a kill. */
	if (!more || b->removed || b->tally.n > COUNTS_MOST || ++b->uncounted >= UNCOUNTED_MOST) {
		b->uncounted = 0;
		b->removed = false;
		if (!count_write(s, fault))
			return false;
	}
	if (!sql_run(s, fault, "COMMIT", ""))
		return false;
	/* Whoever commits the last leaves it to what is done at rest (store_settle). */
	bring_home(s, more ? LOG_MOST : LOG_MOST * 2);
	return true;
}

bool store_settle(struct store *s, bool *more, struct fault *fault)
{
	int before = sqlite3_total_changes(s->db);
	BUG_ON(s->batch->open);
	bool ok = sql_run(s, fault, "INSERT INTO words(words, rank) VALUES('merge', ?1)", "i", (int64_t)SETTLE);
	/* One is the row of the command itself. */
	*more = ok && sqlite3_total_changes(s->db) - before > 1;
	if (ok)
		bring_home(s, LOG_MOST);
	return ok;
}
