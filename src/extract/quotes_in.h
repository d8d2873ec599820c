/* SPDX-License-Identifier: GPL-3.0-or-later
 * quotes_in -- what the parts of the quote finder share (extract/quote*.c only)
 *
 * cues: which words are cues where they stand. opening: from a cue to what opens its content. speakers: who said it,
 * through whom; inherited: who goes on speaking. relayed: what a medium relays. forms: quotes without a verb of saying
 * of their own (attributed, headline, marks alone). quotes: the content's end, the records, the order. */
#ifndef EXTRACT_QUOTES_IN_H
#define EXTRACT_QUOTES_IN_H

#include "extract/work.h"

enum {
	LONG_MARKED = 3, /* [word] marked content of its own */
	LAST_SPEAKERS = 6
};

struct finder {
	struct work *w;
	struct ref last[LAST_SPEAKERS]; /* who spoke, the latest first */
	struct ref hero;                /* whom the report is about */
	bool hero_titled;               /* only its title says so */
	struct sentence s;
	bool looking;         /* nothing may be made of what is read */
	struct ref subject;   /* of the sentence's last cue */
	struct ref outside;   /* of its last one that stands in nobody's words */
	struct refs also;     /* who is joined to him */
	bool subject_marked;  /* the subject was named inside the marks that are open */
	uint32_t marked_end;  /* [unit] closing mark of the direct quote that is open */
	uint32_t marked_from; /* [byte] */
	size_t first;         /* quote of this sentence: no others can overlap */
	uint32_t outer;       /* [byte] end of the words that are being told */
	uint32_t begun;       /* [byte] where the latest of them began */
	uint32_t read;        /* [unit] up to which the latest cue was read for its content */
	struct why why;       /* of the quote under way: its rule, how its speaker was resolved */
};

/* What a cue opens. */
struct opening {
	uint32_t content; /* [unit] first of the content */
	uint32_t mark;    /* the opening mark, or PACK_NONE */
	uint32_t at;      /* what opened it */
	uint32_t subject; /* who is named between, or PACK_NONE */
	uint32_t source;  /* who is named there behind a preposition, or PACK_NONE */
	uint32_t noun;    /* the noun that stands there as subject and names nobody we know, or PACK_NONE */
	bool object, colon, that;
};

bool cue_is(const struct work *w, uint32_t unit);
bool cue_finite(const struct work *w, uint32_t unit);
bool cue_participle(const struct work *w, uint32_t unit);
/* A pronoun that is a word of its own. */
bool cue_pronoun(const struct work *w, uint32_t unit);
/* No cue here, whatever it is elsewhere: negated, governed, part of an attribution. */
bool cue_excluded(const struct finder *f, uint32_t cue);
/* An opening mark with its partner and at least so many words between. */
bool quote_marked(const struct work *w, uint32_t unit, uint32_t least /* [word] */);
/* Marked words that name a medium. */
bool quote_medium_marked(const struct work *w, uint32_t unit);
bool quote_opening(const struct finder *f, uint32_t cue, struct opening *o);
/* Nothing but the mark follows up to the end of the sentence, or of the clause. */
bool quote_whole_marked(const struct finder *f, uint32_t mark);
/* Behind the marked words the clause that "that" opened goes on. */
bool quote_marked_in_part(const struct finder *f, uint32_t mark);
/* Sets the mark of an opening whose content is marked as a whole. */
void quote_begin_marked(const struct finder *f, uint32_t cue, struct opening *o);
/* A stance is taken behind the unit: importance, need or danger. */
bool quote_takes_stance(const struct finder *f, uint32_t unit);
/* What whom the preposition governs is called to, or asked for, stands behind him: where, or the unit itself. */
uint32_t quote_behind_addressee(const struct finder *f, uint32_t cue, uint32_t unit);
uint32_t quote_behind_asked(const struct finder *f, uint32_t cue, uint32_t unit);
/* "declined to comment" tells nothing. */
bool quote_refuses_to_tell(const struct work *w, uint32_t cue, uint32_t content);
/* Does the unit hold the preposition that the cue takes its content with? */
bool quote_governs(const struct work *w, uint32_t cue, uint32_t unit);
/* A preposition, alone or at the head of a set phrase. */
bool quote_prepositional(const struct work *w, uint32_t unit);
bool quote_may_be_object(const struct work *w, uint32_t unit);
bool quote_may_be_subject(const struct work *w, uint32_t unit);
/* A noun without article behind an aside that ended with one: something new. */
bool quote_begins_anew(const struct work *w, uint32_t unit);

