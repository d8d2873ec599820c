/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a sentence says of its day, resolved against the report's own date. */
#include <stdio.h>
#include <stdlib.h>

#include "extract/work.h"

/* Days since 1970-01-01 of a Gregorian date, and back (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
static long days_from_civil(long y, long m, long d)
{
	y -= m <= 2;
	long era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
	long doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1, doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
	return era * 146097 + doe - 719468;
}

static void civil_from_days(long z, char out[11])
{
	z += 719468;
	long era = (z >= 0 ? z : z - 146096) / 146097, doe = z - era * 146097;
	long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	long mp = (5 * doy + 2) / 153, d = doy - (153 * mp + 2) / 5 + 1, m = mp + (mp < 10 ? 3 : -9);
	long y = yoe + era * 400 + (m <= 2);
	if (y < 0 || y > 9999)
		return;
	/* Told of nearly every sentence: by hand that is a tenth of what snprintf takes. */
	const long digits[] = {y / 1000, y / 100 % 10, y / 10 % 10, y % 10, -1, m / 10, m % 10, -1, d / 10, d % 10};
	for (int i = 0; i < 10; i++)
		out[i] = digits[i] < 0 ? '-' : (char)('0' + digits[i]);
	out[10] = '\0';
}

/* The tabular Islamic calendar: within a day of the one that is seen in the sky. */
static long days_from_hijri(long y, long m, long d)
{
	enum { EPOCH = -492148 /* [day] 1 Muharram 1 */ };
	return EPOCH + (y - 1) * 354 + (3 + 11 * y) / 30 + 29 * (m - 1) + m / 2 + d - 1;
}

enum { NO_DAY = -1, WEEK = 7, CLAUSE_FAR = 10, ANY_TIME_FAR = 40 /* [unit] that a clause between costs */ };

/* What one expression says. */
struct moment {
	uint32_t end; /* [unit] behind it */
	char iso[11];
	bool told; /* a time, if no date: "next week" */
};

struct clock {
	struct work *w;
	uint32_t end;    /* of the sentence [unit] */
	long today;      /* [day] of the report */
	int year, month; /* of the report */
	bool ahead;      /* what is told lies ahead */
};

/* A number, or one that a conjunction of one letter is written with ("1 and2"). */
static int number_at(const struct work *w, uint32_t unit)
{
	enum { LETTER = 2, MOST = 4 /* [byte] */ };
	const struct unit *u = &w->units.items[unit];
	const struct token *t = &w->tokens.items[u->first];
	const char *s = w->tokens.folded + t->folded;
	if (is(w, unit, IS_NUMBER))
		return t->folded_n <= MOST ? atoi(s) : 0;
	bool joined = is(w, unit, IS_UNKNOWN) && t->folded_n > LETTER && t->folded_n <= LETTER + 2 && s[0] & 0x80;
	return joined ? atoi(s + LETTER) : 0;
}

/* 1 Monday to 7 Sunday; 1970-01-01 was a Thursday. */
static int weekday_of(long day)
{
	return (int)((day % WEEK + WEEK + 3) % WEEK) + 1;
}

/* -1 last, 1 next, 0: not said */
static int direction(const struct work *w, uint32_t k)
{
	return is(w, k, IS_PAST) ? -1 : is(w, k, IS_NEXT) ? 1 : 0;
}

/* Do words that say more of a noun stand before it? "last Monday", and the day behind its month. */
static bool modifier_first(const struct clock *c)
{
	return (c->w->pack->head->flags & PACK_MODIFIER_FIRST) != 0;
}

/* Which way a word of time points, and where what says so ends. */
static int way_of(const struct clock *c, uint32_t k, uint32_t *end)
{
	int before = modifier_first(c) && k > 0 ? direction(c->w, k - 1) : 0;
	int way = before ? before : modifier_first(c) ? 0 : direction(c->w, k + 1);
	*end = k + 1 + (way != 0 && !before);
	return way;
}

