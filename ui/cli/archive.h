/* SPDX-License-Identifier: GPL-3.0-or-later
 * archive -- the archive that a command speaks of */
#ifndef CLI_ARCHIVE_H
#define CLI_ARCHIVE_H

#include <stdbool.h>

#include "archive/store.h"

struct cli;

/* --archive, else SAFIR_ARCHIVE, else XDG_DATA_HOME/safir/archive.db; NULL without a home. It need not be there. */
const char *cli_archive_path(struct cli *cli);
/* False: a message was printed and the status is 2. */
bool cli_archive_open(struct cli *cli, enum store_mode mode, struct store **store);

#endif
