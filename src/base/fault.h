/* SPDX-License-Identifier: GPL-3.0-or-later
 * fault -- what went wrong in the world outside, in three parts: what, why, what to try
 *
 * A function that can meet a fault returns bool and takes a `struct fault *` (never NULL). The parts are keys of
 * the interface catalog (base/catalog.h), so no human words stand in the code; `arg` fills {1} in every part.
 * fault_init (or FAULT_INIT), then fault_release. A second fault_set replaces the first. */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

#include <stdbool.h>

struct buf;
struct catalog;

struct fault {
	const char *what; /* catalog key, NULL: no fault */
	const char *why;  /* catalog key or NULL */
	int why_errno;    /* used when `why` is NULL and this is not 0 */
	const char *hint; /* catalog key or NULL: what to try */
	char *arg;        /* owned, or NULL */
	char *detail;     /* owned, or NULL: fills {2} */
};

#define FAULT_INIT                                                                                                     \
	{                                                                                                              \
		0                                                                                                      \
	}

void fault_init(struct fault *f);
void fault_release(struct fault *f);
/* Always returns false, so that `return fault_set(...)` reads well. */
bool fault_set(struct fault *f, const char *what, const char *arg, const char *why, const char *hint);
bool fault_errno(struct fault *f, const char *what, const char *arg, int error, const char *hint);
void fault_copy(struct fault *to, const struct fault *from);
void fault_detail(struct fault *f, const char *detail);
/* Appends "safir: what\n  why:  ...\n  try:  ...\n"; text from outside (arg, detail) goes through buf_printable. */
void fault_print(const struct fault *f, const struct catalog *cat, struct buf *out);

#endif
