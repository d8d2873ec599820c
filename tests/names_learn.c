/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Expectation and maximisation over all ways to write one reading under the other: each sound has a fellow, or none. A
 * pair that is no more like than chance counts for little: lists of names hold pairs that are none.
 * Two scripts of which no pairs are at hand are joined by what both have for a sound in Latin letters. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "names.h"

enum { SOUNDS = 128, LONGEST = NAMEKEY_SOUNDS, ROUNDS = 8, LEAST = -65 };

/* What does not fit tells more than what does: chance makes a few letters fit in any two words. */
static const double misfit = 1.3;

/* Two sides; row and column 0 are for sounds without a fellow. */
struct model {
	double chance[2][SOUNDS]; /* how often a sound is met on either side */
	double joint[SOUNDS][SOUNDS];
	double counts[SOUNDS][SOUNDS]; /* of the round under way */
};

struct walk {
	double to[LONGEST + 1][LONGEST + 1], from[LONGEST + 2][LONGEST + 2];
};

static void start(struct model *m, const struct pairs *p)
{
	memset(m, 0, sizeof *m);
	for (int s = 0; s < 2; s++) {
		double all = 0;
		for (size_t i = 0; i < p->n; i++)
			for (const char *c = p->items[i].read[s].sounds; *c; c++) {
				m->chance[s][(unsigned char)*c]++;
				all++;
			}
		for (size_t x = 0; x < SOUNDS; x++)
			m->chance[s][x] /= all;
	}
	for (size_t x = 1; x < SOUNDS; x++) {
		m->joint[x][0] = 0.1 * m->chance[0][x];
		m->joint[0][x] = 0.1 * m->chance[1][x];
		for (size_t y = 1; y < SOUNDS; y++)
			m->joint[x][y] = 0.4 * m->chance[0][x] * m->chance[1][y] + (x == y ? 0.4 * m->chance[0][x] : 0);
	}
}

static double by_chance(const struct model *m, const struct namekey_reading *r)
{
	double p = 1;
	for (int s = 0; s < 2; s++)
		for (const char *c = r[s].sounds; *c; c++)
			p *= m->chance[s][(unsigned char)*c];
	return p;
}

/* The chance of all ways from the beginning to each place; returns that of the whole. */
static double walk_forth(const struct model *m, const struct namekey_reading *r, struct walk *w)
{
	const unsigned char *a = (const unsigned char *)r[0].sounds, *b = (const unsigned char *)r[1].sounds;
	for (size_t i = 0; i <= r[0].sounds_n; i++)
		for (size_t j = 0; j <= r[1].sounds_n; j++) {
			double way = i + j == 0 ? 1 : 0;
			if (i && j)
				way += w->to[i - 1][j - 1] * m->joint[a[i - 1]][b[j - 1]];
			if (i)
				way += w->to[i - 1][j] * m->joint[a[i - 1]][0];
			if (j)
				way += w->to[i][j - 1] * m->joint[0][b[j - 1]];
			w->to[i][j] = way;
		}
	return w->to[r[0].sounds_n][r[1].sounds_n];
}

/* Adds what is expected of one pair. */
static void expect(struct model *m, struct walk *w, const struct namekey_reading *r)
{
	const unsigned char *a = (const unsigned char *)r[0].sounds, *b = (const unsigned char *)r[1].sounds;
	size_t n = r[0].sounds_n, k = r[1].sounds_n;
	double all = walk_forth(m, r, w);
	if (!(all > 0))
		return;
	memset(w->from, 0, sizeof w->from);
	w->from[n][k] = 1 / (all + 0.03 * by_chance(m, r));
	for (size_t i = n + 1; i-- > 0;)
		for (size_t j = k + 1; j-- > 0;) {
			/* Behind the end stands the NUL, whose row and column are those of no fellow. */
			double both = i < n && j < k ? w->from[i + 1][j + 1] * m->joint[a[i]][b[j]] : 0;
			double one = i < n ? w->from[i + 1][j] * m->joint[a[i]][0] : 0;
			double other = j < k ? w->from[i][j + 1] * m->joint[0][b[j]] : 0;
			m->counts[a[i]][b[j]] += w->to[i][j] * both;
			m->counts[a[i]][0] += w->to[i][j] * one;
			m->counts[0][b[j]] += w->to[i][j] * other;
			w->from[i][j] += both + one + other;
		}
}

static void maximise(struct model *m)
{
	double all = 0;
	for (size_t x = 0; x < SOUNDS; x++)
		for (size_t y = 0; y < SOUNDS; y++)
			all += m->counts[x][y];
	for (size_t x = 0; x < SOUNDS; x++)
		for (size_t y = 0; y < SOUNDS; y++) {
			double chance = (x ? m->chance[0][x] : 0.05) * (y ? m->chance[1][y] : 0.05);
			m->joint[x][y] = (m->counts[x][y] + 0.3 * chance) / all;
		}
	m->joint[0][0] = 0;
	memset(m->counts, 0, sizeof m->counts);
}

