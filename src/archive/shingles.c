/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/shingles.h"

#include <string.h>

#include "base/hash.h"

enum { FEW = 4 * SKETCH /* runs: with fewer some classes stay empty */ };

void shingles_init(struct shingles *s)
{
	memset(s, 0, sizeof *s);
	for (size_t i = 0; i < SKETCH; i++)
		s->least[i] = UINT64_MAX;
}

void shingles_add(struct shingles *s, uint64_t word)
{
	uint64_t h = HASH_PRIME;
	for (uint32_t i = 0; i < SHINGLE - 1; i++)
		h = hash_mix(h, s->last[i]);
	h = hash_mix(h, word);
	memmove(s->last, s->last + 1, sizeof s->last - sizeof *s->last);
	s->last[SHINGLE - 2] = word;
	if (++s->n < SHINGLE)
		return;
	uint64_t *least = &s->least[h % SKETCH];
	if (h < *least)
		*least = h;
}

bool shingles_sketch(const struct shingles *s, uint16_t out[SKETCH])
{
	for (size_t i = 0; i < SKETCH; i++)
		out[i] = (uint16_t)(s->least[i] >> 8);
	return s->n >= FEW;
}
