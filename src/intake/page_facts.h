/* SPDX-License-Identifier: GPL-3.0-or-later
 * page_facts -- what a page says of its article in its head: meta, link, JSON-LD
 *
 * Each fact comes from the best place that has it: schema.org's JSON-LD, then the properties of meta in the order of
 * resources/html/press-room. Slices lie in the arena or the tree; {NULL, 0} is unsaid. */
#ifndef INTAKE_PAGE_FACTS_H
#define INTAKE_PAGE_FACTS_H

#include "base/str.h"
#include "intake/markup.h"

struct arena;
struct page_words;

struct page_facts {
	struct str headline; /* of JSON-LD */
	struct str title;    /* of meta */
	struct str window;   /* the title element: headline and outlet, in any order */
	struct str date, outlet, author, url, lang;
	struct str body; /* of JSON-LD, where a page is drawn by its scripts */
};

void page_facts_read(
    struct arena *arena, const struct page_words *words, const xmlNode *html, struct page_facts *facts);
/* Adds what JSON-LD says and `facts` does not know yet. */
void json_ld_read(struct arena *arena, struct str json, struct page_facts *facts);
/* A date that stands in the page itself, in an element that says so; after page_parts_weigh. */
struct str page_date(struct arena *arena, const struct page_words *words, const xmlNode *html);

#endif
