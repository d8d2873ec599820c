/* SPDX-License-Identifier: GPL-3.0-or-later
 * headline -- the first line of a plain text, when it is one; and which way the text runs */
#ifndef INTAKE_HEADLINE_H
#define INTAKE_HEADLINE_H

#include <stdbool.h>

#include "report/report.h"

/* The first line that is not blank, when it is short, no sentence with a full stop, and a blank line or a longer
 * paragraph follows; otherwise empty. Neither blanks around it nor a byte order mark belong to it. */
struct span headline_find(struct str text);
/* Whether most strong characters at the start of the text (some pages) are right-to-left. */
bool text_is_rtl(struct str text);

#endif
