/* SPDX-License-Identifier: GPL-3.0-or-later
 * names -- how well the keys of names do: `names [--image=FILE] [--half=odd|even] [--errors] PAIRS.tsv...`
 *
 * A line of PAIRS is one name word in two spellings, a tab between. Prints, for each file: equal (per cent of pairs
 * with equal keys), near (or within one edit), sharers (names that have the key of one, the mean over all of a side,
 * for 13,000 names), then of whole names of two words: precision and recall of name_compare. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "text/namekey.h"
#include "text/nameprint.h"

struct pair {
	struct str word[2];
	char key[2][NAMEKEY_ROOM];
};

struct pairs {
	struct pair *items;
	size_t n, cap;
};

enum { POOL = 13000 };

static int by_key(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static double sharers(struct arena *arena, const struct pairs *p, int side)
{
	const char **keys = ARENA_ARRAY(arena, const char *, p->n + 1);
	for (size_t i = 0; i < p->n; i++)
		keys[i] = p->items[i].key[side];
	qsort(keys, p->n, sizeof *keys, by_key);
	double sum = 0;
	for (size_t i = 0, k; i < p->n; i = k) {
		for (k = i + 1; k < p->n && strcmp(keys[k], keys[i]) == 0; k++)
			continue;
		sum += (double)(k - i) * (double)(k - i);
	}
	return p->n ? sum / (double)p->n * POOL / (double)p->n : 0;
}

static void read_pairs(struct arena *arena, const char *path, int half, struct pairs *p)
{
	struct buf text = BUF_INIT;
	struct fault f = FAULT_INIT;
	if (!file_read(path, 0, &text, &f)) {
		fprintf(stderr, "%s: %s\n", path, f.what);
		exit(2);
	}
	struct str rest = arena_adopt(arena, &text), line;
	for (int number = 1; str_cut(&rest, '\n', &line); number++) {
		struct pair one = {0};
		if ((half < 0 || number % 2 == half) && str_cut(&line, '\t', &one.word[0]) &&
		    str_cut(&line, '\t', &one.word[1]))
			*VEC_PUSH(arena, p) = one;
	}
}

/* The order of the pairs is shuffled, always in the same way, then the first two are a name, the next two another. */
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

static void print_of(const struct namekeys *k, struct str a, struct str b, struct name_print *out)
{
	struct buf name = BUF_INIT;
	buf_str(&name, a);
	buf_char(&name, ' ');
	buf_str(&name, b);
	name_print(k, buf_view(&name), out);
	buf_release(&name);
}

struct whole {
	struct name_print a, b, hard[2]; /* hard: one word of b and one of the next name */
};

static void measure_whole(const struct namekeys *k, struct arena *arena, struct pairs *p, bool errors)
{
	size_t n = p->n / 2, right = 0, wrong = 0;
	struct whole *w = ARENA_ARRAY(arena, struct whole, n + 1);
	shuffle(p);
	for (size_t i = 0; i < n; i++) {
		const struct pair *x = &p->items[2 * i], *next = &p->items[2 * ((i + 1) % n)];
		print_of(k, x[0].word[0], x[1].word[0], &w[i].a);
		print_of(k, x[0].word[1], x[1].word[1], &w[i].b);
		print_of(k, x[0].word[1], next[1].word[1], &w[i].hard[0]);
		print_of(k, next[0].word[1], x[1].word[1], &w[i].hard[1]);
	}
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < n; j++) {
			if (name_compare(k, &w[i].a, &w[j].b).grade != NAME_SAME)
				continue;
			if (i == j)
				right++;
			else
				wrong++;
			if (errors && i != j)
				printf("wrong\t%.*s %.*s\t%.*s %.*s\n", (int)p->items[2 * i].word[0].n,
				    p->items[2 * i].word[0].s, (int)p->items[2 * i + 1].word[0].n,
				    p->items[2 * i + 1].word[0].s, (int)p->items[2 * j].word[1].n,
				    p->items[2 * j].word[1].s, (int)p->items[2 * j + 1].word[1].n,
				    p->items[2 * j + 1].word[1].s);
		}
		for (size_t h = 0; h < 2; h++)
			wrong += name_compare(k, &w[i].a, &w[i].hard[h]).grade == NAME_SAME;
	}
	printf("  whole %zu P %.2f R %.2f\n", n, 100.0 * (double)right / (double)(right + wrong),
	    100.0 * (double)right / (double)n);
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

static void measure(const struct namekeys *k, struct arena *arena, const char *path, int half, bool errors, int whole)
{
	struct pairs p = {0};
	size_t equal = 0, near = 0;
	read_pairs(arena, path, half, &p);
	for (size_t i = 0; i < p.n; i++) {
		struct pair *x = &p.items[i];
		struct namekey_reading r[2];
		for (int s = 0; s < 2; s++)
			namekey_of(k, x->word[s], x->key[s]);
		bool same = strcmp(x->key[0], x->key[1]) == 0, close = edits(x->key[0], x->key[1]) < 2;
		equal += same;
		near += close;
		if (!errors || (same && whole < 9))
			continue;
		for (int s = 0; s < 2; s++)
			namekey_read(k, x->word[s], &r[s]);
		printf("%s\t%.*s\t%.*s\t%s\t%s\t%s\t%s\n", close ? "near" : "far", (int)x->word[0].n, x->word[0].s,
		    (int)x->word[1].n, x->word[1].s, r[0].sounds, r[1].sounds, x->key[0], x->key[1]);
	}
	if (!errors)
		printf("%s\t%zu\t%.2f\t%.2f\t%.1f\t%.1f\n", path, p.n, 100.0 * (double)equal / (double)p.n,
		    100.0 * (double)near / (double)p.n, sharers(arena, &p, 0), sharers(arena, &p, 1));
	if (whole && whole < 9)
		measure_whole(k, arena, &p, whole > 1);
}

int main(int argc, char **argv)
{
	struct arena *arena = arena_new(0);
	struct buf file = BUF_INIT;
	struct fault f = FAULT_INIT;
	struct str image;
	struct namekeys k;
	int half = -1, i = 1;
	bool errors = false;
	int whole = 0;
	resource_find("names.img", &image);
	for (; i < argc && argv[i][0] == '-'; i++) {
		if (strncmp(argv[i], "--image=", 8) == 0 && file_read(argv[i] + 8, 0, &file, &f))
			image = buf_view(&file);
		whole += strcmp(argv[i], "--whole") == 0 ? 1 : strcmp(argv[i], "--dump") == 0 ? 9 : 0;
		errors |= strcmp(argv[i], "--errors") == 0;
		half = strcmp(argv[i], "--half=odd") == 0 ? 1 : strcmp(argv[i], "--half=even") == 0 ? 0 : half;
	}
	if (!namekeys_open(&k, image))
		return 2;
	for (; i < argc; i++)
		measure(&k, arena, argv[i], half, errors, whole);
	buf_release(&file);
	arena_free(arena);
	return 0;
}
