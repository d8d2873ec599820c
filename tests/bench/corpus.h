/* SPDX-License-Identifier: GPL-3.0-or-later
 * corpus -- many reports made out of few, the same on every run
 *
 * Each is a report of the samples with paragraphs left out and borrowed, its people given other names, and a part of
 * its words other words. Both are drawn as they are in real news: the nth most frequent with a chance of 1/n, out of
 * so many that a new report still has new ones. Days are spread over ten years. */
#ifndef BENCH_CORPUS_H
#define BENCH_CORPUS_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct corpus;

struct corpus *corpus_new(char *const *files, size_t n);
void corpus_free(struct corpus *c);

struct made {
	struct buf text;
	size_t title; /* [byte] of its first line */
	char date[11], path[64], outlet[32];
};
/* The nth report, into what may have held another. */
void corpus_make(struct corpus *c, uint64_t index, struct made *out);

#endif
