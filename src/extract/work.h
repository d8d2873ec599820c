/* SPDX-License-Identifier: GPL-3.0-or-later
 * work -- one extraction under way; what the finders share (extract/ only) */
#ifndef EXTRACT_WORK_H
#define EXTRACT_WORK_H

#include "base/str.h"
#include "lang/pack.h"
#include "lang/pattern.h"
#include "lang/token.h"
#include "report/report.h"

struct arena;

/* A stretch of units: one sentence, stops inside marks not counted. */
struct sentence {
	uint32_t begin, end; /* [unit] */
	uint32_t paragraph;
};

struct office;

/* Words that name an office of someone. */
struct title {
	uint32_t actor;
	uint32_t first, last; /* [token] */
	bool implied;         /* by that of a colleague, whose state is another */
	uint32_t before;      /* the actor's title before this one + 1, 0: none */
	struct office *told;  /* what the words say, made when asked for (descriptions.c) */
};

/* What sorts the titles of an actor are of, a bit for each hash: most offices that are told are told from his by it. */
struct heads {
	uint64_t sorts;
	uint32_t titled; /* the last title that is in them + 1, as in work.titled */
};

/* Another name of an actor. */
struct called {
	struct str key; /* folded */
	uint32_t actor;
};

/* What tells of an actor that nothing names. */
enum made {
	MADE_NAMED,
	MADE_DESCRIBED, /* a title or description */
	MADE_PEER,      /* a counterpart: "his colleague" */
	MADE_STATE      /* a state, by its adjective or inside another's title; kept where it takes part */
};

struct work {
	const struct pack *pack;
	struct report *report;
	struct arena *arena; /* for what ends with the extraction */
	struct tokens tokens;
	struct units units;
	struct units groups; /* words that speak of a delegation, in the order of the text */
	struct ref *who;     /* for each unit: the actor or delegation that it mentions */
	struct ref *who2;    /* for each unit that mentions two ("both ministers"): the other */
	uint32_t *match;     /* for each opening mark: the unit of its closing one, else PACK_NONE */
	uint8_t *made;       /* for each actor: enum made */
	struct {
		struct str *items;
		size_t n, cap;
	} keys; /* folded names of actors, made when asked for */
	struct {
		uint64_t *items;
		size_t n, cap;
	} sums; /* for each key a sum of its words: what is not in the sum is not in the key */
	struct {
		uint32_t *items;
		size_t n, cap;
	} named[ACTOR_AGENCY + 1]; /* of each kind those whom a name tells */
	struct {
		struct called *items;
		size_t n, cap;
	} called;
	int *weight;         /* for each actor: of his title (titles.c) */
	uint32_t *titled;    /* for each actor: his last title + 1, 0: none */
	bool *stateless;     /* for each actor: serves a body of many states */
	struct heads *heads; /* for each actor: of the offices that he is known to hold (descriptions.c) */
	struct {
		struct title *items;
		size_t n, cap;
	} titles;
	uint64_t patience;          /* comparisons of one with all others that may still be made (work_spend) */
	const char **pattern_names; /* those that have been asked for */
	char lead_date[11];         /* ISO, "": none */
	struct {
		struct sentence *items;
		size_t n, cap;
	} sentences;
};

static inline bool is(const struct work *w, uint32_t unit, enum builtin class)
{
	return unit < w->units.n && classes_has(&w->units.items[unit].classes, class);
}

/* Who is who takes each against all: a report is done long before the patience ends, which grows with the text; a
 * file made of nothing but names must not take the square of its length. False: leave it at what is known. */
static inline bool work_spend(struct work *w, uint64_t comparisons)
{
	bool may = w->patience >= comparisons;
	w->patience = may ? w->patience - comparisons : 0;
	return may;
}

/* May it be what one of the traits stands for? */
static inline bool may_be(const struct work *w, uint32_t unit, unsigned trait)
{
	return (w->units.uses[unit].second >> PATTERN_BITS & trait) != 0;
}

/* In the order in which they run, up to one without a name. Matches of a stage aside are kept (work.groups); the units
 * stay as they are. */
struct work_stage {
	const char *name;
	bool aside;
};
extern const struct work_stage work_stages[];

struct span work_span(const struct work *w, uint32_t first, uint32_t last /* behind the end [unit] */);
/* Text of tokens, proclitic conjunctions at the start left out, in the report's arena. */
const char *work_text(const struct work *w, uint32_t first, uint32_t last /* [token] */);
struct span work_token_span(const struct work *w, uint32_t first, uint32_t last /* [token] */);
bool work_is_actor(const struct work *w, uint32_t unit);
/* Who is meant by a courtesy with a pronoun ("His Excellency", the unit `himself`): `hero`, whom the report is about,
 * if he was called so or nobody was; else whoever was last. */
