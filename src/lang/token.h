/* SPDX-License-Identifier: GPL-3.0-or-later
 * token -- a text taken apart into words, proclitics, numbers, marks and breaks
 *
 * Proclitics that the pack names (conjunctions, prepositions) become tokens of their own when the rest is a known word
 * or carries the article; the article stays with its word, which then has the class `def`. Spans are of the text, so
 * the tokens of one written word lie side by side. Enclitics ("'s") are split off behind an unknown word. Where the
 * pack names capitals, a word that begins with one is `upper` (`caps`: all of it), and others lose the classes that it
 * names as never written small. Dots inside numbers, and where the pack has abbreviations in theirs, belong to the word
 * (`dotted`: it ends in one). A unit is one token, or several that a phrase or pattern has joined.
 */
#ifndef LANG_TOKEN_H
#define LANG_TOKEN_H

#include "base/span.h"
#include "lang/pack.h"

struct arena;
struct buf;

/* Classes that the engine itself gives or asks for; every pack has them, in this order, before its own. */
enum builtin {
	IS_NUMBER,
	IS_UNKNOWN,
	IS_BREAK,
	IS_STOP,
	IS_COMMA,
	IS_COLON,
	IS_OPEN,
	IS_CLOSE,
	IS_MARK,
	IS_DEF,
	IS_GLUED,
	IS_AND,
	IS_PREP,
	IS_LATIN,
	IS_LINE,
	IS_BLANK,
	IS_CUE,
	IS_CUEPHRASE,
	IS_CUENOUN,
	IS_ATTRIB,
	IS_RELAY,
	IS_THAT,
	IS_RELATIVE,
	IS_CONJ,
	IS_PRON,
	IS_WEAK,
	IS_PERF,
	IS_IMPF,
	IS_PART,
	IS_MASDAR,
	IS_ACC,
	IS_PL,
	IS_DU,
	IS_FEM,
	IS_COMP_THAT,
	IS_COMP_QUOTE,
	IS_COMP_OBJ,
	IS_FAMILY_STRESS,
	IS_FAMILY_EXPRESS,
	IS_PERSON,
	IS_TITLE,
	IS_ORG,
	IS_COUNTRY,
	IS_AGENCY,
	IS_AGENCYNOUN,
	IS_CAPITAL,
	IS_CITY,
	IS_REGION,
	IS_NISBA,
	IS_DELEGNOUN,
	IS_STRONG,
	IS_ORGNOUN,
	IS_GIVEN,
	IS_SURNAME,
	IS_AMBIGUOUS,
	IS_WORD,
	IS_HONOR,
	IS_RANK,
	IS_OFFICE,
	IS_OFFICEMOD,
	IS_OFFICEPHRASE,
	IS_PERSONDESC,
	IS_MEETVERB,
	IS_MEETNOUN,
	IS_EVENT,
	IS_SUPPORT,
	IS_TOPICVERB,
	IS_NEGATION,
	IS_HOPE,
	IS_KIND_BILATERAL,
	IS_KIND_MULTILATERAL,
	IS_KIND_CONFERENCE,
	IS_KIND_CALL,
	IS_VALUE_PLANNED,
	IS_VALUE_POSTPONED,
	IS_VALUE_CANCELLED,
	IS_VALUE_ONGOING,
	IS_MONTH,
	IS_WEEKDAY,
	IS_DAY,
	IS_PAST,
	IS_NEXT,
	IS_THIS,
	IS_TIMENOUN,
	IS_ORDINAL,
	IS_NUMWORD,
	IS_NAME_WITH,
	IS_NAME_BETWEEN,
	IS_NAME_FROM,
	IS_NAME_FOR,
	IS_NAME_IN,
	IS_NAME_ABOUT,
	IS_NAME_AT,
	IS_NAME_TO,
	IS_CAL_HIJRI,
	IS_HEADWORD,
	IS_FOLLOWHEAD,
	IS_PEOPLE,
	IS_SEAT,
	IS_FRAME_OBJ,
	IS_FUTURE,
	IS_POS_VERB,
	IS_POS_FUNC,
	IS_POS_NOUN,
	IS_AND_LIST,
	IS_PATRONYM,
	IS_ATTEND,
	IS_PRESS,
	IS_GATHER,
	IS_PRESENT,
	IS_ABOUT,
	IS_LISTOPEN,
	IS_FRAME_WITH,
	IS_AMONG,
	IS_FRAME_HOST,
	IS_CLITIC,
	IS_APART,
	IS_UNIT_MONTH,
	IS_SELDOM,
	IS_STATE,
	IS_COUNTERPART,
	IS_DOMAIN,
	IS_WE,
	IS_DOUBT,
	IS_JOINT,
	IS_UPPER,
	IS_CAPS,
	IS_DOTTED,
	IS_FINAL,
	IS_POSS,
	IS_CIRC,
	IS_POS_ADJ,
	IS_TURN,
	IS_AS,
	IS_OUTSIDE,
	IS_STANCE,
	IS_INHERIT,
	IS_G_M,
	IS_G_F,
	IS_FAMILY_DESCRIBE,
	IS_OWN,
	IS_AUX,
	IS_HIMSELF,
	IS_BOTH,
	IS_SUFFIXED,
	IS_DEMONSTRATIVE,
	IS_FAMILY_REJECT,
	IS_OBL,
	IS_WHOM,
	IS_SG,
	IS_ADV,
	IS_DET,
	IS_BE,
	IS_THIRD_HE,
	IS_THIRD_SHE,
	IS_THIRD_IT,
	IS_THIRD_THEY,
	IS_LISTENER,
	IS_DAYPART,
	IS_TITLEADJ,
	IS_COMP_BARE,
	IS_COMP_ADDR,
	IS_COMP_TO,
	IS_COMP_MARKED,
	IS_BASE,
	IS_BRACKET,
	IS_NAME_BY,
	IS_INTL,
	IS_SIDES,
	IS_CHIEF,
	IS_PRIVATE,
	IS_NAME_POSTED,
	IS_RENEW,
	IS_COURTEOUS,
	IS_GOV,
	IS_ASCRIBE,
	IS_PEER,
	IS_AGENT,
	IS_PARTAKE,
	IS_DENY,
	IS_ANY,
	IS_FOLLOWED,
	IS_FAMILY_SAY,
	IS_FAMILY_DENY,
	IS_HOLD,
	IS_TALKS,
	IS_ANOTHER,
	IS_OF_PERSONS,
	IS_OF_STATES,
	IS_SUMMIT,
	IS_PASSIVE,
	IS_PROCEEDINGS,
	IS_IMPERSONAL,
	IS_STATUS,
	IS_THEN,
	IS_ORGAN,
	IS_PRON_TWO,
	IS_FACTION,
	IS_BODYKIND,
	IS_DU2,
	IS_KNOWNAS,
	IS_NAMECONN,
	IS_BYGONE,
	IS_VIEWS,
	IS_FRAME_FROM,
	IS_SETTING,
	IS_COMP_TOLD,
	IS_DEED,
	IS_BUT,
	IS_AND_THAT,
	IS_ADJUNCT,
	IS_BYLINE,
	IS_SPONSOR,
	BUILTINS
};
extern const char *const builtin_names[BUILTINS];

