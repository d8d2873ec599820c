/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/archive.h"

#include <stdlib.h>

#include "base/fault.h"
#include "cli/cli.h"
#include "cli/places.h"
#include "cli/say.h"

const char *cli_archive_path(struct cli *cli)
{
	const char *stated = cli->choices.archive ? cli->choices.archive : getenv("SAFIR_ARCHIVE");
	return stated && *stated ? stated : place_data(cli->arena, "archive.db");
}

bool cli_archive_open(struct cli *cli, enum store_mode mode, struct store **store)
{
	struct fault fault = FAULT_INIT;
	const char *path = cli_archive_path(cli);
	bool ok = path ? store_open(path, mode, store, &fault)
	               : fault_set(&fault, "archive.nowhere", NULL, NULL, "archive.nowhere-try");
	if (!ok)
		say_fault(cli, &fault, 2);
	return ok;
}
