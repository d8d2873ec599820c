/* SPDX-License-Identifier: GPL-3.0-or-later
 * bidi -- the bidirectional algorithm (UAX #9) and Arabic joining
 *
 * bidi_resolve once for a paragraph, then bidi_order and bidi_shape for each row of it. The arrays of struct bidi are
 * the caller's, n items each; nothing is kept. A paragraph separator that is not the last code point counts as a blank.
 * Cost: about 150 instructions a byte to resolve. */
#ifndef TEXT_BIDI_H
#define TEXT_BIDI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Of one paragraph: later brackets are not paired (N0), later explicit controls have no effect. */
enum { BIDI_BRACKETS_MAX = 2048, BIDI_CONTROLS_MAX = 2048 };

enum bidi_base { BIDI_NONE, BIDI_LTR, BIDI_RTL };

struct bidi {
	size_t n;          /* [cp] */
	bool rtl;          /* base direction */
	uint32_t *type;    /* written by bidi_resolve */
	uint32_t *bracket; /* written by bidi_resolve */
	int8_t *level;     /* written by bidi_resolve; bidi_order resets the blanks at a row's end (L1) */
};

/* P2: direction of the first strong character outside isolates. */
enum bidi_base bidi_first_strong(const uint32_t *cp, size_t n);
/* In a left-to-right paragraph this text stays as it is: no right-to-left characters, no explicit controls. */
bool bidi_is_plain(const uint32_t *cp, size_t n);
/* All levels; `n` and `rtl` are set by the caller. */
void bidi_resolve(struct bidi *b, const uint32_t *cp);
/* L1-L3 for the row [begin, end): order[v], 0-based from `begin`, is what stands at the visual position v. */
void bidi_order(struct bidi *b, size_t begin, size_t end, uint32_t *order);

enum { BIDI_JOINS_LEFT = 1, BIDI_JOINS_RIGHT = 2 }; /* by eye */

struct bidi_shape {
	bool forms;  /* letters become presentation forms */
	bool mirror; /* L4 */
};

/* The row [begin, end): `str` has its characters and gets the glyphs; `joins` (one byte each) says how they connect.
 * Never ligates: see bidi_lam_alef. */
void bidi_shape(const struct bidi *b, size_t begin, size_t end, struct bidi_shape how, uint32_t *str, uint8_t *joins);

/* What a character is to the algorithm, as far as those must know who send rows to a terminal. */
enum bidi_kind { BIDI_KIND_LTR, BIDI_KIND_RTL, BIDI_KIND_NUMBER, BIDI_KIND_ARABIC_NUMBER, BIDI_KIND_OTHER };
enum bidi_kind bidi_kind(uint32_t cp);
/* The mirrored character (BidiMirroring.txt), or itself. */
uint32_t bidi_mirror(uint32_t cp);

/* Alef in any of the four forms that ligate with lam. */
bool bidi_is_alef(uint32_t cp);
/* The one-cell form of lam + this alef: isolated, or joined to the letter on its right. */
uint32_t bidi_lam_alef(uint32_t alef, bool joined);

#endif
