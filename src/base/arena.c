/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/die.h"

#if defined(__SANITIZE_ADDRESS__)
#define HAVE_POISON 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAVE_POISON 1
#endif
#endif
#ifdef HAVE_POISON
/* gcc takes a pointer to const for a reading of what it points to; here it is only marked. */
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <sanitizer/asan_interface.h>
#define POISON(p, n) __asan_poison_memory_region((p), (n))
#define UNPOISON(p, n) __asan_unpoison_memory_region((p), (n))
enum { GAP = 16, SPARE = 1, SPARE_MOST = 0 };
#else
#define POISON(p, n) ((void)(p), (void)(n))
#define UNPOISON(p, n) ((void)(p), (void)(n))
enum { GAP = 0, SPARE = 4, SPARE_MOST = 256 * 1024 /* [byte] */ };
#endif

enum { DEFAULT_BLOCK = 32 * 1024, ALIGN = alignof(max_align_t) };

struct block {
	struct block *next;
	size_t size, used; /* [byte], of data */
	alignas(max_align_t) char data[];
};

/* Memory of a buffer that the arena took over; the node itself lies in the arena. */
struct adopted {
	struct adopted *next;
	struct buf memory;
};

/* What must be given back with the arena; the node itself lies in the arena. */
struct deferred {
	struct deferred *next;
	void (*release)(void *);
	void *what;
};

struct arena {
	struct block *first, *last;
	struct adopted *adopted;
	struct deferred *deferred;
	size_t block_size; /* [byte] of the next block */
	size_t total;
};

/* Blocks that were given back, for those who ask next: reports take and return the same few, and the system would clear
 * their pages each time. None where use after release is looked for. */
static struct block *spare[SPARE];

static struct block *spare_take(size_t size)
{
	for (size_t i = 0; i < SPARE; i++) {
		struct block *b = spare[i];
		if (b && b->size >= size && b->size / 4 <= size) {
			spare[i] = NULL;
			return b;
		}
	}
	return NULL;
}

static void block_free(struct block *b)
{
	for (size_t i = 0; i < SPARE && b && b->size <= SPARE_MOST; i++) {
		struct block *other = spare[i];
		if (!other || other->size < b->size) {
			spare[i] = b;
			b = other;
		}
	}
	free(b);
}

static struct block *block_new(size_t size)
{
	if (size > SIZE_MAX - sizeof(struct block))
		die_no_memory();
	struct block *b = spare_take(size);
	if (!b) {
		b = malloc(sizeof *b + size);
		if (!b)
			die_no_memory();
		b->size = size;
	}
	b->next = NULL;
	b->used = 0;
	POISON(b->data, size);
	return b;
}

struct arena *arena_new(size_t first_block)
{
	struct arena *a = malloc(sizeof *a);
	if (!a)
		die_no_memory();
	a->block_size = first_block ? first_block : DEFAULT_BLOCK;
	a->first = a->last = block_new(a->block_size);
	a->adopted = NULL;
	a->deferred = NULL;
	a->total = 0;
	return a;
}

static void blocks_free(struct block *b)
{
	while (b) {
		struct block *next = b->next;
		UNPOISON(b->data, b->size);
		block_free(b);
		b = next;
	}
}

static void adopted_release(struct arena *a)
{
	for (struct deferred *d = a->deferred; d; d = d->next)
		d->release(d->what);
	a->deferred = NULL;
	for (struct adopted *x = a->adopted; x; x = x->next)
		buf_release(&x->memory);
	a->adopted = NULL;
}

void arena_free(struct arena *a)
{
	if (!a)
		return;
	adopted_release(a);
	blocks_free(a->first);
	free(a);
}

void arena_reset(struct arena *a)
{
	adopted_release(a);
	blocks_free(a->first->next);
	a->first->next = NULL;
	a->first->used = 0;
	POISON(a->first->data, a->first->size);
	a->last = a->first;
	a->total = 0;
}

size_t arena_used(const struct arena *a)
{
	return a->total;
}

void *arena_take(struct arena *a, size_t count, size_t size)
{
	if (size && count > (SIZE_MAX / 4) / size)
		die_no_memory();
	size_t n = count * size;
	size_t take = ((n ? n : 1) + ALIGN - 1) / ALIGN * ALIGN + GAP;
	struct block *b = a->last;
	if (b->size - b->used < take) {
		/* Doubling keeps the number of blocks small for one huge report. */
		if (a->block_size < (size_t)1 << 22)
			a->block_size *= 2;
		b->next = block_new(take > a->block_size ? take : a->block_size);
		b = a->last = b->next;
	}
	char *p = b->data + b->used;
	b->used += take;
	a->total += take;
	UNPOISON(p, n ? n : 1);
	return p;
}

void *arena_alloc(struct arena *a, size_t count, size_t size)
{
	return memset(arena_take(a, count, size), 0, count * size);
}

void *arena_copy(struct arena *a, const void *from, size_t n)
{
	void *p = arena_take(a, n, 1);
	if (n)
		memcpy(p, from, n);
	return p;
}

char *arena_str(struct arena *a, struct str s)
{
	char *p = arena_alloc(a, s.n + 1, 1);
	if (s.n)
		memcpy(p, s.s, s.n);
	return p;
}

struct str arena_adopt(struct arena *a, struct buf *b)
{
	struct adopted *x = ARENA_NEW(a, struct adopted);
	x->memory = *b;
	x->next = a->adopted;
	a->adopted = x;
	buf_init(b);
	return buf_view(&x->memory);
}

void arena_defer(struct arena *a, void (*release)(void *), void *what)
{
	struct deferred *d = ARENA_NEW(a, struct deferred);
	d->release = release;
	d->what = what;
	d->next = a->deferred;
	a->deferred = d;
}

void *arena_grow(struct arena *a, void *old, size_t have, size_t want, size_t size)
{
	char *p = arena_take(a, want, size);
	if (have)
		memcpy(p, old, have * size);
	memset(p + have * size, 0, (want - have) * size);
	return p;
}
