/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/cache.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "desk/sources.h"

enum { MAGIC = 0x31434653 /* "SFC1" */, IMAGE_MOST = 256 << 20 /* [byte] */, KEPT = 4 /* files a language */ };

/* Before the image; 64 bytes, so that the image is aligned as when it is linked in. */
struct head {
	uint32_t magic, size; /* [byte] of the head */
	struct cache_key key;
	uint64_t image_n; /* [byte] */
	uint64_t sum;     /* of the image */
	uint64_t none[3];
};

_Static_assert(sizeof(struct head) == 64, "aligned");

static uint64_t mix(uint64_t h, uint64_t w)
{
	h = (h ^ w) * 0xD6E8FEB86659FD93U;
	return h ^ h >> 32;
}

/* In lanes that do not wait for each other; `h` is what came before. For damage and difference, not against forgers. */
static uint64_t hash(uint64_t h, const void *data, size_t n)
{
	enum { LANES = 4 };
	const char *p = data;
	uint64_t w[LANES], lane[LANES];
	for (unsigned k = 0; k < LANES; k++)
		lane[k] = mix(h + k, n);
	for (; n >= sizeof w; p += sizeof w, n -= sizeof w) {
		memcpy(w, p, sizeof w);
		for (int k = 0; k < LANES; k++)
			lane[k] = mix(lane[k], w[k]);
	}
	memset(w, 0, sizeof w);
	memcpy(w, p, n);
	for (int k = 0; k < LANES; k++)
		h = mix(h, mix(lane[k], w[k]));
	return h;
}

static uint64_t key_half(uint64_t h, const char *lang, const struct sources *own)
{
	/* Which program: its tables, and the compiler that made them. */
	struct str stamp = {NULL, 0};
	resource_find("stamp", &stamp);
	h = hash(h, PACKAGE_VERSION, strlen(PACKAGE_VERSION));
	h = hash(h, stamp.n ? stamp.s : "", stamp.n);
	h = hash(h, lang, strlen(lang));
	for (size_t i = 0; i < own->n; i++) {
		const struct source *s = &own->items[i];
		const char *slash = strrchr(s->name, '/'), *base = slash ? slash + 1 : s->name;
		h = hash(h, base, strlen(base));
		h = hash(h, s->text.n ? s->text.s : "", s->text.n);
	}
	return h;
}

struct cache_key cache_key_of(const char *lang, const struct sources *own)
{
	return (struct cache_key){key_half(1, lang, own), key_half(2, lang, own)};
}

static void path_of(const char *folder, const char *lang, struct cache_key key, struct buf *out)
{
	buf_fmt(out, "%s/%s-%016llx.pack", folder, lang, (unsigned long long)(key.a ^ key.b));
}

/* The image in a file's bytes. */
static bool unwrap(struct str file, struct cache_key key, struct str *image)
{
	struct head h;
	if (file.n < sizeof h)
		return false;
	memcpy(&h, file.s, sizeof h);
	if (h.magic != MAGIC || h.size != sizeof h || h.key.a != key.a || h.key.b != key.b ||
	    h.image_n != file.n - sizeof h)
		return false;
	*image = str_sub(file.s, sizeof h, file.n);
	return hash(0, image->s, image->n) == h.sum;
}

bool cache_load(struct arena *arena, const char *folder, const char *lang, struct cache_key key, struct str *image)
{
	struct buf path = BUF_INIT;
	struct str file;
	if (!folder)
		return false;
	path_of(folder, lang, key, &path);
	bool ok = file_map_private(arena, path.data, IMAGE_MOST, &file) && unwrap(file, key, image);
	buf_release(&path);
	return ok;
}

static int by_age(const void *a, const void *b)
{
	int64_t x = file_mtime(*(char *const *)a), y = file_mtime(*(char *const *)b);
	return (x < y) - (x > y);
}

/* Also what a process left half written: those names go on behind ".pack". */
static void drop_old(const char *folder, const char *lang)
{
	struct arena *arena = arena_new(0);
	struct fault fault = FAULT_INIT;
	char **names;
	size_t n = 0, own = 0;
	struct buf begin = BUF_INIT;
	buf_fmt(&begin, "%s/%s-", folder, lang);
	if (dir_list(arena, folder, 0, &names, &n, &fault)) {
		for (size_t i = 0; i < n; i++)
			if (strncmp(names[i], begin.data, begin.len) == 0 && strstr(names[i] + begin.len, ".pack"))
				names[own++] = names[i];
		if (own)
			qsort(names, own, sizeof *names, by_age);
		for (size_t i = KEPT; i < own; i++)
			(void)unlink(names[i]);
	}
	buf_release(&begin);
	fault_release(&fault);
	arena_free(arena);
}

void cache_store(const char *folder, const char *lang, struct cache_key key, struct str image)
{
	struct head h = {MAGIC, sizeof h, key, image.n, hash(0, image.s, image.n), {0}};
	struct buf path = BUF_INIT, bytes = BUF_INIT;
	struct fault fault = FAULT_INIT;
	if (!folder || !dir_make(folder))
		return;
	path_of(folder, lang, key, &path);
	buf_reserve(&bytes, sizeof h + image.n + 1);
	buf_add(&bytes, &h, sizeof h);
	buf_str(&bytes, image);
	if (file_replace(path.data, bytes.data, bytes.len, &fault))
		drop_old(folder, lang);
	fault_release(&fault);
	buf_release(&bytes);
	buf_release(&path);
}
