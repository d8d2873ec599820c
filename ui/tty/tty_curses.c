/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/tty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "base/die.h"
#include "base/fault.h"
#include "tty/outer.h"
#include "tty/term.h"

enum {
	ESCAPE_MS = 25, /* a lone ESC is a key when nothing follows it for so long */
	SPLIT_MS = 300  /* the same while answers are awaited, which may come in pieces */
};

/* The terminal is one, and signal handlers and the hook of die must find it: so is this. */
static struct tty tty_one;
static volatile sig_atomic_t resized, stopped, continued;

void term_send(int fd, const char *s, size_t n)
{
	while (n > 0) {
		ssize_t sent = write(fd, s, n);
		if (sent < 0 && errno == EAGAIN) {
			struct pollfd p = {fd, POLLOUT, 0};
			(void)poll(&p, 1, 1000);
		} else if (sent < 0 && errno != EINTR) {
			return;
		} else if (sent > 0) {
			s += sent;
			n -= (size_t)sent;
		}
	}
}

/* Only what a signal handler may call. */
static void restore(void)
{
	struct tty *t = &tty_one;
	if (!t->open)
		return;
	term_send(t->out, t->leave.data, t->leave.len);
	(void)tcsetattr(t->in, TCSANOW, &t->before);
	t->open = false;
}

static void on_end(int sig)
{
	int e = errno;
	restore();
	(void)signal(sig, SIG_DFL);
	(void)raise(sig);
	errno = e;
}

static void on_event(int sig)
{
	if (sig == SIGWINCH)
		resized = 1;
	else if (sig == SIGTSTP)
		stopped = 1;
	else
		continued = 1;
}

/* All that would end us. */
static const int end_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL, SIGSYS,
    SIGTRAP, SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ};
static const int event_signals[] = {SIGWINCH, SIGTSTP, SIGCONT};

/* Events are let in only while we wait, so none is missed between a look at its flag and the wait. */
static void catch_signals(struct tty *t)
{
	struct sigaction a = {.sa_flags = SA_RESTART};
	sigset_t blocked;
	sigemptyset(&a.sa_mask);
	a.sa_handler = on_end;
	for (size_t i = 0; i < sizeof end_signals / sizeof *end_signals; i++)
		(void)sigaction(end_signals[i], &a, NULL);
	a.sa_flags = 0;
	a.sa_handler = on_event;
	sigemptyset(&blocked);
	for (size_t i = 0; i < sizeof event_signals / sizeof *event_signals; i++) {
		(void)sigaction(event_signals[i], &a, NULL);
		sigaddset(&blocked, event_signals[i]);
	}
	(void)sigprocmask(SIG_BLOCK, &blocked, &t->waiting);
	for (size_t i = 0; i < sizeof event_signals / sizeof *event_signals; i++)
		sigdelset(&t->waiting, event_signals[i]);
}

static void release_signals(struct tty *t)
{
	for (size_t i = 0; i < sizeof end_signals / sizeof *end_signals; i++)
		(void)signal(end_signals[i], SIG_DFL);
	for (size_t i = 0; i < sizeof event_signals / sizeof *event_signals; i++)
		(void)signal(event_signals[i], SIG_DFL);
	(void)sigprocmask(SIG_SETMASK, &t->waiting, NULL);
}

void term_enter(struct tty *t, struct str how)
{
	(void)tcsetattr(t->in, TCSANOW, &t->raw);
	t->open = true;
	painter_forget(&t->painter);
	t->painter.shown = -1;
	term_send(t->out, how.s, how.n);
}

static bool open_input(struct tty *t)
{
	t->in = STDIN_FILENO;
	if (!isatty(t->in)) {
		t->in = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
		t->own_in = t->in >= 0;
	}
	if (t->in < 0 || tcgetattr(t->in, &t->before) != 0)
		return false;
	t->raw = t->before;
	t->raw.c_iflag &= (tcflag_t) ~(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON | PARMRK);
	t->raw.c_oflag &= (tcflag_t)~OPOST;
	t->raw.c_lflag &= (tcflag_t) ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
	t->raw.c_cc[VMIN] = 1;
	t->raw.c_cc[VTIME] = 0;
	t->reader = (struct reader){.fd = t->in, .replies = REPLIES_INIT};
	return true;
}

static const struct style *styles_for(const struct tty_options *o, int colors)
{
	return !o->color || colors < 8 ? o->styles_mono : colors < 256 ? o->styles16 : o->styles;
}

