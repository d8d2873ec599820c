/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/frame.h"

#include <zstd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/fault.h"
#include "base/late.h"
#include "report/image.h"
#include "report/report.h"

enum { LEVEL = 1, LARGEST = 1 << 30 /* [byte] text and image; intake reads a quarter of it */ };

struct zstd {
	__typeof__(ZSTD_createCCtx) *ZSTD_createCCtx;
	__typeof__(ZSTD_freeCCtx) *ZSTD_freeCCtx;
	__typeof__(ZSTD_CCtx_setParameter) *ZSTD_CCtx_setParameter;
	__typeof__(ZSTD_compressBound) *ZSTD_compressBound;
	__typeof__(ZSTD_compress2) *ZSTD_compress2;
	__typeof__(ZSTD_createDCtx) *ZSTD_createDCtx;
	__typeof__(ZSTD_freeDCtx) *ZSTD_freeDCtx;
	__typeof__(ZSTD_decompressDCtx) *ZSTD_decompressDCtx;
	__typeof__(ZSTD_getFrameContentSize) *ZSTD_getFrameContentSize;
	__typeof__(ZSTD_isError) *ZSTD_isError;
};

static struct zstd lib;

bool frame_load(struct fault *fault)
{
	static const struct late_symbol symbols[] = {LATE(zstd, ZSTD_createCCtx), LATE(zstd, ZSTD_freeCCtx),
	    LATE(zstd, ZSTD_CCtx_setParameter), LATE(zstd, ZSTD_compressBound), LATE(zstd, ZSTD_compress2),
	    LATE(zstd, ZSTD_createDCtx), LATE(zstd, ZSTD_freeDCtx), LATE(zstd, ZSTD_decompressDCtx),
	    LATE(zstd, ZSTD_getFrameContentSize), LATE(zstd, ZSTD_isError)};
	return lib.ZSTD_isError ||
	       late_load(ZSTD_SONAME, "libzstd1", symbols, sizeof symbols / sizeof *symbols, &lib, fault);
}

/* Who could say so has loaded it before. */
static void must_load(void)
{
	struct fault fault = FAULT_INIT;
	BUG_ON(!frame_load(&fault));
}

struct framer {
	ZSTD_CCtx *cctx;
	struct buf plain;
};

struct unframer {
	ZSTD_DCtx *dctx;
};

static void release_cctx(void *cctx)
{
	lib.ZSTD_freeCCtx(cctx);
}

static void release_dctx(void *dctx)
{
	lib.ZSTD_freeDCtx(dctx);
}

struct framer *framer_new(struct arena *arena)
{
	struct framer *f = ARENA_NEW(arena, struct framer);
	must_load();
	f->cctx = lib.ZSTD_createCCtx();
	if (!f->cctx)
		die_no_memory();
	arena_defer(arena, release_cctx, f->cctx);
	lib.ZSTD_CCtx_setParameter(f->cctx, ZSTD_c_compressionLevel, LEVEL);
	lib.ZSTD_CCtx_setParameter(f->cctx, ZSTD_c_checksumFlag, 1);
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
	size_t most = lib.ZSTD_compressBound(f->plain.len);
	buf_reserve(out, most + 1);
	size_t n = lib.ZSTD_compress2(f->cctx, out->data + out->len, most, f->plain.data, f->plain.len);
	if (lib.ZSTD_isError(n))
		die_no_memory(); /* the only way in which it can fail with enough room */
	out->len += n;
	out->data[out->len] = '\0';
}

struct unframer *unframer_new(struct arena *arena)
{
	struct unframer *u = ARENA_NEW(arena, struct unframer);
	must_load();
	u->dctx = lib.ZSTD_createDCtx();
	if (!u->dctx)
		die_no_memory();
	arena_defer(arena, release_dctx, u->dctx);
	return u;
}

bool frame_text(
    struct unframer *u, struct str frame, size_t text_size, struct arena *arena, struct str *text, struct str *image)
{
	unsigned long long n = lib.ZSTD_getFrameContentSize(frame.s, frame.n);
	if (n > LARGEST || n < text_size)
		return false;
	char *plain = arena_take(arena, (size_t)n + 1, 1);
	size_t k = lib.ZSTD_decompressDCtx(u->dctx, plain, (size_t)n, frame.s, frame.n);
	if (lib.ZSTD_isError(k) || k != n)
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
