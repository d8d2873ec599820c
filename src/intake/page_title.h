/* SPDX-License-Identifier: GPL-3.0-or-later
 * page_title -- the headline of a page */
#ifndef INTAKE_PAGE_TITLE_H
#define INTAKE_PAGE_TITLE_H

#include "base/str.h"
#include "intake/markup.h"

struct arena;
struct page_facts;

/* What stands in the page and is said in its head too, before what is only said; without the outlet's name. The words
 * in the arena, {NULL, 0} for none. *at: the element that shows it, or NULL. */
struct str page_title_find(
    struct arena *arena, const xmlNode *body, const struct page_facts *facts, const xmlNode **at);

#endif
