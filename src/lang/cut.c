/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/cut.h"

#include "lang/pack_find.h"

static uint32_t with_meaning(const struct pack *p, uint32_t word)
{
	return word != PACK_NONE && p->words[word].sense.set ? word : PACK_NONE;
}

/* Does the stem behind an affix, with or without its article, stand in the lexicon? */
static bool behind_known(const struct pack *p, const struct pack_affix *a, const char *s, size_t n, struct cut *cut)
{
	s += a->len;
	n -= a->len;
	struct pack_form f = {.whole = pack_bytes_ahead(s, n)};
	pack_form_of(p, s, &f);
	struct pack_found found = pack_find_form(p, s, &f);
	cut->rest.article = f.article;
	cut->rest.hash = f.key.hash;
	cut->rest.written = found.written;
	cut->rest.word = with_meaning(p, found.written);
	cut->rest.stem = found.stem;
	if (cut->rest.word == PACK_NONE)
		cut->rest.word = with_meaning(p, cut->rest.stem);
	return cut->rest.word != PACK_NONE;
}

/* A preposition and the article in one: the article lost its first letter; the stem is looked up with it put back. */
static bool fused_known(const struct pack *p, const struct pack_affix *a, const char *s, size_t n, struct cut *cut)
{
	const struct pack_affix *al = pack_article(p);
	char whole[WORD_MOST + 8];
	if (!al || !pack_has_affix(p, a, s, n, 4) || n + al->len > sizeof whole)
		return false;
	memcpy(whole, pack_text(p, al->text), al->len);
	memcpy(whole + al->len, s + a->len, n - a->len);
	struct pack_form f = {.whole = pack_bytes_ahead(s + a->len, n - a->len)};
	pack_form_of(p, s + a->len, &f);
	cut->rest.hash = f.key.hash;
	cut->rest.written = pack_find_form(p, s + a->len, &f).written;
	cut->rest.stem = pack_find(p, whole, al->len + n - a->len);
	cut->rest.word = with_meaning(p, cut->rest.stem);
	if (cut->rest.word == PACK_NONE)
		cut->rest.word = with_meaning(p, cut->rest.written);
	if (pack_has_affix(p, al, s + a->len, n - a->len, 4))
		cut->rest.stem = pack_find(p, s + a->len + al->len, n - a->len - al->len);
	/* The article is there, though eaten: phrases that begin with it come first. */
	if (cut->rest.stem != PACK_NONE && cut->rest.word == cut->rest.stem) {
		cut->rest.stem = cut->rest.written;
		cut->rest.written = cut->rest.word;
	}
	cut->rest.article = cut->fused = true;
	return true; /* taken apart even when the stem is unknown: nothing else is written so */
}

static bool take(struct cut *cut, const struct pack_affix *a)
{
	cut->affix[cut->n++] = a;
	cut->skip += a->len;
	return true;
}

static bool try_preposition(const struct pack *p, const char *s, size_t n, struct cut *cut)
{
	uint32_t written = cut->rest.written, stem = cut->rest.stem, hash = cut->rest.hash;
	for (uint64_t left = pack_proclitics(p, s, n); left;) {
		const struct pack_affix *a = pack_affix_next(p, &left);
		if (a->kind == AFFIX_FUSED && fused_known(p, a, s, n, cut))
			return take(cut, a);
		if (a->kind != AFFIX_PREPOSITION || !pack_has_affix(p, a, s, n, 4))
			continue;
		if (behind_known(p, a, s, n, cut) || (cut->rest.article && n - a->len >= 8))
			return take(cut, a);
	}
	cut->rest.written = written;
	cut->rest.stem = stem;
	cut->rest.hash = hash;
	return false;
}

bool cut_parts(const struct pack *p, const char *s, size_t n, struct cut *cut)
{
	const struct cut whole = *cut;
	if (try_preposition(p, s, n, cut))
		return true;
	for (uint64_t left = pack_proclitics(p, s, n); left;) {
		const struct pack_affix *a = pack_affix_next(p, &left);
		if (a->kind != AFFIX_CONJUNCTION || !pack_has_affix(p, a, s, n, 4))
			continue;
		struct cut inner = {.rest = {.word = PACK_NONE}};
		if (behind_known(p, a, s, n, &inner) || try_preposition(p, s + a->len, n - a->len, &inner) ||
		    (inner.rest.article && n - a->len >= 8)) {
			*cut = inner;
			for (int k = cut->n; k > 0; k--)
				cut->affix[k] = cut->affix[k - 1];
			cut->affix[0] = a;
			cut->n++;
			cut->skip += a->len;
			return true;
		}
	}
	*cut = whole;
	return false;
}

/* The enclitic at the end of a word that is not known as a whole. */
const struct pack_affix *cut_enclitic(const struct pack *p, const char *s, size_t n)
{
	for (uint64_t left = n ? p->enclitic[s[n - 1] & 63] : 0; left;) {
		const struct pack_affix *a = pack_affix_next(p, &left);
		if (n > a->len && pack_same(s + n - a->len, pack_text(p, a->text), a->len))
			return a;
	}
	return NULL;
}

struct str cut_joined(const struct pack *p, struct str word)
{
	for (uint64_t left = pack_joined(p, word.s, word.n); left;) {
		const struct pack_affix *a = pack_affix_next(p, &left);
		if (pack_has_affix(p, a, word.s, word.n, 3))
			return str_sub(word.s, a->len, word.n);
	}
	return word;
}
