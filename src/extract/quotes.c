/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reported speech: from each cue of saying to its content, its speaker and the medium that relays it. */
#include "base/arena.h"
#include "extract/quotes_in.h"

static bool negated(const struct work *w, uint32_t i)
{
	return i > 0 && is(w, i - 1, IS_NEGATION);
}

static bool cue_near(const struct finder *f, uint32_t k)
{
	for (uint32_t i = k + 1; i < k + 4 && i < f->s.end; i++)
		if (cue_is(f->w, i) && cue_finite(f->w, i) && !is(f->w, i, IS_WEAK))
			return true;
	return false;
}

/* Does a person, body or delegation stand in [first, last)? */
static bool names_other(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last && k < w->units.n; k++)
		if (quote_speaks(w, k) &&
		    !(w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_COUNTRY))
			return true;
	return false;
}

/* Where an unmarked content ends: the sentence, or a cue of the same rank, or an attribution behind a comma. */
uint32_t quote_end(const struct finder *f, uint32_t cue, const struct opening *o)
{
	const struct work *w = f->w;
	bool nested = false;
	if (o->colon)
		return f->s.end;
	for (uint32_t k = o->content; k < f->s.end; k++) {
		if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] < f->s.end) {
			k = w->match[k];
			continue;
		}
		bool comma = k > o->content && is(w, k - 1, IS_COMMA);
		bool joined = k > o->content && is(w, k - 1, IS_AND);
		if (comma && is(w, k, IS_CONJ) && cue_near(f, k))
			return k;
		if ((comma || joined) && is(w, k, IS_ATTRIB))
			return k - (joined ? 1U : 0U);
		if (!cue_is(w, k) || is(w, k - 1, IS_RELATIVE))
			continue;
		struct opening inner;
		if (!quote_opening(f, k, &inner))
			continue;
		if (cue_participle(w, k) && !nested && k > o->content + 1)
			return joined ? k - 1 : k;
		if (cue_finite(w, k) && joined && !nested && k > o->content + 2 && !cue_participle(w, cue))
			return k - 1;
		if (cue_finite(w, k) && joined && cue_participle(w, cue) && is(w, k, IS_PERF) && k > o->content + 2 &&
		    !nested)
			return k - 1;
		if (cue_finite(w, k) && !joined && o->that && k <= o->content + 6)
			nested = names_other(w, o->content, k + 3);
		else if (cue_finite(w, k) && comma && !nested)
			return k;
	}
	return f->s.end;
}

/* A closing mark whose opening one stands before `first`. */
static bool opened_before(const struct work *w, uint32_t first, uint32_t close)
{
	if (!is(w, close, IS_CLOSE))
		return false;
	for (uint32_t k = close; k-- > first;)
		if (is(w, k, IS_OPEN) && w->match[k] == close)
			return false;
	return true;
}

/* Without blanks, separators and marks that belong to what is around. */
struct span quote_trim(const struct work *w, uint32_t first, uint32_t last)
{
	while (last > first && (opened_before(w, first, last - 1) || is(w, last - 1, IS_COMMA) ||
	                           is(w, last - 1, IS_LINE) || is(w, last - 1, IS_COLON) || is(w, last - 1, IS_AND) ||
	                           (is(w, last - 1, IS_OPEN) && w->match[last - 1] == PACK_NONE)))
		last--;
	while (first < last && (is(w, first, IS_COMMA) || is(w, first, IS_LINE)))
		first++;
	return first < last ? work_span(w, first, last) : (struct span){0, 0};
}

void quote_add(
    struct finder *f, enum quote_kind kind, struct span span, struct span cue, struct ref speaker, struct span mention)
{
	struct report *r = f->w->report;
	if (span.end <= span.begin)
		return;
	for (size_t i = f->first; i < r->quotes.n; i++)
		if (r->quotes.items[i].span.begin == span.begin && r->quotes.items[i].span.end == span.end)
			return;
	*VEC_PUSH(r->arena, &r->quotes) = (struct quote){.kind = kind,
	    .span = span,
	    .cue = cue,
	    .speaker = speaker,
	    .via = quote_via(f, speaker),
	    .speaker_mention = mention};
}

static bool has_marks(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last; k++)
		if (quote_marked(w, k, LONG_MARKED))
			return true;
	return false;
}

