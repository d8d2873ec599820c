/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/outer.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE_MS = 500 };

static bool start(pid_t *pid, int fds[2])
{
	char *const argv[] = {(char[]){"tmux"}, (char[]){"display"}, (char[]){"-p"},
	    (char[]){"#{client_termtype}|#{client_termname}"}, NULL};
	extern char **environ;
	posix_spawn_file_actions_t files;
	posix_spawnattr_t how;
	sigset_t none;
	sigemptyset(&none);
	(void)posix_spawn_file_actions_init(&files);
	(void)posix_spawnattr_init(&how);
	(void)posix_spawnattr_setsigmask(&how, &none);
	(void)posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGMASK);
	(void)posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	(void)posix_spawn_file_actions_adddup2(&files, fds[1], STDOUT_FILENO);
	(void)posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	int error = posix_spawnp(pid, argv[0], &files, &how, argv, environ);
	(void)posix_spawn_file_actions_destroy(&files);
	(void)posix_spawnattr_destroy(&how);
	return error == 0;
}

static int64_t now_ms(void)
{
	struct timespec t;
	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* However it comes: the whole line is waited for so long, and signals do not end that. */
static size_t read_line(int fd, char *out, size_t size)
{
	size_t n = 0;
	struct pollfd p = {fd, POLLIN, 0};
	int64_t until = now_ms() + PATIENCE_MS, left;
	while (n + 1 < size && !memchr(out, '\n', n) && (left = until - now_ms()) > 0) {
		int ready = poll(&p, 1, (int)left);
		ssize_t got = ready > 0 ? read(fd, out + n, size - 1 - n) : 0;
		if ((ready < 0 || got < 0) && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		n += (size_t)got;
	}
	const char *end = memchr(out, '\n', n);
	return end ? (size_t)(end - out) : n;
}

void outer_ask(char *out, size_t size)
{
	int fds[2];
	pid_t pid;
	size_t n = 0;
	if (pipe(fds) != 0) {
		*out = '\0';
		return;
	}
	(void)fcntl(fds[0], F_SETFD, FD_CLOEXEC);
	bool started = start(&pid, fds);
	(void)close(fds[1]);
	if (started)
		n = read_line(fds[0], out, size);
	(void)close(fds[0]);
	if (started) {
		/* It has answered, or never will. */
		(void)kill(pid, SIGKILL);
		while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
			;
	}
	out[n] = '\0';
}