/* A weekday right behind unit k, marks between; its number or 0. */
static int weekday_behind(const struct clock *c, uint32_t k, uint32_t *end)
{
	for (uint32_t i = k + 1; i < c->end && i <= k + 3; i++) {
		if (is(c->w, i, IS_WEEKDAY) && is(c->w, i, IS_DEF)) {
			*end = i + 1;
			return c->w->units.items[i].num;
		}
		if (!is(c->w, i, IS_MARK) && !is(c->w, i, IS_COMMA) && !is(c->w, i, IS_TIMENOUN) &&
		    !is(c->w, i, IS_OPEN))
			break;
	}
	return 0;
}

/* "yesterday, Monday": both must agree; a day apart, the weekday is right (the report was printed later). */
static void relative_day(const struct clock *c, uint32_t k, struct moment *m)
{
	long day = c->today + c->w->units.items[k].num;
	m->end = k + 1;
	int wd = weekday_behind(c, k, &m->end), off = wd ? (wd - weekday_of(day) + WEEK) % WEEK : 0;
	if (off == 1 || off == WEEK - 1)
		day += off == 1 ? 1 : -1;
	m->told = true;
	if (off > 1 && off < WEEK - 1)
		return;
	civil_from_days(day, m->iso);
}

static void weekday(const struct clock *c, uint32_t k, struct moment *m)
{
	int wd = c->w->units.items[k].num, way = way_of(c, k, &m->end);
	long back = (weekday_of(c->today) - wd + WEEK) % WEEK, on = (wd - weekday_of(c->today) + WEEK) % WEEK;
	if (way < 0 || (way == 0 && !c->ahead))
		civil_from_days(c->today - (way < 0 && back == 0 ? WEEK : back), m->iso);
	else
		civil_from_days(c->today + (way > 0 && on == 0 ? WEEK : on), m->iso);
}

/* The day told before a month: "15", "the fifteenth of (the month)". */
static int day_before(const struct work *w, uint32_t k, uint32_t begin)
{
	while (k > begin + 1 && (is(w, k - 1, IS_PREP) || is(w, k - 1, IS_TIMENOUN)) && k > begin + 1)
		k--;
	if (k == begin)
		return 0;
	int n = is(w, k - 1, IS_ORDINAL) ? w->units.items[k - 1].num : number_at(w, k - 1);
	bool range = k > begin + 3 && (is(w, k - 2, IS_AND) || is(w, k - 2, IS_NAME_TO) || is(w, k - 2, IS_LINE));
	bool glued = k > begin + 1 && is(w, k - 1, IS_UNKNOWN); /* "1 and2" */
	int first = range        ? number_at(w, k - 3)
	            : glued && n ? number_at(w, k - 2)
	                         : 0; /* "from 6 to 10", "1 and 2": it begins with the first */
	if (first > 0 && first < n)
		n = first;
	return n >= 1 && n <= 31 ? n : 0;
}

static void month_only(int year, int month, char out[11])
{
	if (year >= 0 && year <= 9999)
		snprintf(out, 11, "%04u-%02u", (unsigned)year % 10000U, (unsigned)month % 100U);
}

/* The year that is meant when none is said. */
static int year_of(const struct clock *c, int month, int way)
{
	enum { HALF = 6 };
	int apart = month - c->month;
	if (way < 0 || (way == 0 && !c->ahead))
		return apart > (way < 0 ? 0 : 1) ? c->year - 1 : c->year;
	return apart < (way > 0 ? 0 : -1) ? c->year + 1 : c->year;
}

/* Behind the month: its other name, then a year or "last", "next". */
static uint32_t behind_month(const struct clock *c, uint32_t k, int month, int *year, int *way)
{
	uint32_t i = k + 1;
	while (i < c->end && i < k + 5 &&
	       ((is(c->w, i, IS_MONTH) && c->w->units.items[i].num == month) || is(c->w, i, IS_MARK) ||
	           (is(c->w, i + 1, IS_MONTH) && c->w->units.items[i + 1].num == month) || is(c->w, i, IS_OPEN) ||
	           is(c->w, i, IS_CLOSE) || is(c->w, i, IS_TIMENOUN)))
		i++;
	/* "of last year" */
	if (i + 2 < c->end && is(c->w, i, IS_NAME_FROM) && is(c->w, i + 1, IS_TIMENOUN) && is(c->w, i + 1, IS_DEF) &&
	    (direction(c->w, i + 2) || is(c->w, i + 2, IS_THIS))) {
		*year = c->year + direction(c->w, i + 2);
		*way = 0;
		return i + 3;
	}
	*year = i < c->end ? number_at(c->w, i) : 0;
	*way = i < c->end ? direction(c->w, i) : 0;
	return i + (*year > 0 || *way != 0);
}

