/* SPDX-License-Identifier: GPL-3.0-or-later
 * newsml -- IPTC NewsML-G2: news items, alone, in a news message, in a package */
#ifndef INTAKE_NEWSML_H
#define INTAKE_NEWSML_H

#include <stdbool.h>

#include "base/str.h"

struct fault;
struct reading;

bool newsml_read(struct reading *reading, struct str bytes, struct fault *fault);

#endif
