/* SPDX-License-Identifier: GPL-3.0-or-later
 * feed -- RSS 0.9x, 1.0 and 2.0 with their modules content and dc, and Atom (RFC 4287): an item a document */
#ifndef INTAKE_FEED_H
#define INTAKE_FEED_H

#include <stdbool.h>

#include "base/str.h"

struct fault;
struct reading;

bool feed_read(struct reading *reading, struct str bytes, struct fault *fault);

#endif
