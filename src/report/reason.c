/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/reason.h"

static const char *const names[] = {"none", "lexicon", "described", "nationality", "sender", "leader", "meet-verb",
    "meet-noun", "topic-verb", "gathering", "that", "colon", "marks", "preposition", "object", "clause", "before-cue",
    "noun", "relayed", "attributed", "headline", "bare", "titled", "untitled", "headed-behind", "headed-before",
    "headless", "around", "after", "before", "elsewhere", "subject-after", "source", "subject-before", "subject-back",
    "sentence-subject", "subject-unknown", "pronoun", "inherited", "last-speaker", "last-agreeing", "hero",
    "both-sides", "named", "nobody", "same-name", "short-name", "description", "counterpart", "no-frame", "negated",
    "hoped", "no-cue", "own-words", "others-words", "name-marked", "one-side", "no-person", "press", "we", "merged",
    "no-sender", "unused"};
_Static_assert(sizeof names / sizeof *names == REASONS, "a name for each");

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
