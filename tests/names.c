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

static void measure(const struct namekeys *k, struct arena *arena, const char *path, int half, bool errors)
{
	struct pairs p = {0};
	size_t equal = 0, near = 0;
	read_pairs(arena, path, half, &p);
	for (size_t i = 0; i < p.n; i++) {
		struct pair *x = &p.items[i];
		char sounds[2][NAMEKEY_SOUNDS];
		for (int s = 0; s < 2; s++)
			namekey_of(k, x->word[s], x->key[s]);
		bool same = strcmp(x->key[0], x->key[1]) == 0, close = namekey_near(x->key[0], x->key[1]);
		equal += same;
		near += close;
		if (!errors || same)
			continue;
		for (int s = 0; s < 2; s++)
			namekey_sounds(k, x->word[s], sounds[s]);
		printf("%s\t%.*s\t%.*s\t%s\t%s\t%s\t%s\n", close ? "near" : "far", (int)x->word[0].n, x->word[0].s,
		    (int)x->word[1].n, x->word[1].s, sounds[0], sounds[1], x->key[0], x->key[1]);
	}
	if (!errors)
		printf("%s\t%zu\t%.2f\t%.2f\t%.1f\t%.1f\n", path, p.n, 100.0 * (double)equal / (double)p.n,
		    100.0 * (double)near / (double)p.n, sharers(arena, &p, 0), sharers(arena, &p, 1));
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
	resource_find("names.img", &image);
	for (; i < argc && argv[i][0] == '-'; i++) {
		if (strncmp(argv[i], "--image=", 8) == 0 && file_read(argv[i] + 8, 0, &file, &f))
			image = buf_view(&file);
		errors |= strcmp(argv[i], "--errors") == 0;
		half = strcmp(argv[i], "--half=odd") == 0 ? 1 : strcmp(argv[i], "--half=even") == 0 ? 0 : half;
	}
	if (!namekeys_open(&k, image))
		return 2;
	for (; i < argc; i++)
		measure(&k, arena, argv[i], half, errors);
	buf_release(&file);
	arena_free(arena);
	return 0;
}
