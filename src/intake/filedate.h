/* SPDX-License-Identifier: GPL-3.0-or-later
 * filedate -- the date of a report from outside its text */
#ifndef INTAKE_FILEDATE_H
#define INTAKE_FILEDATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* A day that exists, written YYYY-MM-DD and nothing else. */
bool date_is_iso(struct str s);
/* A date in the name of the file (not of its folders): 2025-03-09, 2025_03_09, 20250309, 09-03-2025; Arabic-Indic
 * digits too. */
bool date_from_name(const char *path, char out[11]);
/* The day, in UTC, of a time in seconds since 1970. */
bool date_from_seconds(int64_t seconds, char out[11]);

#endif