/* After a preposition it is a noun; after "according to what" it belongs to the attribution. */
static bool no_cue_here(const struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	if (is(w, cue, IS_WE) || negated(w, cue))
		return true;
	if (cue == f->s.begin)
		return false;
	bool behind = is(w, cue - 1, IS_PREP) && !is(w, cue - 1, IS_FUTURE) && !is(w, cue - 1, IS_POS_NOUN) &&
	              !is(w, cue - 1, IS_MEETNOUN);
	return is(w, cue - 1, IS_ATTRIB) || (behind && cue_finite(w, cue) && !is(w, cue, IS_CUEPHRASE));
}

/* Told inside another's words, is it someone else's? Who names his own state says no other's words; inside marks the
 * other must be named there. */
static bool own_words(const struct finder *f, uint32_t cue, struct ref speaker, struct span mention)
{
	const struct work *w = f->w;
	bool inside = work_span(w, cue, cue + 1).begin < f->outer;
	if (inside && mention.end && speaker.kind == REF_ACTOR &&
	    w->report->actors.items[speaker.index].kind == ACTOR_COUNTRY)
		return true;
	bool goes_on = cue_participle(w, cue) && f->subject_marked;
	return cue < f->marked_end && !goes_on && (mention.begin < f->marked_from || mention.end == 0);
}

static struct span content(struct finder *f, uint32_t cue, const struct opening *o, enum quote_kind *kind)
{
	const struct work *w = f->w;
	if (o->mark != PACK_NONE) {
		uint32_t close = w->match[o->mark];
		*kind = QUOTE_DIRECT;
		if (close > f->marked_end && close < w->units.n) {
			f->marked_end = close;
			f->marked_from = work_span(w, o->mark, o->mark + 1).begin;
		}
		return quote_trim(w, o->mark + 1, close < w->units.n ? close : f->s.end);
	}
	uint32_t end = quote_end(f, cue, o);
	*kind = has_marks(w, o->content, end) ? QUOTE_MIXED : o->colon ? QUOTE_DIRECT : QUOTE_INDIRECT;
	return quote_trim(w, o->content, end);
}

/* What is told inside another's words does not change who goes on speaking. */
static void go_on(struct finder *f, uint32_t cue, struct ref speaker, struct span mention, struct span span)
{
	bool inside = work_span(f->w, cue, cue + 1).begin < f->outer;
	if (!inside || mention.end) {
		f->subject = speaker;
		f->subject_marked = cue < f->marked_end;
	}
	if (!inside)
		f->last_speaker = speaker;
	if (span.end > f->outer)
		f->outer = span.end;
}

static void cue_quote(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	struct opening o;
	if (no_cue_here(f, cue))
		return;
	if (!quote_opening(f, cue, &o)) {
		/* Who speaks here may go on in the next sentence. */
		if (cue_finite(w, cue) && !is(w, cue, IS_WEAK) && quote_speaks(w, cue + 1) &&
		    !quote_agency(w, cue + 1) && cue >= f->marked_end)
			f->last_speaker = w->who[cue + 1];
		return;
	}
	if (cue > f->s.begin && is(w, cue - 1, IS_RELATIVE) && !is(w, cue - 1, IS_POS_FUNC) && !o.that &&
	    o.mark == PACK_NONE)
		return;
	struct span mention;
	struct ref speaker = quote_speaker(f, cue, &o, &mention);
	if (own_words(f, cue, speaker, mention))
		return;
	enum quote_kind kind;
	struct span span = content(f, cue, &o, &kind);
	quote_add(f, kind, span, work_span(w, cue, cue + 1), speaker, mention);
	if (speaker.kind != REF_NONE)
		go_on(f, cue, speaker, mention, span);
}

void find_quotes(struct work *w)
{
	struct finder f = {.w = w};
	for (size_t i = 0; i < w->sentences.n; i++) {
		f.s = w->sentences.items[i];
		f.subject = (struct ref){REF_NONE, 0};
		f.marked_end = 0;
		f.subject_marked = false;
		size_t before = f.first = w->report->quotes.n;
		bool titled = quote_headline(&f);
		for (uint32_t k = f.s.begin; !titled && k < f.s.end; k++)
			if (is(w, k, IS_RELAY) && cue_finite(w, k) && quote_relayed(&f, k))
				continue;
			else if (cue_is(w, k) && (cue_finite(w, k) || cue_participle(w, k)))
				cue_quote(&f, k);
		for (uint32_t k = f.s.begin; k < f.s.end; k++)
			quote_bare(&f, k);
		quote_attributed(&f, before);
	}
}
