/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/resource.h"

bool resource_find(const char *name, struct str *out)
{
	for (const struct resource *r = resource_table; r->name; r++) {
		if (strcmp(r->name, name) == 0) {
			*out = (struct str){r->begin, (size_t)(r->end - r->begin)};
			return true;
		}
	}
	return false;
}
