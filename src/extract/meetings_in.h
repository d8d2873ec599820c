/* SPDX-License-Identifier: GPL-3.0-or-later
 * meetings_in -- what the parts of the meeting finder share (extract/ only)
 *
 * An encounter is a cue (verb or noun of meeting, verb of discussing) and who stands around it in which role. Units are
 * of the work; nothing is owned. */
#ifndef EXTRACT_MEETINGS_IN_H
#define EXTRACT_MEETINGS_IN_H

#include "extract/work.h"

enum { PARTIES = 24, FAR = 120 /* [unit] */ };

/* How a party is told. */
enum role {
	ROLE_SUBJECT, /* who meets: right behind or before a verb, or in construct with a noun */
	ROLE_OBJECT,  /* who is met, without a preposition */
	ROLE_WITH,
	ROLE_BETWEEN, /* the sides of one gathering */
	ROLE_PRESENT, /* "in the presence of" */
	ROLES,
	ROLE_ASIDE = ROLES /* inside some other phrase: no party */
};

struct party {
	struct ref who;
	enum role role;
};

struct encounter {
	struct party who[PARTIES];
	int n, of[ROLES]; /* how many in all, and by role */
	uint32_t cue;
	uint32_t support; /* the verb that carries a noun; PACK_NONE: none */
	uint32_t end;     /* where what is said of it ends [unit] */
	uint32_t last;    /* the last party's unit, or the cue */
	bool event;       /* a gathering with a name or number of its own */
	bool named;       /* after its body or place */
	bool call;        /* by telephone or screen */
	bool apart;       /* each side was met by itself */
	bool group;       /* those met are told of as one: "the ministers of A and B" */
	bool own;         /* a pronoun stands for one side: "between him and" */
	struct sentence s;
	size_t sentence;
	struct ref joint; /* a committee of sides that are told of behind it */
	const struct memory *memory;
	struct why why; /* its rule; its step, when the subject was looked for */
};

/* What is known of a record only while the text is read. */
struct told {
	int16_t number; /* which of a series; 0: not told */
	bool presumed;  /* planned by its tense alone */
	bool lead;      /* told by the headline, and by nothing else yet */
	size_t sentence;
	size_t again;       /* the sentence that told it last */
	uint32_t word;      /* of its cue, in the pack */
	struct ref main[2]; /* who met, not who was there */
};

/* What the text before a cue has left in mind. */
struct memory {
	struct ref last;     /* who met, earlier in the sentence */
	struct ref host;     /* who met in the encounter told last */
	struct ref receiver; /* who received somebody, told last */
	size_t receiver_at;  /* its sentence */
	struct ref topic;    /* whom the sentence before tells of */
	struct ref sides[2]; /* of the last encounter of two */
	struct ref hero;     /* whom the report is about: "His Excellency" */
	bool hero_titled;    /* only its headline says so */
	size_t topic_at;     /* its sentence */
	struct {
		struct told *items;
		size_t n, cap;
	} told; /* of each record */
};

/* What a scan may take. */
enum {
	SCAN_OBJECT = 1,  /* a second party right behind the first is met by it */
	SCAN_NOUN = 2,    /* the cue is a noun: parties stand in construct with it or behind prepositions */
	SCAN_PRESENT = 8, /* "attended the meeting with X: Y" */
	SCAN_TOPIC = 4,   /* a state behind "with" counts only before the matter is told */
};

bool party_is(const struct work *w, uint32_t k);        /* who[k] may meet somebody */
bool party_is_person(const struct work *w, uint32_t k); /* ... a person or delegation */
bool party_is_weak(const struct work *w, struct ref r); /* only described */
/* A title or description of two and more. */
bool party_is_many(const struct work *w, uint32_t first, uint32_t last /* [token] */);
bool party_is_state(const struct work *w, struct ref r);
bool party_opens(const struct work *w, uint32_t k);                /* a person stands there, courtesies before him */
bool party_is_envoys(const struct work *w, uint32_t k);            /* whose senders, told behind, are the parties */
bool party_is_of_next(const struct work *w, uint32_t k);           /* "ministers of", whose body stands behind */
bool party_leads(const struct work *w, uint32_t k);                /* stands behind "led by" */
bool party_same(const struct work *w, struct ref a, struct ref b); /* a delegation and its head are one */
void party_country(const struct work *w, struct ref r, char out[3]);
bool word_opens_clause(const struct work *w, uint32_t k); /* no party of it stands behind */
bool word_is_small(const struct work *w, uint32_t k);     /* between the parts of a list, which it does not end */
bool word_closes_aside(const struct work *w, uint32_t k); /* the phrase of a preposition ends with it */
/* A noun's adjective: nothing but others, numbers and the noun's own noun between. */
bool word_beside_noun(const struct work *w, uint32_t noun, uint32_t k);
bool words_of_several(const struct work *w, uint32_t k); /* "in three meetings": with each of them */
bool encounter_has(const struct work *w, const struct encounter *e, struct ref r);
void encounter_add(const struct work *w, struct encounter *e, struct ref r, enum role role);
/* Who stands at unit k, and the other where it names two ("both ministers"). */
void encounter_take(struct work *w, struct encounter *e, uint32_t k, enum role role);
/* Those of "the ministers of A and B" who are known, or their states; false where unit k tells of no two. */
bool encounter_add_states(struct work *w, struct encounter *e, uint32_t k, enum role role);
/* "The A-B talks", "the sides of A and B", by two or three adjectives from unit k on; e->last is the last of them. */
bool encounter_add_nationalities(struct work *w, struct encounter *e, uint32_t k, enum role role);
/* "The A-B joint committee": its sides; where it does not say them, they may follow, and then it is no party. */
bool encounter_add_joint(struct work *w, struct encounter *e, uint32_t k, enum role role);
void encounter_drop_joint(struct encounter *e);
/* The one party, "the ministers of A and B" somewhere in the sentence, becomes those. */
void encounter_spread(struct work *w, struct encounter *e);
/* "The ministers of both countries": who of them is known to hold the office that unit k tells of, or the states: those
 * of the encounter told last, else the two that the report names most; false where there are no two. */
