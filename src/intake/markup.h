/* SPDX-License-Identifier: GPL-3.0-or-later
 * markup -- HTML and XML as trees
 *
 * libxml2's parsers (loaded late), told to recover from what is wrong, to keep silent and never to open anything. A
 * tree is walked by markup_next, which neither recurses nor knows a depth. Names are those of the element without
 * prefix; HTML's are in lower case. */
#ifndef INTAKE_MARKUP_H
#define INTAKE_MARKUP_H

#include <stdbool.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include "base/str.h"

struct buf;
struct fault;

struct markup {
	__typeof__(htmlReadMemory) *htmlReadMemory;
	__typeof__(xmlReadMemory) *xmlReadMemory;
	__typeof__(xmlFreeDoc) *xmlFreeDoc;
	__typeof__(htmlEntityLookup) *htmlEntityLookup;
};

/* False with a fault when there is no libxml2. */
bool markup_load(struct markup *m, struct fault *fault);

/* Of UTF-8, whatever the document says of its encoding; NULL when there is nothing of a tree in it. To be freed with
 * m->xmlFreeDoc. */
xmlDoc *markup_html(const struct markup *m, struct str text);
xmlDoc *markup_xml(const struct markup *m, struct str text);
const xmlNode *markup_root(const xmlDoc *doc); /* NULL is fine */

/* The node after `at` in document order, below `root`; with `over`, what lies in `at` is passed. NULL: the end. */
const xmlNode *markup_next(const xmlNode *root, const xmlNode *at, bool over);
bool markup_is(const xmlNode *node, const char *name); /* an element of that name; NULL is none */
/* The first child, and the next sibling, of that name (NULL: any element). */
const xmlNode *markup_child(const xmlNode *node, const char *name);
const xmlNode *markup_sibling(const xmlNode *node, const char *name);
/* The first below `node` in document order, not itself. */
const xmlNode *markup_find(const xmlNode *node, const char *name);
/* "" when there is none, or it is empty. `name` without prefix. */
struct str markup_attr(const xmlNode *node, const char *name);
/* The words of a text node or of a reference to an entity, NUL-terminated; {NULL, 0} for any other node. */
struct str markup_piece(const xmlNode *node);
/* All text below, as it is. NULL is fine. */
void markup_text(const xmlNode *node, struct buf *out);

#endif