struct tty *tty_open(const struct tty_options *options, struct fault *fault)
{
	struct tty *t = &tty_one;
	const char *name = getenv("TERM");
	struct caps caps;
	memset(t, 0, sizeof *t);
	t->out = STDOUT_FILENO;
	bool dumb = !name || !*name || strcmp(name, "dumb") == 0;
	enum caps_result result = dumb ? CAPS_UNABLE : caps_read(&caps, name, t->out);
	if (result != CAPS_OK) {
		bool unknown = result == CAPS_UNKNOWN;
		(void)fault_set(fault, "term.cannot", name ? name : "", unknown ? "term.unknown" : "term.dumb",
		    unknown ? "term.try-xterm" : "term.try");
		return NULL;
	}
	if (!isatty(t->out) || !open_input(t)) {
		(void)fault_set(fault, "term.cannot", name, "term.none", "term.try");
		return NULL;
	}
	const char *depth = term_environment("COLORTERM");
	if (strcmp(depth, "truecolor") == 0 || strcmp(depth, "24bit") == 0) {
		caps.direct = true;
		caps.colors = 256;
	}
	if (!options->color)
		caps.colors = 0;
	t->lines = caps.default_rows ? caps.default_rows : 24;
	t->columns = caps.default_cols ? caps.default_cols : 80;
	t->options = *options;
	t->around = (struct surroundings){.term = name,
	    .program = term_environment("TERM_PROGRAM"),
	    .vte = term_environment("VTE_VERSION"),
	    .konsole = term_environment("KONSOLE_VERSION"),
	    .kitty = term_environment("KITTY_WINDOW_ID"),
	    .outer = t->outer};
	painter_init(&t->painter, &caps, styles_for(options, caps.colors));
	if (options->mode < EMIT_MODES)
		t->painter.emitter.mode = options->mode;
	term_compose(t);
	die_set_hook(restore);
	catch_signals(t);
	term_ask(t);
	return t;
}

void tty_close(struct tty *t)
{
	restore();
	release_signals(t);
	die_set_hook(NULL);
	if (t->own_in)
		(void)close(t->in);
	painter_release(&t->painter);
	buf_release(&t->enter);
	buf_release(&t->leave);
	caps_release();
}

void tty_size(struct tty *t, int *rows, int *cols)
{
	enum { MOST = 1000 };
	struct winsize w = {0};
	*rows = *cols = 0;
	if (ioctl(t->out, TIOCGWINSZ, &w) == 0) {
		*rows = w.ws_row;
		*cols = w.ws_col;
	}
	if (*rows < 1)
		*rows = t->lines;
	if (*cols < 1)
		*cols = t->columns;
	*rows = *rows > MOST ? MOST : *rows;
	*cols = *cols > MOST ? MOST : *cols;
}

static struct key resize_key(struct tty *t)
{
	struct key k = {.kind = KEY_RESIZE};
	tty_size(t, &k.rows, &k.cols);
	painter_forget(&t->painter);
	return k;
}

/* What a signal told; KEY_NONE: nothing. */
static struct key take_event(struct tty *t)
{
	if (stopped) {
		stopped = 0;
		tty_suspend(t);
		return resize_key(t);
	}
	if (continued) {
		continued = 0;
		term_enter(t, buf_view(&t->enter));
		return resize_key(t);
	}
	if (resized) {
		resized = 0;
		return resize_key(t);
	}
	return (struct key){.kind = KEY_NONE};
}

void tty_frame(struct tty *t, const struct grid *grid, bool repaint)
{
	if (!t->settled)
		term_settle(t);
	painter_frame(&t->painter, grid, repaint);
	term_send(t->out, t->painter.out.data, t->painter.out.len);
}

int term_wait(struct tty *t, int ms)
{
	struct pollfd p = {t->in, POLLIN, 0};
	struct timespec limit = {ms / 1000, (long)(ms % 1000) * 1000000L};
	int n = ppoll(&p, 1, ms < 0 ? NULL : &limit, &t->waiting);
	return n < 0 ? -1 : n;
}

static struct key next_key(struct tty *t)
{
	struct key k = take_event(t);
	if (k.kind == KEY_NONE && t->early.at < t->early.n)
		return t->early.keys[t->early.at++];
	if (k.kind == KEY_NONE)
		k = reader_take(&t->reader, t->reader.end);
	term_take_replies(t);
	if (k.kind == KEY_NONE && t->changed) {
		t->changed = false;
		return resize_key(t);
	}
	return k;
}

struct key tty_key(struct tty *t, bool wait)
{
	for (;;) {
		struct key k = next_key(t);
		if (k.kind != KEY_NONE)
			return k;
		if (t->reader.end)
			return (struct key){.kind = KEY_END};
		bool part = t->reader.at < t->reader.n;
		int ready = term_wait(t, part ? (t->reader.asked ? SPLIT_MS : ESCAPE_MS) : wait ? -1 : 0);
		if (ready > 0) {
			t->reader.end = !reader_fill(&t->reader);
			continue;
		}
		if (ready == 0 && part)
			k = reader_take(&t->reader, true);
		if (k.kind != KEY_NONE)
			return k;
		if (ready == 0 && !wait)
			return k;
	}
}

bool tty_waits(struct tty *t)
{
	return t->early.at < t->early.n || t->reader.at < t->reader.n || stopped || continued || resized ||
	       term_wait(t, 0) != 0;
}

void tty_suspend(struct tty *t)
{
	restore();
	release_signals(t);
	/* The whole job stops, as it would under a terminal in its usual mode. */
	(void)kill(0, SIGTSTP);
	catch_signals(t);
	stopped = continued = 0;
	term_enter(t, buf_view(&t->enter));
}
