/* SPDX-License-Identifier: GPL-3.0-or-later
 * cache -- compiled packs of the user's, kept between runs
 *
 * A file LL-KEY.pack in the user's cache folder; the key stands for the program and for all that the image was compiled
 * from. What cannot be read or is damaged is as good as not there; what cannot be written is not kept. */
#ifndef DESK_CACHE_H
#define DESK_CACHE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct sources;

struct cache_key {
	uint64_t a, b;
};

struct cache_key cache_key_of(const char *lang, const struct sources *own);
/* The image, mapped until the arena ends, whole and as it was stored; whether it makes sense is not looked at. `folder`
 * may be NULL in both: no cache. */
bool cache_load(struct arena *arena, const char *folder, const char *lang, struct cache_key key, struct str *image);
/* Puts the image there in one step, and drops all but the latest few of that language. */
void cache_store(const char *folder, const char *lang, struct cache_key key, struct str image);

#endif
