/* SPDX-License-Identifier: GPL-3.0-or-later
 * fixture -- reports written by hand, so that screens do not change when extraction gets better
 *
 * A file has the article, a line "---", then one record a line, fields split by "|"; spans are found by their words:
 *     actor KIND|COUNTRY|TITLE|NAME|MENTION…            every place where a mention stands
 *     delegation OF|HEAD|MENTION…                       HEAD: a1, a2 …
 *     meeting KIND|STATUS|DATE|CUE|PARTY PARTY…|PLACE|TOPIC
 *     quote KIND|SPEAKER|WORDS|CUE|SPEAKER'S MENTION    cue and mention: the nearest before the words, else after */
#ifndef SCREENS_FIXTURE_H
#define SCREENS_FIXTURE_H

#include <stdbool.h>

struct desk;
struct fault;
struct report;

/* Has the form of desk_read; `desk` is not used. A path "missing" cannot be opened. */
bool fixture_read(struct desk *desk, const char *path, struct report **out, struct fault *fault);

#endif
