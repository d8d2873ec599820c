/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/deposit_in.h"

#include <string.h>

#include "archive/marks.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/wire.h"

enum { LONGEST = 127 /* [byte] of a term in a stream */ };

void stream_put(struct buf *b, struct str term)
{
	size_t n = term.n < LONGEST ? term.n : LONGEST;
	buf_reserve(b, n + 1);
	b->data[b->len] = (char)n;
	memcpy(b->data + b->len + 1, term.s, n);
	b->len += n + 1;
}

void stream_mark(struct buf *b, char kind, struct str value)
{
	size_t n = value.n < LONGEST - 2 ? value.n : LONGEST - 2;
	buf_reserve(b, n + 3);
	char *at = b->data + b->len;
	at[0] = (char)(n + 2);
	at[1] = MARK_LEAD;
	at[2] = kind;
	if (n)
		memcpy(at + 3, value.s, n);
	b->len += n + 3;
}

/* Its lengths lead to its end. */
static struct str take_stream(struct wire *w)
{
	struct str s = wire_take_str(w);
	size_t at = 0;
	while (at < s.n)
		at += 1 + (size_t)(unsigned char)s.s[at];
	w->bad |= at != s.n;
	return s;
}

static size_t take_count(struct wire *w)
{
	return (size_t)wire_take(w, (uint64_t)(w->end - w->at));
}

static uint32_t take_number(struct wire *w)
{
	return (uint32_t)wire_take(w, UINT32_MAX);
}

static void take_article(struct wire *w, struct deposit *d)
{
	d->day = (int64_t)wire_take(w, 1 << 22);
	d->path = wire_take_str(w);
	d->date = wire_take_str(w);
	d->lang = wire_take_str(w);
	d->outlet = wire_take_str(w);
	d->title = wire_take_str(w);
	d->embargo = wire_take_str(w);
	d->status = (uint8_t)wire_take(w, UINT8_MAX);
	d->quotes = take_number(w);
	d->meetings = take_number(w);
	d->delegations = take_number(w);
	d->people = take_number(w);
	d->text_hash = wire_take(w, UINT64_MAX);
	d->text_size = take_number(w);
	d->sketched = wire_take(w, 1) != 0;
	for (size_t i = 0; d->sketched && i < SKETCH; i++)
		d->sketch[i] = (uint16_t)wire_take(w, UINT16_MAX);
}

static void take_named(struct wire *w, struct named *n)
{
	n->kind = (char)wire_take(w, 127);
	n->key = wire_take_str(w);
	n->form = wire_take_str(w);
	n->latin = wire_take_str(w);
	n->title = wire_take_str(w);
	n->country = wire_take_str(w);
	for (size_t k = 0; k < FACTS; k++)
		n->parts[k] = take_number(w);
}

static void take_tellings(struct wire *w, struct arena *arena, struct deposit *d)
{
	d->n_named = take_count(w);
	d->named = ARENA_ARRAY(arena, struct named, d->n_named + 1);
	for (size_t i = 0; i < d->n_named; i++)
		take_named(w, &d->named[i]);
	d->n_pairs = take_count(w);
	d->pairs = ARENA_ARRAY(arena, struct pair, d->n_pairs + 1);
	for (size_t i = 0; i < d->n_pairs; i++) {
		d->pairs[i].a = (uint32_t)wire_take(w, d->n_named);
		d->pairs[i].b = (uint32_t)wire_take(w, d->n_named);
		d->pairs[i].n = take_number(w);
		w->bad |= d->pairs[i].a >= d->n_named || d->pairs[i].b >= d->n_named;
	}
	d->n_lands = take_count(w);
	d->lands = ARENA_ARRAY(arena, struct land, d->n_lands + 1);
	for (size_t i = 0; i < d->n_lands; i++) {
		d->lands[i].code = wire_take_str(w);
		d->lands[i].quotes = take_number(w);
		d->lands[i].meetings = take_number(w);
		d->lands[i].delegations = take_number(w);
	}
}

bool deposit_read(struct str bytes, struct arena *arena, struct deposit *out)
{
	struct wire w = wire_of(bytes);
	*out = (struct deposit){0};
	if (wire_take(&w, DEPOSIT_VERSION) != DEPOSIT_VERSION)
		return false;
	take_article(&w, out);
	out->frame = wire_take_str(&w);
	out->traits = wire_take_str(&w);
	out->marks = take_stream(&w);
	out->words = take_stream(&w);
	take_tellings(&w, arena, out);
	return wire_done(&w);
}
