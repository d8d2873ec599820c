/* SPDX-License-Identifier: GPL-3.0-or-later
 * listing -- the least that opening a folder can cost: its names, read and sorted
 *
 * listing DIR                 prints the milliseconds that it took
 * listing -m NUMBER FILE DIR  makes that many links to a file there, with days in their names */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 10000000 };

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int read_and_sort(const char *folder)
{
	struct timespec from, to;
	char **names = NULL;
	size_t n = 0, cap = 0;
	clock_gettime(CLOCK_MONOTONIC, &from);
	DIR *d = opendir(folder);
	for (struct dirent *e; d && (e = readdir(d));) {
		if (e->d_name[0] == '.')
			continue;
		if (n == cap) {
			cap = cap ? cap * 2 : 1024;
			names = realloc(names, cap * sizeof *names);
		}
		if (!names || !(names[n++] = strdup(e->d_name)))
			abort();
	}
	if (n)
		qsort(names, n, sizeof *names, by_name);
	clock_gettime(CLOCK_MONOTONIC, &to);
	printf("%.2f\n", (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6);
	return d ? 0 : 2;
}

static int make(long number, const char *file, const char *folder)
{
	char name[4096];
	for (long i = 0; i < number && i < MOST; i++) {
		snprintf(name, sizeof name, "%s/%04ld-%02ld-%02ld-report-%06ld.txt", folder, 2000 + i % 25, i % 12 + 1,
		    i % 28 + 1, i);
		if (link(file, name) != 0) {
			perror(name);
			return 2;
		}
	}
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 5 && strcmp(argv[1], "-m") == 0)
		return make(strtol(argv[2], NULL, 10), argv[3], argv[4]);
	if (argc == 2)
		return read_and_sort(argv[1]);
	fputs("listing DIR | listing -m NUMBER FILE DIR\n", stderr);
	return 2;
}
