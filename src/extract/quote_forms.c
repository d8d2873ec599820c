/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes without a verb of saying of their own: attributed, headlines, marks alone. */
#include "base/arena.h"
#include "extract/quotes_in.h"

/* The attribution stands between a cue and its content, or names only the medium of what is told already. */
static bool only_relays(const struct finder *f, uint32_t k, uint32_t who)
{
	const struct work *w = f->w;
	uint32_t at = work_span(w, k, k + 1).begin;
	for (size_t i = f->first; i < w->report->quotes.n; i++) {
		const struct quote *q = &w->report->quotes.items[i];
		if (q->cue.end && q->cue.begin <= at && at < q->span.begin)
			return true;
	}
	return w->report->quotes.n > f->first && who != PACK_NONE && quote_agency(w, who);
}

/* Some of it is told in another record already; what a person tells that someone else says is his own record. */
static bool claimed(const struct finder *f, struct span span, struct ref speaker)
{
	bool person = speaker.kind == REF_ACTOR && !f->w->made[speaker.index] &&
	              f->w->report->actors.items[speaker.index].kind == ACTOR_PERSON;
	for (size_t i = f->first; i < f->w->report->quotes.n; i++) {
		const struct quote *told = &f->w->report->quotes.items[i];
		struct span q = told->span;
		if (person && told->cue.end && told->cue.begin >= span.begin && q.end <= span.end &&
		    !ref_eq(told->speaker, speaker))
			continue;
		uint32_t from = q.begin > span.begin ? q.begin : span.begin, to = q.end < span.end ? q.end : span.end;
		if (from < to && (to - from) * 2 > (span.end - span.begin < q.end - q.begin ? span.end - span.begin
		                                                                            : q.end - q.begin))
			return true;
	}
	return false;
}

/* "according to what AGENCY carried of X": X, where he is named. */
static uint32_t relayed_of(const struct finder *f, uint32_t attrib, uint32_t agency)
{
	const struct work *w = f->w;
	bool relay = false;
	for (uint32_t t = w->units.items[attrib].first; t < w->units.items[agency].first; t++)
		relay |= classes_has(&w->tokens.items[t].classes, IS_RELAY);
	bool of = relay && agency + 2 < f->s.end && quote_agency(w, agency) && is(w, agency + 1, IS_NAME_ABOUT);
	return of && quote_speaks(w, agency + 2) ? agency + 2 : agency;
}

uint32_t quote_attributed_to(const struct finder *f, uint32_t attrib)
{
	const struct work *w = f->w;
	enum { REACH = 7 /* [unit] */ };
	for (uint32_t x = attrib + 1; x < attrib + REACH && x < f->s.end; x++) {
		if (quote_speaks(w, x))
			return is(w, x - 1, IS_NAME_BETWEEN) ? PACK_NONE : relayed_of(f, attrib, x);
		bool said = is(w, x, IS_CUE) || is(w, x, IS_CUENOUN) || is(w, x, IS_AGENCYNOUN) || is(w, x, IS_TITLE);
		bool small = is(w, x, IS_PREP) || is(w, x, IS_OPEN) || is(w, x, IS_HONOR) || is(w, x, IS_RANK) ||
		             is(w, x, IS_RELATIVE) || is(w, x, IS_POS_ADJ) || cue_pronoun(w, x) || is(w, x, IS_DAY) ||
		             is(w, x, IS_WEEKDAY) || is(w, x, IS_TIMENOUN);
		if (is(w, x, IS_COMMA) || is(w, x, IS_THAT) || is(w, x, IS_AND) || is(w, x, IS_STANCE) ||
		    !(said || small))
			return PACK_NONE;
	}
	return PACK_NONE;
}

/* "according to", or "as" with a verb of saying that opens nothing itself. */
static bool attributes(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	struct opening o;
	if (is(w, k, IS_ATTRIB))
		return true;
	/* "..., which X confirmed" */
	bool which = is(w, k, IS_OUTSIDE) && is(w, k, IS_RELATIVE) && is(w, k + 1, IS_PRON) && quote_speaks(w, k + 2) &&
	             !is(w, k + 1, IS_FAMILY_REJECT) && !is(w, k + 1, IS_FAMILY_DENY) &&
	             !is(w, k + 1, IS_FAMILY_DESCRIBE);
	if (which && cue_is(w, k + 1) && cue_finite(w, k + 1))
		return true;
	return is(w, k, IS_AS) && k > f->s.begin + 2 && !is(w, k + 1, IS_WEAK) && cue_is(w, k + 1) &&
	       cue_finite(w, k + 1) && !quote_opening(f, k + 1, &o);
}

