/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/query.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/fault.h"
#include "text/utf8.h"

struct reader {
	struct arena *arena;
	struct str text;
	size_t at; /* [byte] */
	bool typing;
	struct fault *fault;
	struct query *query;
	bool or_open; /* "OR" was read and waits for its second unit */
};

static const char *const field_names[] = {
    "", "from", "by", "about", "title", "country", "met", "date", "lang", "kind", "source"};
static const struct {
	const char *name;
	enum ref_kind kind;
} kinds[] = {{"quote", REF_QUOTE}, {"meeting", REF_MEETING}, {"delegation", REF_DELEGATION}};

enum { FIELDS = sizeof field_names / sizeof *field_names, KINDS = sizeof kinds / sizeof *kinds };

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Keyboards put other marks around words; people copy them. Bytes of a quotation mark at `at`, 0: none. */
static size_t quotation(struct str text, size_t at)
{
	size_t end = at;
	if (at >= text.n)
		return 0;
	uint32_t cp = utf8_next(text.s, text.n, &end);
	return cp == '"' || cp == 0xAB || cp == 0xBB || (cp >= 0x201C && cp <= 0x201F) ? end - at : 0;
}

static bool wrong(struct reader *r, const char *why, struct str what)
{
	fault_set(r->fault, "query.wrong", arena_str(r->arena, what), why, "query.try");
	return false;
}

/* Of YYYY, YYYY-MM, YYYY-MM-DD: the first or the last day that it may mean. */
static bool date_bound(struct str s, bool last, char out[11])
{
	int year = 0, month = last ? 12 : 1, day = 0, used = 0;
	char text[11];
	if (s.n != 4 && s.n != 7 && s.n != 10)
		return false;
	snprintf(text, sizeof text, "%.*s", (int)s.n, s.s);
	int got = sscanf(text, "%4d-%2d-%2d%n", &year, &month, &day, &used);
	if (got < 1 || (got == 1) != (s.n == 4) || (got == 3) != (s.n == 10) || year < 1 || month < 1 || month > 12)
		return false;
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	int most = days[month - 1] + (leap && month == 2);
	if (got < 3)
		day = last ? most : 1;
	if (day < 1 || day > most)
		return false;
	snprintf(out, 11, "%04d-%02d-%02d", year % 10000, month % 100, day % 100);
	return true;
}

/* DAY, FIRST..LAST, FIRST.. or ..LAST */
static bool date_value(struct str value, struct query_unit *u)
{
	size_t dots = 0;
	while (dots + 1 < value.n && !(value.s[dots] == '.' && value.s[dots + 1] == '.'))
		dots++;
	if (dots + 1 >= value.n)
		return date_bound(value, false, u->first) && date_bound(value, true, u->last);
	struct str first = str_sub(value.s, 0, dots), last = str_sub(value.s, dots + 2, value.n);
	return (first.n || last.n) && (!first.n || date_bound(first, false, u->first)) &&
	       (!last.n || date_bound(last, true, u->last));
}

static bool kind_value(struct str value, struct query_unit *u)
{
	for (size_t i = 0; i < KINDS; i++)
		if (str_is(value, kinds[i].name))
			u->kind = kinds[i].kind;
	return u->kind != REF_NONE;
}

/* False: no such value, and the fault says so unless more may be typed. */
static bool check_value(struct reader *r, struct query_unit *u, bool last)
{
	bool good =
	    u->field == QUERY_DATE ? date_value(u->value, u) : u->field != QUERY_KIND || kind_value(u->value, u);
	if (!good && !(last && r->typing))
		wrong(r, u->field == QUERY_DATE ? "query.date" : "query.kind", u->value);
	return good;
}

/* The field that a word begins with, and the word behind it. */
static enum query_field field_of(struct str *word)
{
	for (size_t f = 1; f < FIELDS; f++) {
		size_t n = strlen(field_names[f]);
		if (word->n > n && word->s[n] == ':' && memcmp(word->s, field_names[f], n) == 0) {
			*word = str_sub(word->s, n + 1, word->n);
			return (enum query_field)f;
		}
	}
	return QUERY_WORDS;
}

/* What stands between quotation marks; `at` is behind the first. False: the second is missing. */
static bool take_quoted(struct reader *r, struct str *out)
{
	size_t from = r->at, mark = 0;
	while (r->at < r->text.n && !(mark = quotation(r->text, r->at)))
		r->at++;
	*out = str_trim(str_sub(r->text.s, from, r->at));
	r->at += mark;
	return mark > 0;
}

/* A word to the next blank or quotation mark. */
static struct str take_word(struct reader *r)
{
	size_t from = r->at;
	while (r->at < r->text.n && !blank(r->text.s[r->at]) && !quotation(r->text, r->at))
		r->at++;
	return str_sub(r->text.s, from, r->at);
}

static void add_unit(struct reader *r, const struct query_unit *u)
{
	if (!r->or_open || r->query->n == 0)
		*VEC_PUSH(r->arena, r->query) = (struct query_clause){NULL, 0, 0};
	struct query_clause *c = &r->query->items[r->query->n - 1];
	*VEC_PUSH(r->arena, c) = *u;
	r->or_open = false;
}

/* The term after "-" and the field: false with a fault, or with none for what is not complete yet. */
static bool take_value(struct reader *r, struct str word, struct query_unit *u)
{
	size_t mark = quotation(r->text, r->at);
	if (!word.n && mark) {
		r->at += mark;
		u->phrase = true;
		bool closed = take_quoted(r, &u->value);
		if (!closed && !r->typing)
			return wrong(r, "query.open", u->value);
		u->prefix = !closed;
	} else {
		u->value = word;
		bool star = word.n && word.s[word.n - 1] == '*';
		if (star)
			u->value.n--;
		u->prefix = star || (r->typing && r->at == r->text.n);
	}
	if (u->value.n)
		return check_value(r, u, r->at == r->text.n);
	return r->typing ? false : wrong(r, "query.empty", r->text);
}

static bool take_unit(struct reader *r)
{
	struct query_unit u = {.field = QUERY_WORDS};
	if (r->text.s[r->at] == '-') {
		u.without = true;
		r->at++;
	}
	struct str word = take_word(r);
	if (!u.without && str_is(word, "OR") && r->query->n) {
		r->or_open = true;
		return true;
	}
	u.field = field_of(&word);
	if (!take_value(r, word, &u))
		return r->fault->what == NULL;
	/* "not this, or that" is nearly every report, and never what was meant. */
	bool beside = r->or_open && r->query->n && r->query->items[r->query->n - 1].items[0].without;
	if ((u.without && r->or_open) || beside)
		return wrong(r, "query.or-not", u.value);
	add_unit(r, &u);
	return true;
}

bool query_parse(struct arena *arena, struct str text, bool typing, struct query **out, struct fault *fault)
{
	struct query *q = ARENA_NEW(arena, struct query);
	struct str kept = {arena_str(arena, text), text.n};
	struct reader r = {.arena = arena, .text = kept, .typing = typing, .fault = fault, .query = q};
	*out = q;
	while (r.at < kept.n) {
		if (blank(kept.s[r.at]))
			r.at++;
		else if (!take_unit(&r))
			return false;
	}
	return !r.or_open || typing || wrong(&r, "query.or", kept);
}

bool query_is_empty(const struct query *q)
{
	return !q || q->n == 0;
}

bool query_asks(const struct query *q, enum query_field field)
{
	for (size_t i = 0; q && i < q->n; i++)
		for (size_t k = 0; k < q->items[i].n; k++)
			if (q->items[i].items[k].field == field)
				return true;
	return false;
}
