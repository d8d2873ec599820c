/* SPDX-License-Identifier: GPL-3.0-or-later
 * flat -- HTML that is nested deeper than its parser goes, without the nesting
 *
 * The parser gives up behind some hundred elements that were opened and not closed, and with it everything that
 * follows. Old pages do so with font. */
#ifndef INTAKE_FLAT_H
#define INTAKE_FLAT_H

#include "base/str.h"

struct buf;

/* Appends the page with its paragraphs, line ends, links and head, and no other tag. */
void html_flat(struct str html, struct buf *out);

#endif
