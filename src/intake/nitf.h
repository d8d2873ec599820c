/* SPDX-License-Identifier: GPL-3.0-or-later
 * nitf -- IPTC NITF 3.x, alone or within NewsML-G2 */
#ifndef INTAKE_NITF_H
#define INTAKE_NITF_H

#include <stdbool.h>

#include "base/str.h"
#include "intake/markup.h"

struct document;
struct fault;
struct reading;
struct xml;

bool nitf_read(struct reading *reading, struct str bytes, struct fault *fault);
/* Fills what the document does not know yet from an element nitf; adds its body. */
void nitf_write(const xmlNode *nitf, struct document *d);

/* The status that a word of IPTC means, with whatever scheme before it ("stat:", "http://.../"). */
void iptc_status(struct str word, struct document *d);
/* 1 to 9; what is none is no urgency. */
void iptc_urgency(struct str word, struct document *d);
/* The instant before which it must not be used, when there is one. */
void iptc_embargo(struct str word, struct document *d);

#endif
