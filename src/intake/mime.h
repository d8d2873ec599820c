/* SPDX-License-Identifier: GPL-3.0-or-later
 * mime -- the pieces that mail is made of: heads, parameters, encodings
 *
 * RFC 5322 (heads), 2045 (parameters, base64, quoted-printable), 2047 (words of other alphabets in heads), 2231
 * (parameters in them). Whatever is wrong is read as far as it goes; nothing fails. A library for mail would bring GLib
 * and its encryption into a reader that wants five things of it, and leave the judging of charsets to us all the same.
 */
#ifndef INTAKE_MIME_H
#define INTAKE_MIME_H

#include <stdbool.h>

#include "base/str.h"

struct buf;

struct mime {
	struct str head, body;
};

/* At the first blank line. */
struct mime mime_cut(struct str bytes);
/* Appends the value of a field, unfolded; false when it is not there. */
bool mime_field(struct str head, const char *name, struct buf *out);
/* The same with encoded words as UTF-8, blanks squeezed. */
bool mime_words_field(struct str head, const char *name, struct buf *out);
/* Appends a value with its encoded words as UTF-8. */
void mime_words(struct str value, struct buf *out);
/* Appends a parameter of a value as UTF-8; false when it is not there. */
bool mime_param(struct str value, const char *name, struct buf *out);
/* Whether a value begins with this, whatever the case: "text/plain", "attachment". */
bool mime_is(struct str value, const char *what);
/* Appends the bytes of a body in a transfer encoding ("" none), line ends as \n. */
void mime_decode(struct str body, struct str encoding, struct buf *out);
/* The next part of a multipart body; false at the end. *rest begins as the whole body. */
bool mime_part(struct str *rest, struct str boundary, struct str *part);

#endif
