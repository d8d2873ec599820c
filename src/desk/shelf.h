/* SPDX-License-Identifier: GPL-3.0-or-later
 * shelf -- the language packs at hand: those in the program, with what the user adds, and the user's own
 *
 * The user's lie in folders LL of one folder (desk/sources.h). A pack is compiled when a report first asks for it, and
 * kept in the cache. With a mistake in it the user's part is left out, and the fault is told, once; a pack of the
 * program always opens. Without a folder of the user's nothing is read and nothing compiled. */
#ifndef DESK_SHELF_H
#define DESK_SHELF_H

#include <stdbool.h>

#include "base/str.h"

struct arena;
struct fault;
struct pack;
struct shelf;

/* Told what is wrong; `fault` is the callee's to read until it returns. */
typedef void shelf_wrong(void *with, const struct fault *fault);

/* `folder` and `cache` may be NULL. All is put in the arena. */
struct shelf *shelf_new(struct arena *arena, const char *folder, const char *cache, shelf_wrong *wrong, void *with);
/* Is there a pack of this language? Opens none. */
bool shelf_has(const struct shelf *shelf, const char *lang);
/* Opens all, compiling what the user adds. */
void shelf_open(struct shelf *shelf);
/* The pack of a language, the one whose letters fit a text; NULL: none. It lives as long as the arena. */
const struct pack *shelf_named(struct shelf *shelf, const char *lang);
const struct pack *shelf_for(struct shelf *shelf, struct str text);

#endif
