/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/stamp.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "intake/filedate.h"

enum { LONGEST = 64 /* [byte] that are looked at */, NO_ZONE = 100000 };

struct parts {
	int year, month, day;
	int hour, minute, second; /* hour -1: not said */
	int zone;                 /* [min] east of Greenwich; NO_ZONE: not said */
};

/* RFC 5322, 3.3. */
static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
static const char weekdays[] = "SunMonTueWedThuFriSat";

/* RFC 5322, 4.3; others mean nothing that could be relied on. */
static const struct {
	const char *name;
	int zone;
} zones[] = {{"Z", 0}, {"UT", 0}, {"GMT", 0}, {"UTC", 0}, {"EST", -300}, {"EDT", -240}, {"CST", -360}, {"CDT", -300},
    {"MST", -420}, {"MDT", -360}, {"PST", -480}, {"PDT", -420}, {"CET", 60}, {"CEST", 120}};

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static void blanks(const char **p)
{
	*p += strspn(*p, " \t");
}

/* Between `least` and `most` digits, no more behind them. */
static bool number(const char **p, size_t least, size_t most, int *out)
{
	size_t n = strspn(*p, "0123456789");
	if (n < least || n > most)
		return false;
	*out = 0;
	for (size_t i = 0; i < n; i++)
		*out = *out * 10 + (*(*p)++ - '0');
	return true;
}

/* Exactly n digits, whatever follows. */
static bool digits(const char **p, size_t n, int *out)
{
	*out = 0;
	for (size_t i = 0; i < n; i++) {
		if (!digit((*p)[i]))
			return false;
		*out = *out * 10 + ((*p)[i] - '0');
	}
	*p += n;
	return true;
}

/* Which of the names of three letters stands here, from 1; the rest of a longer word is passed. */
static int named(const char **p, const char *names)
{
	for (int i = 0; names[i * 3]; i++)
		if (strncasecmp(*p, names + (size_t)i * 3, 3) == 0) {
			while (letter(**p))
				++*p;
			return i + 1;
		}
	return 0;
}

static void zone(const char **p, struct parts *t)
{
	blanks(p);
	int hours, minutes = 0, sign = **p == '-' ? -1 : 1;
	if (**p == '+' || **p == '-') {
		++*p;
		if (!digits(p, 2, &hours))
			return;
		*p += **p == ':';
		(void)digits(p, 2, &minutes);
		if (hours <= 14 && minutes < 60)
			t->zone = sign * (hours * 60 + minutes);
		return;
	}
	size_t n = 0;
	while (letter((*p)[n]))
		n++;
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
		if (strlen(zones[i].name) == n && strncasecmp(*p, zones[i].name, n) == 0)
			t->zone = zones[i].zone;
	*p += n;
}

/* hh:mm, hh:mm:ss, hhmmss, with a fraction that is dropped. What is no time of a day is as if it were not there. */
static void clock_time(const char **p, struct parts *t)
{
	int h, m, s = 0;
	const char *q = *p;
	if (!digits(&q, 2, &h) && !digits(&q, 1, &h))
		return;
	bool marked = *q == ':';
	q += marked;
	if (!digits(&q, 2, &m) || h > 24 || m > 59)
		return;
	if (!marked || *q == ':') {
		q += marked;
		(void)digits(&q, 2, &s);
	}
	if (*q == '.' || *q == ',')
		q += 1 + strspn(q + 1, "0123456789");
	t->hour = h % 24;
	t->minute = m;
	t->second = s > 59 ? 59 : s;
	*p = q;
}

/* 2025-03-09, 2025/3/9, 20250309 and what follows. */
static bool year_first(const char *p, struct parts *t)
{
	size_t run = strspn(p, "0123456789");
	if (run == 8 || run == 12 || run == 14) {
		if (!digits(&p, 4, &t->year) || !digits(&p, 2, &t->month) || !digits(&p, 2, &t->day))
			return false;
	} else {
		if (!number(&p, 4, 4, &t->year) || !*p || !strchr("-/.", *p))
			return false;
		char mark = *p++;
		if (!number(&p, 1, 2, &t->month) || *p++ != mark || !number(&p, 1, 2, &t->day))
			return false;
	}
	p += *p == 'T' || *p == 't' || *p == ',';
	blanks(&p);
	clock_time(&p, t);
	if (t->hour >= 0)
		zone(&p, t);
	return true;
}

