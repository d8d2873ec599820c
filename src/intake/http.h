/* SPDX-License-Identifier: GPL-3.0-or-later
 * http -- a response as a web archive keeps it (RFC 9110, 9112), down to its document */
#ifndef INTAKE_HTTP_H
#define INTAKE_HTTP_H

#include <stdbool.h>

#include "base/str.h"

struct buf;

/* Takes header and chunks off, so that `message` holds the document, still packed when it was sent so. NULL, or a
 * catalog key: why it is none that is read (no success, no text). */
const char *http_document(struct buf *message);
/* Whether a media type is one of those that texts come in: any text, HTML, XML, JSON, mail. */
bool http_type_is_text(struct str type);

#endif
