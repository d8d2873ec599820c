/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/nearest.h"

#include <string.h>

enum { LONGEST = 31, FAR = 99 };

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

size_t edit_distance(const char *a, const char *b)
{
	size_t na = strlen(a), nb = strlen(b), d[LONGEST + 1][LONGEST + 1];
	if (na > LONGEST || nb > LONGEST)
		return FAR;
	for (size_t i = 0; i <= na; i++)
		d[i][0] = i;
	for (size_t j = 0; j <= nb; j++)
		d[0][j] = j;
	for (size_t i = 1; i <= na; i++) {
		for (size_t j = 1; j <= nb; j++) {
			size_t replace = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
			d[i][j] = least(replace, least(d[i - 1][j], d[i][j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
		}
	}
	return d[na][nb];
}

const char *nearest(const char *word, const char *const *words)
{
	const char *best = NULL;
	size_t best_distance = FAR;
	for (; *words; words++) {
		size_t d = edit_distance(word, *words);
		if (d < best_distance) {
			best = *words;
			best_distance = d;
		}
	}
	return best_distance <= 1 + strlen(word) / 4 ? best : NULL;
}
