/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/seek.h"

#include <string.h>

#include "archive/deposit_in.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "text/terms.h"

#define ELLIPSIS "\xE2\x80\xA6"

enum {
	SNIPPET = 300, /* [byte] */
	BEFORE = 80    /* [byte] of it before what it is about */
};

/* A term of a text, kept beyond its walk. */
struct stood {
	struct str word, beside;
	struct span at;
};

struct standing {
	struct stood *items;
	size_t n, cap;
};

static bool form_fits(const struct sought_word *w, struct str word)
{
	/* What is joined to a word stands before it, so all its forms end as it does. */
	struct str last = w->items[0];
	if (!w->prefix && (word.n < last.n || memcmp(word.s + word.n - last.n, last.s, last.n) != 0))
		return false;
	for (size_t i = 0; word.n && i < w->n; i++)
		if (w->prefix ? str_starts(word, w->items[i]) : str_eq(word, w->items[i]))
			return true;
	return false;
}

/* A bit for each number of words of the phrase that end with this one of the text. */
bool seek_any(const struct terms *t, const struct sought *phrase, struct str text)
{
	struct walk walk = {.text = text};
	struct term term;
	size_t n = phrase->n < SEEK_WORDS ? phrase->n : SEEK_WORDS;
	uint64_t open = 0;
	while (n && terms_next(t, &walk, &term)) {
		uint64_t next = open << 1 | 1;
		open = 0;
		for (size_t i = 0; i < n; i++)
			if (next >> i & 1 &&
			    (form_fits(&phrase->items[i], term.word) || form_fits(&phrase->items[i], term.beside)))
				open |= (uint64_t)1 << i;
		if (open >> (n - 1) & 1)
			return true;
	}
	return false;
}

static bool phrase_fits(const struct sought *phrase, const struct standing *all, size_t first)
{
	if (phrase->n == 0 || first + phrase->n > all->n)
		return false;
	for (size_t i = 0; i < phrase->n; i++) {
		const struct stood *s = &all->items[first + i];
		if (!form_fits(&phrase->items[i], s->word) && !form_fits(&phrase->items[i], s->beside))
			return false;
	}
	return true;
}

static struct str keep(struct arena *arena, struct str s)
{
	return s.n ? (struct str){arena_copy(arena, s.s, s.n), s.n} : s;
}

static void stand(const struct terms *t, struct str text, struct span within, struct arena *arena, struct standing *out)
{
	struct walk walk = {.text = str_sub(text.s, 0, within.end), .at = within.begin};
	struct term term;
	while (terms_next(t, &walk, &term))
		*VEC_PUSH(arena, out) = (struct stood){keep(arena, term.word), keep(arena, term.beside), term.at};
}

static bool is_phrases(const struct plan *plan)
{
	for (size_t i = 0; i < plan->words.n; i++)
		if (plan->words.items[i].n != 1)
			return true;
	return false;
}

/* Words alone need not be kept while the text is gone through. */
static void seek_single(
    const struct terms *t, const struct plan *plan, struct walk *walk, struct arena *arena, struct spans *out)
{
	struct term term;
	while (terms_next(t, walk, &term)) {
		for (size_t k = 0; k < plan->words.n; k++) {
			const struct sought_word *w = plan->words.items[k].items;
			if (!form_fits(w, term.word) && !form_fits(w, term.beside))
				continue;
			*VEC_PUSH(arena, out) = term.at;
			break;
		}
	}
}

void seek_words(const struct terms *t, const struct plan *plan, struct str text, struct span within,
    struct arena *arena, struct spans *out)
{
	struct standing all = {NULL, 0, 0};
	if (!plan->words.n)
		return;
	if (!is_phrases(plan)) {
		struct walk walk = {.text = str_sub(text.s, 0, within.end), .at = within.begin};
		seek_single(t, plan, &walk, arena, out);
		return;
	}
	stand(t, text, within, arena, &all);
	for (size_t i = 0; i < all.n; i++) {
		for (size_t k = 0; k < plan->words.n; k++) {
			const struct sought *phrase = &plan->words.items[k];
			if (!phrase_fits(phrase, &all, i))
				continue;
			*VEC_PUSH(arena, out) =
			    (struct span){all.items[i].at.begin, all.items[i + phrase->n - 1].at.end};
			break;
		}
	}
}

