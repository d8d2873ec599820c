/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/wire.h"

#include "base/arena.h"
#include "base/buf.h"

void wire_put(struct buf *b, uint64_t n)
{
	buf_reserve(b, 10);
	char *at = b->data + b->len;
	for (; n > 0x7F; n >>= 7)
		*at++ = (char)(n | 0x80);
	*at++ = (char)n;
	*at = '\0';
	b->len = (size_t)(at - b->data);
}

void wire_put_str(struct buf *b, struct str s)
{
	wire_put(b, s.n);
	buf_str(b, s);
}

void wire_put_name(struct buf *b, const char *s)
{
	wire_put(b, s ? strlen(s) + 1 : 0);
	if (s)
		buf_cat(b, s);
}

static void spoil(struct wire *w)
{
	w->bad = true;
	w->at = w->end;
}

uint64_t wire_take(struct wire *w, uint64_t most)
{
	uint64_t n = 0;
	for (unsigned shift = 0; shift < 64 && w->at < w->end; shift += 7) {
		unsigned char c = (unsigned char)*w->at++;
		n |= (uint64_t)(c & 0x7F) << shift;
		if (c < 0x80) {
			if (n <= most)
				return n;
			break;
		}
	}
	spoil(w);
	return 0;
}

static struct str take(struct wire *w, size_t n)
{
	struct str s = {w->at, n};
	if (n > (size_t)(w->end - w->at)) {
		spoil(w);
		return (struct str){"", 0};
	}
	w->at += n;
	return s;
}

struct str wire_take_str(struct wire *w)
{
	return take(w, (size_t)wire_take(w, SIZE_MAX));
}

const char *wire_take_name(struct wire *w, struct arena *arena)
{
	size_t n = (size_t)wire_take(w, SIZE_MAX);
	return n ? arena_str(arena, take(w, n - 1)) : NULL;
}

bool wire_done(const struct wire *w)
{
	return !w->bad && w->at == w->end;
}
