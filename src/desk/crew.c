/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/crew.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/fault.h"
#include "desk/crew_in.h"

enum {
	AHEAD = 48,                 /* jobs that a worker has before it: it works on while a batch is written */
	ORDERED = 512 * 1024,       /* [byte] of them that have not left */
	PIECE = 64 * 1024,          /* [byte] read at once */
	WAITING = 16 * 1024 * 1024, /* [byte] of results that wait for their turn, of all workers */
	TICK = 100,                 /* [ms] */
	DEATHS = 5                  /* without a message from a job, before all is given up */
};

struct job {
	struct buf bytes;
	unsigned worker;
	uint64_t got; /* messages that have arrived */
	bool done;    /* all have */
	VEC_OF(uint64_t) cursed;
	unsigned deaths;  /* since the last message or curse */
	uint64_t suspect; /* the step of the last death */
};

struct worker {
	pid_t pid;
	int fd;
	struct crew_page *page;
	struct buf in, out; /* results that have arrived, jobs that have not left */
	size_t taken, seen; /* [byte] of `in`: handed on, known to be whole messages */
	size_t sent;        /* [byte] of `out` that have left */
	size_t ahead;       /* jobs given and not done */
	uint64_t ended;     /* jobs whose end has come of this process */
};

struct crew {
	struct arena *arena;
	struct crew_work work;
	struct worker *workers;
	unsigned n;
	/* In their order; the first is the one whose results are taken. A ring: [first, last). */
	struct job *jobs;
	size_t cap, first, last;
	bool alone, drained; /* the job given last wants to be alone; there was none when asked last */
};

static struct job *job_at(const struct crew *c, size_t i)
{
	return &c->jobs[i % c->cap];
}

static bool start(struct crew *c, struct worker *w, struct fault *fault)
{
	int fds[2];
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0)
		return fault_errno(fault, "index.no-worker", NULL, errno, "index.try-jobs");
	w->page->step = w->page->done = w->ended = 0;
	w->pid = fork();
	if (w->pid == 0)
		crew_live(fds[1], w->page, &c->work);
	int error = errno;
	close(fds[1]);
	if (w->pid < 0) {
		close(fds[0]);
		return fault_errno(fault, "index.no-worker", NULL, error, "index.try-jobs");
	}
	w->fd = fds[0];
	(void)fcntl(w->fd, F_SETFL, fcntl(w->fd, F_GETFL) | O_NONBLOCK);
	return true;
}

