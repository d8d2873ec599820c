/* SPDX-License-Identifier: GPL-3.0-or-later
 * ninjs -- IPTC ninjs 1.x and 2.x: a news item as JSON */
#ifndef INTAKE_NINJS_H
#define INTAKE_NINJS_H

#include <stdbool.h>

#include "base/str.h"

struct fault;
struct reading;

bool ninjs_read(struct reading *reading, struct str bytes, struct fault *fault);

#endif
