/* SPDX-License-Identifier: GPL-3.0-or-later
 * names -- how well names are known again across scripts
 *
 *   names [--image=FILE] [--half=odd|even] [--names=MOST] [--errors|--wrong|--speed] PAIRS.tsv...
 *   names [--image=FILE] [--half=odd|even] --learn SCRIPT PAIRS.tsv ...      what resources/names/likeness.key says
 *
 * A line of PAIRS is one word of a name in Latin letters and in another script, a tab between. Prints lines "FILE
 * FIGURE VALUE":
 *
 *   pairs             how many
 *   equal, near       per cent of them whose keys are equal; equal or one edit apart
 *   doubtful          per cent whose keys have not half of their letters in common
 *   sharers           on the worse side, how many names have the key of one of them, the mean over all, as it were of
 *                     13,000 names
 *   names             how many names of two words, made of the pairs in an order by lot (the same in every run)
 *   precision, recall per cent, of names told to be the same. Each name in Latin letters is compared with each name of
 *                     the other side, and with two more that share a word with its own.
 *
 * --errors prints the pairs whose keys differ, with what they are read as; --wrong the names taken for one another.
 * --speed prints nanoseconds instead: to read a word, to compare any two names, to compare two that share a word. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "names.h"
#include "text/nameprint.h"

enum { POOL = 13000 };

struct job {
	struct namekeys keys;
	struct arena *arena;
	const char *image;
	int half;    /* lines whose number leaves this when halved; -1: all */
	size_t most; /* names of two words */
	bool errors, wrong, speed, learn;
};

static void read_pairs(const struct job *job, const char *path, struct pairs *p)
{
	struct buf text = BUF_INIT;
	struct fault f = FAULT_INIT;
	if (!file_read(path, 0, &text, &f)) {
		fprintf(stderr, "%s: %s\n", path, f.what);
		exit(2);
	}
	struct str rest = arena_adopt(job->arena, &text), line;
	for (int number = 1; str_cut(&rest, '\n', &line); number++) {
		struct pair one = {0};
		if ((job->half >= 0 && number % 2 != job->half) || !str_cut(&line, '\t', &one.word[0]) ||
		    !str_cut(&line, '\t', &one.word[1]))
			continue;
		for (int s = 0; s < 2; s++)
			namekey_read(&job->keys, one.word[s], &one.read[s]);
		*VEC_PUSH(job->arena, p) = one;
	}
}

/* Letters to put in, leave out or replace. */
static size_t edits(const char *a, const char *b)
{
	size_t row[NAMEKEY_ROOM], n = strlen(b);
	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (size_t i = 0; a[i]; i++) {
		size_t corner = row[0], best;
		row[0] = i + 1;
		for (size_t j = 1; j <= n; j++) {
			best = corner + (a[i] != b[j - 1]);
			best = row[j] + 1 < best ? row[j] + 1 : best;
			best = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
			corner = row[j];
			row[j] = best;
		}
	}
	return row[n];
}

/* Letters that both have, in order. */
static size_t common(const char *a, const char *b)
{
	size_t row[NAMEKEY_ROOM] = {0}, n = strlen(b);
	for (size_t i = 0; a[i]; i++) {
		size_t corner = 0;
		for (size_t j = 1; j <= n; j++) {
			size_t above = row[j];
			row[j] = a[i] == b[j - 1] ? corner + 1 : row[j] > row[j - 1] ? row[j] : row[j - 1];
			corner = above;
		}
	}
	return row[n];
}