static void hijri_date(const struct clock *c, int day, int month, int year, struct moment *m)
{
	enum { FIRST = 1300, LAST = 1600, OLD = 622 };
	if (!day)
		return;
	if (year < FIRST || year > LAST)
		year = (int)((c->year - OLD) * 33L / 32);
	long at = days_from_hijri(year, month, day);
	if (at - c->today > 200)
		at = days_from_hijri(year - 1, month, day);
	else if (c->today - at > 200)
		at = days_from_hijri(year + 1, month, day);
	civil_from_days(at, m->iso);
}

/* "March 15, 2024": the unit of the day, or k where it does not stand there. */
static uint32_t day_behind(const struct clock *c, uint32_t k, int *day)
{
	if (!modifier_first(c) || k + 1 >= c->end)
		return k;
	int n = is(c->w, k + 1, IS_ORDINAL) ? c->w->units.items[k + 1].num : number_at(c->w, k + 1);
	if (n < 1 || n > 31)
		return k;
	*day = n;
	return k + 1 + (is(c->w, k + 2, IS_COMMA) && number_at(c->w, k + 3) > 1900);
}

static void month_date(const struct clock *c, uint32_t begin, uint32_t k, struct moment *m)
{
	int month = c->w->units.items[k].num, day = day_before(c->w, k, begin), year, way;
	uint32_t at = day ? k : day_behind(c, k, &day);
	m->end = behind_month(c, at, month, &year, &way);
	if (is(c->w, k, IS_CAL_HIJRI)) {
		hijri_date(c, day, month, year, m);
		return;
	}
	if (year < 1900)
		year = year_of(c, month, way);
	if (!day && k > begin && is(c->w, k - 1, IS_NUMBER) && !modifier_first(c))
		return;
	if (!day) {
		month_only(year, month, m->iso);
		return;
	}
	civil_from_days(days_from_civil(year, month, day), m->iso);
	if (m->iso[0] && atoi(m->iso + 8) != day) /* 31 February */
		m->iso[0] = '\0';
}

/* "last month", "the eleventh of next month", "this month"; weeks and years are no date. */
static void period(const struct clock *c, uint32_t begin, uint32_t k, struct moment *m)
{
	uint32_t end;
	int way = way_of(c, k, &end);
	bool now = is(c->w, k + 1, IS_THIS) || (k > begin && is(c->w, k - 1, IS_THIS));
	if ((!modifier_first(c) && !is(c->w, k, IS_DEF)) || (way == 0 && !now))
		return;
	m->told = true;
	m->end = modifier_first(c) ? end : k + 2;
	if (!is(c->w, k, IS_UNIT_MONTH))
		return;
	int month = c->month + way, year = c->year, day = day_before(c->w, k, begin);
	if (month < 1 || month > 12) {
		year += month < 1 ? -1 : 1;
		month = month < 1 ? 12 : 1;
	}
	if (day)
		civil_from_days(days_from_civil(year, month, day), m->iso);
	else
		month_only(year, month, m->iso);
}

/* "On the 11th of this (month)", the month left out. */
static void day_of_this(const struct clock *c, uint32_t begin, uint32_t k, struct moment *m)
{
	int day = day_before(c->w, k, begin);
	if (day && is(c->w, k, IS_DEF) && !is(c->w, k - 1, IS_ORDINAL))
		civil_from_days(days_from_civil(c->year, c->month, day), m->iso);
}

