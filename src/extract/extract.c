/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/extract.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "extract/work.h"
#include "text/utf8.h"

const struct work_stage work_stages[] = {{"word", false}, {"name", false}, {"body", false}, {"delegation", true},
    {"title", false}, {"chain", false}, {"actor", false}, {NULL, false}};

struct span work_token_span(const struct work *w, uint32_t first, uint32_t last)
{
	return (struct span){w->tokens.items[first].span.begin, w->tokens.items[last - 1].span.end};
}

struct span work_span(const struct work *w, uint32_t first, uint32_t last)
{
	return work_token_span(w, w->units.items[first].first, w->units.items[last - 1].last);
}

/* The affix that is a preposition and the article of token t in one; NULL where there is none. */
static const struct pack_affix *fused_article(const struct work *w, uint32_t t)
{
	const struct token *x = &w->tokens.items[t], *before = x - 1;
	if (t == 0 || !classes_has(&x->classes, IS_DEF) || before->span.end != x->span.begin || !before->folded_n)
		return NULL;
	struct str affix = {w->tokens.folded + before->folded, before->folded_n};
	for (uint32_t k = 0; k < w->pack->head->affix_n; k++) {
		const struct pack_affix *a = &w->pack->affixes[k];
		if (a->kind == AFFIX_FUSED && str_eq(affix, (struct str){pack_text(w->pack, a->text), a->len}))
			return a;
	}
	return NULL;
}

const char *work_text(const struct work *w, uint32_t first, uint32_t last)
{
	while (first + 1 < last && (classes_has(&w->tokens.items[first].classes, IS_AND) ||
	                               classes_has(&w->tokens.items[first].classes, IS_MARK)))
		first++;
	while (last > first + 1 && classes_has(&w->tokens.items[last - 1].classes, IS_MARK))
		last--;
	struct span s = work_token_span(w, first, last);
	struct str text = str_sub(w->report->article.text.s, s.begin, s.end);
	/* The article that a preposition has eaten into is written out again. */
	const struct pack_affix *a = fused_article(w, first);
	if (!a)
		return arena_str(w->report->arena, text);
	struct buf b = BUF_INIT;
	const struct pack_affix *article = pack_article(w->pack);
	buf_add(&b, pack_text(w->pack, article->text), article->len - a->len / 2);
	buf_str(&b, text);
	const char *whole = arena_str(w->report->arena, buf_view(&b));
	buf_release(&b);
	return whole;
}

bool work_is_actor(const struct work *w, uint32_t unit)
{
	return unit < w->units.n && w->who[unit].kind != REF_NONE;
}

static bool opens_paragraph(const struct work *w, uint32_t mark)
{
	return mark == 0 || is(w, mark - 1, IS_BREAK) || is(w, mark - 1, IS_COLON);
}

/* A mark that its paragraph leaves open: words quoted over several paragraphs, or a slip. */
struct left_open {
	uint32_t mark;   /* PACK_NONE: there is none */
	uint32_t breaks; /* that followed it */
	bool fresh;      /* nothing stands in this paragraph yet */
};

/* It closes with the first odd closing mark, or before a paragraph that opens anew when it opened its own. */
static void close_left(struct work *w, uint32_t i, struct left_open *left)
{
	enum { BREAKS = 4 };
	bool again = is(w, i, IS_OPEN) && left->fresh && left->mark != PACK_NONE && opens_paragraph(w, left->mark);
	if (is(w, i, IS_BREAK)) {
		left->fresh = true;
		if (++left->breaks > BREAKS)
			left->mark = PACK_NONE;
		return;
	}
	left->fresh = false;
	if (left->mark == PACK_NONE || !(again || is(w, i, IS_CLOSE)))
		return;
	uint32_t end = i;
	while (again && end > left->mark + 1 && is(w, end - 1, IS_BREAK))
		end--;
	w->match[left->mark] = end;
	left->mark = PACK_NONE;
}

/* Units that may be marks; few are. */
struct marks {
	uint32_t *at, n;
};

static struct marks list_marks(struct work *w)
{
	struct marks m = {arena_take(w->arena, w->units.n + 1, sizeof *m.at), 0};
	for (uint32_t i = 0; i < w->units.n; i++) {
		m.at[m.n] = i;
		m.n += may_be(w, i, TRAIT_MARK);
	}
	return m;
}

