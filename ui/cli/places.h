/* SPDX-License-Identifier: GPL-3.0-or-later
 * places -- where the program's and the user's files are */
#ifndef CLI_PLACES_H
#define CLI_PLACES_H

struct arena;

/* The folder of sample reports: beside the program in a build tree, else installed, else in the source tree; or NULL.
 */
const char *place_samples(struct arena *arena);
/* XDG_CONFIG_HOME/safir/NAME (NAME may be NULL: the folder); NULL without a home. The file need not exist. */
const char *place_config(struct arena *arena, const char *name);
/* XDG_CACHE_HOME/safir; NULL without a home. The folder need not exist. */
const char *place_cache(struct arena *arena);
/* XDG_DATA_HOME/safir/NAME; NULL without a home. The file need not exist. */
const char *place_data(struct arena *arena, const char *name);

#endif
