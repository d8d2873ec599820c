/* SPDX-License-Identifier: GPL-3.0-or-later
 * export_in -- what the forms of export share */
#ifndef CLI_EXPORT_IN_H
#define CLI_EXPORT_IN_H

#include "base/buf.h"

struct cli;
struct store;

struct exporting {
	struct cli *cli;
	struct store *store;
	const char *kind; /* --kind or NULL */
	struct buf out;
	size_t n; /* reports */
};

#endif
