/* SPDX-License-Identifier: GPL-3.0-or-later
 * spend -- what a command spends
 *
 * spend [-r ROUNDS] COMMAND...      prints wall [s], processor [s], both medians of the rounds, and the most memory
 * that all its processes had together (their share of shared pages counted in parts) [MB]; its output goes nowhere */
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 101, LOOK = 25 /* [ms] between two looks at the memory */ };

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double children(void)
{
	struct rusage u;
	getrusage(RUSAGE_CHILDREN, &u);
	return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
	       (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

static long proportional(const char *pid)
{
	char path[300], line[256];
	long kb = 0;
	snprintf(path, sizeof path, "/proc/%s/smaps_rollup", pid);
	FILE *f = fopen(path, "r");
	while (f && fgets(line, sizeof line, f))
		if (sscanf(line, "Pss: %ld", &kb) == 1)
			break;
	if (f)
		fclose(f);
	return kb;
}

static long group_memory(pid_t group)
{
	long kb = 0;
	DIR *d = opendir("/proc");
	struct dirent *e;
	while (d && (e = readdir(d)))
		if (e->d_name[0] >= '1' && e->d_name[0] <= '9' && getpgid((pid_t)atol(e->d_name)) == group)
			kb += proportional(e->d_name);
	if (d)
		closedir(d);
	return kb;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *values, int n)
{
	qsort(values, (size_t)n, sizeof *values, by_value);
	return values[n / 2];
}

static int once(char **argv, double *wall, double *cpu, long *memory, int look)
{
	int status = 0;
	double from = now(), spent = children();
	pid_t pid = fork();
	if (pid == 0) {
		int nowhere = open("/dev/null", O_WRONLY);
		setpgid(0, 0);
		dup2(nowhere, STDOUT_FILENO);
		dup2(nowhere, STDERR_FILENO);
		execvp(argv[0], argv);
		_exit(127);
	}
	setpgid(pid, pid);
	while (look && waitpid(pid, &status, WNOHANG) == 0) {
		long kb = group_memory(pid);
		*memory = kb > *memory ? kb : *memory;
		poll(NULL, 0, LOOK);
	}
	if (!look)
		waitpid(pid, &status, 0);
	*wall = now() - from;
	*cpu = children() - spent;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

int main(int argc, char **argv)
{
	int rounds = 1, status = 0;
	double wall[ROUNDS], cpu[ROUNDS];
	long memory = 0;
	if (argc > 2 && strcmp(argv[1], "-r") == 0) {
		rounds = atoi(argv[2]);
		argv += 2;
		argc -= 2;
	}
	if (argc < 2 || rounds < 1 || rounds > ROUNDS)
		return 2;
	for (int i = 0; i < rounds && status < 2; i++)
		status = once(argv + 1, &wall[i], &cpu[i], &memory, rounds == 1);
	printf("%.4f %.4f %.1f\n", median(wall, rounds), median(cpu, rounds), (double)memory / 1024);
	return status;
}
