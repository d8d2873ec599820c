/* SPDX-License-Identifier: GPL-3.0-or-later
 * html -- press-room pages, and HTML within other formats
 *
 * A page is one document: the text of its article without what stands around it, and what its head says of it. */
#ifndef INTAKE_HTML_H
#define INTAKE_HTML_H

#include <stdbool.h>

#include "base/str.h"

struct buf;
struct fault;
struct markup;
struct reading;

bool html_read(struct reading *reading, struct str bytes, struct fault *fault);
/* Appends a piece of HTML, all of which is text to be read, as paragraphs. */
void html_fragment(const struct markup *m, struct str html, struct buf *out);
/* What may be HTML or a plain text, one paragraph a line. */
void html_or_lines(const struct markup *m, struct str text, struct buf *out);
/* The same where it is one line: a title. */
void html_line(const struct markup *m, struct str text, struct buf *out);

#endif
