/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/str.h"

#include <limits.h>

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str a)
{
	while (a.n && is_blank(a.s[0])) {
		a.s++;
		a.n--;
	}
	while (a.n && is_blank(a.s[a.n - 1]))
		a.n--;
	return a;
}

bool str_cut(struct str *rest, char sep, struct str *field)
{
	if (!rest->s)
		return false;
	const char *at = rest->n ? memchr(rest->s, sep, rest->n) : NULL;
	if (!at) {
		*field = *rest;
		*rest = (struct str){NULL, 0};
		return true;
	}
	size_t n = (size_t)(at - rest->s);
	*field = (struct str){rest->s, n};
	*rest = (struct str){at + 1, rest->n - n - 1};
	return true;
}

bool str_int(struct str a, int *out)
{
	int v = 0;
	if (a.n == 0)
		return false;
	for (size_t i = 0; i < a.n; i++) {
		if (a.s[i] < '0' || a.s[i] > '9' || v > (INT_MAX - 9) / 10)
			return false;
		v = v * 10 + (a.s[i] - '0');
	}
	*out = v;
	return true;
}
