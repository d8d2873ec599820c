/* SPDX-License-Identifier: GPL-3.0-or-later
 * actors_in -- what the finders of persons and of bodies share (extract/ only)
 *
 * Keys are folded names; actors and their texts are in the report's arena, keys in the work's. */
#ifndef EXTRACT_ACTORS_IN_H
#define EXTRACT_ACTORS_IN_H

#include "extract/work.h"

/* The words of a name, one blank between; proclitics before it are left out. */
struct str actor_name_key(struct work *w, uint32_t first, uint32_t last /* [token] */);
/* The folded name of an actor. */
struct str actor_key(struct work *w, uint32_t index);
/* The actor of a name that the report has given as another one of his; NULL. */
struct actor *actor_called(struct work *w, struct str key, uint32_t *index);
/* The state of this code; NULL where none has been told of. */
struct actor *actor_state(struct work *w, const char iso[2], uint32_t *index);
/* An actor of this kind by name; NULL where none has been told of. */
struct actor *actor_find(struct work *w, enum actor_kind kind, struct str key, uint32_t *index);
struct actor *actor_new(struct work *w, enum actor_kind kind, const char *name, const char iso[2], uint32_t *index);
/* ... that is found by its name from now on. */
struct actor *actor_new_named(
    struct work *w, enum actor_kind kind, const char *name, const char iso[2], uint32_t *index);
/* The words of this unit say what it is. */
void actor_made_by(struct work *w, struct actor *a, const struct unit *u);
/* Unit i is a body, state or medium. */
void actor_body(struct work *w, uint32_t i, enum actor_kind kind);

#endif
