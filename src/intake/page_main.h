/* SPDX-License-Identifier: GPL-3.0-or-later
 * page_main -- where the text of an article stands in a page
 *
 * Each paragraph of prose counts for what it lies in, the less the more there is beside it on the way up; what holds
 * most is the article. Names that press rooms give to the place of the text weigh more, links less. Neighbours that
 * look like it, and what stands between the headline and it, are taken along. */
#ifndef INTAKE_PAGE_MAIN_H
#define INTAKE_PAGE_MAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "intake/markup.h"

struct page_main {
	const xmlNode *first, *last; /* siblings, one or several; both NULL: no text was found */
	const xmlNode *leads[3];     /* paragraphs before them that belong to them; NULL ends */
	const xmlNode *dated;        /* a line with hardly anything but a date, dropped before the text; NULL: none */
};

/* After page_parts_weigh; `title` is the element of the headline or NULL. */
struct page_main page_main_find(xmlNode *body, const xmlNode *title);

#endif