/* The day told last in the sentences before: "on the same day". */
static void same_day(const struct clock *c, uint32_t begin, struct moment *m)
{
	enum { BACK = 6 /* [sentence] */ };
	struct work *w = c->w;
	size_t i = 0;
	while (i < w->sentences.n && w->sentences.items[i].begin < begin)
		i++;
	for (size_t from = i; i-- > 0 && i + BACK > from && !m->iso[0];)
		find_dates(w, &w->sentences.items[i], w->sentences.items[i].end, false, m->iso);
	m->told = true;
}

/* A day, its place and the agency open a report: when it was sent, not when what it tells was. */
static bool is_dateline(const struct work *w, const struct sentence *s, uint32_t end)
{
	enum { FRONT = 8 /* [unit] */ };
	return end < s->begin + FRONT &&
	       (is(w, end, IS_AGENCY) || (is(w, end, IS_BRACKET) && is(w, end + 1, IS_AGENCY)));
}

/* "Monday, 28 May": the date behind a weekday says more than it does. */
static bool date_behind(const struct work *w, uint32_t k, uint32_t end)
{
	uint32_t i = k + 1;
	while (i < end && i < k + 3 &&
	       (is(w, i, IS_MARK) || is(w, i, IS_COMMA) || is(w, i, IS_OPEN) || is(w, i, IS_BRACKET)))
		i++;
	return i + 1 < end && number_at(w, i) && is(w, i + 1, IS_MONTH);
}

static bool moment_at(const struct clock *c, uint32_t begin, uint32_t k, struct moment *m)
{
	const struct work *w = c->w;
	*m = (struct moment){.end = k + 1};
	if (is(w, k, IS_DAY) && is(w, k + 1, IS_DEMONSTRATIVE) && is(w, k + 1, IS_THIS))
		same_day(c, begin, m);
	else if (is(w, k, IS_DAY))
		relative_day(c, k, m);
	else if (is(w, k, IS_MONTH) && w->units.items[k].num && !is(w, k, IS_NUMWORD))
		month_date(c, begin, k, m);
	else if (is(w, k, IS_WEEKDAY) && w->units.items[k].num && is(w, k, IS_DEF) && !date_behind(w, k, c->end))
		weekday(c, k, m);
	else if (is(w, k, IS_TIMENOUN))
		period(c, begin, k, m);
	else if (is(w, k, IS_THIS) && k > begin)
		day_of_this(c, begin, k, m);
	return m->iso[0] || m->told;
}

static int digits(const char *s, int n)
{
	int v = 0;
	for (; n > 0 && *s >= '0' && *s <= '9'; n--)
		v = v * 10 + *s++ - '0';
	return n ? -1 : v;
}

/* The day of the report; false where it is not known. */
static bool day_of(const char *date, struct clock *c)
{
	if (strlen(date) < 10)
		return false;
	int day = digits(date + 8, 2);
	c->year = digits(date, 4);
	c->month = digits(date + 5, 2);
	if (c->year < 0 || c->month < 0 || day < 0)
		return false;
	c->today = days_from_civil(c->year, c->month, day);
	return true;
}

bool find_dates(struct work *w, const struct sentence *s, uint32_t at, bool ahead, char out[11])
{
	struct clock c = {.w = w, .end = s->end, .ahead = ahead};
	out[0] = '\0';
	if (!day_of(w->report->article.date, &c))
		return false;
	uint32_t best = UINT32_MAX;
	bool told = false;
	for (uint32_t k = s->begin; k < s->end; k++) {
		struct moment m;
		if (!may_be(w, k, TRAIT_TIME) || !moment_at(&c, s->begin, k, &m))
			continue;
		uint32_t from = k < at ? k : at, to = k < at ? at : k, far = to - from;
		for (uint32_t i = from + 1; i < to; i++)
			far += is(w, i, IS_THAT)       ? k < at ? ANY_TIME_FAR : CLAUSE_FAR
			       : is(w, i, IS_MEETNOUN) ? 2 * CLAUSE_FAR
			                               : 0;
		if (is_dateline(w, s, m.end))
			far = ANY_TIME_FAR - 1;
		if (far < best && far < ANY_TIME_FAR) {
			best = far;
			memcpy(out, m.iso, sizeof m.iso);
			told = true;
		}
		k = m.end > k ? m.end - 1 : k;
	}
	return told;
}
