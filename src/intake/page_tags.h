/* SPDX-License-Identifier: GPL-3.0-or-later
 * page_tags -- what the elements of HTML are for a reader of text */
#ifndef INTAKE_PAGE_TAGS_H
#define INTAKE_PAGE_TAGS_H

#include <stdbool.h>

#include "intake/markup.h"

enum tag {
	TAG_INLINE,    /* within a line; whatever is unknown */
	TAG_PARAGRAPH, /* a paragraph by itself: p, h2, pre */
	TAG_BOX,       /* holds paragraphs, or a text broken by br: div, section, table */
	TAG_LINE,      /* a line by itself: li, tr */
	TAG_CELL,      /* td, th */
	TAG_BREAK,     /* br */
	TAG_BESIDE,    /* a box that a page has beside its text: nav, footer */
	TAG_SILENT,    /* nothing in it is text: script */
};

enum tag tag_named(const char *name);
enum tag tag_of(const xmlNode *element);
bool tag_is_block(enum tag tag); /* paragraph, box, line, cell, beside */
/* h1 ... h6: its number; 0 no heading. */
int tag_heading(const xmlNode *element);
/* Whoever wrote it does not want it seen: hidden, display:none, aria-hidden. */
bool element_hidden(const xmlNode *element);

/* Calls for each node below and with `root`: enter for all (false: what lies in it is passed over), leave for elements.
 */
void tags_walk(
    xmlNode *root, bool (*enter)(void *with, xmlNode *node), void (*leave)(void *with, xmlNode *element), void *with);

#endif
