/* SPDX-License-Identifier: GPL-3.0-or-later
 * terms -- the words of a text as they are looked up
 *
 * A word is a run of letters, digits and marks, folded (text/fold). What is certainly no part of it goes: an article
 * with the proclitics in front of it. Index, query and highlight cut their texts here, so that what is found is what
 * was typed. The rules are data: "article" and "joined" of resources/fold.
 *
 * A proclitic without an article may be a letter of the word. So the index keeps the word as it is and terms_bare of it
 * besides: a sixth more terms, and a question for a word is one look-up. Where texts are gone through, a word fits when
 * it is one of the terms_joined forms of what is sought.
 *
 *	struct walk walk = {.text = text};
 *	struct term term;
 *	while (terms_next(&terms, &walk, &term)) ... */
#ifndef TEXT_TERMS_H
#define TEXT_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "text/fold.h"

struct buf;

enum {
	TERM_MOST = 120,  /* [byte] of a word; the rest of a longer one does not count */
	TERMS_BARE = 3,   /* [cp] that are left of a word at least when it may have lost what is joined to it */
	TERMS_SMALL = 32, /* joined words, or articles, that are known at most */
	TERMS_QUICK = 0x800
};

/* A small word as UTF-8. */
struct terms_small {
	uint8_t n;
	char s[4 * FOLD_MOST];
};

struct terms {
	struct fold fold;
	/* What becomes of the code points that two bytes hold: a folded one, or one of these. */
	uint16_t quick[TERMS_QUICK];
	/* Joined words and articles, and a bit for each letter of two bytes with which a joined one begins, or an
	 * article with what may stand before it. */
	struct terms_small joined[TERMS_SMALL], articles[TERMS_SMALL];
	uint32_t n_joined, n_articles;
	uint8_t joins[TERMS_QUICK / 8];
	uint8_t heads[TERMS_QUICK / 8];
};
enum { TERMS_NOTHING = 0xFFFF, TERMS_GAP = 0xFFFE, TERMS_SLOW = 0xFFFD };

/* Borrows the image as fold_open does. */
bool terms_open(struct terms *t, struct str image);

struct term {
	struct str word;   /* never empty */
	struct str beside; /* another reading of the same word, when the particle may be a letter of it; or empty */
	struct span at;    /* [byte] in the text: the whole word as it is written */
};

struct walk {
	struct str text; /* valid UTF-8 or not */
	size_t at;       /* [byte] */
	/* The last word is still being typed: it may lose its article however short the rest is; `beside` is then the
	 * word with it. */
	bool typing;
	char room[2 * TERM_MOST + 16];
};

/* The next term; its words stand in the walk until the next call. */
bool terms_next(const struct terms *t, struct walk *walk, struct term *out);

/* Calls `take` for each other form of a term in which small words are written together with it. */
void terms_joined(const struct terms *t, struct str word, void (*take)(void *with, struct str form), void *with);
/* Whether a word begins with a letter of a set, `joins` or `heads`. */
static inline bool terms_begins(const uint8_t set[TERMS_QUICK / 8], struct str word)
{
	if (word.n < 2 || ((unsigned char)word.s[0] & 0xE0) != 0xC0)
		return false;
	uint32_t c = ((unsigned char)word.s[0] & 0x1FU) << 6 | ((unsigned char)word.s[1] & 0x3FU);
	return set[c / 8] >> c % 8 & 1;
}
/* The other way: for each term of which this one may be a joined form, TERMS_BARE long at least. Parts of `word`. */
void terms_bare(const struct terms *t, struct str word, void (*take)(void *with, struct str form), void *with);
/* What is left without any joined letter, whether it is one or not: the same for a term and all its joined forms. A
 * part of `word`, never empty. */
struct str terms_root(const struct terms *t, struct str word);

#endif
