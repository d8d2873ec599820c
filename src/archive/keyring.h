/* SPDX-License-Identifier: GPL-3.0-or-later
 * keyring -- the table of sounds as the writer has it at hand
 *
 * Many new names share words with many others, so the rows of a key are read once and remembered; new rows are written
 * at the end of the batch, in the order of the table. */
#ifndef ARCHIVE_KEYRING_H
#define ARCHIVE_KEYRING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "text/nameprint.h"

struct arena;
struct fault;
struct store;

enum { KEYRING_COMMON = 48 /* names with one key: from here on the key alone tells too little */ };

/* A name that has a key, with its country and the keys of all its words (archive/sounds.h). */
struct key_name {
	int64_t name;
	struct str words;    /* as in the table: the country, a stroke, the keys, a blank between */
	const uint8_t *ends; /* in `words`: where the country ends, then each key */
	uint8_t n;           /* keys */
};

struct key_names {
	uint64_t hash; /* of the key; 0: free */
	struct key_name *items;
	uint16_t n, cap;
	bool whole;  /* what is in the table was read */
	bool common; /* there are more than KEYRING_COMMON: none is remembered */
};

struct key_row {
	struct str key, words;
	int64_t name;
};

struct known_print {
	int64_t name, person; /* 0: free */
	struct name_print print;
};

struct keyring {
	struct arena *arena;        /* of all that is remembered */
	struct known_print *prints; /* each name at its place */
	struct key_names *slots;
	size_t n, cap;
	/* Rows that wait, in the batch's arena. */
	struct {
		struct key_row *items;
		size_t n, cap;
	} rows;
};

void keyring_init(struct keyring *k);
void keyring_release(struct keyring *k);
/* Who has a key, the oldest first; valid until the next call of any. NULL with a fault. */
const struct key_names *keyring_names(struct store *s, struct str key, struct fault *fault);
/* Whose a name is, and what it is like; valid until the next call. *out is NULL when there is none. */
bool keyring_print(struct store *s, int64_t name, const struct known_print **out, struct fault *fault);
/* Someone new has it. Both strings must live as long as the batch. */
void keyring_put(struct store *s, struct str key, int64_t name, struct str words);
/* What waits goes into the table; when much is remembered, all is forgotten. */
bool keyring_write(struct store *s, struct fault *fault);

#endif
