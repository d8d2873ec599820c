/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/store.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "archive/batch.h"
#include "archive/replay.h"
#include "archive/roll.h"
#include "archive/schema.h"
#include "archive/store_in.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/fault.h"
#include "base/resource.h"
#include "report/report.h"

enum {
	STEPS = 4000 /* of the database's machine between two questions whether to stop */
};

enum { LOCK_PATIENCE = 1000, LOCK_STEP = 20 /* [ms] */ };

static int interrupted(void *with)
{
	struct store *s = with;
	return s->asked && s->asked(s->with);
}

void store_interrupt(struct store *s, bool (*asked)(void *with), void *with)
{
	s->asked = asked;
	s->with = with;
	sqlite3_progress_handler(s->db, asked ? STEPS : 0, asked ? interrupted : NULL, s);
}

/* Beside the database, as its own locks come and go with each batch. */
static bool lock(struct store *s, struct fault *fault)
{
	struct buf name = BUF_INIT;
	buf_fmt(&name, "%s-writer", s->path);
	s->lock = open(name.data, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	buf_release(&name);
	if (s->lock < 0)
		return fault_errno(fault, "archive.cannot", s->path, errno, "archive.unwritable.try");
	/* A writer that was killed a moment ago holds its lock until it is gone. */
	for (int waited = 0; waited <= LOCK_PATIENCE; waited += LOCK_STEP) {
		if (flock(s->lock, LOCK_EX | LOCK_NB) == 0)
			return true;
		nanosleep(&(struct timespec){.tv_nsec = LOCK_STEP * 1000000L}, NULL);
	}
	return fault_set(fault, "archive.cannot", s->path, "archive.locked", "archive.locked.try");
}

static bool configure(struct store *s, struct fault *fault)
{
	if (!replay_register(s->db) || !traits_register(s->db, &s->patience) || !roll_register(s->db))
		return fault_set(fault, "archive.cannot", s->path, "archive.no-index", NULL);
	sqlite3_busy_timeout(s->db, STORE_PATIENCE);
	if (s->mode == STORE_READ)
		return true;
	int keep = 1;
	sqlite3_file_control(s->db, NULL, SQLITE_FCNTL_PERSIST_WAL, &keep);
	return sql_script(s, fault,
	    "PRAGMA synchronous=NORMAL;PRAGMA secure_delete=FAST;"
	    "PRAGMA wal_autocheckpoint=0;PRAGMA temp_store=MEMORY");
}

/* The database counts pages: how many is reckoned when it is told, by their size at that time. */
static bool set_cache(struct store *s, struct fault *fault)
{
	return sql_script(s, fault, s->mode == STORE_READ ? "PRAGMA cache_size=-4096" : "PRAGMA cache_size=-12288");
}

/* No log beside it, and a folder in which we cannot make what readers share: a copy on a read-only disk, say. Then the
 * file alone is read as it is. */
static bool lies_alone(const struct store *s)
{
	struct buf b = BUF_INIT;
	struct stat st;
	const char *slash = strrchr(s->path, '/');
	buf_fmt(&b, "%s-wal", s->path);
	bool log = stat(b.data, &st) == 0 && st.st_size > 0;
	buf_clear(&b);
	buf_str(&b, slash ? str_sub(s->path, 0, (size_t)(slash + 1 - s->path)) : STR("."));
	bool alone = !log && access(buf_cstr(&b), W_OK) != 0;
	buf_release(&b);
	return alone;
}

/* As an address, in which some bytes mean something. */
static int open_alone(struct store *s)
{
	struct buf b = BUF_INIT;
	buf_cat(&b, "file:");
	for (const char *p = s->path; *p; p++)
		if (strchr("?#%", *p))
			buf_fmt(&b, "%%%02X", (unsigned)(unsigned char)*p);
		else
			buf_char(&b, *p);
	buf_cat(&b, "?immutable=1");
	int code =
	    sqlite3_open_v2(buf_cstr(&b), &s->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, NULL);
	buf_release(&b);
	return code;
}

static int open_file(struct store *s)
{
	if (s->mode == STORE_READ && lies_alone(s))
		return open_alone(s);
	int flags = s->mode == STORE_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
	return sqlite3_open_v2(s->path, &s->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
}

static bool open_at(struct store *s, struct fault *fault)
{
	struct stat st;
	if (s->mode == STORE_READ && access(s->path, R_OK) != 0)
		return fault_errno(fault, "archive.cannot", s->path, errno, "archive.missing.try");
	/* A folder, a device; a pipe would even be waited for. */
	if (stat(s->path, &st) == 0 && !S_ISREG(st.st_mode))
		return fault_set(fault, "archive.cannot", s->path, "archive.none", "archive.none.try");
	if ((s->mode == STORE_WRITE && !lock(s, fault)) || !sqlite_load(fault) || !frame_load(fault))
		return false;
	if (open_file(s) != SQLITE_OK)
		return sql_fault(s, fault);
	return configure(s, fault) && schema_ready(s, fault) && set_cache(s, fault);
}

bool store_open(const char *path, enum store_mode mode, struct store **out, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct store *s = ARENA_NEW(arena, struct store);
	struct str image;
	s->arena = arena;
	s->path = arena_str(arena, str_of(path));
	s->mode = mode;
	s->lock = -1;
	BUG_ON(!resource_find("fold.img", &image) || !terms_open(&s->terms, image));
	bool ok = open_at(s, fault);
	if (ok && mode == STORE_WRITE) {
		batch_new(s);
		ok = anew_if_needed(s, fault) && count_if_needed(s, fault);
	}
	if (!ok)
		store_close(s);
	*out = ok ? s : NULL;
	return ok;
}

bool store_map(struct store *s, struct fault *fault)
{
	return sql_script(s, fault, "PRAGMA mmap_size=1073741824");
}

void store_close(struct store *s)
{
	if (!s)
		return;
	batch_free(s->batch);
	s->batch = NULL;
	for (size_t i = 0; i < s->n_statements; i++)
		sqlite3_finalize(s->statements[i].stmt);
	if (s->db && s->mode == STORE_WRITE) {
		/* The log comes home when nobody reads; who does finds it as well where it is. */
		sqlite3_busy_timeout(s->db, 0);
		sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	}
	if (s->db)
		sqlite3_close(s->db);
	if (s->lock >= 0)
		close(s->lock);
	arena_free(s->arena);
}

static struct unframer *unframer(struct store *s)
{
	if (!s->unframer)
		s->unframer = unframer_new(s->arena);
	return s->unframer;
}

bool store_load(struct store *s, int64_t id, struct report **out, struct fault *fault)
{
	sqlite3_stmt *row;
	*out = NULL;
	if (!sql_row(s, fault, &row,
	        "SELECT b.frame, b.size, s.path || r.name FROM report r JOIN body b ON b.no = r.body "
	        "JOIN source s ON s.id = r.source WHERE r.id = ?1",
	        "i", id))
		return false;
	if (!row)
		return true;
	struct report *r = frame_open(unframer(s), sql_blob(row, 0), (size_t)sqlite3_column_int64(row, 1));
	if (r)
		r->article.path = arena_str(r->arena, sql_text(row, 2));
	sql_done(row);
	*out = r;
	return r || fault_set(fault, "archive.cannot", s->path, "archive.damaged", "archive.damaged.try");
}

bool store_text(struct store *s, int64_t id, struct arena *arena, struct str *out, struct fault *fault)
{
	sqlite3_stmt *row;
	struct str image;
	*out = (struct str){NULL, 0};
	if (!sql_row(s, fault, &row,
	        "SELECT b.frame, b.size FROM report r JOIN body b ON b.no = r.body WHERE r.id = ?1", "i", id))
		return false;
	if (!row)
		return true;
	bool ok = frame_text(unframer(s), sql_blob(row, 0), (size_t)sqlite3_column_int64(row, 1), arena, out, &image);
	sql_done(row);
	return ok || fault_set(fault, "archive.cannot", s->path, "archive.damaged", "archive.damaged.try");
}
