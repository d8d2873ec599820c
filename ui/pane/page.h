/* SPDX-License-Identifier: GPL-3.0-or-later
 * page -- the pane with a text of our own making: a record, a fault, what to do */
#ifndef PANE_PAGE_H
#define PANE_PAGE_H

#include "pane/textview.h"

struct page_pane {
	struct pane pane;
	struct textview text;
};

void page_pane_init(struct page_pane *p);
void page_pane_release(struct page_pane *p);
/* Borrowed; its first line is drawn as a title. */
void page_pane_set(struct page_pane *p, struct str text);
/* [cell] rows that it needs at this width. */
int page_pane_rows(struct page_pane *p, const struct pane_look *look, int cols);

#endif
