/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/stream.h"

#include "base/die.h"

enum { PIECE = 64 * 1024 };

void stream_init(struct stream *s, ssize_t (*pull)(void *, char *, size_t), void *with)
{
	*s = (struct stream){.pull = pull, .with = with};
}

void stream_release(struct stream *s)
{
	buf_release(&s->ahead);
}

static void pull(struct stream *s)
{
	if (s->at) {
		memmove(s->ahead.data, s->ahead.data + s->at, s->ahead.len - s->at);
		s->ahead.len -= s->at;
		s->at = 0;
	}
	buf_reserve(&s->ahead, PIECE);
	ssize_t n = s->pull(s->with, s->ahead.data + s->ahead.len, PIECE - 1);
	s->ended = n <= 0;
	s->broken = s->broken || n < 0;
	if (n > 0)
		s->ahead.len += (size_t)n;
	s->ahead.data[s->ahead.len] = '\0';
}

struct str stream_peek(struct stream *s, size_t n)
{
	while (s->ahead.len - s->at < n && !s->ended)
		pull(s);
	return s->ahead.len ? str_sub(s->ahead.data, s->at, s->ahead.len) : (struct str){"", 0};
}

void stream_drop(struct stream *s, size_t n)
{
	BUG_ON(n > s->ahead.len - s->at);
	s->at += n;
}

size_t stream_skip(struct stream *s, size_t n)
{
	size_t left = n;
	while (left) {
		struct str some = stream_peek(s, 1);
		if (!some.n)
			break;
		size_t k = some.n < left ? some.n : left;
		stream_drop(s, k);
		left -= k;
	}
	return n - left;
}

size_t stream_take(struct stream *s, size_t n, struct buf *out)
{
	size_t left = n;
	while (left) {
		struct str some = stream_peek(s, 1);
		if (!some.n)
			break;
		size_t k = some.n < left ? some.n : left;
		buf_add(out, some.s, k);
		stream_drop(s, k);
		left -= k;
	}
	return n - left;
}
