/* SPDX-License-Identifier: GPL-3.0-or-later
 * namekey_in -- the image of the rules for names, as namekey reads and namekey_build writes it (both only)
 *
 * In the machine's own order: "sanames3"; nine numbers (stages, pages, expansions, sets, rules, bytes of words, rows
 * of likeness, tables of it, places for known spellings); flags of each stage (uint32_t); known spellings; rules; sets;
 * index, pages and expansions (as in text/fold.h); 257 starts for each stage; compositions, the last of zeros; the row
 * of each of 128 sounds; the table for each pair of scripts; tables; what lengths tell; words. */
#ifndef TEXT_NAMEKEY_IN_H
#define TEXT_NAMEKEY_IN_H

#include <stdint.h>

#include "base/hash.h"

enum {
	NAMEKEY_LETTERS = 6, /* of a rule, at most */
	NAMEKEY_READING = 6, /* [byte] of one */
	NAMEKEY_EXPANDS = 4, /* letters that one code point may stand for */
	NAMEKEY_WORD = 62,   /* letters of a word that are looked at */
	NAMEKEY_EDGE = 0,    /* the letter before a word and behind it */
	NAMEKEY_APOSTROPHE = 1,
	NAMEKEY_PLAIN = 128,     /* plain letters: sounds */
	NAMEKEY_LONGER = 0x8000, /* a value that is a place among the expansions */
	NAMEKEY_ANY_SCRIPT = 0x7F,
	NAMEKEY_TURNED = 0x80, /* of a table: the second script's sounds are its rows */
	NAMEKEY_ONCE_IN = 1,   /* the same letter twice in a row counts once */
	NAMEKEY_ONCE_OUT = 2,  /* the same in what comes out */
};

/* A letter and the mark behind it are another letter. */
struct namekey_compose {
	uint16_t letter, mark, whole;
};

/* Of letters of a script. */
static inline uint32_t namekey_hash(unsigned script, const uint8_t *letters, size_t n)
{
	return (uint32_t)hash_bytes((struct str){(const char *)letters, n}) ^ script * 0x9E3779B9U;
}

struct namekey_rule {
	uint8_t n, out_n;
	uint8_t more; /* as many letters at least must follow */
	uint8_t pad;
	uint8_t letters[NAMEKEY_LETTERS];
	char out[NAMEKEY_READING];
	uint16_t after, before; /* sets that the neighbour must be in; 0: whatever it is */
};

#endif
