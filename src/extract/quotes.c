/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reported speech: from each cue of saying to its content, its speaker and the medium that relays it. */
#include "base/arena.h"
#include "base/buf.h"
#include "extract/work.h"

enum { GAP = 16 /* [unit] from a cue to what opens its content */, LONG_MARKED = 3 /* [word] marked content of its own */ };

struct finder {
	struct work *w;
	struct { uint32_t comp, name; } frames[20];
	int frame_n;
	struct ref last_speaker;
	struct sentence s;
	struct ref subject; /* of the sentence's last cue */
	uint32_t marked_end;  /* [unit] closing mark of the direct quote that is open */
	uint32_t marked_from; /* [byte] */
	size_t first;         /* quote of this sentence: no others can overlap */
	uint32_t outer; /* [byte] end of the words that are being told */
};

/* What a cue opens. */
struct opening {
	uint32_t content;  /* [unit] first of the content */
	uint32_t mark;     /* the opening mark, or PACK_NONE */
	uint32_t at;       /* what opened it */
	bool object, colon, that;
};

static void frames_of(struct finder *f)
{
	const struct pack *p = f->w->pack;
	for (uint32_t i = 0; i < p->head->class_n && f->frame_n < 20; i++) {
		const char *n = pack_class_name(p, i);
		if (memcmp(n, "comp.", 5) != 0)
			continue;
		struct buf b = BUF_INIT;
		buf_fmt(&b, "name.%s", n + 5);
		uint32_t name = pack_class(p, b.data);
		buf_release(&b);
		if (name != PACK_NONE) {
			f->frames[f->frame_n].comp = i;
			f->frames[f->frame_n++].name = name;
		}
	}
}

static bool finite(const struct work *w, uint32_t i)
{
	return is(w, i, IS_PERF) || is(w, i, IS_IMPF) || is(w, i, IS_CUEPHRASE);
}

static bool is_cue(const struct work *w, uint32_t i)
{
	if (!is(w, i, IS_CUE) && !is(w, i, IS_CUEPHRASE))
		return false;
	/* The article makes a participle a noun. */
	return !is(w, i, IS_DEF);
}

static bool is_participle(const struct work *w, uint32_t i)
{
	bool circumstance = is(w, i, IS_ACC) || is(w, i, IS_FEM) || is(w, i, IS_PL) || is(w, i, IS_DU) || !is(w, i, IS_PART);
	return circumstance && !is(w, i, IS_PERF) && !is(w, i, IS_IMPF) && !is(w, i, IS_MASDAR) && !is(w, i, IS_CUENOUN);
}

static bool negated(const struct work *w, uint32_t i)
{
	return i > 0 && is(w, i - 1, IS_NEGATION);
}

static bool opens_by_preposition(const struct finder *f, uint32_t cue, uint32_t k)
{
	const struct classes *c = &f->w->units.items[cue].classes, *u = &f->w->units.items[k].classes;
	for (int i = 0; i < f->frame_n; i++)
		if (classes_has(c, f->frames[i].comp) && classes_has(u, f->frames[i].name))
			return true;
	return false;
}

static uint32_t words_between(const struct work *w, uint32_t a, uint32_t b)
{
	uint32_t n = 0;
	for (uint32_t i = a; i < b; i++)
		n += w->units.items[i].last - w->units.items[i].first;
	return n;
}

static bool marked(const struct work *w, uint32_t k, uint32_t least)
{
	return is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && words_between(w, k + 1, w->match[k]) >= least;
}

static bool skip_subject(const struct work *w, uint32_t k)
{
	return work_is_actor(w, k) || is(w, k, IS_TITLE) || is(w, k, IS_HONOR) || is(w, k, IS_RANK) || is(w, k, IS_PERSONDESC) || is(w, k, IS_DELEGNOUN);
}

/* Nothing but the mark follows up to the end of the sentence. */
static bool whole_marked(const struct finder *f, uint32_t k)
{
	return marked(f->w, k, 2) && f->w->match[k] + 2 >= f->s.end;
}