static struct model *learn(struct arena *arena, const struct pairs *p)
{
	struct model *m = ARENA_NEW(arena, struct model);
	struct walk *w = ARENA_NEW(arena, struct walk);
	start(m, p);
	for (int round = 0; round < ROUNDS; round++) {
		for (size_t i = 0; i < p->n; i++)
			expect(m, w, p->items[i].read);
		maximise(m);
	}
	return m;
}

static void print_model(const struct model *m)
{
	for (size_t x = 0; x < SOUNDS; x++) {
		bool begun = false;
		for (size_t y = 0; y < SOUNDS; y++) {
			double chance = (x ? m->chance[0][x] : 1) * (y ? m->chance[1][y] : 1);
			double like = chance > 0 && m->joint[x][y] > 0 ? 10 * log(m->joint[x][y] / chance) : LEAST;
			if (like < 0)
				like *= misfit;
			if (like <= LEAST)
				continue;
			if (!begun)
				printf("like %c", x ? (int)x : '-');
			printf(" %c %.0f", y ? (int)y : '-', fmin(like, 127));
			begun = true;
		}
		if (begun)
			putchar('\n');
	}
}

/* Side `s` of `m`, given a sound of the other. */
static double given(const struct model *m, int s, size_t x, size_t other)
{
	double all = 0;
	for (size_t y = 0; y < SOUNDS; y++)
		all += s ? m->joint[other][y] : m->joint[y][other];
	return all > 0 ? (s ? m->joint[other][x] : m->joint[x][other]) / all : 0;
}

/* Side `s` of two models whose other sides are in one script. */
static void join(const struct model *a, const struct model *b, int s, struct model *out)
{
	memset(out, 0, sizeof *out);
	memcpy(out->chance[0], a->chance[s], sizeof a->chance[s]);
	memcpy(out->chance[1], b->chance[s], sizeof b->chance[s]);
	for (size_t l = 1; l < SOUNDS; l++) {
		double often = (a->chance[!s][l] + b->chance[!s][l]) / 2, row[SOUNDS], column[SOUNDS];
		for (size_t x = 0; x < SOUNDS && often > 0; x++) {
			row[x] = given(a, s, x, l);
			column[x] = given(b, s, x, l);
		}
		for (size_t x = 0; x < SOUNDS && often > 0; x++)
			for (size_t y = 0; y < SOUNDS; y++)
				out->joint[x][y] += often * row[x] * column[y];
	}
	for (size_t x = 1; x < SOUNDS; x++) {
		out->joint[x][0] += s ? a->joint[0][x] : a->joint[x][0];
		out->joint[0][x] += s ? b->joint[0][x] : b->joint[x][0];
	}
	out->joint[0][0] = 0;
}

/* Who writes in one script mostly writes alike. */
static void agree(struct model *m)
{
	const double mostly = 0.7;
	for (size_t x = 0; x < SOUNDS; x++)
		for (size_t y = 0; y < SOUNDS; y++)
			m->joint[x][y] = (1 - mostly) * m->joint[x][y] + (x == y ? mostly * m->chance[0][x] : 0);
}

void names_learn(struct arena *arena, const char *const *script, const struct pairs *p, size_t n)
{
	struct model **m = ARENA_ARRAY(arena, struct model *, n), *joined = ARENA_NEW(arena, struct model);
	struct model *latin = ARENA_NEW(arena, struct model);
	for (size_t i = 0; i < n; i++) {
		m[i] = learn(arena, &p[i]);
		printf("\nbetween Latin %s\n", script[i]);
		print_model(m[i]);
	}
	for (size_t i = 0; i < n; i++) {
		for (size_t j = i; j < n; j++) {
			join(m[i], m[j], 1, joined);
			if (i == j)
				agree(joined);
			printf("\nbetween %s %s\n", script[i], script[j]);
			print_model(joined);
		}
		join(m[i], m[i], 0, joined);
		for (size_t x = 0; x < SOUNDS; x++) {
			latin->chance[0][x] = latin->chance[1][x] += joined->chance[0][x] / (double)n;
			for (size_t y = 0; y < SOUNDS; y++)
				latin->joint[x][y] += joined->joint[x][y] / (double)n;
		}
	}
	agree(latin);
	puts("\nbetween Latin Latin");
	print_model(latin);
}

/* What holds between scripts that no pairs tell of. */
void names_learn_general(struct arena *arena, const struct pairs *p)
{
	struct model *m = learn(arena, p);
	for (size_t x = 0; x < SOUNDS; x++) {
		m->chance[0][x] = m->chance[1][x] = (m->chance[0][x] + m->chance[1][x]) / 2;
		for (size_t y = 0; y < x; y++)
			m->joint[x][y] = m->joint[y][x] = (m->joint[x][y] + m->joint[y][x]) / 2;
	}
	agree(m);
	print_model(m);
}