struct crew *crew_new(unsigned n, const struct crew_work *work, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	struct crew *c = ARENA_NEW(arena, struct crew);
	*c = (struct crew){.arena = arena, .work = *work, .n = n < 1 ? 1 : n > CREW_MOST ? CREW_MOST : n};
	c->workers = ARENA_ARRAY(arena, struct worker, c->n);
	for (unsigned i = 0; i < c->n; i++)
		c->workers[i] = (struct worker){.pid = -1, .fd = -1};
	for (unsigned i = 0; i < c->n; i++) {
		void *page =
		    mmap(NULL, sizeof(struct crew_page), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
		if (page == MAP_FAILED)
			die_no_memory();
		c->workers[i].page = page;
		if (!start(c, &c->workers[i], fault)) {
			crew_free(c);
			return NULL;
		}
	}
	return c;
}

static void reap(struct worker *w)
{
	if (w->fd >= 0)
		close(w->fd);
	w->fd = -1;
	while (w->pid > 0 && waitpid(w->pid, NULL, 0) < 0 && errno == EINTR)
		;
	w->pid = -1;
}

void crew_free(struct crew *c)
{
	if (!c)
		return;
	for (unsigned i = 0; i < c->n; i++)
		if (c->workers[i].pid > 0)
			(void)kill(c->workers[i].pid, SIGKILL);
	for (unsigned i = 0; i < c->n; i++) {
		struct worker *w = &c->workers[i];
		reap(w);
		if (w->page)
			(void)munmap(w->page, sizeof *w->page);
		buf_release(&w->in);
		buf_release(&w->out);
	}
	for (size_t i = 0; i < c->cap; i++)
		buf_release(&c->jobs[i].bytes);
	arena_free(c->arena);
}

int crew_pid(const struct crew *c, unsigned worker)
{
	return worker < c->n ? (int)c->workers[worker].pid : -1;
}

/* Puts the job, with what is known of it by now, on its way. */
static void give(struct worker *w, const struct job *j)
{
	struct job_head head = {j->bytes.len, j->got, (uint32_t)j->cursed.n, 0};
	buf_add(&w->out, &head, sizeof head);
	if (j->cursed.n)
		buf_add(&w->out, j->cursed.items, j->cursed.n * sizeof *j->cursed.items);
	buf_add(&w->out, j->bytes.data, j->bytes.len);
}

static struct job *new_job(struct crew *c)
{
	if (c->last - c->first == c->cap) {
		size_t cap = c->cap ? c->cap * 2 : 16;
		struct job *jobs = ARENA_ARRAY(c->arena, struct job, cap);
		for (size_t i = c->first; i < c->last; i++)
			jobs[i % cap] = *job_at(c, i);
		c->jobs = jobs;
		c->cap = cap;
	}
	struct job *j = job_at(c, c->last);
	struct buf bytes = j->bytes;
	*j = (struct job){.bytes = bytes, .cursed = {j->cursed.items, 0, j->cursed.cap}};
	buf_clear(&j->bytes);
	return j;
}

static bool is_free(const struct crew *c, const struct worker *w)
{
	return w->ahead < AHEAD && (w->ahead < 2 || w->out.len - w->sent < ORDERED) &&
	       w->in.len - w->taken < WAITING / c->n;
}

/* Who has least to do, of those that may be given more. */
static struct worker *idlest(struct crew *c)
{
	struct worker *best = NULL;
	for (unsigned i = 0; i < c->n; i++) {
		struct worker *w = &c->workers[i];
		if (is_free(c, w) && (!best || w->ahead < best->ahead))
			best = w;
	}
	return best;
}

static bool hand_out(struct crew *c, const struct crew_boss *boss, struct fault *fault)
{
	struct worker *w;
	while (!c->drained && !(c->alone && c->first < c->last) && (w = idlest(c))) {
		struct job *j = new_job(c);
		c->alone = false;
		if (!boss->next(boss->with, &j->bytes, &c->alone, fault)) {
			c->drained = true;
			return !fault->what;
		}
		j->worker = (unsigned)(w - c->workers);
		w->ahead++;
		c->last++;
		give(w, j);
	}
	return true;
}

/* Reads on in what has arrived of a worker: which messages are whole, which jobs are done. */
static void look_through(struct crew *c, struct worker *w)
{
	size_t at = c->first;
	while (w->in.len - w->seen >= sizeof(struct result_head)) {
		struct result_head head;
		memcpy(&head, w->in.data + w->seen, sizeof head);
		if (head.bytes > w->in.len - w->seen - sizeof head)
			return;
		w->seen += sizeof head + (size_t)head.bytes;
		while (at < c->last && (job_at(c, at)->worker != (unsigned)(w - c->workers) || job_at(c, at)->done))
			at++;
		BUG_ON(at == c->last);
		struct job *j = job_at(c, at);
		j->deaths = 0;
		if (head.kind) {
			j->got++;
		} else {
			j->done = true;
			w->ahead--;
			w->ended++;
		}
	}
}

/* Hands on what has arrived of the first job, and of those behind it. */
static bool take_in(struct crew *c, const struct crew_boss *boss, struct fault *fault)
{
	while (c->first < c->last) {
		struct job *j = job_at(c, c->first);
		struct worker *w = &c->workers[j->worker];
		struct result_head head;
		if (w->taken == w->seen)
			break;
		memcpy(&head, w->in.data + w->taken, sizeof head);
		struct str bytes = {w->in.data + w->taken + sizeof head, (size_t)head.bytes};
		w->taken += sizeof head + (size_t)head.bytes;
		c->drained = false;
		if (head.kind && !boss->result(boss->with, (uint8_t)head.kind, bytes, fault))
			return false;
		c->first += !head.kind;
	}
	return true;
}

/* Memory of a large result is given back. */
static void tidy(struct worker *w)
{
	if (!w->taken || (w->taken < w->in.len && w->taken < w->in.len / 2))
		return;
	memmove(w->in.data, w->in.data + w->taken, w->in.len - w->taken);
	w->in.len -= w->taken;
	w->seen -= w->taken;
	w->taken = 0;
	if (!w->in.len && w->in.cap > WAITING)
		buf_release(&w->in);
}

/* The worker is gone: another takes over what it had not finished. */
static bool replace(struct crew *c, struct worker *w, struct fault *fault)
{
	/* Of jobs before the one it was at the results were still with it. */
	uint64_t step = w->page->step;
	int64_t lost = (int64_t)(w->page->done - w->ended);
	(void)kill(w->pid, SIGKILL);
	reap(w);
	w->in.len = w->seen;
	buf_clear(&w->out);
	w->sent = 0;
	if (!start(c, w, fault))
		return false;
	for (size_t i = c->first; i < c->last; i++) {
		struct job *j = job_at(c, i);
		if (&c->workers[j->worker] != w || j->done)
			continue;
		bool at = lost == 0;
		if (at && ++j->deaths >= DEATHS)
			return fault_set(fault, "index.no-worker", NULL, "index.died", "index.try-jobs");
		/* Once may have been somebody's kill, or a lack of memory. */
		if (at && step && step == j->suspect && (!j->cursed.n || j->cursed.items[j->cursed.n - 1] != step)) {
			*VEC_PUSH(c->arena, &j->cursed) = step;
			j->deaths = 0;
		}
		if (at)
			j->suspect = step;
		lost--; /* below 0: behind it */
		give(w, j);
	}
	return true;
}

/* False: it is gone. */
static bool receive(struct crew *c, struct worker *w)
{
	buf_reserve(&w->in, PIECE);
	ssize_t n = read(w->fd, w->in.data + w->in.len, w->in.cap - w->in.len - 1);
	if (n > 0) {
		w->in.len += (size_t)n;
		look_through(c, w);
	}
	return n > 0 || (n < 0 && (errno == EINTR || errno == EAGAIN));
}

static void send_on(struct worker *w)
{
	/* That nobody reads any more is seen where results end. */
	ssize_t n = send(w->fd, w->out.data + w->sent, w->out.len - w->sent, MSG_NOSIGNAL);
	w->sent += n > 0 ? (size_t)n : 0;
	if (w->sent == w->out.len || (n < 0 && errno != EINTR && errno != EAGAIN)) {
		buf_clear(&w->out);
		w->sent = 0;
	}
}

static bool exchange(struct crew *c, struct fault *fault)
{
	struct pollfd fds[CREW_MOST];
	for (unsigned i = 0; i < c->n; i++) {
		const struct worker *w = &c->workers[i];
		bool turn = c->first < c->last && job_at(c, c->first)->worker == i;
		bool room = w->in.len - w->taken < WAITING / c->n;
		short events = (short)((turn || room ? POLLIN : 0) | (w->out.len ? POLLOUT : 0));
		/* One that nothing is wanted of would be told of again and again, once it is gone. */
		fds[i] = (struct pollfd){events ? w->fd : -1, events, 0};
	}
	if (poll(fds, c->n, TICK) <= 0)
		return true;
	for (unsigned i = 0; i < c->n; i++) {
		struct worker *w = &c->workers[i];
		if (fds[i].revents & POLLOUT)
			send_on(w);
		if ((fds[i].events & POLLIN) && (fds[i].revents & (POLLIN | POLLHUP | POLLERR)) && !receive(c, w) &&
		    !replace(c, w, fault))
			return false;
	}
	return true;
}

bool crew_run(struct crew *c, const struct crew_boss *boss, struct fault *fault)
{
	c->drained = false;
	for (;;) {
		if (!take_in(c, boss, fault) || !boss->tick(boss->with, fault))
			return false;
		for (unsigned i = 0; i < c->n; i++)
			tidy(&c->workers[i]);
		if (!hand_out(c, boss, fault))
			return false;
		if (c->drained && c->first == c->last)
			return true;
		if (!exchange(c, fault))
			return false;
	}
}