static bool doubtful(const struct pair *x)
{
	size_t a = x->read[0].key_n, b = x->read[1].key_n;
	return 2 * common(x->read[0].key, x->read[1].key) < (a > b ? a : b);
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static double sharers(struct arena *arena, const struct pairs *p, int side)
{
	const char **keys = ARENA_ARRAY(arena, const char *, p->n + 1);
	for (size_t i = 0; i < p->n; i++)
		keys[i] = p->items[i].read[side].key;
	qsort(keys, p->n, sizeof *keys, by_text);
	double sum = 0;
	for (size_t i = 0, k; i < p->n; i = k) {
		for (k = i + 1; k < p->n && strcmp(keys[k], keys[i]) == 0; k++)
			continue;
		sum += (double)(k - i) * (double)(k - i);
	}
	return p->n ? sum / (double)p->n * POOL / (double)p->n : 0;
}

static double per_cent(size_t part, size_t whole)
{
	return whole ? 100.0 * (double)part / (double)whole : 0;
}

static void print_figure(const char *file, const char *figure, double value)
{
	printf("%s %s %.1f\n", file, figure, value);
}

static void measure_words(const struct job *job, const char *file, const struct pairs *p)
{
	size_t equal = 0, near = 0, doubt = 0;
	for (size_t i = 0; i < p->n; i++) {
		const struct pair *x = &p->items[i];
		const struct namekey_reading *r = x->read;
		size_t apart = edits(r[0].key, r[1].key);
		equal += apart == 0;
		near += apart <= 1;
		doubt += doubtful(x);
		if (job->errors && apart)
			printf("%s\t%zu\t%.*s\t%.*s\t%s\t%s\t%s\t%s\n", file, apart, (int)x->word[0].n, x->word[0].s,
			    (int)x->word[1].n, x->word[1].s, r[0].sounds, r[1].sounds, r[0].key, r[1].key);
	}
	double latin = sharers(job->arena, p, 0), other = sharers(job->arena, p, 1);
	print_figure(file, "pairs", (double)p->n);
	print_figure(file, "equal", per_cent(equal, p->n));
	print_figure(file, "near", per_cent(near, p->n));
	print_figure(file, "doubtful", per_cent(doubt, p->n));
	print_figure(file, "sharers", latin > other ? latin : other);
}

static void shuffle(struct pairs *p)
{
	uint32_t seed = 1;
	for (size_t i = p->n; i > 1; i--) {
		seed = seed * 1664525 + 1013904223;
		size_t j = (size_t)(seed >> 8) % i;
		struct pair swap = p->items[i - 1];
		p->items[i - 1] = p->items[j];
		p->items[j] = swap;
	}
}

struct whole {
	struct str text[2];                  /* in both scripts */
	struct name_print print[2], hard[2]; /* hard: one word is the next name's */
	bool doubtful;
};

static struct str two_words(
    struct arena *arena, struct str a, struct str b, const struct job *job, struct name_print *out)
{
	struct buf name = BUF_INIT;
	buf_str(&name, a);
	buf_char(&name, ' ');
	buf_str(&name, b);
	struct str text = {arena_str(arena, buf_view(&name)), name.len};
	name_print(&job->keys, text, out);
	buf_release(&name);
	return text;
}

static size_t make_names(const struct job *job, struct pairs *p, struct whole **names)
{
	size_t n = p->n / 2 < job->most ? p->n / 2 : job->most;
	struct whole *w = *names = ARENA_ARRAY(job->arena, struct whole, n + 1);
	shuffle(p);
	for (size_t i = 0; i < n; i++) {
		const struct pair *x = &p->items[2 * i], *next = &p->items[2 * ((i + 1) % n)];
		for (int s = 0; s < 2; s++)
			w[i].text[s] = two_words(job->arena, x[0].word[s], x[1].word[s], job, &w[i].print[s]);
		w[i].doubtful = doubtful(&x[0]) || doubtful(&x[1]);
		two_words(job->arena, x[0].word[1], next[1].word[1], job, &w[i].hard[0]);
		two_words(job->arena, next[0].word[1], x[1].word[1], job, &w[i].hard[1]);
	}
	return n;
}

static bool same(const struct job *job, const struct name_print *a, const struct name_print *b)
{
	return name_compare(&job->keys, a, b).grade == NAME_SAME;
}

static void measure_names(const struct job *job, const char *file, struct pairs *p)
{
	struct whole *w;
	size_t n = make_names(job, p, &w), right = 0, wrong = 0, sure = 0, sure_right = 0;
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < n; j++) {
			if (!same(job, &w[i].print[0], &w[j].print[1]))
				continue;
			right += i == j;
			wrong += i != j;
			if (job->wrong && i != j)
				printf("%s\twrong\t%s\t%s\n", file, w[i].text[0].s, w[j].text[1].s);
		}
		if (job->wrong && !same(job, &w[i].print[0], &w[i].print[1]))
			printf("%s\tmissed\t%s\t%s\n", file, w[i].text[0].s, w[i].text[1].s);
		sure += !w[i].doubtful;
		sure_right += !w[i].doubtful && same(job, &w[i].print[0], &w[i].print[1]);
		for (size_t h = 0; h < 2; h++)
			wrong += same(job, &w[i].print[0], &w[i].hard[h]);
	}
	print_figure(file, "names", (double)n);
	print_figure(file, "precision", per_cent(right, right + wrong));
	print_figure(file, "recall", per_cent(right, n));
	print_figure(file, "recall_of_pairs", per_cent(sure_right, sure));
}

