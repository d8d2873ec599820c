/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "archive/sounds.h"
#include "archive/store_in.h"
#include "base/arena.h"
#include "text/terms.h"

enum {
	AS_WRITTEN = 200, /* how like a name is to itself, at least */
	SURELY = 60       /* how like a word of another script is that nobody asked for as a name */
};

static bool has_plain(const struct terms *t, struct str form, struct str asked)
{
	struct walk want = {.text = asked};
	struct term term, have;
	bool some = false;
	while (terms_next(t, &want, &term)) {
		struct walk walk = {.text = form};
		bool found = false;
		while (!found && terms_next(t, &walk, &have))
			found = str_eq(have.word, term.word) || (term.beside.n && str_eq(have.word, term.beside));
		if (!found)
			return false;
		some = true;
	}
	return some;
}

/* Words of the name asked for that must be there. */
static size_t due(const struct name_print *p)
{
	size_t n = 0;
	for (size_t i = 0; i < p->n; i++)
		n += !p->word[i].minor;
	return n;
}

/* 0: it is another name. */
static int fits(struct store *s, const struct name_print *asked, struct str name, char kind, struct str form)
{
	if (has_plain(&s->terms, form, name))
		return AS_WRITTEN;
	if (kind != 'p' || !asked->n)
		return 0;
	struct name_print print;
	name_print(store_namekeys(s), form, &print);
	struct name_match m = name_compare(store_namekeys(s), asked, &print);
	return m.grade != NAME_OTHER && m.agree >= due(asked) ? m.likeness : 0;
}

static bool find_key(struct store *s, const char *key, const struct name_print *asked, struct str name,
    struct arena *arena, struct whom *out, struct fault *fault)
{
	bool more = true, ok;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT n.id, n.person, n.kind, n.form FROM sound s JOIN name n ON n.id = s.name "
	    "WHERE s.key = ?1 AND n.reports > 0",
	    fault);
	if (!stmt || !sql_bind(stmt, "t", str_of(key)))
		return false;
	while ((ok = sql_next(s, fault, stmt, &more)) && more) {
		int likeness = fits(s, asked, name, sql_text(stmt, 2).s[0], sql_text(stmt, 3));
		if (likeness > 0)
			*VEC_PUSH(arena, out) = (struct found_name){.name = sqlite3_column_int64(stmt, 0),
			    .person = sqlite3_column_int64(stmt, 1),
			    .likeness = likeness};
	}
	return ok;
}

/* How many names have a key, as far as that matters. */
static bool count_key(struct store *s, const char *key, int64_t *n, struct fault *fault)
{
	sqlite3_stmt *row;
	*n = 0;
	if (!sql_row(s, fault, &row, "SELECT count(*) FROM (SELECT 1 FROM sound WHERE key = ?1 LIMIT 1000)", "t",
	        str_of(key)))
		return false;
	if (row) {
		*n = sqlite3_column_int64(row, 0);
		sql_done(row);
	}
	return true;
}

/* All words must be there: those who have the rarest are looked at, and the next rare when it is nobody's. */
static bool find_words(struct store *s, const struct name_print *asked, struct str name, struct arena *arena,
    struct whom *out, struct fault *fault)
{
	int64_t counts[NAME_WORDS];
	for (size_t i = 0; i < asked->n; i++)
		if (!count_key(s, asked->word[i].key, &counts[i], fault))
			return false;
	for (size_t round = 0; round < asked->n && !out->n; round++) {
		size_t rarest = 0;
		for (size_t i = 1; i < asked->n; i++)
			if (counts[i] < counts[rarest])
				rarest = i;
		if (!find_key(s, asked->word[rarest].key, asked, name, arena, out, fault))
			return false;
		counts[rarest] = INT64_MAX;
	}
	return true;
}

/* A name that is alone and spelt as no rule foresees: what is like it has a key that is near. */
static bool find_near(struct store *s, const struct name_print *asked, struct str name, struct arena *arena,
    struct whom *out, struct fault *fault)
{
	char key[NAMEKEY_ROOM];
	for (size_t i = 0; i < asked->n; i++)
		for (size_t j = 0; namekey_neighbour(store_namekeys(s), asked->word[i].key, j, key); j++)
			if (!find_key(s, key, asked, name, arena, out, fault))
				return false;
	return true;
}

bool sounds_find(struct store *s, struct str name, struct arena *arena, struct whom *out, struct fault *fault)
{
	struct name_print asked;
	struct walk walk = {.text = name};
	struct term term;
	char key[TERM_MOST + 2];
	name_print(store_namekeys(s), name, &asked);
	if (!find_words(s, &asked, name, arena, out, fault))
		return false;
	if (terms_next(&s->terms, &walk, &term)) {
		sounds_plain_key(term.word, key);
		if (!find_key(s, key, &asked, name, arena, out, fault))
			return false;
	}
	return out->n || find_near(s, &asked, name, arena, out, fault);
}

/* How like the likest word in another script is. */
static int abroad(struct store *s, const struct name_word *asked, struct str form)
{
	struct name_print print;
	int best = 0;
	name_print(store_namekeys(s), form, &print);
	for (size_t i = 0; i < print.n; i++) {
		const struct name_word *w = &print.word[i];
		int like = w->script != asked->script && !w->initial ? name_likeness(store_namekeys(s), asked, w) : 0;
		best = like > best ? like : best;
	}
	return best;
}

bool sounds_abroad(
    struct store *s, struct str word, size_t most, struct arena *arena, struct whom *out, struct fault *fault)
{
	struct name_print asked;
	bool more = true, ok = true;
	*out = (struct whom){NULL, 0, 0};
	name_print(store_namekeys(s), word, &asked);
	if (asked.n != 1 || asked.word[0].initial)
		return true;
	sqlite3_stmt *stmt = sql_ready(s,
	    "SELECT n.id, n.person, n.form, n.key FROM sound s JOIN name n ON n.id = s.name "
	    "WHERE s.key = ?1 AND n.reports > 0 AND n.kind = 'p'",
	    fault);
	if (!stmt || !sql_bind(stmt, "t", str_of(asked.word[0].key)))
		return false;
	while (out->n < most && (ok = sql_next(s, fault, stmt, &more)) && more) {
		int likeness = abroad(s, &asked.word[0], sql_text(stmt, 2));
		struct str key = sql_text(stmt, 3);
		if (likeness >= SURELY)
			*VEC_PUSH(arena, out) = (struct found_name){.name = sqlite3_column_int64(stmt, 0),
			    .person = sqlite3_column_int64(stmt, 1),
			    .key = {arena_str(arena, key), key.n},
			    .likeness = likeness};
	}
	sql_done(stmt);
	return ok;
}
