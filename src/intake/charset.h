/* SPDX-License-Identifier: GPL-3.0-or-later
 * charset -- which encoding bytes are in, and the way to UTF-8
 *
 * charset_guess looks at bytes and names an encoding; it never fails. charset_convert makes valid UTF-8 of them.
 * UTF-8 costs one pass and no ICU (text/icu.h); its converters are loaded for other encodings, its detector only when
 * all tests of our own are silent. */
#ifndef INTAKE_CHARSET_H
#define INTAKE_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf;
struct fault;

struct charset {
	char name[40]; /* as ICU's converters know it: "UTF-8", "windows-1256" */
	size_t mark;   /* [byte] of the byte order mark at the start, 0: none */
	bool valid;    /* UTF-8 without one ill-formed byte */
};

struct charset charset_guess(struct str bytes);
/* The same with the encoding stated by the user; false with a fault when ICU has no such converter, or is not there. */
bool charset_stated(struct str bytes, const char *name, struct charset *out, struct fault *fault);
/* Appends the text as valid UTF-8: what is ill-formed becomes U+FFFD, a byte order mark of UTF-16 and UTF-32 is
 * dropped. False with a fault, and nothing, when that needs ICU and it is not there; never so for UTF-8. */
bool charset_convert(struct str bytes, const struct charset *charset, struct buf *out, struct fault *fault);

/* Bytes of no text: executables, pictures, packed files. Looks at the first few kilobytes only. */
bool charset_binary(struct str bytes);

#endif
