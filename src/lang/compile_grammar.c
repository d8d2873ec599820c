/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/compile_in.h"
#include "lang/token.h"
#include "text/utf8.h"

static bool word(struct str *rest, struct str *out)
{
	do {
		if (!str_cut(rest, ' ', out))
			return false;
		*out = str_trim(*out);
	} while (!out->n);
	return true;
}

static void add_affix(struct compile *c, struct str text, uint32_t set, enum affix_kind kind)
{
	if (c->affixes.n == PACK_AFFIXES) {
		compile_error(c, "pack.affixes", text);
		return;
	}
	*VEC_PUSH(c->arena, &c->affix_texts) = compile_fold(c, text);
	*VEC_PUSH(c->arena, &c->affixes) = (struct pack_affix){0, 0, set, kind, PACK_NONE, 0};
}

static void affix(struct compile *c, struct str verb, struct str rest)
{
	struct str text, list = {NULL, 0};
	if (!word(&rest, &text)) {
		compile_error(c, "pack.line", verb);
		return;
	}
	struct classes set = {{0}};
	enum affix_kind kind = str_is(verb, "article")       ? AFFIX_ARTICLE
	                       : str_is(verb, "fused")       ? AFFIX_FUSED
	                       : str_is(verb, "enclitic")    ? AFFIX_ENCLITIC
	                       : str_is(verb, "conjunction") ? AFFIX_CONJUNCTION
	                                                     : AFFIX_PREPOSITION;
	if (word(&rest, &list))
		compile_class_list(c, list, ',', &set);
	if (kind != AFFIX_ENCLITIC)
		classes_add(&set, kind == AFFIX_CONJUNCTION ? IS_AND : IS_PREP);
	add_affix(c, text, kind == AFFIX_ARTICLE ? 0 : compile_set(c, &set), kind);
}

/* "joined al- el- ..." */
static void joined(struct compile *c, struct str rest)
{
	struct str text;
	while (word(&rest, &text))
		add_affix(c, text, 0, AFFIX_JOINED);
}

/* "imply CLASSES CLASSES": what has all of the one has the others too. */
static void imply(struct compile *c, struct str rest)
{
	struct str all, then;
	if (!word(&rest, &all) || !word(&rest, &then)) {
		compile_error(c, "pack.line", rest);
		return;
	}
	struct bar *b = VEC_PUSH(c->arena, &c->implied);
	*b = (struct bar){{{0}}, {{0}}};
	compile_class_list(c, all, ',', &b->over);
	compile_class_list(c, then, ',', &b->taken);
}

static uint32_t one_cp(struct str s)
{
	size_t at = 0;
	return s.n ? utf8_next(s.s, s.n, &at) : 0;
}

static bool is_twice(struct str s)
{
	return s.n % 2 == 0 && memcmp(s.s, s.s + s.n / 2, s.n / 2) == 0 && s.n > 1;
}

static void mark(struct compile *c, enum builtin kind, bool tight, struct str rest)
{
	struct str text, partner;
	while (word(&rest, &text)) {
		uint32_t how = tight ? MARK_TIGHT : is_twice(text) ? MARK_TWICE : 0;
		struct pack_mark m = {one_cp(text), 0, 0, how};
		struct classes set = {{0}};
		classes_add(&set, kind);
		if (kind == IS_FINAL)
			classes_add(&set, IS_STOP);
		if (kind == IS_OPEN) {
			if (!word(&rest, &partner)) {
				compile_error(c, "pack.line", text);
				return;
			}
			struct classes close = {{0}};
			m.partner = one_cp(partner);
			classes_add(&close, IS_CLOSE);
			classes_add(&close, IS_MARK);
			classes_add(&set, IS_MARK);
			if (m.partner != m.cp)
				*VEC_PUSH(c->arena, &c->marks) =
				    (struct pack_mark){m.partner, 0, compile_set(c, &close), how};
		}
		m.set = compile_set(c, &set);
		*VEC_PUSH(c->arena, &c->marks) = m;
	}
}

static void paradigm(struct compile *c, struct str rest)
{
	struct paradigm_rule r = {.slot = 0};
	struct str slot;
	if (!word(&rest, &r.name) || !word(&rest, &slot) || !str_int(slot, &r.slot) || !word(&rest, &r.ending) ||
	    !word(&rest, &r.suffix)) {
		compile_error(c, "pack.line", rest);
		return;
	}
	if (!word(&rest, &r.classes))
		r.classes = STR("");
	*VEC_PUSH(c->arena, &c->paradigms) = r;
}

