/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes without a verb of saying of their own: relayed, attributed, headlines, marks alone. */
#include "extract/quotes_in.h"

/* "AGENCY relayed from X (his saying) that …": X speaks, the agency is `via`. */
bool quote_relayed(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	uint32_t from = cue + 1, who;
	while (from < cue + 8 && from < f->s.end && !is(w, from, IS_NAME_AN))
		from++;
	if (!is(w, from, IS_NAME_AN) && !is(w, cue, IS_CUEPHRASE))
		return false;
	for (who = from + 1; who < from + 4 && who < f->s.end && !quote_speaks(w, who); who++)
		;
	if (!quote_speaks(w, who) || who >= from + 4)
		return false;
	for (uint32_t k = who + 1; k < who + 10 && k < f->s.end; k++) {
		bool that = is(w, k, IS_THAT), colon = is(w, k, IS_COLON), open = quote_marked(w, k, LONG_MARKED);
		if (!that && !colon && !open)
			continue;
		struct opening o = {.content = open ? k : k + 1,
		    .mark = PACK_NONE,
		    .at = k,
		    .subject = who,
		    .colon = colon,
		    .that = that};
		if (quote_marked(w, o.content, LONG_MARKED))
			o.mark = o.content;
		uint32_t end = o.mark != PACK_NONE ? w->match[o.mark] : quote_end(f, cue, &o);
		struct span span = quote_trim(w, o.mark != PACK_NONE ? o.mark + 1 : o.content, end);
		quote_add(f, o.mark != PACK_NONE || colon ? QUOTE_DIRECT : QUOTE_INDIRECT, span,
		    work_span(w, cue, cue + 1), w->who[who], work_span(w, who, who + 1));
		f->subject = w->who[who];
		quote_spoke(f, f->subject);
		f->outer = span.end;
		return true;
	}
	return false;
}

/* A marked stretch of some length that no cue has claimed. */
void quote_bare(struct finder *f, uint32_t k)
{
	struct work *w = f->w;
	bool verb = false;
	if (!quote_marked(w, k, 5))
		return;
	for (uint32_t i = k + 1; !verb && i < w->match[k]; i++)
		verb |= is(w, i, IS_PERF) || is(w, i, IS_IMPF);
	if (!verb) /* a name or slogan */
		return;
	struct span span = quote_trim(w, k + 1, w->match[k]);
	for (size_t i = f->first; i < w->report->quotes.n; i++) {
		struct span q = w->report->quotes.items[i].span;
		if (span.begin < q.end && q.begin < span.end && q.begin <= span.begin && q.end >= span.end)
			return;
	}
	struct ref speaker = f->subject.kind != REF_NONE ? f->subject : f->last[0];
	quote_add(f, QUOTE_DIRECT, span, (struct span){0, 0}, speaker, (struct span){0, 0});
}

/* "Speaker: content" in the headline. */
bool quote_headline(struct finder *f)
{
	struct work *w = f->w;
	if (f->s.paragraph > 0)
		return false;
	for (uint32_t k = f->s.begin; k + 1 < f->s.end && k < f->s.begin + 5; k++) {
		if (cue_is(w, k) && cue_finite(w, k))
			return false;
		if (is(w, k, IS_COLON) && k > f->s.begin && quote_speaks(w, k - 1)) {
			struct span mention = work_span(w, k - 1, k);
			quote_add(f, QUOTE_INDIRECT, quote_trim(w, k + 1, f->s.end), (struct span){0, 0}, w->who[k - 1],
			    mention);
			return true;
		}
	}
	return false;
}

/* "according to X": what stands before it, or behind its comma at the beginning. */
void quote_attributed(struct finder *f, size_t quotes_before)
{
	struct work *w = f->w;
	if (w->report->quotes.n > quotes_before)
		return;
	for (uint32_t k = f->s.begin; k + 1 < f->s.end; k++) {
		if (!is(w, k, IS_ATTRIB))
			continue;
		for (uint32_t x = k + 1; x < k + 6 && x < f->s.end; x++) {
			if (is(w, x, IS_COMMA))
				break;
			if (!quote_speaks(w, x))
				continue;
			uint32_t from = f->s.begin, to = k;
			if (k <= f->s.begin + 1) {
				for (from = x + 1; from < f->s.end && !is(w, from, IS_COMMA); from++)
					;
				to = f->s.end;
			}
			if (to > from + 3)
				quote_add(f, QUOTE_INDIRECT, quote_trim(w, from, to), work_span(w, k, k + 1), w->who[x],
				    work_span(w, x, x + 1));
			return;
		}
	}
}
