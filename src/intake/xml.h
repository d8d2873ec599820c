/* SPDX-License-Identifier: GPL-3.0-or-later
 * xml -- documents of XML: opened, and what stands in their elements
 *
 * Elements are known by their names without prefix, whether the prefix was declared or not. */
#ifndef INTAKE_XML_H
#define INTAKE_XML_H

#include <stdbool.h>

#include "intake/declared.h"
#include "intake/markup.h"

struct document;
struct fault;
struct reading;

struct xml {
	struct markup m;
	xmlDoc *doc;
	const xmlNode *root;
	char encoding[DECLARED_NAME]; /* what the bytes were */
};

/* False with a fault without libxml2 or without one element. Then xml_close. */
bool xml_open(struct xml *xml, const struct reading *reading, struct str bytes, struct fault *fault);
void xml_close(struct xml *xml);

bool xml_is(const xmlNode *node, const char *name);
/* "" without a prefix. */
struct str xml_prefix(const xmlNode *node);
/* The first child of that name, the next sibling of that name; NULL for none, or for a child of NULL. */
const xmlNode *xml_child(const xmlNode *node, const char *name);
const xmlNode *xml_sibling(const xmlNode *node, const char *name);
/* The first below, at whatever depth. */
const xmlNode *xml_find(const xmlNode *node, const char *name);
/* Its text, in the report's arena, blanks squeezed; NULL for none. */
const char *xml_word(const struct document *d, const xmlNode *node);
/* Sets the date by its text, unless it has one. */
void xml_date(struct document *d, const xmlNode *node);

#endif
