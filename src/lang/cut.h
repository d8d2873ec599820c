/* SPDX-License-Identifier: GPL-3.0-or-later
 * cut -- one written word taken apart: proclitics, article, stem, enclitic
 *
 * By the pack's affixes and lexicon: the whole word first; a shorter stem must be known, or carry the article. */
#ifndef LANG_CUT_H
#define LANG_CUT_H

#include "lang/pack.h"

enum { WORD_MOST = 96 /* [byte] folded; longer words are nobody's entry */ };

/* What the pack knows of a word, or PACK_NONE. */
struct known {
	uint32_t word;          /* what it means */
	uint32_t written, stem; /* as written, without its article, also where only phrases know it */
	uint32_t hash;          /* of the form as written (pack_stem_hash) */
	bool article;
};

/* One way of taking a word apart. */
struct cut {
	struct known rest; /* what is left of it */
	const struct pack_affix *affix[3];
	int n;
	size_t skip; /* [byte] of the folded form taken by proclitics that are tokens of their own */
	bool fused;
};

/* Takes a folded word apart that is not known as it stands or without its article (`cut` says what was found of it);
 * false: in parts unknown as well. PACK_HEAD bytes more can be read behind it. */
bool cut_parts(const struct pack *p, const char *s, size_t n, struct cut *cut);
/* The enclitic at the end of a word that is not known as a whole; NULL: none. */
const struct pack_affix *cut_enclitic(const struct pack *p, const char *s, size_t n);
/* A folded word without the small word that a name begins with. */
struct str cut_joined(const struct pack *p, struct str word);

#endif
