/* SPDX-License-Identifier: GPL-3.0-or-later
 * buf -- a growing byte buffer
 *
 * buf_init, then add, then buf_release. `data` is NUL-terminated whenever len > 0; use buf_cstr for the empty
 * case. Never fails: without memory the program stops. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct buf {
	char *data;      /* owned */
	size_t len, cap; /* [byte] */
};

#define BUF_INIT                                                                                                       \
	{                                                                                                              \
		NULL, 0, 0                                                                                             \
	}

void buf_init(struct buf *b);
void buf_release(struct buf *b);
void buf_clear(struct buf *b); /* keeps the memory */
void buf_grow(struct buf *b, size_t more);
/* Room for so many bytes and the NUL behind them. */
static inline void buf_reserve(struct buf *b, size_t more)
{
	if (more >= b->cap - b->len)
		buf_grow(b, more);
}
void buf_add(struct buf *b, const void *p, size_t n);
void buf_str(struct buf *b, struct str s);
void buf_cat(struct buf *b, const char *s);
void buf_char(struct buf *b, char c);
void buf_cp(struct buf *b, uint32_t cp); /* as UTF-8; a non-scalar becomes U+FFFD */
void buf_fmt(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
const char *buf_cstr(const struct buf *b);
struct str buf_view(const struct buf *b); /* until the next change */

#endif
