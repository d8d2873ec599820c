/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a sentence says of its place and its day, the day resolved against the report's own date. */
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
	if (y >= 0 && y <= 9999)
		snprintf(out, 11, "%04d-%02d-%02d", (int)y, (int)m, (int)d);
}

static int number_at(const struct work *w, uint32_t unit)
{
	const struct unit *u = &w->units.items[unit];
	const struct token *t = &w->tokens.items[u->first];
	return is(w, unit, IS_NUMBER) && t->folded_n <= 4 ? atoi(w->tokens.folded + t->folded) : 0;
}

void find_dates(struct work *w, const struct sentence *s, char out[11])
{
	int y = 0, m = 0, d = 0;
	out[0] = '\0';
	if (sscanf(w->report->article.date, "%4d-%2d-%2d", &y, &m, &d) != 3)
		return;
	long today = days_from_civil(y, m, d);
	for (uint32_t i = s->begin; i < s->end; i++) {
		int num = w->units.items[i].num;
		if (is(w, i, IS_MONTH) && num && !is(w, i, IS_CAL_HIJRI)) {
			int day = i > s->begin ? number_at(w, i - 1) : 0,
			    year = i + 1 < s->end ? number_at(w, i + 1) : 0;
			if (day >= 1 && day <= 31) {
				civil_from_days(days_from_civil(year > 1900 ? year : y, num, day), out);
				if (out[0] && atoi(out + 8) != day) /* 31 February */
					out[0] = '\0';
				return;
			}
		}
		if (is(w, i, IS_WEEKDAY) && num) {
			/* 1970-01-01 was a Thursday (4). */
			long wd = (today % 7 + 7 + 3) % 7 + 1, back = (wd - num + 7) % 7;
			bool next = i + 1 < s->end && is(w, i + 1, IS_NEXT);
			civil_from_days(next ? today + (num - wd + 7) % 7 : today - back, out);
			return;
		}
		if (is(w, i, IS_DAY)) {
			bool weekday = i + 1 < s->end && is(w, i + 1, IS_WEEKDAY);
			if (!weekday) {
				civil_from_days(today + num, out);
				return;
			}
		}
	}
}

enum { WHERE_FAR = 120 /* [unit] */ };

const char *find_place(struct work *w, const struct sentence *s)
{
	for (uint32_t k = s->begin + 1; k < s->end && k < s->begin + WHERE_FAR; k++)
		if ((is(w, k, IS_CITY) || is(w, k, IS_CAPITAL) || is(w, k, IS_COUNTRY)) &&
		    (is(w, k - 1, IS_NAME_FI) || is(w, k - 1, IS_NAME_BI)))
			return work_text(w, w->units.items[k].first, w->units.items[k].last);
	return NULL;
}
