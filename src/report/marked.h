/* SPDX-License-Identifier: GPL-3.0-or-later
 * marked -- a report's text by paragraphs, with what was found as properly nested elements
 *
 * Quotes, mentions of people, states and bodies, and the cues of meetings become marks. A mark that goes over the end
 * of a paragraph is opened again in the next; one that crosses another is cut where that ends. The headline, when it
 * is the first paragraph, is left to the caller. */
#ifndef REPORT_MARKED_H
#define REPORT_MARKED_H

#include <stdbool.h>

#include "base/str.h"
#include "report/report.h"

struct marked_ops {
	void (*paragraph)(void *with, bool begins);
	void (*mark)(void *with, struct ref ref, bool begins, bool again /* the mark goes on */);
	void (*words)(void *with, struct str words);
	void *with;
};

void marked_each(const struct report *r, const struct marked_ops *ops);

#endif
