/* SPDX-License-Identifier: GPL-3.0-or-later
 * keeping -- an archive in a folder of its own, for tests, and small reports to put into it */
#ifndef TESTS_KEEPING_H
#define TESTS_KEEPING_H

#include "archive/store.h"
#include "archive/store_in.h"

struct report;

/* The archive's path, in the folder of the test under way. */
extern char keeping_file[128];

/* For cmocka: makes the folder, takes it away. */
int keeping_begin(void **state);
int keeping_end(void **state);

/* Sol of Norway says "we like Ghana" of Ghana, whose delegation he met: the text must have these words and "said",
 * "met" and "Talks". */
struct report *keeping_report(const char *path, const char *text, const char *date);
#define KEEPING_TEXT "Talks in Oslo\n\nMinister Sol said: we like Ghana. He met them."

struct store *keeping_open(enum store_mode mode);
/* One source with one report, in a batch that is under way; false with a fault. */
bool keeping_try(struct store *s, const char *path, const char *text, const char *date, int64_t mtime, struct fault *f);
void keeping_put(struct store *s, const char *path, const char *text, const char *date, int64_t mtime);
/* /n/a.txt of 2025-01-02, KEEPING_TEXT, and /n/b.txt of 2024-01-02. */
struct store *keeping_filled(void);
/* The first column of the first row; -1 without one. */
int64_t keeping_number(struct store *s, const char *sql);
/* How many reports the index finds. */
int64_t keeping_found(struct store *s, const char *match);
void keeping_is_sound(struct store *s);

#endif
