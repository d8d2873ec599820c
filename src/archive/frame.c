/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/frame.h"

#include <zstd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "report/image.h"
#include "report/report.h"

enum { LEVEL = 1, LARGEST = 1 << 30 /* [byte] text and image; intake reads a quarter of it */ };

struct framer {
	ZSTD_CCtx *cctx;
	struct buf plain;
};

struct unframer {
	ZSTD_DCtx *dctx;
};

static void release_cctx(void *cctx)
{
	ZSTD_freeCCtx(cctx);
}

static void release_dctx(void *dctx)
{
	ZSTD_freeDCtx(dctx);
}

struct framer *framer_new(struct arena *arena)
{
	struct framer *f = ARENA_NEW(arena, struct framer);
	f->cctx = ZSTD_createCCtx();
	if (!f->cctx)
		die_no_memory();
	arena_defer(arena, release_cctx, f->cctx);
	ZSTD_CCtx_setParameter(f->cctx, ZSTD_c_compressionLevel, LEVEL);
	ZSTD_CCtx_setParameter(f->cctx, ZSTD_c_checksumFlag, 1);
	return f;
}

void framer_release(struct framer *f)
{
	buf_release(&f->plain);
}

void frame_make(struct framer *f, const struct report *r, struct buf *out)
{
	buf_clear(&f->plain);
	buf_str(&f->plain, r->article.text);
	report_pack(r, &f->plain);
	size_t most = ZSTD_compressBound(f->plain.len);
	buf_reserve(out, most + 1);
	size_t n = ZSTD_compress2(f->cctx, out->data + out->len, most, f->plain.data, f->plain.len);
	if (ZSTD_isError(n))
		die_no_memory(); /* the only way in which it can fail with enough room */
	out->len += n;
	out->data[out->len] = '\0';
}

struct unframer *unframer_new(struct arena *arena)
{
	struct unframer *u = ARENA_NEW(arena, struct unframer);
	u->dctx = ZSTD_createDCtx();
	if (!u->dctx)
		die_no_memory();
	arena_defer(arena, release_dctx, u->dctx);
	return u;
}

bool frame_text(
    struct unframer *u, struct str frame, size_t text_size, struct arena *arena, struct str *text, struct str *image)
{
	unsigned long long n = ZSTD_getFrameContentSize(frame.s, frame.n);
	if (n > LARGEST || n < text_size)
		return false;
	char *plain = arena_take(arena, (size_t)n + 1, 1);
	size_t k = ZSTD_decompressDCtx(u->dctx, plain, (size_t)n, frame.s, frame.n);
	if (ZSTD_isError(k) || k != n)
		return false;
	plain[n] = '\0';
	*text = (struct str){plain, text_size};
	*image = (struct str){plain + text_size, (size_t)n - text_size};
	return true;
}

struct report *frame_open(struct unframer *u, struct str frame, size_t text_size)
{
	struct report *r = report_new();
	struct str image;
	if (frame_text(u, frame, text_size, r->arena, &r->article.text, &image) && report_unpack(image, r))
		return r;
	report_free(r);
	return NULL;
}