static bool find_opening(const struct finder *f, uint32_t cue, struct opening *o)
{
	const struct work *w = f->w;
	uint32_t end = cue + 1 + GAP < f->s.end ? cue + 1 + GAP : f->s.end;
	bool weak = is(w, cue, IS_WEAK), subject = false;
	uint32_t object = PACK_NONE;
	bool objects = is(w, cue, IS_COMP_OBJ) || is(w, cue, IS_FAMILY_STRESS) || (is_participle(w, cue) && !is(w, cue, IS_CUEPHRASE));
	*o = (struct opening){0, PACK_NONE, 0, false, false, false};
	for (uint32_t k = cue + 1; k < end; k++) {
		o->at = k;
		if (is(w, k, IS_THAT)) {
			o->that = true;
			o->content = k + 1;
			if (is(w, k + 1, IS_COLON))
				o->content++;
			break;
		}
		if (is(w, k, IS_COLON)) {
			o->colon = true;
			o->content = k + 1;
			break;
		}
		if (marked(w, k, LONG_MARKED) && is(w, cue, IS_COMP_QUOTE)) {
			o->content = k;
			break;
		}
		if (k > cue + 1 && is_cue(w, k) && (finite(w, k) || is_participle(w, k)) && !is(w, k - 1, IS_RELATIVE) && !is(w, k, IS_WEAK))
			break;
		if (objects && object != PACK_NONE && !is(w, k, IS_THAT) && opens_by_preposition(f, cue, k))
			continue;
		if (!weak && opens_by_preposition(f, cue, k)) {
			o->content = is(w, k, IS_GLUED) || w->units.items[k].last - w->units.items[k].first > 0 ? k : k;
			/* A preposition that is a word of its own stands outside. */
			struct span s = work_span(w, k, k + 1), n = k + 1 < w->units.n ? work_span(w, k + 1, k + 2) : s;
			if (n.begin > s.end)
				o->content = k + 1;
			for (uint32_t t = k + 1; t < k + 5 && t < end && !is(w, t, IS_COMMA) && !is_cue(w, t); t++)
				if (is(w, t, IS_THAT)) {
					o->content = t + 1;
					o->that = true;
					break;
				}
			break;
		}
		if (skip_subject(w, k)) {
			subject = true;
			continue;
		}
		if (object == PACK_NONE && !is(w, k, IS_COMMA) && !is(w, k, IS_PREP) && !is(w, k, IS_CONJ) && !is(w, k, IS_POS_FUNC) &&
		    !is(w, k, IS_MARK) && !is(w, k, IS_AND) && !is(w, k, IS_RELATIVE) && !is(w, k, IS_NAME_FI))
			object = k;
		if (is(w, k, IS_COMMA) && object != PACK_NONE && !subject && !is_participle(w, cue))
			break;
	}
	if (o->content)
		goto found;
	if (weak || !objects || object == PACK_NONE)
		return false;
	o->object = true;
	o->content = object;
	o->at = object;
found:
	if (marked(w, o->content, o->colon ? 1 : LONG_MARKED) || (o->that && whole_marked(f, o->content)))
		o->mark = o->content;
	return o->content < f->s.end;
}

static bool speaks(const struct work *w, uint32_t k)
{
	return work_is_actor(w, k);
}

static bool person_like(const struct work *w, uint32_t k)
{
	return w->who[k].kind == REF_DELEGATION ||
	       (w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_PERSON && !w->made[w->who[k].index]);
}

static bool is_state(const struct work *w, uint32_t k)
{
	return w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_COUNTRY;
}

static bool is_agency(const struct work *w, uint32_t k)
{
	return k < w->units.n && w->who[k].kind == REF_ACTOR && w->report->actors.items[w->who[k].index].kind == ACTOR_AGENCY;
}

