/* SPDX-License-Identifier: GPL-3.0-or-later
 * reason -- why a record is there
 *
 * A record knows the rule that made it and the step that resolved who is meant; what else was resolved or seen and
 * rejected is noted in the report's trail, when it was asked for. Reasons are ids; reason_name is their key in JSON, in
 * tables of confidence and, as reason.KEY, in the catalogs. */
#ifndef REPORT_REASON_H
#define REPORT_REASON_H

#include <stdbool.h>
#include <stdint.h>

enum reason {
	WHY_NONE,
	/* Rules: an actor without a pattern */
	WHY_LEXICON,   /* words that a lexicon knows */
	WHY_DESCRIBED, /* an office or description without a name */
	/* a delegation */
	WHY_SENDER,     /* its noun with the state or body that sends it */
	WHY_LEADER,     /* known by who leads it */
	WHY_TOLD_AGAIN, /* "the delegation": the one told before */
	/* a meeting */
	WHY_MEET_VERB,
	WHY_MEET_NOUN,
	WHY_TOPIC_VERB, /* a verb of discussing, with somebody */
	WHY_GATHERING,  /* a conference, round, summit */
	/* a quote */
	WHY_THAT,        /* a clause opened by "that" */
	WHY_COLON,       /* what follows a colon */
	WHY_MARKS,       /* marked, behind a cue */
	WHY_PREPOSITION, /* what the cue's preposition governs */
	WHY_OBJECT,      /* what the cue governs by itself */
	WHY_CLAUSE,      /* a clause behind the cue, by itself */
	WHY_BEFORE_CUE,  /* the cue follows its content */
	WHY_NOUN,        /* a noun of saying with its own content */
	WHY_RELAYED,     /* a medium relays it */
	WHY_ATTRIBUTED,  /* "according to" */
	WHY_HEADLINE,    /* speaker, colon, content */
	WHY_BARE,        /* marked, without a cue */
	/* Steps: an actor */
	WHY_TITLED,
	WHY_UNTITLED,
	/* the head of a delegation */
	WHY_HEADED_CALLED, /* called its head */
	WHY_HEADED_WITH,   /* it is with him */
	WHY_HEADED_BEHIND,
	WHY_HEADED_BEFORE,
	WHY_HEADLESS,
	/* the parties of a meeting */
	WHY_BETWEEN,         /* all behind "between" */
	WHY_WITH,            /* a subject, and somebody behind "with" */
	WHY_MET,             /* a subject, and somebody who is met */
	WHY_TOGETHER,        /* subjects together */
	WHY_LAST_PARTY,      /* the subject: who met earlier in the sentence */
	WHY_CLAUSE_BEHIND,   /* the subject of the clause that follows */
	WHY_TOLD_BEFORE,     /* told before in the text */
	WHY_ALL_DELEGATIONS, /* a round that names nobody */
	/* the speaker */
	WHY_SUBJECT_AFTER,  /* between the cue and its content */
	WHY_SOURCE,         /* there, behind a preposition */
	WHY_SUBJECT_BEFORE, /* right before the cue */
	WHY_SUBJECT_BACK,   /* further back in its clause */
	WHY_SENTENCE_SUBJECT,
	WHY_SUBJECT_UNKNOWN, /* whom only this subject names */
	WHY_PRONOUN,         /* whom it means */
	WHY_INHERITED,       /* of the cue before, in the same sentence */
	WHY_LAST_SPEAKER,    /* who spoke last */
	WHY_LAST_AGREEING,   /* who spoke last and fits the verb's gender */
	WHY_HERO,            /* whom the report is about */
	WHY_BOTH,            /* both sides that were told before */
	WHY_NAMED,           /* right there, by the form */
	WHY_NOBODY,
	/* a mention of an actor */
	WHY_SAME_NAME,  /* the name, or a part of it */
	WHY_SHORT_NAME, /* the last word of it */
	WHY_DESCRIPTION,
	WHY_COUNTERPART,
	/* Rejected: */
	WHY_NO_FRAME, /* a cue that opens nothing */
	WHY_NEGATED,
	WHY_UNREAL,       /* an encounter denied, hoped for, or a condition */
	WHY_NO_CUE,       /* the word is no verb of saying here */
	WHY_OWN_WORDS,    /* told inside another's words */
	WHY_OTHERS_WORDS, /* an agency telling what someone else says */
	WHY_NAME_MARKED,  /* marks around a name or term */
	WHY_ONE_SIDE,     /* an encounter with fewer than two parties */
	WHY_NO_MEETING,   /* those around a word of meeting do not meet each other */
	WHY_PRESS,        /* a press conference */
	WHY_WE,           /* the speaker's own doing */
	WHY_MERGED,       /* the same as another record */
	WHY_NO_SENDER,    /* a group that nobody is known to have sent */
	WHY_UNUSED,       /* a description that nothing refers to */
	REASONS
};

/* Of a record. */
struct why {
	const char *pattern; /* of the pack, whose match it is; NULL: none, see `rule` */
	uint8_t rule, step;  /* enum reason */
	uint8_t confidence;  /* [percent] that the record is right; 0: not known */
};

/* ASCII, "subject-after". */
const char *reason_name(enum reason r);
/* The name of a pattern, or of a rule. */
const char *why_rule(const struct why *w);
bool reason_is_rejection(enum reason r);

#endif
