/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/unbundle.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/wire.h"
#include "desk/crew.h"
#include "intake/bundle.h"

struct unbundle {
	struct arena *arena;
	const char *path;
	pid_t pid;
	int fd;
	struct buf piece;
	bool ended;
};

/* In the process. */
struct unpacking {
	int fd;
	struct buf out;
};

static void put(
    struct unpacking *p, const char *name, const char *written, const char *url, struct str bytes, const char *why)
{
	uint64_t n = 0;
	buf_clear(&p->out);
	buf_add(&p->out, &n, sizeof n);
	wire_put_str(&p->out, str_of(name));
	wire_put_str(&p->out, str_of(written));
	wire_put_str(&p->out, str_of(url));
	wire_put_str(&p->out, str_of(why));
	wire_put_str(&p->out, bytes);
	n = p->out.len - sizeof n;
	memcpy(p->out.data, &n, sizeof n);
	for (size_t at = 0; at < p->out.len;) {
		ssize_t k = write(p->fd, p->out.data + at, p->out.len - at);
		if (k < 0 && errno != EINTR)
			_exit(1);
		at += k > 0 ? (size_t)k : 0;
	}
}

static bool take(void *with, const struct bundle_member *m)
{
	put(with, m->name, m->written, m->url, buf_view(m->bytes), NULL);
	return true;
}

static const char *why_of(const struct fault *f)
{
	return f->why ? f->why : f->why_errno ? strerror(f->why_errno) : f->what;
}

static bool skip(void *with, const char *name, const struct fault *fault)
{
	put(with, name, NULL, NULL, STR(""), why_of(fault));
	return true;
}

static _Noreturn void unpack(const char *path, size_t most, int fd)
{
	struct unpacking p = {fd, BUF_INIT};
	struct fault fault = FAULT_INIT;
	const struct bundle_sink sink = {take, skip, &p};
	const struct bundle_limits limits = {.member = most};
	crew_settle(fd);
	if (!bundle_each(path, NULL, &limits, &sink, &fault))
		skip(&p, path, &fault);
	/* An empty piece: it came to its end. */
	put(&p, "", NULL, NULL, STR(""), NULL);
	_exit(0);
}

struct unbundle *unbundle_new(const char *path, size_t most, struct fault *fault)
{
	int fds[2];
	if (pipe2(fds, O_CLOEXEC) != 0) {
		fault_errno(fault, "index.no-worker", NULL, errno, "index.try-jobs");
		return NULL;
	}
	pid_t pid = fork();
	if (pid == 0)
		unpack(path, most, fds[1]);
	int error = errno;
	close(fds[1]);
	if (pid < 0) {
		close(fds[0]);
		fault_errno(fault, "index.no-worker", NULL, error, "index.try-jobs");
		return NULL;
	}
	struct arena *arena = arena_new(0);
	struct unbundle *u = ARENA_NEW(arena, struct unbundle);
	*u = (struct unbundle){.arena = arena, .path = arena_str(arena, str_of(path)), .pid = pid, .fd = fds[0]};
	return u;
}

void unbundle_free(struct unbundle *u)
{
	if (!u)
		return;
	close(u->fd);
	(void)kill(u->pid, SIGKILL);
	while (waitpid(u->pid, NULL, 0) < 0 && errno == EINTR)
		;
	buf_release(&u->piece);
	arena_free(u->arena);
}

static bool read_all(int fd, char *to, size_t n)
{
	while (n) {
		ssize_t k = read(fd, to, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return false;
		to += k;
		n -= (size_t)k;
	}
	return true;
}

bool unbundle_next(struct unbundle *u, struct unbundle_piece *out)
{
	uint64_t n;
	if (u->ended)
		return false;
	buf_clear(&u->piece);
	bool whole = read_all(u->fd, (char *)&n, sizeof n);
	if (whole) {
		buf_reserve(&u->piece, (size_t)n + 1);
		whole = read_all(u->fd, u->piece.data, (size_t)n);
	}
	if (!whole) {
		u->ended = true;
		*out = (struct unbundle_piece){.name = str_of(u->path), .why = STR("index.died")};
		return true;
	}
	struct wire w = wire_of((struct str){u->piece.data, (size_t)n});
	out->name = wire_take_str(&w);
	out->written = wire_take_str(&w);
	out->url = wire_take_str(&w);
	out->why = wire_take_str(&w);
	out->bytes = wire_take_str(&w);
	u->ended = !out->name.n;
	return !u->ended;
}
