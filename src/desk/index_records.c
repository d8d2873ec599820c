/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lines of JSON become jobs; what they give is filed by the sources that they name. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/wire.h"
#include "desk/index_in.h"
#include "intake/stream.h"

enum {
	LINE_MOST = 64 * 1024 * 1024, /* [byte] of one */
	ENDED = 1000,                 /* sources in a batch */
	LOOK_UP = 200                 /* [ms] between two looks whether to stop */
};

struct records {
	struct arena *arena;
	const char *name;
	int fd;
	struct stream in;
	uint64_t line;
	int error; /* of reading */
	bool stopped;
	const struct index_options *options;
	/* By the hash of a source's path, 0 free: its number in the archive. Sources stay open to the end, as their
	 * reports may come in any order. */
	struct {
		uint64_t *hashes;
		int64_t *ids;
		size_t n, cap;
	} sources;
};

/* A signal may come before the waiting begins, so that nothing may be waited for without an end. */
static ssize_t pull(void *with, char *to, size_t n)
{
	struct records *r = with;
	struct pollfd fd = {r->fd, POLLIN, 0};
	while (poll(&fd, 1, LOOK_UP) <= 0) {
		if (r->options->asked && r->options->asked(r->options->with)) {
			r->stopped = true;
			return -1;
		}
	}
	ssize_t got = read(r->fd, to, n);
	if (got < 0)
		r->error = errno;
	return got;
}

/* Whole lines, as many as have come; one that has not come whole is waited for. */
static struct str lines(struct records *r)
{
	for (size_t want = 1;;) {
		struct str some = stream_peek(&r->in, want);
		const char *last = some.n ? memrchr(some.s, '\n', some.n) : NULL;
		if (last)
			return str_sub(some.s, 0, (size_t)(last + 1 - some.s));
		if (some.n < want || some.n >= LINE_MOST)
			return some;
		want = some.n + 1;
	}
}

bool records_next(struct index *x, struct buf *job, struct fault *fault)
{
	struct records *r = x->records;
	struct str some = lines(r);
	if (r->error)
		return fault_errno(fault, "open.cannot", r->name, r->error, "open.try");
	x->counts.stopped = x->counts.stopped || r->stopped;
	if (!some.n || r->stopped)
		return false;
	wire_put(job, TASK_LINES);
	wire_put_str(job, str_of(r->name));
	wire_put(job, r->line);
	wire_put_str(job, some);
	for (size_t i = 0; i < some.n; i++)
		r->line += some.s[i] == '\n';
	stream_drop(&r->in, some.n);
	return true;
}

static size_t place_of(const struct records *r, uint64_t h)
{
	size_t mask = r->sources.cap - 1, at = h & mask;
	while (r->sources.hashes[at] && r->sources.hashes[at] != h)
		at = (at + 1) & mask;
	return at;
}

static void grow(struct records *r)
{
	struct arena *old = r->arena;
	size_t cap = r->sources.cap;
	uint64_t *hashes = r->sources.hashes;
	int64_t *ids = r->sources.ids;
	r->arena = arena_new(0);
	r->sources.cap = cap ? cap * 2 : 1024;
	r->sources.hashes = ARENA_ARRAY(r->arena, uint64_t, r->sources.cap);
	r->sources.ids = ARENA_ARRAY(r->arena, int64_t, r->sources.cap);
	for (size_t i = 0; i < cap; i++) {
		size_t at = hashes[i] ? place_of(r, hashes[i]) : 0;
		if (hashes[i]) {
			r->sources.hashes[at] = hashes[i];
			r->sources.ids[at] = ids[i];
		}
	}
	arena_free(old);
}

/* FNV-1a, 64 bits, never 0. */
static uint64_t hash(struct str s)
{
	uint64_t h = 14695981039346656037U;
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.s[i]) * 1099511628211U;
	return h ? h : 1;
}

bool records_file(struct index *x, struct str path, struct str deposit, struct fault *fault)
{
	struct records *r = x->records;
	struct walk_file file = {.size = 0};
	enum source_state state;
	if (r->sources.n * 2 >= r->sources.cap)
		grow(r);
	uint64_t h = hash(path);
	size_t at = place_of(r, h);
	if (!index_batch(x, fault))
		return false;
	if (!r->sources.hashes[at]) {
		const char *name = arena_str(x->arena, path);
		(void)walk_stat(name, &file);
		const struct stamp stamp = {file.size, file.mtime};
		if (!store_source(x->store, name, &stamp, &state, fault) ||
		    !store_source_begin(x->store, name, &stamp, &r->sources.ids[at], fault))
			return false;
		r->sources.hashes[at] = h;
		r->sources.n++;
	}
	x->pending += deposit.n;
	x->counts.added++;
	return store_put(x->store, r->sources.ids[at], deposit, fault);
}

/* Now that all lines were read, what a source held and no line told again goes. */
static bool end_sources(struct index *x, struct fault *fault)
{
	struct records *r = x->records;
	size_t n = 0;
	for (size_t i = 0; i < r->sources.cap; i++) {
		if (!r->sources.hashes[i])
			continue;
		if (!index_batch(x, fault) || !store_source_end(x->store, r->sources.ids[i], fault))
			return false;
		if (++n % ENDED == 0 && !index_commit(x, fault))
			return false;
	}
	return index_commit(x, fault);
}

bool index_records(struct index *x, const char *path, struct fault *fault)
{
	const struct crew_boss boss = {index_next, index_result, index_tick, x};
	struct records r = {.name = path, .fd = STDIN_FILENO, .line = 1, .options = &x->options};
	if (strcmp(path, "-") != 0)
		r.fd = open(path, O_RDONLY | O_CLOEXEC);
	if (r.fd < 0)
		return fault_errno(fault, "open.cannot", path, errno, "open.try");
	r.arena = arena_new(0);
	stream_init(&r.in, pull, &r);
	x->records = &r;
	bool ok = crew_run(x->crew, &boss, fault) && !x->counts.stopped && end_sources(x, fault);
	ok = index_settle(x, ok || (x->counts.stopped && index_commit(x, fault)));
	x->records = NULL;
	stream_release(&r.in);
	arena_free(r.arena);
	if (r.fd != STDIN_FILENO)
		close(r.fd);
	return ok;
}
