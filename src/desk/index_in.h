/* SPDX-License-Identifier: GPL-3.0-or-later
 * index_in -- what the files of index share: the words between the one process and its workers, and the trip under way
 *
 * A job is a row of tasks, each a number and its fields (base/wire.h). What a worker answers is one message a task
 * or document. */
#ifndef DESK_INDEX_IN_H
#define DESK_INDEX_IN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/store.h"
#include "base/buf.h"
#include "base/str.h"
#include "desk/crew.h"
#include "desk/index.h"
#include "desk/walk.h"

struct arena;
struct records;
struct unbundle;

enum task {
	TASK_FILE = 1, /* a source: begin it, read it, end it */
	TASK_BEGIN,    /* a source whose documents follow as tasks */
	TASK_DOCUMENT, /* name, day, address, bytes */
	TASK_SKIP,     /* name, why */
	TASK_END,
	TASK_LINES, /* of JSON: where they are from, number of the first, bytes */
};

enum answer {
	ANSWER_BEGIN = 1, /* state, size, mtime, path */
	ANSWER_REPORT,    /* a deposit */
	ANSWER_SKIP,      /* name, why, detail */
	ANSWER_END,
	ANSWER_FAIL,   /* the source could not be read: it is tried again next time */
	ANSWER_RECORD, /* the path of its source, a deposit */
};

/* A source as tasks and answers have it. */
struct source_note {
	enum source_state state;
	struct stamp stamp;
	struct str path;
};
void source_put(struct buf *b, const struct source_note *note);
struct wire;
struct source_note source_take(struct wire *w);

/* index_work.c, in the worker. */
void *index_work_begin(void *desk);
void index_work_run(void *state, struct str job, struct crew_out *out);

struct index {
	struct arena *own;   /* as long as the index */
	struct arena *arena; /* for one answer */
	struct desk *desk;
	struct index_options options;
	struct index_counts counts, kept; /* kept: when a batch was kept last */
	struct crew *crew;
	struct store *store;
	/* What is to be read: a walk, or a list. */
	struct walk *walk;
	const char *const *list;
	size_t list_n, list_at;
	struct walk_file held; /* looked at and put back */
	bool has_held;
	size_t done, total;
	struct records *records;
	struct unbundle *unbundle; /* the bundle whose members are handed out; NULL: none */
	bool broken;               /* nothing more can be filed */
	/* The batch. */
	bool batch;
	size_t pending; /* [byte] */
	int64_t begun;  /* [ms] when it was; when progress was told last */
	int64_t told;
	/* The source whose results come in. */
	int64_t source;
	enum source_state state;
};

/* index_file.c: results are filed. */
bool index_result(void *with, uint8_t kind, struct str bytes, struct fault *fault);
bool index_tick(void *with, struct fault *fault);
bool index_batch(struct index *x, struct fault *fault);  /* there is one from now on */
bool index_commit(struct index *x, struct fault *fault); /* there is none */
/* index.c: gives `ok` back; when it is false, nothing more is filed. */
bool index_settle(struct index *x, bool ok);

/* index_next.c: jobs are made. */
bool index_next(void *with, struct buf *job, bool *alone, struct fault *fault);

/* index_records.c: lines of JSON become jobs, what they give is filed. */
bool records_next(struct index *x, struct buf *job, struct fault *fault);
bool records_file(struct index *x, struct str path, struct str deposit, struct fault *fault);

#endif
