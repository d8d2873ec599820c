/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/whom.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "archive/sounds.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "text/region.h"
#include "text/terms.h"

struct met_most {
	struct found_name found;
	int64_t reports; /* of the person */
};

static int by_person(const void *x, const void *y)
{
	const struct met_most *a = x, *b = y;
	if (a->reports != b->reports)
		return a->reports < b->reports ? 1 : -1;
	if (a->found.person != b->found.person)
		return a->found.person < b->found.person ? -1 : 1;
	return (a->found.name > b->found.name) - (a->found.name < b->found.name);
}

static bool count_reports(struct store *s, struct met_most *m, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, "SELECT sum(reports) FROM name WHERE person = ?1", "i", m->found.person))
		return false;
	if (row) {
		m->reports = sqlite3_column_int64(row, 0);
		sql_done(row);
	}
	return true;
}

/* Beside a name that is much liker, what is somewhat like is chance. */
static void drop_unlike(struct whom *w)
{
	int best = 0;
	size_t n = 0;
	for (size_t i = 0; i < w->n; i++)
		best = w->items[i].likeness > best ? w->items[i].likeness : best;
	for (size_t i = 0; i < w->n; i++)
		if (2 * w->items[i].likeness >= best)
			w->items[n++] = w->items[i];
	w->n = n;
}

/* Of one person one name found brings all. */
bool whom_find(struct store *s, struct str name, struct arena *arena, struct whom *out, struct fault *fault)
{
	struct whom found = {NULL, 0, 0}, all;
	*out = (struct whom){NULL, 0, 0};
	if (!sounds_find(s, name, arena, &found, fault))
		return false;
	drop_unlike(&found);
	struct met_most *order = ARENA_ARRAY(arena, struct met_most, found.n + 1);
	for (size_t i = 0; i < found.n; i++) {
		order[i].found = found.items[i];
		if (!count_reports(s, &order[i], fault))
			return false;
	}
	qsort(order, found.n, sizeof *order, by_person);
	for (size_t i = 0; i < found.n; i++) {
		if (i && order[i].found.person == order[i - 1].found.person)
			continue;
		if (!whom_all(s, order[i].found.person, arena, &all, fault))
			return false;
		for (size_t k = 0; k < all.n; k++)
			*VEC_PUSH(arena, out) = all.items[k];
	}
	return true;
}

bool whom_all(struct store *s, int64_t person, struct arena *arena, struct whom *out, struct fault *fault)
{
	bool more = true, ok;
	*out = (struct whom){NULL, 0, 0};
	sqlite3_stmt *stmt = sql_ready(s, "SELECT id, key FROM name WHERE person = ?1 ORDER BY reports DESC", fault);
	if (!stmt || !sql_bind(stmt, "i", person))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		struct str key = sql_text(stmt, 1);
		*VEC_PUSH(arena, out) = (struct found_name){
		    .name = sqlite3_column_int64(stmt, 0), .person = person, .key = {arena_str(arena, key), key.n}};
	}
	return ok;
}

static bool same_words(const struct terms *t, struct str a, struct str b)
{
	struct walk one = {.text = a}, other = {.text = b};
	struct term x, y;
	for (bool some = false;; some = true) {
		bool more = terms_next(t, &one, &x);
		if (more != terms_next(t, &other, &y))
			return false;
		if (!more)
			return some;
		if (!str_eq(x.word, y.word))
			return false;
	}
}

struct sought {
	const struct terms *terms;
	struct str name;
	char *code;
};

static bool is_sought(void *with, const char *code, struct str name)
{
	const struct sought *w = with;
	bool by_code = w->name.n == 2 && strncasecmp(w->name.s, code, 2) == 0;
	if (!by_code && !same_words(w->terms, name, w->name))
		return false;
	memcpy(w->code, code, 3);
	return true;
}

bool whom_country(struct store *s, struct str name, char code[3], struct fault *fault)
{
	bool more = true, ok;
	code[0] = '\0';
	if (name.n == 2 && name.s[0] >= 'A' && name.s[0] <= 'Z' && name.s[1] >= 'A' && name.s[1] <= 'Z') {
		memcpy(code, name.s, 2);
		code[2] = '\0';
		return true;
	}
	sqlite3_stmt *stmt = sql_ready(
	    s, "SELECT f.text, n.country FROM name n, roll(n.forms) f WHERE n.kind = 'c' ORDER BY f.n DESC", fault);
	if (!stmt)
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		struct str country = sql_text(stmt, 1);
		if (country.n != 2 || !same_words(&s->terms, sql_text(stmt, 0), name))
			continue;
		memcpy(code, country.s, 2);
		code[2] = '\0';
		break;
	}
	sql_done(stmt);
	return ok;
}

bool whom_state(struct store *s, struct str name, char code[3], struct fault *fault)
{
	code[0] = '\0';
	return region_each(is_sought, &(struct sought){&s->terms, name, code}, fault);
}

bool whom_says(struct store *s, struct str asked, const char *name)
{
	struct walk want = {.text = asked};
	struct term term, have;
	while (terms_next(&s->terms, &want, &term)) {
		struct walk walk = {.text = str_of(name)};
		bool found = false;
		while (!found && terms_next(&s->terms, &walk, &have))
			found = str_eq(have.word, term.word);
		if (!found)
			return false;
	}
	return true;
}

bool whom_has(const struct whom *w, struct str key)
{
	for (size_t i = 0; i < w->n; i++)
		if (str_eq(w->items[i].key, key))
			return true;
	return false;
}
