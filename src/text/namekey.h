/* SPDX-License-Identifier: GPL-3.0-or-later
 * namekey -- one key for one name, whatever its spelling or script
 *
 * A word of a name in a script that has rules (resources/names/SCRIPT.key) is first read into sounds, plain ASCII
 * letters, then its sounds become a key (resources/names/sounds.key): few consonants, without what scripts leave
 * unwritten or write in several ways. The same rules run both times: at each place the longest that fits, of equally
 * long ones the first written.
 * It stands here and not with the language packs because it is knowledge of scripts, not of languages, and who keeps
 * reports, and knows no pack, asks for it.
 * Nothing is allocated; all functions are pure and may run at once. Cost: below a microsecond a word. */
#ifndef TEXT_NAMEKEY_H
#define TEXT_NAMEKEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum {
	NAMEKEY_ROOM = 12,    /* [byte] a key with its NUL; what is longer is cut */
	NAMEKEY_SOUNDS = 48,  /* [byte] the same for sounds */
	NAMEKEY_SCRIPTS = 16, /* at most, sounds included */
	NAMEKEY_LENGTHS = 32, /* of words that are told apart */
};

struct namekey_stage {
	const uint16_t *start; /* 257: the rules that begin with a letter */
	uint32_t flags;
};

/* A spelling of a word that others are like but are not it. */
struct namekey_known {
	uint32_t hash;
	uint32_t word; /* 1...: which; 0: a free place */
};

struct namekeys {
	const uint16_t *index; /* 256 page numbers */
	const uint16_t *pages; /* 256 letters each */
	const uint16_t *longer;
	const struct namekey_compose *composed;
	const struct namekey_rule *rules;
	const struct namekey_known *known; /* a place for each hash, or the next that is free */
	size_t known_n;                    /* a power of two, more than there are */
	const uint8_t (*sets)[32];
	const uint8_t *words; /* words with a duty in a name */
	size_t words_n;       /* [byte] */
	/* How much likelier two sounds stand for one another than by chance. */
	const uint8_t *sound;   /* 128: the row of each sound, 0: of none */
	const uint8_t *between; /* NAMEKEY_SCRIPTS squared: which table holds between two scripts */
	const int8_t *like;     /* tables of sounds_n rows and columns, in tenths of a natural logarithm */
	size_t sounds_n;
	const int8_t *length; /* NAMEKEY_LENGTHS: how much likelier by the sounds of the longer */
	size_t stages_n;
	char alphabet[32];                           /* the letters of keys */
	struct namekey_stage stage[NAMEKEY_SCRIPTS]; /* 0: sounds to key */
};

/* What a word does in a name other than naming. */
enum namekey_duty {
	NAMEKEY_NAME,       /* nothing else */
	NAMEKEY_PARTICLE,   /* "bin", "von": comes and goes */
	NAMEKEY_JOIN,       /* "abd": one word with the next */
	NAMEKEY_PATRONYMIC, /* by its ending: comes and goes between others */
};

/* Borrows the image ("names.img" of base/resource.h), which must be aligned to 4. False when it is no such image. */
bool namekeys_open(struct namekeys *k, struct str image);

struct namekey_reading {
	char key[NAMEKEY_ROOM];
	char sounds[NAMEKEY_SOUNDS]; /* finer than the key */
	uint8_t key_n, sounds_n;     /* [byte] without the NUL; 0 when no letter of the word has a rule */
	uint8_t letters;             /* how many the word has */
	uint8_t script;              /* its stage; 0: none that has rules */
	uint8_t known;               /* which of the words that are told apart by name; 0: none of them */
	enum namekey_duty duty;
};

/* Reads one word. What is no letter (marks, digits, format controls) is passed over, and so are letters of another
 * script than the first. */
void namekey_read(const struct namekeys *k, struct str word, struct namekey_reading *out);
/* The key alone, NUL-terminated; returns its length [byte], 0 when no letter of the word has a rule. */
size_t namekey_of(const struct namekeys *k, struct str word, char out[NAMEKEY_ROOM]);

/* The i-th of the keys that are one letter put in, left out or replaced away; false behind the last, about thirty for
 * each letter. Some come twice. For asking an index of keys when the key itself finds nothing. */
bool namekey_neighbour(const struct namekeys *k, const char *key, size_t i, char out[NAMEKEY_ROOM]);

/* Equal, or both of them of three letters and more and one letter put in, left out or replaced. */
bool namekey_near(const char *a, const char *b);

#endif