struct ref courtesy_bearer(const struct work *w, uint32_t himself, struct ref hero);
/* An office without the courtesy that stands before it. */
void courtesy_skip(const struct work *w, uint32_t *first, uint32_t last /* [token] */);
/* A title or part of one, without the proclitics before it. */
void title_trim(const struct work *w, uint32_t *first, uint32_t last /* [token] */);
/* Does the word end with a pronoun? It is written as it is; an ending that folding has changed is none. */
bool token_has_pronoun(const struct work *w, uint32_t token);
/* The state that a title speaks for; iso is left alone where it says none. */
void title_country(const struct work *w, uint32_t first, uint32_t last /* [token] */, char iso[3]);
/* A title goes to those of an actor; only the first few count. */
void title_keep(struct work *w, uint32_t actor, uint32_t first, uint32_t last /* [token] */, bool implied);
/* Is it an office of a body of many states? */
bool title_stateless(const struct work *w, uint32_t first, uint32_t last /* [token] */);
/* Another title of an actor: the fullest is kept as his. `beside`: told beside his name. */
void title_add(struct work *w, uint32_t actor, uint32_t first, uint32_t last /* [token] */, bool beside);

/* "His colleague X" holds an office of the sort of the one told of before. */
void titles_of_peers(struct work *w);
/* "Both ministers of A and B", whose office begins at `head`: the states of the two; false where two are not told. */
bool title_states(const struct work *w, uint32_t first, uint32_t head, uint32_t last /* [token] */, char iso[2][3]);

/* Units that hold the offices of two persons become two units; before all finders. */
void part_units(struct work *w);
/* The name of an actor, folded. */
struct str actor_folded(struct work *w, uint32_t actor);
/* The state with a code, made of the words that tell of it where nothing has named it; none when there are too many. */
struct ref actor_of_state(struct work *w, const char iso[2], uint32_t first, uint32_t last /* [token] */);
/* Whoever of a state is known to hold the office that a unit tells of; none where nobody is. */
struct ref described_holder(struct work *w, uint32_t unit, const char iso[2]);

void find_sentences(struct work *w);
void find_actors(struct work *w);      /* persons, bodies, states, agencies: units to records and who[] */
void find_delegations(struct work *w); /* after actors */
void find_aliases(struct work *w);     /* short names and descriptions of actors that are known by now */
void find_described(struct work *w);   /* "the Russian envoy": part of find_aliases */
void forget_writers(struct work *w);   /* after them: no finder sees whoever a byline names */
/* Who signed the report under its last words: true for his actor. */
void mark_signed(const struct work *w, bool *writer);
void find_quotes(struct work *w);
/* "The movement" is the body of that noun told of last; before find_meetings. */
void find_bodies_alone(struct work *w);
void find_meetings(struct work *w);
/* What a meeting told in `sentence` at unit `cue` was about. */
void find_topics(struct work *w, struct meeting *m, size_t sentence, uint32_t cue);
/* The time told nearest to unit `at` of a sentence, ISO, a month as YYYY-MM; `ahead`: of what is to come. "" where no
 * date can be made of it; false where no time is told. */
bool find_dates(struct work *w, const struct sentence *s, uint32_t at, bool ahead, char out[11]);
/* The place that a sentence names for what stands at unit `cue`, outside what was spoken of; NULL where none is. */
const char *find_place(struct work *w, const struct sentence *s, uint32_t cue, const struct spans *topics);
/* Where the report was sent from, told before its first words; NULL where that is not told. */
const char *find_dateline_place(struct work *w);
void find_reasons(struct work *w); /* what of a record's why is known only at the end */
/* The name of a pattern, in the report's arena; NULL for PACK_NONE. */
const char *work_pattern(struct work *w, uint32_t pattern);
void trace_add(struct work *w, struct span at, struct ref record, enum reason why);

/* Taken note of in the report's trail, when it was asked for. */
static inline void work_trace(struct work *w, struct span at, struct ref record, enum reason why)
{
	if (w->report->traced)
		trace_add(w, at, record, why);
}

static inline void work_reject(struct work *w, uint32_t unit, enum reason why)
{
	if (w->report->traced && unit < w->units.n)
		trace_add(w, work_span(w, unit, unit + 1), (struct ref){REF_NONE, 0}, why);
}

void prune_actors(struct work *w); /* drops descriptions that nothing refers to */

#endif