static void bar(struct compile *c, struct str rest)
{
	struct str over, taken;
	if (!word(&rest, &over) || !word(&rest, &taken)) {
		compile_error(c, "pack.line", rest);
		return;
	}
	struct bar *b = VEC_PUSH(c->arena, &c->bars);
	*b = (struct bar){{{0}}, {{0}}};
	compile_class_list(c, over, ',', &b->over);
	compile_class_list(c, taken, ',', &b->taken);
}

static void exact(struct compile *c, struct str rest)
{
	struct str raw, list;
	struct classes set = {{0}};
	if (!word(&rest, &raw) || !word(&rest, &list)) {
		compile_error(c, "pack.line", rest);
		return;
	}
	compile_class_list(c, list, ',', &set);
	struct exact_entry *x = VEC_PUSH(c->arena, &c->exacts);
	*x = (struct exact_entry){raw, compile_word(c, compile_fold(c, raw)), compile_set(c, &set), {0}};
	if (word(&rest, &list) && str_starts(list, STR("iso=")) && list.n == 6)
		memcpy(x->iso, list.s + 4, 2);
}

/* "letters A-Z ..." or "foreign X ...": single letters or ranges. */
static void letters(struct compile *c, struct str rest, enum letter_kind kind)
{
	struct str one;
	if (kind == LETTER_UPPER)
		c->flags |= PACK_CAPITALS;
	while (word(&rest, &one)) {
		size_t at = 0;
		uint32_t from = utf8_next(one.s, one.n, &at), to = from;
		if (at + 1 < one.n && one.s[at] == '-') {
			at++;
			to = utf8_next(one.s, one.n, &at);
		}
		if (from > to || at != one.n)
			compile_error(c, "pack.line", one);
		else
			*VEC_PUSH(c->arena, &c->letters) = (struct pack_letters){from, to, kind};
	}
}

/* "order subject-first": where a subject stands that is not said otherwise. */
static void order(struct compile *c, struct str rest)
{
	if (str_is(rest, "subject-first"))
		c->flags |= PACK_SUBJECT_FIRST;
	else if (str_is(rest, "modifier-first"))
		c->flags |= PACK_MODIFIER_FIRST;
	else
		compile_error(c, "pack.line", rest);
}

static bool marks(struct compile *c, struct str verb, struct str rest)
{
	static const struct {
		const char *verb;
		enum builtin kind;
		bool tight;
	} kinds[] = {{"open", IS_OPEN, false}, {"tight", IS_OPEN, true}, {"stop", IS_STOP, false},
	    {"final", IS_FINAL, false}, {"comma", IS_COMMA, false}, {"colon", IS_COLON, false},
	    {"line", IS_LINE, false}, {"bracket", IS_BRACKET, false}};
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (str_is(verb, kinds[i].verb)) {
			mark(c, kinds[i].kind, kinds[i].tight, rest);
			return true;
		}
	return false;
}

static bool is_affix(struct str verb)
{
	return str_is(verb, "conjunction") || str_is(verb, "preposition") || str_is(verb, "article") ||
	       str_is(verb, "fused") || str_is(verb, "enclitic");
}

void compile_grammar(struct compile *c, struct str text)
{
	struct str line, verb, rest;
	while (str_cut(&text, '\n', &line)) {
		c->line++;
		line = rest = str_trim(line);
		if (!line.n || line.s[0] == '#' || !word(&rest, &verb) || marks(c, verb, rest))
			continue;
		if (is_affix(verb))
			affix(c, verb, rest);
		else if (str_is(verb, "letters"))
			letters(c, rest, LETTER_OWN);
		else if (str_is(verb, "foreign"))
			letters(c, rest, LETTER_FOREIGN);
		else if (str_is(verb, "capitals"))
			letters(c, rest, LETTER_UPPER);
		else if (str_is(verb, "small"))
			compile_class_list(c, str_trim(rest), ',', &c->small);
		else if (str_is(verb, "order"))
			order(c, str_trim(rest));
		else if (str_is(verb, "joined"))
			joined(c, rest);
		else if (str_is(verb, "imply"))
			imply(c, rest);
		else if (str_is(verb, "bar"))
			bar(c, rest);
		else if (str_is(verb, "exact"))
			exact(c, rest);
		else if (str_is(verb, "paradigm"))
			paradigm(c, rest);
		else
			compile_error(c, "pack.verb", verb);
	}
}
