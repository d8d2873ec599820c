/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/namekey_build_in.h"

#include <string.h>

#include "text/utf8.h"

void namekey_wrong(struct namekey_build *b, const char *key, struct str arg)
{
	b->errors++;
	if (b->report)
		b->report(b->with, b->file, b->line, key, arg);
}

bool namekey_next_word(struct str *rest, struct str *word)
{
	do {
		if (!str_cut(rest, ' ', word))
			return false;
	} while (!word->n);
	return true;
}

static bool of_script(const struct namekey_build *b, const struct build_stage *s, uint32_t cp)
{
	UErrorCode e = U_ZERO_ERROR;
	UScriptCode script = b->icu->uscript_getScript((UChar32)cp, &e);
	return script == s->script || script == USCRIPT_INHERITED;
}

/* The letter's number in its stage; 0: it cannot be one. */
uint8_t namekey_letter(struct namekey_build *b, uint32_t cp)
{
	struct build_stage *s = b->now;
	if (s->script < 0)
		return cp > ' ' && cp < 0x7F ? (uint8_t)cp : 0;
	if (cp == '\'')
		return NAMEKEY_APOSTROPHE;
	if (cp >= NAMEKEY_BMP || !of_script(b, s, cp) || s->letters > 0xFF)
		return 0;
	size_t stage = (size_t)(s - b->stage);
	if (b->letter[cp] >> 8 != stage) {
		b->letter[cp] = (uint16_t)(stage << 8 | s->letters++);
		b->named[cp] = b->line;
	}
	return (uint8_t)b->letter[cp];
}

/* How many letters; 0 when the word is no row of at most `most` letters of the script, which is said. */
size_t namekey_letters(struct namekey_build *b, struct str word, uint8_t *to, size_t most)
{
	size_t n = 0;
	for (size_t at = 0; at < word.n;) {
		uint8_t l = namekey_letter(b, utf8_next(word.s, word.n, &at));
		if (!l) {
			namekey_wrong(b, "namekey.letter", word);
			return 0;
		}
		if (n == most) {
			namekey_wrong(b, "namekey.long", word);
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
			namekey_wrong(b, "namekey.class", word);
			return false;
		}
		for (size_t i = 0; i < sizeof set->bits; i++)
			set->bits[i] |= c->set.bits[i];
		return true;
	}
	size_t n = namekey_letters(b, word, one, sizeof one);
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
	while (namekey_next_word(&ahead, &word) && !str_is(word, "before") && !str_is(word, "after") &&
	       !str_is(word, "more") && !str_is(word, "=")) {
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
		namekey_wrong(b, "namekey.context", *rest);
	return any;
}

static bool reading(struct namekey_build *b, struct str word, struct namekey_rule *r)
{
	if (str_is(word, "-"))
		return true;
	for (size_t i = 0; i < word.n; i++)
		if (word.s[i] <= ' ' || word.s[i] >= 0x7F || word.n > NAMEKEY_READING) {
			namekey_wrong(b, "namekey.reading", word);
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
	while (namekey_next_word(&rest, &word) && !str_is(word, "=")) {
		int more = 0;
		bool ok = str_is(word, "before")  ? neighbours(b, &rest, &r->before)
		          : str_is(word, "after") ? neighbours(b, &rest, &r->after)
		                                  : false;
		if (str_is(word, "more") && namekey_next_word(&rest, &word) && str_int(word, &more) &&
		    more < NAMEKEY_WORD) {
			r->more = (uint8_t)more;
			ok = true;
		}
		if (!ok)
			return false;
	}
	return namekey_next_word(&rest, &word) && reading(b, word, r) && !namekey_next_word(&rest, &word);
}

/* The same letters are read by a rule above wherever this one would. */
static bool idle(const struct namekey_build *b, const struct namekey_rule *r)
{
	for (size_t i = 0; i < b->now->rules.n; i++) {
		const struct namekey_rule *q = &b->now->rules.items[i].rule;
		if (q->n == r->n && memcmp(q->letters, r->letters, r->n) == 0 && (!q->after || q->after == r->after) &&
		    (!q->before || q->before == r->before) && q->more <= r->more)
			return true;
	}
	return false;
}

/* LETTERS... [before ...] [after ...] [more N] = READING */
void namekey_rule_line(struct namekey_build *b, struct str line)
{
	struct namekey_rule r = {0};
	struct str word, rest = line, behind = line;
	size_t errors = b->errors;
	while (namekey_next_word(&behind, &word) && !str_is(word, "before") && !str_is(word, "after") &&
	       !str_is(word, "more") && !str_is(word, "="))
		rest = behind;
	if (!conditions(b, rest, &r) || rest.s == line.s) {
		if (b->errors == errors)
			namekey_wrong(b, "namekey.rule", line);
		return;
	}
	for (behind = line; behind.s != rest.s && namekey_next_word(&behind, &word);) {
		size_t n = namekey_letters(b, word, r.letters, NAMEKEY_LETTERS);
		r.n = (uint8_t)n;
		if (n && idle(b, &r))
			namekey_wrong(b, "namekey.idle", word);
		if (n)
			*VEC_PUSH(b->arena, &b->now->rules) = (struct build_rule){r, b->now->rules.n};
	}
}

void namekey_class_line(struct namekey_build *b, struct str rest)
{
	struct build_class c = {.name = {0}};
	struct str word;
	if (!namekey_next_word(&rest, &c.name) || c.name.s[0] != '@') {
		namekey_wrong(b, "namekey.class", c.name);
		return;
	}
	while (namekey_next_word(&rest, &word))
		into_set(b, word, &c.set);
	*VEC_PUSH(b->arena, &b->now->classes) = c;
}
