/* SPDX-License-Identifier: GPL-3.0-or-later
 * Runs in a terminal on Xvfb: measures its cells, then runs programs in a pseudo terminal of the same size, passes
 *every byte on both ways, types what a script says and takes pictures. What it waits for is a state: a program that
 *says no more, a terminal that has answered, a picture that stands still.
 *
 *	inside SCREEN OUT SCRIPT
 *
 * Lines of a script: `size ROWS COLS` fails where the terminal has another;
 * `run ARG...`; `type KEYS` (C escapes \e \r \t); `shot NAME` gives OUT/NAME.ppm; `end` types Q until the program is
 * gone. OUT/sent takes what programs sent, OUT/got what the terminal answered; OUT/done is made at the end and says
 * what went wrong, if anything. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "picture.h"

enum {
	PATIENCE_MS = 15000,
	QUIET_MS =
	    400, /* a program that says nothing for so long waits for a key: safir's wait for answers is shorter */
	STILL_MS = 250, /* a picture that stands still for so long is whole */
	LOOK_MS = 25
};

struct inside {
	struct screen screen;
	struct picture last, empty;
	struct box cells;
	struct winsize size;
	struct termios before;
	const char *out;
	int child_fd;
	pid_t child;
	FILE *sent, *got;
};

static struct inside me;

static void finish(const char *problem, const char *what)
{
	char path[1024], final[1024];
	(void)tcsetattr(0, TCSANOW, &me.before);
	snprintf(path, sizeof path, "%s/done.new", me.out);
	snprintf(final, sizeof final, "%s/done", me.out);
	FILE *f = fopen(path, "w");
	if (f) {
		fprintf(f, "%s%s\n", problem, what);
		fclose(f);
		(void)rename(path, final);
	}
	exit(*problem != '\0');
}

static long long now_ms(void)
{
	struct timespec t;
	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void put(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t sent = write(fd, s, n);
		if (sent < 0 && errno != EINTR && errno != EAGAIN)
			return;
		if (sent > 0) {
			s += sent;
			n -= (size_t)sent;
		}
	}
}

static void say(const char *s)
{
	put(1, s, strlen(s));
}

/* Passes bytes on until neither side has spoken for `ms`; false: the program is gone. */
static bool relay(int ms)
{
	char bytes[65536];
	long long end = now_ms() + PATIENCE_MS;
	while (now_ms() < end) {
		struct pollfd p[2] = {{0, POLLIN, 0}, {me.child_fd, POLLIN, 0}};
		if (poll(p, 2, ms) <= 0)
			return true;
		if (p[0].revents & POLLIN) {
			ssize_t n = read(0, bytes, sizeof bytes);
			if (n > 0) {
				put(me.child_fd, bytes, (size_t)n);
				fwrite(bytes, 1, (size_t)n, me.got);
			}
		}
		if (p[1].revents & (POLLIN | POLLHUP)) {
			ssize_t n = read(me.child_fd, bytes, sizeof bytes);
			if (n <= 0)
				return false;
			put(1, bytes, (size_t)n);
			fwrite(bytes, 1, (size_t)n, me.sent);
		}
	}
	return true;
}

/* Asks, and where the cursor is: the answer to that is the last. Gives all of them. */
static const char *ask(const char *question)
{
	static char got[256];
	size_t n = 0;
	struct pollfd p = {0, POLLIN, 0};
	say(question);
	say("\033[6n");
	while (poll(&p, 1, PATIENCE_MS) > 0 && n + 1 < sizeof got && read(0, got + n, 1) == 1) {
		n++;
		got[n] = '\0';
		if (got[n - 1] == 'R' && strchr(got, '\033'))
			return got;
	}
	finish("the terminal does not answer", "");
	return got;
}

/* The terminal has read all that was sent when it answers. */
static void wait_terminal(void)
{
	(void)ask("");
}

/* Whether the terminal orders text by itself, as far as it tells (DECRQM 8); 0: it does not. */
static int own_order(void)
{
	int mode = 0;
	const char *got = ask("\033[8$p"), *at = strstr(got, "[8;");
	return at && sscanf(at, "[8;%d$y", &mode) == 1 ? mode : 0;
}

static void wait_still(void)
{
	struct picture now = {0};
	long long end = now_ms() + PATIENCE_MS, since = now_ms();
	screen_take(&me.screen, &me.last);
	while (now_ms() - since < STILL_MS) {
		(void)poll(NULL, 0, LOOK_MS);
		screen_take(&me.screen, &now);
		if (picture_same(&now, &me.last))
			continue;
		struct picture swap = me.last;
		me.last = now;
		now = swap;
		since = now_ms();
		if (since > end)
			finish("the picture does not stand still", "");
	}
	picture_release(&now);
}

/* Blocks in two corners, and where they come to stand. A terminal that has just been opened may not draw yet. */
static void measure(void)
{
	struct box box;
	char corner[80];
	long long end = now_ms() + PATIENCE_MS;
	snprintf(corner, sizeof corner, "\033[1;1H\033[7m \033[%d;%dH \033[m\033[3;3H", me.size.ws_row, me.size.ws_col);
	/* A cursor that is drawn all the same must not stand in a corner. */
	say("\033[?1049h\033[2J\033[3;3H\033[?25l");
	wait_terminal();
	wait_still();
	screen_take(&me.screen, &me.empty);
	say(corner);
	wait_terminal();
	do {
		wait_still();
		if (now_ms() > end)
			finish("the cells cannot be found", "");
	} while (
	    !picture_changed(&me.empty, &me.last, &box) || box.w < 4 * me.size.ws_col || box.h < 8 * me.size.ws_row);
	me.cells = box;
	say("\033[?1049l\033[?25h");
	wait_terminal();
}

