/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "archive/marks.h"
#include "archive/plan_in.h"
#include "archive/replay.h"
#include "archive/sounds.h"
#include "archive/starts.h"
#include "archive/store_in.h"
#include "archive/vocabulary.h"
#include "archive/whom.h"
#include "base/arena.h"
#include "text/terms.h"
#include "text/utf8.h"

enum { FEW = 256 /* words that are looked up one by one */ };

enum { ABROAD_MOST = 32 /* names in another script that a word is looked for as */ };

/* Terms hold letters and digits alone, so nothing need be escaped. */
static void begin_phrase(struct planning *p, const char *column)
{
	buf_cat(&p->any, p->some ? " OR " : "");
	buf_cat(&p->any, column);
	buf_char(&p->any, '"');
	p->some = true;
}

bool plan_mark(struct planning *p, char kind, struct str value)
{
	begin_phrase(p, "");
	buf_char(&p->any, MARK_LEAD);
	buf_char(&p->any, kind);
	for (size_t i = 0; i < value.n; i++)
		if (value.s[i] != '"' && value.s[i] != ' ' && value.s[i] != REPLAY_OR && value.s[i])
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
	struct planning *p;
	struct sought_word *word;
	bool ok;
};

static void add_form(void *with, struct str form)
{
	struct forms *f = with;
	if (!form.n)
		return;
	if (f->word->n)
		buf_char(&f->p->any, REPLAY_OR);
	buf_str(&f->p->any, form);
	*VEC_PUSH(f->p->arena, f->word) = (struct str){arena_str(f->p->arena, form), form.n};
}

/* Only forms that some text has: each of the others would be asked of all parts of the index. */
static void add_joined(void *with, struct str form)
{
	struct forms *f = with;
	sqlite3_stmt *row = NULL;
	f->ok = f->ok && sql_row(f->p->s, f->p->fault, &row, "SELECT 1 FROM term WHERE word = ?1", "t", form);
	if (row) {
		sql_done(row);
		add_form(f, form);
	}
}

/* What a term may be written as. Of what is still typed only itself: the rest will say what it is. */
static bool add_word(struct planning *p, struct sought *phrase, const struct term *term, bool prefix)
{
	struct sought_word *word = VEC_PUSH(p->arena, phrase);
	*word = (struct sought_word){.prefix = prefix};
	struct forms forms = {p, word, true};
	add_form(&forms, term->word);
	add_form(&forms, term->beside);
	if (!prefix)
		terms_joined(&p->s->terms, term->word, add_joined, &forms);
	return forms.ok;
}

static size_t letters(struct str word)
{
	size_t n = 0;
	for (size_t at = 0; at < word.n; n++)
		(void)utf8_next(word.s, word.n, &at);
	return n;
}

/* Few words begin so: they are looked up as readings of one. */
static void plan_few(struct planning *p, const struct words *few)
{
	begin_phrase(p, "");
	for (size_t i = 0; i < few->n; i++) {
		if (i)
			buf_char(&p->any, REPLAY_OR);
		buf_str(&p->any, few->items[i]);
	}
	buf_char(&p->any, '"');
}

/* A beginning alone, of one word: *done is false for any other, which the index must go through. */
static bool plan_start(struct planning *p, const struct term *term, struct sought *phrase, bool *done)
{
	struct words few;
	*done = false;
	if (letters(term->word) < START_LETTERS)
		return true;
	if (!vocabulary_find(p->s, term->word, FEW, p->arena, &few, p->fault))
		return false;
	if (few.n > FEW && !p->alone)
		return true;
	struct sought_word *word = VEC_PUSH(p->arena, phrase);
	*word = (struct sought_word){.prefix = true};
	*VEC_PUSH(p->arena, word) = (struct str){arena_str(p->arena, term->word), term->word.n};
	*done = true;
	if (few.n > FEW) {
		buf_cat(&p->starts, p->starts.len ? " " : "");
		buf_str(&p->starts, term->word);
		*VEC_PUSH(p->arena, &p->plan->begun) = *phrase;
	} else if (few.n) {
		plan_few(p, &few);
	}
	return true;
}

/* Fewer letters than this are taken for a word: too much begins with them. */
static bool is_beginning(const struct query_unit *u, const struct term *last)
{
	return u->prefix && letters(last->word) >= START_LETTERS;
}

static bool plan_phrase(
    struct planning *p, const struct query_unit *u, struct walk *walk, struct term *term, struct sought *phrase)
{
	bool last = false, prefix = false, ok = true;
	begin_phrase(p, u->field == QUERY_TITLE ? "title : " : "");
	while (!last) {
		struct walk ahead = *walk; /* the term's words are those of `walk` */
		struct term next;
		last = !terms_next(&p->s->terms, &ahead, &next);
		prefix = last && is_beginning(u, term);
		buf_cat(&p->any, phrase->n ? " " : "");
		ok = add_word(p, phrase, term, prefix) && ok;
		if (!last)
			(void)terms_next(&p->s->terms, walk, term);
	}
	buf_cat(&p->any, prefix ? "\" *" : "\"");
	return ok;
}

/* A word may be somebody's name, who is written in another script. */
static bool plan_abroad(struct planning *p, struct str word)
{
	struct whom found;
	if (!sounds_abroad(p->s, word, ABROAD_MOST, p->arena, &found, p->fault))
		return false;
	for (size_t i = 0; i < found.n; i++) {
		plan_mark_id(p, MARK_NAMED, found.items[i].name);
		*VEC_PUSH(p->arena, &p->plan->abroad) = found.items[i];
	}
	return true;
}

bool plan_words(struct planning *p, const struct query_unit *u)
{
	struct walk walk = {.text = u->value, .typing = u->prefix};
	struct term term;
	struct sought phrase = {NULL, 0, 0};
	if (!terms_next(&p->s->terms, &walk, &term))
		return true; /* signs alone: nothing stands for them */
	struct walk ahead = walk;
	struct term next;
	bool one = !terms_next(&p->s->terms, &ahead, &next), done = false;
	if (u->prefix && one && u->field == QUERY_WORDS && !plan_start(p, &term, &phrase, &done))
		return false;
	if (!done && !plan_phrase(p, u, &walk, &term, &phrase))
		return false;
	if (!p->marked)
		return true;
	*VEC_PUSH(p->arena, &p->plan->words) = phrase;
	return u->field != QUERY_WORDS || u->phrase || !one || plan_abroad(p, u->value);
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
