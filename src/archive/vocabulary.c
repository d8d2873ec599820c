/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/vocabulary.h"

#include <stdlib.h>

#include "archive/deposit_in.h"
#include "archive/marks.h"
#include "archive/store_in.h"
#include "base/hash.h"

enum { KNOWN = 1 << 19 };

void vocabulary_init(struct vocabulary *v, struct arena *arena)
{
	v->known = ARENA_ARRAY(arena, uint64_t, KNOWN);
	vocabulary_drop(v);
}

void vocabulary_drop(struct vocabulary *v)
{
	v->fresh.items = NULL;
	v->fresh.n = v->fresh.cap = 0;
}

void vocabulary_add(struct vocabulary *v, struct str stream, struct arena *arena)
{
	for (size_t at = 0; at < stream.n;) {
		size_t n = (unsigned char)stream.s[at] & (STREAM_BESIDE - 1);
		struct str word = {stream.s + at + 1, n};
		at += n + 1;
		if (!n || word.s[0] == MARK_LEAD)
			continue;
		uint64_t hash = hash_bytes(word), *known = &v->known[hash >> 20 & (KNOWN - 1)];
		if (*known == hash)
			continue;
		*known = hash;
		*VEC_PUSH(arena, &v->fresh) = word;
	}
}

static int in_order(const void *a, const void *b)
{
	const struct str *x = a, *y = b;
	int order = memcmp(x->s, y->s, x->n < y->n ? x->n : y->n);
	return order ? order : (x->n > y->n) - (x->n < y->n);
}

bool vocabulary_write(struct store *s, struct vocabulary *v, struct fault *fault)
{
	bool ok = true;
	if (v->fresh.n)
		qsort(v->fresh.items, v->fresh.n, sizeof *v->fresh.items, in_order);
	for (size_t i = 0; i < v->fresh.n && ok; i++)
		ok = sql_run(s, fault, "INSERT OR IGNORE INTO term VALUES(?1)", "t", v->fresh.items[i]);
	vocabulary_drop(v);
	return ok;
}

bool vocabulary_find(
    struct store *s, struct str beginning, size_t most, struct arena *arena, struct words *out, struct fault *fault)
{
	bool more = true;
	sqlite3_stmt *stmt = sql_ready(s, "SELECT word FROM term WHERE word >= ?1 ORDER BY word", fault);
	*out = (struct words){NULL, 0, 0};
	if (!stmt || !sql_bind(stmt, "t", beginning))
		return false;
	while (out->n <= most) {
		if (!sql_next(s, fault, stmt, &more))
			return false;
		struct str word = more ? sql_text(stmt, 0) : (struct str){NULL, 0};
		if (!more || !str_starts(word, beginning))
			break;
		*VEC_PUSH(arena, out) = (struct str){arena_str(arena, word), word.n};
	}
	sql_done(stmt);
	return true;
}