static void measure_speed(const struct job *job, const char *file, struct pairs *p)
{
	struct namekey_reading r;
	clock_t begin = clock();
	for (int round = 0; round < 10; round++)
		for (size_t i = 0; i < p->n; i++)
			for (int s = 0; s < 2; s++)
				namekey_read(&job->keys, p->items[i].word[s], &r);
	print_figure(file, "nanoseconds", 1e9 * (double)(clock() - begin) / CLOCKS_PER_SEC / 20 / (double)p->n);
	struct whole *w;
	size_t n = make_names(job, p, &w), same_n = 0;
	begin = clock();
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n; j++)
			same_n += same(job, &w[i].print[0], &w[j].print[1]);
	print_figure(file, "comparison", 1e9 * (double)(clock() - begin) / CLOCKS_PER_SEC / (double)(n * n));
	begin = clock();
	for (size_t i = 0; i < n; i++)
		for (size_t h = 0; h < 40; h++)
			same_n += same(job, &w[i].print[0], &w[i].hard[h % 2]);
	print_figure(file, "close_comparison", 1e9 * (double)(clock() - begin) / CLOCKS_PER_SEC / 40 / (double)n);
	print_figure(file, "same", (double)same_n);
}

static void measure(const struct job *job, const char *path)
{
	struct pairs p = {0};
	const char *slash = strrchr(path, '/');
	char file[32];
	snprintf(file, sizeof file, "%s", slash ? slash + 1 : path);
	if (strchr(file, '.'))
		*strchr(file, '.') = '\0';
	read_pairs(job, path, &p);
	if (job->speed) {
		measure_speed(job, file, &p);
	} else {
		measure_words(job, file, &p);
		measure_names(job, file, &p);
	}
}

/* "Arabic en-ar.tsv Hebrew en-he.tsv". */
static void learn(const struct job *job, char **args, int n)
{
	size_t scripts = (size_t)n / 2;
	struct pairs all = {0}, *p = ARENA_ARRAY(job->arena, struct pairs, scripts + 1);
	const char **script = ARENA_ARRAY(job->arena, const char *, scripts + 1);
	for (size_t i = 0; i < scripts; i++) {
		script[i] = args[2 * i];
		read_pairs(job, args[2 * i + 1], &p[i]);
		read_pairs(job, args[2 * i + 1], &all);
	}
	puts("sounds");
	names_learn_general(job->arena, &all);
	names_learn(job->arena, script, p, scripts);
}

static bool option(struct job *job, const char *arg)
{
	if (strncmp(arg, "--image=", 8) == 0)
		job->image = arg + 8;
	else if (strncmp(arg, "--names=", 8) == 0)
		job->most = strtoul(arg + 8, NULL, 10);
	else if (strcmp(arg, "--half=odd") == 0)
		job->half = 1;
	else if (strcmp(arg, "--half=even") == 0)
		job->half = 0;
	else if (strcmp(arg, "--errors") == 0)
		job->errors = true;
	else if (strcmp(arg, "--wrong") == 0)
		job->wrong = true;
	else if (strcmp(arg, "--speed") == 0)
		job->speed = true;
	else if (strcmp(arg, "--learn") == 0)
		job->learn = true;
	else
		return false;
	return true;
}

int main(int argc, char **argv)
{
	struct job job = {.arena = arena_new(0), .half = -1, .most = SIZE_MAX};
	struct buf file = BUF_INIT;
	struct fault f = FAULT_INIT;
	struct str image;
	int i = 1;
	while (i < argc && option(&job, argv[i]))
		i++;
	bool ok = job.image ? file_read(job.image, 0, &file, &f) : resource_find("names.img", &image);
	if (job.image)
		image = buf_view(&file);
	if (!ok || !namekeys_open(&job.keys, image)) {
		fprintf(stderr, "%s\n", "names.img?");
		return 2;
	}
	if (job.learn)
		learn(&job, argv + i, argc - i);
	for (; i < argc && !job.learn; i++)
		measure(&job, argv[i]);
	buf_release(&file);
	fault_release(&f);
	arena_free(job.arena);
	return 0;
}
