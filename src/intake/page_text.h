/* SPDX-License-Identifier: GPL-3.0-or-later
 * page_text -- a tree of HTML as plain text
 *
 * Paragraphs have a blank line between them; br, items and rows begin a line, cells of a row have a tab between them.
 * Blanks are made one, as a browser does. What stands in a direction of its own (bdo, bdi, dir) keeps it by the
 * controls of Unicode (UAX 9, 2.7). */
#ifndef INTAKE_PAGE_TEXT_H
#define INTAKE_PAGE_TEXT_H

#include <stdbool.h>

#include "intake/markup.h"

struct buf;

struct page_text {
	struct buf *out;
	/* Elements that are left out; NULL: none but those that are never text. */
	bool (*leaves_out)(const xmlNode *element);
	int pending; /* what must come before the next word */
	int breaks;  /* br since the last word */
};

/* Appends what stands in a node; a paragraph by itself. May be called for several nodes in turn. */
void page_text(struct page_text *t, const xmlNode *node);

#endif
