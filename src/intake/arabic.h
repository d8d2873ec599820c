/* SPDX-License-Identifier: GPL-3.0-or-later
 * arabic -- tells the two eight-bit encodings of Arabic apart
 *
 * Looks for what both have in every sentence, the article al-, and for bytes that one of them never uses. Costs one
 * pass over the sample; ICU's detector takes about a millisecond and mistakes short texts. */
#ifndef INTAKE_ARABIC_H
#define INTAKE_ARABIC_H

#include "base/str.h"

/* "windows-1256", "ISO-8859-6" or NULL: neither for certain. */
const char *arabic_charset(struct str sample);

#endif
