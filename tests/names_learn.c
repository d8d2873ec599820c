/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Expectation and maximisation over all ways to write one reading under the other: each sound has a fellow, or none.
 * A pair that is no more like than chance counts for little: lists of names hold pairs that are none. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "names.h"

enum { SOUNDS = 128, LONGEST = NAMEKEY_SOUNDS, ROUNDS = 8 };

struct model {
	double chance[SOUNDS];         /* how often a sound is met */
	double joint[SOUNDS][SOUNDS];  /* how often two are fellows; row 0: one has none */
	double counts[SOUNDS][SOUNDS]; /* of the round under way */
};

struct walk {
	double to[LONGEST + 1][LONGEST + 1], from[LONGEST + 2][LONGEST + 2];
};

static void start(struct model *m, const struct pairs *p)
{
	double all = 0;
	memset(m, 0, sizeof *m);
	for (size_t i = 0; i < p->n; i++)
		for (int s = 0; s < 2; s++)
			for (const char *c = p->items[i].read[s].sounds; *c; c++) {
				m->chance[(unsigned char)*c]++;
				all++;
			}
	for (size_t x = 1; x < SOUNDS; x++) {
		m->chance[x] /= all;
		m->joint[x][0] = m->joint[0][x] = 0.1 * m->chance[x];
	}
	for (size_t x = 1; x < SOUNDS; x++)
		for (size_t y = 1; y < SOUNDS; y++)
			m->joint[x][y] = 0.4 * m->chance[x] * m->chance[y] + (x == y ? 0.4 * m->chance[x] : 0);
}

static double product(const struct model *m, const char *s)
{
	double p = 1;
	for (; *s; s++)
		p *= m->chance[(unsigned char)*s];
	return p;
}

/* Adds what is expected of one pair. */
static void expect(struct model *m, struct walk *w, const struct namekey_reading *r)
{
	const char *a = r[0].sounds, *b = r[1].sounds;
	size_t n = r[0].sounds_n, k = r[1].sounds_n;
#define JOINT(x, y) m->joint[(unsigned char)(x)][(unsigned char)(y)]
	memset(w, 0, sizeof *w);
	for (size_t i = 0; i <= n; i++)
		for (size_t j = 0; j <= k; j++)
			w->to[i][j] = i + j == 0 ? 1
			                         : (i && j ? w->to[i - 1][j - 1] * JOINT(a[i - 1], b[j - 1]) : 0) +
			                               (i ? w->to[i - 1][j] * JOINT(a[i - 1], 0) : 0) +
			                               (j ? w->to[i][j - 1] * JOINT(0, b[j - 1]) : 0);
	double all = w->to[n][k], weight = all / (all + 0.03 * product(m, a) * product(m, b)) / all;
	w->from[n][k] = weight;
	if (!(all > 0))
		return;
	for (size_t i = n + 1; i-- > 0;)
		for (size_t j = k + 1; j-- > 0;) {
			double both = w->from[i + 1][j + 1] * JOINT(a[i], b[j]),
			       one = w->from[i + 1][j] * JOINT(a[i], 0), other = w->from[i][j + 1] * JOINT(0, b[j]);
			if (i < n && j < k)
				m->counts[(unsigned char)a[i]][(unsigned char)b[j]] += w->to[i][j] * both;
			if (i < n)
				m->counts[(unsigned char)a[i]][0] += w->to[i][j] * one;
			if (j < k)
				m->counts[0][(unsigned char)b[j]] += w->to[i][j] * other;
			if (i < n || j < k)
				w->from[i][j] = both + one + other;
		}
#undef JOINT
}

/* It holds both ways: which side a spelling stands on says nothing. */
static void maximise(struct model *m)
{
	double all = 0;
	for (size_t x = 0; x < SOUNDS; x++)
		for (size_t y = 0; y < SOUNDS; y++)
			all += m->counts[x][y];
	for (size_t x = 0; x < SOUNDS; x++)
		for (size_t y = 0; y < SOUNDS; y++) {
			double by_chance = (x ? m->chance[x] : 0.05) * (y ? m->chance[y] : 0.05);
			m->joint[x][y] = ((m->counts[x][y] + m->counts[y][x]) / 2 + 0.3 * by_chance) / all;
		}
	memset(m->counts, 0, sizeof m->counts);
}

static void print_row(const struct model *m, size_t x)
{
	enum { LEAST = -50 };
	printf("like %c - %.0f", (int)x, fmax(LEAST, 10 * log(m->joint[x][0] / m->chance[x])));
	for (size_t y = x; y < SOUNDS; y++) {
		double like = m->chance[y] > 0 ? 10 * log(m->joint[x][y] / m->chance[x] / m->chance[y]) : LEAST;
		if (like > LEAST)
			printf(" %c %.0f", (int)y, fmin(like, 127));
	}
	putchar('\n');
}

void names_learn(const struct pairs *p)
{
	static struct model m;
	static struct walk w;
	start(&m, p);
	for (int round = 0; round < ROUNDS; round++) {
		for (size_t i = 0; i < p->n; i++)
			expect(&m, &w, p->items[i].read);
		maximise(&m);
	}
	for (size_t x = 1; x < SOUNDS; x++)
		if (m.chance[x] > 0)
			print_row(&m, x);
}