/* Who is told behind marked words: "...", according to X; "...", said X. `named`: a unit, or PACK_NONE for whom the cue
 * goes on from. False when nothing of the sort follows. */
static bool told_behind(const struct finder *f, uint32_t close, uint32_t *named, struct span *cue)
{
	const struct work *w = f->w;
	uint32_t k = close + 1;
	struct opening o;
	k += is(w, k, IS_COMMA);
	if (k >= f->s.end)
		return false;
	*cue = work_span(w, k, k + 1);
	if (attributes(f, k)) {
		*named = quote_attributed_to(f, k);
		return *named != PACK_NONE;
	}
	if (!cue_is(w, k) || !cue_finite(w, k) || is(w, k, IS_CUEPHRASE))
		return false;
	/* what it opens behind that are the words that go on: "...", said X, "..." */
	bool opens = quote_opening(f, k, &o);
	if (opens && (o.mark == PACK_NONE || o.that || o.colon || o.at != o.mark))
		return false;
	*named = o.subject != PACK_NONE ? o.subject : o.source;
	return true;
}

/* "According to the statement <<...>>": who is told right before marked words, likewise. */
static bool told_before(const struct finder *f, uint32_t open, uint32_t *named, struct span *cue)
{
	const struct work *w = f->w;
	enum { FEW = 5 /* [unit] */ };
	uint32_t b = open - (open > f->s.begin + 1 && is(w, open - 1, IS_COMMA) ? 1U : 0U);
	for (uint32_t k = b; k-- > f->s.begin && k + FEW > b;) {
		if (!is(w, k, IS_ATTRIB))
			continue;
		*cue = work_span(w, k, k + 1);
		*named = quote_attributed_to(f, k);
		return *named != PACK_NONE ? *named + 1 == b : is(w, k, IS_INHERIT) && k + 1 == b;
	}
	return false;
}

/* "The Art of the Deal": most of its words have a capital. */
static bool name_marked(const struct work *w, uint32_t open)
{
	uint32_t words = 0, capital = 0;
	if (!(w->pack->head->flags & PACK_CAPITALS))
		return false;
	for (uint32_t t = w->units.items[open].last; t < w->units.items[w->match[open]].first; t++) {
		words += w->tokens.items[t].folded_n > 0;
		capital += classes_has(&w->tokens.items[t].classes, IS_UPPER);
	}
	return capital * 10 > words * 7;
}

/* Where sentences begin with a capital: words without one in the midst of another's sentence. */
static bool fragment(const struct work *w, uint32_t open)
{
	const struct token *first = &w->tokens.items[w->units.items[open].last];
	uint32_t b = open - 1;
	return (w->pack->head->flags & PACK_CAPITALS) && !classes_has(&first->classes, IS_UPPER) &&
	       !is(w, b, IS_COMMA) && !is(w, b, IS_COLON) && !is(w, b, IS_STOP) && !is(w, b, IS_CLOSE) &&
	       !is(w, b, IS_LINE) && !is(w, b, IS_BREAK);
}

/* A marked stretch of some length that no cue has claimed. */
void quote_bare(struct finder *f, uint32_t k)
{
	struct work *w = f->w;
	if (!quote_marked(w, k, 2) || quote_medium_marked(w, k))
		return;
	uint32_t who = PACK_NONE;
	struct span cue = {0, 0};
	bool whole = k == f->s.begin && w->match[k] + 2 >= f->s.end;
	bool told = told_behind(f, w->match[k], &who, &cue) || told_before(f, k, &who, &cue), verb = whole || told;
	/* Two words are words told only at the head of a sentence. */
	if (!quote_marked(w, k, LONG_MARKED) && !(told && k == f->s.begin))
		return;
	if (!told)
		cue = (struct span){0, 0};
	for (uint32_t i = k + 1; !verb && quote_marked(w, k, 5) && i < w->match[k]; i++)
		verb |= is(w, i, IS_PERF) || is(w, i, IS_IMPF) || is(w, i, IS_AUX);
	bool part = k > f->s.begin && (is(w, k - 1, IS_DET) || is(w, k - 1, IS_OWN) || fragment(w, k));
	if (!verb || part || name_marked(w, k)) {
		work_reject(w, k + 1, WHY_NAME_MARKED);
		return;
	}
	struct span span = quote_trim(w, k + 1, w->match[k]), mention = {0, 0};
	for (size_t i = f->first; i < w->report->quotes.n; i++) {
		struct span q = w->report->quotes.items[i].span;
		if (span.begin < q.end && q.begin < span.end && q.begin <= span.begin && q.end >= span.end)
			return;
	}
	struct ref speaker = quote_goes_on(f);
	f->why.rule = WHY_BARE;
	if (who != PACK_NONE) {
		f->why.step = WHY_NAMED;
		speaker = w->who[who];
		mention = work_span(w, who, who + 1);
	}
	quote_add(f, QUOTE_DIRECT, span, cue, speaker, mention);
}

