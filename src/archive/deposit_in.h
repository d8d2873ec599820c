/* SPDX-License-Identifier: GPL-3.0-or-later
 * deposit_in -- a deposit taken apart, for the writer */
#ifndef ARCHIVE_DEPOSIT_IN_H
#define ARCHIVE_DEPOSIT_IN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive/facts.h"
#include "base/str.h"

struct arena;
struct buf;
struct report;

enum {
	DEPOSIT_VERSION = 3,
	SKETCH = 16, /* least hashes of the text's shingles */
	SHINGLE = 3  /* [words] */
};

/* Someone, some state or body: all that a report tells of them. */
struct named {
	char kind;       /* p person, c state, o body, a agency */
	struct str key;  /* equal for names that are the same, see named_key */
	struct str form; /* as printed */
	struct str latin, title;
	struct str country;    /* ISO 3166-1 alpha-2 or empty */
	uint32_t parts[FACTS]; /* records in which it has one */
};

/* Two of `named` who met, by index, and how often. */
struct pair {
	uint32_t a, b, n;
};

struct land { /* a country */
	struct str code;
	uint32_t quotes, meetings, delegations;
};

/* Streams of terms, each once: a byte of length, then the term. */
struct deposit {
	int64_t day; /* since 0001-01-01, which is 1; 0 unknown */
	struct str path, date, lang, outlet, title, embargo;
	uint8_t status;
	uint32_t quotes, meetings, delegations, people;
	uint64_t text_hash;
	bool sketched; /* the text is long enough to be like another */
	uint16_t sketch[SKETCH];
	uint32_t text_size;      /* [byte] */
	struct str frame;        /* the text and the image of the report, pressed */
	struct str traits;       /* bits, archive/traits.h */
	struct str marks, words; /* streams; words with marks of their own, archive/bag.h */
	struct named *named;
	struct pair *pairs;
	struct land *lands;
	size_t n_named, n_pairs, n_lands;
};

/* Borrows the bytes. False for what is no deposit of this version. */
bool deposit_read(struct str bytes, struct arena *arena, struct deposit *out);

/* Days since 0001-01-01, which is 1, in the Gregorian calendar; 0 for what is no date. */
int64_t deposit_day(const char *date);
/* And back; "" for 0. */
void deposit_date(int64_t day, char out[11]);

/* Appends to a stream. */
void stream_put(struct buf *b, struct str term);
void stream_mark(struct buf *b, char kind, struct str value);

/* The key of a name: one for all spellings that fold to the same; of a person with its country. */
struct terms;
void named_key(const struct terms *t, char kind, const char *name, const char *country, struct buf *out);
char named_kind(const struct report *r, uint32_t actor);

#endif
