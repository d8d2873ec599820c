/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a medium relays of someone: "AGENCY carried from X that ...". */
#include "base/arena.h"
#include "extract/quotes_in.h"

/* What opens the words that are relayed, behind unit k; false when nothing does. */
static bool relay_opening(const struct finder *f, uint32_t k, struct opening *o)
{
	const struct work *w = f->w;
	enum { REACH = 12 /* [unit] */ };
	for (uint32_t i = k + 1; i < k + REACH && i < f->s.end; i++) {
		bool that = is(w, i, IS_THAT), colon = is(w, i, IS_COLON), open = quote_marked(w, i, LONG_MARKED);
		if (!that && !colon && !open)
			continue;
		*o = (struct opening){.content = open ? i : i + 1,
		    .mark = PACK_NONE,
		    .at = i,
		    .subject = PACK_NONE,
		    .colon = colon,
		    .that = that};
		if (quote_marked(w, o->content, LONG_MARKED))
			o->mark = o->content;
		return true;
	}
	return false;
}

/* "AGENCY ascribed to X his saying" */
static bool ascribes(const struct work *w, uint32_t cue, uint32_t k)
{
	return is(w, cue, IS_ASCRIBE) && is(w, k, IS_NAME_TO);
}

/* "... his denial of ..." behind unit `who`: what the noun opens. */
static bool relayed_noun(struct finder *f, uint32_t who)
{
	struct work *w = f->w;
	struct opening o;
	uint32_t cue = who + 1;
	f->subject = w->who[who];
	f->also = (struct refs){NULL, 0, 0};
	if (!quote_opening(f, cue, &o) || o.mark != PACK_NONE)
		return false;
	struct span span = quote_trim(w, o.content, quote_end(f, cue, &o));
	f->why = (struct why){.rule = WHY_RELAYED, .step = WHY_NAMED};
	quote_add(f, QUOTE_INDIRECT, span, work_span(w, cue, cue + 1), f->subject, work_span(w, who, who + 1));
	quote_spoke(f, f->subject);
	f->read = o.at > cue ? o.at : cue + 1;
	f->outer = span.end;
	f->begun = span.begin;
	return true;
}

/* "AGENCY relayed from X (his saying) that ...": X speaks, the agency is `via`. "from him": who spoke before. */
bool quote_relayed(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	enum { REACH = 8, BEHIND = 4 /* [unit] */ };
	uint32_t from = cue + 1, who;
	struct opening o;
	while (from < cue + REACH && from < f->s.end && !is(w, from, IS_NAME_ABOUT) && !ascribes(w, cue, from))
		from++;
	if (!is(w, from, IS_NAME_ABOUT) && !ascribes(w, cue, from) && !is(w, cue, IS_CUEPHRASE))
		return false;
	bool him = is(w, from, IS_SUFFIXED) && f->last[0].kind != REF_NONE;
	for (who = from + 1; who < from + BEHIND && who < f->s.end && (!quote_speaks(w, who) || quote_agency(w, who));
	     who++)
		;
	struct ref known;
	if (!him && !quote_speaks(w, from + 1) && from + 1 < f->s.end && quote_known_by(w, from + 1, &known)) {
		who = from + 1;
		w->who[who] = known;
		*VEC_PUSH(w->report->arena, &w->report->actors.items[known.index].mentions) =
		    work_span(w, who, who + 1);
	}
	if (!him && (!quote_speaks(w, who) || who >= from + BEHIND))
		return false;
	if (!relay_opening(f, him ? from : who, &o)) {
		/* "relayed from X his praise of ...": the noun is a cue, and X its speaker */
		if (!him && is(w, who + 1, IS_CUE) && is(w, who + 1, IS_MASDAR) &&
		    (is(w, who + 1, IS_PRON) || is(w, who + 1, IS_SUFFIXED)))
			return relayed_noun(f, who);
		return false;
	}
	quote_marked_medium(f, cue + 1, from);
	bool part = o.mark != PACK_NONE && o.that && quote_marked_in_part(f, o.mark);
	if (part)
		o.mark = PACK_NONE;
	uint32_t end = o.mark != PACK_NONE ? w->match[o.mark] : quote_end(f, cue, &o);
	struct span span = quote_trim(w, o.mark != PACK_NONE ? o.mark + 1 : o.content, end);
	f->subject = him ? f->last[0] : w->who[who];
	f->also = (struct refs){NULL, 0, 0};
	f->why = (struct why){.rule = WHY_RELAYED, .step = him ? WHY_LAST_SPEAKER : WHY_NAMED};
	enum quote_kind kind = o.mark != PACK_NONE || o.colon ? QUOTE_DIRECT : part ? QUOTE_MIXED : QUOTE_INDIRECT;
	quote_add(f, kind, span, work_span(w, cue, cue + 1), f->subject,
	    him ? (struct span){0, 0} : work_span(w, who, who + 1));
	quote_spoke(f, f->subject);
	f->outer = span.end;
	return true;
}