/* Who speaks at unit k of a headline: nothing but what he is stands before him. */
static bool headline_speaker(struct finder *f, uint32_t k)
{
	struct work *w = f->w;
	struct ref known;
	if (quote_speaks(w, k))
		return k == f->s.begin || !(is(w, k - 1, IS_PREP) || is(w, k - 1, IS_MEETNOUN));
	bool head = k == f->s.begin || (is(w, k + 1, IS_COLON) && quote_may_be_subject(w, k - 1));
	if (!head || is(w, k, IS_MARK))
		return false;
	bool body = is(w, k + 1, IS_COLON) && quote_body(f, k);
	if (!body && quote_known_by(w, k, &known)) {
		w->who[k] = known;
		*VEC_PUSH(w->report->arena, &w->report->actors.items[known.index].mentions) = work_span(w, k, k + 1);
	}
	return w->who[k].kind != REF_NONE;
}

/* Between the speaker and the colon: those joined to him, whom he told, where he said it. */
static bool headline_aside(const struct work *w, uint32_t who, uint32_t colon)
{
	uint32_t k = who + 1;
	struct ref last;
	/* his office and his last name: one person, two units */
	k += k + 1 == colon && quote_known_by(w, k, &last) && ref_eq(last, w->who[who]);
	bool state = w->who[who].kind == REF_ACTOR && w->report->actors.items[w->who[who].index].kind == ACTOR_COUNTRY;
	return k == colon || is(w, k, IS_NAME_FOR) || is(w, k, IS_AND) || is(w, k, IS_CLOSE) ||
	       (!state && quote_prepositional(w, k));
}

/* [unit] behind the headline, where more than one sentence stands in it. */
static uint32_t headline_end(const struct finder *f)
{
	const struct work *w = f->w;
	uint32_t end = f->s.end, title = w->report->article.title.end;
	if (work_span(w, f->s.begin, f->s.end).end > title)
		return end;
	while (end < w->units.n && work_span(w, end, end + 1).end <= title)
		end++;
	return end;
}

/* "Speaker: content" in the headline. */
bool quote_headline(struct finder *f)
{
	struct work *w = f->w;
	enum { REACH = 8 /* [unit] from the beginning to the colon */ };
	uint32_t who = PACK_NONE;
	if (f->s.paragraph > 0)
		return false;
	for (uint32_t k = f->s.begin; k + 1 < f->s.end && k < f->s.begin + REACH; k++) {
		if (cue_is(w, k) && cue_finite(w, k) && !is(w, k, IS_PREP))
			return false;
		if (who == PACK_NONE && headline_speaker(f, k))
			who = k;
		if (who == k && k > f->s.begin && quote_agency(w, k))
			return false; /* "City - AGENCY: ...": where the report is from */
		/* "AGENCY, from an official: ..." */
		if (who != PACK_NONE && quote_agency(w, who) && is(w, k, IS_NAME_ABOUT) && quote_speaks(w, k + 1))
			who = k + 1;
		if (!is(w, k, IS_COLON))
			continue;
		if (who == PACK_NONE || !headline_aside(w, who, k))
			return false;
		/* "Xland: its president opens ..." says where, not who */
		bool where = w->who[who].kind == REF_ACTOR && quote_speaks(w, k + 1) &&
		             w->report->actors.items[w->who[who].index].kind == ACTOR_COUNTRY;
		if (where)
			return false;
		bool marked = quote_marked(w, k + 1, 1) && w->match[k + 1] + 2 >= f->s.end;
		struct span span =
		    marked ? quote_trim(w, k + 2, w->match[k + 1]) : quote_trim(w, k + 1, headline_end(f));
		f->why = (struct why){.rule = WHY_HEADLINE, .step = WHY_NAMED};
		quote_add(f, marked ? QUOTE_DIRECT : QUOTE_INDIRECT, span, (struct span){0, 0}, w->who[who],
		    work_span(w, who, who + 1));
		return true;
	}
	return false;
}

