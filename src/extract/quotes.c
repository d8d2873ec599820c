/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reported speech: from each cue of saying to its content, its speaker and the medium that relays it. */
#include "base/arena.h"
#include "extract/quotes_in.h"

static const struct ref nobody = {REF_NONE, 0};

enum reason quote_rule(const struct opening *o)
{
	return o->that                ? WHY_THAT
	       : o->colon             ? WHY_COLON
	       : o->mark != PACK_NONE ? WHY_MARKS
	       : o->object            ? WHY_OBJECT
	                              : WHY_PREPOSITION;
}

void quote_add(
    struct finder *f, enum quote_kind kind, struct span span, struct span cue, struct ref speaker, struct span mention)
{
	struct report *r = f->w->report;
	if (span.end <= span.begin)
		return;
	for (size_t i = f->first; i < r->quotes.n; i++)
		if (r->quotes.items[i].span.begin == span.begin && r->quotes.items[i].span.end == span.end) {
			work_trace(f->w, span, (struct ref){REF_QUOTE, (uint32_t)i}, WHY_MERGED);
			return;
		}
	/* Each record has a list of its own: actors are numbered anew when some are dropped, in each list once. */
	struct refs also = {NULL, f->also.n, f->also.n};
	if (also.n)
		also.items = arena_copy(r->arena, f->also.items, also.n * sizeof *also.items);
	*VEC_PUSH(r->arena, &r->quotes) = (struct quote){.kind = kind,
	    .span = span,
	    .cue = cue,
	    .speaker = speaker,
	    .also = also,
	    .via = quote_via(f, speaker, span),
	    .speaker_mention = mention,
	    .why = f->why};
}

static bool has_marks(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last; k++)
		if (quote_marked(w, k, LONG_MARKED))
			return true;
	return false;
}

/* A state that is not that of whose words these are. */
static bool foreign(const struct finder *f, struct ref state)
{
	const struct actor *a = f->w->report->actors.items;
	if (f->outside.kind != REF_ACTOR)
		return false;
	const char *his = a[f->outside.index].country, *its = a[state.index].country;
	return his[0] && its[0] && memcmp(his, its, 2) != 0;
}

/* Told inside another's words, is it someone else's? Who names his own state says no other's words; inside marks the
 * other must be named there. */
static bool own_words(const struct finder *f, uint32_t cue, struct ref speaker, struct span mention)
{
	const struct work *w = f->w;
	bool inside = work_span(w, cue, cue + 1).begin < f->outer;
	if (inside && mention.end && speaker.kind == REF_ACTOR &&
	    w->report->actors.items[speaker.index].kind == ACTOR_COUNTRY && !foreign(f, speaker))
		return true;
	/* "what she called ...": by the same one */
	bool called = is(w, cue, IS_FAMILY_DESCRIBE) && is(w, cue, IS_PRON) && is(w, cue - 1, IS_RELATIVE) &&
	              !is(w, cue + 2, IS_OPEN);
	if (inside && called && (!mention.end || ref_eq(speaker, f->outside)))
		return true;
	/* "that he fears", "that his country refuses": the same one goes on speaking. */
	if (inside && !mention.end && is(w, cue, IS_IMPF))
		return true;
	bool goes_on = cue_participle(w, cue) && !is(w, cue, IS_CUEPHRASE) && f->subject_marked;
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
	if (o->colon && end > f->marked_end) {
		f->marked_end = end;
		f->marked_from = work_span(w, o->at, o->at + 1).begin;
	}
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
	if (!inside) {
		f->outside = speaker;
		quote_spoke(f, speaker);
	}
	if (span.end > f->outer)
		f->outer = span.end;
}

static bool names_between(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last; k++)
		if (quote_speaks(w, k))
			return true;
	return false;
}

/* An agency tells that someone else says something: that one's words are the record. */
static bool relays_another(const struct finder *f, const struct opening *o, struct ref speaker)
{
	const struct work *w = f->w;
	enum { SOON = 8 /* [unit] */ };
	if (speaker.kind != REF_ACTOR || w->report->actors.items[speaker.index].kind != ACTOR_AGENCY || !o->that ||
	    o->mark != PACK_NONE)
		return false;
	struct opening inner;
	for (uint32_t k = o->content; k < o->content + SOON && k < f->s.end; k++)
		if (cue_is(w, k) && cue_finite(w, k) && !cue_excluded(f, k) && quote_opening(f, k, &inner))
			return inner.subject != PACK_NONE || names_between(w, o->content, k);
	return false;
}

