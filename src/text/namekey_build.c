/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/namekey_build_in.h"

#include <string.h>

#include "text/utf8.h"

struct namekey_build *namekey_build_new(namekey_report *report, void *with, struct fault *fault)
{
	const struct icu *icu = icu_load(fault);
	if (!icu)
		return NULL;
	struct arena *arena = arena_new(sizeof(struct namekey_build) + 64);
	struct namekey_build *b = ARENA_NEW(arena, struct namekey_build);
	b->arena = arena;
	b->icu = icu;
	b->report = report;
	b->with = with;
	buf_init(&b->words);
	b->stages_n = 1;
	b->stage[0].script = -1;
	b->tables_n = 1;
	memset(b->like, NAMEKEY_UNLIKE, sizeof b->like);
	/* The first set is that of anything. */
	*VEC_PUSH(arena, &b->sets) = (struct build_set){0};
	return b;
}

void namekey_build_free(struct namekey_build *b)
{
	if (!b)
		return;
	buf_release(&b->words);
	arena_free(b->arena);
}

size_t namekey_build_errors(const struct namekey_build *b)
{
	return b->errors;
}

/* A UScriptCode by its name, or -1. */
static int script_named(const struct icu *icu, struct str word)
{
	char name[64];
	if (word.n >= sizeof name)
		return -1;
	memcpy(name, word.s, word.n);
	name[word.n] = '\0';
	return icu->u_getPropertyValueEnum(UCHAR_SCRIPT, name);
}

/* The stage of a script, a new one when there is none; NULL when there can be none. */
static struct build_stage *stage_of(struct namekey_build *b, struct str word)
{
	int script = word.n ? script_named(b->icu, word) : -1;
	size_t i = 1;
	while (i < b->stages_n && b->stage[i].script != script)
		i++;
	if (script < 0 || i == NAMEKEY_SCRIPTS)
		return NULL;
	if (i == b->stages_n) {
		b->stages_n++;
		b->stage[i].script = script;
		b->stage[i].letters = NAMEKEY_APOSTROPHE + 1;
	}
	return &b->stage[i];
}

static void script_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0};
	namekey_next_word(&rest, &word);
	struct build_stage *s = stage_of(b, word);
	if (s)
		b->now = s;
	else
		namekey_wrong(b, "namekey.script", word);
}

static void once_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0};
	namekey_next_word(&rest, &word);
	if (str_is(word, "letters"))
		b->now->flags |= NAMEKEY_ONCE_IN;
	else if (str_is(word, "readings"))
		b->now->flags |= NAMEKEY_ONCE_OUT;
	else
		namekey_wrong(b, "namekey.once", word);
}

static void words_line(struct namekey_build *b, struct str rest, enum namekey_duty duty)
{
	struct str word;
	while (namekey_next_word(&rest, &word)) {
		uint8_t w[NAMEKEY_WORD];
		size_t n = namekey_letters(b, word, w, sizeof w);
		if (!n)
			continue;
		buf_char(&b->words, (char)(b->now - b->stage));
		buf_char(&b->words, (char)duty);
		buf_char(&b->words, (char)n);
		buf_add(&b->words, w, n);
	}
}

/* What the word is called, in all files alike, and its spellings in this script. */
static void apart_line(struct namekey_build *b, struct str rest)
{
	struct str name, word, line = rest;
	size_t i = 0;
	if (!namekey_next_word(&rest, &name))
		name.n = 0;
	while (i < b->known.n && !str_eq(b->known.items[i], name))
		i++;
	if (i == b->known.n && name.n && i < UINT8_MAX)
		*VEC_PUSH(b->arena, &b->known) = name;
	if (!name.n || i == UINT8_MAX || b->now->script < 0) {
		namekey_wrong(b, "namekey.apart", line);
		return;
	}
	while (namekey_next_word(&rest, &word)) {
		uint8_t w[NAMEKEY_WORD];
		size_t n = namekey_letters(b, word, w, sizeof w);
		uint32_t hash = namekey_hash((unsigned)(b->now - b->stage), w, n);
		if (n)
			*VEC_PUSH(b->arena, &b->spellings) = (struct namekey_known){hash, (uint32_t)i + 1};
	}
}

