/* SPDX-License-Identifier: GPL-3.0-or-later
 * page_parts -- what the parts of a page weigh, and which are no part of its text
 *
 * page_parts_weigh gives each element of a tree a struct part. Dropped are what is hidden, what HTML or the names in
 * class and id call navigation, sharing, comments and the like (unless most of the page is in it: names of whole pages
 * speak of what they have, "with-sidebar"), and lists of links. */
#ifndef INTAKE_PAGE_PARTS_H
#define INTAKE_PAGE_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "intake/markup.h"
#include "intake/page_tags.h"

struct arena;
struct page_words;

struct part {
	uint32_t text, link;    /* [cp] of letters in it and below; of them, in links; without what is dropped */
	uint32_t run, run_link; /* the same of its own, in no block below it */
	uint32_t anchors;       /* links in it and below */
	uint32_t kids;          /* elements with text */
	uint32_t digits;        /* in its own run */
	uint32_t stops;         /* full stops and their kin in its own run */
	uint32_t prose;         /* [cp] of the paragraphs in it that read as prose */
	unsigned says;          /* enum page_part of its class and id */
	enum tag tag;
	bool drop;
	bool core;      /* h1, article, main, articleBody stand in it */
	bool own_prose; /* its own run reads as prose */
	float score;
};

/* The parts of a tree; they lie in the arena, which must outlive every use of the tree. */
void page_parts_weigh(struct arena *arena, const struct page_words *words, xmlNode *root);
struct part *part_of(const xmlNode *element); /* NULL: none was given */
bool part_dropped(const xmlNode *element);
/* The nearest element around a node that is a block; NULL: none. */
const xmlNode *block_around(const xmlNode *node);

#endif