/* The closing partner of each opening mark: within its paragraph, or where words go on over paragraphs. */
static void match_marks(struct work *w, const struct marks *marks)
{
	uint32_t stack[16];
	int depth = 0;
	struct left_open left = {PACK_NONE, 0, true};
	memset(w->match, 0xFF, w->units.n * sizeof *w->match);
	for (uint32_t k = 0; k < marks->n; k++) {
		uint32_t i = marks->at[k];
		left.fresh = left.fresh && i == (k > 0 ? marks->at[k - 1] + 1 : 0);
		if (is(w, i, IS_BREAK) && depth > 0) {
			left = (struct left_open){stack[0], 0, true};
			depth = 0;
		}
		if (is(w, i, IS_CLOSE) && depth > 0) {
			w->match[stack[--depth]] = i;
			left.fresh = false;
			continue;
		}
		close_left(w, i, &left);
		if (is(w, i, IS_OPEN) && depth < 16)
			stack[depth++] = i;
	}
}

/* The sentence ends with unit i, which is part of it: a closing mark right behind a final stop, an abbreviation. */
static bool ends_whole(const struct work *w, uint32_t i)
{
	const struct token *next = i + 1 < w->units.n ? &w->tokens.items[w->units.items[i + 1].first] : NULL;
	bool upper = next && (classes_has(&next->classes, IS_UPPER) || classes_has(&next->classes, IS_OPEN));
	if (is(w, i, IS_CLOSE) && i > 0 && is(w, i - 1, IS_FINAL))
		return upper;
	return is(w, i, IS_DOTTED) && is(w, i + 1, IS_UPPER) && is(w, i + 1, IS_POS_FUNC);
}

/* A word of one letter. */
static bool is_letter(const struct work *w, uint32_t i)
{
	if (i >= w->units.n || !w->tokens.items[w->units.items[i].first].folded_n)
		return false;
	struct span at = work_span(w, i, i + 1);
	return utf8_count(w->report->article.text.s + at.begin, at.end - at.begin) == 1;
}

/* "Dr. X", "d.p.a": the stop belongs to a courtesy of one letter, or stands between letters. */
static bool shortens(const struct work *w, uint32_t i)
{
	if (!i || !is_letter(w, i - 1))
		return false;
	if (is(w, i - 1, IS_HONOR))
		return true;
	if (!is_letter(w, i + 1) || is(w, i + 2, IS_GLUED))
		return false;
	bool beside = work_span(w, i + 1, i + 2).begin == work_span(w, i, i + 1).end;
	return beside || is(w, i + 2, IS_STOP) || is(w, i + 2, IS_BRACKET) || is(w, i + 2, IS_CLOSE);
}

/* A stop with a blank before it. */
static bool stands_off(const struct work *w, uint32_t i)
{
	return i > 0 && is(w, i, IS_STOP) && work_span(w, i - 1, i).end < work_span(w, i, i + 1).begin;
}

/* ". . . and": spaced dots for what was left out, and the sentence goes on. */
static bool dots(const struct work *w, uint32_t i)
{
	uint32_t first = i, last = i;
	while (stands_off(w, last + 1))
		last++;
	while (first > 0 && stands_off(w, first) && is(w, first - 1, IS_STOP))
		first--;
	return last >= first + 2 && is(w, last + 1, IS_AND);
}

/* Finders look about in the whole sentence: one without end, as in a file that is no report, would take the square of
 * its length. A long one ends at a stop inside its marks, and sooner or later anywhere. */
enum { LONG = 400, LONGEST = 600 /* [unit] */ };

static bool too_long(uint32_t length /* [unit] */, bool stop)
{
	return length >= LONGEST || (stop && length >= LONG);
}

/* A sentence under way. */
struct begun {
	uint32_t begin, paragraph;
};

static void end_sentence(struct work *w, struct begun *b, uint32_t end)
{
	if (end > b->begin)
		*VEC_PUSH(w->arena, &w->sentences) = (struct sentence){b->begin, end, b->paragraph};
}

/* Where no mark is before unit `to`: it ends only where it is too long. */
static void go_on(struct work *w, struct begun *b, uint32_t to)
{
	while (b->begin < to && too_long(to - 1 - b->begin, false)) {
		uint32_t end = b->begin + LONGEST + 1;
		end_sentence(w, b, end);
		b->begin = end;
	}
}

void find_sentences(struct work *w)
{
	struct marks marks = list_marks(w);
	struct begun b = {0, 0};
	uint32_t inside = 0;
	match_marks(w, &marks);
	for (uint32_t k = 0; k < marks.n; k++) {
		uint32_t i = marks.at[k];
		go_on(w, &b, i);
		if (is(w, i, IS_OPEN) && w->match[i] != PACK_NONE && w->match[i] > inside)
			inside = w->match[i];
		bool stop = is(w, i, IS_BREAK) || (is(w, i, IS_STOP) && !shortens(w, i) && !dots(w, i));
		bool whole = ends_whole(w, i) || (!stop && too_long(i - b.begin, false));
		stop = stop && (i >= inside || too_long(i - b.begin, true));
		if (!stop && !whole)
			continue;
		end_sentence(w, &b, i + (whole ? 1U : 0U));
		b.begin = i + 1;
		b.paragraph += is(w, i, IS_BREAK);
	}
	go_on(w, &b, (uint32_t)w->units.n);
	end_sentence(w, &b, (uint32_t)w->units.n);
}

