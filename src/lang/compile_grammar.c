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
	                       : str_is(verb, "conjunction") ? AFFIX_CONJUNCTION
	                                                     : AFFIX_PREPOSITION;
	if (word(&rest, &list))
		compile_class_list(c, list, ',', &set);
	classes_add(&set, kind == AFFIX_CONJUNCTION ? IS_AND : IS_PREP);
	*VEC_PUSH(c->arena, &c->affix_texts) = compile_fold(c, text);
	*VEC_PUSH(c->arena, &c->affixes) =
	    (struct pack_affix){0, 0, kind == AFFIX_ARTICLE ? 0 : compile_set(c, &set), kind};
}

static uint32_t one_cp(struct str s)
{
	size_t at = 0;
	return s.n ? utf8_next(s.s, s.n, &at) : 0;
}

static void mark(struct compile *c, enum builtin kind, struct str rest)
{
	struct str text, partner;
	while (word(&rest, &text)) {
		struct pack_mark m = {one_cp(text), 0, 0};
		struct classes set = {{0}};
		classes_add(&set, kind);
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
				    (struct pack_mark){m.partner, 0, compile_set(c, &close)};
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
	*VEC_PUSH(c->arena, &c->exacts) =
	    (struct exact_entry){raw, compile_word(c, compile_fold(c, raw)), compile_set(c, &set)};
}

/* "letters A-Z …" or "foreign X …": single letters or ranges. */
static void letters(struct compile *c, struct str rest, uint32_t foreign)
{
	struct str one;
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
			*VEC_PUSH(c->arena, &c->letters) = (struct pack_letters){from, to, foreign};
	}
}

void compile_grammar(struct compile *c, struct str text)
{
	struct str line, verb, rest;
	while (str_cut(&text, '\n', &line)) {
		c->line++;
		line = rest = str_trim(line);
		if (!line.n || line.s[0] == '#' || !word(&rest, &verb))
			continue;
		if (str_is(verb, "conjunction") || str_is(verb, "preposition") || str_is(verb, "article") ||
		    str_is(verb, "fused"))
			affix(c, verb, rest);
		else if (str_is(verb, "open"))
			mark(c, IS_OPEN, rest);
		else if (str_is(verb, "stop"))
			mark(c, IS_STOP, rest);
		else if (str_is(verb, "comma"))
			mark(c, IS_COMMA, rest);
		else if (str_is(verb, "colon"))
			mark(c, IS_COLON, rest);
		else if (str_is(verb, "line"))
			mark(c, IS_LINE, rest);
		else if (str_is(verb, "letters"))
			letters(c, rest, 0);
		else if (str_is(verb, "foreign"))
			letters(c, rest, 1);
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
