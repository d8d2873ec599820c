/* SPDX-License-Identifier: GPL-3.0-or-later
 * parse -- a JSON record of schema "safir/1" back to the report that it was made of
 *
 * What report/json.h writes with the text is read, and nothing is believed: spans must lie in the text on borders of
 * characters, ids must name records that are there, names of kinds must be known. The headline is the first place of
 * its words in the text. Keys that are not known are passed over, so that a later safir may write more. Not told in
 * JSON and left as it is: the direction of the text and the trail. */
#ifndef REPORT_PARSE_H
#define REPORT_PARSE_H

#include <stdbool.h>

#include "base/str.h"

struct fault;
struct report;

/* One object. False with a fault (what "record.cannot" with `where` as {1}; the key or the place as {2}) and no report;
 * else the caller frees *out. */
bool report_parse(struct str line, const char *where, struct report **out, struct fault *fault);

#endif
