/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/namekey_build_in.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/utf8.h"

static void wrong(struct namekey_build *b, const char *key, struct str arg)
{
	b->errors++;
	if (b->report)
		b->report(b->with, b->file, b->line, key, arg);
}

struct namekey_build *namekey_build_new(namekey_report *report, void *with)
{
	struct arena *arena = arena_new(sizeof(struct namekey_build) + 64);
	struct namekey_build *b = ARENA_NEW(arena, struct namekey_build);
	b->arena = arena;
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

static bool next_word(struct str *rest, struct str *word)
{
	do {
		if (!str_cut(rest, ' ', word))
			return false;
	} while (!word->n);
	return true;
}

static bool of_script(const struct build_stage *s, uint32_t cp)
{
	UErrorCode e = U_ZERO_ERROR;
	UScriptCode script = uscript_getScript((UChar32)cp, &e);
	return script == s->script || script == USCRIPT_INHERITED;
}

/* The letter's number in its stage; 0: it cannot be one. */
static uint8_t letter(struct namekey_build *b, uint32_t cp)
{
	struct build_stage *s = b->now;
	if (s->script < 0)
		return cp > ' ' && cp < 0x7F ? (uint8_t)cp : 0;
	if (cp == '\'')
		return NAMEKEY_APOSTROPHE;
	if (cp >= NAMEKEY_BMP || !of_script(s, cp) || s->letters > 0xFF)
		return 0;
	size_t stage = (size_t)(s - b->stage);
	if (b->letter[cp] >> 8 != stage)
		b->letter[cp] = (uint16_t)(stage << 8 | s->letters++);
	return (uint8_t)b->letter[cp];
}

/* How many letters; 0 when the word is no row of at most `most` letters of the script, which is said. */
static size_t letters(struct namekey_build *b, struct str word, uint8_t *to, size_t most)
{
	size_t n = 0;
	for (size_t at = 0; at < word.n;) {
		uint8_t l = letter(b, utf8_next(word.s, word.n, &at));
		if (!l) {
			wrong(b, "namekey.letter", word);
			return 0;
		}
		if (n == most) {
			wrong(b, "namekey.long", word);
			return 0;
		}
		to[n++] = l;
	}
	return n;
}

static const struct build_class *class_of(const struct namekey_build *b, struct str name)
{
	for (size_t i = 0; i < b->now->classes.n; i++)
		if (str_eq(b->now->classes.items[i].name, name))
			return &b->now->classes.items[i];
	return NULL;
}

/* Adds letters, "@class" or "edge" to the set. */
static bool into_set(struct namekey_build *b, struct str word, struct build_set *set)
{
	uint8_t one[64];
	if (word.n && word.s[0] == '@') {
		const struct build_class *c = class_of(b, word);
		if (!c) {
			wrong(b, "namekey.class", word);
			return false;
		}
		for (size_t i = 0; i < sizeof set->bits; i++)
			set->bits[i] |= c->set.bits[i];
		return true;
	}
	size_t n = letters(b, word, one, sizeof one);
	for (size_t i = 0; i < n; i++)
		set->bits[one[i] >> 3] |= (uint8_t)(1U << (one[i] & 7));
	return n > 0;
}

static uint16_t set_number(struct namekey_build *b, const struct build_set *set)
{
	for (size_t i = 1; i < b->sets.n; i++)
		if (memcmp(&b->sets.items[i], set, sizeof *set) == 0)
			return (uint16_t)i;
	*VEC_PUSH(b->arena, &b->sets) = *set;
	return (uint16_t)(b->sets.n - 1);
}

/* What stands behind `before` or `after` up to the next word of the language of rules: letters and classes, all but
 * them with a "!" before the first. */
static bool neighbours(struct namekey_build *b, struct str *rest, uint16_t *number)
{
	struct build_set set = {{0}};
	struct str word, ahead = *rest;
	bool others = false, any = false;
	while (next_word(&ahead, &word) && !str_is(word, "before") && !str_is(word, "after") && !str_is(word, "more") &&
	       !str_is(word, "=")) {
		if (!any && word.s[0] == '!') {
			others = true;
			word = str_sub(word.s, 1, word.n);
		}
		any = true;
		if (str_is(word, "edge"))
			set.bits[0] |= 1U << NAMEKEY_EDGE;
		else if (!into_set(b, word, &set))
			return false;
		*rest = ahead;
	}
	for (size_t i = 0; others && i < sizeof set.bits; i++)
		set.bits[i] = (uint8_t)~set.bits[i];
	if (any)
		*number = set_number(b, &set);
	else
		wrong(b, "namekey.context", *rest);
	return any;
}

static bool reading(struct namekey_build *b, struct str word, struct namekey_rule *r)
{
	if (str_is(word, "-"))
		return true;
	for (size_t i = 0; i < word.n; i++)
		if (word.s[i] <= ' ' || word.s[i] >= 0x7F || word.n > NAMEKEY_READING) {
			wrong(b, "namekey.reading", word);
			return false;
		}
	memcpy(r->out, word.s, word.n);
	r->out_n = (uint8_t)word.n;
	return word.n > 0;
}

/* What stands behind the letters: contexts, "=", the reading. */
static bool conditions(struct namekey_build *b, struct str rest, struct namekey_rule *r)
{
	struct str word;
	while (next_word(&rest, &word) && !str_is(word, "=")) {
		int more = 0;
		bool ok = str_is(word, "before")  ? neighbours(b, &rest, &r->before)
		          : str_is(word, "after") ? neighbours(b, &rest, &r->after)
		                                  : false;
		if (str_is(word, "more") && next_word(&rest, &word) && str_int(word, &more) && more < NAMEKEY_WORD) {
			r->more = (uint8_t)more;
			ok = true;
		}
		if (!ok)
			return false;
	}
	return next_word(&rest, &word) && reading(b, word, r) && !next_word(&rest, &word);
}

/* LETTERS... [before …] [after …] [more N] = READING */
static void rule(struct namekey_build *b, struct str line)
{
	struct namekey_rule r = {0};
	struct str word, rest = line, behind = line;
	size_t errors = b->errors;
	while (next_word(&behind, &word) && !str_is(word, "before") && !str_is(word, "after") &&
	       !str_is(word, "more") && !str_is(word, "="))
		rest = behind;
	if (!conditions(b, rest, &r) || rest.s == line.s) {
		if (b->errors == errors)
			wrong(b, "namekey.rule", line);
		return;
	}
	for (behind = line; behind.s != rest.s && next_word(&behind, &word);) {
		size_t n = letters(b, word, r.letters, NAMEKEY_LETTERS);
		r.n = (uint8_t)n;
		if (n)
			*VEC_PUSH(b->arena, &b->now->rules) = (struct build_rule){r, b->now->rules.n};
	}
}

static void class_line(struct namekey_build *b, struct str rest)
{
	struct build_class c = {.name = {0}};
	struct str word;
	if (!next_word(&rest, &c.name) || c.name.s[0] != '@') {
		wrong(b, "namekey.class", c.name);
		return;
	}
	while (next_word(&rest, &word))
		into_set(b, word, &c.set);
	*VEC_PUSH(b->arena, &b->now->classes) = c;
}

/* A UScriptCode by its name, or -1. */
static int script_named(struct str word)
{
	char name[64];
	if (word.n >= sizeof name)
		return -1;
	memcpy(name, word.s, word.n);
	name[word.n] = '\0';
	return u_getPropertyValueEnum(UCHAR_SCRIPT, name);
}

/* The stage of a script, a new one when there is none; NULL when there can be none. */
static struct build_stage *stage_of(struct namekey_build *b, struct str word)
{
	int script = word.n ? script_named(word) : -1;
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
	next_word(&rest, &word);
	struct build_stage *s = stage_of(b, word);
	if (s)
		b->now = s;
	else
		wrong(b, "namekey.script", word);
}

static void once_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0};
	next_word(&rest, &word);
	if (str_is(word, "letters"))
		b->now->flags |= NAMEKEY_ONCE_IN;
	else if (str_is(word, "readings"))
		b->now->flags |= NAMEKEY_ONCE_OUT;
	else
		wrong(b, "namekey.once", word);
}

