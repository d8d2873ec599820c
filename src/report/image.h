/* SPDX-License-Identifier: GPL-3.0-or-later
 * image -- a report as bytes, and back
 *
 * All but the path, the text and the trail, so that a report can be kept beside its text and given back as it was
 * understood. The form may change with every version: the first byte says which. */
#ifndef REPORT_IMAGE_H
#define REPORT_IMAGE_H

#include <stdbool.h>

#include "base/str.h"

struct buf;
struct report;

void report_pack(const struct report *r, struct buf *out);
/* Fills an empty report whose article.text is there already. False, and the report is of no use, when the bytes are
 * damaged, of another version, or speak of another text. */
bool report_unpack(struct str image, struct report *r);

#endif