/* "According to X, member of ..., the ...": the second comma, or the first when no verb is missing. */
static uint32_t behind_apposition(const struct finder *f, uint32_t comma)
{
	const struct work *w = f->w;
	enum { LONGEST = 7 /* [unit] */ };
	for (uint32_t k = comma + 1; is(w, comma, IS_COMMA) && k < comma + LONGEST && k + 2 < f->s.end; k++) {
		bool verb = (is(w, k, IS_PERF) || is(w, k, IS_IMPF) || is(w, k, IS_AUX)) &&
		            (!is(w, k, IS_POS_NOUN) || quote_speaks(w, k + 1));
		if (verb || is(w, k, IS_THAT) || is(w, k, IS_NEGATION))
			return comma;
		if (is(w, k, IS_COMMA))
			return k > comma + 1 ? k : comma;
	}
	return comma;
}

/* What is attributed stands behind the attribution when that begins its clause, else before it; it runs on over an
 * attribution in its middle. */
static struct span attributed_content(const struct finder *f, uint32_t k, uint32_t who)
{
	const struct work *w = f->w;
	uint32_t from = f->s.begin, to = k, behind = who + 1;
	while (from < k && (is(w, from, IS_AND) || is(w, from, IS_CONJ) || is(w, from, IS_COMMA)))
		from++;
	if (k > from + 3) {
		/* between two commas: what is told goes on behind it */
		bool amid = is(w, k - 1, IS_COMMA) && behind + 1 < f->s.end &&
		            is(w, behind + is(w, behind, IS_CLOSE), IS_COMMA) && !is(w, behind + 1, IS_OUTSIDE);
		if (amid) {
			struct opening o = {.content = behind + 1, .mark = PACK_NONE, .subject = who, .that = true};
			return quote_trim(w, from, quote_end(f, k, &o));
		}
		bool last = behind + 1 >= f->s.end || is(w, behind, IS_COMMA) || is(w, behind, IS_AND) ||
		            is(w, k - 1, IS_COMMA) || is(w, behind, IS_DAY) || is(w, behind, IS_WEEKDAY);
		return quote_trim(w, from, last ? to : f->s.end);
	}
	struct opening o = {.mark = PACK_NONE, .subject = who};
	for (o.content = behind; o.content < f->s.end; o.content++)
		if (is(w, o.content, IS_COMMA) || is(w, o.content, IS_THAT))
			break;
	o.content = behind_apposition(f, o.content);
	o.content++;
	if (is(w, o.content, IS_AND) || is(w, o.content, IS_CONJ))
		o.content++;
	if (is(w, o.content, IS_THAT))
		o.content++;
	o.that = true;
	return o.content < f->s.end ? quote_trim(w, o.content, quote_end(f, k, &o)) : (struct span){0, 0};
}

void quote_attributed(struct finder *f)
{
	struct work *w = f->w;
	for (uint32_t k = f->s.begin; k + 1 < f->s.end; k++) {
		if (!may_be(w, k, TRAIT_ASCRIBE) || !attributes(f, k))
			continue;
		uint32_t who = quote_attributed_to(f, k);
		bool back = who == PACK_NONE && is(w, k, IS_INHERIT);
		struct ref speaker = back ? quote_goes_on(f) : (struct ref){0};
		if ((who == PACK_NONE && !back) || only_relays(f, k, who))
			continue;
		struct span span = attributed_content(f, k, back ? k : who), mention = {0, 0};
		f->why.rule = WHY_ATTRIBUTED;
		if (!back) {
			f->why.step = WHY_NAMED;
			mention = work_span(w, who, who + 1);
			speaker = w->who[who];
			if (!quote_agency(w, who))
				quote_spoke(f, speaker);
		}
		if (span.end > span.begin && !claimed(f, span, speaker))
			quote_add(f, QUOTE_INDIRECT, span, work_span(w, k, k + 1), speaker, mention);
	}
}