bool quote_speaks(const struct work *w, uint32_t unit);
bool quote_agency(const struct work *w, uint32_t unit);
bool quote_of_kind(const struct work *w, uint32_t unit, enum actor_kind kind);
/* A person with a name, or a delegation. */
bool quote_person_like(const struct work *w, uint32_t unit);
/* Can who is told by `who` be the unnamed subject of this cue? */
bool quote_agrees(const struct work *w, uint32_t cue, struct ref who);
/* Who goes on speaking with a cue that names no subject. Sets how he was resolved. */
struct ref quote_inherited(struct finder *f, uint32_t cue);
/* Inside another's words: the unit that names whom they begin with, when he goes on, or PACK_NONE. */
uint32_t quote_told_subject(const struct finder *f, uint32_t cue);
/* Who says what the cue opens; `mention` is empty when he is inherited. Sets who is joined to him. */
struct ref quote_speaker(struct finder *f, uint32_t cue, const struct opening *o, struct span *mention);
/* "X refuses ...": the subject begins its clause, right before the cue. */
bool quote_subject_before(const struct finder *f, uint32_t cue);
/* Whom the relative pronoun at a unit stands for, the first of them: a unit or PACK_NONE. */
uint32_t quote_antecedent(const struct finder *f, uint32_t relative);
/* The subject of the sentence, told before unit `before`: a unit or PACK_NONE. */
uint32_t quote_sentence_subject(const struct finder *f, uint32_t before);
/* "Both sides", named at `unit`: the two who were told before; false when it says something else. Sets who is joined.
 */
bool quote_both(struct finder *f, uint32_t unit, struct ref *speaker);
/* "They both said": a verb in the dual without a subject, in a sentence where nobody has spoken yet. */
bool quote_they_two(struct finder *f, uint32_t cue, struct ref *speaker);
/* The person of the report whose name ends with the word at `unit`. */
bool quote_known_by(const struct work *w, uint32_t unit, struct ref *who);
/* Is unit k a body by a word that ends its name ("the Exterior")? Then it is one from now on. */
bool quote_body(struct finder *f, uint32_t k);
/* Is the subject right behind the cue the last name of someone known? */
bool quote_short_name(struct finder *f, uint32_t cue, struct ref *who, struct span *mention);
/* Someone whom only the subject of this cue names becomes an actor: "the villagers said that ...". */
struct ref quote_unknown(struct finder *f, const struct opening *o, struct span *mention);
/* Whom the report is about, when this sentence is the first that names anyone. */
void quote_meets(struct finder *f);
/* He spoke last. */
void quote_spoke(struct finder *f, struct ref speaker);
/* Marked words between a verb of relaying and whom it relays name a medium that nobody knows. */
void quote_marked_medium(struct finder *f, uint32_t first, uint32_t last /* behind the end [unit] */);
/* Marked words of a sentence that name media which nobody knows become actors. */
void quote_media(struct finder *f);
/* The medium that relays the content, or none. */
struct ref quote_via(const struct finder *f, struct ref speaker, struct span content);

/* Who goes on speaking: of this sentence's last cue, else who spoke last. Sets how he was resolved. */
struct ref quote_goes_on(struct finder *f);
/* What opened the content of a cue. */
enum reason quote_rule(const struct opening *o);

/* [unit] behind an unmarked content. */
uint32_t quote_end(const struct finder *f, uint32_t cue, const struct opening *o);
struct span quote_trim(const struct work *w, uint32_t first, uint32_t last);
/* With the finder's `why`. */
void quote_add(
    struct finder *f, enum quote_kind kind, struct span span, struct span cue, struct ref speaker, struct span mention);

/* A cue where a subject stands before its verb (extract/order*.c). */
void order_cue(struct finder *f, uint32_t cue);

bool quote_relayed(struct finder *f, uint32_t cue);
void quote_bare(struct finder *f, uint32_t unit);
bool quote_headline(struct finder *f);
/* Who is named right behind "according to" at `attrib`: nothing but his office, a noun of saying or of media and small
 * words stand between. A unit or PACK_NONE. */
uint32_t quote_attributed_to(const struct finder *f, uint32_t attrib);
void quote_attributed(struct finder *f);
/* A noun of saying with its own content: "X's warning that ...". */
void quote_noun(struct finder *f, uint32_t unit);

#endif
