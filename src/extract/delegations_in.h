/* SPDX-License-Identifier: GPL-3.0-or-later
 * delegations_in -- what the parts of the delegation finder share (extract/ only)
 *
 * senders: whose it is; sending_bodies: which body is meant; sending_pairs: who sent both. leaders: who leads it.
 * delegations: the records, where they are told again. */
#ifndef EXTRACT_DELEGATIONS_IN_H
#define EXTRACT_DELEGATIONS_IN_H

#include "extract/work.h"

enum { SENDERS = 4, FAR_BACK = 1000 /* [unit] that are looked through */ };

/* A group that is told of in one place. */
struct group {
	const struct unit *found; /* by a pattern, in tokens */
	uint32_t unit, end;       /* [unit] that holds its first word; behind its last */
	bool inside;              /* part of a longer unit: "the head of the delegation" */
	struct ref head;          /* who leads it, as far as these words tell */
};

struct senders {
	const char *of[SENDERS]; /* ISO code, or the body's name */
	size_t n;
};

bool group_has(const struct work *w, const struct group *g, enum builtin class);
/* One body by two forms of its name ("the Houthis", "the Houthi group")? */
bool body_akin(struct work *w, const char *a, const char *b);
/* The longest name by which the report calls a body. */
const char *body_fuller(struct work *w, const char *name);
const char *body_with(struct work *w, uint32_t token); /* the body that an adjective means, or NULL */
const char *body_told(struct work *w, const struct group *g, const char *noun);
const char *state_told(struct work *w, const struct group *g);
/* Whose a group is of which only the leader is told; true where he serves a state, which may not be known. */
bool leader_sender(struct work *w, struct ref head, struct senders *s);
const char *iso_text(struct work *w, const char iso[2]);
void sender_add(struct senders *s, const char *of); /* once; NULL: nobody */
/* The state of a person, delegation or state that a unit mentions, of persons only where not `any`; of `bodies` ("both
 * parties") the name; NULL. */
const char *side_at(struct work *w, const struct group *g, uint32_t unit, bool bodies, bool any);
/* "Both countries", "both parties": the last two told of before, persons' states first. */
void both_sides(struct work *w, const struct group *g, struct senders *s);
/* "X met Y with both delegations": the states of the last two whom the sentence names before; none, where it tells of a
 * delegation. */
void both_near(struct work *w, const struct group *g, struct senders *s);
/* "Both delegations, A's headed by X and B's": [unit] of the second's nationality; 0 without one. */
uint32_t group_second(const struct work *w, const struct group *g);
void group_senders(struct work *w, const struct group *g, struct senders *s);
/* Who leads it; sets how that is known. */
/* Those named as its members go into the record `d`; its head must be known by then. */
void group_members(struct work *w, uint32_t d, const struct group *g);
bool group_leader(const struct work *w, const struct group *g, struct ref *who, struct why *why);
/* The person named last before the group in its sentence; false without one. */
bool group_companion(const struct work *w, const struct group *g, struct ref *who);
uint32_t unit_of(const struct work *w, uint32_t token);

/* "The head of the Russian delegation" becomes a mention of him; after all delegations are known. */
void delegation_chiefs(struct work *w);

#endif
