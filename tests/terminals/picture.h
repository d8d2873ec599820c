/* SPDX-License-Identifier: GPL-3.0-or-later
 * picture -- what stands on a screen, as pixels
 *
 * Taken from the memory of Xvfb (-fbdir: an XWD file that is always current), cut to a terminal's cells, kept as PPM.
 */
#ifndef TERMINALS_PICTURE_H
#define TERMINALS_PICTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct picture {
	int w, h;       /* [pixel] */
	int rows, cols; /* cells that fill it; 0: unknown */
	uint32_t page;  /* the colour of most of it; not kept */
	uint32_t *rgb;  /* 0xRRGGBB; owned */
};

struct box {
	int x, y, w, h; /* [pixel] */
};

/* A screen to look at. */
struct screen {
	const unsigned char *map;
	size_t size;
	int w, h, stride;
	const unsigned char *pixels;
	bool msb_first;
};

bool screen_open(struct screen *s, const char *path);
/* Fills `p`, of the screen's size, allocated at the first call. */
void screen_take(const struct screen *s, struct picture *p);

void picture_release(struct picture *p);
bool picture_same(const struct picture *a, const struct picture *b);
/* The smallest box around the pixels that differ; false: none do. */
bool picture_changed(const struct picture *a, const struct picture *b, struct box *box);
struct picture picture_cut(const struct picture *p, struct box box);
bool picture_write(const struct picture *p, const char *path);
bool picture_read(struct picture *p, const char *path);

#endif