/* The subject between a cue and its content, else before the cue in its clause. */
static struct ref find_speaker(struct finder *f, uint32_t cue, const struct opening *o, struct span *mention)
{
	const struct work *w = f->w;
	*mention = (struct span){0, 0};
	if (!is_participle(w, cue)) {
		for (uint32_t k = cue + 1; k < o->at; k++) {
			if (is(w, k, IS_PREP)) {
				k++;
				continue;
			}
			if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && w->match[k] < o->at) {
				k = w->match[k];
				continue;
			}
			bool close = k <= cue + 2;
			if (speaks(w, k) && ((!is_state(w, k) && !is_agency(w, k)) || close)) {
				*mention = work_span(w, k, k + 1);
				return w->who[k];
			}
		}
		/* "The statement said": no one that is named. */
		if (is(w, cue + 1, IS_CUENOUN) && is(w, cue + 1, IS_DEF))
			return (struct ref){REF_NONE, 0};
		bool joined = cue > f->s.begin && (is(w, cue - 1, IS_AND) || is(w, cue - 1, IS_CONJ) || is(w, cue - 1, IS_PRON) ||
			is(w, cue + 1, IS_HONOR));
		for (uint32_t k = cue; !joined && k-- > f->s.begin;) {
			if (is_cue(w, k) && finite(w, k))
				break;
			bool oblique = k > f->s.begin && is(w, k - 1, IS_PREP);
			bool near = (k + 3 > cue && !is(w, cue - 1, IS_COMMA)) || person_like(w, k);
			if (speaks(w, k) && !oblique && near) {
				*mention = work_span(w, k, k + 1);
				return w->who[k];
			}
			if (is(w, k, IS_THAT) && k + 3 < cue)
				break;
		}
	} else if (cue > f->s.begin + 1 && is(w, cue - 1, IS_COMMA) && is_agency(w, cue - 2)) {
		*mention = work_span(w, cue - 2, cue - 1);
		return w->who[cue - 2];
	} else if (f->subject.kind == REF_NONE) {
		for (uint32_t k = f->s.begin; k < cue; k++)
			if (speaks(w, k) && !(k > f->s.begin && is(w, k - 1, IS_PREP))) {
				*mention = work_span(w, k, k + 1);
				return w->who[k];
			}
	}
	return f->subject.kind != REF_NONE ? f->subject : f->last_speaker;
}

static bool cue_near(const struct finder *f, uint32_t k)
{
	for (uint32_t i = k + 1; i < k + 4 && i < f->s.end; i++)
		if (is_cue(f->w, i) && finite(f->w, i) && !is(f->w, i, IS_WEAK))
			return true;
	return false;
}

/* Where an unmarked content ends: the sentence, or a cue of the same rank, or an attribution behind a comma. */
static uint32_t content_end(const struct finder *f, uint32_t cue, const struct opening *o)
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
		if (!is_cue(w, k) || is(w, k - 1, IS_RELATIVE))
			continue;
		struct opening inner;
		if (!find_opening(f, k, &inner))
			continue;
		if (is_participle(w, k) && !nested && k > o->content + 1)
			return joined ? k - 1 : k;
		if (finite(w, k) && joined && !nested && k > o->content + 2 && !is_participle(w, cue))
			return k - 1;
		if (finite(w, k) && joined && is_participle(w, cue) && is(w, k, IS_PERF) && k > o->content + 2 && !nested)
			return k - 1;
		if (finite(w, k) && !joined && o->that && k <= o->content + 6)
			nested = true;
		else if (finite(w, k) && comma && !nested)
			return k;
	}
	return f->s.end;
}

static struct ref find_via(const struct finder *f, struct ref speaker)
{
	const struct work *w = f->w;
	for (uint32_t k = f->s.begin; k < f->s.end; k++) {
		if (w->who[k].kind != REF_ACTOR || ref_eq(w->who[k], speaker))
			continue;
		if (w->report->actors.items[w->who[k].index].kind == ACTOR_AGENCY)
			return w->who[k];
	}
	return (struct ref){REF_NONE, 0};
}