static enum reason excluded_as(const struct work *w, uint32_t cue)
{
	if (cue > 0 && is(w, cue - 1, IS_NEGATION))
		return WHY_NEGATED;
	return is(w, cue, IS_WE) && !is(w, cue, IS_PERF) ? WHY_WE : WHY_NO_CUE;
}

/* "Our interests are the same, says X": the words stand before their cue, led by a dash or not. */
static bool content_before(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	uint32_t begin = f->s.begin, end = cue + 2;
	bool dash = is(w, begin, IS_LINE),
	     parted = cue > begin + 3 && (is(w, cue - 1, IS_COMMA) || is(w, cue - 1, IS_LINE));
	bool alone = end >= f->s.end || is(w, end, IS_COMMA) || is(w, end, IS_LINE) || is(w, end, IS_RELATIVE);
	if (!parted || !alone || !is(w, cue, IS_COMP_THAT) || !quote_speaks(w, cue + 1) ||
	    w->report->quotes.n > f->first)
		return false;
	/* a sentence of its own: nobody is its subject that could go on */
	for (uint32_t k = begin; k + 1 < cue; k++)
		if (is(w, k, IS_OPEN) || (cue_is(w, k) && cue_finite(w, k) && !is(w, k, IS_WEAK)))
			return false;
	f->also = (struct refs){NULL, 0, 0};
	f->why = (struct why){.rule = WHY_BARE, .step = WHY_NAMED};
	quote_add(f, dash ? QUOTE_DIRECT : QUOTE_INDIRECT, quote_trim(w, begin, cue - 1), work_span(w, cue, cue + 1),
	    w->who[cue + 1], work_span(w, cue + 1, cue + 2));
	f->subject = w->who[cue + 1];
	quote_spoke(f, f->subject);
	return true;
}

/* A cue that opens nothing: who speaks here may go on in the next sentence. */
static void unopened(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	if (!cue_finite(w, cue) || is(w, cue, IS_WEAK) || is(w, cue, IS_PRON))
		return;
	if (content_before(f, cue))
		return;
	work_reject(w, cue, WHY_NO_FRAME);
	if (quote_speaks(w, cue + 1) && !quote_agency(w, cue + 1) && cue >= f->marked_end)
		quote_spoke(f, w->who[cue + 1]);
}

/* "Xland says its reply will be ready": a headline leaves "that" out. */
static bool headline_clause(const struct finder *f, uint32_t cue, struct opening *o)
{
	const struct work *w = f->w;
	bool says = is(w, cue, IS_FAMILY_SAY) && is(w, cue, IS_IMPF) && !is(w, cue, IS_WEAK) && !is(w, cue, IS_PRON);
	bool title = f->s.paragraph == 0 && cue > f->s.begin;
	if (!says || !title || !quote_speaks(w, cue - 1) || cue + 3 >= f->s.end)
		return false;
	*o = (struct opening){.content = cue + 1,
	    .mark = PACK_NONE,
	    .at = cue + 1,
	    .subject = PACK_NONE,
	    .source = PACK_NONE,
	    .noun = PACK_NONE,
	    .that = true};
	return true;
}

/* Whose words they are makes no record of their own. */
static enum reason unspoken(
    const struct finder *f, uint32_t cue, const struct opening *o, struct ref speaker, struct span mention)
{
	const struct work *w = f->w;
	bool may = is(w, cue, IS_IMPF) && cue > 0 && is(w, cue - 1, IS_THAT) && o->subject == PACK_NONE;
	if (may || own_words(f, cue, speaker, mention))
		return WHY_OWN_WORDS;
	return relays_another(f, o, speaker) ? WHY_OTHERS_WORDS : WHY_NONE;
}