/* Two scripts: what is like what from here on holds between them. */
static void between_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0};
	struct build_stage *of[2];
	for (size_t i = 0; i < 2; i++) {
		of[i] = namekey_next_word(&rest, &word) ? stage_of(b, word) : NULL;
		if (!of[i] || b->tables_n == NAMEKEY_TABLES) {
			namekey_wrong(b, "namekey.script", word);
			return;
		}
	}
	b->table = b->tables_n++;
	size_t x = (size_t)(of[0] - b->stage), y = (size_t)(of[1] - b->stage);
	b->between[y][x] = (uint8_t)(b->table | NAMEKEY_TURNED);
	b->between[x][y] = (uint8_t)b->table;
}

/* A sound, or "-" for none. */
static bool sound(struct namekey_build *b, struct str word, size_t *row)
{
	*row = str_is(word, "-") || word.n != 1 ? 0 : namekey_letter(b, (uint32_t)word.s[0]);
	return *row || str_is(word, "-");
}

/* Tenths of a natural logarithm. */
static bool likelihood(struct str word, int8_t *out)
{
	int tenths = 0;
	bool minus = word.n && word.s[0] == '-';
	if (!str_int(str_sub(word.s, minus, word.n), &tenths) || tenths > INT8_MAX)
		return false;
	*out = (int8_t)(minus ? -tenths : tenths);
	return true;
}

/* A sound of the first script, then others of the second and how like they are. */
static void like_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0}, number, line = rest;
	size_t of = 0, other;
	bool ok = b->now == &b->stage[0] && namekey_next_word(&rest, &word) && sound(b, word, &of);
	while (ok && namekey_next_word(&rest, &word)) {
		ok = sound(b, word, &other) && namekey_next_word(&rest, &number) &&
		     likelihood(number, &b->like[b->table][of][other]);
	}
	if (!ok)
		namekey_wrong(b, "namekey.like", line);
}

/* For words of one sound, of two and so on; the last holds for all that are longer. */
static void length_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0}, line = rest;
	size_t n = 0;
	bool ok = b->now == &b->stage[0];
	while (ok && namekey_next_word(&rest, &word))
		ok = ++n < NAMEKEY_LENGTHS && likelihood(word, &b->length[n]);
	if (!ok || !n)
		namekey_wrong(b, "namekey.length", line);
	for (size_t i = n + 1; ok && n && i < NAMEKEY_LENGTHS; i++)
		b->length[i] = b->length[n];
}

static void statement(struct namekey_build *b, struct str line)
{
	struct str word, rest = line;
	namekey_next_word(&rest, &word);
	if (str_is(word, "script"))
		script_line(b, rest);
	else if (str_is(word, "sounds"))
		b->now = &b->stage[0];
	else if (!b->now)
		namekey_wrong(b, "namekey.no-script", line);
	else if (str_is(word, "class"))
		namekey_class_line(b, rest);
	else if (str_is(word, "once"))
		once_line(b, rest);
	else if (str_is(word, "between"))
		between_line(b, rest);
	else if (str_is(word, "like"))
		like_line(b, rest);
	else if (str_is(word, "length"))
		length_line(b, rest);
	else if (str_is(word, "apart"))
		apart_line(b, rest);
	else if (str_is(word, "particle"))
		words_line(b, rest, NAMEKEY_PARTICLE);
	else if (str_is(word, "join"))
		words_line(b, rest, NAMEKEY_JOIN);
	else if (str_is(word, "patronymic"))
		words_line(b, rest, NAMEKEY_PATRONYMIC);
	else
		namekey_rule_line(b, line);
}

/* Letters that only contexts, classes and words name would fall silent. */
static void find_unread(struct namekey_build *b)
{
	char text[4];
	for (uint32_t cp = 0; cp < NAMEKEY_BMP; cp++) {
		bool is_read = b->letter[cp] >> 8 != b->now - b->stage;
		for (size_t i = 0; i < b->now->rules.n && !is_read; i++)
			is_read = b->now->rules.items[i].rule.letters[0] == (uint8_t)b->letter[cp];
		if (is_read)
			continue;
		b->line = b->named[cp];
		namekey_wrong(b, "namekey.unread", (struct str){text, utf8_put(text, cp)});
	}
}

void namekey_build_file(struct namekey_build *b, const char *name, struct str text)
{
	struct str line;
	size_t errors = b->errors;
	b->file = name;
	b->line = 0;
	b->now = NULL;
	while (str_cut(&text, '\n', &line)) {
		b->line++;
		line = str_trim(line);
		if (line.n && line.s[0] != '#')
			statement(b, line);
	}
	/* After a mistake much may be unread. */
	if (b->now && b->now->script >= 0 && b->errors == errors)
		find_unread(b);
}
