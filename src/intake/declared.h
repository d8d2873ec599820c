/* SPDX-License-Identifier: GPL-3.0-or-later
 * declared -- the encoding that a document says it is in, and whether to believe it
 *
 * Press rooms say UTF-8 and send windows-1256, or the other way round. Bytes that can be nothing else decide before
 * what is said of them: a byte order mark, well-formed UTF-8, the article al- in one of the encodings of Arabic. */
#ifndef INTAKE_DECLARED_H
#define INTAKE_DECLARED_H

#include <stdbool.h>

#include "base/str.h"
#include "intake/charset.h"

struct buf;
struct fault;

enum { DECLARED_NAME = 40 };

/* What an XML declaration or a meta element near the start says; false when neither is there. */
bool declared_find(struct str bytes, char name[DECLARED_NAME]);
/* The encoding of bytes that are said to be in `name` (NULL or "": nothing is said). */
struct charset declared_judge(struct str bytes, const char *name);
/* Appends a few words as UTF-8, U+FFFD for what cannot be told. */
void declared_words(struct str bytes, const char *name, struct buf *out);

/* Appends a text as UTF-8; the name of what it was to `known`. By the options of the reading: an encoding that the user
 * states is believed. False with a fault when ICU is wanted for it and not there. */
bool declared_read(struct str bytes, const char *stated, const char *name, struct buf *out, char known[DECLARED_NAME],
    struct fault *fault);

#endif
