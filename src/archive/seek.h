/* SPDX-License-Identifier: GPL-3.0-or-later
 * seek -- where in a text or a report a plan's words and records stand, and what is shown of it */
#ifndef ARCHIVE_SEEK_H
#define ARCHIVE_SEEK_H

#include <stdbool.h>

#include "archive/browse.h"
#include "archive/plan.h"

struct store;
struct terms;

/* Where the plan's words stand in text [begin, end), in their order. */
void seek_words(const struct terms *t, const struct plan *plan, struct str text, struct span within,
    struct arena *arena, struct spans *out);
/* Whether a phrase of SEEK_WORDS at most, or the beginning of a longer one, stands anywhere in a text. */
enum { SEEK_WORDS = 64 };
bool seek_any(const struct terms *t, const struct sought *phrase, struct str text);
/* One line around `at` [byte]: its words, and what of `marks` lies in it, moved. Line ends become blanks. */
void seek_snippet(struct str text, struct span at, const struct spans *marks, struct arena *arena, struct hit *out);
/* The span of a record that is shown: a quote's words, a meeting's or delegation's paragraph. */
struct span seek_record_span(const struct report *r, struct ref record);
/* The key of the name by which somebody has a part, empty for none. `of_actor` (zeroed at first) keeps them. */
struct str seek_key(
    struct store *s, const struct report *r, struct str *of_actor, const struct fact *f, struct arena *arena);
/* The same of an actor; empty for one without a name. */
struct str seek_actor_key(struct store *s, const struct report *r, uint32_t actor, struct arena *arena);
/* Who an actor of a kept report is; 0 for nobody known. */
bool seek_actor(struct store *s, const struct report *r, uint32_t actor, int64_t *person, struct fault *fault);
/* The record that the plan wants and fits best, and through whom (or none); none: there is no such. */
struct ref seek_record(
    struct store *s, const struct plan *plan, const struct report *r, struct arena *arena, struct ref *actor);

#endif
