/* SPDX-License-Identifier: GPL-3.0-or-later
 * arena -- memory that is released all at once
 *
 * arena_new, any number of arena_alloc, then arena_reset (keeps the first block) or arena_free. There is no
 * release of single pieces. Memory comes zeroed and aligned for any type. An arena never fails: without memory
 * the program stops (base/die.h). Under AddressSanitizer the gaps between pieces are poisoned. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct buf;

struct arena *arena_new(size_t first_block /* [byte], 0: default */);
void arena_free(struct arena *arena); /* NULL is fine */
void arena_reset(struct arena *arena);
size_t arena_used(const struct arena *arena); /* [byte] handed out since the last reset */

void *arena_alloc(struct arena *arena, size_t count, size_t size);
/* The same with whatever the memory held before: for large arrays that are written before they are read. */
void *arena_take(struct arena *arena, size_t count, size_t size);
void *arena_copy(struct arena *arena, const void *from, size_t n);
/* A NUL-terminated copy. */
char *arena_str(struct arena *arena, struct str s);
/* Takes over the memory of a buffer without a copy; the buffer is empty afterwards. For texts of many megabytes. */
struct str arena_adopt(struct arena *arena, struct buf *b);
/* Calls release(what) when the arena is freed or reset, the latest first: for what a library hands out. */
void arena_defer(struct arena *arena, void (*release)(void *), void *what);
/* Room for `want` items where `have` are: the old piece is copied, never released. */
void *arena_grow(struct arena *arena, void *old, size_t have, size_t want, size_t size);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), 1, sizeof(type)))
#define ARENA_ARRAY(arena, type, n) ((type *)arena_alloc((arena), (n), sizeof(type)))

/* A growing array in an arena: `items`, `n` and `cap` are members of the struct that `vec` points to. */
#define VEC_PUSH(arena, vec)                                                                                           \
	((vec)->n == (vec)->cap ? ((vec)->items = arena_grow((arena), (vec)->items, (vec)->n,                          \
	                               (vec)->cap ? (vec)->cap * 2 : 8, sizeof(*(vec)->items)),                        \
	                              (vec)->cap = (vec)->cap ? (vec)->cap * 2 : 8, &(vec)->items[(vec)->n++])         \
	                        : &(vec)->items[(vec)->n++])

#define VEC_OF(type)                                                                                                   \
	struct {                                                                                                       \
		type *items;                                                                                           \
		size_t n, cap;                                                                                         \
	}

#endif