/* Without blanks and separators at the ends. */
static struct span trim(const struct work *w, uint32_t first, uint32_t last)
{
	while (last > first && (is(w, last - 1, IS_COMMA) || is(w, last - 1, IS_LINE) || is(w, last - 1, IS_COLON) || is(w, last - 1, IS_AND) ||
		(is(w, last - 1, IS_OPEN) && w->match[last - 1] == PACK_NONE)))
		last--;
	while (first < last && (is(w, first, IS_COMMA) || is(w, first, IS_LINE)))
		first++;
	return first < last ? work_span(w, first, last) : (struct span){0, 0};
}

static void add_quote(struct finder *f, enum quote_kind kind, struct span span, struct span cue, struct ref speaker, struct span mention)
{
	struct report *r = f->w->report;
	if (span.end <= span.begin)
		return;
	for (size_t i = f->first; i < r->quotes.n; i++)
		if (r->quotes.items[i].span.begin == span.begin && r->quotes.items[i].span.end == span.end)
			return;
	*VEC_PUSH(r->arena, &r->quotes) = (struct quote){.kind = kind, .span = span, .cue = cue, .speaker = speaker,
		.via = find_via(f, speaker), .speaker_mention = mention};
}

static bool has_marks(const struct work *w, uint32_t first, uint32_t last)
{
	for (uint32_t k = first; k < last; k++)
		if (is(w, k, IS_OPEN) && w->match[k] != PACK_NONE && words_between(w, k, w->match[k]) >= LONG_MARKED)
			return true;
	return false;
}

static void cue_quote(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	struct opening o;
	if (negated(w, cue) || is(w, cue, IS_WE))
		return;
	if (!find_opening(f, cue, &o)) {
		/* Who speaks here may go on in the next sentence. */
		if (finite(w, cue) && !is(w, cue, IS_WEAK) && speaks(w, cue + 1) && !is_agency(w, cue + 1) && cue >= f->marked_end)
			f->last_speaker = w->who[cue + 1];
		return;
	}
	if (cue > f->s.begin && is(w, cue - 1, IS_RELATIVE) && !is(w, cue - 1, IS_POS_FUNC) && !o.that && o.mark == PACK_NONE)
		return;
	struct span mention, span;
	struct ref speaker = find_speaker(f, cue, &o, &mention);
	/* Inside someone's marks only another's words, named there, are told. */
	if (cue < f->marked_end && (mention.begin < f->marked_from || mention.end == 0))
		return;
	enum quote_kind kind = QUOTE_INDIRECT;
	uint32_t end;
	if (o.mark != PACK_NONE) {
		end = w->match[o.mark];
		kind = QUOTE_DIRECT;
		if (end > f->marked_end && end < w->units.n) {
			f->marked_end = end;
			f->marked_from = work_span(w, o.mark, o.mark + 1).begin;
		}
		span = trim(w, o.mark + 1, end < w->units.n ? end : f->s.end);
	} else {
		end = content_end(f, cue, &o);
		span = trim(w, o.content, end);
		if (has_marks(w, o.content, end))
			kind = QUOTE_MIXED;
		else if (o.colon)
			kind = QUOTE_DIRECT;
	}
	add_quote(f, kind, span, work_span(w, cue, cue + 1), speaker, mention);
	if (speaker.kind != REF_NONE) { /* span of the content tells the level */
		/* What is told inside another's words does not change who goes on speaking. */
		bool inside = work_span(w, cue, cue + 1).begin < f->outer;
		if (!inside || mention.end)
			f->subject = speaker;
		if (!inside)
			f->last_speaker = speaker;
		if (span.end > f->outer)
			f->outer = span.end;
	}
}