/* What is read for facts: no report is longer than this, and a file of another kind must not take all memory. */
static struct str readable(struct str text)
{
	enum { MOST = 4 << 20 /* [byte] */ };
	if (text.n <= MOST)
		return text;
	size_t end = MOST;
	while (end > 0 && ((unsigned char)text.s[end] & 0xC0) == 0x80)
		end--;
	return str_sub(text.s, 0, end);
}

static void work_start(struct work *w, const struct pack *pack, struct report *r)
{
	*w = (struct work){.pack = pack, .report = r, .arena = arena_new(readable(r->article.text).n * 8 + 4096)};
	w->patience = 4000000 + 32 * readable(r->article.text).n;
	tokenize(w->arena, pack, readable(r->article.text), &w->tokens);
	units_from(w->arena, pack, &w->tokens, &w->units);
	for (const struct work_stage *s = work_stages; s->name; s++) {
		if (s->aside)
			units_find(w->arena, pack, s->name, &w->units, &w->groups);
		else
			units_stage(pack, s->name, &w->units);
	}
	part_units(w);
	w->who = ARENA_ARRAY(w->arena, struct ref, w->units.n + 1);
	w->match = ARENA_ARRAY(w->arena, uint32_t, w->units.n + 1);
	w->who2 = ARENA_ARRAY(w->arena, struct ref, w->units.n + 1);
	/* A unit makes at most two actors. */
	w->made = ARENA_ARRAY(w->arena, uint8_t, w->units.n * 2 + 1);
	w->weight = ARENA_ARRAY(w->arena, int, w->units.n * 2 + 1);
	w->titled = ARENA_ARRAY(w->arena, uint32_t, w->units.n * 2 + 1);
	w->heads = ARENA_ARRAY(w->arena, struct heads, w->units.n * 2 + 1);
	w->stateless = ARENA_ARRAY(w->arena, bool, w->units.n * 2 + 1);
}

void extract_report(const struct pack *pack, struct report *r)
{
	struct work w;
	r->article.lang = pack_lang(pack);
	work_start(&w, pack, r);
	find_sentences(&w);
	find_actors(&w);
	find_aliases(&w);
	forget_writers(&w);
	find_delegations(&w);
	find_quotes(&w);
	find_bodies_alone(&w);
	find_meetings(&w);
	find_reasons(&w);
	prune_actors(&w);
	arena_free(w.arena);
}

static void dump_classes(const struct pack *pack, const struct classes *c, struct buf *out)
{
	for (uint32_t k = 0; k < pack->head->class_n; k++)
		if (classes_has(c, k))
			buf_fmt(out, " %s", pack_class_name(pack, k));
}

void extract_dump_tokens(const struct pack *pack, const struct report *r, struct buf *out)
{
	struct arena *arena = arena_new(0);
	struct tokens t;
	tokenize(arena, pack, r->article.text, &t);
	for (size_t i = 0; i < t.n; i++) {
		const struct token *x = &t.items[i];
		buf_fmt(out, "%u-%u\t", x->span.begin, x->span.end);
		buf_printable(out, str_sub(r->article.text.s, x->span.begin, x->span.end));
		buf_char(out, '\t');
		dump_classes(pack, &x->classes, out);
		if (x->sense.iso[0])
			buf_fmt(out, " iso=%.2s", x->sense.iso);
		buf_char(out, '\n');
	}
	arena_free(arena);
}

void extract_dump_matches(const struct pack *pack, const struct report *r, struct buf *out)
{
	struct work w;
	work_start(&w, pack, (struct report *)(uintptr_t)r);
	for (uint32_t i = 0; i < w.units.n; i++) {
		const struct unit *u = &w.units.items[i];
		struct span s = work_span(&w, i, i + 1);
		buf_fmt(out, "%u-%u\t", s.begin, s.end);
		buf_printable(out, str_sub(r->article.text.s, s.begin, s.end));
		buf_fmt(
		    out, "\t%s\t", u->pattern == PACK_NONE ? "-" : pack_text(pack, pack->patterns[u->pattern].name));
		dump_classes(pack, &u->classes, out);
		buf_char(out, '\n');
	}
	arena_free(w.arena);
}
