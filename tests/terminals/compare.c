/* SPDX-License-Identifier: GPL-3.0-or-later
 * Do two terminals show the same cells? Each cell becomes ink on its own ground, drawn on the grid of the first
 * picture's cells, and is held against the cell in the same place there.
 *
 *	compare [-v] FIRST SECOND [ROW=ROW...]
 *
 * ROW=ROW names rows of the first and of the second to hold together, from 1; without any, all are. Says how many rows
 * are alike, and which cells of the others differ; ends with 0 when all are alike. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "picture.h"

enum {
	MOST_W = 40,
	MOST_H = 60, /* [pixel] a cell */
	REACH_X = 1,
	REACH_Y = 4, /* [pixel] fonts stand so much higher or lower in a cell */
	LOOSE_X = 1,
	LOOSE_Y = 1, /* [pixel] one glyph against the others */
	FAINT = 60,  /* colours nearer than this are one */
	EDGE = 2,    /* [pixel] round a cell, where its neighbours' strokes may end */
	DROP = 2     /* [pixel] of ink within them: less is nothing, twice as much is something */
};

/* Glyphs of one font in two renderings are above, different glyphs below. */
static const double alike = 0.60;

struct cell {
	float ink[MOST_H][MOST_W];
	double mass; /* [pixel] of ink within the edges */
	bool lit;    /* its ground is not that of the page */
};

static int verbose;

static int distance(uint32_t a, uint32_t b)
{
	int d = 0;
	for (int shift = 0; shift < 24; shift += 8)
		d += abs((int)(a >> shift & 255) - (int)(b >> shift & 255));
	return d;
}

/* The commonest colour of a box. */
static uint32_t ground_of(const struct picture *p, int x0, int y0, int x1, int y1)
{
	uint32_t best = 0xFFFFFF;
	int most = 0;
	for (int y = y0; y < y1; y++) {
		for (int x = x0; x < x1; x++) {
			uint32_t c = p->rgb[y * p->w + x];
			int n = 0;
			if (n == most && c == best)
				continue;
			for (int v = y0; v < y1; v++)
				for (int u = x0; u < x1; u++)
					n += p->rgb[v * p->w + u] == c;
			if (n > most) {
				most = n;
				best = c;
			}
			if (2 * most > (x1 - x0) * (y1 - y0))
				return best;
		}
	}
	return best;
}

/* The ground of most cells. */
static uint32_t page_of(const struct picture *p)
{
	enum { LOOKS = 256 };
	struct picture grounds = {LOOKS, 1, 1, 1, 0, (uint32_t[LOOKS]){0}};
	int w = p->w / p->cols, h = p->h / p->rows;
	for (int i = 0; i < LOOKS; i++) {
		int cell = i * p->rows * p->cols / LOOKS, x = cell % p->cols * w, y = cell / p->cols * h;
		grounds.rgb[i] = ground_of(p, x, y, x + w, y + h);
	}
	return ground_of(&grounds, 0, 0, LOOKS, 1);
}

/* The cell at (row, col), on a grid of w × h pixels of `scale` pixels of the picture, moved by (dx, dy). */
static void cut(const struct picture *p, int row, int col, int w, int h, double scale, int dx, int dy, struct cell *out)
{
	double cw = (double)p->w / p->cols, ch = (double)p->h / p->rows;
	int x0 = (int)lround(col * cw), x1 = (int)lround((col + 1) * cw);
	int y0 = (int)lround(row * ch), y1 = (int)lround((row + 1) * ch);
	uint32_t ground = ground_of(p, x0, y0, x1, y1);
	int strongest = FAINT;
	for (int y = y0; y < y1; y++)
		for (int x = x0; x < x1; x++)
			strongest = distance(p->rgb[y * p->w + x], ground) > strongest
			                ? distance(p->rgb[y * p->w + x], ground)
			                : strongest;
	out->mass = 0;
	out->lit = distance(ground, p->page) > FAINT;
	for (int y = 0; y < h; y++) {
		for (int x = 0; x < w; x++) {
			int px = (int)floor((x0 + x1) / 2.0 + (x + 0.5 - w / 2.0 + dx) * scale);
			int py = (int)floor((y0 + y1) / 2.0 + (y + 0.5 - h / 2.0 + dy) * scale);
			bool in = px >= x0 && px < x1 && py >= y0 && py < y1;
			int d = in ? distance(p->rgb[py * p->w + px], ground) : 0;
			out->ink[y][x] = (float)d / (float)strongest;
			if (x >= EDGE && x < w - EDGE && y >= EDGE && y < h - EDGE)
				out->mass += out->ink[y][x];
		}
	}
}

static double correlation(const struct cell *a, const struct cell *b, int w, int h, int dx, int dy)
{
	double sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0, n = w * h;
	for (int y = 0; y < h; y++) {
		for (int x = 0; x < w; x++) {
			bool in = x + dx >= 0 && x + dx < w && y + dy >= 0 && y + dy < h;
			double u = a->ink[y][x], v = in ? b->ink[y + dy][x + dx] : 0;
			sa += u;
			sb += v;
			saa += u * u;
			sbb += v * v;
			sab += u * v;
		}
	}
	double va = saa - sa * sa / n, vb = sbb - sb * sb / n;
	return va > 1e-6 && vb > 1e-6 ? (sab - sa * sb / n) / sqrt(va * vb) : 0;
}

