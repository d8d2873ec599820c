/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "desk/crew.h"
#include "desk/crew_in.h"

enum {
	FLUSH = 64 * 1024,        /* [byte] from which on one tries to send */
	WAITING = 4 * 1024 * 1024 /* [byte] that may wait while the one process writes: work goes on meanwhile */
};

struct crew_out {
	int fd;
	struct crew_page *page;
	struct buf pending;
	size_t left;         /* [byte] of it that have */
	uint64_t from, sent; /* messages */
	const uint64_t *cursed;
	uint32_t n_cursed;
};

/* Sends what the other end takes now, and ends this process when that end is gone. */
static void send_some(struct crew_out *o)
{
	while (o->left < o->pending.len) {
		ssize_t k = send(o->fd, o->pending.data + o->left, o->pending.len - o->left, MSG_DONTWAIT);
		if (k < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
			break;
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			_exit(1);
		o->left += (size_t)k;
	}
	/* What is left is moved when that is little beside what has gone. */
	if (!o->left || o->left < o->pending.len / 2)
		return;
	memmove(o->pending.data, o->pending.data + o->left, o->pending.len - o->left);
	o->pending.len -= o->left;
	o->left = 0;
}

/* Until something has come, or what waits has become `most` at most; what can be sent is sent meanwhile. */
static void wait_for(struct crew_out *o, bool input, size_t most)
{
	for (;;) {
		send_some(o);
		if (!input && o->pending.len - o->left <= most)
			return;
		struct pollfd p = {
		    .fd = o->fd, .events = (short)((input ? POLLIN : 0) | (o->pending.len > o->left ? POLLOUT : 0))};
		if (poll(&p, 1, -1) < 0 && errno != EINTR)
			_exit(1);
		if (input && (p.revents & (POLLIN | POLLHUP)))
			return;
	}
}

static void read_all(struct crew_out *o, char *p, size_t n)
{
	while (n) {
		wait_for(o, true, 0);
		ssize_t k = read(o->fd, p, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			_exit(0);
		p += k;
		n -= (size_t)k;
	}
}

static void post(struct crew_out *o, uint64_t kind, struct str bytes)
{
	struct result_head head = {bytes.n, kind};
	buf_add(&o->pending, &head, sizeof head);
	buf_add(&o->pending, bytes.s, bytes.n);
	if (o->pending.len - o->left > WAITING)
		wait_for(o, false, WAITING);
	else if (o->pending.len - o->left >= FLUSH || !kind)
		send_some(o);
}

bool crew_step(struct crew_out *o)
{
	uint64_t step = ++o->page->step;
	for (uint32_t i = 0; i < o->n_cursed; i++)
		if (o->cursed[i] == step)
			return false;
	return true;
}

bool crew_wanted(const struct crew_out *o)
{
	return o->sent >= o->from;
}

void crew_send(struct crew_out *o, uint8_t kind, struct str bytes)
{
	if (o->sent++ >= o->from)
		post(o, kind, bytes);
}

static void work_on(struct crew_out *o, const struct crew_work *work, void *state, struct buf *job)
{
	struct job_head head;
	read_all(o, (char *)&head, sizeof head);
	size_t curses = head.cursed * sizeof *o->cursed, n = curses + (size_t)head.bytes;
	buf_clear(job);
	buf_reserve(job, n + 1);
	read_all(o, job->data, n);
	o->from = head.from;
	o->sent = 0;
	o->cursed = (const uint64_t *)(const void *)job->data;
	o->n_cursed = head.cursed;
	o->page->step = 0;
	work->run(state, (struct str){job->data + curses, (size_t)head.bytes}, o);
	o->page->step = 0;
	o->page->done++;
	post(o, 0, STR(""));
}

void crew_settle(int keep)
{
	/* The archive's lock is held as long as anyone has it open; a helper must not be the one. */
	(void)close_range(STDERR_FILENO + 1, (unsigned)keep - 1, 0);
	(void)close_range((unsigned)keep + 1, ~0U, 0);
	/* C-c is typed to all; the one process decides what comes of it. */
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_DFL);
	signal(SIGPIPE, SIG_DFL);
	/* Those who are made later hold the ends of those made before: waiting for the end of a pipe is not enough. */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() == 1)
		_exit(1);
}

_Noreturn void crew_live(int fd, struct crew_page *page, const struct crew_work *work)
{
	struct crew_out o = {.fd = fd, .page = page};
	struct buf job = BUF_INIT;
	crew_settle(fd);
	void *state = work->begin(work->with);
	for (;;)
		work_on(&o, work, state, &job);
}