/* What a unit may be looked at for, in one bit for several classes (struct uses). */
enum trait {
	TRAIT_MARK = 1 << 0,    /* break, stop, open, close, dotted */
	TRAIT_ACTOR = 1 << 1,   /* what is someone: person, surname, agency, country, capital, seat, org, title ... */
	TRAIT_SAYS = 1 << 2,    /* relay, cue, cuephrase, cuenoun */
	TRAIT_ASCRIBE = 1 << 3, /* attrib, as, outside */
	TRAIT_MEETS = 1 << 4,   /* attend, meetverb, meetnoun, topicverb, event */
	TRAIT_TIME = 1 << 5,    /* day, month, weekday, timenoun */
	TRAIT_BODY = 1 << 7,    /* bodykind */
	TRAIT_TURN = 1 << 6 /* what the reporter may speak again with: conj, and, prep, name.in, impersonal, status */
};
/* Those of one class, 0: none. */
uint32_t trait_of(enum builtin class);

struct token {
	struct span span;
	uint32_t word;     /* of the pack, or PACK_NONE */
	uint32_t written;  /* what stands in the pack for the folded form, also where only phrases know it */
	uint32_t stem;     /* the same without its article, when that is all there is */
	uint32_t hash;     /* of the folded form (pack_stem_hash) */
	uint32_t folded;   /* [byte] in tokens.folded: the form without proclitics */
	uint16_t folded_n; /* [byte] */
	bool begins_state; /* a phrase that begins here may have a country */
	uint32_t begins;   /* which words may be second in a phrase that begins here (pack_next_bit) */
	uint32_t follows;  /* as which words it may itself stand further on in a phrase, in the same way */
	struct uses uses;  /* of a unit that it makes alone */
	struct sense sense;
	struct classes classes;
};

