/* SPDX-License-Identifier: GPL-3.0-or-later
 * replay -- the tokenizer of the index, which cuts nothing
 *
 * Documents come as streams of terms (deposit_in.h), cut by text/terms where the deposit was made. Questions come as
 * text: a blank before the next word, REPLAY_OR between readings of one word, any of which fits. */
#ifndef ARCHIVE_REPLAY_H
#define ARCHIVE_REPLAY_H

#include <stdbool.h>

#include "archive/sqlite.h"

#define REPLAY_OR '\2'

/* Tells the database of the tokenizer "safir". */
bool replay_register(sqlite3 *db);

#endif
