/* SPDX-License-Identifier: GPL-3.0-or-later
 * marks -- what the index knows of a report beside its words
 *
 * A mark is a term that no text can hold: a byte 1, a kind, a value. It stands in the index like a word, so that
 * "words, said by somebody, from some outlet, newest first" is one look-up that costs what its page costs. Values are
 * the ids of names (schema.h), or what is short and fixed: a country, a language. A report has each mark once. */
#ifndef ARCHIVE_MARKS_H
#define ARCHIVE_MARKS_H

#include "archive/facts.h"

#define MARK_LEAD '\1'

/* Of facts: with the id of a name in decimal, or the ISO code of a country ("somebody of that country", or itself). */
#define MARK_BY 'b'
#define MARK_ABOUT 'a'
#define MARK_MET 'm'
#define MARK_SENT 'd'
/* The same: is named at all. */
#define MARK_NAMED 'n'
/* q: has quotes; m: meetings; d: delegations */
#define MARK_KIND 'k'
#define MARK_LANG 'l'   /* ISO 639-1 */
#define MARK_OUTLET 'o' /* id of an outlet */
#define MARK_REPORT 'r' /* every report has it */
/* Of words: stands in the headline; stands often (archive/bag.h). */
#define MARK_TITLE 't'
#define MARK_OFTEN 's'
/* By enum fact_kind. */
#define MARK_OF_FACT ((const char[FACTS]){MARK_BY, MARK_ABOUT, MARK_MET, MARK_SENT})

#endif
