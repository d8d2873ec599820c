/* SPDX-License-Identifier: GPL-3.0-or-later
 * ptytime -- what a terminal program costs: one run on a pseudo terminal, one line of figures
 *
 * ptytime [-c COLS] [-r ROWS] [-s SETTLE_MS] [-i IDLE_MS] [-m] [-k KEYS]... [-q KEYS] PROGRAM [ARG...]
 * ptytime -b PROGRAM [ARG...]                 batch: no terminal, output thrown away
 *
 * Prints, separated by tabs: paint [ms] (start to the last byte before SETTLE_MS of silence), CPU to paint [ms], bytes
 * to paint, bytes written in IDLE_MS without a key, peak RSS [kB], quit [ms] (KEYS sent to end), exit status. For -b:
 * wall, CPU [ms], 0, 0, peak RSS, 0, status. For each -k, typed one after the other with silence between, the bytes
 * that it brought follow. -m: the terminal has left and right margins. KEYS may hold \e, \r and \\. Status -1: it did
 * not end by its keys and was killed. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { FIRST_BYTE_MS = 60000, END_MS = 10000 };

enum { MOST_STEPS = 64 };

struct figures {
	size_t steps[MOST_STEPS]; /* bytes for each -k */
	double paint, cpu, quit;  /* [ms] */
	size_t bytes, idle;
	long rss; /* [kB] */
	int status;
};

/* A pseudo terminal with a program on it. */
struct term {
	int fd;
	pid_t pid;
	double start, last; /* [ms] */
	size_t bytes;
	char tail[32]; /* the end of what was read, for queries that are cut in two */
	size_t tail_n;
};

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static _Noreturn void stop(const char *what)
{
	perror(what);
	exit(2);
}

/* The time on a processor so far, in the scheduler's own nanoseconds. */
static double cpu_of(pid_t pid)
{
	char path[64];
	unsigned long long ns = 0;
	snprintf(path, sizeof path, "/proc/%ld/schedstat", (long)pid);
	FILE *f = fopen(path, "r");
	if (f) {
		if (fscanf(f, "%llu", &ns) != 1)
			ns = 0;
		fclose(f);
	}
	return (double)ns / 1e6;
}

static void term_start(struct term *t, char **argv, unsigned short cols, unsigned short rows)
{
	struct winsize size = {.ws_row = rows, .ws_col = cols};
	t->fd = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (t->fd < 0 || grantpt(t->fd) != 0 || unlockpt(t->fd) != 0)
		stop("pty");
	const char *name = ptsname(t->fd);
	if (!name || ioctl(t->fd, TIOCSWINSZ, &size) != 0)
		stop("pty");
	t->start = t->last = now();
	t->pid = fork();
	if (t->pid < 0)
		stop("fork");
	if (t->pid > 0)
		return;
	setsid();
	int slave = open(name, O_RDWR);
	if (slave < 0)
		_exit(126);
	ioctl(slave, TIOCSCTTY, 0);
	for (int fd = 0; fd < 3; fd++)
		dup2(slave, fd);
	if (slave > 2)
		close(slave);
	execvp(argv[0], argv);
	_exit(127);
}

/* What a common terminal says when it is asked. */
static const struct {
	const char *ask, *answer;
} talk[] = {
    {"\x1b[?69$p", "\x1b[?69;0$y"},
    {"\x1b[>c", "\x1b[>41;379;0c"},
    {"\x1b[>0c", "\x1b[>41;379;0c"},
    {"\x1b[6n", "\x1b[1;1R"},
    {"\x1b[5n", "\x1b[0n"},
    {"\x1b]10;?", "\x1b]10;rgb:ffff/ffff/ffff\x1b\\"},
    {"\x1b]11;?", "\x1b]11;rgb:0000/0000/0000\x1b\\"},
    /* Last, as it ends what is asked together. */
    {"\x1b[c", "\x1b[?64;1;2;6;9;15;22c"},
    {"\x1b[0c", "\x1b[?64;1;2;6;9;15;22c"},
};

static bool has_margins;

static const char *answer_to(size_t i)
{
	return i == 0 && has_margins ? "\x1b[?69;2$y" : talk[i].answer;
}

static void term_answer(struct term *t, const char *data, size_t n)
{
	char seen[sizeof t->tail + 65536];
	memcpy(seen, t->tail, t->tail_n);
	memcpy(seen + t->tail_n, data, n);
	size_t len = t->tail_n + n;
	for (size_t i = 0; i < sizeof talk / sizeof *talk; i++) {
		size_t k = strlen(talk[i].ask);
		for (size_t at = t->tail_n > k - 1 ? t->tail_n - (k - 1) : 0; at + k <= len; at++)
			if (memcmp(seen + at, talk[i].ask, k) == 0 &&
			    write(t->fd, answer_to(i), strlen(answer_to(i))) < 0)
				return;
	}
	t->tail_n = len < sizeof t->tail ? len : sizeof t->tail;
	memcpy(t->tail, seen + len - t->tail_n, t->tail_n);
}