static int full_year(int y, size_t written)
{
	return written > 3 ? y : y + (written == 2 && y < 50 ? 2000 : 1900);
}

/* RFC 5322: [Sun,] 9 Mar 2025 10:15 +0300, with the hyphens of RFC 850 too. */
static bool day_month(const char *p, struct parts *t)
{
	if (!number(&p, 1, 2, &t->day))
		return false;
	p += strspn(p, " \t-");
	if ((t->month = named(&p, months)) == 0)
		return false;
	p += strspn(p, " \t-,.");
	size_t n = strspn(p, "0123456789");
	if (!number(&p, 2, 4, &t->year))
		return false;
	t->year = full_year(t->year, n);
	p += strspn(p, " \t,");
	clock_time(&p, t);
	if (t->hour >= 0)
		zone(&p, t);
	return true;
}

/* asctime: [Sun] Mar  9 10:15:00 [zone] 2025; also March 9, 2025. */
static bool month_day(const char *p, struct parts *t)
{
	if ((t->month = named(&p, months)) == 0)
		return false;
	p += strspn(p, " \t.");
	if (!number(&p, 1, 2, &t->day))
		return false;
	p += strspn(p, " \t,");
	if (strspn(p, "0123456789") < 4) {
		clock_time(&p, t);
		if (t->hour >= 0)
			zone(&p, t);
		blanks(&p);
	}
	return number(&p, 4, 4, &t->year);
}

/* 31/12/2024: only when the other order is no date. */
static bool numbers(const char *p, struct parts *t)
{
	int a, b;
	if (!number(&p, 1, 2, &a) || !*p || !strchr("-/.", *p))
		return false;
	char mark = *p++;
	if (!number(&p, 1, 2, &b) || *p++ != mark || !number(&p, 4, 4, &t->year))
		return false;
	if (a != b && a <= 12 && b <= 12)
		return false;
	t->day = a > 12 ? a : b > 12 ? b : a;
	t->month = a > 12 ? b : b > 12 ? a : b;
	blanks(&p);
	clock_time(&p, t);
	return true;
}

/* As a C string, with the digits of Arabic and Persian as ASCII. */
static void plain(struct str s, char out[LONGEST])
{
	size_t n = 0;
	s = str_trim(s);
	for (size_t i = 0; i < s.n && n + 1 < LONGEST; i++) {
		unsigned char a = (unsigned char)s.s[i], b = i + 1 < s.n ? (unsigned char)s.s[i + 1] : 0;
		bool arabic = a == 0xD9 && b >= 0xA0 && b <= 0xA9, persian = a == 0xDB && b >= 0xB0 && b <= 0xB9;
		out[n++] = (char)(arabic ? '0' + b - 0xA0 : persian ? '0' + b - 0xB0 : a);
		i += arabic || persian;
	}
	out[n] = '\0';
}

bool stamp_parse(struct str s, struct stamp_day *out)
{
	char text[LONGEST];
	const char *p = text;
	struct parts t = {0, 0, 0, -1, 0, 0, NO_ZONE};
	plain(s, text);
	if (!year_first(p, &t)) {
		if (named(&p, weekdays))
			p += strspn(p, " \t,.");
		if (!day_month(p, &t) && !month_day(p, &t) && !numbers(p, &t))
			return false;
	}
	/* The masks only tell the compiler what date_is_iso then makes sure of. */
	snprintf(out->date, sizeof out->date, "%04u-%02u-%02u", (unsigned)t.year % 10000, (unsigned)t.month % 100,
	    (unsigned)t.day % 100);
	if (!date_is_iso(str_of(out->date)))
		return false;
	snprintf(out->instant, sizeof out->instant, "%s", out->date);
	if (t.hour >= 0)
		snprintf(out->instant + 10, sizeof out->instant - 10, "T%02u:%02u:%02u", (unsigned)t.hour % 24,
		    (unsigned)t.minute % 60, (unsigned)t.second % 60);
	unsigned off = (unsigned)(t.zone < 0 ? -t.zone : t.zone);
	if (t.hour >= 0 && t.zone == 0)
		strcat(out->instant, "Z");
	else if (t.hour >= 0 && t.zone != NO_ZONE)
		snprintf(out->instant + 19, sizeof out->instant - 19, "%c%02u:%02u", t.zone < 0 ? '-' : '+',
		    off / 60 % 100, off % 60);
	return true;
}