struct tokens {
	struct token *items;
	size_t n, cap;
	const char *folded;
};

/* What a pattern's capture took; empty: nothing. */
struct stretch {
	uint32_t begin, end; /* [token] */
};

struct unit {
	uint32_t first, last; /* [token], last is behind the end */
	struct classes classes;
	char iso[2];
	int16_t num;
	uint32_t pattern;          /* that made it, PACK_NONE: a token or phrase */
	const struct stretch *cap; /* of the pattern, by enum capture; all empty where there is none */
};

enum { NAME_UNKNOWN = 1 /* its word is unknown */ };

/* What a unit may be looked at for, side by side: most loops over units read nothing else. */
struct unit_uses {
	uint64_t begin, second; /* of struct uses, and what any unit has */
	uint32_t name;          /* of a unit that is one token its hash, but for the lowest bit: NAME_UNKNOWN */
};

struct units {
	struct unit *items;
	size_t n, cap;
	struct unit_uses *uses; /* for each and one behind the last */
	struct arena *arena;    /* of what patterns make */
};

/* A letter, digit or sign that stands inside words. */
bool token_is_word(uint32_t cp);
/* What may stand between letters or digits of one Latin word. */
bool token_may_join(uint32_t cp);
/* Everything lives in `arena`; `text` is borrowed. */
void tokenize(struct arena *arena, const struct pack *pack, struct str text, struct tokens *out);
/* The longest phrase of two tokens and more that begins at token i: how many, and its sense; 0 for none. */
size_t token_phrase_at(const struct pack *p, const struct tokens *t, size_t i, struct sense *sense);

static inline size_t token_phrase(const struct pack *p, const struct tokens *t, size_t i, struct sense *sense)
{
	bool may = i + 1 < t->n && (t->items[i].begins & t->items[i + 1].follows);
	return may ? token_phrase_at(p, t, i, sense) : 0;
}

/* Tokens to units, phrases of the pack joined (longest first). */
void units_from(struct arena *arena, const struct pack *pack, const struct tokens *tokens, struct units *out);
/* Runs one stage of the pack's patterns over the units, in place. */
void units_stage(const struct pack *pack, const char *stage, struct units *units);
/* The unit at `at` gives its first tokens to a new one before it, which has no captures; the caller takes them from it.
 * Of two tokens at least. */
void units_split(const struct pack *pack, struct units *units, uint32_t at, const struct unit *front);
/* What a stage would join, while the units stay as they are; `found` is made in `arena`. */
void units_find(
    struct arena *arena, const struct pack *pack, const char *stage, const struct units *units, struct units *found);
struct span unit_span(const struct tokens *tokens, const struct unit *u);

#endif
