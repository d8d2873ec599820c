/* SPDX-License-Identifier: GPL-3.0-or-later
 * fold -- letters as search and lexicons see them
 *
 * A fold maps each code point to zero or more: case (UCD CaseFolding, C+S), compatibility forms (NFKC: presentation
 * forms, ligatures), accents of Latin and Greek letters (NFD without Mn), and the rules of resources/fold (Arabic
 * alef seats, ya, ta marbuta, tatweel, vowel marks, digits). It also knows which code points words consist of, and
 * what is written together with words (used by text/terms). Built once at build time (fold_build), then a constant
 * table that is only looked up: no ICU at run time.
 * Code points above U+FFFF stay as they are. */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct buf;
struct fault;

enum { FOLD_MOST = 4 }; /* [cp] that one code point can become */

/* What may stand before a word, written together with it: an article, behind any of some letters. Folded. */
struct fold_article {
	uint16_t article[FOLD_MOST]; /* 0-terminated when shorter; so are the others */
	uint16_t behind[8];
	uint16_t least;  /* [cp] that are left of a word that had it */
	uint16_t or [3]; /* what the article may have swallowed: the word may begin with that as well */
};

/* Small words that are written together with the next one, and may as well be letters of it. */
struct fold_joined {
	uint16_t letters[FOLD_MOST];
};

struct fold {
	const uint16_t *index;  /* 256 page numbers */
	const uint16_t *pages;  /* 256 values each */
	const uint16_t *longer; /* expansions, FOLD_MOST each, 0-terminated */
	const uint16_t *word;   /* a bit for each code point: letters, digits and marks */
	const struct fold_article *articles;
	const struct fold_joined *joined;
	uint32_t n_articles, n_joined;
};

/* Borrows the image ("fold.img" of base/resource.h), which must be aligned to 2. False when it is no such image. */
bool fold_open(struct fold *f, struct str image);

/* Letters, digits and marks; above U+FFFF all but symbols, tags and private use. */
static inline bool fold_is_word(const struct fold *f, uint32_t cp)
{
	if (cp > 0xFFFF)
		return cp < 0x1F000 || (cp >= 0x20000 && cp < 0xE0000);
	return f->word[cp >> 4] >> (cp & 15) & 1;
}

/* The folded form of one code point; returns how many [cp] were put in out. */
static inline size_t fold_cp(const struct fold *f, uint32_t cp, uint32_t out[FOLD_MOST])
{
	if (cp > 0xFFFF) {
		out[0] = cp;
		return 1;
	}
	uint16_t v = f->pages[(size_t)f->index[cp >> 8] * 256 + (cp & 0xFF)];
	if (v == 0xFFFF)
		return 0;
	if ((v & 0xF800) != 0xD800) {
		out[0] = v;
		return 1;
	}
	const uint16_t *more = f->longer + (size_t)(v - 0xD800) * FOLD_MOST;
	size_t n = 0;
	while (n < FOLD_MOST && more[n]) {
		out[n] = more[n];
		n++;
	}
	return n;
}

/* Appends the folded text. With `map`, also the offset [byte] in `text` of each byte appended (as uint32_t). */
void fold_text(const struct fold *f, struct str text, struct buf *out, struct buf *map);

/* A NUL-terminated folded copy in the arena, for names: takes several times the room of the text. */
char *fold_copy(const struct fold *f, struct arena *arena, struct str text, size_t *n /* [byte] */);

/* Build time: makes the image from rules ("same A B", "drop U+X[-U+Y]", "article A behind LETTERS leaves N [or B]",
 * "joined A B ...", "#" comments). Uses ICU (text/icu.h). */
bool fold_build(struct str rules, const char *path, struct buf *image, struct fault *fault);

#endif
