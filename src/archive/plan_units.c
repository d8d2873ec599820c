/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "archive/marks.h"
#include "archive/plan_in.h"
#include "archive/sounds.h"
#include "archive/store_in.h"
#include "archive/traits.h"
#include "archive/whom.h"
#include "base/arena.h"
#include "base/hash.h"
#include "text/terms.h"
#include "text/utf8.h"

enum { ABROAD_MOST = 32 /* names in another script that a word is looked for as */ };

bool plan_mark(struct planning *p, char kind, struct str value)
{
	buf_cat(&p->any, p->any.len ? " OR " : "");
	buf_fmt(&p->any, "\"%c%c", MARK_LEAD, kind);
	for (size_t i = 0; i < value.n; i++)
		if (value.s[i] != '"' && value.s[i])
			buf_char(&p->any, value.s[i]);
	buf_char(&p->any, '"');
	return true;
}

bool plan_mark_id(struct planning *p, char kind, int64_t id)
{
	char digits[24];
	int n = snprintf(digits, sizeof digits, "%" PRId64, id);
	return plan_mark(p, kind, str_sub(digits, 0, (size_t)n));
}

struct forms {
	struct arena *arena;
	struct sought_word *word;
};

static void add_form(void *with, struct str form)
{
	struct forms *f = with;
	if (form.n)
		*VEC_PUSH(f->arena, f->word) = (struct str){arena_str(f->arena, form), form.n};
}

static size_t letters(struct str word)
{
	return utf8_count(word.s, word.n);
}

/* What a term may be written as. The index has it by itself when it is long enough (terms_bare). */
static void add_word(struct planning *p, struct sought *phrase, const struct term *term, bool prefix)
{
	struct sought_word *word = VEC_PUSH(p->arena, phrase);
	*word = (struct sought_word){.prefix = prefix};
	struct forms forms = {p->arena, word};
	add_form(&forms, term->word);
	add_form(&forms, term->beside);
	word->asked = word->n;
	terms_joined(&p->s->terms, term->word, add_form, &forms);
	if (letters(term->word) < TERMS_BARE)
		word->asked = word->n;
}

/* Fewer letters than this are taken for a word: too much begins with them. Small words that are written together with
 * it count as typed, but are no part of what is looked for. */
static bool is_beginning(const struct query_unit *u, const struct term *last)
{
	enum { LEAST = 2 /* [cp] of the word itself */ };
	return u->prefix && letters(last->word) >= LEAST &&
	       letters(str_sub(u->value.s, last->at.begin, last->at.end)) >= START_LETTERS;
}

static void add_words(struct planning *p, const struct query_unit *u, struct sought *out)
{
	struct walk walk = {.text = u->value, .typing = u->prefix};
	struct term term;
	while (terms_next(&p->s->terms, &walk, &term)) {
		struct walk ahead = walk; /* the term's words are those of `walk` */
		struct term next;
		bool last = !terms_next(&p->s->terms, &ahead, &next);
		add_word(p, out, &term, last && is_beginning(u, &term));
	}
}

/* Appends an expression for reports that have all words of a phrase: with `mark`, as that mark of words. Terms hold
 * letters and digits alone, so nothing need be escaped. */
static void put_all(struct buf *b, const struct sought *phrase, char mark)
{
	buf_cat(b, b->len ? " OR (" : "(");
	for (size_t i = 0; i < phrase->n; i++) {
		const struct sought_word *w = &phrase->items[i];
		buf_cat(b, i ? " AND (" : "(");
		for (size_t k = 0; k < w->asked; k++) {
			buf_cat(b, k ? " OR \"" : "\"");
			if (mark)
				buf_fmt(b, "%c%c", MARK_LEAD, mark);
			buf_str(b, w->items[k]);
			buf_cat(b, w->prefix ? "\" *" : "\"");
		}
		buf_char(b, ')');
	}
	buf_char(b, ')');
}

static uint64_t root_of(struct planning *p, const struct sought_word *w)
{
	return hash_bytes(terms_root(&p->s->terms, w->items[0]));
}

/* Words that must be neighbours. What is half typed is no word yet. */
static void want_pairs(struct planning *p, const struct sought *phrase)
{
	for (size_t i = 1; i < phrase->n && !phrase->items[i].prefix; i++)
		*VEC_PUSH(p->arena, &p->plan->pairs) =
		    trait_of_pair(root_of(p, &phrase->items[i - 1]), root_of(p, &phrase->items[i]));
}

