/* SPDX-License-Identifier: GPL-3.0-or-later
 * nameprint -- a whole name as its words' keys, and whether two names are one person's
 *
 * A print is made once for a written name, kept or made again at will (it says no more than the name), and compared
 * often. Nothing is allocated. Cost: a print about a microsecond a word, a comparison of two names about one, far less
 * when they have little in common.
 *
 * Who keeps persons stores each written form with the keys of its words, looks for those that share a key, and takes
 * the one to whom name_one_person gives most. */
#ifndef TEXT_NAMEPRINT_H
#define TEXT_NAMEPRINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "text/namekey.h"

enum {
	NAME_WORDS = 6,   /* of a name that are looked at; of more, the first five and the last */
	NAME_SOUNDS = 24, /* of a word that are looked at, with its particles */
};

struct name_word {
	char key[NAMEKEY_ROOM];      /* of an initial: its one letter's */
	uint8_t sounds[NAME_SOUNDS]; /* rows of likeness: first those of particles before it */
	uint8_t lead, sounds_n;      /* where the word itself begins, and ends */
	uint8_t key_n;               /* [byte] */
	uint8_t script;
	uint8_t known;  /* which of the words that are told apart by name; 0: none of them */
	bool initial;   /* one letter */
	bool minor;     /* comes and goes: a patronymic between other words */
	uint32_t heard; /* which letters the key has, a bit each */
};

/* In the order in which they are written; particles are no words, "abd" and the like are joined to what follows. */
struct name_print {
	size_t n;
	struct name_word word[NAME_WORDS];
};

/* What is no word of a script with rules is passed over; a name without any has no words. */
void name_print(const struct namekeys *k, struct str name, struct name_print *out);

enum name_grade {
	NAME_OTHER,  /* nothing in common, or each has a word that the other lacks: relatives, namesakes */
	NAME_WITHIN, /* one word agrees, and one of the two has no other: "Lavrov" and "Sergei Lavrov" */
	NAME_CLOSE,  /* two words or more agree, but in one and the same script one of them hardly: misspelt, or another
	                name */
	NAME_SAME,   /* two words or more agree, and one of the two has no other */
};

struct name_match {
	enum name_grade grade;
	uint8_t agree;   /* words that do; two that are written as one in the other name are one */
	uint8_t lacking; /* words that only one of them has */
	bool turned;     /* not in the same order */
	int likeness;    /* of the words that agree, all together: how much likelier they are one name in two spellings
	                    than two names, in tenths of a natural logarithm */
};

struct name_match name_compare(const struct namekeys *k, const struct name_print *a, const struct name_print *b);
/* The same of two words alone. */
int name_likeness(const struct namekeys *k, const struct name_word *a, const struct name_word *b);

/* One who bears a name, as the one who asks knows them. */
struct name_bearer {
	const struct name_print *print;
	struct str country; /* ISO 3166-1 alpha-2; empty: not known */
	struct str office;  /* what says "the same office" when equal; empty: not known */
};

/* 0: two persons, or nobody knows. Else one, the more the surer: two words of their names agree, or one word (or one
 * hardly) and the country or the office. Nobody is one with whom each has a word that the other lacks. */
unsigned name_one_person(const struct namekeys *k, const struct name_bearer *a, const struct name_bearer *b);

#endif
