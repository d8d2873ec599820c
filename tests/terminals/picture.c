/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* X11/XWDFile.h: words of the header, most significant byte first. */
enum { HEADER_SIZE = 0, WIDTH = 4, HEIGHT = 5, BYTE_ORDER_ = 7, BITS = 11, LINE = 12, COLORS = 19, COLOR_BYTES = 12 };

static uint32_t word(const unsigned char *map, int i)
{
	const unsigned char *p = map + 4 * i;
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static uint32_t *pixels(size_t n)
{
	uint32_t *p = calloc(n ? n : 1, sizeof *p);
	if (!p)
		abort();
	return p;
}

bool screen_open(struct screen *s, const char *path)
{
	struct stat st;
	int fd = open(path, O_RDONLY);
	if (fd < 0 || fstat(fd, &st) != 0 || st.st_size < 100)
		return false;
	s->size = (size_t)st.st_size;
	s->map = mmap(NULL, s->size, PROT_READ, MAP_SHARED, fd, 0);
	(void)close(fd);
	if (s->map == MAP_FAILED || word(s->map, BITS) != 32)
		return false;
	s->w = (int)word(s->map, WIDTH);
	s->h = (int)word(s->map, HEIGHT);
	s->stride = (int)word(s->map, LINE);
	s->msb_first = word(s->map, BYTE_ORDER_) != 0;
	size_t at = word(s->map, HEADER_SIZE) + (size_t)word(s->map, COLORS) * COLOR_BYTES;
	s->pixels = s->map + at;
	return at + (size_t)s->stride * (size_t)s->h <= s->size;
}

void screen_take(const struct screen *s, struct picture *p)
{
	if (!p->rgb)
		*p = (struct picture){s->w, s->h, 0, 0, 0, pixels((size_t)s->w * (size_t)s->h)};
	for (int y = 0; y < s->h; y++) {
		const unsigned char *q = s->pixels + (size_t)y * (size_t)s->stride;
		uint32_t *out = p->rgb + (size_t)y * (size_t)s->w;
		for (int x = 0; x < s->w; x++, q += 4)
			out[x] = s->msb_first ? (uint32_t)q[1] << 16 | (uint32_t)q[2] << 8 | q[3]
			                      : (uint32_t)q[2] << 16 | (uint32_t)q[1] << 8 | q[0];
	}
}

void picture_release(struct picture *p)
{
	free(p->rgb);
	*p = (struct picture){0};
}

bool picture_same(const struct picture *a, const struct picture *b)
{
	return a->w == b->w && a->h == b->h &&
	       memcmp(a->rgb, b->rgb, (size_t)a->w * (size_t)a->h * sizeof *a->rgb) == 0;
}

bool picture_changed(const struct picture *a, const struct picture *b, struct box *box)
{
	int left = a->w, top = a->h, right = -1, bottom = -1;
	for (int y = 0; y < a->h; y++) {
		for (int x = 0; x < a->w; x++) {
			if (a->rgb[y * a->w + x] == b->rgb[y * a->w + x])
				continue;
			left = x < left ? x : left;
			right = x > right ? x : right;
			top = y < top ? y : top;
			bottom = y;
		}
	}
	*box = (struct box){left, top, right - left + 1, bottom - top + 1};
	return right >= 0;
}

struct picture picture_cut(const struct picture *p, struct box box)
{
	struct picture out = {box.w, box.h, p->rows, p->cols, p->page, pixels((size_t)box.w * (size_t)box.h)};
	for (int y = 0; y < box.h; y++)
		memcpy(out.rgb + y * box.w, p->rgb + (box.y + y) * p->w + box.x, (size_t)box.w * sizeof *out.rgb);
	return out;
}

bool picture_write(const struct picture *p, const char *path)
{
	FILE *f = fopen(path, "wb");
	if (!f)
		return false;
	fprintf(f, "P6\n# cells %d %d\n%d %d\n255\n", p->rows, p->cols, p->w, p->h);
	for (int i = 0; i < p->w * p->h; i++) {
		uint32_t c = p->rgb[i];
		unsigned char out[3] = {(unsigned char)(c >> 16), (unsigned char)(c >> 8), (unsigned char)c};
		fwrite(out, 1, 3, f);
	}
	return fclose(f) == 0;
}

bool picture_read(struct picture *p, const char *path)
{
	unsigned char in[3];
	FILE *f = fopen(path, "rb");
	if (!f)
		return false;
	bool ok = fscanf(f, "P6\n# cells %d %d\n%d %d\n255", &p->rows, &p->cols, &p->w, &p->h) == 4 && p->rows > 0 &&
	          p->cols > 0 && p->w > 0 && p->h > 0 && p->w < 10000 && p->h < 10000 && fgetc(f) == '\n';
	p->rgb = ok ? pixels((size_t)p->w * (size_t)p->h) : NULL;
	for (int i = 0; ok && i < p->w * p->h; i++) {
		ok = fread(in, 1, 3, f) == 3;
		p->rgb[i] = (uint32_t)in[0] << 16 | (uint32_t)in[1] << 8 | in[2];
	}
	fclose(f);
	return ok;
}
