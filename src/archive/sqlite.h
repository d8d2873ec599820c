/* SPDX-License-Identifier: GPL-3.0-or-later
 * sqlite -- the database library, loaded when an archive is first opened
 *
 * Who reads files alone does not pay for it: at start it would cost a fifteenth of all memory. Its functions are called
 * through the table that it hands to its extensions (sqlite3ext.h), so they are written as always. */
#ifndef ARCHIVE_SQLITE_H
#define ARCHIVE_SQLITE_H

#include <sqlite3ext.h>
#include <stdbool.h>

struct fault;

/* Set by sqlite_load, for good. */
extern const sqlite3_api_routines *sqlite3_api;

/* False with a fault when the library is not to be had. Must come before any other call. */
bool sqlite_load(struct fault *fault);

#endif
