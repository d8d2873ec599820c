/* SPDX-License-Identifier: GPL-3.0-or-later
 * replay -- the tokenizer of the index, which cuts nothing
 *
 * Documents come as streams of terms (deposit_in.h), cut by text/terms where the deposit was made. What stands between
 * quotation marks in a question is one term. */
#ifndef ARCHIVE_REPLAY_H
#define ARCHIVE_REPLAY_H

#include <stdbool.h>

#include "archive/sqlite.h"

/* Tells the database of the tokenizer "safir". */
bool replay_register(sqlite3 *db);

#endif