bool encounter_add_both_states(struct work *w, struct encounter *e, uint32_t k, enum role role);
bool party_is_both(const struct work *w, uint32_t k); /* "the two sides" */
/* States and bodies that meet do so by the delegations that they have sent, where there is one of each. */
void encounter_delegate(struct work *w, struct encounter *e);
/* Those of the encounter told last; false where it had not two. */
bool encounter_add_both(struct work *w, struct encounter *e, enum role role);

/* Parties in units [from, end), up to where the clause ends; the first in `role`. */
void encounter_scan(struct work *w, struct encounter *e, uint32_t from, uint32_t end, enum role role, int how);
/* The subjects told behind the verb are who was met, after all. */
void encounter_turn(struct encounter *e);
/* The list of parties that ends right before unit k becomes subjects; false where none does. */
bool encounter_before(struct work *w, struct encounter *e, uint32_t k);
/* Does a person stand before the cue as the subject of another verb: "X visited A, and met"? */
bool encounter_follows_subject(const struct work *w, const struct encounter *e);
/* Who met, told earlier in the sentence or text. */
bool encounter_subject(struct work *w, struct encounter *e, const struct memory *m);
/* The subject found last becomes his state, where the report tells of it. */
void encounter_own_state(const struct work *w, struct encounter *e);
/* "A and B agreed after talks": the first two of the sentence; false where no two are joined. */
bool encounter_pair(struct work *w, struct encounter *e);
/* "X had met both", said of two whom the sentence has named before him. */
bool encounter_met_both(struct work *w, struct encounter *e);
/* The two persons that the sentence has named before the cue; false where there are others. */
bool encounter_two(struct work *w, struct encounter *e);
/* Who takes part or presides: "X took part in the meeting", "X presided over the works of the meeting". */
bool encounter_partake(struct work *w, struct encounter *e);
/* The support verb of a noun and, if wanted, its subjects. */
void encounter_support(struct work *w, struct encounter *e, bool subjects);

/* ... told behind a cue that opens the sentence. */
bool encounter_subject_behind(struct work *w, struct encounter *e);
bool encounter_unreal(const struct work *w, const struct encounter *e); /* negated, hoped, refused, a condition */
enum meeting_status encounter_status(const struct work *w, const struct encounter *e);
/* "His counterpart of A" stands for the party of A; in a headline a state stands for its minister. */
bool party_stands_for(const struct work *w, struct ref a, struct ref b, bool headline);
int encounter_number(
    const struct work *w, const struct encounter *e); /* of a series: "the second round"; 0: not told */
uint32_t encounter_word(const struct work *w, const struct encounter *e); /* of its cue, in the pack */
/* Planned by nothing but its tense: a headline, or a plan. */
bool encounter_presumed(const struct work *w, const struct encounter *e, const struct meeting *m);
/* Is the record m what `new` tells again? */
bool encounter_again(const struct work *w, const struct meeting *m, const struct told *told, const struct meeting *new,
    const struct encounter *e);
/* Who met, by the kind of cue; false where it tells of no encounter. */
bool encounter_by_verb(struct work *w, struct encounter *e, const struct memory *m);
bool encounter_by_noun(struct work *w, struct encounter *e, const struct memory *m);
bool encounter_by_topic(struct work *w, struct encounter *e, const struct memory *m);
/* Those present take part in the meeting told last (with the party behind "with"). */
void encounter_attend(struct work *w, const struct encounter *e);
/* A body whose name is that of a gathering ("the forum of A") is a noun of meeting where it is held. */
void encounter_of_body(struct work *w, uint32_t k);
/* What more a noun may be: a gathering known by its number, its body, its place or its day. */
bool encounter_gathering(struct work *w, struct encounter *e, bool found);
/* One record, or one for each side that was met by itself. */
void encounter_record(struct work *w, struct encounter *e, struct memory *m);

#endif
