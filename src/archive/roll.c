/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/roll.h"

#include <string.h>

#include "base/buf.h"

int roll_order(const struct roll_entry *a, const struct roll_entry *b)
{
	if (a->other != b->other)
		return a->other < b->other ? -1 : 1;
	size_t n = a->text.n < b->text.n ? a->text.n : b->text.n;
	int order = n ? memcmp(a->text.s, b->text.s, n) : 0;
	return order ? order : (a->text.n > b->text.n) - (a->text.n < b->text.n);
}

/* Small numbers of both signs as small numbers. */
static uint64_t fold(int64_t n)
{
	return ((uint64_t)n << 1) ^ (n < 0 ? UINT64_MAX : 0);
}

static int64_t unfold(uint64_t n)
{
	return (int64_t)(n >> 1) ^ -(int64_t)(n & 1);
}

void roll_put(struct buf *roll, const struct roll_entry *e)
{
	wire_put(roll, (uint64_t)e->other);
	wire_put_str(roll, e->text);
	wire_put(roll, fold(e->n));
	wire_put(roll, (uint64_t)e->first);
	if (e->first)
		wire_put(roll, (uint64_t)(e->last - e->first));
}

bool roll_take(struct wire *w, struct roll_entry *e)
{
	if (w->bad || w->at >= w->end)
		return false;
	e->other = (int64_t)wire_take(w, INT64_MAX);
	e->text = wire_take_str(w);
	e->n = unfold(wire_take(w, UINT64_MAX));
	e->first = e->last = (int64_t)wire_take(w, INT32_MAX);
	if (e->first)
		e->last += (int64_t)wire_take(w, INT32_MAX);
	return !w->bad;
}

static void put_sum(struct buf *out, const struct roll_entry *a, const struct roll_entry *b)
{
	struct roll_entry sum = *a;
	sum.n += b->n;
	if (!sum.first || (b->first && b->first < sum.first))
		sum.first = b->first;
	if (b->last > sum.last)
		sum.last = b->last;
	if (sum.n > 0)
		roll_put(out, &sum);
}

static bool take_and_put(struct wire *w, struct roll_entry *e, struct buf *out)
{
	if (e->n > 0)
		roll_put(out, e);
	return roll_take(w, e);
}

void roll_add(struct str a, struct str b, struct buf *out)
{
	struct wire wa = wire_of(a), wb = wire_of(b);
	struct roll_entry ea, eb;
	bool more_a = roll_take(&wa, &ea), more_b = roll_take(&wb, &eb);
	while (more_a && more_b) {
		int order = roll_order(&ea, &eb);
		if (order < 0) {
			more_a = take_and_put(&wa, &ea, out);
		} else if (order > 0) {
			more_b = take_and_put(&wb, &eb, out);
		} else {
			put_sum(out, &ea, &eb);
			more_a = roll_take(&wa, &ea);
			more_b = roll_take(&wb, &eb);
		}
	}
	while (more_a)
		more_a = take_and_put(&wa, &ea, out);
	while (more_b)
		more_b = take_and_put(&wb, &eb, out);
}

bool roll_has(struct str roll, struct str text)
{
	struct wire w = wire_of(roll);
	struct roll_entry e;
	while (roll_take(&w, &e))
		if (str_eq(e.text, text))
			return true;
	return false;
}
