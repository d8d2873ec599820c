/* SPDX-License-Identifier: GPL-3.0-or-later
 * sounds -- names by the keys of their words, and which of them are one person's
 *
 * The table `sound` holds a row for each word of each name: of persons the word's key (text/namekey), equal over
 * spellings and scripts, and, behind a blank, the first letter of another word, or a dot when there is none; of states,
 * bodies and agencies, and of words without a key, the folded word behind "=". */
#ifndef ARCHIVE_SOUNDS_H
#define ARCHIVE_SOUNDS_H

#include <stdbool.h>
#include <stdint.h>

#include "archive/deposit_in.h"
#include "archive/whom.h"
#include "text/nameprint.h"
#include "text/terms.h"

/* The key of a word that has none of its own: "=" and the word, with a NUL. */
void sounds_plain_key(struct str word, char out[TERM_MOST + 2]);
/* Files the words of a name, with the batch. `print` is that of a person's form; of others it has no words. */
void sounds_put(struct store *s, int64_t id, const struct name_print *print, struct str form, struct str country);
/* The person among those kept who bears this name; *person is 0 for a new one. Someone is the same when two words of
 * the names agree, or one and the country or the office, when no other name of theirs contradicts, and, with one word,
 * when nobody else could be meant. */
bool sounds_person(
    struct store *s, const struct named *n, const struct name_print *print, int64_t *person, struct fault *fault);
/* Names that have all words of `name`, by their keys or as they are written; each with its person, in no order. */
bool sounds_find(struct store *s, struct str name, struct arena *arena, struct whom *out, struct fault *fault);

/* Names with a word in another script that sounds like this one, with their keys; the first `most`. */
bool sounds_abroad(
    struct store *s, struct str word, size_t most, struct arena *arena, struct whom *out, struct fault *fault);

#endif
