/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/filedate.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static bool day_exists(int y, int m, int d)
{
	static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	if (y < 1900 || y > 2099 || m < 1 || m > 12 || d < 1 || d > days[m - 1])
		return false;
	return m != 2 || d < 29 || (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0));
}

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static int number(const char *s, size_t n)
{
	int v = 0;
	for (size_t i = 0; i < n; i++)
		v = v * 10 + (s[i] - '0');
	return v;
}

/* The pattern at s: 'y', 'm', 'd' a digit of each, '-' one of - _ . or blank. */
static bool matches(const char *s, const char *pattern, int *y, int *m, int *d)
{
	char part[3][5] = {"", "", ""};
	size_t used[3] = {0, 0, 0};
	for (size_t i = 0; pattern[i]; i++) {
		if (pattern[i] == '-') {
			if (!s[i] || !strchr("-_. ", s[i]))
				return false;
			continue;
		}
		size_t k = pattern[i] == 'y' ? 0 : pattern[i] == 'm' ? 1 : 2;
		if (!digit(s[i]))
			return false;
		part[k][used[k]++] = s[i];
	}
	*y = number(part[0], used[0]);
	*m = number(part[1], used[1]);
	*d = number(part[2], used[2]);
	return day_exists(*y, *m, *d);
}

bool date_is_iso(struct str s)
{
	int y, m, d;
	char copy[11] = "";
	if (s.n != 10)
		return false;
	memcpy(copy, s.s, 10);
	return copy[4] == '-' && copy[7] == '-' && matches(copy, "yyyy-mm-dd", &y, &m, &d);
}

/* The base name with Arabic-Indic and Persian digits as ASCII. */
static void base_name(const char *path, char *out, size_t size)
{
	const char *slash = strrchr(path, '/');
	size_t n = 0;
	for (const char *p = slash ? slash + 1 : path; *p && n + 1 < size; p++) {
		unsigned char a = (unsigned char)p[0], b = (unsigned char)p[1];
		if (a == 0xD9 && b >= 0xA0 && b <= 0xA9) {
			out[n++] = (char)('0' + b - 0xA0);
			p++;
		} else if (a == 0xDB && b >= 0xB0 && b <= 0xB9) {
			out[n++] = (char)('0' + b - 0xB0);
			p++;
		} else {
			out[n++] = p[0];
		}
	}
	out[n] = '\0';
}

bool date_from_name(const char *path, char out[11])
{
	static const char *const patterns[] = {"yyyy-mm-dd", "yyyymmdd", "dd-mm-yyyy"};
	char name[512];
	base_name(path, name, sizeof name);
	for (size_t i = 0; name[i]; i++) {
		/* In the middle of a longer number there is no date. */
		if (!digit(name[i]) || (i > 0 && digit(name[i - 1])))
			continue;
		for (size_t k = 0; k < sizeof patterns / sizeof *patterns; k++) {
			int y, m, d;
			size_t end = i + strlen(patterns[k]);
			if (!matches(name + i, patterns[k], &y, &m, &d))
				continue;
			/* 202503091145: hours and minutes may follow a date without marks. */
			size_t more = strspn(name + end, "0123456789");
			if (more != 0 && !(k == 1 && (more == 4 || more == 6)))
				continue;
			snprintf(out, 11, "%04u-%02u-%02u", (unsigned)y % 10000, (unsigned)m % 100, (unsigned)d % 100);
			return true;
		}
	}
	return false;
}

bool date_from_seconds(int64_t seconds, char out[11])
{
	time_t t = (time_t)seconds;
	struct tm tm;
	if (seconds <= 0 || !gmtime_r(&t, &tm) || tm.tm_year > 8099)
		return false;
	return strftime(out, 11, "%Y-%m-%d", &tm) == 10;
}