static void cue_quote(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	struct opening o;
	/* The first word of what is told already: a noun. */
	bool noun = work_span(w, cue, cue + 1).begin == f->begun && (is(w, cue, IS_MASDAR) || is(w, cue, IS_POS_NOUN));
	bool own = cue > f->s.begin && is(w, cue - 1, IS_OWN) && work_span(w, cue, cue + 1).begin < f->outer;
	if (noun || own || cue_excluded(f, cue)) {
		if (!is(w, cue, IS_WEAK))
			work_reject(w, cue, noun ? WHY_NO_CUE : own ? WHY_OWN_WORDS : excluded_as(w, cue));
		return;
	}
	if (!quote_opening(f, cue, &o) && !headline_clause(f, cue, &o)) {
		unopened(f, cue);
		return;
	}
	bool relative = cue > f->s.begin + 1 && is(w, cue - 1, IS_RELATIVE) && !is(w, cue - 1, IS_CONJ);
	bool only_that = o.content != PACK_NONE && is(w, o.content, IS_DEMONSTRATIVE) && o.mark == PACK_NONE &&
	                 !o.that && !o.colon &&
	                 (o.content + 1 >= f->s.end || is(w, o.content + 1, IS_COMMA) ||
	                     (!o.object && quote_may_be_subject(w, o.content + 1)));
	if (only_that) { /* "whenever that is asked of it" */
		work_reject(w, cue, WHY_NO_CUE);
		return;
	}
	if (relative && !o.that && o.mark == PACK_NONE && !is(w, cue, IS_FAMILY_DESCRIBE) &&
	    quote_antecedent(f, cue - 1) == PACK_NONE) {
		work_reject(w, cue, WHY_NO_CUE);
		return;
	}
	struct span mention;
	struct ref speaker = quote_speaker(f, cue, &o, &mention);
	enum reason not = unspoken(f, cue, &o, speaker, mention);
	if (not != WHY_NONE) {
		work_reject(w, cue, not );
		return;
	}
	f->why.rule = (uint8_t)quote_rule(&o);
	f->read = o.at;
	enum quote_kind kind;
	struct span span = content(f, cue, &o, &kind);
	quote_add(f, kind, span, work_span(w, cue, cue + 1), speaker, mention);
	f->begun = span.begin;
	if (speaker.kind != REF_NONE)
		go_on(f, cue, speaker, mention, span);
}

/* The state of this nationality, when the report knows it. */
static struct ref state_of(const struct work *w, uint32_t k)
{
	const char *iso = w->units.items[k].iso;
	for (uint32_t i = 0; iso[0] && i < w->report->actors.n; i++) {
		const struct actor *a = &w->report->actors.items[i];
		if (a->kind == ACTOR_COUNTRY && memcmp(a->country, iso, 2) == 0)
			return (struct ref){REF_ACTOR, i};
	}
	return nobody;
}

/* "X's promise to ...": the noun takes what its verb takes. */
static void noun_frame(struct finder *f, uint32_t cue, uint32_t frame, uint32_t who)
{
	struct work *w = f->w;
	struct span s = work_span(w, frame, frame + 1), n = work_span(w, frame + 1, frame + 2);
	struct opening o = {
	    .content = n.begin > s.end ? frame + 1 : frame, .mark = PACK_NONE, .at = frame, .subject = who};
	if (is(w, o.content, IS_THAT) || is(w, frame + 1, IS_THAT)) {
		o.content = frame + 1 + is(w, frame + 1, IS_THAT);
		o.that = true;
	}
	struct ref speaker = who != PACK_NONE ? w->who[who] : nobody;
	if (who == PACK_NONE && !quote_both(f, frame - 1, &speaker))
		speaker = state_of(w, frame - 1);
	if (speaker.kind == REF_NONE || work_span(w, cue, cue + 1).begin < f->outer)
		return;
	f->why = (struct why){.rule = WHY_NOUN, .step = WHY_NAMED};
	enum quote_kind kind;
	struct span span = content(f, cue, &o, &kind);
	quote_add(f, kind, span, work_span(w, cue, cue + 1), speaker,
	    who != PACK_NONE ? work_span(w, who, who + 1) : (struct span){0, 0});
}