/* Reads until nothing came for `quiet`, counted from the first byte on if `from_first`. False when the program is gone.
 */
static bool term_read(struct term *t, double quiet, bool from_first)
{
	char data[65536];
	double since = now(), limit = from_first && !t->bytes ? FIRST_BYTE_MS : quiet;
	for (;;) {
		double left = since + limit - now();
		struct pollfd p = {.fd = t->fd, .events = POLLIN};
		int ready = poll(&p, 1, left > 0 ? (int)(left + 0.999) : 0);
		if (ready < 0 && errno == EINTR)
			continue;
		if (ready <= 0)
			return true;
		ssize_t n = read(t->fd, data, sizeof data);
		if (n <= 0)
			return false;
		t->last = since = now();
		limit = quiet;
		t->bytes += (size_t)n;
		term_answer(t, data, (size_t)n);
	}
}

static void term_type(struct term *t, const char *keys)
{
	for (; *keys; keys++) {
		char c = *keys;
		if (c == '\\' && keys[1]) {
			keys++;
			c = *keys == 'e' ? '\x1b' : *keys == 'r' ? '\r' : *keys;
		}
		if (write(t->fd, &c, 1) != 1)
			return;
	}
}

static void wait_end(pid_t pid, struct figures *f)
{
	struct rusage use;
	int status = 0;
	double since = now();
	pid_t got;
	while ((got = wait4(pid, &status, WNOHANG, &use)) == 0 && now() - since < END_MS)
		nanosleep(&(struct timespec){0, 50000}, NULL);
	bool killed = got == 0;
	if (killed) {
		kill(pid, SIGKILL);
		wait4(pid, &status, 0, &use);
	}
	f->rss = use.ru_maxrss;
	f->status = killed ? -1 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

struct steps {
	const char *keys[MOST_STEPS];
	size_t n;
};

static void on_terminal(char **argv, unsigned short cols, unsigned short rows, double settle, double idle,
    const struct steps *steps, const char *keys, struct figures *f)
{
	struct term t = {.fd = -1};
	term_start(&t, argv, cols, rows);
	bool alive = term_read(&t, settle, true);
	f->paint = t.last - t.start;
	f->cpu = cpu_of(t.pid);
	f->bytes = t.bytes;
	/* Time without a key is cut into slices: silence must not end the count. */
	for (double end = now() + idle; alive && now() < end;)
		alive = term_read(&t, end - now(), false);
	f->idle = t.bytes - f->bytes;
	for (size_t i = 0; alive && i < steps->n; i++) {
		size_t before = t.bytes;
		term_type(&t, steps->keys[i]);
		alive = term_read(&t, settle, false);
		f->steps[i] = t.bytes - before;
	}
	double sent = now();
	if (alive)
		term_type(&t, keys);
	while (alive && now() - sent < END_MS)
		alive = term_read(&t, 1000, false);
	f->quit = now() - sent;
	wait_end(t.pid, f);
	close(t.fd);
}

static void in_batch(char **argv, struct figures *f)
{
	double start = now();
	pid_t pid = fork();
	if (pid < 0)
		stop("fork");
	if (pid == 0) {
		int null = open("/dev/null", O_RDWR);
		dup2(null, 0);
		dup2(null, 1);
		execvp(argv[0], argv);
		_exit(127);
	}
	struct rusage use;
	int status = 0;
	if (wait4(pid, &status, 0, &use) != pid)
		stop("wait");
	f->paint = now() - start;
	f->cpu = (double)(use.ru_utime.tv_sec + use.ru_stime.tv_sec) * 1e3 +
	         (double)(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e3;
	f->rss = use.ru_maxrss;
	f->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
	unsigned short cols = 120, rows = 40;
	double settle = 200, idle = 0;
	const char *keys = "q";
	bool batch = false;
	struct steps steps = {.n = 0};
	for (int option; (option = getopt(argc, argv, "+c:r:s:i:q:k:mb")) != -1;)
		switch (option) {
		case 'c':
			cols = (unsigned short)atoi(optarg);
			break;
		case 'r':
			rows = (unsigned short)atoi(optarg);
			break;
		case 's':
			settle = atof(optarg);
			break;
		case 'i':
			idle = atof(optarg);
			break;
		case 'q':
			keys = optarg;
			break;
		case 'k':
			if (steps.n < MOST_STEPS)
				steps.keys[steps.n++] = optarg;
			break;
		case 'm':
			has_margins = true;
			break;
		case 'b':
			batch = true;
			break;
		default:
			return 2;
		}
	if (optind == argc)
		return 2;
	struct figures f = {0};
	if (batch)
		in_batch(argv + optind, &f);
	else
		on_terminal(argv + optind, cols, rows, settle, idle, &steps, keys, &f);
	printf("%.2f\t%.2f\t%zu\t%zu\t%ld\t%.2f\t%d", f.paint, f.cpu, f.bytes, f.idle, f.rss, f.quit, f.status);
	for (size_t i = 0; i < steps.n; i++)
		printf("\t%zu", f.steps[i]);
	printf("\n");
	return 0;
}