/* A little blur, so that a stroke that stands half a pixel away still meets its like. */
static void soften(struct cell *c, int w, int h)
{
	static const float weight[3] = {1, 2, 1};
	struct cell in = *c;
	for (int y = 0; y < h; y++) {
		for (int x = 0; x < w; x++) {
			float sum = 0;
			for (int v = -1; v <= 1; v++)
				for (int u = -1; u <= 1; u++)
					if (x + u >= 0 && x + u < w && y + v >= 0 && y + v < h)
						sum += weight[v + 1] * weight[u + 1] * in.ink[y + v][x + u];
			c->ink[y][x] = sum / 16;
		}
	}
}

static double likeness(const struct cell *a, const struct cell *b, int w, int h)
{
	double less = fmin(a->mass, b->mass), more = fmax(a->mass, b->mass);
	if (less < DROP)
		return more < 2 * DROP;
	double best = 0;
	for (int dy = -LOOSE_Y; dy <= LOOSE_Y; dy++) {
		for (int dx = -LOOSE_X; dx <= LOOSE_X; dx++) {
			double c = correlation(a, b, w, h, dx, dy);
			best = c > best ? c : best;
		}
	}
	return best;
}

struct job {
	struct picture first, second;
	int w, h; /* [pixel] the first picture's cells */
	double scale;
	int dx, dy;
};

static void both(const struct job *j, int row, int other, int col, struct cell *a, struct cell *b)
{
	cut(&j->first, row, col, j->w, j->h, 1, 0, 0, a);
	cut(&j->second, other, col, j->w, j->h, j->scale, j->dx, j->dy, b);
	soften(a, j->w, j->h);
	soften(b, j->w, j->h);
}

/* How the second picture's font stands in its cells: where most cells are alike. */
static void align(struct job *j, const int (*pairs)[2], int n)
{
	double best = -1;
	int bx = 0, by = 0;
	for (j->dy = -REACH_Y; j->dy <= REACH_Y; j->dy++) {
		for (j->dx = -REACH_X; j->dx <= REACH_X; j->dx++) {
			double sum = 0;
			for (int i = 0; i<n; i += n> 8 ? n / 8 : 1) {
				for (int col = 0; col < j->first.cols; col += 2) {
					struct cell a, b;
					both(j, pairs[i][0], pairs[i][1], col, &a, &b);
					if (a.mass >= DROP && b.mass >= DROP)
						sum += correlation(&a, &b, j->w, j->h, 0, 0);
				}
			}
			if (sum > best) {
				best = sum;
				bx = j->dx;
				by = j->dy;
			}
		}
	}
	j->dx = bx;
	j->dy = by;
}

/* False: some cell of the row differs. */
static bool compare_row(const struct job *j, int row, int other)
{
	int wrong = 0, inked = 0;
	char columns[200] = "";
	double least = 1;
	for (int col = 0; col < j->first.cols; col++) {
		struct cell a, b;
		both(j, row, other, col, &a, &b);
		double v = likeness(&a, &b, j->w, j->h);
		bool bad = v < alike || a.lit != b.lit;
		inked += a.mass >= DROP;
		wrong += bad;
		least = v < least ? v : least;
		size_t n = strlen(columns);
		if (bad && n < 150)
			snprintf(columns + n, sizeof columns - n, " %d:%.2f%s", col + 1, v, a.lit != b.lit ? "!" : "");
	}
	if (wrong || verbose)
		printf("row %d: %d of %d cells differ (least %.2f):%s\n", row + 1, wrong, inked, least, columns);
	return wrong == 0;
}

int main(int argc, char **argv)
{
	static int pairs[1000][2];
	struct job j = {0};
	int n = 0, at = 1, same = 0;
	if (at < argc && strcmp(argv[at], "-v") == 0)
		verbose = at++;
	if (argc - at < 2 || !picture_read(&j.first, argv[at]) || !picture_read(&j.second, argv[at + 1])) {
		fprintf(stderr, "compare: two pictures are wanted\n");
		return 2;
	}
	for (at += 2; at < argc && n < 1000; at++)
		if (sscanf(argv[at], "%d=%d", &pairs[n][0], &pairs[n][1]) == 2 && pairs[n][0]-- > 0 &&
		    pairs[n][1]-- > 0)
			n++;
	for (int i = 0; !n && i < j.first.rows && i < 1000; i++)
		pairs[i][0] = pairs[i][1] = i;
	n = n ? n : j.first.rows;
	j.first.page = page_of(&j.first);
	j.second.page = page_of(&j.second);
	j.w = j.first.w / j.first.cols;
	j.h = j.first.h / j.first.rows;
	if (j.first.rows != j.second.rows || j.first.cols != j.second.cols || j.w > MOST_W || j.h > MOST_H) {
		printf("the sizes differ\n0 of %d rows alike\n", n);
		return 1;
	}
	j.scale = ((double)j.second.w / j.second.cols) / ((double)j.first.w / j.first.cols);
	align(&j, (const int(*)[2])pairs, n);
	for (int i = 0; i < n; i++)
		same += compare_row(&j, pairs[i][0], pairs[i][1]);
	printf("%d of %d rows alike\n", same, n);
	return same != n;
}