/* "AGENCY relayed from X (his saying) that …": X speaks, the agency is `via`. */
static bool relay_quote(struct finder *f, uint32_t cue)
{
	struct work *w = f->w;
	uint32_t from = cue + 1, who;
	while (from < cue + 8 && from < f->s.end && !is(w, from, IS_NAME_AN))
		from++;
	if (!is(w, from, IS_NAME_AN) && !is(w, cue, IS_CUEPHRASE))
		return false;
	for (who = from + 1; who < from + 4 && who < f->s.end && !speaks(w, who); who++)
		;
	if (!speaks(w, who) || who >= from + 4)
		return false;
	for (uint32_t k = who + 1; k < who + 10 && k < f->s.end; k++) {
		bool that = is(w, k, IS_THAT), colon = is(w, k, IS_COLON), open = marked(w, k, LONG_MARKED);
		if (!that && !colon && !open)
			continue;
		struct opening o = {open ? k : k + 1, PACK_NONE, k, false, colon, that};
		if (marked(w, o.content, LONG_MARKED))
			o.mark = o.content;
		uint32_t end = o.mark != PACK_NONE ? w->match[o.mark] : content_end(f, cue, &o);
		struct span span = trim(w, o.mark != PACK_NONE ? o.mark + 1 : o.content, end);
		add_quote(f, o.mark != PACK_NONE || colon ? QUOTE_DIRECT : QUOTE_INDIRECT, span, work_span(w, cue, cue + 1), w->who[who],
			work_span(w, who, who + 1));
		f->subject = f->last_speaker = w->who[who];
		f->outer = span.end;
		return true;
	}
	return false;
}

/* A marked stretch of some length that no cue has claimed. */
static void bare_mark(struct finder *f, uint32_t k)
{
	struct work *w = f->w;
	bool verb = false;
	for (uint32_t i = k + 1; marked(w, k, 5) && i < w->match[k]; i++)
		verb |= is(w, i, IS_PERF) || is(w, i, IS_IMPF);
	if (!verb) /* a name or slogan */
		return;
	struct span span = trim(w, k + 1, w->match[k]);
	for (size_t i = f->first; i < w->report->quotes.n; i++) {
		struct span q = w->report->quotes.items[i].span;
		if (span.begin < q.end && q.begin < span.end && q.begin <= span.begin && q.end >= span.end)
			return;
	}
	struct ref speaker = f->subject.kind != REF_NONE ? f->subject : f->last_speaker;
	add_quote(f, QUOTE_DIRECT, span, (struct span){0, 0}, speaker, (struct span){0, 0});
}

/* "Speaker: content" in the headline. */
static bool headline(struct finder *f)
{
	struct work *w = f->w;
	if (f->s.paragraph > 0)
		return false;
	for (uint32_t k = f->s.begin; k + 1 < f->s.end && k < f->s.begin + 5; k++) {
		if (is_cue(w, k) && finite(w, k))
			return false;
		if (is(w, k, IS_COLON) && k > f->s.begin && speaks(w, k - 1)) {
			struct span mention = work_span(w, k - 1, k);
			add_quote(f, QUOTE_INDIRECT, trim(w, k + 1, f->s.end), (struct span){0, 0}, w->who[k - 1], mention);
			return true;
		}
	}
	return false;
}

/* "according to X": what stands before it, or behind its comma at the beginning. */
static void attribution(struct finder *f, size_t quotes_before)
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
			if (!speaks(w, x))
				continue;
			uint32_t from = f->s.begin, to = k;
			if (k <= f->s.begin + 1) {
				for (from = x + 1; from < f->s.end && !is(w, from, IS_COMMA); from++)
					;
				to = f->s.end;
			}
			if (to > from + 3)
				add_quote(f, QUOTE_INDIRECT, trim(w, from, to), work_span(w, k, k + 1), w->who[x], work_span(w, x, x + 1));
			return;
		}
	}
}

void find_quotes(struct work *w)
{
	struct finder f = {.w = w};
	frames_of(&f);
	for (size_t i = 0; i < w->sentences.n; i++) {
		f.s = w->sentences.items[i];
		f.subject = (struct ref){REF_NONE, 0};
		f.marked_end = 0;
		size_t before = f.first = w->report->quotes.n;
		bool titled = headline(&f);
		for (uint32_t k = f.s.begin; !titled && k < f.s.end; k++)
			if (is(w, k, IS_RELAY) && finite(w, k) && relay_quote(&f, k))
				continue;
			else if (is_cue(w, k) && (finite(w, k) || is_participle(w, k)))
				cue_quote(&f, k);
		for (uint32_t k = f.s.begin; k < f.s.end; k++)
			bare_mark(&f, k);
		attribution(&f, before);
	}
}
