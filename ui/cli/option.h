/* SPDX-License-Identifier: GPL-3.0-or-later
 * option -- the command line, read by one table
 *
 * --name=value and --name value are the same; `--` ends options; options and operands may be mixed. The first operand
 * may be a verb. Nothing is copied: all strings are those of argv. */
#ifndef CLI_OPTION_H
#define CLI_OPTION_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct fault;

enum verb {
	VERB_READ,
	VERB_EXTRACT,
	VERB_EXPLAIN,
	VERB_DUMP,
	VERB_EVAL,
	VERB_CHECK,
	VERB_INDEX,
	VERB_VERIFY,
	VERB_EXPORT,
	VERB_SEARCH,
	VERB_WHO,
	VERB_HELP,
	VERB_COUNT
};

struct choices {
	enum verb verb;
	const char *format, *date, *encoding, *lang, *bidi, *list, *size, *keys, *archive, *order, *limit, *jobs,
	    *from_jsonl, *kind; /* NULL: not given */
	bool with_text, alike, errors, calibrate, reliability, dump, demo, help, version, bidi_test, no_probe, watch,
	    skipped;
	const char **words; /* operands */
	size_t n;
};

struct option_def {
	const char *name;    /* without -- */
	char letter;         /* 0: none */
	const char *value;   /* how help shows the value; NULL: takes none */
	const char *without; /* the value when none is given with "="; NULL: one must be given */
	const char *allowed; /* "a|b|c", NULL: anything */
	size_t field;        /* offset in struct choices: const char * with a value, bool without */
	unsigned verbs;      /* 1 << VERB_x for each that knows it */
};
/* One name may stand in several rows, for verbs that want other values. */

extern const struct option_def option_defs[]; /* the last has no name */
extern const char *const verb_names[];        /* by enum verb + 1: VERB_READ has none; NULL-terminated */

bool options_parse(struct arena *arena, int argc, char **argv, struct choices *out, struct fault *fault);

#endif