/* A word may be somebody's name, who is written in another script. */
static bool plan_abroad(struct planning *p, struct str word, bool *any)
{
	struct whom found;
	if (!sounds_abroad(p->s, word, ABROAD_MOST, p->arena, &found, p->fault))
		return false;
	*any = found.n > 0;
	for (size_t i = 0; i < found.n; i++) {
		plan_mark_id(p, MARK_NAMED, found.items[i].name);
		*VEC_PUSH(p->arena, &p->plan->abroad) = found.items[i];
	}
	return true;
}

static void put_phrase(struct planning *p, const struct sought *phrase)
{
	put_all(&p->loose, phrase, phrase->title ? MARK_TITLE : 0);
	*VEC_PUSH(p->arena, &p->check.phrases) = *phrase;
	if (p->alone)
		want_pairs(p, phrase);
}

static void put_begun(struct planning *p, const struct sought *phrase)
{
	struct sought *begun = ARENA_NEW(p->arena, struct sought);
	*begun = *phrase;
	p->begun = begun;
	*VEC_PUSH(p->arena, &p->plan->starts) = trait_of_start(phrase->items[0].items[0]);
}

bool plan_words(struct planning *p, const struct query_unit *u)
{
	struct sought phrase = {.title = u->field == QUERY_TITLE};
	bool abroad = false;
	add_words(p, u, &phrase);
	if (!phrase.n)
		return true; /* signs alone: nothing stands for them */
	if (phrase.n > 1)
		put_phrase(p, &phrase);
	else
		put_all(&p->any, &phrase, phrase.title ? MARK_TITLE : 0);
	if (!p->marked)
		return true;
	*VEC_PUSH(p->arena, &p->plan->words) = phrase;
	if (phrase.title)
		return true;
	put_all(&p->title, &phrase, MARK_TITLE);
	put_all(&p->often, &phrase, MARK_OFTEN);
	if (phrase.n == 1 && !u->phrase && !plan_abroad(p, u->value, &abroad))
		return false;
	if (phrase.n == 1 && phrase.items[0].prefix && p->alone && !abroad)
		put_begun(p, &phrase);
	return true;
}

static bool key_has(const struct terms *terms, struct str key, struct str value)
{
	struct walk walk = {.text = value};
	struct term term;
	while (terms_next(terms, &walk, &term)) {
		const char *at = key.n ? memmem(key.s, key.n, term.word.s, term.word.n) : NULL;
		if (!at || (at > key.s && at[-1] != ' '))
			return false;
	}
	return walk.at > 0;
}

/* There are few: all are looked at. */
bool plan_outlets(struct planning *p, const struct query_unit *u)
{
	bool more = true;
	sqlite3_stmt *stmt = sql_ready(p->s, "SELECT id, key FROM outlet WHERE reports > 0", p->fault);
	if (!stmt)
		return false;
	while (sql_next(p->s, p->fault, stmt, &more) && more)
		if (key_has(&p->s->terms, sql_text(stmt, 1), u->value))
			plan_mark_id(p, MARK_OUTLET, sqlite3_column_int64(stmt, 0));
	return !more;
}

bool plan_country(struct planning *p, const struct query_unit *u)
{
	char code[3] = "";
	if (!whom_country(p->s, u->value, code, p->fault))
		return false;
	if (!*code && !whom_state(p->s, u->value, code, p->fault))
		return false;
	return !*code || plan_mark(p, MARK_NAMED, str_of(code));
}

bool plan_part(struct planning *p, const struct query_unit *u)
{
	static const enum fact_kind kinds[] = {
	    [QUERY_BY] = FACT_BY, [QUERY_ABOUT] = FACT_ABOUT, [QUERY_MET] = FACT_MET};
	enum fact_kind kind = kinds[u->field];
	struct whom found;
	char code[3] = "";
	if (!whom_find(p->s, u->value, p->arena, &found, p->fault) || !whom_country(p->s, u->value, code, p->fault))
		return false;
	if (!found.n && !*code && !whom_state(p->s, u->value, code, p->fault))
		return false;
	struct part part = {
	    .asked = u->value, .names = found, .country = *code ? arena_str(p->arena, str_of(code)) : NULL};
	part.of_kind[kind] = true;
	for (size_t i = 0; i < found.n; i++)
		plan_mark_id(p, MARK_OF_FACT[kind], found.items[i].name);
	if (*code)
		plan_mark(p, MARK_OF_FACT[kind], str_of(code));
	if (p->marked)
		*VEC_PUSH(p->arena, &p->plan->parts) = part;
	return true;
}