void quote_noun(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	enum { REACH = 7 /* [unit] */ };
	bool noun = (is(w, cue, IS_CUE) && is(w, cue, IS_MASDAR)) || is(w, cue, IS_CUENOUN);
	uint32_t who = PACK_NONE, k = cue + 1;
	if (!noun || cue < f->read || is(w, cue, IS_DEF) || (cue > f->s.begin && is(w, cue - 1, IS_ATTRIB)))
		return;
	uint32_t frame = PACK_NONE;
	bool his = is(w, cue, IS_PRON) || is(w, cue, IS_SUFFIXED); /* whom it names besides is its object */
	for (; k < cue + REACH && k < f->s.end && !is(w, k, IS_THAT); k++) {
		bool told = k > cue + 1 && (who != PACK_NONE || is(w, k - 1, IS_NISBA) || is(w, k - 1, IS_BOTH));
		if (told && !is(w, cue, IS_WHOM) && !is(w, cue, IS_WEAK) && quote_governs(w, cue, k)) {
			frame = k;
			break;
		}
		if (is(w, k, IS_COMMA) && is(w, k + 1, IS_THAT) && who != PACK_NONE)
			continue;
		bool word = w->units.items[k].last - w->units.items[k].first == 1;
		bool small = is(w, k, IS_PREP) ? word && is(w, k + 1, IS_THAT)
		                               : quote_speaks(w, k) || is(w, k, IS_POS_ADJ) || is(w, k, IS_NISBA) ||
		                                     is(w, k, IS_BOTH);
		if (!small)
			return;
		if (quote_speaks(w, k) && who == PACK_NONE && !is(w, k - 1, IS_PREP) && !his)
			who = k;
	}
	bool own = is(w, cue, IS_PRON) && !is(w, cue, IS_FEM);
	if (frame != PACK_NONE) {
		noun_frame(f, cue, frame, who);
		return;
	}
	if (!is(w, k, IS_THAT) || (who == PACK_NONE && (!own || work_span(w, cue, cue + 1).begin < f->outer)))
		return;
	struct opening o = {.content = k + 1, .mark = PACK_NONE, .at = k, .subject = who, .that = true};
	struct ref speaker = who != PACK_NONE ? w->who[who] : quote_goes_on(f);
	f->why.rule = WHY_NOUN;
	if (who != PACK_NONE)
		f->why.step = WHY_NAMED;
	enum quote_kind kind;
	struct span span = content(f, cue, &o, &kind);
	quote_add(f, kind, span, work_span(w, cue, cue + 1), speaker,
	    who != PACK_NONE ? work_span(w, who, who + 1) : (struct span){0, 0});
}

/* A word that may be a verb of saying, or a noun. */
static void find_cue(struct finder *f, uint32_t cue)
{
	const struct work *w = f->w;
	bool verb = cue_is(w, cue) && (cue_finite(w, cue) || cue_participle(w, cue));
	if (verb && (w->pack->head->flags & PACK_SUBJECT_FIRST))
		order_cue(f, cue);
	else if (verb && !(is(w, cue, IS_MASDAR) && cue_excluded(f, cue)))
		cue_quote(f, cue);
	else
		quote_noun(f, cue);
}

void find_quotes(struct work *w)
{
	struct finder f = {.w = w};
	for (size_t i = 0; i < w->sentences.n; i++) {
		f.s = w->sentences.items[i];
		f.subject = f.outside = (struct ref){REF_NONE, 0};
		f.marked_end = 0;
		f.subject_marked = false;
		f.also = (struct refs){NULL, 0, 0};
		f.outer = 0;
		f.begun = PACK_NONE;
		f.read = 0;
		f.first = w->report->quotes.n;
		quote_meets(&f);
		quote_media(&f);
		bool titled = quote_headline(&f);
		for (uint32_t k = f.s.begin; !titled && k < f.s.end; k++) {
			if (!may_be(w, k, TRAIT_SAYS))
				continue;
			bool relays = is(w, k, IS_RELAY) && cue_finite(w, k) && quote_relayed(&f, k);
			if (!relays)
				find_cue(&f, k);
		}
		for (uint32_t k = f.s.begin; k < f.s.end; k++)
			if (may_be(w, k, TRAIT_MARK))
				quote_bare(&f, k);
		quote_attributed(&f);
	}
}