static void words_line(struct namekey_build *b, struct str rest, enum namekey_duty duty)
{
	struct str word;
	while (next_word(&rest, &word)) {
		uint8_t w[NAMEKEY_WORD];
		size_t n = letters(b, word, w, sizeof w);
		if (!n)
			continue;
		buf_char(&b->words, (char)(b->now - b->stage));
		buf_char(&b->words, (char)duty);
		buf_char(&b->words, (char)n);
		buf_add(&b->words, w, n);
	}
}

/* Two scripts: what is like what from here on holds between them. */
static void between_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0};
	struct build_stage *of[2];
	for (size_t i = 0; i < 2; i++) {
		of[i] = next_word(&rest, &word) ? stage_of(b, word) : NULL;
		if (!of[i] || b->tables_n == NAMEKEY_TABLES) {
			wrong(b, "namekey.script", word);
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
	*row = str_is(word, "-") || word.n != 1 ? 0 : letter(b, (uint32_t)word.s[0]);
	return *row || str_is(word, "-");
}

/* A sound of the first script, then others of the second and how like they are. */
static void like_line(struct namekey_build *b, struct str rest)
{
	struct str word = {0}, number, line = rest;
	size_t of = 0, other;
	bool ok = b->now == &b->stage[0] && next_word(&rest, &word) && sound(b, word, &of);
	while (ok && next_word(&rest, &word)) {
		int tenths = 0;
		ok = sound(b, word, &other) && next_word(&rest, &number);
		bool minus = ok && number.s[0] == '-';
		ok = ok && str_int(str_sub(number.s, minus, number.n), &tenths) && tenths < 128;
		if (ok)
			b->like[b->table][of][other] = (int8_t)(minus ? -tenths : tenths);
	}
	if (!ok)
		wrong(b, "namekey.like", line);
}

static void statement(struct namekey_build *b, struct str line)
{
	struct str word, rest = line;
	next_word(&rest, &word);
	if (str_is(word, "script"))
		script_line(b, rest);
	else if (str_is(word, "sounds"))
		b->now = &b->stage[0];
	else if (!b->now)
		wrong(b, "namekey.no-script", line);
	else if (str_is(word, "class"))
		class_line(b, rest);
	else if (str_is(word, "once"))
		once_line(b, rest);
	else if (str_is(word, "between"))
		between_line(b, rest);
	else if (str_is(word, "like"))
		like_line(b, rest);
	else if (str_is(word, "particle"))
		words_line(b, rest, NAMEKEY_PARTICLE);
	else if (str_is(word, "join"))
		words_line(b, rest, NAMEKEY_JOIN);
	else if (str_is(word, "patronymic"))
		words_line(b, rest, NAMEKEY_PATRONYMIC);
	else
		rule(b, line);
}

void namekey_build_file(struct namekey_build *b, const char *name, struct str text)
{
	struct str line;
	b->file = name;
	b->line = 0;
	b->now = NULL;
	while (str_cut(&text, '\n', &line)) {
		b->line++;
		line = str_trim(line);
		if (line.n && line.s[0] != '#')
			statement(b, line);
	}
}
