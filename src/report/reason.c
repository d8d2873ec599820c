/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/reason.h"

static const char *const names[REASONS] = {
    [WHY_NONE] = "none",
    [WHY_LEXICON] = "lexicon",
    [WHY_DESCRIBED] = "described",
    [WHY_SENDER] = "sender",
    [WHY_LEADER] = "leader",
    [WHY_TOLD_AGAIN] = "told-again",
    [WHY_MEET_VERB] = "meet-verb",
    [WHY_MEET_NOUN] = "meet-noun",
    [WHY_TOPIC_VERB] = "topic-verb",
    [WHY_GATHERING] = "gathering",
    [WHY_THAT] = "that",
    [WHY_COLON] = "colon",
    [WHY_MARKS] = "marks",
    [WHY_PREPOSITION] = "preposition",
    [WHY_OBJECT] = "object",
    [WHY_CLAUSE] = "clause",
    [WHY_BEFORE_CUE] = "before-cue",
    [WHY_NOUN] = "noun",
    [WHY_RELAYED] = "relayed",
    [WHY_ATTRIBUTED] = "attributed",
    [WHY_HEADLINE] = "headline",
    [WHY_BARE] = "bare",
    [WHY_TITLED] = "titled",
    [WHY_UNTITLED] = "untitled",
    [WHY_HEADED_CALLED] = "headed-called",
    [WHY_HEADED_WITH] = "headed-with",
    [WHY_HEADED_BEHIND] = "headed-behind",
    [WHY_HEADED_BEFORE] = "headed-before",
    [WHY_HEADLESS] = "headless",
    [WHY_BETWEEN] = "between",
    [WHY_WITH] = "with",
    [WHY_MET] = "met",
    [WHY_TOGETHER] = "together",
    [WHY_LAST_PARTY] = "last-party",
    [WHY_CLAUSE_BEHIND] = "clause-behind",
    [WHY_TOLD_BEFORE] = "told-before",
    [WHY_ALL_DELEGATIONS] = "all-delegations",
    [WHY_SUBJECT_AFTER] = "subject-after",
    [WHY_SOURCE] = "source",
    [WHY_SUBJECT_BEFORE] = "subject-before",
    [WHY_SUBJECT_BACK] = "subject-back",
    [WHY_SENTENCE_SUBJECT] = "sentence-subject",
    [WHY_SUBJECT_UNKNOWN] = "subject-unknown",
    [WHY_PRONOUN] = "pronoun",
    [WHY_INHERITED] = "inherited",
    [WHY_LAST_SPEAKER] = "last-speaker",
    [WHY_LAST_AGREEING] = "last-agreeing",
    [WHY_HERO] = "hero",
    [WHY_BOTH] = "both-sides",
    [WHY_NAMED] = "named",
    [WHY_NOBODY] = "nobody",
    [WHY_SAME_NAME] = "same-name",
    [WHY_SHORT_NAME] = "short-name",
    [WHY_DESCRIPTION] = "description",
    [WHY_COUNTERPART] = "counterpart",
    [WHY_NO_FRAME] = "no-frame",
    [WHY_NEGATED] = "negated",
    [WHY_UNREAL] = "unreal",
    [WHY_NO_CUE] = "no-cue",
    [WHY_OWN_WORDS] = "own-words",
    [WHY_OTHERS_WORDS] = "others-words",
    [WHY_NAME_MARKED] = "name-marked",
    [WHY_ONE_SIDE] = "one-side",
    [WHY_NO_MEETING] = "no-meeting",
    [WHY_PRESS] = "press",
    [WHY_WE] = "we",
    [WHY_MERGED] = "merged",
    [WHY_NO_SENDER] = "no-sender",
    [WHY_UNUSED] = "unused",
};

const char *reason_name(enum reason r)
{
	return names[r];
}

const char *why_rule(const struct why *w)
{
	return w->pattern ? w->pattern : names[w->rule];
}

bool reason_is_rejection(enum reason r)
{
	return r >= WHY_NO_FRAME;
}
