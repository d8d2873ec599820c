/* SPDX-License-Identifier: GPL-3.0-or-later
 * What comes from the workers is filed. */
#include <time.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/wire.h"
#include "desk/index_in.h"

enum {
	BATCH_MS = 2000,        /* after which a batch is kept */
	BATCH_BYTES = 12 << 20, /* [byte] of deposits that are at most lost by a kill */
	TELL_MS = 200           /* between two tellings of progress */
};

static int64_t now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool index_batch(struct index *x, struct fault *fault)
{
	if (x->batch)
		return true;
	x->begun = now();
	x->pending = 0;
	x->batch = store_begin(x->store, fault);
	return x->batch;
}

static bool commit(struct index *x, bool more, struct fault *fault)
{
	bool was = x->batch;
	x->batch = false;
	if (was && !store_commit(x->store, more, fault))
		return false;
	x->kept = x->counts;
	return true;
}

bool index_commit(struct index *x, struct fault *fault)
{
	return commit(x, false, fault);
}

bool index_tick(void *with, struct fault *fault)
{
	struct index *x = with;
	const struct index_options *o = &x->options;
	if (o->asked && o->asked(o->with)) {
		x->counts.stopped = true;
		return false;
	}
	int64_t t = now();
	if (o->progress && t - x->told >= TELL_MS) {
		x->told = t;
		o->progress(o->with, x->done, x->total);
	}
	if (x->batch && (x->pending >= BATCH_BYTES || t - x->begun >= BATCH_MS))
		return commit(x, true, fault);
	return true;
}

static bool begin_source(struct index *x, struct wire *w, struct fault *fault)
{
	struct source_note note = source_take(w);
	const char *path = arena_str(x->arena, note.path);
	x->state = note.state;
	return index_batch(x, fault) && store_source_begin(x->store, path, &note.stamp, &x->source, fault);
}

static bool file_report(struct index *x, struct str deposit, struct fault *fault)
{
	x->pending += deposit.n;
	if (x->state == SOURCE_NEW)
		x->counts.added++;
	else
		x->counts.changed++;
	return index_batch(x, fault) && store_put(x->store, x->source, deposit, fault);
}

static bool file_skip(struct index *x, struct wire *w, struct fault *fault)
{
	const char *name = arena_str(x->arena, wire_take_str(w)), *why = arena_str(x->arena, wire_take_str(w)),
	           *detail = arena_str(x->arena, wire_take_str(w));
	x->counts.skipped++;
	if (x->options.skipped)
		x->options.skipped(x->options.with, name, why, detail);
	/* A line of JSON has no source that it could be a part of. */
	return x->records || (index_batch(x, fault) && store_put_skipped(x->store, x->source, name, why, fault));
}

static bool end_source(struct index *x, struct fault *fault)
{
	x->done++;
	return index_batch(x, fault) && store_source_end(x->store, x->source, fault);
}

bool index_result(void *with, uint8_t kind, struct str bytes, struct fault *fault)
{
	struct index *x = with;
	struct wire w = wire_of(bytes.n ? bytes : STR(""));
	bool ok = true;
	if (kind == ANSWER_BEGIN)
		ok = begin_source(x, &w, fault);
	else if (kind == ANSWER_REPORT)
		ok = file_report(x, bytes, fault);
	else if (kind == ANSWER_SKIP)
		ok = file_skip(x, &w, fault);
	else if (kind == ANSWER_END)
		ok = end_source(x, fault);
	else if (kind == ANSWER_FAIL)
		x->done++;
	else if (kind == ANSWER_RECORD) {
		struct str source = wire_take_str(&w);
		ok = records_file(x, source, (struct str){w.at, (size_t)(w.end - w.at)}, fault);
	}
	arena_reset(x->arena);
	return ok;
}
