/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/traits.h"

#include <string.h>

#include "base/buf.h"
#include "base/hash.h"
#include "text/utf8.h"

/* [bit] Half of the words share their beginning with another. */
enum { EACH_START = 3, EACH_PAIR = 8 };

uint64_t trait_of_start(struct str word)
{
	size_t at = 0;
	for (int i = 0; i < START_LETTERS; i++) {
		if (at >= word.n)
			return 0;
		utf8_next(word.s, word.n, &at);
	}
	/* One bit is enough for what so many words share. */
	uint64_t half = hash_bytes(str_sub(word.s, 0, at)) >> 32;
	return half << 32 | half;
}

uint64_t trait_of_pair(uint64_t root, uint64_t next)
{
	return hash_mix(hash_mix(HASH_PRIME, root), next);
}

struct traits traits_room(struct buf *out, size_t different, size_t all)
{
	size_t bytes = (different * EACH_START + all * EACH_PAIR) / 8 + 1;
	buf_reserve(out, bytes + 1);
	char *bits = out->data + out->len;
	memset(bits, 0, bytes + 1);
	out->len += bytes;
	return (struct traits){bits, bytes * 8};
}

/* Of `n` bits, which are less than 2^32; each half of a trait stands for one. */
static size_t bit_of(uint64_t half, size_t n)
{
	return (size_t)((half & UINT32_MAX) * n >> 32);
}

static void set(struct traits t, size_t bit)
{
	t.bits[bit / 8] = (char)((unsigned char)t.bits[bit / 8] | 1U << bit % 8);
}

void traits_set(struct traits t, uint64_t trait)
{
	set(t, bit_of(trait >> 32, t.n));
	set(t, bit_of(trait, t.n));
}

static bool may(struct str bits, uint64_t half)
{
	size_t bit = bit_of(half, bits.n * 8);
	return (unsigned char)bits.s[bit / 8] >> bit % 8 & 1;
}

bool traits_may(struct str bits, uint64_t trait)
{
	return !bits.n || (may(bits, trait >> 32) && may(bits, trait));
}

static void traits_sql(sqlite3_context *context, int n, sqlite3_value **args)
{
	struct str bits = {sqlite3_value_blob(args[0]), (size_t)sqlite3_value_bytes(args[0])};
	struct str wanted = {sqlite3_value_blob(args[1]), (size_t)sqlite3_value_bytes(args[1])};
	struct patience *p = sqlite3_user_data(context);
	bool fits = true;
	(void)n;
	if (p->bounded && p->left)
		p->left--;
	else if (p->bounded)
		wanted.n = 0;
	for (size_t at = 0; fits && at + sizeof(uint64_t) <= wanted.n; at += sizeof(uint64_t)) {
		uint64_t trait;
		memcpy(&trait, wanted.s + at, sizeof trait);
		fits = traits_may(bits, trait);
	}
	sqlite3_result_int(context, fits);
}

bool traits_register(sqlite3 *db, struct patience *patience)
{
	return sqlite3_create_function(db, "traits", 2, SQLITE_UTF8, patience, traits_sql, NULL, NULL) == SQLITE_OK;
}
