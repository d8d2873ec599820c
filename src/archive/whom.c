/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/whom.h"

#include <string.h>

#include "archive/store_in.h"
#include "base/arena.h"
#include "text/terms.h"

/* Behind the letter of the kind; a person's country does not belong to it. */
static struct str name_words(struct str key)
{
	struct str words = str_sub(key.s, 1, key.n);
	const char *slash = words.n ? memchr(words.s, '/', words.n) : NULL;
	return slash ? str_sub(words.s, 0, (size_t)(slash - words.s)) : words;
}

static bool has_word(struct str words, struct str word)
{
	struct str one;
	while (str_cut(&words, ' ', &one))
		if (str_eq(one, word))
			return true;
	return false;
}

static bool has_all(const struct terms *t, struct str words, struct str name)
{
	struct walk walk = {.text = name};
	struct term term;
	bool some = false;
	while (terms_next(t, &walk, &term)) {
		some = true;
		if (!has_word(words, term.word) && !(term.beside.n && has_word(words, term.beside)))
			return false;
	}
	return some;
}

bool whom_find(struct store *s, struct str name, struct arena *arena, struct whom *out, struct fault *fault)
{
	bool more = true, ok;
	*out = (struct whom){NULL, 0, 0};
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT n.id, n.person, n.key FROM name n "
	    "JOIN (SELECT person, sum(reports) AS most FROM name GROUP BY person) p ON p.person = n.person "
	    "WHERE n.reports > 0 ORDER BY p.most DESC, n.person, n.reports DESC",
	    fault);
	if (!stmt)
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more)
		if (has_all(&s->terms, name_words(sql_text(stmt, 2)), name))
			*VEC_PUSH(arena, out) =
			    (struct found_name){sqlite3_column_int64(stmt, 0), sqlite3_column_int64(stmt, 1)};
	return ok;
}

bool whom_all(struct store *s, int64_t person, struct arena *arena, struct whom *out, struct fault *fault)
{
	bool more = true, ok;
	*out = (struct whom){NULL, 0, 0};
	sqlite3_stmt *stmt = sql_ready(s, "SELECT id FROM name WHERE person = ?1 ORDER BY reports DESC", fault);
	if (!stmt || !sql_bind(stmt, "i", person))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more)
		*VEC_PUSH(arena, out) = (struct found_name){sqlite3_column_int64(stmt, 0), person};
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

bool whom_country(struct store *s, struct str name, char code[3], struct fault *fault)
{
	bool more = true, ok;
	code[0] = '\0';
	if (name.n == 2 && name.s[0] >= 'A' && name.s[0] <= 'Z' && name.s[1] >= 'A' && name.s[1] <= 'Z') {
		memcpy(code, name.s, 2);
		code[2] = '\0';
		return true;
	}
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT f.form, n.country FROM name n JOIN form f ON f.name = n.id WHERE n.kind = 'c' ORDER BY f.n DESC",
	    fault);
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