/* How many of the plan's phrases stand there. */
static size_t count_words(
    const struct terms *t, const struct plan *plan, struct str text, struct span within, struct arena *arena)
{
	struct standing all = {NULL, 0, 0};
	size_t n = 0;
	if (plan->words.n)
		stand(t, text, within, arena, &all);
	for (size_t k = 0; k < plan->words.n; k++) {
		size_t i = 0;
		while (i < all.n && !phrase_fits(&plan->words.items[k], &all, i))
			i++;
		n += i < all.n;
	}
	return n;
}

static bool is_continuation(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* The nearest beginning of a word from `at` on, not beyond `end`. */
static uint32_t word_from(struct str text, uint32_t at, uint32_t end)
{
	uint32_t from = at;
	while (at > 0 && at < end && !is_blank(text.s[at - 1]))
		at++;
	if (at < end)
		return at;
	while (from < end && is_continuation(text.s[from]))
		from++;
	return from;
}

/* The nearest end of a word up to `at`, not before `begin`. */
static uint32_t word_to(struct str text, uint32_t at, uint32_t begin)
{
	uint32_t from = at;
	while (at > begin && at < text.n && !is_blank(text.s[at]))
		at--;
	if (at > begin)
		return at;
	while (from > begin && from < text.n && is_continuation(text.s[from]))
		from--;
	return from;
}

/* Where a snippet begins: some words before, but in the same paragraph. */
static uint32_t before(struct str text, uint32_t at)
{
	uint32_t least = at > BEFORE ? at - BEFORE : 0, line = at;
	while (line > least && text.s[line - 1] != '\n')
		line--;
	return line > least || !least ? line : word_from(text, least, at);
}

static void put_line(struct buf *out, struct str text, uint32_t begin, uint32_t end)
{
	for (uint32_t i = begin; i < end; i++)
		buf_char(out, is_blank(text.s[i]) || (unsigned char)text.s[i] < ' ' ? ' ' : text.s[i]);
}

void seek_snippet(struct str text, struct span at, const struct spans *marks, struct arena *arena, struct hit *out)
{
	struct buf line = BUF_INIT;
	uint32_t size = (uint32_t)text.n, begin = before(text, at.begin);
	uint32_t end = begin + SNIPPET < size ? word_to(text, begin + SNIPPET, at.begin) : size;
	while (begin < end && is_blank(text.s[begin]))
		begin++;
	while (end > begin && is_blank(text.s[end - 1]))
		end--;
	buf_cat(&line, begin ? ELLIPSIS " " : "");
	uint32_t moved = (uint32_t)line.len;
	put_line(&line, text, begin, end);
	buf_cat(&line, end < size ? " " ELLIPSIS : "");
	for (size_t i = 0; i < marks->n; i++) {
		struct span m = marks->items[i];
		if (m.begin >= begin && m.end <= end)
			*VEC_PUSH(arena, &out->marks) = (struct span){m.begin - begin + moved, m.end - begin + moved};
	}
	out->snippet = arena_str(arena, buf_view(&line));
	buf_release(&line);
}

/* The line in which something stands. */
static struct span line_around(struct str text, struct span at)
{
	while (at.begin > 0 && text.s[at.begin - 1] != '\n')
		at.begin--;
	while (at.end < text.n && text.s[at.end] != '\n')
		at.end++;
	return at;
}

struct span seek_record_span(const struct report *r, struct ref record)
{
	struct span words = {0, 0}, cue = {0, 0};
	report_record_span(r, record, &words, &cue);
	if (record.kind == REF_QUOTE)
		return words;
	if (!span_empty(cue))
		return cue;
	return words;
}

static struct span record_room(const struct report *r, struct ref record)
{
	struct span at = seek_record_span(r, record);
	return record.kind == REF_QUOTE ? at : line_around(r->article.text, at);
}

struct choice {
	struct store *s;
	const struct plan *plan;
	const struct report *r;
	struct arena *arena;
	struct str *keys;  /* of names, by actor */
	struct ref record; /* under way */
	uint64_t parts;    /* of the plan that it has, a bit each */
	struct ref actor;  /* through which it has one */
	struct ref best, best_actor;
	size_t best_parts, best_words;
};

static struct str key_of(struct store *s, char kind, const char *name, const char *country, struct arena *arena)
{
	struct buf key = BUF_INIT;
	named_key(&s->terms, kind, name, country, &key);
	struct str kept = {arena_str(arena, buf_view(&key)), key.len};
	buf_release(&key);
	return kept;
}

struct str seek_actor_key(struct store *s, const struct report *r, uint32_t actor, struct arena *arena)
{
	const struct actor *a = &r->actors.items[actor];
	return a->name ? key_of(s, named_kind(r, actor), a->name, a->country, arena) : (struct str){"", 0};
}

struct str seek_key(
    struct store *s, const struct report *r, struct str *of_actor, const struct fact *f, struct arena *arena)
{
	if (f->actor.kind != REF_ACTOR)
		return f->body ? key_of(s, 'o', f->body, "", arena) : (struct str){"", 0};
	struct str *key = &of_actor[f->actor.index];
	if (!key->s)
		*key = seek_actor_key(s, r, f->actor.index, arena);
	return *key;
}

bool seek_actor(struct store *s, const struct report *r, uint32_t actor, int64_t *person, struct fault *fault)
{
	sqlite3_stmt *row;
	const struct actor *a = &r->actors.items[actor];
	struct buf key = BUF_INIT;
	*person = 0;
	if (!a->name)
		return true;
	named_key(&s->terms, named_kind(r, actor), a->name, a->country, &key);
	bool ok = sql_row(s, fault, &row, "SELECT person FROM name WHERE key = ?1", "t", buf_view(&key));
	if (ok && row) {
		*person = sqlite3_column_int64(row, 0);
		sql_done(row);
	}
	buf_release(&key);
	return ok;
}

static bool part_has(const struct part *part, struct str key, const char *country)
{
	return (part->country && strcmp(part->country, country) == 0) || (key.n && whom_has(&part->names, key));
}

static size_t bits(uint64_t x)
{
	size_t n = 0;
	for (; x; x &= x - 1)
		n++;
	return n;
}

/* Is the record that was just gone through the best so far? */
static void judge(struct choice *c)
{
	const struct plan *p = c->plan;
	bool kind = p->kind == REF_NONE || c->record.kind == p->kind;
	size_t parts = bits(c->parts);
	if (c->record.kind == REF_NONE || !kind || (p->parts.n && !parts) || parts < c->best_parts)
		return;
	struct span room = record_room(c->r, c->record);
	size_t words = count_words(&c->s->terms, p, c->r->article.text, room, c->arena);
	/* With a kind the words are asked of the record, else of the report. */
	if (p->kind != REF_NONE && words < p->words.n)
		return;
	if (c->best.kind != REF_NONE && parts == c->best_parts && words <= c->best_words)
		return;
	c->best = c->record;
	c->best_actor = c->actor;
	c->best_parts = parts;
	c->best_words = words;
}

static void next_record(struct choice *c, struct ref record)
{
	if (ref_eq(c->record, record))
		return;
	judge(c);
	c->record = record;
	c->parts = 0;
	c->actor = (struct ref){REF_NONE, 0};
}

static void take_fact(void *with, const struct fact *f)
{
	struct choice *c = with;
	next_record(c, f->record);
	for (size_t i = 0; i < c->plan->parts.n && i < 64; i++) {
		const struct part *part = &c->plan->parts.items[i];
		if (!part->of_kind[f->kind] || !part_has(part, seek_key(c->s, c->r, c->keys, f, c->arena), f->country))
			continue;
		c->parts |= (uint64_t)1 << i;
		c->actor = f->actor;
	}
}

/* Records in which nobody has a part are records too. */
static void all_records(struct choice *c)
{
	const struct report *r = c->r;
	const size_t n[] = {
	    [REF_QUOTE] = r->quotes.n, [REF_MEETING] = r->meetings.n, [REF_DELEGATION] = r->delegations.n};
	for (uint32_t i = 0; i < n[c->plan->kind]; i++)
		next_record(c, (struct ref){c->plan->kind, i});
}

struct ref seek_record(
    struct store *s, const struct plan *plan, const struct report *r, struct arena *arena, struct ref *actor)
{
	struct choice c = {.s = s, .plan = plan, .r = r, .arena = arena};
	c.keys = ARENA_ARRAY(arena, struct str, r->actors.n + 1);
	if (plan->parts.n)
		facts_each(r, take_fact, &c);
	else
		all_records(&c);
	judge(&c);
	*actor = c.best_actor;
	return c.best;
}
