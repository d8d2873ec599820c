/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where a content begins behind what opens it: marked as a whole or in part, behind whom it was told. */
#include "extract/quotes_in.h"

enum {
	NEAR = 16, /* [unit] from what opens a content to what it is about */
	SOON = 5   /* [unit] to the noun behind whom it is asked of */
};

/* Nothing but the mark follows up to the end of the sentence, or of the clause. */
bool quote_whole_marked(const struct finder *f, uint32_t k)
{
	const struct work *w = f->w;
	return quote_marked(w, k, 1) && (w->match[k] + 2 >= f->s.end || is(w, w->match[k] + 1, IS_COMMA));
}

/* Behind the marked words the clause that "that" opened goes on. */
bool quote_marked_in_part(const struct finder *f, uint32_t mark)
{
	const struct work *w = f->w;
	uint32_t k = w->match[mark] + 1;
	uint32_t and = k + (is(w, k, IS_COMMA) ? 1U : 0U);
	if (is(w, and, IS_AND_THAT) || (is(w, and, IS_AND) && is(w, and+1, IS_THAT)))
		return true; /* "..., and that" */
	return k < f->s.end && !is(w, k, IS_COMMA) && !is(w, k, IS_AND) && !is(w, k, IS_CONJ) && !is(w, k, IS_LINE) &&
	       !is(w, k, IS_ATTRIB) && !is(w, k, IS_OUTSIDE) && !is(w, k, IS_CLOSE) && !is(w, k, IS_AS) &&
	       !is(w, k, IS_BRACKET) && !is(w, k, IS_COLON) && !is(w, k, IS_STOP) && !cue_is(w, k);
}

/* The mark that opens a content which is marked as a whole. */
void quote_begin_marked(const struct finder *f, uint32_t cue, struct opening *o)
{
	const struct work *w = f->w;
	if (quote_marked(w, o->content, o->colon ? 1 : LONG_MARKED) ||
	    ((o->that || !o->object) && quote_whole_marked(f, o->content)))
		o->mark = o->content;
	if (o->mark != PACK_NONE && o->that && quote_marked_in_part(f, o->mark))
		o->mark = PACK_NONE;
	/* "the round, which they called <<decisive>>": a single word will do */
	bool called = is(w, cue, IS_PRON) && (is(w, cue, IS_PERF) || is(w, cue, IS_IMPF)) &&
	              is(w, cue, IS_FAMILY_DESCRIBE) && o->mark == PACK_NONE;
	if (called && quote_marked(w, o->content + 1, 1) && is(w, o->content, IS_PREP))
		o->mark = o->content = o->content + 1;
}

/* A stance is taken in what follows: its importance, need or danger. */
bool quote_takes_stance(const struct finder *f, uint32_t k)
{
	for (uint32_t i = k + 1; i < f->s.end && i < k + NEAR && !is(f->w, i, IS_COMMA); i++)
		if (is(f->w, i, IS_STANCE))
			return true;
	return false;
}

/* "called on X to visit": what X is called to stands behind him. The preposition of it, or `k`. */
uint32_t quote_behind_addressee(const struct finder *f, uint32_t cue, uint32_t k)
{
	const struct work *w = f->w;
	uint32_t i = k + 1;
	bool suffixed = is(w, k, IS_SUFFIXED);
	if (!is(w, cue, IS_WHOM) ||
	    (!suffixed && !quote_may_be_subject(w, i) && !is(w, i, IS_COUNTERPART) && !is(w, i, IS_ORGNOUN)))
		return k;
	for (; i < k + NEAR && i + 1 < f->s.end && !is(w, i, IS_COMMA) && !is(w, i, IS_AND) && !cue_is(w, i); i++)
		if (is(w, i, IS_NAME_FOR) && is(w, i + 1, IS_GLUED) && is(w, i + 1, IS_MASDAR) && !is(w, i + 1, IS_DEF))
			return i;
	return k;
}

/* "asked X for a session": the noun behind whom it is asked of, or `k`. */
uint32_t quote_behind_asked(const struct finder *f, uint32_t cue, uint32_t k)
{
	const struct work *w = f->w;
	bool asks = is(w, cue, IS_COMP_OBJ) && is(w, cue, IS_WHOM) && is(w, k, IS_NAME_FROM);
	uint32_t i = k + 1;
	while (asks && i < k + SOON && (quote_may_be_subject(w, i) || is(w, i, IS_OWN) || is(w, i, IS_PEER)))
		i++;
	bool noun = asks && i > k + 1 && i < f->s.end && is(w, i, IS_MASDAR) && !is(w, i, IS_DEF);
	return noun ? i : k;
}

/* "declined to comment" tells nothing. */
bool quote_refuses_to_tell(const struct work *w, uint32_t cue, uint32_t content)
{
	return is(w, cue, IS_FAMILY_REJECT) && is(w, content, IS_CUE);
}