static void run(char *args)
{
	char *argv[32];
	int n = 0;
	for (char *a = strtok(args, " "); a && n < 31; a = strtok(NULL, " "))
		argv[n++] = a;
	argv[n] = NULL;
	me.child_fd = posix_openpt(O_RDWR | O_NOCTTY);
	if (n == 0 || me.child_fd < 0 || grantpt(me.child_fd) != 0 || unlockpt(me.child_fd) != 0)
		finish("no pseudo terminal", "");
	(void)ioctl(me.child_fd, TIOCSWINSZ, &me.size);
	int slave = open(ptsname(me.child_fd), O_RDWR | O_NOCTTY);
	(void)tcsetattr(slave, TCSANOW, &me.before);
	me.child = fork();
	if (me.child == 0) {
		(void)setsid();
		(void)ioctl(slave, TIOCSCTTY, 0);
		for (int i = 0; i < 3; i++)
			(void)dup2(slave, i);
		(void)execvp(argv[0], argv);
		_exit(127);
	}
	(void)close(slave);
	if (!relay(QUIET_MS))
		finish("it did not start: ", argv[0]);
}

static void type(const char *keys)
{
	char out[256];
	size_t n = 0;
	for (; *keys && n < sizeof out; keys++) {
		if (keys[0] == '\\' && keys[1]) {
			keys++;
			out[n++] = *keys == 'e' ? '\033' : *keys == 'r' ? '\r' : *keys == 't' ? '\t' : *keys;
		} else {
			out[n++] = *keys;
		}
	}
	put(me.child_fd, out, n);
	(void)relay(QUIET_MS);
}

static void shot(const char *name)
{
	char path[1024];
	/* Cursors look as they like. */
	say("\033[?25l");
	wait_terminal();
	wait_still();
	say("\033[?25h");
	struct picture p = picture_cut(&me.last, me.cells);
	p.rows = me.size.ws_row;
	p.cols = me.size.ws_col;
	snprintf(path, sizeof path, "%s/%s.ppm", me.out, name);
	if (!picture_write(&p, path))
		finish("cannot write ", path);
	picture_release(&p);
}

static void end(void)
{
	int status;
	long long limit = now_ms() + PATIENCE_MS;
	put(me.child_fd, "Q", 1);
	while (relay(QUIET_MS) && waitpid(me.child, &status, WNOHANG) == 0)
		if (now_ms() > limit)
			finish("it does not end", "");
	(void)close(me.child_fd);
}

static void obey(char *line)
{
	int rows, cols;
	line[strcspn(line, "\n")] = '\0';
	char *arg = strchr(line, ' ');
	arg = arg ? arg + 1 : line + strlen(line);
	if (sscanf(line, "size %d %d", &rows, &cols) == 2) {
		char is[40];
		snprintf(is, sizeof is, "%d rows, %d columns", me.size.ws_row, me.size.ws_col);
		if (rows != me.size.ws_row || cols != me.size.ws_col)
			finish("the terminal has ", is);
	} else if (strncmp(line, "run ", 4) == 0) {
		run(arg);
	} else if (strncmp(line, "type ", 5) == 0) {
		type(arg);
	} else if (strncmp(line, "shot ", 5) == 0) {
		shot(arg);
	} else if (strcmp(line, "end") == 0) {
		end();
	}
}

static FILE *log_file(const char *name)
{
	char path[1024];
	snprintf(path, sizeof path, "%s/%s", me.out, name);
	FILE *f = fopen(path, "w");
	if (!f)
		finish("cannot write ", path);
	return f;
}

/* Some terminals get their size only when their window is shown. */
static void wait_size(void)
{
	struct winsize now;
	long long since = now_ms(), end = since + PATIENCE_MS;
	(void)ioctl(0, TIOCGWINSZ, &me.size);
	while ((now_ms() - since < STILL_MS || !me.size.ws_row) && now_ms() < end) {
		(void)poll(NULL, 0, LOOK_MS);
		(void)ioctl(0, TIOCGWINSZ, &now);
		if (now.ws_row != me.size.ws_row || now.ws_col != me.size.ws_col) {
			me.size = now;
			since = now_ms();
		}
	}
}

int main(int argc, char **argv)
{
	char line[1024];
	if (argc != 4)
		return 2;
	me.out = argv[2];
	if (tcgetattr(0, &me.before) != 0)
		return 2;
	struct termios raw = me.before;
	cfmakeraw(&raw);
	(void)tcsetattr(0, TCSANOW, &raw);
	me.sent = log_file("sent");
	me.got = log_file("got");
	if (!screen_open(&me.screen, argv[1]))
		finish("no screen: ", argv[1]);
	FILE *script = fopen(argv[3], "r");
	if (!script)
		finish("no script: ", argv[3]);
	wait_size();
	measure();
	int order = own_order();
	while (fgets(line, sizeof line, script))
		obey(line);
	fclose(script);
	fclose(me.sent);
	fclose(me.got);
	if (order != own_order())
		finish("afterwards the terminal's own order is another than before", "");
	finish("", "");
}
