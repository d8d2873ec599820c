/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is new or changed becomes jobs. */
#include <errno.h>
#include <string.h>

#include "base/fault.h"
#include "base/wire.h"
#include "desk/desk.h"
#include "desk/index_in.h"
#include "desk/unbundle.h"

enum {
	JOB_FILES = 32,
	JOB_BYTES = 256 * 1024, /* [byte] of files or members in a job */
	LARGE = 512 * 1024,     /* [byte] of a document that is read alone */
	BUNDLE = 1024 * 1024,   /* [byte] of a bundle that is shared by all workers */
	LOOKED_AT = 256         /* unchanged files between two looks at the clock */
};

static bool next_file(struct index *x, struct walk_file *file)
{
	if (x->has_held) {
		*file = x->held;
		x->has_held = false;
		return true;
	}
	if (x->walk)
		return walk_next(x->walk, file);
	while (x->list_at < x->list_n)
		if (walk_stat(x->list[x->list_at++], file))
			return true;
	return false;
}

/* The archive may lie in the folder that it is made of. */
static bool is_archive(const struct index *x, const char *path)
{
	size_t n = strlen(x->options.archive);
	return strncmp(path, x->options.archive, n) == 0 && (!path[n] || path[n] == '-' || path[n] == '.');
}

static struct source_note note_of(const struct walk_file *file, enum source_state state)
{
	return (struct source_note){state, {file->size, file->mtime}, str_of(file->path)};
}

static void task_put(struct buf *job, enum task task, const struct source_note *note)
{
	wire_put(job, task);
	if (note)
		source_put(job, note);
}

static void task_skip(struct buf *job, struct str name, struct str why)
{
	wire_put(job, TASK_SKIP);
	wire_put_str(job, name);
	wire_put_str(job, why);
}

/* Members of the bundle that is unpacked, as many as make a job. */
static bool members(struct index *x, struct buf *job)
{
	struct unbundle_piece piece;
	while (job->len < JOB_BYTES) {
		if (!unbundle_next(x->unbundle, &piece)) {
			task_put(job, TASK_END, NULL);
			unbundle_free(x->unbundle);
			x->unbundle = NULL;
			return true;
		}
		if (piece.why.n) {
			task_skip(job, piece.name, piece.why);
			continue;
		}
		wire_put(job, TASK_DOCUMENT);
		wire_put_str(job, piece.name);
		wire_put_str(job, piece.written);
		wire_put_str(job, piece.url);
		wire_put_str(job, piece.bytes);
	}
	return true;
}

enum sort { SORT_SMALL, SORT_ALONE, SORT_SHARED };

static enum sort sort_of(const struct walk_file *file)
{
	if (file->size > BUNDLE && desk_is_bundle(file->path))
		return SORT_SHARED;
	return file->size > LARGE ? SORT_ALONE : SORT_SMALL;
}

/* What is read by itself must begin a job. */
static bool large(struct index *x, const struct walk_file *file, enum source_state state, enum sort sort,
    struct buf *job, bool *alone, struct fault *fault)
{
	struct source_note note = note_of(file, state);
	if (sort == SORT_ALONE) {
		*alone = true;
		task_put(job, TASK_FILE, &note);
		return true;
	}
	x->unbundle = unbundle_new(file->path, desk_limit(x->desk), fault);
	task_put(job, TASK_BEGIN, &note);
	return x->unbundle && members(x, job);
}

static void small(const struct walk_file *file, enum source_state state, struct buf *job)
{
	struct source_note note = note_of(file, state);
	if (!file->special) {
		task_put(job, TASK_FILE, &note);
		return;
	}
	task_put(job, TASK_BEGIN, &note);
	task_skip(job, note.path, STR("open.special"));
	task_put(job, TASK_END, NULL);
}

/* What is known of a file; false with a fault, or asked to stop. */
static bool look_up(struct index *x, const struct walk_file *file, enum source_state *state, struct fault *fault)
{
	const struct stamp stamp = {file->size, file->mtime};
	if (!store_source(x->store, file->path, &stamp, state, fault))
		return false;
	if (*state != SOURCE_SAME)
		return true;
	x->done++;
	return ++x->counts.same % LOOKED_AT || index_tick(x, fault);
}

bool index_next(void *with, struct buf *job, bool *alone, struct fault *fault)
{
	struct index *x = with;
	struct walk_file file;
	enum source_state state;
	int64_t size = 0;
	if (x->records)
		return records_next(x, job, fault);
	if (x->unbundle)
		return members(x, job);
	for (size_t n = 0; n < JOB_FILES && size < JOB_BYTES;) {
		if (!next_file(x, &file))
			break;
		if (is_archive(x, file.path))
			continue;
		if (!look_up(x, &file, &state, fault))
			return false;
		if (state == SOURCE_SAME)
			continue;
		enum sort sort = sort_of(&file);
		if (sort != SORT_SMALL && n == 0)
			return large(x, &file, state, sort, job, alone, fault);
		if (sort != SORT_SMALL) {
			x->held = file;
			x->has_held = true;
			break;
		}
		small(&file, state, job);
		size += file.size;
		n++;
	}
	return job->len > 0;
}
