/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the spelling of a word says that its folded form does not: capitals, listed spellings. */
#include "lang/token_in.h"
#include "text/utf8.h"

static bool is_capital(const struct pack *p, uint32_t cp)
{
	if (cp < PACK_LETTERS)
		return p->capitals[cp >> 6] >> (cp & 63) & 1;
	for (uint32_t i = 0; i < p->head->letter_n; i++)
		if (p->letters[i].kind == LETTER_UPPER && cp >= p->letters[i].from && cp <= p->letters[i].to)
			return true;
	return false;
}

void token_as_small(const struct reader *r, struct token *t)
{
	size_t at = t->span.begin;
	const struct classes *small = &r->pack->sets[r->pack->head->small].classes;
	if (!classes_meet(&t->classes, small) || is_capital(r->pack, utf8_next(r->text.s, t->span.end, &at)))
		return;
	for (int i = 0; i < PACK_SET_WORDS; i++)
		t->classes.bits[i] &= ~small->bits[i];
	memset(t->sense.iso, 0, 2);
}

/* [byte] of the small word that a name begins with, written together with it. */
static uint32_t joined(const struct reader *r, const struct token *t)
{
	for (uint64_t left = pack_joined(r->pack, r->folded + t->folded, t->folded_n); left;) {
		const struct pack_affix *a = pack_affix_next(r->pack, &left);
		if (t->folded_n > a->len && memcmp(r->text.s + t->span.begin, pack_text(r->pack, a->text), a->len) == 0)
			return a->len;
	}
	return 0;
}

void token_as_capital(const struct reader *r, struct token *t)
{
	size_t at = t->span.begin, letters = 1, capitals = 1;
	if (!is_capital(r->pack, utf8_next(r->text.s, t->span.end, &at))) {
		uint32_t small = joined(r, t);
		at = t->span.begin + small;
		if (!small || !is_capital(r->pack, utf8_next(r->text.s, t->span.end, &at)))
			return;
	}
	classes_add(&t->classes, IS_UPPER);
	uses_join(&t->uses, &r->pack->class_uses[IS_UPPER]);
	uses_join(&t->uses, &r->pack->class_uses[IS_CAPS]);
	while (at < t->span.end && capitals == letters) {
		uint32_t cp = utf8_next(r->text.s, t->span.end, &at);
		letters += cp >= 'A';
		capitals += is_capital(r->pack, cp);
	}
	if (letters > 1 && capitals == letters)
		classes_add(&t->classes, IS_CAPS);
}

/* What the spelling says that the folded form does not. */
void token_as_exact(const struct reader *r, struct token *t)
{
	const struct pack *p = r->pack;
	for (uint32_t i = 0; i < p->head->exact_n; i++) {
		const struct pack_exact *x = &p->exacts[i];
		if (x->word == t->word && x->len == t->span.end - t->span.begin &&
		    memcmp(pack_text(p, x->text), r->text.s + t->span.begin, x->len) == 0) {
			t->sense.set = x->sense.set;
			if (x->sense.iso[0]) /* else what the word says */
				memcpy(t->sense.iso, x->sense.iso, 2);
			t->classes = p->sets[x->sense.set].classes;
			t->uses = p->sets[x->sense.set].uses;
		}
	}
}
