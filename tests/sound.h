/* SPDX-License-Identifier: GPL-3.0-or-later
 * sound -- what must hold of every report, whatever bytes it came from
 *
 * For tests that feed nonsense: what is found does not matter, that it is well-formed does. */
#ifndef TESTS_SOUND_H
#define TESTS_SOUND_H

#include <stddef.h>

struct desk;
struct report;

/* NULL, or what is wrong. The text is valid UTF-8; spans lie inside it, end after they begin and stand on the borders
 * of characters; links name records that exist and are of a fitting kind; the JSON and text forms can be made. */
const char *report_unsound(const struct report *r);
/* Reads bytes as a file through the desk and judges what comes; a fault is an answer like another. */
const char *bytes_unsound(struct desk *desk, const void *bytes, size_t n);

#endif
