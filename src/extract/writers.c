/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who wrote the report is nobody of it: names below the headline, before the first words, under the last. */
#include "extract/work.h"

enum {
	TOP = 4,      /* [paragraph] */
	FOOTER = 16,  /* [unit] at most */
	OPENING = 10, /* [unit] from the beginning to the colon behind a writer's name */
};

static bool is_name(const struct work *w, uint32_t k)
{
	return w->who[k].kind == REF_ACTOR && !w->made[w->who[k].index] && is(w, k, IS_PERSON) &&
	       w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON &&
	       w->report->actors.items[w->who[k].index].title == NULL;
}

static bool is_where(const struct work *w, uint32_t k)
{
	return is(w, k, IS_CITY) || is(w, k, IS_CAPITAL) || is(w, k, IS_COUNTRY) || is(w, k, IS_AGENCY);
}

static bool is_sign(const struct work *w, uint32_t k)
{
	return is(w, k, IS_COLON) || is(w, k, IS_LINE) || is(w, k, IS_COMMA) || is(w, k, IS_BRACKET) ||
	       is(w, k, IS_AND) || is(w, k, IS_MARK);
}

/* Nothing but names: short, and without a verb. */
static bool is_footer(const struct work *w, uint32_t from, uint32_t to /* [unit] */)
{
	for (uint32_t k = from; k < to; k++)
		if (is(w, k, IS_STOP) || (is(w, k, IS_CUE) && !is(w, k, IS_MASDAR)) ||
		    (is(w, k, IS_POS_VERB) && !is(w, k, IS_MASDAR) && w->who[k].kind == REF_NONE))
			return false;
	return to - from <= FOOTER;
}

/* "CITY: NAME, CITY: NAME": nothing but names and where they are. */
static bool is_byline(const struct work *w, uint32_t from, uint32_t to /* [unit] */)
{
	bool parted = false;
	for (uint32_t k = from; k < to; k++) {
		if (!is_name(w, k) && !is_where(w, k) && !is_sign(w, k) && !is(w, k, IS_BYLINE))
			return false;
		parted |= ((is(w, k, IS_COLON) || is(w, k, IS_LINE)) && k > from) || is(w, k, IS_BYLINE);
	}
	return parted;
}

/* "Written by - NAME: ...", "CITY - NAME: ...": behind whom the report begins; 0 where it begins otherwise. [unit] */
static uint32_t opening_end(const struct work *w, uint32_t from, uint32_t to)
{
	bool named = false, parted = false, opened = is(w, from, IS_BYLINE);
	if (!opened && !is_where(w, from))
		return 0;
	for (uint32_t k = from + opened; k < to && k < from + OPENING; k++) {
		if (named && (is(w, k, IS_COLON) || is(w, k, IS_LINE)))
			return opened || parted ? k : 0;
		if (!is_name(w, k) && !is_where(w, k) && !is_sign(w, k))
			return 0;
		parted |= is(w, k, IS_COLON) || is(w, k, IS_LINE);
		named |= is_name(w, k);
	}
	return 0;
}

static void forget(struct work *w, uint32_t from, uint32_t to /* [unit] */)
{
	for (uint32_t k = from; k < to; k++) {
		struct actor *a = is_name(w, k) ? &w->report->actors.items[w->who[k].index] : NULL;
		if (!a || a->mentions.n != 1)
			continue;
		work_trace(w, a->mentions.items[0], (struct ref){REF_NONE, 0}, WHY_UNUSED);
		a->mentions.n = 0;
		w->who[k] = (struct ref){REF_NONE, 0};
	}
}

static bool begins_paragraph(const struct work *w, size_t i)
{
	return i == 0 || w->sentences.items[i - 1].paragraph != w->sentences.items[i].paragraph;
}

static bool is_paragraph(const struct work *w, size_t i)
{
	bool last = i + 1 == w->sentences.n;
	return begins_paragraph(w, i) && (last || begins_paragraph(w, i + 1));
}

void forget_writers(struct work *w)
{
	for (size_t i = 0; i < w->sentences.n; i++) {
		const struct sentence *s = &w->sentences.items[i];
		if (s->paragraph > TOP)
			return;
		if (begins_paragraph(w, i))
			forget(w, s->begin, opening_end(w, s->begin, s->end));
		if (s->paragraph > 0 && is_paragraph(w, i) && is_byline(w, s->begin, s->end))
			forget(w, s->begin, s->end);
	}
}

void mark_signed(const struct work *w, bool *writer)
{
	enum { REPORT = 3 /* [paragraph] at least */ };
	size_t last = w->sentences.n - 1;
	const struct sentence *s = w->sentences.n ? &w->sentences.items[last] : NULL;
	if (!s || s->paragraph < REPORT || !is_paragraph(w, last) || !is_footer(w, s->begin, s->end))
		return;
	for (uint32_t k = s->begin; k < s->end; k++)
		if (w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON &&
		    w->report->actors.items[w->who[k].index].mentions.n == 1)
			writer[w->who[k].index] = true;
}
